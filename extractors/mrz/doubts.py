"""Which fields of a strip hold a character that was not clearly seen and that no digit vouches for.

A check digit tells characters apart by their value modulo ten only: 6 and G, 0 and A or 1 and L are
the same to it, and places that no digit covers (names, in a passport also the nationality) are not
told apart at all. There the picture must be clear by itself; if it is not, agreeing digits say
nothing about the character, and neither the field nor the strip is shown as proved.

Where any character may stand and no digit covers it (optional data of a visa) not even a clear
picture is enough: B and E differ by one stroke, and nothing else would tell.

Two mistakes may cancel out under one digit; in a passport the composite digit does not see them
either, for it weighs number and optional data just as their own digits do. So all other readings of
one or two characters are weighed that the digits would pass as well. The chances are those that the
picture gave: a vote has used up what the digits had to say, and may not count twice.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from extractors.mrz.check_digits import FILLER, WEIGHTS, value_of
from extractors.mrz.formats import Characters, CheckSpan, Format
from extractors.mrz.labels import SYMBOLS
from extractors.mrz.proof import check_spans, holds
from extractors.mrz.straighten import Floats

BARE = 0.1  # chance of a rival, over that of what was read, beyond which to doubt a bare place
FAINT = 0.01  # chance, over that of what was read, below which another character was not seen
PASSED = 0.03  # chance of other readings that the digits pass as well, beyond which to doubt

_VALUES = np.array([value_of(symbol) for symbol in SYMBOLS])


def doubtful_fields(form: Format, lines: Sequence[str], chances: Floats) -> tuple[str, ...]:
    """Names of the doubtful fields, in the order of the format.

    `lines`: the strip after the vote; `chances`: (lines, width, symbols), of each character its
    chance before the vote.
    """
    named = np.array([[SYMBOLS.index(symbol) for symbol in line] for line in lines])
    own = np.take_along_axis(chances, named[..., None], axis=-1)
    others = chances * _admitted(form)
    np.put_along_axis(others, named[..., None], 0, axis=-1)
    checks = check_spans(form, lines)
    covered = np.zeros(named.shape, dtype=bool)
    for check in checks:
        for place in check.places():
            covered[place] = True
    ratios = np.asarray(others / own, dtype=np.float32)
    unclear = (ratios.max(axis=-1) > BARE) & ~covered
    ratios[~covered] = 0
    agreeing = [check for check in checks if holds(form, check, lines)]
    unclear |= _passed(agreeing, named, ratios) > PASSED
    unclear |= ~covered & _anything(form) & (named != SYMBOLS.index(FILLER))
    return tuple(
        field.name
        for field in form.fields
        if unclear[field.span.line, field.span.start : field.span.end].any()
    )


class _Others(NamedTuple):
    """Other characters that were seen: where (n, 2), how likely (n,) over what was read, and by how
    much each changes the sum of each check digit (n, checks), modulo ten.
    """

    places: NDArray[np.int64]
    ratios: Floats
    changes: NDArray[np.int64]


def _passed(checks: Sequence[CheckSpan], named: NDArray[np.int64], ratios: Floats) -> Floats:
    """(lines, width): for each place the chance, over that of the strip as read, of readings that
    differ there, and at one other place at most, and leave every check digit in agreement.
    """
    seen = _others(checks, named, ratios)
    alone = seen.ratios * ~seen.changes.any(axis=1)
    apart = (seen.places[:, None] != seen.places).any(axis=2)
    cancels = ~((seen.changes[:, None] + seen.changes) % 10).any(axis=2)
    ways = alone + (np.outer(seen.ratios, seen.ratios) * (apart & cancels)).sum(axis=1)
    passed = np.zeros(named.shape, np.float32)
    np.add.at(passed, tuple(seen.places.T), ways)
    return passed


def _others(checks: Sequence[CheckSpan], named: NDArray[np.int64], ratios: Floats) -> _Others:
    found = np.argwhere(ratios > FAINT)
    places, symbols = found[:, :2], found[:, 2]
    weights = np.zeros((*named.shape, len(checks)), np.int64)
    for number, check in enumerate(checks):
        covered = [place for span in check.covers for place in span.places()]
        for index, place in enumerate(covered):
            weights[place][number] = WEIGHTS[index % len(WEIGHTS)]
        weights[check.digit.places()[0]][number] = -1
    at = tuple(places.T)
    differ = _VALUES[symbols] - _VALUES[named[at]]
    return _Others(places, ratios[tuple(found.T)], weights[at] * differ[:, None] % 10)


@lru_cache(maxsize=16)
def _anything(form: Format) -> NDArray[np.bool_]:
    """(lines, width): the places where letters and digits may stand alike."""
    return np.array(
        [
            [form.characters_at(line, column) is Characters.ANY for column in range(form.width)]
            for line in range(form.lines)
        ]
    )


@lru_cache(maxsize=16)
def _admitted(form: Format) -> NDArray[np.bool_]:
    """(lines, width, symbols): which characters may stand at each place."""
    return np.array(
        [
            [
                [form.characters_at(line, column).admits(symbol) for symbol in SYMBOLS]
                for column in range(form.width)
            ]
            for line in range(form.lines)
        ]
    )
