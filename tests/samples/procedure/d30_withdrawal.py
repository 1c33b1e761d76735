"""D30: the IND withdraws a decision and will decide again."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d30-voor-zitting-2018",
        "D30",
        "dev_rijks",
        ("Immigratie- en Naturalisatiedienst", "Procesvertegenwoordiging", "Ministerie van Justitie en Veiligheid"),
        """
* Rechtbank Den Haag
* zittingsplaats Rijnstad
* Postbus 0009

@Datum=5 oktober 2018
@V-nummer=2711004402
@Uw kenmerk=NL18.11402
@Ons kenmerk=PV/18/3310

# Intrekking besluit

Hierbij deel ik u mee dat de Staatssecretaris het besluit van 23 mei 2018 intrekt. Op de aanvraag van de
heer Zerihun-Abate zal opnieuw worden beslist. De nieuwe beslissing volgt binnen twaalf weken.

De Staatssecretaris is bereid de proceskosten te vergoeden.

!sign de Staatssecretaris | namens deze, procesvertegenwoordiger
""",
        {
            "date": "2018-10-05", "withdrawn_decision_date": "2018-05-23", "v_number": "2711004402",
            "docket": "NL18.11402",
        },
    ),
)  # fmt: skip
