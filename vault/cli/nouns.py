"""A group of commands of which only the one that is asked for is loaded.

Loading all of them takes longer than most commands do.
"""

from __future__ import annotations

import importlib
from collections.abc import Mapping
from typing import Any

import click


class Nouns(click.Group):
    """`modules`: the name of each command, and the module of this room that holds it."""

    def __init__(self, *arguments: Any, modules: Mapping[str, str], **options: Any) -> None:
        super().__init__(*arguments, **options)
        self.modules = modules

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - as click calls it
        return list(self.modules)

    def get_command(self, ctx: click.Context, name: str) -> click.Command | None:  # noqa: ARG002
        if name not in self.modules:
            return None
        module = importlib.import_module(f"vault.cli.{self.modules[name]}")
        held = (one for one in vars(module).values() if isinstance(one, click.Command))
        return next(one for one in held if one.name == name)
