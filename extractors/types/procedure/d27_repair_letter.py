"""D27: the immigration service asks for missing papers within a term. Source: domain.md 2.1 B."""

from __future__ import annotations

from extractors.locating.headers import pick_date
from extractors.locating.labels import label
from extractors.locating.meanings import (
    paragraph,
)
from extractors.locating.patterns import after, captured
from extractors.model import DocumentType, Sensitivity, Text
from extractors.types.declaring import (
    FROM_IND,
    NOT_FROM_LAWYER,
    act,
    against,
    body,
    heading,
    title,
)
from extractors.types.letters import REFERENCE, letter_date
from extractors.types.persons import V_NUMBER, person
from extractors.types.proceedings import IND_NUMBER, PROCEDURE
from extractors.types.specs import dated, spec

TYPE = DocumentType(
    id="D27",
    name="repair_letter",
    edition=3,
    label=Text("Herstelverzuimbrief", "Request for missing papers"),
    family="procedure",
    issuer=Text("IND", "immigration service"),
    sensitivity=(Sensitivity.GOVERNMENT,),
    phrases=(
        *act(
            2.0,
            r"\b(?:krijgt|heeft|hebt|geven|geef) [^.]{0,60}\b(?:tot|tijd|gelegenheid|dagen|weken) [^.]{0,60}(?:in orde|aan te vullen|te sturen|op te sturen|in te sturen|aan te leveren|over te leggen)",
            r"\b(?:zat|zit|ontbrak|ontbreekt) [^.]{0,30}(?:kopie|vertaling|bewijs|formulier|verklaring|handtekening|bladzijde)",
        ),
        *act(
            -2.4,
            r"\b(?:aanvraag|verzoek) (?:[^.]{0,160} )?(?:wordt|is|stel ik|stellen wij) (?:daarom|dan ook|derhalve|dus)\b[^.]{0,140}(?:afgewezen|buiten behandeling)",
        ),
        *heading(
            5.4,
            r"(?:ontbrekende|aanvullende|nadere|missende) (?:stukken|gegevens|documenten|informatie|bewijsstukken)",
            r"herstel\w* (?:van )?(?:het )?verzuim",
            r"(?:aanvraag|formulier|verzoek|kennisgeving)\b[^\n.:]{0,50} (?:niet compleet|onvolledig|incompleet|niet volledig|niet af)",
            r"(?:wij|we|er) (?:missen|ontbreken|hebben)\b[^\n.:]{0,40} (?:stukken|gegevens|documenten|informatie|papieren|bewijs\w*)",
        ),
        *act(
            2.0,
            r"(?:aanvraag|formulier|verzoek|kennisgeving)[^.]{0,120}(?:niet compleet|onvolledig|incompleet|niet volledig|niet voldoet)",
            r"\b(?:ontbreekt|ontbreken|wij missen|ik mis|missen wij)\b [^.]{0,60}(?:stuk|document|gegevens|vertaling|kopie|bewijs|verklaring|handtekening|formulier|bijlage)",
            r"(?:verzuim|aanvraag|gegevens)[^.]{0,80}(?:te herstellen|aan te vullen|aanvullen|herstellen|compleet maken)",
            r"\b(?:heeft|hebt|hebben|heb|zit|zat|zijn)\b[^.]{0,20}\b(?:geen|niet)\b[^.]{0,120}\b(?:meegestuurd|meegezonden|bijgevoegd|toegevoegd|overgelegd|ingestuurd|"
            r"opgestuurd|bijgesloten|meegeleverd|ingeleverd|aangeleverd|ingevuld|ondertekend)\b[\s\S]{0,200}\b(?:stuur|stuurt|opsturen|toesturen|insturen|sturen|"
            r"aanleveren|overleggen|inleveren|aan te vullen|te herstellen|alsnog|uiterlijk|voor \d)",
            r"\b(?:kan|kunnen) (?:ik|wij|we)\b[^.]{0,40}\b(?:nog )?niet (?:\w+ )?(?:beslissen|behandelen|beoordelen|verder|in behandeling)\b[^.]{0,80}\b(?:want|omdat|zonder|zolang)\b",
            r"(?:bescheiden|stukken|documenten|gegevens) (?:ontbreken|heb ik nog nodig|hebben wij nog nodig)",
            r"\b(?:stuur|zend|lever|stuurt) [^.]{0,80}(?:alsnog|ontbrekende|deze stukken)",
        ),
        *title(
            5.4,
            "verzuim herstellen",
            "verzuimbrief",
            "ontbrekende gegevens",
            "verzoek om informatie",
            "verzoek om gegevens",
            "gelegenheid tot aanvulling",
            "aanvulling van uw aanvraag",
            "uw aanvraag aanvullen",
            "wij missen nog stukken",
            "aanvullende documenten nodig",
            "gelegenheid tot herstel verzuim",
            "herstel van verzuim",
            "verzoek om ontbrekende gegevens",
            "uw aanvraag is onvolledig",
            "uw aanvraag is niet volledig",
            "onvolledige aanvraag herstel verzuim",
            "aanvullende gegevens nodig",
            "verzoek om aanvullende gegevens",
            "aanvullende informatie nodig",
            "wij missen gegevens",
            "wij hebben meer informatie nodig",
            "verzoek om nadere stukken",
            "verzoek om aanvullende informatie",
        ),
        *title(
            5.4,
            "herstel verzuim",
            "herstelverzuim",
            "herstel verzuim aanvraag",
            "verzoek om aanvulling",
            "ontbrekende stukken",
            "verzoek aanvullende stukken",
            "aanvullen van uw aanvraag",
            "uw aanvraag is niet compleet",
            "onvolledige aanvraag",
        ),
        *FROM_IND,
        *body(
            0.9,
            "herstel verzuim",
            "ontbrekende stukken",
            "ontbrekende gegevens",
            "niet compleet",
            "niet volledig",
            "stelt u in de gelegenheid",
            "artikel 4:5",
            "3.45b",
            "binnen één week",
            "binnen twee weken",
        ),
        *NOT_FROM_LAWYER,
        *against(3.0, "rechtbank", "beslissing op bezwaar", "beschikking"),
    ),
    fields=(
        letter_date(),
        REFERENCE,
        V_NUMBER,
        IND_NUMBER,
        person(),
        PROCEDURE,
        dated(
            "expires_on",
            "uiterlijk",
            "uiterste datum",
            "reactietermijn",
            "uiterste reactiedatum",
            "termijn tot",
            "vóór",
            others=(
                after(
                    r"uiterlijk(?: op)?",
                    r"\bvoor",
                    r"\b(?:heeft|hebt|krijgt|geef|geven|stel|stellen|bied\w*|termijn|gelegenheid)\b[^.]{0,60}?\btot(?: en met)?",
                    r"\b(?:by|before|until|no later than)",
                    pick=pick_date,
                    within=8,
                ),
            ),
        ),
        spec(
            "scope",
            captured(r"(?P<v>binnen (?:een|twee|drie|vier|zes|\d+) (?:week|weken|dagen|uur))"),
        ),
        spec(
            "categories",
            label("ontbrekende stukken", "de volgende stukken", "stukken", colon=True),
            paragraph(r"(?:ontbrekende|de volgende) (?:stukken|gegevens)", lines=8),
        ),
    ),
)
