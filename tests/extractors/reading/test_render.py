"""Every page of every readable file as a picture that a packet can hold without decoding it."""

from __future__ import annotations

import io

import numpy as np
import pikepdf
import pypdfium2 as pdfium
import pytest
from PIL import Image

from extractors.errors import Refused
from extractors.model import RenderedPage
from extractors.reading.limits import ReadOptions
from extractors.reading.read import read
from extractors.reading.render import group4, render_pages
from tests.extractors.reading import papers

FILES = {
    "pdf": papers.born_pdf([papers.LETTER] * 3),
    "scan": papers.scanned_pdf([papers.letter_picture()] * 2),
    "photo": papers.picture_file(papers.photographed(), "JPEG"),
    "fax": papers.picture_file(papers.letter_picture().convert("1"), "TIFF"),
    "heic": papers.heic(papers.letter_picture()),
    "docx": papers.docx(),
    "odt": papers.odt(),
    "mail": papers.mail(),
    "text": ("regel met woorden " * 30 + "\n").encode() * 40,
}


@pytest.mark.parametrize("kind", sorted(FILES))
def test_pages_agree_with_those_of_the_reading(kind: str) -> None:
    options = ReadOptions(previews=False, ocr_seconds=1)
    pages = list(render_pages(FILES[kind], dpi=100))
    reading = read(FILES[kind], options)
    assert [page.number for page in pages] == [page.number for page in reading.pages]
    for picture, page in zip(pages, reading.pages, strict=True):
        assert (picture.width_pt, picture.height_pt) == pytest.approx((page.width, page.height))
        shape = picture.width_px / picture.height_px
        assert shape == pytest.approx(page.width / page.height, rel=0.02)


def _shown(page: RenderedPage) -> np.ndarray:
    """The picture as a PDF viewer shows it, bound as the data stands."""
    out = io.BytesIO()
    with pikepdf.new() as document:
        document.add_blank_page(page_size=(page.width_px, page.height_px))
        image = pikepdf.Stream(document, page.data)
        image.Type, image.Subtype = pikepdf.Name.XObject, pikepdf.Name.Image
        image.Width, image.Height = page.width_px, page.height_px
        if page.encoding == "g4":
            image.ColorSpace, image.BitsPerComponent = pikepdf.Name.DeviceGray, 1
            image.Filter = pikepdf.Name.CCITTFaxDecode
            image.DecodeParms = pikepdf.Dictionary(K=-1, Columns=page.width_px, Rows=page.height_px)
        else:
            colour = {"rgb": pikepdf.Name.DeviceRGB, "gray": pikepdf.Name.DeviceGray}
            image.ColorSpace, image.BitsPerComponent = colour[page.colours], 8
            image.Filter = pikepdf.Name.DCTDecode
        sheet = document.pages[0]
        sheet.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(P=image))
        drawing = f"{page.width_px} 0 0 {page.height_px} 0 0 cm /P Do".encode()
        sheet.Contents = pikepdf.Stream(document, drawing)
        document.save(out)
    with pdfium.PdfDocument(out.getvalue()) as bound:
        picture = bound[0].render(scale=1, grayscale=True).to_numpy()
        return np.array(picture.reshape(picture.shape[:2]))


@pytest.mark.parametrize("kind", ["pdf", "photo", "scan", "text"])
def test_the_bytes_can_be_bound_as_they_are(kind: str) -> None:
    page = next(iter(render_pages(FILES[kind], dpi=100)))
    shown = _shown(page)
    assert shown.shape == (page.height_px, page.width_px)
    ink = float((shown < 128).mean())
    assert 0.001 < ink < (0.75 if kind == "photo" else 0.2)


def test_black_on_white_becomes_group_4_and_colour_stays_colour() -> None:
    (letter,) = render_pages(papers.born_pdf(), dpi=150)
    assert (letter.encoding, letter.colours) == ("g4", "bw")
    stamped = papers.letter_picture().convert("RGB")
    stamped.paste((200, 20, 30), (200, 300, 420, 380))
    (page,) = render_pages(papers.picture_file(stamped, "PNG"), dpi=150)
    assert (page.encoding, page.colours) == ("jpeg", "rgb")
    (photo,) = render_pages(FILES["photo"], dpi=150)
    assert (photo.encoding, photo.colours) == ("jpeg", "gray")


def test_group_4_shows_the_pixels_it_was_given() -> None:
    bits = np.random.default_rng(3).integers(0, 2, (60, 90)).astype(bool)
    picture = Image.fromarray(bits)
    page = RenderedPage(1, 90, 60, 90, 60, "g4", "bw", group4(picture))
    assert np.array_equal(_shown(page) > 128, bits)


def test_a_page_is_turned_as_its_reading_says() -> None:
    upright = next(iter(render_pages(papers.born_pdf(), dpi=72)))
    turned = next(iter(render_pages(papers.born_pdf(), dpi=72, turns={1: 90})))
    assert (turned.width_px, turned.height_px) == (upright.height_px, upright.width_px)
    assert (turned.width_pt, turned.height_pt) == (upright.height_pt, upright.width_pt)
    assert np.array_equal(np.rot90(_shown(upright), -1), _shown(turned))


def test_a_page_that_cannot_be_drawn_is_a_sheet_that_says_so() -> None:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(papers.born_pdf([papers.LETTER] * 3))) as document:
        document.pages[1].MediaBox = pikepdf.Array([0, 0, 1e9, 1e9])
        document.save(out)
    pages = list(render_pages(out.getvalue(), dpi=72))
    assert [page.number for page in pages] == [1, 2, 3]
    assert (_shown(pages[1]) < 128).any()


def test_where_a_photo_was_taken_does_not_come_along() -> None:
    exif = Image.Exif()
    exif.get_ifd(0x8825)[1] = "N"
    exif.get_ifd(0x8825)[2] = (52.0, 5.0, 0.0)
    content = papers.picture_file(papers.photographed(), "JPEG", exif=exif)
    (page,) = render_pages(content, dpi=100)
    with Image.open(io.BytesIO(page.data)) as picture:
        assert not picture.getexif()


@pytest.mark.parametrize("content", [b"", papers.locked_pdf(), papers.zipped({"a": b"a"})])
def test_what_cannot_be_read_cannot_be_drawn(content: bytes) -> None:
    with pytest.raises(Refused):
        list(render_pages(content))
