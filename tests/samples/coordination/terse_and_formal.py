"""Coordination papers of people in a hurry, and of people who write by the book."""

from __future__ import annotations

from tests.samples.model import Form, Sample

SAMPLES = (
    # terse
    Sample(
        "d91-terse-17", "D91", "dev_getypt",
        (),
        """
* LSO Oosterpark 4-11-2021
* Aanw.: gem, IND, DTV, AVIM
* Casus: Mulu Gebrekirstosa / 2761009347

* IND - niks nieuws, HASA kan alleen met nieuwe documenten
* DT&V - heeft geen zicht op LP
* gemeente - verlengt opvang tot 1-5-2022

* scenario: toekomstoriëntatie
* act.: advocaat bellen (SvdB)
""",
        {"date": "2021-11-04", "name": "Mulu Gebrekirstosa", "v_number": "2761009347", "scenario": "toekomstoriëntatie",
         "positions": {"IND": "niks nieuws, HASA kan alleen met nieuwe documenten", "DT&V": "heeft geen zicht op LP"}},
    ),
    Sample(
        "d91-formeel-17", "D91", "dev_rijks",
        ("Gemeente Veldwijk", "Directie Maatschappelijke Ondersteuning", "Programma LVV"),
        """
@Datum=22 september 2022
@Ons kenmerk=LVV-2022-319
@Onderwerp=Vastgesteld verslag Lokaal Samenwerkingsoverleg

# Verslag van het Lokaal Samenwerkingsoverleg gehouden op 15 september 2022

## 1. Deelnemer

De heer Daoud Ahmadshahiri, V-nummer 2777016620, verblijft sinds 4 februari 2022 in de voorziening.

## 2. Standpunten van partijen

De IND deelt mee dat de afwijzende beschikking van 2019 in rechte vaststaat. De DT&V deelt mee dat Afghanistan op dit moment geen vervangende reisdocumenten
verstrekt. De AVIM heeft geen bijzonderheden.

## 3. Begeleidingsscenario

Partijen stellen het begeleidingsscenario vast op bestendig verblijf.
""",
        {"name": "Daoud Ahmadshahiri", "v_number": "2777016620", "scenario": "bestendig verblijf",
         "positions": {"IND": "deelt mee dat de afwijzende beschikking van 2019 in rechte vaststaat",
                       "DT&V": "deelt mee dat Afghanistan op dit moment geen vervangende reisdocumenten verstrekt"}},
    ),
    Sample(
        "d91-brio-17", "D91", "dev_loket",
        ("BRIO Rotterdam-Zuidwijk",),
        """
# BRIO-verslag

@Datum=7 april 2016
@Cliënt=Bakary Sanyanghara
@V-nr=2690114882
@Aanwezig=ROS, DT&V, GGD, gemeente
@IND=niet aanwezig
@DT&V=wacht op antwoord van Gambia
@Begeleidingsscenario=terugkeer met IOM
""",
        {"date": "2016-04-07", "name": "Bakary Sanyanghara", "v_number": "2690114882", "scenario": "terugkeer met IOM"},
    ),
    Sample(
        "d93-terse-17", "D93", "dev_getypt",
        ("MRT",),
        """
* 3-2-2023
* Casus Y. Tesfamicaelo, V-nr 2744418205
* Ons kenm. MRT 23-014

* Vraag: kan mw. alsnog in aanmerking komen voor buitenschuld?

* Advies van het MRT: eerst een nieuwe aanmelding bij IOM, daarna het bemiddelingsverzoek.

* gr. secretariaat MRT
""",
        {"date": "2023-02-03", "name": "Y. Tesfamicaelo", "v_number": "2744418205", "reference": "MRT 23-014",
         "question": "kan mw. alsnog in aanmerking komen voor buitenschuld?",
         "advice": "eerst een nieuwe aanmelding bij IOM, daarna het bemiddelingsverzoek"},
    ),
    Sample(
        "d93-formeel-17", "D93", "dev_dienst",
        ("Multidisciplinair Review Team",),
        """
Aan het Lokaal Samenwerkingsoverleg Veldwijk

@Datum=14 december 2022
@Kenmerk=MRT/2022/112
@Betreft=advies van het MRT inzake de heer Daoud Ahmadshahiri

Geachte leden,

Bij brief van 10 oktober 2022 heeft u het MRT verzocht te adviseren in de zaak van de heer Daoud Ahmadshahiri, V-nummer 2777016620.

De centrale vraag is of betrokkene in aanmerking komt voor een vergunning op grond van artikel 8 EVRM.

Het MRT is unaniem van oordeel dat een dergelijke aanvraag kansrijk is en adviseert u betrokkene daarbij te laten ondersteunen door een advocaat.

Hoogachtend,

!sign dr. W. Kruithoven | voorzitter MRT
""",
        {"date": "2022-12-14", "reference": "MRT/2022/112", "name": "Daoud Ahmadshahiri", "v_number": "2777016620"},
    ),
    Sample(
        "d94-terse-17", "D94", "dev_vrij",
        ("Burgemeester van Oudeveen",),
        """
6-7-2020

Aan: hoofddirecteur IND

Betreft: gezin Karakhanyanko

Geachte heer,

Dit gezin woont hier tien jaar. Ik verzoek u de uitzetting van 14 juli op te schorten tot ik de staatssecretaris heb gesproken.

!sign K. Oldemarkt, burgemeester
""",
        {"date": "2020-07-06", "subject": "gezin Karakhanyanko", "sender": "Burgemeester van Oudeveen"},
    ),
    Sample(
        "d94-formeel-17", "D94", "dev_kantoor",
        ("GEMEENTE SCHIEROEVER", "De burgemeester"),
        """
* Aan de Minister voor Immigratie en Asiel
* De heer drs. G.B.M. Leersen
* Postbus 20011
* 2500 EA Den Haag

@uw brief van=14 februari 2011
@uw kenmerk=2011-5540
@ons kenmerk=BM-11-0322
@datum=22 maart 2011
@onderwerp=mevrouw S. Hakobjanova en kinderen

Excellentie,

In vervolg op ons gesprek van 3 maart jongstleden breng ik het volgende onder uw aandacht. Mevrouw Hakobjanova woont sinds 2001 in onze gemeente. Haar
kinderen zijn hier geboren.

Op grond van het voorgaande verzoek ik u dringend de zaak van mevrouw Hakobjanova te heroverwegen.

Ik zie uw antwoord met belangstelling tegemoet.

Met verschuldigde hoogachting,
de burgemeester van Schieroever,

!sign mr. F.A. de Bruijnink
""",
        {"date": "2011-03-22", "reference": "BM-11-0322", "subject": "mevrouw S. Hakobjanova en kinderen",
         "recipient": "Minister voor Immigratie en Asiel"},
    ),
    Sample(
        "d96-slordig-17", "D96", "dev_getypt",
        (),
        """
verklaring

ondergetekende verklaart

ik ben Rob Kamphuyzen (geb 2-9-1966) en ik werk als vrijwilliger bij de voedselbank. ik ken Osman Jallohbari nu 6 jaar. hij komt elke vrijdag helpen.

groeten
Rob Kamphuyzen
Veldwijk 11-1-2022
""",
        {"date": "2022-01-11", "sender": "Rob Kamphuyzen", "birth_date": "1966-09-02", "person": "Osman Jallohbari", "signed": True},
    ),
    Sample(
        "d96-formeel-17", "D96", "dev_kantoor",
        (),
        """
# SCHRIFTELIJKE GETUIGENVERKLARING

De ondergetekende:

@Naam=Johanna Maria Witteveldt
@Geboren=4 december 1957 te Assen
@Woonplaats=Veldwijk
@Relatie tot betrokkene=voormalig taaldocent

verklaart als volgt:

1. Betrokkene, de heer Tekle Araya Habtomsen, volgde van 2015 tot 2018 bij mij Nederlandse les.
2. Betrokkene sprak met landgenoten uitsluitend Tigrinya.
3. Een afschrift van mijn identiteitsbewijs is bijgevoegd.

Naar waarheid opgemaakt te Veldwijk, de 9e mei 2019.

!sign J.M. Witteveldt
""",
        {"sender": "Johanna Maria Witteveldt", "birth_date": "1957-12-04", "person": "Tekle Araya Habtomsen", "signed": True},
    ),
    Sample(
        "d96-zus-brief-17", "D96", "dev_brief",
        (),
        """
Hamburg, 17 juni 2023

Aan de rechtbank

Mijn naam is Selam Habtomsen, ik ben geboren op 30 november 1990 in Mendefera. Ik ben de zus van Tekle Araya Habtomsen. Onze ouders zijn Araya Habtomsen
en Letehiwet Kidane. Wij zijn samen opgegroeid in Mendefera.

Ik stuur een kopie van mijn Duitse verblijfspas mee.

Hoogachtend,

!sign Selam Habtomsen
""",
        {"date": "2023-06-17", "sender": "Selam Habtomsen", "birth_date": "1990-11-30", "person": "Tekle Araya Habtomsen", "signed": True},
    ),
    Sample(
        "d99-terse-17", "D99", "dev_getypt",
        (),
        """
* AVG toestemming
* naam: Bakary Sanyanghara
* geb: 19-8-1992
* delen met: ROS, DT&V, huisarts
* niet met: IND
* taal: Mandinka
* geldig tot 1-1-2017
* 12-4-2016
* handtekening: B. Sanyanghara
""",
        {"date": "2016-04-12", "name": "Bakary Sanyanghara", "birth_date": "1992-08-19", "recipients": ["ROS", "DT&V", "huisarts"],
         "expiry_date": "2017-01-01", "signed": True},
    ),
    Sample(
        "d99-formeel-17", "D99", "dev_stichting",
        ("Stichting Vreemdelingenhulp Veldwijk",),
        """
# Verklaring van toestemming voor verwerking en verstrekking van persoonsgegevens

als bedoeld in artikel 6, eerste lid, aanhef en onder a, van de Algemene verordening gegevensbescherming (AVG)

De heer Daoud Ahmadshahiri, geboren op 7 februari 1997, V-nummer 2777016620, verleent hierbij aan Stichting Vreemdelingenhulp Veldwijk uitdrukkelijk
toestemming zijn persoonsgegevens te verstrekken aan de volgende ontvangers:

| Ontvanger | Gegevens |
| Gemeente Veldwijk | persoonsgegevens |
| DT&V | persoonsgegevens, vertrekplan |
| De heer mr. P. Oudshoornse, advocaat | alle gegevens |

De inhoud van deze verklaring is aan betrokkene in de Dari taal voorgelezen. De verklaring heeft een geldigheidsduur tot en met 30 juni 2023.

Aldus ondertekend te Veldwijk op 1 juli 2022.

!sign D. Ahmadshahiri
""",
        {"date": "2022-07-01", "name": "Daoud Ahmadshahiri", "birth_date": "1997-02-07", "v_number": "2777016620",
         "source_language": "prs", "expiry_date": "2023-06-30", "signed": True},
        absent=("withdrawn_on",),
    ),
    Sample(
        "d99-intrekbrief-17", "D99", "dev_brief",
        (),
        """
Aan: Stichting Vreemdelingenhulp Veldwijk

Veldwijk, 3 maart 2023

Betreft: intrekken toestemming AVG

Hierbij trek ik, Daoud Ahmadshahiri, mijn toestemming om gegevens te delen met de gemeente en DT&V in met ingang van 6 maart 2023.

!sign Daoud Ahmadshahiri
""",
        {"date": "2023-03-03", "name": "Daoud Ahmadshahiri", "withdrawn_on": "2023-03-06", "signed": True},
    ),
    Sample(
        "d101-terse-17", "D101", "dev_getypt",
        ("COA locatie Emmelbroek",),
        """
* 9-9-2017
* aan: dhr. Ghulam Rasooliyar
* v-nr 2733409951
* betr.: einde opvang

U moet het azc uiterlijk 7-10-2017 verlaten. De Rva is niet meer op u van toepassing.
""",
        {"date": "2017-09-09", "v_number": "2733409951", "name": "Ghulam Rasooliyar", "expires_on": "2017-10-07", "subject": "einde opvang"},
    ),
    Sample(
        "d101-formeel-17", "D101", "dev_dienst",
        ("Centraal Orgaan opvang asielzoekers", "Unit Juridische Zaken"),
        """
@Datum=30 november 2009
@Ons kenmerk=09.JZ.11482
@Uw kenmerk=2009/K/771
@Doorkiesnummer=070-3727000

Aan mr. T. Brinkhorstman
Postbus 411
8000 AK Zwolle

Betreft: uw cliënt de heer A. Sorogliev, V-nummer 2610388457

Geachte heer Brinkhorstman,

Naar aanleiding van uw brief van 16 november 2009 bericht ik u dat de verstrekkingen ingevolge de Rva 2005 aan uw cliënt met ingang van 28 december 2009
worden beëindigd.

Tegen dit besluit staat binnen vier weken beroep open bij de rechtbank 's-Gravenhage.

Hoogachtend,

!sign mr. L. van Dongeren | hoofd Juridische Zaken
""",
        {"date": "2009-11-30", "reference": "09.JZ.11482", "v_number": "2610388457", "name": "A. Sorogliev",
         "expires_on": "2009-12-28", "remedy": {"kind": "beroep", "weeks": 4}},
    ),
    Sample(
        "d103-slordig-17", "D103", "dev_getypt",
        (),
        """
aan de IND

mijn naam is Osman Jallohbari geboren 15 mei 1994 in Makeni. ik wil zelf iets zeggen over mijn zaak. toen ik klein was zijn mijn ouders gestorven in de oorlog. ik
weet niet waar mijn geboorteakte is. de ambassade zegt dat ik niet besta. ik kan niet terug.

bedankt voor het lezen

Osman Jallohbari
8 2 2022
""",
        {"name": "Osman Jallohbari", "birth_date": "1994-05-15", "birth_place": "Makeni", "signed": True},
    ),
    Sample(
        "d103-verklaring-relaas-17", "D103", "dev_dienst",
        (),
        """
# Verklaring cliënt

@Naam=Yordanos Tesfamicaelo
@Geboren op=21 maart 1986
@Te=Dekemhare
@V-nummer=2744418205

Ik verklaar het volgende. Ik ben Pinkstergelovige. In Eritrea kwamen wij in het geheim bij elkaar. In 2013 kwam de politie binnen en werd ik meegenomen. Na elf maanden liet een
bewaker mij gaan.

Deze verklaring heb ik in het Tigrinya met de hand geschreven.

Veldwijk, 30 januari 2023

!sign Y. Tesfamicaelo
""",
        {"date": "2023-01-30", "name": "Yordanos Tesfamicaelo", "birth_date": "1986-03-21", "birth_place": "Dekemhare",
         "v_number": "2744418205", "source_language": "tir", "signed": True},
    ),
    Sample(
        "d103-arabisch-vertaald-17", "D103", "dev_nota",
        (),
        """
# My statement

I, Salah Eldin Babikersen, born in El Obeid on 2 February 1979, write this letter in Arabic and my friend translates it.

I worked as a teacher. In 2012 soldiers arrested me because I spoke against the war. I was in prison for three months. I left Sudan in 2014.

Ter Apel, 21 August 2015

Salah Eldin Babikersen
""",
        {"date": "2015-08-21", "name": "Salah Eldin Babikersen", "birth_date": "1979-02-02", "birth_place": "El Obeid",
         "source_language": "ara", "signed": True},
        languages=("eng",),
    ),
    Sample(
        "d95-terse-17", "D95", "dev_vrij",
        ("Wereldhuis Veldwijk",),
        """
Hierbij verklaren wij dat dhr. Osman Jallohbari (15-05-1994) verblijft sinds 12 oktober 2019 in onze opvang.

Veldwijk, 2-2-2022

!sign M. Tolsma, coördinator
""",
        {"date": "2022-02-02", "name": "Osman Jallohbari", "birth_date": "1994-05-15", "organisation": "Wereldhuis Veldwijk",
         "period": {"from": "2019-10-12", "to": None}},
    ),
    Sample(
        "d95-hvo-17", "D95", "dev_kliniek",
        ("HVO-Querido", "Passantenpension Oost"),
        """
@Datum=19 augustus 2020
@Betreft=opvangverklaring mw. S. Habtomsen

L.S.,

Mevrouw Senait Habtomsen, geboren 6 juni 1985, heeft van 1 februari 2018 t/m 31 juli 2020 bij HVO-Querido verbleven.

Met vriendelijke groet,

!sign D. Versluyse | trajectbegeleider
""",
        {"date": "2020-08-19", "name": "Senait Habtomsen", "birth_date": "1985-06-06", "organisation": "HVO-Querido",
         "period": {"from": "2018-02-01", "to": "2020-07-31"}},
    ),
    Sample(
        "d104-mail-doorgestuurd-17", "D104", "dev_brief",
        (),
        """
Hoi Marloes,

Zie hieronder het antwoord van de ambassade. Kun jij dit in het dossier zetten?

Groet, Tim

-----Oorspronkelijk bericht-----
Van: consular@embassy.voorbeeld.invalid
Verzonden: dinsdag 9 mei 2023 11:02
Aan: Tim
Onderwerp: your request

Please note that the consular section is closed until further notice.
""",
        {"date": "2023-05-10", "sender": "tim@wereldhuis.voorbeeld.invalid", "subject": "FW: your request"},
        form=Form.MAIL,
        headers={"From": "Tim Wijngaardt <tim@wereldhuis.voorbeeld.invalid>", "To": "marloes@wereldhuis.voorbeeld.invalid",
                 "Subject": "FW: your request", "Date": "Wed, 10 May 2023 09:40:00 +0200"},
    ),
    Sample(
        "d104-geprinte-mail-17", "D104", "dev_getypt",
        (),
        """
* Van: Semhar Ghebreselas <semhar@voorbeeld.invalid>
* Verzonden: zondag 14 februari 2021 20:15
* Aan: info@wereldhuis.voorbeeld.invalid
* Onderwerp: papieren van mijn vader

Hallo,

Mijn oom heeft de papieren in Asmara op de post gedaan. Ze komen met DHL.

Semhar
""",
        {"date": "2021-02-14", "sender": "semhar@voorbeeld.invalid", "subject": "papieren van mijn vader"},
    ),
    Sample(
        "d104-whatsapp-17", "D104", "dev_nota",
        (),
        """
# WhatsApp-chat met Oom Berhane

* [03-12-2019 18:22] Oom Berhane: Ik heb je doopakte gevonden
* [03-12-2019 18:25] Yonas: Kun je een foto sturen?
* [03-12-2019 18:31] Oom Berhane: <Media weggelaten>
""",
        {"date": "2019-12-03"},
    ),
    # letters of no kind
    Sample(
        "letter-terse-huisbaas-17", "letter", "dev_getypt",
        (),
        """
* 1-3-2021
* Beste Osman,

De loodgieter komt donderdag om 9 uur. Zorg dat er iemand thuis is.

* Hans (verhuurder)
""",
        {"date": "2021-03-01"},
        absent=("person", "period", "outcome"),
    ),
    Sample(
        "letter-kerk-kerstpakket-17", "letter", "dev_stichting",
        ("Diaconie Hervormde Gemeente Oudeveen",),
        """
Oudeveen, 9 december 2020

Beste mensen,

Ook dit jaar delen wij kerstpakketten uit. U kunt uw pakket ophalen op zaterdag 19 december tussen 10 en 12 uur bij de kerk. Neem deze brief mee.

Hartelijke groet,

!sign Riet Zwanenburgh | diaken
""",
        {"date": "2020-12-09"},
        absent=("organisation", "period"),
    ),
    Sample(
        "letter-advocaat-aan-ngo-17", "letter", "dev_kantoor",
        ("Oudshoornse Advocatuur",),
        """
Stichting Vreemdelingenhulp Veldwijk
t.a.v. mevrouw M. Tolsma

Veldwijk, 11 april 2022

Ons kenmerk: 20220144/PO
Inzake: Ahmadshahiri / IND

Geachte mevrouw Tolsma,

Hierbij zend ik u een kopie van het voornemen van 4 april 2022. De IND is voornemens de aanvraag af te wijzen als kennelijk ongegrond. De zienswijze moet binnen twee weken
worden ingediend. Kunt u mij vóór 15 april laten weten of er nog stukken uit Kabul te verwachten zijn?

Met vriendelijke groet,

!sign mr. P. Oudshoornse
""",
        {"date": "2022-04-11", "reference": "20220144/PO"},
        absent=("outcome", "ground", "response_term"),
        note="a letter that quotes an intention is a letter",
    ),
    Sample(
        "letter-bma-citaat-17", "letter", "dev_brief",
        ("Steunpunt Oudeveen",),
        """
Aan mr. P. Oudshoornse

Oudeveen, 8 juni 2023

Geachte heer Oudshoornse,

Wij lazen het advies van het Bureau Medische Advisering. Daarin staat dat het uitblijven van behandeling leidt tot een medische noodsituatie op korte termijn, maar dat behandeling in
Armenië mogelijk is. De huisarts is het hier niet mee eens. Wat kunnen wij doen?

Met groet,

!sign Ina Verstappenhof
""",
        {"date": "2023-06-08"},
        absent=("emergency", "available", "travel", "conclusion"),
        note="a letter that quotes advice is a letter",
    ),
    Sample(
        "letter-deurwaarder-17", "letter", "dev_dienst",
        ("Gerechtsdeurwaarders Maas & Velde",),
        """
@Datum=26 juli 2018
@Dossiernummer=2018.44071
@Onderwerp=laatste aanmaning

Geachte mevrouw Habtomsen,

U heeft een schuld bij Zorgverzekeraar Univé van € 318,22. Betaalt u niet binnen veertien dagen, dan vragen wij de kantonrechter om een vonnis.

Hoogachtend,

!sign R. Velde | gerechtsdeurwaarder
""",
        {"date": "2018-07-26", "reference": "2018.44071"},
        absent=("outcome", "remedy", "dictum"),
    ),
    Sample(
        "letter-ziekenhuis-poli-17", "letter", "dev_kliniek",
        ("Streekziekenhuis Veldwijk", "Polikliniek Interne Geneeskunde"),
        """
@Datum=3 februari 2022
@Patiëntnummer=4471902

Geachte heer Jallohbari,

Wij hebben een afspraak voor u gemaakt op dinsdag 22 februari 2022 om 10.40 uur. Komt u nuchter. Neem uw medicijnen en een geldig legitimatiebewijs mee.

Met vriendelijke groet,
Secretariaat Interne Geneeskunde
""",
        {"date": "2022-02-03"},
        absent=("diagnosis", "practitioner", "conclusion"),
    ),
)  # fmt: skip
