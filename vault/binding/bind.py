"""Bind a packet: pictures and words in, one PDF and its manifest out.

1. lay out the front matter once with guessed page numbers, to learn how many pages it takes;
2. number everything: separator and pages of each exhibit;
3. draw the front matter with the true numbers;
4. draw each exhibit: separator, then its pages;
5. account for every page, and print the account on the last pages;
6. bookmarks, labels, metadata; the same input gives the same bytes.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence

import pikepdf

from vault.binding import front
from vault.binding.manifest import account_for, sealed_with
from vault.binding.pages import exhibit_pages
from vault.binding.parts import Bound, Contents, Gathered, Span

GUESS = 88888  # as wide as the widest page number, so that the layout does not change
Progress = Callable[[int, int], None]


def bind(contents: Contents, document_pages: int, progress: Progress | None = None) -> Bound:
    """The packet of `contents`; `document_pages` counts all pages considered for it."""
    title, gathered = contents.head.title, contents.gathered
    guessed = {one.exhibit.number: Span(GUESS, GUESS, GUESS) for one in gathered}
    front_pages = _count(front.cover_and_inventory(contents, guessed, GUESS))
    spans = _numbered(gathered, front_pages + 1)
    body_pages = sum(1 + len(one.pictures) for one in gathered)
    manifest = account_for(contents, spans, front_pages, document_pages)
    closing = front.account(manifest, front_pages + body_pages + 1)
    total = front_pages + body_pages + _count(closing)
    with pikepdf.Pdf.new() as packet:
        _append(packet, front.cover_and_inventory(contents, spans, total))
        for index, one in enumerate(gathered):
            span = spans[one.exhibit.number]
            _append(packet, front.separator(one, span, title))
            if one.pictures:
                with exhibit_pages(one, span, title) as pages:
                    packet.pages.extend(pages.pages)
            if progress is not None:
                progress(index + 1, len(gathered))
        _append(packet, closing)
        _bookmarks(packet, gathered, spans, front_pages)
        _describe(packet, title)
        out = io.BytesIO()
        packet.save(out, deterministic_id=True)
    pdf = out.getvalue()
    return Bound(pdf, sealed_with(manifest, pdf, _count(closing)))


def _numbered(gathered: Sequence[Gathered], first: int) -> dict[str, Span]:
    spans = {}
    for one in gathered:
        last = first + len(one.pictures)
        spans[one.exhibit.number] = Span(first, min(first + 1, last), last)
        first = last + 1
    return spans


def _append(packet: pikepdf.Pdf, pdf: bytes) -> None:
    with pikepdf.Pdf.open(io.BytesIO(pdf)) as part:
        packet.pages.extend(part.pages)


def _count(pdf: bytes) -> int:
    with pikepdf.Pdf.open(io.BytesIO(pdf)) as part:
        return len(part.pages)


def _bookmarks(
    packet: pikepdf.Pdf, gathered: Sequence[Gathered], spans: dict[str, Span], front_pages: int
) -> None:
    with packet.open_outline() as outline:
        outline.root.append(pikepdf.OutlineItem("Omslag", 0))
        outline.root.append(pikepdf.OutlineItem("Inventaris", min(1, front_pages - 1)))
        for one in gathered:
            name = f"Productie {one.exhibit.number}: {one.exhibit.title}"
            page = spans[one.exhibit.number].separator - 1
            outline.root.append(pikepdf.OutlineItem(name, page))
        end = len(packet.pages) - 1
        outline.root.append(pikepdf.OutlineItem("Verantwoording", end))


def _describe(packet: pikepdf.Pdf, title: str) -> None:
    """A title, Dutch as language, one view; no maker, no date: those are on the cover."""
    packet.docinfo["/Title"] = title
    packet.Root.Lang = pikepdf.String("nl-NL")
    packet.Root.PageMode = pikepdf.Name.UseOutlines
    packet.Root.ViewerPreferences = pikepdf.Dictionary(DisplayDocTitle=True)
