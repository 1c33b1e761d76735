"""D64 of the exam: a laissez-passer promised, and promises withdrawn."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d64-nepal-2017",
        "D64",
        "exam_gezant",
        ("EMBASSY OF NEPAL", "Consular Wing", "Brussels"),
        """
@Ref=NEP/417/17
@Date=18 October 2017
@Subject=Withdrawal of travel document approval

To the Repatriation and Departure Service,

The Embassy refers to its letter of 12 July 2017, in which it declared itself willing to issue a
laissez-passer to Mr Kumar Tamangson. After verification the Embassy hereby withdraws this approval.

!sign Attaché
""",
        {"date": "2017-10-18", "country": "NPL", "outcome": "EMB_LP_WITHDRAWN",
         "reference": "NEP/417/17", "name": "Kumar Tamangson"},
        languages=("eng",),
    ),
    Sample(
        "d64-gambia-2020",
        "D64",
        "exam_dienst",
        ("Dienst Terugkeer en Vertrek", "Ministerie van Justitie en Veiligheid"),
        """
@Datum=3 februari 2020
@V-nummer=2801900447
@Betreft=intrekking toezegging LP

Geachte heer Jallowmah,

De autoriteiten van Gambia hebben hun toezegging om een laissez-passer te verstrekken ingetrokken. Een
reden is niet gegeven. De overdracht van 11 februari 2020 gaat niet door.

!sign regievoerder 2207
""",
        {
            "date": "2020-02-03", "country": "GMB", "outcome": "EMB_LP_WITHDRAWN",
            "v_number": "2801900447",
        },
    ),
)  # fmt: skip
