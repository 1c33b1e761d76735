"""Papers of experts, physicians and the return file in plain words, by one more author who knew no labels."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d40-gewoon-pasjtoe-2019", "D40", "dev_formulier",
        ("Immigratie- en Naturalisatiedienst", "Team Onderzoek en Expertise Land en Taal"),
        """
# Taalanalyse

| Nummer rapport | TOELT 2019/0417 |
| Rapport gereed | 25 juni 2019 |
| Vreemdeling | V-nummer 2761600603 |
| Band opgenomen op | 14 mei 2019 |
| Onderzochte taal | Pashto |
| Stelt afkomstig te zijn uit | Kunar, Afghanistan |
| Analist | PSH33 |

Uitkomst

De spraak is niet herleidbaar tot Kunar, maar tot Peshawar.
""",
        {"date": "2019-06-25", "reference": "TOELT 2019/0417", "v_number": "2761600603", "recording_date": "2019-05-14", "source_language": "pus",
         "claimed_region": "Kunar, Afghanistan", "code": "PSH33", "conclusion": "TA_CLEARLY_NO", "indicated_region": "Peshawar"},
        absent=("nationality",),
    ),
    Sample(
        "d40-gewoon-darfur-2015", "D40", "dev_nota",
        ("IND, Bureau Land en Taal",),
        """
@Rapport nr.=BLT-15-2093
@d.d.=9 november 2015
@V-nr.=2761600614
@Opname d.d.=1 oktober 2015
@Analist nr.=ARA18

De vreemdeling beweert uit Darfur te komen. Hij sprak Arabisch. Zijn spraak komt niet overeen met het Arabisch zoals dat in Darfur gangbaar is.
""",
        {"date": "2015-11-09", "reference": "BLT-15-2093", "v_number": "2761600614", "recording_date": "2015-10-01", "source_language": "ara",
         "claimed_region": "Darfur", "code": "ARA18", "conclusion": "TA_CLEARLY_NO"},
        absent=("nationality",),
    ),
    Sample(
        "d47-gewoon-2017", "D47", "dev_getypt",
        ("NFI", "Nederlands Forensisch Instituut"),
        """
* Rapport d.d. 8 mei 2017
* Zaak 2017.02.20.009
* Onderzocht: Kamal Ud Dinwazir, geb. 5 mei 1990

Bij het onderzoek van 3 april 2017 zijn zes littekens gezien. Zij zijn kenmerkend voor brandwonden door een heet voorwerp.

!sign drs. T. Middelveldt | forensisch geneeskundige
""",
        {"date": "2017-05-08", "reference": "2017.02.20.009", "name": "Kamal Ud Dinwazir", "birth_date": "1990-05-05", "conclusion": "DIAGNOSTIC",
         "practitioner": "drs. T. Middelveldt"},
    ),
    Sample(
        "d49b-gewoon-2018", "D49b", "dev_stichting",
        ("Pinkstergemeente De Olijftak",),
        """
Almelo, 19 april 2018

Aan wie het aangaat

Hierbij verklaar ik dat mevrouw Mahnaz Rostamihadi (geb. 4 april 1976) sinds januari 2017 trouw onze samenkomsten bezoekt.

Zij is op 11 juni 2017 gedoopt.

!sign R. Nijboersma | voorganger
""",
        {"date": "2018-04-19", "name": "Mahnaz Rostamihadi", "organisation": "Pinkstergemeente De Olijftak", "sender": "R. Nijboersma", "signed": True},
    ),
    Sample(
        "d49a-gewoon-2023", "D49a", "dev_loket",
        ("Hervormde Gemeente Zandoord",),
        """
# Doopkaart

@Dopeling=Kian Shahriarinejad
@Geboortedag=27 januari 1991
@Doopdag=28 mei 2023
@Kerk=Dorpskerk
@Predikant=ds. B. Lammertinkhof
""",
        {"date": "2023-05-28", "name": "Kian Shahriarinejad", "birth_date": "1991-01-27"},
    ),
    Sample(
        "d52-gewoon-2019", "D52", "dev_vrij",
        ("Longziekten Rijnstad",),
        """
# Verklaring omtrent medische situatie vreemdeling

