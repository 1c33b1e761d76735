"""Have the pages of one document drawn by a confined child, for a packet."""

from __future__ import annotations

import io
from collections.abc import Iterator, Mapping

from extractors.frames import FrameError, write_frame
from extractors.model import Problem, RenderedPage, Text
from vault.errors import VaultError
from vault.sandbox.checking import checked_picture, checked_problem
from vault.sandbox.launch import Child, ChildGone, ChildSilent
from vault.sandbox.limits import MAX_PICTURE, Limits


class NotRendered(VaultError):
    """This document cannot be drawn; `problem` is what the reader said of it, when it did."""

    status = 422
    default_hint = Text(
        "Laat het stuk weg uit het pakket, of neem er een scan van op.",
        "Leave the document out of the packet, or take in a scan of it.",
    )

    def __init__(self, problem: Problem | None = None) -> None:
        said = Text("Het stuk kan niet worden getekend.", "The document cannot be drawn.")
        super().__init__("not_rendered", problem.message if problem is not None else said)
        self.problem = problem


def render_document(
    content: bytes,
    *,
    limits: Limits | None = None,
    dpi: int = 200,
    turns: Mapping[int, int] | None = None,
    span: tuple[int, int] | None = None,
) -> Iterator[RenderedPage]:
    """Every page in order. `turns`: page number to degrees clockwise (Page.turned of its reading).

    `span`: the first and last page of a part; only those are drawn, under their own numbers.

    NotRendered when the document cannot be drawn to its last page; SandboxError when the machine
    cannot confine a child.
    """
    limits = limits or Limits()
    request = io.BytesIO()
    wanted = {str(page): turn for page, turn in (turns or {}).items()}
    write_frame(
        request,
        "request",
        content,
        task="render",
        dpi=dpi,
        turns=wanted,
        pages=span,
        limits=limits.for_reader,
    )
    try:
        with Child(limits) as child:
            child.send(request.getvalue())
            yield from _pages(child, limits, span[0] - 1 if span else 0)
    except (ChildGone, ChildSilent, FrameError) as error:
        raise NotRendered from error


def _pages(child: Child, limits: Limits, before: int) -> Iterator[RenderedPage]:
    """`before`: pages of the original that come first and are not drawn."""
    number = 0
    while True:
        frame = child.receive(MAX_PICTURE, 1 << 16)
        if frame.kind == "refused":
            value = frame.header.get("problem")
            said = checked_problem(value, 1) if isinstance(value, dict) else None
            raise NotRendered(said)
        if frame.kind == "rendered":
            if frame.header.get("pages") != number or not number:
                raise FrameError("a page is missing")
            return
        if frame.kind != "page" or number >= limits.pages:
            raise FrameError("an unknown frame, or too many pages")
        number += 1
        yield checked_picture(frame.header, frame.payload, before + number)
