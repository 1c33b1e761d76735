"""`kluis document`: parts, accept, pages, undo, whole; alike, same, different."""

from __future__ import annotations

import re
from typing import Any

import click

from extractors.model import Text
from vault.cli.frame import Frame, command, progress_bar
from vault.domain.document import Document
from vault.errors import UsageError
from vault.services import likeness, parts, processing, review
from vault.services.likeness import Pair
from vault.session import Session

_RANGE = re.compile(r"(\d{1,5})(?:-(\d{1,5}))?")


@click.command("parts")
@click.argument("case_id")
@click.argument("document_id")
@command
def list_parts(frame: Frame, case_id: str, document_id: str) -> None:
    """Toon welke stukken er in een bestand zitten: voorgesteld en overgenomen."""
    with frame.session() as session:
        found = parts.load(session, case_id, document_id)
    value = {
        "proposals": [one.as_json() for one in found.proposals],
        "accepted": [_form(one) for one in found.accepted],
        "loose_pages": list(found.loose),
        "whole": found.whole,
    }
    lines = [_line(_form(one)) for one in found.accepted]
    for one in found.proposals:
        why = "; ".join(frame.say(reason) for reason in one.reasons)
        lines.append(f"?  {_pages(one.first, one.last):9} {one.type.id:8} {why}")
    frame.show(value, lines)


@click.command()
@click.argument("case_id")
@click.argument("document_id")
@click.argument("ranges", nargs=-1)
@command
def accept(frame: Frame, case_id: str, document_id: str, ranges: tuple[str, ...]) -> None:
    """Maak stukken van deze pagina's (bijvoorbeeld 1-2 4 5-6); zonder: alles wat is voorgesteld."""
    with frame.session() as session:
        wanted = [_range(one) for one in ranges]
        if not wanted:
            proposed = parts.load(session, case_id, document_id).proposals
            wanted = [(one.first, one.last) for one in proposed]
        made = parts.accept(session, case_id, document_id, wanted)
        forms = [_form(_finished(frame, session, one)) for one in made]
    frame.show(forms, [_line(one) for one in forms])


@click.command()
@click.argument("case_id")
@click.argument("part_id")
@click.argument("pages")
@command
def pages(frame: Frame, case_id: str, part_id: str, pages: str) -> None:
    """Geef een deel andere pagina's van zijn bestand (bijvoorbeeld 5-6)."""
    first, last = _range(pages)
    with frame.session() as session:
        moved = parts.change(session, case_id, part_id, first, last)
        form = _form(_finished(frame, session, moved))
    frame.show(form, [_line(form)])


@click.command()
@click.argument("case_id")
@click.argument("part_id")
@command
def undo(frame: Frame, case_id: str, part_id: str) -> None:
    """Voeg een deel weer bij zijn bestand. Verbeteringen wachten op dezelfde pagina's."""
    with frame.session() as session:
        file = parts.undo(session, case_id, part_id)
    frame.show({"document": file.id}, [file.id])


@click.command()
@click.argument("case_id")
@click.argument("document_id")
@command
def whole(frame: Frame, case_id: str, document_id: str) -> None:
    """Zeg dat een bestand één stuk is."""
    with frame.session() as session:
        parts.reject(session, case_id, document_id)
    frame.show({"document": document_id, "whole": True}, [_recorded(frame)])


@click.command()
@click.argument("case_id")
@command
def alike(frame: Frame, case_id: str) -> None:
    """Toon paren van stukken die hetzelfde papier lijken."""
    with frame.session() as session:
        found = likeness.pairs(session, case_id)
    frame.show([_pair(one) for one in found], [_pair_line(frame, one) for one in found])


@click.command()
@click.argument("case_id")
@click.argument("kept")
@click.argument("copy")
@command
def same(frame: Frame, case_id: str, kept: str, copy: str) -> None:
    """Zeg dat COPY een tweede kopie van KEPT is: bewaard, maar zij telt niet mee."""
    with frame.session() as session:
        likeness.say_same(session, case_id, kept=kept, left_out=copy)
    frame.show({"kept": kept, "left_out": copy}, [_recorded(frame)])


@click.command()
@click.argument("case_id")
@click.argument("one")
@click.argument("other")
@command
def different(frame: Frame, case_id: str, one: str, other: str) -> None:
    """Zeg dat twee stukken niet hetzelfde papier zijn."""
    with frame.session() as session:
        likeness.say_different(session, case_id, one, other)
    frame.show({"one": one, "other": other, "same": False}, [_recorded(frame)])


def _range(text: str) -> tuple[int, int]:
    found = _RANGE.fullmatch(text)
    if found is None:
        raise UsageError(
            "no_page_range",
            Text("Geef pagina's als 3 of 3-7.", "Give pages as 3 or 3-7."),
        )
    return int(found[1]), int(found[2] or found[1])


def _finished(frame: Frame, session: Session, one: Document) -> Document:
    """The part with its fields: on the terminal nobody waits for a worker."""
    with progress_bar(frame, one.name) as advance:
        processing.process(session, one.case_id, one.id, advance)
    return review.load(session, one.case_id, one.id).document


def _form(one: Document) -> dict[str, Any]:
    return {
        "id": one.id,
        "of": one.parent_id,
        "first": one.first_page,
        "last": one.last_page,
        "state": str(one.state),
        "type": one.type_id,
    }


def _line(form: dict[str, Any]) -> str:
    where = _pages(form["first"], form["last"])
    return f"{form['id']}  {where:9} {form['type'] or '-':8} {form['state']}"


def _pages(first: int, last: int) -> str:
    return f"p. {first}" if first == last else f"p. {first}-{last}"


def _pair(pair: Pair) -> dict[str, Any]:
    said = pair.saying
    return {
        "one": pair.one.id,
        "other": pair.other.id,
        "names": [pair.one.name, pair.other.name],
        "share": round(pair.share, 3),
        "exact": pair.exact,
        "same": said.same if said is not None else None,
        "left_out": said.left_out if said is not None and said.same else None,
    }


def _pair_line(frame: Frame, pair: Pair) -> str:
    if pair.saying is None:
        said = Text("hetzelfde?", "the same?")
    elif pair.saying.same:
        said = Text("hetzelfde", "the same")
    else:
        said = Text("niet hetzelfde", "not the same")
    share = "=" if pair.exact else f"{pair.share:.0%}"
    names = f"{pair.one.name} / {pair.other.name}"
    return f"{pair.one.id}  {pair.other.id}  {share:4} {frame.say(said)}  {names}"


def _recorded(frame: Frame) -> str:
    return frame.say(Text("Vastgelegd.", "Recorded."))
