"""Small invented files of every kind, made on the spot. Nothing here is about anybody."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence
from email.message import EmailMessage
from typing import Protocol

import cv2
import numpy as np
import pikepdf
import pillow_heif
import pypdfium2 as pdfium
from PIL import Image, ImageDraw, ImageFont
from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

LETTER = (
    "Betreft: verzoek om informatie over de aanvraag",
    "Geachte heer, mevrouw,",
    "Op 12 maart 2021 hebben wij uw brief ontvangen.",
    "De ambassade heeft het verzoek om een document niet beantwoord.",
    "Wij vragen u daarom opnieuw om een schriftelijke reactie.",
    "Met vriendelijke groet, de behandelend medewerker",
)
_FONT = "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf"


def letter_picture(lines: Sequence[str] = LETTER, dpi: int = 150) -> Image.Image:
    """Half an A4 sheet with the lines, as a clean gray scan."""
    picture = Image.new("L", (round(8.27 * dpi), round(5.8 * dpi)), 255)
    pen = ImageDraw.Draw(picture)
    letters = ImageFont.truetype(_FONT, dpi * 12 / 72)
    for row, line in enumerate(lines):
        pen.text((dpi * 0.8, dpi * (0.8 + 0.35 * row)), line, fill=0, font=letters)
    return picture


def picture_file(picture: Image.Image, kind: str, **options: object) -> bytes:
    out = io.BytesIO()
    picture.save(out, kind, **options)
    return out.getvalue()


def born_pdf(pages: Sequence[Sequence[str]] = (LETTER,)) -> bytes:
    """A PDF with real text, one page for each list of lines."""
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=A4)
    for lines in pages:
        canvas.setFont("Helvetica", 11)
        for row, line in enumerate(lines):
            canvas.drawString(60, 780 - 18 * row, line)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def scanned_pdf(
    pictures: Sequence[Image.Image], stamp: str = "", hidden: Sequence[str] = ()
) -> bytes:
    """A PDF of page pictures; `stamp` is printed over each, `hidden` is invisible text."""
    out = io.BytesIO()
    width, height = A4[0], A4[0] * 5.8 / 8.27
    canvas = Canvas(out, pagesize=(width, height))
    for picture in pictures:
        canvas.drawImage(ImageReader(picture), 0, 0, width, height)
        if stamp:
            canvas.setFont("Helvetica", 9)
            canvas.drawString(20, 20, stamp)
        for row, line in enumerate(hidden):
            text = canvas.beginText(60, height - 80 - 18 * row)
            text.setTextRenderMode(3)
            text.textLine(line)
            canvas.drawText(text)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def changed_pdf(content: bytes, **save: object) -> bytes:
    """The PDF saved again, for instance with `encryption`."""
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(content)) as document:
        document.save(out, **save)
    return out.getvalue()


def locked_pdf() -> bytes:
    return changed_pdf(born_pdf(), encryption=pikepdf.Encryption(owner="a", user="geheim"))


def docx(paragraphs: Sequence[str] = LETTER, **more: bytes) -> bytes:
    """A minimal .docx; `more` adds entries (their names with __ for /)."""
    space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    body = "".join(f"<w:p><w:r><w:t>{line}</w:t></w:r></w:p>" for line in paragraphs)
    document = f'<w:document xmlns:w="{space}"><w:body>{body}</w:body></w:document>'
    entries = {
        "[Content_Types].xml": b"<Types/>",
        "word/document.xml": document.encode(),
        **{name.replace("__", "/"): content for name, content in more.items()},
    }
    return zipped(entries)


def odt(paragraphs: Sequence[str] = LETTER) -> bytes:
    text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"
    office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
    body = "".join(f"<t:p>{line}</t:p>" for line in paragraphs)
    content = (
        f'<o:document-content xmlns:o="{office}" xmlns:t="{text}">'
        f"<o:body><o:text>{body}</o:text></o:body></o:document-content>"
    )
    return zipped(
        {"mimetype": b"application/vnd.oasis.opendocument.text", "content.xml": content.encode()},
        stored=("mimetype",),
    )


def zipped(entries: dict[str, bytes], stored: Sequence[str] = ()) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in entries.items():
            how = zipfile.ZIP_STORED if name in stored else zipfile.ZIP_DEFLATED
            archive.writestr(zipfile.ZipInfo(name), content, how)
    return out.getvalue()


def mail(text: str = "\n".join(LETTER), html: str = "", **attached: bytes) -> bytes:
    message = EmailMessage()
    message["From"] = "Loket <loket@voorbeeld.example>"
    message["To"] = "hulp@voorbeeld.example"
    message["Date"] = "Fri, 12 Mar 2021 09:30:00 +0100"
    message["Subject"] = "Uw verzoek"
    message.set_content(text)
    if html:
        message.add_alternative(html, subtype="html")
    for name, content in attached.items():
        message.add_attachment(
            content, maintype="application", subtype="octet-stream", filename=name
        )
    return message.as_bytes()


def noise(size: int, seed: int = 1) -> bytes:
    return np.random.default_rng(seed).integers(0, 256, size, dtype=np.uint8).tobytes()


class Maker(Protocol):
    def __call__(self) -> bytes: ...


def turned_pdf(degrees: int) -> bytes:
    """One word high on the page, on a page that is shown turned."""
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(born_pdf([("Kenmerk",)]))) as document:
        document.pages[0].Rotate = degrees
        document.save(out)
    return out.getvalue()


def drawn_ink(content: bytes) -> np.ndarray:
    """Where the first page shows ink, drawn by pdfium itself."""
    document = pdfium.PdfDocument(content)
    picture = document[0].render(scale=2, grayscale=True).to_numpy()
    ink = picture.reshape(picture.shape[:2]) < 128
    document.close()
    return ink


def heic(picture: Image.Image) -> bytes:
    out = io.BytesIO()
    pillow_heif.from_pillow(picture.convert("RGB")).save(out, quality=80)
    return out.getvalue()


def white_text_pdf() -> bytes:
    """A letter with a paragraph in white on white."""
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=A4)
    for row, line in enumerate(LETTER):
        canvas.drawString(60, 780 - 18 * row, line)
    canvas.setFillColorRGB(1, 1, 1)
    for row in range(3):
        canvas.drawString(60, 400 - 18 * row, "dit is onzichtbaar voor wie de bladzijde bekijkt")
    canvas.showPage()
    canvas.save()
    return out.getvalue()


def lying_pdf(said: Sequence[str]) -> bytes:
    """A page that shows LETTER but whose text layer says something else, by a lying font map."""
    shown = " ".join(LETTER)
    words = " ".join(said)
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(born_pdf())) as document:
        pairs = dict(zip(shown, words, strict=False))
        lines = "\n".join(f"<{ord(code):02X}> <{ord(text):04X}>" for code, text in pairs.items())
        table = (
            "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def\n"
            "1 begincodespacerange <00> <FF> endcodespacerange\n"
            f"{len(pairs)} beginbfchar\n{lines}\nendbfchar\nendcmap end end"
        )
        for font in document.pages[0].Resources.Font.values():
            font.ToUnicode = document.make_stream(table.encode())
        document.save(out)
    return out.getvalue()


def photographed() -> Image.Image:
    """The letter on a dark table, seen at a slant, with a shadow over half of it."""
    sheet = letter_picture(dpi=200)
    width, height = sheet.size
    picture = Image.new("L", (width + 500, height + 400), 60)
    corners = ((160, 120), (width + 330, 190), (width + 270, height + 230), (110, height + 270))
    matrix = cv2.getPerspectiveTransform(
        np.float32([(0, 0), (width, 0), (width, height), (0, height)]), np.float32(corners)
    )
    flat = np.asarray(sheet)
    base = np.asarray(picture)
    warped = cv2.warpPerspective(flat, matrix, (picture.width, picture.height), borderValue=0)
    mask = cv2.warpPerspective(np.full_like(flat, 255), matrix, (picture.width, picture.height))
    seen = np.where(mask > 128, warped, base).astype(np.float32)
    shade = np.linspace(1.0, 0.45, picture.width, dtype=np.float32)[None, :]
    grain = np.random.default_rng(5).normal(0, 3, seen.shape)
    return Image.fromarray((seen * shade + grain).clip(0, 255).astype(np.uint8))


def size_of(picture: bytes) -> tuple[int, int]:
    with Image.open(io.BytesIO(picture)) as image:
        return image.size
