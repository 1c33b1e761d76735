"""D28: a notice of objection, pro forma or with grounds. Source: domain.md 2.1 B."""

from __future__ import annotations

from extractors.locating.patterns import captured
from extractors.model import DocumentType, Sensitivity, Text
from extractors.types.declaring import (
    FROM_LAWYER,
    act,
    against,
    body,
    deed,
    heading,
    title,
)
from extractors.types.letters import REFERENCE, SENDER, letter_date
from extractors.types.persons import V_NUMBER, person
from extractors.types.proceedings import ATTACKED_DECISION_DATE, IND_NUMBER
from extractors.types.specs import spec

TYPE = DocumentType(
    id="D28",
    name="objection",
    edition=2,
    label=Text("Bezwaarschrift", "Notice of objection"),
    family="procedure",
    issuer=Text("advocaat", "lawyer"),
    sensitivity=(Sensitivity.PRIVILEGED,),
    phrases=(
        *heading(
            6.0,
            r"bezwaar(?:schrift)?,? (?:tegen|inzake|namens)\b",
            r"(?:aanvulling|aanvullende|motivering|nadere|gronden) (?:van )?(?:het |de )?(?:bezwaar|gronden van (?:het )?bezwaar)",
        ),
        *act(
            2.4,
            r"\bwordt [^.]{0,80}\bbezwaar (?:ingediend|gemaakt|aangetekend)",
            r"\b(?:dien|maak|teken|stel)t? (?:[a-z.',-]+ ){0,7}bezwaar\b(?! (?:gemaakt|te ))",
            r"(?:bezwaar ?maker|client\w*) [^.]{0,20}(?:niet eens|niet verenigen)[^.]{0,40}(?:besluit|beschikking)",
        ),
        *deed(
            2.4,
            "maak ik bezwaar",
            "maakt hierbij bezwaar",
            "teken ik bezwaar aan",
            "stel ik bezwaar in",
            "bezwaar te maken tegen uw besluit",
        ),
        *title(
            6.0,
            "bezwaarschrift tegen",
            "indienen bezwaar",
            "bezwaar tegen besluit",
            "bezwaar tegen uw besluit",
            "bezwaar tegen de beschikking",
            "aanvullende gronden bezwaar",
            "aanvulling gronden bezwaar",
            "nadere gronden van bezwaar",
            "motivering bezwaar",
            "bezwaarschrift vreemdelingenzaak",
            "bezwaarschrift (pro forma)",
            "aanvullend bezwaarschrift",
        ),
        *title(
            6.0,
            "bezwaarschrift",
            "pro forma bezwaarschrift",
            "gronden van bezwaar",
            "bezwaar",
            "aanvullende gronden van bezwaar",
            "gronden bezwaar",
            "pro forma bezwaar",
            "bezwaargronden",
        ),
        *FROM_LAWYER,
        *body(
            0.8,
            "maak ik bezwaar",
            "bezwaar te maken",
            "stelt hierbij bezwaar",
            "maakt hierbij bezwaar",
            "pro forma",
            "bezwaar gegrond te verklaren",
            "teken ik bezwaar aan",
        ),
        *against(2.6, "immigratie- en naturalisatiedienst"),
        *against(
            4.0,
            "beslissing op bezwaar",
            "beslissing op uw bezwaar",
            "beslissing op het bezwaar",
            "rechtbank",
            "ontvangstbevestiging",
            "besluit op bezwaar",
        ),
    ),
    fields=(
        letter_date(),
        ATTACKED_DECISION_DATE,
        V_NUMBER,
        REFERENCE,
        IND_NUMBER,
        person("cliënt", "bezwaarmaker", "bezwaarde", "indiener", "belanghebbende"),
        SENDER,
        spec("kind", captured(r"(?P<v>pro forma)")),
    ),
)
