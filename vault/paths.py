"""Where things lie inside a data directory. Nothing here touches the disk but `prepare`."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent
TEMPLATES = PROJECT / "templates"


@dataclass(frozen=True, slots=True)
class DataPaths:
    """The places of the embedded default; each can be set elsewhere in Settings."""

    root: Path

    @property
    def database(self) -> Path:
        return self.root / "vault.db"

    @property
    def queue(self) -> Path:
        return self.root / "queue.db"

    @property
    def objects(self) -> Path:
        return self.root / "objects"

    @property
    def keystore(self) -> Path:
        """Shred shares: 32 bytes a case, to be backed up apart and shortly (security.md 1.7.6)."""
        return self.root / "keystore"

    @property
    def secrets(self) -> Path:
        """Pepper and signing seeds: to be kept off the backups of the database."""
        return self.root / "secrets"

    def prepare(self) -> None:
        """Make the directories, readable by their owner alone."""
        for place in (self.root, self.objects, self.keystore, self.secrets):
            place.mkdir(mode=0o700, parents=True, exist_ok=True)
