"""Reports and checklists as plain Dutch text, for people without the screens."""

from __future__ import annotations

from collections.abc import Iterator

from checklists.conditions import (
    Age,
    AllOf,
    AnyOf,
    Condition,
    DayIs,
    FieldTest,
    HasDocument,
    HasTrait,
    Not,
    RequirementIs,
)
from checklists.dated import Period, dutch
from checklists.document_names import names_of
from checklists.findings import accepted
from checklists.model import Checklist, Finding, Freshness, Insight, Report, Requirement
from checklists.rows import KINDS
from checklists.statuses import Status
from checklists.traits import TRAITS
from extractors.model import Text

_UNVERIFIED = "nog te controleren door een jurist"
_HOW = {
    "is": "is",
    "is_not": "is niet",
    "mentions": "noemt",
    "not_mentions": "noemt niet",
    "known": "is ingevuld",
    "unknown": "is niet ingevuld",
}


def explain(checklist: Checklist) -> Iterator[str]:
    """The whole list with its sources, line by line."""
    yield checklist.label.nl
    yield "=" * len(checklist.label.nl)
    yield checklist.about.nl
    yield f"Wie beslist: {checklist.decides.nl}"
    edition = checklist.edition
    reviewed = (
        f"{edition.reviewed_by}, {edition.reviewed_on}" if edition.reviewed_by else _UNVERIFIED
    )
    yield f"Uitgave {edition.number} van deze lijst; {reviewed}."
    for opening in checklist.openings:
        when = f"{_period(opening.valid)} als {condition(opening.closed_if)}"
        yield f"Staat niet open{when}: {opening.say.nl}"
        yield f"   Bron: {opening.source.title}; {opening.source.version.nl}"
    for note in checklist.law:
        yield f"Recht{_period(note.valid)}: {note.text.nl}"
        yield f"   Bron: {note.source.title} ({note.source.link}); {note.source.version.nl}"
    for text in checklist.unsure:
        yield f"Onzeker: {text.nl}"
    for requirement in checklist.requirements:
        yield ""
        yield from _requirement(requirement)


def _requirement(r: Requirement) -> Iterator[str]:
    yield f"{r.id}  {r.label.nl}  [{r.level.label.nl}]{_period(r.valid)}"
    yield f"   {r.ask.nl}"
    if r.for_each:
        yield f"   Voor elk: {KINDS[r.for_each].nl}"
    if r.applies_if is not None:
        yield f"   Alleen als {condition(r.applies_if)}"
    for text in accepted(r):
        yield f"   - {text.nl}"
    for proof in r.adverse:
        yield f"   ! spreekt tegen de cliënt: {proof.label.nl}"
    if r.fresh is not None:
        yield f"   Houdbaar: {_fresh(r.fresh)}"
    for rule in r.impossible:
        proofs = "; ".join(p.label.nl for p in rule.proofs)
        yield f"   Onmogelijk ({rule.code}) als {condition(rule.when)}; bewijs: {proofs}"
    for remark in r.remarks:
        yield f"   Let op als {condition(remark.when)}: {remark.say.nl}"
    yield f"   Bron: {r.source.title} ({r.source.link}); {r.source.version.nl}"
    checked = f"gecontroleerd door {r.verified}" if r.verified else _UNVERIFIED
    yield f"   Zekerheid: {r.basis.label.nl}; {checked}"


def _fresh(fresh: Freshness) -> str:
    words = f"tot de datum in “{fresh.until_field}”" if fresh.until_field else fresh.span.words[0]
    return f"{words} (raadzaam)" if fresh.advisable else words


def _period(period: Period) -> str:
    start = f" vanaf {dutch(period.start)}" if period.start else ""
    end = f" tot {dutch(period.end)}" if period.end else ""
    return start + end


def condition(one: Condition | None) -> str:
    """A condition in Dutch words."""
    match one:
        case None:
            return "altijd"
        case HasTrait(trait):
            return TRAITS[trait].nl
        case HasDocument(test, at_least):
            where = " en ".join(_test(t) for t in test.where)
            count = f"ten minste {at_least} keer " if at_least > 1 else ""
            return f"er {count}is: {names_of(test.types).nl}" + (
                f" waarin {where}" if where else ""
            )
        case RequirementIs(requirement, statuses):
            return f"{requirement} is: {' of '.join(s.label.nl for s in statuses)}"
        case Age(at_least, below):
            return f"leeftijd van {at_least} tot {below}"
        case DayIs(start, end):
            return f"beoordeeld{_period(Period(start, end))}"
        case AllOf(parts):
            return " en ".join(condition(p) for p in parts) or "altijd"
        case AnyOf(parts):
            return " of ".join(f"({condition(p)})" for p in parts)
        case Not(part):
            return f"niet ({condition(part)})"


def _test(test: FieldTest) -> str:
    values = " of ".join("deze rij" if v == "this" else v for v in test.values)
    return f"“{test.field}” {_HOW[test.how]} {values}".rstrip()


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


def _finding(finding: Finding) -> Iterator[str]:
    row = f"[{finding.subject}]" if finding.subject else ""
    code = f" ({finding.reason_code})" if finding.reason_code else ""
    yield f"  {finding.requirement}{row}  {finding.label.nl}: {finding.status.label.nl}{code}"
    yield f"      {finding.reason.nl}"
    for reference in finding.evidence:
        page = f", p. {reference.page}" if reference.page else ""
        yield f"      stuk {reference.document_id}{page}"
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
