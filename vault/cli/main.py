"""The command `kluis`: one group per noun."""

from __future__ import annotations

import importlib
import json
import sys
from pathlib import Path

import click

from vault.paths import version
from vault.sandbox import own_memory

# A command by the module that holds it: only what is asked is loaded, which for most commands is
# half of the time that they take.
COMMANDS = {
    "init": "init",
    "user": "user",
    "case": "case",
    "document": "document",
    "effort": "effort",
    "search": "search",
    "checklist": "checklist",
    "letter": "letter",
    "packet": "packet",
    "dashboard": "dashboard",
    "calendar": "calendar",
    "doctor": "doctor",
    "serve": "serve",
    "worker": "serve",
}


class Nouns(click.Group):
    """The groups and commands of `COMMANDS`, each loaded when it is asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - as click calls it
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, name: str) -> click.Command | None:  # noqa: ARG002
        if name not in COMMANDS:
            return None
        found: click.Command = getattr(importlib.import_module(f"vault.cli.{COMMANDS[name]}"), name)
        return found


@click.group(cls=Nouns)
@click.option(
    "--data",
    type=click.Path(path_type=Path),
    envvar="KLUIS_DATA",
    default=Path("vault-data"),
    show_default=True,
    help="Map van de kluis / directory of the vault.",
)
@click.version_option(version(), message="%(version)s")
def kluis(data: Path) -> None:
    """Dossierkluis: bewaart, leest en beoordeelt bewijs, verzegeld."""


def run() -> None:
    """The command with the arguments of this process; never returns.

    A command line that click does not understand answers in our error form too (exit 2).
    """
    own_memory.keep()
    try:
        sys.exit(kluis.main(prog_name="kluis", standalone_mode=False))
    except click.ClickException as error:
        if "--json" in sys.argv:
            hint = "kluis --help"
            if isinstance(error, click.UsageError) and error.ctx is not None:
                hint = f"{error.ctx.command_path} --help"
            form = {"error": "usage", "message": error.format_message(), "hint": hint}
            click.echo(json.dumps(form, ensure_ascii=False), err=True)
        else:
            error.show()
        sys.exit(error.exit_code)
    except click.Abort:
        sys.exit(1)
