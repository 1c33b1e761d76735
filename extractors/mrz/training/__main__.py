"""`python -m extractors.mrz.training`: make model.npz again, or `--score` the one that stands.

Everything is drawn from one seed, so the same seed and the same numpy give the same weights. One
process draws while another learns. Let numpy use one thread (OPENBLAS_NUM_THREADS=1, as
`make train-mrz` does): the matrices are small, and threads that wait for one another on a busy
machine are forty times as slow.
"""

from __future__ import annotations

import argparse
import time
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from multiprocessing import get_context
from pathlib import Path

import cv2
import numpy as np

from extractors.mrz.model import WEIGHTS_FILE, Weights
from extractors.mrz.straighten import Floats
from extractors.mrz.training.documents import BUSY_PAPER
from extractors.mrz.training.learning import fresh, learn, right
from extractors.mrz.training.looks import many_looks
from extractors.mrz.training.scoring import HEADING, RULE, inventions, score

SEED = 9303
ROUNDS = 5
STRIPS = 500  # of two lines of 44 characters, in each round
EXAM_SEED = 1_000_003  # far from the seeds of the rounds


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m extractors.mrz.training")
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    parser.add_argument("--strips", type=int, default=STRIPS, help="strips in each round")
    parser.add_argument("--out", type=Path, default=WEIGHTS_FILE)
    parser.add_argument("--score", action="store_true", help="score the model that stands")
    parser.add_argument("--photos", type=int, default=20, help="of each format and kind, to score")
    arguments = parser.parse_args()
    cv2.setNumThreads(1)
    if arguments.score:
        show_score(arguments.photos)
        return
    train(arguments.seed, arguments.rounds, arguments.strips, arguments.out)


def train(seed: int, rounds: int, strips: int, out: Path) -> None:
    """Learn, print the score on looks never learned, and write the weights."""
    began = time.monotonic()

    def report(number: int, loss: float) -> None:
        spent = time.monotonic() - began
        print(f"round {number + 1:2} of {rounds}: loss {loss:.3f}, {spent:.0f} s", flush=True)

    with ProcessPoolExecutor(1, get_context("spawn"), cv2.setNumThreads, (1,)) as pool:
        drawn = [pool.submit(many_looks, strips, seed * 1000 + number) for number in range(rounds)]
        weights = learn(fresh(seed), rounds, lambda number: drawn[number].result(), seed, report)
    characters, nothings = right(weights, many_looks(150, EXAM_SEED))
    print(f"new looks: {characters:.2%} of characters, {nothings:.2%} of nothings")
    write(weights, out, (seed, rounds * strips))


def show_score(photos: int) -> None:
    """Print the tables of scoring.py: telephone photos, busy paper, pages without a strip."""
    print("Photos of whole documents, 8-20 pixels a character, any turn, tilt to 15 degrees\n")
    print(f"{HEADING}\n{RULE}", flush=True)
    for one in score(photos):
        print(one.row(), flush=True)
    print(replace(list(score(photos, BUSY_PAPER))[-1], name="all, busier paper").row())
    print("\nPages without a strip\n\n| page | strips found | seconds |\n| --- | --: | --: |")
    for name, (found, seconds) in inventions().items():
        print(f"| {name} | {found} | {seconds:.2f} |", flush=True)


def write(weights: Weights, out: Path, edition: tuple[int, int]) -> None:
    """Half precision: a third of a megabyte less, and no digit of the score changes."""
    halves = {name: _half(value) for name, value in weights.items()}
    np.savez_compressed(out, allow_pickle=False, edition=np.array(edition), **halves)
    print(f"{out.name}: {out.stat().st_size / 1024:.0f} KiB")


def _half(value: Floats) -> np.ndarray[tuple[int, ...], np.dtype[np.float16]]:
    return value.astype(np.float16)


if __name__ == "__main__":
    main()
