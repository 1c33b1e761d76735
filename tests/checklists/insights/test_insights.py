"""What the facts say together, one small dossier for each rule and one where it stays silent."""

from __future__ import annotations

from datetime import date

import pytest

from checklists.insights.all import insights
from checklists.insights.identity import board
from checklists.insights.timeline import timeline
from checklists.loading import facts_from_yaml
from checklists.model import Insight
from checklists.view import View

ON = date(2020, 6, 15)


def say(documents: str, client: str = "{}", on: date = ON) -> dict[str, list[Insight]]:
    facts = facts_from_yaml(f"{{client: {client}, documents: [{documents}]}}")
    found: dict[str, list[Insight]] = {}
    for insight in insights(View(facts, on)):
        found.setdefault(insight.kind, []).append(insight)
    return found


REFUSAL = "{id: b, type: D26, date: 2020-06-01, fields: {outcome: AFGEWEZEN, procedure: regulier"


def test_an_open_term_is_urgent_in_its_last_two_weeks() -> None:
    early = say(f"{REFUSAL}, remedy: {{kind: bezwaar, weeks: 4}}}}}}")["deadline"][0]
    assert early.due == date(2020, 6, 29)
    assert early.urgent
    relaxed = say(f"{REFUSAL}, remedy: {{kind: bezwaar, weeks: 4}}}}}}", on=date(2020, 6, 2))
    assert not relaxed["deadline"][0].urgent


def test_an_objection_filed_in_time_meets_the_term() -> None:
    objection = "{id: o, type: D28, date: 2020-06-10}"
    found = say(f"{REFUSAL}, remedy: {{kind: bezwaar, weeks: 4}}}}}}, {objection}")
    assert found["deadline"][0].values is not None
    assert found["deadline"][0].values["status"] == "met"


def test_the_clause_decides_and_disagreement_is_a_red_task() -> None:
    found = say(f"{REFUSAL}, remedy: {{kind: bezwaar, weeks: 6}}}}}}")
    assert found["deadline"][0].due == date(2020, 7, 13)
    assert found["deadline_disagreement"][0].urgent
    agreed = say(f"{REFUSAL}, remedy: {{kind: bezwaar, weeks: 4}}}}}}")
    assert "deadline_disagreement" not in agreed


def test_a_refusal_without_a_clause_asks_to_read_it() -> None:
    assert say(f"{REFUSAL}}}}}")["deadline_unread"][0].due == date(2020, 6, 29)
    assert "deadline_unread" not in say(f"{REFUSAL}}}}}", on=date(2021, 1, 1))


def test_the_term_runs_from_the_day_of_sending_when_that_is_known() -> None:
    sent = f"{REFUSAL}, sent_date: 2020-06-08, remedy: {{kind: bezwaar, weeks: 4}}}}}}"
    assert say(sent)["deadline"][0].due == date(2020, 7, 6)


def test_no_term_is_guessed_for_an_asylum_decision_under_the_pact() -> None:
    decision = (
        "{id: b, type: D26, date: 2026-07-01, fields: {procedure: asiel, outcome: AFGEWEZEN,"
        " remedy: {kind: beroep, weeks: 2}}}"
    )
    assert "deadline_disagreement" not in say(decision, on=date(2026, 7, 2))


def test_documents_may_be_filed_until_ten_days_before_the_hearing() -> None:
    invitation = "{id: z, type: D87, date: 2020-06-01, fields: {hearing: 2020-07-20}}"
    assert say(invitation)["hearing"][0].due == date(2020, 7, 10)


def test_one_visit_renews_every_paper_of_the_practitioner() -> None:
    papers = (
        "{id: f, type: D52, date: 2020-05-10}, {id: l, type: D53, date: 2020-04-01},"
        "{id: m, type: D55, date: 2020-04-01}"
    )
    plan = say(papers)["renewal"][0]
    assert {e.document_id for e in plan.evidence} == {"f", "l", "m"}
    assert plan.due == date(2020, 6, 21)


def test_the_same_letter_can_be_fresh_for_one_and_stale_for_another() -> None:
    statement = say("{id: i, type: D65, date: 2019-12-01}")
    assert "renewal" not in statement
    minutes = say("{id: i, type: D91, date: 2019-12-01}")["renewal"][0]
    assert minutes.urgent


