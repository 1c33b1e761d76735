"""D31: return decision, entry ban, declaration of undesirability, or the lifting of one.

Source: domain.md 2.1 B.
"""

from __future__ import annotations

from extractors.locating.headers import header_date
from extractors.locating.patterns import captured
from extractors.model import DocumentType, Sensitivity, Text
from extractors.types.declaring import (
    FROM_IND,
    NOT_FROM_LAWYER,
    act,
    against,
    body,
    heading,
    title,
    top,
)
from extractors.types.letters import REASON, REFERENCE, letter_date
from extractors.types.persons import ALIASES, BIRTH_DATE, V_NUMBER, person
from extractors.types.proceedings import DEPARTURE_TERM, ENTRY_BAN, IND_NUMBER, REMEDY
from extractors.types.specs import dated, spec
from extractors.types.states import NATIONALITY

KINDS = r"(?P<v>opheffing (?:van (?:het|een) )?inreisverbod|zwaar inreisverbod|licht inreisverbod|inreisverbod|ongewenstverklaring|terugkeerbesluit)"
TYPE = DocumentType(
    id="D31",
    name="return_decision",
    edition=3,
    label=Text(
        "Terugkeerbesluit, inreisverbod of opheffing", "Return decision, entry ban, or lifting"
    ),
    family="procedure",
    issuer=Text("IND of AVIM", "IND or aliens police"),
    sensitivity=(Sensitivity.GOVERNMENT,),
    phrases=(
        *act(
            2.2,
            r"verblijft (?:\w+ )?(?:onrechtmatig|niet rechtmatig|illegaal)",
            r"geen rechtmatig verblijf",
        ),
        *heading(
            4.8,
            r"(?:opleg\w*|uitvaardig\w*|ophef\w*|opheff\w*) (?:van )?(?:\w+ ){0,2}(?:inreisverbod|ongewenstverklaring|terugkeerbesluit)",
        ),
        *act(
            2.8,
            r"ongewenst te verklaren",
            r"(?<!niet\s)wordt [^.]{0,120}ongewenst verklaard\b(?! [^.]{0,40}(?:zal|kan))",
        ),
        *act(
            2.0,
            r"inreisverbod [^.]{0,80}(?:op te heffen|opgeheven|blijft van kracht|blijft gelden|in stand)",
            r"\b(?:hef|heffen) (?:ik|wij) [^.]{0,40}inreisverbod",
        ),
        *title(
            4.8,
            "terugkeerbesluit met inreisverbod",
            "uw verzoek om opheffing",
            "verzoek om opheffing",
            "verzoek om opheffing inreisverbod",
            "opheffing signalering",
            "opheffingsverzoek",
            "uw inreisverbod",
            "besluit tot uitvaardiging van een inreisverbod",
            "uitvaardigen inreisverbod",
            "opleggen inreisverbod",
            "opleggen terugkeerbesluit",
            "besluit terugkeer",
            "kennisgeving terugkeerbesluit",
            "opheffing ongewenstverklaring",
            "besluit tot ongewenstverklaring",
            "opheffen inreisverbod",
            "verzoek opheffing inreisverbod",
            "inreisverbod zwaar",
            "zwaar inreisverbod",
            "licht inreisverbod",
            "aanzegging vertrek",
            "aanzegging om nederland te verlaten",
        ),
        *title(
            4.8,
            "terugkeerbesluit",
            "inreisverbod",
            "terugkeerbesluit en inreisverbod",
            "besluit inreisverbod",
            "ongewenstverklaring",
            "opheffing inreisverbod",
            "opheffing van het inreisverbod",
            "uitvaardiging inreisverbod",
            "beschikking inreisverbod",
            "terugkeerbesluit/inreisverbod",
        ),
        *FROM_IND,
        *top(1.2, "politie", "avim", "vreemdelingenpolitie", "koninklijke marechaussee"),
        *body(
            0.6,
            "wordt een inreisverbod uitgevaardigd",
            "voor de duur van",
            "ongewenst verklaard",
            "dient nederland",
            "onmiddellijk te verlaten",
            "artikel 66a",
            "lidstaten van de europese unie",
        ),
        *NOT_FROM_LAWYER,
        *against(3.0, "rechtbank", "raad van state", "beslissing op bezwaar"),
    ),
    fields=(
        letter_date(),
        dated(
            "decision_date", "datum besluit", "datum beschikking", "datum", others=(header_date(),)
        ),
        dated("sent_date", "verzonden", "verzonden op", "uitgereikt op", "datum uitreiking"),
        REFERENCE,
        V_NUMBER,
        IND_NUMBER,
        person(),
        ALIASES,
        BIRTH_DATE,
        NATIONALITY,
        ENTRY_BAN,
        DEPARTURE_TERM,
        REMEDY,
        spec("kind", captured(KINDS, zone="head"), captured(KINDS)),
        spec("reason", *REASON.locators),
    ),
)
