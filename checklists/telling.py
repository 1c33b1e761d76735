"""A report as plain Dutch text, for people without the screens."""

from __future__ import annotations

from collections.abc import Iterator

from checklists.changes import Change, difference
from checklists.dated import dutch
from checklists.model import Finding, Insight, Report
from checklists.requirements import UNVERIFIED
from checklists.statuses import Basis, Status
from extractors.model import Text

_UNVERIFIED = UNVERIFIED.nl
_GROUPS: tuple[tuple[Text, tuple[Status, ...]], ...] = (
    (Text("Patstelling", "Deadlock"), (Status.CONFLICT,)),
    (Text("Spreekt tegen de cliënt", "Against the client"), (Status.ADVERSE,)),
    (Text("Ontbreekt", "Missing"), (Status.MISSING, Status.UNKNOWN)),
    (
        Text("Onderweg of geweigerd", "Asked or refused"),
        (Status.REQUESTED, Status.REFUSED_BY_HOLDER),
    ),
    (
        Text("Aanwezig, maar niet goed genoeg", "Present, not good enough"),
        (Status.PRESENT_STALE, Status.PRESENT_WEAK, Status.PRESENT_CONTESTED),
    ),
    (Text("Onmogelijk", "Impossible"), (Status.IMPOSSIBLE,)),
    (Text("In orde", "In order"), (Status.PRESENT, Status.WAIVED)),
    (Text("Niet van toepassing", "Not applicable"), (Status.NOT_APPLICABLE,)),
)


def tell(report: Report) -> Iterator[str]:
    """A report as text: result, insights, findings by status with source and next step."""
    yield f"{report.label.nl}, stand van {dutch(report.on)}: {report.result_label.nl}"
    for reason in report.reasons:
        yield f"   {reason.nl}"
    for note in report.law:
        yield f"Recht op die dag: {note.text.nl}"
    for insight in report.insights:
        yield from _insight(insight)
    for text in report.unsure:
        yield f" ? {text.nl} ({_UNVERIFIED})"
    for title, statuses in _GROUPS:
        found = [f for f in report.findings if f.status in statuses]
        if found:
            yield ""
            yield f"{title.nl} ({len(found)})"
        for finding in found:
            yield from _finding(finding)


def _insight(insight: Insight) -> Iterator[str]:
    mark = "!!" if insight.urgent else " *"
    rests = ", ".join(e.document_id for e in insight.evidence)
    yield f"{mark} {insight.text.nl}" + (f" [{rests}]" if rests else "")
    if insight.next_step is not None:
        yield f"   → {insight.next_step.nl}"


def _beside(finding: Finding) -> str:
    """Why a requirement does not count in the result."""
    return finding.basis.label.nl if finding.basis is Basis.UNSURE else finding.level.label.nl


def _finding(finding: Finding) -> Iterator[str]:
    row = f"[{finding.subject}]" if finding.subject else ""
    code = f" ({finding.reason_code})" if finding.reason_code else ""
    level = "" if finding.decisive else f" [{_beside(finding)}]"
    status = f"{finding.status.label.nl}{code}{level}"
    yield f"  {finding.requirement}{row}  {finding.label.nl}: {status}"
    yield f"      {finding.reason.nl}"
    for reference in finding.evidence:
        page = f", p. {reference.page}" if reference.page else ""
        yield f"      stuk {reference.document_id}{page}"
    if not (finding.reason_code and finding.evidence):  # then the reason names them
        for text in finding.lacking:
            yield f"      nog nodig: {text.nl}"
    for text in finding.warnings:
        yield f"      let op: {text.nl}"
    if finding.next_step is not None:
        yield f"      → {finding.next_step.nl}"
    if finding.alternatives:
        yield f"      aanvaard wordt: {'; '.join(t.nl for t in finding.alternatives)}"
    checked = f"gecontroleerd door {finding.verified}" if finding.verified else _UNVERIFIED
    yield f"      bron: {finding.source.title}; {finding.source.version.nl}; {checked}"


_DIRECTIONS = {
    "worse": "Slechter",
    "new": "Erbij gekomen",
    "better": "Beter",
    "same": "Zelfde stand, andere regel of stukken",
    "gone": "Geldt niet meer",
}


def tell_difference(before: Report, after: Report) -> Iterator[str]:
    """What is different between two days: result, law, requirements and insights."""
    changed = difference(before.as_json(), after)
    yield f"{after.label.nl}: {dutch(before.on)} tegenover {dutch(after.on)}"
    yield f"   {dutch(before.on)}: {before.result_label.nl}"
    yield f"   {dutch(after.on)}: {after.result_label.nl}"
    held = {note.text for note in before.law}
    for note in after.law:
        if note.text not in held:
            yield f"Recht sindsdien: {note.text.nl}"
    for direction, title in _DIRECTIONS.items():
        rows = [c for c in changed.changes if c.direction == direction and _speaks(c)]
        if rows:
            yield from ("", f"{title} ({len(rows)})")
        for change in rows:
            yield from _change(change, after)
    for title, texts in (
        ("Nieuw in het dossier als geheel", changed.new_insights),
        ("Speelt niet meer", changed.gone_insights),
    ):
        if texts:
            yield from ("", f"{title} ({len(texts)})")
        for text in texts:
            yield f"  * {text.nl}"
    if changed.nothing:
        yield "Er is niets veranderd."


def _speaks(change: Change) -> bool:
    """Rows that play no part before and after are not worth a line."""
    return {change.before, change.after} != {Status.NOT_APPLICABLE}


def _change(change: Change, after: Report) -> Iterator[str]:
    row = f"[{change.subject}]" if change.subject else ""
    was = change.before.label.nl if change.before else "gold niet"
    now = change.after.label.nl if change.after else "geldt niet meer"
    yield f"  {change.requirement}{row}  {change.label.nl}: {was} → {now}"
    if change.after is None:
        return
    finding = after.finding(change.requirement, change.subject)
    yield f"      {finding.reason.nl}"
    if change.rule:
        yield f"      nu volgens: {finding.source.title}; {finding.source.version.nl}"
