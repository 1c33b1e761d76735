"""D97: the Legal Aid Board's decision on legal aid. Source: domain.md 2.1 G."""

from __future__ import annotations

from extractors.fields import (
    money,
)
from extractors.locating.headers import pick_with
from extractors.locating.labels import label
from extractors.locating.patterns import after, captured
from extractors.model import DocumentType, Sensitivity, Text
from extractors.types.declaring import (
    against,
    body,
    title,
    top,
)
from extractors.types.letters import letter_date
from extractors.types.persons import person
from extractors.types.specs import picker, spec

TYPE = DocumentType(
    id="D97",
    name="legal_aid",
    edition=3,
    label=Text("Toevoegingsbesluit", "Legal aid decision"),
    family="coordination",
    issuer=Text("Raad voor Rechtsbijstand", "Legal Aid Board"),
    sensitivity=(Sensitivity.PRIVILEGED,),
    phrases=(
        *title(
            4.6,
            "besluit op aanvraag toevoeging",
            "beslissing op aanvraag toevoeging",
            "beslissing toevoeging",
            "toevoeging verleend",
            "besluit rechtsbijstand",
            "besluit gesubsidieerde rechtsbijstand",
            "afgegeven toevoeging",
            "bewijs van toevoeging",
            "toevoegingsbewijs",
            "wij verlenen een toevoeging",
            "verlening rechtsbijstand",
            "lichte adviestoevoeging",
            "bericht van toevoeging",
        ),
        *title(
            4.6,
            "toevoeging",
            "toevoegingsbesluit",
            "besluit toevoeging",
            "beschikking toevoeging",
            "afgifte toevoeging",
            "verlening toevoeging",
            "aanvraag toevoeging",
        ),
        *top(3.2, "raad voor rechtsbijstand"),
        *body(
            0.7,
            "toevoegingsnummer",
            "eigen bijdrage",
            "rechtsbijstand",
            "rechtsbijstandverlener",
            "zaakcode",
            "toevoeging",
        ),
        *against(3.0, "rechtbank", "advocaten"),
    ),
    fields=(
        letter_date("datum besluit", "datum afgifte"),
        spec(
            "number",
            label(
                "toevoegingsnummer",
                "nummer toevoeging",
                "kenmerk toevoeging",
                "toevoeging nr",
                "kenmerk",
                pick=pick_with(r"(?P<v>\d?[A-Z]{2}\d{4,7}|[\dA-Z]{6,10})"),
            ),
            captured(r"\b(?P<v>\d[a-z]{2}\d{4})\b", loose=False),
        ),
        spec(
            "code",
            captured(r"\b(?P<v>v0\d{2})\b", loose=False),
            label("zaakcode", "code", "zaaksoort"),
        ),
        spec(
            "amount",
            label("eigen bijdrage", "opgelegde eigen bijdrage", pick=picker(money.find)),
            after(r"eigen bijdrage", pick=picker(money.find), within=60),
        ),
        person("rechtzoekende", "naam rechtzoekende", "cliënt"),
        spec("recipient", label("rechtsbijstandverlener", "advocaat")),
    ),
)
