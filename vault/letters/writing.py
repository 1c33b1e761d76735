"""A draft: a letter with the facts of a case filled in, and what its writer must know of it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cache

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from checklists.facts import CaseFacts
from checklists.model import EvidenceRef, Finding, Insight
from checklists.recipients import triggers
from checklists.traits import has_trait
from checklists.view import View
from extractors.model import Text
from vault.letters import values
from vault.letters.catalogue import LETTERS, Letter

CAREFUL = frozenset({"embassy", "bma", "dtv", "lso", "mrt"})  # asylum and belief never go here
PLACE = re.compile(r"\[(?:vul in|controleer): [^\]]*\]")
TOO_MANY_LINES = re.compile(r"\n{3,}")


@dataclass(frozen=True, slots=True)
class Draft:
    """An editable draft. `notes` are for the writer, not for the letter."""

    letter: Letter
    text: str
    notes: tuple[Text, ...]

    @property
    def places(self) -> int:
        """How many places are to be filled in or checked before it can be sent."""
        return len(PLACE.findall(self.text))


@dataclass(frozen=True, slots=True)
class Occasion:
    """Why a letter is written: one finding, one insight, or neither."""

    finding: Finding | None = None
    insight: Insight | None = None

    @property
    def evidence(self) -> tuple[EvidenceRef, ...]:
        one = self.finding or self.insight
        return one.evidence if one is not None else ()


def draft(
    letter: Letter, facts: CaseFacts, occasion: Occasion, *, client: str, writer: str, on: date
) -> Draft:
    """The letter with its places filled as far as the facts go."""
    finding = occasion.finding
    subject = finding.subject if finding is not None else None
    known = {document.id for document in facts.documents}
    quoted = values.quotable(letter, facts, occasion.evidence, on)
    text = (
        _environment()
        .from_string(letter.body)
        .render(
            client=values.client_values(client, facts.client),
            writer=writer,
            today=values.day(on),
            country=values.country_of(subject),
            subject="" if subject in known or values.country_of(subject) else subject or "",
            requirement=values.requirement_values(finding) if finding is not None else None,
            papers=quoted.papers,
            attempts=values.attempts(facts, finding),
            due=values.due_of(occasion.insight),
        )
    )
    text = TOO_MANY_LINES.sub("\n\n", text.strip()) + "\n"
    return Draft(letter, text, tuple(_notes(letter, text, quoted, facts, on)))


def words_to_look_at(letter: Letter, text: str) -> tuple[Text, ...]:
    """What in a text must not go to this recipient unseen; empty where that is no question."""
    if letter.recipient not in CAREFUL:
        return ()
    return tuple(
        Text(f"“{one.stem}”: {one.why.nl}", f"“{one.stem}”: {one.why.en}") for one in triggers(text)
    )


def _notes(
    letter: Letter, text: str, quoted: values.Quotable, facts: CaseFacts, on: date
) -> Iterable[Text]:
    if letter.recipient == "embassy" and has_trait(View(facts, on), "pending_asylum"):
        yield Text(
            "Er loopt een asielaanvraag. Verstuur dit niet zonder overleg met de advocaat.",
            "An asylum claim is pending. Do not send this without asking the lawyer.",
        )
    if letter.recipient == "embassy":
        yield Text(
            "Houd het V-nummer en de asielprocedure buiten deze brief. Laat hem vertalen.",
            "Keep the V-number and the asylum procedure out of this letter. Have it translated.",
        )
    if quoted.left_out:
        count = len(quoted.left_out)
        yield Text(
            f"Niet genoemd, want deze ontvanger mag ze niet zien: {count} stuk(ken).",
            f"Not named, because this recipient may not see them: {count} document(s).",
        )
    if quoted.to_release:
        yield Text(
            "Laat de advocaat meelezen voordat u stukken meestuurt.",
            "Have the lawyer read along before you send documents.",
        )
    yield from words_to_look_at(letter, text)


@cache
def _environment() -> Environment:
    environment = Environment(  # noqa: S701 - plain text, shown escaped by whoever shows it
        loader=FileSystemLoader(LETTERS),
        undefined=StrictUndefined,
        keep_trailing_newline=True,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals.update(fill=values.fill, check=values.check)
    return environment
