"""Settings: read once, frozen, passed in. The only reader of the environment.

Every setting is a field with a default, a unit and a sentence; its environment variable is
`KLUIS_` and the field's name in capitals. `kluis serve --help` prints this list.
"""

from __future__ import annotations

import os
import secrets as token
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any

from extractors.model import Text
from vault.errors import UsageError
from vault.paths import DataPaths

SECRET_BYTES = 32


def _setting(default: Any, about: str, least: int = 0, most: int | None = None) -> Any:
    """A field with its sentence; a number also has bounds, both included."""
    return field(default=default, metadata={"about": about, "least": least, "most": most})


@dataclass(frozen=True, slots=True)
class Settings:
    data: Path = _setting(Path("vault-data"), "directory of the embedded defaults")
    database_url: str = _setting("", "SQLAlchemy URL; empty: SQLite in the data directory")
    s3_endpoint: str = _setting("", "host:port of an S3 store; empty: a local directory")
    s3_bucket: str = _setting("dossierkluis", "bucket for sealed objects")
    s3_tls: bool = _setting(True, "use TLS towards the S3 store")
    secrets_dir: str = _setting("", "directory of secret files; empty: in the data directory")
    keystore_dir: str = _setting("", "directory of shred shares; empty: in the data directory")
    queue_url: str = _setting("", "PostgreSQL URL for the queue; empty: SQLite beside the data")
    languages: str = _setting("nld,eng", "first languages for text recognition, comma separated")
    max_upload_mb: int = _setting(1024, "largest file accepted, in MiB", 1)
    idle_minutes: int = _setting(20, "a session ends after so many idle minutes (ASVS 7.3.1)", 1)
    session_hours: int = _setting(9, "a session ends after so many hours (ASVS 7.3.2)", 1)
    max_sessions: int = _setting(3, "sessions one user may have at once (ASVS 7.1.2)", 1)
    argon2_mib: int = _setting(128, "memory of one passphrase hash in MiB; 64 to 1024", 64, 1024)
    trusted_hosts: str = _setting("localhost,127.0.0.1", "host names this site answers to")
    https: bool = _setting(False, "served over TLS: Secure __Host- cookie and HSTS")
    proxies: int = _setting(0, "number of trusted proxies in front (X-Forwarded-*)")
    embedded_worker: bool = _setting(True, "consume the queue inside the web process")
    reading_mib: int = _setting(2048, "memory of one confined reading child in MiB", 256)
    reading_seconds: int = _setting(3600, "wall time for one document in seconds", 1)
    page_seconds: int = _setting(120, "seconds that tesseract may take for one page", 1, 600)
    max_pages: int = _setting(2000, "pages read of one document", 1)
    max_megapixels: int = _setting(50, "millions of pixels of one picture", 1, 200)

    def __post_init__(self) -> None:
        """UsageError for a number out of its bounds, however the settings were made."""
        for one in fields(self):
            value, most = getattr(self, one.name), one.metadata["most"]
            if type(value) is not int:
                continue
            if value < one.metadata["least"] or (most is not None and value > most):
                raise _bad_setting(one.name, one.metadata["about"])

    @staticmethod
    def from_environment(
        environment: Mapping[str, str] | None = None, data: Path | None = None
    ) -> Settings:
        """Defaults, then the environment, then the data directory given on the command line."""
        env = os.environ if environment is None else environment
        changes: dict[str, object] = {}
        for one in fields(Settings):
            text = env.get("KLUIS_" + one.name.upper())
            if text is not None:
                changes[one.name] = _parse(one.name, one.default, text)
        if data is not None:
            changes["data"] = data
        return replace(Settings(), **changes)  # type: ignore[arg-type]

    @property
    def paths(self) -> DataPaths:
        return DataPaths(self.data.resolve())

    @property
    def secrets_place(self) -> Path:
        return Path(self.secrets_dir) if self.secrets_dir else self.paths.secrets

    @property
    def keystore_place(self) -> Path:
        return Path(self.keystore_dir) if self.keystore_dir else self.paths.keystore

    @property
    def database(self) -> str:
        return self.database_url or f"sqlite:///{self.paths.database}"


def _parse(name: str, default: object, text: str) -> object:
    try:
        if isinstance(default, bool):
            return {"1": True, "true": True, "yes": True, "0": False, "false": False, "no": False}[
                text.lower()
            ]
        if isinstance(default, int):
            return int(text)
    except (ValueError, KeyError) as error:
        about = next(one.metadata["about"] for one in fields(Settings) if one.name == name)
        raise _bad_setting(name, about) from error
    return Path(text) if isinstance(default, Path) else text


def _bad_setting(name: str, about: str) -> UsageError:
    setting = f"KLUIS_{name.upper()}"
    return UsageError(
        "bad_setting",
        Text(
            f"De instelling {setting} heeft een waarde die niet klopt.",
            f"The setting {setting} has a value that is not right.",
        ),
        Text(
            f"Pas {setting} aan; zie vault/config.py ({about}).",
            f"Change {setting}; see vault/config.py ({about}).",
        ),
    )


@dataclass(frozen=True, slots=True, repr=False)
class Secrets:
    """Server-side secrets; none of them opens a case (security.md 1.2)."""

    pepper: bytes
    org_sign: bytes  # Ed25519 seed that certifies user key bundles
    log_sign: bytes  # Ed25519 seed that signs checkpoints
    session: bytes  # fresh at every start unless a file is provided (many processes)

    def __repr__(self) -> str:
        return "Secrets(<redacted>)"


_FILES = ("pepper", "org_sign", "log_sign")


def create_secrets(place: Path) -> None:
    """Write the secret files that are not there yet, readable by their owner alone."""
    place.mkdir(mode=0o700, parents=True, exist_ok=True)
    for name in _FILES:
        try:
            handle = os.open(place / name, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o400)
        except FileExistsError:
            continue
        with os.fdopen(handle, "wb") as file:
            file.write(token.token_hex(SECRET_BYTES).encode())


def load_secrets(place: Path) -> Secrets:
    """Read the secret files (64 hex digits each); UsageError names the file that is wrong."""
    seeds = {name: _secret(place / name) for name in _FILES}
    session = place / "session"
    seeds["session"] = _secret(session) if session.exists() else token.token_bytes(SECRET_BYTES)
    return Secrets(**seeds)


def _secret(file: Path) -> bytes:
    try:
        seed = bytes.fromhex(file.read_text("ascii").strip())
    except (OSError, ValueError) as error:
        raise _bad_secret(file.name) from error
    if len(seed) != SECRET_BYTES:
        raise _bad_secret(file.name)
    return seed


def _bad_secret(name: str) -> UsageError:
    return UsageError(
        "bad_secret",
        Text(
            f"Het geheime bestand {name} ontbreekt of klopt niet (64 hexadecimale tekens).",
            f"The secret file {name} is missing or wrong (64 hexadecimal digits).",
        ),
        Text(
            "Draai `kluis init`, of zet het bestand terug uit uw reservekopie.",
            "Run `kluis init`, or restore the file from your backup.",
        ),
    )
