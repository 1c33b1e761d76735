"""Domain values come back from their sealed form as they were."""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

import pytest

from vault.domain.plain import from_plain, to_plain


class Colour(StrEnum):
    RED = "red"


@dataclass(frozen=True)
class Leaf:
    key: bytes
    colour: Colour | None = None


@dataclass(frozen=True)
class Tree:
    name: str
    leaves: tuple[Leaf, ...]
    place: tuple[str, Leaf, float]
    words: tuple[str, ...] = ()
    best: Leaf | None = None
    free: Any = None


TREES = [
    Tree("eik", (), ("bos", Leaf(b"\0\xff"), 1.5)),
    Tree(
        "beuk",
        (Leaf(b"a", Colour.RED), Leaf(b"")),
        ("laan", Leaf(b"b"), 0.0),
        ("een", "twee"),
        Leaf(b"c", Colour.RED),
        {"a": [1, None]},
    ),
]


@pytest.mark.parametrize("tree", TREES, ids=lambda tree: tree.name)
def test_a_value_comes_back_as_it_was(tree: Tree) -> None:
    assert from_plain(Tree, json.loads(json.dumps(to_plain(tree)))) == tree


@pytest.mark.parametrize(
    "wrong",
    [
        {"unknown": 1},
        {"place": ["bos", {"key": ""}]},
        {"leaves": [{"key": "not base64!"}]},
        {"best": {"key": "", "colour": "blue"}},
    ],
    ids=str,
)
def test_what_does_not_fit_is_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValueError):
        from_plain(Tree, {**to_plain(TREES[0]), **wrong})


def test_a_value_of_an_older_version_takes_the_default_of_what_it_lacks() -> None:
    plain = to_plain(TREES[1])
    del plain["best"], plain["words"]
    assert from_plain(Tree, plain).best is None
    assert from_plain(Tree, plain).words == ()
