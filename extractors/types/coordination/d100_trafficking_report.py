"""D100: a police report of trafficking, or the reflection period. Source: domain.md 2.1 G, 1.8."""

from __future__ import annotations

from extractors.locating.headers import pick_date, pick_with
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
from extractors.types.personal import (
    PERIOD,
)
from extractors.types.persons import BIRTH_DATE, V_NUMBER, person
from extractors.types.specs import dated, spec
from extractors.types.states import NATIONALITY

TYPE = DocumentType(
    id="D100",
    name="trafficking_report",
    edition=2,
    label=Text("Aangifte mensenhandel of bedenktijd", "Report of trafficking or reflection period"),
    family="coordination",
    issuer=Text("politie of KMar", "police"),
    sensitivity=(Sensitivity.ASYLUM,),
    phrases=(
        *body(
            0.8,
            "slachtoffer",
            "delict",
            "aangiftenummer",
            "wilt u aangifte doen",
            "deed aangifte",
            "doet aangifte",
            "strafbaar feit",
            "uitbuiting",
        ),
        *title(
            5.6,
            "bevestiging van aangifte",
            "bevestiging aangifte",
            "kopie aangifte",
            "afschrift aangifte",
            "aangiftebevestiging",
            "bewijs van aangifte",
            "proces-verbaal mensenhandel",
            "verklaring slachtoffer mensenhandel",
            "aanbieding bedenktijd",
            "verlenging bedenktijd",
            "beëindiging bedenktijd",
            "mededeling aangifte mensenhandel",
        ),
        *title(1.8, "proces-verbaal", "proces-verbaal van bevindingen"),
        *title(
            5.6,
            "proces-verbaal aangifte mensenhandel",
            "proces-verbaal van verhoor aangever",
            "intakegesprek mensenhandel",
            "proces-verbaal intake mensenhandel",
            "bedenktijd slachtoffer mensenhandel",
            "mededeling bedenktijd",
            "beschikking bedenktijd",
            "opschorting vertrek bedenktijd",
            "kennisgeving bedenktijd mensenhandel",
            "m53",
            "m55",
            "kennisgeving aangifte mensenhandel",
            "melding mensenhandel",
        ),
        *title(
            5.6,
            "proces-verbaal van aangifte",
            "proces-verbaal aangifte",
            "aangifte mensenhandel",
            "bedenktijd mensenhandel",
            "proces-verbaal van aangifte mensenhandel",
            "proces verbaal van aangifte",
            "bedenktijd",
            "verlening bedenktijd",
            "kennisgeving bedenktijd",
            "model m53",
        ),
        *top(1.8, "politie", "koninklijke marechaussee", "avim", "nationale politie", "eenheid"),
        *body(
            0.8,
            "273f",
            "mensenhandel",
            "aangeefster",
            "aangever",
            "aangifte",
            "bedenktijd",
            "verbalisant",
            "wetboek van strafrecht",
        ),
        *against(3.0, "advocaten", "rechtbank", "zitting"),
    ),
    fields=(
        letter_date(
            "datum aangifte",
            "datum van aangifte",
            "aangifte opgenomen op",
            "opgenomen op",
            "datum proces-verbaal",
            "datum verhoor",
            others=(
                after(
                    r"\b(?:op|heden,?)\b (?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)?",
                    pick=pick_date,
                    within=4,
                ),
            ),
        ),
        spec(
            "number",
            label(
                "proces-verbaalnummer",
                "pv-nummer",
                "pl-nummer",
                "proces-verbaal nummer",
                "registratienummer",
                "pv nummer",
                "dossiernummer",
                "aangiftenummer",
                "zaaknummer",
                "pv-nr",
                "registratienr",
                "bvh-nummer",
                "nummer",
                pick=pick_with(r"(?P<v>[A-Za-z]{0,4}\d[\dA-Za-z]*(?:[\-/.][\dA-Za-z]+)*)"),
            ),
            captured(
                r"\bproces-?verbaal,? ?(?:nr|no|nummer)\W{1,3}(?P<v>(?=[a-z./-]{0,6}\d)[a-z0-9]+(?:[-/.][a-z0-9]+)+)",
                loose=False,
            ),
            captured(r"\b(?P<v>pl\d{4}-\d{6,12}(?:-\d{1,2})?)\b", loose=False),
        ),
        person(
            "aangever",
            "naam aangever",
            "aangeefster",
            "naam aangeefster",
            "slachtoffer",
            "naam slachtoffer",
        ),
        BIRTH_DATE,
        NATIONALITY,
        V_NUMBER,
        dated(
            "expires_on",
            "bedenktijd tot",
            "eindigt op",
            "einde bedenktijd",
            "einddatum bedenktijd",
            others=(
                after(
                    r"bedenktijd[^.]{0,60}\b(?:tot|t/m|until)",
                    r"(?:verstrijkt|verloopt|eindig(?:t|end|en|de)?)(?:[^.]{0,12}\bop)?",
                    r"(?:bedenktijd|reflection period)[^.]{0,60}\b(?:ends|expires|until|runs to)(?: on)?",
                    pick=pick_date,
                    within=12,
                ),
            ),
        ),
        PERIOD,
    ),
)
