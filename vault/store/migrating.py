"""Whether the database has the tables of this version, asked at every start.

`HEAD` is the newest revision in `migrations/versions`; a test holds the two together. A database
that a newer version has changed is refused, never guessed at (A-15).
"""

from __future__ import annotations

from sqlalchemy import Connection, inspect, text

from extractors.model import Text
from vault.errors import NewerFormat

HEAD = "0003"


def is_current(connection: Connection) -> bool:
    """Whether nothing needs to be done; NewerFormat when the database is ahead of us."""
    found = None
    if inspect(connection).has_table("alembic_version"):  # Alembic's own, one row
        found = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    if found is not None and found > HEAD:
        raise NewerFormat(
            "newer_database",
            Text(
                "Deze database is gemaakt door een nieuwere versie van de kluis.",
                "This database was made by a newer version of the vault.",
            ),
        )
    return found == HEAD
