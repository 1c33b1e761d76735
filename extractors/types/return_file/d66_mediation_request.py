"""D66: the client's request that the departure service mediates. Source: domain.md 2.1 E, 1.1 (BS-3)."""

from __future__ import annotations

from extractors.fields import country
from extractors.locating.labels import label
from extractors.locating.meanings import paragraph, question
from extractors.locating.patterns import after, captured, everywhere
from extractors.model import DocumentType, Sensitivity, Text
from extractors.types import told
from extractors.types.declaring import (
    act,
    against,
    body,
    deed,
    title,
)
from extractors.types.letters import REFERENCE, letter_date
from extractors.types.persons import BIRTH_DATE, BIRTH_PLACE, V_NUMBER, person
from extractors.types.signing import SIGNED
from extractors.types.specs import pick_country, spec
from extractors.types.states import (
    ADJECTIVE_COUNTRY,
    COUNTRY_OF_NATIONALITY,
    COUNTRY_OF_ORIGIN,
    NATIONALITY,
)

TYPE = DocumentType(
    id="D66",
    name="mediation_request",
    edition=2,
    label=Text("Bemiddelingsverzoek aan DT&V", "Request for mediation"),
    family="return_file",
    issuer=Text("cliënt of hulpverlener", "client or helper"),
    sensitivity=(Sensitivity.RETURN,),
    phrases=(
        *act(
            4.4,
            r"\b(?:ik|wij|we|hierbij|namens|hij|zij|cliente?|betrokkene)\b[^.?]{0,110}\b(?:verzoek|vraag|vragen|verzoeken|vroeg|verzoekt|vraagt)\b[^.?]{0,110}\b(?:bemiddel\w+|mediat\w+)",
            r"\b(?:verzoek|vraag|vragen|verzoeken) (?:ik|wij|we|u)\b[^.?]{0,110}\b(?:bemiddel\w+)",
            r"\b(?:dien|doe|stuur|zend)\b[^.?]{0,60}(?:bemiddelingsverzoek|verzoek (?:om|tot) bemiddeling)",
            r"\b(?:ik|wij|we)\b[^.?]{0,30}\b(?:wil|willen|zou|zouden|hoop|hopen)\b[^.?]{0,60}\bbemiddel\w+",
            r"\b(?:wilt|kunt|zou|kan) (?:u|dt ?& ?v|de dienst)\b[^.?]{0,80}\bbemiddel\w+",
            r"\b(?:mijn|ons|haar|zijn|hierbij|hiermee|dit is|een|my|our|this is|a) (?:\w+ ){0,2}(?:verzoek|aanvraag|request) (?:om|tot|voor|for) (?:\w+ ){0,2}?(?:bemiddel\w+|mediation)",
            r"\b(?:i|we|hereby)\b[^.?]{0,60}\brequest\b[^.?]{0,80}\bmediat\w+",
        ),
        *title(
            5.0,
            "hulp vragen bij vertrek",
            "hulp bij vertrek",
            "verzoek om hulp bij vertrek",
            "verzoek om ondersteuning bij vertrek",
            "verzoek om ondersteuning bij terugkeer",
            "aanvraag ondersteuning vertrek",
            "verzoek om bemiddeling laissez-passer",
            "verzoek bemiddeling laissez-passer",
            "request for mediation",
            "mediation request",
        ),
        *deed(
            2.4,
            "verzoek ik u te bemiddelen",
            "verzoek ik u om bemiddeling",
            "verzoek ik de dienst terugkeer en vertrek te bemiddelen",
            "vraag ik u om bemiddeling",
            "verzoek ik om bemiddeling",
            "te bemiddelen bij het verkrijgen",
        ),
        *title(
            5.0,
            "verzoek om bemiddeling dt&v",
            "verzoek aan dt&v om bemiddeling",
            "verzoek tot bemiddeling bij terugkeer",
            "verzoek om bemiddeling reisdocument",
            "aanvraag tot bemiddeling",
            "verzoek bemiddeling bij vertrek",
            "verzoek om bemiddeling bij het verkrijgen van reisdocumenten",
            "verzoek om bemiddeling bij vertrek",
            "aanmelding bemiddeling",
            "bemiddelingsverzoek dt&v",
            "bemiddelingsaanvraag",
            "formulier bemiddeling",
            "verzoek om hulp bij terugkeer",
        ),
        *title(
            5.0,
            "bemiddelingsverzoek",
            "verzoek om bemiddeling",
            "verzoek tot bemiddeling",
            "aanvraag bemiddeling",
            "verzoek bemiddeling dt&v",
            "formulier bemiddelingsverzoek",
            "verzoek om bemiddeling bij terugkeer",
            "verzoek bemiddeling",
        ),
        *body(
            0.7,
            "ilc@dtv",
            "ilc@dtv.minvenj.nl",
            "verzoek ik u te bemiddelen",
            "om bemiddeling",
            "pasfoto's",
            "handgeschreven verklaring",
            "te bemiddelen bij",
        ),
        *against(3.0, "bevestiging", "beëindiging", "rechtbank", "vertrekgesprek", "beschikking"),
    ),
    fields=(
        letter_date("datum verzoek"),
        V_NUMBER,
        REFERENCE,
        spec("name", *person().locators[:1], told.SPEAKER, *person().locators[1:]),
        BIRTH_DATE,
        BIRTH_PLACE,
        NATIONALITY,
        spec(
            "country",
            *COUNTRY_OF_ORIGIN.locators,
            after(
                r"autoriteiten van",
                r"(?:laissez-passer|reisdocument|paspoort) (?:voor|van)",
                r"terugkeer naar",
                r"ambassade van",
                r"consulaat van",
                pick=pick_country,
                within=16,
            ),
            everywhere(lambda text: (f for f in country.find(text) if f.value != "NLD"), 0.55),
            ADJECTIVE_COUNTRY,
            COUNTRY_OF_NATIONALITY,
        ),
        spec(
            "categories",
            label("bijlagen", "bijlage(n)", "meegezonden", "bijgevoegd"),
            paragraph(
                r"bijlagen?",
                r"meegestuurd\w*",
                question("stuurt u mee|bijlagen|voegt u toe"),
                lines=8,
            ),
            captured(
                r"(?:bijgevoegd (?:vindt u|zijn|treft u aan)|ik (?:voeg|stuur) (?:toe|mee|bij)|als bijlagen?|bijgesloten)\W{1,3}"
                r"(?P<v>[^.]{8,300})",
                confidence=0.6,
            ),
        ),
        SIGNED,
    ),
)
