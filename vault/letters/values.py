"""What a letter may say of a case: the client, the requirement, papers, attempts, the day due.

The recipient matrix holds here too: a paper this recipient must not see is not even named. What
is not known is a place to fill in, never a guess.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from checklists.document_names import name_of
from checklists.facts import CaseFacts, ClientFacts, DocumentFact, EffortFact
from checklists.model import EvidenceRef, Finding, Insight
from checklists.recipients import ALLOWED, RELEASE, Context, verdict
from checklists.traits import has_trait
from checklists.view import View
from extractors.fields import country
from extractors.registry import types
from vault.domain.dates import in_words
from vault.letters.catalogue import Letter

KINDS = {
    "request": "verzoek",
    "visit": "bezoek",
    "reminder": "herinnering",
    "refusal": "weigering",
}
CHANNELS = {
    "letter": "per brief",
    "registered letter": "per aangetekende brief",
    "mail": "per e-mail",
    "phone": "per telefoon",
    "in person": "persoonlijk",
}


@dataclass(frozen=True, slots=True)
class Paper:
    """A document as a letter names it."""

    id: str
    label: str
    date: str
    quote: str


@dataclass(frozen=True, slots=True)
class Attempt:
    on: str
    kind: str
    towards: str
    channel: str
    result: str


@dataclass(frozen=True, slots=True)
class Quotable:
    """The papers a letter may name; ids of those it may not, and of those a lawyer releases."""

    papers: tuple[Paper, ...]
    left_out: tuple[str, ...]
    to_release: tuple[str, ...]


def fill(what: str) -> str:
    """A place that the writer fills in."""
    return f"[vul in: {what}]"


def check(what: str) -> str:
    """Something the writer must look up, and then take out; never sent as if it were sure."""
    return f"[controleer: {what}]"


def day(value: date | None) -> str:
    """ "20 januari 2020"; empty for no day."""
    return in_words(value) if value else ""


def client_values(name: str, client: ClientFacts) -> dict[str, str]:
    """Name, birth and V-number, or the place to fill them in."""
    precise = client.birth_date is None or client.birth_date_precision in ("", "day")
    born = day(client.birth_date) if precise else f"{client.birth_date:%Y}"
    return {
        "name": name or fill("naam"),
        "birth_date": born or fill("geboortedatum"),
        "birth_place": client.birth_place or fill("geboorteplaats"),
        "v_number": client.v_number or fill("V-nummer"),
    }


def requirement_values(finding: Finding) -> dict[str, str]:
    """The demand in words and the rule we know, marked when nobody has verified it."""
    unsure = (
        "" if finding.verified else check("klopt deze regel, en geldt hij nog? Vraag een jurist")
    )
    return {"label": finding.label.nl, "rule": finding.source.title, "check": unsure}


def country_of(subject: str | None) -> str:
    """The Dutch name of a subject that is a country code; empty for any other subject."""
    if not subject or len(subject) != 3 or not subject.isupper():
        return ""
    name = country.format(subject)
    return "" if name == subject else name


def attempts(facts: CaseFacts, finding: Finding | None) -> list[Attempt]:
    """What was tried for this requirement and row, oldest first."""
    if finding is None:
        return []
    return [_attempt(one) for one in sorted(facts.efforts, key=_order) if _is_for(one, finding)]


def quotable(letter: Letter, facts: CaseFacts, refs: Iterable[EvidenceRef], on: date) -> Quotable:
    """The papers a finding or insight rests on, as far as this recipient may see them."""
    by_id = {document.id: document for document in facts.documents}
    running = has_trait(View(facts, on), "pending_asylum")
    papers, left_out, to_release = [], [], []
    for ref in refs:
        document = by_id.get(ref.document_id)
        if document is None:
            continue
        kind = _verdict(letter.recipient, document, running)
        if kind not in (ALLOWED, RELEASE):
            left_out.append(document.id)
            continue
        if kind == RELEASE:
            to_release.append(document.id)
        papers.append(_paper(document, ref))
    return Quotable(tuple(papers), tuple(left_out), tuple(to_release))


def due_of(insight: Insight | None) -> str:
    return day(insight.due) if insight is not None else ""


def _verdict(recipient: str, document: DocumentFact, asylum_runs: bool) -> str:
    known = types().get(document.type)
    context = Context(asylum_pending=asylum_runs)
    return verdict(recipient, known.sensitivity if known else (), context).kind


def _paper(document: DocumentFact, ref: EvidenceRef) -> Paper:
    label = name_of(document.type).nl
    return Paper(document.id, label, day(document.date), " ".join(ref.quote.split()))


def _attempt(effort: EffortFact) -> Attempt:
    return Attempt(
        day(effort.on),
        KINDS.get(effort.kind, effort.kind),
        effort.towards,
        CHANNELS.get(effort.channel, effort.channel),
        effort.result,
    )


def _is_for(effort: EffortFact, finding: Finding) -> bool:
    return effort.requirement == finding.requirement and effort.subject in (None, finding.subject)


def _order(effort: EffortFact) -> tuple[Any, ...]:
    return effort.on, effort.id
