"""More of what the facts say: terms in days, consent, proof obtained later, one plan per doctor."""

from __future__ import annotations

from datetime import date

import pytest

from checklists.insights.accessibility import find
from checklists.insights.timeline import timeline
from checklists.loading import facts_from_yaml
from checklists.view import View
from tests.checklists.insights.test_insights import ON, say

DECISION = "{{id: b, type: {0}, date: 2020-06-01, fields: {{{1}, remedy: {{{2}}}}}}}"
REGULAR = "outcome: AFGEWEZEN, procedure: regulier"
SHORT = "outcome: NIET_ONTVANKELIJK, procedure: hasa"


@pytest.mark.parametrize(
    ("kind", "fields", "remedy", "agrees"),
    [
        ("D26", REGULAR, "kind: bezwaar, weeks: 4", True),
        ("D26", REGULAR, "kind: bezwaar, days: 28", True),
        ("D26", REGULAR, "kind: bezwaar, days: 14", False),
        ("D26", REGULAR, "kind: bezwaar, weeks: 6", False),
        ("D26", SHORT, "kind: beroep, weeks: 1", True),
        ("D26", SHORT, "kind: beroep, days: 7", True),
        ("D26", SHORT, "kind: beroep, weeks: 4", False),
        ("D29", REGULAR, "kind: beroep, weeks: 4", True),
    ],
)
def test_the_clause_is_checked_against_the_term_we_know_in_weeks_or_days(
    kind: str, fields: str, remedy: str, agrees: bool
) -> None:
    found = say(DECISION.format(kind, fields, remedy))
    assert ("deadline_disagreement" not in found) is agrees


def test_the_higher_appeal_of_a_regular_ruling_is_four_weeks_and_of_asylum_unsure() -> None:
    remedy = "{kind: hoger beroep, weeks: 1}"
    ruling = f"{{id: u, type: D82, date: 2020-06-01, fields: {{remedy: {remedy}}}}}"
    before = "{{id: b, type: D26, date: 2020-01-01, fields: {{procedure: {0}}}}}"
    assert "deadline_disagreement" in say(f"{before.format('regulier')}, {ruling}")
    assert "deadline_disagreement" not in say(f"{before.format('asiel')}, {ruling}")


def test_a_disagreement_shows_both_last_days_and_keeps_to_the_shorter() -> None:
    found = say(DECISION.format("D26", REGULAR, "kind: bezwaar, weeks: 6"))
    clash = found["deadline_disagreement"][0]
    assert clash.values is not None
    assert clash.values["read_last_day"] == "2020-07-13"
    assert clash.values["computed_last_day"] == "2020-06-29"
    assert "29-6-2020" in clash.text.nl


def test_a_request_to_complete_a_claim_runs_a_week_and_is_red() -> None:
    letter = "{id: h, type: D27, date: 2020-06-11}"
    found = say(letter)["deadline_unread"][0]
    assert (found.due, found.urgent) == (date(2020, 6, 18), True)
    assert "vier uur" in found.text.nl
    assert "deadline_unread" not in say(f"{letter}, {{id: m, type: D21, date: 2020-06-12}}")


def test_each_practitioner_has_an_appointment_of_their_own() -> None:
    papers = (
        "{id: a, type: D53, date: 2020-01-01, fields: {practitioner: dr. Smit}},"
        "{id: b, type: D52, date: 2020-01-01, fields: {practitioner: dr. Smit}},"
        "{id: c, type: D53, date: 2020-06-10, fields: {practitioner: dr. Jansen}},"
        "{id: d, type: D53, date: 2019-01-01, fields: {practitioner: dr. Jansen}}"
    )
    plans = say(papers)["renewal"]
    assert [{e.document_id for e in plan.evidence} for plan in plans] == [{"a", "b"}]
    assert "dr. Smit" in plans[0].text.nl


def test_papers_of_one_day_are_renewed_in_the_same_order_whatever_their_ids() -> None:
    first, second = (
        say(
            f"{{id: {smit}, type: D53, date: 2020-01-01, fields: {{practitioner: dr. Smit}}}},"
            f"{{id: {jansen}, type: D53, date: 2020-01-01, fields: {{practitioner: dr. Jansen}}}}"
        )["renewal"]
        for smit, jansen in (("a", "b"), ("b", "a"))
    )
    assert [plan.text for plan in first] == [plan.text for plan in second]
    assert len(first) == 2


def test_a_paper_got_after_the_decision_may_still_be_new() -> None:
    old = (
        "{id: b, type: D26, date: 2018-01-01, fields: {procedure: asiel, outcome: AFGEWEZEN}},"
        "{id: c, type: D26, date: 2018-06-01, fields: {procedure: hasa, outcome: AFGEWEZEN}},"
        "{id: oud, type: D45, date: 2018-03-01}"
    )
    judged = say(old)["novum"][0].values
    assert judged is not None and judged["judged"] == ["oud"]
    slip = "{id: dhl, type: D104, date: 2019-02-01, fields: {of: oud}}"
    later = say(f"{old}, {slip}")["novum"][0].values
    assert later is not None
    assert (later["judged"], later["obtained_later"]) == ([], ["oud"])


def test_a_paper_that_the_decision_does_not_name_was_perhaps_never_brought() -> None:
    first = "{id: a, type: D26, date: 2017-01-01, fields: {procedure: asiel, outcome: AFGEWEZEN}}"
    named = "mentions: [{type: D46, date: 2018-02-01}]"
    decision = f"{{id: b, type: D26, date: 2018-06-01, fields: {{procedure: hasa, {named}}}}}"
    papers = "{id: x, type: D46, date: 2018-02-01}, {id: y, type: D45, date: 2018-03-01}"
    values = say(f"{first}, {decision}, {papers}")["novum"][0].values
    assert values is not None
    assert (values["judged"], values["not_brought"]) == (["x"], ["y"])


