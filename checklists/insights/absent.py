"""Documents that other papers cite but that are not in the vault, with the quoting page."""

from __future__ import annotations

from checklists.mentioned import absent
from checklists.model import EvidenceRef, Insight
from checklists.view import View
from extractors.model import Text


def find(view: View) -> tuple[Insight, ...]:
    return tuple(
        Insight(
            "mentioned_absent",
            Text(f"genoemd, niet aanwezig: {m.label.nl}", f"mentioned, absent: {m.label.en}"),
            (EvidenceRef(m.document, m.page, m.quote),),
            next_step=Text("Vraag dit stuk op.", "Ask for this document."),
            values={
                "type": m.type,
                "date": m.date.isoformat() if m.date else None,
                "number": m.number,
            },
        )
        for m in absent(view)
    )
