"""Let the check digits vote where several looks at a place disagree.

Only a character that was really seen there may win: some look named it, or the looks together gave
it a fair chance. A place that all looks agree on is never touched, so a misprinted digit stays what
it is and its check fails, as it must.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from extractors.mrz.formats import Format
from extractors.mrz.labels import SYMBOLS
from extractors.mrz.proof import check_spans, checks_of
from extractors.mrz.straighten import Floats

FAIR = 0.12  # chance that makes a character a candidate although no look put it first
SURE = 0.9  # chance of the first above which a place is not open to a vote
MOST_PLACES = 10  # least certain first
MOST_CHANGES = 2  # at once: more would often agree by chance (1 in 10 for each digit)
CLEARLY = 3.0  # how many times likelier the best way must be than the next
LIKELY = 0.33  # chance of the best way over that of what was read; below it think of a misprint


class _Option(NamedTuple):
    line: int
    column: int
    symbol: int
    ratio: float  # its chance over that of the first


def settled(form: Format, chances: Floats, named: NDArray[np.int64]) -> Floats:
    """The chances (lines, width, symbols) with the vote applied.

    `named`: (looks, lines, width), the symbol each look puts first. Unchanged when all check
    digits agree, when no likely way of choosing makes them agree, or when two are about as likely.
    """
    lines = _lines(chances)
    if all(check.ok for check in checks_of(form, lines)):
        return chances
    options = _options(form, lines, chances, named)
    ways = sorted(_agreeing(form, lines, options), key=lambda way: -way[0])
    if not ways or ways[0][0] < max(LIKELY, CLEARLY * ways[1][0] if len(ways) > 1 else 0):
        return chances
    voted = chances.copy()
    for option in ways[0][1]:
        row = voted[option.line, option.column]
        best = int(row.argmax())
        row[best], row[option.symbol] = row[option.symbol], row[best]
    return voted


def _options(
    form: Format, lines: Sequence[str], chances: Floats, named: NDArray[np.int64]
) -> list[_Option]:
    """Other characters that were seen at the least certain places under a check digit."""
    covered = {place for check in check_spans(form, lines) for place in check.places()}
    open_places = [place for place in covered if chances[place].max() < SURE]
    open_places.sort(key=lambda place: (float(chances[place].max()), place))
    options = []
    for line, column in open_places[:MOST_PLACES]:
        row = chances[line, column]
        first = int(row.argmax())
        seen = set(named[:, line, column].tolist()) | set(np.flatnonzero(row > FAIR).tolist())
        ratio = {symbol: float(row[symbol] / row[first]) for symbol in seen - {first}}
        options += [_Option(line, column, symbol, ratio[symbol]) for symbol in sorted(ratio)]
    return options


def _agreeing(
    form: Format, lines: Sequence[str], options: Sequence[_Option]
) -> Iterator[tuple[float, tuple[_Option, ...]]]:
    """Every way of taking up to MOST_CHANGES options after which all check digits agree."""
    for count in range(1, MOST_CHANGES + 1):
        for way in combinations(options, count):
            if len({option[:2] for option in way}) < count:
                continue
            rows = [list(line) for line in lines]
            for option in way:
                rows[option.line][option.column] = SYMBOLS[option.symbol]
            if all(check.ok for check in checks_of(form, ["".join(row) for row in rows])):
                yield float(np.prod([option.ratio for option in way])), way


def _lines(chances: Floats) -> list[str]:
    return ["".join(SYMBOLS[k] for k in row) for row in chances.argmax(axis=-1)]
