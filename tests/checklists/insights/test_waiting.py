"""What should have been answered by now, and roads open for a short time."""

from __future__ import annotations

from datetime import date

import pytest

from tests.checklists.insights.test_insights import say


def what(documents: str, on: date, client: str = "{}") -> dict[str, object]:
    return dict(say(documents, client, on)["waiting"][0].values or {})


LP = "{id: lp, type: D62, date: 2019-05-01, fields: {country: LKA}}"


def test_a_laissez_passer_request_is_unanswered_after_twelve_months() -> None:
    assert what(LP, date(2020, 5, 1))["late"] is False
    late = what(LP, date(2020, 5, 2))
    assert (late["what"], late["late"], late["from"]) == ("lp_unanswered", True, "lp")


def test_an_answer_of_the_same_country_ends_the_waiting_and_of_another_does_not() -> None:
    answer = "{{id: a, type: D63, date: 2019-08-01, fields: {{country: {0}}}}}"
    assert "waiting" not in say(f"{LP}, {answer.format('LKA')}")
    assert "waiting" in say(f"{LP}, {answer.format('IND')}")


@pytest.mark.parametrize(
    ("request_", "last"),
    [
        ("{id: v, type: D104, date: 2020-04-10, fields: {asks: inzage in het dossier}}", "05-10"),
        ("{id: v, type: D70, date: 2019-05-10}", "05-10"),
        ("{id: v, type: D20, date: 2019-11-10, fields: {procedure: regulier}}", "05-10"),
    ],
)
def test_access_tracing_and_decisions_have_their_own_terms(request_: str, last: str) -> None:
    waiting = what(request_, date(2020, 6, 15))
    assert (waiting["due"], waiting["late"]) == (f"2020-{last}", True)


def test_a_former_asylum_seeker_may_ask_for_shelter_after_two_weeks() -> None:
    refused = "{id: b, type: D26, date: 2018-01-01, fields: {procedure: asiel, outcome: AFGEWEZEN}}"
    asked = "{id: a, type: D20, date: 2020-06-01, fields: {procedure: art64}}"
    assert "shelter_right" in say(f"{refused}, {asked}")
    assert "shelter_right" not in say(f"{refused}, {asked}", on=date(2020, 6, 14))
    assert "shelter_right" not in say(asked)


GRANT = "{id: g, type: D26, date: 2019-07-01, fields: {procedure: art64, outcome: INGEWILLIGD}}"


def test_the_medical_permit_is_open_28_days_around_the_end_of_the_year() -> None:
    window = say(GRANT)["permit_window"][0]
    assert window.values is not None
    assert (window.values["first_day"], window.values["last_day"]) == ("2020-06-03", "2020-07-29")
    assert window.urgent
    assert not say(GRANT, on=date(2020, 6, 2))["permit_window"][0].urgent
    assert "permit_window" not in say(GRANT, on=date(2020, 7, 30))


def test_an_application_in_the_window_closes_the_matter() -> None:
    filed = "{id: a, type: D20, date: 2020-06-10, fields: {procedure: medisch}}"
    assert "permit_window" not in say(f"{GRANT}, {filed}")


STUCK = (
    "{id: l, type: D91, date: 2020-06-01, fields: {positions: {IND: 'presentatie noodzakelijk',"
    " DT&V: 'herkomst niet vast te stellen bij presentatie'}}}"
)


@pytest.mark.parametrize(
    "minutes",
    [
        STUCK,
        "{id: l, type: D91, fields: {positions: {DT&V: 'eerst een overlijdensakte'}}}",
        "{id: l, type: D91, date: 2020-06-01, fields: {positions: {IND: 'er is niets te doen'}}}",
        "{id: l, type: D91, date: 2020-06-01, fields: {positions: {IND: 'delen geen kosten'}}}",
    ],
)
def test_a_case_that_the_ordinary_roads_cannot_solve_is_a_candidate_for_the_mrt(
    minutes: str,
) -> None:
    found = say(minutes)["mrt_candidate"][0]
    assert [e.document_id for e in found.evidence] == ["l"]


def test_no_candidate_after_the_mrt_for_the_excluded_or_without_a_sign() -> None:
    assert "mrt_candidate" not in say(f"{STUCK}, {{id: m, type: D93, date: 2020-06-10}}")
    assert "mrt_candidate" not in say(STUCK, "{traits: [dublin]}")
    calm = "{id: l, type: D91, date: 2020-06-01, fields: {positions: {IND: 'wij denken mee'}}}"
    assert "mrt_candidate" not in say(calm)
