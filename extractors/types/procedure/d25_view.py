"""D25: the lawyer's view on the intention (zienswijze). Source: domain.md 2.1 B."""

from __future__ import annotations

from extractors.locating.headers import pick_date
from extractors.locating.patterns import after
from extractors.model import DocumentType, Sensitivity, Text
from extractors.types.declaring import (
    FROM_LAWYER,
    act,
    against,
    body,
    heading,
    title,
)
from extractors.types.letters import REFERENCE, SENDER, letter_date
from extractors.types.persons import V_NUMBER, person
from extractors.types.proceedings import IND_NUMBER
from extractors.types.specs import dated

TYPE = DocumentType(
    id="D25",
    name="view",
    edition=2,
    label=Text("Zienswijze", "View on the intention"),
    family="procedure",
    issuer=Text("advocaat", "lawyer"),
    sensitivity=(Sensitivity.PRIVILEGED, Sensitivity.ASYLUM),
    phrases=(
        *heading(
            6.0,
            r"zienswijze (?:op|tegen|naar|inzake|namens|bij)\b",
        ),
        *act(
            2.4,
            r"(?:in reactie op|naar aanleiding van|in antwoord op|tegen|over|op) (?:het|uw|dit|bovengenoemd|voornoemd) voornemen",
            r"(?:dien|breng|stuur|geef|geeft|zend|bericht)\w* [^.]{0,40}zienswijze",
            r"\bdeze zienswijze",
            r"\b(?:zich|mij|me) (?:niet|geenszins|in het geheel niet) (?:vinden|herkennen) in (?:het|uw|dit) voornemen",
            r"\b(?:uw|het) voornemen\b[^.]{0,60}\b(?:brengt?|voert?|reage\w+|merkt?|bestrijdt?|betwist)\b",
            r"met het voornemen (?:niet|geenszins) [^.]{0,20}(?:verenigen|eens)",
        ),
        *title(
            6.0,
            "zienswijze op uw voornemen",
            "zienswijze namens cliënt",
            "zienswijze inzake",
            "reactie op voornemen",
            "reactie op het voornemen",
            "zienswijze tegen het voornemen",
            "indiening zienswijze",
            "zienswijze op het aanvullend voornemen",
        ),
        *title(
            6.0,
            "zienswijze",
            "zienswijze op het voornemen",
            "zienswijze op voornemen",
            "aanvullende zienswijze",
            "zienswijze voornemen",
        ),
        *FROM_LAWYER,
        *body(
            0.7,
            "naar aanleiding van het voornemen",
            "in het voornemen",
            "dien ik hierbij een zienswijze",
            "cliënt",
            "brengt de volgende zienswijze",
        ),
        *against(
            3.5,
            "rechtbank",
            "voornemen tot afwijzing",
            "immigratie- en naturalisatiedienst beschikking",
            "beroepschrift",
        ),
    ),
    fields=(
        letter_date(),
        dated(
            "attacked_decision_date",
            "voornemen van",
            others=(after(r"voornemen[^.]{0,30}\b(?:van|d\.d\.)", pick=pick_date, within=16),),
        ),
        V_NUMBER,
        REFERENCE,
        IND_NUMBER,
        person("cliënt", "vreemdeling", "asielzoeker"),
        SENDER,
    ),
)
