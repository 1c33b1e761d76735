"""Fields of identity papers and registry acts, with their labels in the languages they come in."""

from __future__ import annotations

import re

from extractors.fields import country, period
from extractors.locating.headers import pick_date, pick_with, signing_date
from extractors.locating.labels import label
from extractors.locating.nations import adjective_in_head, town_in_head
from extractors.locating.patterns import after, before, captured
from extractors.locating.view import View
from extractors.model import Found, Locator, Method
from extractors.types import told, worded
from extractors.types.specs import picker, spec

DOCUMENT_NUMBER = spec(
    "document_number",
    label(
        "passport no",
        "passport number",
        "paspoortnummer",
        "document no",
        "documentnummer",
        "document number",
        "nummer document",
        "card no",
        "card number",
        "identity card no",
        "id no",
        "id number",
        "national id no",
        "kaartnummer",
        "no du passeport",
        "passeport no",
        "visa no",
        "visumnummer",
        "numero",
        "номер",
        "رقم",
        pick=worded.pick_code,
    ),
    worded.DOCUMENT_NUMBER,
    label("number", "nummer", "no", "nr", pick=worded.pick_code),
    told.NUMBER,
)
_ISSUED = after(
    r"\b(?:delivree?|afgegeven|issued|verstrekt|uitgereikt|uitgegeven|given|ausgestellt|expedid[oa]|emitid[oa]|awarded|conferred|dated at|done|sealed)\b"
    r"[^.;]{0,50}?\b(?:op|on|le|this|the|am|el|d\.d\.)",
    r"\b(?:fait|done|issued|afgegeven|verstrekt|delivre|opgemaakt) (?:a|at|in|te) [a-z' \-]{2,25},? (?:le|on|op|the)?",
    r"\b(?:afgiftedatum|datum (?:van )?afgifte|date of issue|issue date|date de delivrance|issued|afgegeven)\W{1,3}",
    r"\b(?:copie|extrait|copy|extract|afschrift|kopie) (?:certifiee? |pour )?(?:conforme|vrai|true|certified)?,? ?[a-z' \-]{2,25},? (?:le|on|op)",
    r"\b(?:eensluidend\w*|conforme|true|certified) (?:afschrift|kopie|copie|extrait|copy|extract)?,? ?[a-z' \-]{2,25},",
    pick=pick_date,
    within=14,
    confidence=0.75,
)
ISSUE_DATE = spec(
    "issue_date",
    label(
        "date of issue",
        "afgiftedatum",
        "datum van afgifte",
        *("datum afgifte", "issue date", "issued on"),
        "date of issuance",
        "afgegeven op",
        "date de délivrance",
        "delivre le",
        "дата выдачи",
        "issued",
        pick=pick_date,
    ),
    worded.ISSUE_DATE,
    _ISSUED,
    before(r"(?:afgegeven|verstrekt|uitgereikt|issued|delivre)\b", within=30),
)
# Of an act or certificate: its signature is dated on the day of issue.
ISSUED = spec("issue_date", *ISSUE_DATE.locators, signing_date())
_VALID = r"\b(?:geldig|valid|valable|validite)\b[^.;]{0,60}?\b(?:van|from|du)\b"
_UNTIL = re.compile(r"\W{0,3}(?:to|tot(?: en met)?|t/m|until|till|au|-|–)\W{1,3}")


def _pick_last_day(text: str) -> tuple[int, int] | None:
    """The second date of "1 October 2020 to 31 October 2020"."""
    first = pick_date(text)
    until = _UNTIL.match(text.lower(), first[1]) if first is not None else None
    last = pick_date(text[until.end() :]) if until is not None else None
    if until is None or last is None or last[0]:
        return None
    return until.end(), until.end() + last[1]


