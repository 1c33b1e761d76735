"""Deadlines: read from the document's own remedy clause, cross-checked by our own computation.

The clause decides. Where the clause and the term we know for that kind of decision disagree, or
the clause is absent, that is an urgent task for the lawyer, never a silent choice. Terms of the
Vreemdelingenwet before the pact: domain book 1.0.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from checklists.dated import dutch, only_date
from checklists.facts import DocumentFact
from checklists.insights.holidays import last_day
from checklists.insights.writing import refs
from checklists.model import Insight
from checklists.traits import is_asylum
from checklists.values import fold, members, same
from checklists.view import View
from extractors.model import Text

PACT = date(2026, 6, 12)
_FILED: dict[str, tuple[str, ...]] = {
    "bezwaar": ("D28",),
    "beroep": ("D80",),
    "hoger beroep": ("D86",),
    "zienswijze": ("D25",),
}
_FILED |= {"aanvulling": ("D104", "D21", "D80", "D28")}
ENGLISH = {
    "bezwaar": "objection",
    "beroep": "appeal",
    "hoger beroep": "higher appeal",
    "zienswijze": "view",
    "aanvulling": "completion",
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

    @property
    def length(self) -> int:
        """The term in days, as the clause has it."""
        return 7 * self.weeks + self.days

    @property
    def words(self) -> Text:
        if self.weeks:
            plural, plural_en = ("week", "week") if self.weeks == 1 else ("weken", "weeks")
            return Text(f"{self.weeks} {plural}", f"{self.weeks} {plural_en}")
        return Text(f"{self.days} dagen", f"{self.days} days")


def deadlines(view: View) -> tuple[Deadline, ...]:
    """Every term that a remedy clause in the file opens, oldest first."""
    found = []
    for document in view.of(("D24", "D26", "D27", "D29", "D31", "D82", "D83", "D101")):
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
    expected = expected_weeks(view, document, kind)
    return Deadline(document, kind, start, weeks, days, raw, last, status, filed, expected)


def _whole(value: object) -> int:
    return value if isinstance(value, int) else 0


def expected_weeks(view: View, document: DocumentFact, kind: str) -> int | None:
    """The term we know for this remedy, in weeks; None where it is unsure.

    Unsure are asylum under the pact, the view on an intended decision (days in the short
    procedure, weeks in the long one) and the higher appeal in asylum (one or four weeks).
    """
    asylum = is_asylum(document)
    if document.date is not None and document.date >= PACT and asylum:
        return None
    if kind == "bezwaar":
        return 4
    if kind == "beroep":
        short = any(
            same(outcome, word)
            for outcome in members(document.fields.get("outcome"))
            for word in _SHORT_ASYLUM
        )
        return 1 if asylum and short else 4
    if kind == "hoger beroep" and document.type in ("D82", "D83"):
        return None if _about_asylum(view, document) else 4
    return None


def _about_asylum(view: View, ruling: DocumentFact) -> bool:
    """Whether a ruling is about asylum: by its own words, or by the decision before it."""
    if is_asylum(ruling):
        return True
    before = [d for d in view.of(("D26", "D29")) if d.date and ruling.date and d.date < ruling.date]
    return not before or is_asylum(before[-1])


def find(view: View) -> tuple[Insight, ...]:
    found: list[Insight] = []
    for deadline in deadlines(view):
        found.append(_term(deadline, view.on))
        if deadline.expected_weeks and deadline.length != 7 * deadline.expected_weeks:
            found.append(_disagree(deadline))
    return tuple(found)


def _term(d: Deadline, on: date) -> Insight:
    end, end_en = dutch(d.last), d.last.isoformat()
    word = ENGLISH.get(d.kind, d.kind)
    left = (d.last - on).days
    texts = {
        "open": Text(
            f"{d.kind}: uiterlijk {end} (nog {left} dagen)",
            f"{word}: by {end_en} ({left} days left)",
        ),
        "passed": Text(
            f"{d.kind}termijn verstreken op {end}: is er {d.kind} ingediend?"
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
            "sent": d.start.isoformat(),
            "term_weeks": d.weeks or None,
            "term_days": d.days or None,
            "raw": d.raw.isoformat(),
            "last_day": d.last.isoformat(),
            "status": d.status,
        },
    )


def _disagree(d: Deadline) -> Insight:
    computed = last_day(d.start, d.expected_weeks or 0)[1]
    shorter = min(d.last, computed)
    return Insight(
        "deadline_disagreement",
        Text(
            f"Het stuk noemt {d.words.nl} voor {d.kind}; wij verwachtten {d.expected_weeks} weken. "
            f"Houd de kortste aan ({dutch(shorter)}) tot de advocaat het heeft nagekeken.",
            f"The document says {d.words.en}; we expected {d.expected_weeks} weeks. "
            f"Keep to the shorter one ({shorter.isoformat()}) until the lawyer has checked.",
        ),
        refs([d.document], "remedy"),
        True,
        next_step=Text(
            "Laat de advocaat de termijn controleren.", "Have the lawyer check the term."
        ),
        values={
            "kind": d.kind,
            "from": d.document.id,
            "read": d.weeks or None,
            "read_days": d.length,
            "expected": d.expected_weeks,
            "read_last_day": d.last.isoformat(),
            "computed_last_day": computed.isoformat(),
        },
    )
