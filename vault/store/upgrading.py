"""Alembic, run from the program: the tables of this version, in the caller's transaction."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, text

MIGRATIONS = Path(__file__).parent / "migrations"
PG_LOCK = 0x6B6C756973  # "kluis": web and worker may start, and migrate, at the same moment


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
