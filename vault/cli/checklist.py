"""`kluis checklist`: list, assess."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import click

from checklists.changes import Difference
from checklists.loading import checklists
from checklists.model import UNVERIFIED, Finding, Report
from extractors.model import Text
from vault.cli.frame import Frame, command
from vault.errors import UsageError
from vault.services import assessment, processing


@click.group()
def checklist() -> None:
    """Toetsen / checklists."""


@checklist.command("list")
@command
def list_checklists(frame: Frame) -> None:
    """Toon alle toetsen."""
    known = checklists()
    found = [
        {
            "id": one,
            "label": frame.say(known[one].label),
            "requirements": len(known[one].requirements),
        }
        for one in assessment.checklist_ids()
    ]
    frame.show(found, [f"{one['id']:24} {one['label']}" for one in found])


@checklist.command()
@click.argument("case_id")
@click.argument("checklist_id")
@click.option("--on", default="", help="Peildatum JJJJ-MM-DD; leeg: vandaag / as-of date.")
@command
def assess(frame: Frame, case_id: str, checklist_id: str, on: str) -> None:
    """Zeg wat er in een dossier is, wat ontbreekt en waarom."""
    day = _day(on)
    with frame.session() as session:
        processing.settle(session, case_id)
        assessed = assessment.assess_and_compare(session, case_id, checklist_id, day)
    report, changed = assessed.report, assessed.difference
    frame.show(report.as_json(), [*_lines(frame, report), *_changes(frame, changed)])


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError as error:
        raise UsageError(
            "bad_date", Text("De datum klopt niet (JJJJ-MM-DD).", "The date is not right.")
        ) from error


def _lines(frame: Frame, report: Report) -> Iterator[str]:
    yield f"{frame.say(report.label)} · {report.on.isoformat()}"
    yield frame.say(report.result_label)
    yield ""
    for finding in report.findings:
        yield from _finding(frame, finding)
    for insight in report.insights:
        yield f"* {frame.say(insight.text)}"


def _changes(frame: Frame, changed: Difference | None) -> Iterator[str]:
    """What is different since the last assessment; nothing when there was none, or no change."""
    if changed is None or changed.nothing:
        return
    yield ""
    since = frame.say(Text("Veranderd sinds de vorige beoordeling", "Changed since last time"))
    yield f"{since} ({changed.since})"
    for one in changed.changes:
        subject = f"[{one.subject}]" if one.subject else ""
        after = f" → {frame.say(one.after.label)}" if one.after else ""
        before = frame.say(one.before.label) if one.before else frame.say(one.why)
        yield f"~ {one.requirement}{subject}  {before}{after}"
    for text in changed.new_insights:
        yield f"+ {frame.say(text)}"
    for text in changed.gone_insights:
        yield f"- {frame.say(text)}"


def _finding(frame: Frame, finding: Finding) -> Iterator[str]:
    subject = f"[{finding.subject}]" if finding.subject else ""
    label = frame.say(finding.label)
    yield f"{finding.requirement}{subject}  {frame.say(finding.status.label)}: {label}"
    yield f"    {frame.say(finding.reason)}"
    for ref in finding.evidence:
        page = f" p. {ref.page}" if ref.page else ""
        yield f"    → {ref.document_id}{page}"
    if finding.next_step is not None:
        yield f"    {frame.say(Text('doe nu', 'next'))}: {frame.say(finding.next_step)}"
    checked = finding.verified or frame.say(UNVERIFIED)
    yield f"    {finding.source.title} ({frame.say(finding.source.version)}); {checked}"
