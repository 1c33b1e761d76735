"""D88: minutes of a court hearing: what the judge asked, what parties said. Source: domain.md 2.1 F."""

from __future__ import annotations

from extractors.locating.headers import header_date, pick_date
from extractors.locating.labels import label
from extractors.locating.meanings import (
    sentences,
)
from extractors.locating.patterns import after, before
from extractors.model import DocumentType, Sensitivity, Text
from extractors.types.declaring import (
    FROM_COURT,
    NOT_FROM_LAWYER,
    act,
    against,
    body,
    heading,
    title,
)
from extractors.types.letters import letter_date
from extractors.types.persons import V_NUMBER, person
from extractors.types.proceedings import CASE_NUMBERS, DOCKET
from extractors.types.rulings import (
    CHAMBER,
    COURT,
    SEAT,
    hearing_on,
)
from extractors.types.specs import spec

TYPE = DocumentType(
    id="D88",
    name="hearing_minutes",
    edition=3,
    label=Text("Proces-verbaal van de zitting", "Minutes of a hearing"),
    family="court",
    issuer=Text("griffie", "court registry"),
    sensitivity=(Sensitivity.ASYLUM,),
    phrases=(
        *act(
            2.4,
            r"\bter zitting behandeld het beroep",
            r"aangehouden voor onbepaalde tijd",
            r"\b(?:rechter|voorzitter) (?:vraagt|houdt|merkt|stelt vast|geeft het woord|deelt mee)\b",
        ),
        *heading(
            7.0,
            r"(?:proces-? ?verbaal|verslag|aantekeningen|weergave|notulen) (?:van )?(?:de |het |een )?(?:\w+ ){0,3}(?:zitting|verhandelde|terechtzitting|verhoor)\b",
        ),
        *act(
            2.2,
            r"zitting gehouden",
            r"\b(?:rechter|voorzitter|eiser|eiseres|verweerder|gemachtigde)\s?: [^:]{5,200}\b(?:rechter|voorzitter|eiser|eiseres|verweerder|gemachtigde)\s?: ",
            r"waarvan (?:is |wordt )?(?:opgemaakt|proces-verbaal)",
            r"(?:rechter|voorzitter|rechtbank) sluit het onderzoek",
        ),
        *title(
            7.0,
            "proces-verbaal van het verhandelde",
            "zittingsaantekeningen",
            "aantekeningen van de zitting",
            "aantekeningen zitting",
            "verkort proces-verbaal",
            "verslag van het verhandelde",
            "verslag mondelinge behandeling",
            "weergave van de zitting",
            "proces-verbaal van het verhandelde ter openbare zitting",
            "het verhandelde ter zitting",
            "verhandelde ter openbare zitting",
            "proces-verbaal van de terechtzitting",
            "proces-verbaal van terechtzitting",
            "proces-verbaal van het onderzoek ter zitting",
            "proces-verbaal onderzoek ter zitting",
            "proces-verbaal van de mondelinge behandeling",
            "proces-verbaal mondelinge behandeling",
            "proces-verbaal van behandeling",
            "zittingsverslag",
            "verslag van de zitting",
            "verslag zitting",
            "proces-verbaal van het verhoor",
            "proces-verbaal comparitie",
        ),
        *title(
            7.0,
            "proces-verbaal van de zitting",
            "proces-verbaal van zitting",
            "proces-verbaal zitting",
            "proces-verbaal van het verhandelde ter zitting",
            "proces-verbaal van de openbare zitting",
            "proces verbaal van de zitting",
            "proces-verbaal van de behandeling ter zitting",
        ),
        *title(3.4, "proces-verbaal"),
        *FROM_COURT,
        *body(
            0.6,
            "ter zitting verschenen",
            "de rechter vraagt",
            "de rechter houdt voor",
            "eiser verklaart",
            "gemachtigde verklaart",
            "sluit het onderzoek",
            "de voorzitter",
            "verschenen zijn",
        ),
        *NOT_FROM_LAWYER,
        *against(
            3.0,
            "proces-verbaal van de mondelinge uitspraak",
            "proces-verbaal mondelinge uitspraak",
            "aangifte",
            "politie",
        ),
    ),
    fields=(
        spec(
            "date",
            label("datum proces-verbaal", "datum verslag", pick=pick_date),
            after(
                r"\b(?:opgemaakt|opgem|ondertekend|vastgesteld|gedagtekend)\b[^.;\d]{0,60}",
                pick=pick_date,
                within=4,
            ),
            before(r"(?:opgemaakt|vastgesteld|ondertekend)\b", within=30),
            *letter_date(
                "datum zitting",
                "zitting van",
                others=(after(r"zitting[^.]{0,80}?\b(?:op|van)", pick=pick_date, within=24),),
            ).locators,
        ),
        hearing_on(
            "zitting van",
            others=(
                header_date(),
                after(r"\bkamer\b[^.;\d]{0,40}[ ,]", pick=pick_date, within=4),
            ),
        ),
        COURT,
        SEAT,
        CHAMBER,
        CASE_NUMBERS,
        DOCKET,
        V_NUMBER,
        person("eiser", "eiseres"),
        spec(
            "quote",
            sentences(
                r"(?:de )?(?:rechter|voorzitter|rechtbank) (?:\w+ ){0,2}(?:vraagt|houdt|vroeg|merkt)\b"
            ),
        ),
    ),
)
