"""One paper twice, or two papers of one template? Measured on what recognition makes of samples."""

from __future__ import annotations

import random
from itertools import combinations

import pytest

from extractors.extract import extract
from extractors.likeness import LOOKED_AT, Look, likeness, sketch
from extractors.model import Box, Page, Reading, TextSource, Word
from extractors.reading.limits import ReadOptions
from extractors.reading.read import read
from tests.samples.catalogue import samples
from tests.samples.degrading.degrade import make
from tests.samples.model import Degradation

VISIT = """Ambassade van Ghana
Den Haag, 3 maart 2021
Betreft: uw bezoek. V-nummer 280.123.4567
Geachte heer Amari, geboren op 14 augustus 1991,
Op 2 maart 2021 bezocht u onze consulaire afdeling in het gebouw aan de Laan.
U hebt een aanvraag gedaan voor een laissez-passer met nummer 20210017.
Wij kunnen uw nationaliteit niet vaststellen, omdat u geen papieren hebt getoond.
Daarom geven wij geen reisdocument af. U kunt opnieuw een afspraak maken.
Hoogachtend, namens de ambassadeur
"""


def look(text: str, **fields: str) -> Look:
    """A page of these lines; every word somewhere on it."""
    words = tuple(
        Word(word, Box(0.1, 0.1, 0.2, 0.12), n)
        for n, line in enumerate(text.splitlines())
        for word in line.split()
    )
    page = Page(1, TextSource.OCR, words, 595, 842)
    return Look(sketch(Reading("application/pdf", (page,))), fields)


def misread(text: str, share: float, seed: int = 1) -> str:
    """The text with so many of its letters taken for others, and some words lost."""
    chance = random.Random(seed)
    letters = [
        chance.choice("abcdefghijklmnopqrstuvwxyz")
        if c.isalpha() and chance.random() < share
        else c
        for c in text
    ]
    words = "".join(letters).split(" ")
    return " ".join(word for word in words if chance.random() > share)


def test_the_same_words_are_alike_and_nothing_is_alike_to_nothing() -> None:
    assert likeness(look(VISIT), look(VISIT)) == 1.0
    assert likeness(look(""), look("")) == 0.0
    assert likeness(look(VISIT), look("")) == 0.0


@pytest.mark.parametrize("share", [0.01, 0.03, 0.05])
def test_misread_letters_and_another_order_do_not_hide_a_copy(share: float) -> None:
    lines = misread(VISIT, share).splitlines()
    shuffled = "\n".join(sorted(lines))
    assert likeness(look(VISIT), look(shuffled)) > 0.4


def test_letters_that_look_alike_are_alike() -> None:
    assert likeness(look(VISIT), look(VISIT.replace("l", "1").replace("o", "0"))) > 0.9


def test_the_next_letter_of_the_same_template_is_another_paper() -> None:
    later = VISIT.replace("3 maart 2021", "9 juni 2021").replace("2 maart 2021", "8 juni 2021")
    assert likeness(look(VISIT), look(later)) == 0.0
    quoting = later.replace("U kunt opnieuw", "Onze brief van 3 maart 2021 blijft staan. U kunt")
    assert likeness(look(VISIT), look(quoting)) == 0.0


def test_the_same_letter_about_another_country_is_another_paper() -> None:
    other = VISIT.replace("Ghana", "Togo")
    assert likeness(look(VISIT, country="GHA"), look(other, country="TGO")) == 0.0
    assert likeness(look(VISIT, country="GHA"), look(VISIT)) == 1.0  # not read in the second


def test_without_dates_and_numbers_the_words_must_agree_much_more() -> None:
    bare = "\n".join(line for line in VISIT.splitlines() if not any(c.isdigit() for c in line))
    assert likeness(look(bare), look(bare)) == 1.0
    assert likeness(look(bare), look("\n".join(bare.splitlines()[:2]))) == 0.0


def test_a_measure_does_not_depend_on_the_order_of_the_two() -> None:
    one, other = look(VISIT, date="2021-03-03"), look(misread(VISIT, 0.03), date="2021-03-03")
    assert likeness(one, other) == likeness(other, one) > 0


def _look(name: str, degradation: Degradation) -> Look:
    sample = next(s for s in samples() if s.name == name)
    content = make(sample, degradation, heic=False).content
    reading = read(content, ReadOptions(languages=sample.languages, previews=False))
    fields = extract(reading).fields
    told = {f.name: f.value for f in fields if f.name in LOOKED_AT and isinstance(f.value, str)}
    return Look(sketch(reading), told)


@pytest.mark.slow
def test_one_sample_scanned_photographed_and_faxed_is_one_paper_and_no_other() -> None:
    """Real recognition; the whole measurement stands in the README of the extractors."""
    forms = (Degradation.SCAN_200, Degradation.PHOTO, Degradation.FAX)
    looks = {(name, form): _look(name, form) for name in ("d25-2017", "d28-2018") for form in forms}
    for (one, first), (other, second) in combinations(looks.items(), 2):
        assert (likeness(first, second) > 0) == (one[0] == other[0]), (one, other)
