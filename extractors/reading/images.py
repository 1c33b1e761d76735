"""Pictures as received: decode them, one frame at a time, and turn them as the camera was held.

Only the decoder of the media type found by content is let near the bytes. Size is checked before
a pixel is decoded. A picture that breaks off is read as far as it goes, with a remark.
"""

from __future__ import annotations

import io
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import cv2
import numpy as np
import pillow_heif
from numpy.typing import NDArray
from PIL import ExifTags, Image, ImageFile, ImageOps

from extractors.errors import BAD_CONTENT, Refused, refused
from extractors.reading import media
from extractors.reading.limits import (
    MAX_FRAMES,
    MAX_PIXELS,
    MAX_SIDE,
    MEGAPIXELS,
    MOST_MEGAPIXELS,
)

Gray = NDArray[np.uint8]
Colour = NDArray[np.uint8]  # (rows, columns, 3) RGB
A4 = (595.0, 842.0)  # points
_SANE_DPI = (60.0, 1300.0)  # outside it a file's own claim about its resolution is a default
_FORMATS = {
    media.JPEG: ("JPEG", "MPO"),
    media.PNG: ("PNG",),
    media.TIFF: ("TIFF",),
    media.WEBP: ("WEBP",),
    media.HEIC: ("HEIF",),
}
_MANY = frozenset({media.TIFF, media.HEIC})  # in the others more frames are an animation
Image.MAX_IMAGE_PIXELS = MOST_MEGAPIXELS * 1_000_000  # a second net below our own check
pillow_heif.register_heif_opener(thumbnails=False)


class TooLarge(Exception):
    """A frame above the pixel ceiling."""


@dataclass(frozen=True, slots=True)
class Frame:
    """One decoded frame. `pixels` is gray (rows, columns) or RGB (rows, columns, 3), uint8."""

    pixels: NDArray[np.uint8]
    dpi: float  # 0 when the file does not say
    whole: bool  # False: the data broke off
    located: bool  # the camera wrote down where it was

    @property
    def gray(self) -> Gray:
        return to_gray(self.pixels)

    @property
    def points(self) -> tuple[float, float]:
        """Width and height in points; an A4 sheet when the file does not know its own size."""
        rows, columns = self.pixels.shape[:2]
        if self.dpi:
            return columns * 72 / self.dpi, rows * 72 / self.dpi
        sheet = A4 if rows >= columns else A4[::-1]
        share = min(sheet[0] / columns, sheet[1] / rows)
        return columns * share, rows * share


def to_gray(pixels: NDArray[np.uint8]) -> Gray:
    if pixels.ndim == 2:
        return pixels
    return np.asarray(cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY), dtype=np.uint8)


class Pictures:
    """The frames of one picture file. Refused when not even the first can be opened."""

    def __init__(self, content: bytes, media_type: str, megapixels: int = MEGAPIXELS) -> None:
        self._most = megapixels * 1_000_000
        self._image = _open(content, media_type)
        self._only: Frame | None = None
        self._cameraman = media_type in (media.JPEG, media.HEIC, media.WEBP)
        self.count, self.whole = _frame_count(self._image) if media_type in _MANY else (1, True)
        if self.count == 1 and self._oversized():
            raise refused("image_too_large")

    @property
    def photo(self) -> bool:
        """Whether these may well be photographs of paper rather than scans."""
        return self._cameraman

    def check(self) -> None:
        """Refused when the only frame cannot be decoded at all."""
        try:
            self._only = self.frame(1)
        except TooLarge as error:
            raise refused("image_too_large") from error
        except OSError as error:
            raise refused("damaged") from error

    def frame(self, number: int) -> Frame:
        """Frame `number`, from 1. TooLarge, or OSError when nothing of it can be decoded."""
        if self._only is not None:
            return self._only  # decoded once already
        with _quiet():
            try:
                if number > 1 or self.count > 1:
                    self._image.seek(number - 1)
                if self._oversized():
                    raise TooLarge
                return self._decode()
            except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
                raise TooLarge from error
            except BAD_CONTENT as error:
                raise OSError("frame cannot be decoded") from error

    def _oversized(self) -> bool:
        width, height = self._image.size
        return width * height > self._most or max(width, height) > MAX_SIDE

    def _decode(self) -> Frame:
        image, whole = self._image, True
        try:
            with _truncated_images(allowed=False):
                image.load()
        except OSError:
            whole = False
            with _truncated_images(allowed=True):
                image.load()
        dpi = _dpi(image)
        exif = image.getexif()
        located = bool(exif.get_ifd(ExifTags.IFD.GPSInfo)) if exif else False
        upright = ImageOps.exif_transpose(image)
        pixels = _pixels(upright if upright is not None else image)
        if upright is None or upright.size == image.size:
            pixels = _squared(pixels, image)
        if not whole and np.ptp(pixels) == 0:
            raise OSError("nothing but a header")
        pixels, smaller = _at_work(pixels)
        return Frame(pixels, dpi * smaller, whole, located)


