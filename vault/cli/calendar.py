"""`kluis calendar`: make, show and revoke one's own calendar feed."""

from __future__ import annotations

import click

from extractors.model import Text
from vault.cli.frame import Frame, command
from vault.services import feeds


@click.group()
def calendar() -> None:
    """Termijnen in uw eigen agenda / terms in your own calendar."""


@calendar.command()
@command
def make(frame: Frame) -> None:
    """Maak een geheim adres; het verschijnt één keer, en een ouder adres vervalt."""
    with frame.session() as session:
        path = f"/calendar/{feeds.make(session)}.ics"
    frame.show({"path": path}, [path])


@calendar.command()
@command
def revoke(frame: Frame) -> None:
    """Trek het adres in; het werkt meteen niet meer."""
    with frame.session() as session:
        feeds.revoke(session)
    done = Text("Het adres werkt niet meer.", "The address stopped working.")
    frame.show({"revoked": True}, [frame.say(done)])


@calendar.command()
@command
def show(frame: Frame) -> None:
    """Zeg of u een adres hebt; het adres zelf is nergens bewaard."""
    with frame.session() as session:
        exists = feeds.exists(session)
    yes = Text("U hebt een adres.", "You have an address.")
    no = Text("U hebt geen adres.", "You have no address.")
    frame.show({"exists": exists}, [frame.say(yes if exists else no)])
