"""Outcomes as Markdown tables."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from tests.samples.model import Degradation
from tests.samples.scoring.outcome import Count, Outcome
from tests.samples.scripts import LABELS


def by_degradation(outcomes: list[Outcome], kinds: list[Degradation]) -> str:
    rows = []
    for kind in (*map(str, kinds), "all"):
        own = [o for o in outcomes if kind in ("all", o.degradation)]
        total = _total(o.counts.values() for o in own)
        right = share(sum(o.classified for o in own), len(own))
        unknown = share(sum(o.unknown for o in own), len(own))
        rows.append([kind, str(len(own)), right, unknown, *_measures(total)])
    titles = ["form", "documents", "right type", "unknown", *_MEASURES]
    return table(titles, rows)


def by_type(outcomes: list[Outcome]) -> str:
    rows = []
    for kind in sorted({o.expected for o in outcomes}, key=_order):
        own = [o for o in outcomes if o.expected == kind]
        total = _total(o.counts.values() for o in own)
        right = share(sum(o.classified for o in own), len(own))
        unknown = share(sum(o.unknown for o in own), len(own))
        rows.append([kind, str(len(own)), right, unknown, *_measures(total)])
    return table(["type", "documents", "right type", "unknown", *_MEASURES], rows)


def by_field(outcomes: list[Outcome]) -> str:
    counts: dict[str, Count] = defaultdict(Count)
    for outcome in outcomes:
        for name, count in outcome.counts.items():
            counts[name].add(count)
    rows = [[name, str(c.right + c.missed), *_measures(c)] for name, c in sorted(counts.items())]
    return table(["field", "values", *_MEASURES], rows)


def by_script(rates: Mapping[tuple[str, str], float], kinds: list[Degradation]) -> str:
    rows = [
        [label, *(f"{100 * rates[code, str(kind)]:.1f} %" for kind in kinds)]
        for code, label in LABELS.items()
    ]
    return table(["character error rate", *map(str, kinds)], rows)


def details(outcomes: list[Outcome]) -> str:
    lines = []
    for outcome in outcomes:
        lines += [f"- {outcome.name} {outcome.degradation}: {r}" for r in outcome.remarks]
    return "\n".join(lines)


_MEASURES = ["precision", "recall", "F1", "proved", "wrongly proved"]


def _measures(count: Count) -> list[str]:
    found, wanted = count.right + count.wrong, count.right + count.missed
    both = 2 * count.right + count.wrong + count.missed
    return [
        share(count.right, found),
        share(count.right, wanted),
        share(2 * count.right, both),
        share(count.proved, found),
        str(count.wrongly_proved),
    ]


def _total(groups: Iterable[Iterable[Count]]) -> Count:
    total = Count()
    for group in groups:
        for count in group:
            total.add(count)
    return total


def share(part: int, whole: int) -> str:
    return f"{part / whole:.3f}" if whole else "-"


def _order(kind: str) -> tuple[int, str]:
    digits = "".join(c for c in kind if c.isdigit())
    return int(digits or 999), kind


def table(titles: list[str], rows: list[list[str]]) -> str:
    lines = [titles, ["---", *["--:"] * (len(titles) - 1)], *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines) + "\n"
