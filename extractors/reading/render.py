"""Every page of a readable file as a picture for a packet, to be bound without decoding it again.

Photographs and colour pages become JPEG, gray pages gray JPEG, pages that are black on white CCITT
group 4, which is smaller and sharper. Page numbers and order are those of `read`. A page that
cannot be drawn comes out as a blank sheet that says so: pages in = pages out.
"""

from __future__ import annotations

import io
import sys
from collections.abc import Iterator, Mapping
from itertools import islice

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image, TiffImagePlugin

from extractors.errors import BAD_CONTENT, refused
from extractors.model import RenderedPage, Word
from extractors.reading import html_text, mail, media, office, text_files, text_layout
from extractors.reading.images import A4, Pictures, TooLarge
from extractors.reading.limits import MAX_PAGE_POINTS, MEGAPIXELS, ReadOptions
from extractors.reading.pdf import PageFailed, Pdf, fitting_dpi
from extractors.reading.previews import colourful, turn
from extractors.reading.text_picture import drawn

Pixels = NDArray[np.uint8]
Drawing = tuple[Pixels, float, float]  # with its width and height in points
JPEG_QUALITY = 82
_EDGES = 0.97  # share of pixels near black or white from which a page is black on white
_FAILED = "Deze pagina kon niet worden getekend. / This page could not be drawn."


def render_pages(
    content: bytes,
    dpi: int = 200,
    turns: Mapping[int, int] | None = None,
    span: tuple[int, int] | None = None,
    megapixels: int = MEGAPIXELS,
) -> Iterator[RenderedPage]:
    """The pages in order. `turns`: degrees clockwise for pages that do not stand upright.

    `span`: first and last page (both counted) of a part; pages keep their numbers. `megapixels`:
    the most that one picture received may have.

    Refused as in `read`. `dpi` is lowered for pages that would pass the pixel ceiling.
    """
    found = media.media_type(content)
    if found not in media.READABLE:
        raise refused(media.refusal_code(found))
    turns = turns or {}
    first, last = span or (1, sys.maxsize)
    if found == media.PDF:
        pages = _of_pdf(content, dpi, first, last)
    elif found in media.IMAGES:
        pages = _of_pictures(Pictures(content, found, megapixels), dpi, first, last)
    else:
        pages = _of_text(text_of(content, found), dpi, first, last)
    for number, (pixels, width, height) in enumerate(pages, first):
        turned = turns.get(number, 0) % 360
        if turned in (90, 270):
            width, height = height, width
        yield _encoded(number, np.ascontiguousarray(turn(pixels, turned)), width, height)


def text_of(content: bytes, found: str) -> str:
    """The text of a file without pages of its own, as `read` lays it out."""
    if found == media.EML:
        return mail.read_eml(content).text
    if found == media.MSG:
        return mail.read_msg(content).text
    if found == media.TXT:
        return text_files.limited(text_files.decode(content))[0]
    if found == media.HTML:
        return html_text.read_html(content)[0]
    return office.read_office(content, found).text


def _of_pdf(content: bytes, dpi: int, first: int, last: int) -> Iterator[Drawing]:
    document = Pdf(content)
    for number in range(first, min(document.count, last) + 1):
        try:
            page = document.page(number)
            try:
                fitting = fitting_dpi(page.width, page.height, dpi)
                drawing = page.picture(fitting, colour=True), page.width, page.height
            finally:
                page.close()
        except (PageFailed, *BAD_CONTENT):
            drawing = _failed_sheet(dpi)
        yield drawing


def _of_pictures(pictures: Pictures, dpi: int, first: int, last: int) -> Iterator[Drawing]:
    if pictures.count == 1:
        pictures.check()
    for number in range(first, min(pictures.count, last) + 1):
        try:
            frame = pictures.frame(number)
        except (TooLarge, *BAD_CONTENT):
            yield _failed_sheet(dpi)
            continue
        width, height = (min(side, MAX_PAGE_POINTS) for side in frame.points)
        pixels = frame.pixels
        ratio = dpi * width / 72 / pixels.shape[1]
        if ratio < 0.9:  # never enlarge; shrink only when it is worth the loss
            size = (max(1, round(pixels.shape[1] * ratio)), max(1, round(pixels.shape[0] * ratio)))
            pixels = np.asarray(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA), np.uint8)
        yield pixels, width, height


def _of_text(text: str, dpi: int, first: int, last: int) -> Iterator[Drawing]:
    for page in islice(text_layout.pages(text, ReadOptions().max_pages), first - 1, last):
        yield drawn(page.words, dpi), page.width, page.height


def _failed_sheet(dpi: int) -> Drawing:
    words: tuple[Word, ...] = next(iter(text_layout.pages(_FAILED, 1))).words
    return drawn(words, dpi), *A4


def _encoded(number: int, pixels: Pixels, width: float, height: float) -> RenderedPage:
    gray = pixels if pixels.ndim == 2 else None
    if gray is None and not colourful(pixels):
        gray = np.asarray(cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY), dtype=np.uint8)
    rows, columns = pixels.shape[:2]
    if gray is not None and _black_on_white(gray):
        bits = Image.fromarray(gray).point(lambda level: 255 if level > 160 else 0).convert("1")
        return RenderedPage(number, width, height, columns, rows, "g4", "bw", group4(bits))
    out = io.BytesIO()
    Image.fromarray(pixels if gray is None else gray).save(out, "JPEG", quality=JPEG_QUALITY)
    colours = "rgb" if gray is None else "gray"
    return RenderedPage(number, width, height, columns, rows, "jpeg", colours, out.getvalue())


def _black_on_white(gray: Pixels) -> bool:
    """Paper is white, and what is not paper is ink: no photograph, no shade."""
    look = gray[::2, ::2]
    edges = np.mean((look < 64) | (look > 232))
    return float(np.mean(look > 232)) > 0.6 and float(edges) > _EDGES


def group4(bits: Image.Image) -> bytes:
    """One CCITT group 4 strip (ITU-T T.6) of a mode "1" picture, ink coded as black runs."""
    out = io.BytesIO()
    tags = TiffImagePlugin.ImageFileDirectory_v2()
    tags[TiffImagePlugin.ROWSPERSTRIP] = bits.height
    tags[TiffImagePlugin.PHOTOMETRIC_INTERPRETATION] = 0  # white is zero: ink is the black run
    bits.save(out, "TIFF", compression="group4", tiffinfo=tags, strip_size=1 << 30)
    with Image.open(io.BytesIO(out.getvalue())) as written:
        directory = written.tag_v2  # type: ignore[attr-defined]
        starts = directory[TiffImagePlugin.STRIPOFFSETS]
        lengths = directory[TiffImagePlugin.STRIPBYTECOUNTS]
    if len(starts) != 1:
        raise ValueError("more than one strip")
    return out.getvalue()[starts[0] : starts[0] + lengths[0]]
