"""The command `kluis`: one group per noun."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import click

from vault.cli import parts
from vault.cli.calendar import calendar
from vault.cli.case import case
from vault.cli.checklist import checklist
from vault.cli.dashboard import dashboard
from vault.cli.doctor import doctor
from vault.cli.document import document
from vault.cli.effort import effort
from vault.cli.init import init
from vault.cli.letter import letter
from vault.cli.packet import packet
from vault.cli.search import search
from vault.cli.serve import serve, worker
from vault.cli.user import user
from vault.paths import version
from vault.sandbox import own_memory


@click.group()
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


for one in (
    init,
    user,
    case,
    document,
    effort,
    search,
    checklist,
    letter,
    packet,
    dashboard,
    calendar,
    doctor,
    serve,
    worker,
):
    kluis.add_command(one)
for part in parts.COMMANDS:
    document.add_command(part)


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
