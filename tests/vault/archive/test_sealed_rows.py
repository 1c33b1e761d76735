"""What a writer in the database or the store can do to a case: be noticed, and nothing else."""

from __future__ import annotations

import dataclasses
import hashlib
import sqlite3
from collections.abc import Callable
from contextlib import closing
from typing import Any

import pytest
from sqlalchemy import text

from tests.vault.archive.samples import received
from tests.vault.conftest import Vault
from vault.archive import cases, documents
from vault.archive.cases import OpenCase
from vault.archive.row_kinds import RowKind
from vault.archive.sealed_rows import CaseArchive
from vault.audit.events import Event
from vault.crypto.keys import CaseKeys
from vault.domain.ids import new_id
from vault.errors import Conflict, IntegrityError, NewerFormat, NotFound, VaultError
from vault.store import sealed_rows


@pytest.fixture
def opened(vault: Vault) -> OpenCase:
    return vault.case(vault.noor)


def note(archive: CaseArchive, words: str) -> str:
    """A row to play with; its id."""
    row_id = new_id()
    with archive.change() as change:
        change.add(RowKind.EFFORT, row_id, {"words": words})
    return row_id


def again(vault: Vault, opened: OpenCase) -> OpenCase:
    """The case as the next request opens it."""
    session = vault.noor
    return cases.open_case(vault.ports, session.user, session.keys, opened.case.id)


def tamper(vault: Vault, sql: str, **values: Any) -> None:
    """Write past the vault, as somebody with the database's password can."""
    with vault.ports.database.write() as connection:
        assert connection.execute(text(sql), values).rowcount > 0


def stored(vault: Vault, row_id: str) -> dict[str, Any]:
    with vault.ports.database.read() as connection:
        found = connection.execute(
            text("SELECT * FROM sealed_rows WHERE row_id = :row"), {"row": row_id}
        )
        return dict(found.mappings().one())


def bent_row(whole: dict[str, Any], sealed: bytes) -> dict[str, Any]:
    """The row with other bytes and the hash that belongs to them."""
    return {**whole, "sealed": sealed, "ct_hash": hashlib.sha256(sealed).digest()}


SET_ROW = (
    "UPDATE sealed_rows SET sealed = :sealed, ct_hash = :ct_hash, version = :version "
    "WHERE row_id = :row_id"
)


def test_what_is_kept_is_what_was_said(vault: Vault, opened: OpenCase) -> None:
    row_id = note(opened.archive, "Ambassade gebeld, Ünïcode, 日本")
    assert again(vault, opened).archive.load(RowKind.EFFORT, row_id).value == {
        "words": "Ambassade gebeld, Ünïcode, 日本"
    }


def test_nothing_that_was_said_lies_in_clear(vault: Vault, opened: OpenCase) -> None:
    note(opened.archive, "kanarie-4711")
    received(opened, b"kanarie-4711 in een stuk", "kanarie-4711.pdf")
    root = vault.ports.settings.data
    vault.ports.database.close()
    for file in root.rglob("*"):
        if file.is_file():
            assert b"kanarie-4711" not in file.read_bytes(), file
            assert b"Amari" not in file.read_bytes(), file


@pytest.mark.parametrize(
    "swap",
    [
        "UPDATE sealed_rows SET sealed = (SELECT sealed FROM sealed_rows WHERE row_id = :other), "
        "ct_hash = (SELECT ct_hash FROM sealed_rows WHERE row_id = :other) WHERE row_id = :one",
        "UPDATE sealed_rows SET row_id = 'aaaaaaaaaaaaaaaaaaaaaaaaaa' WHERE row_id = :one",
        "UPDATE sealed_rows SET kind = 'declaration' WHERE row_id = :one",
        "UPDATE sealed_rows SET version = version + 1 WHERE row_id = :one",
        "DELETE FROM sealed_rows WHERE row_id = :one",
    ],
    ids=["swapped", "renamed", "other kind", "other version", "deleted"],
)
def test_a_row_that_was_tampered_with_is_noticed_when_the_case_opens(
    vault: Vault, opened: OpenCase, swap: str
) -> None:
    one, other = note(opened.archive, "one"), note(opened.archive, "other")
    values = {"one": one, "other": other} if ":other" in swap else {"one": one}
    tamper(vault, swap, **values)
    with pytest.raises(IntegrityError) as raised:
        again(vault, opened)
    assert raised.value.code == "case_rolled_back"


