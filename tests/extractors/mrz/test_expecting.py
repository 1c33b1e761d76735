"""What may stand where is evidence, and never stronger than what is plainly there."""

from __future__ import annotations

import numpy as np
import pytest

from extractors.mrz.expecting import expected
from extractors.mrz.formats import FRENCH_ID, TD1, TD3, Format
from extractors.mrz.labels import SYMBOLS
from extractors.mrz.straighten import Floats
from tests.extractors.mrz import specimens


def _seen(lines: tuple[str, ...], line: int, column: int, **share: float) -> Floats:
    """Chances of a reader that is sure of every character but one."""
    chances = np.full((len(lines), len(lines[0]), len(SYMBOLS)), 0.0002, np.float32)
    for row, text in enumerate(lines):
        for place, character in enumerate(text):
            chances[row, place, SYMBOLS.index(character)] = 0.99
    chances[line, column] = 0.0002
    for name, chance in share.items():
        chances[line, column, SYMBOLS.index("<" if name == "filler" else name[-1])] = chance
    return chances


def _read(form: Format, chances: Floats, line: int, column: int) -> str:
    weighed = chances * expected(form, chances)
    return SYMBOLS[int(weighed[line, column].argmax())]


@pytest.mark.parametrize(
    ("form", "line", "column"),
    [(TD3, 0, 42), (TD1, 2, 28), (FRENCH_ID, 0, 20)],
    ids=["TD3", "TD1", "FRA-ID"],
)
def test_what_looks_like_a_letter_after_the_names_is_a_filler(
    form: Format, line: int, column: int
) -> None:
    chances = _seen(specimens.SPECIMENS[form.name], line, column, C=0.7, filler=0.28)
    assert _read(form, chances, line, column) == "<"


def test_a_letter_plainly_printed_after_the_names_stays() -> None:
    chances = _seen(specimens.TD3, 0, 42, C=0.99, filler=0.001)
    assert _read(TD3, chances, 0, 42) == "C"


def test_between_two_names_a_letter_is_as_likely_as_a_filler() -> None:
    between = specimens.TD3[0].index("<<", 5) + 1
    chances = _seen(specimens.TD3, 0, between, C=0.6, filler=0.38)
    assert _read(TD3, chances, 0, between) == "C"


def test_fillers_that_are_not_sure_end_no_name() -> None:
    chances = _seen(specimens.TD3, 0, 42, C=0.6, filler=0.38)
    chances[0, 5:42, [SYMBOLS.index(character) for character in "<K"]] = 0.4
    assert _read(TD3, chances, 0, 42) == "C"


def test_a_strip_begins_with_a_letter_that_documents_begin_with() -> None:
    chances = _seen(specimens.TD1, 0, 0, T=0.7, I=0.28)
    assert _read(TD1, chances, 0, 0) == "I"


def test_a_digit_in_a_name_is_taken_for_the_letter_that_it_resembles() -> None:
    chances = _seen(specimens.TD3, 0, 5, _0=0.7, O=0.28)
    assert _read(TD3, chances, 0, 5) == "O"


@pytest.mark.parametrize(("column", "read"), [(2, "0"), (4, "0"), (5, "O"), (8, "0")])
def test_in_the_number_of_a_french_card_only_the_department_may_have_letters(
    column: int, read: str
) -> None:
    chances = _seen(specimens.FRENCH_ID, 1, column, O=0.7, _0=0.28)
    assert _read(FRENCH_ID, chances, 1, column) == read


def test_a_letter_plainly_printed_in_the_number_of_a_french_card_stays() -> None:
    chances = _seen(specimens.FRENCH_ID, 1, 8, K=0.99)
    assert _read(FRENCH_ID, chances, 1, 8) == "K"
