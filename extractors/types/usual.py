"""Fields that many types share, each with the places where papers usually put it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Any

from extractors.fields import (
    big_number,
    bsn,
    country,
    date,
    docket,
    ecli,
    ground,
    ind_number,
    name,
    nationality,
    procedure,
    remedy,
    term,
    v_number,
)
from extractors.fields.catalogue import FIELDS
from extractors.folding import fold
from extractors.locating.beside import Pick
from extractors.locating.headers import (
    header_date,
    mail_header,
    pick_date,
    pick_with,
    signing_date,
)
from extractors.locating.labels import label
from extractors.locating.meanings import sentences
from extractors.locating.patterns import after, before, captured, everywhere
from extractors.locating.view import View
from extractors.model import FieldSpec, Found, Locator, Method
from extractors.types import worded


def spec(field: str, *locators: Locator, many: bool = False) -> FieldSpec:
    """A field of the catalogue with the places where this type has it."""
    kind = FIELDS[field]
    return FieldSpec(field, kind.label, locators, kind.parse, many)


def picker(find: Callable[[str], Iterable[Any]]) -> Pick:
    """A pick of the first value that `find` yields."""

    def pick(text: str) -> tuple[int, int] | None:
        first = next(iter(find(text)), None)
        return (first.start, first.end) if first is not None else None

    return pick


pick_country = picker(country.find)
pick_name = pick_with(r"(?P<v>[^\W\d_][^\n\t;]{1,70})")
pick_v_number = pick_with(r"(?<!\d)(?P<v>[\dOoIl](?:[ .\-]{0,2}[\dOoIl]){9})(?!\d)")

_DATE_LABELS = ("datum", "dagtekening", "date", "datum brief", "d.d.")


def dated(field: str, *labels: str, others: tuple[Locator, ...] = (), **how: Any) -> FieldSpec:
    """A date at one of the labels."""
    return spec(field, label(*labels, pick=pick_date, **how), *others)


_WRITTEN = after(
    r"(?:geschreven|schrijf|opgesteld|opgemaakt|ondertekend|getekend|gedagtekend|signed|written|dated|"
    r"fait|done|given|issued|afgegeven|verstrekt)[^.]{0,60}?\b(?:op|on|le|this|d\.d\.|de)\b",
    pick=pick_date,
    within=12,
    confidence=0.7,
)


def letter_date(*labels: str, others: tuple[Locator, ...] = ()) -> FieldSpec:
    """The date of the paper itself: labels of its own, "Datum", the header block, the signature."""
    own = (label(*labels, pick=pick_date),) if labels else ()
    return spec(
        "date",
        mail_header("date"),
        *own,
        label(*_DATE_LABELS, pick=pick_date, page=1),
        header_date(),
        *others,
        worded.OWN_DATE,
        _WRITTEN,
        signing_date(),
        _first_date(),
    )


def _first_date() -> Locator:
    """The only date of a paper without any other sign of its date, be it a month ("maart 2022")."""

    def locate(view: View) -> list[Found]:
        head = view.flat[: view.head_end]
        found = list(date.find_flat(head)) or list(date.find_flat(head, coarse=True))
        values = {f.value for f in found}
        if len(values) != 1:
            return []
        return [view.found(found[0].start, found[0].end, Method.PATTERN, 0.45)]

    return locate


def _plain_v_number(view: View) -> list[Found]:
    return [
        view.found(found.start, found.end, Method.LABEL, 0.95, found.value)
        for found in v_number.find(view.text)
    ]


V_NUMBER = spec(
    "v_number",
    _plain_v_number,
    label("v-nummer", "v-nr", "vreemdelingennummer", "v nummer", "v-number", pick=pick_v_number),
    worded.V_NUMBER,
)
BSN = spec("bsn", everywhere(bsn.find, 0.9, Method.LABEL))
IND_NUMBER = spec("ind_number", everywhere(ind_number.find, 0.85, Method.LABEL))


def _standing_ecli(view: View) -> list[Found]:
    """An ECLI that stands alone in its cell in the head: the ruling's own number."""
    found = []
    for cited in ecli.find(view.text[: view.head_end]):
        line = view.line_at(cited.start)
        cell = next(c for c in line.cells if cited.start < c.end)
        if (cited.end - cited.start) >= 0.6 * (cell.end - cell.start):
            found.append(view.found(cited.start, cited.end, Method.PATTERN, 0.9, cited.value))
    return found


