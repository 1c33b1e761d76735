"""Whole files: a part is a document that points into the file, and nothing counts twice."""

from __future__ import annotations

import pytest

from tests.vault import files
from tests.vault.conftest import Vault
from vault.archive import derived, documents
from vault.archive.row_kinds import RowKind
from vault.domain.document import Document, DocumentState
from vault.domain.effort import Effort, EffortKind
from vault.errors import Forbidden, NotFound, UsageError
from vault.services import (
    assessment,
    cases,
    efforts,
    parts,
    processing,
    review,
    search,
    sharing,
)

ALL = [(1, 2), (4, 4), (5, 6)]


@pytest.fixture
def case_id(vault: Vault) -> str:
    return vault.case(vault.noor).case.id


@pytest.fixture
def file_id(vault: Vault, case_id: str) -> str:
    return files.whole_file(vault, case_id)


def events(vault: Vault, case_id: str) -> list[str]:
    return [str(one["event"]) for one in cases.history(vault.noor, case_id)]


def taken_apart(vault: Vault, case_id: str, file_id: str) -> list[Document]:
    """All that was proposed, accepted, and their fields found."""
    made = parts.accept(vault.noor, case_id, file_id, ALL)
    files.finish(vault.noor, case_id)
    return [review.load(vault.noor, case_id, part.id).document for part in made]


def test_a_proposal_changes_nothing_until_it_is_accepted(
    vault: Vault, case_id: str, file_id: str
) -> None:
    divided = parts.load(vault.noor, case_id, file_id)
    assert [(p.first, p.last) for p in divided.proposals] == ALL
    assert not divided.is_container
    assert [d.id for d in review.list_documents(vault.noor, case_id)] == [file_id]


def test_an_accepted_part_waits_for_its_fields_and_then_has_type_date_and_pages(
    vault: Vault, case_id: str, file_id: str
) -> None:
    made = parts.accept(vault.noor, case_id, file_id, [(5, 6)])
    assert [one.state for one in made] == [DocumentState.READ]
    files.finish(vault.noor, case_id)
    found = review.load(vault.noor, case_id, made[0].id)
    assert found.document.state is DocumentState.INDEXED
    assert found.document.type_id == "D29"
    assert {f.name: f.value for f in found.fields}["date"] == "2020-06-04"
    assert len(found.page_texts) == 2 and found.page_texts[0].startswith("Immigratie")
    assert found.parent is not None and found.parent.id == file_id
    assert found.preview_pages == {1, 2}
    assert review.preview(vault.noor, case_id, made[0].id, 1) == b"picture of page 5"
    with pytest.raises(NotFound):
        review.preview(vault.noor, case_id, made[0].id, 3)


def test_the_original_is_neither_changed_nor_copied(
    vault: Vault, case_id: str, file_id: str
) -> None:
    blobs = vault.ports.blobs
    before = {key: blobs.get(key) for key in blobs.list("o/")}
    taken_apart(vault, case_id, file_id)
    assert {key: blobs.get(key) for key in blobs.list("o/")} == before


def test_provenance_counts_pages_of_the_part_and_the_part_knows_those_of_the_file(
    vault: Vault, case_id: str, file_id: str
) -> None:
    part = taken_apart(vault, case_id, file_id)[2]
    found = review.load(vault.noor, case_id, part.id)
    pages = {f.read.provenance.page for f in found.fields if f.read is not None}
    assert pages <= {1, 2}
    assert list(part.pages) == [5, 6]


def test_a_word_is_found_in_the_part_and_no_more_in_the_file(
    vault: Vault, case_id: str, file_id: str
) -> None:
    hits = search.search(vault.noor, "laissez", case_id)
    assert [(h.document.id, h.page) for h in hits] == [(file_id, 4)]
    part = taken_apart(vault, case_id, file_id)[1]
    hits = search.search(vault.noor, "laissez", case_id)
    assert [(h.document.id, h.page) for h in hits] == [(part.id, 1)]
    parts.undo(vault.noor, case_id, part.id)
    hits = search.search(vault.noor, "laissez", case_id)
    assert [(h.document.id, h.page) for h in hits] == [(file_id, 4)]


