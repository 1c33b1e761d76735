"""D22: reports of asylum interviews; nationality and origin are what the applicant says."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d22-nader-2015",
        "D22",
        "dev_getypt",
        ("Immigratie- en Naturalisatiedienst", "Aanmeldcentrum Rijnstad"),
        """
# RAPPORT VAN NADER GEHOOR

@V-nummer=2790014473
@IND-nummer=1506.18.0221
@Naam=Abakar Issa
@Voornamen=Mahamat
@Datum gehoor=29 juni 2015
@Taal=Arabisch (Soedanees)
@Tolk=registertolk 00412
@Gehoormedewerker=H127

Aanvang: 09.40 uur. Ik ga u nu vragen stellen over de redenen van uw asielaanvraag.

Begrijpt u de tolk goed? Ja.

Wat is uw nationaliteit? Ik ben Soedanees, ik behoor tot de Berti.

Waar bent u geboren? In Mellit, Noord-Darfur.

Welke talen spreekt u? Arabisch. Mijn grootouders spraken nog Berti.

Opmerking rapporteur: betrokkene is geëmotioneerd; er is een pauze gehouden van 10.35 tot 10.50 uur.

Wat gebeurde er in april 2014? Toen kwamen mannen op kamelen in ons dorp.

Einde: 13.15 uur.
""",
        {
            "date": "2015-06-29", "v_number": "2790014473", "ind_number": "1506.18.0221",
            "surname": "Abakar Issa", "given_names": "Mahamat",
        },
    ),
)  # fmt: skip
