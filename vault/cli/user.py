"""`kluis user`: invite, add, list, disable."""

from __future__ import annotations

import click

from extractors.model import Text
from vault.cli.frame import Frame, command
from vault.cli.init import secrets_lines
from vault.crypto.passphrase import new_passphrase
from vault.domain.user import Role
from vault.services import access, sharing

ROLES = click.Choice([str(role) for role in Role])


@click.group()
def user() -> None:
    """Gebruikers / users."""


@user.command()
@click.option("--role", type=ROLES, required=True, help="Rol / role.")
@command
def invite(frame: Frame, role: str) -> None:
    """Maak een eenmalige code waarmee een collega een account maakt."""
    with frame.session() as session:
        code = access.invite(session, Role(role))
    frame.show({"code": code, "role": role}, [code])


@user.command()
@click.argument("login")
@click.option("--code", required=True, help="Code van de uitnodiging / invitation code.")
@click.option("--name", required=True, help="Naam / name.")
@command
def add(frame: Frame, login: str, code: str, name: str) -> None:
    """Maak met een uitnodiging een account; de wachtzin wordt gemaakt of komt uit het bestand."""
    phrase = frame.passphrase() if frame.passphrase_file else new_passphrase()
    with frame.vault() as ports:
        enrolled = access.enrol(ports, code, login, name, phrase)
    shown = None if frame.passphrase_file else phrase
    frame.show(
        {
            "user": enrolled.user.login,
            "id": enrolled.user.id,
            "role": str(enrolled.user.role),
            "passphrase": shown,
            "recovery_code": enrolled.recovery_code,
        },
        secrets_lines(frame, shown, enrolled.recovery_code),
    )


@user.command("list")
@command
def list_users(frame: Frame) -> None:
    """Toon de collega's en hun veiligheidsnummers."""
    with frame.session() as session:
        found = [
            {
                "id": one.id,
                "user": one.login,
                "name": one.name,
                "role": str(one.role),
                "disabled": one.disabled,
                "safety_number": sharing.safety_number(session, one.id),
            }
            for one in access.list_users(session)
        ]
    lines = [f"{u['user']:20} {u['name']:30} {u['role']:12} {u['safety_number']}" for u in found]
    frame.show(found, lines)


@user.command()
@click.argument("user_id")
@click.option("--undo", is_flag=True, help="Weer openen / open again.")
@command
def disable(frame: Frame, user_id: str, undo: bool) -> None:
    """Sluit een account; alle sessies eindigen."""
    with frame.session() as session:
        access.disable(session, user_id, not undo)
    done = (
        Text("Het account is weer open.", "The account is open again.")
        if undo
        else Text("Het account is gesloten.", "The account is closed.")
    )
    frame.show({"id": user_id, "disabled": not undo}, [frame.say(done)])
