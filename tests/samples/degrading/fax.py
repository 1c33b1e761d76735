"""A fax: one bit a pixel, 204 by 196 or 204 by 98 lines an inch, a header line, lost rows."""

from __future__ import annotations

import io

import cv2
import numpy as np
from PIL import Image, ImageDraw, ImageFont

from tests.samples.degrading.pages import Picture, render
from tests.samples.fonts import file_of

_WIDTH = 1728  # pixels a line, ITU-T T.4


def fax(pdf: bytes, seed: int, *, fine: bool | None = None) -> bytes:
    """A multi-page TIFF with CCITT group 4, as fax servers write it. `fine` None: chance says."""
    chance = np.random.default_rng(seed)
    if fine is None:
        fine = bool(chance.random() < 0.7)
    pages = render(pdf, 200)
    sent = [_page(p, chance, fine, n, len(pages)) for n, p in enumerate(pages, 1)]
    stream = io.BytesIO()
    sent[0].save(
        stream, "TIFF", compression="group4", save_all=True, append_images=sent[1:],
        dpi=(204, 196 if fine else 98),
    )  # fmt: skip
    return stream.getvalue()


def _page(
    picture: Picture, chance: np.random.Generator, fine: bool, number: int, total: int
) -> Image.Image:
    lines = round(picture.shape[0] / picture.shape[1] * _WIDTH * (196 if fine else 98) / 204)
    small = cv2.resize(picture, (_WIDTH, lines), interpolation=cv2.INTER_AREA)
    skew = float(chance.uniform(-0.6, 0.6))
    turn = cv2.getRotationMatrix2D((_WIDTH / 2, lines / 2), skew, 1.0)
    small = cv2.warpAffine(small, turn, (_WIDTH, lines), borderValue=(255,))
    noise = np.asarray(chance.normal(0, 14, small.shape), np.float32)
    noisy = small.astype(np.float32) + noise
    bits = np.where(noisy > float(chance.uniform(140, 175)), 255, 0).astype(np.uint8)
    specks = chance.random(bits.shape) < 0.0004
    bits[specks] = 0
    for _ in range(int(chance.integers(0, 3))):  # rows lost on the line
        row = int(chance.integers(lines // 8, lines))
        bits[row : row + 1, :] = bits[row - 1 : row, :]
    page = Image.fromarray(bits)
    _header(page, chance, number, total, fine)
    return page.convert("1", dither=Image.Dither.NONE)


def _header(
    page: Image.Image, chance: np.random.Generator, number: int, total: int, fine: bool
) -> None:
    day, hour = int(chance.integers(1, 28)), int(chance.integers(8, 18))
    text = f"{day:02d}-MRT {hour:02d}:{int(chance.integers(10, 59))}   VAN: SECRETARIAAT   T: 0005550100   P. {number}/{total}"
    strip = Image.new("L", (_WIDTH, 34), 255)
    face = ImageFont.truetype(str(file_of("mono")), 24)
    ImageDraw.Draw(strip).text((60, 4), text, font=face, fill=0)
    if not fine:
        strip = strip.resize((_WIDTH, 17))
    page.paste(strip.point(lambda v: 0 if v < 128 else 255), (0, 8))
