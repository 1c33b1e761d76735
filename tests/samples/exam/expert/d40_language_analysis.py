"""D40 of the exam: reports of language analysis by BLT and TOELT. A report never fills a nationality."""

from __future__ import annotations

from tests.samples.model import Sample, Split
from tests.samples.prose import reasoning

SAMPLES = (
    Sample(
        "d40-ivoorkust-2012",
        "D40",
        "exam_getypt",
        ("BUREAU LAND EN TAAL", "Immigratie- en Naturalisatiedienst", "Rapport taalanalyse"),
        """
@Ons kenmerk=BLT/12-1770
@Vreemdelingennummer=2640 017 718
@Rapport opgemaakt=31 augustus 2012
@Opname gemaakt op=12 juli 2012, duur 41 minuten
@Taal of talen=Dioula, enkele zinnen Frans
@Herkomst volgens betrokkene=Bouaké, Ivoorkust

1. Vraagstelling. Het bureau is gevraagd of de spraak van betrokkene past bij de gestelde herkomst.

2. Bevindingen. Betrokkene spreekt vlot Dioula. Klanken en woordvormen die men in Bouaké verwacht, gebruikt
hij maar zelden. Voor huisraad en eten kiest hij woorden die ten noorden van de grens gewoon zijn. Zijn
Frans is gebrekkig.

3. Uitkomst. Betrokkene is op grond van zijn spraak waarschijnlijk niet te herleiden tot de
spraakgemeenschap van Ivoorkust. Hij is wel eenduidig te herleiden tot Burkina Faso.

4. Kennis van het land. Betrokkene noemt de grote markt en twee wijken, maar weet niet welke bussen er
rijden.

Analist: DIO-03. Gecontroleerd door een linguïst van het bureau.
""",
        {
            "date": "2012-08-31", "recording_date": "2012-07-12", "v_number": "2640017718",
            "reference": "BLT/12-1770", "conclusion": "TA_PROBABLY_NO",
            "claimed_region": "Bouaké, Ivoorkust", "indicated_region": "Burkina Faso", "code": "DIO-03",
        },
        absent=("nationality",),
        note="two outcomes in one report: the claimed region is denied, another is indicated",
    ),
    Sample(
        "d40-eritrea-2022",
        "D40",
        "exam_schrijven",
        ("Team Onderzoek en Expertise Land en Taal", "Immigratie- en Naturalisatiedienst", "Ministerie van Justitie en Veiligheid"),
        f"""
* Aan: Asiel en Bescherming, locatie Waterstad

@Datum=13 juni 2022
@Kenmerk=TOELT/22/0619
@V-nummer=2907711043
@Taalopname=9 mei 2022

# Rapport taalanalyse

Volgens de aanvraag komt betrokkene uit Segeneiti, Eritrea. De opname is gemaakt in het Tigrinya.

## Analyse

De taalanalist (TIG-21) heeft klankleer, woordvorming en woordenschat bekeken. De spreker gebruikt leenwoorden
uit het Italiaans die aan de andere kant van de grens niet gangbaar zijn.

{reasoning("d40-eritrea-2022", Split.EXAM, 1)}

## Conclusie

De spraak van betrokkene is eenduidig te herleiden tot de spraakgemeenschap binnen Eritrea. Er is geen
aanleiding om een andere spraakgemeenschap in overweging te nemen.

!sign linguïst | Team Onderzoek en Expertise Land en Taal
""",
        {
            "date": "2022-06-13", "recording_date": "2022-05-09", "v_number": "2907711043",
            "reference": "TOELT/22/0619", "conclusion": "TA_CLEARLY_YES",
            "claimed_region": "Segeneiti, Eritrea", "source_language": "tir", "code": "TIG-21",
        },
        absent=("nationality",),
    ),
    Sample(
        "d40-geen-uitkomst-2019",
        "D40",
        "exam_kolom",
        ("IND - TOELT", "Land en Taal"),
        """
@Rapportdatum=25 november 2019
@Onze referentie=19-TA-0448
@V-nummer=2800771936
@Datum opname=14 oktober 2019

# Taalanalyse

Gestelde herkomst: Khartoum, Sudan

De opname duurt elf minuten. Betrokkene antwoordt meestal met een enkel woord en zwijgt op vragen over zijn
jeugd. Daarom is het niet mogelijk om tot een herleiding te komen. Dat betekent niet dat de spraak eenduidig
niet te herleiden is; er is alleen te weinig materiaal.

Een nieuwe opname van ten minste dertig minuten wordt geadviseerd.
""",
        {
            "date": "2019-11-25", "recording_date": "2019-10-14", "v_number": "2800771936",
            "reference": "19-TA-0448", "conclusion": "TA_NONE", "claimed_region": "Khartoum, Sudan",
        },
        absent=("nationality", "indicated_region"),
        note="no outcome: the words of a clear no occur in a negation",
    ),
)  # fmt: skip
