"""The command itself: its nouns, and what loading it costs."""

from __future__ import annotations

import subprocess
import sys

import click
import pytest

from vault.cli.document import document
from vault.cli.main import kluis
from vault.cli.nouns import Nouns


@pytest.mark.parametrize("group", [kluis, document])
def test_every_command_in_the_list_is_there_under_its_own_name(group: Nouns) -> None:
    context = click.Context(group)
    for name in group.list_commands(context):
        found = group.get_command(context, name)
        assert found is not None and found.name == name


def test_a_command_that_does_not_exist_is_refused() -> None:
    assert kluis.get_command(click.Context(kluis), "recht") is None


def test_asking_for_a_case_loads_neither_packets_nor_the_web_nor_decoders() -> None:
    code = "import sys, vault.cli.main, vault.cli.case; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded = set(done.stdout.split())
    assert "vault.services.cases" in loaded
    assert not {"flask", "reportlab", "pdfplumber", "cv2", "numpy", "minio", "alembic"} & loaded
