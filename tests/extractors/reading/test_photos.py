"""Photographs and poor paper: sheets found on the table, shadows, stains and specks taken out."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from extractors.reading.inking import calmed, inked
from extractors.reading.limits import ReadOptions
from extractors.reading.looking import is_empty
from extractors.reading.read import read
from extractors.reading.sheets import find_sheets
from extractors.reading.straighten import prepare
from tests.extractors.reading import papers

QUIET = ReadOptions(previews=False)
FIRST = ("Verklaring van de ambassade", "van de republiek Liberia", "afgegeven in Brussel")
SECOND = ("Bewijs van inschrijving", "bij het consulaat te Antwerpen", "geldig voor een jaar")
Gray = NDArray[np.uint8]


def _sheet(lines: tuple[str, ...], shape: tuple[int, int] = (420, 760)) -> Gray:
    letter = np.asarray(papers.letter_picture(lines, dpi=150))
    return letter[90 : 90 + shape[0], 90 : 90 + shape[1]]


def _laid(table: Gray, sheet: Gray, corners: list[tuple[int, int]]) -> Gray:
    """The sheet seen with its corners there (top left, top right, bottom right, bottom left)."""
    rows, columns = sheet.shape
    flat = np.array([(0, 0), (columns, 0), (columns, rows), (0, rows)], np.float32)
    warp = cv2.getPerspectiveTransform(flat, np.array(corners, np.float32))
    size = (table.shape[1], table.shape[0])
    mask = cv2.warpPerspective(np.full_like(sheet, 255), warp, size)
    return np.where(mask > 128, cv2.warpPerspective(sheet, warp, size), table).astype(np.uint8)


def _two_on_a_table() -> Gray:
    table = np.full((1300, 1000), 70, np.uint8)
    photo = _laid(table, _sheet(FIRST), [(90, 80), (880, 120), (870, 560), (70, 530)])
    return _laid(photo, _sheet(SECOND), [(120, 690), (900, 660), (930, 1110), (140, 1150)])


def test_two_papers_in_one_photo_are_found_and_kept_apart() -> None:
    sheets = find_sheets(_two_on_a_table())
    assert len(sheets) == 2
    assert sheets[0][:, 1].max() < sheets[1][:, 1].min()
    assert np.abs(sheets[0] - [(90, 80), (880, 120), (870, 560), (70, 530)]).max() < 25


def test_one_paper_is_one_also_with_a_dark_band_across_it() -> None:
    sheet = _sheet(FIRST)
    sheet = np.vstack([sheet, np.full((120, sheet.shape[1]), 20, np.uint8), sheet])
    table = np.full((1300, 1000), 90, np.uint8)
    photo = _laid(table, sheet, [(90, 80), (900, 90), (890, 1180), (80, 1160)])
    assert len(find_sheets(photo)) == 1


def test_a_scan_without_a_table_has_no_sheets_to_find() -> None:
    assert find_sheets(np.asarray(papers.letter_picture(dpi=100))) == []


def test_each_paper_is_read_and_its_boxes_lie_on_it() -> None:
    photo = _two_on_a_table()
    reading = read(papers.picture_file(Image.fromarray(photo), "JPEG", quality=85), QUIET)
    (page,) = reading.pages
    lines = page.text.splitlines()
    assert [line.split()[0] for line in (lines[0], lines[3])] == ["Verklaring", "Bewijs"]
    assert "several_sheets" in {problem.code for problem in reading.problems}
    rows, columns = photo.shape
    for name in ("Verklaring", "Antwerpen"):
        box = next(word.box for word in page.words if word.text == name)
        place = photo[
            int(box.top * rows) : int(box.bottom * rows),
            int(box.left * columns) : int(box.right * columns),
        ]
        assert 0.05 < (place < 110).mean() < 0.6, name


def test_a_hard_shadow_is_taken_out() -> None:
    letter = np.asarray(papers.letter_picture(dpi=150)).astype(np.float32)
    rows, columns = letter.shape
    shadow = np.ones_like(letter)
    cv2.fillConvexPoly(
        shadow, np.array([(0, rows), (columns * 2 // 3, 0), (columns, rows)]), (0.4,)
    )
    dark = (letter * shadow).clip(0, 255).astype(np.uint8)
    ready = prepare(dark, 150, photo=False).gray
    paper = np.percentile(dark, 30), np.percentile(ready, 30)
    assert paper[0] < 110, "the shadow is there"
    assert paper[1] > 220, "and is gone"
    ink = letter < 100
    assert ready[ink].mean() < 110


def test_specks_go_and_letters_and_stops_stay() -> None:
    letter = np.asarray(papers.letter_picture(dpi=200).point(lambda v: 255 if v > 140 else 0))
    faxed = letter.copy()
    faxed[np.random.default_rng(2).random(letter.shape) < 0.02] = 0
    assert _blots(faxed) > 10_000
    clean = calmed(faxed)
    assert _blots(clean) < 1.2 * _blots(letter)
    assert (clean[letter < 128] < 160).mean() > 0.9
    assert np.array_equal(calmed(letter), letter), "a good fax stays as it is"


def test_only_paper_without_a_mark_is_empty() -> None:
    """A line in pencil on a whole sheet, drawn thin, is a mark; grain and the edge are none."""
    grain = np.random.default_rng(4).normal(0, 4, (3508, 2480))
    sheet = (240 + grain).clip(0, 255).astype(np.uint8)
    sheet[:, :20] = 90  # the lid of the scanner
    assert is_empty(sheet)
    sheet[1700:1704, 900:1300] = 190
    assert not is_empty(sheet)


def _blots(gray: Gray) -> int:
    return int(cv2.connectedComponents((gray < 128).astype(np.uint8))[0])


@pytest.mark.parametrize("paper", [60, 150, 235])
def test_ink_is_found_by_the_level_of_its_own_place(paper: int) -> None:
    """A stain and clean paper on one sheet: no single level parts ink from both."""
    letter = np.asarray(papers.letter_picture(dpi=200))
    rows = letter.shape[0] // 2
    stained = np.where(letter > 128, 235, 110).astype(np.float32)
    stained[:rows] *= paper / 235
    black = inked(stained.astype(np.uint8)) < 128
    assert black[letter < 60].mean() > 0.7
    assert black[letter > 250].mean() < 0.02


def test_a_page_read_poorly_at_first_is_read_from_a_second_picture() -> None:
    """Grey print on a woven ground: tesseract alone finds nothing there."""
    letter = np.asarray(papers.letter_picture(dpi=150))
    rows, columns = np.mgrid[: letter.shape[0], : letter.shape[1]]
    weave = 205 + 45 * np.sign(np.sin(columns * 0.9) * np.sin(rows * 0.9))
    woven = np.where(letter < 128, 120, weave).astype(np.uint8)
    page = read(papers.picture_file(Image.fromarray(woven), "PNG", dpi=(150, 150)), QUIET).pages[0]
    assert "ambassade" in page.text


@pytest.mark.parametrize(("paper", "mark"), [(250, 10), (200, 250)])
def test_white_margins_go_and_whatever_stands_out_of_the_paper_stays(paper: int, mark: int) -> None:
    page = np.full((3500, 2480), paper, np.uint8)
    page[600:640, 500:2000] = mark
    page[2900:2910, 1200:1210] = 10  # a lone speck
    prepared = prepare(page, 300, photo=False)
    rows, columns = prepared.gray.shape
    assert rows < 3000
    assert columns < 2000
    left, top, _ = prepared.pieces[0].back @ np.array([0.0, 0.0, 1.0])
    assert left < 500
    assert top < 600
    assert top + rows > 2910
    assert left + columns > 2000
