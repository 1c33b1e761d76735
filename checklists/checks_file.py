"""Checks on the file as a whole: complete, consistent, dated.

Each takes what a condition may see and returns an Outcome, or None when there is nothing to judge.
"""

from __future__ import annotations

from collections.abc import Callable

from checklists.conditions import Look
from checklists.contradictions import contradictions
from checklists.mentioned import absent
from checklists.model import EvidenceRef
from checklists.outcome import Outcome, references
from checklists.statuses import Status
from checklists.traits import open_appeals, open_applications
from extractors.model import Text


def no_pending_procedure(look: Look) -> Outcome | None:
    open_ones = [*open_applications(look.view), *open_appeals(look.view)]
    if open_ones:
        return Outcome(
            Status.ADVERSE,
            Text("er loopt nog een procedure", "a procedure is still pending"),
            references(open_ones),
        )
    decided = look.view.of(("D26", "D29", "D82", "D85"))
    if not decided:
        return None
    return Outcome(
        Status.PRESENT,
        Text("geen lopende procedure in het dossier", "no pending procedure in the file"),
        references(decided[-3:]),
    )


def no_contradiction(look: Look) -> Outcome:
    found = contradictions(look.view)
    if found:
        return Outcome(
            Status.ADVERSE,
            Text(
                "tegenstrijdig: " + "; ".join(c.text.nl for c in found),
                "contradictory: " + "; ".join(c.text.en for c in found),
            ),
            tuple(EvidenceRef(i) for c in found for i in c.documents)[:12],
        )
    return Outcome(Status.PRESENT, Text("geen tegenspraak gevonden", "no contradiction found"))


def chronology(look: Look) -> Outcome | None:
    dated = [d for d in look.view.documents if d.date is not None]
    if not dated:
        return None
    undated = [d for d in look.view.documents if d.date is None]
    if undated:
        text = Text(
            f"{len(dated)} regels met een stuk; {len(undated)} stukken hebben geen datum",
            f"{len(dated)} lines with a document; {len(undated)} documents have no date",
        )
    else:
        text = Text(
            f"{len(dated)} regels, elk met een stuk", f"{len(dated)} lines, each with a document"
        )
    warnings = (Text("vul de ontbrekende datums in", "fill in the missing dates"),) * bool(undated)
    return Outcome(Status.PRESENT, text, references(dated), warnings=warnings)


def complete(types: tuple[str, ...], nl: str, en: str) -> Callable[[Look], Outcome | None]:
    def check(look: Look) -> Outcome | None:
        have = look.view.of(types)
        gone = [m for m in absent(look.view) if m.type in types]
        if gone:
            return Outcome(
                Status.MISSING,
                Text(f"er worden {nl} genoemd die er niet zijn", f"{en} are mentioned but absent"),
                tuple(EvidenceRef(m.document, m.page, m.quote) for m in gone),
                lacking=tuple(m.label for m in gone),
            )
        if not have:
            return None
        return Outcome(
            Status.PRESENT,
            Text(f"elke genoemde {nl} is er", f"every mentioned one of the {en} is there"),
            references(have),
        )

    return check


def pages_complete(look: Look) -> Outcome | None:
    if not look.view.documents:
        return None
    torn = [d for d in look.view.documents if "incomplete" in d.quality]
    if torn:
        text = Text(f"{len(torn)} stukken missen bladzijden", f"{len(torn)} documents lack pages")
        return Outcome(Status.PRESENT_WEAK, text, references(torn))
    return Outcome(Status.PRESENT, Text("geen gaten gevonden", "no gaps found"))


def mentions_complete(look: Look) -> Outcome | None:
    if not look.view.documents:
        return None
    gone = absent(look.view)
    if gone:
        return Outcome(
            Status.MISSING,
            Text(f"{len(gone)} genoemde stukken zijn er niet", f"{len(gone)} mentioned are absent"),
            tuple(EvidenceRef(m.document, m.page, m.quote) for m in gone),
            lacking=tuple(m.label for m in gone),
        )
    text = Text("elk genoemd stuk is er", "every mentioned document is there")
    return Outcome(Status.PRESENT, text)


def dates_known(look: Look) -> Outcome | None:
    if not look.view.documents:
        return None
    undated = [d for d in look.view.documents if d.date is None]
    if undated:
        text = Text(f"{len(undated)} stukken zonder datum", f"{len(undated)} without a date")
        return Outcome(Status.PRESENT_WEAK, text, references(undated))
    return Outcome(Status.PRESENT, Text("elk stuk heeft een datum", "every document has a date"))


def impossible_ledger(look: Look) -> Outcome | None:
    claims = [d for d in look.view.declarations if d.kind == "impossible"]
    if not claims:
        return None
    bare = [d for d in claims if not any(i in look.view.by_id for i in d.documents)]
    if bare:
        return Outcome(
            Status.MISSING,
            Text("niet elk onmogelijk stuk heeft bewijs", "not every impossible piece has proof"),
            lacking=tuple(
                Text(f"bewijs bij {d.requirement}", f"proof for {d.requirement}") for d in bare
            ),
        )
    ids = [i for d in claims for i in d.documents if i in look.view.by_id]
    return Outcome(
        Status.PRESENT,
        Text(f"{len(claims)} onmogelijke stukken met bewijs", f"{len(claims)} impossible pieces"),
        tuple(EvidenceRef(i) for i in dict.fromkeys(ids)),
    )
