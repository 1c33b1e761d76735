"""With whom a client agrees to share data, and until when: boxes that are ticked, lists, sentences."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.fields import plain
from extractors.locating.cells import Cell
from extractors.locating.columns import column
from extractors.locating.headers import pick_date
from extractors.locating.labels import label
from extractors.locating.patterns import after
from extractors.locating.view import View
from extractors.locating.wordings import worded
from extractors.model import Found, Method
from extractors.types.parties import LONGEST, PARTY, WHOSE, enumerated

_LONG_LINE = 60  # letters of a line that is no row of a form

UNTIL = (
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
    *(
        "einde toestemming",
        "eindigt op",
        "toestemming eindigt op",
        "looptijd tot",
        "tot",
        "tot en met",
    ),
    *(
        "geldigheid",
        "geldig t/m",
        "einde",
        "toestemming eindigt",
        "vervaldatum",
        "valid through",
        "consent ends",
        "ends on",
        "until",
    ),
)
ENDS = after(
    r"\b(?:houdt|houden|loopt|eindigt|stopt|vervalt|ophouden|aflopen|verlopen|lapses|ceases)\b[^.\d]{0,50}\b(?:op|per|af op|on)",
    r"(?:geldt|geldig|loopt|blijft|mag|mogen|valid|expires|vervalt|ends?|eindigt|stopt|duurt|looptijd|duur)[^.]{0,30}\b(?:tot|until|till|on|op|t/m)(?: en met)?",
    pick=pick_date,
    within=16,
)
_BOX = re.compile(r"(?P<on>\[ ?[xXvV] ?\]|[☒☑✓✔]|\([xX]\))|(?P<off>\[ ?\]|[☐□]|\( ?\))")
_WORD = re.compile(r"\b(?P<w>[Jj]a|JA|[Nn]ee|NEE|[Aa]kkoord)\b")
_SHARED_WITH = re.compile(
    r"(?:[Dd]e(?:len|elt|el)\b|[Gg]edeeld|[Dd]oorge(?:ven|eft|geven)|[Tt]oestu(?:urt|ren)|[Oo]verleg(?:t|d)\b|[Vv]erstrek\w*|[Uu]itwissel\w*|[Uu]it te wisselen|[Uu]itgewisseld|[Bb]espreken|[Oo]verleggen|"
    r"[Ss]har(?:e|ed|ing)|[Pp]ass(?:ed|ing)? on|[Dd]iscuss(?:ed|ing)?|[Ss]peak|[Gg]ive information|[Pp]rovide|[Dd]oorspre\w+|[Pp]raa?t(?:en)?|[Ss]pre(?:ekt|ken)|[Cc]ontact|[Tt]alk\w*|[Dd]isclos\w+|[Ee]xchang\w+|[Pp]artag\w+|[Gg]egevensdeling|[Gg]egevensuitwisseling|[Ii]nformatie-?uitwisseling|door te (?:geven|sturen)|toe te sturen|[Ii]nformatie geven|[Gg]egevens geven)[^.\n:]{0,60}?\b(?:met|aan|with|to|avec)\b:?|"
    r"\b(?:organisaties|partijen|instanties|instellingen|personen)\b[^.\n:]{0,60}?\b(?:ontvangen|inzien|krijgen|gebruiken|lezen|receive|see)\b[^.\n:]{0,20}:|"
    r"\b[Vv]erstrekken [^.:]{0,110}?, aan\b|"
    r"\bmogen(?: \w+){0,3} naar\b:?|\b(?:[Mm]et|[Aa]an|[Ww]ith) (?:wie|whom|welke partijen)\b[^?\n]{0,60}\?"
)


_NOT_SHARED = re.compile(
    r"\b(?:niet|geen)\b[^.\n]{0,60}$|\b(?:niet|geen)\b[^.\n:]{0,50}(?:met|aan)\b"
)
_LEADERS = re.compile(r"\s*[._]{4,}\s*")  # of a dotted form
_NO_MORE = re.compile(
    r"\n\s*\n(?!\s*[-•*·–] ?)|\bzolang\b|\buiterlijk\b|\bas long as\b|\bniet\b|\b(?:Deze|Mijn) toestemming\b|\bIk (?:weet|kan|begrijp)\b|"
    r"\b[A-Z][a-z]+(?: [a-z]+){0,2}\s*[._]{4,}"  # the next label of a dotted form
)


def recipients(view: View) -> list[Found]:
    """Recipients that are ticked or say "ja"; else those named after "te delen met"."""
    said = _in_columns(view) or [
        match for line in view.lines for match in _agreed(view.text[: line.end], line.start)
    ]
    if said:
        values = list(dict.fromkeys(" ".join(match.group().split()) for match in said))
        return [view.found(*said[0].span(), Method.TABLE, 0.8, values)]
    text = view.running
    for opened in _SHARED_WITH.finditer(text):
        if _NOT_SHARED.search(text, max(0, opened.start() - 60), opened.end()):
            continue
        begin = opened.end()
        if leaders := _LEADERS.match(text, begin):
            begin = leaders.end()
        if text[begin - 1] == ":":  # a list may stand below, after a blank line
            begin += len(text[begin:]) - len(text[begin:].lstrip())
        end = min(begin + 320, len(text))
        stop = _NO_MORE.search(text, begin, end)
        end = stop.start() if stop else end
        named = PARTY.search(text, begin, end)
        if named is not None:
            values = list(dict.fromkeys(enumerated(text[begin:end])))
            return [view.found(*named.span(), Method.PHRASE, 0.7, values)]
    return []


_YES = re.compile(r"\W*(?:ja|yes|wel|akkoord|toestemming|oui)\W*$")
_NO = re.compile(r"\W*(?:nee|no|niet|geen toestemming|non)\W*$")
_MARK = re.compile(r"\W*(?:x|v|[✓✔☒☑✗])\W*$")


def marked(view: View) -> list[Found]:
    """Recipients in whose row a mark stands in the column "Ja" of a table with "Ja" and "Nee"."""
    for line in view.lines:
        yes, no = (_middle(view, line.cells, heading) for heading in (_YES, _NO))
        if yes is None or no is None:
            continue
        values = []
        for row in view.lines[line.number + 1 :]:
            party = PARTY.search(view.text, row.start, row.cells[0].end)
            mark = _middle(view, row.cells[1:], _MARK)
            if party is None or len(row.cells) < 2:
                break
            if mark is not None and abs(mark - yes) < abs(mark - no):
                values += enumerated(view.text[row.start : row.cells[0].end])[:1]
        if values:
            return [view.found(line.start, line.end, Method.TABLE, 0.8, values)]
    return []


def _middle(view: View, cells: Sequence[Cell], said: re.Pattern[str]) -> float | None:
    """Where on the page's width the middle is of the cell that says this."""
    for cell in cells:
        if said.match(view.flat[cell.start : cell.end]):
            return (cell.box.left + cell.box.right) / 2
    return None


