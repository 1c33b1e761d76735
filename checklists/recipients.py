"""Who may see which class of document: the recipient matrix as data, and its guard.

`verdict` answers for one document and one recipient: allowed, release (a lawyer must release it
first), summary (only a summary may go) or blocked. The strictest class of the document decides.
`trigger_words` finds the words that make the guard ask for a page-by-page look. The matrix is our
own default (domain book 4.4), not law; a releaser may be stricter, never looser than `blocked`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from checklists.values import fold
from extractors.model import Sensitivity, Text

ALLOWED, RELEASE, SUMMARY, BLOCKED = "allowed", "release", "summary", "blocked"
_STRICTNESS = (ALLOWED, RELEASE, SUMMARY, BLOCKED)


@dataclass(frozen=True, slots=True)
class Recipient:
    id: str
    label: Text


@dataclass(frozen=True, slots=True)
class Verdict:
    """`kind` is "allowed", "release", "summary" or "blocked"; `reason` is for people."""

    kind: str
    reason: Text


@dataclass(frozen=True, slots=True)
class Context:
    """What changes a verdict: does an asylum claim run, is this a letter of that embassy itself,
    is the decision in an anonymised form, did the lawyer already file it?"""

    asylum_pending: bool = True  # unknown counts as running: the safe side
    own_letter: bool = False
    already_filed: bool = False
    travel_conditions: bool = False


RECIPIENTS: Mapping[str, Recipient] = MappingProxyType(
    {
        r.id: r
        for r in (
            Recipient("client", Text("cliënt", "client")),
            Recipient("ngo", Text("hulporganisatie", "NGO staff")),
            Recipient("lawyer", Text("advocaat", "lawyer")),
            Recipient("ind", Text("IND", "IND")),
            Recipient("bma", Text("BMA", "BMA")),
            Recipient("court", Text("rechtbank of Raad van State", "court")),
            Recipient("lso", Text("LSO of gemeente", "LSO or municipality")),
            Recipient("mrt", Text("MRT (IND, DT&V, gemeente)", "MRT (IND, DT&V, municipality)")),
            Recipient("dtv", Text("DT&V", "DT&V")),
            Recipient("embassy", Text("ambassade of Rode Kruis", "embassy or Red Cross")),
            Recipient("expert", Text("deskundige", "expert")),
        )
    }
)

_COLUMNS = (
    "client",
    "ngo",
    "lawyer",
    "ind",
    "bma",
    "court",
    "lso",
    "mrt",
    "dtv",
    "embassy",
    "expert",
)
_S = Sensitivity
# One letter per recipient: + allowed, r release by the lawyer, s summary only, - blocked.
# Where the matrix says “not needed” (–) nothing goes: it is blocked.
_ROWS: Mapping[Sensitivity, str] = {
    _S.IDENTITY: "+ + + r - + s + + r +",
    _S.ASYLUM: "+ + + r - r - s - - r",
    _S.BELIEF: "+ r + r - r - - - - r",
    _S.MEDICAL: "+ r + r + r s s s - r",
    _S.GOVERNMENT: "+ + + + - + + + + - +",
    _S.RETURN: "+ + + + - + + + + - -",
    _S.PRIVILEGED: "+ - + - - r - - - - r",
    _S.SOCIAL: "+ + + + - + + + s - -",
    _S.PUBLIC: "+ + + + + + + + + + +",
}
_LETTERS = {"+": ALLOWED, "r": RELEASE, "s": SUMMARY, "-": BLOCKED}

MATRIX: Mapping[Sensitivity, Mapping[str, str]] = {
    sensitivity: dict(zip(_COLUMNS, (_LETTERS[c] for c in row.split()), strict=True))
    for sensitivity, row in _ROWS.items()
}


def guards(recipient_id: str) -> bool:
    """Whether pages with trigger words must be looked at one by one before a packet goes there.

    So for everyone who may not see asylum content or belief in full, whatever the document is.
    """
    kinds = {MATRIX[c][recipient_id] for c in (Sensitivity.ASYLUM, Sensitivity.BELIEF)}
    return bool(kinds & {SUMMARY, BLOCKED})


_CLASS_NAMES = {
    _S.IDENTITY: Text("identiteit", "identity"),
    _S.ASYLUM: Text("asielinhoud", "asylum content"),
    _S.BELIEF: Text("geloof, gerichtheid of politiek", "belief, orientation or politics"),
    _S.MEDICAL: Text("medische gegevens", "medical data"),
    _S.GOVERNMENT: Text("besluiten van de overheid", "government decisions"),
    _S.RETURN: Text("terugkeerdossier", "return file"),
    _S.PRIVILEGED: Text("vertrouwelijk met de advocaat", "privileged with the lawyer"),
    _S.SOCIAL: Text("opvang en overleg", "shelter and consultation"),
    _S.PUBLIC: Text("openbaar", "public"),
}
_WORDS = {
    ALLOWED: Text("mag mee, met toestemming", "may go, with consent"),
    RELEASE: Text("mag pas mee na vrijgave door de advocaat", "only after release by the lawyer"),
    SUMMARY: Text("alleen een samenvatting mag mee", "only a summary may go"),
    BLOCKED: Text("gaat niet mee", "does not go"),
}


# What a cell of the matrix says besides yes or no.
_NEED = Text("alleen wie het voor dit dossier nodig heeft", "only who needs it for this case")
_FUNCTIONAL = Text("wat iemand kan en nodig heeft, geen diagnose", "what one can and needs")
_NOTES: Mapping[tuple[Sensitivity, str], Text] = MappingProxyType(
    {
        (_S.IDENTITY, "lso"): Text("naam, land en V-nummer", "name, country and V number"),
        (_S.IDENTITY, "embassy"): Text(
            "alleen als er geen asielaanvraag loopt", "only if no asylum claim runs"
        ),
        (_S.ASYLUM, "mrt"): Text(
            "die de advocaat eerst heeft vrijgegeven", "that the lawyer released first"
        ),
        (_S.ASYLUM, "embassy"): Text("nooit", "never"),
        (_S.BELIEF, "ngo"): _NEED,
        (_S.BELIEF, "embassy"): Text("nooit", "never"),
        (_S.MEDICAL, "client"): Text("let op of lezen schaadt", "mind whether reading harms"),
        (_S.MEDICAL, "ngo"): _NEED,
        (_S.MEDICAL, "ind"): Text(
            "in een gesloten envelop voor het BMA", "in a sealed envelope for BMA"
        ),
        (_S.MEDICAL, "court"): Text(
            "zo nodig met een verzoek volgens art. 8:29 Awb", "if needed under art. 8:29 Awb"
        ),
        (_S.MEDICAL, "lso"): _FUNCTIONAL,
        (_S.MEDICAL, "mrt"): _FUNCTIONAL,
        (_S.MEDICAL, "dtv"): Text("alleen de reisvoorwaarden", "travel conditions only"),
        (_S.RETURN, "embassy"): Text("alleen haar eigen brieven", "its own letters only"),
        (_S.PRIVILEGED, "court"): Text("zoals het is ingediend", "as filed"),
    }
)


def verdict(
    recipient_id: str,
    sensitivity: Iterable[Sensitivity],
    context: Context = Context(),
) -> Verdict:
    """The verdict for a document of these classes; the strictest class decides.

    No class at all counts as asylum content: unknown papers are treated with care. Raises
    KeyError for an unknown recipient.
    """
    recipient = RECIPIENTS[recipient_id]
    classes = tuple(dict.fromkeys(sensitivity)) or (_S.ASYLUM,)
    worst = max(classes, key=lambda c: _STRICTNESS.index(_one(recipient_id, c, context)))
    kind = _one(recipient_id, worst, context)
    name, words = _CLASS_NAMES[worst], _WORDS[kind]
    note = _NOTES.get((worst, recipient_id))
    nl, en = (f" ({note.nl})", f" ({note.en})") if note else ("", "")
    return Verdict(
        kind,
        Text(
            f"{name.nl} → {recipient.label.nl}: {words.nl}{nl}",
            f"{name.en} → {recipient.label.en}: {words.en}{en}",
        ),
    )


def _one(recipient_id: str, sensitivity: Sensitivity, context: Context) -> str:
    kind = MATRIX[sensitivity][recipient_id]
    if recipient_id == "embassy":
        if sensitivity is _S.IDENTITY and context.asylum_pending:
            return BLOCKED
        if sensitivity is _S.RETURN and context.own_letter:
            return ALLOWED
    if recipient_id == "dtv" and sensitivity is _S.MEDICAL and context.travel_conditions:
        return ALLOWED
    if recipient_id == "court" and sensitivity is _S.PRIVILEGED and context.already_filed:
        return ALLOWED
    return kind


@dataclass(frozen=True, slots=True)
class Trigger:
    """A word stem and why a page that holds it must be looked at."""

    stem: str
    why: Text


_ASYLUM_WHY = Text("wijst op een asielrelaas", "points to an asylum story")
_BELIEF_WHY = Text("wijst op geloof of bekering", "points to belief or conversion")
_LOVE_WHY = Text("wijst op seksuele gerichtheid", "points to sexual orientation")
_HARM_WHY = Text("wijst op marteling of medisch onderzoek", "points to torture or an examination")
TRIGGERS: tuple[Trigger, ...] = (
    *(Trigger(s, _ASYLUM_WHY) for s in ("asiel", "asylum", "relaas", "vluchteling", "refugee")),
    *(Trigger(s, _ASYLUM_WHY) for s in ("unhcr", "vervolging", "persecution", "zienswijze")),
    *(Trigger(s, _BELIEF_WHY) for s in ("bekering", "bekeerling", "conversion", "gedoopt")),
    *(
        Trigger(s, _BELIEF_WHY)
        for s in ("doopbewijs", "baptism", "afvallig", "apostas", "kerkenraad")
    ),
    *(Trigger(s, _LOVE_WHY) for s in ("homoseksu", "homosexu", "lesbisch", "lhbt", "lgbt")),
    *(Trigger(s, _LOVE_WHY) for s in ("biseksu", "transgender")),
    *(Trigger(s, _HARM_WHY) for s in ("immo", "marteling", "torture", "istanbul protocol")),
)
_WORD = re.compile(r"[^\W\d_]+")


def triggers(text: str) -> list[Trigger]:
    """The triggers whose stem begins a word of the text, in the order of the list."""
    folded = fold(text)
    words = set(_WORD.findall(folded))
    found = []
    for trigger in TRIGGERS:
        if " " in trigger.stem:
            hit = trigger.stem in folded
        elif trigger.stem == "immo":  # “immobiliën” is no examination
            hit = "immo" in words
        else:
            hit = any(trigger.stem in word for word in words)
        if hit:
            found.append(trigger)
    return found


def trigger_words(text: str) -> list[str]:
    """The words of the list that occur in this text; empty when nothing calls for a look."""
    return [trigger.stem for trigger in triggers(text)]
