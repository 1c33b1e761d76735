"""The child that reads one document: request frames in on stdin, result frames out on stdout.

`serve` neither confines itself nor trusts that it is confined: `vault/sandbox/inside.py` locks the
process and then calls it. `python -m extractors.worker` runs it bare, for use without a vault.

In:   request {task, languages, limits: {pages, ocr_seconds, megapixels}, previews, skip, known,
      dpi, turns, pages, type_id, reading}, payload: the original; then `known` frames of pages read
      before
Out:  progress {done, total} · preview {page} WebP · words {page, problems, strips} ·
      attachment {name} bytes · page {of RenderedPage} bytes · and last one of
      result {reading without pages, extraction} · refused {problem} · rendered {pages}

Tasks: "read"; "render" pictures of all pages, or of `pages` [first, last]; "extract" fields from
the `known` pages of a `reading`, without any original.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, replace
from itertools import chain
from typing import Any, BinaryIO

from extractors.errors import BAD_CONTENT, Refused, problem, refused
from extractors.extract import extract
from extractors.folding import flatten
from extractors.frames import Frame, FrameError, read_frame, write_frame
from extractors.later import in_the_meantime
from extractors.locating.layout import laid_out
from extractors.model import UNKNOWN_TYPE, Extraction, Page, Reading, TypeMatch
from extractors.needles import compile_for
from extractors.reading.limits import MEGAPIXELS, OCR_SECONDS, ReadOptions
from extractors.reading.ocr_pool import Recogniser
from extractors.reading.page_read import PageRead
from extractors.reading.read import read
from extractors.reading.render import render_pages
from extractors.registry import loading, types

SIGN_SECONDS = 2.0  # between signs of life while fields are looked for
_PAGE = 400  # letters of a page that tell which patterns will be tried
_NOTHING = Reading("text/plain", ())
_first: Iterator[Callable[[], object]] = chain(loading(), (types, lambda: extract(_NOTHING)))


def warm_up(busy: Callable[[], bool], pages: Sequence[Page] = ()) -> None:
    """Make what looking for fields on `pages` and others takes, until it turns `busy`."""
    in_the_meantime(busy, _first)
    words = "\n".join(page.text for page in pages)
    if len(words) > _PAGE:
        compile_for(flatten(words), busy)
    for page in pages:
        if busy():
            return
        laid_out(page)


def serve(
    jobs: BinaryIO,
    results: BinaryIO,
    recogniser: Recogniser | None = None,
    beat: Callable[[], None] = lambda: None,
) -> None:
    """Do one request. `beat` is called after every page and while waiting for tesseract."""
    request = read_frame(jobs)
    if request is None or request.kind != "request":
        raise FrameError("expected a request frame")
    try:
        if request.header.get("task") == "render":
            _render(request, results, beat)
        elif request.header.get("task") == "extract":
            _extract(request, jobs, results, beat)
        else:
            _read(request, jobs, results, recogniser, beat)
    except Refused as error:
        write_frame(results, "refused", problem=error.problem.as_json())
    except MemoryError:
        write_frame(results, "refused", problem=refused("memory").problem.as_json())
    except BAD_CONTENT:
        write_frame(results, "refused", problem=refused("damaged").problem.as_json())


def options_of(header: Mapping[str, Any]) -> ReadOptions:
    """What the request asks, with defaults for what it leaves out."""
    limits = header.get("limits", {})
    return ReadOptions(
        languages=tuple(header.get("languages", ("nld", "eng"))),
        max_pages=int(limits.get("pages", 2_000)),
        ocr_seconds=int(limits.get("ocr_seconds", OCR_SECONDS)),
        megapixels=int(limits.get("megapixels", MEGAPIXELS)),
        previews=bool(header.get("previews", True)),
        skip=frozenset(int(page) for page in header.get("skip", ())),
    )


def _read(
    request: Frame,
    jobs: BinaryIO,
    results: BinaryIO,
    recogniser: Recogniser | None,
    beat: Callable[[], None],
) -> None:
    known = _known(request, jobs)

    def progress(done: int, total: int) -> None:
        beat()
        write_frame(results, "progress", done=done, total=total)

    pages: list[Page] = []  # since the last gap

    def in_a_gap(busy: Callable[[], bool]) -> None:
        warm_up(busy, pages)
        pages.clear()

    def on_page(one: PageRead) -> None:
        pages.append(one.page)
        write_frame(results, "words", **one.as_json())

    beat()
    reading = read(
        request.payload,
        options_of(request.header),
        progress,
        lambda page, picture: write_frame(results, "preview", picture, page=page),
        on_page,
        recogniser,
        known,
        in_a_gap,
    )
    beat()
    for attachment in reading.attachments:
        write_frame(results, "attachment", attachment.content, name=attachment.name)
    done = len(reading.pages)  # the total, also when a limit cut the file off
    signs = _seldom(lambda: progress(done, done))
    extraction = _extracted(reading, request.header.get("type_id"), signs)
    rest = replace(reading, pages=(), attachments=())
    write_frame(results, "result", reading=rest.as_json(), extraction=extraction.as_json())


def _known(request: Frame, jobs: BinaryIO) -> dict[int, PageRead]:
    known: dict[int, PageRead] = {}
    for _ in range(int(request.header.get("known", 0))):
        frame = read_frame(jobs)
        if frame is None:
            raise FrameError("expected a page read before")
        one = PageRead.from_json(frame.header)
        known[one.page.number] = one
    return known


def _extract(request: Frame, jobs: BinaryIO, results: BinaryIO, beat: Callable[[], None]) -> None:
    """Fields of words at hand: nothing received is decoded, but words are hostile too."""
    known = _known(request, jobs)
    rest = Reading.from_json(request.header["reading"])
    beat()
    reading = replace(rest, pages=tuple(known[number].page for number in sorted(known)))
    extraction = _extracted(reading, request.header.get("type_id"), _seldom(beat))
    write_frame(results, "result", reading=rest.as_json(), extraction=extraction.as_json())


def _seldom(sign: Callable[[], None]) -> Callable[[], None]:
    """The sign, at most once in a while however often it is called for."""
    last = time.monotonic()

    def beat() -> None:
        nonlocal last
        if time.monotonic() - last >= SIGN_SECONDS:
            last = time.monotonic()
            sign()

    return beat


def _extracted(reading: Reading, type_id: str | None, beat: Callable[[], None]) -> Extraction:
    """The fields; when content trips that up, the words are kept and the failure is named."""
    try:
        return extract(reading, type_id, beat)
    except BAD_CONTENT:
        return Extraction(TypeMatch(UNKNOWN_TYPE, 0.0, ()), (), (), (problem("fields_failed"),))


def _render(request: Frame, results: BinaryIO, beat: Callable[[], None]) -> None:
    beat()
    dpi = int(request.header.get("dpi", 200))
    turns = {int(page): int(turn) for page, turn in request.header.get("turns", {}).items()}
    wanted = request.header.get("pages")
    span = (int(wanted[0]), int(wanted[1])) if wanted else None
    count = 0
    megapixels = options_of(request.header).megapixels
    for page in render_pages(request.payload, dpi, turns, span, megapixels):
        header = asdict(page)
        write_frame(results, "page", header.pop("data"), **header)
        count += 1
        beat()
    write_frame(results, "rendered", pages=count)


if __name__ == "__main__":
    # Frames go to a descriptor of their own, so that nothing a library prints can mix with them.
    out = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    serve(sys.stdin.buffer, out)
