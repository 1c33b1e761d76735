"""What each of the two networks learns from, and its training from first to last."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from extractors.mrz.model import FINDER, READER, Weights
from extractors.mrz.training.learning import fresh, learn, right
from extractors.mrz.training.looks import Looks, many_looks
from extractors.mrz.training.straight import straight_looks

NEW_SEED = 1_000_003  # far from the seeds of the rounds


@dataclass(frozen=True, slots=True)
class Course:
    """What a network learns from: `strips` of two lines of 44 characters in each round, each look
    `passes` times. `first` is added to the seeds of the rounds.
    """

    looks: Callable[[int, int], Looks]
    rounds: int
    strips: int
    passes: int
    first: int


COURSES = {
    FINDER: Course(many_looks, rounds=5, strips=500, passes=2, first=0),
    READER: Course(straight_looks, rounds=5, strips=400, passes=1, first=500),
}


def train(network: str, seed: int) -> Weights:
    """Learn, and print how well looks never learned are known."""
    began = time.monotonic()
    course = COURSES[network]

    def report(number: int, loss: float) -> None:
        spent = time.monotonic() - began
        done = f"{network}: round {number + 1} of {course.rounds}"
        print(f"{done}: loss {loss:.3f}, {spent:.0f} s", flush=True)

    def looks_of_round(number: int) -> Looks:
        return course.looks(course.strips, seed * 1000 + course.first + number)

    weights = learn(fresh(seed), course.rounds, looks_of_round, seed, report, course.passes)
    characters, nothings = right(weights, course.looks(150, NEW_SEED))
    print(f"{network}, new looks: {characters:.2%} of characters, {nothings:.2%} of nothings")
    return weights
