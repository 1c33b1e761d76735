"""The Merkle tree against third-party vectors and against itself."""

from __future__ import annotations

import base64
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vault.audit import tree
from vault.paths import PROJECT

VECTORS = PROJECT.parent / "shared" / "vectors" / "merkle"


def _cases(kind: str) -> list[Any]:
    found = sorted((VECTORS / kind).rglob("*.json"))
    if not found:
        skip = pytest.mark.skip(reason="the shared vectors are not here")
        return [pytest.param(Path(), marks=skip)]
    return [pytest.param(file, id=str(file.relative_to(VECTORS))) for file in found]


def _bytes(text: str | None) -> bytes:
    return base64.b64decode(text or "")


@pytest.mark.parametrize("file", _cases("inclusion"))
def test_inclusion_vectors(file: Path) -> None:
    case = json.loads(file.read_text())
    proved = tree.includes(
        _bytes(case["leafHash"]),
        case["leafIdx"],
        case["treeSize"],
        [_bytes(one) for one in case["proof"] or []],
        _bytes(case["root"]),
    )
    assert proved is not case["wantErr"]


@pytest.mark.parametrize("file", _cases("consistency"))
def test_consistency_vectors(file: Path) -> None:
    case = json.loads(file.read_text())
    proved = tree.extends(
        case["size1"],
        _bytes(case["root1"]),
        case["size2"],
        _bytes(case["root2"]),
        [_bytes(one) for one in case["proof"] or []],
    )
    assert proved is not case["wantErr"]


leaves = st.lists(st.binary(min_size=32, max_size=32), min_size=1, max_size=40, unique=True)


@given(leaves, st.data())
def test_every_leaf_is_proved_at_its_place_and_nowhere_else(
    hashes: list[bytes], data: st.DataObject
) -> None:
    index = data.draw(st.integers(0, len(hashes) - 1))
    other = data.draw(st.integers(0, len(hashes) - 1))
    proof, root = tree.inclusion(hashes, index), tree.root(hashes)
    assert tree.includes(hashes[index], index, len(hashes), proof, root)
    if other != index:
        assert not tree.includes(hashes[other], index, len(hashes), proof, root)
        assert not tree.includes(hashes[index], other, len(hashes), proof, root)


@given(leaves, st.data())
def test_a_log_extends_its_beginning_and_no_other(hashes: list[bytes], data: st.DataObject) -> None:
    old = data.draw(st.integers(1, len(hashes)))
    proof, root = tree.consistency(hashes, old), tree.root(hashes)
    assert tree.extends(old, tree.root(hashes[:old]), len(hashes), root, proof)
    changed = [b"\0" * 32, *hashes[1:]] if hashes[0] != b"\0" * 32 else [b"\1" * 32, *hashes[1:]]
    assert not tree.extends(old, tree.root(changed[:old]), len(hashes), root, proof)
    assert not tree.extends(old, tree.root(hashes[:old]), len(hashes), tree.root(changed), proof)
    assert not tree.extends(old, tree.root(hashes[:old]), len(hashes), root, [*proof, root])


@pytest.mark.parametrize("change", ["delete", "insert", "reorder", "replace"])
def test_a_rewritten_history_has_no_proof(change: str) -> None:
    """A-87: whoever remembers the old root cannot be shown a proof to the new one."""
    old = [tree.leaf_hash(b"%d" % n) for n in range(13)]
    new = [*old, tree.leaf_hash(b"later")]
    if change == "delete":
        del new[4]
    elif change == "insert":
        new.insert(4, tree.leaf_hash(b"slipped in"))
    elif change == "reorder":
        new[4], new[5] = new[5], new[4]
    else:
        new[4] = tree.leaf_hash(b"another")
    proof = tree.consistency(new, min(13, len(new)))
    assert not tree.extends(13, tree.root(old), len(new), tree.root(new), proof)


def test_the_empty_log_has_the_root_of_rfc_6962() -> None:
    assert tree.root([]).hex().startswith("e3b0c44298fc1c14")


def test_a_leaf_is_never_taken_for_a_node() -> None:
    left, right = tree.leaf_hash(b"a"), tree.leaf_hash(b"b")
    assert tree.leaf_hash(left + right) != tree.node_hash(left, right)


@pytest.mark.parametrize("size", [-1, 0, 4])
def test_no_proof_is_made_for_a_size_outside_the_log(size: int) -> None:
    with pytest.raises(ValueError, match="size"):
        tree.consistency([b"x" * 32] * 3, size)
    with pytest.raises(ValueError, match="leaf"):
        tree.inclusion([b"x" * 32] * 3, size if size else 3)
