"""Medical papers by authors who write at length: history and dates before what counts."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d50-lang-2021", "D50", "dev_dienst",
        ("Ministerie van Justitie en Veiligheid", "Immigratie- en Naturalisatiedienst", "Bureau Medische Advisering"),
        """
@Datum=22 november 2021
@Adviesnummer=BMA-21-09917
@V-nummer=2761600532
@Betrokkene=Nana Yaa Boatengson
@Land van herkomst=Ghana

## Vragen en antwoorden

1a. Is er sprake van medische klachten? Ja, hypertensie en chronische nierinsufficiëntie.

2a. Ontstaat bij uitblijven van behandeling een medische noodsituatie? Nee, binnen de indicatieve termijn van drie tot zes maanden wordt geen medische noodsituatie verwacht.

3a. Is behandeling beschikbaar? Ja, behandeling is in Accra aanwezig (bron: MedCOI, BMA 14993 van 3 november 2021).

4a. Kan betrokkene reizen? Ja, betrokkene is in staat te reizen.
""",
        {"date": "2021-11-22", "reference": "BMA-21-09917", "v_number": "2761600532", "name": "Nana Yaa Boatengson", "country": "GHA",
         "travel": "ABLE", "emergency": "NO", "available": "YES"},
    ),
    Sample(
        "d52-lang-2021", "D52", "dev_dienst",
        ("Verklaring omtrent medische situatie vreemdeling", "Bureau Medische Advisering"),
        """
@Naam=Yared Woldegiorgism
@Geboren=30 september 1984
@V-nummer=2761600543
@Behandelaar=dr. H. Nijenhuizing
@Specialisme=infectioloog
@BIG-nummer=39077788801

1. Welke aandoening heeft betrokkene? Hiv-infectie, gediagnosticeerd in 2010.

2. Welke medicatie gebruikt betrokkene? Dolutegravir en lamivudine.

3. Onder controle sinds: 12 mei 2019.

@Datum invulling=8 juli 2021
@Handtekening=H. Nijenhuizing
""",
        {"date": "2021-07-08", "name": "Yared Woldegiorgism", "birth_date": "1984-09-30", "v_number": "2761600543",
         "practitioner": "dr. H. Nijenhuizing", "big_number": "39077788801", "signed": True},
    ),
    Sample(
        "d53-lang-2018", "D53", "dev_kantoor",
        ("Huisartsen Medisch Centrum De Brug",),
        """
Tilburg, 14 mei 2018

Aan: mr. V. Slotboomer

Betreft: medische informatie inzake Jamila Benaissawi, geboren 4 juli 1955

Geachte heer Slotboomer,

U vroeg op 20 april 2018 om informatie over mijn patiënte. Mevrouw Benaissawi is sinds 2011 ingeschreven in mijn praktijk. In 2013 kreeg zij een hartinfarct. Zij is bekend met
diabetes mellitus type 2 en gebruikt metformine, gliclazide en insuline.

Met vriendelijke groet,

!sign A.C. Bruggenkamp | huisarts
BIG 19088899901
""",
        {"date": "2018-05-14", "name": "Jamila Benaissawi", "birth_date": "1955-07-04", "practitioner": "A.C. Bruggenkamp",
         "big_number": "19088899901", "diagnosis": "diabetes mellitus type 2"},
    ),
    Sample(
        "d54-lang-2019", "D54", "dev_formulier",
        ("Gezondheidscentrum Noordplein", "Uitdraai patiëntendossier"),
        """
| Patiënt | Tsegay Hagosom |
| Geboren | 02-02-1988 |
| Dossier van | 12-08-2015 |
| Dossier tot | 19-03-2019 |
| Geprint | 20-03-2019 |
| Pagina's | 31 |

| Datum | Regel |
| 12-08-2015 | S: jeuk. E: scabiës. P: permetrine |
| 19-03-2019 | S: hoofdpijn. P: paracetamol |
""",
        {"date": "2019-03-20", "name": "Tsegay Hagosom", "birth_date": "1988-02-02", "pages": 31},
    ),
    Sample(
        "d54-brief-2022", "D54", "dev_brief",
        ("Erasmus Gasthuis", "Bureau Patiëntendossiers"),
        """
Rotterdam, 3 november 2022

Betreft: kopie medisch dossier mevrouw Saida Barkhadleh, geb. 15-10-1969

Geachte mevrouw Barkhadleh,

