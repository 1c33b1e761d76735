"""What stands beside or below a printed label: the places of its value, the likeliest first."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from extractors.locating.cells import Cell, Line
from extractors.locating.known import is_known, is_label
from extractors.locating.underneath import above, labels_below
from extractors.locating.view import View
from extractors.model import Box, Method

_OPENS_MORE = re.compile(  # a line that opens with its label, or the letter itself
    r"[a-z][^:\n\t]{1,24}:\s|\W*(?:geachte?|beste|dear|l\.s|hooggeachte?|edelachtbare?|excellentie|madame|monsieur)\b"
)
_CLOSE = 2.2  # line heights: a value that stands alone under its label
_CLOSER = 0.72  # of the step from a value to the label of the next
_SAME = 0.08  # of the height of a line: less is the same size of letters
_SENTENCE_ENDS = re.compile(r"(?<![A-Z])[.?!]$|\w\w[.?!]$")  # no initial: "mevrouw P."
_BELOW_LINES = 4  # line heights under the label in which its value may stand
_LABEL_WORD = (
    r"(?:nom|noms|pr[eé]noms?|surname|given|names?|nationalit[eéy]\w*|nationaliteit|date|de|du|of|la|le|"
    r"birth|naissance|geboorte\w*|datum|lieu|place|plaats|sexe?|geslacht|geschlecht|no|nr|n°|num[eé]ro|"
    r"numbe?r|document|passeport|passport|paspoort|expiry|expiration|expire|issue|d[eé]livrance|"
    r"autorit[eé]|authority|achternaam|naam|voornamen|voornaam|p[eè]re|m[eè]re|father|mother|vader|moeder|"
    r"pays|country|land|code|state|holder|titulaire|signature|delivery|valid|until|geldig|tot|"
    r"[\u0400-\u04ff\u0590-\u06ff\u1200-\u137f]+)"
)
_SLASH = re.compile(
    rf"\s?[/(|]\s?{_LABEL_WORD}(?:['’ ]\s?{_LABEL_WORD})*\b\)?\s?[:.]?", re.IGNORECASE
)
_LETTER = re.compile(r"[^\W\d_]")
_OTHER_SCRIPT = re.compile(r"(?:[^\W\d_a-zA-Z]+ ?)+[.:= ]{2,}(?=\S)")  # of a label
_UNENDED = re.compile(r"(?:\b(?:of|de|du|van|der|the|unique)|/)\s*$")
_REST = re.compile(
    rf"(?:{_LABEL_WORD}|identifier|identifiant)(?: {_LABEL_WORD})*\W*", re.IGNORECASE
)
_LABEL_END = re.compile(r"\s?[:=](?=\s|$)|\s?\.{4,}\s?|\s?_{4,}\s?")
_SAYS_MORE = re.compile(r"[a-z]+(?: [a-z]+){0,3}")  # "Datum" of "Datum vestiging in Nederland"
_GENERAL = re.compile(r"(?:datum|date|naam|name|nom) ?")
_PROSE = 50  # letters from which a line that only passes under a label is a sentence
_LONGEST_REST = 40  # letters that a label may go on
_NEUTRAL_WORDS = """
    herkomst afkomst gebied regio origin region s in full and en et voluit volledig
    volledige complete complet surname name names naam namen voornamen first last given
    family maiden capitals block letters of the de het een van du des l client clienten
    betrokkene deceased child kind person persoon holder houder titulaire applicant
    aanvrager enfant defunt vreemdeling patient or official officiel precise exact current
    present prenoms prenom nom au le la te op on at issue issued document paper card
    certificate deelnemer deelneemster rechtzoekende cliente patiente leerling pupil student
    slachtoffer candidate kandidaat holder scholar pupils student learner refugee nfi volmachtgever machtiginggever bewoner ondertekenaar ondergetekende bearer
    interesse interessee to tot with met
