"""D30: the immigration service withdraws a decision, often just before the court hearing.

Source: domain.md 2.1 B.
"""

from __future__ import annotations

from extractors.locating.headers import pick_date
from extractors.locating.labels import label
from extractors.locating.patterns import after, before, captured
from extractors.model import DocumentType, Sensitivity, Text
from extractors.types.declaring import (
    FROM_IND,
    NOT_FROM_LAWYER,
    act,
    against,
    body,
    deed,
    heading,
    title,
)
from extractors.types.letters import REASON, REFERENCE, letter_date
from extractors.types.personal import (
    PERIOD,
)
from extractors.types.persons import V_NUMBER, person
from extractors.types.proceedings import CASE_NUMBERS, DOCKET, IND_NUMBER, PROCEDURE
from extractors.types.specs import spec

TYPE = DocumentType(
    id="D30",
    name="withdrawn_decision",
    edition=2,
    label=Text("Intrekking van een besluit", "Withdrawal of a decision"),
    family="procedure",
    issuer=Text("IND", "immigration service"),
    sensitivity=(Sensitivity.GOVERNMENT,),
    phrases=(
        *heading(
            5.0,
            r"intrek\w+ (?:van )?(?:\w+ ){0,3}(?:besluit|beschikking|beslissing)\b",
            r"(?:besluit|beschikking)[^.]{0,30}(?:ingetrokken|geldt niet (?:meer|langer)|vervalt)\b",
        ),
        *act(
            3.0,
            r"\bhandhaa?f\w* [^.]{0,60}(?:besluit|beschikking|beslissing)[^.]{0,40}\bniet\b",
            r"\btrek(?:t|ken)? (?:ik |wij )?(?:dit|dat|het|deze) (?:\w+ )?in(?=\s?[.,;])",
            r"\btrek(?:t|ken|kende)? [^.]{0,60}(?:besluit|beschikking|beslissing)[^.]{0,100}\bin(?=\s?[.,;:]|\s(?:en|omdat|nu|te)\b)",
            r"(?:besluit|beschikking|beslissing)[^.]{0,40}(?:d\.d\. ?)?[^.]{0,60}(?:hierbij|hiermee|inmiddels|daarom)? ?(?:wordt|is|heb|hebben|intrek|intrekken|in te trekken)[^.]{0,30}\b(?:ingetrokken|intrek|intrekken|in te trekken)\b",
            r"(?:besluit|beschikking|beslissing)[^.]{0,40}(?:d\.d\. ?)?[^.]{0,60}(?:niet (?:langer |meer )?(?:wordt |te )?(?:gehandhaafd|handhaven|handhaaf)|niet (?:langer|meer) geldt|geldt niet (?:meer|langer)|te vervallen|vervallen verklaard|is vervallen)",
            r"(?:besluit|beschikking|beslissing) (?:[\w.]+ ){0,5}in te trekken\b",
            r"(?:wij|ik) (?:hebben|heb) (?:het|dit|dat|ons|mijn) [^.]{0,40}ingetrokken",
            r"(?:wij|ik) (?:het|dit|dat) (?:besluit )?(?:hebben|heb)?\s?ingetrokken",
            r"\b(?:kom|komen|terug te komen|teruggekomen) [^.]{0,30}(?:op|van) (?:het|mijn|ons|dit|dat|de) (?:\w+ )?(?:besluit|beschikking|beslissing)",
            r"(?:intrekken|intrekking) van (?:het|de|mijn|ons|dit) (?:\w+ )?(?:besluit|beschikking|beslissing)",
        ),
        *act(
            1.6,
            r"(?:nieuw|ander) (?:besluit|beschikking|beslissing)[^.]{0,60}(?:volgen|genomen|nemen|ontvang\w*|krijg\w*)",
            r"(?:ontvangt|krijgt|volgt|neem|nemen|zal|zullen) [^.]{0,60}(?:nieuw besluit|nieuwe beschikking|nieuwe beslissing)",
            r"opnieuw [^.]{0,60}(?:beslist|beslissen|beslis|te beschikken)",
        ),
        *deed(
            2.2,
            "zal opnieuw beslissen",
            "opnieuw op de aanvraag beslissen",
            "opnieuw op uw aanvraag",
            "opnieuw op het bezwaar beslissen",
            "neem ik een nieuw besluit",
            "nemen wij een nieuw besluit",
            "volgt een nieuw besluit",
            "krijgt u een nieuw besluit",
            "krijgt u een nieuwe beslissing",
            "zal een nieuw besluit",
        ),
        *deed(1.6, "in te trekken", "trekken wij in", "trek ik in"),
        *title(3.0, "intrekking", "intrekking en nieuw besluit"),
        *deed(
            2.6,
            "trekt de staatssecretaris",
            "trekt de minister",
            "trekt verweerder",
            "wordt hierbij ingetrokken",
            "wordt ingetrokken en",
            "het besluit ingetrokken",
            "besluit wordt ingetrokken",
            "hierbij in te trekken",
            "ik trek het besluit",
            "trek ik het besluit",
            "trek ik het bestreden besluit",
            "trek ik de beslissing",
            "trek ik de beschikking",
            "wij trekken het besluit",
            "trekken wij het besluit",
            "trekt het bestreden besluit",
            "heb ik het besluit ingetrokken",
            "is het besluit ingetrokken",
        ),
        *title(
            5.0,
            "intrekken van het besluit",
            "intrekken van uw besluit",
            "intrekken bestreden besluit",
            "intrekken van het bestreden besluit",
            "besluit ingetrokken",
            "intrekking van ons besluit",
            "intrekking van de bestreden beschikking",
            "intrekking bestreden beschikking",
            "intrekking primair besluit",
            "intrekking van uw besluit",
            "wij trekken ons besluit in",
            "besluit tot intrekking",
            "mededeling intrekking",
            "bericht van intrekking",
            "intrekking asielbesluit",
            "intrekken beschikking",
        ),
        *body(
            1.2,
            "trekken het besluit",
            "trekken wij het besluit",
            "trek ik in",
            "wij trekken",
            "hierbij in te trekken",
            "ingetrokken",
            "is ingetrokken en",
        ),
        *title(
            5.0,
            "intrekking besluit",
            "intrekking bestreden besluit",
            "intrekking van het besluit",
            "intrekking beschikking",
            "intrekking van het bestreden besluit",
            "intrekkingsbesluit",
            "intrekking van de beschikking",
            "intrekken besluit",
            "intrekking beslissing op bezwaar",
            "intrekking van de beslissing op bezwaar",
            "intrekking besluit op bezwaar",
        ),
        *FROM_IND,
        *body(
            1.2,
            "trek ik het besluit",
            "trekt het besluit",
            "trekt hierbij het besluit",
            "het besluit wordt ingetrokken",
            "het bestreden besluit wordt ingetrokken",
            "trek ik hierbij",
            "wordt hierbij ingetrokken",
            "trekt de beschikking",
        ),
        *body(
            0.8,
            "zal opnieuw beslissen",
            "opnieuw beslissen",
            "nieuw besluit nemen",
            "nieuwe beslissing",
            "opnieuw een besluit",
        ),
        *NOT_FROM_LAWYER,
        *against(
            3.0,
            "uitspraak",
            "rechtsbijstand",
            "laissez-passer",
            "intrekking nationaliteit",
            "toezegging",
            "embassy",
        ),
    ),
    fields=(
        letter_date(),
        spec(
            "withdrawn_decision_date",
            label(
                "datum ingetrokken besluit", "ingetrokken besluit", "besluit van", pick=pick_date
            ),
            after(
                r"trek\w*[^.]{0,60}?(?:besluit|beschikking|beslissing(?: op bezwaar)?) (?:van|d\.d\.)",
                r"(?:besluit|beschikking|beslissing(?: op bezwaar)?),? ?\(?(?:van|d\.d\.|gedateerd|gedagtekend|met dagtekening)",
                r"intrekking[^.]{0,60}(?:van|d\.d\.)",
                pick=pick_date,
                within=30,
            ),
            before(
                r"(?:afgewezen|geweigerd|beslist|besloten|ongegrond verklaard|genomen)\b", within=80
            ),
        ),
        REFERENCE,
        V_NUMBER,
        IND_NUMBER,
        person(),
        CASE_NUMBERS,
        DOCKET,
        spec("period", *PERIOD.locators[1:2]),
        spec(
            "term_months",
            captured(
                r"(?:binnen|uiterlijk|\bover\b|termijn van|duurt)[^.]{0,30}?(?P<v>(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|\d+) (?:maand(?:en)?|mnd)|een half jaar)"
            ),
        ),
        spec("reason", *REASON.locators),
        PROCEDURE,
    ),
)
