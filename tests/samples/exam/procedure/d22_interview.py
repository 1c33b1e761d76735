"""D22 of the exam: reports of asylum interviews; nationality and origin are what the applicant says."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d22-eerste-2008",
        "D22",
        "exam_getypt",
        ("IND", "Ministerie van Justitie", "Rapport van eerste gehoor"),
        """
@Dossiernummer=0804.21.1107
@Datum van het gehoor=24-04-2008
@Naam vreemdeling=Sheikh Omarow, Abdiqani
@Tolk=Somalisch, 01773

Mededeling aan de vreemdeling: dit gehoor gaat over uw identiteit, nationaliteit en reisroute.

Uw volledige naam? Abdiqani Sheikh Omarow. Bijnaam: Dheere.

Uw geboortedatum? Ik weet alleen het jaar, 1983.

Uw nationaliteit? Somalische. Clan: Reer Hamar.

Wanneer heeft u uw land verlaten? Op 2 februari 2008, per vliegtuig vanuit Nairobi.

Opmerking rapporteur: betrokkene overlegt geen documenten.

!sign Rapporteur 4419
""",
        {"date": "2008-04-24", "ind_number": "0804.21.1107", "birth_date": "1983", "source_language": "som"},
    ),
    Sample(
        "d22-opvolgend-2023",
        "D22",
        "exam_verslag",
        ("Immigratie- en Naturalisatiedienst", "Asiel en Bescherming"),
        """
# Verslag gehoor opvolgende aanvraag

@Zaaknummer=Z1-771400213
@V-nummer=2803310092
@Vreemdeling=Tewoldeab, Senait
@Gehoord op=19 april 2023
@Locatie=Rijnstad
@Taal van de tolk=Tigrinya

Ik ga u vragen stellen over de nieuwe feiten en omstandigheden. U heeft op 4 maart 2023 een nieuwe
aanvraag ingediend.

Wat is er nieuw sinds uw vorige procedure? Ik ben lid geworden van de Pinkstergemeente.

Wanneer bent u voor het eerst naar een dienst gegaan? In september 2021.

Kunt u uitleggen wat dat voor u betekende? Ik werd rustig. Ik durfde weer te slapen.

Opmerking gehoormedewerker: de gemachtigde, mr. L. Broekmans, is bij het gehoor aanwezig.
""",
        {"date": "2023-04-19", "v_number": "2803310092",
         "ind_number": "Z1-771400213", "source_language": "tir"},
    ),
)  # fmt: skip
