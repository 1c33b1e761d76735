"""`kluis doctor`: what holds on this machine, tried and not assumed."""

from __future__ import annotations

import sys

import click

from extractors.model import Text
from vault.cli.frame import Frame, command
from vault.sandbox import doctor as sandbox_doctor


@click.command()
@command
def doctor(frame: Frame) -> None:
    """Probeer uit de zandbak te ontsnappen en toon wat standhoudt."""
    checks = sandbox_doctor.checks()
    value = [
        {"name": check.name, "holds": check.holds, "detail": frame.say(check.detail)}
        for check in checks
    ]
    good, bad = frame.say(Text("houdt", "holds")), frame.say(Text("HOUDT NIET", "DOES NOT HOLD"))
    lines = [f"{good if c['holds'] else bad:12} {c['name']:24} {c['detail']}" for c in value]
    if sandbox_doctor.holds():
        lines.append(frame.say(Text("Stukken worden gelezen.", "Documents are read.")))
    else:
        lines.append(
            frame.say(
                Text(
                    "De zandbak houdt niet: stukken worden bewaard, niet gelezen.",
                    "The sandbox does not hold: documents are kept, not read.",
                )
            )
        )
    frame.show(value, lines)
    if not sandbox_doctor.holds():
        sys.exit(9)
