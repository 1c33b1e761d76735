"""Parts: pages of one file that are documents of their own, pointing into an original that stays.

The row of kind PARTS beside the file (its id is the file's) says which pages belong to which part
and whether a person said that the file is one document. A part that was undone keeps its id there,
so that the same pages, accepted again, get their corrections back. Invariant: no page of a file
belongs to two parts, so that pages in = pages out + declared omissions holds (house invariant 8).

The rows of a part: DOCUMENT (with its parent's original: same bytes, same key, no header of its
own), READING and PREVIEWS that point (`derived.PointsTo`), EXTRACTION and DIGEST like any other.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from extractors.model import Text
from vault.archive import derived
from vault.archive.derived import PointsTo
from vault.archive.row_kinds import RowKind
from vault.archive.sealed_rows import CaseArchive, Change
from vault.audit.events import Event
from vault.domain.document import Document, DocumentState
from vault.domain.ids import new_id
from vault.domain.plain import from_plain, to_plain
from vault.errors import UsageError

POINTING = (RowKind.READING, RowKind.PREVIEWS)


@dataclass(frozen=True, slots=True)
class Span:
    """Pages of a file, both ends counted, and the part they are. `stands`: not undone."""

    part_id: str
    first: int
    last: int
    stands: bool = True


@dataclass(frozen=True, slots=True)
class Division:
    """How a file falls apart. `whole`: a person said that it is one document after all."""

    spans: tuple[Span, ...] = ()
    whole: bool = False

    @property
    def standing(self) -> tuple[Span, ...]:
        """The parts there are now, in the order of their pages."""
        return tuple(sorted((s for s in self.spans if s.stands), key=lambda span: span.first))

    @property
    def taken(self) -> frozenset[int]:
        """Pages that belong to a part."""
        return frozenset(n for s in self.standing for n in range(s.first, s.last + 1))


def division_of(archive: CaseArchive, document_id: str) -> Division:
    """How one file falls apart; nothing said means: not at all."""
    row = archive.find(RowKind.PARTS, document_id)
    return Division() if row is None else from_plain(Division, row.value)


def divisions(archive: CaseArchive) -> dict[str, Division]:
    """Of every file of the case about which something was said."""
    return {row.id: from_plain(Division, row.value) for row in archive.list(RowKind.PARTS)}


def checked(
    ranges: Iterable[tuple[int, int]], pages: int, taken: Iterable[int]
) -> list[tuple[int, int]]:
    """The ranges in the order of their pages; UsageError when one does not fit."""
    used = set(taken)
    found = sorted(set(ranges))
    if not found:
        raise UsageError(
            "no_part_chosen", Text("Kies ten minste één stuk.", "Choose at least one document.")
        )
    for first, last in found:
        if not 1 <= first <= last <= pages:
            raise UsageError(
                "no_such_pages",
                Text(
                    f"Pagina {first} tot {last} bestaat niet: dit bestand heeft {pages} pagina's.",
                    f"Pages {first} to {last} do not exist: this file has {pages} pages.",
                ),
                Text("Vul een eerste en een laatste pagina in.", "Fill in a first and last page."),
            )
        wanted = set(range(first, last + 1))
        if wanted & used:
            twice = min(wanted & used)
            raise UsageError(
                "page_taken_twice",
                Text(
                    f"Pagina {twice} hoort dan bij twee stukken.",
                    f"Page {twice} would belong to two documents.",
                ),
                Text("Laat de stukken op elkaar aansluiten.", "Let one end where the next begins."),
            )
        used |= wanted
    return found


def add(
    change: Change, parent: Document, before: Division, ranges: Sequence[tuple[int, int]]
) -> tuple[Division, list[Document]]:
    """Make documents of these pages, in an open change; they stand at READ. See `checked`."""
    undone = {(s.first, s.last): s.part_id for s in before.spans if not s.stands}
    spans, made = list(before.spans), []
    for first, last in ranges:
        part_id = undone.get((first, last), "")
        spans = [span for span in spans if span.part_id != part_id]
        part = _part(change.archive, parent, part_id or new_id(), first, last)
        spans.append(Span(part.id, first, last))
        put(change, part)
        detail = {"document": part.id, "of": parent.id, "first": first, "last": last}
        change.record(Event.PART_ACCEPTED, detail)
        made.append(part)
    return save(change, parent.id, Division(tuple(spans))), made


def save(change: Change, document_id: str, division: Division) -> Division:
    change.put(RowKind.PARTS, document_id, to_plain(division))
    return division


def put(change: Change, part: Document) -> None:
    """The rows of a part whose fields are still to be found."""
    if part.parent_id is None or part.first_page is None or part.last_page is None:
        raise ValueError("a part has a parent and pages")
    points = PointsTo(part.parent_id, part.first_page, part.last_page).form()
    change.put(RowKind.DOCUMENT, part.id, to_plain(part))
    for kind in POINTING:
        change.put(kind, part.id, points)


def remove(change: Change, division: Division, part: Document) -> Division:
    """Undo a part: its pages belong to the file alone again. What people said of it stays."""
    for kind in (RowKind.DOCUMENT, *POINTING, RowKind.EXTRACTION, RowKind.DIGEST):
        row = change.archive.find(kind, part.id)
        if row is not None:
            change.remove(row)
    spans = tuple(replace(s, stands=s.stands and s.part_id != part.id) for s in division.spans)
    change.record(Event.PART_UNDONE, {"document": part.id, "of": part.parent_id or ""})
    return save(change, part.parent_id or "", replace(division, spans=spans))


def move(change: Change, division: Division, part: Document, first: int, last: int) -> Division:
    """Give a part other pages; its fields are looked for anew."""
    moved = replace(
        part,
        first_page=first,
        last_page=last,
        page_count=last - first + 1,
        state=DocumentState.READ,
    )
    put(change, moved)
    spans = tuple(
        replace(s, first=first, last=last) if s.part_id == part.id else s for s in division.spans
    )
    detail = {"document": part.id, "of": part.parent_id or "", "first": first, "last": last}
    change.record(Event.PART_CHANGED, detail)
    return save(change, part.parent_id or "", replace(division, spans=spans))


def _part(archive: CaseArchive, parent: Document, part_id: str, first: int, last: int) -> Document:
    """A document of these pages; a type that a person once set for it holds."""
    said = [c for c in derived.corrections(archive).get(part_id, []) if c.field == "type"]
    return Document(
        id=part_id,
        case_id=parent.case_id,
        name=parent.name,
        received=parent.received,
        received_by=parent.received_by,
        original=replace(parent.original, sha256_header=""),  # the header is the parent's
        state=DocumentState.READ,
        media=parent.media,
        page_count=last - first + 1,
        type_id=str(said[-1].value) if said else None,
        type_confirmed=bool(said),
        parent_id=parent.id,
        first_page=first,
        last_page=last,
    )