def test_a_swapped_row_does_not_open_even_without_the_head(vault: Vault, opened: OpenCase) -> None:
    """The context alone holds rows apart: of one kind, of two kinds, of two cases."""
    archive = opened.archive
    other_case = vault.case(vault.noor, "Ander dossier").archive
    ids = [note(archive, "one"), note(archive, "other")]
    with archive.change() as change:
        change.add(RowKind.DECLARATION, third := new_id(), {"words": "third"})
    ids += [third, note(other_case, "elsewhere")]
    kinds = {third: RowKind.DECLARATION}
    whole = {row_id: stored(vault, row_id) for row_id in ids}
    blind = CaseArchive(vault.ports, archive.keys, archive.case_id, archive.user_id)
    for target in ids[:3]:
        for source in ids:
            tamper(vault, SET_ROW, **{**whole[source], "row_id": target})
            kind = kinds.get(target, RowKind.EFFORT)
            if source == target:
                assert blind.load(kind, target).version == 1
            else:
                with pytest.raises(IntegrityError):
                    blind.load(kind, target)
        tamper(vault, SET_ROW, **whole[target])


def test_yesterdays_row_is_noticed(vault: Vault, opened: OpenCase) -> None:
    """A-05: a valid older ciphertext of the same row, with its older version."""
    row_id = note(opened.archive, "first")
    yesterday = stored(vault, row_id)
    with opened.archive.change() as change:
        change.replace(opened.archive.load(RowKind.EFFORT, row_id), {"words": "second"})
    tamper(vault, SET_ROW, **yesterday)
    with pytest.raises(IntegrityError):
        again(vault, opened)


def test_yesterdays_head_is_noticed(vault: Vault, opened: OpenCase) -> None:
    with vault.ports.database.read() as connection:
        head = connection.execute(text("SELECT sealed_head, head_seq FROM cases")).one()
    note(opened.archive, "later")
    tamper(vault, "UPDATE cases SET sealed_head = :head", head=head.sealed_head)
    with pytest.raises(IntegrityError):
        again(vault, opened)
    tamper(vault, "UPDATE cases SET head_seq = :seq", seq=head.head_seq)
    with pytest.raises(IntegrityError):
        again(vault, opened)


def test_a_row_added_without_the_key_is_noticed(vault: Vault, opened: OpenCase) -> None:
    row_id = note(opened.archive, "one")
    tamper(
        vault,
        "INSERT INTO sealed_rows SELECT case_id, kind, :fresh, version, epoch, sealed, ct_hash, "
        "written_hour FROM sealed_rows WHERE row_id = :row",
        fresh=new_id(),
        row=row_id,
    )
    with pytest.raises(IntegrityError):
        again(vault, opened)


def test_an_honest_change_does_not_seal_tampering_in(vault: Vault, opened: OpenCase) -> None:
    """Between opening and changing somebody takes a row away: the change refuses."""
    row_id = note(opened.archive, "one")
    tamper(vault, "DELETE FROM sealed_rows WHERE row_id = :row", row=row_id)
    with pytest.raises(IntegrityError):
        note(opened.archive, "another")
    with vault.ports.database.read() as connection:
        count = connection.execute(
            text("SELECT count(*) FROM sealed_rows WHERE kind = 'effort'")
        ).scalar_one()
    assert count == 0


def test_a_row_put_back_after_the_case_was_opened_is_noticed(
    vault: Vault, opened: OpenCase
) -> None:
    row_id = note(opened.archive, "first")
    yesterday = stored(vault, row_id)
    with opened.archive.change() as change:
        change.replace(opened.archive.load(RowKind.EFFORT, row_id), {"words": "second"})
    now_open = again(vault, opened).archive
    tamper(vault, SET_ROW, **yesterday)
    with pytest.raises(IntegrityError):
        now_open.load(RowKind.EFFORT, row_id)
    with pytest.raises(IntegrityError):
        now_open.list(RowKind.EFFORT)


def test_a_row_taken_from_the_table_but_not_from_the_index_is_missed(
    vault: Vault, opened: OpenCase
) -> None:
    """Who writes in the database file itself can make the index of marks say what is not there."""
    row_id = note(opened.archive, "weigering")
    vault.ports.database.close()
    with closing(sqlite3.connect(vault.ports.settings.data / "vault.db")) as file:
        file.execute("PRAGMA writable_schema=ON")
        name = "sealed_rows_marks"
        index = file.execute("SELECT * FROM sqlite_master WHERE name = ?", (name,)).fetchone()
        file.execute("DELETE FROM sqlite_master WHERE name = ?", (name,))
        file.commit()
        file.execute("PRAGMA writable_schema=RESET")
        file.execute("DELETE FROM sealed_rows WHERE row_id = ?", (row_id,))
        file.execute("PRAGMA writable_schema=ON")
        file.execute("INSERT INTO sqlite_master VALUES (?, ?, ?, ?, ?)", index)
        file.commit()
    archive = again(vault, opened).archive
    for read in (
        lambda: archive.find(RowKind.EFFORT, row_id),
        lambda: archive.find_many(RowKind.EFFORT, [row_id]),
        lambda: archive.list(RowKind.EFFORT),
    ):
        with pytest.raises(VaultError, match=r"case_rolled_back|database_damaged"):
            read()
    assert archive.list(RowKind.DECLARATION) == []


