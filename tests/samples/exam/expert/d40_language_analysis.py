"""D40 of the exam: reports of language analysis by BLT and TOELT. A report never fills a nationality."""

from __future__ import annotations

from tests.samples.model import Sample, Split
from tests.samples.prose import reasoning

SAMPLES = (
    Sample(
        "d40-guinee-2020",
        "D40",
        "exam_verslag",
        ("TOELT", "Team Onderzoek en Expertise Land en Taal"),
        f"""
# Taalanalyse - rapport

@Rapportdatum=17 februari 2020
@Referentie=TOELT/20/0088
@V-nummer=2790044718
@Datum taalopname=13 januari 2020
@Door betrokkene gestelde herkomst=Nzérékoré, Guinee
@Onderzochte taal=Kpelle en Frans

## Uitkomst

De taalanalist komt tot het oordeel dat de spraak van betrokkene waarschijnlijk niet te herleiden is tot
Guinee. Gezien de woordkeus is het spraakgebruik waarschijnlijk te herleiden tot Liberia.

## Verantwoording

{reasoning("d40-guinee-2020", Split.EXAM, 1)}

Kennis van land: betrokkene weet welke groepen in de stad wonen en kent het feest van de maskers.
""",
        {
            "date": "2020-02-17", "recording_date": "2020-01-13", "v_number": "2790044718",
            "reference": "TOELT/20/0088", "conclusion": "TA_PROBABLY_NO",
            "claimed_region": "Nzérékoré, Guinee", "indicated_region": "Liberia",
        },
        absent=("nationality",),
    ),
    Sample(
        "d40-afghanistan-2023",
        "D40",
        "exam_rijks",
        ("Immigratie- en Naturalisatiedienst", "Team Onderzoek en Expertise Land en Taal", "Ministerie van Justitie en Veiligheid"),
        """
@Datum=9 november 2023
@Betreft=Rapport taalanalyse
@Kenmerk=T-2023-1147
@V-nummer=2911700340
@Opnamedatum=28 september 2023
@Gestelde herkomst=provincie Ghazni, Afghanistan

Op verzoek van de afdeling Asiel is een opname in het Dari (Hazaragi) beoordeeld.

De spraak van betrokkene is waarschijnlijk te herleiden tot de spraakgemeenschap binnen Afghanistan. Niet
eenduidig kon worden vastgesteld uit welke provincie; invloeden uit Quetta zijn aanwezig.

De linguïst onderschrijft de bevindingen van de analist (code DAR-07).
""",
        {
            "date": "2023-11-09", "recording_date": "2023-09-28", "v_number": "2911700340",
            "reference": "T-2023-1147", "conclusion": "TA_PROBABLY_YES",
            "claimed_region": "provincie Ghazni, Afghanistan",
        },
        absent=("nationality",),
        note="negation trap: niet eenduidig is not eenduidig niet",
    ),
)  # fmt: skip
