"""`kluis dashboard`: what is late, what comes, what stands still, what many cases lack."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import click

from extractors.model import Text
from vault.cli.frame import Frame, command
from vault.services import dashboard as boards
from vault.services.dashboard import Dashboard, Day


@click.command()
@click.option("--renew", is_flag=True, help="Bekijk eerst alles opnieuw / look at all anew first.")
@command
def dashboard(frame: Frame, renew: bool) -> None:
    """Toon uw open dossiers naast elkaar, uit hun verzegelde samenvattingen."""
    with frame.session() as session:
        if renew:
            boards.renew(session)
        found = boards.load(session)
    frame.show(_plain(frame, found), _lines(frame, found))


def _plain(frame: Frame, found: Dashboard) -> dict[str, Any]:
    return {
        "on": found.on.isoformat(),
        "late": [_day(frame, day) for day in found.late],
        "soon": [_day(frame, day) for day in found.soon],
        "still": [{"case": s.case.id, "since": s.since, "days": s.days} for s in found.still],
        "lacking": [
            {
                "requirement": lack.requirement,
                "label": frame.say(lack.text),
                "cases": [case.id for case in lack.cases],
            }
            for lack in found.lacks
        ],
        "never_assessed": [one.case.id for one in found.lines if not _verdicts(one.summary)],
        "outdated": [line.case.id for line in found.lines if line.outdated],
    }


def _verdicts(summary: Any) -> bool:
    return summary is not None and bool(summary.verdicts)


def _day(frame: Frame, day: Day) -> dict[str, Any]:
    return {
        "case": day.case.id,
        "kind": day.due.kind,
        "on": day.due.on,
        "days": day.left,
        "label": frame.say(day.due.text),
    }


def _lines(frame: Frame, found: Dashboard) -> Iterator[str]:
    if not found.lines:
        yield frame.say(Text("U hebt geen open dossiers.", "You have no open cases."))
        return
    for title, days in (
        (Text("Te laat", "Too late"), found.late),
        (Text("De komende dertig dagen", "The coming thirty days"), found.soon),
    ):
        yield f"{frame.say(title)}: {len(days)}"
        for day in days:
            yield f"  {day.due.on}  {day.left:+4}  {day.case.title}  {frame.say(day.due.text)}"
    yield f"{frame.say(Text('Staat stil', 'Stands still'))}: {len(found.still)}"
    for still in found.still:
        yield f"  {still.since}  {still.days:4}  {still.case.title}"
    yield f"{frame.say(Text('Ontbreekt in meer dossiers', 'Missing in several'))}: " + str(
        len(found.lacks)
    )
    for lack in found.lacks:
        yield f"  {len(lack.cases):4}  {lack.requirement}  {frame.say(lack.text)}"
    for line in found.lines:
        if not _verdicts(line.summary):
            never = frame.say(Text("nog nooit beoordeeld", "never assessed"))
            yield f"{line.case.id}  {line.case.title}  {never}"
