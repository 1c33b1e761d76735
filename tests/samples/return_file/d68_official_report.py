"""D68: DT&V's official report on buitenschuld."""

from __future__ import annotations

from tests.samples.model import Sample

_DTV = ("Dienst Terugkeer en Vertrek", "Ministerie van Justitie en Veiligheid")

SAMPLES = (
    Sample(
        "d68-positief-2016",
        "D68",
        "dev_rijks",
        ("Dienst Terugkeer en Vertrek", "Ministerie van Veiligheid en Justitie"),
        """
* Immigratie- en Naturalisatiedienst
* Rijnstad

@Datum=21 april 2016
@V-nummer=2640079912
@Kenmerk=DTV/AB/16/012

# Ambtsbericht buiten schuld

Betreft: de heer Lhakpa Dorjeson.

Betrokkene heeft zich gewend tot de vertegenwoordigingen van China en India en tot IOM. Hij heeft
volledig meegewerkt aan de bemiddeling. Aan zijn verklaringen wordt niet getwijfeld.

**Conclusie:** de DT&V brengt een positief zwaarwegend advies uit.

!sign afdelingshoofd
""",
        {"date": "2016-04-21", "v_number": "2640079912", "conclusion": "POSITIVE"},
    ),
    Sample(
        "d68-loopt-2023",
        "D68",
        "dev_dienst",
        _DTV,
        """
@V-nummer=2890014470
@Ons kenmerk=DTV/AB/23/118
@Datum=13 januari 2023

# Ambtsbericht

De bemiddeling van mevrouw Sivakumarani bij de vertegenwoordiging van Sri Lanka loopt nog. Over buiten
schuld kan de DT&V zich thans nog niet uitlaten.

!sign regievoerder
""",
        {"date": "2023-01-13", "v_number": "2890014470", "conclusion": "RUNNING"},
    ),
)  # fmt: skip
