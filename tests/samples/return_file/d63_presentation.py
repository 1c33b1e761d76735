"""D63: feedback of DT&V on a presentation in person."""

from __future__ import annotations

from tests.samples.model import Sample

_DTV = (
    "Dienst Terugkeer en Vertrek",
    "Ministerie van Justitie en Veiligheid",
    "Directie Internationale Aangelegenheden",
)

SAMPLES = (
    Sample(
        "d63-guinee-2018",
        "D63",
        "dev_rijks",
        _DTV,
        """
* De heer M. Barrybalde
* p/a mr. F. Koopmanschap

@Datum=24 oktober 2018
@V-nummer=2780044109
@Ons kenmerk=DTV/LP/18/0771

# Terugkoppeling presentatie in persoon

Op 11 september 2018 bent u in persoon gepresenteerd bij de vertegenwoordiging van Guinee.

De autoriteiten van Guinee hebben meegedeeld dat u niet bent erkend als onderdaan (non-statement). Er
wordt geen laissez-passer verstrekt.

!sign S. Ravenswaaier | regievoerder
""",
        {
            "date": "2018-10-24", "presentation_date": "2018-09-11", "country": "GIN",
            "outcome": "EMB_NOT_NATIONAL", "v_number": "2780044109",
        },
    ),
    Sample(
        "d63-irak-2011",
        "D63",
        "dev_dienst",
        ("Dienst Terugkeer en Vertrek", "Ministerie van Binnenlandse Zaken", "Unit Zuid"),
        """
@V-nummer=2608812004
@Ons kenmerk=LP-11-3318
@Datum=19 augustus 2011

# Presentatie in persoon: terugkoppeling

U bent op 20 januari 2011 gepresenteerd bij de ambassade van Irak. Ondanks rappel op 2 mei en 4 juli 2011
is geen antwoord van de autoriteiten ontvangen.

!sign regievoerder 0117
""",
        {
            "date": "2011-08-19", "presentation_date": "2011-01-20", "country": "IRQ",
            "outcome": "EMB_NO_ANSWER", "v_number": "2608812004",
        },
    ),
)  # fmt: skip
