"""Assess a case: what is there, what is missing and why, as of a date."""

from __future__ import annotations

from collections import Counter
from datetime import date

from flask import Blueprint, render_template, request

from checklists.loading import checklists
from checklists.model import Finding, Insight, Report, Status
from checklists.recipients import RECIPIENTS
from extractors.model import Text
from vault.errors import UsageError, VaultError
from vault.services import assessment, cases, letters, review
from vault.services.assessment import Assessed
from vault.web.insights import PARTICULARS, groups, identity_board
from vault.web.rows import row_of
from vault.web.site import ports, session

bp = Blueprint("checklists", __name__, url_prefix="/cases/<case_id>")
# What needs work first; what is in order last.
ORDER = (
    Status.CONFLICT,
    Status.ADVERSE,
    Status.MISSING,
    Status.PRESENT_CONTESTED,
    Status.REFUSED_BY_HOLDER,
    Status.REQUESTED,
    Status.PRESENT_STALE,
    Status.PRESENT_WEAK,
    Status.UNKNOWN,
    Status.IMPOSSIBLE,
    Status.PRESENT,
    Status.WAIVED,
    Status.NOT_APPLICABLE,
)


@bp.get("/assess")
def choose(case_id: str, problem: VaultError | None = None) -> str:
    """Choose a checklist and a date; what each list is for stands below."""
    followed = assessment.followed(session(), case_id)
    return render_template(
        "checklists/choose.html",
        case=cases.load_case(session(), case_id),
        choices=choices(),
        known=checklists(),
        followed=followed,
        chosen=request.values.get("checklist", "") or next(iter(followed), ""),
        on=ports().clock.today().isoformat(),
        problem=problem,
    )


@bp.post("/assess")
def assess(case_id: str) -> str | tuple[str, int]:
    """The report: a function of the checklist, the facts and the date."""
    try:
        on = day_asked(request.form.get("on", ""))
        chosen = checklist_asked()
    except UsageError as error:
        return choose(case_id, error), 400
    return _report(case_id, assessment.assess_and_compare(session(), case_id, chosen, on))


@bp.get("/timeline")
def timeline(case_id: str) -> str:
    """What happened when, each line with the page it stands on; and who wrote which particular."""
    on = day_asked(request.args.get("on", ""))
    facts = assessment.facts(session(), case_id)
    return render_template(
        "checklists/timeline.html",
        case=cases.load_case(session(), case_id),
        on=on.isoformat(),
        lines=assessment.chronicle(session(), case_id, on),
        board=identity_board(facts, on),
        particulars=PARTICULARS,
        documents={one.id: one for one in review.list_documents(session(), case_id)},
        dates={one.id: one.date for one in facts.documents},
    )


def _report(case_id: str, assessed: Assessed) -> str:
    report = assessed.report
    counts = Counter(finding.status for finding in report.findings)
    return render_template(
        "checklists/report.html",
        case=cases.load_case(session(), case_id),
        choices=choices(),
        chosen=report.checklist,
        on=report.on.isoformat(),
        report=report,
        difference=assessed.difference,
        groups=[(s, [f for f in report.findings if f.status is s]) for s in ORDER if counts[s]],
        insights=groups(report.insights),
        board=identity_board(assessed.facts, report.on),
        particulars=PARTICULARS,
        recipients=RECIPIENTS,
        labels=_labels(),
        letters=_Letters(report, ports().clock.today()),
        row_of=row_of,
        documents={one.id: one for one in review.list_documents(session(), case_id)},
        dates={one.id: one.date for one in assessed.facts.documents},
    )


class _Letters:
    """Whether a finding or insight calls for a letter; only today's report does."""

    def __init__(self, report: Report, today: date) -> None:
        self.now = report.on == today

    def of(self, finding: Finding) -> bool:
        return self.now and bool(letters.fitting(finding))

    def of_insight(self, insight: Insight) -> bool:
        return self.now and bool(letters.fitting_insight(insight))


def _labels() -> dict[str, Text]:
    """What each requirement of any checklist is called."""
    return {r.id: r.label for known in checklists().values() for r in known.requirements}


def choices() -> dict[str, Text]:
    """Every checklist with its label, the most used first."""
    known = checklists()
    return {one: known[one].label for one in assessment.checklist_ids()}


def checklist_asked() -> str:
    """The checklist of this request; UsageError for none or an unknown one."""
    chosen = request.values.get("checklist", "")
    if chosen not in assessment.checklist_ids():
        raise UsageError(
            "no_checklist", Text("Kies een toets uit de lijst.", "Choose a listed checklist.")
        )
    return chosen


def day_asked(text: str) -> date:
    """A day from a form, today when it was left empty."""
    if not text.strip():
        return ports().clock.today()
    try:
        return date.fromisoformat(text.strip())
    except ValueError as error:
        raise UsageError(
            "bad_date", Text("De datum klopt niet.", "The date is not right.")
        ) from error
