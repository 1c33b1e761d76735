"""Rows as frozen dataclasses whose fields are the columns of their table, by name."""

from __future__ import annotations

import dataclasses
from typing import Any, TypeVar

from sqlalchemy import Connection, Select, Table
from sqlalchemy.exc import IntegrityError as ConstraintError

from extractors.model import Text
from vault.errors import Conflict

R = TypeVar("R")


def insert(connection: Connection, table: Table, row: Any) -> None:
    """Put a new row; Conflict when its key is taken."""
    values = {f.name: getattr(row, f.name) for f in dataclasses.fields(row)}
    try:
        connection.execute(table.insert().values(values))
    except ConstraintError as error:
        raise changed_first() from error


def find(connection: Connection, cls: type[R], query: Select[Any]) -> R | None:
    """The one row a query finds, or None."""
    found = connection.execute(query).mappings().one_or_none()
    return None if found is None else cls(**found)


def find_all(connection: Connection, cls: type[R], query: Select[Any]) -> list[R]:
    """All rows a query finds, in its order."""
    return [cls(**found) for found in connection.execute(query).mappings()]


def changed_first() -> Conflict:
    """Somebody else wrote this row first (A-21)."""
    return Conflict(
        "changed_meanwhile",
        Text(
            "Iemand anders heeft dit intussen gewijzigd.",
            "Somebody else changed this meanwhile.",
        ),
    )
