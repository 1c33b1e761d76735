"""What a worker leaves, however long: sealed as it comes, taken in whole or not at all."""

from __future__ import annotations

from dataclasses import replace

import pytest

from extractors.model import Box, Page, TextSource, Word
from tests.vault.archive.samples import outcome_of, received
from tests.vault.conftest import Vault
from vault.archive import derived, pending, reading_jobs
from vault.archive.cases import OpenCase
from vault.archive.derived import Outcome
from vault.archive.pending import PendingSink
from vault.archive.previews import PARCEL, Previews
from vault.archive.row_kinds import RowKind
from vault.domain.document import Document
from vault.errors import IntegrityError

PICTURES = [(n, bytes([n]) * (PARCEL // 3 + 1)) for n in range(1, 11)]


@pytest.fixture
def opened(vault: Vault) -> OpenCase:
    return vault.case(vault.noor)


def sink_for(opened: OpenCase, document: Document) -> PendingSink:
    archive = opened.archive
    key = document.original.file_key
    return PendingSink(archive.ports, archive.keys.recipient, key, opened.case.id, document.id)


def long_outcome(pages: int) -> Outcome:
    """A file of full pages."""
    box = Box(0.1234, 0.2345, 0.3456, 0.4567)
    words = tuple(Word("vreemdelingenzaken", box, n // 13) for n in range(600))
    made = outcome_of()
    assert made.reading is not None
    all_pages = tuple(Page(n, TextSource.TEXT, words, 595.0, 842.0) for n in range(1, pages + 1))
    return replace(made, reading=replace(made.reading, pages=all_pages), previews=())


def test_pictures_left_one_by_one_are_all_found_again(vault: Vault, opened: OpenCase) -> None:
    document = received(opened)
    sink = sink_for(opened, document)
    for page, picture in PICTURES:
        sink.preview(page, picture)
    sink.outcome(outcome_of())
    sink.finish()
    sink.discard()
    assert [one.id for one in reading_jobs.take_in(opened.archive)] == [document.id]
    archive = vault.noor.open(opened.case.id).archive
    assert derived.preview_pages(archive, document.id) == {page for page, _ in PICTURES}
    for page, picture in PICTURES:
        assert derived.load_preview(archive, document.id, page) == picture
    assert derived.load_preview(archive, document.id, 99) is None
    blobs = archive.load(RowKind.PREVIEWS, document.id).value["blobs"]
    assert len(blobs) == 4  # no picture is cut in two, and none waits for the last


def test_a_worker_that_dies_half_way_leaves_nothing_to_take_in(opened: OpenCase) -> None:
    document = received(opened)
    sink = sink_for(opened, document)
    for page, picture in PICTURES:
        sink.preview(page, picture)
    assert list(opened.archive.ports.blobs.list("pending/")) == []
    assert reading_jobs.take_in(opened.archive) == []
    sink.discard()


def test_a_long_file_is_taken_in(vault: Vault, opened: OpenCase) -> None:
    """Its words alone are more than one frame may hold."""
    document, left = received(opened), long_outcome(420)
    sink = sink_for(opened, document)
    sink.outcome(left)
    sink.finish()
    assert [one.id for one in reading_jobs.take_in(opened.archive)] == [document.id]
    assert derived.load_reading(opened.archive, document.id) == left.reading


def test_pictures_of_a_forged_outcome_are_not_kept(opened: OpenCase) -> None:
    document = received(opened)
    archive = opened.archive
    forged = replace(outcome_of(), previews=PICTURES)
    pending.put(
        archive.ports,
        archive.keys.recipient,
        bytes(16),
        case_id=opened.case.id,
        document_id=document.id,
        outcome=forged,
    )
    (row,) = pending.list_of_case(archive.ports, opened.case.id)
    with pytest.raises(IntegrityError, match="forged_result"):
        pending.open_outcome(archive, row, document)
    assert list(archive.ports.blobs.list(f"x/{opened.case.id}/")) == []


@pytest.mark.parametrize("cut", [1, 16, 33, 70_000])
def test_an_outcome_that_was_cut_off_is_refused(opened: OpenCase, cut: int) -> None:
    document = received(opened)
    sink = sink_for(opened, document)
    sink.preview(1, bytes(100_000))
    sink.outcome(outcome_of())
    sink.finish()
    blobs = opened.archive.ports.blobs
    (key,) = blobs.list("pending/")
    blobs.put(key, blobs.get(key)[:-cut])
    (row,) = pending.list_of_case(opened.archive.ports, opened.case.id)
    with pytest.raises(IntegrityError, match="age_payload"):
        pending.open_outcome(opened.archive, row, document)


def test_pictures_that_no_row_names_are_removed(opened: OpenCase) -> None:
    previews = Previews(opened.archive).add_all(PICTURES)
    assert list(opened.archive.ports.blobs.list(f"x/{opened.case.id}/")) != []
    previews.discard()
    assert list(opened.archive.ports.blobs.list(f"x/{opened.case.id}/")) == []


def test_pictures_kept_in_one_blob_by_an_older_version_are_shown(opened: OpenCase) -> None:
    document = received(opened)
    blob_id = opened.archive.put_blob("previews", b"onetwo")
    with opened.archive.change() as change:
        value = {"blobs": [blob_id], "offsets": [[1, 0, 3], [2, 3, 3]]}
        change.add(RowKind.PREVIEWS, document.id, value)
    assert derived.load_preview(opened.archive, document.id, 2) == b"two"
