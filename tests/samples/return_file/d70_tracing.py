"""D70: tracing by the Red Cross. A found relative is contact, never proof of kinship."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d70-gevonden-2018",
        "D70",
        "dev_stichting",
        ("Rode Kruis", "Restoring Family Links", "Tracing"),
        """
@Datum=7 juni 2018
@Zoekverzoek van=12 september 2017
@Gezochte persoon=Yonas Habteab (broer)
@Resultaat=contact hersteld

Geachte heer Habteab,

Wij hebben goed nieuws. Uw broer is gevonden in het kamp Shagarab. Een Red Cross Message is bijgevoegd.
Dit bericht is geen bewijs van verwantschap.

!sign medewerker Tracing
""",
        {"date": "2018-06-07", "result": "contact"},
        absent=("father", "mother", "nationality"),
    ),
)  # fmt: skip
