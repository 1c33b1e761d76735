"""One document read and judged: which type came out, and each value right, wrong or missed."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from extractors.extract import extract
from extractors.model import UNKNOWN_TYPE, Extraction, Field, Reading
from extractors.reading.limits import ReadOptions
from extractors.reading.read import read
from extractors.registry import types
from tests.samples.degrading.degrade import make
from tests.samples.model import Degradation, Sample
from tests.samples.scoring.compare import equal
from tests.samples.scoring.readings import Readings

OPTIONS = ReadOptions(ocr_processes=1, previews=False)


@dataclass(slots=True)
class Count:
    """Of one field name: found rightly, found wrongly, missed; shown as proved, and wrongly so."""

    right: int = 0
    wrong: int = 0
    missed: int = 0
    proved: int = 0
    wrongly_proved: int = 0

    def add(self, other: Count) -> None:
        self.right += other.right
        self.wrong += other.wrong
        self.missed += other.missed
        self.proved += other.proved
        self.wrongly_proved += other.wrongly_proved


@dataclass(slots=True)
class Outcome:
    name: str
    degradation: str
    expected: str
    got: str
    counts: dict[str, Count] = field(default_factory=dict)
    remarks: list[str] = field(default_factory=list)

    @property
    def classified(self) -> bool:
        return self.got == self.expected

    @property
    def broken(self) -> bool:
        """An exception came out where an extraction should."""
        return not self.got.startswith("D") and self.got not in ("letter", UNKNOWN_TYPE)

    @property
    def unknown(self) -> bool:
        return self.got == UNKNOWN_TYPE and self.expected != UNKNOWN_TYPE


def judge(sample: Sample, degradation: Degradation, kept: Readings | None = None) -> Outcome:
    """Make the file, read it, extract, compare. A refusal is an outcome too.

    `kept` holds readings of earlier scores; a new one is added to it.
    """
    try:
        reading = read_sample(sample, degradation, kept)
        extraction = extract(reading)
    except Exception as error:  # noqa: BLE001 - a crash is a score, and is named
        outcome = Outcome(sample.name, str(degradation), sample.type, type(error).__name__)
        outcome.remarks.append(f"{type(error).__name__}: not read at all")
        for name in sample.fields:
            outcome.counts[name] = Count(missed=len(_values(sample.fields[name])))
        return outcome
    return compared(sample, degradation, reading, extraction)


def read_sample(sample: Sample, degradation: Degradation, kept: Readings | None = None) -> Reading:
    """The sample in this form as the extractors read it; from the kept readings if it is there."""
    reading = kept.get(sample, degradation) if kept is not None else None
    if reading is None:
        reading = read(make(sample, degradation).content, OPTIONS)
        if kept is not None:
            kept.put(sample, degradation, reading)
    return reading


def compared(
    sample: Sample, degradation: Degradation, reading: Reading, extraction: Extraction
) -> Outcome:
    got = _type_name(extraction.type.id, sample.type)
    outcome = Outcome(sample.name, str(degradation), sample.type, got)
    if not outcome.classified:
        outcome.remarks.append(f"type {got} instead of {sample.type}")
    for name in (*sample.fields, *sample.absent):
        found = [f for f in extraction.fields if f.name == name]
        wanted = _values(sample.fields[name]) if name in sample.fields else []
        outcome.counts[name] = _count(outcome, sample, name, wanted, found)
    return outcome


def _type_name(got: str, expected: str) -> str:
    """A letter of no other kind may come out as the fallback type or as unknown."""
    if expected != "letter" or got == "letter":
        return got
    kind = types().get(got)
    fallback = got == UNKNOWN_TYPE or (kind is not None and kind.name in ("letter", "other_letter"))
    return "letter" if fallback else got


def _values(value: Any) -> list[Any]:
    if isinstance(value, list):
        return [value] if value and str(value[0]).count("<") > 1 else value  # an mrz is one value
    return [value]


def _found_values(one: Field) -> list[Any]:
    if one.name == "mrz":
        return [one.raw if isinstance(one.raw, list) else str(one.raw).split("\n")]
    return list(one.value) if isinstance(one.value, list) else [one.value]


def _count(
    outcome: Outcome, sample: Sample, name: str, wanted: list[Any], found: list[Field]
) -> Count:
    count, left = Count(), list(wanted)
    seen: Counter[str] = Counter()
    for one in found:
        for value in _found_values(one):
            match = next((w for w in left if equal(name, w, value)), None)
            if match is not None:
                left.remove(match)
                count.right += 1
            elif any(equal(name, w, value) for w in wanted):
                continue  # said twice
            elif seen[str(value)]:
                continue
            else:
                seen[str(value)] += 1
                count.wrong += 1
                outcome.remarks.append(f"{name}: found {value!r}, wanted {wanted!r}")
            count.proved += one.proved
            count.wrongly_proved += one.proved and (match is None or name in sample.unproved)
    count.missed = len(left)
    outcome.remarks += [f"{name}: missed {w!r}" for w in left]
    return count