ECLI_OWN = spec(
    "ecli",
    label("ecli", "ecli-nummer", pick=picker(ecli.find), page=1),
    after(r"ecli", pick=picker(ecli.find), within=2, zone="head"),
    _standing_ecli,
)
REFERENCE = spec(
    "reference",
    label(
        "ons kenmerk",
        "kenmerk",
        "our reference",
        "our ref",
        "onze referentie",
        "referentie",
        "réf",
        "reference no",
        "reference number",
        "reference",
        "ref. no",
        "ref",
        "dossiernummer",
        pick=pick_with(
            r"(?P<v>[A-Za-z0-9][A-Za-z0-9./\-_]*(?: ?[/\-] ?[A-Za-z0-9./\-_]+| \d[A-Za-z0-9./\-_]*)*)"
        ),
    ),
    worded.REFERENCE,
)
SUBJECT = spec(
    "subject",
    mail_header("subject"),
    label(
        "betreft", "onderwerp", "subject", "inzake", "re", "betr", "concerns", "objet", below=True
    ),
)
SENDER = spec(
    "sender", mail_header("sender", "from"), label("van", "afzender", "from", "sender", colon=True)
)
RECIPIENT = spec(
    "recipient", mail_header("recipient", "to"), label("aan", "to", "geadresseerde", colon=True)
)
REMEDY = spec("remedy", everywhere(remedy.find, 0.88, Method.PHRASE))
DEPARTURE_TERM = spec("departure_term_days", everywhere(term.find_departure, 0.85, Method.PHRASE))
ENTRY_BAN = spec("entry_ban_years", everywhere(term.find_entry_ban, 0.88, Method.PHRASE))
GROUNDS = spec("grounds", everywhere(ground.find, 0.8), many=True)
BIG_NUMBER = spec(
    "big_number",
    everywhere(big_number.find, 0.93, Method.LABEL),
    label(
        "big-nummer",
        "big-registratienummer",
        "big nummer",
        "big",
        pick=pick_with(r"(?P<v>\d(?:[ .\-]?\d){10})"),
    ),
)

_PERSON_LABELS = (
    "naam",
    "naam betrokkene",
    "betrokkene",
    "naam client",
    "client",
    "naam vreemdeling",
    "vreemdeling",
    "naam aanvrager",
    "aanvrager",
    "verzoeker",
    "naam patient",
    "patient",
    "name",
    "full name",
    "name of applicant",
    "applicant",
    "achternaam en voornamen",
    "naam en voornamen",
    "inzake",
    "nom et prenoms",
    "nom",
)


def person(*labels: str) -> FieldSpec:
    """The person a paper is about, at one of its labels or after "de heer/mevrouw"."""
    return spec(
        "name",
        label(*labels, *_PERSON_LABELS, pick=None, colon=False),
        captured(
            r"(?:betreft|inzake|over|naam)\W{1,6}(?:de heer|mevrouw|dhr\.?|mevr\.?|mw\.?) (?P<v>[^,;()\n]{3,50})",
            r"(?:inzake|betreffende|betreft|over)\W{1,3}(?P<v>(?:[a-z]\. ?){1,4}[a-z'\-]{2,}(?: [a-z'\-]{2,}){0,3})(?=,| \(|\s*$| v-?n| geb)",
            r"(?:de heer|mevrouw|dhr\.?|mevr\.?|mw\.?) (?P<v>(?:[a-z]\. ?){0,3}[a-z'\-]{2,}(?: [a-z'\-]{2,}){0,3}),? (?:geboren|geb\b|v-)",
            r"(?P<v>[a-z'\-.]{2,}(?: [a-z'\-.]{2,}){1,4}),? \(?(?:geboren|geb\.|born) (?:op|on|d\.d\.)? ?\d",
            confidence=0.75,
        ),
        _addressed,
    )


