"""Strips that stand in the words of a page."""

from __future__ import annotations

from dataclasses import replace

import pytest

from extractors.model import Reading
from extractors.mrz.parse import parse_strip
from extractors.mrz.text import find_in_text
from tests.extractors.conftest import typed
from tests.extractors.mrz.specimens import SPECIMENS, TD1, TD3, changed


def _page(*lines: str) -> Reading:
    return typed("\n".join(("PASPOORT", "Naam: ERIKSSON", *lines, "Handtekening")))


@pytest.mark.parametrize("name", SPECIMENS)
def test_a_strip_is_found_between_other_lines(name: str) -> None:
    strips = find_in_text(_page(*SPECIMENS[name]).pages[0])
    assert [strip.lines for strip in strips] == [SPECIMENS[name]]
    assert parse_strip(strips[0]).proved
    assert strips[0].confidence == 1


def test_its_box_holds_all_its_lines() -> None:
    page = _page(*TD1).pages[0]
    (strip,) = find_in_text(page)
    of_strip = [word.box for word in page.words if 2 <= word.line <= 4]
    assert strip.box.top == min(box.top for box in of_strip)
    assert strip.box.bottom == max(box.bottom for box in of_strip)


def test_blanks_and_look_alike_angles_are_forgiven() -> None:
    spaced = tuple(" ".join(line).replace("< <", "«").replace("<", "‹") for line in TD3)
    assert [strip.lines for strip in find_in_text(_page(*spaced).pages[0])] == [TD3]


def test_a_misprint_in_the_text_is_found_and_not_proved() -> None:
    (strip,) = find_in_text(_page(*changed(TD3, 1, 19, "7")).pages[0])
    assert parse_strip(strip).failing == ("birth_date", "composite")


def test_what_ordinary_ocr_read_is_never_proved() -> None:
    page = replace(_page(*TD3).pages[0], source="ocr", confidence=0.8)
    (strip,) = find_in_text(page)
    parsed = parse_strip(strip)
    assert parsed.failing == ()
    assert not parsed.proved
    assert not parsed.proved_fields


@pytest.mark.parametrize(
    "lines",
    [
        ("A" * 44, "B" * 44),
        ("P<UTO" + "<" * 39,),
        ("REKENINGNUMMER0123456789012345", "BANKVANDEHOOFDSTADNEDERLAND<<<", "X" * 30),
        ("." * 44, "." * 44),
    ],
)
def test_other_long_lines_are_no_strip(lines: tuple[str, ...]) -> None:
    assert find_in_text(_page(*lines).pages[0]) == []
