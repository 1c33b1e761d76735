"""The contract of rows, held against SQLite and a real PostgreSQL."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import event

from tests.vault.store.rows_made import case_row, sealed_row, user_row
from vault.domain.ids import new_id
from vault.errors import Conflict, NotFound
from vault.store import (
    case_rows,
    document_rows,
    job_rows,
    log_rows,
    sealed_rows,
    session_rows,
    throttle_rows,
    user_rows,
)
from vault.store.case_rows import CaseRow, WrapRow
from vault.store.database import Database, open_database
from vault.store.user_rows import UserRow

pytestmark = pytest.mark.slow  # PostgreSQL takes seconds to start
NOW = 1_795_600_000


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Database]:
    if request.param == "sqlite":
        url = f"sqlite:///{tmp_path / 'vault.db'}"
    else:
        url = request.getfixturevalue("postgres_url")
    database = open_database(url)
    database.migrate()
    yield database
    database.close()


@pytest.fixture
def user(database: Database) -> UserRow:
    row = user_row()
    with database.write() as connection:
        user_rows.add(connection, row)
    return row


@pytest.fixture
def case(database: Database, user: UserRow) -> CaseRow:
    row = case_row(user.id)
    with database.write() as connection:
        case_rows.add(connection, row)
    return row


def test_a_user_is_found_by_id_and_by_login(database: Database, user: UserRow) -> None:
    with database.read() as connection:
        assert user_rows.get(connection, user.id) == user
        assert user_rows.by_login(connection, user.login_index) == user
        assert user_rows.get(connection, new_id()) is None
        assert user_rows.list_all(connection) == [user]


def test_two_users_never_share_a_login(database: Database, user: UserRow) -> None:
    twin = replace(user, id=new_id())
    with pytest.raises(Conflict), database.write() as connection:
        user_rows.add(connection, twin)


def test_an_account_is_closed_and_opened_again(database: Database, user: UserRow) -> None:
    for disabled in (True, False):
        with database.write() as connection:
            user_rows.set_disabled(connection, user.id, disabled)
            found = user_rows.get(connection, user.id)
        assert found is not None
        assert found.disabled is disabled


def test_a_user_has_one_envelope_per_method(database: Database, user: UserRow) -> None:
    one = user_rows.EnvelopeRow(user.id, new_id(), "passphrase", "$argon2id$", b"sealed", 0)
    other = user_rows.EnvelopeRow(user.id, new_id(), "recovery", "", b"sealed", 0)
    with database.write() as connection:
        user_rows.put_envelope(connection, one)
        user_rows.put_envelope(connection, other)
        user_rows.delete_envelope(connection, user.id, one.method_id)
        assert user_rows.envelopes(connection, user.id) == [other]


def test_an_invitation_is_used_once_and_in_time(database: Database) -> None:
    row = user_rows.InvitationRow(b"hash", "lawyer", NOW, used=False)
    with database.write() as connection:
        user_rows.add_invitation(connection, row)
        assert user_rows.invitation(connection, b"hash") == row
        assert not user_rows.use_invitation(connection, b"other", NOW)
        assert not user_rows.use_invitation(connection, b"hash", NOW + 1)
        assert user_rows.use_invitation(connection, b"hash", NOW)
        assert not user_rows.use_invitation(connection, b"hash", NOW)


def test_dropped_invitations_are_gone_and_used_ones_stay(database: Database) -> None:
    with database.write() as connection:
        user_rows.add_invitation(connection, user_rows.InvitationRow(b"a", "lawyer", NOW, False))
        user_rows.add_invitation(connection, user_rows.InvitationRow(b"b", "lawyer", NOW, True))
        user_rows.drop_invitations(connection)
        assert user_rows.invitation(connection, b"a") is None
        assert user_rows.invitation(connection, b"b") is not None


def test_sessions_come_longest_unused_first(database: Database, user: UserRow) -> None:
    with database.write() as connection:
        for n in (3, 1, 2):
            row = session_rows.SessionRow(b"%d" % n, user.id, NOW, NOW + n, b"sealed")
            session_rows.add(connection, row)
        assert [row.sid for row in session_rows.of_user(connection, user.id)] == [b"1", b"2", b"3"]
        session_rows.touch(connection, b"1", NOW + 9)
        session_rows.delete(connection, b"2")
        assert [row.sid for row in session_rows.of_user(connection, user.id)] == [b"3", b"1"]
        session_rows.delete_of_user(connection, user.id)
        assert session_rows.get(connection, b"1") is None


def test_tries_are_counted_per_window_and_then_forgotten(database: Database) -> None:
    with database.write() as connection:
        counts = [throttle_rows.add(connection, "a", 600 + n, 300) for n in (0, 1, 299)]
        assert counts == [1, 2, 3]
        assert throttle_rows.add(connection, "b", 600, 300) == 1
        assert throttle_rows.add(connection, "a", 900, 300) == 1
        assert throttle_rows.add(connection, "a", 0, 300) == 1  # the clock was set back


def test_membership_is_many_to_many(database: Database, user: UserRow, case: CaseRow) -> None:
    other_user, other_case = user_row(), case_row(user.id)
    with database.write() as connection:
        user_rows.add(connection, other_user)
        case_rows.add(connection, other_case)
        for one in (user, other_user):
            for matter in (case, other_case):
                case_rows.put_wrap(connection, _wrap(matter, one, 1, user))
        assert case_rows.ids_of_member(connection, user.id) == sorted([case.id, other_case.id])
        members = case_rows.wraps_of_case(connection, case.id, 1)
        assert {wrap.user_id for wrap in members} == {user.id, other_user.id}
    with pytest.raises(Conflict), database.write() as connection:
        case_rows.put_wrap(connection, _wrap(case, user, 1, user))


def test_only_a_wrap_of_the_current_epoch_is_membership(
    database: Database, user: UserRow, case: CaseRow
) -> None:
    with database.write() as connection:
        case_rows.put_wrap(connection, _wrap(case, user, 1, user))
        case_rows.set_epoch(connection, case.id, 2, b"public", user.id, b"signature")
        assert case_rows.ids_of_member(connection, user.id) == []
        case_rows.put_wrap(connection, _wrap(case, user, 2, user))
        case_rows.delete_wraps(connection, case.id, 1)
        assert case_rows.wrap_of(connection, case.id, 1, user.id) is None
        assert case_rows.ids_of_member(connection, user.id) == [case.id]


def test_a_case_that_is_not_there_is_not_found(database: Database) -> None:
    with database.write() as connection:
        assert case_rows.find(connection, new_id()) is None
        with pytest.raises(NotFound):
            case_rows.get(connection, new_id())
        with pytest.raises(NotFound):
            case_rows.lock(connection, new_id())


def test_a_sealed_row_changes_from_the_version_one_has_seen(
    database: Database, case: CaseRow
) -> None:
    first = sealed_row(case.id)
    second = replace(first, version=2, sealed=b"second")
    with database.write() as connection:
        sealed_rows.put(connection, first, expected=0)
        sealed_rows.put(connection, second, expected=1)
        assert sealed_rows.get(connection, case.id, first.kind, first.row_id) == second
        assert sealed_rows.list_kind(connection, case.id, first.kind) == [second]
    for expected in (0, 1, 3):
        with pytest.raises(Conflict), database.write() as connection:
            sealed_rows.put(connection, second, expected=expected)
    with pytest.raises(Conflict), database.write() as connection:
        sealed_rows.delete(connection, case.id, first.kind, first.row_id, expected=1)
    with database.write() as connection:
        sealed_rows.delete(connection, case.id, first.kind, first.row_id, expected=2)
        assert sealed_rows.marks(connection, case.id) == {}


def test_the_marks_of_a_case_are_its_own(database: Database, user: UserRow, case: CaseRow) -> None:
    other = case_row(user.id)
    mine = [sealed_row(case.id, kind) for kind in ("document", "event")]
    with database.write() as connection:
        case_rows.add(connection, other)
        for row in (*mine, sealed_row(other.id)):
            sealed_rows.put(connection, row, expected=0)
        assert sealed_rows.marks(connection, case.id) == {
            (row.kind, row.row_id): (1, row.ct_hash) for row in mine
        }
        sealed_rows.delete_case(connection, case.id)
        assert sealed_rows.marks(connection, case.id) == {}
        assert len(sealed_rows.marks(connection, other.id)) == 1


def test_the_marks_of_a_case_are_read_without_its_ciphertexts(tmp_path: Path) -> None:
    database = open_database(f"sqlite:///{tmp_path / 'vault.db'}")
    database.migrate()
    asked: list[str] = []
    with database.write() as connection:
        event.listen(
            connection, "before_cursor_execute", lambda _c, _cursor, said, *_: asked.append(said)
        )
        sealed_rows.marks(connection, new_id())
        plan = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {asked[0]}", (new_id(),)).one()
    database.close()
    assert "USING COVERING INDEX sealed_rows_marks" in plan[-1]


def test_a_large_row_comes_back_whole(database: Database, case: CaseRow) -> None:
    row = replace(sealed_row(case.id), sealed=bytes(range(256)) * 9999)
    with database.write() as connection:
        sealed_rows.put(connection, row, expected=0)
    with database.read() as connection:
        assert sealed_rows.get(connection, case.id, row.kind, row.row_id) == row


def test_a_document_has_a_state_that_needs_no_key(database: Database, case: CaseRow) -> None:
    row = document_rows.DocumentRow(new_id(), case.id, new_id(), "received", "", 3600, None)
    with database.write() as connection:
        document_rows.add(connection, row)
        document_rows.set_state(connection, row.id, "failed", "password", 7200)
        (found,) = document_rows.of_case(connection, case.id)
        assert (found.state, found.reason, found.settled_hour) == ("failed", "password", 7200)
        document_rows.delete_case(connection, case.id)
        assert document_rows.of_case(connection, case.id) == []


def test_a_job_lives_as_long_as_its_worker(database: Database, case: CaseRow) -> None:
    worker = job_rows.WorkerRow(new_id(), b"public", b"signature", NOW + 90, NOW)
    job = job_rows.JobRow(new_id(), "read", case.id, new_id(), worker.id, NOW + 3600, 0, 0, NOW)
    with database.write() as connection:
        job_rows.put_worker(connection, worker)
        job_rows.add(connection, job)
        job_rows.set_progress(connection, job.id, 2, 5)
        (living,) = job_rows.living(connection, NOW + 90)
        assert (living.done, living.total) == (2, 5)
        assert job_rows.living(connection, NOW + 91) == []
        assert job_rows.delete_dead(connection, NOW + 90) == []
        job_rows.put_worker(
            connection, job_rows.WorkerRow(worker.id, b"public", b"again", NOW + 200, NOW)
        )
        assert len(job_rows.living(connection, NOW + 150)) == 1
        job_rows.end_at(connection, job.id, NOW + 60)
        job_rows.end_at(connection, job.id, NOW + 600)  # never later than it was
        assert job_rows.living(connection, NOW + 61) == []
        assert job_rows.delete_dead(connection, NOW + 201) == [worker.id]
        assert job_rows.workers(connection, NOW) == []
        assert job_rows.living(connection, NOW) == []


def test_an_outcome_is_taken_once(database: Database, case: CaseRow) -> None:
    rows = [job_rows.PendingRow(new_id(), new_id(), case.id, NOW + n) for n in (1, 0)]
    with database.write() as connection:
        for row in rows:
            job_rows.add_pending(connection, row)
        assert job_rows.pending_of_case(connection, case.id) == rows[::-1]
        assert job_rows.delete_pending(connection, rows[0].id)
        assert not job_rows.delete_pending(connection, rows[0].id)
        job_rows.delete_case(connection, case.id)
        assert job_rows.pending_of_case(connection, case.id) == []


def test_checkpoints_are_kept_and_the_last_is_found(database: Database) -> None:
    with database.write() as connection:
        assert log_rows.last_checkpoint(connection) is None
        for size in (3, 9, 5):
            log_rows.add_checkpoint(connection, log_rows.CheckpointRow(size, f"note {size}"))
        assert log_rows.last_checkpoint(connection) == log_rows.CheckpointRow(9, "note 9")


def _wrap(case: CaseRow, user: UserRow, epoch: int, granter: UserRow) -> WrapRow:
    return WrapRow(case.id, epoch, user.id, b"sealed", granter.id, b"signature", 3600)
