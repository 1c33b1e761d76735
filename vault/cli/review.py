"""`kluis document show`, `correct`, `export`."""

from __future__ import annotations

from pathlib import Path

import click

from extractors.model import Text
from vault.cli.forms import form, line
from vault.cli.frame import Frame, command, written
from vault.services import mentions, originals, processing, review


@click.command()
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
        **form(found.document),
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
    lines = [line(form(found.document))]
    lines += [f"  {f['name']:24} {f['value']}  [{f['standing']}]" for f in fields]
    lines += [f"  ! {frame.say(one.message)}" for one in (*found.problems, *found.flags)]
    frame.show(value, lines)


@click.command()
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


@click.command()
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
