"""Which expectations of a case hold from its papers, and for each that does not: why.

An expectation is one thing that the case's YAML says: a result, a finding, an insight, a note on
the law, a guard. The reason of one that fails is found by trying: put the typed facts of one paper
in place of what was read of it, then one field of it, until the expectation holds.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from checklists.evaluate import assess
from checklists.facts import CaseFacts, DocumentFact
from checklists.loading import load
from tests.checklists.expectations import differences

_ONE_BY_ONE = ("insights", "no_insights", "reasons", "guard")
_BY_NAME = ("findings", "law")


@dataclass(frozen=True, slots=True)
class Expectation:
    """One thing said of one checklist on one day; `wanted` is in the form of the case's YAML."""

    name: str
    wanted: Mapping[str, Any]

    def lacking(self, facts: CaseFacts) -> list[str]:
        """What differs; nothing when it holds."""
        report = assess(load(self.wanted["checklist"]), facts, self.wanted["on"])
        return differences(report, self.wanted, facts)


@dataclass(frozen=True, slots=True)
class Judged:
    """`differs` is empty when it holds; `because` names papers and fields."""

    expectation: Expectation
    differs: tuple[str, ...] = ()
    because: tuple[str, ...] = ()

    @property
    def held(self) -> bool:
        return not self.differs


def expectations(case: Mapping[str, Any]) -> Iterator[Expectation]:
    """Everything that a case's YAML expects, one by one."""
    for part in case["expect"]:
        where = {"on": part["on"], "checklist": part["checklist"]}
        at = f"{part['on']} {part['checklist']}"
        if "result" in part:
            yield Expectation(f"{at}: result", {**where, "result": part["result"]})
        if "rest" in part:
            named: dict[str, Any] = {name: {} for name in part.get("findings") or {}}
            yield Expectation(
                f"{at}: all the rest", {**where, "rest": part["rest"], "findings": named}
            )
        for key in _BY_NAME:
            for name, wanted in (part.get(key) or {}).items():
                yield Expectation(f"{at}: {name}", {**where, key: {name: wanted}})
        for key in _ONE_BY_ONE:
            for wanted in part.get(key) or ():
                said = wanted.get("kind") if key == "insights" else wanted
                yield Expectation(f"{at}: {key} {said}", {**where, key: [wanted]})


def judged(case: Mapping[str, Any], typed: CaseFacts, found: CaseFacts) -> list[Judged]:
    """Every expectation of a case, laid beside the facts found in its papers."""
    results = []
    for expectation in expectations(case):
        differs = expectation.lacking(found)
        because = tuple(_because(expectation, typed, found)) if differs else ()
        results.append(Judged(expectation, tuple(differs), because))
    return results


def _because(expectation: Expectation, typed: CaseFacts, found: CaseFacts) -> Iterator[str]:
    if expectation.lacking(typed):
        yield "does not hold from the typed facts either"
        return
    alone = False
    for document in typed.documents:
        if not expectation.lacking(_with(found, document)):
            alone = True
            yield f"{document.id}: {_of_paper(expectation, document, found)}"
    if not expectation.lacking(replace(found, client=typed.client)):
        alone = True
        yield "what is entered of the client differs from the typed facts"
    if not expectation.lacking(replace(found, efforts=typed.efforts)):
        alone = True
        yield "the recorded efforts differ from the typed facts"
    if not alone:
        yield from _together(expectation, typed, found)


def _together(expectation: Expectation, typed: CaseFacts, found: CaseFacts) -> Iterator[str]:
    """Several papers at once: typed facts for all of them, but for the ones not needed."""
    facts = replace(typed, client=found.client, efforts=found.efforts)
    if expectation.lacking(facts):
        yield "papers and what is entered of the client and efforts together"
        return
    for document in found.documents:
        without = _with(facts, document)
        if not expectation.lacking(without):
            facts = without
    for document in typed.documents:
        if document in facts.documents:
            yield f"{document.id}: {_of_paper(expectation, document, found)}"


def _of_paper(expectation: Expectation, typed: DocumentFact, found: CaseFacts) -> str:
    """What was read of a paper and what it should be, cut to the fields that matter if any do."""
    read = next((d for d in found.documents if d.id == typed.id), None)
    if read is None:
        return f"taken for a paper of no known kind, not {typed.type}"
    if read.type != typed.type:
        return f"taken for {read.type}, not {typed.type}"
    if read.quality and not expectation.lacking(_with(found, replace(read, quality=typed.quality))):
        return f"counts as {', '.join(sorted(read.quality))}"
    if read.doubtful and not expectation.lacking(
        _with(found, replace(read, doubtful=typed.doubtful))
    ):
        return f"read with doubt: {', '.join(sorted(read.doubtful))}"
    if read.date != typed.date and not expectation.lacking(
        _with(found, replace(read, date=typed.date))
    ):
        return f"date read as {read.date}, is {typed.date}"
    for name, value in typed.fields.items():
        fields = {**read.fields, name: value}
        if not expectation.lacking(_with(found, replace(read, fields=fields))):
            return f"{name} read as {read.fields.get(name)!r}, is {value!r}"
    for name in read.fields:
        fields = {key: value for key, value in read.fields.items() if key != name}
        if not expectation.lacking(_with(found, replace(read, fields=fields))):
            return f"{name} read as {read.fields[name]!r}, should play no part"
    return "several of its fields together"


def _with(facts: CaseFacts, document: DocumentFact) -> CaseFacts:
    others = tuple(d for d in facts.documents if d.id != document.id)
    return replace(facts, documents=(*others, document))