def test_two_birth_dates_are_a_contradiction_with_who_wrote_it_first() -> None:
    old = "{id: w, type: D11, date: 2004-01-01, fields: {birth_date: 1985-05-06}}"
    new = "{id: p, type: D01, date: 2015-01-01, fields: {birth_date: 1984-05-06}}"
    clash = say(f"{old}, {new}")["contradiction"][0]
    assert clash.values is not None
    assert list(clash.values["first"]) == ["w", "p"]


@pytest.mark.parametrize(("one", "other"), [("1985", "1985-05-06"), ("1985-01-01", "1985-05-06")])
def test_a_year_and_a_full_date_of_that_year_do_not_clash(one: str, other: str) -> None:
    papers = (
        f"{{id: w, type: D11, date: 2004-01-01, fields: {{birth_date: {one}}}}},"
        f"{{id: p, type: D01, date: 2015-01-01, fields: {{birth_date: {other}}}}}"
    )
    assert "contradiction" not in say(papers)


def test_a_parents_certificate_says_nothing_about_the_clients_birth() -> None:
    papers = (
        "{id: w, type: D11, fields: {birth_date: 1985-05-06}},"
        "{id: v, type: D03, fields: {person: father, birth_date: 1950-01-02}}"
    )
    assert "contradiction" not in say(papers)


def test_a_language_analysis_never_fills_nationality() -> None:
    papers = (
        "{id: p, type: D01, fields: {nationality: SDN}},"
        "{id: t, type: D40, date: 2014-01-01, fields: {nationality: NGA, conclusion: "
        "TA_CLEARLY_NO}}"
    )
    facts = facts_from_yaml(f"documents: [{papers}]")
    assert set(board(View(facts, ON))["nationality"]) == {"sdn"}


def test_a_cited_decision_that_is_not_there_is_listed_with_its_page() -> None:
    ruling = (
        "{id: u, type: D82, date: 2016-01-01, pages: {mentions: 1}, fields: {mentions:"
        " [{type: D26, date: 2015-02-03, page: 4}]}}"
    )
    gone = say(ruling)["mentioned_absent"][0]
    assert (gone.evidence[0].document_id, gone.evidence[0].page) == ("u", 4)
    decision = "{id: b, type: D26, date: 2015-02-03}"
    assert "mentioned_absent" not in say(f"{ruling}, {decision}")


def test_a_deadlock_needs_two_authorities_that_contradict_each_other() -> None:
    minutes = "{{id: l, type: D91, date: 2020-02-18, fields: {{positions: {{{0}}}}}}}"
    stuck = 'IND: "presentatie noodzakelijk", DT&V: "herkomst niet vast te stellen bij presentatie"'
    assert "deadlock" in say(minutes.format(stuck))
    agreed = 'IND: "presentatie noodzakelijk", DT&V: "presentatie noodzakelijk"'
    assert "deadlock" not in say(minutes.format(agreed))
    helper = 'IND: "presentatie noodzakelijk", NGO: "presentatie is zinloos"'
    assert "deadlock" not in say(minutes.format(helper))
    asker = 'NGO: "presentatie noodzakelijk", DT&V: "presentatie is zinloos"'
    assert "deadlock" not in say(minutes.format(asker))


WON = "{id: r, type: D82, date: 2018-01-01, fields: {dictum: [GEGROND, VERNIETIGT_BESLUIT"
AROUND = (
    "{id: a, type: D26, date: 2017-01-01, fields: {outcome: AFGEWEZEN, grounds: [g1]}},"
    "{id: b, type: D29, date: 2019-01-01, fields: {outcome: ONGEGROND, repeats: [g1]}}"
)


def test_refused_annulled_refused_is_ping_pong() -> None:
    found = say(f"{AROUND}, {WON}]}}}}")["pingpong"][0]
    assert found.values is not None
    assert (found.values["refusals"], found.values["annulments"]) == (2, 1)
    assert found.values["repeated_ground"] == "g1"


