"""Small files to bring in, made on the spot: good ones, broken ones, lying ones. All invented."""

from __future__ import annotations

import io
from collections.abc import Sequence

import pikepdf
from PIL import Image, ImageDraw, ImageFont

FONT = "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf"
LETTER = (
    "Ambassade van Ghana",
    "Den Haag, 3 maart 2024",
    "",
    "Geachte heer Amari,",
    "",
    "Wij kunnen u geen laissez-passer geven,",
    "want uw nationaliteit staat niet vast.",
    "",
    "Hoogachtend,",
    "Consulaire afdeling",
)


def letter_txt(lines: Sequence[str] = LETTER) -> bytes:
    """A letter as plain text."""
    return "\n".join(lines).encode()


def letter_picture(lines: Sequence[str] = LETTER) -> Image.Image:
    """A letter as it comes off a scanner at 150 dpi: words only recognition can read."""
    page = Image.new("L", (1240, 1754), 255)
    pen, font = ImageDraw.Draw(page), ImageFont.truetype(FONT, 36)
    for number, line in enumerate(lines):
        pen.text((120, 150 + 64 * number), line, font=font, fill=0)
    return page


def letter_png(lines: Sequence[str] = LETTER) -> bytes:
    """The scanned letter as a PNG."""
    out = io.BytesIO()
    letter_picture(lines).save(out, "PNG", dpi=(150, 150))
    return out.getvalue()


def letter_tiff(lines: Sequence[str] = LETTER) -> bytes:
    """The same uncompressed and so over 2 MB: larger than any buffer a server keeps in memory."""
    out = io.BytesIO()
    letter_picture(lines).save(out, "TIFF", dpi=(150, 150))
    return out.getvalue()


def locked_pdf() -> bytes:
    """A PDF that asks for a password."""
    out = io.BytesIO()
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        pdf.save(out, encryption=pikepdf.Encryption(user="geheim", owner="geheim"))
    return out.getvalue()


def broken_pdf() -> bytes:
    """What is left of a PDF after a line that broke."""
    return b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R"


def no_known_media() -> bytes:
    """Bytes that are no file of any kind we read."""
    return bytes(range(1, 256)) * 4
