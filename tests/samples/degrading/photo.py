"""A phone photo: the page on a table, seen at an angle, with a shadow, soft focus and JPEG 60."""

from __future__ import annotations

import io

import cv2
import numpy as np
from PIL import Image
from pillow_heif import from_pillow

from tests.samples.degrading.pages import Picture, image_pdf, jpeg, render

_HEIGHT = 2600  # pixels; a phone sent through a chat keeps about this much


def photo(pdf: bytes, seed: int, *, heic: bool = False) -> tuple[str, bytes]:
    """(ending, content): a JPEG or HEIC of a single page, a PDF of JPEGs when there are more."""
    chance = np.random.default_rng(seed)
    taken = [photographed(p, chance) for p in render(pdf, 220, colour=True)]
    if len(taken) == 1 and heic:
        stream = io.BytesIO()
        fast = {"preset": "ultrafast"}  # a phone has a chip for this; here it would take seconds
        from_pillow(Image.fromarray(taken[0])).save(stream, quality=50, enc_params=fast)
        return "heic", stream.getvalue()
    pictures = [jpeg(p, 60) for p in taken]
    if len(pictures) == 1:
        return "jpg", pictures[0]
    sizes = [(c, p.shape[1], p.shape[0]) for c, p in zip(pictures, taken, strict=True)]
    return "pdf", image_pdf(sizes, 220)


def photographed(page: Picture, chance: np.random.Generator) -> Picture:
    """One RGB picture, upright, all of the page in view."""
    height, width = page.shape[:2]
    scale = _HEIGHT / 1.12 / max(height, width)
    if scale < 1:
        page = _resized(page, scale)
        height, width = page.shape[:2]
    frame = (int(width * 1.12), int(height * 1.12))
    table = _table(frame, chance)
    corners = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    seen = corners + np.array([width * 0.06, height * 0.06], np.float32)
    seen += chance.uniform(-0.028, 0.028, (4, 2)).astype(np.float32) * np.array(
        [width, height], np.float32
    )
    warp = cv2.getPerspectiveTransform(corners, seen.astype(np.float32))
    laid = cv2.warpPerspective(page, warp, frame, flags=cv2.INTER_LINEAR)
    mask = cv2.warpPerspective(np.full((height, width), 255, np.uint8), warp, frame)
    whole = np.where(mask[:, :, None] > 127, laid, table).astype(np.float32)
    whole *= _light(frame, chance)[:, :, None]
    whole *= np.array([1.0, chance.uniform(0.94, 1.0), chance.uniform(0.82, 0.98)], np.float32)
    whole = np.asarray(cv2.GaussianBlur(whole, (0, 0), float(chance.uniform(0.5, 1.0))), np.float32)
    whole += chance.normal(0, 4, whole.shape).astype(np.float32)
    return np.asarray(np.clip(whole, 0, 255), np.uint8)


def _table(frame: tuple[int, int], chance: np.random.Generator) -> Picture:
    width, height = frame
    tone = chance.uniform(50, 130, 3)
    coarse = chance.normal(0, 14, (height // 40 + 2, 3)).astype(np.float32)
    grain = cv2.resize(coarse[:, :1], (width, height), interpolation=cv2.INTER_CUBIC)
    plain = np.ones((height, width, 3), np.float32) * tone.astype(np.float32)
    return np.asarray(np.clip(plain + grain[:, :, None], 0, 255), np.uint8)


def _light(frame: tuple[int, int], chance: np.random.Generator) -> np.ndarray:
    """A slope of light and one soft shadow, 0.45 to 1."""
    width, height = frame
    across = np.linspace(
        float(chance.uniform(0.78, 1)), float(chance.uniform(0.78, 1)), width, dtype=np.float32
    )
    down = np.linspace(
        float(chance.uniform(0.85, 1)), float(chance.uniform(0.85, 1)), height, dtype=np.float32
    )
    light = down[:, None] * across[None, :]
    shadow = np.ones((height // 8, width // 8), np.float32)
    points = (chance.random((4, 2)) * [width / 8, height / 8]).astype(np.int32)
    cv2.fillConvexPoly(shadow, cv2.convexHull(points), (float(chance.uniform(0.6, 0.8)),))
    soft = cv2.resize(cv2.GaussianBlur(shadow, (0, 0), 12), (width, height))
    return np.asarray(light * soft, np.float32)


def _resized(page: Picture, scale: float) -> Picture:
    return np.asarray(
        cv2.resize(page, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA), np.uint8
    )
