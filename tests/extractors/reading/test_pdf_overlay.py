"""What was filled in, typed or stamped over a PDF page is read and shown as part of the page."""

from __future__ import annotations

import io
from collections.abc import Mapping

import numpy as np
import pikepdf
import pytest
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from extractors.extract import extract
from extractors.model import TextSource
from extractors.reading import pdf_overlay
from extractors.reading.limits import ReadOptions
from extractors.reading.pdf import Pdf
from extractors.reading.read import read
from extractors.reading.render import render_pages
from tests.extractors.reading import papers

QUIET = ReadOptions(previews=False)
ANSWERS = {
    "Achternaam": "Voorbeeldova",
    "Voornamen": "Maryam",
    "Geboortedatum": "03-04-1988",
    "V-nummer": "1234567890",
}


def _form(answers: Mapping[str, str] = ANSWERS, *, drawn: bool = True) -> bytes:
    """A form filled in on the screen; not `drawn`: how the answers look is left to the reader."""
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=A4, invariant=1)
    canvas.setFont("Helvetica-Bold", 16)
    canvas.drawString(60, 790, "Aanvraag verblijfsvergunning")
    canvas.setFont("Helvetica", 11)
    for row, (label, answer) in enumerate(answers.items()):
        canvas.drawString(60, 740 - 30 * row, label)
        canvas.acroForm.textfield(
            name=label, value=answer, x=220, y=732 - 30 * row, width=200, height=20, fontSize=11
        )
    canvas.showPage()
    canvas.save()
    if drawn:
        return out.getvalue()
    changed = io.BytesIO()
    with pikepdf.open(out) as document:
        for field in document.pages[0].Annots:
            del field["/AP"]
        document.Root.AcroForm.NeedAppearances = True
        document.save(changed)
    return changed.getvalue()


def _with_annotation(content: bytes, kind: str, *, flags: int = 4, **more: object) -> bytes:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(content)) as document:
        note = pikepdf.Dictionary(
            Type=pikepdf.Name.Annot, Subtype=pikepdf.Name(f"/{kind}"), F=flags, **more
        )
        document.pages[0].Annots = pikepdf.Array([document.make_indirect(note)])
        document.save(out)
    return out.getvalue()


def _typed_over(text: str, *, flags: int = 4) -> bytes:
    """A letter on which somebody typed a line in a viewer."""
    look = pikepdf.Pdf.new()
    font = pikepdf.Dictionary(
        Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica
    )
    look.add_blank_page()
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(papers.born_pdf())) as document:
        stream = document.make_stream(f"BT /F 12 Tf 4 8 Td ({text}) Tj ET".encode())
        stream.Type, stream.Subtype = pikepdf.Name.XObject, pikepdf.Name.Form
        stream.BBox = [0, 0, 300, 30]
        stream.Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(F=font))
        note = pikepdf.Dictionary(
            Type=pikepdf.Name.Annot,
            Subtype=pikepdf.Name.FreeText,
            Rect=[60, 400, 360, 430],
            Contents=text,
            F=flags,
            AP=pikepdf.Dictionary(N=stream),
        )
        document.pages[0].Annots = pikepdf.Array([document.make_indirect(note)])
        document.save(out)
    return out.getvalue()


@pytest.mark.parametrize("drawn", [True, False], ids=["with a look", "left to the reader"])
def test_the_answers_in_a_form_are_read_where_they_stand(drawn: bool) -> None:
    reading = read(_form(drawn=drawn), QUIET)
    (page,) = reading.pages
    assert page.source is TextSource.TEXT
    places = {word.text: word.box for word in page.words}
    for row, answer in enumerate(ANSWERS.values()):
        box = places[answer]
        assert 200 / 595 < box.left < 260 / 595
        assert box.top < 1 - (740 - 30 * row) / 842 < box.bottom
    fields = {field.name: field.value for field in extract(reading).fields}
    assert fields["v_number"] == "1234567890"
    assert fields["birth_date"] == "1988-04-03"


