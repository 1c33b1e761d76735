"""D51 of the exam: consent to give medical facts to the BMA, signed twice, naming practitioners."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
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
        {"date": "2023-09-14", "v_number": "2900174412", "birth_date": "1988-12-05", "signed": True,
         "practitioner": ["mw. J. Tillemansen", "dhr. B. Vonkeman"]},
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
            "name": "Yusupovich, Anzor",
        },
    ),
)  # fmt: skip
