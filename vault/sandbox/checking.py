"""What a child says is measured before it is kept: counts, ranges, lengths, characters.

A child that decodes hostile files may be in hostile hands. Its words are data: text is stripped of
controls and cut, numbers must be finite and in range, pages may not come twice or out of bounds.
Whatever does not fit raises `FrameError`; the document then counts as unsafe.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

from extractors.errors import REFUSALS, REMARKS, problem
from extractors.frames import FrameError
from extractors.model import (
    Bookmark,
    Box,
    Extraction,
    MrzStrip,
    Page,
    Problem,
    Reading,
    RenderedPage,
    Text,
    TextSource,
    Word,
)
from extractors.reading.limits import (
    MAX_BOOKMARK,
    MAX_BOOKMARKS,
    MAX_HEADER,
    MAX_LAYER,
    MAX_PAGE_POINTS,
    MAX_PIXELS,
    MAX_WORD,
    MAX_WORDS,
)
from extractors.reading.media import READABLE
from extractors.reading.page_read import PageRead
from extractors.reading.plain import clean

_NUMBERS = frozenset({int, float})  # and not bool
_MAX_PROBLEMS = 50  # of one page
_MAX_STRIPS = 20
_MAX_TEXT = 20_000  # characters of one value
_MAX_MEMBERS = 20_000  # of one list or mapping in an extraction
_MAX_DEPTH = 12
_MAX_SENTENCE = 2_000
_BAD_FORM = (KeyError, TypeError, ValueError, OverflowError, IndexError, AttributeError)


def checked_page(header: Mapping[str, Any], pages: int) -> PageRead:
    """A page with its problems and strips; its number must lie in 1..pages."""
    try:
        value = header["page"]
        number = _whole(value["number"], 1, pages)
        if len(value["words"]) > MAX_WORDS or len(header["problems"]) > _MAX_PROBLEMS:
            raise FrameError("too much on one page")
        words = tuple(_word(*word) for word in value["words"])
        page = Page(
            number,
            TextSource(value["source"]),
            words,
            _range(value["width"], 0.1, 10 * MAX_PAGE_POINTS),
            _range(value["height"], 0.1, 10 * MAX_PAGE_POINTS),
            _range(value["confidence"], 0, 1),
            _one_of(value["turned"], (0, 90, 180, 270)),
            _text(value.get("layer", ""), MAX_LAYER),
        )
        problems = tuple(checked_problem(one, pages) for one in header["problems"])
        return PageRead(page, problems, _strips(header["strips"], pages))
    except _BAD_FORM as error:
        raise FrameError("not a page") from error


def _word(text: Any, *numbers: Any) -> Word:
    """There are a thousand words on a page, so their numbers are compared at one go."""
    left, top, right, bottom, line, confidence = numbers
    if not _NUMBERS.issuperset(map(type, (left, top, right, bottom, confidence))):
        raise FrameError("not a number")
    if not (
        0 <= left <= 1
        and 0 <= top <= 1
        and 0 <= right <= 1
        and 0 <= bottom <= 1
        and 0 <= confidence <= 1
    ):
        raise FrameError("a number out of bounds")
    box = Box(float(left), float(top), float(right), float(bottom))
    return Word(_text(text, MAX_WORD), box, _whole(line, 0, MAX_WORDS), float(confidence))


def _strips(values: Any, pages: int) -> tuple[MrzStrip, ...]:
    if len(values) > _MAX_STRIPS * max(1, pages):
        raise FrameError("too many strips")
    found = []
    for value in values:
        lines = tuple(_text(line, 100) for line in value["lines"][:4])
        box = Box(*(_range(side, 0, 1) for side in value["box"]))
        sure = _range(value["confidence"], 0, 1)
        unclear = tuple(_text(name, 40) for name in value.get("doubtful", ())[:20])
        found.append(MrzStrip(_whole(value["page"], 1, pages), box, lines, sure, unclear))
    return tuple(found)


def checked_problem(value: Mapping[str, Any], pages: int) -> Problem:
    """A problem of our own catalogue; its sentence is ours and not the child's."""
    try:
        code = str(value["code"])
        page = None if value["page"] is None else _whole(value["page"], 1, max(1, pages))
        if code in REFUSALS or code in REMARKS:
            return problem(code, page)
    except _BAD_FORM as error:
        raise FrameError("not a problem") from error
    raise FrameError("an unknown problem")