def test_a_win_whose_effects_stay_is_no_win() -> None:
    found = say(f"{AROUND}, {WON}, RECHTSGEVOLGEN_IN_STAND]}}}}")
    assert "pingpong" not in found
    assert "hollow_win" in found


def test_the_novum_meter_sorts_papers_by_the_last_decision() -> None:
    papers = (
        "{id: een, type: D26, date: 2015-01-01, fields: {procedure: asiel, outcome: AFGEWEZEN}},"
        "{id: oud, type: D45, date: 2016-01-01},"
        "{id: twee, type: D26, date: 2018-01-01, fields: {procedure: hasa, outcome: AFGEWEZEN}},"
        "{id: nieuw, type: D46, date: 2019-01-01}"
    )
    values = say(papers)["novum"][0].values
    assert values is not None
    assert (values["judged"], values["new"]) == (["oud"], ["nieuw"])


def test_a_pending_hasa_clashes_with_mediation() -> None:
    both = "{id: h, type: D21, date: 2020-05-01}, {id: m, type: D66, date: 2020-01-01}"
    assert "procedure_clash" in say(both)
    only = say("{id: m, type: D66, date: 2020-01-01}")
    assert "procedure_clash" not in only
    assert "procedure_warning" in only


def test_an_unreachable_treatment_is_a_gap_until_access_is_proved() -> None:
    advice = (
        "{id: a, type: D50, date: 2020-05-01, fields: {emergency: YES_SHORT_TERM, available: YES}}"
    )
    assert "accessibility_gap" in say(advice)
    proofs = (
        "{id: p, type: D56}, {id: f, type: D96}, {id: i, type: D44, fields: {topic: inkomen}},"
        "{id: v, type: D45, fields: {topic: verzekering}}"
    )
    assert "accessibility_gap" not in say(f"{advice}, {proofs}")


def test_doubtful_capacity_without_a_representative_is_red() -> None:
    assert say("", "{capacity: doubtful}")["capacity"][0].urgent
    assert "capacity" not in say("{id: m, type: D58}", "{capacity: doubtful}")


def test_a_withdrawn_consent_stops_sharing() -> None:
    consent = "{id: c, type: D99, date: 2020-06-01, fields: {withdrawn_on: 2020-06-10}}"
    assert say(consent)["consent"][0].urgent
    assert "consent" not in say("{id: c, type: D99, date: 2020-06-01}")


def test_years_without_a_paper_are_counted() -> None:
    shelter = "{id: o, type: D95, fields: {from: 2012, to: 2015}}"
    values = say(shelter, "{arrival: 2010}")["stay_gap"][0].values
    assert values is not None
    assert (values["covered"], values["missing"]) == (3, 7)
    assert values["gaps"] == [[2010, 2012], [2015, 2020]]


def test_a_document_of_the_future_is_left_out_and_said() -> None:
    assert say("{id: t, type: D53, date: 2021-01-01}")["later_documents"]


def test_the_timeline_has_a_source_on_every_line_and_the_undated_last() -> None:
    facts = facts_from_yaml(
        "documents: [{id: x, type: D53}, {id: b, type: D26, date: 2015-01-01},"
        " {id: a, type: D21, date: 2014-01-01, pages: {date: 3}}]"
    )
    lines = timeline(View(facts, ON))
    assert [line.evidence.document_id for line in lines] == ["a", "b", "x"]
    assert lines[0].evidence.page == 3


@pytest.mark.parametrize(
    ("client", "note"),
    [
        ("{nationality: [{value: unknown, candidates: [RUS, ARM, UKR]}]}", "soviet_successors"),
        ("{nationality: [{value: unknown, candidates: [RUS, SOM]}]}", None),
        ("{nationality: [stateless], pob: {place: Maungdaw, country: MMR}}", "rohingya_2021"),
        ("{nationality: [MMR], pob: {place: Yangon, country: MMR}}", None),
    ],
)
def test_a_note_for_the_lawyer_is_there_only_for_whom_it_is_about(
    client: str, note: str | None
) -> None:
    found = say("", client, date(2026, 11, 24)).get("lawyer_check", [])
    assert [(i.values or {})["note"] for i in found] == ([note] if note else [])
    assert "lawyer_check" not in say("", client, ON)