@Patiënt=Tenzin Dolkarma
@Geboortedatum=16 mei 1973
@V-nummer=2761600625
@Ziekte=multiresistente tuberculose
@Medicijnen=bedaquiline, linezolid
@Arts=E. Voorbergen
@BIG-nr.=19099900001
@Getekend op=4 september 2019
""",
        {"date": "2019-09-04", "name": "Tenzin Dolkarma", "birth_date": "1973-05-16", "v_number": "2761600625", "practitioner": "E. Voorbergen",
         "big_number": "19099900001", "diagnosis": "multiresistente tuberculose"},
    ),
    Sample(
        "d53-gewoon-en-2021", "D53", "dev_brief",
        ("Doctors Without Papers", "Medical post Rijnstad"),
        """
20 May 2021

Re: Mr. Felix Owusuansah, born 8 July 1964

Dear colleague,

I saw this patient on 18 May 2021. He suffers from end-stage renal failure and is on haemodialysis since 2019.

!sign Dr. M. Steenhouwerij | physician, BIG 49012345601
""",
        {"date": "2021-05-20", "name": "Felix Owusuansah", "birth_date": "1964-07-08", "practitioner": "Dr. M. Steenhouwerij",
         "big_number": "49012345601", "diagnosis": "end-stage renal failure"},
        languages=("eng",),
    ),
    Sample(
        "d54-gewoon-2015", "D54", "dev_brief",
        ("Huisartsenpraktijk Rietlanden",),
        """
# Journaaluitdraai

Patiënt: mw. Eyerusalem Gebremeskelu (24-09-1986)
Datum: 11 juni 2015
Journaal van 2 januari 2013 tot 11 juni 2015 (17 blz.)

02-01-2013 S: koorts E: griep
11-05-2015 S: buikpijn P: echo
""",
        {"date": "2015-06-11", "name": "Eyerusalem Gebremeskelu", "birth_date": "1986-09-24", "pages": 17,
         "period": {"from": "2013-01-02", "to": "2015-06-11"}},
    ),
    Sample(
        "d55-gewoon-2022", "D55", "dev_getypt",
        ("Apotheek Het Anker",),
        """
Actueel medicatieoverzicht van: Tigist Worknehalem, geboren 14-08-1990
Uitgedraaid: 06-04-2022

| stofnaam | sterkte | vorm | dosis |
| levothyroxine | 75 mcg | tablet | 1 x daags |
| omeprazol | 20 mg | capsule | 1 x daags |
""",
        {"date": "2022-04-06", "name": "Tigist Worknehalem", "birth_date": "1990-08-14", "medicines": ["levothyroxine", "omeprazol"],
         "organisation": "Apotheek Het Anker"},
    ),
    Sample(
        "d60-gewoon-libie-2020", "D60", "dev_missie",
        ("Embassy of the State of Libya", "The Hague"),
        """
@Our reference=LIB/2020/77
@Date=24 November 2020

The Embassy of the State of Libya has the honour to inform the Repatriation and Departure Service that Mr. Salah Al-Warfalliyan is a Libyan citizen.
""",
        {"date": "2020-11-24", "reference": "LIB/2020/77", "country": "LBY", "name": "Salah Al-Warfalliyan", "outcome": "EMB_RECOGNISED"},
        languages=("eng",),
    ),
    Sample(
        "d60-gewoon-nepal-2018", "D60", "dev_kantoor",
        ("Embassy of Nepal", "Brussels"),
        """
Ref. No. 075/76-312

Date: 3 October 2018

Subject: Regarding the nationality verification of Mr. Dorje Lamasherpa

Dear Madam,

The Department of Passports, Kathmandu, has found no record of citizenship in the name of Mr. Lamasherpa. Hence, the Embassy is unable to issue any travel document.

!sign Second Secretary
""",
        {"date": "2018-10-03", "reference": "075/76-312", "country": "NPL", "name": "Dorje Lamasherpa", "outcome": "EMB_INSUFFICIENT_INFO"},
        languages=("eng",),
    ),
    Sample(
        "d60-gewoon-eritrea-nl-2012", "D60", "dev_rijks",
        ("Ambassade van de Staat Eritrea", "Den Haag"),
        """
@Datum=20 juni 2012
@Ons kenmerk=ER/DH/12/219
@Betreft=Kidane Gebrehiwetson

Geachte heer Postmanson,

Zolang uw cliënt niet kan aantonen dat een van zijn ouders Eritreeër is, kan de ambassade niet vaststellen dat hij Eritreeër is.

!sign Consulaire zaken
""",
        {"date": "2012-06-20", "reference": "ER/DH/12/219", "country": "ERI", "name": "Kidane Gebrehiwetson", "outcome": "EMB_INSUFFICIENT_INFO"},
    ),
    Sample(
        "d65-gewoon-2023", "D65", "dev_loket",
        ("IOM Nederland",),
        """
