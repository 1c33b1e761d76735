"""D99: consent to share personal data: with whom, which kinds, until when. Source: domain.md 2.1 G, 4.3."""

from __future__ import annotations

import re

from extractors.fields import plain
from extractors.locating.headers import pick_date
from extractors.locating.labels import label
from extractors.locating.patterns import after, captured
from extractors.locating.view import View
from extractors.model import DocumentType, Found, Method, Sensitivity, Text
from extractors.types import told
from extractors.types.declaring import (
    against,
    body,
    deed,
    title,
)
from extractors.types.letters import letter_date
from extractors.types.persons import BIRTH_DATE, V_NUMBER, person
from extractors.types.signing import SIGNED
from extractors.types.specs import dated, spec

_LONGEST = 40  # letters of a recipient's name
CATEGORIES = r"(?P<v>(?:medische|juridische|persoons|sociale|financiele|asiel)[a-z ]{0,12}gegevens)"


_PARTY = re.compile(
    r"(?<![\w@])(?:[Gg]emeente(?: [A-Z][\w-]+)?|IND|DT ?& ?V|DTV|AVIM|[Pp]olitie|MRT|LSO|COA|GGD|BMA|IOM|"
    r"[Hh]uisarts|GGZ|UWV|Leger des Heils|Stichting [A-Z]\w+|ASKV|SNDVU|VidK|ROS|INLIA|LOS|LVV|UNHCR|[Aa]mbassade|"
    r"[Aa]dvocaat|[Ll]awyer|[Ss]olicitor|[Mm]unicipality(?: of [A-Z][\w-]+)?|[Gg]eneral practitioner|[Dd]octor|"
    r"[Pp]olice|[Ee]mbassy|[Rr]ed Cross|[Pp]sycholoog|[Pp]sychiater|[Kk]erk|[Ss]chool|MOO|Dokters van de Wereld|"
    r"Vluchtelingenwerk|VluchtelingenWerk|Rode Kruis|Raad voor Rechtsbijstand)(?!\w)"
)
_BOX = re.compile(r"(?P<on>\[ ?[xXvV] ?\]|[☒☑✓✔]|\([xX]\))|(?P<off>\[ ?\]|[☐□]|\( ?\))")
_WORD = re.compile(r"\b(?P<w>[Jj]a|JA|[Nn]ee|NEE|[Aa]kkoord)\b")
_SHARED_WITH = re.compile(
    r"(?:[Dd]elen|[Gg]edeeld|[Vv]erstrek\w*|[Uu]itwissel\w*|[Uu]it te wisselen|[Uu]itgewisseld|[Bb]espreken|[Oo]verleggen|"
    r"[Ss]har(?:e|ed|ing)|[Dd]isclos\w+|[Ee]xchang\w+|[Pp]artag\w+)[^.\n:]{0,60}?\b(?:met|aan|with|to|avec)\b:?"
)


_NOT_SHARED = re.compile(
    r"\b(?:niet|geen)\b[^.\n]{0,60}$|\b(?:niet|geen)\b[^.\n:]{0,50}(?:met|aan)\b"
)
_NO_MORE = re.compile(r"\n\s*\n|\bniet\b|\b(?:Deze|Mijn) toestemming\b|\bIk (?:weet|kan|begrijp)\b")


def _recipients(view: View) -> list[Found]:
    """Recipients that are ticked or say "ja"; else those named after "te delen met"."""
    said = [match for line in view.lines for match in _agreed(view.text[: line.end], line.start)]
    if said:
        values = list(dict.fromkeys(" ".join(match.group().split()) for match in said))
        return [view.found(*said[0].span(), Method.TABLE, 0.8, values)]
    for opened in _SHARED_WITH.finditer(view.text):
        if _NOT_SHARED.search(view.text, max(0, opened.start() - 60), opened.end()):
            continue
        end = min(opened.end() + 320, len(view.text))
        stop = _NO_MORE.search(view.text, opened.end(), end)
        named = list(_PARTY.finditer(view.text, opened.end(), stop.start() if stop else end))
        if named:
            values = list(dict.fromkeys(" ".join(match.group().split()) for match in named))
            return [view.found(*named[0].span(), Method.PHRASE, 0.7, values)]
    return []