_COLUMN = column(
    r"(?:^|\b)(?:wie|ontvangers?|organisaties?|partij(?:en)?|instanties?|instellingen?|gedeeld met|delen met|met wie|aan wie|recipients?|shared? with|"
    r"organi[sz]ations?|whom|who|party|parties|authorit(?:y|ies))\b",
    without=r"datum|date|reden|reason|handtek|paraaf|telefo|adres|deelnemer|client",
)


_NO_PARTY = re.compile(  # labels below the table
    r"(?i)(?:plaats|datum|naam|handtek|ondertek|geldig|einde|eind|looptijd|tolk|taal|v-n|geboo|signat|date|name|place)\b|(?:geboorte|handtek|ondertek|eind)"
)


def tabled(view: View) -> list[Found]:
    """Recipients below the heading of a table's column, unless their row says no."""
    cells = _COLUMN(view)
    values = []
    for cell in cells:
        said = " ".join(cell.raw.split())
        if _NO_PARTY.match(said):
            break
        party = PARTY.search(said)
        bare = WHOSE.sub("", party.group() if party is not None else said)
        if party is not None or (0 < len(bare) <= LONGEST and len(bare.split()) < 5):
            values.append(bare)
    known = [cell for cell in cells if PARTY.search(cell.raw)]
    if not known:
        return []
    return [known[0]._replace(value=list(dict.fromkeys(values)), method=Method.TABLE)]


_LISTED = label(
    "ontvangers",
    *("ontvangers van de gegevens", "ontvangers van mijn gegevens", "ontvangende partijen"),
    "organisaties",
    "partijen",
    "delen met",
    "te delen met",
    *("gegevens delen met", "gegevens worden gedeeld met", "mijn gegevens mogen naar"),
    "gedeeld met",
    "mag gedeeld worden met",
    "mogen worden gedeeld met",
    "data may be shared with",
    "may be shared with",
    "shared with",
    "recipients",
    "share with",
)
_ASKED = worded(
    r"^(?:met wie|aan wie|with whom|who may)\b|(?:delen|gedeeld|verstrekt|shared?) (?:met|aan|with)$",
    without=r"\bniet\b|\bnot\b",
    confidence=0.7,
)


def listed(view: View) -> list[Found]:
    """Recipients in a list beside a label, without "mijn" and "de" before them."""
    out = []
    for found in _LISTED(view) or _ASKED(view):
        said = plain.words(found.raw) or []
        values = [bare for one in said if (bare := WHOSE.sub("", one))]
        if values and all(len(value) <= LONGEST for value in values):
            out.append(found._replace(value=values))
    return out


def _agreed(text: str, start: int) -> list[re.Match[str]]:
    """The parties of one line, from `start` to the end of the text, to whom it says yes."""
    parties = list(PARTY.finditer(text, start))
    boxes = list(_BOX.finditer(text, start))
    words = list(_WORD.finditer(text, start))
    if not parties or not (boxes or words):
        return []
    if words and not boxes and len(text) - start > _LONG_LINE:
        return []  # "Ik ga akkoord dat ..." is a sentence
    if words:
        return parties[:1] if _says_yes(boxes, words) else []
    if len(boxes) == 1:
        return parties[:1] if boxes[0]["on"] else []
    behind = parties[0].start() < boxes[0].start()
    return [p for p in parties if _ticked(boxes, p, behind)]


def _in_columns(view: View) -> list[re.Match[str]]:
    """The parties of a table with an answer for each kind of data, which are not all the same."""
    rows = []
    for line in view.lines:
        text = view.text[line.start : line.end]
        answers = tuple(match["w"].lower() for match in _WORD.finditer(text))
        party = PARTY.search(view.text, line.start, line.end)
        if party is not None and len(answers) > 1 and not _BOX.search(text):
            rows.append((party, answers))
    if len({answers for _, answers in rows}) < 2:
        return []  # "ja / nee" on each line: nobody has answered yet
    return [party for party, answers in rows if any(word != "nee" for word in answers)]


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