def test_a_row_taken_away_by_a_colleague_meanwhile_is_no_alarm(
    vault: Vault, opened: OpenCase
) -> None:
    row_id = note(opened.archive, "weigering")
    mine, theirs = again(vault, opened).archive, again(vault, opened).archive
    with theirs.change() as change:
        change.remove(theirs.load(RowKind.EFFORT, row_id))
    assert mine.list(RowKind.EFFORT) == []
    assert mine.find(RowKind.EFFORT, row_id) is None


def test_a_row_of_yesterday_shown_for_a_moment_is_refused(vault: Vault, opened: OpenCase) -> None:
    """The database tells one thing to whoever reads the row, another to whoever checks the head."""
    row_id = note(opened.archive, "one")
    with vault.ports.database.read() as connection:
        yesterday = sealed_rows.get(connection, opened.case.id, RowKind.EFFORT, row_id)
    assert yesterday is not None
    with opened.archive.change() as change:
        change.replace(opened.archive.load(RowKind.EFFORT, row_id), {"words": "two"})
    archive = again(vault, opened).archive
    assert archive.load(RowKind.EFFORT, row_id).value == {"words": "two"}
    with pytest.raises(IntegrityError) as raised:
        archive._opened(yesterday)
    assert raised.value.code == "case_rolled_back"


def test_the_number_of_the_head_is_sealed_in_it(vault: Vault, opened: OpenCase) -> None:
    tamper(vault, "UPDATE cases SET head_seq = head_seq + 1 WHERE id = :id", id=opened.case.id)
    with pytest.raises(IntegrityError) as raised:
        again(vault, opened)
    assert raised.value.code == "case_rolled_back"


def test_a_colleagues_change_in_between_is_no_alarm(vault: Vault, opened: OpenCase) -> None:
    mine = again(vault, opened).archive
    row_id = note(opened.archive, "by a colleague, meanwhile")
    assert mine.load(RowKind.EFFORT, row_id).value["words"] == "by a colleague, meanwhile"


def test_two_changes_of_one_row_give_one_winner(vault: Vault, opened: OpenCase) -> None:
    """A-21: the second is told, the sequence has no gap."""
    row_id = note(opened.archive, "first")
    here, there = again(vault, opened).archive, again(vault, opened).archive
    seen_here = here.load(RowKind.EFFORT, row_id)
    seen_there = there.load(RowKind.EFFORT, row_id)
    with here.change() as change:
        change.replace(seen_here, {"words": "mine"})
    with pytest.raises(Conflict), there.change() as change:
        change.replace(seen_there, {"words": "yours"})
    with pytest.raises(Conflict), there.change() as change:
        change.remove(seen_there)
    assert again(vault, opened).archive.load(RowKind.EFFORT, row_id).value == {"words": "mine"}


def test_the_wrong_key_opens_nothing(vault: Vault, opened: OpenCase) -> None:
    note(opened.archive, "one")
    wrong = CaseKeys.derive(bytes(32), bytes(32), vault.ports.org_id, opened.case.id, 1)
    archive = CaseArchive(vault.ports, wrong, opened.case.id, vault.noor.user.id)
    with pytest.raises(IntegrityError):
        archive.verify()
    for row in (RowKind.EFFORT, RowKind.CASE, RowKind.EVENT):
        with pytest.raises(IntegrityError):
            archive.list(row)


def test_a_flipped_bit_anywhere_in_a_row_or_a_blob_is_refused(
    vault: Vault, opened: OpenCase
) -> None:
    """A-01, sampled: every 7th byte of a row and of a blob; other rows still open."""
    archive = opened.archive
    row_id, other = note(archive, "one"), note(archive, "other")
    blob_id = archive.put_blob("reading", b"words " * 30)
    blind = CaseArchive(vault.ports, archive.keys, archive.case_id, archive.user_id)
    whole, key = stored(vault, row_id), f"x/{archive.case_id}/{blob_id}"
    sealed_blob = vault.ports.blobs.get(key)
    for sealed, put, read in (
        (
            whole["sealed"],
            lambda bent: tamper(
                vault,
                SET_ROW,
                **{**whole, "sealed": bent, "ct_hash": hashlib.sha256(bent).digest()},
            ),
            lambda: blind.load(RowKind.EFFORT, row_id),
        ),
        (
            sealed_blob,
            lambda bent: vault.ports.blobs.put(key, bent),
            lambda: blind.get_blob("reading", blob_id),
        ),
    ):
        for place in range(0, len(sealed), 7):
            bent = bytearray(sealed)
            bent[place] ^= 1 << place % 8
            put(bytes(bent))
            with pytest.raises(IntegrityError):
                read()
        put(sealed)
        read()
    assert blind.load(RowKind.EFFORT, other).value == {"words": "other"}


