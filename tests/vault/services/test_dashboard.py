"""The dashboard answers four questions from sealed summaries, over one's own cases only."""

from __future__ import annotations

from datetime import date, timedelta

from tests.vault.conftest import Vault
from tests.vault.standing.papers import add_paper
from vault.domain.case import Case, Client
from vault.services import assessment, cases, dashboard
from vault.services.dashboard import Line, arrange
from vault.standing import keeping
from vault.standing.summary import Due, Gap, Summary

TODAY = date(2026, 11, 25)
REMEDY = {"kind": "bezwaar", "weeks": 4, "days": None}


def line(name: str, *dues: Due, last_act: str = "2026-11-20", gaps: tuple[Gap, ...] = ()) -> Line:
    case = Case(name, name, Client(name), "2026-01-01")
    return Line(case, Summary("2026-11-25", 1, last_act, (), dues, gaps), False)


def due(days: int, kind: str = "deadline") -> Due:
    return Due(kind, (TODAY + timedelta(days=days)).isoformat(), "termijn", "term")


def gap(requirement: str, subject: str | None = None) -> Gap:
    return Gap("mrt", requirement, subject, "missing", f"eis {requirement}", requirement)


def test_late_is_what_passed_and_soon_what_comes_within_thirty_days() -> None:
    found = arrange([line("a", due(-1), due(0), due(30), due(31)), line("b", due(-20))], TODAY)
    assert [(d.case.id, d.left) for d in found.late] == [("a", -1), ("b", -20)]
    assert [d.left for d in found.soon] == [0, 30]


def test_a_paper_that_expired_is_no_missed_term() -> None:
    assert arrange([line("a", due(-1, "expires"))], TODAY).late == ()


def test_a_term_of_years_ago_is_history() -> None:
    assert arrange([line("a", due(-366))], TODAY).late == ()


def test_a_case_stands_still_after_ninety_days() -> None:
    day = TODAY - timedelta(days=90)
    lines = [
        line("a", last_act=day.isoformat()),
        line("b", last_act=(day - timedelta(days=1)).isoformat()),
        line("c", last_act="2020-01-01"),
    ]
    assert [s.case.id for s in arrange(lines, TODAY).still] == ["c", "b"]


def test_what_many_lack_counts_files_not_rows() -> None:
    lines = [
        line("a", gaps=(gap("BS-1a", "RUS"), gap("BS-1a", "UKR"), gap("BS-2"))),
        line("b", gaps=(gap("BS-1a", "LKA"), gap("BS-3"))),
        line("c", gaps=(gap("BS-2"), gap("BS-1a", "SDN"))),
    ]
    found = arrange(lines, TODAY).lacks
    assert [(lack.requirement, len(lack.cases)) for lack in found] == [("BS-1a", 3), ("BS-2", 2)]


def test_a_case_nobody_has_looked_at_is_listed_as_such(vault: Vault) -> None:
    case = vault.case(vault.noor).case
    assert [one.case.id for one in dashboard.load(vault.noor).unseen] == [case.id]
    assert dashboard.renew(vault.noor) == 1
    assert dashboard.load(vault.noor).unseen == ()


def test_only_ones_own_open_cases_are_there(vault: Vault) -> None:
    own = vault.case(vault.noor, "Van Noor").case
    vault.case(vault.bram, "Van Bram")
    closed = vault.case(vault.noor, "Gesloten").case
    cases.close_case(vault.noor, closed.id)
    assert [one.case.id for one in dashboard.load(vault.noor).lines] == [own.id]


def test_a_term_of_a_paper_reaches_the_dashboard(vault: Vault) -> None:
    case_id = vault.case(vault.noor).case.id
    add_paper(
        vault, vault.noor, case_id, "D26", date="2026-11-10", outcome="AFGEWEZEN", remedy=REMEDY
    )
    assessment.assess(vault.noor, case_id, "mrt")
    (day,) = [d for d in dashboard.load(vault.noor).soon if d.due.kind == "deadline"]
    assert (day.left, "bezwaar" in day.due.nl) == (13, True)


def test_a_line_says_when_its_case_went_on(vault: Vault) -> None:
    case_id = vault.case(vault.noor).case.id
    keeping.renew(vault.noor.user, vault.noor.keys, vault.noor.open(case_id))
    assert not dashboard.load(vault.noor).lines[0].outdated
    cases.close_case(vault.noor, case_id, closed=False)
    assert dashboard.load(vault.noor).lines[0].outdated
