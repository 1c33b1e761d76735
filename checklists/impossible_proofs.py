"""What kinds of document can prove each reason for *impossible*: one way of each group is needed.

A way is one type, or several joined with "+" that only prove it together: a visit to an embassy
that refuses proves nothing without a witness. Source: the domain book, 0.2. Attempts and time that
a reason wants besides are checked in `impossible.py`.
"""

from __future__ import annotations

from checklists.statuses import ReasonCode
from extractors.model import Text

PROOF_GROUPS: dict[ReasonCode, tuple[tuple[Text, tuple[str, ...]], ...]] = {
    ReasonCode.I1: (
        (Text("eigen verklaring", "own statement"), ("D103", "D22", "D23")),
        (
            Text("landendeskundige of landeninformatie", "expert or country information"),
            ("D45", "D44", "D43"),
        ),
        (
            Text("brief dat zoeken niets opleverde", "letter of a negative search"),
            ("D72", "D60", "D70", "D71"),
        ),
    ),
    ReasonCode.I2: (
        (
            Text(
                "weigeringsbrief, of bezoekverslag met getuige",
                "letter of refusal, or visit log with witness",
            ),
            ("D60", "D63", "D71", "D72", "D32", "D104", "D61+D96"),
        ),
    ),
    ReasonCode.I3: (),
    ReasonCode.I4: (
        (Text("landeninformatie", "country information"), ("D44", "D43", "D45")),
        (Text("notitie van de advocaat", "lawyer's note"), ("D25", "D23", "D80", "D104")),
    ),
    ReasonCode.I5: (
        (
            Text("psychiatrisch verslag of mentorschap", "psychiatric report or mentorship"),
            ("D53", "D54", "D58", "D46"),
        ),
    ),
    ReasonCode.I6: (
        (Text("verklaring van familie", "statement of a relative"), ("D96", "D70")),
        (
            Text(
                "antwoord van kampbestuur, UNHCR of register", "answer of camp, UNHCR or register"
            ),
            ("D72", "D07", "D09", "D71", "D60"),
        ),
    ),
    ReasonCode.I7: (
        (
            Text(
                "landeninformatie of antwoord van het archief", "country report or archive answer"
            ),
            ("D44", "D43", "D71", "D72", "D60"),
        ),
    ),
    ReasonCode.I8: (
        (Text("schriftelijk verzoek", "written request"), ("D104", "D66")),
        (Text("weigering of LSO-verslag", "refusal or LSO minutes"), ("D91", "D32", "D69", "D67")),
    ),
    ReasonCode.I9: (
        (Text("tekst van de buitenlandse wet", "foreign law text"), ("D44",)),
        (Text("verklaring van een deskundige", "statement of an expert"), ("D45",)),
    ),
    ReasonCode.I10: (
        (
            Text(
                "offerte, verklaring of uitkomst Rode Kruis", "quote, statement or Red Cross result"
            ),
            ("D56", "D96", "D70"),
        ),
    ),
}
