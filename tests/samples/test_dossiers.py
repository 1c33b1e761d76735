"""The seven dossiers hold what domain.md 3.1 to 3.7 says: each paper, its type, date and facts."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest

from tests.samples.catalogue import split_of
from tests.samples.dossiers.all_dossiers import DOSSIERS
from tests.samples.dossiers.model import Paper
from tests.samples.model import Degradation, Form, Split

# id -> (type, date or None, the facts the case turns on)
_FACTS: dict[str, tuple[str, str | None, dict[str, Any]]] = {
    "u1": ("D50", "2020-01-20", {"emergency": "YES_SHORT_TERM", "available": "YES", "travel": "ABLE",
                                 "country": "GHA", "term_months": 3}),
    "u2": ("D53", "2020-05-02", {"big_number": "19012345601"}),
    "u3": ("D51", "2020-03-01", {}),
    "u4": ("D26", "2020-02-25", {"procedure": "art64", "outcome": "AFGEWEZEN",
                                 "remedy": {"kind": "bezwaar", "weeks": 4}}),
    "u5": ("D104", "2020-03-10", {}),
    "u6": ("D91", "2020-04-15", {}),
    "o1": ("D40", "2014-09-11", {"claimed_region": "Darfur", "conclusion": "TA_CLEARLY_NO"}),
    "o2": ("D26", "2015-02-03", {"outcome": "AFGEWEZEN", "credibility": {
        "herkomst": "NIET_GELOOFWAARDIG", "relaas": "NIET_BEOORDEELD"}}),
    "o3": ("D82", "2015-09-10", {"docket": ["AWB 15/4321"], "dictum": ["ONGEGROND"]}),
    "o4": ("D45", "2018-05-01", {}),
    "o5": ("D45", "2018-06-12", {}),
    "o6": ("D21", "2018-09-01", {}),
    "o7": ("D26", "2018-11-20", {"procedure": "hasa", "outcome": "AFGEWEZEN"}),
    "o8": ("D91", "2020-02-18", {}),
    "b1": ("D103", "2018-08-01", {}),
    "b2": ("D49a", "2018-11-11", {}),
    "b3": ("D49b", "2019-01-15", {}),
    "b4": ("D49c", "2019-03-02", {}),
    "b5": ("D08", "2019-02-01", {}),
    "b6": ("D104", None, {}),
    "b7": ("D22", "2019-04-10", {}),
    "b8": ("D26", "2019-06-20", {"outcome": "AFGEWEZEN",
                                 "credibility": {"bekering": "NIET_GELOOFWAARDIG"}}),
    "b9": ("D82", "2020-02-05", {"docket": ["NL19.14567"], "dictum": [
        "GEGROND", "VERNIETIGT_BESLUIT", "NIEUW_BESLUIT_BINNEN"]}),
    "b10": ("D88", None, {"hearing_date": "2020-01-22"}),
    "b11": ("D86", "2020-03-01", {"appellant": "IND"}),
    "b12": ("D91", "2020-05-06", {}),
    "l1": ("D26", "2016-05-17", {"procedure": "asiel", "outcome": "AFGEWEZEN"}),
    "l2": ("D06", "2015-10-02", {"statement": "revoked", "country": "IND"}),
    "l3": ("D03", None, {"country": "LKA"}),
    "l4": ("D03", None, {"country": "LKA"}),
    "l5": ("D70", "2018-11-20", {"result": "contact"}),
    "l6": ("D64", "2018-06-01", {"country": "LKA", "outcome": "EMB_LP_PROMISED"}),
    "l7": ("D64", "2019-02-01", {"country": "LKA", "outcome": "EMB_LP_WITHDRAWN"}),
    "l8": ("D67", "2019-09-12", {}),
    "l9": ("D91", "2020-03-03", {}),
    "l10": ("D66", "2018-03-01", {}),
    "l11": ("D65", "2018-02-10", {"outcome": "cannot_arrange"}),
    "d1": ("D26", "2016-09-01", {"procedure": "humanitair", "outcome": "AFGEWEZEN"}),
    "d2": ("D94", "2017-01-17", {}),
    "d3": ("D82", "2017-11-10", {"docket": ["AWB 17/1111"],
                                 "dictum": ["GEGROND", "VERNIETIGT_BESLUIT"]}),
    "d4": ("D29", "2018-05-02", {"outcome": "ONGEGROND"}),
    "d5": ("D82", "2019-06-20", {"docket": ["AWB 18/2222"],
                                 "dictum": ["GEGROND", "VERNIETIGT_BESLUIT"]}),
    "d6": ("D29", "2020-04-20", {"outcome": "ONGEGROND", "remedy": {"kind": "beroep", "weeks": 4}}),
    "d7": ("D53", "2019-08-01", {}),
    "d8": ("D95", None, {}), "d9": ("D95", None, {}), "d10": ("D95", None, {}),
    "r1": ("D63", "2009-05-06", {"country": "RUS", "outcome": "EMB_INSUFFICIENT_INFO"}),
    "r2": ("D63", "2012-03-03", {"country": "ARM", "outcome": "EMB_NOT_NATIONAL"}),
    "r3": ("D63", "2013-10-01", {"country": "UKR", "outcome": "EMB_NO_ANSWER"}),
    "r4": ("D53", "2020-02-01", {"diagnosis": "schizofrenie"}),
    "r5": ("D93", "2020-05-20", {"advice": "geen advies mogelijk"}),
    "r6": ("D95", None, {}),
    "h1": ("D61", None, {"country": "MMR", "visit_date": "2017-05-10"}),
    "h2": ("D60", "2018-01-08", {"country": "MMR", "outcome": "EMB_NOT_NATIONAL"}),
    "h3": ("D61", None, {"country": "BGD", "visit_date": "2018-06-03",
                         "outcome": "EMB_VERBAL_ONLY"}),
    "h4": ("D68", "2018-11-02", {"conclusion": "NEGATIVE"}),
    "h5": ("D29", "2019-03-15", {"outcome": "ONGEGROND"}),
    "h6": ("D80", "2019-04-08", {}),
    "h7": ("D87", None, {"hearing_date": "2020-02-20"}),
    "h8": ("D30", "2020-02-14", {"withdrawn_decision_date": "2019-03-15"}),
}  # fmt: skip
_POSITIONS = {
    "u6": {"IND": "wij delen geen informatie over kosten"},
    "o8": {"IND": "presentatie ambassade noodzakelijk",
           "DT&V": "herkomst niet vast te stellen bij presentatie"},
    "b12": {"IND": "kan niet aangeven wat nog ontbreekt; verwijst naar werkinstructie"},
    "l9": {"DT&V": "eerst gelegaliseerde overlijdensakte moeder"},
}  # fmt: skip

PAPERS = {paper.id: paper for dossier in DOSSIERS for paper in dossier.papers}


def test_there_are_seven_dossiers_with_every_paper_of_the_cases() -> None:
    assert [d.id for d in DOSSIERS] == [
        "UTR-1",
        "EHV-O",
        "UTR-2",
        "EHV-LK",
        "AMS-D",
        "RTM-U",
        "EHV-R",
    ]
    assert set(PAPERS) == set(_FACTS)


@pytest.mark.parametrize("paper", PAPERS.values(), ids=lambda p: p.id)
def test_each_paper_states_the_facts_of_the_case(paper: Paper) -> None:
    kind, date, facts = _FACTS[paper.id]
    assert paper.sample.type == kind
    assert date is None or paper.sample.fields["date"] == date
    for name, value in facts.items():
        assert paper.sample.fields[name] == value, name
    for party, said in _POSITIONS.get(paper.id, {}).items():
        assert paper.sample.fields["positions"][party] == said


def test_dossiers_are_drawn_in_development_looks_only() -> None:
    assert {split_of(paper.sample) for paper in PAPERS.values()} == {Split.DEVELOPMENT}


def test_dossiers_mix_scans_faxes_photos_mails_and_office_files() -> None:
    degradations = Counter(p.degradation for p in PAPERS.values())
    assert all(degradations[d] >= 4 for d in Degradation)
    assert {Form.MAIL, Form.OFFICE, Form.TEXT} <= {p.sample.form for p in PAPERS.values()}
    assert sum(p.heic for p in PAPERS.values()) >= 2


@pytest.mark.parametrize("dossier", DOSSIERS, ids=lambda d: d.id)
def test_efforts_and_declarations_point_to_papers_of_their_own_dossier(dossier: Any) -> None:
    own = {paper.id for paper in dossier.papers}
    assert all(set(one.papers) <= own for one in (*dossier.tried, *dossier.declared))
    assert len({paper.file for paper in dossier.papers}) == len(dossier.papers)
