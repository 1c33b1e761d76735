"""`kluis document`: receive, process, show, confirm, correct, type, export."""

from __future__ import annotations

from contextlib import nullcontext
from pathlib import Path
from typing import Any

import click

from extractors.model import Text
from vault.cli import parts
from vault.cli.frame import Frame, command, progress_bar, written
from vault.domain.document import Document, DocumentState
from vault.errors import UsageError, VaultError
from vault.services import intake, mentions, originals, processing, remaking, review
from vault.session import Session


@click.group()
def document() -> None:
    """Stukken / documents."""


for part in parts.COMMANDS:
    document.add_command(part)


@document.command()
@click.argument("case_id")
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--no-process", is_flag=True, help="Alleen bewaren, niet lezen / only keep.")
@command
def receive(frame: Frame, case_id: str, files: tuple[Path, ...], no_process: bool) -> None:
    """Neem bestanden op in dossier CASE_ID en lees ze; wat niet leesbaar is blijft bewaard."""
    results: list[dict[str, Any]] = []
    failures: list[VaultError] = []
    warmth = nullcontext() if no_process else processing.warming_up(frame.settings)
    with warmth, frame.session() as session:
        for file in files:
            try:
                kept = _receive_one(frame, session, case_id, file, no_process)
                results.append(_told(frame, session, kept))
            except VaultError as error:  # the rest of the upload goes on
                failures.append(error)
                results.append({"name": file.name, **error.as_json(frame.language)})
    frame.show(results, [_line(one) for one in results])
    if failures:
        raise failures[0]


def _receive_one(
    frame: Frame, session: Session, case_id: str, file: Path, no_process: bool
) -> Document:
    try:
        with file.open("rb") as stream:
            kept = intake.receive(session, case_id, stream, file.name)
    except OSError as error:
        raise UsageError(
            "file_unreadable",
            Text(f"{file.name} is niet te openen.", f"{file.name} cannot be opened."),
        ) from error
    if no_process:
        return kept
    with progress_bar(frame, file.name) as advance:
        return processing.process(session, case_id, kept.id, advance)


@document.command()
@click.argument("case_id")
@click.argument("document_id", required=False)
@click.option("--again", is_flag=True, help="Maak alles opnieuw uit het origineel.")
@click.option("--stale", is_flag=True, help="Zoek gegevens die een oudere editie zocht opnieuw.")
@command
def process(frame: Frame, case_id: str, document_id: str | None, again: bool, stale: bool) -> None:
    """Lees een stuk, of alle stukken van het dossier die nog wachten."""
    results = []
    with processing.warming_up(frame.settings), frame.session() as session:
        processing.settle(session, case_id)
        if stale:
            old = [one.id for one in remaking.stale(session, case_id)]
            remaking.remake(session, case_id, [one for one in old if document_id in (None, one)])
        for one in review.list_documents(session, case_id):
            if document_id in (None, one.id):
                with progress_bar(frame, one.name) as advance:
                    done = processing.process(session, case_id, one.id, advance, again)
                results.append(_told(frame, session, done))
    frame.show(results, [_line(one) for one in results])


@document.command()
@click.argument("case_id")
@click.argument("document_id")
@command
def show(frame: Frame, case_id: str, document_id: str) -> None:
    """Toon wat er in een stuk is gelezen."""
    with frame.session() as session:
        found = review.load(session, case_id, document_id)
        cited = mentions.cited(session, case_id, document_id)
    fields = [
        {
            "name": one.name,
            "value": one.value,
            "standing": one.standing,
            "read": one.read.as_json() if one.read else None,
        }
        for one in found.fields
    ]
    value = {
        **_form(found.document),
        "type_match": found.extraction.type.as_json() if found.extraction else None,
        "fields": fields,
        "problems": [problem.as_json() for problem in found.problems],
        "flags": [flag.as_json() for flag in found.flags],
        "stale": found.stale,
        "attachments": [one.id for one in found.attachments],
        "mentions": [
            {**one.mention.as_json(), "document": one.document.id if one.document else None}
            for one in cited
        ],
    }
    lines = [_line(_form(found.document))]
    lines += [f"  {f['name']:24} {f['value']}  [{f['standing']}]" for f in fields]
    lines += [f"  ! {frame.say(one.message)}" for one in (*found.problems, *found.flags)]
    frame.show(value, lines)


@document.command()
@click.argument("case_id")
@click.argument("document_id")
@click.argument("field")
@click.argument("value", required=False)
@click.option("--nth", default=0, help="Het hoeveelste gegeven van die naam, vanaf 0.")
@command
def correct(
    frame: Frame, case_id: str, document_id: str, field: str, value: str | None, nth: int
) -> None:
    """Zeg wat het gegeven FIELD moet zijn; zonder VALUE: bevestig wat is gelezen.

    FIELD mag ook «type» zijn. Het gelezen gegeven blijft altijd bewaard.
    """
    with frame.session() as session:
        if field == "type" and value is not None:
            review.set_type(session, case_id, document_id, value)
            processing.process(session, case_id, document_id, lambda *_: None)
        elif value is None:
            review.confirm(session, case_id, document_id, field, nth)
        else:
            review.correct(session, case_id, document_id, field, value, nth)
    frame.show(
        {"document": document_id, "field": field, "value": value, "confirmed": value is None},
        [frame.say(Text("Vastgelegd.", "Recorded."))],
    )


@document.command()
@click.argument("case_id")
@click.argument("document_id")
@click.option("--out", type=click.Path(path_type=Path), required=True, help="Bestand .age.")
@click.option("--recipient", default="", help="age1…; leeg: maak een nieuwe sleutel.")
@command
def export(frame: Frame, case_id: str, document_id: str, out: Path, recipient: str) -> None:
    """Schrijf het stuk als age-bestand, te openen met het programma `age`."""
    with frame.session() as session, written(out) as stream:
        exported = originals.export(session, case_id, document_id, recipient)
        stream.writelines(exported.chunks)
    identity = exported.identity
    value = {"file": str(out), "identity": identity or None}
    lines = [str(out)]
    if identity:
        lines += [
            frame.say(
                Text(
                    "Bewaar deze sleutel apart van het bestand:",
                    "Keep this key apart from the file:",
                )
            ),
            identity,
        ]
    frame.show(value, lines)


def _form(one: Document) -> dict[str, Any]:
    return {
        "id": one.id,
        "name": one.name,
        "state": str(one.state),
        "reason": one.reason,
        "type": one.type_id,
        "pages": one.page_count,
        "media": one.media,
        "sha256": one.original.sha256_plain,
        "parent": one.parent_id,
        "first_page": one.first_page,
        "last_page": one.last_page,
    }


def _told(frame: Frame, session: Session, one: Document) -> dict[str, Any]:
    """The form of a document, and in plain words why it was not read."""
    if one.state is not DocumentState.FAILED:
        return _form(one)
    problems = review.load(session, one.case_id, one.id).problems
    return {**_form(one), "problems": [frame.say(problem.message) for problem in problems]}


def _line(form: dict[str, Any]) -> str:
    if "error" in form:
        return f"{'-':26}  {form['name']}: {form['message']}"
    why = "".join(f"\n    {problem}" for problem in form.get("problems", ()))
    return f"{form['id']}  {form['type'] or '-':8} {form['state']:9} {form['name']}{why}"
