"""D40: reports of language analysis by BLT and TOELT. A report never fills a nationality."""

from __future__ import annotations

from tests.samples.model import Sample

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
)  # fmt: skip
