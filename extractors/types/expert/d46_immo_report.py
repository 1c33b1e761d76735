"""D46: a forensic medical report of iMMO (before 2012: Amnesty's group). Source: domain.md 2.1 C, 2.3."""

from __future__ import annotations

import re

from extractors.fields import (
    conclusion,
)
from extractors.locating.labels import label
from extractors.locating.meanings import (
    sentences,
)
from extractors.locating.practising import practising
from extractors.locating.view import View
from extractors.model import DocumentType, Found, Method, Sensitivity, Text
from extractors.types.declaring import (
    against,
    body,
    title,
    top,
)
from extractors.types.letters import REFERENCE, letter_date
from extractors.types.persons import BIRTH_DATE, V_NUMBER, person
from extractors.types.signing import BIG_NUMBER, PRACTITIONER_SIGNS
from extractors.types.specs import spec
from extractors.types.states import NATIONALITY

_OF_ALL = re.compile(  # "Eindoordeel: het geheel van sporen is ..."
    r"\b(?:eindoordeel|eindconclusie|het geheel van|in (?:zijn|haar|hun) geheel|alles overziend|overall)\b[^.]*$"
)


def _gravest(view: View) -> list[Found]:
    """The grade of the whole, else the strongest that is given: each lesion has one of its own."""
    text = view.text.replace("\n", " ").replace("\t", " ")
    found = list(conclusion.ISTANBUL.find(text))
    whole = [m for m in found if _OF_ALL.search(view.flat, max(m.start - 160, 0), m.start)]
    found = whole or found
    if not found:
        return []
    best = max(found, key=lambda m: conclusion.IP_ORDER.index(m.value))
    return [view.found(best.start, best.end, Method.PHRASE, 0.7, best.value)]


TYPE = DocumentType(
    id="D46",
    name="immo_report",
    edition=3,
    label=Text("iMMO-rapport", "iMMO forensic medical report"),
    family="expert",
    issuer=Text("iMMO", "iMMO"),
    sensitivity=(Sensitivity.MEDICAL, Sensitivity.ASYLUM),
    phrases=(
        *title(1.8, "medische rapportage", "rapport medisch onderzoek"),
        *title(
            5.0,
            "forensisch-medisch rapport",
            "medisch forensisch rapport",
            "forensisch medisch rapport",
            "medisch-forensisch onderzoek",
            "rapportage immo",
            "rapport van medisch onderzoek",
            "medisch steunbewijs",
        ),
        *title(
            5.0,
            "immo-rapport",
            "immo rapport",
            "rapport immo",
            "medisch-forensische rapportage",
            "forensisch medisch onderzoek",
            "medische rapportage immo",
            "rapportage forensisch medisch onderzoek",
            "forensisch medische rapportage",
            "medisch rapport amnesty international",
            "immo rapportage",
        ),
        *top(
            3.0,
            "immo",
            "instituut voor mensenrechten en medisch onderzoek",
            "medische onderzoeksgroep",
        ),
        *body(
            0.6,
            "istanbul protocol",
            "interfereren",
            "interfereert",
            "littekens",
            "consistent",
            "typerend",
            "zeer consistent",
            "dsm",
        ),
        *against(3.5, "advocaten", "rechtbank", "nederlands forensisch instituut", "beschikking"),
    ),
    fields=(
        letter_date(
            "datum rapport",
            "rapport vastgesteld op",
            "vastgesteld op",
            "rapportdatum",
            "datum rapportage",
            "datum ondertekening",
        ),
        REFERENCE,
        V_NUMBER,
        person(),
        BIRTH_DATE,
        NATIONALITY,
        spec("conclusion", _gravest),
        spec("quote", sentences(r"interfere\w*")),
        spec(
            "diagnosis",
            label("diagnose", "dsm-5 diagnose", "dsm-diagnose"),
            sentences(r"(?:posttraumatische|ptss|depressie)"),
        ),
        spec(
            "practitioner",
            label("rapporteur", "onderzoeker", "arts", "onderzoekend arts"),
            practising,
            PRACTITIONER_SIGNS,
        ),
        BIG_NUMBER,
    ),
)
