"""Every readable kind of file gives its words with boxes, page by page."""

from __future__ import annotations

import time
from collections.abc import Callable

import numpy as np
import pytest
from PIL import Image

from extractors.model import Reading, TextSource
from extractors.reading.limits import ReadOptions
from extractors.reading.read import read
from tests.extractors.reading import papers

QUIET = ReadOptions(previews=False)


def _texts(reading: Reading) -> list[str]:
    return [page.text for page in reading.pages]


def _codes(reading: Reading) -> list[tuple[str, int | None]]:
    return [(problem.code, problem.page) for problem in reading.problems]


def test_a_born_digital_pdf_gives_its_own_text_with_boxes() -> None:
    reading = read(papers.born_pdf([papers.LETTER, ("Tweede blad",)]), QUIET)
    assert [page.source for page in reading.pages] == [TextSource.TEXT, TextSource.TEXT]
    assert _texts(reading)[1] == "Tweede blad"
    assert _texts(reading)[0].splitlines() == list(papers.LETTER)
    word = reading.pages[0].words[0]
    assert word.text == "Betreft:"
    # Drawn at x = 60 of 595 points and y = 780 of 842 from below.
    assert word.box.left == pytest.approx(60 / 595, abs=0.005)
    assert word.box.top < 1 - 780 / 842 < word.box.bottom
    assert reading.problems == ()


@pytest.mark.parametrize("turn", [90, 180, 270])
def test_boxes_of_a_turned_pdf_page_are_those_of_the_page_as_shown(turn: int) -> None:
    content = papers.turned_pdf(turn)
    box = read(content, QUIET).pages[0].words[0].box
    shown = papers.drawn_ink(content)
    rows, columns = shown.shape
    part = shown[
        int(box.top * rows) : int(box.bottom * rows) + 1,
        int(box.left * columns) : int(box.right * columns) + 1,
    ]
    assert part.any(), "no ink where the word is said to stand"


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF"])
def test_a_picture_of_a_letter_is_read(kind: str) -> None:
    reading = read(papers.picture_file(papers.letter_picture(), kind), QUIET)
    assert [page.source for page in reading.pages] == [TextSource.OCR]
    text = reading.pages[0].text
    assert "12 maart 2021" in text
    assert "ambassade" in text
    assert reading.pages[0].confidence > 0.8


def test_a_heic_photo_is_read() -> None:
    assert "ambassade" in read(papers.heic(papers.letter_picture()), QUIET).pages[0].text


def test_every_sheet_of_a_fax_is_read() -> None:
    sheets = [
        papers.letter_picture([f"Blad nummer {n} van deze fax", *papers.LETTER]) for n in (1, 2)
    ]
    bits = [sheet.convert("1") for sheet in sheets]
    content = papers.picture_file(
        bits[0], "TIFF", save_all=True, append_images=bits[1:], compression="group4"
    )
    texts = _texts(read(content, QUIET))
    assert ["nummer 1" in texts[0], "nummer 2" in texts[1]] == [True, True]


def test_a_scan_with_one_stamped_line_is_read_from_its_picture() -> None:
    content = papers.scanned_pdf([papers.letter_picture()], stamp="INGEKOMEN 14-03-2021 nr 77")
    page = read(content, QUIET).pages[0]
    assert page.source is TextSource.OCR
    assert "ambassade" in page.text


def test_an_invisible_layer_that_says_something_else_is_set_aside_and_reported() -> None:
    other = ["Heel andere woorden staan onder deze bladzijde verborgen voor lezers"] * 4
    reading = read(papers.scanned_pdf([papers.letter_picture()], hidden=other), QUIET)
    assert reading.pages[0].source is TextSource.OCR
    assert "verborgen" not in reading.pages[0].text
    assert ("text_layer_rejected", 1) in _codes(reading)


def test_an_invisible_layer_that_agrees_is_no_news() -> None:
    reading = read(papers.scanned_pdf([papers.letter_picture()], hidden=papers.LETTER), QUIET)
    assert reading.pages[0].source is TextSource.OCR
    assert _codes(reading) == []


def test_white_words_on_white_paper_are_reported_and_not_read() -> None:
    reading = read(papers.white_text_pdf(), QUIET)
    assert ("hidden_text", 1) in _codes(reading)
    assert "ambassade" in reading.pages[0].text
    assert "onzichtbaar" not in reading.pages[0].text


def test_a_layer_of_gibberish_is_read_from_the_picture() -> None:
    scrambled = ["".join(chr(0xE000 + ord(c)) for c in line) for line in papers.LETTER]
    reading = read(papers.lying_pdf(scrambled), QUIET)
    assert reading.pages[0].source is TextSource.OCR
    assert ("text_layer_rejected", 1) in _codes(reading)


def test_a_picture_upside_down_is_turned_and_its_boxes_with_it() -> None:
    picture = papers.letter_picture(dpi=200).rotate(180)
    page = read(papers.picture_file(picture, "PNG", dpi=(200, 200)), QUIET).pages[0]
    assert page.turned == 180
    first = page.words[0]
    assert first.text.startswith("Betreft")
    assert first.box.top < 0.25