def test_a_file_that_was_taken_apart_is_no_fact_beside_its_parts(
    vault: Vault, case_id: str, file_id: str
) -> None:
    assert [d.id for d in assessment.facts(vault.noor, case_id).documents] == [file_id]
    made = taken_apart(vault, case_id, file_id)
    facts = assessment.facts(vault.noor, case_id).documents
    assert file_id not in {d.id for d in facts}
    assert {d.id for d in facts} <= {one.id for one in made}
    assert {"D26", "D29"} <= {d.type for d in facts}


def test_some_may_be_accepted_with_other_pages_and_the_rest_stays_proposed(
    vault: Vault, case_id: str, file_id: str
) -> None:
    parts.accept(vault.noor, case_id, file_id, [(1, 3)])
    divided = parts.load(vault.noor, case_id, file_id)
    assert [(p.first, p.last) for p in divided.proposals] == [(4, 4), (5, 6)]
    assert divided.loose == (4, 5, 6)


@pytest.mark.parametrize(
    ("ranges", "code"),
    [
        ([], "no_part_chosen"),
        ([(0, 2)], "no_such_pages"),
        ([(5, 7)], "no_such_pages"),
        ([(3, 2)], "no_such_pages"),
        ([(1, 3), (3, 4)], "page_taken_twice"),
    ],
)
def test_ranges_that_do_not_fit_are_refused_and_nothing_happens(
    vault: Vault, case_id: str, file_id: str, ranges: list[tuple[int, int]], code: str
) -> None:
    with pytest.raises(UsageError) as raised:
        parts.accept(vault.noor, case_id, file_id, ranges)
    assert raised.value.code == code
    assert len(review.list_documents(vault.noor, case_id)) == 1


def test_a_page_never_belongs_to_two_parts(vault: Vault, case_id: str, file_id: str) -> None:
    parts.accept(vault.noor, case_id, file_id, [(1, 2)])
    with pytest.raises(UsageError):
        parts.accept(vault.noor, case_id, file_id, [(2, 4)])


def test_undoing_brings_the_file_back_and_accepting_again_brings_the_corrections_back(
    vault: Vault, case_id: str, file_id: str
) -> None:
    part = taken_apart(vault, case_id, file_id)[0]
    review.correct(vault.noor, case_id, part.id, "date", "13 maart 2019")
    review.set_type(vault.noor, case_id, part.id, "D31")
    parts.undo(vault.noor, case_id, part.id)
    with pytest.raises(NotFound):
        review.load(vault.noor, case_id, part.id)
    (again,) = parts.accept(vault.noor, case_id, file_id, [(1, 2)])
    files.finish(vault.noor, case_id)
    found = review.load(vault.noor, case_id, again.id)
    assert again.id == part.id
    assert (found.document.type_id, found.document.type_confirmed) == ("D31", True)
    assert "2019-03-13" in [f.value for f in found.fields if f.name == "date"]


def test_changing_the_pages_looks_for_the_fields_anew_and_keeps_the_corrections(
    vault: Vault, case_id: str, file_id: str
) -> None:
    part = taken_apart(vault, case_id, file_id)[2]
    review.correct(vault.noor, case_id, part.id, "date", "5 juni 2020")
    moved = parts.change(vault.noor, case_id, part.id, 5, 5)
    assert moved.state is DocumentState.READ
    files.finish(vault.noor, case_id)
    found = review.load(vault.noor, case_id, part.id)
    assert list(found.document.pages) == [5]
    assert [f.value for f in found.fields if f.name == "date"] == ["2020-06-05"]
    with pytest.raises(UsageError):
        parts.change(vault.noor, case_id, part.id, 4, 6)


def test_a_file_said_to_be_one_document_is_not_proposed_again(
    vault: Vault, case_id: str, file_id: str
) -> None:
    parts.reject(vault.noor, case_id, file_id)
    divided = parts.load(vault.noor, case_id, file_id)
    assert divided.whole and divided.proposals == ()
    parts.accept(vault.noor, case_id, file_id, [(1, 2)])  # a person may change their mind
    assert not parts.load(vault.noor, case_id, file_id).whole
    with pytest.raises(UsageError):
        parts.reject(vault.noor, case_id, file_id)