def test_refusals_of_different_procedures_are_no_ping_pong() -> None:
    asylum = "{id: a, type: D26, date: 2015-01-01, fields: {procedure: asiel, outcome: AFGEWEZEN}}"
    won = "{id: u, type: D82, date: 2016-01-01, fields: {dictum: [GEGROND, VERNIETIGT_BESLUIT]}}"
    other = "{{id: b, type: D26, date: 2017-01-01, fields: {{procedure: {0}, outcome: AFGEWEZEN}}}}"
    assert "pingpong" not in say(f"{asylum}, {won}, {other.format('art64')}")
    assert "pingpong" in say(f"{asylum}, {won}, {other.format('asiel')}")


MINUTES = "{id: l, type: D91, date: 2020-06-01}"


def test_the_consent_for_the_bma_does_not_cover_the_consultation() -> None:
    bma = "{id: t, type: D51, date: 2020-06-01}"
    assert (say(f"{bma}, {MINUTES}")["consent"][0].values or {})["state"] == "bma_only"
    assert "consent" not in say(bma)


def test_a_consent_that_leaves_out_a_recipient_or_medical_papers_is_told() -> None:
    fields = "{{recipients: [{0}], categories: [{1}]}}"
    consent = "{{id: c, type: D99, date: 2020-06-01, fields: " + fields + "}}"
    letter = "{id: a, type: D53, date: 2020-06-01}"
    part = say(f"{consent.format('gemeente, IND', 'algemeen')}, {letter}, {MINUTES}")["consent"][0]
    assert part.values is not None
    assert part.values["lacking"] == ["DT&V", "medisch"]
    whole = consent.format("gemeente, IND, DT&V", "algemeen, medisch")
    assert "consent" not in say(f"{whole}, {letter}, {MINUTES}")


def test_papers_of_the_missing_years_are_named_as_a_help() -> None:
    papers = (
        "{id: o, type: D95, fields: {from: 2014, to: 2020}},"
        "{id: p, type: D63, date: 2012-03-03, fields: {country: ARM, outcome: EMB_NOT_NATIONAL}}"
    )
    values = say(papers, "{arrival: 2010}")["stay_gap"][0].values
    assert values is not None
    assert values["hints"] == ["p"]


def test_access_counts_as_settled_when_the_claim_of_impossibility_is_proved() -> None:
    facts = facts_from_yaml(
        "{documents: [{id: a, type: D50, date: 2020-05-01, fields: {emergency: YES_SHORT_TERM,"
        " available: YES}}, {id: v, type: D104, date: 2020-05-02}], declarations:"
        " [{kind: impossible, requirement: MED-09a, reason: I8, documents: [v], alternative: eigen"
        " offerte}]}"
    )
    values = find(View(facts, ON))[0].values
    assert values is not None
    assert "MED-09a" not in values["unproved"]


def test_the_timeline_tells_hearings_and_stays_with_their_own_source() -> None:
    facts = facts_from_yaml(
        "{documents: [{id: z, type: D87, date: 2020-01-01, fields: {hearing: 2020-02-20}},"
        " {id: o, type: D95, fields: {from: 2012, to: 2015}}],"
        " efforts: [{id: e1, kind: request, on: 2019-05-01, towards: ambassade}]}"
    )
    lines = timeline(View(facts, ON))
    told = [(line.on, line.text.nl, line.evidence.document_id) for line in lines]
    assert (date(2012, 1, 1), "verblijf begint", "o") in told
    assert (date(2020, 2, 20), "zitting", "z") in told
    assert all(source for _, _, source in told)


def test_another_application_and_mediation_do_not_go_together() -> None:
    both = (
        "{id: m, type: D66, date: 2020-01-01},"
        "{id: a, type: D20, date: 2020-05-01, fields: {procedure: art64}}"
    )
    clash = say(both)["procedure_clash"][0]
    assert {e.document_id for e in clash.evidence} == {"m", "a"}
    decided = "{id: b, type: D26, date: 2020-06-01, fields: {procedure: art64}}"
    assert "procedure_clash" not in say(f"{both}, {decided}")


def test_a_stateless_person_with_a_pending_claim_is_warned_since_the_act() -> None:
    claim = "{id: h, type: D21, date: 2026-05-01}"
    stateless = "{nationality: [stateless]}"
    warned = say(claim, stateless, date(2026, 11, 24))["procedure_warning"][0]
    assert warned.values == {"between": ["hasa", "statelessness"]}
    assert "procedure_warning" not in say(claim, "{}", date(2026, 11, 24))


BAN = "{id: v, type: D31, date: 2019-01-01, fields: {kind: zwaar inreisverbod}}"
APPLIED = "{id: a, type: D20, date: 2020-05-01, fields: {procedure: regulier}}"


@pytest.mark.parametrize(
    ("letters", "blocks"),
    [
        (BAN, True),
        (f"{BAN}, {{id: o, type: D31, date: 2020-01-01, fields: {{kind: opheffing}}}}", False),
        ("{id: t, type: D31, date: 2019-01-01, fields: {kind: terugkeerbesluit}}", False),
        ("{id: t, type: D31, date: 2019-01-01, fields: {entry_ban_years: 2}}", True),
    ],
)
def test_a_ban_blocks_until_it_is_lifted_and_a_return_decision_is_none(
    letters: str, blocks: bool
) -> None:
    kinds = [i.values for i in say(f"{letters}, {APPLIED}").get("procedure_clash", [])]
    assert ({"between": ["entry_ban", "permit"]} in kinds) is blocks
