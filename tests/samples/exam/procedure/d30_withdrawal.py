"""D30 of the exam: the IND withdraws a decision and will decide again."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d30-bezwaar-2021",
        "D30",
        "exam_dienst",
        ("Immigratie- en Naturalisatiedienst", "Afdeling Procesvertegenwoordiging"),
        """
@Datum=11 maart 2021
@V-nummer=2799104433
@Zaak=AWB 20/7714
@Betreft=intrekking

Geachte heer/mevrouw,

De beslissing op bezwaar van 16 september 2020 wordt door mij ingetrokken. Reden is dat het
advies van de medisch adviseur ouder is dan zes maanden. Ik zal opnieuw beslissen op het bezwaar van
mevrouw Oyelarano-Bakare.

U kunt het beroep intrekken. Over de kosten ontvangt u apart bericht.

!sign S. Terwindt | procesvertegenwoordiger
""",
        {
            "date": "2021-03-11", "withdrawn_decision_date": "2020-09-16", "v_number": "2799104433",
            "docket": "AWB 20/7714",
        },
    ),
    Sample(
        "d30-2024",
        "D30",
        "exam_rijks",
        ("Immigratie- en Naturalisatiedienst", "Ministerie van Asiel en Migratie"),
        """
@Datum=6 december 2024
@Onderwerp=Bericht dat de Minister het besluit intrekt
@Ons kenmerk=Z1-90017744120
@V-nummer=2950004417

De Minister van Asiel en Migratie trekt het besluit van 19 augustus 2024 in. Er wordt zo snel mogelijk, in
elk geval binnen zes weken, een nieuw besluit genomen.

!sign namens de Minister
""",
        {
            "date": "2024-12-06", "withdrawn_decision_date": "2024-08-19", "v_number": "2950004417",
        },
    ),
)  # fmt: skip
