"""How well strips are found, read and proved, measured on photos drawn from one seed.

For each format: photos, strips found, strips read exactly, misprinted strips flagged with the
failing field named, strips or fields wrongly shown as proved, seconds of one core for a photo.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
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
    """Counts over photos of one format. `wrong`: strips that are proved although misprinted, or
    with a proved field that says what was not printed.
    """

    name: str
    photos: int = 0
    found: int = 0
    exact: int = 0
    misprints: int = 0
    seen: int = 0  # misprinted strips that were found
    flagged: int = 0
    wrong: int = 0
    seconds: float = 0.0

    def row(self) -> str:
        return (
            f"{self.name:<22}{self.photos:>7}{self.found:>7}{self.exact:>7}"
            f"{self.exact / max(self.photos, 1):>8.3f}{self.misprints:>11}{self.seen:>6}"
            f"{self.flagged:>9}{self.wrong:>7}{self.seconds:>9.2f}"
        )


HEADING = (
    f"{'':<22}{'photos':>7}{'found':>7}{'exact':>7}{'rate':>8}"
    f"{'misprinted':>11}{'seen':>6}{'flagged':>9}{'wrong':>7}{'s/photo':>9}"
)


def score(
    photos: int, strength: Strength = TELEPHONE, seed: int = SEED, finder: Finder = find_strips
) -> list[Score]:
    """One Score per format over `photos` right and `photos` misprinted strips, and their total."""
    rng = np.random.default_rng(seed)
    scores = [_score(form, photos, rng, strength, finder) for form in FORMATS]
    return [*scores, _total("all formats", scores)]


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
        tally.wrong += any(parsed.fields.get(n) != truth.get(n) for n in parsed.proved_fields)


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
        total.misprints += one.misprints
        total.seen += one.seen
        total.flagged += one.flagged
        total.wrong += one.wrong
        total.seconds += one.seconds / len(scores)
    return total
