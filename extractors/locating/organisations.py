"""Who a paper comes from, by the kind of organisation: the line of a letterhead, the name in a sentence.

A letterhead has its state and ministry above the hospital, and a paper without one names the house
in its first sentence: "physicians of Saint Paul Hospital, Addis Ababa, certify that ...".
"""

from __future__ import annotations

import re

from extractors.locating.cells import Line
from extractors.locating.view import View
from extractors.model import Found, Locator, Method

HOSPITALS = (
    r"hospitals?|hopita(?:l|ux)|ziekenhuis|clini(?:cs?|ques?|ca)|\w*kliniek|polyclinic|polyclinique|infirmary|"
    r"sanatorium|institute|hospitalier|krankenhaus|gasthuis|dispensa(?:ry|ire)|maternity|\w* ?umc|"
    r"(?:medical|health|heart|renal|dialysis|kidney|cancer|eye|surgical|diagnostic|trauma|referral|psychiatric|care) cent(?:er|re)|"
    r"(?:medisch|psychiatrisch) centrum|gezondheidscentrum|centre (?:de sante|medical|medico\S*|psychiatrique)"
)
PHARMACIES = r"\w*apotheek|politheek|pharma|pharmaceuticals?|pharmac(?:y|ie|ies|ia)|chemists?|drug ?stores?|medical store|farmacia|eczanesi|druggists?"
CHURCHES = (
    r"\w*kerk|\w*gemeente|church|\w*parochie|parish|paroisse|parroquia|paroquia|(?:arch)?(?:diocese|bisdom)|archidiocese|"
    r"cathedral|kathedraal|cathedrale|chapel|kapel|mosque|mosquee|moskee|masjid|eglise|iglesia|igreja|tabernacle|"
    r"fellowship|ministries|congregation|synagoge|patriarchate|assembl(?:y|ies) of god|geloofsgemeenschap"
)
SCHOOLS = (
    r"\w*schools?|lycee|college|colegio|colegiul|universit\w+|universidad\w*|institut\w*|academ(?:y|ie|ia)|ecole|escola|"
    r"escuela|gymnasium|madrasa|madrassa|seminary|seminaire|polytechnic"
)
BODIES = r"party|partij|parti|partido|front|movement|mouvement|union|league|congress|council|board|commission|association|federation"
SHELTERING = (
    r"stichting|foundation|\w*opvang|huize|onderdak|leger des heils|salvation army|vereniging|\w*steunpunt|\w*huis|klooster|gemeente|"
    r"noodopvang\w*|diaconie|diaconaal|vluchtelingenwerk|\w*kerk|lvv|shelter|asielzoekerscentrum"
)
INQUIRERS = (
    r"stichting|commissie|instituut|institute|universiteit|university|\w*kerk|foundation|faculteit|bureau|academie|academy|hogeschool|"
    r"college|seminarie|seminary|kenniscentrum|expertisecentrum|leerstoel"
)

_SMALL = (  # words without a capital that stand in names
    r"(?:of|the|and|for|on|in|at|de|den|der|het|van|voor|en|te|ter|ten|aan|bij|'t|op|du|des|la|le|les|et|d'\w+|l'\w+|"
    r"do|da|dos|del|y|e|al|el|a|i\.o\.|b\.v\.|\(?(?:vrijgemaakt|hersteld|synodaal|oud|vrije)\)?|i\.w\.|"
    r"catholique|protestante?|[eé]vang[eé]lique|orthodoxe|francophone|anglophone|universitaire|r[eé]gional|"
    r"upon|sur|aux?|auf|von|zu|für|dell?[ao]|degli|d'en)"
)
_NO_NAME = re.compile(
    r"[:;?!@]|\b(?:verkla\w+|certif\w*|attest\w*|\w*bewijs|\w*akte|hereby|hierbij|ondergetekenden?|undersigned|whom|aangaat|"
    r"extra[ci]t\w*|extrait|uittreksel|\w*register|records?|contract|marriage|rapport|report|verslag|brief|letter|\w*overzicht|list|"
    r"\w*lijst|medicati\w+|postbus|p\.?o\.? ?box|straat|tel|betreft|onderwerp|re|inzake|aan|to|t\.a\.v|attn|dear|geachte|"
    r"actieplan|diploma|licen[cs]e|getuigschrift|card|kaart|factuur|facture|invoice|quotation|offerte|naam|name|datum|date|born|geboren|"
    r"deskundigen\w*|lso|mrt|advies|opinion|statement|declaration|toestemming|aanmelding\w*)\b"
)
_NO_HOUSE = re.compile(
    r"^(?:the )?(?:(?:people's |islamic |democratic |federal |state of )*republi\w+|republiek|koninkrijk|kingdom|"
    r"ministry|ministere|ministerie|state of|government|federal|province|provincie)\b"
)
_TOP = 10  # lines in which a letterhead stands
_LONGEST = 70  # letters of a name
_SAME_SIZE = 0.04  # of the height of a line
_SMALLER = 0.85  # of the height of the name: the lines below it
_WORD = r"(?:[A-ZÀ-Ž][\w'’&\-]*|St\.|&)"
_RUN = re.compile(
    rf"{_WORD}(?:[ \n](?:(?:of|the|and|for|de|den|der|het|van|voor|en|du|des|la|le|'t|te)[ \n]){{0,2}}{_WORD})*"
)
_LEADS = re.compile(  # what opens a sentence, and who speaks for the house
    r"^(?:(?:(?:De|Het|The|Namens|Door|Bij|Van|In|Hierbij|La|Le|Wij|We|Ik|Onze|Our|At|From)|"
    r"(?:Ouderling(?:en)?|Leden|Lid|Kerkenraad|Bestuur|Predikant|Voorganger|Pastor|Elders?|Members?|Physicians?|Doctors?|"
    r"Director|Directeur|Medewerkers?|Scriba|Head|Manager)(?: (?:van|of)(?: (?:de|het|the))?)?)\s)+"
)
_SEAT = re.compile(r"\s(?:te|in)\s.*$", re.DOTALL)


