"""D51: consent to give medical facts to the BMA, signed twice, naming practitioners."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d51-2018",
        "D51",
        "dev_formulier",
        ("Immigratie- en Naturalisatiedienst", "Bureau Medische Advisering"),
        """
# Toestemmingsverklaring medische gegevens

@V-nummer=2779914402
@Naam=Petrosyanov
@Voornamen=Karine
@Geboortedatum=17-10-1966

Hierbij geef ik toestemming aan mijn behandelaars om medische gegevens over mij te verstrekken aan het
Bureau Medische Advisering.

## Behandelaar 1
@Naam behandelaar=drs. M. Hagenbeekster
@Specialisme=huisarts

## Behandelaar 2
@Naam behandelaar=dr. P. Oudshoornik
@Specialisme=cardioloog

@Datum=6 februari 2018
!sign K. Petrosyanov | handtekening voor het verstrekken van gegevens
!sign K. Petrosyanov | handtekening voor het gebruik van gegevens door het BMA
""",
        {
            "date": "2018-02-06", "v_number": "2779914402", "birth_date": "1966-10-17",
            "practitioner": ["drs. M. Hagenbeekster", "dr. P. Oudshoornik"], "signed": True,
        },
    ),
)  # fmt: skip
