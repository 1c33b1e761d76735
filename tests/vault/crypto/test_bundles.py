"""Bundles: a colleague's public keys, as both the colleague and the organisation signed them."""

from __future__ import annotations

import pytest

from vault.crypto import bundles
from vault.crypto.contexts import Kind
from vault.crypto.keys import UserKeys
from vault.crypto.primitives import ed25519_public, ed25519_sign
from vault.domain.ids import new_id
from vault.errors import IntegrityError, NewerFormat

ORG_SIGN = b"o" * 32
ORG_PUBLIC = ed25519_public(ORG_SIGN)


@pytest.fixture
def bundle(org: str, amina: str, amina_keys: UserKeys) -> bytes:
    return bundles.sign_bundle(amina_keys, ORG_SIGN, org, amina, 1_700_000_000)


def test_a_bundle_gives_the_keys_it_was_made_of(
    bundle: bytes, org: str, amina: str, amina_keys: UserKeys
) -> None:
    found = bundles.verify_bundle(bundle, ORG_PUBLIC, org, amina)
    assert found.kem_public == amina_keys.kem_public
    assert found.sig_public == amina_keys.sig_public
    assert found.created == 1_700_000_000


def test_a_bundle_holds_for_one_user_and_organisation(bundle: bytes, org: str, amina: str) -> None:
    other = ed25519_public(b"p" * 32)
    for wrong in ((other, org, amina), (ORG_PUBLIC, new_id(), amina), (ORG_PUBLIC, org, new_id())):
        with pytest.raises(IntegrityError) as failure:
            bundles.verify_bundle(bundle, *wrong)
        assert failure.value.code == "bundle_not_authentic"


def test_a_swapped_key_is_noticed(bundle: bytes, org: str, amina: str, bram_keys: UserKeys) -> None:
    """A-08: the database writer puts a key of their own into Amina's bundle."""
    swapped = bundle[:41] + bram_keys.kem_public + bundle[41 + 1216 :]
    signed_by_thief = bundles.sign_bundle(bram_keys, b"t" * 32, org, amina, 1_700_000_000)
    for forged in (swapped, signed_by_thief, signed_by_thief[:-64] + bundle[-64:]):
        with pytest.raises(IntegrityError):
            bundles.verify_bundle(forged, ORG_PUBLIC, org, amina)


def test_any_changed_byte_is_noticed(bundle: bytes, org: str, amina: str) -> None:
    for place in range(len(bundle)):
        changed = bytearray(bundle)
        changed[place] ^= 1
        with pytest.raises(IntegrityError) as failure:
            bundles.verify_bundle(bytes(changed), ORG_PUBLIC, org, amina)
        assert isinstance(failure.value, NewerFormat) == (place == 0)
    for other_length in (b"", bundle[:-1], bundle + b"\0"):
        with pytest.raises(IntegrityError):
            bundles.verify_bundle(other_length, ORG_PUBLIC, org, amina)


def test_the_user_must_have_signed_too(
    org: str, amina: str, amina_keys: UserKeys, bram_keys: UserKeys
) -> None:
    """The organisation alone cannot certify keys that their owner did not sign."""
    honest = bundles.sign_bundle(amina_keys, ORG_SIGN, org, amina, 5)
    body = honest[:9] + bram_keys.sig_public + honest[41 : bundles.BODY_BYTES]
    own = body + honest[bundles.BODY_BYTES : bundles.BODY_BYTES + 64]
    message = bundles._message(Kind.BUNDLE_ORG, org, amina, 5, own)
    forged = own + ed25519_sign(ORG_SIGN, message)
    with pytest.raises(IntegrityError):
        bundles.verify_bundle(forged, ORG_PUBLIC, org, amina)


def test_the_safety_number_can_be_read_aloud(bundle: bytes) -> None:
    groups = bundles.safety_number(bundle).split(" ")
    assert [len(group) for group in groups] == [5] * 6
    assert all(group.isdigit() for group in groups)
    assert bundles.safety_number(bundle[:-1] + b"x") != bundles.safety_number(bundle)
