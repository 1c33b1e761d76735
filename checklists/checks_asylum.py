"""Checks of a repeat asylum claim: new elements, translations, origin of papers.

Each takes what a condition may see and returns an Outcome, or None when there is nothing to judge.
"""

from __future__ import annotations

from checklists.conditions import Look
from checklists.dated import dutch
from checklists.model import EvidenceRef
from checklists.outcome import Outcome, references
from checklists.rows import already_judged, judged_reason, obtained_later
from checklists.statuses import Status
from checklists.traits import open_applications
from checklists.values import fold, members
from extractors.model import Text


def wi_matrix(look: Look) -> Outcome | None:
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


def translated(look: Look) -> Outcome | None:
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
            sworn = translation.fields.get("translator_number")
            warning = Text(
                "niet te zien of de vertaler beëdigd is (Wbtv-nummer)",
                "it does not show whether the translator is sworn (Wbtv number)",
            )
            return Outcome(
                Status.PRESENT,
                Text("vertaling aanwezig", "translation present"),
                (EvidenceRef(translation.id),),
                warnings=() if sworn else (warning,),
            )
    return None


def legalised(look: Look) -> Outcome | None:
    """This paper's own note of legalisation, or an apostille or stamp (D15) that names it."""
    document = look.view.by_id.get(look.subject or "")
    if document is None:
        return None
    stamps = [
        d
        for d in look.view.of(("D15",))
        if any(fold(str(v)) == fold(document.id) for v in members(d.fields.get("of")))
    ]
    if stamps or document.fields.get("legalised") is True:
        text = Text("apostille of legalisatie aanwezig", "apostille or legalisation present")
        return Outcome(Status.PRESENT, text, references([*stamps, document]))
    if document.fields.get("legalised") is False or "unlegalised" in document.quality:
        text = Text("niet gelegaliseerd", "not legalised")
        return Outcome(Status.PRESENT_WEAK, text, references([document]))
    return None


def provenance(look: Look) -> Outcome | None:
    document = look.view.by_id.get(look.subject or "")
    if document is None:
        return None
    wanted = fold(document.id)
    slips = [
        d
        for d in look.view.of(("D104",))
        if any(fold(str(v)) == wanted for v in members(d.fields.get("of")))
    ]
    refs = references([document, *slips])
    if "copy" in document.quality or document.fields.get("original") is False:
        text = Text("alleen een kopie", "a copy only")
        return Outcome(Status.PRESENT_WEAK, text, refs)
    if document.fields.get("original") is True or slips:
        return Outcome(Status.PRESENT, Text("herkomst bekend", "origin known"), refs)
    text = Text("niet genoteerd of dit een origineel is", "not noted whether this is an original")
    return Outcome(Status.UNKNOWN, text, refs)


def still_new(look: Look) -> Outcome | None:
    document = look.view.by_id.get(look.subject or "")
    if document is None or document.date is None:
        return None
    decision = already_judged(look.view, document.id)
    if decision is not None:
        return Outcome(Status.NOT_APPLICABLE, judged_reason(decision), references([document]))
    slip = obtained_later(look.view, document.id)
    if slip is not None and slip.date is not None:
        return Outcome(
            Status.PRESENT_WEAK,
            Text(
                f"ouder dan het laatste besluit, maar volgens {slip.id} pas op {dutch(slip.date)} "
                "verkregen: leg uit waarom het niet eerder kon",
                f"older than the last decision, but obtained on {slip.date.isoformat()} according "
                f"to {slip.id}: explain why not earlier",
            ),
            references([document, slip]),
        )
    return Outcome(
        Status.PRESENT,
        Text(
            f"van {dutch(document.date)}, na het laatste besluit",
            f"of {document.date.isoformat()}, after the last decision",
        ),
        (EvidenceRef(document.id),),
    )


def claim_form(look: Look) -> Outcome | None:
    """The form of a claim that still runs; one already decided was used up by that decision."""
    forms = look.view.of(("D21",))
    if not forms:
        return None
    running = [d for d in open_applications(look.view) if d.type == "D21"]
    if running:
        day = running[-1].date
        on, on_en = (f" van {dutch(day)}", f" of {day.isoformat()}") if day else ("", "")
        return Outcome(
            Status.PRESENT,
            Text(f"formulier{on}, nog niet beslist", f"form{on_en}, not yet decided"),
            references(running),
        )
    undated = [d for d in forms if d.date is None]
    if undated:
        text = Text("formulier zonder datum", "form without a date")
        return Outcome(Status.PRESENT_WEAK, text, references(undated))
    text = Text(
        "op de aanvraag van dat formulier is al beslist: een nieuwe vraagt een nieuw formulier",
        "the claim of the old form was already decided: a new claim needs a new form",
    )
    return Outcome(Status.MISSING, text, references(forms))


def no_pending_asylum(look: Look) -> Outcome:
    pending = [d for d in open_applications(look.view) if d.type == "D21"]
    if pending or "pending_asylum" in look.view.client.traits:
        return Outcome(
            Status.ADVERSE,
            Text("er loopt een asielaanvraag", "an asylum claim is pending"),
            references(pending),
        )
    return Outcome(Status.PRESENT, Text("geen asielaanvraag die loopt", "no pending asylum claim"))
