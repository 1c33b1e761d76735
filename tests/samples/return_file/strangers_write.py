"""Return papers by an author who knew only what such a paper is: notes verbales, mails of consuls, longer letters."""

from __future__ import annotations

from tests.samples.model import Form, Sample

SAMPLES = (
    Sample(
        "d60-vreemd-note-verbale-2017", "D60", "dev_gezant",
        ("EMBASSY OF THE REPUBLIC OF THE SUDAN", "The Hague"),
        """
Ref. SUD/HAG/NV/114/2017

The Embassy of the Republic of the Sudan in The Hague presents its compliments to the Repatriation and Departure Service of the Ministry of
Security and Justice of the Kingdom of the Netherlands and, with reference to the latter's Note No. 3317 of 14 February 2017 concerning
Mr. Adam Ishaqdarin, born on 1 January 1985, has the honour to inform that, after examination of the file and interview on 3 March 2017, the said
person is not a national of the Sudan. The Embassy is therefore unable to issue a travel document.

The Embassy avails itself of this opportunity to renew to the Service the assurances of its highest consideration.

The Hague, 27 March 2017
""",
        {"date": "2017-03-27", "reference": "SUD/HAG/NV/114/2017", "country": "SDN", "name": "Adam Ishaqdarin", "birth_date": "1985-01-01",
         "outcome": "EMB_NOT_NATIONAL"},
        languages=("eng",),
    ),
    Sample(
        "d60-vreemd-frans-consulat-2020", "D60", "dev_missie",
        ("AMBASSADE DE LA RÉPUBLIQUE DE GUINÉE", "Section consulaire", "Bruxelles"),
        """
Bruxelles, le 21 janvier 2020

N° 0087/AGB/SC/2020

Objet : demande de laissez-passer de M. Alpha Oumar Diallosin, né le 12 mai 1991 à Labé

Monsieur,

Nous accusons réception de votre lettre du 6 décembre 2019. Les services compétents à Conakry n'ont trouvé aucune trace de l'intéressé dans les
registres de l'état civil. En l'absence de documents, nous ne sommes pas en mesure de lui délivrer un laissez-passer.

Veuillez agréer, Monsieur, l'expression de nos sentiments distingués.

!sign Le Chargé des affaires consulaires
""",
        {"date": "2020-01-21", "reference": "0087/AGB/SC/2020", "country": "GIN", "name": "Alpha Oumar Diallosin", "birth_date": "1991-05-12",
         "outcome": "EMB_INSUFFICIENT_INFO"},
        languages=("fra",),
    ),
    Sample(
        "d60-vreemd-mail-consulair-2022", "D60", "dev_getypt",
        (),
        """
Dear Ms. Vermeulenaar,

Thank you for your e-mail of 2 June 2022. We have checked with our Ministry of Foreign Affairs. There is no record of Mr. Tigran Avetisyanov,
born 8 August 1979, in the population register of the Republic of Armenia. Therefore we cannot issue a certificate of return.

Kind regards,

Consular Section
Embassy of the Republic of Armenia
The Hague
""",
        {"country": "ARM", "name": "Tigran Avetisyanov", "birth_date": "1979-08-08", "outcome": "EMB_INSUFFICIENT_INFO"},
        languages=("eng",), form=Form.MAIL,
        headers={"From": "Consular Section <consular@embassy-armenia.example>", "To": "k.vermeulenaar@steunpunt.example",
                 "Subject": "Re: request certificate of return", "Date": "Thu, 30 Jun 2022 11:12:00 +0200"},
    ),
    Sample(
        "d60-vreemd-meer-stukken-2019", "D60", "dev_kantoor",
        ("CONSULATE GENERAL OF THE ISLAMIC REPUBLIC OF AFGHANISTAN", "Consular Department"),
        """
Date: 16 May 2019
No. 1147

Subject: Request for passport - Mr Gul Rahman Safisadri

Dear Sir,

With reference to your client's visit to this Consulate on 9 May 2019, please be informed that a passport can only be requested upon presentation of an
original tazkera. Your client did not submit any document proving his Afghan nationality. He is requested to send his tazkera and the tazkera
of his father.

!sign Vice Consul
""",
        {"date": "2019-05-16", "reference": "1147", "country": "AFG", "name": "Gul Rahman Safisadri", "outcome": "EMB_INSUFFICIENT_INFO"},
        languages=("eng",),
    ),
    Sample(
        "d60-vreemd-nederlands-irak-2016", "D60", "dev_stichting",
        ("Ambassade van de Republiek Irak", "Consulaire afdeling", "Den Haag"),
        """
Den Haag, 8 september 2016

Betreft: verzoek om een reisdocument voor de heer Karwan Jabbarnezhad, geb. 1-7-1984 te Kirkuk
Uw brief van: 15 juli 2016

Geachte heer Doornekampen,

Wij bevestigen de ontvangst van uw brief. De ambassade verstrekt geen laissez-passer aan personen die niet vrijwillig terugkeren. Voorts heeft
uw cliënt geen enkel document overgelegd waaruit zijn Iraakse nationaliteit blijkt. Wij kunnen uw verzoek daarom niet in behandeling nemen.

!sign De consul
""",
        {"date": "2016-09-08", "country": "IRQ", "name": "Karwan Jabbarnezhad", "birth_date": "1984-07-01", "outcome": "EMB_INSUFFICIENT_INFO"},
    ),
    Sample(
        "d60-vreemd-ontvangst-2021", "D60", "dev_loket",
        ("Embassy of the Federal Republic of Nigeria", "Consular and Immigration Section"),
        """
@Our ref=NHC/IMM/21/552
@Date=4 November 2021

ACKNOWLEDGEMENT

We acknowledge receipt of the application for an Emergency Travel Certificate in the name of Blessing Osarodiongbe, date of birth 24 April 1990.
The applicant was interviewed on 28 October 2021 and was confirmed to be a Nigerian national.
""",
        {"date": "2021-11-04", "reference": "NHC/IMM/21/552", "country": "NGA", "name": "Blessing Osarodiongbe", "birth_date": "1990-04-24",
         "outcome": "EMB_RECOGNISED"},
        languages=("eng",),
    ),
    Sample(
        "d60-vreemd-eritrea-weigert-2018", "D60", "dev_brief",
        ("Embassy of the State of Eritrea", "Brussels"),
        """
Brussels, 13/12/2018

To: Stichting Noodhulp Oost

Concerns: Semere Tewoldeberhanu

In reply to your letter of 1 October 2018: the Embassy has searched its records and can not identify the person mentioned above as an Eritrean
citizen. The documents submitted are not sufficient.

!sign Head of Consular Affairs
""",
        {"date": "2018-12-13", "country": "ERI", "name": "Semere Tewoldeberhanu", "outcome": "EMB_INSUFFICIENT_INFO"},
        languages=("eng",),
    ),
    Sample(
        "d61-vreemd-afspraak-2022", "D61", "dev_loket",
        ("Embassy of Sri Lanka", "Online Appointment System"),
        """
# Afspraakbevestiging

@Naam=Suresh Kanagalingamu
@Datum afspraak=19 augustus 2022
@Tijd=10.30 uur
@Onderwerp=Aanvraag paspoort
@Nummer=APT-338107
""",
        {"visit_date": "2022-08-19", "country": "LKA", "name": "Suresh Kanagalingamu", "number": "APT-338107"},
    ),
    Sample(
        "d63-vreemd-terugkoppeling-2016", "D63", "dev_rijks",
        ("Dienst Terugkeer en Vertrek", "Ministerie van Veiligheid en Justitie"),
        """
@Datum=2 november 2016
@Ons kenmerk=DTV/IA/16/4410
@V-nummer=2761600228
@Betreft=Terugkoppeling presentatie in persoon

Geachte heer Bangouranem,

Op 20 september 2016 bent u in persoon gepresenteerd bij de ambassade van Sierra Leone. Bij brief van 25 oktober 2016 heeft de ambassade laten weten dat u
niet wordt erkend als onderdaan van Sierra Leone (non-statement).
""",
        {"date": "2016-11-02", "reference": "DTV/IA/16/4410", "v_number": "2761600228", "country": "SLE", "presentation_date": "2016-09-20",
         "outcome": "EMB_NOT_NATIONAL", "name": "Bangouranem"},
    ),
    Sample(
        "d64-vreemd-intrekking-2020", "D64", "dev_dienst",
        ("Dienst Terugkeer en Vertrek",),
        """
@Datum=19 februari 2020
@V-nummer=2761600239
@Betreft=intrekking toezegging laissez-passer

Geachte mevrouw Ohanyanovik,

Op 4 november 2019 heeft de ambassade van Armenië zich bereid verklaard een laissez-passer te verstrekken. Bij e-mail van 12 februari 2020 heeft de
ambassade meegedeeld dat de toezegging wordt ingetrokken.
""",
        {"date": "2020-02-19", "v_number": "2761600239", "country": "ARM", "outcome": "EMB_LP_WITHDRAWN"},
    ),
    Sample(
        "d65-vreemd-verklaring-2018", "D65", "dev_kantoor",
        ("IOM Internationale Organisatie voor Migratie", "Missie in Nederland"),
        """
Den Haag, 15 mei 2018

Ref: NL-AVRR-18-02231

Betreft: de heer Sekou Bahsonin, geboren op 3 maart 1989, nationaliteit: Guinese

VERKLARING

Hierbij bevestigt IOM Nederland dat bovengenoemde persoon zich op 9 januari 2018 heeft aangemeld voor vrijwillige terugkeer naar Guinee in het kader van het
REAN-programma. Op 30 januari 2018 is met hem een intakegesprek gevoerd. Ondanks herhaalde verzoeken aan de ambassade op 12 februari en 3 april 2018 is
geen reisdocument ontvangen. IOM is derhalve niet in staat gebleken het vertrek te realiseren.

!sign D. Langenberghsen | Hoofd Operaties
""",
        {"date": "2018-05-15", "reference": "NL-AVRR-18-02231", "name": "Sekou Bahsonin", "birth_date": "1989-03-03", "country": "GIN",
         "outcome": "cannot_arrange"},
    ),
    Sample(
        "d65-vreemd-engels-2022", "D65", "dev_missie",
        ("International Organization for Migration (IOM)", "Mission in the Netherlands"),
        """
@Date=20 October 2022
@Case number=AVR/22/10877

To whom it may concern,

This is to confirm that Ms Hiwot Alemayehunat, born on 4 December 1994, contacted IOM on 14 March 2022 for assisted voluntary return to Ethiopia. IOM
was unable to arrange her departure because the Ethiopian embassy did not issue a travel document. Her case was closed on 12 October 2022.

!sign IOM The Netherlands
""",
        {"date": "2022-10-20", "reference": "AVR/22/10877", "name": "Hiwot Alemayehunat", "birth_date": "1994-12-04", "country": "ETH",
         "visit_date": "2022-03-14", "outcome": "cannot_arrange"},
        languages=("eng",),
    ),
    Sample(
        "d65-vreemd-tabel-2015", "D65", "dev_formulier",
        ("IOM Nederland",),
        """
# Verklaring IOM

@Cliënt=Ashot Galstyanurd
@Geboortedatum=11-11-1970
@Land van terugkeer=Armenië
@Datum intake=02-02-2015
@Datum verklaring=28-08-2015
@Resultaat=IOM heeft het vertrek niet kunnen organiseren
@Reden=Geen reisdocument verkregen
""",
        {"date": "2015-08-28", "name": "Ashot Galstyanurd", "birth_date": "1970-11-11", "country": "ARM", "visit_date": "2015-02-02",
         "outcome": "cannot_arrange"},
    ),
    Sample(
        "d66-vreemd-formulier-2019", "D66", "dev_formulier",
        ("Bemiddelingsverzoek", "Dienst Terugkeer en Vertrek"),
        """
@Naam=Arayik Poghosyanurd
@Geboortedatum=17-06-1972
@Geboorteplaats=Bakoe
@Gestelde nationaliteit=Azerbeidzjaanse
@V-nummer=2761600241

Ik verzoek de DT&V te bemiddelen bij het verkrijgen van een vervangend reisdocument.

Bijlagen: a. verklaring IOM d.d. 4 februari 2019; b. brief ambassade d.d. 11 december 2018; c. afschrift beschikking d.d. 6 juni 2017; d. pasfoto's.

@Datum=1 april 2019
@Handtekening=A. Poghosyanurd
""",
        {"date": "2019-04-01", "name": "Arayik Poghosyanurd", "birth_date": "1972-06-17", "birth_place": "Bakoe", "v_number": "2761600241"},
    ),
    Sample(
        "d66-vreemd-brief-2022", "D66", "dev_kantoor",
        ("Zonneveld Asieladvocaten", "mr. R. Grootenhuizer"),
        """
Dienst Terugkeer en Vertrek
Postbus 164
2501 CD Den Haag
per e-mail: ilc@dtv

Arnhem, 10 oktober 2022

Inzake: Ibrahim Al-Jaberinas / verzoek om bemiddeling
V-nummer: 2761600252

Geachte heer, mevrouw,

Namens cliënt, geboren 20 februari 1980 te Koeweit, verzoek ik u te bemiddelen bij zijn vertrek naar Koeweit. Cliënt is Bidoon. De Koeweitse ambassade heeft
op 17 mei 2022 geweigerd hem een reisdocument te geven. IOM verklaarde op 30 augustus 2022 niets te kunnen doen.

Hoogachtend,

!sign mr. R. Grootenhuizer
""",
        {"date": "2022-10-10", "name": "Ibrahim Al-Jaberinas", "birth_date": "1980-02-20", "birth_place": "Koeweit", "country": "KWT",
         "v_number": "2761600252", "signed": True},
    ),
    Sample(
        "d66-vreemd-mail-2020", "D66", "dev_getypt",
        (),
        """
Beste collega's,

Hierbij dien ik een bemiddelingsverzoek in voor de heer Mohamed Salem Bouyahimed, geboren op 31 december 1988 in Tindouf, V-nr 2761600263.

Bijgevoegd:
- antwoord van de ambassade van Algerije (3 maart 2020)
- verklaring van IOM (18 mei 2020)
- ondertekende aanvraag
- toestemmingsverklaring

Groet,
Wietske Harmsenburg
""",
        {"name": "Mohamed Salem Bouyahimed", "birth_date": "1988-12-31", "birth_place": "Tindouf", "v_number": "2761600263", "country": "DZA",
         "date": "2020-06-22"},
        form=Form.MAIL,
        headers={"From": "Wietske Harmsenburg <wietske@opvang.example>", "To": "ilc@dtv.example", "Subject": "Bemiddelingsverzoek Bouyahimed",
                 "Date": "Mon, 22 Jun 2020 15:02:00 +0200"},
    ),
    Sample(
        "d68-vreemd-geen-advies-2018", "D68", "dev_rijks",
        ("Dienst Terugkeer en Vertrek", "Ministerie van Justitie en Veiligheid"),
        """
@Datum=4 december 2018
@V-nummer=2761600274
@Betreft=ambtsbericht buiten schuld

Aan de IND

U heeft op 10 september 2018 verzocht om een ambtsbericht. Betrokkene heeft zich in 2016 tot de ambassade van China gewend. De bemiddeling is op 1 november 2018
beëindigd omdat betrokkene zijn identiteit niet heeft onderbouwd. Gelet hierop wordt geen positief advies uitgebracht.
""",
        {"date": "2018-12-04", "v_number": "2761600274", "conclusion": "ENDED_NO_ADVICE"},
    ),
    Sample(
        "d68-vreemd-loopt-2023", "D68", "dev_brief",
        ("Dienst Terugkeer en Vertrek",),
        """
# Ambtsbericht

@Datum=14 augustus 2023
@V-nummer=2761600285
@Vreemdeling=Dawit Hailemariyamu

De bemiddeling door de DT&V, gestart op 3 april 2023, is nog niet afgerond. Op dit moment kan nog geen advies worden gegeven over buiten schuld.
""",
        {"date": "2023-08-14", "v_number": "2761600285", "name": "Dawit Hailemariyamu", "conclusion": "RUNNING"},
    ),
    Sample(
        "d70-vreemd-rode-kruis-2019", "D70", "dev_stichting",
        ("Rode Kruis Nederland", "Afdeling Restoring Family Links"),
        """
Den Haag, 11 december 2019

Dossiernummer: TRC-NLD-2018-5520

Betreft: zoekverzoek van Fahima Rezaipour naar haar zoon Omid Rezaipour

Geachte mevrouw Rezaipour,

Op 22 augustus 2018 heeft u bij ons een zoekverzoek ingediend. Onze zustervereniging in Afghanistan heeft op verschillende plaatsen navraag gedaan, het
laatst op 5 november 2019. Het is helaas niet gelukt uw zoon te vinden. Wij sluiten hiermee het dossier.

!sign H. Kloosterzieler | medewerker Tracing
""",
        {"date": "2019-12-11", "reference": "TRC-NLD-2018-5520", "name": "Fahima Rezaipour", "person": "Omid Rezaipour", "relation": "zoon",
         "result": "not_found"},
    ),
    Sample(
        "d70-vreemd-icrc-2015", "D70", "dev_missie",
        ("INTERNATIONAL COMMITTEE OF THE RED CROSS", "Tracing Agency", "Juba Delegation"),
        """
@Date=8 June 2015
@Our ref.=SSD-0031184
@Tracing request by=Peter Dengajokan
@Person sought=Mary Nyandengajok
@Relationship=sister

Dear Sir,

Following your tracing request of 19 May 2014, we are pleased to inform you that your sister was located in Bentiu on 27 May 2015. A Red Cross Message from
her is enclosed.
""",
        {"date": "2015-06-08", "reference": "SSD-0031184", "name": "Peter Dengajokan", "person": "Mary Nyandengajok", "relation": "sister",
         "result": "contact"},
        languages=("eng",),
    ),
    Sample(
        "d70-vreemd-loopt-2022", "D70", "dev_rijks",
        ("Het Nederlandse Rode Kruis", "Team Tracing"),
        """
@Datum=25 april 2022
@Kenmerk=RFL 22/0471
@Onderwerp=Uw zoekaanvraag

Geachte heer Tesfazgihar,

Hierbij bevestigen wij dat wij op 11 april 2022 uw zoekverzoek naar Saba Tesfazgihar (echtgenote) hebben geregistreerd. Het onderzoek kan zes tot twaalf maanden
duren. Zodra er nieuws is, nemen wij contact met u op.
""",
        {"date": "2022-04-25", "reference": "RFL 22/0471", "person": "Saba Tesfazgihar", "relation": "echtgenote", "result": "running"},
    ),
    Sample(
        "d71-vreemd-zweden-2019", "D71", "dev_brief",
        ("Swedish Migration Agency", "Norrköping"),
        """
Date: 2019-03-12
Reference: 11-447-19

Re: Ms. Nadia Haddadpourin

Thank you for your letter of 4 February 2019. Ms. Haddadpourin holds no residence permit in Sweden and can not be admitted.
""",
        {"date": "2019-03-12", "reference": "11-447-19", "country": "SWE", "name": "Nadia Haddadpourin"},
        languages=("eng",),
    ),
    Sample(
        "d72-vreemd-hague-2020", "D72", "dev_missie",
        ("United Nations High Commissioner for Refugees", "UNHCR Representation for Western Europe"),
        """
The Hague, 24 February 2020

Our reference: NLD/HCR/20/0031

Subject: Abdul Hafez Rohimmiah, born 10 March 1988 in Maungdaw, registration no. 305-00C04412

Dear Counsel,

In response to your letter of 6 January 2020, UNHCR confirms that the above-named individual was registered in Nayapara refugee camp, Bangladesh, on 14 August 1992.
UNHCR considers Rohingya from Myanmar to be stateless.

!sign Associate Legal Officer
""",
        {"date": "2020-02-24", "reference": "NLD/HCR/20/0031", "name": "Abdul Hafez Rohimmiah", "birth_date": "1988-03-10",
         "registration_number": "305-00C04412"},
        languages=("eng",),
    ),
    Sample(
        "d72-vreemd-addis-2014", "D72", "dev_gezant",
        ("UNHCR", "Representation in Ethiopia", "Addis Ababa"),
        """
Date: 2 October 2014

TO WHOM IT MAY CONCERN

UNHCR Representation in Ethiopia hereby confirms that Ms. Selam Kidanezgi, female, born on 15/06/1995, Eritrean, is registered as an asylum seeker with our Office
under individual number ETH-00044821 since 3 July 2013.

!sign Senior Registration Officer
""",
        {"date": "2014-10-02", "name": "Selam Kidanezgi", "birth_date": "1995-06-15", "registration_number": "ETH-00044821"},
        languages=("eng",),
    ),
    Sample(
        "d72-vreemd-nederlands-2017", "D72", "dev_kantoor",
        ("UNHCR", "Kantoor Den Haag"),
        """
Den Haag, 30 juni 2017

Betreft: registratie van Hassan Al-Masrinabil (geboren 12 april 1975)

Geachte mevrouw,

Op uw vraag van 2 mei 2017 kunnen wij antwoorden dat de heer Al-Masrinabil bij ons kantoor in Damascus onder nummer SYR-9912C0117 stond geregistreerd als
Palestijnse vluchteling uit Irak.
""",
        {"date": "2017-06-30", "name": "Hassan Al-Masrinabil", "birth_date": "1975-04-12", "registration_number": "SYR-9912C0117"},
    ),
    Sample(
        "d73-vreemd-eticket-2018", "D73", "dev_klerk",
        ("ETHIOPIAN WINGS", "Electronic ticket receipt"),
        """
@Passenger=TADESSEGURI/ABEL MR
@Booking reference=QK7TZ2
@Date of issue=08 MAY 2018
@Ticket number=071-5521147790

| Flight | From | To | Date | Dep. |
| ET 727 | Brussels | Addis Ababa | 21 MAY 2018 | 20:15 |
""",
        {"date": "2018-05-08", "visit_date": "2018-05-21", "country": "ETH"},
        languages=("eng",),
    ),
    Sample(
        "d73-vreemd-vertrekregeling-2021", "D73", "dev_stichting",
        ("IOM Nederland", "REAN-programma"),
        """
Utrecht, 14 juni 2021

Beste mevrouw Tsiklauriani,

Uw vertrek naar Georgië is geregeld. U vliegt op 29 juni 2021 om 13.40 uur van Schiphol naar Tbilisi. Uw boekingsnummer is M4RR8T. Op Schiphol wacht een
medewerker van IOM op u.
""",
        {"date": "2021-06-14", "visit_date": "2021-06-29", "country": "GEO", "number": "M4RR8T"},
    ),
    Sample(
        "d73-vreemd-annulering-2016", "D73", "dev_brief",
        ("IOM", "Afdeling Operations"),
        """
@Datum=3 maart 2016
@Onderwerp=Annulering vlucht
@Reiziger=Zurab Gelashvilianu

De vlucht van 8 maart 2016 naar Tbilisi (Georgië) is geannuleerd. Reden: de reiziger heeft op 2 maart 2016 laten weten niet te willen vertrekken.
""",
        {"date": "2016-03-03", "visit_date": "2016-03-08", "name": "Zurab Gelashvilianu", "country": "GEO"},
    ),
)  # fmt: skip
