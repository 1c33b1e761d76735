"""The key hierarchy: labels keep keys apart, and without the shred share nothing opens."""

from __future__ import annotations

import pickle

import pytest

from vault.crypto.keys import CaseKeys, UserKeys
from vault.crypto.primitives import Rejected, hybrid_seal
from vault.domain.ids import new_id


def every_key(keys: CaseKeys) -> list[bytes]:
    return [keys.row_key, keys.blob_key, keys.log_key, keys.kem_public]


def test_the_same_seed_gives_the_same_keys(org: str, case: str, case_keys: CaseKeys) -> None:
    again = CaseKeys.derive(b"c" * 32, b"s" * 32, org, case, 1)
    assert every_key(again) == every_key(case_keys)


def test_derived_keys_never_change(case_keys: CaseKeys, amina_keys: UserKeys) -> None:
    """Known answers: if this fails, stored data of earlier versions no longer opens."""
    assert case_keys.row_key.hex()[:16] == "8927a463286ef0dd"
    assert case_keys.blob_key.hex()[:16] == "8980b82fa5491687"
    assert case_keys.log_key.hex()[:16] == "e8c4ee36ff47f440"
    assert case_keys.kem_public.hex()[:16] == "fa71505e5408e085"
    assert amina_keys.row_key.hex()[:16] == "d50a31d00913b3f6"
    assert amina_keys.sig_public.hex()[:16] == "921b3d4d008bad1a"
    assert amina_keys.kem_public.hex()[:16] == "49544a02ebaf0efa"


def test_no_two_purposes_cases_or_epochs_share_a_key(org: str, case: str) -> None:
    seed, share = b"c" * 32, b"s" * 32
    made = [
        CaseKeys.derive(seed, share, org, case, 1),
        CaseKeys.derive(seed, share, org, case, 2),
        CaseKeys.derive(seed, share, org, new_id(), 1),
        CaseKeys.derive(seed, share, new_id(), case, 1),
        CaseKeys.derive(seed, b"t" * 32, org, case, 1),
        CaseKeys.derive(b"d" * 32, share, org, case, 1),
    ]
    found = [key for keys in made for key in every_key(keys)]
    assert len(set(found)) == len(found)


def test_a_user_of_another_organisation_has_other_keys(org: str, amina: str) -> None:
    one = UserKeys.from_seed(b"a" * 32, org, amina)
    other = UserKeys.from_seed(b"a" * 32, new_id(), amina)
    assert one.kem_public != other.kem_public
    assert one.sig_public != other.sig_public
    assert one.row_key != other.row_key


def test_a_wrap_opens_for_its_user_alone(amina_keys: UserKeys, bram_keys: UserKeys) -> None:
    sealed = hybrid_seal(amina_keys.kem_public, b"seed", b"info")
    assert amina_keys.open_wrap(sealed, b"info") == b"seed"
    with pytest.raises(Rejected):
        bram_keys.open_wrap(sealed, b"info")


@pytest.mark.parametrize("length", [0, 31, 33])
def test_a_seed_of_another_length_is_refused(org: str, case: str, length: int) -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        UserKeys.from_seed(b"a" * length, org, case)
    with pytest.raises(ValueError, match="32 bytes"):
        CaseKeys.derive(b"a" * length, b"s" * 32, org, case, 1)
    with pytest.raises(ValueError, match="32 bytes"):
        CaseKeys.derive(b"a" * 32, b"s" * length, org, case, 1)


def test_keys_print_nothing_and_are_not_pickled(amina_keys: UserKeys, case_keys: CaseKeys) -> None:
    for keys in (amina_keys, case_keys, case_keys.identity):
        assert f"{keys}" == f"{keys!r}" == f"{type(keys).__name__}(<redacted>)"
        with pytest.raises(TypeError, match="never pickled"):
            pickle.dumps(keys)
