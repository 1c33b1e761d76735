"""All samples of all modules in the family folders, sorted by type and name.

A module there exports `SAMPLES`; nothing else is registered anywhere. The hold-out of the exam has
family folders of its own, under exam/, so that nobody meets it in a file of the development set.
"""

from __future__ import annotations

import functools
import importlib
from pathlib import Path

from tests.samples.looks import LOOKS
from tests.samples.model import Sample, Split

FAMILIES = ("identity", "procedure", "expert", "medical", "return_file", "court", "coordination")


@functools.cache
def samples() -> tuple[Sample, ...]:
    found = [sample for split in Split for sample in samples_under(split)]
    return tuple(sorted(found, key=lambda s: (s.type, s.name)))


def samples_under(split: Split) -> list[Sample]:
    """What stands in the folders of one split, whatever its looks say."""
    root = ("exam",) if split is Split.EXAM else ()
    found: list[Sample] = []
    for family in FAMILIES:
        for path in sorted(Path(__file__).parent.joinpath(*root, family).glob("*.py")):
            module = ".".join(("tests.samples", *root, family, path.stem))
            found += importlib.import_module(module).SAMPLES
    return found


def split_of(sample: Sample) -> Split:
    return LOOKS[sample.look].split


def chosen(split: Split | None = None, type_id: str | None = None) -> list[Sample]:
    """Samples of one split and type; None takes all."""
    return [
        s
        for s in samples()
        if (split is None or split_of(s) is split) and (type_id is None or s.type == type_id)
    ]
