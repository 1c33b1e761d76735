"""D61: proofs of a visit or attempt at a representation."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d61-liberia-2018",
        "D61",
        "dev_stichting",
        ("Steunpunt Vreemdelingen Rijnstad", "Havenkade 00"),
        """
# Verslag bezoek ambassade

@Datum bezoek=15 mei 2018
@Ambassade=Liberia (Brussel)
@Cliënt=Prince Tokpahson
@Begeleid door=M. Harmsenaar
@Kanaal=persoonlijk bezoek
@Resultaat=mondeling geweigerd, geen schriftelijk antwoord

Wij werden om 10.15 uur ontvangen aan de balie. De medewerker zei dat hij niets kon doen zonder paspoort
en wilde dat niet op papier zetten. Treinkaartjes zijn bijgevoegd.

!sign M. Harmsenaar | begeleider
""",
        {"visit_date": "2018-05-15", "country": "LBR", "outcome": "EMB_VERBAL_ONLY"},
    ),
)  # fmt: skip
