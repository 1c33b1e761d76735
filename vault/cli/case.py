"""`kluis case`: open, list, show, share, revoke, erase."""

from __future__ import annotations

import click

from extractors.model import Text
from vault.cli.frame import Frame, command
from vault.domain.case import Client
from vault.domain.plain import to_plain
from vault.services import cases, erasure, processing, review, sharing


@click.group()
def case() -> None:
    """Dossiers / cases."""


@case.command("open")
@click.argument("title")
@click.option("--client", "name", required=True, help="Naam van de cliënt / client's name.")
@click.option("--birth-date", default=None, help="JJJJ-MM-DD of JJJJ / YYYY-MM-DD or YYYY.")
@click.option("--v-number", default=None, help="V-nummer.")
@click.option("--country", "countries", multiple=True, help="Mogelijk land (ISO-3), herhaalbaar.")
@command
def open_case(
    frame: Frame,
    title: str,
    name: str,
    birth_date: str | None,
    v_number: str | None,
    countries: tuple[str, ...],
) -> None:
    """Maak een nieuw dossier met de naam TITLE."""
    client = Client(
        name=name, birth_date=birth_date, v_number=v_number, candidate_countries=countries
    )
    with frame.session() as session:
        made = cases.open_case(session, title, client)
    frame.show({"id": made.id, "title": made.title}, [made.id])


@case.command("list")
@command
def list_cases(frame: Frame) -> None:
    """Toon uw dossiers."""
    with frame.session() as session:
        intact, problem = cases.survey(session)
        found = [
            {
                "id": line.case.id,
                "title": line.case.title,
                "state": str(line.case.state),
                "documents": line.documents,
                "waiting": line.waiting,
                "failed": line.failed,
            }
            for line in intact
        ]
    frame.show(found, [f"{c['id']}  {c['documents']:4}  {c['title']}" for c in found])
    if problem is not None:
        raise problem


@case.command()
@click.argument("case_id")
@command
def show(frame: Frame, case_id: str) -> None:
    """Toon één dossier: cliënt, leden, stukken."""
    with frame.session() as session:
        processing.settle(session, case_id)
        found = cases.load_case(session, case_id)
        documents = review.list_documents(session, case_id)
        members = cases.members(session, case_id)
    value = {
        "id": found.id,
        "title": found.title,
        "state": str(found.state),
        "client": to_plain(found.client),
        "members": [to_plain(member) for member in members],
        "documents": [
            {
                "id": one.id,
                "name": one.name,
                "type": one.type_id,
                "state": str(one.state),
                "reason": one.reason,
                "pages": one.page_count,
            }
            for one in documents
        ],
    }
    lines = [found.title, f"{found.client.name}", *(f"  {m.name} ({m.role})" for m in members)]
    lines += [f"{d.id}  {d.type_id or '-':8} {d.state:10} {d.name}" for d in documents]
    frame.show(value, lines)


@case.command()
@click.argument("case_id")
@click.argument("login")
@command
def share(frame: Frame, case_id: str, login: str) -> None:
    """Geef collega LOGIN de sleutel van dit dossier."""
    with frame.session() as session:
        other = sharing.share(session, case_id, login)
        number = sharing.safety_number(session, other.id)
    frame.show(
        {"case": case_id, "with": other.login, "safety_number": number},
        [
            frame.say(
                Text(
                    "Gedeeld. Vergelijk het veiligheidsnummer:",
                    "Shared. Compare the safety number:",
                )
            ),
            number,
        ],
    )


@case.command()
@click.argument("case_id")
@click.argument("user_id")
@command
def revoke(frame: Frame, case_id: str, user_id: str) -> None:
    """Neem een collega de sleutel af: het dossier krijgt een nieuwe."""
    with frame.session() as session:
        sharing.revoke(session, case_id, user_id)
    frame.show(
        {"case": case_id, "revoked": user_id},
        [frame.say(Text("Alles is opnieuw verzegeld.", "Everything is sealed anew."))],
    )


@case.command()
@click.argument("case_id")
@click.option("--title", required=True, help="Typ de naam van het dossier ter controle.")
@command
def erase(frame: Frame, case_id: str, title: str) -> None:
    """Vernietig een dossier. Dit kan niet ongedaan worden gemaakt."""
    with frame.session() as session:
        erasure.erase(session, case_id, title)
    frame.show({"erased": case_id}, [frame.say(Text("Vernietigd.", "Erased."))])
