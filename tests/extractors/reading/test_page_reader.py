"""How the pages of a long scan lie is known without asking of each."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from PIL import Image

from extractors.model import Page
from extractors.reading.limits import ReadOptions
from extractors.reading.ocr_pool import Job, Task, TesseractPool
from extractors.reading.page_reader import LONG
from extractors.reading.read import read
from tests.extractors.reading import papers

CYRILLIC = (
    "Справка о гражданстве выдана по месту требования",
    "Настоящим подтверждается, что указанное лицо",
    "не значится среди граждан Российской Федерации.",
    "Сведения о рождении в архиве района отсутствуют.",
    "Справка действительна в течение одного года.",
    "Начальник отдела записи актов гражданского состояния",
)


class Watched(TesseractPool):
    """Real tesseract processes, and a note of what they were asked."""

    def __init__(self) -> None:
        super().__init__(2)
        self.asked: list[tuple[int, Task]] = []

    def submit(self, job: Job) -> None:
        self.asked.append((job.id, job.task))
        super().submit(job)


def _sheet(number: int, lines: Sequence[str] = papers.LETTER) -> Image.Image:
    return papers.letter_picture([f"{number}.", *lines])


def _read(pictures: Sequence[Image.Image]) -> tuple[tuple[Page, ...], Watched]:
    pool = Watched()
    try:
        first, *rest = pictures
        content = papers.picture_file(
            first, "TIFF", save_all=True, append_images=rest, dpi=(150, 150)
        )
        return read(content, ReadOptions(previews=False), recogniser=pool).pages, pool
    finally:
        pool.close()


def test_of_a_long_scan_that_stands_upright_nothing_is_asked_but_its_words() -> None:
    pages, pool = _read([_sheet(n) for n in range(LONG)])
    assert sorted(pool.asked) == [(n + 1, Task.WORDS) for n in range(LONG)]
    assert all("ambassade" in page.text for page in pages)


def test_of_a_short_scan_the_first_page_is_looked_at() -> None:
    _, pool = _read([_sheet(1)])
    assert pool.asked == [(1, Task.LOOK), (1, Task.WORDS)]


@pytest.mark.parametrize("count", [2, LONG])
@pytest.mark.parametrize("degrees", [90, 180, 270])
def test_every_page_of_a_scan_that_lies_wrong_is_turned(degrees: int, count: int) -> None:
    pages, _ = _read([_sheet(n).rotate(degrees, expand=True) for n in range(count)])
    assert [page.turned for page in pages] == [degrees] * count
    assert all("ambassade" in page.text for page in pages)


def test_pages_that_wrongly_seem_to_stand_upright_are_read_twice_only_until_one_tells() -> None:
    pages, pool = _read([_sheet(n).rotate(270, expand=True) for n in range(2 * LONG)])
    twice = {page for page, task in pool.asked if pool.asked.count((page, task)) > 1}
    assert [page.turned for page in pages] == [270] * 2 * LONG
    assert len(twice) <= LONG // 2


def test_pages_that_lie_wrong_among_upright_ones_are_turned() -> None:
    wrong = {2: 180, LONG - 2: 180, LONG - 1: 90}
    pages, _ = _read([_sheet(n).rotate(wrong.get(n, 0), expand=True) for n in range(LONG)])
    assert [page.turned for page in pages] == [wrong.get(n, 0) for n in range(LONG)]
    assert all("ambassade" in page.text for page in pages)


def test_a_long_scan_in_another_script_is_read_in_that_script() -> None:
    pages, _ = _read([_sheet(n, CYRILLIC) for n in range(LONG)])
    assert all("гражданстве" in page.text for page in pages)


def test_pages_in_two_scripts_are_each_read_in_their_own() -> None:
    pages, _ = _read([_sheet(n, CYRILLIC if n % 2 else papers.LETTER) for n in range(LONG)])
    assert all(("гражданстве" in page.text) == bool(n % 2) for n, page in enumerate(pages))
    assert all(("ambassade" in page.text) != bool(n % 2) for n, page in enumerate(pages))