Op 12 oktober 2022 vroeg u ons om een kopie van uw dossier. U ontvangt hierbij de stukken over de jaren 2014 tot en met 2022. Het zijn 208 pagina's.
""",
        {"date": "2022-11-03", "name": "Saida Barkhadleh", "birth_date": "1969-10-15", "pages": 208, "period": {"from": "2014", "to": "2022"}},
    ),
    Sample(
        "d54-his-2016", "D54", "dev_loket",
        ("Huisartsenpraktijk Van der Wiel & Partners",),
        """
# HIS-uitdraai

@Patiëntnaam=Merhawi Tekiemariam
@Geboortedatum=09-09-1995
@Datum=14-10-2016
@Tijdvak=01-10-2014 - 14-10-2016
@Episodes=A01, P82

08-01-2015 S: pijn in de zij E: nierkoliek P: diclofenac
14-09-2016 S: herbelevingen E: PTSS P: verwijzing GGZ
""",
        {"date": "2016-10-14", "name": "Merhawi Tekiemariam", "birth_date": "1995-09-09", "period": {"from": "2014-10-01", "to": "2016-10-14"}},
    ),
    Sample(
        "d55-lang-2018", "D55", "dev_brief",
        ("BENU Apotheek Zuidwijk",),
        """
# Actueel Medicatie Overzicht

Patiënt: de heer Levon Asatryanets
Geboortedatum: 26 augustus 1957
Datum: 5 december 2018

Huidige medicatie

| Stof | Sterkte | Toediening | Dosis |
| Bisoprolol | 2,5 mg | tablet | 's ochtends 1 |
| Atorvastatine | 20 mg | tablet | 's avonds 1 |
| Tamsulosine | 0,4 mg | capsule | 's ochtends 1 |

Afgesloten medicatie: amoxicilline (september 2018)
""",
        {"date": "2018-12-05", "name": "Levon Asatryanets", "birth_date": "1957-08-26", "organisation": "BENU Apotheek Zuidwijk"},
    ),
    Sample(
        "d55-baxter-2021", "D55", "dev_nota",
        ("Apotheek Oosterkade",),
        """
Medicatielijst d.d. 11-02-2021

Naam: Fatou Ceesayba
Geb.datum: 08-03-1982

Stofnaam: abacavir/lamivudine, 600/300 mg, tablet, 1 x daags 1
Stofnaam: nevirapine, 400 mg, tablet met gereguleerde afgifte, 1 x daags 1
""",
        {"date": "2021-02-11", "name": "Fatou Ceesayba", "birth_date": "1982-03-08", "organisation": "Apotheek Oosterkade"},
    ),
    Sample(
        "d56-lang-2020", "D56", "dev_akte",
        ("YEREVAN CENTRAL PHARMACY No. 7", "Yerevan, Armenia"),
        """
# QUOTATION

@Quotation No.=YCP-20-0311
@Date=24 August 2020
@For=Levon Asatryanets

| Item | Pack | Price |
| Bisoprolol 2.5 mg | 30 tablets | 3,200 AMD |

Price per month: 3,200 AMD
""",
        {"date": "2020-08-24", "reference": "YCP-20-0311", "name": "Levon Asatryanets", "country": "ARM"},
        languages=("eng",),
    ),
    Sample(
        "d58-curatele-2013", "D58", "dev_hof",
        ("RECHTBANK LIMBURG", "Kantonrechter te Roermond"),
        """
# Beschikking

Beschikking van de kantonrechter van 8 juli 2013 op het verzoek tot ondercuratelestelling van Mirsad Hadzihalilovics, geboren te Zenica op 17 februari 1959.

De kantonrechter benoemt mevrouw T. van Wijngaardenstein tot curator.
""",
        {"date": "2013-07-08", "name": "Mirsad Hadzihalilovics", "birth_date": "1959-02-17", "person": "T. van Wijngaardenstein"},
    ),
    Sample(
        "d59-crisis-2022", "D59", "dev_brief",
        ("Gemeente Rijnstad", "De burgemeester"),
        """
# Crisismaatregel

De burgemeester van Rijnstad neemt op grond van de Wvggz een crisismaatregel ten aanzien van Zemar Wardakwal, geboren 3 april 1990.

De maatregel geldt van 6 september 2022 tot en met 9 september 2022.

Rijnstad, 6 september 2022
""",
        {"date": "2022-09-06", "name": "Zemar Wardakwal", "birth_date": "1990-04-03", "expires_on": "2022-09-09"},
    ),
)  # fmt: skip
