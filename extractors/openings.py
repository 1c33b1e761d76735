"""What on a page says that a document begins on it, or ended on the page before it.

Each remark has a weight (about: log odds) and a sentence; `splitting.py` adds them up. Weights were
set on the development bundles of tests/samples/bundles.py. What is looked at is the page alone, so
a letter quoted inside a report speaks only when it begins at the head of a page.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property

from extractors import classify
from extractors.fields import date
from extractors.folding import loosen
from extractors.locating.cells import Line
from extractors.locating.view import View
from extractors.model import Page, Reading, Text, TypeMatch
from extractors.numbering import PageNumbers, page_numbers, without_stamps
from extractors.reading import languages
from extractors.typeface import Typeface, typeface_of

_HIGH = 0.5  # of the page: what stands below it is no head
_SHORT = 46  # characters: a longer line is a sentence and no letterhead
SENTENCE = 62  # characters: a longer line is running text
_HEAD_LINES = 26
_FULL = 0.8  # of the widest line: a line that was broken off, and no end of a paragraph
_FEW_WORDS = 14  # on a sheet that only parts others
_SALUTATION = re.compile(
    r"^(?:geachte|beste|dear|l\.\s?s\.?$|hooggeachte|edelachtbare|edelgrootachtbare|weledel\w*|"
    r"to whom it may|aan wie|excellentie|madame|monsieur|sehr geehrte)\b"
)
_LABEL = re.compile(
    r"^(?:> ?)?(retouradres|datum|ons kenmerk|uw kenmerk|kenmerk|onderwerp|betreft|inzake|v-nummer|"
    r"v-nr|zaaknummer|zaaknr|dossiernummer|behandeld door|contactpersoon|uw brief|bijlage\w*|"
    r"date|subject|our ref\w*|your ref\w*|ref|naam|geboortedatum|patient\w*|van|aan|to|from)\b"
    r"\s*[.:]?(?:\s|$)"
)
_PLACE_DATE = re.compile(r"^[a-z' .\-()]{3,40}, (?:de |the |le |on |op |dated? |d\.d\. )?$")
_HOUSES = re.compile(
    r"\b(?:" + loosen(
        r"rechtbank|raad van state|gerechtshof|ministerie|immigratie- en naturalisatie\w*|"
        r"dienst terugkeer|advocat\w*|advocaten\w*|ambassade|embassy|consula\w*|republi\w*|"
        r"gemeente|stichting|vluchtelingenwerk|kliniek|ziekenhuis|huisarts\w*|praktijk|ggz|politie|"
        r"kerk|parochie|instituut|universite?it|university|bureau|steunpunt|raad voor|red cross|"
        r"rode kruis|ministry|office|court|staatssecretaris|international organi[sz]ation"
    ) + r")\b"
)  # fmt: skip
_REFERENCE = re.compile(r"\b[a-z/.\-]*\d[\da-z/.\-]{4,}\d\b")
_FAREWELL = re.compile(
    loosen(
        r"(?:hoogachtend|met (?:vriendelijke|hartelijke|collegiale) groet|vriendelijke groeten|"
        r"yours (?:sincerely|faithfully)|kind regards|sincerely|namens deze|handtekening|"
        r"griffier|regievoerder|tolk|voorzitter|rechter|opgemaakt te|getekend|signed|signature)"
    )
)
_SHEET = re.compile(
    r"\b(?:productie|prod|bijlage|tabblad|tab|annex|exhibit|appendix|stuk|schutblad|scheidingsblad|"
    r"voorblad|deel|separator|patch)\b\W{0,3}(?:nr\.?\W?)?(?:[a-z]|\d{1,3}|[ivx]{1,5})?\b"
)


@dataclass(frozen=True, slots=True)
class Remark:
    """Evidence that a document begins (> 0) or goes on (< 0) at a page."""

    weight: float
    why: Text


def sheets_of(reading: Reading, beat: Callable[[], None] = lambda: None) -> tuple[Sheet, ...]:
    """Every page of a file by itself; `beat` is called after each."""
    views, numbers = [], []
    for page in reading.pages:
        views.append(View(reading, (page,)))
        numbers.append(page_numbers(views[-1]))
        beat()
    made = zip(reading.pages, views, without_stamps(numbers), strict=True)
    return tuple(Sheet(page, view, own) for page, view, own in made)


class Sheet:
    """One page of a file, looked at for where documents begin and end."""

    def __init__(self, page: Page, view: View, numbers: PageNumbers) -> None:
        self.page = page
        self.view = view
        self.numbers = numbers

    @property
    def number(self) -> int:
        return self.page.number

    @property
    def blank(self) -> bool:
        """Nothing to read but, perhaps, a number or a fax line."""
        return not self.body

    @cached_property
    def separator(self) -> bool:
        """A sheet with nothing but "Productie 3" or the like."""
        words = sum(len(self.said(line).split()) for line in self.body)
        text = " ".join(self.said(line) for line in self.body)
        return 0 < words <= _FEW_WORDS and _SHEET.search(text) is not None

    @cached_property
    def body(self) -> list[Line]:
        """The lines without those that only count pages."""
        return [
            line
            for line in self.view.lines
            if line.number not in self.numbers.furniture and any(map(str.isalnum, self.said(line)))
        ]

    def said(self, line: Line) -> str:
        return self.view.flat[line.start : line.end].strip()

    @cached_property
    def head(self) -> list[Line]:
        """The lines in which a document would say what it is."""
        return [line for line in self.body[:_HEAD_LINES] if line.box.top <= _HIGH]

    @cached_property
    def _head_text(self) -> str:
        return "\n".join(self.said(line) for line in self.head)

    @cached_property
    def head_dates(self) -> frozenset[str]:
        return frozenset(found.value for found in date.find_flat(self._head_text))

    @cached_property
    def references(self) -> frozenset[str]:
        """Numbers of the head that name a case or a letter."""
        return frozenset(match.group() for match in _REFERENCE.finditer(self._head_text))

    @cached_property
    def match(self) -> TypeMatch | None:
        """The kind of document of which this would be the first page."""
        best, _ = classify.chosen(classify.rank(self.view))
        return best

    @cached_property
    def language(self) -> str | None:
        """A tesseract name; "other" for a script of another family; None: too little to tell."""
        plain = languages.plainly(self.page.words)
        if plain is not None:
            return plain
        letters = [c for c in self.view.flat if c.isalpha()]
        foreign = sum(ord(c) > 0x370 for c in letters)
        return "other" if len(letters) > 100 and foreign > 0.6 * len(letters) else None

    @cached_property
    def typeface(self) -> Typeface | None:
        return typeface_of(self.page, self.view)

    @property
    def has_block(self) -> bool:
        """A head such as only a first page has: a salutation, or several labels."""
        return self._salutation or self._labels >= 2

    @cached_property
    def _salutation(self) -> bool:
        cells = [c for n in self.body[: _HEAD_LINES + 10] if n.box.top <= 0.7 for c in n.cells]
        return any(
            _SALUTATION.match(self.view.flat[c.start : c.end].strip())
            for c in cells
            if c.end - c.start <= _SHORT
        )

    @cached_property
    def _labels(self) -> int:
        cells = [c for line in self.head for c in line.cells]
        matches = (_LABEL.match(self.view.flat[c.start : c.end].strip()) for c in cells)
        return len({match[1] for match in matches if match})

    def opening(self) -> Iterator[Remark]:
        """What this page alone says for a document that begins on it."""
        if self._salutation:
            yield Remark(1.2, Text("er staat een aanhef", "there is a salutation"))
        if self._labels:
            yield Remark(
                min(0.55 * self._labels, 1.4),
                Text(
                    "er staat een briefkop met datum, kenmerk of onderwerp",
                    "there is a head with date, reference or subject",
                ),
            )
        if self._place_and_date():
            yield Remark(0.9, Text("er staat plaats en datum", "place and date stand there"))
        if self._amid_text:
            yield Remark(-1.0, Text("de bladzijde begint met tekst", "the page begins with text"))
            return
        top = [line for line in self.body[:4] if len(self.said(line)) <= _SHORT]
        if any(_HOUSES.search(self.said(line)) for line in top):
            yield Remark(
                0.9, Text("de bladzijde heeft een briefhoofd", "the page has a letterhead")
            )
        if self.match is not None and any(
            place in reason
            for reason in self.match.reasons
            if "ertegen" not in reason
            for place in ("in titel", "in briefhoofd", "in onderwerp", "strook")
        ):
            yield Remark(
                2.2 * self.match.score,
                Text(
                    f"de kop past bij een stuk van soort {self.match.id}",
                    f"the head fits a document of type {self.match.id}",
                ),
            )

    @property
    def _amid_text(self) -> bool:
        """The first lines are sentences: no letterhead, no title."""
        first = [self.said(line) for line in self.body[:3] if len(line.cells) == 1]
        return sum(len(text) > SENTENCE for text in first) >= 2

    def _place_and_date(self) -> bool:
        if not self.head:
            return False
        for found in date.find_flat(self.view.flat[: self.head[-1].end]):
            line = self.view.line_at(found.start)
            cell = next(c for c in line.cells if found.start < c.end)
            if _PLACE_DATE.match(self.view.flat[cell.start : found.start]):
                return True
        return False

    @cached_property
    def is_signed(self) -> bool:
        """Whether its last lines are those that end a letter or a report."""
        last = (self.said(line) for line in self.body[-12:])
        return any(_FAREWELL.search(text) for text in last if len(text) < 70)

    @property
    def ends_full(self) -> bool:
        """Whether its last line is as wide as its text: a sentence may go on after it."""
        widest = max(line.box.right for line in self.body)
        return self.body[-1].box.right >= _FULL * widest

    def closing(self) -> Iterator[Remark]:
        """What this page alone says for a document that ends on it."""
        if self.is_signed:
            yield Remark(
                0.8, Text("de vorige eindigt met een ondertekening", "the one before is signed")
            )
        end = max((line.box.bottom for line in self.body), default=0.0)
        if end < 0.72:
            yield Remark(
                0.5, Text("de vorige eindigt hoog", "the one before ends high on its page")
            )
        elif end > 0.84:
            yield Remark(-0.5, Text("de vorige is vol", "the one before is full"))
