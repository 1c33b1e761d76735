"""D63: what came of a presentation in person to a foreign authority. Source: domain.md 2.1 E, 2.3."""

from __future__ import annotations

from extractors.fields import (
    country,
    embassy,
)
from extractors.locating.headers import pick_date
from extractors.locating.labels import label
from extractors.locating.meanings import (
    meanings,
)
from extractors.locating.patterns import after, before, everywhere
from extractors.model import DocumentType, Sensitivity, Text
from extractors.types import worded
from extractors.types.declaring import (
    FROM_DTV,
    NOT_FROM_LAWYER,
    act,
    against,
    body,
    title,
)
from extractors.types.letters import REASON, REFERENCE, letter_date
from extractors.types.persons import ALIASES, BIRTH_DATE, V_NUMBER, person
from extractors.types.specs import dated, pick_country, spec
from extractors.types.states import ADJECTIVE_COUNTRY

TYPE = DocumentType(
    id="D63",
    name="presentation_feedback",
    edition=3,
    label=Text("Terugkoppeling presentatie in persoon", "Feedback on a presentation in person"),
    family="return_file",
    issuer=Text("DT&V", "departure service"),
    sensitivity=(Sensitivity.RETURN,),
    phrases=(
        *act(
            2.8,
            r"\b(?:gepresenteerd|presentatie|gehoord)\b[^.]{0,40}\b(?:bij|aan|voor|door)\b[^.]{0,60}\b(?:vertegenwoordiging|ambassade|autoriteiten|delegatie|consulaat|missie)\b",
        ),
        *title(1.8, "antwoord autoriteiten", "reactie autoriteiten"),
        *title(
            4.8,
            "terugkoppeling van de presentatie",
            "resultaat van de presentatie",
            "uitkomst van de presentatie",
            "uitslag van de presentatie",
            "verslag van de presentatie",
            "verslag van presentatie",
            "presentatieverslag",
            "resultaat presentatie ambassade",
            "presentatie ambassade",
            "presentatie bij de ambassade",
            "presentatie bij ambassade",
            "terugkoppeling presentatie ambassade",
            "terugkoppeling in persoon presentatie",
            "bericht van de ambassade na presentatie",
            "bericht resultaat presentatie",
            "uitkomst identificatiegesprek",
        ),
        *title(
            4.8,
            "terugkoppeling presentatie",
            "terugkoppeling presentatie in persoon",
            "presentatie in persoon",
            "verslag presentatie",
            "resultaat presentatie",
            "uitkomst presentatie",
            "verslag presentatie in persoon",
            "resultaat presentatie in persoon",
            "uitslag presentatie",
            "terugkoppeling ambassade",
            "uitkomst presentatie in persoon",
            "bericht uitkomst presentatie",
            "terugkoppeling lp-aanvraag",
        ),
        *FROM_DTV,
        *body(
            0.8,
            "presentatie in persoon",
            "gepresenteerd",
            "erkend als onderdaan",
            "non-statement",
            "onvoldoende informatie",
            "taskforce",
            "aan de delegatie",
        ),
        *NOT_FROM_LAWYER,
        *against(3.0, "vertrekgesprek", "ambtsbericht", "rechtbank", "bemiddeling", "lp-aanvraag"),
    ),
    fields=(
        dated(
            "presentation_date",
            "datum presentatie",
            "presentatiedatum",
            "gepresenteerd op",
            "presentatie op",
            others=(
                worded.PRESENTATION_DATE,
                before(r"(?:gepresenteerd|presentatie)"),
                after(
                    r"(?:presentatie|gepresenteerd)[^.]{0,90}?\b(?:op|van|d\.d\.)",
                    r"\bop",
                    pick=pick_date,
                    within=20,
                ),
            ),
        ),
        letter_date("datum terugkoppeling", "datum bericht"),
        spec(
            "country",
            label("land", "autoriteiten", "ambassade", "vertegenwoordiging", pick=pick_country),
            after(
                r"(?:ambassade|consulaat|autoriteiten|vertegenwoordiging|delegatie)(?: \w+){0,2}? (?:van|uit)",
                pick=pick_country,
                within=12,
            ),
            everywhere(lambda text: (f for f in country.find(text) if f.value != "NLD"), 0.65),
            ADJECTIVE_COUNTRY,
        ),
        spec(
            "outcome",
            meanings(
                embassy.EMBASSY.find,
                r"resultaat",
                r"uitkomst",
                r"terugkoppeling",
                r"conclusie",
                r"uitslag",
            ),
        ),
        V_NUMBER,
        REFERENCE,
        person(),
        ALIASES,
        BIRTH_DATE,
        spec("reason", *REASON.locators),
        spec("sender", label("regievoerder", "behandeld door", "contactpersoon")),
    ),
)
