"""A whole checklist as text a lawyer can review: what it asks, on what ground, how sure we are.

Every rule shows what satisfies it and what exactly is looked at, what speaks against the client,
how long papers last, which impossibility may be claimed, its source and who checked it. The links
of the sources stand together at the end.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from datetime import date

from checklists.model import Checklist, Freshness, Proof, Requirement, Source
from checklists.requirements import OWN_DAYS, UNVERIFIED
from checklists.rows import KINDS
from checklists.statuses import ReasonCode
from checklists.wording import condition, looked_at, period

WIDTH = 100  # columns; a terminal or a printed page
_MARGIN = 15


def explain(checklist: Checklist) -> Iterator[str]:
    """The list, line by line."""
    title = checklist.label.nl.upper()
    yield from (title, "═" * len(title))
    yield from _wrap(checklist.about.nl, 0)
    yield ""
    yield from _row("Wie beslist", checklist.decides.nl, 0)
    edition = checklist.edition
    by = f"{edition.reviewed_by}, {edition.reviewed_on}" if edition.reviewed_by else UNVERIFIED.nl
    yield from _row("Uitgave", f"{edition.number}; {by}", 0)
    yield from _row("Rechtsgebied", checklist.jurisdiction, 0)
    if checklist.valid.start or checklist.valid.end:
        yield from _row("Geldt", period(checklist.valid).strip(), 0)
    if checklist.includes:
        yield from _row("Hoort erbij", ", ".join(checklist.includes), 0)
    yield from _openings(checklist)
    yield from _law(checklist)
    if checklist.unsure:
        yield from _title("Wat onzeker is en een jurist moet nagaan")
        for text in checklist.unsure:
            yield from _wrap(text.nl, 4, "  • ")
    counted = len({r.id for r in checklist.requirements})
    yield from _title(f"De eisen ({counted})")
    for requirement in checklist.requirements:
        yield from _requirement(requirement)
        yield ""
    yield from _reasons(checklist)
    yield from _sources(checklist)


def _reasons(checklist: Checklist) -> Iterator[str]:
    """What each reason for *impossible* wants, once for the whole list."""
    used = {c for r in checklist.requirements for c in r.impossible_codes}
    used |= {rule.code for r in checklist.requirements for rule in r.impossible}
    if not used:
        return
    yield from _title("Wanneer iets onmogelijk is: een reden, bewijs, pogingen en een alternatief")
    for code in ReasonCode:
        if code in used:
            yield from _wrap(f"{code} {code.label.nl}. Bewijs: {code.proof.nl}.", 6, "  • ")


def _openings(checklist: Checklist) -> Iterator[str]:
    openings = [o for o in checklist.openings if o.source.id != OWN_DAYS]  # told under “Geldt”
    if not openings:
        return
    yield from _title("Wanneer deze weg niet open staat")
    for opening in openings:
        when = f"als {condition(opening.closed_if)}{period(opening.valid)}"
        yield from _wrap(f"{opening.say.nl} ({when})", 4, "  • ")
        yield from _wrap(f"Bron: {opening.source.title}", 4)


def _law(checklist: Checklist) -> Iterator[str]:
    if not checklist.law:
        return
    yield from _title("Het recht, door de tijd")
    for note in sorted(checklist.law, key=lambda n: (n.valid.start or date.min, n.name)):
        yield from _wrap(f"{period(note.valid).strip() or 'altijd'}:", 2)
        yield from _wrap(note.text.nl, 6)
        yield from _wrap(f"Bron: {note.source.title}", 6)


def _requirement(r: Requirement) -> Iterator[str]:
    level = f"[{r.level.label.nl}]"
    head = f"{r.id}  {r.label.nl}"
    yield f"{head}{' ' * max(2, WIDTH - len(head) - len(level))}{level}"
    yield from _wrap(r.ask.nl, 4)
    if r.valid.start or r.valid.end:
        yield from _row("Geldt", period(r.valid).strip())
    if r.for_each:
        yield from _row("Voor elke", KINDS[r.for_each].nl)
    if r.applies_if is not None:
        yield from _row("Alleen als", condition(r.applies_if, r.for_each))
    yield from _list("Goed is", [_accepted(p, r) for p in r.accepts if p.weak is None])
    yield from _list("Zwak is", [_accepted(p, r) for p in r.accepts if p.weak is not None])
    yield from _list("Denk ook aan", [text.nl for text in r.alternatives])
    yield from _list("Tegen cliënt", [_accepted(p, r) for p in r.adverse])
    if r.fresh is not None:
        yield from _row("Houdbaar", _fresh(r.fresh))
    yield from _list("Gevraagd", [_accepted(p, r) for p in r.requested])
    yield from _list("Geweigerd", [_accepted(p, r) for p in r.refused])
    yield from _list("Moet er zijn", [f"als er is: {_accepted(p, r)}" for p in r.presumed])
    yield from _list("Onmogelijk", list(_impossible(r)))
    for remark in r.remarks:
        yield from _row("Let op", f"als {condition(remark.when, r.for_each)}: {remark.say.nl}")
    if r.next_step is not None:
        yield from _row("Eerste stap", r.next_step.nl)
    yield from _row("Bron", f"{r.source.title}; {r.source.version.nl}")
    checked = f"gecontroleerd door {r.verified}" if r.verified else UNVERIFIED.nl
    yield from _row("Zekerheid", f"{r.basis.label.nl}; {checked}")


def _accepted(proof: Proof, r: Requirement) -> str:
    """The proof as people call it, and what exactly is looked at when that says less."""
    said = f"{proof.label.nl}: {proof.weak.nl}" if proof.weak else proof.label.nl
    if proof.test is not None and proof.test.where:
        types = " of ".join(proof.test.types)
        said += f" — nagekeken: {types} waarin {looked_at(proof.test, r.for_each)}"
    if proof.at_least > 1:
        said += f", ten minste {proof.at_least}"
    if proof.fresh is not None:
        said += f" — houdbaar: {_fresh(proof.fresh)}"
    if proof.all_of:
        said += " — samen: " + "; ".join(_accepted(part, r) for part in proof.all_of)
    if proof.declared:
        said += " — door een persoon vastgesteld, met naam"
    if proof.check:
        said += " — rekent het programma uit"
    return said


def _impossible(r: Requirement) -> Iterator[str]:
    for rule in r.impossible:
        proofs = "; ".join(p.label.nl for p in rule.proofs)
        yield (
            f"{rule.code} ({rule.code.label.nl}), door de feiten zelf als "
            f"{condition(rule.when, r.for_each)}; "
            f"bewijs: {proofs}; en een alternatief"
            + (f", zoals {rule.alternative.nl}" if rule.alternative else "")
        )
    if r.impossible_codes:
        yield "; ".join(f"{code} {code.label.nl}" for code in r.impossible_codes)


def _fresh(fresh: Freshness) -> str:
    if fresh.until_field:
        words = "tot de dag die het stuk zelf noemt"
    else:
        words = f"{fresh.span.words[0]} vanaf de datum van het stuk"
    return f"{words} (raadzaam: daarna alleen een waarschuwing)" if fresh.advisable else words


def _sources(checklist: Checklist) -> Iterator[str]:
    cited = (
        *(o.source for o in checklist.openings if o.source.id != OWN_DAYS),
        *(n.source for n in checklist.law),
        *(r.source for r in checklist.requirements),
    )
    each: dict[str, Source] = {source.id: source for source in cited}
    yield from _title(f"Bronnen ({len(each)})")
    for source in each.values():
        yield from _wrap(source.title, 4, "  • ")
        yield f"    {source.link}"
        yield f"    {source.version.nl}"


# ---- lay-out ---------------------------------------------------------------------------------


def _title(text: str) -> Iterator[str]:
    yield from ("", text.upper(), "─" * len(text))


def _wrap(text: str, indent: int, first: str = "") -> list[str]:
    return textwrap.wrap(
        text,
        WIDTH,
        initial_indent=first or " " * indent,
        subsequent_indent=" " * indent,
        break_long_words=False,
        break_on_hyphens=False,
    )


def _row(name: str, text: str, indent: int = 4) -> list[str]:
    start = f"{' ' * indent}{name}".ljust(indent + _MARGIN)
    return _wrap(text, indent + _MARGIN, start)


def _list(name: str, texts: list[str]) -> Iterator[str]:
    for number, text in enumerate(dict.fromkeys(texts)):
        start = f"    {name if number == 0 else ''}".ljust(4 + _MARGIN) + "• "
        yield from _wrap(text, 4 + _MARGIN + 2, start)
