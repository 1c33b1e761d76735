"""`kluis init`: make a vault, and with --user its first user."""

from __future__ import annotations

import click

from extractors.model import Text
from vault.app import close_vault, create
from vault.cli.frame import Frame, command
from vault.crypto.passphrase import new_passphrase
from vault.domain.user import Role
from vault.services import access


@click.command()
@click.option("--name", default="", help="Naam van de eerste gebruiker / name of the first user.")
@click.option(
    "--role",
    type=click.Choice([str(role) for role in Role]),
    default=str(Role.COORDINATOR),
    show_default=True,
    help="Rol van de eerste gebruiker / role of the first user.",
)
@command
def init(frame: Frame, name: str, role: str) -> None:
    """Maak een nieuwe kluis; met --user ook de eerste gebruiker."""
    ports = create(frame.settings)
    try:
        if not frame.login:
            done = frame.say(Text("De kluis staat klaar in", "The vault is ready in"))
            frame.show({"data": str(frame.data)}, [f"{done} {frame.data}"])
            return
        phrase = frame.passphrase() if frame.passphrase_file else new_passphrase()
        code = access.setup_code(ports)
        enrolled = access.enrol(ports, code, frame.login, name or frame.login, phrase, Role(role))
    finally:
        close_vault(ports)
    shown = None if frame.passphrase_file else phrase
    frame.show(
        {
            "user": enrolled.user.login,
            "id": enrolled.user.id,
            "passphrase": shown,
            "recovery_code": enrolled.recovery_code,
        },
        secrets_lines(frame, shown, enrolled.recovery_code),
    )


def secrets_lines(frame: Frame, phrase: str | None, code: str) -> list[str]:
    """The two secrets that are shown once, with what to do with them."""
    lines = [
        frame.say(
            Text(
                "Schrijf dit op papier; het verschijnt niet nog eens.",
                "Write this on paper; it is not shown again.",
            )
        )
    ]
    if phrase is not None:
        lines.append(f"{frame.say(Text('Wachtzin', 'Passphrase'))}: {phrase}")
    lines.append(f"{frame.say(Text('Herstelcode', 'Recovery code'))}: {code}")
    return lines
