"""`kluis serve` and `kluis worker`: the long-running commands.

gunicorn, because the other servers at hand keep large bodies in temporary files (security.md C8).
On embedded defaults one process serves and consumes the queue; on many machines
`KLUIS_EMBEDDED_WORKER=0` leaves the queue to `kluis worker`.
"""

from __future__ import annotations

import logging
import sys
from dataclasses import fields
from typing import Any

import click
from gunicorn.app.base import BaseApplication

from extractors.model import Text
from vault.app import create, open_vault
from vault.archive.ports import Ports
from vault.cli.frame import Frame, command
from vault.config import Settings
from vault.errors import UsageError
from vault.sandbox import doctor
from vault.services import access
from vault.web.factory import create_app
from vault.worker.jobs import RUN
from vault.worker.loop import Worker

THREADS = 8  # requests served at once by one process; keys live per request only


class _Server(BaseApplication):  # type: ignore[misc]
    """gunicorn around our application; forks before anything is opened."""

    def __init__(self, settings: Settings, options: dict[str, Any]) -> None:
        self._settings = settings
        self._options = options
        super().__init__()

    def load_config(self) -> None:
        for name, value in self._options.items():
            self.cfg.set(name, value)

    def load(self) -> Any:
        ports = open_vault(self._settings)
        if self._settings.embedded_worker:
            Worker(ports, RUN).start()
        return create_app(ports)


def _settings_list() -> str:
    """Every setting with its default, for `--help`."""
    lines = (
        f"KLUIS_{one.name.upper()} [{one.default}]: {one.metadata['about']}"
        for one in fields(Settings)
    )
    return "\b\nInstellingen / settings:\n" + "\n".join(lines)


@click.command(epilog=_settings_list())
@click.option("--host", default="127.0.0.1", show_default=True)
@click.option("--port", default=8000, show_default=True)
@click.option("--processes", default=1, show_default=True, help="Met eigen `kluis worker`.")
@command
def serve(frame: Frame, host: str, port: int, processes: int) -> None:
    """Start de kluis in de browser; maakt er een als er nog geen is."""
    settings = frame.settings
    ports = create(settings)
    if processes > 1 and not (settings.secrets_place / "session").exists():
        raise _no_shared_session()
    _greet(frame, ports, host, port)
    ports.database.close()
    options: dict[str, Any] = {
        "bind": f"{host}:{port}",
        "workers": processes,
        "threads": THREADS,
        "worker_class": "gthread",
        "timeout": 0,  # a long upload is no hanging worker
        "graceful_timeout": 5,
        "accesslog": None,
        "errorlog": "-",
        "loglevel": "warning",
        "proc_name": "kluis",
        "limit_request_line": 4094,
        "limit_request_fields": 60,
    }
    sys.argv = sys.argv[:1]  # gunicorn would read our arguments
    _Server(settings, options).run()


def _no_shared_session() -> UsageError:
    """Each process would have a secret of its own, and know only half of the sessions."""
    return UsageError(
        "no_session_secret",
        Text(
            "Meer processen delen één geheim voor sessies; het bestand `session` ontbreekt.",
            "Several processes share one secret for sessions; the file `session` is missing.",
        ),
        Text(
            "Zet 64 hexadecimale tekens in `session` in de map met geheimen, of neem 1 proces.",
            "Put 64 hexadecimal digits in `session` in the secrets directory, or use 1 process.",
        ),
    )


def _greet(frame: Frame, ports: Ports, host: str, port: int) -> None:
    settings = ports.settings
    logging.basicConfig(level=logging.WARNING, format="%(levelname)s %(name)s: %(message)s")
    shown = "localhost" if host in ("127.0.0.1", "0.0.0.0", "::1") else host  # noqa: S104
    click.echo(f"Dossierkluis: http://{shown}:{port}/")
    if not access.has_users(ports):
        code = access.setup_code(ports)
        click.echo(
            frame.say(
                Text(
                    f"Eenmalige code voor de eerste gebruiker: {code}",
                    f"One-time code for the first user: {code}",
                )
            )
        )
    if settings.embedded_worker and not doctor.holds():
        click.echo(
            frame.say(
                Text(
                    "Let op: de zandbak houdt niet. Stukken worden bewaard, niet gelezen. "
                    "Draai `kluis doctor`.",
                    "Note: the sandbox does not hold. Documents are kept, not read. "
                    "Run `kluis doctor`.",
                )
            )
        )


@click.command()
@command
def worker(frame: Frame) -> None:
    """Lees stukken op deze machine (naast `kluis serve` met KLUIS_EMBEDDED_WORKER=0)."""
    logging.basicConfig(level=logging.WARNING, format="%(levelname)s %(name)s: %(message)s")
    doctor.require()
    with frame.vault() as ports:
        Worker(ports, RUN).run()
