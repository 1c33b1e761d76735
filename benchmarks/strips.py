"""Machine readable zones on photos, side by side with PassportEye in one run.

    python benchmarks/strips.py [--quick] [--peer PYTHON | --install]

The same drawn photos of documents are given to both: photos a second of one core (processor time
of the program and of the tesseract it starts), and the share of strips read exactly. Upright photos
and photos that lie any way up are counted apart. The old French card is left out, because
PassportEye does not know it. Aims: exact on 0.95, 1.5 seconds a photo.

PassportEye (PyPI) reads with tesseract and has scipy, scikit-image and matplotlib below it. It is
no part of this project and stays out of its lock: `--install` puts it into a throw-away virtual
environment with pip, `--peer` names the interpreter of one that has it. Without either it is left
out and ours stands alone.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
import venv
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from extractors.mrz.finding import find_strips
from extractors.mrz.formats import FORMATS, FRENCH_ID
from extractors.mrz.training.documents import photo_of
from extractors.mrz.training.specimens import valid

SEED = 20_09303
PACKAGE = "PassportEye==2.2.2"

# Runs under the peer's own interpreter: file names in, {file: [seconds, text]} out.
PEER = """
import json, resource, sys, warnings
warnings.simplefilter("ignore")
from passporteye import read_mrz

def spent():
    uses = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(use.ru_utime + use.ru_stime for use in uses)

found = {}
for name in sys.argv[1:]:
    began = spent()
    zone = read_mrz(name)
    text = zone.aux.get("text", "") if zone is not None else ""
    found[name] = [spent() - began, text]
json.dump(found, sys.stdout)
"""


@dataclass(frozen=True, slots=True)
class Shot:
    """One photo on disk and the lines printed on it."""

    file: Path
    lines: tuple[str, ...]
    upright: bool


def shots(count: int, folder: Path) -> Iterator[Shot]:
    """`count` photos of each format that both know, every other one upright."""
    rng = np.random.default_rng(SEED)
    for number in range(count):
        for form in FORMATS:
            if form is FRENCH_ID:
                continue
            upright = number % 2 == 0
            turn = 0 if upright else int(rng.integers(1, 4))
            photo = photo_of(form, valid(form, rng), rng, quarter=turn)
            file = folder / f"{form.name}-{number}.png"
            cv2.imwrite(str(file), photo.gray)
            yield Shot(file, photo.lines, upright)


def ours(taken: list[Shot]) -> dict[str, tuple[float, list[str]]]:
    """Processor seconds and lines for each photo."""
    found = {}
    for shot in taken:
        began = time.process_time()
        gray = np.asarray(cv2.imread(str(shot.file), cv2.IMREAD_GRAYSCALE), dtype=np.uint8)
        strips = find_strips(gray, 1)
        lines = list(strips[0].lines) if len(strips) == 1 else []
        found[str(shot.file)] = (time.process_time() - began, lines)
    return found


def theirs(taken: list[Shot], python: Path) -> dict[str, tuple[float, list[str]]]:
    command = [str(python), "-c", PEER, *(str(shot.file) for shot in taken)]
    environment = {**os.environ, "OMP_THREAD_LIMIT": "1", "OPENBLAS_NUM_THREADS": "1"}
    done = subprocess.run(command, check=True, capture_output=True, env=environment)
    answer = json.loads(done.stdout)
    return {name: (seconds, _lines(text)) for name, (seconds, text) in answer.items()}


def _lines(text: str) -> list[str]:
    """Without blanks and empty lines, which tesseract adds."""
    return ["".join(line.split()) for line in text.split("\n") if line.strip()]


def show(name: str, taken: list[Shot], found: dict[str, tuple[float, list[str]]]) -> float:
    """Print a row; the photos a second of one core."""
    seconds = sum(found[str(shot.file)][0] for shot in taken)
    right = [shot for shot in taken if found[str(shot.file)][1] == list(shot.lines)]
    parts = []
    for upright, said in ((True, "upright"), (False, "turned")):
        group = [shot for shot in taken if shot.upright == upright]
        count = sum(shot.upright == upright for shot in right)
        parts.append(f"{said} {count}/{len(group)}")
    speed = len(taken) / seconds
    share = len(right) / len(taken)
    print(
        f"  {name:<12} {speed:6.2f} photos/s  exact {share:.3f}  ({', '.join(parts)})", flush=True
    )
    return speed


def installed(folder: Path) -> Path:
    """The interpreter of a new virtual environment with PassportEye in it."""
    venv.create(folder, with_pip=True)
    python = folder / "bin" / "python"
    subprocess.run([str(python), "-m", "pip", "install", "--quiet", PACKAGE], check=True)
    return python


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="few photos, for a first look")
    parser.add_argument("--peer", type=Path, help="an interpreter that has PassportEye")
    parser.add_argument("--install", action="store_true", help="install it into a throw-away place")
    arguments = parser.parse_args()
    cv2.setNumThreads(1)
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    with tempfile.TemporaryDirectory() as place:
        taken = list(shots(2 if arguments.quick else 6, Path(place)))
        print(f"Photos of documents, {len(taken)}, 8-20 pixels a character")
        mine = show("ours", taken, ours(taken))
        peer = installed(Path(place) / "peer") if arguments.install else arguments.peer
        if peer is None:
            print("  PassportEye is not installed (--install or --peer): left out")
            return
        other = show("PassportEye", taken, theirs(taken, peer))
        print(f"  ours {mine / other:.1f} x as fast")


if __name__ == "__main__":
    main()
