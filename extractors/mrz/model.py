"""The two small networks that know OCR-B: they look at a straightened line and name what they see.

Two convolutions, two poolings, two dense layers; numpy only. A network slides along the line: one
look every `STEP` pixels, each the probabilities of the classes of `labels.py`. The finder learned
from print that lies a few pixels off and finds strips; the reader from print that lies straight, as
it does when it is read, and both read. Weights are made by `extractors/mrz/training` and lie
beside this file; nothing is loaded before the first strip.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from extractors.mrz.labels import STEP, WIDTH
from extractors.mrz.straighten import Floats

WEIGHTS_FILE = Path(__file__).with_name("model.npz")
FINDER, READER = NETWORKS = ("finder", "reader")
FIRST, SECOND = 5, 3  # sides of the two kernels, pixels
Weights = Mapping[str, Floats]
Places: TypeAlias = NDArray[np.int64]


@lru_cache(maxsize=len(NETWORKS))
def weights(network: str) -> Weights:
    """The trained weights, read once. Raises FileNotFoundError when they were never made."""
    with np.load(WEIGHTS_FILE, allow_pickle=False) as archive:
        own = [name for name in archive.files if name.startswith(f"{network}.")]
        return {name.partition(".")[2]: archive[name].astype(np.float32) for name in own}


def edition() -> str:
    """Which training made the weights: seed and strips, as written into the file."""
    with np.load(WEIGHTS_FILE, allow_pickle=False) as archive:
        return "ocr-b " + "-".join(str(int(part)) for part in archive["edition"])


def look(lines: Floats, network: str = FINDER, at: Places | None = None) -> Floats:
    """Class probabilities along lines, as one of the networks sees them.

    `lines`: float32 (n, HEIGHT, columns) of ink 0..1, all of one width; returns float32
    (n, looks, CLASSES) where look `k` is at `middle_of(k)` pixels; `at`: only these looks.
    """
    of = weights(network)
    scores = np.stack([logits(line, of, at) for line in lines])
    scores -= scores.max(axis=-1, keepdims=True)
    np.exp(scores, out=scores)
    scores /= scores.sum(axis=-1, keepdims=True)
    return scores


def middle_of(index: int) -> float:
    """The column, in pixels of the line, at which look `index` has its middle."""
    return index * 4.0 + WIDTH / 2


def logits(line: Floats, of: Weights, at: Places | None = None) -> Floats:
    """Scores of one line before the softmax: (looks, CLASSES); `at`: only these looks."""
    count = (line.shape[1] - WIDTH) // STEP + 1
    ink = line[None, :, : WIDTH + STEP * (count - 1)]
    first = _layer(ink, of["first"], of["first_bias"], FIRST)
    second = _layer(first, of["second"], of["second_bias"], SECOND)
    channels, rows, columns = second.shape
    by_column = second.transpose(2, 1, 0).reshape(columns, rows * channels)
    begin = np.arange(columns - 2) if at is None else at
    wide = np.concatenate([by_column[begin + k] for k in range(3)], axis=1)
    hidden = np.maximum(wide @ of["hidden"] + of["hidden_bias"], 0)
    return np.asarray(hidden @ of["answer"] + of["answer_bias"], dtype=np.float32)


def _layer(planes: Floats, kernel: Floats, bias: Floats, side: int) -> Floats:
    """Convolved, the greatest of each two by two, and what is below zero left out.

    `planes`: (channels, rows, columns), not pixel by pixel as in training: so the patches are
    copied in long runs. Rows are padded with zeros, columns are not, so that a line is the same as
    its looks; an odd last column is left out.
    """
    channels, rows, columns = planes.shape
    pad, width = side // 2, columns - side + 1
    patches = np.zeros((side, side, channels, rows, width), np.float32)
    for down in range(side):
        top, bottom = max(0, pad - down), min(rows, rows + pad - down)
        for right in range(side):
            part = planes[:, top + down - pad : bottom + down - pad, right : right + width]
            patches[down, right, :, top:bottom] = part
    sums = (kernel.T @ patches.reshape(len(kernel), -1)).reshape(-1, rows, width)
    high = np.maximum(sums[:, 0::2], sums[:, 1::2])
    even = width // 2 * 2
    pooled = np.maximum(high[:, :, 0:even:2], high[:, :, 1:even:2])
    pooled += bias[:, None, None]
    return np.asarray(np.maximum(pooled, 0, out=pooled))
