"""D67: the departure service confirms the start or the end of mediation. Source: domain.md 2.1 E."""

from __future__ import annotations

from extractors.fields import (
    country,
    period,
)
from extractors.locating.labels import label
from extractors.locating.meanings import (
    sentences,
)
from extractors.locating.patterns import captured, everywhere
from extractors.model import DocumentType, Sensitivity, Text
from extractors.types.declaring import (
    FROM_DTV,
    NOT_FROM_LAWYER,
    against,
    body,
    title,
)
from extractors.types.letters import REASON, REFERENCE, letter_date
from extractors.types.persons import V_NUMBER, person
from extractors.types.specs import picker, spec
from extractors.types.states import ADJECTIVE_COUNTRY, COUNTRY_OF_ORIGIN

TYPE = DocumentType(
    id="D67",
    name="mediation_confirmation",
    edition=2,
    label=Text("Bevestiging start of einde bemiddeling (DT&V)", "Start or end of mediation (DT&V)"),
    family="return_file",
    issuer=Text("DT&V", "departure service"),
    sensitivity=(Sensitivity.RETURN,),
    phrases=(
        *title(
            5.0,
            "bemiddeling gestart",
            "bemiddeling gesloten",
            "bemiddelingsverzoek ontvangen",
            "ontvangst bemiddelingsverzoek",
            "uw verzoek om bemiddeling",
            "uw bemiddelingsverzoek",
            "in behandeling nemen bemiddelingsverzoek",
            "sluiten dossier",
            "sluiten van uw dossier",
            "sluiting van het dossier",
            "sluiting van uw dossier",
            "stopzetting bemiddeling",
            "staken bemiddeling",
            "beëindiging van de bemiddeling",
            "einde van de bemiddeling",
            "bevestiging van uw bemiddelingsverzoek",
            "afronding bemiddeling",
        ),
        *title(
            5.0,
            "bevestiging bemiddeling",
            "beëindiging bemiddeling",
            "start bemiddeling",
            "bevestiging bemiddelingsverzoek",
            "bevestiging start bemiddeling",
            "einde bemiddeling",
            "afsluiting bemiddeling",
            "sluiting dossier",
            "beëindiging bemiddelingstraject",
            "bemiddeling beëindigd",
            "bevestiging ontvangst bemiddelingsverzoek",
            "ontvangstbevestiging bemiddelingsverzoek",
            "afsluiting dossier",
        ),
        *FROM_DTV,
        *body(
            0.8,
            "bemiddeling",
            "regievoerder",
            "sluit het dossier",
            "bemiddeling wordt beëindigd",
            "bemiddeling is beëindigd",
            "start van de bemiddeling",
            "bemiddelingstraject",
        ),
        *NOT_FROM_LAWYER,
        *against(
            3.0, "ambtsbericht", "zwaarwegend advies", "vertrekgesprek", "presentatie", "rechtbank"
        ),
    ),
    fields=(
        letter_date(),
        V_NUMBER,
        REFERENCE,
        person(),
        spec("period", label("periode", pick=picker(period.find)), everywhere(period.find, 0.75)),
        spec(
            "result",
            captured(
                r"(?P<v>(?:bemiddeling|dossier)[^.]{0,80}(?:beeindigd|gestart|gesloten|afgesloten|start)[^.]{0,60})",
                r"(?P<v>(?:start|beeindiging|einde|afsluiting|sluiting)[^.\n]{0,30}(?:bemiddeling\w*|dossier))",
            ),
        ),
        spec("reason", *REASON.locators),
        spec("quote", sentences(r"(?:komt niet in aanmerking|sluit het dossier|beeindig)")),
        spec(
            "country",
            *COUNTRY_OF_ORIGIN.locators,
            everywhere(lambda text: (f for f in country.find(text) if f.value != "NLD"), 0.55),
            ADJECTIVE_COUNTRY,
        ),
    ),
)
