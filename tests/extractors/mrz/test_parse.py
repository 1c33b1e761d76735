"""What the lines of a machine readable zone say, and how much of it is proved."""

from __future__ import annotations

import pytest

from extractors.mrz.parse import parse_lines
from tests.extractors.mrz.specimens import (
    FRENCH_ID,
    MRV_A,
    SPECIMENS,
    STATELESS,
    TD1,
    TD2,
    TD3,
    changed,
)
from tests.samples.mrz_lines import french_id, td1, td2, td3, visa


@pytest.mark.parametrize("name", SPECIMENS)
def test_every_specimen_is_known_and_proved(name: str) -> None:
    parsed = parse_lines(SPECIMENS[name])
    assert (parsed.format, parsed.proved, parsed.failing) == (name, True, ())
    assert parsed.raw == SPECIMENS[name]
    assert all(check.ok for check in parsed.checks)


def test_a_passport_says_who_and_until_when() -> None:
    fields = parse_lines(TD3).fields
    assert fields == {
        "document_code": "P",
        "issuing_state": "UTO",
        "surname": "ERIKSSON",
        "given_names": "ANNA MARIA",
        "document_number": "L898902C3",
        "nationality": "UTO",
        "birth_date": "1974-08-12",
        "birth_date_raw": "740812",
        "expiry_date": "2012-04-15",
        "expiry_date_raw": "120415",
        "sex": "F",
        "optional": "ZE184226B",
    }


def test_the_old_french_card_says_when_it_was_issued_and_not_until_when() -> None:
    parsed = parse_lines(FRENCH_ID)
    assert parsed.fields["surname"] == "BERTHIER"
    assert parsed.fields["given_names"] == "CORINNE"
    assert parsed.fields["document_number"] == "880692310285"
    assert parsed.fields["birth_date"] == "1965-12-06"
    assert parsed.fields["issue_month"] == "1988-06"
    assert "expiry_date" not in parsed.fields
    assert {"surname", "document_number", "birth_date"} <= parsed.proved_fields


def test_in_a_passport_no_digit_proves_names_nationality_and_sex() -> None:
    parsed = parse_lines(TD3)
    assert parsed.proved_fields.isdisjoint({"surname", "given_names", "nationality", "sex"})
    assert {"document_number", "birth_date", "expiry_date", "optional"} <= parsed.proved_fields


@pytest.mark.parametrize(
    ("code", "meaning"),
    [("XXA", "XXA"), ("XXB", "XXB"), ("XXC", "XXC"), ("XXX", "XXX"), ("D", "D"), ("UNK", "UNK")],
)
def test_codes_that_are_no_country_stay_what_they_are(code: str, meaning: str) -> None:
    lines = td3("NLD", "Tesfay", "Selam", "N00000001", code, "850101", "F", "300101")
    assert parse_lines(lines).fields["nationality"] == meaning
    assert parse_lines(lines).proved


def test_the_passport_of_a_stateless_person_is_proved() -> None:
    parsed = parse_lines(STATELESS)
    assert parsed.proved
    assert parsed.fields["nationality"] == "XXA"


@pytest.mark.parametrize(
    ("lines", "line", "column", "failing"),
    [
        (TD3, 1, 9, ("document_number", "composite")),
        (TD3, 1, 19, ("birth_date", "composite")),
        (TD3, 1, 27, ("expiry_date", "composite")),
        (TD3, 1, 42, ("optional", "composite")),
        (TD3, 1, 43, ("composite",)),
        (TD2, 1, 35, ("composite",)),
        (TD1, 0, 14, ("document_number", "composite")),
        (TD1, 1, 29, ("composite",)),
        (MRV_A, 1, 19, ("birth_date",)),
        (FRENCH_ID, 1, 12, ("document_number", "composite")),
        (FRENCH_ID, 1, 35, ("composite",)),
    ],
)
def test_a_misprinted_digit_is_named_by_its_field(
    lines: tuple[str, ...], line: int, column: int, failing: tuple[str, ...]
) -> None:
    other = str((int(lines[line][column]) + 3) % 10)
    parsed = parse_lines(changed(lines, line, column, other))
    assert not parsed.proved
    assert parsed.failing == failing
    assert failing[0] not in parsed.proved_fields


