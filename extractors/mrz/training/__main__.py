"""`python -m extractors.mrz.training`: make model.npz again, or `--score` the one that stands.

Everything is drawn from one seed, so the same seed and the same numpy give the same weights. Each
network has a process of its own, that draws and learns by turns. Let numpy use one thread
(OPENBLAS_NUM_THREADS=1, as `make train-mrz` does): the matrices are small, and threads that wait
for one another on a busy machine are forty times as slow.
"""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from functools import partial
from multiprocessing import get_context
from pathlib import Path

import cv2
import numpy as np

from extractors.mrz.model import WEIGHTS_FILE, Weights
from extractors.mrz.straighten import Floats
from extractors.mrz.training.courses import COURSES, train
from extractors.mrz.training.documents import BUSY_PAPER
from extractors.mrz.training.scoring import HEADING, RULE, inventions, score
from extractors.mrz.training.scoring import SEED as PHOTOS

SEED = 9303


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m extractors.mrz.training")
    parser.add_argument("--seed", type=int, help=f"default {SEED}, of the photos {PHOTOS}")
    parser.add_argument("--out", type=Path, default=WEIGHTS_FILE)
    parser.add_argument("--score", action="store_true", help="score the model that stands")
    parser.add_argument("--photos", type=int, default=20, help="of each format and kind, to score")
    arguments = parser.parse_args()
    cv2.setNumThreads(1)
    if arguments.score:
        show_score(arguments.photos, arguments.seed or PHOTOS)
        return
    seed = arguments.seed or SEED
    with ProcessPoolExecutor(len(COURSES), get_context("spawn"), cv2.setNumThreads, (1,)) as pool:
        trained = pool.map(partial(train, seed=seed), COURSES)
        write(dict(zip(COURSES, trained, strict=True)), arguments.out, seed)


def show_score(photos: int, seed: int) -> None:
    """Print the tables of scoring.py: telephone photos, busy paper, pages without a strip."""
    print("Photos of whole documents, 8-20 pixels a character, any turn, tilt to 15 degrees\n")
    print(f"{HEADING}\n{RULE}", flush=True)
    for one in score(photos, seed=seed):
        print(one.row(), flush=True)
    print(replace(list(score(photos, BUSY_PAPER, seed))[-1], name="all, busier paper").row())
    print("\nPages without a strip\n\n| page | strips found | seconds |\n| --- | --: | --: |")
    for name, (found, seconds) in inventions(seed).items():
        print(f"| {name} | {found} | {seconds:.2f} |", flush=True)


def write(networks: Mapping[str, Weights], out: Path, seed: int) -> None:
    """Half precision: half a megabyte less, and no digit of the score changes."""
    halves = {
        f"{network}.{name}": _half(value)
        for network, weights in networks.items()
        for name, value in weights.items()
    }
    strips = sum(course.rounds * course.strips for course in COURSES.values())
    np.savez_compressed(out, allow_pickle=False, edition=np.array((seed, strips)), **halves)
    print(f"{out.name}: {out.stat().st_size / 1024:.0f} KiB")


def _half(value: Floats) -> np.ndarray[tuple[int, ...], np.dtype[np.float16]]:
    return value.astype(np.float16)


if __name__ == "__main__":
    main()