def _addressed(view: View) -> list[Found]:
    """The person a letter is addressed to: "De heer O. El Amin" at the beginning of a cell."""
    for line in view.lines[: view.head_lines]:
        for cell in line.cells:
            match = re.match(
                r"\W*(?:aan )?(?:de heer|mevrouw|dhr\.?|mevr\.?|mw\.?)\s+(?P<v>[^\W\d].{2,50})$",
                view.flat[cell.start : cell.end],
            )
            if match is not None and "advoca" not in match["v"]:
                start, end = cell.start + match.start("v"), cell.start + match.end("v")
                return [view.found(start, end, Method.HEADER, 0.65)]
    return []


NAME = person()


def _aliases(view: View) -> list[Found]:
    for line in view.lines[:120]:
        found = name.aliases(view.text[line.start : line.end + 60])
        if found:
            place = view.text.find(found[0], line.start)
            return [view.found(place, place + len(found[0]), Method.PHRASE, 0.8, found)]
    return []


ALIASES = spec("aliases", _aliases, label("alias", "aliassen", "ook bekend als", "aka"))
BIRTH_DATE = spec(
    "birth_date",
    label(
        "geboortedatum",
        "geboren op",
        "geboren d.d.",
        "geboren",
        "geb.datum",
        "geb. datum",
        "geb",
        "date of birth",
        "birth date",
        "dob",
        "born on",
        "born",
        "date de naissance",
        "ne(e) le",
        "ne le",
        "nee le",
        "дата рождения",
        "تاريخ الميلاد",
        pick=pick_date,
    ),
    captured(r"geboren (?:in|circa|rond|omstreeks|ca\.) (?:het jaar )?(?P<v>(?:19|20)\d\d)\b"),
    after(
        r"geboren (?:op |d\.d\. |te [a-z' \-]{2,30}?(?:,|\bop) ?)?",
        r"\bgeb\. ?",
        r"born (?:on )?",
        r"\bnee?(?:\(e\))? (?:a [a-z' \-]{2,30}? )?le ",
        pick=pick_date,
        within=34,
        births=True,
    ),
    worded.BIRTH_DATE,
    before(r"geboren\b", within=12),
    label("geboortedatum", "date of birth", "geboortejaar", "year of birth"),
)
_PLACE_ENDS = r"(?=\s+(?:on|op|le|of|to|is|was|and|en|et|van)\b|[,.;:()\n\t]|\s+\d|\s*$)"
BIRTH_PLACE = spec(
    "birth_place",
    label(
        "geboorteplaats",
        "place of birth",
        "geboren te",
        "plaats van geboorte",
        "birthplace",
        "lieu de naissance",
        "geboorteplaats en -land",
        "место рождения",
        "مكان الميلاد",
    ),
    captured(
        r"geboren te (?P<v>[a-z'][a-z' \-]{2,30}?):",
        rf"\bborn (?:on [^.,;]{{6,30}}? )?(?:at|in) (?P<v>[a-z'][a-z' \-]{{2,30}}?){_PLACE_ENDS}",
        rf"\bnee?(?:\(e\))? (?:le [^.,;]{{6,30}}? )?a (?P<v>[a-z'][a-z' \-]{{2,30}}?){_PLACE_ENDS}",
        rf"\bgeb\. (?:op )?[\d][^,;()\n]{{5,20}}? te (?P<v>[a-z'][a-z' \-]{{2,30}}?){_PLACE_ENDS}",
        confidence=0.78,
    ),
    worded.BIRTH_PLACE,
    captured(
        r"geboren (?:op [^,.]{6,24}?,? )?(?:te|in) (?P<v>[a-z'][a-z' \-]{2,40}?)(?:\s+op\b|[,.;()]|\s+\d|\s+van\b)",
        confidence=0.75,
    ),
    worded.BIRTH_DATE_AND_PLACE,
)
NATIONALITY = spec(
    "nationality",
    label(
        "nationaliteit",
        "gestelde nationaliteit",
        "nationality",
        "nationalite",
        "citizenship",
        "burgerschap",
        "гражданство",
        "الجنسية",
    ),
    worded.NATIONALITY,
    everywhere(nationality.find, 0.7, Method.PHRASE),
)
COUNTRY_OF_ORIGIN = spec(
    "country",
    label(
        "land van herkomst",
        "herkomstland",
        "country of origin",
        "land",
        "country",
        pick=pick_country,
    ),
    worded.COUNTRY,
    after(
        r"land van herkomst",
        r"in het herkomstland",
        r"\bin\b (?:het )?land",
        pick=pick_country,
        within=30,
    ),
)


