"""What an archive needs from the world: rows, blobs, shred shares, server secrets, time, queue."""

from __future__ import annotations

from dataclasses import dataclass

from vault.clock import Clock
from vault.config import Secrets, Settings
from vault.domain.job import JobQueue
from vault.store.blobs import Blobs
from vault.store.database import Database
from vault.store.shred_shares import ShredShares


@dataclass(frozen=True, slots=True)
class Ports:
    """Wired once in `vault/app.py`; held by every session. `org_public` is Ed25519, 32 bytes."""

    org_id: str
    org_public: bytes
    settings: Settings
    secrets: Secrets
    clock: Clock
    database: Database
    blobs: Blobs
    shred_shares: ShredShares
    queue: JobQueue
