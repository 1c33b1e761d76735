"""How well strips are found, read and proved, measured on photos drawn from one seed.

For each format: photos, strips found, strips read exactly, of those proved, misprinted strips
flagged with the failing field named, strips or fields wrongly shown as proved, seconds of one core
for a photo. The rows are Markdown, for README.md.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

import numpy as np

from extractors.model import MrzStrip
from extractors.mrz.finding import find_strips
from extractors.mrz.formats import FORMATS, Format
from extractors.mrz.parse import parse_lines, parse_strip
from extractors.mrz.straighten import Gray
from extractors.mrz.training.degrading import Strength
from extractors.mrz.training.documents import TELEPHONE, Photo, misprinted, photo_of
from extractors.mrz.training.pages import PAGES
from extractors.mrz.training.specimens import valid

SEED = 4242  # of the photos; the model is never trained on whole documents
Finder = Callable[[Gray, int], list[MrzStrip]]


@dataclass(slots=True)
class Score:
    """Counts over photos of one format. `wrong`: strips that are proved although misprinted or
    misread, or with a proved field that says what was not printed.
    """

    name: str
    photos: int = 0
    found: int = 0
    exact: int = 0
    proved: int = 0
    misprints: int = 0
    seen: int = 0  # misprinted strips that were found
    flagged: int = 0
    wrong: int = 0
    seconds: float = 0.0

    def row(self) -> str:
        rate = self.exact / max(self.photos, 1)
        cells = (self.photos, self.found, f"{self.exact} ({rate:.3f})", self.proved)
        wrongs = (self.misprints, self.seen, self.flagged, self.wrong, f"{self.seconds:.2f}")
        return _row(self.name, *cells, *wrongs)


def _row(*cells: object) -> str:
    return "| " + " | ".join(map(str, cells)) + " |"


_COLUMNS = (
    "photos",
    "found",
    "exact",
    "proved",
    "misprinted",
    "found",
    "flagged",
    "wrongly proved",
)
HEADING = _row("format", *_COLUMNS, "s/photo")
RULE = _row("---", *("--:" for _ in _COLUMNS), "--:")


def score(
    photos: int, strength: Strength = TELEPHONE, seed: int = SEED, finder: Finder = find_strips
) -> Iterator[Score]:
    """One Score per format over `photos` right and `photos` misprinted strips, then their total."""
    rng = np.random.default_rng(seed)
    scores = []
    for form in FORMATS:
        scores.append(_score(form, photos, rng, strength, finder))
        yield scores[-1]
    yield _total("all formats", scores)


def inventions(seed: int = SEED, finder: Finder = find_strips) -> dict[str, tuple[int, float]]:
    """For each page without a strip: strips found (0 is right) and seconds."""
    rng = np.random.default_rng(seed)
    result = {}
    for name, drawn in PAGES.items():
        page = drawn(rng)
        began = time.process_time()
        result[name] = (len(finder(page, 1)), time.process_time() - began)
    return result


def _score(
    form: Format, photos: int, rng: np.random.Generator, strength: Strength, finder: Finder
) -> Score:
    tally = Score(form.name)
    for _ in range(photos):
        lines = valid(form, rng)
        photo = photo_of(form, lines, rng, strength=strength)
        _count_right(tally, photo, _timed(tally, photo, finder))
        wrong_lines, failing = misprinted(form, lines, rng)
        photo = photo_of(form, wrong_lines, rng, strength=strength)
        _count_misprint(tally, failing, _timed(tally, photo, finder))
    tally.seconds /= max(tally.photos + tally.misprints, 1)
    return tally


def _timed(tally: Score, photo: Photo, finder: Finder) -> list[MrzStrip]:
    began = time.process_time()
    strips = finder(photo.gray, 1)
    tally.seconds += time.process_time() - began
    return strips


def _count_right(tally: Score, photo: Photo, strips: list[MrzStrip]) -> None:
    tally.photos += 1
    tally.found += bool(strips)
    tally.exact += [strip.lines for strip in strips] == [photo.lines]
    truth = parse_lines(photo.lines).fields
    for strip in strips:
        parsed = parse_strip(strip)
        tally.proved += parsed.proved
        tally.wrong += (parsed.proved and strip.lines != photo.lines) or any(
            parsed.fields.get(name) != truth.get(name) for name in parsed.proved_fields
        )


def _count_misprint(tally: Score, failing: str, strips: list[MrzStrip]) -> None:
    tally.misprints += 1
    tally.seen += bool(strips)
    parsed = [parse_strip(strip) for strip in strips]
    tally.flagged += any(failing in one.failing and not one.proved for one in parsed)
    tally.wrong += any(one.proved for one in parsed)


def _total(name: str, scores: Iterable[Score]) -> Score:
    scores = list(scores)
    total = Score(name)
    for one in scores:
        total.photos += one.photos
        total.found += one.found
        total.exact += one.exact
        total.proved += one.proved
        total.misprints += one.misprints
        total.seen += one.seen
        total.flagged += one.flagged
        total.wrong += one.wrong
        total.seconds += one.seconds / len(scores)
    return total
