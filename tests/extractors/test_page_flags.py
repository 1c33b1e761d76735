"""Pages that are missing or came twice are named, within the part where it is so."""

from __future__ import annotations

from collections.abc import Callable

from extractors.duplicates import duplicates
from extractors.extract import extract
from extractors.model import Problem, Reading

Typed = Callable[[str], Reading]
TEXT = "\n".join(
    ["Het betoog dat de stukken zijn vertaald door een tolk leidt niet tot een ander oordeel."] * 40
)
LETTER = """Steunpunt Rijnstad, Havenkade 12

Rijnstad, {date}

Geachte mevrouw,

Hierbij zend ik u de verklaring van de ambassade over de heer Sidibe, die u eerder vroeg,
samen met een afschrift van het consulaire register en vier pasfoto's in kleur. Graag ontvang
ik een schriftelijke bevestiging van de ontvangst van deze documenten, dossier {number}.
"""


def _flags(reading: Reading, code: str) -> list[Problem]:
    return [flag for flag in extract(reading).flags if flag.code == code]


def _numbered(*counts: tuple[int, int]) -> list[str]:
    return [f"{TEXT}\n\nPagina {n} van {of}" for n, of in counts]


def test_missing_pages_of_one_document_are_listed(type_out: Typed) -> None:
    (flag,) = _flags(type_out("\f".join(_numbered((1, 5), (2, 5), (5, 5)))), "pages_missing")
    assert "3, 4 van 5" in flag.message.nl
    assert "3, 4 of 5" in flag.message.en


def test_missing_pages_are_told_of_the_part_they_belong_to(type_out: Typed) -> None:
    pages = _numbered((1, 2), (2, 2), (1, 4), (3, 4), (4, 4))
    (flag,) = _flags(type_out("\f".join(pages)), "pages_missing")
    assert flag.page == 3
    assert "bladzijde 3 tot en met 5" in flag.message.nl
    assert "2 van 4" in flag.message.nl


def test_numbers_through_a_whole_file_miss_nothing_in_its_parts(type_out: Typed) -> None:
    head = (
        "Dienst Terugkeer en Vertrek\n\nDatum        {n} maart 2019\nOns kenmerk  DTV/19/011{n}\n"
    )
    end = "\nGeachte heer Sidibe,\n\nDe ambassade zweeg.\n\nHoogachtend,\n\n\nblad {n} van 4"
    stamped = [(head + end).format(n=n) for n in (1, 2, 3, 4)]
    extraction = extract(type_out("\f".join(stamped)))
    assert len(extraction.parts) == 4
    assert [flag for flag in extraction.flags if flag.code == "pages_missing"] == []


def test_pages_that_lie_out_of_order_are_named(type_out: Typed) -> None:
    pages = _numbered((1, 4), (3, 4), (2, 4), (4, 4))
    (flag,) = _flags(type_out("\f".join(pages)), "pages_disordered")
    assert flag.page == 3
    assert "1, 3, 2, 4" in flag.message.nl
    assert _flags(type_out("\f".join(_numbered((1, 3), (2, 3), (3, 3)))), "pages_disordered") == []


def test_a_sheet_that_the_fax_lost_is_missed(type_out: Typed) -> None:
    line = "12-MRT 09:41   VAN: SECRETARIAAT   T: 0005550100   P. {}/3\n\n"
    reading = type_out("\f".join(line.format(n) + TEXT for n in (1, 3)))
    (flag,) = _flags(reading, "pages_missing")
    assert "Van een fax van 3 bladzijden ontbreken: 2" in flag.message.nl


def test_a_complete_document_has_no_such_flag(type_out: Typed) -> None:
    assert _flags(type_out("\f".join(_numbered((1, 2), (2, 2)))), "pages_missing") == []


def test_a_page_that_came_twice_is_named(type_out: Typed) -> None:
    letter = LETTER.format(date="12 maart 2019", number="DTV/19/0118")
    again = letter.replace("register", "reqister").replace("bevestiging", "bevestlging")  # as OCR
    (flag,) = _flags(type_out("\f".join([letter, TEXT, again])), "duplicate_page")
    assert flag.page == 3
    assert "bladzijde 1" in flag.message.nl


def test_the_same_letter_of_another_day_is_another_letter(type_out: Typed) -> None:
    one = LETTER.format(date="12 maart 2019", number="DTV/19/0118")
    other = LETTER.format(date="7 mei 2020", number="DTV/20/0344")
    assert list(duplicates(type_out(f"{one}\f{other}").pages)) == []


def test_nearly_empty_pages_are_not_compared(type_out: Typed) -> None:
    assert list(duplicates(type_out("Productie 1\fProductie 1\f\f").pages)) == []


FORM = "\n\n\n\n\n" + "\n".join([*LETTER.splitlines()[6:], TEXT[:900]])


def test_among_a_thousand_forms_only_the_one_that_came_twice_is_named(type_out: Typed) -> None:
    """They share their words and differ in their numbers, as in the file of a reception centre."""
    dates = [(1 + n % 28, 2000 + n % 17) for n in range(1000)]
    forms = [
        FORM.format(number=f"AZC/{1000 + 7 * n}/{n}") + f"\nDatum {day} maart {year}"
        for n, (day, year) in enumerate(dates)
    ]
    again = forms[412].replace("register", "reqister")
    pages = type_out("\f".join([*forms, again])).pages
    assert list(duplicates(pages)) == [(1001, 413)]


def test_pages_without_any_number_are_compared_by_their_words(type_out: Typed) -> None:
    one = FORM.replace(", dossier {number}", "")
    pages = type_out("\f".join([TEXT, one, TEXT, one.replace("register", "reqister")])).pages
    assert list(duplicates(pages)) == [(4, 2)]
