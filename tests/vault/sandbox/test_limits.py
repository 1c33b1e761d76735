"""Whoever meets a limit is told which one, and how to raise it or that it is fixed."""

from __future__ import annotations

import re
from dataclasses import fields

import pytest
from PIL import Image

from extractors.errors import REFUSALS, REMARKS
from extractors.reading import limits
from tests.extractors.reading import papers
from vault.config import Settings
from vault.sandbox.limits import Limits
from vault.sandbox.reading import read_document
from vault.sandbox.rendering import render_document

SENTENCES = {**REFUSALS, **REMARKS}
SETTINGS = {f"KLUIS_{field.name.upper()}" for field in fields(Settings)}


@pytest.mark.parametrize(
    ("code", "setting"),
    [
        ("timed_out", "KLUIS_READING_SECONDS"),
        ("memory", "KLUIS_READING_MIB"),
        ("too_many_pages", "KLUIS_MAX_PAGES"),
        ("page_timed_out", "KLUIS_PAGE_SECONDS"),
        ("image_too_large", "KLUIS_MAX_MEGAPIXELS"),
        ("page_too_large", "KLUIS_MAX_MEGAPIXELS"),
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


def test_the_defaults_are_told_and_set_as_they_are() -> None:
    assert f"{limits.MEGAPIXELS} million" in SENTENCES["image_too_large"].en
    assert Settings().max_megapixels == limits.MEGAPIXELS
    most = next(one.metadata["most"] for one in fields(Settings) if one.name == "max_megapixels")
    assert most == limits.MOST_MEGAPIXELS


def test_a_picture_above_the_limit_is_read_once_the_limit_is_raised() -> None:
    large = Image.new("1", (8_000, 7_000), 1)
    large.paste(papers.letter_picture(dpi=300).convert("1"), (500, 500))
    content = papers.picture_file(large, "PNG", dpi=(300, 300))
    refused = read_document(content).refused
    assert refused is not None
    assert refused.code == "image_too_large"
    raised = Limits(megapixels=60)
    reading = read_document(content, limits=raised).reading
    assert reading is not None
    words = [word.text for word in reading.pages[0].words]
    assert "ambassade" in words
    (page,) = render_document(content, limits=raised)
    assert page.width_px * page.height_px <= limits.MAX_PIXELS
