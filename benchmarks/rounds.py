"""Timing side by side on a machine that others use too.

One run takes there up to half as long again as the next, and the best of a few is luck: so each
round times all works right after one another, and what stands is the middle one of the rounds'
ratios, with the least and the most.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Mapping, Sequence


def in_turn(
    works: Mapping[str, Callable[[], object]],
    rounds: int,
    before: Callable[[], object] = lambda: None,
) -> dict[str, list[float]]:
    """Seconds of each in every round; `before` is done ahead of each and not counted."""
    took: dict[str, list[float]] = {name: [] for name in works}
    for _ in range(rounds):
        for name, work in works.items():
            before()
            start = time.perf_counter()
            work()
            took[name].append(time.perf_counter() - start)
    return took


def beside(one: Sequence[float], other: Sequence[float]) -> str:
    """How many times as long the one takes as the other: the middle one of the rounds, and all."""
    ratios = sorted(a / b for a, b in zip(one, other, strict=True))
    return f"{statistics.median(ratios):.2f} [{ratios[0]:.2f}-{ratios[-1]:.2f}]"
