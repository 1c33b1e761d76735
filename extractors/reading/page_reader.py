"""Read page pictures, several at once: look, straighten, recognise, judge.

The reader takes drafts in order and keeps a few in the air, so that the next page is drawn and
straightened while tesseract works on the ones before. A page is recognised once; only when its
first reading is poor, or its little words are French or German, is it read a second time, in
another language, and the better one stands.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

import cv2
import numpy as np
from numpy.typing import NDArray

from extractors.errors import BAD_CONTENT, problem
from extractors.model import Box, MrzStrip, Page, Problem, TextSource, Word
from extractors.mrz.finding import find_strips
from extractors.reading import languages, ocr, quality
from extractors.reading.limits import ReadOptions
from extractors.reading.ocr_pool import Job, JobResult, JobState, Recogniser, Task
from extractors.reading.previews import turn
from extractors.reading.sources import Draft
from extractors.reading.straighten import LOOK_SIDE, Prepared, prepare, quarter_turn, shrunk

Gray = NDArray[np.uint8]
POOR = 0.55  # mean confidence of tesseract below which a person must look
SURE_TURN = 1.5  # orientation confidence of the first look below which the page stays as it is
SURE_SCRIPT = 1.0
LOOK_PIXELS = 2400  # longer side of the picture that is looked at
BEAT = 2.0  # seconds between signs of life while tesseract works
Signature = tuple[bool, int]


@dataclass(frozen=True, slots=True)
class PageRead:
    """A finished page with what was found on it; `turned` pictures stand upright."""

    page: Page
    problems: tuple[Problem, ...]
    strips: tuple[MrzStrip, ...] = ()
    small: NDArray[np.uint8] | None = None  # not yet turned


@dataclass(slots=True)
class _InWork:
    """A page between its picture and its words."""

    draft: Draft
    gray: Gray
    small: NDArray[np.uint8] | None
    signature: Signature
    turned: int = 0
    script: str = languages.LATIN
    prepared: Prepared | None = None
    used: tuple[str, ...] = ()
    first: tuple[Word, ...] | None = None  # what an earlier reading of this page gave
    strips: tuple[MrzStrip, ...] = ()


class PageReader:
    """Reads the drafts that need OCR. `beat` is called while waiting, as a sign of life."""

    def __init__(
        self, recogniser: Recogniser, options: ReadOptions, beat: Callable[[], None]
    ) -> None:
        self._recogniser = recogniser
        self._options = options
        self._beat = beat
        self._installed = ocr.installed_languages()
        self._seen: dict[Signature, ocr.Look] = {}  # first looks of this document
        self._work: dict[int, _InWork] = {}
        self._ready: list[PageRead] = []  # done without tesseract

    @property
    def full(self) -> bool:
        """Whether as many pages are in the air as keep every core busy."""
        return len(self._work) > self._recogniser.capacity

    @property
    def idle(self) -> bool:
        return not self._work

    def start(self, draft: Draft, gray: Gray, small: NDArray[np.uint8] | None) -> None:
        """Take a page picture; its result comes out of `finished`."""
        sideways, surplus = quarter_turn(shrunk(gray, LOOK_SIDE))
        signature = (sideways, 0 if abs(surplus) < 0.08 else 1 if surplus > 0 else -1)
        work = _InWork(draft, gray, small, signature)
        self._work[draft.number] = work
        known = self._seen.get(signature) if signature[1] else None
        if known is not None:
            done = self._recognise(work, known)
            if done is not None:
                self._ready.append(done)
        else:
            look = ocr.pgm(shrunk(gray, LOOK_PIXELS))
            self._submit(work, Task.LOOK, look, ("osd",), 300)

    def drop(self, number: int) -> None:
        """Forget a page that failed on the way in."""
        self._work.pop(number, None)

    def finished(self) -> Iterator[PageRead]:
        """Pages that came ready; waits for at least one sign from tesseract."""
        ready, self._ready = self._ready, []
        for page in ready:
            del self._work[page.page.number]
            yield page
        for result in self._recogniser.collect(0 if ready else BEAT):
            work = self._work.get(result.id)
            if work is None:
                continue
            try:
                step = self._looked if work.prepared is None else self._read
                done = step(work, result)
            except BAD_CONTENT:
                done = _unread(work, "page_failed")
            if done is not None:
                del self._work[result.id]
                yield done
        self._beat()

    # -- first look -------------------------------------------------------------------------

    def _looked(self, work: _InWork, result: JobResult) -> PageRead | None:
        look = ocr.parse_look(result.output) if result.state is JobState.DONE else None
        if look is None:
            look = ocr.Look(0, 0.0, languages.LATIN, 0.0)
        elif look.turn_confidence >= SURE_TURN and look.script_confidence >= SURE_SCRIPT:
            self._seen[work.signature] = look
        return self._recognise(work, look)

    def _recognise(self, work: _InWork, look: ocr.Look) -> PageRead | None:
        work.turned = look.turn if look.turn_confidence >= SURE_TURN else 0
        if look.script_confidence >= SURE_SCRIPT:
            work.script = look.script
        upright = np.ascontiguousarray(turn(work.gray, work.turned))
        work.gray = upright
        work.strips = tuple(find_strips(upright, work.draft.number))
        work.prepared = prepare(upright, work.draft.dpi, work.draft.photo)
        work.used = languages.for_script(work.script, self._options.languages, self._installed)
        if not work.used:
            return _unread(work, "no_language")
        image = ocr.pgm(work.prepared.gray)
        self._submit(work, Task.WORDS, image, work.used, work.prepared.dpi)
        return None

    def _submit(
        self, work: _InWork, task: Task, image: bytes, names: tuple[str, ...], dpi: int
    ) -> None:
        seconds = float(self._options.ocr_seconds)
        self._recogniser.submit(Job(work.draft.number, task, image, names, dpi, seconds))

    # -- words ------------------------------------------------------------------------------

    def _read(self, work: _InWork, result: JobResult) -> PageRead | None:
        prepared = work.prepared
        if prepared is None or result.state is not JobState.DONE:
            if work.first is not None:
                return self._page(work, work.first)
            late = result.state is JobState.TIMED_OUT
            return _unread(work, "page_timed_out" if late else "page_failed")
        rows, columns = prepared.gray.shape
        words = ocr.parse_words(result.output, columns, rows)
        if work.first is not None:
            better = ocr.confidence_of(words) >= ocr.confidence_of(work.first)
            return self._page(work, words if better else work.first)
        other = self._other_languages(work, words)
        if other:
            work.first, work.used = words, other
            self._submit(work, Task.WORDS, ocr.pgm(prepared.gray), other, prepared.dpi)
            return None
        return self._page(work, words)

    def _other_languages(self, work: _InWork, words: tuple[Word, ...]) -> tuple[str, ...]:
        if work.script != languages.LATIN:
            return ()
        name = languages.better_latin(words, work.used, self._installed)
        return (name, *work.used[:1]) if name else ()

    def _page(self, work: _InWork, words: tuple[Word, ...]) -> PageRead:
        draft, number = work.draft, work.draft.number
        words = _placed(words, work)
        confidence = ocr.confidence_of(words)
        problems = list(draft.problems)
        if not words:
            if not work.strips:
                problems.append(problem("blank_page" if _blank(work.gray) else "poor_page", number))
        elif confidence < POOR:
            problems.append(problem("poor_page", number))
        if draft.words and words and not quality.agree(draft.words, words):
            problems.append(problem("text_layer_rejected", number))
        width, height = draft.width, draft.height
        if work.turned in (90, 270):
            width, height = height, width
        source = TextSource.OCR if words or work.strips else TextSource.NONE
        page = Page(number, source, words, width, height, confidence, work.turned)
        return PageRead(page, tuple(dict.fromkeys(problems)), work.strips, work.small)


def _placed(words: tuple[Word, ...], work: _InWork) -> tuple[Word, ...]:
    """Boxes led back from the straightened picture to the upright page."""
    if work.prepared is None or not words:
        return words
    rows, columns = work.prepared.gray.shape
    high, wide = work.gray.shape
    back = work.prepared.back
    if np.allclose(back, np.eye(3)):
        return words
    boxes = np.array([word.box for word in words], dtype=np.float64)
    corners = boxes[:, [0, 1, 2, 1, 2, 3, 0, 3]].reshape(-1, 1, 2) * [columns, rows]
    led = cv2.perspectiveTransform(corners, back).reshape(-1, 4, 2) / [wide, high]
    low, top = led.min(axis=1).clip(0, 1), led.max(axis=1).clip(0, 1)
    return tuple(
        word._replace(box=Box(float(a[0]), float(a[1]), float(b[0]), float(b[1])))
        for word, a, b in zip(words, low, top, strict=True)
    )


def _blank(gray: Gray) -> bool:
    """No ink worth the name: paper is even but for specks."""
    small = shrunk(gray, 400)
    return int(np.percentile(small, 99.5)) - int(np.percentile(small, 0.5)) < 30


def _unread(work: _InWork, code: str) -> PageRead:
    """The picture could not be read; it is still shown, upright as far as that is known."""
    work.draft.problems.append(problem(code, work.draft.number))
    return replace(failed(work.draft), small=work.small)


def failed(draft: Draft) -> PageRead:
    """A page that is accounted for without words."""
    page = Page(draft.number, TextSource.NONE, (), draft.width, draft.height, 0.0)
    return PageRead(page, tuple(dict.fromkeys(draft.problems)))