def _open(content: bytes, media_type: str) -> Image.Image:
    with _quiet():
        try:
            return Image.open(io.BytesIO(content), formats=_FORMATS[media_type])
        except Image.DecompressionBombError as error:
            raise refused("image_too_large") from error
        except BAD_CONTENT as error:
            raise refused("damaged") from error


def pixels_of(content: bytes, media_type: str) -> int:
    """How many pixels a picture claims to have; 0 when it cannot be opened. Nothing is decoded."""
    try:
        width, height = _open(content, media_type).size
    except Refused:
        return 0
    return int(width * height)


def _frame_count(image: Image.Image) -> tuple[int, bool]:
    """How many frames can be reached, and whether the chain of frames is unbroken."""
    count = 1
    with _quiet():
        try:
            while count < MAX_FRAMES:
                image.seek(count)
                count += 1
        except EOFError:
            return count, True
        except (Image.DecompressionBombError, *BAD_CONTENT):
            return count, False
        finally:
            image.seek(0)
    return count, False


def _at_work(pixels: NDArray[np.uint8]) -> tuple[NDArray[np.uint8], float]:
    """The picture within the ceiling of a page at work, and how much smaller it was made."""
    rows, columns = pixels.shape[:2]
    smaller = (MAX_PIXELS / (rows * columns)) ** 0.5
    if smaller >= 1:
        return pixels, 1.0
    size = int(columns * smaller), int(rows * smaller)
    drawn = cv2.resize(pixels, size, interpolation=cv2.INTER_AREA)
    return np.asarray(drawn, dtype=np.uint8), smaller


def _dpi(image: Image.Image) -> float:
    claimed = image.info.get("dpi", (0, 0))
    try:
        dpi = float(claimed[0])
    except (TypeError, ValueError, IndexError, ZeroDivisionError):
        return 0.0
    # 72 and 96 are what software writes when it does not know.
    known = _SANE_DPI[0] <= dpi <= _SANE_DPI[1] and round(dpi) not in (72, 96)
    return dpi if known else 0.0


def _squared(pixels: NDArray[np.uint8], image: Image.Image) -> NDArray[np.uint8]:
    """A fax of standard resolution has half as many lines to the inch as columns (ITU-T T.4: 98
    and 204): its lines are drawn out, so that letters have their own proportions."""
    try:
        across, down = (float(claimed) for claimed in image.info["dpi"])
    except (KeyError, TypeError, ValueError, ZeroDivisionError):
        return pixels
    rows, columns = pixels.shape[:2]
    if not (_SANE_DPI[0] <= down < across <= _SANE_DPI[1] and 1.5 < across / down < 3):
        return pixels
    taller = round(rows * across / down)
    if taller > MAX_SIDE or taller * columns > MAX_PIXELS:
        return pixels
    drawn_out = cv2.resize(pixels, (columns, taller), interpolation=cv2.INTER_LINEAR)
    return np.asarray(drawn_out, dtype=np.uint8)


def _pixels(image: Image.Image) -> NDArray[np.uint8]:
    """8-bit gray or RGB on white, whatever the file's own mode."""
    if image.mode.startswith("I") or image.mode == "F":
        wide = np.asarray(image, dtype=np.float64)
        top = 65535.0 if wide.max(initial=0) > 255 else 255.0
        return np.asarray((wide / top * 255).clip(0, 255), dtype=np.uint8)
    if image.mode in ("1", "L"):
        return np.asarray(image.convert("L"), dtype=np.uint8)
    if "A" in image.getbands() or "transparency" in image.info:
        layered = image.convert("RGBA")
        paper = Image.new("RGBA", layered.size, (255, 255, 255, 255))
        image = Image.alpha_composite(paper, layered)
    return np.asarray(image.convert("RGB"), dtype=np.uint8)


@contextmanager
def _quiet() -> Iterator[None]:
    """Decoders' warnings about odd metadata are no news; oversize is, and is checked by us."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield


@contextmanager
def _truncated_images(*, allowed: bool) -> Iterator[None]:
    """Other libraries in the process set this switch too: put it back as it was."""
    before = ImageFile.LOAD_TRUNCATED_IMAGES
    ImageFile.LOAD_TRUNCATED_IMAGES = allowed
    try:
        yield
    finally:
        ImageFile.LOAD_TRUNCATED_IMAGES = before