# VERKLARING

@Betreft=Lamin Fattyjawara
@Geboren=12-12-1986
@Vertrek naar=Gambia
@Eerste gesprek=6 maart 2023
@Datum=31 augustus 2023

IOM heeft het vertrek van betrokkene niet kunnen regelen, omdat hij geen reisdocument heeft.
""",
        {"date": "2023-08-31", "name": "Lamin Fattyjawara", "birth_date": "1986-12-12", "country": "GMB", "visit_date": "2023-03-06",
         "outcome": "cannot_arrange"},
    ),
    Sample(
        "d66-gewoon-2016", "D66", "dev_getypt",
        ("Stichting Thuishaven",),
        """
Groningen, 3 maart 2016

Bemiddelingsverzoek

Aan: ilc@dtv

Betreft: Ruben Hakobyanurd, geboren 8 februari 1971 te Bakoe, V-nummer 2761600636

Wij vragen DT&V te bemiddelen bij het verkrijgen van een reisdocument van Armenië of Azerbeidzjan.

!sign F. Zuidemaar
""",
        {"date": "2016-03-03", "name": "Ruben Hakobyanurd", "birth_date": "1971-02-08", "birth_place": "Bakoe", "v_number": "2761600636",
         "signed": True},
    ),
    Sample(
        "d70-gewoon-2017", "D70", "dev_klerk",
        ("Rode Kruis", "Afdeling Opsporing"),
        """
Den Haag, 4 september 2017

Onze ref.: OPS/17/0228

Geachte mevrouw Umutonin,

U bent op zoek naar uw zus Claudine Umutonin, voor het laatst gezien in Goma in 1996. Wij hebben goed nieuws: zij woont in Kampala en wil graag contact.

!sign Medewerker Opsporing
""",
        {"date": "2017-09-04", "reference": "OPS/17/0228", "person": "Claudine Umutonin", "relation": "zus", "result": "contact"},
    ),
    Sample(
        "d72-gewoon-2021", "D72", "dev_klerk",
        ("UNHCR", "Representation in Uganda"),
        """
Kampala, 16 March 2021

Ref: UGA/PRO/21/0450

Dear Mr. Hoevenaarsen,

Your client, Ms. Divine Ishimwenka (DOB 30 June 1992), is known to UNHCR under registration number 882-00015521. She was granted refugee status in Uganda on 4 May 2012.

!sign Protection Associate
""",
        {"date": "2021-03-16", "reference": "UGA/PRO/21/0450", "name": "Divine Ishimwenka", "birth_date": "1992-06-30",
         "registration_number": "882-00015521"},
        languages=("eng",),
    ),
    Sample(
        "d73-gewoon-2023", "D73", "dev_brief",
        ("IOM Nederland", "Vertrekregeling"),
        """
Datum: 2 februari 2023

Reiziger: Ekaterine Jandierilan
Reist op: 14 februari 2023
Van: Schiphol
Naar: Tbilisi, Georgië
Ticketnummer: 235-7712004418
""",
        {"date": "2023-02-02", "visit_date": "2023-02-14", "name": "Ekaterine Jandierilan", "country": "GEO", "number": "235-7712004418"},
    ),
    Sample(
        "d68-gewoon-2016", "D68", "dev_klerk",
        ("Dienst Terugkeer en Vertrek",),
        """
Den Haag, 30 mei 2016

Onderwerp: ambtsbericht buiten schuld, V-nummer 2761600647

De DT&V is van oordeel dat betrokkene niet voldoet aan de voorwaarden van het buitenschuldbeleid. Zij heeft onvoldoende gedaan om haar nationaliteit aan te tonen. Er volgt geen positief
advies.
""",
        {"date": "2016-05-30", "v_number": "2761600647", "conclusion": "NEGATIVE"},
    ),
    Sample(
        "d42-gewoon-2019", "D42", "dev_getypt",
        ("TOELT", "Immigratie- en Naturalisatiedienst"),
        """
Reactie op contra-expertise, 12 april 2019

V-nummer: 2761600658

Wij hebben het stuk van de contra-expert van 7 februari 2019 bekeken. Onze conclusie verandert niet.
""",
        {"date": "2019-04-12", "v_number": "2761600658", "conclusion": "MAINTAINED"},
    ),
)  # fmt: skip
