"""A calendar as other programs read it (RFC 5545)."""

from __future__ import annotations

from datetime import date

from vault.domain.calendar import Entry, calendar_text

NOW = 1_795_600_000


def test_an_entry_is_a_whole_day_with_a_stable_name() -> None:
    text = calendar_text([Entry("abc", "Termijn (k3f2)", date(2026, 12, 31))], "Termijnen", NOW)
    lines = text.split("\r\n")
    for line in (
        "UID:abc@kluis.invalid",
        "DTSTART;VALUE=DATE:20261231",
        "DTEND;VALUE=DATE:20270101",
        "SUMMARY:Termijn (k3f2)",
        "CLASS:PRIVATE",
    ):
        assert line in lines


def test_every_line_ends_with_cr_lf_and_has_75_octets_at_most() -> None:
    text = calendar_text([Entry("a", "é" * 200, date(2026, 1, 1))], "T", NOW)
    assert text.endswith("END:VCALENDAR\r\n")
    lines = text.split("\r\n")
    assert all(len(line.encode()) <= 75 for line in lines)
    assert "é" * 200 in text.replace("\r\n ", "")
    assert "\n" not in "".join(lines)


def test_marks_that_mean_something_are_escaped() -> None:
    text = calendar_text([Entry("a", "een; twee, drie\nvier\\", date(2026, 1, 1))], "T", NOW)
    assert "SUMMARY:een\\; twee\\, drie\\nvier\\\\" in text
