"""The recovery code: typed again from paper, however it is typed."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vault.crypto import passphrase, recovery
from vault.domain.ids import new_id
from vault.errors import AccessError, NewerFormat

SEED = b"seed".ljust(32)
CODE = recovery.code_text(b"sixteen bytes ok")
codes = st.binary(min_size=16, max_size=16)


@given(codes)
def test_a_code_is_read_back(code: bytes) -> None:
    text = recovery.code_text(code)
    assert recovery.code_bytes(text) == code
    assert [len(group) for group in text.split("-")] == [4] * 7


@given(codes)
def test_a_code_may_be_typed_loosely(code: bytes) -> None:
    text = recovery.code_text(code)
    loose = f"  {text.lower().replace('-', ' ')}\n".replace("0", "o").replace("1", "l")
    assert recovery.code_bytes(loose) == code


def test_one_wrong_sign_is_a_typing_error() -> None:
    """Twelve bits catch all but one in 4096; here, of 868 mistakes, all but at most three."""
    missed = 0
    letters = CODE.replace("-", "")
    for place, letter in itertools.product(range(28), recovery.ALPHABET):
        typed = letters[:place] + letter + letters[place + 1 :]
        if typed == letters:
            continue
        try:
            recovery.code_bytes(typed)
        except AccessError:
            continue
        missed += 1
    assert missed <= 3


@pytest.mark.parametrize(
    "typed", ["", "x", CODE + "0", CODE[:-1], CODE.replace("-", "U", 1), "é" * 28]
)
def test_what_is_no_code_is_a_typing_error(typed: str) -> None:
    with pytest.raises(AccessError) as failure:
        recovery.code_bytes(typed)
    assert failure.value.code == "mistyped_recovery_code"


def test_the_code_opens_the_seed_of_one_user(org: str, amina: str) -> None:
    names = (org, amina, new_id())
    sealed = recovery.seal_seed(SEED, CODE, *names)
    assert recovery.open_seed(sealed, CODE.lower(), *names) == SEED
    for wrong in ((new_id(), amina, names[2]), (org, new_id(), names[2]), (org, amina, new_id())):
        with pytest.raises(AccessError):
            recovery.open_seed(sealed, CODE, *wrong)
    with pytest.raises(AccessError) as failure:
        recovery.open_seed(sealed, recovery.new_code(), *names)
    assert failure.value.code == "wrong_recovery_code"


def test_a_changed_envelope_does_not_open(org: str, amina: str) -> None:
    names = (org, amina, new_id())
    sealed = recovery.seal_seed(SEED, CODE, *names)
    for place in range(len(sealed)):
        changed = bytearray(sealed)
        changed[place] ^= 1
        with pytest.raises(NewerFormat if place == 0 else AccessError):
            recovery.open_seed(bytes(changed), CODE, *names)


def test_an_envelope_of_a_passphrase_opens_with_no_code(
    org: str, amina: str, cheap: passphrase.KdfParameters
) -> None:
    names = (org, amina, new_id())
    envelope = passphrase.seal_seed(SEED, CODE, b"p" * 32, *names, cheap, floor=cheap)
    with pytest.raises(AccessError):
        recovery.open_seed(envelope.sealed, CODE, *names)


def test_codes_are_never_the_same() -> None:
    assert len({recovery.new_code() for _ in range(1000)}) == 1000
