"""`kluis document receive` and `process`: the commands that read.

They load little, so that the child that reads starts at once; the rest (`receiving.py`) is loaded
while it does.
"""

from __future__ import annotations

from contextlib import nullcontext
from pathlib import Path

import click

from vault.cli.frame import Frame, command
from vault.sandbox.ahead import warming_up


@click.command()
@click.argument("case_id")
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--no-process", is_flag=True, help="Alleen bewaren, niet lezen / only keep.")
@command
def receive(frame: Frame, case_id: str, files: tuple[Path, ...], no_process: bool) -> None:
    """Neem bestanden op in dossier CASE_ID en lees ze; wat niet leesbaar is blijft bewaard."""
    with nullcontext() if no_process else warming_up(frame.settings):
        from vault.cli import receiving

        receiving.receive(frame, case_id, files, no_process)


@click.command()
@click.argument("case_id")
@click.argument("document_id", required=False)
@click.option("--again", is_flag=True, help="Maak alles opnieuw uit het origineel.")
@click.option("--stale", is_flag=True, help="Zoek gegevens die een oudere editie zocht opnieuw.")
@command
def process(frame: Frame, case_id: str, document_id: str | None, again: bool, stale: bool) -> None:
    """Lees een stuk, of alle stukken van het dossier die nog wachten."""
    with warming_up(frame.settings):
        from vault.cli import receiving

        receiving.process(frame, case_id, document_id, again, stale)