_LISTED = label(
    "ontvangers",
    "organisaties",
    "partijen",
    "delen met",
    "te delen met",
    "gedeeld met",
    "mag gedeeld worden met",
    "mogen worden gedeeld met",
    "data may be shared with",
    "may be shared with",
    "shared with",
    "recipients",
    "share with",
)
_WHOSE = re.compile(r"^(?:(?:mijn|my|de|het|the|mon|ma|notre|onze|our) )+", re.IGNORECASE)


def _listed(view: View) -> list[Found]:
    """Recipients in a list beside a label, without "mijn" and "de" before them."""
    out = []
    for found in _LISTED(view):
        said = plain.words(found.raw) or []
        values = [bare for one in said if (bare := _WHOSE.sub("", one))]
        if values and all(len(value) <= _LONGEST for value in values):
            out.append(found._replace(value=values))
    return out


def _agreed(text: str, start: int) -> list[re.Match[str]]:
    """The parties of one line, from `start` to the end of the text, to whom it says yes."""
    parties = list(_PARTY.finditer(text, start))
    boxes = list(_BOX.finditer(text, start))
    words = list(_WORD.finditer(text, start))
    if not parties or not (boxes or words):
        return []
    if words:
        return parties[:1] if _says_yes(boxes, words) else []
    if len(boxes) == 1:
        return parties[:1] if boxes[0]["on"] else []
    behind = parties[0].start() < boxes[0].start()
    return [p for p in parties if _ticked(boxes, p, behind)]


def _says_yes(boxes: list[re.Match[str]], words: list[re.Match[str]]) -> bool:
    """Does the line say yes: by its only word, or by the word beside the ticked box?"""
    if not any(box["on"] for box in boxes):
        return not boxes and len(words) == 1 and words[0]["w"].lower() != "nee"
    if len(words) == 1 and len(boxes) == 1:
        return words[0]["w"].lower() != "nee"
    first = boxes[0].start() < words[0].start()  # does a box stand before its word, or after it?
    for box in (b for b in boxes if b["on"]):
        near = [w for w in words if (w.start() > box.start()) is first] or words
        word = near[0] if first else near[-1]
        return word["w"].lower() != "nee"
    return False


def _ticked(boxes: list[re.Match[str]], party: re.Match[str], behind: bool) -> bool:
    """Is the last box before the party ticked, or the next one where boxes stand behind?"""
    before = [box for box in boxes if box.end() <= party.start()]
    if behind:
        return any(box["on"] for box in boxes[len(before) : len(before) + 1])
    return bool(before and before[-1]["on"])


def _categories(view: View) -> list[Found]:
    hits = list(dict.fromkeys(m["v"] for m in re.finditer(CATEGORIES, view.flat)))
    first = re.search(CATEGORIES, view.flat)
    return [view.found(*first.span("v"), Method.PHRASE, 0.6, hits)] if first else []


