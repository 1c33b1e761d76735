"""`kluis document`: receive, process, show, confirm, correct, type, export; and its parts."""

from __future__ import annotations

import click

from vault.cli.nouns import Nouns

COMMANDS = {
    "receive": "receive",
    "process": "receive",
    "show": "review",
    "correct": "review",
    "export": "review",
    "parts": "parts",
    "accept": "parts",
    "pages": "parts",
    "undo": "parts",
    "whole": "parts",
    "alike": "parts",
    "same": "parts",
    "different": "parts",
}


@click.group(cls=Nouns, modules=COMMANDS)
def document() -> None:
    """Stukken / documents."""
