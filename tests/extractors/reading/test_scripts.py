"""Pages in scripts that tesseract's first look does not know, or says nothing of."""

from __future__ import annotations

import pytest

from extractors.reading.languages import others
from extractors.reading.limits import ReadOptions
from extractors.reading.read import read
from tests.samples.degrading.degrade import make
from tests.samples.markup import plain
from tests.samples.model import Degradation
from tests.samples.scoring.compare import error_rate
from tests.samples.scripts import SCRIPTS

INSTALLED = ("nld", "eng", "tir", "amh", "ara", "fas", "rus")


@pytest.mark.parametrize("code", ["tir", "ara", "fas", "rus"])
def test_a_photo_of_a_letter_is_read_in_its_own_script(code: str) -> None:
    photo = make(SCRIPTS[code], Degradation.PHOTO, heic=False)
    page = read(photo.content, ReadOptions(previews=False)).pages[0]
    assert error_rate(plain(SCRIPTS[code].text), page.text.replace("\n", " ")) < 0.1


def test_a_bad_fax_of_a_dutch_letter_is_not_tried_in_every_script() -> None:
    told = "de brief van het bureau is in de zaak"
    words = read(told.encode(), ReadOptions(previews=False)).pages[0].words
    assert others("Latin", words, INSTALLED) == []
    assert others("Latin", words[1:3], INSTALLED) == [("tir", "amh"), ("ara", "fas"), ("rus",)]
    assert ("rus",) not in others("Cyrillic", (), INSTALLED)
