"""A packet: every page accounted for, searchable, stamped, and the same bytes each time."""

from __future__ import annotations

import io
from dataclasses import replace

import cv2
import numpy as np
import pikepdf
import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageOps

from extractors.model import Box, RenderedPage, Word
from vault.binding.bind import bind
from vault.binding.parts import Bound, Contents, Gathered, PacketHead
from vault.domain.packet import Exhibit, Omission

HEAD = PacketHead(
    packet_id="p",
    recipient_id="mrt",
    recipient="MRT",
    title="Pakket Amari",
    client="Sefu Amari <b>",
    case_title="Dossier Amari",
    question="Kan het MRT vaststellen wie moet bewegen?",
    made_on="2026-11-25",
    made_by="Noor Visser",
)


def jpeg(number: int = 1, width: int = 400, height: int = 566) -> RenderedPage:
    """A gray page with a black bar, as the confined child makes it."""
    picture = np.full((height, width), 255, np.uint8)
    picture[40:60, 40:200] = 0
    data = cv2.imencode(".jpg", picture)[1].tobytes()
    return RenderedPage(number, width * 0.72, height * 0.72, width, height, "jpeg", "gray", data)


def fax(number: int = 1) -> RenderedPage:
    """A black and white page: ink is coded as black runs."""
    picture = Image.new("L", (400, 566), 255)
    picture.paste(0, (40, 40, 200, 60))
    out = io.BytesIO()
    ImageOps.invert(picture).convert("1").save(
        out, "TIFF", compression="group4", tiffinfo={278: 566}
    )
    out.seek(0)
    with Image.open(out) as tiff:
        start, length = tiff.tag_v2[273][0], tiff.tag_v2[279][0]
    data = out.getvalue()[start : start + length]
    return RenderedPage(number, 288, 407, 400, 566, "g4", "bw", data)


def exhibit(number: str, pages: int, title: str = "Brief") -> Exhibit:
    return Exhibit(
        number=number,
        document_id=f"document-{number}",
        title=title,
        date="2020-01-20",
        issuer="IND",
        type_id="D26",
        sensitivity=("G",),
        media="application/pdf",
        page_count=pages,
        sha256="ab" * 32,
    )


def gathered(number: str, *pictures: RenderedPage, missing: tuple[int, ...] = ()) -> Gathered:
    words = (
        Word("zoekwoord", Box(0.1, 0.1, 0.3, 0.12), 0),
        Word("Ж", Box(0.4, 0.1, 0.5, 0.12), 0),
    )
    return Gathered(
        exhibit(number, len(pictures) + len(missing)),
        pictures,
        {picture.number: words for picture in pictures},
        missing,
    )


def omission(document: str, pages: int) -> Omission:
    return Omission(
        document, "Paspoort", tuple(range(1, pages + 1)), "recipient", "Mag niet.", "cd" * 32
    )


def packet(*exhibits: Gathered, omissions: tuple[Omission, ...] = ()) -> Bound:
    pages = sum(one.exhibit.page_count for one in exhibits) + sum(len(o.pages) for o in omissions)
    return bind(Contents(HEAD, exhibits, omissions), pages)


def texts(bound: Bound) -> list[str]:
    document = pypdfium2.PdfDocument(bound.pdf)
    try:
        return [page.get_textpage().get_text_range() for page in document]
    finally:
        document.close()


def test_the_stamp_on_an_exhibit_is_seen_and_its_words_are_not() -> None:
    """Ink in the corner of the page number, none where only the invisible words stand."""
    bound = packet(gathered("1", jpeg(1)))
    (place,) = (one.packet_page for one in bound.manifest.page_map if one.source_page)
    document = pypdfium2.PdfDocument(bound.pdf)
    try:
        seen = document[place - 1].render(scale=2, grayscale=True).to_numpy().squeeze()
    finally:
        document.close()
    rows, columns = seen.shape
    assert seen[int(rows * 0.965) : int(rows * 0.985), int(columns * 0.8) :].min() < 100
    words = seen[int(rows * 0.11) : int(rows * 0.14), int(columns * 0.55) : int(columns * 0.9)]
    assert words.min() > 200


def test_the_page_map_points_at_the_pages_that_are_there() -> None:
    bound = packet(gathered("1", jpeg(1), jpeg(2)), gathered("2", fax(1)))
    pages = texts(bound)
    for entry in bound.manifest.page_map:
        text = pages[entry.packet_page - 1]
        if entry.exhibit and entry.source_page:
            assert f"productie {entry.exhibit} · p. {entry.packet_page}" in text
            assert "zoekwoord" in text
        elif entry.exhibit:
            assert f"PRODUCTIE {entry.exhibit}" in text
    assert len(bound.manifest.page_map) == len(pages)


