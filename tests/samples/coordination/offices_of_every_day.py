"""D97, D100 to D104: legal aid, police, shelters of the state, registers, own words, mail and slips."""

from __future__ import annotations

from tests.samples.model import Form, Sample

SAMPLES = (
    Sample(
        "d97-lopende-brief", "D97", "dev_rijks",
        ("Raad voor Rechtsbijstand", "Den Haag"),
        """
@Datum=8 februari 2022
@Kenmerk=2KR4417
@Betreft=toevoeging V042 asiel/herhaalde aanvraag

Geachte heer Wielinga,

U hebt voor A. Ishaqi Arbab een toevoeging aangevraagd. Wij hebben besloten de toevoeging te verlenen onder nummer
2KR4417. Uw cliënt betaalt een eigen bijdrage van € 77,00.
""",
        {"date": "2022-02-08", "number": "2KR4417", "code": "V042", "amount": {"value": 77, "currency": "EUR"}},
    ),
    Sample(
        "d97-tabel", "D97", "dev_kliniek",
        ("Raad voor Rechtsbijstand", "Besluit toevoeging"),
        """
@Besluitdatum=21 juni 2018
@Nummer toevoeging=3HT0932
@Soort zaak=V010
@Naam rechtzoekende=Tatsiana Kavalchukova
@Naam rechtsbijstandverlener=mr. P. Terhorsten
@Opgelegde eigen bijdrage=€ 143,-

De toevoeging is afgegeven op basis van de gegevens die u hebt ingevuld.
""",
        {"date": "2018-06-21", "number": "3HT0932", "code": "V010", "name": "Tatsiana Kavalchukova",
         "amount": {"value": 143, "currency": "EUR"}},
    ),
    Sample(
        "d100-bedenktijd-brief", "D100", "dev_dienst",
        ("Politie", "Eenheid Noord-Nederland", "AVIM"),
        """
@Datum=4 november 2022
@Registratienummer=PL0100-2022417093-1
@V-nummer=2841170944
@Onderwerp=bedenktijd slachtoffer mensenhandel

Aan mevrouw F. Osagieden, geboren op 9 maart 1995 te Benin City,

U krijgt drie maanden bedenktijd (hoofdstuk B8 van de Vreemdelingencirculaire). De bedenktijd loopt van 4 november 2022 tot
en met 3 februari 2023. In die tijd beslist u of u aangifte doet van mensenhandel.

!sign inspecteur van politie
""",
        {"date": "2022-11-04", "number": "PL0100-2022417093-1", "v_number": "2841170944", "birth_date": "1995-03-09",
         "name": "F. Osagieden", "period": {"from": "2022-11-04", "to": "2023-02-03"}},
    ),
    Sample(
        "d100-pv-lopend", "D100", "dev_getypt",
        ("POLITIE ROTTERDAM-RIJNMOND", "District Vreemdelingenpolitie", "PROCES-VERBAAL"),
        """
Nummer: 2009/417093-2

Op woensdag 14 oktober 2009, te 13.20 uur, verscheen voor mij, J. Haverkampen, brigadier van politie, een vrouw die opgaf te
zijn:

@Achternaam=Sowou
@Voornamen=Fatoumata
@Geboren=4 mei 1980
@Geboorteplaats=Bo, Sierra Leone
@Nationaliteit=Sierraleoonse

Zij deed aangifte van mensenhandel, strafbaar gesteld bij artikel 273f van het Wetboek van Strafrecht, en verklaarde als
volgt.

"Ik ben in 2008 naar Nederland gebracht."
""",
        {"date": "2009-10-14", "number": "2009/417093-2", "birth_date": "1980-05-04", "nationality": "SLE"},
    ),
    Sample(
        "d100-bevestiging-2019", "D100", "dev_rijks",
        ("Politie", "Eenheid Midden-Nederland"),
        """
# Bevestiging van aangifte

@Aangiftenummer=PL0900-2019417093
@Datum van aangifte=27 juni 2019
@Naam aangever=Nilufar Karimboyeva
@Geboortedatum=11-08-1983
@Nationaliteit=Oezbeekse
@Delict=mensenhandel
@Pleegdatum=tussen 1 februari 2017 en 30 april 2019

U ontvangt deze brief omdat u aangifte heeft gedaan.
""",
        {"date": "2019-06-27", "number": "PL0900-2019417093", "name": "Nilufar Karimboyeva",
         "birth_date": "1983-08-11", "nationality": "UZB"},
    ),
    Sample(
        "d101-coa-verplaatsing", "D101", "dev_brief",
        ("COA", "Asielzoekerscentrum Drachtermeer"),
        """
Drachtermeer, 9 september 2013

@Betreft=einde van uw opvang
@V-nr.=2741170932
@Ons kenmerk=DM-417093

Geachte mevrouw Zaurbekova,

De rechtbank heeft uw beroep ongegrond verklaard. Daarom eindigen de verstrekkingen op grond van de Rva 2005 op
7 oktober 2013. U kunt binnen vier weken na verzending van deze brief in beroep gaan bij de rechtbank.

!sign de locatiemanager
""",
        {"date": "2013-09-09", "reference": "DM-417093", "v_number": "2741170932",
         "remedy": {"kind": "beroep", "weeks": 4}},
    ),
    Sample(
        "d102-uittreksel-leeg", "D102", "dev_formulier",
        ("Justitiële Informatiedienst", "Almelo"),
        """
# Uittreksel uit de Justitiële Documentatie

@Datum=5 juli 2021
@Referentie=JD-2021-417093
@Naam=Kavalchukova, Tatsiana
@Geboortedatum=17 mei 1978

In de justitiële documentatie zijn over betrokkene geen antecedenten opgenomen.
""",
        {"date": "2021-07-05", "reference": "JD-2021-417093", "birth_date": "1978-05-17"},
    ),
    Sample(
        "d102-vog", "D102", "dev_dienst",
        ("Ministerie van Justitie en Veiligheid", "Justis"),
        """
# Verklaring omtrent het gedrag

@Kenmerk=1000000417
@Datum=30 augustus 2019

Uit een onderzoek met betrekking tot het gedrag van

@Geslachtsnaam=Diallouh
@Voornamen=Mamadou Saliou
@Geboren=5 mei 1992 te Labé

is niet gebleken van bezwaren. De verklaring wordt daarom afgegeven.
""",
        {"date": "2019-08-30", "reference": "1000000417", "birth_date": "1992-05-05"},
    ),
    Sample(
        "d103-brief-aan-ind", "D103", "dev_vrij",
        (),
        """
Verklaring van Adam Ishaqi Arbab
V-nummer 2741170940

Ik ben op 1 januari 1986 geboren in Nyala, Darfur. Mijn dorp is in 2003 verbrand. Toen ben ik te voet naar Tsjaad gegaan.

Ik heb dit in het Arabisch verteld en een vrijwilliger heeft het opgeschreven.

Noordhoek, 11 februari 2023

!sign Adam Ishaqi Arbab
""",
        {"date": "2023-02-11", "name": "Adam Ishaqi Arbab", "birth_date": "1986-01-01", "birth_place": "Nyala",
         "v_number": "2741170940", "signed": True},
    ),
    Sample(
        "d103-my-story", "D103", "dev_getypt",
        (),
        """
MY STATEMENT

My name is Tenzin Choedhar. I was born on 6 July 1988 in Bylakuppe, India, where my parents lived as refugees. I never had a
passport of any country. In 2010 I travelled to Europe with papers of another person.

I wrote this myself.

24 September 2016

!sign Tenzin Choedhar
""",
        {"date": "2016-09-24", "name": "Tenzin Choedhar", "birth_date": "1988-07-06", "signed": True},
        languages=("eng",),
    ),
    Sample(
        "d104-mail-ambassade", "D104", "dev_vrij",
        ("Postvak IN",),
        """
@Van=consulaat@ambassade.voorbeeld.invalid
@Verzonden=dinsdag 4 juni 2019 10:12
@Aan=trajecten@onderdak.voorbeeld.invalid
@Onderwerp=RE: afspraak paspoortaanvraag dhr. Ndiayeba

Beste,

Zonder geboorteakte kunnen wij geen afspraak inplannen.

Met vriendelijke groet
""",
        {"date": "2019-06-04", "sender": "consulaat@ambassade.voorbeeld.invalid",
         "recipient": "trajecten@onderdak.voorbeeld.invalid",
         "subject": "RE: afspraak paspoortaanvraag dhr. Ndiayeba"},
    ),
    Sample(
        "d104-mail-advocaat", "D104", "dev_vrij",
        (),
        """
Geachte mevrouw Oudendijk,

Hierbij stuur ik u de zienswijze in de zaak van cliënte, V-nummer 2841170938. Graag ontvang ik het ondertekende formulier
vóór vrijdag.

Met vriendelijke groet,
D. Wielinga
""",
        {"sender": "wielinga@kantoor.voorbeeld.invalid", "subject": "zienswijze Tesfamariamo",
         "date": "2022-03-03", "v_number": "2841170938"},
        form=Form.MAIL,
        headers={
            "From": "D. Wielinga <wielinga@kantoor.voorbeeld.invalid>",
            "To": "s.oudendijk@onderdak.voorbeeld.invalid",
            "Subject": "zienswijze Tesfamariamo",
            "Date": "Thu, 03 Mar 2022 14:03:00 +0100",
        },
    ),
)  # fmt: skip
