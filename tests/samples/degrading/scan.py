"""A flatbed or office scanner: a little crooked, a little noise, grey paper, JPEG."""

from __future__ import annotations

import cv2
import numpy as np

from tests.samples.degrading.pages import Picture, image_pdf, jpeg, render


def scan(pdf: bytes, seed: int, dpi: int) -> bytes:
    """An image-only PDF."""
    chance = np.random.default_rng(seed)
    pages = [page_scan(picture, chance) for picture in render(pdf, dpi)]
    return image_pdf([(jpeg(p, 75), p.shape[1], p.shape[0]) for p in pages], dpi)


def page_scan(picture: Picture, chance: np.random.Generator) -> Picture:
    height, width = picture.shape[:2]
    skew = float(chance.uniform(-1.3, 1.3))
    turn = cv2.getRotationMatrix2D((width / 2, height / 2), skew, 1.0)
    turned = cv2.warpAffine(
        picture, turn, (width, height), flags=cv2.INTER_LINEAR, borderValue=(255,)
    )
    soft = cv2.GaussianBlur(turned, (0, 0), float(chance.uniform(0.4, 0.8)))
    paper = float(chance.uniform(232, 250))
    ink = float(chance.uniform(25, 60))
    toned = soft.astype(np.float32) / 255 * (paper - ink) + ink
    toned += chance.normal(0, float(chance.uniform(3, 7)), (height, width)).astype(np.float32)
    toned[:, : int(width * 0.012)] -= np.float32(chance.uniform(20, 70))  # the lid's shadow
    out: Picture = np.clip(toned, 0, 255).astype(np.uint8)
    for _ in range(int(chance.integers(5, 25))):  # dust
        centre = (int(chance.integers(0, width)), int(chance.integers(0, height)))
        cv2.circle(out, centre, int(chance.integers(1, 3)), (90,), -1)
    if chance.random() < 0.5:  # punched holes
        for place in (0.38, 0.62):
            cv2.circle(
                out, (int(width * 0.035), int(height * place)), int(width * 0.012), (60,), -1
            )
    return out
