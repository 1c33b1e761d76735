"""Fields of the person a paper is about: name, numbers, birth, nationality, country."""

from __future__ import annotations

import re

from extractors.fields import (
    bsn,
    name,
    v_number,
)
from extractors.locating.beside import Span, candidates
from extractors.locating.cells import Cell
from extractors.locating.cutting import cut
from extractors.locating.headers import (
    pick_date,
    pick_with,
)
from extractors.locating.labels import label
from extractors.locating.named import dated_behind, named
from extractors.locating.patterns import after, before, captured, everywhere
from extractors.locating.view import View
from extractors.model import FieldSpec, Found, Locator, Method
from extractors.types import told, worded
from extractors.types.declaring import each
from extractors.types.specs import pick_person, pick_v_number, spec
from extractors.types.subjects import ENDS_SUBJECT, IN_SUBJECT


def _plain_v_number(view: View) -> list[Found]:
    return [
        view.found(found.start, found.end, Method.LABEL, 0.95, found.value)
        for found in v_number.find(view.text)
    ]


_BEHIND_NAME = re.compile(  # "Yonas Abraham (2700011936)"; a telephone number begins with 0
    r"(?<![\w.])[^\W\d_][\w'’\-]+,?\s?(?:\(|\[|/ ?| - |,\s|-\s)(?P<v>[1-9](?:\d{2}[ .]?\d{3}[ .]?\d|\d{3}[ .]?\d{3}[ .]?)\d{3})(?![\d/\-])"
)
_OF_ANOTHER = re.compile(
    r"\b(?:tel\w*|fax|gsm|mobiel|phone|kenmerk|dossier\w*|zaak\w*|ref\w*|kvk|rekening\w*|iban|ticket\w*|nummer|nr|no|number|bsn|agb|big|klant\w*)\W*$"
)


def _v_number_behind_name(view: View) -> list[Found]:
    """Ten digits in brackets or behind a stroke directly behind a name, which nothing calls another number."""
    for match in _BEHIND_NAME.finditer(view.lined):
        if _OF_ANOTHER.search(view.flat, max(match.start() - 20, 0), match.start("v") - 1) is None:
            return [view.found(*match.span("v"), Method.PATTERN, 0.6)]
    return []


V_NUMBER = spec(
    "v_number",
    _plain_v_number,
    label("v-nummer", "v-nr", "vreemdelingennummer", "v nummer", "v-number", pick=pick_v_number),
    worded.V_NUMBER,
    _v_number_behind_name,
)


BSN = spec("bsn", everywhere(bsn.find, 0.9, Method.LABEL))


_PERSON_LABELS = each(
    """
    naam betrokkene; betrokkene; naam client; client; uw client; your client;
    naam vreemdeling; vreemdeling;
    naam aanvrager; aanvrager; verzoeker; naam patient; patient; naam; personalia;
    full name; name of applicant; applicant; name; achternaam en voornamen; achternaam, voornamen; principal
    applicant; main applicant; surname and first names; surname and given names; surname and
    forenames; surname, first names; family name and given names; naam en voornamen;
    voornaam en naam; voor- en achternaam; voornaam en achternaam; achternaam en voornaam;
    achter- en voornamen; first and last name; name and surname; voornamen en naam; prénom
    et nom; prénoms et nom; titulaire; inzake; inz; nom et prenoms; nom; le nommé; la nommée;
    nommé(e); l'intéressé; l'intéressée; nom complet; card holder; cardholder
    """
)


_CONCERNED = label(  # with a title, because a subject is more often a matter than a person
    *("concerning", "concerns", "regarding", "betreft", "betreffende", "concerne", "over"),
    pick=pick_with(
        r"^\W{0,3}(?i:ms|mr|mrs|miss|mevrouw|mw|mevr|de heer|dhr|broeder|zuster|mme|monsieur|madame)\.? (?P<v>[^\W\d_][^\n\t;,(]{3,60})"
    ),
)


def completed(locate: Locator) -> Locator:
    """As the locator, with the surname that a narrow column has on its next line ("de heer Daoud")."""

    def located(view: View) -> list[Found]:
        out = []
        for found in locate(view):
            alone = re.fullmatch(rf"(?i:{_TITLES})?[A-ZÀ-Ž][\w'’-]+", found.raw)
            more = (
                re.search(rf"{re.escape(found.raw)}\n{_SURNAME_ALONE}", view.text)
                if alone
                else None
            )
            out.append(found._replace(raw=f"{found.raw} {more['v']}") if more else found)
        return out

    return located


_TITLES = r"(?:de heer|mevrouw|dhr\.?|mevr\.?|mw\.?|mr\.?|mrs\.?|ms\.?) "
_SURNAME_ALONE = r"(?P<v>(?:(?:van|de|der|el|al) )*[A-ZÀ-Ž][\w'’-]{2,})(?=[,.]|\n\n)"