EXPIRY_DATE = spec(
    "expiry_date",
    label(
        "date of expiry",
        "geldig tot",
        "geldig tot en met",
        "expiry date",
        "valid until",
        "valid till",
        "date of expiration",
        "expires",
        "expires on",
        "geldigheid tot",
        "vervaldatum",
        "date d'expiration",
        "expire le",
        "срок действия",
        "einde geldigheid",
        pick=pick_date,
    ),
    worded.EXPIRY_DATE,
    label(
        *(
            "valid from",
            "valid",
            "validity",
            "geldig van",
            "geldig",
            "geldigheid",
            "geldigheidsduur",
        ),
        *("valable du", "validité", "valable"),
        pick=_pick_last_day,
    ),
    captured(
        rf"{_VALID}[^.;\d]{{0,6}}\d[^.;]{{5,24}}?\b(?:tot(?: en met)?|t/m|to|until|au)\b (?P<v>[^.;]{{6,24}})"
    ),
    captured(
        r"\b(?:geldig|valid|valable)\b[^.;]{0,40}?\b(?:tot(?: en met)?|t/m|until|till|jusqu'au)\b (?P<v>[^;]{6,24})"
    ),
)
SEX = spec(
    "sex",
    label(
        *("sex", "geslacht", "gender", "sexe", "пол", "الجنس"),
        pick=pick_with(r"(?P<v>[^\W\d_]+(?: ?[/|(] ?[^\W\d_]+)?)"),  # "Gore / F"
    ),
    worded.SEX,
    captured(
        r"\bde sexe (?P<v>masculin|feminin)",
        r"\((?P<v>male|female|masculin|feminin|mannelijk|vrouwelijk|man|vrouw|[mvf])\),?[^.]{0,40}\b(?:born|geboren|nee?)\b",
        r"\b(?:het|the|of) (?P<v>mannelijk|vrouwelijk|male|female)e? (?:geslacht|sex)",
        r"\b(?:een|a|un|une) (?P<v>jongen|meisje|male|female|boy|girl|garcon|fille)\b",
        r"\b(?:een|a|un|une) (?P<v>daughter|son|dochter|zoon|fils|fille)\b[^.]{0,60}\b(?:born|geboren|nee?)\b",
        confidence=0.75,
    ),
)


def _state_in_head(view: View) -> list[Found]:
    first = next(country.find(view.text[: view.head_end]), None)
    if first is None:
        return []
    return [view.found(first.start, first.end, Method.HEADER, 0.8, first.value)]


_OF_PERSON = re.compile(  # what a label or sentence says of somebody, and not of who issues
    r"\b(?:native|origin|birth|born|nationalit\w*|citizen\w*|geboorte\w*|geboren|herkomst|naissance|nee?|residen\w*|address|adres)\b"
)


_REFUGEES = re.compile(r"\W{1,3}(?:refugee|vluchteling|refugie)")


def _foreign_state_in_head(view: View) -> list[Found]:
    """As `_state_in_head`, but for the country of whoever reads it."""
    for found in country.find(view.text[: view.head_end]):
        before = view.flat[view.line_at(found.start).start : found.start]
        if _OF_PERSON.search(before):
            continue
        if _REFUGEES.match(view.flat, found.end):
            continue  # "relief agency for Palestine refugees"
        if found.value != "NLD" and not view.in_addressee(found.start):
            return [view.found(found.start, found.end, Method.HEADER, 0.8, found.value)]
    return []


ISSUING_STATE = spec(
    "issuing_state",
    label(
        "issuing state",
        "code of issuing state",
        "country code",
        "land van afgifte",
        "state of issue",
        "code",
        pick=pick_with(r"(?P<v>[A-Z]{3}|[A-Z][a-z]+(?: [A-Z][a-z]+)*)"),
        below=True,
    ),
    _state_in_head,
    adjective_in_head,
)
COUNTRY_IN_HEAD = spec(
    "country",
    worded.OWN_COUNTRY,
    _foreign_state_in_head,
    adjective_in_head,
    town_in_head,
    _state_in_head,
)


def _no_counter(locate: Locator) -> Locator:
    """As the locator, without the "1" of a table that counts its rows."""

    def located(view: View) -> list[Found]:
        return [found for found in locate(view) if found.raw != "1" or not _COUNTS(view)]

    return located


_COUNTS = captured(r"(?m)^1\b[^\n]*\n{1,2}(?P<v>2)\b")
REGISTRATION_NUMBER = spec(
    "registration_number",
    label(
        "aktenummer",
        "akte nr",
        "registratienummer",
        "registration no",
        "registration number",
        "registration nr",
        "entry no",
        "certificate no",
        "certificate number",
        "reg. no",
        "act no",
        "acte n°",
        "no de l'acte",
        "acte no",
        "register no",
        "numero",
        "serial no",
        "family counting no",
        "case no",
        "file no",
        "individual no",
        *("no d'ordre", "n° d'ordre", "numéro d'ordre"),
        pick=worded.pick_number,
    ),
    worded.REGISTRATION_NUMBER,
    _no_counter(label("nummer", "number", "numero", "no", "nr", pick=worded.pick_number)),
    told.NUMBER,
    label(
        "ref", "reference", "our ref", "réf", pick=worded.pick_number
    ),  # an office that calls it so
)
PERIOD = spec(
    "period",
    label("periode", "period", "van", "vanaf", "sinds", pick=picker(period.find)),
    lambda view: [
        view.found(p.start, p.end, Method.PATTERN, 0.82, p.value) for p in period.find(view.text)
    ],
    label("periode", "period", "periode van verblijf"),
)
RESIDENCE_NUMBER = spec(
    "document_number",
    captured(r"(?P<v>\bv[1-9a-np-z]{8}\b)", confidence=0.85, loose=False),
    *DOCUMENT_NUMBER.locators,
)