_SIGNATURE = label(
    "handtekening",
    "handtekening client",
    "handtekening aanvrager",
    "handtekening betrokkene",
    "handtekening vreemdeling",
    "signature",
    "ondertekening",
    "signature of holder",
)
_NO_SIGNATURE = re.compile(r"datum|plaats|naam|ontbreekt|geen\b|niet\b|bijlage|stempel|\bdate\b")
_SIGNER = re.compile(
    r"(?:(?:[Mm]r|[Dd]rs?|[Pp]rof|[Ii]r|[Dd]s)\. ?)*(?:[A-Z]\. ?)+(?:van |de |der |den )*"
    r"[A-Z][\w'’\-]+(?: [A-Z][\w'’\-]+)*|[A-Z][a-z'’\-]+(?: [A-Z][a-z'’\-]+){1,3}|[Cc]li[eë]nt"
)


def _signed(view: View) -> list[Found]:
    no = re.search(
        r"niet (?:\w+ )?ondertekend|unsigned|zonder handtekening|handtekening ontbreekt", view.flat
    )
    if no is not None:
        return [view.found(*no.span(), Method.PHRASE, 0.7, False)]
    yes = re.search(
        r"w\.\s?g\.|was getekend|\(?getekend\)?|\(handtekening[^)]{0,30}\)|handtekening\s*:\s*(?:\w|\[x\]|/)|"
        r"(?:aldus |naar waarheid )?ondertekend(?: te|:|\s+op)|signature\s*:\s*\w|signed\b|\[handtekening\]",
        view.flat,
    )
    if yes is not None:
        return [view.found(*yes.span(), Method.PHRASE, 0.6, True)]
    return _signature_beside(view)[:1] or _name_below(view)


def _signature_beside(view: View) -> list[Found]:
    """Something written beside or below the word "handtekening"."""
    return [
        found._replace(value=True, confidence=0.55)
        for found in _SIGNATURE(view)
        if not _NO_SIGNATURE.search(fold(found.raw))
    ]


def _name_below(view: View) -> list[Found]:
    """A name alone in the last lines: where a signature usually stands. Hardly more than a hint."""
    for line in reversed(view.lines[-8:]):
        text = view.text[line.start : line.end].strip()
        alone = len(line.cells) == 1 and line.number >= len(view.lines) // 2
        if alone and _SIGNER.fullmatch(text):
            return [view.found(line.start, line.end, Method.HEADER, 0.35, True)]
    return []


SIGNED = spec("signed", _signed)
ORGANISATION = spec(
    "organisation",
    label("organisatie", "instelling", "naam organisatie", "organisation", "naam instelling"),
)


def _procedure(view: View) -> list[Found]:
    """The procedure: of the subject line, else of the head, else of the first sentences.

    Within each the most telling name counts, not the first: a unit called "Asiel" sends letters about
    anything.
    """
    head = view.lines[: view.head_lines]
    subjects = [
        (cell.start, min(cell.end + 90, len(view.text)))
        for line in head
        for cell in line.cells
        if re.match(r"\W*(?:betreft|onderwerp|inzake|subject)\b", view.flat[cell.start : cell.end])
    ]
    for start, end in [*subjects, (0, view.head_end + 200), (0, view.head_end + 1200)]:
        said = list(procedure.PROCEDURE.find(view.text[start:end].replace("\n", " ")))
        if said:
            best = min(said, key=lambda m: procedure.PROCEDURE.codes.index(m.value))
            place = (start + best.start, start + best.end)
            return [view.found(*place, Method.PHRASE, 0.8, best.value)]
    return []


