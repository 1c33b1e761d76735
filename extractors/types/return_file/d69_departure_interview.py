"""D69: report of a departure interview by the departure service. Source: domain.md 2.1 E."""

from __future__ import annotations

from extractors.fields import country
from extractors.locating.labels import label
from extractors.locating.meanings import (
    paragraph,
    sentences,
)
from extractors.locating.patterns import after, everywhere
from extractors.model import DocumentType, Sensitivity, Text
from extractors.types.declaring import (
    FROM_DTV,
    NOT_FROM_LAWYER,
    against,
    body,
    title,
)
from extractors.types.letters import REFERENCE, letter_date
from extractors.types.persons import BIRTH_DATE, V_NUMBER, person
from extractors.types.specs import pick_country, spec
from extractors.types.spoken import SPOKEN
from extractors.types.states import COUNTRY_OF_NATIONALITY, COUNTRY_OF_ORIGIN, NATIONALITY

TYPE = DocumentType(
    id="D69",
    name="departure_interview",
    edition=2,
    label=Text("Verslag vertrekgesprek", "Departure interview report"),
    family="return_file",
    issuer=Text("DT&V", "departure service"),
    sensitivity=(Sensitivity.RETURN,),
    phrases=(
        *title(
            5.0,
            "verslag van een vertrekgesprek",
            "rapport vertrekgesprek",
            "verslag vertrek gesprek",
            "vertrekgesprek nr",
            "gespreksverslag vertrekgesprek",
            "eerste vertrekgesprek",
            "vervolgvertrekgesprek",
            "terugkeergesprek",
            "verslag terugkeergesprek",
            "verslag gesprek regievoerder",
        ),
        *title(
            5.0,
            "vertrekgesprek",
            "verslag vertrekgesprek",
            "verslag van vertrekgesprek",
            "vertrekgesprekverslag",
            "gespreksverslag vertrek",
            "verslag van het vertrekgesprek",
            "vertrekgesprek verslag",
            "verslag vertrekgesprek dt&v",
        ),
        *FROM_DTV,
        *body(
            0.6,
            "regievoerder",
            "vertrekplan",
            "afspraken",
            "terugkeer",
            "betrokkene verklaart",
            "meewerken aan",
        ),
        *NOT_FROM_LAWYER,
        *against(3.0, "rechtbank", "presentatie in persoon", "ambtsbericht"),
    ),
    fields=(
        letter_date("datum gesprek", "datum vertrekgesprek", "gesprek d.d.", "gespreksdatum"),
        V_NUMBER,
        REFERENCE,
        person(),
        BIRTH_DATE,
        NATIONALITY,
        spec(
            "sender",
            label("regievoerder", "naam regievoerder", "gesprek gevoerd door", "ambtenaar"),
        ),
        spec("source_language", label("taal", "taal gesprek", "tolk", "tolk taal"), *SPOKEN),
        spec(
            "result",
            label("afspraken", "vervolgafspraken", "afspraak", "conclusie"),
            paragraph(r"(?:vervolg)?afspraken", r"conclusie"),
        ),
        spec("statement", sentences(r"(?:meewerk|werkt (?:\w+ ){0,2}mee|medewerking|weigert)")),
        spec(
            "country",
            *COUNTRY_OF_ORIGIN.locators,
            after(
                r"\b(?:naar|ambassade van|autoriteiten van|terugkeer naar)\b",
                pick=pick_country,
                within=6,
            ),
            everywhere(lambda text: (f for f in country.find(text) if f.value != "NLD"), 0.5),
            COUNTRY_OF_NATIONALITY,
        ),
    ),
)
