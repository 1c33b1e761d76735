"""D29: the immigration service's decision on an objection. Source: domain.md 2.1 B."""

from __future__ import annotations

from extractors.fields import (
    credibility,
    outcome,
)
from extractors.fields.vocabulary import Meaning
from extractors.locating.headers import header_date, pick_date
from extractors.locating.meanings import (
    meanings,
    whole,
)
from extractors.locating.patterns import after, before, before_clause
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
from extractors.types.persons import ALIASES, BIRTH_DATE, V_NUMBER, person
from extractors.types.proceedings import (
    ATTACKED_DECISION_DATE,
    DEPARTURE_TERM,
    ENTRY_BAN,
    GROUNDS,
    IND_NUMBER,
    PROCEDURE,
    REMEDY,
)
from extractors.types.specs import dated, spec
from extractors.types.states import NATIONALITY


def _of_objection(text: str) -> list[Meaning]:
    """What is decided on the objection; that the application was refused is the history."""
    return [
        m
        for m in outcome.IND.find(text)
        if m.value in ("GEGROND", "ONGEGROND", "NIET_ONTVANKELIJK")
    ]


TYPE = DocumentType(
    id="D29",
    name="objection_decision",
    edition=3,
    label=Text("Beslissing op bezwaar", "Decision on objection"),
    family="procedure",
    issuer=Text("IND namens de minister of staatssecretaris", "IND for the minister"),
    sensitivity=(Sensitivity.GOVERNMENT,),
    phrases=(
        *heading(
            5.0,
            r"(?:beslissing|besluit|beschikking) (?:op|in) (?:\w+ ){0,2}bezwaar",
        ),
        *act(
            2.6,
            r"\b(?:neem|nemen|beslis|beslissen|treft) (?:ik |wij )?(?:hierbij )?(?:een |mijn |onze )?(?:beslissing |besluit )?op (?:het|uw|dit|haar|zijn) bezwaar",
            r"\b(?:beslissing|besluit|beschikking) op (?:het|uw|dit|haar|zijn) bezwaar(?:schrift)?\b",
        ),
        *act(
            1.6,
            r"\b(?:verklaar ik|ik verklaar|verklaren wij|wij verklaren) [^.]{0,40}bezwaar",
            r"bezwaar(?:schrift)? (?:is|wordt) [^.]{0,40}(?:gegrond|ongegrond|ontvankelijk)",
            r"\b(?:herroep ik|ik herroep|wij herroepen|herroepen wij|wordt herroepen)\b",
            r"bezwaar(?:schrift)? (?:treft|slaagt|faalt)\b",
        ),
        *title(
            5.0,
            "besluit op uw bezwaar",
            "beslissing op het bezwaar",
            "besluit op bezwaarschrift",
            "besluit op uw bezwaarschrift",
            "uw bezwaar is ongegrond",
            "uw bezwaar is gegrond",
            "ongegrondverklaring bezwaar",
            "gegrondverklaring bezwaar",
            "beschikking op uw bezwaarschrift",
            "beslissing in bezwaar",
            "heroverweging in bezwaar",
        ),
        *title(
            5.0,
            "beslissing op bezwaar",
            "beslissing op uw bezwaar",
            "beslissing op bezwaarschrift",
            "besluit op bezwaar",
            "beschikking op bezwaar",
            "beslissing op het bezwaarschrift",
            "beslissing op uw bezwaarschrift",
            "beslissing bezwaarschrift",
        ),
        *FROM_IND,
        *body(
            0.7,
            "het bezwaar is ongegrond",
            "het bezwaar is kennelijk ongegrond",
            "verklaar ik het bezwaar",
            "bezwaar ongegrond",
            "bezwaar gegrond",
            "hoorzitting",
            "in bezwaar",
            "uw bezwaar",
            "ambtelijke commissie",
        ),
        *NOT_FROM_LAWYER,
        *against(
            3.0,
            "bezwaarschrift tegen",
            "rechtbank",
            "raad van state",
            "voornemen",
            "intrekking",
            "dienst terugkeer en vertrek",
        ),
    ),
    fields=(
        letter_date("datum besluit", "datum beslissing", "datum beschikking"),
        dated(
            "decision_date",
            "datum besluit",
            "datum beslissing",
            "datum beschikking",
            "datum",
            "dagtekening",
            others=(header_date(),),
        ),
        dated(
            "sent_date",
            "verzonden",
            "verzonden op",
            "datum verzending",
            "verzenddatum",
            "datum bekendmaking",
        ),
        REFERENCE,
        V_NUMBER,
        IND_NUMBER,
        person("bezwaarmaker", "belanghebbende"),
        ALIASES,
        BIRTH_DATE,
        NATIONALITY,
        ATTACKED_DECISION_DATE,
        PROCEDURE,
        spec(
            "outcome",
            meanings(
                _of_objection, r"besluit", r"beslissing", r"ik besluit", r"conclusie", head=True
            ),
            meanings(
                outcome.IND.find, r"besluit", r"beslissing", r"ik besluit", r"conclusie", head=True
            ),
        ),
        spec("credibility", whole(credibility.parse, r"geloofwaardigheid\w*")),
        dated(
            "hearing_date",
            "datum hoorzitting",
            "gehoord op",
            others=(
                before(r"(?:hoorzitting|gehoord|ambtelijke commissie)"),
                before_clause(r"(?:gesproken|toegelicht|gehoord|hoorzitting|gebeld)", within=70),
                after(
                    r"(?:hoorzitting|gehoord)[^.]{0,20}\bop",
                    r"ambtelijke (?:hoor)?commissie[^.]{0,30}\bop",
                    pick=pick_date,
                    within=20,
                ),
            ),
        ),
        GROUNDS,
        REMEDY,
        DEPARTURE_TERM,
        ENTRY_BAN,
    ),
)
