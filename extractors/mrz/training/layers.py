"""The layers of a network on many small pictures at once, as learning needs them.

`model.py` takes the same sums along one line, in an order of memory that is faster there.
"""

from __future__ import annotations

import numpy as np
from numpy.lib.stride_tricks import as_strided

from extractors.mrz.model import FIRST, SECOND, Weights
from extractors.mrz.straighten import Floats


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


def across(images: Floats) -> Floats:
    """Three neighbouring columns of all rows as one vector: (n, looks, rows * 3 * channels)."""
    n, rows, columns, channels = images.shape
    by_column = images.transpose(0, 2, 1, 3).reshape(n, columns, rows * channels)
    return np.concatenate([by_column[:, k : columns - 2 + k] for k in range(3)], axis=-1)


def scores(images: Floats, of: Weights) -> Floats:
    """Scores before the softmax of single looks (n, HEIGHT, WIDTH): (n, CLASSES)."""
    first = pooled(patches(images[..., None], FIRST) @ of["first"] + of["first_bias"])
    second = pooled(patches(relu(first), SECOND) @ of["second"] + of["second_bias"])
    hidden = relu(across(relu(second))[:, 0] @ of["hidden"] + of["hidden_bias"])
    return np.asarray(hidden @ of["answer"] + of["answer_bias"], dtype=np.float32)
