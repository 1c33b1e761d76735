"""D29: decisions on objection."""

from __future__ import annotations

from tests.samples.model import Sample, Split
from tests.samples.prose import reasoning

SAMPLES = (
    Sample(
        "d29-ongegrond-2019",
        "D29",
        "dev_rijks",
        ("Immigratie- en Naturalisatiedienst", "Ministerie van Justitie en Veiligheid"),
        f"""
* mr. J. Polanen
* Advocaten aan het Singel
* 0000 ZZ Rijnstad

@Datum=3 juli 2019
@V-nummer=2745006613
@Ons kenmerk=Z1-20117734401
@Uw kenmerk=POL/2019-044

# Beslissing op bezwaar

Op 21 december 2018 heeft u namens de heer V. Tumanyanov bezwaar gemaakt tegen de beschikking van 3
december 2018, waarbij zijn aanvraag om een verblijfsvergunning onder de beperking humanitair tijdelijk
is afgewezen.

Op 14 mei 2019 is betrokkene op een hoorzitting gehoord.

{reasoning("d29-ongegrond-2019", Split.DEVELOPMENT, 4)}

## Beslissing

Het bezwaar is ongegrond. Het bestreden besluit blijft in stand.

## Rechtsmiddel

Tegen deze beslissing kan binnen vier weken na verzending beroep worden ingesteld bij de rechtbank Den
Haag, zittingsplaats Rijnstad.

!sign De Staatssecretaris van Justitie en Veiligheid | namens deze, M. Aardenburg
""",
        {
            "date": "2019-07-03", "v_number": "2745006613", "outcome": "ONGEGROND",
            "attacked_decision_date": "2018-12-03", "hearing_date": "2019-05-14",
            "remedy": {"kind": "beroep", "weeks": 4},
        },
    ),
)  # fmt: skip
