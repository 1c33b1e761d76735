"""Public keys of users, believed only as their owner and the organisation signed them."""

from __future__ import annotations

from extractors.model import Text
from vault.archive.ports import Ports
from vault.crypto import bundles
from vault.errors import NotFound
from vault.store import user_rows


def verified_bundle(ports: Ports, user_id: str) -> bundles.Bundle:
    """A user's public keys, checked against both signatures (security.md C2)."""
    with ports.database.read() as connection:
        row = user_rows.get(connection, user_id)
    if row is None:
        raise NotFound("no_such_user", Text("Deze gebruiker bestaat niet.", "No such user."))
    return bundles.verify_bundle(row.bundle, ports.org_public, ports.org_id, user_id)


def bundle_bytes(ports: Ports, user_id: str) -> bytes:
    """The signed bundle as stored, for the safety number."""
    verified_bundle(ports, user_id)
    with ports.database.read() as connection:
        row = user_rows.get(connection, user_id)
    return row.bundle if row is not None else b""
