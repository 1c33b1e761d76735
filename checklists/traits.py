"""Traits: the closed set of words for what kind of case this is.

A trait is declared by a person (`ClientFacts.traits`) or follows from the documents. A checklist
may test only these words; each has a sentence a lawyer can read and, where it can be inferred, the
rule that infers it.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from checklists.facts import DocumentFact
from checklists.values import members, mentions, same
from checklists.view import View
from extractors.model import Text

ASYLUM_PROCEDURES = ("asiel", "asylum", "hasa", "opvolgende aanvraag", "opvolgend", "herhaald")
REFUSALS = (
    "AFGEWEZEN",
    "KENNELIJK_ONGEGROND",
    "ONGEGROND",
    "NIET_ONTVANKELIJK",
    "BUITEN_BEHANDELING",
    "NIET_IN_BEHANDELING",
    "INGETROKKEN",
)

FOREIGN_TYPES = ("D01", "D02", "D03", "D04", "D05", "D06", "D07", "D08", "D09", "D56", "D57")


def is_refusal(document: DocumentFact) -> bool:
    return document.type in ("D26", "D29") and any(
        same(value, word) for value in members(document.fields.get("outcome")) for word in REFUSALS
    )


def is_asylum(document: DocumentFact) -> bool:
    """An asylum paper by its own words; a decision that weighs a story is one too."""
    fields = document.fields
    procedure = fields.get("procedure")
    if procedure:
        return any(mentions(procedure, word) for word in ASYLUM_PROCEDURES)
    if document.type in ("D21", "D22", "D24"):
        return True
    credibility = fields.get("credibility")
    return isinstance(credibility, dict) and bool(credibility)


def annulled(view: View, decision: DocumentFact) -> DocumentFact | None:
    """The later ruling that annulled this decision and did not keep its effects, if any."""
    for ruling in view.of(("D82", "D85")):
        if not _after(ruling.date, decision.date) or not wins(ruling):
            continue
        attacked = ruling.fields.get("attacked_decision_date")
        if attacked and decision.date and str(attacked) != decision.date.isoformat():
            continue
        if _nearest_decision(view, ruling) == decision.id or attacked:
            return ruling
    return None


def wins(ruling: DocumentFact) -> bool:
    """Gegrond and annulled; "rechtsgevolgen in stand" is not a win, however gegrond."""
    dictum = members(ruling.fields.get("dictum"))
    if any(same(word, "RECHTSGEVOLGEN_IN_STAND") for word in dictum):
        return False
    return any(same(word, good) for word in dictum for good in ("GEGROND", "VERNIETIGT_BESLUIT"))


def _nearest_decision(view: View, ruling: DocumentFact) -> str | None:
    before = [
        d for d in view.of(("D26", "D29")) if d.date and ruling.date and d.date <= ruling.date
    ]
    return before[-1].id if before else None


def _after(one: date | None, other: date | None) -> bool:
    return one is not None and (other is None or one >= other)


def withdrawn(view: View, decision: DocumentFact) -> DocumentFact | None:
    """The later letter (D30) that took this decision back."""
    for letter in view.of(("D30",)):
        named = letter.fields.get("withdrawn_decision_date")
        if named == decision.id or (decision.date and str(named) == decision.date.isoformat()):
            return letter
        if not named and _after(letter.date, decision.date):
            return letter
    return None


def standing_refusals(view: View) -> list[DocumentFact]:
    """Refusals neither annulled by a court nor withdrawn, oldest first."""
    return [
        d
        for d in view.of(("D26", "D29"))
        if is_refusal(d) and annulled(view, d) is None and withdrawn(view, d) is None
    ]


def open_applications(view: View) -> list[DocumentFact]:
    """Applications (D20, D21) after which no decision followed."""
    decisions = [d for d in view.of(("D26", "D30")) if d.date]
    return [
        a
        for a in view.of(("D20", "D21"))
        if a.date and not any(d.date and a.date and d.date >= a.date for d in decisions)
    ]


def open_appeals(view: View) -> list[DocumentFact]:
    """Appeals after which no ruling followed, and decisions still to be taken anew."""
    ends = {"D28": ("D29", "D30"), "D80": ("D82", "D85", "D30"), "D86": ("D85",)}
    found = []
    for kind, closing in ends.items():
        for appeal in view.of((kind,)):
            ended = any(_after(d.date, appeal.date) and d.date for d in view.of(closing))
            if not ended:
                found.append(appeal)
    for letter in view.of(("D30",)):
        if not any(_after(d.date, letter.date) for d in view.of(("D26", "D29"))):
            found.append(letter)
    return found


def _has(*types: str) -> Callable[[View], bool]:
    return lambda view: bool(view.of(types))


def _pending_asylum(view: View) -> bool:
    return any(is_asylum(d) for d in open_applications(view))


def _stateless(view: View) -> bool:
    return any(same(c.value, w) for c in view.client.nationality for w in ("stateless", "XXA"))


def _minor(view: View) -> bool:
    birth = view.client.birth_date
    return birth is not None and view.on < date(birth.year + 18, birth.month, min(birth.day, 28))


TRAITS: dict[str, Text] = {
    "stateless": Text("zegt staatloos te zijn", "says to be stateless"),
    "amv": Text("alleenstaande minderjarige vreemdeling", "unaccompanied minor"),
    "minor": Text("jonger dan 18", "under 18"),
    "medical": Text("medische klachten spelen mee", "medical complaints play a part"),
    "never_registered": Text("nooit ergens geregistreerd", "never registered anywhere"),
    "capacity_doubtful": Text("twijfel over de wilsbekwaamheid", "capacity in doubt"),
    "born_in_camp": Text("familiegebeurtenis in een vluchtelingenkamp", "family event in a camp"),
    "language_analysis": Text("er is een taalanalyse", "there is a language analysis"),
    "origin_unclear": Text("herkomst onduidelijk", "origin unclear"),
    "conversion": Text("bekering of afvalligheid", "conversion or apostasy"),
    "torture": Text("marteling of mishandeling", "torture or ill-treatment"),
    "trafficking": Text("slachtoffer van mensenhandel", "victim of trafficking"),
    "dutch_child": Text("ouder van een Nederlands kind", "parent of a Dutch child"),
    "family_in_netherlands": Text("familie in Nederland", "family in the Netherlands"),
    "no_family_in_netherlands": Text(
        "geen familie in Nederland (nagevraagd)", "no family in the Netherlands (asked)"
    ),
    "dublin": Text("een ander land is verantwoordelijk (Dublin)", "Dublin claimant"),
    "safe_country": Text("uit een veilig land", "national of a safe country"),
    "family_with_children": Text("gezin met kinderen", "family with children"),
    "heavy_entry_ban": Text("zwaar inreisverbod of ongewenst verklaard", "heavy entry ban"),
    "entry_ban": Text("een inreisverbod geldt", "an entry ban is in force"),
    "no_local_ties": Text("geen regiobinding", "no local ties"),
    "no_asylum_background": Text("nooit asiel gevraagd", "no asylum background"),
    "pending_asylum": Text("een asielaanvraag loopt", "an asylum claim is pending"),
    "pending_procedure": Text("een procedure loopt", "a procedure is pending"),
    "asylum_past": Text("eerdere asielaanvraag", "earlier asylum claim"),
    "asylum_decided": Text("op een asielaanvraag is beslist", "an asylum claim was decided"),
    "refusal_stands": Text("een afwijzing staat nog", "a refusal still stands"),
    "first_procedure_over": Text(
        "de eerste aanvraag is onherroepelijk beslist", "the first application is finally decided"
    ),
    "mediation_running": Text("DT&V bemiddelt nu", "DT&V mediates now"),
    "foreign_documents": Text("er zijn buitenlandse stukken", "there are foreign documents"),
    "long_stay": Text("langer dan vijf jaar in Nederland", "over five years in the Netherlands"),
    "pregnant_or_tb": Text("zwanger of behandeling voor tuberculose", "pregnant or TB treatment"),
    "filed_before_2019_05": Text(
        "een humanitaire aanvraag van vóór 1-5-2019",
        "a humanitarian application from before 1-5-2019",
    ),
    "known_to_ind": Text("bekend bij de IND", "known to the IND"),
    "already_article_64": Text("had een jaar artikel 64", "had one year of article 64"),
}

_INFERRED: dict[str, Callable[[View], bool]] = {
    "stateless": _stateless,
    "known_to_ind": lambda v: bool(v.client.v_number),
    "minor": _minor,
    "amv": lambda _: False,
    "medical": _has("D46", "D48", "D50", "D51", "D52", "D53", "D54", "D55"),
    "capacity_doubtful": lambda v: v.client.capacity in ("doubtful", "incapable"),
    "born_in_camp": lambda v: (
        mentions(v.client.birth_place, "camp") or mentions(v.client.birth_place, "kamp")
    ),
    "language_analysis": _has("D40", "D41", "D42"),
    "origin_unclear": lambda v: any(
        same(c.value, "unknown") and c.by == "client" for c in v.client.nationality
    ),
    "conversion": _has("D49a", "D49b", "D49c"),
    "torture": _has("D46", "D47"),
    "trafficking": _has("D100"),
    "entry_ban": lambda v: _entry_ban(v),
    "heavy_entry_ban": lambda v: _entry_ban(v, ("zwaar", "ongewenst")),
    "pending_asylum": _pending_asylum,
    "pending_procedure": lambda v: bool(open_applications(v) or open_appeals(v)),
    "asylum_past": lambda v: any(is_asylum(d) for d in v.of(("D21", "D22", "D24", "D26"))),
    "asylum_decided": lambda v: any(is_asylum(d) for d in v.of(("D26",))),
    "refusal_stands": lambda v: bool(standing_refusals(v)),
    "first_procedure_over": lambda v: bool(standing_refusals(v)) and not _first_open(v),
    "filed_before_2019_05": lambda v: _old_application(v),
    "mediation_running": lambda v: _mediation_runs(v),
    "foreign_documents": lambda v: bool(v.of(FOREIGN_TYPES)),
    "long_stay": lambda v: v.client.arrival is not None and v.on.year - v.client.arrival.year > 5,
}


def _entry_ban(view: View, words: tuple[str, ...] = ()) -> bool:
    """A ban (of the kind these words name) that no later letter lifted.

    A return decision without a ban, the other thing a D31 can be, is none.
    """
    banned = False
    for letter in view.of(("D31",)):
        told = [letter.fields.get(name) for name in ("result", "kind", "outcome")]
        if any(mentions(told, word) for word in ("opheffing", "opgeheven", "lifted")):
            banned = False
        elif words:
            banned = banned or any(mentions(told, word) for word in words)
        elif letter.fields.get("entry_ban_years") or any(
            mentions(told, word) for word in ("inreisverbod", "zwaar", "licht", "ongewenst")
        ):
            banned = True
    return banned


def _first_open(view: View) -> bool:
    first = standing_refusals(view)[0]
    return (
        any(_after(a.date, first.date) for a in open_appeals(view))
        and len(standing_refusals(view)) == 1
    )


def _old_application(view: View) -> bool:
    """A humanitarian application from before 1-5-2019, by its own paper or its first decision."""
    return any(
        d.date is not None
        and d.date < date(2019, 5, 1)
        and any(mentions(d.fields.get("procedure"), w) for w in ("humanit", "schrijnend"))
        for d in view.of(("D20", "D26"))
    )


def _mediation_runs(view: View) -> bool:
    started = view.latest("D66", "D67")
    if started is None:
        return False
    ended = [d for d in view.of(("D67",)) if d.fields.get("period") or _ended(d)]
    return not ended and not view.of(("D68",))


def _ended(document: DocumentFact) -> bool:
    return any(
        mentions(document.fields.get(name), word)
        for name in ("result", "outcome", "reason", "statement", "quote")
        for word in ("beëindigd", "beeindigd", "sluit het dossier", "ENDED")
    )


def has_trait(view: View, trait: str) -> bool:
    """Declared by a person, or following from the documents."""
    if trait in view.client.traits:
        return True
    known = view.memo.get(f"trait {trait}")
    if known is None:
        inferred = _INFERRED.get(trait)
        known = view.memo[f"trait {trait}"] = inferred is not None and inferred(view)
    return bool(known)
