"""What holds for any dossier: order does not matter, time only ages, evidence only helps."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from checklists.document_names import DOCUMENT_NAMES
from checklists.evaluate import assess_all
from checklists.facts import CaseFacts, ClientFacts, DocumentFact, EffortFact, NationalityClaim
from checklists.insights.timeline import timeline
from checklists.loading import checklists
from checklists.model import Finding, Result, Status
from checklists.outcome import Outcome
from checklists.view import View

LISTS = tuple(checklists().values())
FIRST, LAST = date(2010, 1, 1), date(2020, 6, 15)
# Documents that do not speak for the client: their conclusions close or reopen other rows.
OUTCOMES = {
    "country": ["LKA", "IND"],
    "outcome": ["EMB_NOT_NATIONAL", "EMB_VERBAL_ONLY", "EMB_LP_WITHDRAWN", "ECHT", "AFGEWEZEN"],
    "conclusion": ["POSITIVE", "NEGATIVE", "TA_CLEARLY_NO", "TA_PROBABLY_YES"],
    "emergency": ["YES_SHORT_TERM", "NO"],
    "available": ["YES", "NO"],
    "topic": ["overdracht", "inkomen", "familie en netwerk", "bekering", "zorg"],
    "person": ["father", "client", "child"],
    "statement": ["revoked", "is_national"],
    "big_number": ["19012345601"],
    "credibility": [
        {"identiteit": "GELOOFWAARDIG", "nationaliteit": "GELOOFWAARDIG"},
        {"identiteit": "NIET_GELOOFWAARDIG", "relaas": "NIET_BEOORDEELD"},
    ],
    "procedure": ["asiel", "hasa", "art64", "humanitair"],
    "positions": [
        {
            "IND": "presentatie noodzakelijk",
            "DT&V": "herkomst niet vast te stellen bij presentatie",
        },
        {"DT&V": "eerst overlijdensakte moeder"},
    ],
    "remedy": [{"kind": "bezwaar", "weeks": 4}, {"kind": "beroep", "days": 7}],
    "dictum": [["GEGROND", "VERNIETIGT_BESLUIT"], ["NIEUW_BESLUIT_BINNEN(6w)"]],
    "practitioner": ["dr. Smit", ["dr. Smit", "dr. Jansen"]],
    "period": [{"from": 2012, "to": 2015}, {"from": "2016-02-01"}],
    "birth_date": ["1986-03-04", "1978-06-26", "1985"],
    "name": ["A. Voorbeeld", "Voorbeeld, Anna"],
    "mentions": [[{"type": "D26", "date": "2015-02-03", "page": 2}]],
    "withdrawn_on": ["2019-01-01"],
    "entry_ban_years": [2],
}
fields = st.dictionaries(st.sampled_from(sorted(OUTCOMES)), st.integers(0, 9), max_size=6).map(
    lambda picked: {name: OUTCOMES[name][n % len(OUTCOMES[name])] for name, n in picked.items()}
)
documents = st.builds(
    DocumentFact,
    id=st.uuids().map(str),
    type=st.sampled_from(sorted(DOCUMENT_NAMES)),
    date=st.one_of(st.none(), st.dates(FIRST, LAST)),
    fields=fields,
    quality=st.frozensets(st.sampled_from(["copy", "unsigned", "unconfirmed"]), max_size=2),
)
efforts = st.builds(
    EffortFact,
    id=st.uuids().map(str),
    kind=st.sampled_from(["request", "reminder", "refusal"]),
    on=st.dates(FIRST, LAST),
    towards=st.just("ambassade"),
    requirement=st.sampled_from(["BS-1a", "MED-04", "BS-2"]),
)
clients = st.builds(
    ClientFacts,
    nationality=st.sampled_from([(), (NationalityClaim("LKA", "client"),)]),
    birth_date=st.one_of(st.none(), st.dates(date(1950, 1, 1), date(2000, 1, 1))),
    arrival=st.one_of(st.none(), st.dates(FIRST, LAST)),
)
dossiers = st.builds(
    CaseFacts,
    client=clients,
    documents=st.lists(documents, max_size=12, unique_by=lambda d: d.id).map(tuple),
    efforts=st.lists(efforts, max_size=4, unique_by=lambda e: e.id).map(tuple),
)


def findings(facts: CaseFacts, on: date) -> dict[tuple[str, str, str | None], Finding]:
    return {
        (report.checklist, f.requirement, f.subject): f
        for report in assess_all(LISTS, facts, on).values()
        for f in report.findings
    }


@settings(max_examples=40, deadline=None)
@given(dossiers, st.randoms(use_true_random=False))
def test_the_order_of_facts_does_not_matter(facts: CaseFacts, random: object) -> None:
    mixed = list(facts.documents)
    random.shuffle(mixed)  # type: ignore[attr-defined]
    turned = replace(facts, documents=tuple(mixed), efforts=tuple(reversed(facts.efforts)))
    one, other = (assess_all(LISTS, f, LAST) for f in (facts, turned))
    assert {k: r.as_json() for k, r in one.items()} == {k: r.as_json() for k, r in other.items()}


@settings(max_examples=40, deadline=None)
@given(dossiers, st.integers(1, 2000))
def test_moving_the_date_forward_never_makes_a_stale_item_fresh(
    facts: CaseFacts, days: int
) -> None:
    before = findings(facts, LAST)
    after = findings(facts, LAST + timedelta(days=days))
    for key, finding in before.items():
        if finding.status is Status.PRESENT_STALE and key in after:
            then = after[key]
            same_rule = then.source == finding.source
            assert then.status is not Status.PRESENT or not same_rule, key


# Rows that look at the whole file: a new paper can show that something is open or contradicts.
WHOLE_FILE = {"BS-0a", "BS-4a", "BS-4b", "MRT-06", "MRT-07", "MRT-08", "MRT-17", "FH-5", "FH-6"}
WHOLE_FILE |= {"FH-8", "STL-06", "HASA-12"}


@settings(max_examples=60, deadline=None)
@given(dossiers, documents)
def test_adding_a_document_never_makes_a_requirement_worse_unless_it_speaks_against(
    facts: CaseFacts, extra: DocumentFact
) -> None:
    before = findings(facts, LAST)
    after = findings(replace(facts, documents=(*facts.documents, extra)), LAST)
    for key, was in before.items():
        now = after.get(key)
        if now is None or Status.NOT_APPLICABLE in (was.status, now.status):
            continue  # the new paper closed or opened this row
        if now.status in (Status.ADVERSE, Status.PRESENT_CONTESTED, Status.CONFLICT):
            continue
        if key[1] in WHOLE_FILE:
            continue
        assert Outcome.rank_of(now.status) <= Outcome.rank_of(was.status), (key, was, now)


@settings(max_examples=40, deadline=None)
@given(dossiers, st.lists(documents, min_size=1, max_size=4, unique_by=lambda d: d.id))
def test_what_is_dated_later_changes_nothing_of_an_earlier_day(
    facts: CaseFacts, extra: list[DocumentFact]
) -> None:
    future = tuple(replace(d, date=LAST + timedelta(days=n + 1)) for n, d in enumerate(extra))
    now = assess_all(LISTS, facts, LAST)
    again = assess_all(LISTS, replace(facts, documents=(*facts.documents, *future)), LAST)
    for name, report in now.items():
        one, other = report.as_json(), again[name].as_json()
        for said in (one, other):
            said["insights"] = [i for i in said["insights"] if i["kind"] != "later_documents"]
        assert one == other


@settings(max_examples=40, deadline=None)
@given(dossiers)
def test_all_that_is_said_rests_on_papers_or_efforts_of_the_dossier(facts: CaseFacts) -> None:
    known = {d.id for d in facts.documents} | {e.id for e in facts.efforts}
    view = View(facts, LAST)
    for report in assess_all(LISTS, facts, LAST).values():
        for said in (*report.findings, *report.insights):
            assert {ref.document_id for ref in said.evidence} <= known
    assert {line.evidence.document_id for line in timeline(view)} <= known


@settings(max_examples=40, deadline=None)
@given(dossiers)
def test_an_assessment_never_shows_a_percentage_and_never_counts_what_speaks_against(
    facts: CaseFacts,
) -> None:
    for report in assess_all(LISTS, facts, LAST).values():
        assert "%" not in json.dumps(report.as_json(), ensure_ascii=False)
        against = [f for f in report.findings if f.decisive and f.status is Status.ADVERSE]
        assert not any(f.handled for f in against)
        assert report.count >= len(against)
        if report.result in (Result.COMPLETE, Result.COMPLETE_WITH_IMPOSSIBILITIES):
            assert against == []


@settings(max_examples=40, deadline=None)
@given(dossiers)
def test_a_conflict_or_a_gap_always_says_what_to_do(facts: CaseFacts) -> None:
    for report in assess_all(LISTS, facts, LAST).values():
        for finding in report.findings:
            if not finding.handled:
                assert finding.next_step is not None and finding.next_step.nl
                assert finding.alternatives
