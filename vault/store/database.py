"""One database, two dialects: SQLite on one machine, PostgreSQL on many; one code path.

`read()` sees one consistent moment; `write()` is one transaction that is there whole or not at
all. On SQLite a write takes the lock at once (BEGIN IMMEDIATE), so that two writers queue instead
of failing half way; on PostgreSQL rows are locked where it matters (`case_rows.lock`).
Whatever the database cannot do comes out as a StorageError, without a value of any row in it.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection as Connection
from sqlalchemy import Engine, create_engine, event, make_url
from sqlalchemy.exc import (
    ArgumentError,
    DatabaseError,
    DataError,
    IntegrityError,
    InterfaceError,
    NoSuchModuleError,
    ProgrammingError,
)
from sqlalchemy.exc import TimeoutError as PoolTimeout

from extractors.model import Text
from vault.errors import StorageError, UsageError
from vault.store import migrating

BUSY_MS = 30_000  # how long one writer waits for another; settling a long document takes seconds
POOL, OVERFLOW = 8, 24  # connections: 8 request threads, each with a read inside a write
BEGIN = "kluis_begin"  # execution option: the statement that opens the transaction on SQLite

# SQLite, per connection. secure_delete: a deleted wrap leaves no bytes in free pages.
# temp_store: no temporary file of rows beside the database (security.md C8).
PRAGMAS = (
    f"PRAGMA busy_timeout={BUSY_MS}",
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=FULL",
    "PRAGMA foreign_keys=ON",
    "PRAGMA secure_delete=ON",
    "PRAGMA temp_store=MEMORY",
    "PRAGMA trusted_schema=OFF",
    "PRAGMA cell_size_check=ON",
)


class Database:
    """Transactions over one engine; safe to share between threads, not between processes."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        sqlite = engine.dialect.name == "sqlite"
        self._read_options: dict[str, Any] = (
            {BEGIN: "BEGIN"}
            if sqlite
            else {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}
        )
        self._write_options: dict[str, Any] = (
            {BEGIN: "BEGIN IMMEDIATE"} if sqlite else {"isolation_level": "READ COMMITTED"}
        )

    @property
    def dialect(self) -> str:
        """ "sqlite" or "postgresql"."""
        return self._engine.dialect.name

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """One consistent look; StorageError when the database cannot be reached."""
        with _translated(), self._engine.connect() as plain:
            connection = plain.execution_options(**self._read_options)
            with connection.begin() as transaction:
                yield connection
                transaction.rollback()

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """One transaction: committed at the end, rolled back by any exception."""
        with _translated(), self._engine.connect() as plain:
            connection = plain.execution_options(**self._write_options)
            with connection.begin():
                yield connection

    def migrate(self) -> None:
        """Bring the tables up to this version; nothing to do is the usual case."""
        with self.read() as connection:
            if migrating.is_current(connection):
                return
        from vault.store.upgrading import upgrade  # loads long, and most starts change nothing

        with self.write() as connection:
            upgrade(connection)

    def close(self) -> None:
        """Give all connections back; the database can be opened again."""
        self._engine.dispose()


def open_database(url: str) -> Database:
    """A database by SQLAlchemy URL; PostgreSQL goes through psycopg 3.

    UsageError when the URL is none; a server that is away shows at the first transaction.
    """
    try:
        target = make_url(url)
        if target.drivername in ("postgres", "postgresql"):
            target = target.set(drivername="postgresql+psycopg")
        options: dict[str, Any] = {"pool_timeout": 30, "pool_size": POOL, "max_overflow": OVERFLOW}
        if target.get_backend_name() == "postgresql":
            options["pool_pre_ping"] = True
            options["connect_args"] = {"connect_timeout": 5}
        engine = create_engine(target, hide_parameters=True, **options)
    except (ArgumentError, NoSuchModuleError) as error:
        raise UsageError(
            "bad_database_url",
            Text("Het adres van de database klopt niet.", "The database URL is not right."),
        ) from error
    if engine.dialect.name == "sqlite":
        event.listen(engine, "connect", _prepare_sqlite)
        event.listen(engine, "begin", _begin_sqlite)
    return Database(engine)


def _prepare_sqlite(connection: Any, _record: object) -> None:
    """Take transactions into our own hands, then set what must hold for every connection."""
    connection.isolation_level = None
    cursor = connection.cursor()
    for pragma in PRAGMAS:
        cursor.execute(pragma)
    cursor.close()


def _begin_sqlite(connection: Connection) -> None:
    connection.exec_driver_sql(connection.get_execution_options().get(BEGIN, "BEGIN"))


@contextmanager
def _translated() -> Iterator[None]:
    """Driver errors as StorageError; what is a fault of ours (SQL, constraints) stays as it is."""
    try:
        yield
    except (IntegrityError, ProgrammingError, DataError):
        raise
    except (DatabaseError, InterfaceError, PoolTimeout) as error:
        raise storage_error(str(getattr(error, "orig", error))) from error


def storage_error(cause: str) -> StorageError:
    """The sentence for what the driver said; its own words stay out of it."""
    if "full" in cause:
        return StorageError(
            "disk_full", Text("De schijf van de database is vol.", "The database disk is full.")
        )
    if "locked" in cause or "deadlock" in cause or "QueuePool" in cause:
        return StorageError(
            "database_busy",
            Text("De database is te druk. Er is niets opgeslagen.", "The database is too busy."),
            Text("Wacht even en probeer het opnieuw.", "Wait a moment, then try again."),
        )
    if "malformed" in cause or "not a database" in cause:
        return StorageError(
            "database_damaged",
            Text("Het databasebestand is beschadigd.", "The database file is damaged."),
            Text("Zet een reservekopie terug.", "Restore a backup."),
        )
    return StorageError(
        "database_unreachable",
        Text("De database is niet bereikbaar.", "The database cannot be reached."),
    )
