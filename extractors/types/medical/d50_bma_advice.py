"""D50: a BMA advice or supplementary note: three answers. Valid six months.

Source: domain.md 2.1 D, 2.3, 1.4; IND, Protocol Bureau Medische Advisering.
"""

from __future__ import annotations

import re

from extractors.fields import (
    bma,
    country,
)
from extractors.folding import fold
from extractors.locating.columns import column
from extractors.locating.headers import pick_with
from extractors.locating.labels import label
from extractors.locating.meanings import (
    meanings,
    paragraph,
    sentences,
)
from extractors.locating.patterns import after, captured, everywhere
from extractors.locating.practising import practising
from extractors.locating.view import View
from extractors.model import DocumentType, Found, Method, Sensitivity, Text
from extractors.types.answering import at_label
from extractors.types.declaring import (
    against,
    body,
    sign,
    title,
    top,
)
from extractors.types.diagnosing import DIAGNOSED
from extractors.types.letters import REFERENCE, letter_date
from extractors.types.medication import medication
from extractors.types.persons import BIRTH_DATE, V_NUMBER, person
from extractors.types.signing import BIG_NUMBER
from extractors.types.specs import pick_country, pick_person, spec
from extractors.types.states import COUNTRY_OF_NATIONALITY, NATIONALITY


def _conditions(view: View) -> list[Found]:
    """The list of travel conditions: after "mits", "onder de voorwaarden" or a heading."""
    for pattern in (
        r"(?:reisvoorwaarden?|voorwaarden? (?:voor|bij|tijdens) (?:de |het )?reis\w*|travel conditions?)\s*(?:zijn)?\s*[:.]\s*(?P<v>[^?]{6,400}?)(?=\.\s|\s{3}|$)",
        r"reizen,? (?:mits|onder de (?:volgende )?voorwaarden?(?: dat)?|indien)\s*:?\s*(?P<v>[^.?]{6,300})",
        r"mits\s*:?\s*(?P<v>[^.?]{6,300})",
    ):
        match = re.search(pattern, view.flat)
        if match is not None and not re.match(
            r"\W*(?:geen|niet van toepassing|n\.v\.t)", match["v"]
        ):
            return [view.found(*match.span("v"), Method.PHRASE, 0.75)]
    return []


_PRESENT = column(
    r"aanwezig|beschikba|voorhanden|availab|verkrijgba",
    pick=pick_with(r"^\W*(?P<v>(?i:ja|nee|neen|yes|no))\b"),
)


def _availability_table(view: View) -> list[Found]:
    """What the column of a table says treatment by treatment: all, some or none of them is there."""
    cells = _PRESENT(view)
    said = {fold(cell.raw)[0] in "jy" for cell in cells}
    if not said:
        return []
    value = "PARTLY" if len(said) > 1 else "YES" if True in said else "NO"
    return [cells[0]._replace(value=value, method=Method.TABLE)]


_COUNT = r"(?:een|twee|drie|vier|vijf|zes|negen|twaalf|\d{1,2})"
_MONTHS = rf"(?:{_COUNT} ?(?:(?:tot|a|-|of) ?{_COUNT} ?)?(?:maanden|mnd)|een half jaar)"


