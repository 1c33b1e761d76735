"""The lying text layers lie as they say, and the bundles hold what they say."""

from __future__ import annotations

import io

import pikepdf
import pypdfium2
import pytest
from PIL import Image

from tests.samples import odd
from tests.samples.bundles import BUNDLES, Bundle, BundleForm, bundle_file
from tests.samples.catalogue import samples, split_of
from tests.samples.degrading.pages import render

_SAMPLE = next(s for s in samples() if s.name == "d60-eritrea-2016")


def _text(content: bytes) -> str:
    with pypdfium2.PdfDocument(content) as document:
        return "\n".join(page.get_textpage().get_text_range() for page in document)


def _streams(content: bytes) -> bytes:
    with pikepdf.open(io.BytesIO(content)) as document:
        return b"".join(o.read_bytes() for o in document.objects if isinstance(o, pikepdf.Stream))


def test_the_layers_hold_other_words_than_the_page_shows() -> None:
    assert "Woldegabir" not in _text(odd.gibberish_layer(_SAMPLE))
    assert _text(odd.stamp_layer(_SAMPLE)).strip() == odd.STAMP
    assert "Woldegabir" in _text(odd.true_layer(_SAMPLE))
    assert odd.UNSEEN in _text(odd.hidden_text(_SAMPLE))
    assert odd.UNSEEN.encode() in _streams(odd.outside_crop(_SAMPLE))


def test_the_page_looks_the_same_with_unseen_text() -> None:
    plain = render(odd.hidden_text(_SAMPLE), 40)[0]
    cropped = render(odd.outside_crop(_SAMPLE), 40)[0]
    assert plain.shape == cropped.shape
    assert abs(float(plain.mean()) - float(cropped.mean())) < 0.5


@pytest.mark.parametrize("one", BUNDLES, ids=lambda b: b.name)
def test_a_bundle_names_its_parts_and_keeps_to_its_split(one: Bundle) -> None:
    content, parts = bundle_file(one, BundleForm.CLEAN)
    names = [name.partition(" +")[0] for name in one.members if name and name[0] != "#"]
    members = [s for name in names for s in samples() if s.name == name]
    assert [p.type for p in parts] == [s.type for s in members]
    assert {split_of(s) for s in members} == {one.split}
    with pypdfium2.PdfDocument(content) as document:
        sheets = len(one.members) - len(names)
        assert len(document) == sum(p.last - p.first + 1 for p in parts) + sheets


def test_a_bundle_comes_scanned_and_faxed_with_as_many_pages() -> None:
    one = next(b for b in BUNDLES if b.name == "map-terugkeer")
    scanned, parts = bundle_file(one)
    faxed, same = bundle_file(one, BundleForm.FAX)
    assert parts == same
    assert not _text(scanned).strip()
    with Image.open(io.BytesIO(faxed)) as picture:
        assert picture.n_frames == parts[-1].last
