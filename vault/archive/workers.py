"""Worker keys: made in a worker's memory, published signed, alive while they are renewed.

A worker renews its entry every `RENEW_SECONDS`; an entry older than `ALIVE_SECONDS` is dead and
so are its jobs. The signature is the organisation's, so that a writer in the database cannot
slip in a key of its own and receive file keys.
"""

from __future__ import annotations

from vault.archive.ports import Ports
from vault.crypto import capabilities
from vault.crypto.capabilities import WorkerKey
from vault.errors import IntegrityError
from vault.store import job_rows

RENEW_SECONDS = 20
ALIVE_SECONDS = 90
KEY_SECONDS = 3600  # a worker takes a fresh key every hour (security.md 1.8)


def publish(ports: Ports, key: WorkerKey) -> None:
    """Publish or renew a worker's key."""
    expires = ports.clock.seconds() + ALIVE_SECONDS
    signature = capabilities.sign_worker_key(
        ports.secrets.org_sign, ports.org_id, key.id, key.public, expires
    )
    with ports.database.write() as connection:
        job_rows.put_worker(connection, job_rows.WorkerRow(key.id, key.public, signature, expires))
        job_rows.delete_dead(connection, ports.clock.seconds())


def withdraw(ports: Ports, key: WorkerKey) -> None:
    with ports.database.write() as connection:
        job_rows.delete_worker(connection, key.id)


def awake(ports: Ports) -> job_rows.WorkerRow | None:
    """The worker key that lives longest, verified; None when no worker is awake."""
    with ports.database.read() as connection:
        rows = job_rows.workers(connection, ports.clock.seconds())
    for row in sorted(rows, key=lambda one: one.expires, reverse=True):
        try:
            capabilities.verify_worker_key(
                ports.org_public, ports.org_id, row.id, row.public, row.expires, row.signature
            )
        except IntegrityError:
            continue
        return row
    return None
