"""Wiring: Settings to Ports. The only place that names adapters."""

from __future__ import annotations

import json

from extractors.model import Text
from vault.archive.ports import Ports
from vault.clock import Clock
from vault.config import Settings, create_secrets, load_secrets
from vault.crypto.primitives import ed25519_public
from vault.domain.ids import new_id
from vault.errors import UsageError
from vault.queue import HueyQueue
from vault.store import org_rows
from vault.store.blobs import Blobs
from vault.store.database import Database, open_database
from vault.store.directory_blobs import DirectoryBlobs
from vault.store.shred_shares import ShredShares


def create(settings: Settings) -> Ports:
    """Make a vault where there is none yet: directories, secrets, tables, organisation."""
    settings.paths.prepare()
    create_secrets(settings.secrets_place)
    database = open_database(settings.database)
    database.migrate()
    with database.write() as connection:
        if org_rows.get(connection) is None:
            org_rows.add(connection, new_id(), json.dumps({"format": 1}))
    database.close()
    return open_vault(settings)


def open_vault(settings: Settings, clock: Clock | None = None) -> Ports:
    """Open an existing vault; UsageError "no_vault" says how to make one."""
    if not settings.database_url and not settings.paths.database.exists():
        raise _no_vault()
    secrets = load_secrets(settings.secrets_place)
    database = open_database(settings.database)
    database.migrate()
    with database.read() as connection:
        org = org_rows.get(connection)
    if org is None:
        raise _no_vault()
    return Ports(
        org_id=org.id,
        org_public=ed25519_public(secrets.org_sign),
        settings=settings,
        secrets=secrets,
        clock=clock or Clock(),
        database=database,
        blobs=_blobs(settings),
        shred_shares=ShredShares(settings.keystore_place),
        queue=HueyQueue(settings),
    )


def close_vault(ports: Ports) -> None:
    """Give every connection back."""
    database: Database = ports.database
    database.close()
    ports.queue.close()


def _blobs(settings: Settings) -> Blobs:
    if not settings.s3_endpoint:
        return DirectoryBlobs(settings.paths.objects)
    from vault.store.s3_blobs import S3Blobs  # its client loads long, and only some vaults use it

    return S3Blobs.connect(
        settings.s3_endpoint,
        settings.s3_bucket,
        settings.secrets_place,
        tls=settings.s3_tls,
    )


def _no_vault() -> UsageError:
    return UsageError(
        "no_vault",
        Text("Hier is nog geen kluis.", "There is no vault here yet."),
        Text("Draai eerst `kluis init`.", "Run `kluis init` first."),
    )
