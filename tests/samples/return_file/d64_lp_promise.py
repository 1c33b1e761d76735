"""D64: a laissez-passer promised, and promises withdrawn."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d64-china-2013",
        "D64",
        "dev_rijks",
        ("Dienst Terugkeer en Vertrek", "Ministerie van Veiligheid en Justitie"),
        """
@Datum=27 juni 2013
@V-nummer=2641100237
@Onderwerp=LP-toezegging China

Geachte heer Lin Weiguo,

De ambassade van China heeft op 20 juni 2013 laten weten bereid te zijn een laissez-passer te
verstrekken. De toezegging geldt zes maanden.

!sign regievoerder
""",
        {
            "date": "2013-06-27", "country": "CHN", "outcome": "EMB_LP_PROMISED",
            "v_number": "2641100237",
        },
    ),
)  # fmt: skip
