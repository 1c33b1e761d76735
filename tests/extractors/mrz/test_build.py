"""What keeps a page of print from becoming a machine readable zone, before and after reading."""

from __future__ import annotations

import pytest

from extractors.mrz.build import built, roughly_built
from tests.extractors.mrz.specimens import FRENCH_ID, SPECIMENS, TD1, TD3, changed

SLIP = (  # rows of a transfer slip in OCR-B, laid out as three lines of 30
    "819813697279788596121370F27979",
    "179321901<095299697319716<9415",
    "RAGRAAFUDEUOPUMINISTERUDAARAAN",
)


@pytest.mark.parametrize("name", SPECIMENS)
def test_every_specimen_is_built_as_a_strip_also_when_it_was_seen_surely(name: str) -> None:
    assert built(SPECIMENS[name])
    assert roughly_built(SPECIMENS[name], legible=1.0)


def test_rows_of_a_slip_are_worth_reading_only_while_they_were_seen_poorly() -> None:
    assert roughly_built(SLIP, legible=0.75)
    assert not roughly_built(SLIP, legible=0.95)
    assert not built(SLIP)


def test_a_strip_seen_in_a_blur_may_have_some_digits_where_none_can_stand() -> None:
    blurred = (*TD1[:2], "ERIK55ON004NN40M4RI400<<<<<<<<")
    assert roughly_built(blurred, legible=0.8)
    assert not roughly_built(blurred, legible=1.0)


def test_a_letter_that_hides_which_format_it_is_does_not_hide_the_strip() -> None:
    """The E for F in the first line makes it no French card, whose dates stand elsewhere."""
    assert roughly_built(changed(FRENCH_ID, 0, 2, "E"), legible=0.9)


@pytest.mark.parametrize("place", [(0, 0), (1, 14)])
def test_a_first_letter_or_dates_that_no_document_has_make_it_no_strip(
    place: tuple[int, int],
) -> None:
    lines = changed(TD3, *place, "Q")
    if place[0]:
        for column in (15, 16, 22, 23):
            lines = changed(lines, 1, column, "Q")
    assert not built(lines)
