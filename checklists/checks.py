"""The closed set of checks a checklist may ask for: things no single document can show.

Each check is a pure function of the view; in YAML `check: no_pending_procedure`. It returns an
Outcome, or None when there is nothing to judge yet.
"""

from __future__ import annotations

from collections.abc import Callable

from checklists.checks_asylum import (
    claim_form,
    legalised,
    no_pending_asylum,
    provenance,
    still_new,
    translated,
    wi_matrix,
)
from checklists.checks_file import (
    chronology,
    complete,
    dates_known,
    impossible_ledger,
    mentions_complete,
    no_contradiction,
    no_pending_procedure,
    pages_complete,
)
from checklists.checks_files import earlier_files
from checklists.checks_person import (
    candidate_states,
    deadlock_statement,
    first_application_before_15,
    identity_matrix,
    no_mediation,
    person_sheet,
    stay_documented,
)
from checklists.conditions import Look
from checklists.outcome import Outcome
from extractors.model import Text

_DECISIONS = ("D24", "D26", "D29", "D31")
_RULINGS = ("D82", "D83", "D84", "D85")

CHECKS: dict[str, tuple[Text, Callable[[Look], Outcome | None]]] = {
    "no_pending_procedure": (
        Text("er loopt geen procedure", "no procedure is pending"),
        no_pending_procedure,
    ),
    "claim_form": (
        Text("formulier van een aanvraag die nog loopt", "form of a claim that still runs"),
        claim_form,
    ),
    "legalised": (
        Text("dit stuk is gelegaliseerd of heeft een apostille", "legalised or with apostille"),
        legalised,
    ),
    "earlier_files": (
        Text("het dossier van elke eerdere aanvraag", "the file of every earlier claim"),
        earlier_files,
    ),
    "first_application_before_15": (
        Text("eerste aanvraag vóór de 15e verjaardag", "first application before the age of 15"),
        first_application_before_15,
    ),
    "no_pending_asylum": (
        Text("er loopt geen asielaanvraag", "no asylum claim is pending"),
        no_pending_asylum,
    ),
    "no_contradiction": (
        Text("de stukken spreken elkaar niet tegen", "the papers do not contradict each other"),
        no_contradiction,
    ),
    "chronology": (
        Text("een tijdlijn met een stuk bij elke regel", "a timeline with a document per line"),
        chronology,
    ),
    "decisions_complete": (
        Text("elk genoemd besluit is er", "every mentioned decision is there"),
        complete(_DECISIONS, "besluiten", "decisions"),
    ),
    "rulings_complete": (
        Text("elke genoemde uitspraak is er", "every mentioned ruling is there"),
        complete(_RULINGS, "uitspraken", "rulings"),
    ),
    "person_sheet": (Text("een compleet persoonsblad", "a complete person sheet"), person_sheet),
    "identity_matrix": (
        Text("een overzicht van alle identiteitsgegevens", "a table of all particulars"),
        identity_matrix,
    ),
    "deadlock_statement": (
        Text("de tegenstrijdige eisen, met bron", "the contradictory demands, with source"),
        deadlock_statement,
    ),
    "impossible_ledger": (
        Text("de lijst van onmogelijke stukken met bewijs", "the list of impossible pieces"),
        impossible_ledger,
    ),
    "wi_matrix": (
        Text("elk element van de werkinstructie heeft een stuk", "each element has a document"),
        wi_matrix,
    ),
    "translated": (
        Text("vertaling, of een stuk in NL, EN, FR of DE", "translation, or NL, EN, FR, DE"),
        translated,
    ),
    "still_new": (
        Text("een stuk van na het laatste besluit", "a document from after the last decision"),
        still_new,
    ),
    "provenance": (
        Text("een origineel, of bekend hoe het is verkregen", "an original, or origin known"),
        provenance,
    ),
    "pages_complete": (Text("geen ontbrekende pagina's", "no missing pages"), pages_complete),
    "mentions_complete": (
        Text("elk genoemd stuk is er", "every mentioned document is there"),
        mentions_complete,
    ),
    "dates_known": (
        Text("elk stuk heeft een datum", "every document has a date"),
        dates_known,
    ),
    "no_mediation": (Text("DT&V bemiddelt niet", "DT&V is not mediating"), no_mediation),
    "candidate_states": (
        Text("de lijst van landen die in aanmerking komen", "the list of candidate states"),
        candidate_states,
    ),
    "stay_documented": (
        Text("elk jaar verblijf heeft een stuk", "every year of stay has a document"),
        stay_documented,
    ),
}


def run_check(name: str, look: Look) -> Outcome | None:
    return CHECKS[name][1](look)
