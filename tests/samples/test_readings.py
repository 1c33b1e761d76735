"""A kept reading saves OCR, and is never taken for a reading of another sample or another form."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from extractors.model import Box, Page, Reading, TextSource, Word
from tests.samples.model import Degradation, Sample
from tests.samples.scoring import outcome, readings
from tests.samples.scoring.outcome import read_sample
from tests.samples.scoring.readings import Readings

_SAMPLE = Sample("one", "D50", "dev_rijks", ("Bureau",), "Datum: 20 januari 2020")
_WORD = Word("Datum", Box(0.1, 0.1, 0.2, 0.12), 0, 0.91)
_READING = Reading("application/pdf", (Page(1, TextSource.OCR, (_WORD,), 595.0, 842.0, 0.91),))


def test_a_kept_reading_comes_back_as_it_was(tmp_path: Path) -> None:
    kept = Readings(tmp_path)
    kept.put(_SAMPLE, Degradation.PHOTO, _READING)
    assert kept.get(_SAMPLE, Degradation.PHOTO) == _READING


@pytest.mark.parametrize(
    "other",
    [
        replace(_SAMPLE, text="Datum: 21 januari 2020"),
        replace(_SAMPLE, look="dev_dienst"),
        replace(_SAMPLE, head=("Ander bureau",)),
    ],
)
def test_a_sample_that_is_drawn_otherwise_is_read_again(tmp_path: Path, other: Sample) -> None:
    kept = Readings(tmp_path)
    kept.put(_SAMPLE, Degradation.PHOTO, _READING)
    assert kept.get(other, Degradation.PHOTO) is None
    assert kept.get(_SAMPLE, Degradation.FAX) is None


def test_other_expected_values_need_no_new_reading(tmp_path: Path) -> None:
    kept = Readings(tmp_path)
    kept.put(_SAMPLE, Degradation.PHOTO, _READING)
    assert kept.get(replace(_SAMPLE, fields={"date": "2020-01-20"}), Degradation.PHOTO) is not None


def test_a_reading_of_older_code_counts_only_when_asked_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Readings(tmp_path).put(_SAMPLE, Degradation.PHOTO, _READING)
    monkeypatch.setattr(readings, "_READING", ("extractors/fields",))
    assert Readings(tmp_path).get(_SAMPLE, Degradation.PHOTO) is None
    assert Readings(tmp_path, any_code=True).get(_SAMPLE, Degradation.PHOTO) == _READING


def test_a_sample_is_read_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept = Readings(tmp_path)
    first = read_sample(_SAMPLE, Degradation.CLEAN, kept)

    def unneeded(*_: object) -> Reading:
        raise AssertionError("read a second time")

    monkeypatch.setattr(outcome, "read", unneeded)
    assert read_sample(_SAMPLE, Degradation.CLEAN, kept).pages[0].text == first.pages[0].text
