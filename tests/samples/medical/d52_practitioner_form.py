"""D52: the form "verklaring omtrent medische situatie vreemdeling", one per practitioner."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d52-2019",
        "D52",
        "dev_formulier",
        ("Verklaring omtrent medische situatie vreemdeling", "in te vullen door de behandelaar"),
        """
@Naam vreemdeling=Mensahford, Kwabena
@V-nummer=2744009918
@Naam behandelaar=dr. L. Terpstraten
@Specialisme=longarts
@BIG-nummer=19033344501
@Diagnose=ernstig astma en longfibrose
@Behandeling=zuurstof, prednisolon, controle elke vier weken
@Gevolgen bij staken=ademnood, overlijden binnen enkele weken
@Datum=19 november 2019
!sign dr. L. Terpstraten
""",
        {
            "date": "2019-11-19", "v_number": "2744009918", "practitioner": "dr. L. Terpstraten",
            "big_number": "19033344501", "diagnosis": "ernstig astma en longfibrose",
        },
    ),
)  # fmt: skip
