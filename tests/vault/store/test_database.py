"""Transactions and migrations on both databases, and what happens when one is away."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import text

from tests.vault.store.rows_made import case_row, user_row
from vault.domain.ids import new_id
from vault.errors import NewerFormat, StorageError, UsageError
from vault.store import case_rows, log_rows, migrating, org_rows, upgrading, user_rows
from vault.store.database import Database, open_database
from vault.store.tables import metadata

pytestmark = pytest.mark.slow  # PostgreSQL takes seconds to start


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'vault.db'}"
    found: str = request.getfixturevalue("postgres_url")
    return found


@pytest.fixture
def database(url: str) -> Iterator[Database]:
    database = open_database(url)
    database.migrate()
    yield database
    database.close()


def test_migrations_make_exactly_the_tables_of_this_version(database: Database) -> None:
    with database.read() as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []


def test_the_newest_revision_is_the_one_the_program_asks_for(tmp_path: Path) -> None:
    with open_database(f"sqlite:///{tmp_path / 'x.db'}").read() as connection:
        script = ScriptDirectory.from_config(upgrading.config(connection))
    assert script.get_heads() == [migrating.HEAD]


def test_two_processes_may_migrate_at_the_same_time(url: str) -> None:
    code = "import sys\nfrom vault.store.database import open_database\n"
    code += "open_database(sys.argv[1]).migrate()\n"
    running = [subprocess.Popen([sys.executable, "-c", code, url]) for _ in range(2)]
    assert [process.wait() for process in running] == [0, 0]
    with closing(open_database(url)) as database, database.read() as connection:
        assert migrating.is_current(connection)


def test_a_database_of_a_newer_version_is_refused(database: Database) -> None:
    with database.write() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(NewerFormat):
        database.migrate()


def test_an_exception_takes_the_whole_transaction_back(database: Database) -> None:
    def half_way() -> None:
        with database.write() as connection:
            org_rows.add(connection, new_id(), "{}")
            raise RuntimeError("half way")

    with pytest.raises(RuntimeError, match="half way"):
        half_way()
    with database.read() as connection:
        assert org_rows.get(connection) is None


def test_a_process_killed_half_way_leaves_nothing(database: Database, url: str) -> None:
    code = (
        "import os, signal, sys\n"
        "from vault.domain.ids import new_id\n"
        "from vault.store import org_rows\n"
        "from vault.store.database import open_database\n"
        "with open_database(sys.argv[1]).write() as connection:\n"
        "    org_rows.add(connection, new_id(), '{}')\n"
        "    os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    killed = subprocess.run([sys.executable, "-c", code, url])
    assert killed.returncode == -signal.SIGKILL
    with database.read() as connection:
        assert org_rows.get(connection) is None


def test_a_reader_sees_one_moment(database: Database) -> None:
    with database.read() as reader:
        assert user_rows.count(reader) == 0
        with database.write() as writer:
            user_rows.add(writer, user_row())
        assert user_rows.count(reader) == 0
    with database.read() as reader:
        assert user_rows.count(reader) == 1


def test_what_a_reader_writes_is_never_kept(database: Database) -> None:
    try:
        with database.read() as connection:
            org_rows.add(connection, new_id(), "{}")
    except StorageError:
        pass  # PostgreSQL refuses at once; SQLite forgets
    with database.read() as connection:
        assert org_rows.get(connection) is None


def test_changes_of_one_case_queue(database: Database) -> None:
    """Eight threads read a number, add one and write it back: none is lost."""
    user = user_row()
    case = case_row(user.id)
    with database.write() as connection:
        user_rows.add(connection, user)
        case_rows.add(connection, case)

    def add_one() -> None:
        for _ in range(5):
            with database.write() as connection:
                held = case_rows.lock(connection, case.id)
                case_rows.set_head(connection, case.id, held.head_seq + 1, b"head")

    _run_at_once(add_one, 8)
    with database.read() as connection:
        assert case_rows.get(connection, case.id).head_seq == 40


def test_the_log_has_no_gaps_and_no_doubles(database: Database) -> None:
    """Also when transactions that took a number fail."""

    def append() -> None:
        for n in range(6):
            try:
                with database.write() as connection:
                    log_rows.append(connection, lambda seq: b"leaf %d" % seq)
                    if n % 3 == 2:
                        raise RuntimeError("taken back")
            except RuntimeError:
                pass

    _run_at_once(append, 6)
    with database.read() as connection:
        assert log_rows.size(connection) == 24
        assert log_rows.leaves(connection) == [b"leaf %d" % n for n in range(24)]
        assert log_rows.leaves(connection, 5, 7) == [b"leaf 5", b"leaf 6"]


def test_sqlite_keeps_its_promises_for_every_connection(tmp_path: Path) -> None:
    database = open_database(f"sqlite:///{tmp_path / 'vault.db'}")
    asked = {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "secure_delete": 1,
        "temp_store": 2,
        "trusted_schema": 0,
    }
    with database.read() as first, database.read() as second:
        for connection in (first, second):
            found = {name: connection.execute(text(f"PRAGMA {name}")).scalar() for name in asked}
            assert found == asked


def test_a_server_that_is_away_is_said(tmp_path: Path) -> None:
    database = open_database(f"postgresql://kluis@/none?host={tmp_path}")
    with pytest.raises(StorageError) as raised, database.read():
        pass
    assert raised.value.code == "database_unreachable"


def test_a_damaged_file_is_said(tmp_path: Path) -> None:
    (tmp_path / "vault.db").write_bytes(b"this is no database" * 100)
    with pytest.raises(StorageError) as raised:
        open_database(f"sqlite:///{tmp_path / 'vault.db'}").migrate()
    assert raised.value.code == "database_damaged"


def test_a_full_disk_is_said_and_nothing_is_half_there(tmp_path: Path) -> None:
    database = open_database(f"sqlite:///{tmp_path / 'vault.db'}")
    database.migrate()
    with database.read() as connection:
        pages = connection.execute(text("PRAGMA page_count")).scalar_one()
        connection.execute(text(f"PRAGMA max_page_count={pages + 2}"))
    with pytest.raises(StorageError) as raised, database.write() as connection:
        org_rows.add(connection, new_id(), "x" * 100_000)
    assert raised.value.code == "disk_full"
    with open_database(f"sqlite:///{tmp_path / 'vault.db'}").read() as connection:
        assert org_rows.get(connection) is None


def test_a_writer_that_waits_too_long_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = tmp_path / "vault.db"
    database = open_database(f"sqlite:///{place}")
    database.migrate()
    holder = sqlite3.connect(place, isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    with database.read() as connection:
        connection.execute(text("PRAGMA busy_timeout=50"))
    with pytest.raises(StorageError) as raised, database.write():
        pass
    assert raised.value.code == "database_busy"
    holder.rollback()
    holder.close()
    with database.write() as connection:
        org_rows.add(connection, new_id(), "{}")  # a retry works


def test_no_value_of_a_row_stands_in_an_error(tmp_path: Path) -> None:
    database = open_database(f"sqlite:///{tmp_path / 'vault.db'}")
    database.migrate()
    with pytest.raises(Exception) as raised, database.write() as connection:  # noqa: PT012
        connection.execute(text("DROP TABLE org"))
        org_rows.add(connection, new_id(), "canary-4711")
    shown = [str(raised.value), str(raised.value.__cause__)]
    assert not any("canary-4711" in one for one in shown)


@pytest.mark.parametrize("wrong", ["", "nonsense", "oracle+what://x", "postgresql+psycopg9://x"])
def test_an_address_that_is_none_is_a_usage_error(wrong: str) -> None:
    with pytest.raises(UsageError):
        open_database(wrong)


def test_deleted_wraps_leave_no_bytes_in_the_file(tmp_path: Path) -> None:
    """secure_delete: after a checkpoint the file holds nothing of a deleted row."""
    place = tmp_path / "vault.db"
    database = open_database(f"sqlite:///{place}")
    database.migrate()
    mark = os.urandom(500)
    user = user_row()
    case = case_row(user.id)
    wrap = case_rows.WrapRow(case.id, 1, user.id, mark, user.id, b"signature", 0)
    with database.write() as connection:
        user_rows.add(connection, user)
        case_rows.add(connection, case)
        case_rows.put_wrap(connection, wrap)
    with database.write() as connection:
        case_rows.delete_wraps(connection, case.id, 1)
    database.close()
    with sqlite3.connect(place) as plain:
        plain.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    plain.close()
    assert mark not in place.read_bytes()


def _run_at_once(work: object, count: int) -> None:
    threads = [threading.Thread(target=work) for _ in range(count)]  # type: ignore[arg-type]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
