"""Checkpoints: signed notes that others can verify, and that nobody can bend."""

from __future__ import annotations

import base64
import hashlib

import pytest

from vault.audit.checkpoint import Checkpoint, origin_of, sign, verify
from vault.crypto.primitives import ed25519_public
from vault.domain.ids import new_id
from vault.errors import IntegrityError

SEED, OTHER_SEED = bytes(32), bytes([1]) * 32
PUBLIC = ed25519_public(SEED)
ORIGIN = origin_of(new_id())
STATE = Checkpoint(ORIGIN, 42, hashlib.sha256(b"root").digest())
NOTE = sign(STATE, SEED)


def test_a_checkpoint_verifies_and_says_what_was_signed() -> None:
    assert verify(NOTE, ORIGIN, PUBLIC) == STATE


def test_a_note_has_the_form_of_c2sp() -> None:
    """Origin, size, root, an empty line, and one signature line with the key hash in front."""
    origin, size, root, empty, signature, rest = NOTE.split("\n")
    assert (origin, size, empty, rest) == (ORIGIN, "42", "", "")
    assert base64.b64decode(root) == STATE.root
    dash, name, encoded = signature.split(" ")
    assert (dash, name) == ("\u2014", ORIGIN)
    raw = base64.b64decode(encoded)
    assert len(raw) == 4 + 64
    assert raw[:4] == hashlib.sha256(ORIGIN.encode() + b"\n\x01" + PUBLIC).digest()[:4]


@pytest.mark.parametrize(
    "bent",
    [
        NOTE.replace("\n42\n", "\n43\n"),
        NOTE.replace("\n42\n", "\n042\n"),
        NOTE.replace("\n42\n", "\n-42\n"),
        NOTE.replace(ORIGIN, origin_of(new_id())),
        NOTE.replace("\n\n", "\n"),
        NOTE.replace("\n\n", "\nextra\n\n"),
        NOTE[:-1],
        NOTE + "more",
        NOTE.replace("\u2014", "-"),
        "",
        "\n\n",
        sign(STATE, OTHER_SEED),
        sign(Checkpoint(ORIGIN, 42, b"short"), SEED),
    ],
)
def test_whatever_else_is_refused(bent: str) -> None:
    with pytest.raises(IntegrityError) as raised:
        verify(bent, ORIGIN, PUBLIC)
    assert raised.value.code == "bad_checkpoint"


def test_a_signature_by_somebody_else_beside_ours_is_no_harm() -> None:
    other = sign(Checkpoint("witness", 42, STATE.root), OTHER_SEED).split("\n")[-2]
    assert verify(NOTE + other + "\n", ORIGIN, PUBLIC) == STATE
