"""Have one document read by a confined child.

1. start a child; it locks itself, then gets the original;
2. take its pages as they come, each checked;
3. a child that breaks on a page is replaced by one that skips that page and keeps what was read;
4. whatever happens, the answer is a result: read, read in part with the pages named, or refused.

Only `SandboxError` leaves here: the machine cannot confine a child, so nothing was read.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from extractors.errors import problem
from extractors.frames import Frame, FrameError, write_frame
from extractors.model import Attachment, Extraction, Problem, Reading
from extractors.reading.page_read import PageRead
from extractors.reading.plain import safe_name
from vault.sandbox.ahead import child_for
from vault.sandbox.checking import (
    checked_extraction,
    checked_page,
    checked_problem,
    checked_rest,
    is_webp,
)
from vault.sandbox.launch import Child, ChildGone, ChildSilent
from vault.sandbox.limits import (
    ATTEMPTS,
    MAX_ATTACHMENT_BYTES,
    MAX_ATTACHMENTS,
    MAX_PREVIEW,
    Limits,
)

OnProgress = Callable[[int, int], None]
OnPreview = Callable[[int, bytes], None]


@dataclass(frozen=True, slots=True)
class ReadResult:
    """Either `reading` and `extraction`, or `refused` with the reason."""

    reading: Reading | None = None
    extraction: Extraction | None = None
    attachments: tuple[Attachment, ...] = ()
    refused: Problem | None = None


@dataclass(slots=True)
class _Heard:
    """What children have said of one document so far."""

    limits: Limits
    on_progress: OnProgress | None
    on_preview: OnPreview | None
    pages: dict[int, PageRead] = field(default_factory=dict)
    shown: set[int] = field(default_factory=set)
    broken: set[int] = field(default_factory=set)
    total: int = 0
    attachments: list[Attachment] = field(default_factory=list)
    attached: int = 0

    def missing(self) -> list[int]:
        """Pages not read; the first of them is most likely what broke the child."""
        pages = range(1, self.total + 1)
        return [n for n in pages if n not in self.pages and n not in self.broken]


def read_document(
    content: bytes,
    *,
    languages: Sequence[str] = ("nld", "eng"),
    limits: Limits | None = None,
    on_progress: OnProgress | None = None,
    on_preview: OnPreview | None = None,
    processes: int = 0,
    type_id: str | None = None,
    meanwhile: Callable[[], object] = lambda: None,
) -> ReadResult:
    """Read one original. `processes`: tesseracts at once, 0 for one on each core.

    `type_id`: what kind of document a person said it is. `meanwhile`: something short to do here
    while the child begins.
    """
    limits = limits or Limits()
    heard = _Heard(limits, on_progress, on_preview)
    failure = "crashed"
    for attempt in range(ATTEMPTS):
        heard.attachments.clear()
        heard.attached = 0
        before = len(heard.pages) + len(heard.broken)
        try:
            with child_for(limits, processes) as child:
                child.send(_request(content, languages, heard, type_id))
                meanwhile()
                return _listen(child, heard)
        except FrameError:
            return ReadResult(refused=problem("unsafe"))
        except ChildSilent as silence:
            failure = "timed_out"
            if silence.document:
                break
        except ChildGone:
            failure = "crashed"
        missing = heard.missing()
        # One page broke this child. The last child of all gets only what is sure to be read.
        heard.broken.update(missing if attempt == ATTEMPTS - 2 else missing[:1])
        if len(heard.pages) + len(heard.broken) == before:
            break  # nothing was learned: another child would break in the same place
    return ReadResult(refused=problem(failure))


def _request(content: bytes, languages: Sequence[str], heard: _Heard, type_id: str | None) -> bytes:
    out = io.BytesIO()
    write_frame(
        out,
        "request",
        content,
        task="read",
        previews=heard.on_preview is not None,
        languages=list(languages),
        limits=heard.limits.for_reader,
        skip=sorted(heard.broken),
        known=len(heard.pages),
        type_id=type_id,
    )
    for page in heard.pages.values():
        write_frame(out, "known", **page.as_json())
    return out.getvalue()


def _listen(child: Child, heard: _Heard) -> ReadResult:
    """Until the child's last word."""
    while True:
        frame = child.receive(MAX_ATTACHMENT_BYTES)
        if frame.kind == "result":
            reading = checked_rest(_part(frame, "reading"), heard.pages)
            extraction = checked_extraction(frame.header.get("extraction"), len(reading.pages))
            return ReadResult(reading, extraction, tuple(heard.attachments))
        if frame.kind == "refused":
            return ReadResult(refused=checked_problem(_part(frame, "problem"), heard.limits.pages))
        if frame.kind not in _TAKERS:
            raise FrameError("an unknown kind of frame")
        _TAKERS[frame.kind](frame, heard)


def _part(frame: Frame, name: str) -> dict[str, Any]:
    value = frame.header.get(name)
    if not isinstance(value, dict):
        raise FrameError(f"expected {name}")
    return value


def _take_progress(frame: Frame, heard: _Heard) -> None:
    done, total = frame.header.get("done"), frame.header.get("total")
    if not isinstance(done, int) or not isinstance(total, int):
        raise FrameError("progress is not a number")
    if not 0 <= done <= total <= heard.limits.pages or heard.total not in (0, total):
        raise FrameError("progress out of bounds")
    heard.total = total
    if heard.on_progress is not None:
        heard.on_progress(done, total)


def _take_words(frame: Frame, heard: _Heard) -> None:
    page = checked_page(frame.header, heard.limits.pages)
    heard.pages[page.page.number] = page


def _take_preview(frame: Frame, heard: _Heard) -> None:
    page = frame.header.get("page")
    if not isinstance(page, int) or not 1 <= page <= heard.limits.pages:
        raise FrameError("a preview of no page")
    if len(frame.payload) > MAX_PREVIEW or not is_webp(frame.payload):
        raise FrameError("not a preview")
    if page not in heard.shown and heard.on_preview is not None:
        heard.shown.add(page)
        heard.on_preview(page, frame.payload)


def _take_attachment(frame: Frame, heard: _Heard) -> None:
    heard.attached += len(frame.payload)
    if len(heard.attachments) >= MAX_ATTACHMENTS or heard.attached > MAX_ATTACHMENT_BYTES:
        raise FrameError("too many attachments")
    heard.attachments.append(Attachment(safe_name(str(frame.header.get("name"))), frame.payload))


_TAKERS: dict[str, Callable[[Frame, _Heard], None]] = {
    "progress": _take_progress,
    "words": _take_words,
    "preview": _take_preview,
    "attachment": _take_attachment,
}