def checked_rest(value: Mapping[str, Any], pages: Mapping[int, PageRead]) -> Reading:
    """The reading around the pages that came before it; every page must be there."""
    try:
        if value["media"] not in READABLE or len(value["headers"]) > 20:
            raise FrameError("not a reading")
        if not pages or sorted(pages) != list(range(1, len(pages) + 1)):
            raise FrameError("pages are missing")
        if len(value["problems"]) > _MAX_PROBLEMS * len(pages) + _MAX_PROBLEMS:
            raise FrameError("too many problems")
        return Reading(
            str(value["media"]),
            tuple(pages[number].page for number in sorted(pages)),
            tuple(checked_problem(one, len(pages)) for one in value["problems"]),
            (),
            _strips(value["mrz"], len(pages)),
            {_text(k, 100): _text(v, MAX_HEADER) for k, v in value["headers"].items()},
            _bookmarks(value.get("bookmarks", ()), len(pages)),
        )
    except _BAD_FORM as error:
        raise FrameError("not a reading") from error


def _bookmarks(values: Any, pages: int) -> tuple[Bookmark, ...]:
    if len(values) > MAX_BOOKMARKS:
        raise FrameError("too many bookmarks")
    return tuple(
        Bookmark(_whole(page, 1, pages), _text(title, MAX_BOOKMARK)) for page, title in values
    )


def checked_extraction(value: Any, pages: int) -> Extraction:
    """An extraction whose every string is clean and every page exists."""
    try:
        extraction = Extraction.from_json(_plain(value, 0))
    except _BAD_FORM as error:
        raise FrameError("not an extraction") from error
    for field in extraction.fields:
        _whole(field.provenance.page, 1, pages)
        _range(field.provenance.confidence, 0, 1)
        for side in field.provenance.box or ():
            _range(side, 0, 1)
    for mention in extraction.mentions:
        _whole(mention.page, 1, pages)
        for side in mention.box or ():
            _range(side, 0, 1)
    for part in extraction.parts:
        _whole(part.first, 1, pages)
        _whole(part.last, part.first, pages)
    for one in (*extraction.problems, *extraction.flags):
        if one.page is not None:
            _whole(one.page, 1, pages)
        if not isinstance(one.message, Text) or any(
            not isinstance(said, str) or len(said) > _MAX_SENTENCE for said in one.message
        ):
            raise FrameError("not a sentence")
    return extraction


def _plain(value: Any, depth: int) -> Any:
    """JSON made of clean strings, finite numbers and bounded collections."""
    if depth > _MAX_DEPTH:
        raise FrameError("too deep")
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, str):
        return _text(value, _MAX_TEXT)
    if isinstance(value, int | float):
        return value if math.isfinite(value) and abs(value) < 1e15 else _refuse()
    if isinstance(value, list) and len(value) <= _MAX_MEMBERS:
        return [_plain(one, depth + 1) for one in value]
    if isinstance(value, dict) and len(value) <= _MAX_MEMBERS:
        return {_text(str(k), 200): _plain(one, depth + 1) for k, one in value.items()}
    return _refuse()


def _refuse() -> Any:
    raise FrameError("a value out of bounds")


def checked_picture(header: Mapping[str, Any], content: bytes, number: int) -> RenderedPage:
    """A rendered page: the next number, sane sizes, and bytes that begin as they should."""
    try:
        page = RenderedPage(
            _whole(header["number"], number, number),
            _range(header["width_pt"], 0.1, 10 * MAX_PAGE_POINTS),
            _range(header["height_pt"], 0.1, 10 * MAX_PAGE_POINTS),
            _whole(header["width_px"], 1, MAX_PIXELS),
            _whole(header["height_px"], 1, MAX_PIXELS),
            str(_one_of(header["encoding"], ("jpeg", "g4"))),
            str(_one_of(header["colours"], ("rgb", "gray", "bw"))),
            content,
        )
    except _BAD_FORM as error:
        raise FrameError("not a picture") from error
    if page.width_px * page.height_px > MAX_PIXELS:
        raise FrameError("a picture too large")
    if (page.encoding == "g4") != (page.colours == "bw"):
        raise FrameError("colours and encoding disagree")
    if page.encoding == "jpeg" and not content.startswith(b"\xff\xd8\xff"):
        raise FrameError("not a JPEG")
    return page


def is_webp(content: bytes) -> bool:
    return content[:4] == b"RIFF" and content[8:12] == b"WEBP"


def _text(value: Any, most: int) -> str:
    if not isinstance(value, str):
        raise FrameError("not a text")
    return clean(value[:most])


def _whole(value: Any, low: int, high: int) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not low <= value <= high:
        raise FrameError("a number out of bounds")
    return value


def _range(value: Any, low: float, high: float) -> float:
    if not isinstance(value, int | float) or isinstance(value, bool) or not low <= value <= high:
        raise FrameError("a number out of bounds")
    return float(value)


def _one_of(value: Any, allowed: tuple[Any, ...]) -> Any:
    if value not in allowed:
        raise FrameError("an unknown word")
    return value
