"""The command `kluis`: one group per noun."""

from __future__ import annotations

from pathlib import Path

import click

from vault.cli.case import case
from vault.cli.checklist import checklist
from vault.cli.doctor import doctor
from vault.cli.document import document
from vault.cli.effort import effort
from vault.cli.init import init
from vault.cli.packet import packet
from vault.cli.search import search
from vault.cli.serve import serve, worker
from vault.cli.user import user


@click.group()
@click.option(
    "--data",
    type=click.Path(path_type=Path),
    envvar="KLUIS_DATA",
    default=Path("vault-data"),
    show_default=True,
    help="Map van de kluis / directory of the vault.",
)
@click.version_option(package_name="dossierkluis", message="%(version)s")
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
    packet,
    doctor,
    serve,
    worker,
):
    kluis.add_command(one)
