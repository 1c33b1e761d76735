"""Fields are looked for anew when a type became better, or a person says another type."""

from __future__ import annotations

import io

import pytest

from extractors.model import Extraction, TypeMatch
from tests.vault import files
from tests.vault.conftest import Vault
from vault.archive import derived
from vault.archive.row_kinds import RowKind
from vault.domain.document import DocumentState
from vault.errors import Forbidden
from vault.services import processing, remaking, review, sharing
from vault.services.intake import receive


@pytest.fixture
def case_id(vault: Vault) -> str:
    return vault.case(vault.noor).case.id


def old_paper(vault: Vault, case_id: str, edition: int = 0) -> str:
    """A decision that an older edition looked at and found nothing in."""
    document = receive(vault.noor, case_id, io.BytesIO(b"%PDF-1.4 oud"), "besluit.pdf")
    extraction = Extraction(TypeMatch("D26", 0.9, ()), (), (), edition=edition)
    files.keep(vault.noor, case_id, document.id, files.reading(files.PAGES[:2]), extraction)
    return document.id


def test_an_older_edition_shows_and_a_remake_finds_more_and_keeps_corrections(
    vault: Vault, case_id: str
) -> None:
    document_id = old_paper(vault, case_id)
    review.correct(vault.noor, case_id, document_id, "v_number", "280.123.4568")
    assert [d.id for d in remaking.stale(vault.noor, case_id)] == [document_id]
    assert review.load(vault.noor, case_id, document_id).stale
    assert remaking.remake(vault.noor, case_id, [document_id]) == 1
    assert review.load(vault.noor, case_id, document_id).document.state is DocumentState.READ
    files.finish(vault.noor, case_id)
    found = review.load(vault.noor, case_id, document_id)
    assert not found.stale and remaking.stale(vault.noor, case_id) == []
    assert {f.name: f.value for f in found.fields}["date"] == "2019-03-12"
    assert "2801234568" in [f.value for f in found.fields if f.name == "v_number"]


def test_what_this_edition_read_is_not_stale(vault: Vault, case_id: str) -> None:
    old_paper(vault, case_id, edition=99)
    assert remaking.stale(vault.noor, case_id) == []


def test_an_extraction_from_before_there_were_digests_is_noticed_too(
    vault: Vault, case_id: str
) -> None:
    document_id = old_paper(vault, case_id)
    archive = vault.noor.open(case_id).archive
    with archive.change() as change:
        change.remove(archive.load(RowKind.DIGEST, document_id))
    assert [d.id for d in remaking.stale(vault.noor, case_id)] == [document_id]


def test_a_type_that_a_person_sets_has_its_fields_looked_for(vault: Vault, case_id: str) -> None:
    document_id = old_paper(vault, case_id, edition=99)
    review.set_type(vault.noor, case_id, document_id, "D31")
    assert review.load(vault.noor, case_id, document_id).document.state is DocumentState.READ
    files.finish(vault.noor, case_id)
    extraction = derived.load_extraction(vault.noor.open(case_id).archive, document_id)
    assert extraction is not None and extraction.type.id == "D31"
    found = review.load(vault.noor, case_id, document_id)
    assert (found.document.type_id, found.stale) == ("D31", False)


def test_saying_that_the_type_is_right_starts_nothing(vault: Vault, case_id: str) -> None:
    document_id = old_paper(vault, case_id, edition=99)
    review.set_type(vault.noor, case_id, document_id, "D26")
    assert review.load(vault.noor, case_id, document_id).document.state is DocumentState.INDEXED


def test_what_waits_or_was_never_read_is_not_remade(vault: Vault, case_id: str) -> None:
    waiting = receive(vault.noor, case_id, io.BytesIO(b"%PDF-1.4 nieuw"), "nieuw.pdf")
    assert remaking.remake(vault.noor, case_id, [waiting.id]) == 0


def test_who_may_only_look_remakes_nothing(vault: Vault, case_id: str) -> None:
    document_id = old_paper(vault, case_id)
    sharing.share(vault.noor, case_id, "ada")
    with pytest.raises(Forbidden):
        remaking.remake(vault.ada, case_id, [document_id])
    with pytest.raises(Forbidden):
        processing.process(vault.ada, case_id, document_id, lambda *_: None, again=True)
