"""D61 of the exam: proofs of a visit or attempt at a representation."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d61-postbewijs-2020",
        "D61",
        "exam_getypt",
        ("POSTKANTOOR RIJNSTAD-CENTRUM", "Bewijs van aangetekende verzending"),
        """
@Datum=11-08-2020
@Barcode=3SABCD0004417
@Geadresseerde=Ambassade van Irak, Den Haag
@Afzender=J. Al-Obaidizad
@Soort=aangetekend, track & trace
@Status=bezorgd 12-08-2020
""",
        {"date": "2020-08-11", "country": "IRQ"},
    ),
    Sample(
        "d61-afspraak-2023",
        "D61",
        "exam_stichting",
        ("Stichting Perspectief", "Begeleiding terugkeer en toekomst"),
        """
# Bezoekverklaring

@Datum=3 maart 2023
@Bezocht=Consulaat van Nigeria, Den Haag
@Bezoeker=Blessing Osaghaewa
@Vergezeld door=T. Ooijevaarster
@Uitkomst=afspraakbevestiging getoond; mevrouw werd niet te woord gestaan

Ondergetekende was bij het bezoek aanwezig en verklaart dit naar waarheid.

!sign T. Ooijevaarster
""",
        {"visit_date": "2023-03-03", "country": "NGA", "outcome": "EMB_REFUSED_TO_SEE",
         "name": "Blessing Osaghaewa"},
    ),
)  # fmt: skip
