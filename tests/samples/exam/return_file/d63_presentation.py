"""D63 of the exam: feedback of DT&V on a presentation in person."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d63-marokko-2014",
        "D63",
        "exam_dienst",
        ("Dienst Terugkeer en Vertrek", "Afdeling Laissez-passer", "Ministerie van Veiligheid en Justitie"),
        """
@Datum=6 mei 2014
@V-nummer=2650018831
@Betreft=uitkomst presentatie Marokko d.d. 3 april 2014

Geachte heer Benyahiaoui,

De vertegenwoordiging van Marokko heeft u op 3 april 2014 gezien. U bent door de autoriteiten erkend als
onderdaan. De vertegenwoordiging is bereid een vervangend reisdocument af te geven.

!sign medewerker presentaties
""",
        {
            "date": "2014-05-06", "presentation_date": "2014-04-03", "country": "MAR",
            "outcome": "EMB_RECOGNISED", "v_number": "2650018831",
        },
    ),
    Sample(
        "d63-soedan-2022",
        "D63",
        "exam_rijks",
        ("Dienst Terugkeer en Vertrek", "Ministerie van Justitie en Veiligheid"),
        """
@Datum=14 juni 2022
@Onderwerp=Resultaat presentatie in persoon
@V-nummer=2870031144
@Land=Soedan
@Datum presentatie=12 mei 2022

De presentatie heeft geen uitsluitsel gegeven: de delegatie beschikt over onvoldoende informatie om de
nationaliteit vast te stellen. Zonder nader bewijs wordt het onderzoek niet voortgezet.

!sign H. Ketelaarsen | regievoerder
""",
        {
            "date": "2022-06-14", "presentation_date": "2022-05-12", "country": "SDN",
            "outcome": "EMB_INSUFFICIENT_INFO", "v_number": "2870031144",
        },
    ),
)  # fmt: skip