def test_a_look_alike_is_proposed_and_never_taken() -> None:
    read = changed(TD3, 1, 14, "A")  # no look-alike of 4: nothing is proposed
    assert parse_lines(read).repairs == ()
    read = changed(TD3, 1, 18, "Z")  # 2 read as Z in the date of birth
    parsed = parse_lines(read)
    assert [(r.field, r.read, r.proposed) for r in parsed.repairs] == [("birth_date", "Z", "2")]
    assert parsed.raw == read
    assert parsed.fields["birth_date"] == "1974-08-12"
    assert not parsed.proved
    assert "birth_date" not in parsed.proved_fields


def test_nothing_is_repaired_where_no_digit_proves_it() -> None:
    read = changed(TD3, 0, 5, "8")  # a digit in the name, which no digit of a passport covers
    parsed = parse_lines(read)
    assert parsed.repairs == ()
    assert parsed.malformed == ("names",)
    assert not parsed.proved


def test_two_ways_to_agree_are_no_repair() -> None:
    lines = visa("NLD", "Abdi", "Omar", "I00000000", "SOM", "900101", "M", "260101")
    assert parse_lines(lines).proved
    wrong = changed(lines, 1, 9, str((int(lines[1][9]) + 5) % 10))
    assert parse_lines(wrong).repairs == ()


def test_a_long_document_number_goes_on_in_the_optional_data() -> None:
    # the examples of Doc 9303 part 6 and part 5
    for lines in (
        ("I<UTOSTEVENSON<<PETER<JOHN<<<<<<<<<<", "D23145890<UTO3407127M95071227349<<<8"),
        (
            "I<UTOD23145890<7349<<<<<<<<<<<",
            "3407127M9507122UTO<<<<<<<<<<<2",
            "STEVENSON<<PETER<JOHN<<<<<<<<<",
        ),
    ):
        parsed = parse_lines(lines)
        assert parsed.proved
        assert parsed.fields["document_number"] == "D23145890734"
        assert "optional" not in parsed.fields


def test_an_unknown_day_of_birth_is_left_open() -> None:
    lines = td3("ERI", "Tesfay", "Selam", "K0123456", "ERI", "85<<<<", "F", "300101")
    parsed = parse_lines(lines)
    assert parsed.proved
    assert parsed.fields["birth_date"] == "1985"


def test_an_unreadable_character_is_never_proved() -> None:
    for place in ((0, 7), (1, 3), (1, 11), (1, 30)):
        assert not parse_lines(changed(TD3, *place, "?")).proved


def test_a_doubtful_field_is_never_proved_although_all_digits_agree() -> None:
    parsed = parse_lines(TD3, ["document_number"])
    assert parsed.failing == ()
    assert parsed.unclear == ("document_number",)
    assert not parsed.proved
    assert "document_number" not in parsed.proved_fields
    assert "birth_date" in parsed.proved_fields


@pytest.mark.parametrize(
    "lines", [(), ("P<UTO",), ("P" * 44,), ("A" * 30, "B" * 30), ("A" * 36, "B" * 44), ("", "")]
)
def test_lines_of_no_known_format_say_nothing(lines: tuple[str, ...]) -> None:
    parsed = parse_lines(lines)
    assert (parsed.format, parsed.fields, parsed.proved) == ("unknown", {}, False)


def test_what_is_built_is_what_is_parsed() -> None:
    person = ("GIN", "Diallo", "Mamadou Alpha")
    for lines, name in (
        (td3(*person, "R0123456", "GIN", "910523", "M", "280630", "X9"), "TD3"),
        (td2(*person, "R0123456", "GIN", "910523", "M", "280630", "77"), "TD2"),
        (td1(*person, "R0123456", "GIN", "910523", "M", "280630", "OPT"), "TD1"),
        (visa(*person, "R0123456", "GIN", "910523", "M", "280630"), "MRV-A"),
        (visa(*person, "R0123456", "GIN", "910523", "M", "280630", 36), "MRV-B"),
        (french_id("Diallo", "Mamadou Alpha", "120475P00123", "910523", "M", "075025"), "FRA-ID"),
    ):
        parsed = parse_lines(lines)
        assert (parsed.format, parsed.proved) == (name, True), name
        assert parsed.fields["surname"] == "DIALLO"
        assert parsed.fields["given_names"] == "MAMADOU ALPHA"
        assert parsed.fields["birth_date"] == "1991-05-23"


def test_a_state_that_does_not_exist_is_no_proof_of_anything() -> None:
    """No digit covers the state in a passport: an E that was read as L would go unseen."""
    lines = changed(STATELESS, 0, 3, "E")  # NED is no code; NLD is
    parsed = parse_lines(lines)
    assert parsed.failing == ()
    assert parsed.doubtful == ("issuing_state",)
    assert not parsed.proved
    assert "birth_date" in parsed.proved_fields
