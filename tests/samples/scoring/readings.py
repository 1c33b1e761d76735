"""Readings kept between scores: OCR of a sample runs once, extraction is scored again in seconds.

A reading is kept under a key of what it depends on: the sample as far as it is drawn, the code that
draws and spoils it, and the code that reads. Any change of these makes another key, so that a
reading of old code is never scored as one of new code, unless `any_code` asks for it: then the
newest reading of the same sample counts, whatever code read it.
"""

from __future__ import annotations

import functools
import gzip
import hashlib
import json
from pathlib import Path

from extractors.model import Reading
from tests.samples.looks import LOOKS
from tests.samples.model import Degradation, Sample

_ROOT = Path(__file__).resolve().parents[3]
_DRAWING = ("tests/samples/drawing", "tests/samples/degrading")
_DRAWING_FILES = ("arabic", "fonts", "markup", "office")  # of tests/samples
_READING = ("extractors/reading", "extractors/mrz")


class Readings:
    """A folder of readings, one packed JSON file each."""

    def __init__(self, folder: Path, *, any_code: bool = False) -> None:
        self._folder, self._any_code = folder, any_code
        folder.mkdir(parents=True, exist_ok=True)

    def get(self, sample: Sample, degradation: Degradation) -> Reading | None:
        """The reading kept of this sample in this form, or None."""
        path = self._path(sample, degradation)
        if self._any_code and not path.is_file():
            others = sorted(
                self._folder.glob(f"{_drawn(sample, degradation)}.*.json.gz"),
                key=lambda other: other.stat().st_mtime,
            )
            path = others[-1] if others else path
        if not path.is_file():
            return None
        return Reading.from_json(json.loads(gzip.decompress(path.read_bytes())))

    def put(self, sample: Sample, degradation: Degradation, reading: Reading) -> None:
        path = self._path(sample, degradation)
        half = path.with_suffix(".half")
        half.write_bytes(gzip.compress(json.dumps(reading.as_json()).encode(), 6))
        half.rename(path)

    def _path(self, sample: Sample, degradation: Degradation) -> Path:
        return self._folder / f"{_drawn(sample, degradation)}.{_code(_READING)}.json.gz"


def _drawn(sample: Sample, degradation: Degradation) -> str:
    """The key of a sample's bytes: what it says, how it looks, and the code that draws it."""
    shown = (
        sample.name,
        sample.head,
        sample.text,
        sample.languages,
        str(sample.form),
        sorted(sample.headers.items()),
        LOOKS[sample.look],
        str(degradation),
        _code(_DRAWING, _DRAWING_FILES),
    )
    return hashlib.sha256(repr(shown).encode()).hexdigest()[:24]


@functools.cache
def _code(folders: tuple[str, ...], files: tuple[str, ...] = ()) -> str:
    """A digest of the sources (and the trained model) in these folders."""
    paths = [
        path
        for folder in folders
        for path in (_ROOT / folder).glob("*")
        if path.suffix in (".py", ".npz")
    ]
    paths += [_ROOT / "tests/samples" / f"{name}.py" for name in files]
    digest = hashlib.sha256()
    for path in sorted(paths):
        digest.update(path.name.encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()[:12]
