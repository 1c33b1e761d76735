"""Membership is holding the key: sharing, taking back, erasing, and everybody else."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import text

from tests.vault.archive.samples import LETTER, outcome_of, received
from tests.vault.conftest import Vault
from vault.archive import cases, derived, documents, rotation
from vault.archive.cases import OpenCase
from vault.archive.row_kinds import RowKind
from vault.config import Settings
from vault.crypto.keys import UserKeys
from vault.errors import Conflict, IntegrityError, NotFound
from vault.session import Session


def share(vault: Vault, session: Session, opened: OpenCase, other: Session) -> None:
    cases.share(vault.ports, session.user, session.keys, opened, other.user)


def open_as(vault: Vault, session: Session, opened: OpenCase) -> OpenCase:
    return cases.open_case(vault.ports, session.user, session.keys, opened.case.id)


def test_whoever_makes_a_case_can_open_it_and_nobody_else(vault: Vault) -> None:
    opened = vault.case(vault.noor)
    assert open_as(vault, vault.noor, opened).case == opened.case
    for stranger in (vault.bram, vault.cato, vault.ada):
        with pytest.raises(NotFound) as raised:
            open_as(vault, stranger, opened)
        assert raised.value.code == "no_such_case"
        assert cases.list_cases(vault.ports, stranger.user) == []


def test_a_case_that_is_not_yours_looks_like_one_that_is_not_there(vault: Vault) -> None:
    """A-38: no oracle of existence."""
    opened, session = vault.case(vault.noor), vault.bram
    with pytest.raises(NotFound) as mine:
        open_as(vault, session, opened)
    with pytest.raises(NotFound) as none:
        cases.open_case(vault.ports, session.user, session.keys, "a" * 26)
    assert (mine.value.code, mine.value.message) == (none.value.code, none.value.message)


def test_an_administrator_opens_nothing_even_with_the_database(vault: Vault) -> None:
    """A-43: another role, or somebody else's wrap put under one's own name, gives no key."""
    opened = vault.case(vault.noor)
    ada, noor = vault.ada, vault.noor
    with vault.ports.database.write() as connection:
        connection.execute(text("UPDATE users SET role = 'coordinator'"))
        connection.execute(
            text("UPDATE wraps SET user_id = :ada WHERE user_id = :noor"),
            {"ada": ada.user.id, "noor": noor.user.id},
        )
    with pytest.raises(IntegrityError):
        open_as(vault, ada, opened)


def test_a_wrap_of_one_case_does_not_open_another(vault: Vault) -> None:
    """A-10."""
    one, other = vault.case(vault.noor), vault.case(vault.noor, "Ander dossier")
    with vault.ports.database.write() as connection:
        connection.execute(
            text("UPDATE wraps SET sealed = (SELECT sealed FROM wraps WHERE case_id = :other)"),
            {"other": other.case.id},
        )
    with pytest.raises(IntegrityError):
        open_as(vault, vault.noor, one)


def test_a_case_is_shared_with_a_colleague(vault: Vault) -> None:
    opened = vault.case(vault.noor)
    document = received(opened)
    share(vault, vault.noor, opened, vault.bram)
    theirs = open_as(vault, vault.bram, opened)
    assert documents.open_original(theirs.archive, document) == LETTER
    members = cases.members(open_as(vault, vault.noor, opened))
    assert [member.name for member in members] == ["Bram de Wit", "Noor Visser"]
    assert members[0].granted_by == "Noor Visser"
    with pytest.raises(Conflict):
        share(vault, vault.noor, opened, vault.bram)


def test_a_replaced_public_key_is_not_shared_with(vault: Vault) -> None:
    """A-08: the key in the database is not the one its owner and the organisation signed."""
    opened, ada = vault.case(vault.noor), vault.ada
    with vault.ports.database.write() as connection:
        connection.execute(
            text(
                "UPDATE users SET bundle = (SELECT bundle FROM users WHERE id = :ada), "
                "kem_public = (SELECT kem_public FROM users WHERE id = :ada) WHERE id = :bram"
            ),
            {"ada": ada.user.id, "bram": vault.bram.user.id},
        )
    with pytest.raises(IntegrityError):
        share(vault, vault.noor, opened, vault.bram)
    assert len(cases.members(open_as(vault, vault.noor, opened))) == 1


def test_a_replaced_case_key_is_noticed(vault: Vault) -> None:
    one, other = vault.case(vault.noor), vault.case(vault.noor, "Ander dossier")
    with vault.ports.database.write() as connection:
        connection.execute(
            text(
                "UPDATE cases SET kem_public = (SELECT kem_public FROM cases WHERE id = :other) "
                "WHERE id = :one"
            ),
            {"one": one.case.id, "other": other.case.id},
        )
    with pytest.raises(IntegrityError):
        open_as(vault, vault.noor, one)


def test_a_revoked_member_finds_nothing_and_the_others_find_everything(vault: Vault) -> None:
    opened = vault.case(vault.noor)
    document = received(opened)
    derived.keep_outcome(opened.archive, document, outcome_of())
    share(vault, vault.noor, opened, vault.bram)
    share(vault, vault.noor, opened, vault.cato)
    noor = vault.noor
    renewed = rotation.revoke(noor.user, noor.keys, opened, vault.bram.user.id)
    assert renewed.case.epoch == 2
    with pytest.raises(NotFound):
        open_as(vault, vault.bram, opened)
    assert cases.list_cases(vault.ports, vault.bram.user) == []
    for member in (vault.noor, vault.cato):
        archive = open_as(vault, member, opened).archive
        assert documents.open_original(archive, document) == LETTER
        reading = derived.load_reading(archive, document.id)
        assert reading is not None
        assert reading.pages[0].text.startswith("Geachte heer")
        assert derived.load_preview(archive, document.id, 1) == b"a picture"
        assert derived.load_extraction(archive, document.id) is not None


def test_after_a_rotation_the_old_key_opens_nothing(vault: Vault) -> None:
    """A-16, and the case seen by who kept the old keys in memory."""
    opened, noor = vault.case(vault.noor), vault.noor
    received(opened)
    share(vault, noor, opened, vault.bram)
    old = open_as(vault, vault.bram, opened).archive
    rotation.revoke(noor.user, noor.keys, opened, vault.bram.user.id)
    for kind in (RowKind.CASE, RowKind.DOCUMENT, RowKind.EVENT):
        with pytest.raises(Conflict):
            old.list(kind)
    with pytest.raises(Conflict), old.change():
        pass
    with pytest.raises(Conflict):
        share(vault, noor, opened, vault.cato)  # opened under the old epoch


def test_a_request_that_a_rotation_overtakes_is_told_to_try_again(vault: Vault) -> None:
    opened, noor = vault.case(vault.noor), vault.noor
    document = received(opened)
    derived.keep_outcome(opened.archive, document, outcome_of())
    share(vault, noor, opened, vault.bram)
    before = open_as(vault, noor, opened).archive
    row = before.load(RowKind.READING, document.id)
    rotation.revoke(noor.user, noor.keys, opened, vault.bram.user.id)
    with pytest.raises(Conflict):
        before.get_blob("reading", row.value["blobs"][0])
    assert derived.load_reading(open_as(vault, noor, opened).archive, document.id) is not None


def test_rotation_leaves_nothing_of_the_old_epoch(vault: Vault) -> None:
    opened, noor = vault.case(vault.noor), vault.noor
    document = received(opened)
    derived.keep_outcome(opened.archive, document, outcome_of())
    before = set(vault.ports.blobs.list(""))
    rotation.revoke(noor.user, noor.keys, opened, "a" * 26)
    after = set(vault.ports.blobs.list(""))
    payload = f"o/{document.original.object_id}/p"
    assert before & after == {payload}
    assert len(before) == len(after)
    with vault.ports.database.read() as connection:
        epochs = connection.execute(text("SELECT DISTINCT epoch FROM sealed_rows")).scalars().all()
        wraps = connection.execute(text("SELECT DISTINCT epoch FROM wraps")).scalars().all()
    assert (list(epochs), list(wraps)) == ([2], [2])


def test_an_erased_case_is_gone(vault: Vault) -> None:
    opened = vault.case(vault.noor)
    kept = vault.case(vault.noor, "Blijft")
    document = received(opened)
    derived.keep_outcome(opened.archive, document, outcome_of())
    cases.erase(opened)
    with pytest.raises(NotFound):
        open_as(vault, vault.noor, opened)
    assert cases.list_cases(vault.ports, vault.noor.user) == [kept.case.id]
    assert list(vault.ports.blobs.list("")) == []
    with vault.ports.database.read() as connection:
        for table in ("sealed_rows", "wraps", "documents"):
            found = connection.execute(
                text(f"SELECT count(*) FROM {table} WHERE case_id = :case"),  # noqa: S608
                {"case": opened.case.id},
            )
            assert found.scalar_one() == 0, table


def test_an_erased_case_does_not_open_from_a_restored_database(
    vault: Vault, tmp_path: Path, open_copy: Callable[[Path, Settings | None], Vault]
) -> None:
    """A-22: database and objects of before come back; the shred share does not."""
    opened = vault.case(vault.noor)
    received(opened)
    root, backup = vault.ports.settings.data, tmp_path / "backup"
    vault.ports.database.close()
    shutil.copytree(root, backup, ignore=shutil.ignore_patterns("keystore"))
    cases.erase(opened)
    vault.ports.database.close()
    for name in ("vault.db", "objects"):
        place = root / name
        shutil.rmtree(place) if place.is_dir() else place.unlink()
        source = backup / name
        shutil.copytree(source, place) if source.is_dir() else shutil.copy(source, place)
    for leftover in root.glob("vault.db-*"):
        leftover.unlink()
    restored = open_copy(root, None)
    with pytest.raises(NotFound) as raised:
        open_as(restored, restored.noor, opened)
    assert raised.value.code == "case_erased"
    assert cases.list_cases(restored.ports, restored.noor.user) == []
    assert list(restored.ports.blobs.list("")) == []  # the list removed what had come back


def test_a_member_with_the_seed_opens_nothing_after_erasure(vault: Vault) -> None:
    """Keys derive from seed and share together; the seed alone gives other keys."""
    opened, noor = vault.case(vault.noor), vault.noor
    _, seed = cases.unlock_case(vault.ports, noor.user, noor.keys, opened.case.id)
    cases.erase(opened)
    keys = cases.CaseKeys.derive(seed, bytes(32), vault.ports.org_id, opened.case.id, 1)
    assert keys.kem_public != opened.archive.keys.kem_public


def test_keys_print_nothing(vault: Vault) -> None:
    opened = vault.case(vault.noor)
    assert "redacted" in repr(vault.noor.keys)
    assert "redacted" in repr(opened.archive.keys)
    assert opened.archive.keys.row_key.hex() not in repr(opened)
    assert isinstance(vault.noor.keys, UserKeys)