def test_a_crooked_scan_is_read_and_its_boxes_lie_on_the_crooked_words() -> None:
    picture = papers.letter_picture(dpi=200).rotate(4, fillcolor=255)
    page = read(papers.picture_file(picture, "PNG", dpi=(200, 200)), QUIET).pages[0]
    assert "ambassade" in page.text
    ink = np.asarray(picture) < 128
    rows, columns = ink.shape
    for word in page.words[:5]:
        box = word.box
        part = ink[
            int(box.top * rows) : int(box.bottom * rows) + 1,
            int(box.left * columns) : int(box.right * columns) + 1,
        ]
        assert part.mean() > 0.05, word.text


def test_a_photo_with_a_shadow_is_read() -> None:
    page = read(papers.picture_file(papers.photographed(), "JPEG", quality=70), QUIET).pages[0]
    assert "ambassade" in page.text
    assert "12 maart 2021" in page.text


def test_the_camera_s_own_turn_is_followed() -> None:
    sideways = papers.letter_picture().rotate(90, expand=True)
    exif = Image.Exif()
    exif[0x0112] = 6  # "turn 90 degrees clockwise to show"
    page = read(papers.picture_file(sideways, "JPEG", exif=exif), QUIET).pages[0]
    assert page.turned == 0
    assert page.width > page.height
    assert "ambassade" in page.text


def test_blank_pages_are_named() -> None:
    blank = Image.new("L", (1240, 800), 250)
    reading = read(papers.scanned_pdf([blank, papers.letter_picture()]), QUIET)
    assert ("blank_page", 1) in _codes(reading)
    assert reading.pages[0].source is TextSource.NONE
    assert "ambassade" in reading.pages[1].text


@pytest.mark.parametrize("make", [papers.docx, papers.odt])
def test_an_office_file_gives_its_paragraphs_in_order(make: papers.Maker) -> None:
    reading = read(make(), QUIET)
    lines = [line for line in reading.pages[0].text.splitlines() if line]
    assert lines == list(papers.LETTER)


def test_a_mail_gives_headers_text_and_attachments() -> None:
    content = papers.mail(**{"../../besluit.pdf": papers.born_pdf()})
    reading = read(content, QUIET)
    assert reading.headers["subject"] == "Uw verzoek"
    assert reading.headers["from"] == "Loket <loket@voorbeeld.example>"
    assert "Onderwerp: Uw verzoek" in reading.pages[0].text
    assert [(one.name, one.content[:5]) for one in reading.attachments] == [
        ("besluit.pdf", b"%PDF-")
    ]


def test_mail_in_html_shows_what_a_reader_sees() -> None:
    html = (
        "<style>p{color:red}</style><script>alert('kwaad')</script>"
        "<p>Geachte heer,</p><p>Uw <b>verzoek</b> is&nbsp;ontvangen.</p>"
        '<div style="display:none">geheim</div><img src="https://spoor.example/x.gif">'
    )
    reading = read(papers.mail(text="", html=html), QUIET)
    text = reading.pages[0].text
    assert "Uw verzoek is ontvangen." in text
    assert not any(word in text for word in ("kwaad", "color", "geheim", "spoor"))
    assert ("external_link", None) in _codes(reading)


def test_plain_text_is_laid_out_on_pages_with_boxes_inside_them() -> None:
    reading = read(("regel met woorden " * 30 + "\n").encode() * 40, QUIET)
    assert len(reading.pages) > 1
    for page in reading.pages:
        for word in page.words:
            assert 0 <= word.box.left < word.box.right <= 1
            assert 0 <= word.box.top < word.box.bottom <= 1


def test_pages_above_the_limit_are_said_to_be_left() -> None:
    reading = read(papers.born_pdf([papers.LETTER] * 4), ReadOptions(previews=False, max_pages=2))
    assert len(reading.pages) == 2
    assert ("too_many_pages", None) in _codes(reading)


def test_previews_stand_upright_and_are_about_a_thousand_pixels_high() -> None:
    seen: dict[int, bytes] = {}
    read(papers.born_pdf(), ReadOptions(), None, seen.__setitem__)
    assert papers.size_of(seen[1])[1] == pytest.approx(1000, abs=5)


def test_progress_ends_with_all_pages() -> None:
    told: list[tuple[int, int]] = []
    read(
        papers.born_pdf([papers.LETTER] * 3), QUIET, lambda done, total: told.append((done, total))
    )
    assert told[-1] == (3, 3)


def test_a_core_that_tesseract_leaves_idle_is_used_until_tesseract_answers() -> None:
    used: list[float] = []

    def meanwhile(busy: Callable[[], bool]) -> None:
        start = time.monotonic()
        while not busy() and time.monotonic() - start < 60:
            time.sleep(0.01)
        used.append(time.monotonic() - start)

    two = ReadOptions(previews=False, ocr_processes=2)
    reading = read(papers.scanned_pdf([papers.letter_picture()]), two, meanwhile=meanwhile)
    assert 0 < max(used) < 60
    assert reading.pages[0].words


def test_with_one_tesseract_no_core_is_idle() -> None:
    used: list[object] = []
    one = ReadOptions(previews=False, ocr_processes=1)
    read(papers.scanned_pdf([papers.letter_picture()]), one, meanwhile=used.append)
    assert used == []
