"""Boxes led back from the straightened picture to the page, sheet by sheet."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import cv2
import numpy as np

from extractors.model import Box, Word
from extractors.reading.straighten import Piece, Prepared


def placed(words: tuple[Word, ...], prepared: Prepared, shape: Sequence[int]) -> tuple[Word, ...]:
    """The words with their boxes as fractions of the page of that shape (rows, columns)."""
    if len(prepared.pieces) == 1:
        return tuple(_led(words, prepared, prepared.pieces[0], shape))
    out: list[Word] = []
    for piece in prepared.pieces:
        out += _led([w for w in words if _within(w, piece, prepared)], prepared, piece, shape)
    return tuple(_lines_in_order(out))


def _within(word: Word, piece: Piece, prepared: Prepared) -> bool:
    middle = (word.box.top + word.box.bottom) / 2 * prepared.gray.shape[0]
    return bool(piece.top <= middle <= piece.bottom)


def _led(
    words: Sequence[Word], prepared: Prepared, piece: Piece, shape: Sequence[int]
) -> Sequence[Word]:
    if not words or np.allclose(piece.back, np.eye(3)):
        return words
    rows, columns = prepared.gray.shape
    boxes = np.array([word.box for word in words], dtype=np.float64)
    corners = boxes[:, [0, 1, 2, 1, 2, 3, 0, 3]].reshape(-1, 1, 2) * [columns, rows]
    led = cv2.perspectiveTransform(corners, piece.back).reshape(-1, 4, 2)
    led = np.asarray(led) / [shape[1], shape[0]]
    low, top = led.min(axis=1).clip(0, 1), led.max(axis=1).clip(0, 1)
    return [
        word._replace(box=Box(float(a[0]), float(a[1]), float(b[0]), float(b[1])))
        for word, a, b in zip(words, low, top, strict=True)
    ]


def _lines_in_order(words: Sequence[Word]) -> Iterator[Word]:
    """Lines numbered anew, the sheets one after the other."""
    numbers: dict[int, int] = {}
    for word in words:
        yield word._replace(line=numbers.setdefault(word.line, len(numbers)))
