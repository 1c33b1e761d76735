"""Text layers that lie: what cannot be seen is not read, and both texts are kept."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import replace

import pikepdf
import pytest
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from extractors.extract import extract
from extractors.model import Page, Reading, TextSource
from extractors.reading.limits import ReadOptions
from extractors.reading.quality import plausible
from extractors.reading.read import read
from extractors.reading.sources import PdfSource
from tests.samples import odd
from tests.samples.catalogue import samples
from tests.samples.markup import plain
from tests.samples.model import Sample

QUIET = ReadOptions(previews=False)
SENTENCE = "hij kan gewoon terugkeren"
LINE = "de vreemdeling heeft bij de ambassade om een document gevraagd en niets gekregen"
_SAMPLE = next(s for s in samples() if s.name == "d60-eritrea-2016")


def _codes(reading: Reading) -> set[str]:
    return {problem.code for problem in reading.problems}


def _flags(reading: Reading) -> set[str]:
    return {flag.code for flag in extract(reading).flags}


def _page(draw: Callable[[Canvas], None], rows: int = 40) -> bytes:
    """A page of text with something drawn on it: of forty rows it is less than a hundredth."""
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=A4)
    canvas.setFont("Helvetica", 10)
    for row in range(rows):
        canvas.drawString(60, 780 - 16 * row, LINE)
    draw(canvas)
    canvas.save()
    return out.getvalue()


def _white(canvas: Canvas) -> None:
    canvas.setFillGray(1)
    canvas.drawString(60, 80, SENTENCE)


def _tiny(canvas: Canvas) -> None:
    canvas.setFont("Helvetica", 0.7)
    canvas.drawString(60, 80, SENTENCE)


def _blue_on_blue(canvas: Canvas) -> None:
    canvas.setFillColorRGB(0.05, 0.1, 0.45)
    canvas.rect(50, 70, 300, 30, stroke=0, fill=1)
    canvas.drawString(60, 80, SENTENCE)


def _covered(canvas: Canvas) -> None:
    canvas.drawString(60, 80, SENTENCE)
    canvas.setFillGray(1)
    canvas.rect(50, 70, 300, 30, stroke=0, fill=1)


def _clear(canvas: Canvas) -> None:
    canvas.setFillAlpha(0.02)
    canvas.drawString(60, 80, SENTENCE)


def _beyond(canvas: Canvas) -> None:
    canvas.drawString(60, -40, SENTENCE)


@pytest.mark.parametrize("hide", [_white, _tiny, _blue_on_blue, _covered, _clear, _beyond])
def test_one_hidden_sentence_on_a_full_page_is_found(hide: Callable[[Canvas], None]) -> None:
    draft = PdfSource(_page(hide)).draft(1)
    assert [problem.code for problem in draft.problems] == ["hidden_text"]
    assert draft.picture is not None, "the page must be read from its picture"
    assert not draft.use_words
    assert SENTENCE in draft.layer


def test_a_page_with_a_hidden_sentence_says_what_is_seen_and_keeps_what_is_not() -> None:
    reading = read(_page(_white, rows=6), QUIET)
    (page,) = reading.pages
    assert page.source is TextSource.OCR
    assert "terugkeren" not in page.text
    assert "ambassade" in page.text
    assert SENTENCE in page.layer
    assert "texts_differ" in _flags(reading)


def test_one_hidden_word_is_left_out_and_told() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(60, 80, "hij kan")
        canvas.setFillGray(1)
        canvas.drawString(95, 80, "niet")
        canvas.setFillGray(0)
        canvas.drawString(120, 80, "terugkeren")

    reading = read(_page(draw), QUIET)
    (page,) = reading.pages
    assert page.source is TextSource.TEXT  # the rest may be believed as it stands
    assert page.text.endswith("hij kan terugkeren")
    assert "niet terugkeren" in page.layer
    assert "hidden_text" in _codes(reading)


def test_coloured_headings_frames_and_light_letters_on_a_dark_band_hide_nothing() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.setFillColorRGB(0.0, 0.3, 0.6)
        canvas.rect(0, 802, 595, 40, stroke=0, fill=1)
        canvas.setFillGray(1)
        canvas.drawString(60, 815, "Ministerie van Justitie")
        canvas.setFillGray(0)
        canvas.rect(40, 100, 500, 700, stroke=1, fill=0)

    reading = read(_page(draw), QUIET)
    (page,) = reading.pages
    assert page.source is TextSource.TEXT
    assert "Ministerie van Justitie" in page.text
    assert (page.layer, reading.problems) == ("", ())


def test_gibberish_is_read_from_the_picture_and_kept_beside_it() -> None:
    reading = read(odd.gibberish_layer(_SAMPLE), QUIET)
    page = reading.pages[0]
    assert page.source is TextSource.OCR
    assert "Woldegabir" in page.text
    assert page.layer
    assert "Woldegabir" not in page.layer
    assert "texts_differ" in _flags(reading)


def test_a_stamp_of_the_mail_room_is_not_taken_for_the_text() -> None:
    page = read(odd.stamp_layer(_SAMPLE), QUIET).pages[0]
    assert page.source is TextSource.OCR
    assert "Woldegabir" in page.text
    assert page.layer == odd.STAMP


def test_the_layer_of_a_good_copier_agrees_and_raises_no_flag() -> None:
    reading = read(odd.true_layer(_SAMPLE), QUIET)
    assert "Woldegabir" in reading.pages[0].text
    assert "text_layer_rejected" not in _codes(reading)
    assert "texts_differ" not in _flags(reading)


@pytest.mark.parametrize("make", [odd.hidden_text, odd.outside_crop])
def test_a_letter_with_an_unseen_sentence_is_read_from_its_picture(
    make: Callable[[Sample], bytes],
) -> None:
    draft = PdfSource(make(_SAMPLE)).draft(1)
    assert draft.picture is not None
    assert odd.UNSEEN in " ".join(draft.layer.split())
    assert [problem.code for problem in draft.problems] == ["hidden_text"]


def test_text_of_a_layer_that_is_switched_off_is_not_read() -> None:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(_page(lambda canvas: canvas.drawString(60, 80, SENTENCE)))) as doc:
        group = doc.make_indirect(pikepdf.Dictionary(Type=pikepdf.Name.OCG, Name="uit"))
        state = pikepdf.Dictionary(OFF=pikepdf.Array([group]))
        doc.Root.OCProperties = pikepdf.Dictionary(OCGs=pikepdf.Array([group]), D=state)
        page = doc.pages[0]
        page.Resources.Properties = pikepdf.Dictionary(Uit=group)
        content = page.Contents.read_bytes()
        shown, sentence, rest = content.rpartition(b"BT")
        marked = shown + b"/OC /Uit BDC " + sentence + rest + b" EMC"
        page.Contents = pikepdf.Stream(doc, marked)
        doc.save(out)
    draft = PdfSource(out.getvalue()).draft(1)
    assert draft.picture is not None
    assert [problem.code for problem in draft.problems] == ["hidden_text"]


def test_a_page_with_two_texts_travels_with_both() -> None:
    page = Page(1, TextSource.OCR, (), 595, 842, layer="wat het bestand zegt")
    again = Page.from_json(page.as_json())
    assert again.layer == page.layer
    assert "layer" not in replace(page, layer="").as_json()


@pytest.mark.parametrize(
    ("text", "real"),
    [
        (plain(_SAMPLE.text), True),
        ("V-nummer 2761100437 12-03-2019", True),
        (
            "".join(chr(33 + (ord(c) * 7) % 90) if c > " " else c for c in plain(_SAMPLE.text)),
            False,
        ),
        ("\ue012\ue013\ue014 \ue015\ue016 \ue017\ue018\ue019", False),
        ("XkQz vRtLp bcdfgh SxNw qWrT zzkPl mNbVc XkQz vRtLp hGfDs SxNw qWrT zzkPl", False),
    ],
)
def test_which_words_can_be_words(text: str, real: bool) -> None:
    assert plausible(text.split()) is real
