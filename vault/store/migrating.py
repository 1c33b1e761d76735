"""Alembic, run from the program: the tables of this version, in the caller's transaction.

`HEAD` is the newest revision in `migrations/versions`; a test holds the two together. A database
that a newer version has changed is refused, never guessed at (A-15).
"""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from sqlalchemy import Connection, text

from extractors.model import Text
from vault.errors import NewerFormat

HEAD = "0002"
MIGRATIONS = Path(__file__).parent / "migrations"
PG_LOCK = 0x6B6C756973  # "kluis": web and worker may start, and migrate, at the same moment


def is_current(connection: Connection) -> bool:
    """Whether nothing needs to be done; NewerFormat when the database is ahead of us."""
    found = MigrationContext.configure(connection).get_current_revision()
    if found is not None and found > HEAD:
        raise NewerFormat(
            "newer_database",
            Text(
                "Deze database is gemaakt door een nieuwere versie van de kluis.",
                "This database was made by a newer version of the vault.",
            ),
        )
    return found == HEAD


def upgrade(connection: Connection) -> None:
    """Run the missing migrations inside the open transaction."""
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": PG_LOCK})
    command.upgrade(config(connection), "head")


def config(connection: Connection) -> Config:
    """Alembic's settings without a file; `migrations/env.py` takes the connection from here."""
    settings = Config()
    settings.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    settings.attributes["connection"] = connection
    return settings
