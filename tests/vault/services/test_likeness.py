"""Papers that are there twice: proposed, decided by a person, never merged."""

from __future__ import annotations

import io

import pytest

from extractors.model import Extraction, TypeMatch
from tests.vault import files
from tests.vault.conftest import Vault
from vault.errors import Forbidden, NotFound, UsageError
from vault.services import assessment, cases, intake, likeness, packets, parts, review, sharing

LETTER = files.PAGES[3] + "\nU kunt opnieuw een afspraak maken bij de consulaire afdeling."
DECISION = files.PAGES[0]


@pytest.fixture
def case_id(vault: Vault) -> str:
    return vault.case(vault.noor).case.id


def bring_in(vault: Vault, case_id: str, text: str, name: str, type_id: str = "D60") -> str:
    """A paper of one page; the name makes its bytes its own."""
    document = intake.receive(vault.noor, case_id, io.BytesIO(b"%PDF-1.4 " + name.encode()), name)
    extraction = Extraction(TypeMatch(type_id, 0.9, ()), (), (), edition=9)
    files.keep(vault.noor, case_id, document.id, files.reading((text,)), extraction)
    return document.id


def ids(pairs: list[likeness.Pair]) -> list[set[str]]:
    return [{pair.one.id, pair.other.id} for pair in pairs]


def test_a_second_scan_is_proposed_and_another_paper_is_not(vault: Vault, case_id: str) -> None:
    one = bring_in(vault, case_id, LETTER, "scan.pdf")
    two = bring_in(vault, case_id, LETTER.replace("kunnen", "kunncn"), "foto.jpg")
    bring_in(vault, case_id, DECISION, "besluit.pdf", "D26")
    bring_in(vault, case_id, LETTER.replace("3 maart 2021", "9 juni 2022"), "tweede.pdf")
    (pair,) = likeness.pairs(vault.noor, case_id)
    assert {pair.one.id, pair.other.id} == {one, two}
    assert pair.open and not pair.exact and pair.share > 0.8


def test_the_same_bytes_are_the_same_file_whatever_its_name(vault: Vault, case_id: str) -> None:
    for name in ("a.bin", "b.bin"):
        intake.receive(vault.noor, case_id, io.BytesIO(bytes(100)), name)
    (pair,) = likeness.pairs(vault.noor, case_id)
    assert pair.exact and pair.share == 1.0


def test_a_part_is_compared_and_its_file_is_not(vault: Vault, case_id: str) -> None:
    file_id = files.whole_file(vault, case_id)
    scan = bring_in(vault, case_id, files.PAGES[3], "los.pdf")
    (part,) = parts.accept(vault.noor, case_id, file_id, [(4, 4)])
    files.finish(vault.noor, case_id)
    assert ids(likeness.pairs(vault.noor, case_id)) == [{scan, part.id}]


def test_a_second_copy_counts_no_more_and_is_kept(vault: Vault, case_id: str) -> None:
    one = bring_in(vault, case_id, LETTER, "scan.pdf")
    two = bring_in(vault, case_id, LETTER, "foto.jpg")
    likeness.say_same(vault.noor, case_id, kept=one, left_out=two)
    assert [d.id for d in assessment.facts(vault.noor, case_id).documents] == [one]
    assert {d.id for d in review.list_documents(vault.noor, case_id)} == {one, two}
    plan = {c.document.id: c for c in packets.plan(vault.noor, case_id, "mrt").candidates}
    assert plan[one].chosen and not plan[two].chosen
    assert plan[two].second_copy
    events = [str(one["event"]) for one in cases.history(vault.noor, case_id)]
    assert "likeness.said" in events


def test_what_was_said_can_be_said_otherwise_and_taken_back(vault: Vault, case_id: str) -> None:
    one = bring_in(vault, case_id, LETTER, "scan.pdf")
    two = bring_in(vault, case_id, LETTER, "foto.jpg")
    likeness.say_same(vault.noor, case_id, kept=one, left_out=two)
    likeness.say_same(vault.noor, case_id, kept=two, left_out=one)
    assert [d.id for d in assessment.facts(vault.noor, case_id).documents] == [two]
    likeness.say_different(vault.noor, case_id, one, two)
    (pair,) = likeness.pairs(vault.noor, case_id)
    assert not pair.open
    assert len(assessment.facts(vault.noor, case_id).documents) == 2
    likeness.take_back(vault.noor, case_id, one, two)
    (pair,) = likeness.pairs(vault.noor, case_id)
    assert pair.open


def test_of_a_ring_of_copies_one_always_counts(vault: Vault, case_id: str) -> None:
    a, b, c = (bring_in(vault, case_id, LETTER, f"{n}.pdf") for n in "abc")
    for kept, left_out in ((a, b), (b, c), (c, a)):
        likeness.say_same(vault.noor, case_id, kept=kept, left_out=left_out)
    assert len(assessment.facts(vault.noor, case_id).documents) == 1


def test_a_copy_counts_again_when_the_other_is_gone(vault: Vault, case_id: str) -> None:
    file_id = files.whole_file(vault, case_id)
    scan = bring_in(vault, case_id, files.PAGES[3], "los.pdf")
    (part,) = parts.accept(vault.noor, case_id, file_id, [(4, 4)])
    likeness.say_same(vault.noor, case_id, kept=part.id, left_out=scan)
    parts.undo(vault.noor, case_id, part.id)
    assert scan in {d.id for d in assessment.facts(vault.noor, case_id).documents}


def test_only_documents_of_the_case_and_only_two_of_them(vault: Vault, case_id: str) -> None:
    one = bring_in(vault, case_id, LETTER, "scan.pdf")
    with pytest.raises(NotFound):
        likeness.say_same(vault.noor, case_id, kept=one, left_out="a" * 26)
    with pytest.raises(UsageError):
        likeness.say_same(vault.noor, case_id, kept=one, left_out=one)


def test_who_may_only_look_says_nothing(vault: Vault, case_id: str) -> None:
    one = bring_in(vault, case_id, LETTER, "scan.pdf")
    two = bring_in(vault, case_id, LETTER, "foto.jpg")
    sharing.share(vault.noor, case_id, "ada")
    with pytest.raises(Forbidden):
        likeness.say_same(vault.ada, case_id, kept=one, left_out=two)
