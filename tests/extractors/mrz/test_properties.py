"""What holds for every strip: what is built is read back, and one wrong character is seen."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from extractors.mrz.check_digits import ALPHABET, FILLER, value_of
from extractors.mrz.formats import FORMATS, Format
from extractors.mrz.parse import parse_lines
from extractors.mrz.proof import check_spans, covered_places
from extractors.mrz.training.specimens import valid
from tests.extractors.mrz.specimens import changed
from tests.samples.mrz_lines import french_id, td1, td2, td3, visa

_WORD = st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ", min_size=1, max_size=7)
_NUMBER = st.text(ALPHABET, min_size=1, max_size=9)
_STATE = st.sampled_from(
    ["UTO", "SDN", "ERI", "XXA", "XXB", "XXC", "XXX", "UNO", "UNK", "EUE", "D"]
)
_SEX = st.sampled_from(["M", "F", ""])
_DATE = st.builds(
    "{:02}{:02}{:02}".format, st.integers(0, 79), st.integers(1, 12), st.integers(1, 28)
)
_STRIPS = st.builds(
    lambda form, seed: (form, tuple(valid(form, np.random.default_rng(seed)))),
    st.sampled_from(FORMATS),
    st.integers(0, 10**6),
)


@given(_STATE, _WORD, _WORD, _NUMBER, _STATE, _DATE, _SEX, _DATE)
def test_what_is_built_is_read_back(
    state: str, surname: str, given_name: str, number: str, nationality: str,
    birth: str, sex: str, expiry: str,
) -> None:  # fmt: skip
    person = (state, surname, given_name, number, nationality, birth, sex, expiry)
    for lines in (td3(*person), td2(*person), td1(*person), visa(*person), visa(*person, 36)):
        parsed = parse_lines(lines)
        assert parsed.proved
        assert parsed.fields["issuing_state"] == state
        assert parsed.fields["surname"] == surname
        assert parsed.fields["given_names"] == given_name
        assert parsed.fields["document_number"] == number
        assert parsed.fields["nationality"] == nationality
        assert parsed.fields["sex"] == (sex or "X")
        assert parsed.fields["birth_date_raw"] == birth
        assert parsed.fields["expiry_date_raw"] == expiry


@given(_WORD, _WORD, st.text("0123456789", min_size=12, max_size=12), _DATE, _SEX)
def test_an_old_french_card_is_read_back(
    surname: str, given_name: str, number: str, birth: str, sex: str
) -> None:
    parsed = parse_lines(french_id(surname, given_name, number, birth, sex or "M", "075025"))
    assert (parsed.format, parsed.proved) == ("FRA-ID", True)
    assert parsed.fields["surname"] == surname
    assert parsed.fields["given_names"] == given_name
    assert parsed.fields["document_number"] == number


@given(_STRIPS, st.data())
def test_one_wrong_character_under_a_check_digit_is_never_proved(
    strip: tuple[Format, tuple[str, ...]], data: st.DataObject
) -> None:
    form, lines = strip
    assert parse_lines(lines).proved
    line, column = data.draw(st.sampled_from(sorted(covered_places(form, lines))))
    old = value_of(lines[line][column])
    assert old is not None
    # Characters of equal value modulo ten are the same to the digit: the limit of the standard.
    others = [c for c in ALPHABET + FILLER if ((value_of(c) or 0) - old) % 10]
    parsed = parse_lines(changed(lines, line, column, data.draw(st.sampled_from(others))))
    assert not parsed.proved
    covering = {s.name for s in check_spans(form, lines) if (line, column) in s.places()}
    assert parsed.format != form.name or set(parsed.failing) & covering


@given(_STRIPS, st.data())
def test_a_repair_changes_only_places_under_a_check_digit(
    strip: tuple[Format, tuple[str, ...]], data: st.DataObject
) -> None:
    form, lines = strip
    line = data.draw(st.integers(0, form.lines - 1))
    column = data.draw(st.integers(0, form.width - 1))
    read = changed(lines, line, column, data.draw(st.sampled_from(ALPHABET + FILLER)))
    parsed = parse_lines(read)
    places = covered_places(form, read) if parsed.format == form.name else {}
    assert parsed.raw == read
    assert all((r.line, r.column) in places for r in parsed.repairs)
    assert not (parsed.repairs and parsed.proved)


@given(st.lists(st.text(ALPHABET + FILLER + "?", max_size=46), max_size=4))
def test_no_lines_whatever_break_parsing(lines: list[str]) -> None:
    parsed = parse_lines(lines)
    assert parsed.raw == tuple(lines)
    assert not (parsed.proved and parsed.failing)