def person(*labels: str, first: tuple[Locator, ...] = ()) -> FieldSpec:
    """The person a paper is about, at one of its labels or after "de heer/mevrouw".

    `first`: what the paper does ("dit que X est né"), before anybody it only names."""
    return spec(
        "name",
        completed(label(*labels, *_PERSON_LABELS, pick=pick_person)),
        completed(_CONCERNED),
        IN_SUBJECT,
        ENDS_SUBJECT,
        told.CONCERNS,
        worded.NAME,
        told.PARTY,
        *first,
        named,
        told.SPOKEN_OF,
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
        below = view.lines[min(line.number + 1, len(view.lines) - 1)]
        found = name.aliases(view.text[line.start : max(below.end, line.end)])
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
    told.BIRTH_OF_ACT,
    captured(r"geboren (?:in|circa|rond|omstreeks|ca\.) (?:het jaar )?(?P<v>(?:19|20)\d\d)\b"),
    after(
        r"geboren (?:op |d\.d\. |te [a-z' \-]{2,30}?(?:,|\bop) ?)?",
        r"geboren (?:te|in) [^.;\d]{2,60}?(?:,|\bop) ?",
        r"\bgeb\. ?",
        r"born (?:on )?",
        r"geboorte(?:datum|dag)\W",
        r"date of birth\W",
        r"\bdob\W",
        r"geboren am ",
        r"\bnee?(?:\(e\))? (?:a [a-z' \-]{2,30}? )?le ",
        pick=pick_date,
        within=34,
        births=True,
    ),
    told.BIRTH_DATE,
    worded.BIRTH_DATE,
    dated_behind,
    before(r"geboren\b", within=12),
    captured(  # the year alone: "born in Afmadow in 1990", "né vers 1985"
        r"\b(?:geboren|born|nee?(?:\(e\))?),? (?:(?:te|in|at|a) [a-z' \-]{2,30}?,? )?(?:in|en|circa|rond|omstreeks|about|around|approximately|vers|ca\.?) "
        r"(?:het jaar |the year |l'annee )?(?P<v>(?:19|20)\d\d)\b(?![-/.]\d)",
        r"\b(?:geboren|born|nee?(?:\(e\))?) (?P<v>(?:19|20)\d\d)\b(?![-/. ]\d)",
        confidence=0.7,
    ),
    label("geboortedatum", "date of birth", "geboortejaar", "year of birth"),
)


_PLACE_ENDS = r"(?=\s+(?:on|op|le|of|to|is|was|and|en|et|van)\b|[,.;:()\n\t]|\s+\d|\s*$)"


_AT = re.compile(r"\W*(?:te|in|at|a|in de plaats)(?![^\W_])\s?:?\.{0,80}\s*")
_OF_BIRTH = re.compile(r"\bgebo|\bborn\b|\bbirth|naiss|\bnee?\b|ne\(e\)")
_LEVEL, _ABOVE = 0.01, 0.08  # of the page's height: on one level, and a row of a card above it
_BEFORE = 4  # cells before "te" in which the birth may be named


def _around(view: View, cell: Cell) -> list[Cell]:
    """The cells on the level of this one or a row above it, in whatever column they were read."""
    return [
        other
        for other in view.cells
        if other.page == cell.page and -_ABOVE <= other.box.bottom - cell.box.bottom <= _LEVEL
    ]


def _place_behind(view: View) -> list[Found]:
    """The place at a label that only says "te", "in" or "à", behind the label of the birth."""
    found = []
    for nth, cell in enumerate(view.cells):
        said = view.flat[cell.start : cell.end]
        opened = _AT.match(said)
        if opened is None:
            continue
        before = [*view.cells[max(nth - _BEFORE, 0) : nth], *_around(view, cell)]
        if not any(_OF_BIRTH.search(view.flat[c.start : c.end]) for c in before):
            continue
        hit = Span(cell.start, cell.start + opened.end(), 0.8)
        alone = opened.end() == len(said)
        if not alone and ":" not in opened.group() and "." not in opened.group():
            continue
        for span in candidates(view, hit, True, 1):
            value = cut(view, span, worded.pick_words)
            if value is not None:
                found.append(view.found(*value, Method.LABEL, 0.75))
                break
    return found


BIRTH_PLACE = spec(
    "birth_place",
    label(
        "geboorteplaats",
        "place of birth",
        "where born",
        "waar geboren",
        "geboren te",
        "plaats van geboorte",
        "birthplace",
        "lieu de naissance",
        *("geboorteplaats en -land", "geboorteplaats en -datum", "geboorteplaats en datum"),
        "место рождения",
        "مكان الميلاد",
    ),
    worded.BORN_AT,
    told.BIRTH_PLACE,
    captured(
        r"geboren te (?P<v>[a-z'][a-z' \-]{2,30}?):",
        rf"\bborn (?:on [^.,;]{{6,30}}? )?(?:at|in) (?P<v>[a-z'][a-z' \-]{{2,30}}?){_PLACE_ENDS}",
        rf"\bnee?(?:\(e\))? (?:le [^.,;]{{6,30}}? )?a (?P<v>[a-z'][a-z' \-]{{2,30}}?){_PLACE_ENDS}",
        rf"\bgeb\. (?:op )?[\d][^,;()\n]{{5,20}}? te (?P<v>[a-z'][a-z' \-]{{2,30}}?){_PLACE_ENDS}",
        confidence=0.78,
    ),
    worded.BIRTH_PLACE,
    captured(
        r"geboren (?:op:? [^,.]{6,24}?,? )?(?:te|in) (?P<v>[a-z'][a-z' \-]{2,40}?)(?:\s+op\b|[,.;()]|\s+\d|\s+van\b)",
        confidence=0.75,
    ),
    _place_behind,
    worded.BIRTH_DATE_AND_PLACE,
)
