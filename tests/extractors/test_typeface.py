"""How the text of a page is set, and which pages are set alike."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from extractors.locating.view import View
from extractors.model import Page, Reading, TextSource
from extractors.typeface import Typeface, typeface_of

Typed = Callable[[str], Reading]
LINE = "Het onderzoek is op de zitting van de rechtbank gesloten en de zaak is aangehouden."
TEXT = "\n".join([LINE] * 12 + [""] + [LINE] * 12)


def _of(page: Page) -> Typeface | None:
    return typeface_of(page, View(Reading("text/plain", (page,)), (page,)))


def test_blank_lines_do_not_change_the_step(type_out: Typed) -> None:
    (page,) = type_out(TEXT).pages
    found = _of(page)
    assert found is not None
    assert found.step == pytest.approx(842 / 60)
    assert found.size == pytest.approx(0.7 * 842 / 60)


def test_a_page_of_short_lines_says_nothing(type_out: Typed) -> None:
    (page,) = type_out("\n".join(["Naam  Sidibe"] * 30)).pages
    assert _of(page) is None


def test_on_a_scan_only_the_step_counts(type_out: Typed) -> None:
    (page,) = type_out(TEXT).pages
    scanned = _of(replace(page, source=TextSource.OCR))
    assert scanned is not None
    assert scanned.size == 0.0
    assert scanned.differences(Typeface(25.0, scanned.step)) == 0
    assert scanned.differences(Typeface(25.0, 1.1 * scanned.step)) == 1


def test_half_a_point_is_a_difference_and_a_rounding_is_none() -> None:
    eleven = Typeface(11.0, 14.0)
    assert eleven.differences(Typeface(11.2, 14.1)) == 0
    assert eleven.differences(Typeface(10.5, 14.0)) == 1
    assert eleven.differences(Typeface(10.5, 12.6)) == 2