@pytest.mark.parametrize(
    "bend",
    [lambda _: b"", lambda s: s[:-1], lambda s: s[:40], lambda s: s + b"x"],
    ids=["empty", "cut", "short", "longer"],
)
def test_a_cut_off_blob_is_refused(
    vault: Vault, opened: OpenCase, bend: Callable[[bytes], bytes]
) -> None:
    blob_id = opened.archive.put_blob("reading", b"words " * 3000)
    key = f"x/{opened.case.id}/{blob_id}"
    vault.ports.blobs.put(key, bend(vault.ports.blobs.get(key)))
    with pytest.raises(IntegrityError):
        opened.archive.get_blob("reading", blob_id)


def test_a_blob_is_not_taken_for_another(vault: Vault, opened: OpenCase) -> None:
    archive = opened.archive
    one, other = archive.put_blob("reading", b"one"), archive.put_blob("reading", b"other")
    with pytest.raises(IntegrityError):
        archive.get_blob("previews", one)
    blobs = vault.ports.blobs
    blobs.put(f"x/{opened.case.id}/{one}", blobs.get(f"x/{opened.case.id}/{other}"))
    with pytest.raises(IntegrityError):
        archive.get_blob("reading", one)


def test_a_read_that_was_wrong_once_is_made_again(vault: Vault, opened: OpenCase) -> None:
    """A-18: wrong bytes once, then right, are no tampering."""
    blob_id = opened.archive.put_blob("reading", b"words")
    key = f"x/{opened.case.id}/{blob_id}"
    right = vault.ports.blobs.get(key)
    answers = [right[:-1], right]
    opened.archive._blobs._ports = _with(vault, lambda _key: answers.pop(0))
    assert opened.archive.get_blob("reading", blob_id) == b"words"


def test_a_row_of_a_newer_version_says_so(vault: Vault, opened: OpenCase) -> None:
    archive = opened.archive
    row_id = note(archive, "one")
    whole = stored(vault, row_id)
    bent = b"\x02" + whole["sealed"][1:]
    tamper(vault, SET_ROW, **bent_row(whole, bent))
    blind = CaseArchive(vault.ports, archive.keys, archive.case_id, archive.user_id)
    with pytest.raises(NewerFormat):
        blind.load(RowKind.EFFORT, row_id)


def test_swapped_payloads_of_two_documents_do_not_open(vault: Vault, opened: OpenCase) -> None:
    """A-03; the row names the payload it belongs to."""
    one, other = received(opened, b"one " * 99), received(opened, b"two " * 99)
    blobs = vault.ports.blobs
    blobs.put(f"o/{one.original.object_id}/p", blobs.get(f"o/{other.original.object_id}/p"))
    with pytest.raises(IntegrityError):
        documents.open_original(opened.archive, one)
    assert documents.open_original(opened.archive, other) == b"two " * 99


def test_a_failed_change_leaves_no_trace(vault: Vault, opened: OpenCase) -> None:
    def fail() -> None:
        with opened.archive.change() as change:
            change.add(RowKind.EFFORT, new_id(), {"words": "one"})
            change.record(Event.EFFORT_RECORDED, {})
            raise RuntimeError("half way")

    before = _log_size(vault)
    with pytest.raises(RuntimeError):
        fail()
    assert again(vault, opened).archive.list(RowKind.EFFORT) == []
    assert _log_size(vault) == before


def test_what_is_not_there_is_not_found(opened: OpenCase) -> None:
    with pytest.raises(NotFound):
        opened.archive.load(RowKind.EFFORT, new_id())
    assert opened.archive.find(RowKind.EFFORT, new_id()) is None


def _log_size(vault: Vault) -> int:
    with vault.ports.database.read() as connection:
        return int(connection.execute(text("SELECT size FROM log_head")).scalar_one())


def _with(vault: Vault, get: Callable[[str], bytes]) -> Any:
    """The vault's ports over a store whose reads are answered by `get`."""

    class Stumbling:
        def __getattr__(self, name: str) -> Any:
            return get if name == "get" else getattr(vault.ports.blobs, name)

    return dataclasses.replace(vault.ports, blobs=Stumbling())  # type: ignore[arg-type]
