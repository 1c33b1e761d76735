"""D51: consent for BMA to ask practitioners for medical data; signed twice, six months valid.

Source: domain.md 2.1 D, 1.4.
"""

from __future__ import annotations

import re

from extractors.locating.columns import column
from extractors.locating.labels import label
from extractors.locating.patterns import captured
from extractors.locating.practising import practising
from extractors.locating.view import View
from extractors.model import DocumentType, Found, Method, Sensitivity, Text
from extractors.types import told, worded
from extractors.types.declaring import (
    act,
    against,
    body,
    deed,
    head,
    title,
)
from extractors.types.letters import letter_date
from extractors.types.persons import BIRTH_DATE, V_NUMBER, person
from extractors.types.signing import SIGNED
from extractors.types.specs import first_of, pick_person, spec
from extractors.types.states import NATIONALITY


def _practitioners(view: View) -> list[Found]:
    match = re.search(
        r"(?:behandelaars?|behandelend\w*|arts(?:en)?|instelling(?:en)?)\s*:\s*(?P<v>[^\n]{4,160})",
        view.text.lower(),
    )
    return [view.found(*match.span("v"), Method.LABEL, 0.7)] if match else []


_NAMES = column(
    r"^naam (?:van )?(?:uw |de )?(?:behandelaar|arts|zorgverlener|hulpverlener)|^behandelaar",
    pick=pick_person,
)


