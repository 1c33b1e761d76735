"""Pages without a strip that look a little like one: nothing may be found on them.

All are drawn at 200 dots per inch on A4, gray, black on white.
"""

from __future__ import annotations

from collections.abc import Callable

import cv2
import numpy as np
from PIL import Image, ImageDraw, ImageFont

from extractors.mrz.straighten import Gray
from extractors.mrz.training.rendering import FACES as OCR_B
from extractors.mrz.training.rendering import FONT_FOLDER

A4 = (1654, 2339)  # pixels
FACES = ("LiberationSerif-Regular.ttf", "LiberationSans-Regular.ttf", "LiberationMono-Regular.ttf")
_SENTENCE = (
    "De minister stelt zich op het standpunt dat de vreemdeling dit alles niet aannemelijk heeft "
    "gemaakt en dat de overgelegde documenten daaraan niet afdoen, gelet op paragraaf 4.2 van 2024."
)
_WORDS = _SENTENCE.split()


def text_page(rng: np.random.Generator, face: str, size: int = 30, upper: bool = False) -> Gray:
    """Paragraphs in one face; `upper` for all capitals and digits."""
    image, draw, font = _blank(face, size)
    y = 150
    while y < A4[1] - 150:
        line = " ".join(rng.choice(_WORDS, 9))
        draw.text((150, y), line.upper() if upper else line, font=font, fill=0)
        y += round(size * (1.4 if rng.random() < 0.9 else 2.6))
    return np.array(image)


def dotted_form(rng: np.random.Generator) -> Gray:
    """Labels followed by rows of dots, dashes, underscores or angle brackets to write on."""
    image, draw, font = _blank(FACES[2], 30)
    for row, y in enumerate(range(160, A4[1] - 200, 75)):
        draw.text((150, y), str(rng.choice(_WORDS)), font=font, fill=0)
        draw.text((480, y), (".", "-", "_", "<", ". ", "x")[row % 6] * 44, font=font, fill=0)
    return np.array(image)


def barcodes(rng: np.random.Generator) -> Gray:
    """Rows of bars with digits under them, and a table of digits."""
    image, draw, font = _blank(FACES[2], 34)
    for y in range(200, 1300, 260):
        x = 200
        while x < 1400:
            wide = int(rng.integers(1, 5)) * 4
            draw.rectangle((x, y, x + wide, y + 140), fill=0)
            x += wide + int(rng.integers(1, 5)) * 4
        draw.text((200, y + 150), "".join(rng.choice(list("0123456789"), 30)), font=font, fill=0)
    for y in range(1500, 2200, 60):
        draw.text((200, y), "".join(rng.choice(list("0123456789 "), 44)), font=font, fill=0)
    return np.array(image)


def spaced_capitals(rng: np.random.Generator) -> Gray:
    """Lines of 30, 36 and 44 capitals and digits without a blank, in a typewriter face."""
    image, draw, font = _blank(FACES[2], 40)
    for row, y in enumerate(range(200, A4[1] - 200, 100)):
        letters = rng.choice(
            list("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"), (30, 36, 44)[row // 3 % 3]
        )
        draw.text((200, y), "".join(letters), font=font, fill=0)
    return np.array(image)


def slips(rng: np.random.Generator) -> Gray:
    """Numbers and words in OCR-B, as on transfer slips: the right print, but no strip."""
    image, draw, font = _blank(str(FONT_FOLDER / OCR_B[0]), 36)
    for row, y in enumerate(range(200, A4[1] - 200, 90)):
        count = (30, 36, 44)[row // 4 % 3]
        digits = "".join(rng.choice(list("0123456789+<>"), count))
        words = " ".join(rng.choice(_WORDS, 12)).upper()[:count]
        draw.text((200, y), digits if row % 4 < 2 else words, font=font, fill=0)
    return np.array(image)


def receipts(rng: np.random.Generator) -> Gray:
    """Two long till receipts beside one another: narrow, evenly spaced, with rules of one sign."""
    image, draw, font = _blank(FACES[2], 26)
    for left in (120, 900):
        for row, y in enumerate(range(150, A4[1] - 150, 34)):
            name = " ".join(rng.choice(_WORDS, 2)).upper()[:24]
            line = f"{int(rng.integers(1, 9))} x {name:26}{rng.uniform(0.5, 99):8.2f}"
            draw.text((left, y), line if row % 9 else "=-*"[row // 9 % 3] * 38, font=font, fill=0)
    return np.array(image)


def woven(rng: np.random.Generator) -> Gray:
    """Cloth of crossing threads, each as even as print."""
    y, x = np.mgrid[0 : A4[1], 0 : A4[0]]
    over = (x // 36 + y // 36) % 2 == 0
    threads = np.where(over, x % 12 < 3, y % 12 < 3).astype(np.float32)
    grain = rng.normal(0, 8, threads.shape).astype(np.float32)
    return np.asarray(
        cv2.GaussianBlur(200 - 60 * threads + grain, (0, 0), 1).clip(0, 255), np.uint8
    )


def empty(rng: np.random.Generator) -> Gray:
    """Paper and grain."""
    return np.asarray(rng.normal(240, 6, A4[::-1]).clip(0, 255), dtype=np.uint8)


PAGES: dict[str, Callable[[np.random.Generator], Gray]] = {
    "serif text": lambda rng: text_page(rng, FACES[0]),
    "small sans text": lambda rng: text_page(rng, FACES[1], 22),
    "typewritten text": lambda rng: text_page(rng, FACES[2]),
    "typewritten capitals": lambda rng: text_page(rng, FACES[2], 34, upper=True),
    "form with dots": dotted_form,
    "barcodes and digits": barcodes,
    "lines of 30, 36, 44 capitals": spaced_capitals,
    "empty page": empty,
    "slips in OCR-B": slips,
    "woven cloth": woven,
    "till receipts": receipts,
}


def _blank(face: str, size: int) -> tuple[Image.Image, ImageDraw.ImageDraw, ImageFont.FreeTypeFont]:
    image = Image.new("L", A4, 255)
    return image, ImageDraw.Draw(image), ImageFont.truetype(face, size)
