"""Wraps: for one user, one case, one epoch, from one granter."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from vault.crypto import wraps
from vault.crypto.keys import CaseKeys, UserKeys
from vault.crypto.primitives import hybrid_seal
from vault.crypto.wraps import Wrap
from vault.domain.ids import new_id
from vault.errors import IntegrityError

SEED = b"case seed".ljust(32)


@pytest.fixture
def made(
    org: str, case: str, amina: str, bram: str, amina_keys: UserKeys, bram_keys: UserKeys
) -> Wrap:
    """Amina gives the case to Bram."""
    return wraps.wrap_case_seed(
        SEED,
        org_id=org,
        case_id=case,
        epoch=1,
        user_id=bram,
        kem_public=bram_keys.kem_public,
        granter=amina_keys,
        granter_id=amina,
    )


@pytest.fixture
def right(
    org: str, case: str, amina: str, bram: str, amina_keys: UserKeys, bram_keys: UserKeys
) -> dict[str, Any]:
    return {
        "org_id": org,
        "case_id": case,
        "epoch": 1,
        "user_id": bram,
        "recipient": bram_keys,
        "granter_id": amina,
        "granter_sig_public": amina_keys.sig_public,
    }


def test_a_wrap_opens_for_whom_it_was_made(made: Wrap, right: dict[str, Any]) -> None:
    assert wraps.unwrap_case_seed(made, **right) == SEED
    assert (len(made.sealed), len(made.signature)) == (1168, 64)


@pytest.mark.parametrize("field", ["org_id", "case_id", "user_id", "granter_id"])
def test_a_wrap_put_under_another_name_does_not_open(
    made: Wrap, right: dict[str, Any], field: str
) -> None:
    with pytest.raises(IntegrityError):
        wraps.unwrap_case_seed(made, **{**right, field: new_id()})


def test_a_wrap_opens_for_no_other_epoch_user_or_granter(
    made: Wrap, right: dict[str, Any], amina_keys: UserKeys, bram_keys: UserKeys
) -> None:
    for change in (
        {"epoch": 2},
        {"recipient": amina_keys},
        {"granter_sig_public": bram_keys.sig_public},
        {"granter_sig_public": b"no key"},
    ):
        with pytest.raises(IntegrityError) as failure:
            wraps.unwrap_case_seed(made, **{**right, **change})
        assert failure.value.code == "wrap_not_authentic"


def test_any_changed_byte_is_noticed(made: Wrap, right: dict[str, Any]) -> None:
    for place in range(len(made.sealed)):
        changed = bytearray(made.sealed)
        changed[place] ^= 1
        with pytest.raises(IntegrityError):
            wraps.unwrap_case_seed(replace(made, sealed=bytes(changed)), **right)
    for place in range(64):
        changed = bytearray(made.signature)
        changed[place] ^= 1
        with pytest.raises(IntegrityError):
            wraps.unwrap_case_seed(replace(made, signature=bytes(changed)), **right)


def test_a_body_of_another_length_is_refused_though_it_is_signed(
    right: dict[str, Any], amina_keys: UserKeys, bram_keys: UserKeys
) -> None:
    names = (right["org_id"], right["case_id"], 1, right["user_id"])
    info = wraps._info(*names, bram_keys.kem_public)
    sealed = hybrid_seal(bram_keys.kem_public, SEED + b"more", info)
    signature = amina_keys.sign(wraps._wrap_message(*names, right["granter_id"], sealed))
    with pytest.raises(IntegrityError):
        wraps.unwrap_case_seed(Wrap(sealed, signature), **right)


def test_a_replaced_public_key_is_refused(right: dict[str, Any], amina_keys: UserKeys) -> None:
    with pytest.raises(IntegrityError) as failure:
        wraps.wrap_case_seed(
            SEED,
            org_id=right["org_id"],
            case_id=right["case_id"],
            epoch=1,
            user_id=right["user_id"],
            kem_public=b"not a key",
            granter=amina_keys,
            granter_id=right["granter_id"],
        )
    assert failure.value.code == "bad_public_key"


def test_a_case_record_holds_for_one_key_case_and_epoch(
    org: str, case: str, amina_keys: UserKeys, bram_keys: UserKeys, case_keys: CaseKeys
) -> None:
    public = case_keys.kem_public
    signature = wraps.sign_case_record(amina_keys, org, case, 1, public)
    wraps.verify_case_record(amina_keys.sig_public, signature, org, case, 1, public)
    for wrong in (
        (amina_keys.sig_public, signature, org, case, 2, public),
        (amina_keys.sig_public, signature, org, new_id(), 1, public),
        (amina_keys.sig_public, signature, new_id(), case, 1, public),
        (amina_keys.sig_public, signature, org, case, 1, bram_keys.kem_public),
        (bram_keys.sig_public, signature, org, case, 1, public),
        (amina_keys.sig_public, b"", org, case, 1, public),
    ):
        with pytest.raises(IntegrityError) as failure:
            wraps.verify_case_record(*wrong)
        assert failure.value.code == "case_record_not_authentic"


def test_a_signed_wrap_is_no_signed_record(
    org: str, case: str, amina_keys: UserKeys, made: Wrap
) -> None:
    with pytest.raises(IntegrityError):
        wraps.verify_case_record(amina_keys.sig_public, made.signature, org, case, 1, made.sealed)
