"""D45: statements of country experts and scholars; no counter-expertise on a recording."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d45-darfur-2013",
        "D45",
        "dev_kantoor",
        ("Universiteit van Rijnstad", "Faculteit der Letteren", "Vakgroep Afrikanistiek"),
        """
> Rijnstad, 5 september 2013

# Deskundigenverklaring

Op verzoek van mr. Ter Haarsma geef ik mijn oordeel over de herkomst van de heer Ishaq Abdelmawla.

Ik ben als docent verbonden aan de universiteit en heb veldwerk verricht in El Geneina en Zalingei.

**Vraag.** Past de kennis die de heer Abdelmawla van de streek heeft bij iemand die daar is opgegroeid?

**Methode.** Gesprek van drie uur, zonder tolk, aan de hand van kaarten en foto's.

**Conclusie.** Zijn kennis van dorpen, waterputten en families past bij iemand die in de streek ten
zuiden van Zalingei is opgegroeid.

!sign dr. J.H. Mulderij | docent Afrikanistiek
""",
        {
            "date": "2013-09-05",
            "conclusion": "Zijn kennis van dorpen, waterputten en families past bij iemand die in de streek ten zuiden van Zalingei is opgegroeid",
        },
    ),
)  # fmt: skip
