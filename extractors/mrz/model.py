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
from numpy.lib.stride_tricks import as_strided
from numpy.typing import NDArray

from extractors.mrz.labels import WIDTH
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
    # One line at a time: its patches stay in the processor's cache, which is three times as fast.
    scores = np.concatenate([logits(line[None], of, at) for line in lines])
    scores -= scores.max(axis=-1, keepdims=True)
    np.exp(scores, out=scores)
    scores /= scores.sum(axis=-1, keepdims=True)
    return scores


def middle_of(index: int) -> float:
    """The column, in pixels of the line, at which look `index` has its middle."""
    return index * 4.0 + WIDTH / 2


def logits(lines: Floats, of: Weights, at: Places | None = None) -> Floats:
    """Scores before the softmax: (n, looks, CLASSES); `at`: only these looks."""
    count = (lines.shape[2] - WIDTH) // 4 + 1
    lines = lines[:, :, : WIDTH + 4 * (count - 1)]
    first = pooled(patches(lines[..., None], FIRST) @ of["first"]) + of["first_bias"]
    second = pooled(patches(relu(first), SECOND) @ of["second"]) + of["second_bias"]
    wide = across(relu(second), at)
    hidden = relu(wide @ of["hidden"] + of["hidden_bias"])
    return np.asarray(hidden @ of["answer"] + of["answer_bias"], dtype=np.float32)


def relu(values: Floats) -> Floats:
    return np.maximum(values, 0)


def patches(images: Floats, side: int) -> Floats:
    """(n, rows, columns, channels) to (n, rows, columns - side + 1, side * side * channels):
    rows are padded with zeros, columns are not, so that a line is the same as its looks.
    """
    n, rows, columns, channels = images.shape
    pad = side // 2
    padded = np.zeros((n, rows + 2 * pad, columns, channels), np.float32)
    padded[:, pad : pad + rows] = images
    # One row of a patch is one run of memory: it is copied whole, which is three times as fast.
    image, row, column, value = padded.strides
    shape = (n, rows, columns - side + 1, side, side * channels)
    windows = as_strided(padded, shape, (image, row, column, row, value), writeable=False)
    return windows.reshape(*shape[:3], side * side * channels)


def pooled(images: Floats) -> Floats:
    """The greatest of each two by two; an odd last column is left out."""
    high = np.maximum(images[:, 0::2], images[:, 1::2])
    columns = images.shape[2] // 2 * 2
    return np.maximum(high[:, :, 0:columns:2], high[:, :, 1:columns:2])


def across(images: Floats, at: Places | None = None) -> Floats:
    """Three neighbouring columns of all rows as one vector: (n, looks, rows * 3 * channels)."""
    n, rows, columns, channels = images.shape
    by_column = images.transpose(0, 2, 1, 3).reshape(n, columns, rows * channels)
    first = np.arange(columns - 2) if at is None else at
    return np.concatenate([by_column[:, first + k] for k in range(3)], axis=-1)
