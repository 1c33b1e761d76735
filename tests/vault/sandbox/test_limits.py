"""Whoever meets a limit is told which one, and how to raise it or that it is fixed."""

from __future__ import annotations

import re
from dataclasses import fields

import pytest

from extractors.errors import REFUSALS, REMARKS
from extractors.reading import limits
from vault.config import Settings

SENTENCES = {**REFUSALS, **REMARKS}
SETTINGS = {f"KLUIS_{field.name.upper()}" for field in fields(Settings)}


@pytest.mark.parametrize(
    ("code", "setting"),
    [
        ("timed_out", "KLUIS_READING_SECONDS"),
        ("memory", "KLUIS_READING_MIB"),
        ("too_many_pages", "KLUIS_MAX_PAGES"),
        ("page_timed_out", "KLUIS_PAGE_SECONDS"),
    ],
)
def test_a_limit_that_can_be_raised_names_its_setting(code: str, setting: str) -> None:
    assert setting in SETTINGS
    assert setting in SENTENCES[code].nl
    assert setting in SENTENCES[code].en


def test_no_sentence_names_a_setting_that_does_not_exist() -> None:
    said = " ".join(text for sentence in SENTENCES.values() for text in sentence)
    assert set(re.findall(r"KLUIS_\w+", said)) <= SETTINGS


@pytest.mark.parametrize(
    ("code", "number"),
    [
        ("image_too_large", f"{limits.MEGAPIXELS} million"),
        ("page_too_large", f"{limits.MEGAPIXELS} million"),
        ("attachments_left", f"over {limits.MAX_ATTACHMENTS}"),
        ("attachments_left", f"{limits.MAX_ATTACHMENT_BYTES >> 20} MB"),
        ("text_cut", f"{limits.MAX_TEXT // 1_000_000} million"),
        ("bomb", f"{limits.MAX_UNZIPPED >> 20} MB"),
        ("bomb", f"{limits.MAX_ZIP_ENTRIES:,} parts"),
    ],
)
def test_a_fixed_limit_is_told_as_it_is(code: str, number: str) -> None:
    assert number in SENTENCES[code].en
    assert "fixed" in SENTENCES[code].en
    assert "vast" in SENTENCES[code].nl