def test_the_answers_in_a_form_stand_on_its_picture_in_a_packet() -> None:
    empty = _ink(_form(dict.fromkeys(ANSWERS, "")))
    assert _ink(_form()) > 1.15 * empty
    (page,) = render_pages(_form(), 100)
    (without,) = render_pages(_form(dict.fromkeys(ANSWERS, "")), 100)
    assert len(page.data) > len(without.data)


def _ink(content: bytes) -> int:
    document = Pdf(content)
    page = document.page(1)
    ink = int(np.count_nonzero(page.picture(100) < 128))
    page.close()
    document.close()
    return ink


def test_a_line_typed_over_a_letter_is_part_of_it() -> None:
    assert (
        "Ontvangen op 3 mei 2021"
        in read(_typed_over("Ontvangen op 3 mei 2021"), QUIET).pages[0].text
    )


def test_what_a_viewer_does_not_show_is_not_read() -> None:
    hidden = read(_typed_over("Ontvangen op 3 mei 2021", flags=2), QUIET)
    assert "Ontvangen op" not in hidden.pages[0].text


def test_a_note_that_opens_at_a_click_is_reported() -> None:
    rect = [500, 700, 520, 720]
    noted = _with_annotation(papers.born_pdf(), "Text", Rect=rect, Contents="Let op de termijn")
    silent = _with_annotation(papers.born_pdf(), "Text", Rect=rect, Contents="")
    assert [(p.code, p.page) for p in read(noted, QUIET).problems] == [("notes_in_file", 1)]
    assert read(silent, QUIET).problems == ()


def test_text_whose_looks_are_left_to_the_reader_is_reported() -> None:
    """pdfium does not draw it: what a person sees elsewhere must not be lost without a word."""
    rect = [60, 600, 400, 630]
    typed = _with_annotation(papers.born_pdf(), "FreeText", Rect=rect, Contents="Spoed!")
    assert [(p.code, p.page) for p in read(typed, QUIET).problems] == [("notes_in_file", 1)]


def test_a_form_with_more_fields_than_are_looked_at_is_read_whole(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(pdf_overlay, "MAX_OVERLAYS", 2)
    text = read(_form(), QUIET).pages[0].text
    assert all(answer in text for answer in ANSWERS.values())


def test_words_under_a_black_box_that_somebody_laid_over_them_are_not_read() -> None:
    """So many a letter is made anonymous: the words are still in the file."""
    box = _with_annotation(
        papers.born_pdf(), "Square", Rect=[55, 720, 500, 800], C=[0, 0, 0], IC=[0, 0, 0]
    )
    reading = read(box, QUIET)
    assert "hidden_text" in {problem.code for problem in reading.problems}
    assert "verzoek om informatie" not in reading.pages[0].text
    assert "verzoek om informatie" in reading.pages[0].layer


def test_a_page_with_nothing_but_ink_of_a_pen_is_not_called_blank() -> None:
    strokes = [[100 + n, 400, 200 + n, 500, 300 + n, 380, 400 + n, 480] for n in (0, 30, 60, 90)]
    pen = pikepdf.Dictionary(W=8)
    drawn = _with_annotation(
        papers.born_pdf([()]),
        "Ink",
        Rect=[90, 370, 500, 510],
        InkList=strokes,
        C=[0, 0, 0],
        BS=pen,
    )
    codes = {problem.code for problem in read(drawn, QUIET).problems}
    assert "blank_page" not in codes


def test_a_form_that_only_adobe_can_show_says_so() -> None:
    out = io.BytesIO()
    waiting = papers.born_pdf([("Please wait... If this message is not eventually replaced",)])
    with pikepdf.open(io.BytesIO(waiting)) as document:
        pages = b'<xdp:xdp xmlns:xdp="http://ns.adobe.com/xdp/"><template/></xdp:xdp>'
        document.Root.AcroForm = pikepdf.Dictionary(
            Fields=pikepdf.Array(), XFA=document.make_stream(pages)
        )
        document.Root.NeedsRendering = True
        document.save(out)
    assert [p.code for p in read(out.getvalue(), QUIET).problems] == ["needs_adobe"]
