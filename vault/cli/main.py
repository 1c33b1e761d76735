"""The command `kluis`: one group per noun."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import click

from vault.cli.nouns import Nouns
from vault.paths import version
from vault.sandbox import own_memory

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
    "verify": "verify",
    "doctor": "doctor",
    "serve": "serve",
    "worker": "serve",
}


@click.group(cls=Nouns, modules=COMMANDS)
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
