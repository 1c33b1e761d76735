"""D101: a letter of the reception agency, e.g. on the end of shelter. Source: domain.md 2.1 G."""

from __future__ import annotations

from extractors.locating.headers import pick_date
from extractors.locating.patterns import after, before_clause
from extractors.model import DocumentType, Sensitivity, Text
from extractors.types import affairs
from extractors.types.declaring import (
    NOT_FROM_LAWYER,
    about,
    act,
    against,
    body,
    shared,
    sign,
    title,
    top,
)
from extractors.types.letters import REASON, REFERENCE, SUBJECT, letter_date
from extractors.types.persons import V_NUMBER, person
from extractors.types.proceedings import REMEDY
from extractors.types.specs import dated, spec

TYPE = DocumentType(
    id="D101",
    name="coa_letter",
    edition=2,
    label=Text("COA-brief", "Letter of the reception agency"),
    family="coordination",
    issuer=Text("COA", "COA"),
    sensitivity=(Sensitivity.GOVERNMENT,),
    phrases=(
        *title(1.8, "maatregel", "overplaatsing"),
        *act(
            -2.6, r"\b(?:vroeg|verzocht|verzoek|gevraagd)\b[^.]{0,40}\b(?:inzage|afschrift|kopie)\b"
        ),
        *title(
            3.4,
            "besluit tot beëindiging van de verstrekkingen",
            "besluit beëindiging opvang",
            "einde recht op opvang",
            "beëindiging van uw opvang",
            "einde van uw opvang",
            "uw opvang eindigt",
            "beëindiging rva-verstrekkingen",
            "onthouding verstrekkingen",
            "besluit overplaatsing",
            "aanzegging ontruiming",
            "beëindiging recht op opvang",
            "beëindiging recht op verstrekkingen",
            "besluit rva",
        ),
        *about(*affairs.SHELTER),
        *shared(*top(4.2, "centraal orgaan opvang asielzoekers", "coa")),
        *title(
            3.4,
            "beëindiging verstrekkingen",
            "beëindiging opvang",
            "einde opvang",
            "beëindiging van de verstrekkingen",
            "besluit beëindiging verstrekkingen",
        ),
        *sign(1.0, "coa", "centraal orgaan opvang asielzoekers"),
        *body(0.7, "rva", "verstrekkingen", "opvang", "asielzoekerscentrum", "azc"),
        *NOT_FROM_LAWYER,
        *against(3.0, "rechtbank", "inzageverzoek"),
    ),
    fields=(
        letter_date(),
        REFERENCE,
        V_NUMBER,
        person(),
        dated(
            "expires_on",
            "einddatum opvang",
            "einde opvang",
            "opvang eindigt op",
            "datum einde opvang",
            "datum einde verstrekkingen",
            "einde verstrekkingen",
            "einde recht op opvang",
            "opvang tot",
            "laatste dag opvang",
            others=(
                after(
                    r"\b(?:per|vanaf|met ingang van|uiterlijk(?: op)?|op|tot(?: en met)?)(?= \d{1,2} [a-z]{3,9} \d{4}[^.\d]{0,50}"
                    r"\b(?:recht|opvang|verstrekkingen|verlaten|vertrekken|rva|beeindigd|stopgezet|verblijven|blijven|azc)\b)"
                    r"(?! [^.]{0,60}\b(?:vroeg|verzocht|ontving)\w*)",
                    pick=pick_date,
                    within=4,
                ),
                after(
                    r"\blaatste dag\b[^.\d]{0,50}\bis",
                    r"(?:eindigt|stopt|stoppen|beeindigd|beeindigen|beeindiging|verlaten)[^.]{0,50}\b(?:op|per|met ingang van)",
                    r"met ingang van",
                    r"\b(?:dient|moet|u verlaat)\b[^.]{0,60}\bop",
                    r"uiterlijk(?: op)?",
                    pick=pick_date,
                    within=16,
                ),
                before_clause(
                    r"(?:stopt|eindigt|vervalt|sluit|beeindig\w*|verlaat|weg)\b", within=30
                ),
            ),
        ),
        REMEDY,
        SUBJECT,
        spec("reason", *REASON.locators),
    ),
)