TYPE = DocumentType(
    id="D99",
    name="data_consent",
    edition=2,
    label=Text("Toestemming gegevens delen (AVG)", "Consent to share data (GDPR)"),
    family="coordination",
    issuer=Text("cliënt", "client"),
    sensitivity=(Sensitivity.SOCIAL,),
    phrases=(
        *title(
            4.4,
            "toestemming voor overleg met derden",
            "toestemming overleg",
            "toestemming voor overleg",
            "verklaring gegevensuitwisseling",
            "gegevensuitwisseling",
            "toestemming contact",
            "toestemming contact met derden",
            "verklaring gegevensdeling",
            "gegevensdeling",
            "data sharing consent",
            "permission to share information",
            "permission to share",
        ),
        *deed(
            2.6,
            "gaat ermee akkoord dat",
            "ga ermee akkoord dat",
            "ga akkoord met het delen",
            "persoonsgegevens worden gedeeld",
            "gegevens worden uitgewisseld",
            "informatie over u uitwisselen",
            "informatie over mij uitwisselen",
            "informatie over mij delen",
            "informatie over mij bespreken",
            "gegevens over mij delen",
            "overleggen over mijn situatie",
            "deze toestemming loopt",
            "deze toestemming eindigt",
            "this consent is valid",
            "this consent expires",
            "withdraw this consent",
            "withdraw my consent",
            "toestemming weer intrekken",
            "toestemming altijd intrekken",
            "toestemming op elk moment intrekken",
        ),
        *deed(
            2.4,
            "data may be shared with",
            "information may be shared with",
            "consent to my personal data being shared",
            "consent to share my",
            "i consent to",
            "agree that my personal data",
            "agree to the sharing of",
            "toestemming mijn gegevens te delen",
            "gegevens met de volgende partijen",
            "gegevens worden gedeeld met",
            "mijn persoonsgegevens delen met",
            "mag mijn gegevens delen met",
            "mogen mijn gegevens delen met",
            "mogen gegevens over mij",
        ),
        *title(
            4.4,
            "consent form gdpr",
            "gdpr consent",
            "data protection consent",
            "consent data sharing",
            "consent to data sharing",
            "consent for sharing information",
            "consent to exchange information",
            "release of information",
            "authorisation to release information",
            "intrekking toestemming",
            "intrekking van toestemming",
            "intrekking toestemming gegevensdeling",
            "toestemmingsformulier deelnemer",
            "toestemming deelnemer",
            "toestemming uitwisseling persoonsgegevens",
            "toestemming uitwisselen persoonsgegevens",
            "toestemming uitwisselen gegevens",
            "formulier toestemming gegevens",
            "privacy toestemming",
            "toestemming om gegevens te delen",
            "toestemming informatiedeling",
            "consentement",
            "formulaire de consentement",
            "consentement au partage de données",
        ),
        *deed(
            2.4,
            "toestemming om mijn persoonsgegevens",
            "toestemming om mijn gegevens",
            "toestemming voor het delen van mijn",
            "mijn gegevens te delen met",
            "gegevens mogen worden gedeeld met",
            "persoonsgegevens te delen met",
            "gegevens uit te wisselen met",
        ),
        *title(1.8, "informed consent"),
        *title(4.4, "consent form"),
        *title(
            4.4,
            "toestemming informatie-uitwisseling",
            "toestemmingsverklaring informatie-uitwisseling",
            "toestemming informatieuitwisseling",
            "toestemming voor informatie-uitwisseling",
            "toestemmingsverklaring gegevensdeling",
            "toestemming gegevensuitwisseling",
            "toestemming delen van gegevens",
            "toestemming voor gegevensdeling",
            "toestemming gegevens delen",
            "toestemming persoonsgegevens",
            "toestemmingsverklaring persoonsgegevens",
            "verklaring van toestemming",
            "privacyverklaring en toestemming",
            "privacytoestemming",
            "toestemming lvv",
            "toestemmingsverklaring lvv",
            "toestemming lso",
            "toestemmingsformulier lvv",
            "consent to share personal data",
            "consent to share information",
            "toestemmingsformulier gegevensuitwisseling",
        ),
        *title(
            4.4,
            "toestemming avg",
            "avg-toestemming",
            "toestemmingsformulier",
            "toestemming gegevensdeling",
            "toestemming voor het delen van gegevens",
            "toestemming delen persoonsgegevens",
            "toestemmingsformulier avg",
            "avg toestemmingsverklaring",
            "toestemmingsverklaring avg",
            "toestemming uitwisseling gegevens",
            "toestemming verwerking persoonsgegevens",
            "toestemmingsverklaring gegevensuitwisseling",
            "toestemming tot gegevensuitwisseling",
            "toestemming voor het delen van persoonsgegevens",
            "toestemming delen gegevens",
        ),
        *title(2.2, "toestemmingsverklaring", "toestemming"),
        *body(
            0.9,
            "gegevens te delen met",
            "persoonsgegevens",
            "avg",
            "algemene verordening gegevensbescherming",
            "toestemming intrekken",
            "mag worden gedeeld",
            "uitwisselen van gegevens",
            "deze toestemming geldt",
            "lso",
            "mrt",
        ),
        *against(
            4.0,
            "bureau medische advisering",
            "bma",
            "rechtbank",
            "advocaten",
            "inzageverzoek",
            "omtrent medische situatie",
        ),
    ),
    fields=(
        letter_date("datum ondertekening", "plaats en datum"),
        V_NUMBER,
        spec("name", told.SPEAKER, *person("deelnemer", "naam deelnemer").locators),
        BIRTH_DATE,
        spec(
            "recipients",
            _recipients,
            _listed,
            label("ontvangers", "delen met", "te delen met", "gedeeld met", colon=True),
        ),
        spec(
            "categories",
            label(
                "soorten gegevens",
                "gegevens",
                "categorieën",
                "categorieën gegevens",
                "welke gegevens",
                "soort gegevens",
                colon=True,
            ),
            _categories,
        ),
        dated(
            "expires_on",
            "valid until",
            "valid to",
            "expires on",
            "expiry date",
            "loopt af op",
            "vervalt op",
            "geldig t/m",
            "toestemming tot",
            "geldig tot",
            "geldt tot",
            "einddatum",
            "geldig tot en met",
            others=(
                after(
                    r"(?:geldt|geldig|loopt|blijft|valid|expires|vervalt)[^.]{0,30}\b(?:tot|until|till|on|op|t/m)(?: en met)?",
                    pick=pick_date,
                    within=16,
                ),
            ),
        ),
        dated(
            "expiry_date",
            "valid until",
            "valid to",
            "expires on",
            "expiry date",
            "loopt af op",
            "vervalt op",
            "geldig t/m",
            "toestemming tot",
            "geldig tot",
            "geldt tot",
            "einddatum",
            "geldig tot en met",
            others=(
                after(
                    r"(?:geldt|geldig|loopt|blijft|valid|expires|vervalt)[^.]{0,30}\b(?:tot|until|till|on|op|t/m)(?: en met)?",
                    pick=pick_date,
                    within=16,
                ),
            ),
        ),
        dated(
            "withdrawn_on",
            "ingetrokken op",
            "datum intrekking",
            "withdrawn on",
            others=(
                after(
                    r"\b(?:ingetrokken|trek(?:t)?|intrek|withdraw\w*|withdrawn)\b[^.]{0,60}?\b(?:op|per|met ingang van|on|with effect from|as of)",
                    pick=pick_date,
                    within=8,
                ),
            ),
        ),
        spec(
            "source_language",
            label(
                "voorgelezen in",
                "taal",
                "voorgelezen in de taal",
                "language",
                "taal van de tolk",
                "tolk",
            ),
            captured(
                r"(?:voorgelezen|uitgelegd|vertaald|doorgenomen|besproken|toegelicht|tolk|read|explained|translated|interpret\w*)"
                r"[^.]{0,60}? (?:in|into|to me in|naar|en) (?:het |de |the )?(?P<v>[a-z\-]{4,20})",
                r"(?:tolk|interpreter) (?:in (?:het |de |the )?|voor (?:het )?)?(?P<v>[a-z\-]{4,20})",
                first=False,
            ),
            captured(
                r"(?:voorgelezen|uitgelegd|vertaald)[^.]{0,24} in (?:het|de) (?P<v>[a-z\-]{4,20})"
            ),
        ),
        SIGNED,
    ),
)
