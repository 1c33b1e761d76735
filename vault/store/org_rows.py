"""The organisation: one row, made by `kluis init`."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, select

from vault.store import rows
from vault.store.tables import org


@dataclass(frozen=True, slots=True)
class OrgRow:
    id: str
    about: str  # JSON: {"format": 1}


def add(connection: Connection, org_id: str, about: str) -> None:
    rows.insert(connection, org, OrgRow(org_id, about))


def get(connection: Connection) -> OrgRow | None:
    """The organisation, or None before `kluis init`."""
    return rows.find(connection, OrgRow, select(org))
