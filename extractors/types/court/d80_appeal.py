"""D80: a notice or the grounds of appeal by the lawyer. Source: domain.md 2.1 F."""

from __future__ import annotations

from extractors.model import DocumentType, Sensitivity, Text
from extractors.types.declaring import (
    FROM_LAWYER,
    NOT_FROM_IND,
    act,
    against,
    body,
    deed,
    head,
    heading,
    title,
)
from extractors.types.letters import REFERENCE, SENDER, letter_date
from extractors.types.persons import V_NUMBER, person
from extractors.types.proceedings import ATTACKED_IN_COURT, CASE_NUMBERS, DOCKET
from extractors.types.rulings import (
    COURT_ADDRESSED,
)

TYPE = DocumentType(
    id="D80",
    name="appeal",
    edition=2,
    label=Text("Beroepschrift of gronden van beroep", "Appeal or its grounds"),
    family="court",
    issuer=Text("advocaat", "lawyer"),
    sensitivity=(Sensitivity.PRIVILEGED,),
    phrases=(
        *heading(
            4.5,
            r"\bberoepschrift (?:tegen|inzake|namens)\b",
            r"\bgronden van (?:het )?beroep",
            r"(?<!hoger\s)\bberoep tegen (?:het |uw |de )?(?:besluit|beschikking|beslissing)",
        ),
        *act(
            2.4,
            r"\bwordt [^.]{0,80}(?<!hoger\s)\bberoep (?:ingesteld|aangetekend)",
            r"\b(?:stel|teken|dien|ga|gaat|kom|komt)t? (?:[a-z.',-]+ ){0,6}(?<!hoger\s)beroep (?:in|aan|tegen)\b",
            r"(?:daartegen|hiertegen|tegen (?:dit|dat|het) besluit) beroep instelt",
        ),
        *deed(
            2.4,
            "stel ik beroep in",
            "stelt hierbij beroep in",
            "stel ik hierbij beroep in",
            "tekent hierbij beroep aan",
        ),
        *title(1.8, "nadere gronden", "aanvullende gronden"),
        *title(
            4.5,
            "beroepschrift tegen",
            "beroep tegen besluit",
            "beroep tegen het besluit",
            "instellen beroep",
            "instelling beroep",
            "beroep vreemdelingenzaak",
            "aanvullend beroepschrift",
            "gronden beroep",
            "motivering beroep",
            "gronden van beroep vreemdelingenzaken",
            "pro-forma beroepschrift",
            "beroep en verzoek om voorlopige voorziening",
            "beroepschrift en verzoek voorlopige voorziening",
            "indiening beroep",
        ),
        *title(
            4.5,
            "beroepschrift",
            "gronden van beroep",
            "beroep",
            "pro forma beroepschrift",
            "pro forma beroep",
            "aanvullende gronden van beroep",
            "gronden van het beroep",
            "aanvullende beroepsgronden",
            "beroepsgronden",
            "nadere gronden van beroep",
            "aanvulling gronden beroep",
            "beroepschrift vreemdelingenzaken",
        ),
        *FROM_LAWYER,
        *NOT_FROM_IND,
        *head(0.8, "rechtbank den haag", "centraal inschrijfbureau vreemdelingenzaken", "griffie"),
        *body(
            0.8,
            "stelt hierbij beroep in",
            "beroep in te stellen",
            "stel ik beroep in",
            "gronden van beroep",
            "het beroep gegrond te verklaren",
            "edelachtbaar college",
            "eiser kan zich niet verenigen",
            "beroep aan te tekenen",
        ),
        *against(
            4.0,
            "hogerberoepschrift",
            "hoger beroepschrift",
            "verweerschrift",
            "raad van state",
            "uitspraak",
            "proces-verbaal",
            "bezwaarschrift",
            "grief",
        ),
        *against(1.5, "zienswijze"),
    ),
    fields=(
        letter_date(),
        ATTACKED_IN_COURT,
        DOCKET,
        CASE_NUMBERS,
        V_NUMBER,
        REFERENCE,
        person("eiser", "eiseres", "cliënt", "naam eisende partij", "eisende partij", "appellant"),
        COURT_ADDRESSED,
        SENDER,
    ),
)
