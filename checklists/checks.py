"""The closed set of checks a checklist may ask for: things no single document can show.

Each check is a pure function of the view; in YAML `check: no_pending_procedure`. It returns an
Outcome, or None when there is nothing to judge yet.
"""

from __future__ import annotations

from collections.abc import Callable

from checklists.conditions import Look
from checklists.contradictions import contradictions, variants
from checklists.dated import dutch
from checklists.facts import DocumentFact
from checklists.mentioned import absent
from checklists.model import EvidenceRef
from checklists.outcome import Outcome
from checklists.rows import already_judged, judged_reason
from checklists.statuses import Status
from checklists.stay import stay
from checklists.topics import deadlocks
from checklists.traits import has_trait, open_appeals, open_applications
from checklists.values import fold, members
from extractors.model import Text


def run_check(name: str, look: Look) -> Outcome | None:
    return CHECKS[name][1](look)


def _refs(documents: list[DocumentFact] | tuple[DocumentFact, ...]) -> tuple[EvidenceRef, ...]:
    return tuple(EvidenceRef(d.id) for d in documents[:12])


def _no_pending_procedure(look: Look) -> Outcome | None:
    open_ones = [*open_applications(look.view), *open_appeals(look.view)]
    if open_ones:
        return Outcome(
            Status.ADVERSE,
            Text("er loopt nog een procedure", "a procedure is still pending"),
            _refs(open_ones),
        )
    decided = look.view.of(("D26", "D29", "D82", "D85"))
    if not decided:
        return None
    return Outcome(
        Status.PRESENT,
        Text("geen lopende procedure in het dossier", "no pending procedure in the file"),
        _refs(decided[-3:]),
    )


def _no_contradiction(look: Look) -> Outcome:
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


def _chronology(look: Look) -> Outcome | None:
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
    return Outcome(Status.PRESENT, text, _refs(dated), warnings=warnings)


def _complete(types: tuple[str, ...], nl: str, en: str) -> Callable[[Look], Outcome | None]:
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
            _refs(have),
        )

    return check


def _person_sheet(look: Look) -> Outcome | None:
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


def _identity_matrix(look: Look) -> Outcome | None:
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


def _deadlock_statement(look: Look) -> Outcome | None:
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
        _refs(_unique(said)),
    )


def _unique(documents: list[DocumentFact]) -> list[DocumentFact]:
    return list({d.id: d for d in documents}.values())


def _impossible_ledger(look: Look) -> Outcome | None:
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


def _wi_matrix(look: Look) -> Outcome | None:
    elements = (
        (Text("motieven en proces", "motives and process"), ("D103", "D22")),
        (Text("kennis van het geloof", "knowledge of the faith"), ("D08", "D22", "D49c")),
        (Text("activiteiten", "activities"), ("D49a", "D49b", "D104", "D96")),
    )
    have = [(label, look.view.of(types)) for label, types in elements]
    if not any(documents for _, documents in have):
        return None
    lacking = tuple(label for label, documents in have if not documents)
    met = len(elements) - len(lacking)
    return Outcome(
        Status.MISSING if lacking else Status.PRESENT,
        Text(
            f"{met} van {len(elements)} elementen van de werkinstructie met een stuk",
            f"{met} of {len(elements)} elements of the work instruction with a document",
        ),
        tuple(EvidenceRef(d.id) for _, documents in have for d in documents)[:12],
        lacking=lacking,
    )


def _translated(look: Look) -> Outcome | None:
    document = look.view.by_id.get(look.subject or "")
    if document is None:
        return None
    languages = {fold(str(v)) for v in members(document.fields.get("source_language"))}
    readable = {"nl", "nld", "en", "eng", "fr", "fra", "de", "deu", "dut", "ger", "fre"}
    readable |= {"nederlands", "engels", "frans", "duits", "dutch", "english", "french", "german"}
    if languages and languages <= readable:
        return Outcome(
            Status.PRESENT,
            Text("in een taal die de IND leest", "in a language the IND reads"),
            (EvidenceRef(document.id),),
        )
    for translation in look.view.of(("D14",)):
        if any(fold(str(v)) == fold(document.id) for v in members(translation.fields.get("of"))):
            return Outcome(
                Status.PRESENT,
                Text("beëdigde vertaling aanwezig", "sworn translation present"),
                (EvidenceRef(translation.id),),
            )
    return None


def _provenance(look: Look) -> Outcome | None:
    document = look.view.by_id.get(look.subject or "")
    if document is None:
        return None
    wanted = fold(document.id)
    slips = [
        d
        for d in look.view.of(("D104",))
        if any(fold(str(v)) == wanted for v in members(d.fields.get("of")))
    ]
    refs = _refs([document, *slips])
    if "copy" in document.quality or document.fields.get("original") is False:
        text = Text("alleen een kopie", "a copy only")
        return Outcome(Status.PRESENT_WEAK, text, refs)
    if document.fields.get("original") is True or slips:
        return Outcome(Status.PRESENT, Text("herkomst bekend", "origin known"), refs)
    text = Text("niet genoteerd of dit een origineel is", "not noted whether this is an original")
    return Outcome(Status.UNKNOWN, text, refs)


def _no_mediation(look: Look) -> Outcome:
    running = look.view.latest("D66", "D67")
    if running is not None and has_trait(look.view, "mediation_running"):
        text = Text("DT&V bemiddelt nu", "DT&V mediates now")
        return Outcome(Status.ADVERSE, text, _refs([running]))
    return Outcome(Status.PRESENT, Text("geen bemiddeling die loopt", "no mediation running"))


