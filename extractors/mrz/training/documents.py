"""Whole documents with a strip, drawn and photographed: what finding and reading are measured on.

The page has a portrait, printed fields and wavy background print, lies on a desk or on other paper,
and is seen by a telephone: turned by quarters, tilted, in perspective, with shadow, glare, blur,
grain and JPEG. All people and numbers are invented.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import cv2
import numpy as np
from PIL import Image, ImageDraw, ImageFont

from extractors.mrz.check_digits import ALPHABET
from extractors.mrz.formats import COMPOSITE, FRENCH_ID, MRV_A, MRV_B, TD1, TD2, TD3, Format
from extractors.mrz.proof import check_spans
from extractors.mrz.straighten import Floats, Gray, Matrix
from extractors.mrz.training.degrading import Strength, keystone, on_paper, photographed
from extractors.mrz.training.rendering import FACES, LINE_SPACING, printed

PITCH = 22.0  # pixels per character of the page before it is photographed
CHARACTER = 2.54  # millimetres from character to character
SIZES = {  # millimetres, ICAO Doc 9303 parts 4 to 7
    TD3.name: (125, 88),
    TD2.name: (105, 74),
    TD1.name: (85.6, 54),
    MRV_A.name: (120, 80),
    MRV_B.name: (105, 74),
    FRENCH_ID.name: (105, 74),
}
TELEPHONE = Strength(
    pattern=16.0,
    blur=0.12,
    motion=0.2,
    noise=9.0,
    shadow=0.5,
    glare=0.75,
    jpeg=60,
    keystone=0.05,
    binary=0.0,
)
BUSY_PAPER = replace(TELEPHONE, pattern=28.0)  # wavy print nearly as dark as the ink

_PRINT = (
    "PASPOORT PASSPORT Naam / Surname Voornamen Given names Nationaliteit Nationality Datum Date "
    "Geboortedatum of birth Geboorteplaats Place of birth Afgiftedatum of issue Geldig tot Date of "
    "expiry Autoriteit Authority Handtekening Signature Soort Type Code Lengte 1,78 m Burgemeester "
    "12 AUG 1974 UTRECHT KHARTOUM ASMARA 04 MEI 2031 ALGEMENE TOEGANG V 123.456.789"
)
_WORDS = _PRINT.split()


@dataclass(frozen=True, slots=True)
class Photo:
    """`gray`: uint8 (rows, columns). `ends`: (lines, 2, 2), the middles (x, y) of the first and the
    last character of each line, in pixels.
    """

    gray: Gray
    form: Format
    lines: tuple[str, ...]
    pitch: float
    ends: Matrix


def photo_of(
    form: Format,
    lines: list[str],
    rng: np.random.Generator,
    *,
    pitch: float | None = None,
    quarter: int | None = None,
    tilt: float | None = None,
    spacing: float | None = None,
    strength: Strength = TELEPHONE,
) -> Photo:
    """A photo of a document; what is not given is drawn: 8-20 pixels per character, any quarter
    turn, up to 15 degrees of tilt, half of them with lines nearer together than ICAO says.
    """
    pitch = float(rng.uniform(8, 20)) if pitch is None else pitch
    tilt = float(rng.uniform(-15, 15)) if tilt is None else tilt
    quarter = int(rng.integers(4)) if quarter is None else quarter
    if spacing is None:
        spacing = float(rng.uniform(1.5, 2.4)) if rng.random() < 0.5 else LINE_SPACING
    page, ends = _page(form, lines, spacing, rng, strength)
    page, offset = _on_desk(page, rng)
    rows, columns = page.shape
    matrix = keystone(columns, rows, pitch / PITCH, tilt, rng, strength.keystone)
    corners = np.array([[[0, 0], [columns, 0], [columns, rows], [0, rows]]], dtype=np.float64)
    size = np.ceil(cv2.perspectiveTransform(corners, matrix)[0].max(axis=0)).astype(int)
    soft = cv2.GaussianBlur(page, (0, 0), max(0.3, 0.45 * PITCH / pitch))
    seen = cv2.warpPerspective(
        soft, matrix, (int(size[0]), int(size[1])), borderMode=cv2.BORDER_REPLICATE
    )
    ends = np.asarray(cv2.perspectiveTransform(ends + offset, matrix), dtype=np.float64)
    for turn in range(quarter):  # counterclockwise, as numpy turns
        width = seen.shape[1 - turn % 2]
        ends = np.stack([ends[..., 1], width - 1 - ends[..., 0]], axis=-1)
    turned = np.array(np.rot90(seen, quarter), dtype=np.float32)
    gray = photographed(turned, pitch, rng, strength)
    _, code = cv2.imencode(".jpg", gray, [cv2.IMWRITE_JPEG_QUALITY, 60])
    final = np.asarray(cv2.imdecode(code, cv2.IMREAD_GRAYSCALE), dtype=np.uint8)
    return Photo(final, form, tuple(lines), pitch, ends)


def misprinted(form: Format, lines: list[str], rng: np.random.Generator) -> tuple[list[str], str]:
    """The lines with one field's check digit replaced by another digit, and the field's name."""
    spans = [check for check in check_spans(form, lines) if check.name != COMPOSITE]
    check = spans[int(rng.integers(len(spans)))]
    line, column = check.digit.places()[0]
    others = [digit for digit in ALPHABET[:10] if digit != lines[line][column]]
    rows = [list(row) for row in lines]
    rows[line][column] = str(rng.choice(others))
    return ["".join(row) for row in rows], check.name


def _page(
    form: Format,
    lines: list[str],
    spacing: float,
    rng: np.random.Generator,
    strength: Strength,
) -> tuple[Floats, Matrix]:
    """The document page, float32, `PITCH` pixels per character, and where its lines end."""
    width, height = (round(side / CHARACTER * PITCH) for side in SIZES[form.name])
    ink = np.zeros((height, width), np.float32)
    face, weight = FACES[int(rng.integers(2))], float(rng.uniform(-1.5, 1.5))
    strip = printed(lines, PITCH, face, weight, spacing, size=float(rng.normal(1, 0.02)))
    span = (len(lines[0]) - 1) * PITCH
    middle = height - (3.3 + (len(lines) - 1) * spacing) * PITCH
    left, top = round((width - span) / 2 - strip.left), round(middle - strip.middles[0])
    _lay(ink, strip.ink, left, top)
    zone = round(middle - 2.2 * PITCH)  # everything else stands above
    _lay(ink, _fields(width, zone, rng), 0, 0)
    ends = [
        [[left + strip.left, top + y], [left + strip.left + span, top + y]] for y in strip.middles
    ]
    return on_paper(ink, PITCH, rng, strength), np.array(ends)


def _fields(width: int, height: int, rng: np.random.Generator) -> Floats:
    """Portrait and printed fields of the visual zone, as ink 0..1."""
    image = Image.new("L", (width, height), 0)
    draw = ImageDraw.Draw(image)
    right = width * 0.32 if rng.random() < 0.8 else 0.0
    if right:
        box = (width * 0.04, height * 0.25, right, height * 0.97)
        draw.rectangle(box, fill=90)
        middle, wide = (box[0] + box[2]) / 2, (box[2] - box[0]) * 0.3
        draw.ellipse((middle - wide, height * 0.33, middle + wide, height * 0.75), fill=150)
        draw.pieslice((box[0], height * 0.7, box[2], height * 1.4), 180, 360, fill=220)
    draw.text((width * 0.04, height * 0.05), "KONINKRIJK UTOPIA", font=_font(1.6), fill=200)
    y = height * 0.2
    while y < height - 1.6 * PITCH:
        size = float(rng.uniform(0.5, 1.1))
        words = " ".join(rng.choice(_WORDS, int(rng.integers(2, 6))))
        draw.text(
            (right + width * 0.04, y), words, font=_font(size), fill=int(rng.integers(120, 255))
        )
        y += size * PITCH * float(rng.uniform(1.4, 2.2))
    return np.asarray(np.asarray(image) / np.float32(255), dtype=np.float32)


def _on_desk(page: Floats, rng: np.random.Generator) -> tuple[Floats, tuple[int, int]]:
    """The page on something bigger (a plain or grained desk, a sheet of print) and where (x, y)."""
    rows, columns = page.shape
    margins = rng.uniform(0.04, 0.35, 4) * columns
    top, bottom, left, right = (round(margin) for margin in margins)
    shape = (rows + top + bottom, columns + left + right)
    desk = np.full(shape, rng.uniform(30, 235), dtype=np.float32)
    kind = int(rng.integers(3))
    if kind == 1:
        grain = rng.normal(0, 1, (shape[0] // 3 + 1, shape[1] // 60 + 2)).astype(np.float32)
        desk += cv2.resize(grain, shape[::-1], interpolation=cv2.INTER_LINEAR) * 18
    if kind == 2:
        image = Image.new("L", shape[::-1], 235)
        draw = ImageDraw.Draw(image)
        for y in range(0, shape[0], round(PITCH * 1.5)):
            draw.text((PITCH, y), " ".join(rng.choice(_WORDS, 40)), font=_font(0.9), fill=40)
        desk = np.array(image, dtype=np.float32)
    desk[top : top + rows, left : left + columns] = page
    return np.asarray(desk.clip(0, 255), dtype=np.float32), (left, top)


def _lay(onto: Floats, ink: Floats, left: int, top: int) -> None:
    """Lay ink over ink; what falls off the page is lost."""
    rows, columns = onto.shape
    y, x = (
        slice(max(top, 0), min(top + ink.shape[0], rows)),
        slice(max(left, 0), min(left + ink.shape[1], columns)),
    )
    part = ink[y.start - top : y.stop - top, x.start - left : x.stop - left]
    onto[y, x] = np.maximum(onto[y, x], part)


def _font(size: float) -> ImageFont.FreeTypeFont:
    """Liberation Sans, `size` pitches high."""
    return ImageFont.truetype("LiberationSans-Regular.ttf", round(size * PITCH))
