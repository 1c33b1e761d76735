"""Whole files: where a new document is proposed, where not, and why."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from extractors.extract import extract
from extractors.model import Bookmark, Page, Part, Reading, TextSource
from extractors.reading.limits import ReadOptions
from extractors.reading.read import read
from extractors.splitting import propose
from tests.samples.bundles import BUNDLES, Bundle, BundleForm, bundle_file
from tests.samples.catalogue import samples
from tests.samples.degrading.degrade import make
from tests.samples.model import Degradation, Split

Typed = Callable[[str], Reading]

TEXT = "\n".join(
    ["Het betoog dat de stukken zijn vertaald door een tolk leidt niet tot een ander oordeel."] * 40
)
LETTER = """Dienst Terugkeer en Vertrek
Ministerie van Justitie en Veiligheid

Datum             {date}
Ons kenmerk       DTV/LP/{number}

Geachte heer Sidibe,

De ambassade heeft laten weten dat zij geen laissez-passer verstrekt.

Hoogachtend,
S. Ravenswaaier
"""
FIRST = LETTER.format(date="24 oktober 2018", number="18/0771")
SECOND = LETTER.format(date="11 maart 2019", number="19/0118")


def _pages(parts: tuple[Part, ...]) -> list[tuple[int, int]]:
    return [(part.first, part.last) for part in parts]


def _why(part: Part) -> str:
    return " · ".join(reason.nl for reason in part.reasons)


def _file(type_out: Typed, *pages: str) -> Reading:
    return type_out("\f".join(pages))


def test_two_letters_are_two_parts_and_the_second_says_why(type_out: Typed) -> None:
    parts = propose(_file(type_out, FIRST, SECOND))
    assert _pages(parts) == [(1, 1), (2, 2)]
    assert "aanhef" in _why(parts[1])
    assert all(reason.en for reason in parts[1].reasons)


def test_one_letter_is_no_proposal(type_out: Typed) -> None:
    assert propose(_file(type_out, FIRST)) == ()


def test_text_that_only_goes_on_is_one_document(type_out: Typed) -> None:
    assert propose(_file(type_out, FIRST + TEXT, TEXT, TEXT, TEXT)) == ()


def test_page_numbers_that_begin_again_part_two_reports(type_out: Typed) -> None:
    numbered = [f"{TEXT}\n\nPagina {n} van {of}" for n, of in ((1, 2), (2, 2), (1, 3), (2, 3))]
    parts = propose(_file(type_out, *numbered))
    assert _pages(parts) == [(1, 2), (3, 4)]
    assert "nummering begint" in _why(parts[1])


def test_a_letter_whose_pages_all_bear_its_head_stays_whole(type_out: Typed) -> None:
    """Ministries print sender, date and reference on every page of a letter."""
    head = "Ministerie van Justitie\n\nDatum        24 oktober 2018\nOns kenmerk  DTV/LP/18/0771\n"
    pages = [f"{head}Pagina {n} van 3\n\n{TEXT}" for n in (1, 2, 3)]
    assert propose(_file(type_out, *pages)) == ()


def test_a_letter_quoted_inside_a_report_begins_nothing(type_out: Typed) -> None:
    quoting = (
        f"{TEXT}\n\nGeachte heer, mevrouw,\n\nIn uw brief van 4 maart 2016 vraagt u.\n\n{TEXT}"
    )
    assert propose(_file(type_out, f"RAPPORT\n\n{TEXT}", quoting, TEXT)) == ()


def test_a_sheet_that_says_productie_parts_and_belongs_to_none(type_out: Typed) -> None:
    parts = propose(_file(type_out, TEXT, "\n\n\n        Productie 3", TEXT, TEXT))
    assert _pages(parts) == [(1, 1), (3, 4)]
    assert "scheidingsblad" in _why(parts[1])


def test_a_blank_page_before_a_head_belongs_to_none(type_out: Typed) -> None:
    parts = propose(_file(type_out, FIRST, "", SECOND))
    assert _pages(parts) == [(1, 1), (3, 3)]
    assert "lege bladzijde" in _why(parts[1])


def test_blank_backs_of_sheets_part_nothing(type_out: Typed) -> None:
    assert propose(_file(type_out, FIRST + TEXT, "", TEXT, "", TEXT, "")) == ()


def test_a_new_fax_begins_a_part(type_out: Typed) -> None:
    line = "12-MRT 09:41   VAN: SECRETARIAAT   T: 0005550100   P. {}/{}\n\n"
    pages = [line.format(n, of) + TEXT for n, of in ((1, 2), (2, 2), (1, 3), (2, 3), (3, 3))]
    parts = propose(_file(type_out, *pages))
    assert _pages(parts) == [(1, 2), (3, 5)]
    assert "fax" in _why(parts[1])


def test_bookmarks_help_but_chapters_do_not(type_out: Typed) -> None:
    plain = _file(type_out, TEXT, TEXT, TEXT)
    papers = (Bookmark(1, "Productie 1.pdf"), Bookmark(3, "Productie 2.pdf"))
    chapters = (Bookmark(1, "1. Inleiding"), Bookmark(3, "2. Overwegingen"))
    short = replace(plain, pages=(plain.pages[0], _half(plain.pages[1]), plain.pages[2]))
    assert _pages(propose(replace(short, bookmarks=papers))) == [(1, 2), (3, 3)]
    assert propose(replace(short, bookmarks=chapters)) == ()


def _half(page: Page) -> Page:
    return replace(page, words=tuple(word for word in page.words if word.line < 12))


def test_another_language_and_a_scan_among_text_speak_for_a_new_document(type_out: Typed) -> None:
    french = "\n".join(
        ["La demande de la personne est dans les mains du consulat pour le visa."] * 20
    )
    mixed = _file(type_out, TEXT[:900], french)
    scanned = replace(mixed, pages=(mixed.pages[0], replace(mixed.pages[1], source=TextSource.OCR)))
    parts = propose(scanned)
    assert _pages(parts) == [(1, 1), (2, 2)]
    assert "taal" in _why(parts[1])


def _set_closer(page: Page) -> Page:
    """The same page in smaller letters with less room between its lines."""
    return replace(
        page,
        words=tuple(
            word._replace(
                box=word.box._replace(top=0.85 * word.box.top, bottom=0.85 * word.box.bottom)
            )
            for word in page.words
        ),
    )


def test_an_annex_without_a_head_begins_where_a_signed_letter_ends_and_the_print_changes(
    type_out: Typed,
) -> None:
    said = TEXT.splitlines()[0]
    letter = FIRST.replace("Hoogachtend", f"{said}\n{said}\n{said}\n{said}\n\nHoogachtend")
    annex = "dat de stukken zijn vertaald door een beëdigde tolk\n" + TEXT
    alike = _file(type_out, letter, annex, annex)
    first, *rest = alike.pages
    other = replace(alike, pages=(first, *map(_set_closer, rest)))
    assert propose(alike) == ()
    parts = propose(other)
    assert _pages(parts) == [(1, 1), (2, 3)]
    assert "anders gezet" in _why(parts[1])


@pytest.mark.parametrize("name", ["d26-asiel-2017", "d82-gegrond-2021", "d82-taalanalyse-2016"])
def test_a_decision_of_two_pages_stays_whole(name: str) -> None:
    """The second page of a ruling has few lines, some with a bullet that is higher than letters."""
    sample = next(one for one in samples() if one.name == name)
    reading = read(make(sample, Degradation.CLEAN).content, ReadOptions(previews=False))
    assert len(reading.pages) == 2
    assert propose(reading) == ()


def test_print_that_changes_within_a_running_sentence_parts_nothing(type_out: Typed) -> None:
    whole = _file(type_out, FIRST + TEXT[:-1], "die " + TEXT[4:], TEXT)
    first, second, third = whole.pages
    assert propose(replace(whole, pages=(first, _set_closer(second), third))) == ()


@pytest.mark.parametrize(
    "bundle", [b for b in BUNDLES if b.split is Split.DEVELOPMENT], ids=lambda b: b.name
)
def test_the_development_bundles_come_apart_as_they_were_put_together(bundle: Bundle) -> None:
    content, true = bundle_file(bundle, BundleForm.CLEAN)
    found = propose(read(content, ReadOptions(previews=False)))
    expected = [(part.first, part.last) for part in true] if len(true) > 1 else []
    assert _pages(found) == expected


def test_parts_say_of_what_kind_they_are_and_travel_with_the_extraction(type_out: Typed) -> None:
    extraction = extract(_file(type_out, FIRST, SECOND))
    assert [part.type.id[0] for part in extraction.parts] == ["D", "D"]
    travelled = type(extraction).from_json(extraction.as_json()).parts
    assert _pages(travelled) == _pages(extraction.parts)
    assert [part.reasons for part in travelled] == [part.reasons for part in extraction.parts]