TYPE = DocumentType(
    id="D50",
    name="bma_advice",
    edition=2,
    label=Text("BMA-advies", "BMA medical advice"),
    family="medical",
    issuer=Text("IND, Bureau Medische Advisering", "IND medical advice office"),
    sensitivity=(Sensitivity.MEDICAL,),
    phrases=(
        *title(
            4.5,
            "advies van het bureau medische advisering",
            "medisch advies van het bma",
            "bma rapport",
            "bma-rapport",
            "advies medische noodsituatie",
            "medische advisering",
            "medisch advies bureau medische advisering",
            "nota medisch advies",
            "medisch advies 64",
            "advies medisch adviseur",
            "aanvullende medische nota",
            "bma-advisering",
            "aanvullende bma-nota",
            "advies inzake artikel 64",
            "medisch advies inzake",
        ),
        *title(
            4.5,
            "bma-advies",
            "medisch advies",
            "advies bureau medische advisering",
            "bma advies",
            "medisch advies bma",
            "aanvullende nota",
            "advies bma",
            "medisch advies artikel 64",
            "aanvullend medisch advies",
            "aanvullend advies bma",
            "bma-nota",
            "nota bma",
            "bma medical advice",
            "medisch advies art. 64",
        ),
        *top(2.8, "bureau medische advisering", "bma"),
        *sign(1.2, "medisch adviseur", "arts bma", "medisch adviseur bma"),
        *body(
            0.5,
            "medische noodsituatie",
            "reisvoorwaarden",
            "medcoi",
            "behandelmogelijkheden",
            "medisch adviseur",
            "in staat te reizen",
            "uitblijven van behandeling",
            "vertrouwensartsen",
        ),
        *against(
            4.0,
            "advocaten",
            "advocaat",
            "rechtbank",
            "raad van state",
            "beschikking",
            "toestemmingsverklaring",
            "verklaring omtrent medische situatie",
            "beslissing op bezwaar",
            "huisarts",
            "ziekenhuis",
            "medifirst",
            "fmmu",
            "forensisch medische maatschappij",
        ),
    ),
    fields=(
        letter_date("datum advies", "datum medisch advies", "adviesdatum", "datum nota"),
        spec(
            "reference",
            label(
                "bma-nummer",
                "adviesnummer",
                "bma nummer",
                "bma kenmerk",
                "advies nr",
                "bma-kenmerk",
                "kenmerk advies",
                "nummer advies",
                "zaaknummer bma",
                "registratie bma",
                "bma registratie",
                "registratienummer",
                "ons nummer",
                "onze referentie",
            ),
            *REFERENCE.locators,
        ),
        V_NUMBER,
        person(),
        BIRTH_DATE,
        NATIONALITY,
        spec(
            "country",
            label(
                "land van herkomst",
                "herkomstland",
                "land van bestemming",
                "beoordeeld land",
                "land",
                "onderzocht land",
                "country",
                pick=pick_country,
            ),
            after(
                r"land van herkomst",
                r"behandel\w*[^.?]{0,60}\bin",
                r"(?:aanwezig|beschikbaar|voorhanden)[^.?]{0,30}\bin",
                r"medicatie[^.?]{0,60}\bin",
                r"\bnaar",
                pick=pick_country,
                within=30,
            ),
            captured(
                r"\bin (?P<v>[a-z][a-z\- ]{2,30}?) (?:\w+ ){0,3}(?:voorhanden|aanwezig|beschikbaar|mogelijk|verkrijgbaar)",
                first=False,
            ),
            everywhere(lambda text: (f for f in country.find(text) if f.value != "NLD"), 0.55),
            COUNTRY_OF_NATIONALITY,
        ),
        spec(
            "travel",
            at_label(
                bma.TRAVEL_QUESTION,
                ("{}", "reizen is {}", "kan betrokkene reizen? {}"),
                "reizen",
                "reis",
                "reisvaardigheid",
                "travel",
            ),
            meanings(
                bma.TRAVEL_QUESTION.find,
                r"(?:eind)?conclusie\w*",
                r"beantwoording\w*[^:]{0,40}",
                r"antwoord\w*",
                r"advies",
                r"reis\w*",
            ),
        ),
        spec(
            "emergency",
            at_label(
                bma.EMERGENCY_QUESTION,
                ("medische noodsituatie? {}", "{}"),
                "medische noodsituatie",
                "noodsituatie",
                "medical emergency",
            ),
            meanings(
                bma.EMERGENCY_QUESTION.find,
                r"(?:eind)?conclusie\w*",
                r"beantwoording\w*[^:]{0,40}",
                r"antwoord\w*",
                r"advies",
                r"medische noodsituatie",
            ),
        ),
        spec(
            "available",
            _availability_table,
            meanings(
                bma.AVAILABLE_QUESTION.find,
                r"(?:eind)?conclusie\w*",
                r"beantwoording\w*[^:]{0,40}",
                r"antwoord\w*",
                r"advies",
                r"behandelmogelijkheden",
                r"beschikbaarheid",
            ),
        ),
        spec(
            "term_months",
            captured(
                rf"(?:noodsituatie|behandeling|medicatie)[^?]{{0,160}}?(?:\?[^?]{{0,60}}?)?(?:binnen|termijn van|op een termijn van|periode van)[^.?]{{0,40}}?(?P<v>{_MONTHS})",
                rf"(?:binnen|termijn van|periode van) (?:\w+ ){{0,3}}?(?P<v>{_MONTHS})[^.]{{0,120}}noodsituatie",
                confidence=0.85,
            ),
            captured(
                rf"(?:korte termijn|termijn)[^.]{{0,40}}?(?P<v>{_MONTHS})",
                confidence=0.7,
            ),
        ),
        spec("travel_conditions", _conditions),
        spec(
            "medicines",
            *medication(r"behandeling", r"huidige medicatie", r"actuele medicatie"),
        ),
        spec(
            "diagnosis",
            label(
                "diagnose", "diagnoses", "diagnosen", "klachten en diagnose", "medische klachten"
            ),
            paragraph(r"diagnoses?", r"diagnosen", r"klachten"),
            DIAGNOSED,
            sentences(r"(?:gediagnosticeerd met|lijdt aan|bekend met)\b"),
        ),
        spec(
            "treatment",
            label("behandeling", "huidige behandeling"),
            paragraph(r"(?:huidige )?behandeling"),
            sentences(r"(?:staat onder behandeling|wordt behandeld|behandeling bestaat uit)\b"),
        ),
        spec(
            "practitioner",
            label("medisch adviseur", "arts", "adviseur", "opgesteld door", pick=pick_person),
            practising,
        ),
        BIG_NUMBER,
    ),
)
