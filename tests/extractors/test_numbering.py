"""Numbers in the margins of a page, in the spellings of offices, courts and fax machines."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from extractors.locating.view import View
from extractors.model import Reading
from extractors.numbering import Count, PageNumbers, missing, page_numbers, without_stamps

Typed = Callable[[str], Reading]
BODY = "\n".join(["Het onderzoek is op de zitting van de rechtbank gesloten en de zaak."] * 30)


def _numbers(type_out: Typed, text: str) -> PageNumbers:
    return page_numbers(View(type_out(text)))


@pytest.mark.parametrize(
    ("margin", "expected"),
    [
        ("Pagina 3 van 7", Count(3, 7)),
        ("pagina 3/7", Count(3, 7)),
        ("Blz. 3 van 7", Count(3, 7)),
        ("Page 3 of 7", Count(3, 7)),
        ("blad 3 van de 7", None),
        ("3 van 7", Count(3, 7)),
        ("3/7", Count(3, 7)),
        ("Pagina l van 2", Count(1, 2)),  # as OCR reads it
        ("blad 3", Count(3)),
        ("- 3 -", Count(3)),
        ("3", Count(3)),
        ("2018", None),
        ("AWB 18/4471", None),
        ("8 van 7", None),
    ],
)
def test_a_line_at_the_foot(type_out: Typed, margin: str, expected: Count | None) -> None:
    text = "\n".join([*BODY.splitlines(), *[""] * 25, margin])
    assert _numbers(type_out, text).own == expected


def test_a_number_beside_the_date_of_a_ministry_counts(type_out: Typed) -> None:
    head = "Ministerie van Justitie          Pagina 2 van 4\nDatum 3 mei 2018\n\n"
    assert _numbers(type_out, head + BODY).own == Count(2, 4)


def test_what_the_text_says_of_other_papers_does_not_count(type_out: Typed) -> None:
    inner = f"{BODY[:1000]}\nzie pagina 3 van 7 van het rapport\n{BODY[:1000]}"
    assert _numbers(type_out, inner).own is None


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("12-MRT 09:41   VAN: SECRETARIAAT   T: 0005550100   P. 3/7", Count(3, 7)),
        ("12/03/2019 09:41  +31205550100  ADVOCATEN  P.03/07", Count(3, 7)),
        ("FROM: LAW OFFICE  FAX NO.: 0205550100  12 MAR 2019 09:41AM  P3", Count(3)),
        ("2019-03-12 09:41 0205550100 >> 0705550111 003/007", Count(3, 7)),
    ],
)
def test_a_fax_line_is_kept_apart(type_out: Typed, line: str, expected: Count) -> None:
    page = _numbers(type_out, f"{line}\n\n{BODY}\n\nPagina 1 van 2")
    assert page.fax == expected
    assert page.own == Count(1, 2)


def test_a_telephone_number_in_a_letterhead_is_no_fax_line(type_out: Typed) -> None:
    head = "Advocatenkantoor Lindehof, tel. 020 555 01 00, fax 020 555 01 01\n\n"
    assert _numbers(type_out, head + BODY).fax is None


@pytest.mark.parametrize(
    ("counts", "expected"),
    [
        ([Count(1, 3), Count(2, 3), Count(3, 3)], None),
        ([Count(1, 3), Count(3, 3)], (3, (2,))),
        ([Count(2, 3)], (3, (1, 3))),
        ([Count(1, 3), None, Count(3, 3)], None),
        ([Count(4), Count(5), Count(7)], (7, (6,))),
        ([Count(4), None, Count(6)], None),
        ([Count(12), Count(2019)], None),
        ([None, None], None),
    ],
)
def test_which_pages_are_missing(
    counts: list[Count | None], expected: tuple[int, tuple[int, ...]] | None
) -> None:
    assert missing(counts) == expected


def test_a_fax_line_counts_in_words_too_and_wherever_the_file_has_it(type_out: Typed) -> None:
    """A line laid over a page of text comes last in the file, and first on the paper."""
    reading = type_out("12/03/2019 09:41   FAX 0205550100   2 van 5\n\nGeachte heer,\n\n" + BODY)
    (page,) = reading.pages
    last = tuple(
        word._replace(line=99) if word.line == 0 else word
        for word in sorted(page.words, key=lambda word: word.line == 0)
    )
    for words in (page.words, last):
        view = View(replace(reading, pages=(replace(page, words=words),)))
        assert page_numbers(view).fax == Count(2, 5)


def _file(*pages: tuple[Count, ...]) -> list[PageNumbers]:
    return [PageNumbers(own=counts[0] if counts else None, others=counts[1:]) for counts in pages]


def test_numbers_stamped_through_a_file_are_not_those_of_its_documents() -> None:
    stamped = _file(
        (Count(1, 5),),
        (Count(1, 2), Count(2, 5)),
        (Count(3, 5), Count(2, 2)),
        (Count(4, 5),),
        (Count(5, 5), Count(1, 1)),
    )
    numbers = without_stamps(stamped)
    assert [one.own for one in numbers] == [None, Count(1, 2), Count(2, 2), None, Count(1, 1)]
    assert [one.stamp for one in numbers] == [Count(n, 5) for n in range(1, 6)]


def test_the_numbers_of_one_long_document_are_no_stamp() -> None:
    long = _file(*((Count(n, 6),) for n in range(1, 7)))
    assert without_stamps(long) == long
    beside = _file(*((Count(n, 6), Count(12)) for n in range(1, 7)))  # a number in the margin
    assert without_stamps(beside) == beside