PROCEDURE = spec(
    "procedure",
    label("procedure", "soort aanvraag", "verblijfsdoel", "soort procedure"),
    _procedure,
)
REASON = spec(
    "reason",
    label("reden", "reason", "toelichting", "motivering"),
    sentences(r"\b(?:omdat|aangezien|vanwege|reden (?:hiervan|is|hiervoor)|because|due to)\b"),
)
CASE_NUMBERS = spec(
    "case_numbers",
    label(
        "zaaknummer",
        "zaaknummers",
        "zaak-/rekestnummer",
        "zaaknr",
        "rekestnummer",
        "procedurenummer",
    ),
    lambda view: _dockets(view, view.head_end),
    lambda view: _dockets(view, 2500),
)
DOCKET = spec(
    "docket",
    lambda view: _own_dockets(view, view.head_end) or _own_dockets(view, 2500),
    many=True,
)


def _dockets(view: View, end: int) -> list[Found]:
    found = list(docket.find(view.text[:end]))
    if not found:
        return []
    values = list(dict.fromkeys(f.value for f in found))
    return [view.found(found[0].start, found[-1].end, Method.PATTERN, 0.9, values)]


def _own_dockets(view: View, end: int) -> list[Found]:
    return [
        view.found(d.start, d.end, Method.PATTERN, 0.9, d.value)
        for d in docket.find(view.text[:end])
    ]


ATTACKED_DECISION_DATE = spec(
    "attacked_decision_date",
    label(
        "bestreden besluit",
        "datum bestreden besluit",
        "datum besluit",
        "besluit van",
        pick=pick_date,
    ),
    after(
        r"(?:bestreden besluit|bestreden beschikking)[^.]{0,40}?(?:van|d\.d\.)",
        r"(?:tegen|gericht tegen) (?:het|de|uw) (?:besluit|beschikking|beslissing(?: op bezwaar)?|uitspraak)[^.]{0,60}?(?:van|d\.d\.|gedagtekend)",
        r"bij (?:besluit|beschikking) van",
        r"(?:besluit|beschikking|beslissing(?: op bezwaar)?) (?:van|d\.d\.)",
        pick=pick_date,
        within=24,
    ),
)


def _signing_practitioner(view: View) -> list[Found]:
    """The name in the last lines with a medical title before it or a profession below it."""
    start = view.sign_start
    match = re.search(
        r"(?:\bdrs?\.|\bprof\.)\s*(?P<v>[a-z][^\n\t,;]{2,40})", fold(view.text[start:])
    ) or re.search(
        r"(?P<v>(?:[a-z]\. ?)+[^\n\t,;]{2,40}),?\s*(?:huisarts|psychiater|internist|arts|psycholoog|"
        r"neuroloog|cardioloog|anesthesioloog|chirurg|longarts|verpleegkundig)",
        fold(view.text[start:]),
    )
    if match is None:
        return []
    return [view.found(start + match.start(), start + match.end("v"), Method.HEADER, 0.65)]


def _country_of_adjective(view: View) -> list[Found]:
    """The country behind "de Sri Lankaanse autoriteiten"."""
    match = re.search(
        r"(?:de |het |the )(?P<v>[\w\- ]{4,24}?) (?:autoriteiten|ambassade|consulaat|delegatie|"
        r"authorities|embassy|vertegenwoordiging|consulate|mission|overheid|regering|government)",
        view.flat,
    )
    value = nationality.parse(match["v"]) if match else None
    if match is None or value is None or len(value) != 3:
        return []
    return [view.found(*match.span("v"), Method.PHRASE, 0.7, value)]


def _first_line(view: View) -> list[Found]:
    """The letterhead's first cell."""
    if not view.cells:
        return []
    cell = view.cells[0]
    return [view.found(cell.start, cell.end, Method.HEADER, 0.55)]


FIRST_LINE: Locator = _first_line
PRACTITIONER_SIGNS: Locator = _signing_practitioner
ADJECTIVE_COUNTRY: Locator = _country_of_adjective
