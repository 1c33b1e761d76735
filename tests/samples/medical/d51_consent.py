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
    Sample(
        "d51-2023",
        "D51",
        "exam_formulier",
        ("IND", "Toestemmingsverklaring", "bijlage bij een aanvraag artikel 64"),
        """
# Toestemmingsverklaring BMA

@V-nummer=2900174412
@Achternaam=Nakamya
@Voornaam=Prossy
@Geboren=05-12-1988

Ik, ondergetekende, geef toestemming voor het opvragen en gebruiken van mijn medische gegevens.

| Behandelaar | Specialisme | Plaats |
| mw. J. Tillemansen | psychiater | Rijnstad |
| dhr. B. Vonkeman | huisarts | Rijnstad |

@Ondertekend op=14 september 2023
!sign P. Nakamya
!sign P. Nakamya
""",
        {"date": "2023-09-14", "v_number": "2900174412", "birth_date": "1988-12-05", "signed": True},
    ),
    Sample(
        "d51-2012",
        "D51",
        "exam_getypt",
        ("TOESTEMMINGSVERKLARING", "ten behoeve van medisch advies"),
        """
@Datum=2 mei 2012
@Naam=Yusupovich, Anzor
@V-nummer=2655140038

Ik geef toestemming aan dr. S. Raaphorster, internist, om aan de medisch adviseur van het BMA alle
medische gegevens te verstrekken die voor het advies nodig zijn.

!sign A. Yusupovich | eerste handtekening
!sign A. Yusupovich | tweede handtekening
""",
        {
            "date": "2012-05-02", "v_number": "2655140038", "practitioner": ["dr. S. Raaphorster"],
            "signed": True,
        },
    ),
)  # fmt: skip
