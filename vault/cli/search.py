"""`kluis search`."""

from __future__ import annotations

import click

from vault.cli.frame import Frame, command
from vault.services import search as service


@click.command()
@click.argument("query")
@click.option("--case", "case_id", default=None, help="Alleen in dit dossier / only this case.")
@command
def search(frame: Frame, query: str, case_id: str | None) -> None:
    """Zoek in één dossier of in al uw dossiers: woorden, "een zin", type:D50, land:GHA."""
    with frame.session() as session:
        hits = service.search(session, query, case_id)
    value = [
        {
            "case": hit.case_id,
            "title": hit.case_title,
            "document": hit.document.id,
            "name": hit.document.name,
            "page": hit.page,
            "score": hit.score,
            "snippet": "".join(text for text, _ in hit.snippet),
        }
        for hit in hits
    ]
    lines = []
    for hit in hits:
        marked = "".join(f"[{text}]" if is_hit else text for text, is_hit in hit.snippet)
        lines.append(f"{hit.case_title} · {hit.document.name} · p. {hit.page}\n    {marked}")
    frame.show(value, lines)
