"""Minutes, statements and consents as strangers write them who know no catalogue."""

from __future__ import annotations

from tests.samples.model import Form, Sample

SAMPLES = (
    Sample(
        "d91-tabel-partijen-16", "D91", "dev_kliniek",
        ("Landelijke Vreemdelingenvoorziening", "Pilot Groningerzijl"),
        """
# Verslag Lokaal Samenwerkingsoverleg

@Datum overleg=13 juni 2023
@Aanwezig=gemeente, IND, DT&V, AVIM, Stichting Opvang Noord
@Deelnemer=Kofi Asantemensah
@V-nummer=2780661907
@BRIO-nummer=GRZ-0417

| Partij | Inbreng |
| IND | Er loopt geen procedure. Een opvolgende aanvraag wordt niet kansrijk geacht. |
| DT&V | Betrokkene is in 2021 gepresenteerd bij Ghana. Nationaliteit niet vastgesteld. |
| Gemeente | Wil de opvang verlengen tot 1 januari 2024. |

Begeleidingsscenario: buitenschuld

Actie: Stichting Opvang Noord vraagt een geboorteakte op, voor 1 september.
""",
        {"date": "2023-06-13", "name": "Kofi Asantemensah", "v_number": "2780661907", "scenario": "buitenschuld",
         "positions": {"IND": "Er loopt geen procedure. Een opvolgende aanvraag wordt niet kansrijk geacht.",
                        "DT&V": "Betrokkene is in 2021 gepresenteerd bij Ghana. Nationaliteit niet vastgesteld."}},
    ),
    Sample(
        "d91-notulen-lopend-16", "D91", "dev_klerk",
        ("Gemeente Rijnwaard",),
        """
# Notulen LSO d.d. 9 december 2020

Aanwezig: mw. Van Zuthem (voorzitter), dhr. Pronkert (DT&V), mw. Ilegems (IND), dhr. Baggerveen (Rijnwaard Opvang)
Afwezig: AVIM

1. Opening
De voorzitter opent de vergadering om 10.00 uur.

2. Bespreking casus Lamine Dialloubah (2771904438)
De heer Dialloubah verblijft sinds maart in de LVV. De DT&V heeft een lp-aanvraag ingediend bij Guinee, maar er is nog geen antwoord. De IND meldt dat
er geen aanvraag loopt.

Besluit: het begeleidingsscenario wordt terugkeer.

3. Rondvraag
Geen.
""",
        {"date": "2020-12-09", "name": "Lamine Dialloubah", "v_number": "2771904438", "scenario": "terugkeer"},
    ),
    Sample(
        "d91-actieplan-formulier-16", "D91", "dev_formulier",
        ("LVV Amstelzijde",),
        """
# Individueel actieplan

@Naam deelnemer=Tsehay Woldegiorgisu
@V-nummer=2759981120
@Besproken in LSO van=2 februari 2022
@Begeleidingsscenario=legalisering verblijf
@Wie doet wat=Advocaat: opvolgende aanvraag. Begeleider: afspraak iMMO.
@Volgende bespreking=4 mei 2022
""",
        {"date": "2022-02-02", "name": "Tsehay Woldegiorgisu", "v_number": "2759981120", "scenario": "legalisering verblijf"},
    ),
    Sample(
        "d91-lso-mail-16", "D91", "dev_brief",
        ("Stichting Opvang Noord",),
        """
Groningerzijl, 30 augustus 2019

Terugkoppeling LSO van 27 augustus 2019

Client: Hassan Warfaadeed

V-nummer: 2748830015

Standpunt IND: geen nieuwe feiten of omstandigheden.
Standpunt DT&V: werkt aan een presentatie bij de Somalische ambassade.
Standpunt gemeente: stemt in met een half jaar opvang.

Scenario: terugkeer naar land van herkomst
""",
        {"name": "Hassan Warfaadeed", "v_number": "2748830015", "scenario": "terugkeer naar land van herkomst",
         "positions": {"IND": "geen nieuwe feiten of omstandigheden.",
                        "DT&V": "werkt aan een presentatie bij de Somalische ambassade."}},
    ),
    Sample(
        "d92-mrt-vraag-16", "D92", "dev_formulier",
        ("Pilot LVV Groningerzijl",),
        """
# Format aanmelding Multidisciplinair Review Team

@Datum=15 november 2023
@Betrokkene=Kofi Asantemensah
@V-nummer=2780661907
@Centrale vraag=Zijn er na drie mislukte presentaties nog reële mogelijkheden tot terugkeer?
@Ondertekend door=gemeente, DT&V, Stichting Opvang Noord
""",
        {"date": "2023-11-15", "v_number": "2780661907", "name": "Kofi Asantemensah",
         "question": "Zijn er na drie mislukte presentaties nog reële mogelijkheden tot terugkeer?"},
    ),
    Sample(
        "d93-mrt-advies-brief-16", "D93", "dev_rijks",
        ("Landelijke Vreemdelingenvoorziening", "Multidisciplinair Review Team"),
        """
@Datum=18 januari 2024
@Kenmerk=MRT-2024-007
@Onderwerp=Advies van het MRT in de zaak Asantemensah

Geacht LSO,

Op 15 november 2023 legde u ons de zaak voor van Kofi Asantemensah, V-nummer 2780661907. Uw centrale vraag luidt: "Zijn er na drie mislukte
presentaties nog reële mogelijkheden tot terugkeer?"

Het MRT adviseert om een bemiddelingsverzoek bij de DT&V in te dienen.

De acties per partij:
- DT&V: start de bemiddeling binnen zes weken.
- IND: wijst een contactpersoon aan.
- Gemeente: zet de opvang voort tot de uitkomst bekend is.

Namens het MRT,

!sign H. Tuinhoven | secretaris
""",
        {"date": "2024-01-18", "reference": "MRT-2024-007", "name": "Kofi Asantemensah", "v_number": "2780661907",
         "question": "Zijn er na drie mislukte presentaties nog reële mogelijkheden tot terugkeer?",
         "advice": "om een bemiddelingsverzoek bij de DT&V in te dienen"},
    ),
    Sample(
        "d93-mrt-kopjes-16", "D93", "dev_verslag",
        ("MRT", "Multidisciplinair Review Team LVV"),
        """
# Advies van het MRT

@Casus=Rahmatullah Stanizaiko
@V-nummer=2743307716
@Datum advies=3 mei 2021

## Centrale vraag

Welke medische gegevens zijn nog nodig voor een aanvraag artikel 64?

## Overwegingen

Betrokkene wordt sinds 2019 behandeld. De behandelaar noemt een hoog risico op suïcide.

## Advies

Vraag de psychiater om een recente verklaring en dien de aanvraag daarna in.

## Acties per partij

| Partij | Actie | Termijn |
| Opvang | begeleidt naar de psychiater | 1 juni 2021 |
| IND | plant gesprek | juli 2021 |
""",
        {"date": "2021-05-03", "name": "Rahmatullah Stanizaiko", "v_number": "2743307716",
         "question": "Welke medische gegevens zijn nog nodig voor een aanvraag artikel 64?",
         "advice": "Vraag de psychiater om een recente verklaring en dien de aanvraag daarna in."},
    ),
    Sample(
        "d93-mrt-kort-16", "D93", "dev_nota",
        (),
        """
# MRT - advies

@Datum=27-09-2022
@Dossier=Aster Tekleabha
@V-nr=2750093348
@Vraag=Is terugkeer naar Eritrea mogelijk?
@Antwoord=Nee. Het MRT raadt aan een verblijfsvergunning buiten schuld aan te vragen.
""",
        {"date": "2022-09-27", "name": "Aster Tekleabha", "v_number": "2750093348", "question": "Is terugkeer naar Eritrea mogelijk?",
         "advice": "Nee. Het MRT raadt aan een verblijfsvergunning buiten schuld aan te vragen."},
    ),
    Sample(
        "d96-buurvrouw-16", "D96", "dev_brief",
        (),
        """
# Verklaring

Ondergetekende verklaart het volgende.

Naam: Truus Ankersmid
Geboren: 17 augustus 1948
Adres: Molenpad 8, Rijnwaard

Ik ken Yusuf Abdinoorsen sinds 2014 omdat hij toen mijn buurman was. Hij zorgde voor zijn dochter Layla. Ik zag ze elke dag samen.

Een kopie van mijn identiteitskaart voeg ik bij.

Rijnwaard, 6 oktober 2021

!sign T. Ankersmid
""",
        {"date": "2021-10-06", "sender": "Truus Ankersmid", "birth_date": "1948-08-17", "person": "Yusuf Abdinoorsen", "signed": True},
    ),
    Sample(
        "d96-broer-16", "D96", "dev_getypt",
        (),
        """
Aan de IND

Hierbij verklaar ik, ondergetekende, Samuel Berhanezgi, geboren op 3 januari 1980 te Keren, dat Filmon Berhanezgi mijn jongere broer is. Wij zijn
kinderen van dezelfde vader en moeder. Ik heb de Nederlandse nationaliteit sinds 2012.

Getekend te Rotteveen op 25 mei 2017

S. Berhanezgi

Bijlage: kopie paspoort
""",
        {"date": "2017-05-25", "sender": "Samuel Berhanezgi", "birth_date": "1980-01-03", "person": "Filmon Berhanezgi", "signed": True},
    ),
    Sample(
        "d96-vrijwilliger-kort-16", "D96", "dev_vrij",
        (),
        """
L.S.,

Ik, Hendrika van Oosterlaken, verklaar dat Amina Jamalzad van 2019 tot 2022 in mijn huis heeft gewoond. Zij hielp mij in de tuin.

Den Haag, 13 maart 2023

!sign Hendrika van Oosterlaken
""",
        {"date": "2023-03-13", "sender": "Hendrika van Oosterlaken", "person": "Amina Jamalzad", "signed": True},
    ),
    Sample(
        "d96-dominee-en-16", "D96", "dev_nota",
        (),
        """
# WITNESS STATEMENT

@Name of witness=Emmanuel Tettehquarsh
@Date of birth=9 July 1971
@Residence=Accra
@Statement about=Comfort Amoakohen

I, the undersigned, declare that Comfort Amoakohen is the daughter of my late sister. She has no family left in Ghana.

@Date=19 February 2020
@Signature=E. Tettehquarsh
""",
        {"date": "2020-02-19", "sender": "Emmanuel Tettehquarsh", "birth_date": "1971-07-09", "person": "Comfort Amoakohen",
         "signed": True},
        languages=("eng",),
    ),
    Sample(
        "d99-avg-formulier-16", "D99", "dev_formulier",
        ("Stichting Opvang Noord",),
        """
# Toestemmingsverklaring AVG

@Naam=Kofi Asantemensah
@Geboortedatum=22 december 1979
@V-nummer=2780661907

Ik geef Stichting Opvang Noord toestemming om mijn gegevens te delen met:
- gemeente Groningerzijl
- IND
- DT&V
- mijn advocaat

Het gaat om: persoonsgegevens, verblijfsgegevens, medische gegevens.

Deze toestemming is aan mij voorgelezen in het Engels. De toestemming geldt tot 1 juli 2024.

Groningerzijl, 1 juli 2023

!sign K. Asantemensah
""",
        {"date": "2023-07-01", "name": "Kofi Asantemensah", "birth_date": "1979-12-22", "v_number": "2780661907",
         "source_language": "eng", "recipients": ["gemeente Groningerzijl", "IND", "DT&V", "advocaat"],
         "expiry_date": "2024-07-01", "signed": True},
        absent=("withdrawn_on",),
    ),
    Sample(
        "d99-avg-kort-16", "D99", "dev_klerk",
        ("LVV Rijnwaard",),
        """
# AVG-toestemming

Ik, Lamine Dialloubah (V-nummer 2771904438), geef toestemming mijn gegevens te delen met de GGD, de DT&V en Rijnwaard Opvang. De verklaring is mij
in het Frans uitgelegd.

Datum: 12 april 2020
Handtekening: L. Dialloubah
""",
        {"date": "2020-04-12", "name": "Lamine Dialloubah", "v_number": "2771904438", "source_language": "fra",
         "recipients": ["GGD", "DT&V", "Rijnwaard Opvang"], "signed": True},
        absent=("withdrawn_on", "expiry_date"),
    ),
    Sample(
        "d99-avg-ingetrokken-16", "D99", "dev_loket",
        ("Maatschappelijk Werk Amstelzijde",),
        """
# Toestemming gegevensuitwisseling (AVG)

@Cliënt=Tsehay Woldegiorgisu
@Geboren=30 januari 1988
@Mag gedeeld worden met=huisarts, psycholoog, advocaat
@Categorieën=medische gegevens, sociale gegevens
@Taal waarin voorgelezen=Amhaars
@Getekend op=8 september 2021
@Geldig tot=8 september 2022
@Ingetrokken op=14 februari 2022
""",
        {"date": "2021-09-08", "name": "Tsehay Woldegiorgisu", "birth_date": "1988-01-30", "source_language": "amh",
         "recipients": ["huisarts", "psycholoog", "advocaat"], "expiry_date": "2022-09-08", "withdrawn_on": "2022-02-14"},
    ),
    Sample(
        "d99-avg-en-16", "D99", "dev_kantoor",
        ("Amstelzijde Refugee Support",),
        """
# Data sharing consent (GDPR)

I, Blessing Osarumwense, born 4 November 1995, consent to Amstelzijde Refugee Support sharing my information with the municipality, my general practitioner
and the Red Cross. This form was read to me in Edo. I may withdraw my consent at any time. This consent ends on 31 December 2022.

Signed on 3 January 2022: B. Osarumwense
""",
        {"date": "2022-01-03", "name": "Blessing Osarumwense", "birth_date": "1995-11-04",
         "expiry_date": "2022-12-31", "signed": True},
        languages=("eng",),
    ),
    Sample(
        "d103-levensverhaal-16", "D103", "dev_vrij",
        (),
        """
# Mijn verklaring

Mijn naam is Rahmatullah Stanizaiko. Ik ben geboren op 1 mei 1990 in Baghlan, Afghanistan. Mijn V-nummer is 2743307716.

In 2015 kwamen mannen van de Taliban naar ons huis. Zij zochten mijn broer omdat hij tolk was. Ik ben dezelfde nacht gevlucht.

Ik heb deze verklaring in het Dari geschreven. Een vriend heeft hem vertaald.

19 april 2021

!sign R. Stanizaiko
""",
        {"date": "2021-04-19", "name": "Rahmatullah Stanizaiko", "birth_date": "1990-05-01", "birth_place": "Baghlan",
         "v_number": "2743307716", "source_language": "prs", "signed": True},
    ),
    Sample(
        "d103-aan-rechter-16", "D103", "dev_brief",
        (),
        """
Rotteveen, 2 november 2018

Edelachtbare,

Ik schrijf u deze brief zelf, met de hand. Ik heet Filmon Berhanezgi. Ik kom uit Senafe in Eritrea. De IND gelooft niet dat ik uit Eritrea kom, maar
ik ben daar geboren en opgegroeid. Ik spreek Tigrinya en Saho. Ik hoop dat u mij gelooft.

Met respect,

!sign Filmon Berhanezgi
""",
        {"date": "2018-11-02", "name": "Filmon Berhanezgi", "signed": True},
    ),
    Sample(
        "d103-engels-16", "D103", "dev_getypt",
        (),
        """
PERSONAL STATEMENT

* Name: Blessing Osarumwense
* Born: 4 November 1995, Benin City

I want to tell my own story. I was brought to Italy in 2014 by a woman called Madam Rose. She took my passport. I escaped in 2016 and went by train
to the Netherlands.

Written by me in English on 11 October 2021.

Blessing Osarumwense
""",
        {"date": "2021-10-11", "name": "Blessing Osarumwense", "birth_date": "1995-11-04", "birth_place": "Benin City",
         "source_language": "eng", "signed": True},
        languages=("eng",),
    ),
    Sample(
        "d103-tijdlijn-16", "D103", "dev_klerk",
        (),
        """
# Eigen relaas van cliënt

@Naam=Hassan Warfaadeed
@Geboortedatum=1 januari 1983
@Geboorteplaats=Jowhar
@Taal=Somalisch
@Handgeschreven=ja
@Datum=20 september 2019

2007: mijn vader werd gedood door de militie.
2008: ik vluchtte naar Kenia.
2010: ik kwam aan in Nederland en vroeg asiel.
""",
        {"date": "2019-09-20", "name": "Hassan Warfaadeed", "birth_date": "1983-01-01", "birth_place": "Jowhar", "source_language": "som"},
    ),
    Sample(
        "d95-leger-des-heils-16", "D95", "dev_stichting",
        ("Leger des Heils", "Maatschappelijke Opvang Rijnwaard"),
        """
Rijnwaard, 8 juli 2021

Betreft: verklaring van verblijf

Wij verklaren hierbij dat de heer Lamine Dialloubah, geboren op 6 juni 1991, van 3 maart 2020 tot en met 30 juni 2021 in onze opvang heeft verbleven.

!sign G. Hekkelaar | teamleider
""",
        {"date": "2021-07-08", "name": "Lamine Dialloubah", "birth_date": "1991-06-06", "organisation": "Leger des Heils",
         "period": {"from": "2020-03-03", "to": "2021-06-30"}},
    ),
    Sample(
        "d97-toevoeging-16", "D97", "dev_rijks",
        ("Raad voor Rechtsbijstand",),
        """
@Datum=24 oktober 2022
@Toevoegingsnummer=4KP7719
@Rechtzoekende=mevrouw T. Woldegiorgisu
@Zaakcode=V041 Asiel
@Eigen bijdrage=€ 0,00

Geachte mr. Sprenkelink,

Uw aanvraag om een toevoeging is toegekend.
""",
        {"date": "2022-10-24", "number": "4KP7719", "code": "V041"},
    ),
    Sample(
        "d98-machtiging-16", "D98", "dev_kantoor",
        ("Sprenkelink & Dorst advocaten",),
        """
# Machtiging

Hierbij machtig ik mr. J. Sprenkelink om namens mij bij de IND, de DT&V en de rechtbank stukken op te vragen.

@Naam=Tsehay Woldegiorgisu
@Geboortedatum=30 januari 1988
@V-nummer=2759981120
@Plaats en datum=Amstelzijde, 21 oktober 2022

!sign T. Woldegiorgisu
""",
        {"date": "2022-10-21", "name": "Tsehay Woldegiorgisu", "birth_date": "1988-01-30", "v_number": "2759981120", "signed": True},
    ),
    Sample(
        "d100-pv-aangifte-16", "D100", "dev_getypt",
        ("POLITIE", "Eenheid Amsterdam", "Afdeling Vreemdelingenpolitie, Identificatie en Mensenhandel"),
        """
PROCES-VERBAAL VAN AANGIFTE

Proces-verbaalnummer : PL1300-2021188402-1
Feit                 : mensenhandel, artikel 273f Wetboek van Strafrecht
Aangeefster          : Blessing Osarumwense
Geboren              : 4 november 1995 te Benin City

Op 17 augustus 2021 verscheen voor mij een persoon die aangifte deed van mensenhandel. Aangeefster maakte gebruik van de bedenktijd.

Opgemaakt te Amsterdam op 17 augustus 2021
""",
        {"date": "2021-08-17", "number": "PL1300-2021188402-1", "name": "Blessing Osarumwense", "birth_date": "1995-11-04"},
    ),
    Sample(
        "d102-uittreksel-16", "D102", "dev_dienst",
        ("Justitiële Informatiedienst",),
        """
@Datum=5 september 2023
@Kenmerk=JD-23-551907
@Naam=Kofi Asantemensah
@Geboortedatum=22-12-1979

# Uittreksel justitiële documentatie

Over betrokkene zijn geen antecedenten bekend.
""",
        {"date": "2023-09-05", "reference": "JD-23-551907", "name": "Kofi Asantemensah", "birth_date": "1979-12-22"},
    ),
    Sample(
        "d104-mail-familie-16", "D104", "dev_brief",
        (),
        """
Dear Filmon,

I have found your birth certificate with our aunt. I send it with DHL tomorrow.

Your brother
""",
        {"date": "2017-06-08", "sender": "samuel.b@voorbeeld.invalid", "subject": "birth certificate"},
        form=Form.MAIL,
        headers={"From": "Samuel <samuel.b@voorbeeld.invalid>", "To": "filmon@voorbeeld.invalid", "Subject": "birth certificate",
                 "Date": "Thu, 8 Jun 2017 21:03:00 +0200"},
    ),
    Sample(
        "d104-dhl-bon-16", "D104", "dev_nota",
        ("DHL EXPRESS",),
        """
@Waybill=4417 882 3093
@From=Samuel Berhanezgi, Asmara
@To=Filmon Berhanezgi, Rotteveen
@Shipment date=9 June 2017
@Contents=documents
""",
        {"date": "2017-06-09", "sender": "Samuel Berhanezgi, Asmara"},
        languages=("eng",),
    ),
)  # fmt: skip
