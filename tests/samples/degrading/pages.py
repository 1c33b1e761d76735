"""A PDF as grey or colour page pictures, and pictures as an image-only PDF."""

from __future__ import annotations

import io

import cv2
import numpy as np
import pypdfium2
from numpy.typing import NDArray
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

Picture = NDArray[np.uint8]  # height x width (grey) or height x width x 3 (RGB)


def render(pdf: bytes, dpi: int, *, colour: bool = False) -> list[Picture]:
    document = pypdfium2.PdfDocument(pdf)
    try:
        pages = []
        for page in document:
            bitmap = page.render(scale=dpi / 72, grayscale=not colour, rev_byteorder=True)
            picture = np.asarray(bitmap.to_numpy())
            pages.append(
                picture[:, :, :3].copy() if colour else picture.reshape(picture.shape[:2]).copy()
            )
            page.close()
        return pages
    finally:
        document.close()


def jpeg(picture: Picture, quality: int) -> bytes:
    shown = picture if picture.ndim == 2 else cv2.cvtColor(picture, cv2.COLOR_RGB2BGR)
    done, content = cv2.imencode(".jpg", shown, [cv2.IMWRITE_JPEG_QUALITY, quality])
    if not done:
        raise ValueError("the picture could not be encoded")
    return content.tobytes()


def image_pdf(pictures: list[tuple[bytes, int, int]], dpi: float) -> bytes:
    """JPEGs (content, width and height in pixels) as the pages of a PDF without any text."""
    stream = io.BytesIO()
    canvas = Canvas(stream, invariant=1)
    for content, width, height in pictures:
        size = (width / dpi * 72, height / dpi * 72)
        canvas.setPageSize(size)
        canvas.drawImage(ImageReader(io.BytesIO(content)), 0, 0, *size)
        canvas.showPage()
    canvas.save()
    return stream.getvalue()
