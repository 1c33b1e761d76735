"""Checks on the person: particulars, stay, states that could be asked, deadlocks about them.

Each takes what a condition may see and returns an Outcome, or None when there is nothing to judge.
"""

from __future__ import annotations

from checklists.conditions import Look
from checklists.contradictions import contradictions, variants
from checklists.dated import add_months, dutch
from checklists.facts import DocumentFact
from checklists.model import EvidenceRef
from checklists.outcome import Outcome, references
from checklists.statuses import Status
from checklists.stay import stay
from checklists.successor_states import successor_warnings
from checklists.topics import deadlocks
from checklists.traits import has_trait
from extractors.model import Text


def person_sheet(look: Look) -> Outcome | None:
    client = look.view.client
    wanted = (
        (client.birth_date, Text("geboortedatum", "birth date")),
        (client.nationality, Text("nationaliteit volgens cliënt", "nationality claimed")),
        (client.arrival, Text("aankomst in Nederland", "arrival in the Netherlands")),
        (client.v_number, Text("V-nummer", "V number")),
    )
    lacking = tuple(label for value, label in wanted if not value)
    if len(lacking) == len(wanted):
        return None
    if lacking:
        return Outcome(
            Status.MISSING,
            Text("het persoonsblad is niet compleet", "the person sheet is incomplete"),
            lacking=lacking,
        )
    return Outcome(Status.PRESENT, Text("persoonsblad compleet", "person sheet complete"))


def identity_matrix(look: Look) -> Outcome | None:
    found = variants(look.view)
    if not found:
        return None
    sources = tuple(dict.fromkeys(v.document for v in found if v.document))
    clash = contradictions(look.view)
    warnings = tuple(c.text for c in clash)
    return Outcome(
        Status.PRESENT,
        Text(
            f"overzicht uit {len(sources)} bronnen, {len(clash)} tegenstrijdigheden",
            f"table from {len(sources)} sources, {len(clash)} contradictions",
        ),
        tuple(EvidenceRef(s) for s in sources[:12]),
        warnings=warnings,
    )


def deadlock_statement(look: Look) -> Outcome | None:
    found = deadlocks(look.view)
    if not found:
        return None
    said = [p.document for d in found for p in (d.asks, d.denies)]
    quoted = "; ".join(
        f"{d.asks.party}: {d.asks.quote} / {d.denies.party}: {d.denies.quote}" for d in found
    )
    return Outcome(
        Status.PRESENT,
        Text(f"patstelling: {quoted}", f"deadlock: {quoted}"),
        references(_unique(said)),
    )


def _unique(documents: list[DocumentFact]) -> list[DocumentFact]:
    return list({d.id: d for d in documents}.values())


def candidate_states(look: Look) -> Outcome | None:
    countries = look.view.countries
    if not countries:
        return None
    listed = ", ".join(countries)
    text = Text(f"staten: {listed}", f"states: {listed}")
    return Outcome(Status.PRESENT, text, warnings=successor_warnings(countries))


def first_application_before_15(look: Look) -> Outcome | None:
    """The earliest filing day in the file against the 15th birthday."""
    client = look.view.client
    papers = [d for d in look.view.of(("D20", "D21", "D22", "D26")) if d.date is not None]
    days = [d.date for d in papers if d.date is not None]
    if client.first_application is not None:
        days.append(client.first_application)
    if not days:
        return None
    first, refs = min(days), references(papers[:1])
    if client.birth_date is None:
        text = Text("de geboortedatum is niet bekend", "the birth date is not known")
        return Outcome(Status.PRESENT_WEAK, text, refs)
    before = first < add_months(client.birth_date, 15 * 12)
    word, word_en = ("vóór", "before") if before else ("niet vóór", "not before")
    text = Text(
        f"eerste stuk over een aanvraag van {dutch(first)}: {word} de 15e verjaardag",
        f"first paper on an application of {first.isoformat()}: {word_en} the 15th birthday",
    )
    return Outcome(Status.PRESENT if before else Status.ADVERSE, text, refs)


def stay_documented(look: Look) -> Outcome | None:
    found = stay(look.view)
    if found is None or not found.covered:
        return None
    refs = tuple(EvidenceRef(i) for i in found.documents)
    if not found.gaps:
        text = Text("alle jaren gedocumenteerd", "every year documented")
        return Outcome(Status.PRESENT, text, refs)
    years = ", ".join(f"{a}-{b}" for a, b in found.gaps)
    text = Text(
        f"{found.missing} jaar verblijf niet gedocumenteerd ({years})",
        f"{found.missing} years of stay not documented ({years})",
    )
    return Outcome(Status.PRESENT_WEAK, text, refs)


def no_mediation(look: Look) -> Outcome:
    running = look.view.latest("D66", "D67")
    if running is not None and has_trait(look.view, "mediation_running"):
        text = Text("DT&V bemiddelt nu", "DT&V mediates now")
        return Outcome(Status.ADVERSE, text, references([running]))
    return Outcome(Status.PRESENT, Text("geen bemiddeling die loopt", "no mediation running"))
