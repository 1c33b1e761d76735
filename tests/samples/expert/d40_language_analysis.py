"""D40: reports of language analysis by BLT and TOELT. A report never fills a nationality."""

from __future__ import annotations

from tests.samples.model import Sample, Split
from tests.samples.prose import reasoning

SAMPLES = (
    Sample(
        "d40-somalie-2016",
        "D40",
        "dev_verslag",
        ("Bureau Land en Taal", "Immigratie- en Naturalisatiedienst"),
        """
# RAPPORT TAALANALYSE

@Datum rapport=8 maart 2016
@Kenmerk=BLT 2016-0331
@V-nummer=2760100234
@Datum opname=21 januari 2016
@Duur opname=52 minuten
@Taal van de opname=Somalisch
@Gestelde herkomst=Afgooye, Zuid-Somalië
@Taalanalist=SOM-12

## Conclusie

De spraak van de vreemdeling is eenduidig niet te herleiden tot de spraakgemeenschap van Zuid-Somalië.
De spraak is waarschijnlijk te herleiden tot Noord-Somalië.

## Toelichting

De vreemdeling gebruikt woorden en klanken die passen bij het Noord-Somalisch. De uitspraak van de
medeklinker dh wijkt af van die in Afgooye.

## Kennis van land en cultuur

De vreemdeling noemt markten en wijken van Afgooye, maar kan de weg naar Mogadishu niet beschrijven.
""",
        {
            "date": "2016-03-08", "recording_date": "2016-01-21", "v_number": "2760100234",
            "reference": "BLT 2016-0331", "conclusion": "TA_CLEARLY_NO",
            "claimed_region": "Afgooye, Zuid-Somalië", "indicated_region": "Noord-Somalië",
        },
        absent=("nationality",),
        note="an analysis is no nationality test",
    ),
    Sample(
        "d40-syrie-2018",
        "D40",
        "dev_dienst",
        ("Team Onderzoek en Expertise Land en Taal", "IND - TOELT", "Postbus 0004, Rijnstad"),
        """
@Datum=4 juni 2018
@Ons kenmerk=TOELT-18-0412
@V-nummer=2781100992
@Opname d.d.=26 april 2018

# Rapport taalanalyse

Gestelde herkomst: de stad Al-Hasakah, Syrië. Voertaal van de opname: Arabisch en Kurmanci.

Het materiaal is beluisterd door een taalanalist en beoordeeld door een linguïst.

**Conclusie:** de spraak is eenduidig te herleiden tot de spraak- en cultuurgemeenschap binnen Syrië.

De analist licht toe dat de spreker het Arabisch van de Jazira spreekt en Kurmanci als moedertaal heeft.
""",
        {
            "date": "2018-06-04", "recording_date": "2018-04-26", "v_number": "2781100992",
            "reference": "TOELT-18-0412", "conclusion": "TA_CLEARLY_YES",
        },
        absent=("nationality",),
    ),
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