def letterhead(kinds: str, confidence: float = 0.8) -> Locator:
    """The first line of the letterhead that names an organisation of one of the kinds."""
    kind = re.compile(rf"\b(?:{kinds})\b")

    def locate(view: View) -> list[Found]:
        for line in view.lines[: min(view.head_lines, _TOP)]:
            for cell in line.cells:
                end = cell.start + _alone(view.flat[cell.start : cell.end], kind)
                if kind.search(view.flat, cell.start, end) and _is_name(view, cell.start, end):
                    start = _begun_above(view, line, cell.start, end)
                    end = _wrapped(
                        view, line, start, _carried_on(view, line, cell.start, end), kind
                    )
                    return [view.found(start, end, Method.HEADER, confidence)]
        return []

    return locate


def _begun_above(view: View, line: Line, start: int, end: int) -> int:
    """Where a name begins whose last word stands alone: "Protestantse Theologische / Academie"."""
    if " " in view.text[start:end].strip() or not line.number:
        return start
    above = view.lines[line.number - 1]
    near = "\n\n" not in view.text[above.end : start] and len(above.cells) == len(line.cells) == 1
    return above.start if near and _is_name(view, above.start, end) else start


def _carried_on(view: View, line: Line, start: int, end: int) -> int:
    """Where a name ends that the next line carries on: "Gereformeerde Kerk / vrijgemaakt te Veldwijk"."""
    if end != line.end or line.number + 1 >= len(view.lines):
        return end
    below = view.lines[line.number + 1]
    small = view.text[below.start : below.start + 1].islower() and len(below.cells) == 1
    near = "\n\n" not in view.text[end : below.start]
    return below.end if small and near and _is_name(view, start, below.end) else end


def _wrapped(view: View, line: Line, start: int, end: int, kind: re.Pattern[str]) -> int:
    """Where a name ends that a narrow letterhead breaks: its next line is set as large, and the rest smaller,
    or the letter says the whole of it again."""
    while end == line.end and line.number + 2 < len(view.lines):
        below, rest = view.lines[line.number + 1 : line.number + 3]
        highs = [one.cells[0].box.bottom - one.cells[0].box.top for one in (line, below, rest)]
        as_large = abs(highs[1] - highs[0]) < _SAME_SIZE * highs[0]
        headed = as_large and highs[2] < _SMALLER * highs[0] and below.page == rest.page
        again = view.flat.count(view.flat[start : below.end]) > 1
        alone = len(below.cells) == 1 and not kind.search(view.flat, below.start, below.end)
        if not (alone and (headed or again) and _is_name(view, start, below.end)):
            break
        line, end = below, below.end
    return end


def mentioned(kinds: str, *, seat: bool = False, confidence: float = 0.6) -> Locator:
    """The first name with capitals in running text that holds a word of the kinds.

    `seat`: "te Heerde" belongs to the name, as with churches."""
    kind = re.compile(rf"\b(?:{kinds})\b")

    def locate(view: View) -> list[Found]:
        for match in _RUN.finditer(view.text):
            start, end = _within_line(view, *match.span())
            lead = _LEADS.match(view.text[start:end])
            start += lead.end() if lead else 0
            said = view.text[start:end]
            end -= 0 if seat else len(said) - len(_SEAT.sub("", said))
            flat = view.flat[start:end]
            if " " not in flat or end - start > _LONGEST or view.in_addressee(start):
                continue
            if kind.search(flat) and not _NO_NAME.search(flat) and not _NO_HOUSE.match(flat):
                return [view.found(start, end, Method.PATTERN, confidence)]
        return []

    return locate


def first_line(view: View) -> list[Found]:
    """The letterhead's first cell, unless it is a title, a state or a salutation."""
    if not view.cells:
        return []
    cell = view.cells[0]
    said = view.flat[cell.start : cell.end]
    if _NO_NAME.search(said.rstrip("!").replace("! ", " ")) or _NO_HOUSE.match(said):
        return []
    return [view.found(cell.start, cell.end, Method.HEADER, 0.55)]


def _alone(flat: str, kind: re.Pattern[str]) -> int:
    """How many letters of a cell are the name, without its town or address behind a stroke or comma."""
    for mark in re.finditer(r"\s?[|\u2022\u00b7,]|\s[-\u2013]\s", flat):
        if kind.search(flat, 0, mark.start()) and not kind.search(flat, mark.end()):
            return mark.start()
    return len(flat)


def _is_name(view: View, start: int, end: int) -> bool:
    """Is the span a name and nothing else: short, of words with capitals, no title and no address?"""
    said, flat = view.text[start:end], view.flat[start:end]
    if len(said) > _LONGEST or view.in_addressee(start) or re.search(r"\d{3}", said):
        return False
    if not said[:1].isupper() or _NO_NAME.search(flat) or _NO_HOUSE.match(flat):
        return False
    small = [word for word in said.split() if word[:1].islower()]
    return all(re.fullmatch(_SMALL, word) for word in small) and len(small) < 5


def _within_line(view: View, start: int, end: int) -> tuple[int, int]:
    """The span up to the end of a line that the next line does not carry on."""
    for broken in re.finditer(r"\n", view.text[start:end]):
        if not view.runs_on(start + broken.end()):
            return start, start + broken.start()
    return start, end