_ALLOWS = r"\b(?:toestemming|machtig\w*|authori[sz]e\w*|consents?|permission|autorise\w*)\b"
_CARERS = (
    r"\b(?:huisarts|artsen|arts|behandelaars?|psychiater|psycholoog|ziekenhuis|ggz|doctors?|general practitioner|hospital|"
    r"practitioners?|physicians?|psychologist|medecins?|specialist\w*|zorgverleners?|hulpverleners?)\b"
)
TYPE = DocumentType(
    id="D51",
    name="medical_consent",
    edition=2,
    label=Text("Toestemmingsverklaring medische gegevens (BMA)", "Consent for medical data (BMA)"),
    family="medical",
    issuer=Text("cliënt", "client"),
    sensitivity=(Sensitivity.MEDICAL,),
    phrases=(
        *act(
            4.4,
            rf"\b(?:ik|ondergetekende|i|undersigned|je)\b.{{0,220}}?{_ALLOWS}.{{0,220}}?{_CARERS}.{{0,220}}?\b(?:medi[sc]\w+|gezondheid\w*|health)\b",
            rf"{_ALLOWS}.{{0,160}}?\b(?:medi[sc]\w+|gezondheid\w*|health)\b.{{0,120}}?\b(?:opvragen|op te vragen|verstrek\w*|geven|delen|obtain|disclose|release)\b.{{0,120}}?{_CARERS}",
            rf"{_ALLOWS}[^.]{{0,160}}\b(?:medi[sc]\w+|health) (?:gegevens|informatie|dossiers?|information|data|records?)[^.]{{0,200}}{_CARERS}",
        ),
        *deed(
            2.4,
            "disclose information about my medical",
            "release my medical",
            "disclose my medical",
            "share my medical",
            "my medical information to",
        ),
        *title(
            4.2,
            "consent to release medical information",
            "consent to disclose medical information",
            "release of medical information",
            "medical release form",
            "authorisation to release medical information",
            "consent medical information",
            "consent for medical information",
            "medical consent form",
            "consentement médical",
        ),
        *deed(
            2.4,
            "toestemming om medische gegevens",
            "toestemming om medische informatie",
            "toestemming om mijn medische",
            "toestemming mijn medische gegevens",
            "toestemming voor het opvragen van mijn medische",
            "gegevens over mijn gezondheid",
            "om medische gegevens over",
            "mijn behandelaars toestemming",
            "behandelaars toestemming de vragen",
            "artsen toestemming om",
            "mijn arts toestemming",
            "mijn huisarts toestemming",
            "toestemming aan mijn behandelaars",
            "toestemming aan mijn behandelend",
            "toestemming aan mijn arts",
            "ontsla mijn behandelaars van hun",
            "disclose information about my medical",
            "release my medical",
            "disclose my medical",
            "share my medical",
            "information about my health to",
            "communiquer mes données médicales",
            "communiquer mon dossier médical",
        ),
        *title(
            4.2,
            "toestemming medische informatie",
            "toestemmingsformulier medische gegevens",
            "toestemming tot het verstrekken van medische gegevens",
            "toestemming verstrekken medische gegevens",
            "toestemming inzage medische gegevens",
            "machtiging opvragen medische gegevens",
            "toestemming voor het verstrekken van medische informatie",
            "toestemming gebruik medische gegevens",
            "toestemmingsverklaring medisch advies",
            "verklaring van toestemming medische gegevens",
            "toestemmingsverklaring opvragen medische informatie",
            "toestemming voor medisch advies",
        ),
        *title(
            4.2,
            "toestemmingsverklaring medische gegevens",
            "toestemmingsverklaring bma",
            "toestemming medische gegevens",
            "toestemmingsverklaring bureau medische advisering",
            "toestemming voor het opvragen van medische gegevens",
            "machtiging medische gegevens",
            "toestemming opvragen medische gegevens",
        ),
        *title(
            4.2,
            "machtiging inzage medische gegevens",
            "toestemmingsformulier opvragen medische informatie",
            "toestemmingsformulier medische informatie",
            "opvragen medische informatie",
            "opvragen medische gegevens",
            "verstrekken medische gegevens",
            "verstrekken medische informatie",
            "inzage medisch dossier",
            "machtiging medische informatie",
            "machtiging tot het opvragen van medische gegevens",
            "machtiging verstrekken medische gegevens",
            "toestemming medisch dossier",
            "toestemming opvragen medisch dossier",
            "toestemming uitwisseling medische gegevens",
            "toestemming gegevensuitwisseling behandelaars",
            "verklaring toestemming behandelaar",
            "verklaring opheffing beroepsgeheim",
            "ontheffing medisch beroepsgeheim",
            "consent to release medical information",
            "consent to release medical records",
            "consent to disclose medical information",
            "release of medical information",
            "authorisation to release medical information",
            "authorization to release medical information",
            "medical consent",
            "medical consent form",
            "medical release form",
            "consentement médical",
            "autorisation de communiquer des informations médicales",
            "levée du secret médical",
        ),
        *title(3.0, "toestemmingsverklaring"),
        *head(1.2, "bureau medische advisering", "medische gegevens", "bma"),
        *body(
            0.7,
            "geef ik toestemming",
            "geeft toestemming",
            "medische gegevens",
            "behandelaars",
            "medisch adviseur",
            "bma",
            "behandelend arts",
            "opvragen van medische",
        ),
        *against(
            3.5,
            "avg",
            "persoonsgegevens te delen",
            "advocaten",
            "rechtbank",
            "medisch advies",
            "lso",
            "mrt",
        ),
    ),
    fields=(
        letter_date("datum ondertekening", "datum en plaats", "plaats en datum"),
        V_NUMBER,
        spec("name", *person().locators[:1], told.SPEAKER, *person().locators[1:]),
        BIRTH_DATE,
        NATIONALITY,
        SIGNED,
        spec(
            "practitioner",
            first_of(
                _NAMES,
                label(
                    "behandelaar",
                    "naam behandelaar",
                    "huisarts",
                    "naam arts",
                    "specialist",
                    "behandelend arts",
                    "psychiater",
                    pick=pick_person,
                ),
                practising,
                worded.PRACTITIONER,
                _practitioners,
            ),
            many=True,
        ),
        spec(
            "recipients",
            label("toestemming aan", "verstrekken aan", "aan wie", "ontvanger", "bestemd voor"),
            captured(
                r"(?:verstrek\w*|door te geven|toe te sturen|te sturen|geven|over te leggen|te delen|disclose|release|"
                r"provide|send)\b[^.:]{0,90}? (?:aan|met|to|with) (?P<v>(?!te\b)[^.:]{3,160})",
                confidence=0.6,
            ),
        ),
    ),
)
