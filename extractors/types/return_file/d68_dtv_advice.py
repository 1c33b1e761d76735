"""D68: the departure service's official report or weighty advice on "buiten schuld".

Source: domain.md 2.1 E, 2.3, 1.1.
"""

from __future__ import annotations

from extractors.fields import (
    conclusion,
)
from extractors.locating.meanings import (
    meanings,
    sentences,
)
from extractors.model import DocumentType, Sensitivity, Text
from extractors.types.declaring import (
    FROM_DTV,
    NOT_FROM_LAWYER,
    act,
    against,
    body,
    title,
)
from extractors.types.letters import REASON, REFERENCE, letter_date
from extractors.types.persons import BIRTH_DATE, V_NUMBER, person
from extractors.types.specs import spec
from extractors.types.states import COUNTRY_OF_ORIGIN, NATIONALITY

TYPE = DocumentType(
    id="D68",
    name="dtv_advice",
    edition=3,
    label=Text("Ambtsbericht of zwaarwegend advies DT&V", "DT&V advice on no-fault"),
    family="return_file",
    issuer=Text("DT&V", "departure service"),
    sensitivity=(Sensitivity.RETURN,),
    phrases=(
        *title(
            4.8,
            "buitenschuldadvies",
            "advies buiten-schuld",
            "ambtsbericht buiten schuld-criterium",
            "zwaarwegend advies dt&v",
            "advies dt&v",
            "ambtsbericht terugkeer",
            "ambtsbericht inzake buiten schuld",
            "advies inzake buiten schuld",
            "buiten schuld advies",
            "ambtsbericht buitenschuldbeleid",
            "advies op grond van b8/4",
            "positief zwaarwegend advies buiten schuld",
            "geen positief zwaarwegend advies",
        ),
        *title(
            4.8,
            "ambtsbericht",
            "zwaarwegend advies",
            "ambtsbericht dt&v",
            "ambtsbericht buiten schuld",
            "advies buiten schuld",
            "positief zwaarwegend advies",
            "advies buitenschuld",
            "ambtsbericht buitenschuld",
            "zwaarwegend advies buiten schuld",
            "advies dienst terugkeer en vertrek",
            "ambtsbericht dienst terugkeer en vertrek",
            "negatief zwaarwegend advies",
        ),
        *act(
            2.4,
            r"\b(?:verzoek|vraag|gevraagd) om (?:een )?(?:ambtsbericht|(?:zwaarwegend )?advies)\b[\s\S]{0,900}\bbuiten (?:zijn|haar|hun|diens) schuld\b",
        ),
        *FROM_DTV,
        *body(
            0.7,
            "buiten schuld",
            "buitenschuld",
            "zwaarwegend advies",
            "geen positief advies",
            "b8/4",
            "samenhangend geheel van feiten",
            "objectief toetsbare",
        ),
        *NOT_FROM_LAWYER,
        *against(
            4.0,
            "individueel ambtsbericht",
            "algemeen ambtsbericht",
            "ministerie van buitenlandse zaken",
            "vertrekgesprek",
            "rechtbank",
            "presentatie",
            "immigratie- en naturalisatiedienst",
        ),
    ),
    fields=(
        letter_date("datum advies", "datum ambtsbericht"),
        V_NUMBER,
        REFERENCE,
        person(),
        BIRTH_DATE,
        NATIONALITY,
        spec(
            "conclusion",
            meanings(conclusion.DTV.find, r"(?:eind)?conclusie", r"advies", r"oordeel", head=True),
        ),
        spec(
            "reason",
            *REASON.locators,
            sentences(
                r"(?:niet geloof|identiteit|nationaliteit)[^.]{0,80}(?:niet|onvoldoende|gerede twijfel)"
            ),
        ),
        spec("country", *COUNTRY_OF_ORIGIN.locators),
    ),
)
