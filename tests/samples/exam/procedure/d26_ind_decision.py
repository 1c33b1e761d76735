"""D26 of the exam: decisions of the IND: asylum granted, repeat asylum, deferral and regular refused."""

from __future__ import annotations

from tests.samples.model import Sample, Split
from tests.samples.prose import reasoning

_EXAM = Split.EXAM

SAMPLES = (
    Sample(
        "d26-asiel-2022",
        "D26",
        "exam_schrijven",
        ("Immigratie- en Naturalisatiedienst", "Asiel en Bescherming", "Ministerie van Justitie en Veiligheid"),
        """
* Mevrouw L. Habtezghi
* AZC Oosterhaven, kamer 00
* Oosterhaven

@Datum=21 juni 2022
@V-nummer=290 771 1043
@Zaaknummer=Z1-20117740933
@Behandeld door=beslismedewerker 3088

# Beschikking asiel

Geachte mevrouw Habtezghi,

U heeft op 3 november 2021 gevraagd om een verblijfsvergunning asiel voor bepaalde tijd. In deze brief leest
u wat ik heb besloten.

**Mijn besluit.** Uw aanvraag wordt ingewilligd. U krijgt de vergunning op grond van artikel 29, eerste lid,
aanhef en onder a, van de Vreemdelingenwet 2000. De vergunning geldt van 3 november 2021 tot 3 november 2026.

**Hoe ik tot dit besluit kom.** Uw identiteit, nationaliteit en herkomst vind ik geloofwaardig. Ook uw relaas
over de dienstplicht en uw vertrek is geloofwaardig.

U heeft een doopakte en een schoolrapport in origineel laten zien. Wat u over het kamp en de bewakers vertelt,
past bij wat in het algemeen ambtsbericht van mei 2022 staat. Bij terugkeer loopt u een reëel risico.

**Niet eens met de ingangsdatum?** U kunt binnen vier weken na de dag waarop dit besluit is bekendgemaakt in
beroep gaan bij de rechtbank Den Haag.

!sign de Staatssecretaris van Justitie en Veiligheid | namens deze, teammanager
""",
        {
            "date": "2022-06-21", "v_number": "2907711043", "ind_number": "Z1-20117740933",
            "procedure": "asiel", "outcome": "INGEWILLIGD", "remedy": {"kind": "beroep", "weeks": 4},
            "credibility": {
                "identiteit": "GELOOFWAARDIG", "nationaliteit": "GELOOFWAARDIG",
                "herkomst": "GELOOFWAARDIG", "relaas": "GELOOFWAARDIG",
            },
        },
    ),
    Sample(
        "d26-art64-2018",
        "D26",
        "exam_kolom",
        ("IND", "Immigratie- en Naturalisatiedienst", "Regulier Verblijf en Nederlanderschap"),
        f"""
@Datum=29 oktober 2018
@V-nummer=2761104482
@Referentie=AZ-64/18/3305
@Verzonden=30 oktober 2018

* De gemachtigde van J. Tchakounang
* mr. H. Terwisscha-Bos
* Waterstad

Onderwerp: besluit over toepassing van artikel 64 Vw op de heer J. Tchakounang, geboren 17 juni 1973

Bij brief van 4 juli 2018 heeft u mij verzocht om uitzetting van uw cliënt achterwege te laten vanwege zijn
gezondheid. Dat verzoek wijs ik af.

Het Bureau Medische Advisering heeft op 20 september 2018 gerapporteerd. De medisch adviseur meldt een
chronische nierziekte. Uitblijven van de controles leidt op korte termijn tot een medische noodsituatie.
Met een begeleider kan betrokkene reizen, en in Yaoundé is de dialyse aanwezig.

{reasoning("d26-art64-2018", _EXAM, 2)}

De kosten van de dialyse heeft uw cliënt niet met stukken onderbouwd. Daarom neem ik aan dat de zorg voor hem
toegankelijk is. Dit besluit verandert niets aan het terugkeerbesluit van 6 maart 2015.

Een bezwaarschrift tegen dit besluit moet ik binnen vier weken na de verzenddatum hebben ontvangen.

!sign de Staatssecretaris van Justitie en Veiligheid | namens deze
""",
        {
            "date": "2018-10-29", "sent_date": "2018-10-30", "v_number": "2761104482",
            "reference": "AZ-64/18/3305", "birth_date": "1973-06-17", "procedure": "art64",
            "outcome": "AFGEWEZEN", "remedy": {"kind": "bezwaar", "weeks": 4},
        },
        absent=("travel", "emergency"),
        note="tells what a BMA advice says: it is a decision",
    ),
    Sample(
        "d26-hasa-2020",
        "D26",
        "exam_rijks",
        ("Ministerie van Justitie en Veiligheid", "Immigratie- en Naturalisatiedienst"),
        """
@Datum besluit=18 september 2020
@V-nummer=2710440173
@IND-zaaknummer=Z1-13300417288
@Naam=FAROUQZAI, Zmarai

# BESCHIKKING

Op 2 september 2020 diende u een opvolgende aanvraag in om een verblijfsvergunning asiel. Het voornemen is u
op 15 september 2020 uitgereikt; uw zienswijze is van 16 september 2020.

## Overwegingen

U heeft een brief van de dorpsraad en twee foto's overgelegd. De brief is een kopie en vermeldt geen datum.
Deze stukken zijn geen nieuwe elementen of bevindingen die relevant kunnen zijn voor de beoordeling.

## Beslissing

De aanvraag wordt niet-ontvankelijk verklaard op grond van artikel 30a, eerste lid, aanhef en onder d, Vw 2000.

Tegen u wordt een inreisverbod uitgevaardigd voor de duur van twee jaar. U dient Nederland onmiddellijk te
verlaten.

## Rechtsmiddelen

Een beroepschrift kan binnen een week na de dag van bekendmaking worden ingediend bij de rechtbank Den Haag,
zittingsplaats Waterstad.

!sign namens de Staatssecretaris | medewerker 9114
""",
        {
            "date": "2020-09-18", "v_number": "2710440173", "ind_number": "Z1-13300417288",
            "name": "FAROUQZAI, Zmarai", "procedure": "hasa", "outcome": "NIET_ONTVANKELIJK",
            "remedy": {"kind": "beroep", "weeks": 1}, "entry_ban_years": 2,
        },
    ),
    Sample(
        "d26-schrijnend-2008",
        "D26",
        "exam_dienst",
        ("Ministerie van Justitie", "Immigratie- en Naturalisatiedienst", "Unit Regulier Noord"),
        """
@Datum=4 maart 2008
@Dossiernummer=0706.12.8033
@Betreft=mevrouw Z. Avetisyanova

BESCHIKKING

De Staatssecretaris van Justitie heeft beslist op de aanvraag van 12 juni 2007 om een verblijfsvergunning
regulier voor bepaalde tijd wegens een schrijnende situatie.

Betrokkene voert aan dat zij negen jaar in Nederland woont, dat haar zoon hier naar school gaat en dat zij in
haar land niemand meer heeft. Deze omstandigheden zijn, ook in samenhang, niet zo bijzonder dat van het
beleid wordt afgeweken.

De aanvraag wordt afgewezen.

Betrokkene wordt in de gelegenheid gesteld Nederland binnen 28 dagen zelf te verlaten.

Belanghebbende kan tegen deze beschikking binnen vier weken na bekendmaking een bezwaarschrift indienen.

!sign de Staatssecretaris van Justitie | voor deze, het hoofd van de unit
""",
        {
            "date": "2008-03-04", "ind_number": "0706.12.8033", "name": "Z. Avetisyanova",
            "procedure": "humanitair", "outcome": "AFGEWEZEN", "departure_term_days": 28,
            "remedy": {"kind": "bezwaar", "weeks": 4},
        },
    ),
)  # fmt: skip
