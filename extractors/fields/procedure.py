"""Which procedure a paper belongs to: art64, hasa, asiel, buitenschuld, humanitair, ...

>>> parse("herhaalde asielaanvraag (HASA)"), parse("uitstel van vertrek op grond van artikel 64 Vw")
('hasa', 'art64')
"""

from __future__ import annotations

from extractors.fields.vocabulary import Vocabulary

PROCEDURE = Vocabulary(
    "procedure",
    ("art64", r"artikel 64", r"art\.? 64", r"uitstel van vertrek"),
    (
        "hasa",
        r"(?:opvolgende|herhaalde|tweede of volgende|tweede|derde|volgende|latere|nieuwe) asiel(?:aanvra|verzoek)",
        r"(?:opvolgende|herhaalde|tweede of volgende|volgende|latere) (?:asiel)?aanvra(?:ag|gen)",
        r"\bhasa\b",
        r"m35-o",
        r"herhaalde asiel",
        r"\b(?:opnieuw|wederom|nogmaals|voor de (?:tweede|derde|vierde) (?:keer|maal)) (?:\w+ ){0,5}(?:asiel|(?:asiel)?aanvraag)",
        r"(?:asiel|asielaanvraag) (?:\w+ ){0,3}\b(?:opnieuw|wederom|nogmaals)\b",
    ),
    ("buitenschuld", r"buiten ?schuld", r"buiten (?:zijn|haar|uw|hun|mijn|diens|eigen) schuld"),
    ("medisch", r"medische behandeling", r"verblijfsdoel\W{1,4}medisch"),
    ("mensenhandel", r"mensenhandel", r"\bb8/3\b"),
    ("chavez", r"chavez", r"toetsing aan het (?:eu|unie|gemeenschaps)-? ?recht"),
    ("staatloosheid", r"vaststelling (?:van )?staatloosheid"),
    (
        "art8",
        r"artikel 8 (?:van het )?evrm",
        r"familie- en (?:gezinsleven|priveleven)",
        r"gezinsleven",
    ),
    (
        "gezinshereniging",
        r"gezinshereniging",
        r"\bnareis\b",
        r"verblijf bij (?:partner|echtgenoot|ouder|kind)",
    ),
    (
        "humanitair",
        r"humanitair(?:e)?(?: niet-?| )?tijdelijk",
        r"humanitair",
        r"schrijnend",
        r"discretionaire",
    ),
    ("naturalisatie", r"naturalisatie(?!dienst)", r"nederlanderschap"),
    ("dublin", r"dublin"),
    ("vovo", r"voorlopige voorziening"),
    (
        "asiel",
        r"verblijfsvergunning asiel",
        r"asielaanvraag",
        r"(?<!gratie\sen\s)\basiel(?:procedure|verzoek|vergunning)?\b(?! en (?:migratie|bescherming)\b)",
        r"toelating als vluchteling",
        r"internationale bescherming",
    ),
    ("regulier", r"verblijfsvergunning regulier", r"\bregulier"),
)


def parse(text: str) -> str | None:
    """The code, or None."""
    bare = text.strip().lower()
    if bare in PROCEDURE.codes:
        return bare
    first = next(PROCEDURE.find(text), None)
    return first.value if first is not None else None
