"""The fields and flags that a machine readable zone gives."""

from __future__ import annotations

from extractors.extract import extract
from extractors.model import Box, Extraction, Field, MrzStrip, Reading
from extractors.strips import fields_of, flags_of
from tests.extractors.conftest import typed
from tests.extractors.mrz.specimens import STATELESS, TD1, TD3, changed

_BOX = Box(0.1, 0.8, 0.9, 0.95)


def _strip(lines: tuple[str, ...], doubtful: tuple[str, ...] = ()) -> MrzStrip:
    return MrzStrip(1, _BOX, lines, 0.97, doubtful)


def _fields(lines: tuple[str, ...], doubtful: tuple[str, ...] = ()) -> dict[str, Field]:
    return {field.name: field for field in fields_of(_strip(lines, doubtful), 1)}


def test_the_strip_is_a_field_with_its_lines_box_and_checks() -> None:
    strip = _fields(TD3)["mrz"]
    assert strip.raw == list(TD3)
    assert strip.proved
    assert strip.provenance.box == _BOX
    assert strip.as_json()["checks"] == {
        "document_number": True,
        "birth_date": True,
        "expiry_date": True,
        "optional": True,
        "composite": True,
    }


def test_only_what_a_digit_covers_is_proved() -> None:
    fields = _fields(TD3)
    proved = {name for name, field in fields.items() if field.proved}
    assert proved == {"mrz", "document_number", "birth_date", "expiry_date"}
    assert fields["surname"].value == "ERIKSSON"


def test_stateless_is_a_nationality_of_its_own() -> None:
    fields = _fields(STATELESS)
    assert (fields["nationality"].value, fields["nationality"].raw) == ("stateless", "XXA")
    assert fields["issuing_state"].value == "NLD"


def test_a_misprint_is_flagged_with_the_failing_field_named() -> None:
    lines = changed(TD3, 1, 19, "7")
    fields = _fields(lines)
    assert not fields["mrz"].proved
    assert not any(field.proved for field in fields.values())  # the composite digit fails as well
    assert fields["mrz"].as_json()["checks"]["birth_date"] is False
    (flag,) = flags_of(_strip(lines))
    assert flag.code == "mrz_unproved"
    assert "geboortedatum" in flag.message.nl
    assert "date of birth" in flag.message.en


def test_a_doubtful_name_is_flagged_and_the_strip_not_proved() -> None:
    fields = _fields(TD3, ("names",))
    assert not fields["mrz"].proved
    assert fields["document_number"].proved
    (flag,) = flags_of(_strip(TD3, ("names",)))
    assert "(namen)" in flag.message.nl


def test_a_proved_strip_has_no_flag() -> None:
    assert list(flags_of(_strip(TD1))) == []


def test_an_unknown_form_is_kept_and_flagged() -> None:
    lines = ("P<UTOERIKSSON", "L898902C36")
    assert _fields(lines)["mrz"].raw == list(lines)
    assert not _fields(lines)["mrz"].proved
    assert [flag.code for flag in flags_of(_strip(lines))] == ["mrz_unproved"]


def test_a_strip_travels_through_json_unchanged() -> None:
    strip = _strip(TD3, ("names", "sex"))
    assert MrzStrip.from_json(strip.as_json()) == strip
    for field in fields_of(strip, 1):
        assert Field.from_json(field.as_json()) == field


def test_strips_of_pictures_and_of_text_are_both_fields() -> None:
    text = typed("\n".join(("PASPOORT", *TD3)) + "\f" + "\n".join(("IDENTITY CARD", *TD1)))
    alone = _mrz(extract(text))
    assert [field.raw for field in alone] == [list(TD3), list(TD1)]
    pictured = Reading(text.media, text.pages, mrz=(_strip(TD3),))
    assert [(f.provenance.page, f.raw) for f in _mrz(extract(pictured))] == [
        (1, list(TD3)),
        (2, list(TD1)),
    ]


def _mrz(extraction: Extraction) -> list[Field]:
    return [field for field in extraction.fields if field.name == "mrz"]
