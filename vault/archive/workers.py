"""Worker keys: made in a worker's memory, published signed, alive while they are renewed.

A worker renews its entry every `RENEW_SECONDS`; an entry older than `ALIVE_SECONDS` is dead and
so are its jobs. A key takes new jobs for `KEY_SECONDS`, then only drains. The signature is the
organisation's, so that a writer in the database cannot slip in a key of its own and receive file
keys.
"""

from __future__ import annotations

from collections import Counter

from vault.archive.ports import Ports
from vault.crypto import capabilities
from vault.crypto.capabilities import WorkerKey
from vault.errors import IntegrityError
from vault.store import job_rows

RENEW_SECONDS = 20
ALIVE_SECONDS = 90
KEY_SECONDS = 3600  # a worker takes a fresh key every hour (security.md 1.8)


def publish(ports: Ports, key: WorkerKey, since: int) -> list[str]:
    """Publish or renew a key made at `since`; ids of workers found dead on the way."""
    now = ports.clock.seconds()
    expires = now + ALIVE_SECONDS
    signature = capabilities.sign_worker_key(
        ports.secrets.org_sign, ports.org_id, key.id, key.public, expires
    )
    with ports.database.write() as connection:
        row = job_rows.WorkerRow(key.id, key.public, signature, expires, since)
        job_rows.put_worker(connection, row)
        return job_rows.delete_dead(connection, now)


def withdraw(ports: Ports, key: WorkerKey) -> None:
    """Take a key back: its jobs are issued anew at once."""
    with ports.database.write() as connection:
        job_rows.delete_worker(connection, key.id)


def awake(ports: Ports) -> job_rows.WorkerRow | None:
    """The verified key with the fewest jobs that takes new ones; None when no worker is awake."""
    now = ports.clock.seconds()
    with ports.database.read() as connection:
        rows = job_rows.workers(connection, now)
        load = Counter(job.worker_key_id for job in job_rows.living(connection, now))
    for row in sorted(rows, key=lambda one: (load[one.id], -one.since)):
        try:
            capabilities.verify_worker_key(
                ports.org_public, ports.org_id, row.id, row.public, row.expires, row.signature
            )
        except IntegrityError:
            continue
        if now - row.since < KEY_SECONDS:
            return row
    return None
