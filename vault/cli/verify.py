"""`kluis verify`: is everything in your cases still there, and what was put there?"""

from __future__ import annotations

import math
import sys
from collections.abc import Iterator
from typing import Any

import click

from extractors.model import Text
from vault.cli.frame import Frame, command, progress_bar
from vault.errors import IntegrityError
from vault.services import verifying
from vault.services.verifying import Verified

_PARTS = {
    "case": Text("het dossier zelf", "the case itself"),
    "history": Text("de geschiedenis", "the history"),
    "row": Text("gegevens", "data"),
    "reading": Text("de gelezen tekst", "the text as read"),
    "previews": Text("de plaatjes van de bladzijden", "the pictures of the pages"),
    "index": Text("de zoekindex", "the search index"),
    "packet": Text("een pakket", "a packet"),
    "header": Text("de kop van het stuk", "the header of the document"),
    "manifest": Text("het briefje bij het stuk", "the note beside the document"),
    "original": Text("het stuk zoals het is ontvangen", "the document as received"),
}


@click.command()
@click.argument("case_ids", nargs=-1)
@command
def verify(frame: Frame, case_ids: tuple[str, ...]) -> None:
    """Open alles in uw dossiers (of in CASE_IDS) en zeg wat ontbreekt of beschadigd is.

    Doe dit na het terugzetten van een back-up. Er wordt niets veranderd.
    """
    label = frame.say(Text("Nakijken", "Checking"))
    with frame.session() as session, progress_bar(frame, label) as advance:
        looked_at = list(verifying.verify(session, case_ids, advance))
    frame.show([_plain(frame, one) for one in looked_at], list(_lines(frame, looked_at)))
    if not all(one.whole for one in looked_at):
        sys.exit(IntegrityError.exit_code)


def _plain(frame: Frame, one: Verified) -> dict[str, Any]:
    found = one.found
    return {
        "case": one.case_id,
        "title": one.title,
        "whole": one.whole,
        "rows": found.rows,
        "blobs": found.blobs,
        "documents": found.documents,
        "bytes": found.size,
        "leftovers": found.leftovers,
        "faults": [
            {
                "part": fault.part,
                "document": fault.document_id or None,
                "name": one.names.get(fault.document_id, ""),
                "error": fault.error.code,
                "message": frame.say(fault.error.message),
                "hint": frame.say(fault.error.hint),
            }
            for fault in found.faults
        ],
    }


def _lines(frame: Frame, looked_at: list[Verified]) -> Iterator[str]:
    if not looked_at:
        yield frame.say(Text("U hebt geen dossiers.", "You have no cases."))
    whole, damaged = Text("heel", "whole"), Text("NIET HEEL", "NOT WHOLE")
    for one in looked_at:
        found = one.found
        counts = Text(
            f"{_some(found.documents, 'stuk', 'stukken')}, {_size(found.size)}, {found.rows} rijen",
            f"{_some(found.documents, 'document', 'documents')}, {_size(found.size)}, "
            f"{found.rows} rows",
        )
        state = frame.say(whole if one.whole else damaged)
        yield f"{state:10} {one.case_id}  {one.title}: {frame.say(counts)}"
        for fault in found.faults:
            name = one.names.get(fault.document_id, "")
            where = ", ".join(part for part in (name, frame.say(_PARTS[fault.part])) if part)
            yield f"           {where}: {frame.say(fault.error.message)}"
            yield f"             {frame.say(fault.error.hint)}"
        if found.leftovers:
            left = Text(
                f"{found.leftovers} overgebleven delen die nergens bij horen; er is niets kwijt.",
                f"{found.leftovers} leftover parts that belong to nothing; nothing is lost.",
            )
            yield f"           {frame.say(left)}"


def _some(count: int, one: str, more: str) -> str:
    return f"{count} {one if count == 1 else more}"


def _size(count: int) -> str:
    """Bytes in a unit that a person can picture."""
    return f"{count / 1e6:.0f} MB" if count >= 1e6 else f"{math.ceil(count / 1e3)} kB"