def test_the_inventory_names_the_page_range_of_every_exhibit() -> None:
    bound = packet(gathered("1", jpeg(1), jpeg(2)), gathered("2", fax(1)))
    assert "4-5" in texts(bound)[1]
    assert [e.packet_page for e in bound.manifest.page_map if e.source_page] == [4, 5, 7]


def test_words_beneath_the_picture_are_found_in_any_script() -> None:
    text = texts(packet(gathered("1", jpeg(1))))[3]
    assert "zoekwoord" in text
    assert "Ж" in text


@pytest.mark.parametrize("make", [jpeg, fax])
def test_the_page_shows_the_picture_the_right_way_up_and_not_inverted(make: object) -> None:
    page = make(1)  # type: ignore[operator]
    document = pypdfium2.PdfDocument(packet(gathered("1", page)).pdf)
    shown = np.asarray(document[3].render(scale=1).to_pil().convert("L"))
    document.close()
    top, rest = shown[: shown.shape[0] // 5], shown[shown.shape[0] // 4 : -60]
    assert top.min() < 60, "the bar stands near the top"
    assert rest.min() > 200, "the rest of the page is white"


def test_pages_that_could_not_be_pictured_are_declared_on_separator_and_in_the_account() -> None:
    bound = packet(gathered("1", jpeg(1), missing=(2, 3)))
    assert "pagina 2, 3" in texts(bound)[2]
    assert bound.manifest.pages_omitted == 2
    assert bound.manifest.balance
    assert "De som klopt" in texts(bound)[-1]


def test_a_packet_that_lost_pages_says_so_itself() -> None:
    bound = bind(Contents(HEAD, (gathered("1", jpeg(1)),), ()), document_pages=5)
    assert not bound.manifest.balance
    assert "DE SOM KLOPT NIET" in texts(bound)[-1]


def test_everything_left_out_is_listed_with_its_reason() -> None:
    bound = packet(gathered("1", jpeg(1)), omissions=(omission("d2", 4), omission("d3", 1)))
    account = texts(bound)[-1]
    assert account.count("Mag niet.") == 2
    assert bound.manifest.pages_in == 6
    assert bound.manifest.pages_out == 1
    assert bound.manifest.balance


def test_bookmarks_lead_to_every_exhibit() -> None:
    bound = packet(gathered("1", jpeg(1)), gathered("2", jpeg(1)))
    with pikepdf.Pdf.open(io.BytesIO(bound.pdf)) as pdf, pdf.open_outline() as outline:
        names = [item.title for item in outline.root]
    assert names == [
        "Omslag",
        "Inventaris",
        "Productie 1: Brief",
        "Productie 2: Brief",
        "Verantwoording",
    ]


def test_the_same_contents_give_the_same_bytes() -> None:
    one, two = packet(gathered("1", jpeg(1), fax(2))), packet(gathered("1", jpeg(1), fax(2)))
    assert one.pdf == two.pdf
    assert one.manifest == two.manifest


def test_names_with_markup_stay_names() -> None:
    assert "Sefu Amari <b>" in texts(packet(gathered("1", jpeg(1))))[0]


def test_nothing_of_the_makers_machine_stands_in_the_packet() -> None:
    with pikepdf.Pdf.open(io.BytesIO(packet(gathered("1", jpeg(1))).pdf)) as pdf:
        assert sorted(pdf.docinfo.keys()) == ["/Title"]
        assert "/AcroForm" not in pdf.Root
        assert "/OpenAction" not in pdf.Root


def test_a_wide_page_lies_on_its_side() -> None:
    with pikepdf.Pdf.open(io.BytesIO(packet(gathered("1", jpeg(1, 600, 300))).pdf)) as pdf:
        _, _, width, height = (float(v) for v in pdf.pages[3].mediabox)
    assert width > height


@settings(max_examples=15, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 3), st.integers(0, 2)), min_size=1, max_size=5))
def test_pages_in_are_always_pages_out_and_declared_omissions(shape: list[tuple[int, int]]) -> None:
    page = jpeg()
    exhibits = tuple(
        gathered(
            str(number),
            *(replace(page, number=n) for n in range(1, shown + 1)),
            missing=tuple(range(shown + 1, shown + lost + 1)),
        )
        for number, (shown, lost) in enumerate(shape, 1)
    )
    bound = packet(*exhibits)
    with pikepdf.Pdf.open(io.BytesIO(bound.pdf)) as pdf:
        assert len(pdf.pages) == len(bound.manifest.page_map)
    assert bound.manifest.balance
    assert bound.manifest.pages_out == sum(shown for shown, _ in shape)
