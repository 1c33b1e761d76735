"""`kluis letter`: which letters a report calls for, a draft, and the client's sheet."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import click

from extractors.model import Text
from vault.cli.frame import Frame, command, written
from vault.letters.sheet import LANGUAGES, Group, Sheet
from vault.services import letters
from vault.services.letters import About


@click.group()
def letter() -> None:
    """Brieven en het blad voor de cliënt / letters and the client's sheet."""


@letter.command("list")
@click.argument("case_id")
@click.argument("checklist_id")
@command
def list_letters(frame: Frame, case_id: str, checklist_id: str) -> None:
    """Toon welke brieven bij de stand van vandaag horen."""
    with frame.session() as session:
        found = letters.choices(session, case_id, checklist_id)
    rows = [
        {
            "letter": one.id,
            "requirement": choice.about.requirement or None,
            "subject": choice.about.subject,
            "insight": choice.about.insight or None,
            "label": frame.say(choice.label),
        }
        for choice in found
        for one in choice.letters
    ]
    none = frame.say(Text("Er is nu geen brief nodig.", "No letter is needed now."))
    frame.show(rows, [_choice(row) for row in rows] or [none])


@letter.command()
@click.argument("case_id")
@click.argument("checklist_id")
@click.argument("letter_id")
@click.option("--requirement", default="", help="Bijvoorbeeld BS-1a.")
@click.option("--subject", default=None, help="Land (ISO-3) / country.")
@click.option("--insight", default="", help="Bijvoorbeeld decision_owed.")
@click.option("--out", type=click.Path(path_type=Path), default=None, help="Bestand / file.")
@click.option("--looked", is_flag=True, help="De woorden zijn bekeken / words were looked at.")
@command
def draft(
    frame: Frame,
    case_id: str,
    checklist_id: str,
    letter_id: str,
    requirement: str,
    subject: str | None,
    insight: str,
    out: Path | None,
    looked: bool,
) -> None:
    """Schrijf een concept; wat de schrijver moet weten staat apart, op de foutuitvoer."""
    about = About(checklist_id, requirement, subject, insight)
    with frame.session() as session:
        made = letters.draft(session, case_id, letter_id, about)
        if out is not None:
            content = letters.release(session, case_id, letter_id, made.text, looked=looked)
            with written(out) as file:
                file.write(content)
    notes = [frame.say(note) for note in made.notes]
    if not frame.as_json:
        for note in notes:
            click.echo(f"! {note}", err=True)
    value = {"letter": letter_id, "text": made.text, "notes": notes, "places": made.places}
    frame.show(value, [str(out)] if out is not None else made.text.splitlines())


@letter.command()
@click.argument("case_id")
@click.argument("checklist_id")
@click.argument("sheet_language", type=click.Choice(LANGUAGES))
@command
def sheet(frame: Frame, case_id: str, checklist_id: str, sheet_language: str) -> None:
    """Toon het blad voor de cliënt: wat is er, en wat moet nog."""
    with frame.session() as session:
        made = letters.client_sheet(session, case_id, checklist_id, sheet_language)
    plain = {
        "language": made.language.code,
        "direction": made.language.direction,
        "reviewed": not made.language.marked,
        "lines": list(_sheet(made)),
    }
    frame.show(plain, list(_sheet(made)))


def _choice(row: dict[str, str | None]) -> str:
    subject = f"[{row['subject']}]" if row["subject"] else ""
    about = f"{row['requirement']}{subject}" if row["requirement"] else row["insight"]
    return f"{row['letter']:24} {about}  {row['label']}"


def _sheet(made: Sheet) -> Iterator[str]:
    say = made.language.say
    yield say["title"]
    yield f"{say['about']}: {made.client}"
    yield f"{say['made_on']} {made.made}"
    if made.language.marked:
        yield f"[{say['mark']}]"
    yield from _groups(say["have"], made.have)
    if not made.have:
        yield say["nothing"]
    yield from _groups(say["yours"], made.yours)
    yield from _groups(say["ours"], made.ours)
    if not (made.yours or made.ours):
        yield say["complete"]
    if made.days:
        yield ""
        yield f"{say['days']}: {', '.join(made.days)}. {say['day']}"
    yield ""
    yield from (say["right"], say["safe"], say["ask"])


def _groups(title: str, groups: tuple[Group, ...]) -> Iterator[str]:
    if not groups:
        return
    yield ""
    yield title
    for group in groups:
        yield f"* {group.phrase}"
        for label, day in group.lines:
            if label or day:
                yield f"    {label}{f' ({day})' if day else ''}"
