"""Deadlines: read from the document's own remedy clause, cross-checked by our own computation.

The clause decides. Where the clause and the term we know for that kind of decision disagree, or
the clause is absent, that is an urgent task for the lawyer, never a silent choice. Terms of the
Vreemdelingenwet before the pact: domain book 1.0.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from checklists.dated import dutch, only_date
from checklists.facts import DocumentFact
from checklists.insights.holidays import last_day
from checklists.insights.writing import refs
from checklists.model import Insight
from checklists.traits import is_asylum, is_refusal
from checklists.values import fold, members, same
from checklists.view import View
from extractors.model import Text

PACT = date(2026, 6, 12)
_FILED = {"bezwaar": ("D28",), "beroep": ("D80",), "hoger beroep": ("D86",), "zienswijze": ("D25",)}
_ENGLISH = {
    "bezwaar": "objection",
    "beroep": "appeal",
    "hoger beroep": "higher appeal",
    "zienswijze": "view",
}
_SHORT_ASYLUM = ("NIET_ONTVANKELIJK", "KENNELIJK_ONGEGROND", "NIET_IN_BEHANDELING")


@dataclass(frozen=True, slots=True)
class Deadline:
    """`status`: open, passed, met, met_late. `raw` is the last day before weekends and holidays."""

    document: DocumentFact
    kind: str
    start: date
    weeks: int
    days: int
    raw: date
    last: date
    status: str
    filed: DocumentFact | None
    expected_weeks: int | None


def deadlines(view: View) -> tuple[Deadline, ...]:
    """Every term that a remedy clause in the file opens, oldest first."""
    found = []
    for document in view.of(("D24", "D26", "D29", "D31", "D82", "D83")):
        remedy = document.fields.get("remedy")
        for one in members(remedy):
            if isinstance(one, Mapping):
                deadline = _read(view, document, one)
                if deadline is not None:
                    found.append(deadline)
    return tuple(found)


def _read(view: View, document: DocumentFact, remedy: Mapping[str, object]) -> Deadline | None:
    start = only_date(document.fields.get("sent_date")) or document.date
    weeks, days = _whole(remedy.get("weeks")), _whole(remedy.get("days"))
    if start is None or not (weeks or days):
        return None
    kind = fold(str(remedy.get("kind") or "")).replace("_", " ")
    raw, last = last_day(start, weeks, days)
    filed = next((d for d in view.of(_FILED.get(kind, ())) if d.date and d.date >= start), None)
    if filed is not None and filed.date is not None:
        status = "met" if filed.date <= last else "met_late"
    else:
        status = "open" if view.on <= last else "passed"
    expected = expected_weeks(document, kind)
    return Deadline(document, kind, start, weeks, days, raw, last, status, filed, expected)


def _whole(value: object) -> int:
    return value if isinstance(value, int) else 0


def expected_weeks(document: DocumentFact, kind: str) -> int | None:
    """The term we know for this remedy, in weeks; None where it is unsure (the pact, rulings)."""
    if document.date is not None and document.date >= PACT and is_asylum(document):
        return None
    if kind == "bezwaar":
        return 4
    if kind == "beroep":
        short = any(
            same(outcome, word)
            for outcome in members(document.fields.get("outcome"))
            for word in _SHORT_ASYLUM
        )
        return 1 if is_asylum(document) and short else 4
    return None


def find(view: View) -> tuple[Insight, ...]:
    found: list[Insight] = []
    for deadline in deadlines(view):
        found.append(_term(deadline, view.on))
        if deadline.expected_weeks and deadline.weeks and deadline.expected_weeks != deadline.weeks:
            found.append(_disagree(deadline))
    found += _without_clause(view)
    found += _hearings(view)
    return tuple(found)


def _term(d: Deadline, on: date) -> Insight:
    end, end_en = dutch(d.last), d.last.isoformat()
    word = _ENGLISH.get(d.kind, d.kind)
    left = (d.last - on).days
    texts = {
        "open": Text(
            f"{d.kind}: uiterlijk {end} (nog {left} dagen)",
            f"{word}: by {end_en} ({left} days left)",
        ),
        "passed": Text(
            f"{d.kind}stermijn verstreken op {end}: is er {d.kind} ingediend?"
            if d.kind == "bezwaar"
            else f"termijn voor {d.kind} verstreken op {end}: is het ingediend?",
            f"term for {word} passed on {end_en}: was it filed?",
        ),
        "met": Text(f"{d.kind} op tijd ingediend (uiterlijk {end})", f"{word} filed in time"),
        "met_late": Text(f"{d.kind} na {end} ingediend", f"{word} filed after {end_en}"),
    }
    urgent = d.status in ("passed", "met_late") or (d.status == "open" and left <= 14)
    step = {
        "passed": Text(
            "Vraag de advocaat of het op tijd is ingediend en voeg het stuk toe.",
            "Ask the lawyer whether it was filed in time and add the document.",
        ),
        "open": Text("Bel vandaag de advocaat.", "Call the lawyer today.") if left <= 14 else None,
    }.get(d.status)
    return Insight(
        "deadline",
        texts[d.status],
        refs([d.document, d.filed], "remedy"),
        urgent,
        d.last if d.status == "open" else None,
        step,
        {
            "kind": d.kind,
            "from": d.document.id,
            "raw": d.raw.isoformat(),
            "last_day": d.last.isoformat(),
            "status": d.status,
        },
    )


def _disagree(d: Deadline) -> Insight:
    return Insight(
        "deadline_disagreement",
        Text(
            f"Het stuk noemt {d.weeks} weken voor {d.kind}; wij verwachtten {d.expected_weeks}. "
            "Houd de kortste aan tot de advocaat het heeft nagekeken.",
            f"The document says {d.weeks} weeks; we expected {d.expected_weeks}. "
            "Keep to the shorter one until the lawyer has checked.",
        ),
        refs([d.document], "remedy"),
        True,
        next_step=Text(
            "Laat de advocaat de termijn controleren.", "Have the lawyer check the term."
        ),
        values={"read": d.weeks, "expected": d.expected_weeks},
    )


def _without_clause(view: View) -> list[Insight]:
    """Recent refusals whose remedy clause was not read: the computed term is only a cross-check."""
    found = []
    for document in view.of(("D26", "D29")):
        if document.fields.get("remedy") or not is_refusal(document) or document.date is None:
            continue
        if view.on - document.date > timedelta(weeks=8):
            continue
        kind = "beroep" if document.type == "D29" or is_asylum(document) else "bezwaar"
        weeks = expected_weeks(document, kind)
        _, last = last_day(document.date, weeks or 1)
        found.append(
            Insight(
                "deadline_unread",
                Text(
                    f"Rechtsmiddel niet gelezen. Misschien {kind} tot {dutch(last)}: kijk in "
                    "het stuk.",
                    f"Remedy clause not read. Perhaps {_ENGLISH[kind]} until "
                    f"{last.isoformat()}: look.",
                ),
                refs([document]),
                True,
                last,
                Text("Lees de rechtsmiddelenclausule.", "Read the remedy clause."),
                {"kind": kind, "last_day": last.isoformat(), "from": document.id},
            )
        )
    return found


def _hearings(view: View) -> list[Insight]:
    """Documents may be filed until ten days before the hearing (Awb 8:58)."""
    found = []
    for document in view.of(("D87",)):
        hearing = only_date(document.fields.get("hearing_date"))
        if hearing is None or hearing < view.on:
            continue
        last = hearing - timedelta(days=10)
        found.append(
            Insight(
                "hearing",
                Text(
                    f"Zitting op {dutch(hearing)}: stukken indienen tot {dutch(last)}",
                    f"Hearing on {hearing.isoformat()}: file documents until {last.isoformat()}",
                ),
                refs([document], "hearing_date"),
                (last - view.on).days <= 14,
                last,
                values={"hearing": hearing.isoformat(), "last_day": last.isoformat()},
            )
        )
    return found
