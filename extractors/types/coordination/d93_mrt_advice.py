"""D93: the joint advice of the Multidisciplinary Review Team. Source: domain.md 2.1 G, 1.2, 3.6."""

from __future__ import annotations

from extractors.locating.headers import pick_date, pick_with
from extractors.locating.labels import label
from extractors.locating.meanings import (
    paragraph,
    sentences,
)
from extractors.locating.patterns import captured
from extractors.model import DocumentType, Sensitivity, Text
from extractors.types import told
from extractors.types.declaring import (
    ADVISED_BY_TEAM,
    act,
    against,
    body,
    head,
    heading,
    title,
)
from extractors.types.letters import REFERENCE, letter_date
from extractors.types.persons import V_NUMBER, person
from extractors.types.specs import spec

_pick_line = pick_with(r"(?P<v>[^\W_][^\t]*)")


def _pick_words(text: str) -> tuple[int, int] | None:
    """What is advised; "Datum advies: 3 mei" says when."""
    picked = _pick_line(text)
    return None if picked is None or pick_date(text[: picked[0] + 24]) is not None else picked


TYPE = DocumentType(
    id="D93",
    name="mrt_advice",
    edition=3,
    label=Text("MRT-advies", "MRT advice"),
    family="coordination",
    issuer=Text("Multidisciplinair Review Team", "Multidisciplinary Review Team"),
    sensitivity=(Sensitivity.SOCIAL,),
    phrases=(
        *title(
            5.2,
            "advies mrt inzake",
            "mrt advies inzake",
            "advies in de casus",
            "advies in de zaak",
            "advies over de casus",
            "advies over de zaak",
            "advies in het dossier",
            "advies inzake de casus",
            "advies van het multidisciplinair reviewteam",
            "advies reviewteam",
        ),
        *title(1.8, "advies", "uitkomst casus", "uitkomst bespreking", "uitkomst"),
        *title(
            5.2,
            "advies mrt casus",
            "gezamenlijk advies van het mrt",
            "advies multi-disciplinair review team",
            "bevindingen mrt",
            "uitkomst mrt",
            "reactie mrt",
            "advies multidisciplinair team",
            "mrt: advies",
            "conclusie mrt",
            "adviesbrief mrt",
            "beoordeling mrt",
        ),
        *title(
            5.2,
            "advies van het mrt",
            "mrt-advies",
            "advies mrt",
            "advies multidisciplinair review team",
            "advies van het multidisciplinair review team",
            "mrt advies",
            "gezamenlijk advies mrt",
            "terugkoppeling mrt",
        ),
        *heading(
            5.2,
            r"(?:advies|adviezen|oordeel|reactie|bevindingen)\b[^\n]{0,24}\b(?:casus|mrt|multidisciplinair)\b",
        ),
        *act(
            2.4,
            *ADVISED_BY_TEAM,
            r"(?m)(?:^|\t)\W*(?:advies|antwoord|oordeel) (?:van (?:het )?)?mrt ?:",
        ),
        *head(1.0, "multidisciplinair review team", "mrt"),
        *body(
            0.7,
            "het mrt adviseert",
            "geen advies mogelijk",
            "gezamenlijk advies",
            "programmaraad",
            "stuurgroep",
            "het mrt",
            "mrt concludeert",
        ),
        *against(3.5, "format", "aanmelding", "advocaten", "rechtbank", "lso-verslag"),
    ),
    fields=(
        letter_date("datum advies", "datum bespreking"),
        V_NUMBER,
        spec("name", *person().locators, told.CASE),
        spec(
            "reference",
            *REFERENCE.locators,
            captured(r"\b(?P<v>mrt[-/ ]\d{2,4}[-/]\d{1,5})\b", loose=False),
        ),
        spec(
            "advice",
            paragraph(
                r"(?:het |ons |gezamenlijk )?advies(?: van het mrt)?(?! (?:in|inzake|over|vastgesteld|van|mrt|aan|d\.d\.)\b)",
                lines=4,
                body=True,
            ),
            label(
                *(
                    "advies",
                    "het advies luidt",
                    "advies van het mrt",
                    "ons advies",
                    "gezamenlijk advies",
                ),
                colon=True,
                lines=4,
                pick=_pick_words,
            ),
            captured(
                r"\b(?:volgende|als volgt|following|gezamenlijke?)\b(?: gezamenlijke?)? (?:advies|aanbeveling|antwoord)(?: uit| gekomen)?\s?[.:]\s{0,3}(?P<v>[^.\n][^.]{12,300})",
                r"(?:het |ons |onze |de )?(?:gezamenlijke? )?(?:advies|aanbeveling|raad) (?:van het (?:mrt|team) )?(?:luidt|is|houdt in)(?: als volgt| dat)?:? (?P<v>[^.\n][^.]{12,300})",
                r"\b(?:het )?(?:mrt|team) adviseert (?:[a-z&]+ ){0,4}?(?:om |dat )(?P<v>[^.]{12,300})",
            ),
            captured(
                r"\b(?:adviseert|raadt|adviseren|raden) (?:u|hen|partijen|het lso|de partijen)?,?(?: aan)?(?: (?:als volgt|het volgende))?: (?P<v>[^\n.][^.]{12,300})",
                r"\b(?:adviseren|raden|adviseert|raadt) (?:wij|we|het team|het mrt) (?:u |partijen |het lso )?(?:aan )?(?:om |dat )?(?P<v>[^.:]{12,300})",
                r"\b(?:adviseert|raadt|adviseren|raden) (?:u|hen|partijen|het lso|de partijen) (?:aan )?(?:om |dat )?(?P<v>[^.:]{12,300})",
            ),
            label(
                *("antwoord van het mrt", "ons antwoord", "antwoord"),
                colon=True,
                lines=4,
                pick=_pick_words,
            ),
            captured(r"(?P<v>(?:er is )?geen advies mogelijk)"),
            paragraph(r"(?:het |ons |gezamenlijk )?advies(?: van het mrt)?$", lines=4),
            paragraph(r"advies", r"conclusie"),
            sentences(r"(?:het mrt |mrt )?adviseert\b"),
        ),
        spec(
            "question",
            label("centrale vraag", "vraag", "vraagstelling", "onze vraag", lines=3),
            paragraph(r"(?:de )?centrale vraag", r"vraag", r"vraagstelling"),
            captured(
                r"\b(?:vraag|vraagstelling|vraagpunt|vroeg(?:en)?|vroegt)\b[^.:?]{0,60}?(?:\b(?:luidde?|was|is|voor)\b[^.:?]{0,20})?: ?['\"]?(?P<v>[^?.:]{12,300}\?)",
                confidence=0.7,
            ),
        ),
        spec("quote", sentences(r"(?:identiteit|nationaliteit)[^.]{0,80}(?:niet|geen geval)")),
    ),
)
