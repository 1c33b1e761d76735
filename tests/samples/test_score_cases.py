"""From papers to reports: one dossier whole, and a comparison that can fail and says why."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pytest

from checklists.facts import CaseFacts
from checklists.facts_parsing import facts_from_plain
from tests.samples.dossiers import utr_1
from tests.samples.dossiers.all_dossiers import DOSSIERS
from tests.samples.score_cases import case_of, score, table
from tests.samples.scoring.from_papers import extraction_of
from tests.samples.scoring.held import Judged, expectations, judged

_CASE = case_of(utr_1.DOSSIER)
_TYPED = facts_from_plain(_CASE)


def _without(facts: CaseFacts, document: str) -> CaseFacts:
    return replace(facts, documents=tuple(d for d in facts.documents if d.id != document))


def _with_fields(facts: CaseFacts, document: str, **fields: Any) -> CaseFacts:
    changed = [
        replace(d, fields={**d.fields, **fields}) if d.id == document else d
        for d in facts.documents
    ]
    return replace(facts, documents=tuple(changed))


def _failed(found: CaseFacts, case: Mapping[str, Any] = _CASE) -> dict[str, Judged]:
    results = judged(case, facts_from_plain(case), found)
    return {one.expectation.name: one for one in results if not one.held}


@pytest.mark.parametrize("dossier", DOSSIERS, ids=lambda d: d.id)
def test_each_dossier_has_a_case_with_the_same_papers_and_holds_from_typed_facts(
    dossier: Any,
) -> None:
    case = case_of(dossier)
    assert case["name"] == dossier.id
    assert {d["id"] for d in case["documents"]} == {p.id for p in dossier.papers}
    assert {str(part["on"]) for part in case["expect"]} == {"2020-06-15", "2026-11-24"}
    assert _failed(facts_from_plain(case), case) == {}


def test_every_expectation_counts_once() -> None:
    found = list(expectations(_CASE))
    said = sum(
        ("result" in part) + ("rest" in part)
        + sum(len(part.get(key) or ()) for key in ("findings", "law", "insights"))
        for part in _CASE["expect"]
    )  # fmt: skip
    assert len(found) == said
    assert len({one.name for one in found}) == said


def test_a_paper_that_was_not_recognised_fails_what_rests_on_it_and_is_named() -> None:
    failed = _failed(_without(_TYPED, "u3"))
    assert set(failed) == {
        "2020-06-15 medical_art64: MED-01",
        "2026-11-24 medical_art64: MED-01",
    }
    for one in failed.values():
        assert one.because == ("u3: taken for a paper of no known kind, not D51",)


def test_a_field_that_was_read_wrong_is_named_with_both_values() -> None:
    failed = _failed(_with_fields(_TYPED, "u4", remedy={"kind": "bezwaar", "weeks": 6}))
    (one,) = failed.values()
    assert one.expectation.name == "2020-06-15 medical_art64: insights deadline"
    (reason,) = one.because
    assert reason.startswith("u4: remedy read as {'kind': 'bezwaar', 'weeks': 6}")


def test_a_value_read_with_doubt_is_named_as_the_reason() -> None:
    (paper,) = (d for d in _TYPED.documents if d.id == "u1")
    doubted = replace(paper, doubtful=frozenset({"date"}))
    failed = _failed(
        replace(_without(_TYPED, "u1"), documents=(*_without(_TYPED, "u1").documents, doubted))
    )
    assert failed["2020-06-15 medical_art64: MED-06"].because == ("u1: read with doubt: date",)


def test_an_invented_paper_fails_the_rest_of_the_list() -> None:
    invented = replace(_TYPED.documents[0], id="x", type="D01", fields={})
    failed = _failed(replace(_TYPED, documents=(*_TYPED.documents, invented)))
    assert "2020-06-15 medical_art64: MED-05" in failed


def test_the_table_counts_and_lists_the_reason() -> None:
    results = judged(_CASE, _TYPED, _without(_TYPED, "u3"))
    said = table({"UTR-1": results})
    held = len(results) - 2
    assert f"| UTR-1 | {len(results)} | {held} (" in said
    assert "because u3: taken for a paper of no known kind" in said


@pytest.mark.slow
def test_the_report_of_a_dossier_follows_from_its_papers_read_by_tesseract() -> None:
    """UTR-1, of all dossiers the one with the fewest scanned pages: two scans and a photo."""
    extractions = {p.id: extraction_of(p) for p in utr_1.DOSSIER.papers}
    results = score(utr_1.DOSSIER, extractions)
    assert [one.expectation.name for one in results if not one.held] == []