def _still_new(look: Look) -> Outcome | None:
    document = look.view.by_id.get(look.subject or "")
    if document is None or document.date is None:
        return None
    decision = already_judged(look.view, document.id)
    if decision is not None:
        return Outcome(Status.NOT_APPLICABLE, judged_reason(decision), _refs([document]))
    return Outcome(
        Status.PRESENT,
        Text(
            f"van {dutch(document.date)}, na het laatste besluit",
            f"of {document.date.isoformat()}, after the last decision",
        ),
        (EvidenceRef(document.id),),
    )


def _no_pending_asylum(look: Look) -> Outcome:
    pending = [d for d in open_applications(look.view) if d.type == "D21"]
    if pending or "pending_asylum" in look.view.client.traits:
        return Outcome(
            Status.ADVERSE,
            Text("er loopt een asielaanvraag", "an asylum claim is pending"),
            _refs(pending),
        )
    return Outcome(Status.PRESENT, Text("geen asielaanvraag die loopt", "no pending asylum claim"))


def _candidate_states(look: Look) -> Outcome | None:
    countries = look.view.countries
    if not countries:
        return None
    listed = ", ".join(countries)
    return Outcome(Status.PRESENT, Text(f"staten: {listed}", f"states: {listed}"))


def _stay_documented(look: Look) -> Outcome | None:
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


def _pages_complete(look: Look) -> Outcome | None:
    if not look.view.documents:
        return None
    torn = [d for d in look.view.documents if "incomplete" in d.quality]
    if torn:
        text = Text(f"{len(torn)} stukken missen bladzijden", f"{len(torn)} documents lack pages")
        return Outcome(Status.PRESENT_WEAK, text, _refs(torn))
    return Outcome(Status.PRESENT, Text("geen gaten gevonden", "no gaps found"))


def _mentions_complete(look: Look) -> Outcome | None:
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


def _dates_known(look: Look) -> Outcome | None:
    if not look.view.documents:
        return None
    undated = [d for d in look.view.documents if d.date is None]
    if undated:
        text = Text(f"{len(undated)} stukken zonder datum", f"{len(undated)} without a date")
        return Outcome(Status.PRESENT_WEAK, text, _refs(undated))
    return Outcome(Status.PRESENT, Text("elk stuk heeft een datum", "every document has a date"))


_DECISIONS = ("D24", "D26", "D29", "D31")
_RULINGS = ("D82", "D83", "D84", "D85")

CHECKS: dict[str, tuple[Text, Callable[[Look], Outcome | None]]] = {
    "no_pending_procedure": (
        Text("er loopt geen procedure", "no procedure is pending"),
        _no_pending_procedure,
    ),
    "no_pending_asylum": (
        Text("er loopt geen asielaanvraag", "no asylum claim is pending"),
        _no_pending_asylum,
    ),
    "no_contradiction": (
        Text("de stukken spreken elkaar niet tegen", "the papers do not contradict each other"),
        _no_contradiction,
    ),
    "chronology": (
        Text("een tijdlijn met een stuk bij elke regel", "a timeline with a document per line"),
        _chronology,
    ),
    "decisions_complete": (
        Text("elk genoemd besluit is er", "every mentioned decision is there"),
        _complete(_DECISIONS, "besluiten", "decisions"),
    ),
    "rulings_complete": (
        Text("elke genoemde uitspraak is er", "every mentioned ruling is there"),
        _complete(_RULINGS, "uitspraken", "rulings"),
    ),
    "person_sheet": (Text("een compleet persoonsblad", "a complete person sheet"), _person_sheet),
    "identity_matrix": (
        Text("een overzicht van alle identiteitsgegevens", "a table of all particulars"),
        _identity_matrix,
    ),
    "deadlock_statement": (
        Text("de tegenstrijdige eisen, met bron", "the contradictory demands, with source"),
        _deadlock_statement,
    ),
    "impossible_ledger": (
        Text("de lijst van onmogelijke stukken met bewijs", "the list of impossible pieces"),
        _impossible_ledger,
    ),
    "wi_matrix": (
        Text("elk element van de werkinstructie heeft een stuk", "each element has a document"),
        _wi_matrix,
    ),
    "translated": (
        Text("vertaling, of een stuk in NL, EN, FR of DE", "translation, or NL, EN, FR, DE"),
        _translated,
    ),
    "still_new": (
        Text("een stuk van na het laatste besluit", "a document from after the last decision"),
        _still_new,
    ),
    "provenance": (
        Text("een origineel, of bekend hoe het is verkregen", "an original, or origin known"),
        _provenance,
    ),
    "pages_complete": (Text("geen ontbrekende pagina's", "no missing pages"), _pages_complete),
    "mentions_complete": (
        Text("elk genoemd stuk is er", "every mentioned document is there"),
        _mentions_complete,
    ),
    "dates_known": (
        Text("elk stuk heeft een datum", "every document has a date"),
        _dates_known,
    ),
    "no_mediation": (Text("DT&V bemiddelt niet", "DT&V is not mediating"), _no_mediation),
    "candidate_states": (
        Text("de lijst van landen die in aanmerking komen", "the list of candidate states"),
        _candidate_states,
    ),
    "stay_documented": (
        Text("elk jaar verblijf heeft een stuk", "every year of stay has a document"),
        _stay_documented,
    ),
}
