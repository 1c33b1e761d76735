"""Where things lie: the parts of the program that are no code, and a data directory.

The vault runs from its source tree: `templates/` lies beside the packages, not inside them.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent
TEMPLATES = PROJECT / "templates"


def version() -> str:
    """The version of this source tree, or of the installed package where there is no tree."""
    try:
        project = tomllib.loads((PROJECT / "pyproject.toml").read_text("utf-8"))["project"]
    except FileNotFoundError:
        return metadata.version("dossierkluis")
    return str(project["version"])


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
