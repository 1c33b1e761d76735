"""Read page pictures, several at once: look, straighten, recognise, judge.

The reader takes drafts in order and keeps a few in the air, so that the next page is drawn and
straightened while tesseract works on the ones before. A page is recognised once. How a short
document lies is asked of tesseract first; a long one that seems to stand upright is read, and the
last page that read well tells of those that lie alike. Only when a reading is poor is the page
looked at, turned, and read from a second picture; only when its little words are French or German
is it read in that language. The better reading stands.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from extractors.errors import BAD_CONTENT
from extractors.reading import languages, ocr
from extractors.reading.inking import calmed, inked
from extractors.reading.limits import OCR_DPI, ReadOptions
from extractors.reading.looking import (
    SURE_SCRIPT,
    SURE_TURN,
    UNKNOWN,
    UPRIGHT,
    Looks,
    Signature,
    is_blank,
    is_empty,
    part_to_look_at,
    seems_upright,
    signature_of,
)
from extractors.reading.ocr_pool import Job, JobResult, JobState, Recogniser, Task
from extractors.reading.page_read import PageRead
from extractors.reading.page_work import Attempt, InWork, page_of, unread
from extractors.reading.placing import placed
from extractors.reading.scaling import shrunk
from extractors.reading.sources import Draft
from extractors.reading.straighten import LOOK_SIDE, Prepared, prepare

Gray = NDArray[np.uint8]
Meanwhile = Callable[[Callable[[], bool]], None]
DOUBTFUL = 0.65  # below it a page that was only guessed to stand upright is looked at
SENSE = 0.55  # of a part read in the right script; in a wrong one it stays below 0.5
NEARLY = 0.9  # of the sense of a reading: in its own language, or upright, a page may have less
TELLING = 30  # words that read well, of a page by which others are judged
LONG = 8  # pages, from which reading the first on trust costs less than it saves
BEAT = 2.0  # seconds between signs of life while tesseract works


class PageReader:
    """Reads the drafts that need OCR. `beat` is called while waiting, as a sign of life;
    `meanwhile` when tesseract leaves a core idle, with what says that it need be idle no more;
    `pages`: how many the document has."""

    def __init__(
        self,
        recogniser: Recogniser,
        options: ReadOptions,
        beat: Callable[[], None],
        meanwhile: Meanwhile = lambda _: None,
        pages: int = 1,
    ) -> None:
        self._recogniser = recogniser
        self._options = options
        self._beat = beat
        self._meanwhile = meanwhile
        self._long = pages >= LONG
        self._installed = ocr.installed_languages()
        self._looks = Looks()
        self._habit: tuple[str, ...] = ()  # the one language this document turned out to be in
        self._work: dict[int, InWork] = {}
        self._held: dict[Signature, list[InWork]] = {}  # pages that wait for a look at another
        self._ready: list[PageRead] = []  # done without tesseract

    @property
    def full(self) -> bool:
        """Whether as many pages are in the air as keep every core busy."""
        return len(self._work) > self._recogniser.capacity

    @property
    def idle(self) -> bool:
        return not self._work

    @property
    def _in_the_air(self) -> int:
        """How many pages tesseract has or will have, without those that wait for a look."""
        return len(self._work) - 1 - sum(map(len, self._held.values()))

    def start(self, draft: Draft, gray: Gray, small: NDArray[np.uint8] | None) -> None:
        """Take a page picture; its result comes out of `finished`."""
        look_at = shrunk(gray, LOOK_SIDE)
        work = InWork(draft, gray, look_at, small, signature_of(look_at))
        self._work[draft.number] = work
        if is_empty(look_at):
            self._ready.append(page_of(work, Attempt((), 0, ())))
            return
        known = self._looks.guess(work.signature)
        if known is not None:
            self._recognise(work, known)
        elif self._long and seems_upright(work.signature):
            self._recognise(work, UNKNOWN)
        elif work.signature in self._held and self._in_the_air < self._recogniser.capacity:
            self._recognise(work, UNKNOWN)  # a core is free, and a wrong guess shows
        elif work.signature in self._held:
            self._held[work.signature].append(work)
        else:
            self._held[work.signature] = []
            self._submit_look(work, look_at)

    def drop(self, number: int) -> None:
        """Forget a page that failed on the way in."""
        self._work.pop(number, None)

    def finished(self) -> Iterator[PageRead]:
        """Pages that came ready; waits for at least one sign from tesseract."""
        if not self._ready and len(self._work) < self._recogniser.capacity:
            self._meanwhile(self._recogniser.ready)
        for result in self._recogniser.collect(0 if self._ready else BEAT):
            work = self._work.get(result.id)
            if work is None:
                continue
            try:
                tried = self._tried if work.trying else self._read
                step = self._looked if work.asked is Task.LOOK else tried
                done = step(work, result)
            except BAD_CONTENT:
                done = unread(work, "page_failed")
            if done is not None:
                self._ready.append(done)
        ready, self._ready = self._ready, []
        for page in ready:
            del self._work[page.page.number]
            yield page
        self._beat()

    # -- first look -------------------------------------------------------------------------

    def _submit_look(self, work: InWork, small: Gray) -> None:
        work.looked = True
        image = ocr.tiff(part_to_look_at(work.gray, small))
        self._submit(work, Task.LOOK, image, ("osd",), OCR_DPI)

    def _looked(self, work: InWork, result: JobResult) -> PageRead | None:
        look = ocr.parse_look(result.output) if result.state is JobState.DONE else None
        if work.best is not None:  # the look came after a doubtful reading
            return self._looked_again(work, look)
        if look is not None:
            self._looks.keep(work.signature, look)
        for other in (work, *self._held.pop(work.signature, [])):
            self._recognise(other, look or UNKNOWN)
        return None

    def _looked_again(self, work: InWork, look: ocr.Look | None) -> PageRead | None:
        if look is not None:  # at the page as it had been turned
            look = replace(look, turn=(look.turn + work.turned) % 360)
        if look is None or _same(look, work.look):
            return self._next(work)
        work.turn_by(-work.turned % 360)
        self._recognise(work, look)
        return None

    def _recognise(self, work: InWork, look: ocr.Look) -> None:
        """Turn, straighten, and have tesseract read in the languages of the script."""
        work.look = look
        work.turned = look.turn if look.turn_confidence >= SURE_TURN else 0
        script = look.script if look.script_confidence >= SURE_SCRIPT else languages.LATIN
        work.turn_by(work.turned)
        calm = calmed(work.gray)
        small = work.look_at if calm is work.gray else None
        work.prepared = prepare(calm, work.draft.dpi, work.draft.photo, small)
        work.used = languages.for_script(script, self._options.languages, self._installed)
        work.latin = script == languages.LATIN
        if work.latin and self._habit:
            work.used = self._habit
        if work.used:
            image = ocr.tiff(work.prepared.gray)
            self._submit(work, Task.WORDS, image, work.used, work.prepared.dpi)
        else:
            self._ready.append(unread(work, "no_language"))

    def _submit(
        self, work: InWork, task: Task, image: bytes, names: tuple[str, ...], dpi: int
    ) -> None:
        work.asked = task
        seconds = float(self._options.ocr_seconds)
        self._recogniser.submit(Job(work.draft.number, task, image, names, dpi, seconds))

    # -- words ------------------------------------------------------------------------------

    def _read(self, work: InWork, result: JobResult) -> PageRead | None:
        prepared = work.prepared
        if prepared is None or result.state is not JobState.DONE:
            if work.best is not None:
                return page_of(work, work.best)
            late = result.state is JobState.TIMED_OUT
            return unread(work, "page_timed_out" if late else "page_failed")
        rows, columns = prepared.gray.shape
        words = placed(ocr.parse_words(result.output, columns, rows), prepared, work.gray.shape)
        disguised = languages.disguised(words)
        if not work.latin and disguised:
            work.latin, work.used = True, self._options.languages
            self._submit(work, Task.WORDS, ocr.tiff(prepared.gray), work.used, prepared.dpi)
            return None
        best, lying = work.best, ocr.runs_down(words, work.gray.shape)
        much = NEARLY if work.other or (best is not None and best.lying and not lying) else 1.0
        more = best is None or ocr.sense_of(words) >= much * ocr.sense_of(best.words)
        if best is None or (more and not disguised):
            work.best = Attempt(words, work.turned, work.used, lying)
        return self._next(work)

    def _next(self, work: InWork) -> PageRead | None:
        """Read the page once more, when that may help; else it is done with its best reading."""
        best, prepared = work.best, work.prepared
        if best is None or prepared is None or (not best.words and is_blank(work.gray)):
            return page_of(work, best or Attempt((), work.turned, ()))
        doubtful = ocr.confidence_of(best.words) < DOUBTFUL
        if (doubtful or best.lying) and not work.looked:
            self._submit_look(work, work.look_at)
            return None
        if not (doubtful or best.lying) and len(best.words) >= TELLING:
            self._looks.keep(work.signature, UPRIGHT if work.look is UNKNOWN else work.look)
        if doubtful:
            if self._try_script(work, best, prepared):
                return None
            if not work.inked and best.turned == work.turned:
                work.inked = True
                image = ocr.tiff(inked(prepared.gray))
                self._submit(work, Task.WORDS, image, best.used, prepared.dpi)
                return None
        elif not work.other:
            names = languages.better(best.words, best.used, self._installed)
            if names:
                work.other, work.used = True, names
                self._submit(work, Task.WORDS, ocr.tiff(prepared.gray), work.used, prepared.dpi)
                return None
        if not work.other:
            self._habit = languages.narrowed(best.words, self._options.languages, self._habit)
        return page_of(work, best)

    def _try_script(self, work: InWork, best: Attempt, prepared: Prepared) -> bool:
        """Ask for a part of the page in a script that the look did not name, if one is left."""
        if work.scripts is None:
            work.scripts = languages.others(work.look.script, best.words, self._installed)
        if not work.scripts:
            return False
        work.trying = work.scripts.pop(0)
        part = part_to_look_at(prepared.gray, shrunk(prepared.gray, LOOK_SIDE))
        self._submit(work, Task.WORDS, ocr.tiff(part), work.trying, prepared.dpi)
        return True

    def _tried(self, work: InWork, result: JobResult) -> PageRead | None:
        """Read the whole page in the script that was tried, if its part made sense."""
        names, work.trying = work.trying, ()
        words = ocr.parse_words(result.output, 1, 1) if result.state is JobState.DONE else ()
        few = sum(len(word.text) for word in words) < languages.FEWEST
        if few or ocr.confidence_of(words) < SENSE or work.prepared is None:
            return self._next(work)
        work.scripts, work.latin, work.used = [], False, names
        self._submit(work, Task.WORDS, ocr.tiff(work.prepared.gray), names, work.prepared.dpi)
        return None


def _same(one: ocr.Look, other: ocr.Look) -> bool:
    """Whether a look leads to the same reading: when it is unsure, it leads nowhere."""
    turns = one.turn != other.turn and one.turn_confidence >= SURE_TURN
    return not turns and (one.script == other.script or one.script_confidence < SURE_SCRIPT)