def test_a_part_is_not_taken_apart_itself(vault: Vault, case_id: str, file_id: str) -> None:
    part = taken_apart(vault, case_id, file_id)[0]
    assert parts.load(vault.noor, case_id, part.id) == parts.Divided()
    with pytest.raises(UsageError):
        parts.accept(vault.noor, case_id, part.id, [(1, 1)])


def test_a_part_that_proves_an_effort_is_not_undone(
    vault: Vault, case_id: str, file_id: str
) -> None:
    part = taken_apart(vault, case_id, file_id)[1]
    tried = Effort(
        "",
        EffortKind.REQUEST,
        "2021-03-01",
        "ambassade",
        "BS-1a",
        "GHA",
        "letter",
        document_ids=(part.id,),
    )
    efforts.record(vault.noor, case_id, tried)
    with pytest.raises(UsageError) as raised:
        parts.undo(vault.noor, case_id, part.id)
    assert raised.value.code == "part_is_proof"


def test_every_act_stands_in_the_history(vault: Vault, case_id: str, file_id: str) -> None:
    part = taken_apart(vault, case_id, file_id)[2]
    parts.change(vault.noor, case_id, part.id, 5, 5)
    parts.undo(vault.noor, case_id, part.id)
    found = events(vault, case_id)
    assert (found.count("part.accepted"), found.count("part.changed")) == (3, 1)
    assert found.count("part.undone") == 1
    vault.noor.open(case_id).archive.verify()


def test_a_file_that_is_read_anew_has_its_parts_looked_at_anew(
    vault: Vault, case_id: str, file_id: str
) -> None:
    part = taken_apart(vault, case_id, file_id)[0]
    archive = vault.noor.open(case_id).archive
    pages = (files.PAGES[0].replace("12 maart 2019", "14 maart 2019"), *files.PAGES[1:])
    document = documents.load_document(archive, file_id)
    extraction = derived.load_extraction(archive, file_id)
    outcome = derived.Outcome(files.reading(pages), extraction)
    processing._follow_up(  # what settling does with an outcome that came in
        vault.noor.open(case_id), [derived.keep_outcome(archive, document, outcome)]
    )
    assert review.load(vault.noor, case_id, part.id).document.state is DocumentState.READ
    files.finish(vault.noor, case_id)
    fields = review.load(vault.noor, case_id, part.id).fields
    assert "2019-03-14" in [f.value for f in fields if f.name == "date"]


def test_parts_survive_a_new_key_of_the_case(vault: Vault, case_id: str, file_id: str) -> None:
    part = taken_apart(vault, case_id, file_id)[1]
    sharing.share(vault.noor, case_id, "bram")
    sharing.revoke(vault.noor, case_id, vault.people["bram"].user.id)
    found = review.load(vault.noor, case_id, part.id)
    assert found.page_texts[0].startswith("Ambassade")
    assert review.preview(vault.noor, case_id, part.id, 1) == b"picture of page 4"
    archive = vault.noor.open(case_id).archive
    assert documents.open_original(archive, found.document) == b"%PDF-1.4 whole"
    headers = [key for key in vault.ports.blobs.list("o/") if "/h/" in key]
    assert len(headers) == 1


def test_who_may_only_look_takes_nothing_apart(vault: Vault, case_id: str, file_id: str) -> None:
    sharing.share(vault.noor, case_id, "ada")
    with pytest.raises(Forbidden):
        parts.accept(vault.ada, case_id, file_id, ALL)
    with pytest.raises(NotFound):
        parts.accept(vault.cato, case_id, file_id, ALL)


def test_the_rows_of_an_undone_part_are_gone(vault: Vault, case_id: str, file_id: str) -> None:
    for part in taken_apart(vault, case_id, file_id):
        parts.undo(vault.noor, case_id, part.id)
    archive = vault.noor.open(case_id).archive
    for kind in (RowKind.DOCUMENT, RowKind.READING, RowKind.EXTRACTION, RowKind.DIGEST):
        assert [row.id for row in archive.list(kind)] == [file_id]
    assert not parts.load(vault.noor, case_id, file_id).is_container
