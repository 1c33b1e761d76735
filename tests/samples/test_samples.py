"""The samples themselves: complete, consistent, repeatable and about nobody."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from typing import Any

import pytest

from tests.samples.arabic import is_arabic
from tests.samples.catalogue import samples, samples_under, split_of
from tests.samples.dates import spellings
from tests.samples.degrading.degrade import make
from tests.samples.degrading.pages import render
from tests.samples.dossiers.all_dossiers import DOSSIERS
from tests.samples.drawing.paper import paper
from tests.samples.looks import LOOKS
from tests.samples.markup import parse, plain
from tests.samples.model import Degradation, Sample, Split

# Every row of domain.md 2.1, and letters of no other kind.
CATALOGUE = [
    *(f"D{n:02d}" for n in (*range(1, 19), *range(20, 33), *range(40, 49))),
    *("D49a", "D49b", "D49c"),
    *(f"D{n}" for n in (*range(50, 74), *range(80, 105))),
    "letter",
]
_ISO = re.compile(r"\d{4}-\d{2}(-\d{2})?$")
_CODED = {
    "statement",
    "sex",
    "travel",
    "emergency",
    "available",
    "conclusion",
    "procedure",
    "outcome",
}


_EVERYTHING = [*samples(), *(paper.sample for dossier in DOSSIERS for paper in dossier.papers)]


def _words(sample: Sample) -> str:
    text = " ".join([*sample.head, *sample.headers.values(), plain(sample.text)])
    return re.sub(r"\s+", " ", text)


@pytest.mark.parametrize("type_id", CATALOGUE)
def test_each_type_has_three_documents_and_both_splits(type_id: str) -> None:
    splits = Counter(split_of(s) for s in samples() if s.type == type_id)
    assert splits.total() >= 3
    assert splits[Split.DEVELOPMENT] >= 1 and splits[Split.EXAM] >= 1


@pytest.mark.parametrize("split", list(Split))
def test_a_file_under_exam_holds_only_exam_looks_and_no_file_elsewhere_does(split: Split) -> None:
    assert {split_of(sample) for sample in samples_under(split)} == {split}


def test_no_sentence_of_the_exam_occurs_in_development() -> None:
    seen: dict[Split, set[str]] = defaultdict(set)
    for sample in samples():
        for block in parse(sample.text):
            if block.kind == "paragraph" and len(block.text) > 120:
                seen[split_of(sample)].add(block.text)
    assert not seen[Split.EXAM] & seen[Split.DEVELOPMENT]


def test_names_are_unique_and_every_look_is_known() -> None:
    names = [s.name for s in samples()]
    assert len(names) == len(set(names))
    assert {s.look for s in samples()} <= set(LOOKS)


@pytest.mark.parametrize("sample", _EVERYTHING, ids=lambda s: s.name)
def test_the_text_states_what_must_be_read(sample: Sample) -> None:
    words = _words(sample)
    bare = re.sub(r"[\s.,]", "", words).lower()
    for name, value in sample.fields.items():
        for one in _literal(name, value):
            if _ISO.match(one):
                elsewhere = name == "date" and sample.headers  # of a mail
                in_strip = "mrz" in sample.fields and one.replace("-", "")[2:] in words
                assert elsewhere or in_strip or any(s in words for s in spellings(one)), (name, one)
            else:
                assert re.sub(r"[\s.,-]", "", one).lower() in bare.replace("-", ""), (name, one)


def _literal(name: str, value: Any) -> list[str]:
    """The parts of a value that the page must show as they are; codes are not among them."""
    if isinstance(value, dict):
        keep = {"period", "positions"}
        return [str(v) for v in value.values() if v and name in keep]
    if isinstance(value, list):
        return [str(v) for v in value] if name not in ("dictum", "docket") else []
    codes = {
        "country",
        "nationality",
        "issuing_state",
        "signed",
        "result",
        "source_language",
        "target_language",
        "appellant",
    }
    if isinstance(value, bool | int) or name in codes:
        return []
    if name in _CODED and (
        value.isupper() or "_" in value or name in ("procedure", "statement", "sex")
    ):
        return []
    return [str(value)]


@pytest.mark.parametrize("sample", _EVERYTHING, ids=lambda s: s.name)
def test_no_number_could_be_somebodys_bsn(sample: Sample) -> None:
    weights = (9, 8, 7, 6, 5, 4, 3, 2, -1)
    for number in re.findall(r"(?<![\d/.])\d{8,9}(?![\d/])", _words(sample)):
        digits = [int(d) for d in number.zfill(9)]
        assert sum(w * d for w, d in zip(weights, digits, strict=True)) % 11, number


@pytest.mark.parametrize("degradation", list(Degradation))
def test_the_same_sample_is_made_of_the_same_bytes(degradation: Degradation) -> None:
    sample = next(s for s in samples() if s.name == "d60-eritrea-2016")
    assert make(sample, degradation) == make(sample, degradation)


def test_scans_faxes_and_photos_hold_no_text_of_their_own() -> None:
    sample = next(s for s in samples() if s.name == "d60-eritrea-2016")
    assert b"/Font" in make(sample, Degradation.CLEAN).content
    assert b"/ToUnicode" not in make(sample, Degradation.SCAN_200).content
    assert make(sample, Degradation.FAX).content[:2] in (b"II", b"MM")
    assert make(sample, Degradation.PHOTO, heic=False).content[:2] == b"\xff\xd8"


def test_long_rulings_span_pages() -> None:
    sample = next(s for s in samples() if s.name == "d82-taalanalyse-2016")
    assert len(render(paper(sample), 30)) >= 2


def test_arabic_is_drawn_joined_and_from_the_right() -> None:
    sample = next(s for s in samples() if s.name == "d03-irak-arabisch")
    assert is_arabic(sample.text) and render(paper(sample), 30)
