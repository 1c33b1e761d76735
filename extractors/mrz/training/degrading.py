"""What happens to print on its way to a file: paper, camera, light, grain, fax, JPEG.

Every step takes and gives gray images (float32, 0 black to 255 white) and draws from the generator
it is handed, so a seed gives the same picture again.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from extractors.mrz.straighten import Floats, Gray, Matrix


@dataclass(frozen=True, slots=True)
class Strength:
    """How bad it may get; each number is the worst case, most pictures are milder."""

    pattern: float = 28.0  # gray levels, lines and print of a busy background
    blur: float = 0.17  # pitches, standard deviation
    motion: float = 0.30  # pitches
    noise: float = 14.0  # gray levels, standard deviation
    shadow: float = 0.55  # share of the light taken away
    glare: float = 0.8  # share of the way to white
    jpeg: int = 22  # lowest quality
    keystone: float = 0.10  # share of the width by which a corner moves
    binary: float = 0.2  # share of pictures that are one bit deep (fax, cheap scan)


def on_paper(ink: Floats, pitch: float, rng: np.random.Generator, strength: Strength) -> Floats:
    """Dark ink on light paper with a background of wavy lines and faint print."""
    rows, columns = ink.shape
    paper = np.full(ink.shape, rng.uniform(150, 250), dtype=np.float32)
    y, x = np.mgrid[0:rows, 0:columns].astype(np.float32) / pitch
    for _ in range(int(rng.integers(0, 4))):
        paper += _waves(x, y, rng) * rng.uniform(0, strength.pattern)
    paper += _faint_print(ink.shape, pitch, rng) * rng.uniform(0, strength.pattern)
    dark = rng.uniform(5, 95) + _cloud(ink.shape, rng) * 18
    patchy = 1 - np.clip(_cloud(ink.shape, rng, 60) - 1.2, 0, 1) * rng.uniform(0, 0.5)
    cover = ink * patchy
    return np.asarray(paper * (1 - cover) + np.minimum(dark, paper - 30) * cover, dtype=np.float32)


def keystone(
    width: int, height: int, scale: float, turn: float, rng: np.random.Generator, amount: float
) -> Matrix:
    """From the print to a picture `scale` times as big, turned by `turn` degrees, corners moved."""
    corners = np.array([[0, 0], [width, 0], [width, height], [0, height]], dtype=np.float64)
    moved = corners + rng.uniform(-amount, amount, (4, 2)) * [width, height * 2.0]
    angle = np.deg2rad(turn)
    rotation = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    moved = moved @ rotation.T * scale
    moved -= moved.min(axis=0)
    found = cv2.getPerspectiveTransform(corners.astype(np.float32), moved.astype(np.float32))
    return np.asarray(found, dtype=np.float64)


def photographed(image: Floats, pitch: float, rng: np.random.Generator, strength: Strength) -> Gray:
    """Light, optics, sensor and file, for a picture with `pitch` pixels per character."""
    picture = image * _light(image.shape, rng, strength)
    if rng.random() < 0.3:
        picture = _with_glare(picture, rng, strength)
    picture = _blurred(picture, pitch, rng, strength)
    noise = rng.normal(0, rng.uniform(0.5, strength.noise), image.shape).astype(np.float32)
    if rng.random() < 0.4:
        noise = cv2.GaussianBlur(noise, (3, 3), 0) * 1.8
    picture = np.clip(picture + noise, 0, 255)
    if rng.random() < strength.binary and pitch >= 11:
        picture = _one_bit(picture, pitch, rng)
    return _through_jpeg(picture, rng, strength)


def _waves(x: Floats, y: Floats, rng: np.random.Generator) -> Floats:
    angle, period = rng.uniform(0, np.pi), rng.uniform(0.25, 3.0)
    along = x * np.cos(angle) + y * np.sin(angle)
    across = y * np.cos(angle) - x * np.sin(angle)
    bend = rng.uniform(0, 1.2) * np.sin(across * rng.uniform(0.3, 2.0))
    wave = np.sin((along + bend) * 2 * np.pi / period)
    sharp = rng.uniform(1, 5)
    return np.asarray(np.tanh(wave * sharp) * 0.5, dtype=np.float32)


def _faint_print(shape: tuple[int, int], pitch: float, rng: np.random.Generator) -> Floats:
    image = np.zeros(shape, np.uint8)
    for _ in range(int(rng.integers(0, 4))):
        place = (int(rng.integers(-50, shape[1])), int(rng.integers(0, shape[0])))
        text = "".join(chr(c) for c in rng.integers(65, 91, 8))
        size = float(rng.uniform(0.02, 0.09) * pitch)
        cv2.putText(image, text, place, cv2.FONT_HERSHEY_SIMPLEX, size, 255, max(1, int(size * 2)))
    return np.asarray(image / np.float32(-255), dtype=np.float32)


def _cloud(shape: tuple[int, int], rng: np.random.Generator, cells: int = 12) -> Floats:
    """Smooth noise with unit spread, about `cells` lumps along the width."""
    rows = max(2, round(cells * shape[0] / shape[1]) + 1)
    small = rng.normal(0, 1, (rows, cells + 1)).astype(np.float32)
    return np.asarray(cv2.resize(small, shape[::-1], interpolation=cv2.INTER_CUBIC))


def _light(shape: tuple[int, int], rng: np.random.Generator, strength: Strength) -> Floats:
    light = 1 + _cloud(shape, rng, 2) * rng.uniform(0, 0.12)
    if rng.random() < 0.45:  # the edge of a shadow across the print
        angle, depth = rng.uniform(0, 2 * np.pi), rng.uniform(0, strength.shadow)
        y, x = np.mgrid[0 : shape[0], 0 : shape[1]].astype(np.float32)
        side = (x - rng.uniform(0, shape[1])) * np.cos(angle) + (
            y - rng.uniform(0, shape[0])
        ) * np.sin(angle)
        soft = rng.uniform(1, 0.3 * shape[1])
        light *= 1 - depth / (1 + np.exp(-np.clip(side / soft * 4, -30, 30)))
    return np.asarray(np.clip(light, 0.15, 1.3), dtype=np.float32)


def _with_glare(picture: Floats, rng: np.random.Generator, strength: Strength) -> Floats:
    rows, columns = picture.shape
    y, x = np.mgrid[0:rows, 0:columns].astype(np.float32)
    wide, high = rng.uniform(0.03, 0.3) * columns, rng.uniform(0.1, 0.6) * rows
    spot = ((x - rng.uniform(0, columns)) / wide) ** 2 + ((y - rng.uniform(0, rows)) / high) ** 2
    share = np.exp(-spot) * rng.uniform(0, strength.glare)
    return np.asarray(picture + (255 - picture) * share, dtype=np.float32)


def _blurred(picture: Floats, pitch: float, rng: np.random.Generator, strength: Strength) -> Floats:
    sigma = rng.uniform(0, strength.blur) * pitch
    if sigma > 0.3:
        picture = np.asarray(cv2.GaussianBlur(picture, (0, 0), sigma), dtype=np.float32)
    length = int(rng.uniform(0, strength.motion) * pitch)
    if length > 1 and rng.random() < 0.3:
        kernel = np.zeros((length, length), np.float32)
        angle = rng.uniform(0, np.pi)
        middle = (length - 1) / 2
        reach = np.array([np.cos(angle), np.sin(angle)]) * middle
        ends = [tuple(int(v) for v in np.rint(middle + sign * reach)) for sign in (-1, 1)]
        cv2.line(kernel, ends[0], ends[1], 1.0)
        kernel /= kernel.sum()
        blurred = cv2.filter2D(picture, -1, kernel, borderType=cv2.BORDER_REPLICATE)
        picture = np.asarray(blurred, dtype=np.float32)
    return np.asarray(picture, dtype=np.float32)


def _one_bit(picture: Floats, pitch: float, rng: np.random.Generator) -> Floats:
    """A threshold as in a fax or a copier, then specks; half of them locally adaptive."""
    if rng.random() < 0.5:
        window = int(pitch * rng.uniform(1.5, 4)) | 1
        offset = rng.uniform(8, 25)
        level: Floats | float = cv2.blur(picture, (window, window)) - offset
    else:
        level = float(np.percentile(picture, 5) * 0.5 + np.percentile(picture, 60) * 0.5)
    bits = np.where(picture > level, 255, 0).astype(np.float32)
    specks = rng.random(picture.shape) < rng.uniform(0, 0.01)
    bits[specks] = 255 - bits[specks]
    return bits


def _through_jpeg(picture: Floats, rng: np.random.Generator, strength: Strength) -> Gray:
    gray = np.clip(picture, 0, 255).astype(np.uint8)
    quality = int(rng.integers(strength.jpeg, 98))
    _, code = cv2.imencode(".jpg", gray, [cv2.IMWRITE_JPEG_QUALITY, quality])
    return np.asarray(cv2.imdecode(code, cv2.IMREAD_GRAYSCALE), dtype=np.uint8)
