"""Check a Report against an expectation written in YAML; every difference is one sentence.

An expectation has `on`, `checklist` and any of `result`, `findings`, `rest` (statuses one of which
every finding not named must have), `insights`, `no_insights`, `law`, `reasons` and `guard`. A
finding is a status, or a mapping with `status`, `code`, `evidence` (must be among it), `reason`,
`warns`, `step`, `lacking`, `alternatives`, `source` (each: contains the words, or all of a list of
words). A word that nobody knows is refused: an expectation that is not looked at always holds.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from checklists.facts import CaseFacts
from checklists.model import Finding, Insight, Report
from checklists.recipients import verdict
from extractors.model import Sensitivity

CLASSES = {"D49b": [Sensitivity.BELIEF], "D50": [Sensitivity.MEDICAL], "D60": [Sensitivity.RETURN]}


_PARTS = {
    *("on", "checklist", "result", "findings", "rest"),
    *("insights", "no_insights", "law", "reasons", "guard"),
}
_OF_FINDING = {
    *("status", "code", "handled", "expires", "evidence", "reason", "warns", "step", "not_step"),
    *("lacking", "lacking_count", "alternatives", "source"),
}
_OF_INSIGHT = {"kind", "evidence", "values", "says", "step", "urgent"}


def differences(report: Report, expected: Mapping[str, Any], facts: CaseFacts) -> list[str]:
    _known(expected, _PARTS)
    return [*_all(report, expected), *_rest(report, expected), *_guard(expected, facts)]


def _known(wanted: Mapping[str, Any], words: set[str]) -> None:
    unknown = set(wanted) - words
    if unknown:
        raise ValueError(f"an expectation has unknown words: {sorted(unknown)}")


def _says(text: str, wanted: Any) -> bool:
    """Whether the text contains the words, or each of them."""
    return all(str(words) in text for words in (wanted if isinstance(wanted, list) else [wanted]))


def _rest(report: Report, expected: Mapping[str, Any]) -> Iterator[str]:
    if "rest" not in expected:
        return
    named = {str(key).partition("[")[0] for key in expected.get("findings") or ()}
    for finding in report.findings:
        if finding.requirement not in named and finding.status not in expected["rest"]:
            row = f"[{finding.subject}]" if finding.subject else ""
            yield f"{finding.requirement}{row}: is {finding.status}, none of {expected['rest']}"


def _all(report: Report, expected: Mapping[str, Any]) -> Iterator[str]:
    if "result" in expected and report.result != expected["result"]:
        yield f"result is {report.result}({report.count}), expected {expected['result']}"
    for key, wanted in (expected.get("findings") or {}).items():
        requirement, _, row = str(key).partition("[")
        try:
            finding = report.finding(requirement, row.rstrip("]") or None)
        except KeyError:
            yield f"{key}: no such finding"
            continue
        for difference in finding_differs(finding, wanted):
            yield f"{key}: {difference}"
    for wanted in expected.get("insights") or ():
        _known(wanted, _OF_INSIGHT)
        same_kind = [i for i in report.insights if i.kind == wanted["kind"]]
        tried = [list(_insight(i, wanted)) for i in same_kind]
        if not any(not differs for differs in tried):
            yield f"insight {wanted['kind']}: {tried or 'not there'}"
    for kind in expected.get("no_insights") or ():
        if any(i.kind == kind for i in report.insights):
            yield f"insight {kind} should not be there"
    for name, words in (expected.get("law") or {}).items():
        if not any(n.name == name and _says(n.text.nl, words) for n in report.law):
            yield f"law {name} does not say “{words}”"
    for words in expected.get("reasons") or ():
        if not any(words in reason.nl for reason in report.reasons):
            yield f"no reason says “{words}”"


def finding_differs(finding: Finding, wanted: Any) -> Iterator[str]:
    if isinstance(wanted, str):
        wanted = {"status": wanted}
    _known(wanted, _OF_FINDING)
    if "status" in wanted and finding.status != wanted["status"]:
        yield f"is {finding.status} ({finding.reason.nl}), expected {wanted['status']}"
    if "code" in wanted and finding.reason_code != wanted["code"]:
        yield f"reason code is {finding.reason_code}"
    if "handled" in wanted and finding.handled != wanted["handled"]:
        yield f"handled is {finding.handled}"
    if "expires" in wanted and finding.expires != wanted["expires"]:
        yield f"expires {finding.expires}"
    if "lacking_count" in wanted and len(finding.lacking) != wanted["lacking_count"]:
        yield f"lacks {[t.nl for t in finding.lacking]}"
    rests_on = {e.document_id for e in finding.evidence}
    if not set(wanted.get("evidence", ())) <= rests_on:
        yield f"rests on {sorted(rests_on)}"
    step = finding.next_step.nl if finding.next_step else ""
    for key, text in (
        ("reason", finding.reason.nl),
        ("warns", " ".join(w.nl for w in finding.warnings)),
        ("step", step),
        ("lacking", " ".join(t.nl for t in finding.lacking)),
        ("alternatives", " ".join(t.nl for t in finding.alternatives)),
        ("source", finding.source.title),
    ):
        if key in wanted and not _says(text, wanted[key]):
            yield f"{key} is “{text}”"
    if "not_step" in wanted and wanted["not_step"] in step:
        yield f"step is “{step}”"


def _insight(insight: Insight, wanted: Mapping[str, Any]) -> Iterator[str]:
    rests_on = {e.document_id for e in insight.evidence}
    if not set(wanted.get("evidence", ())) <= rests_on:
        yield f"rests on {sorted(rests_on)}"
    for key, value in (wanted.get("values") or {}).items():
        if (insight.values or {}).get(key) != value:
            yield f"{key} is {(insight.values or {}).get(key)!r}"
    step = insight.next_step.nl if insight.next_step else ""
    if not _says(f"{insight.text.nl} {step}", wanted.get("says", "")):
        yield f"says “{insight.text.nl}” “{step}”"
    if not _says(step, wanted.get("step", "")):
        yield f"step is “{step}”"
    if "urgent" in wanted and insight.urgent != wanted["urgent"]:
        yield f"urgent is {insight.urgent}"


def _guard(expected: Mapping[str, Any], facts: CaseFacts) -> Iterator[str]:
    types = {d.id: d.type for d in facts.documents}
    for one in expected.get("guard") or ():
        kind = verdict(one["recipient"], CLASSES[types[one["document"]]]).kind
        if kind != one["kind"]:
            yield f"{one['document']} to {one['recipient']}: {kind}, expected {one['kind']}"
