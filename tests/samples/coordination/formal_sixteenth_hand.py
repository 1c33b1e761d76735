"""Legal aid, powers of attorney, consent, police, COA, own words and mail, in a sixteenth hand."""

from __future__ import annotations

from tests.samples.model import Form, Sample

SAMPLES = (
    Sample(
        "d97-toevoeging-16c", "D97", "dev_rijks",
        ("Raad voor Rechtsbijstand",),
        """
* mr. S. Tervuren
* Postbus 300
* Amersveld

@Datum=8 december 2020
@Toevoegnummer=4LQ5521
@Rechtzoekende=Ketevan Lomidzenko
@Zaakcode=V041
@Eigen bijdrage=€ 79,00

Uw aanvraag om een toevoeging is gehonoreerd. U kunt na afloop declareren.
""",
        {"date": "2020-12-08", "number": "4LQ5521", "code": "V041", "name": "Ketevan Lomidzenko",
         "amount": {"value": 79, "currency": "EUR"}},
    ),
    Sample(
        "d98-volmacht-16c", "D98", "dev_formulier",
        ("Tervuren & Maat Advocaten",),
        """
# Volmacht

Ondergetekende,

@Naam=Ketevan Lomidzenko
@Geboren=16 september 1974
@V-nummer=2766611904

geeft volmacht aan mr. S. Tervuren om namens haar op te treden tegenover de IND, de DT&V en het COA en om haar medische gegevens bij de huisarts op te vragen.

Amersveld, 4 december 2020

!sign K. Lomidzenko
""",
        {"date": "2020-12-04", "name": "Ketevan Lomidzenko", "birth_date": "1974-09-16", "v_number": "2766611904",
         "signed": True},
    ),
    Sample(
        "d98-english-16c", "D98", "dev_kantoor",
        ("Rozendaal Law Office",),
        """
AUTHORISATION

I, Emeka Nwachukwulo, born on 30 May 1989, authorise Ms R. Rozendaal, attorney-at-law, to request my complete file from the immigration service and to lodge an application for residence on my behalf.

Done at Zeestad on 15 June 2022

!sign E. Nwachukwulo
""",
        {"date": "2022-06-15", "name": "Emeka Nwachukwulo", "birth_date": "1989-05-30", "signed": True},
    ),
    Sample(
        "d99-formulier-16c", "D99", "dev_formulier",
        ("Stichting Oevers",),
        """
# Toestemming delen van gegevens

@Naam=Sory Condélama
@Geboortedatum=9 maart 1990
@V-nummer=2755500641
@Voorgelezen in=Frans

Ik vind het goed dat Stichting Oevers mijn gegevens deelt met:

| Instantie | Ja | Nee |
| Gemeente | x |  |
| IND | x |  |
| DT&V | x |  |
| Politie |  | x |

Ik kan mijn toestemming altijd intrekken. Deze toestemming geldt tot 28 november 2023.

@Datum=28 november 2022
!sign S. Condélama
""",
        {"date": "2022-11-28", "name": "Sory Condélama", "birth_date": "1990-03-09", "v_number": "2755500641",
         "source_language": "fra", "recipients": ["gemeente", "IND", "DT&V"], "expiry_date": "2023-11-28",
         "signed": True},
        absent=("withdrawn_on",),
    ),
    Sample(
        "d99-intrekking-16c", "D99", "dev_nota",
        ("Steunpunt Vlinderhof",),
        """
# Intrekken toestemming

Ik, Halima Yusufbello, geboren 2 februari 1991, heb op 5 maart 2022 toestemming gegeven om mijn gegevens met DT&V te delen. Die toestemming trek ik vandaag, 18 oktober 2022, in.

!sign Halima Yusufbello
""",
        {"name": "Halima Yusufbello", "birth_date": "1991-02-02", "withdrawn_on": "2022-10-18", "signed": True},
    ),
    Sample(
        "d99-english-16c", "D99", "dev_stichting",
        ("Foundation Safe Harbour",),
        """
# Consent to share my information

I, Godspower Ehigiatoro, born 12-08-1993, allow Foundation Safe Harbour to share information about me with my lawyer, the municipality and my doctor. The text was read to me in English.

This consent ends on 31 March 2024. I may withdraw it at any time.

Date: 1 April 2023

!sign G. Ehigiatoro
""",
        {"date": "2023-04-01", "name": "Godspower Ehigiatoro", "birth_date": "1993-08-12", "expiry_date": "2024-03-31",
         "source_language": "eng", "signed": True},
        absent=("withdrawn_on",),
    ),
    Sample(
        "d100-aangifte-16c", "D100", "dev_getypt",
        ("POLITIE", "Eenheid Zeestad", "Team Migratiecriminaliteit"),
        """
@PV-nummer=PL1700-2019088215-2

# Proces-verbaal van aangifte

Op 6 mei 2019 verscheen voor mij een vrouw die opgaf te zijn genaamd Patience Oghenekaro, geboren op 19 februari 1997 te Warri, Nigeriaanse nationaliteit. Zij deed aangifte van mensenhandel (273f Sr). Zij maakt gebruik van de bedenktijd.
""",
        {"date": "2019-05-06", "number": "PL1700-2019088215-2", "name": "Patience Oghenekaro",
         "birth_date": "1997-02-19", "nationality": "NGA"},
    ),
    Sample(
        "d101-beeindiging-16c", "D101", "dev_rijks",
        ("Centraal Orgaan opvang asielzoekers", "Locatie Oudeveen"),
        """
@Datum=13 augustus 2019
@Ons kenmerk=COA/OV/19-3307
@V-nummer=2766600920
@Onderwerp=einde van uw recht op opvang

Geachte heer Sahakyantsi,

Uw asielaanvraag is afgewezen en de rechtbank heeft uw beroep op 16 juli 2019 ongegrond verklaard. U heeft vanaf 10 september 2019 geen recht meer op opvang. U moet uw kamer die dag voor 12.00 uur leeg opleveren.

Bent u het niet eens met dit besluit? Dan kunt u binnen vier weken beroep instellen bij de rechtbank.
""",
        {"date": "2019-08-13", "reference": "COA/OV/19-3307", "v_number": "2766600920",
         "subject": "einde van uw recht op opvang", "name": "Sahakyantsi", "expires_on": "2019-09-10",
         "remedy": {"kind": "beroep", "weeks": 4}},
    ),
    Sample(
        "d102-documentatie-16c", "D102", "dev_dienst",
        ("Justitiële Informatiedienst", "Almelo"),
        """
@Datum=4 februari 2021
@Kenmerk=JD/2021/00773

Op uw verzoek ontvangt u een overzicht van de justitiële documentatie op naam van Emeka Nwachukwulo, geboren 30-05-1989. Er zijn geen gegevens bekend.
""",
        {"date": "2021-02-04", "reference": "JD/2021/00773", "birth_date": "1989-05-30", "name": "Emeka Nwachukwulo"},
    ),
    Sample(
        "d103-eigen-16c", "D103", "dev_vrij",
        (),
        """
Mijn verhaal

Ik heet Gebremedhin Tekleab en ik ben geboren in Senafe op 11 november 1987. Mijn vader was soldaat. Toen ik zeventien was, moest ik ook in dienst. Ik heb zes jaar gewacht tot ik naar huis mocht. In 2011 ben ik naar Soedan gelopen.

In Nederland heb ik op 3 mei 2014 asiel gevraagd. De IND gelooft mij niet. Ik heb geen papieren omdat de smokkelaar mijn tas hield.

Dit heb ik zelf geschreven, in het Tigrinya, en een vriend heeft het vertaald.

20 september 2021

!sign Gebremedhin Tekleab
""",
        {"date": "2021-09-20", "name": "Gebremedhin Tekleab", "birth_date": "1987-11-11", "birth_place": "Senafe",
         "source_language": "tir", "signed": True},
    ),
    Sample(
        "d103-english-16c", "D103", "dev_getypt",
        (),
        """
MY STATEMENT

My name is Isha Koromabai. I was born on 14 July 1990 in Kabala, Sierra Leone. I am writing this because I was too afraid to tell it in my first interview.

When my mother died the women of the society came for me. I ran to Freetown the same night. My uncle paid for the journey.

Amersveld, 2 March 2020

!sign Isha
""",
        {"date": "2020-03-02", "name": "Isha Koromabai", "birth_date": "1990-07-14", "birth_place": "Kabala",
         "signed": True},
    ),
    Sample(
        "d104-mail-16c", "D104", "dev_getypt", (),
        """
Hallo Ingrid,

De brief van mijn tante is vandaag met DHL vertrokken. Nummer van de zending: 7731 0428 11. De doopakte zit in dezelfde envelop. De ambassade heeft nog steeds niet geantwoord.

Groetjes,
Natnael
""",
        {"date": "2020-07-03", "sender": "natnael@post.example.invalid", "subject": "brief van mijn tante"},
        absent=("outcome",),
        form=Form.MAIL,
        headers={"From": "natnael@post.example.invalid", "To": "ingrid@kade.voorbeeld.invalid",
                 "Date": "Fri, 03 Jul 2020 19:44:00 +0200", "Subject": "brief van mijn tante"},
    ),
    Sample(
        "d104-koerier-16c", "D104", "dev_loket",
        ("DHL EXPRESS",),
        """
# Waybill

@From=Tsige Hagosyan, Addis Ababa
@To=Stichting Kade, Groningerzijl
@Shipment date=24 June 2020
@Contents=documents (birth certificate, baptism card)
@Pieces=1
""",
        {"date": "2020-06-24", "sender": "Tsige Hagosyan, Addis Ababa"},
    ),
)  # fmt: skip
