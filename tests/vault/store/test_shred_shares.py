"""The keystore: durable, never replaced, erased for good."""

from __future__ import annotations

from pathlib import Path

import pytest

from vault.domain.ids import new_id
from vault.errors import IntegrityError, NotFound
from vault.store.shred_shares import ShredShares

SHARE = bytes(range(32))


@pytest.fixture
def shares(tmp_path: Path) -> ShredShares:
    return ShredShares(tmp_path / "keystore")


def test_a_share_is_kept(shares: ShredShares) -> None:
    case_id = new_id()
    shares.put(case_id, SHARE)
    assert shares.get(case_id) == SHARE
    assert not shares.erased(case_id)


def test_an_erased_share_is_gone_and_says_so(shares: ShredShares, tmp_path: Path) -> None:
    case_id = new_id()
    shares.put(case_id, SHARE)
    shares.delete(case_id)
    with pytest.raises(NotFound) as raised:
        shares.get(case_id)
    assert raised.value.code == "case_erased"
    written = b"".join(file.read_bytes() for file in (tmp_path / "keystore").iterdir())
    assert SHARE.hex().encode() not in written


def test_a_lost_share_is_not_taken_for_an_erased_one(shares: ShredShares) -> None:
    with pytest.raises(IntegrityError) as raised:
        shares.get(new_id())
    assert raised.value.code == "shred_share_lost"


@pytest.mark.parametrize("content", [b"", b"12", b"not hexadecimal", b"\xff" * 64])
def test_a_damaged_share_is_not_used(shares: ShredShares, tmp_path: Path, content: bytes) -> None:
    case_id = new_id()
    shares.put(case_id, SHARE)
    (tmp_path / "keystore" / case_id).write_bytes(content)
    with pytest.raises(IntegrityError):
        shares.get(case_id)


def test_an_erasure_cut_short_by_a_crash_is_finished(shares: ShredShares, tmp_path: Path) -> None:
    case_id = new_id()
    shares.put(case_id, SHARE)
    (tmp_path / "keystore" / f"{case_id}.erased").touch()  # the mark stands, the share still too
    with pytest.raises(NotFound):
        shares.get(case_id)
    assert not (tmp_path / "keystore" / case_id).exists()


def test_a_share_is_never_replaced(shares: ShredShares) -> None:
    case_id = new_id()
    shares.put(case_id, SHARE)
    with pytest.raises(ValueError, match="already"):
        shares.put(case_id, bytes(32))
    shares.delete(case_id)
    with pytest.raises(ValueError, match="already"):
        shares.put(case_id, bytes(32))
    assert shares.erased(case_id)


def test_only_ids_name_files(shares: ShredShares) -> None:
    with pytest.raises(ValueError, match="id"):
        shares.get("../secrets/pepper")