"""
_NEUTRAL = frozenset(_NEUTRAL_WORDS.split())
OTHERS = re.compile(  # of somebody or something else
    r"\b(?:vader|moeder|ouders?|father|mother|parents?|pere|mere|echtgeno\w*|partner|spouse|husband|wife|"
    r"informant|declarant|aangever|registrar|authorit\w*|tolk|arts|huisarts|specialist|behandelaar|psychiater|"
    r"psycholoog|physician|doctor|translator|vertaler|witness|getuige|advocaat|gemachtigde|school|referent)\b"
)
Pick = Callable[[str], tuple[int, int] | None]  # where in a text the value stands


class Span(NamedTuple):
    """A label at [start, end) of a text and how surely it is one (0..1)."""

    start: int
    end: int
    sure: float


def candidates(
    view: View, hit: Span, below: bool, lines: int, free: bool = False
) -> Iterator[tuple[int, int]]:
    """Spans in which the value may stand, the likeliest first; a `free` one may sound like a label."""
    line = view.line_at(hit.start)
    cells = line.cells
    hit = hit._replace(end=_after_translation(view, hit.end, line.end))
    goes_on = _goes_on(view, hit, line)
    if goes_on is None:
        return
    hit = hit._replace(end=goes_on)
    index = next((n for n, cell in enumerate(cells) if hit.start < cell.end), len(cells) - 1)
    cell = cells[index]
    rest = view.flat[hit.end : cell.end].strip(" :.;=-_)")
    if rest.startswith("/"):
        rest = ""  # the same label in a script that was not read
    if not rest and index + 1 < len(cells) and view.text[cell.start : cell.end].endswith("/"):
        other = _OTHER_SCRIPT.match(view.text, cells[index + 1].start, cells[index + 1].end)
        if other is not None:
            yield other.end(), cells[index + 1].end
            return
    if rest:
        wraps = lines > 1 and len(cells) == 1 and cell.end - cell.start >= _PROSE
        yield hit.end, _last_line(view, cell, lines, beside=True) if wraps else cell.end
    else:
        right = cells[index + 1] if index + 1 < len(cells) else _beside(view, cell)
        under = _below(view, cell, _box_of(view, hit, cell)) if below else None
        if right is None and below and labels_below(view):
            value = above(view, cell)
            if value is not None:
                yield value.start, value.end
            return
        if under is not None and _is_rest(view, cell, under):
            under = _below(view, under, under.box) or under
        spans = []
        if right is not None and not is_label(view, right):
            spans.append((right.start, right.end))
        if under is not None and not is_label(view, under):
            spans.append((under.start, _last_line(view, under, lines)))
        if not spans and right is not None and not is_known(view, right):
            spans.append((right.start, right.end))  # a value that sounds like a label
        if not spans and free and right is None and under is not None and not is_known(view, under):
            spans.append((under.start, _last_line(view, under, lines)))
        yield from (
            reversed(spans) if len(spans) == 2 and _stacked(view, cell, right, under) else spans
        )
    said_more = _SAYS_MORE.fullmatch(rest) and _GENERAL.fullmatch(view.flat[hit.start : hit.end])
    if rest and not said_more and index + 1 < len(cells) and not is_label(view, cells[index + 1]):
        yield cells[index + 1].start, cells[index + 1].end


def _is_rest(view: View, label: Cell, under: Cell) -> bool:
    """Is the cell the second line of the label above it ("Lieu de naissance / Place of", "birth")?"""
    ends = _UNENDED.search(view.flat[label.start : label.end])
    return bool(ends and _REST.fullmatch(view.flat[under.start : under.end]))


def _stacked(view: View, cell: Cell, right: Cell | None, under: Cell | None) -> bool:
    """Is it a number or date that stands under its label, and a word, another label, beside it?

    A value under its label stands close below it, and what follows further away.
    """
    if right is None or under is None or _digits(view, right):
        return False
    down = under.box.top - cell.box.top
    following = _below(view, under, under.box)
    high = max(cell.box.bottom - cell.box.top, 0.006)
    near = down <= _CLOSE * high
    if following is not None:
        near = down < _CLOSER * (following.box.top - under.box.top)
    if not _digits(view, under):
        beneath = _below(view, right, right.box)
        return near and beneath is not None and _small_over_large((cell, right), (under, beneath))
    return near


def _small_over_large(labels: tuple[Cell, Cell], values: tuple[Cell, Cell]) -> bool:
    """Are two cells beside each other set small, as labels are, over two that are set larger?"""
    highs = [c.box.bottom - c.box.top for c in (*labels, *values)]
    same = abs(highs[0] - highs[1]) < _SAME * highs[0] and values[0] is not values[1]
    return same and min(highs[2:]) > (1 + _SAME) * highs[0]


def _digits(view: View, cell: Cell) -> bool:
    return any(map(str.isdigit, view.text[cell.start : cell.end]))


def _goes_on(view: View, hit: Span, line: Line) -> int | None:
    """Where a label ends that says more ("Father's name" of "Father's name in full"); None when it
    is another label altogether ("Naam" of "Naam van de vader")."""
    nth = next((n for n, cell in enumerate(line.cells) if hit.start < cell.end), -1)
    cell = line.cells[nth]
    rest = view.flat[hit.end : cell.end]
    colon = _LABEL_END.search(rest)
    if colon is not None and colon.start() <= _LONGEST_REST:
        rest, stop = rest[: colon.start()], hit.end + colon.end()
    elif colon is None and len(rest) <= _LONGEST_REST and _has_value(view, line, nth):
        stop = cell.end
    else:
        return hit.end
    said = rest.strip(" .,-/()")
    words = re.findall(r"[^\W_]+", said)
    neutral = bool(words) and all(word in _NEUTRAL for word in words)
    if not said or (_closed(view, hit) and not neutral) or any(map(str.isdigit, said)):
        return hit.end
    if OTHERS.search(said):
        return None
    if colon is not None and not neutral and _GENERAL.fullmatch(view.flat[hit.start : hit.end]):
        return None  # "Date" of "Date of birth: ..."
    return stop if neutral else hit.end


def _closed(view: View, hit: Span) -> bool:
    """Does the label end in a colon?"""
    return view.flat[hit.start : hit.end].rstrip().endswith((":", ";", "="))


def _has_value(view: View, line: Line, nth: int) -> bool:
    """Does something stand beside the cell, or close below it?"""
    cell = line.cells[nth]
    return nth + 1 < len(line.cells) or _below(view, cell, cell.box) is not None


def _after_translation(view: View, place: int, end: int) -> int:
    """The place after the same label in another language: "Surname / Nom", "Achternaam (Surname)"."""
    rest = view.text[place:end].split("\t")[0].split("\n")[0]
    match = _SLASH.match(rest)
    while match is not None:
        place += match.end()
        rest = rest[match.end() :]
        match = _SLASH.match(rest)
    return place


def _beside(view: View, cell: Cell) -> Cell | None:
    """The nearest cell to the right on the same height, of whatever line."""
    middle = (cell.box.top + cell.box.bottom) / 2
    near = None
    number = cell.line
    for line in view.lines[max(number - 40, 0) : number + 40]:
        if line.page != cell.page or line.number == number:
            continue
        for other in line.cells:
            beside = other.box.top <= middle <= other.box.bottom
            after = beside and other.box.left >= cell.box.right
            if after and (near is None or other.box.left < near.box.left):
                near = other
    return near


def _box_of(view: View, hit: Span, cell: Cell) -> Box:
    """Where the label itself stands, which may be the second label of its cell."""
    if hit.start - cell.start <= 6 or not _LETTER.search(view.flat, cell.start, hit.start):
        return cell.box
    return view.found(hit.start, hit.end, Method.LABEL).box or cell.box


def _below(view: View, cell: Cell, box: Box) -> Cell | None:
    """The nearest cell under the label of that box, of that cell, that begins about where it begins."""
    high = max(cell.box.bottom - cell.box.top, 0.008)
    best: Cell | None = None
    for line in view.lines[cell.line + 1 : cell.line + 14]:
        if line.page != cell.page:
            break
        for other in line.cells:
            drop = other.box.top - box.top
            if not 0 < drop <= _BELOW_LINES * high:
                continue
            aligned = abs(other.box.left - box.left) < 0.03
            across = other.box.left < box.right and other.box.right > box.left
            across = across and (other.end - other.start < _PROSE or other.box.left >= box.left)
            if (aligned or across) and (best is None or other.box.top < best.box.top):
                best = other
    return best


def _runs_on(view: View, line: Line) -> bool:
    """Does the line go on with the one above it: in small letters, where there was no room above?"""
    text = view.text[line.start : line.end]
    above, letter = view.lines[line.number - 1].box, (line.box.right - line.box.left) / len(text)
    edge = max(other.box.right for other in view.lines if other.page == line.page)
    room = edge - above.right
    return text[:1].islower() and letter * (len(text.split()[0]) + 2) >= room


def _last_line(view: View, cell: Cell, lines: int, beside: bool = False) -> int:
    """The end of a value of several lines below a label, or `beside` it and going on below."""
    end = cell.end
    for line in view.lines[cell.line + 1 : cell.line + lines]:
        if line.page != cell.page or abs(line.cells[0].box.left - cell.box.left) > 0.02:
            break
        if "\n\n" in view.text[end : line.start] or _SENTENCE_ENDS.search(view.text[:end]):
            break
        if beside and not _runs_on(view, line):
            break
        if is_label(view, line.cells[0]) or _OPENS_MORE.match(view.flat, line.start):
            break
        end = line.cells[0].end
    return end
