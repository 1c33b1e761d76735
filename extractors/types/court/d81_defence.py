"""D81: the immigration service's defence in court. Source: domain.md 2.1 F."""

from __future__ import annotations

from extractors.model import DocumentType, Sensitivity, Text
from extractors.types.declaring import (
    FROM_IND,
    NOT_FROM_LAWYER,
    act,
    against,
    body,
    head,
    heading,
    title,
)
from extractors.types.letters import REFERENCE, letter_date
from extractors.types.persons import V_NUMBER, person
from extractors.types.proceedings import ATTACKED_IN_COURT, CASE_NUMBERS, DOCKET
from extractors.types.rulings import (
    COURT,
)

TYPE = DocumentType(
    id="D81",
    name="defence",
    edition=2,
    label=Text("Verweerschrift", "Defence"),
    family="court",
    issuer=Text("IND", "immigration service"),
    sensitivity=(Sensitivity.GOVERNMENT,),
    phrases=(
        *heading(
            6.0,
            r"(?:verweer(?:schrift)?|reactie) (?:op|in|inzake|tegen) (?:\w+ ){0,2}(?:beroep\w*|beroepsgronden)",
        ),
        *act(
            2.6,
            r"\bmijn verweer\b|\bzet (?:ik|verweerder) [^.]{0,60}verweer",
            r"\b(?:ik|verweerder) (?:handhaaf|handhaaft|persisteer|persisteert|volhard|volhardt)\b(?![^.]{0,60}\bniet\b)",
            r"verweerder [^.]{0,60}(?:op het standpunt|stelt zich)[^.]{0,120}ongegrond",
            r"(?:verzoekt?|vraagt?|concludeert?) [^.]{0,60}(?:beroep|beroepen) (?:\w+ ){0,4}ongegrond te verklaren",
            r"concludeert? tot (?:kennelijke )?ongegrondverklaring",
        ),
        *title(
            6.0,
            "verweerschrift in de zaak",
            "verweerschrift in beroep",
            "schriftelijk verweer",
            "nader verweer",
            "reactie op het beroep",
            "reactie op de beroepsgronden",
            "schriftelijke reactie op beroep",
        ),
        *title(
            6.0,
            "verweerschrift",
            "verweer",
            "aanvullend verweerschrift",
            "verweerschrift vreemdelingenzaken",
            "nader verweerschrift",
        ),
        *FROM_IND,
        *head(0.4, "procesvertegenwoordiging", "rechtbank"),
        *body(
            0.7,
            "verzoek ik u het beroep ongegrond te verklaren",
            "het beroep ongegrond te verklaren",
            "procesvertegenwoordiger",
            "namens verweerder",
            "verweerder stelt zich op het standpunt",
            "in beroep is aangevoerd",
        ),
        *NOT_FROM_LAWYER,
        *against(3.0, "uitspraak", "proces-verbaal", "beslissing op bezwaar"),
    ),
    fields=(
        letter_date(),
        CASE_NUMBERS,
        DOCKET,
        V_NUMBER,
        REFERENCE,
        person("eiser", "eiseres"),
        ATTACKED_IN_COURT,
        COURT,
    ),
)
