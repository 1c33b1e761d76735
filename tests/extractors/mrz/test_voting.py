"""Several readings vote by check digits, and only for what was really seen."""

from __future__ import annotations

import numpy as np

from extractors.mrz.doubts import doubtful_fields
from extractors.mrz.formats import MRV_B, TD3, Format
from extractors.mrz.labels import SYMBOLS
from extractors.mrz.straighten import Floats
from extractors.mrz.voting import settled
from tests.extractors.mrz import specimens

LOOKS = 7


def _seen(lines: tuple[str, ...]) -> Floats:
    """Chances (lines, width, symbols) of a reader that is sure of every character."""
    chances = np.full((len(lines), len(lines[0]), len(SYMBOLS)), 0.0002, np.float32)
    for row, line in enumerate(lines):
        for column, character in enumerate(line):
            chances[row, column, SYMBOLS.index(character)] = 0.99
    return chances


def _torn(chances: Floats, line: int, column: int, **share: float) -> Floats:
    """The reader wavers at one place."""
    torn = chances.copy()
    torn[line, column] = 0.0002
    for character, chance in share.items():
        torn[line, column, SYMBOLS.index(character.removeprefix("_"))] = chance
    return torn


def _vote(form: Format, chances: Floats, *dissent: tuple[int, int, str]) -> tuple[str, ...]:
    """The lines after the vote; `dissent`: what one of the looks named in some places."""
    named = np.repeat(chances.argmax(axis=-1)[None], LOOKS, axis=0)
    for line, column, character in dissent:
        named[0, line, column] = SYMBOLS.index(character)
    voted = settled(form, chances, named)
    return tuple("".join(SYMBOLS[k] for k in row) for row in voted.argmax(axis=-1))


def test_a_wavering_place_is_settled_by_the_digits() -> None:
    chances = _torn(_seen(specimens.TD3), 1, 0, E=0.6, L=0.38)
    assert _vote(TD3, chances) == specimens.TD3


def test_two_wavering_places_are_settled_together() -> None:
    chances = _torn(_seen(specimens.TD3), 1, 0, E=0.6, L=0.38)
    chances = _torn(chances, 1, 13, _1=0.55, _7=0.43)
    assert _vote(TD3, chances) == specimens.TD3


def test_a_character_clearly_seen_stays_although_its_digit_fails() -> None:
    misprint = specimens.changed(specimens.TD3, 1, 19, "7")
    assert _vote(TD3, _seen(misprint)) == misprint


def test_a_faint_chance_is_no_vote() -> None:
    misprint = specimens.changed(specimens.TD3, 1, 19, "7")
    chances = _torn(_seen(misprint), 1, 19, _7=0.94, _2=0.02)
    assert _vote(TD3, chances, (1, 19, "2")) == misprint


def test_a_place_that_no_digit_covers_is_not_voted_on() -> None:
    read = specimens.changed(specimens.TD3, 0, 5, "F")
    chances = _torn(_seen(read), 0, 5, F=0.55, E=0.43)
    assert _vote(TD3, chances) == read


def test_when_two_ways_are_alike_nothing_is_settled() -> None:
    """A date of birth of which two digits waver has two ways to agree with its one check digit."""
    wrong = specimens.changed(specimens.MRV_B, 1, 19, "0")
    chances = _torn(_seen(wrong), 1, 19, _0=0.5, _7=0.3)
    chances = _torn(chances, 1, 18, _7=0.5, _0=0.3)
    assert _vote(MRV_B, chances) == wrong


def test_a_name_not_clearly_seen_is_doubtful() -> None:
    chances = _torn(_seen(specimens.TD3), 0, 5, E=0.6, F=0.38)
    assert doubtful_fields(TD3, specimens.TD3, chances) == ("names",)


def test_six_and_g_are_the_same_to_a_digit_and_so_doubtful() -> None:
    lines = ("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", specimens.TD3[1])
    chances = _torn(_seen(lines), 1, 1, _8=0.6, S=0.38)
    assert doubtful_fields(TD3, lines, chances) == ("document_number",)
    chances = _torn(_seen(lines), 1, 1, _8=0.6, B=0.38)  # these the digit tells apart
    assert doubtful_fields(TD3, lines, chances) == ()


def test_two_mistakes_that_would_cancel_out_under_one_digit_are_doubtful() -> None:
    """Y for Z takes 7 from the sum and 3 for 4 takes 3: ten together, which no digit sees."""
    lines = specimens.TD3
    one = _torn(_seen(lines), 1, 28, Z=0.6, Y=0.38)
    assert doubtful_fields(TD3, lines, one) == ()
    two = _torn(one, 1, 32, _4=0.6, _3=0.38)
    assert doubtful_fields(TD3, lines, two) == ("optional",)


def test_two_mistakes_that_the_digit_would_see_are_not() -> None:
    two = _torn(_torn(_seen(specimens.TD3), 1, 28, Z=0.6, T=0.38), 1, 32, _4=0.6, A=0.38)
    assert doubtful_fields(TD3, specimens.TD3, two) == ()


def test_what_a_vote_has_settled_is_doubtful_when_another_way_would_have_done() -> None:
    """The digit looked like a 7 and was settled as 8; had 6 stood before it, 7 would be right."""
    lines = specimens.MRV_B
    chances = _torn(_seen(lines), 1, 19, _7=0.6, _8=0.3)
    assert doubtful_fields(MRV_B, lines, chances) == ()
    chances = _torn(chances, 1, 18, _7=0.8, _6=0.1)
    assert _vote(MRV_B, chances, (1, 18, "6")) == lines
    assert doubtful_fields(MRV_B, lines, chances) == ("birth_date",)


def test_optional_data_that_no_digit_covers_is_doubtful_however_clearly_it_is_seen() -> None:
    lines = (specimens.MRV_B[0], specimens.MRV_B[1][:28] + "7AB<<<<<")
    assert doubtful_fields(MRV_B, lines, _seen(lines)) == ("optional",)


def test_a_visa_without_optional_data_that_is_clearly_seen_leaves_no_doubt() -> None:
    assert doubtful_fields(MRV_B, specimens.MRV_B, _seen(specimens.MRV_B)) == ()
