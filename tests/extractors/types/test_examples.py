"""Each document type on invented texts: what kind it is, and what stands in it.

The texts stand in `examples/`: a type, the fields expected (null: must not be found), the text.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest
import yaml

from extractors.classify import chosen, classify
from extractors.extract import extract
from extractors.model import Reading
from extractors.registry import types

EXAMPLES = Path(__file__).parent / "examples"


class Example(NamedTuple):
    type_id: str
    fields: dict[str, object]
    text: str
    where: str


def _plain(value: object) -> object:
    """YAML dates as ISO text."""
    if isinstance(value, dict):
        return {key: _plain(inner) for key, inner in value.items()}
    return value.isoformat() if hasattr(value, "isoformat") else value


def _examples() -> list[Example]:
    found = []
    for path in sorted(EXAMPLES.glob("*.txt")):
        for nth, block in enumerate(re.split(r"^=== ", path.read_text(), flags=re.MULTILINE)[1:]):
            head, text = block.split("\n---\n", 1) if "\n---\n" in block else (block, "")
            type_id, _, expected = head.partition("\n")
            fields = _plain(yaml.safe_load(expected) or {})
            assert isinstance(fields, dict)
            found.append(Example(type_id.strip(), fields, text, f"{path.stem}:{nth}"))
    return found


ALL = _examples()


def _name(example: Example) -> str:
    return f"{example.type_id}-{example.where}"


@pytest.mark.parametrize("example", ALL, ids=_name)
def test_the_type_is_recognised(example: Example, type_out: Callable[[str], Reading]) -> None:
    best, others = chosen(classify(type_out(example.text)))
    found = best.id if best is not None else "unknown"
    assert found == example.type_id, (best, others)


@pytest.mark.parametrize("example", [e for e in ALL if e.fields], ids=_name)
def test_its_fields_are_found(example: Example, type_out: Callable[[str], Reading]) -> None:
    extraction = extract(type_out(example.text))
    found = {field.name: field.value for field in extraction.fields}
    wrong = {
        name: (found.get(name), value)
        for name, value in example.fields.items()
        if found.get(name) != value and not (value is None and name == "result")
    }
    assert not wrong


def test_every_type_has_an_example() -> None:
    assert set(types()) == {example.type_id for example in ALL} - {"unknown"}
