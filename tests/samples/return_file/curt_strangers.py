"""Return papers by curt and by formal authors who knew only what such a paper is."""

from __future__ import annotations

from tests.samples.model import Form, Sample

SAMPLES = (
    Sample(
        "d60-kort-algerije-2013", "D60", "dev_getypt",
        ("AMBASSADE D'ALGÉRIE À LA HAYE",),
        """
La Haye, le 17/06/2013

Réf. AMB/LH/13/402

Objet : Karim Benmoussali, né le 02/03/1986

Monsieur, après vérification auprès des autorités algériennes, l'intéressé est inconnu de leurs services. Aucun laissez-passer ne peut lui être délivré.

!sign Le Consul
""",
        {"date": "2013-06-17", "reference": "AMB/LH/13/402", "country": "DZA", "name": "Karim Benmoussali", "birth_date": "1986-03-02",
         "outcome": "EMB_INSUFFICIENT_INFO"},
        languages=("fra",),
    ),
    Sample(
        "d60-nota-georgie-2021", "D60", "dev_gezant",
        ("Embassy of Georgia", "to the Kingdom of the Netherlands"),
        """
No. 44/5512

# NOTE VERBALE

The Embassy of Georgia presents its compliments to the Repatriation and Departure Service and, referring to its note of 5 July 2021, has the honour to confirm that
Mr. Zaza Maisuradzeli, born on 30 November 1979 in Zugdidi, is a citizen of Georgia.

The Hague, 2 August 2021
""",
        {"date": "2021-08-02", "reference": "44/5512", "country": "GEO", "name": "Zaza Maisuradzeli", "birth_date": "1979-11-30",
         "outcome": "EMB_RECOGNISED"},
        languages=("eng",),
    ),
    Sample(
        "d60-mail-vietnam-2018", "D60", "dev_getypt",
        (),
        """
Dear Mrs Boerhavenaar,

Please be informed that we can not accept the application of Mrs Nguyen Thi Hoatran. She has no proof of Vietnamese nationality.

Consular Division, Embassy of Vietnam
""",
        {"date": "2018-05-14", "country": "VNM", "name": "Nguyen Thi Hoatran", "outcome": "EMB_INSUFFICIENT_INFO"},
        languages=("eng",), form=Form.MAIL,
        headers={"From": "consular@vn-embassy.example", "To": "s.boerhavenaar@anker.example",
                 "Subject": "Nguyen Thi Hoatran", "Date": "Mon, 14 May 2018 09:30:00 +0200"},
    ),
    Sample(
        "d60-gambia-geen-afspraak-2019", "D60", "dev_nota",
        ("Embassy of the Republic of The Gambia", "Brussels"),
        """
Date: 25 January 2019
Our Ref.: AD 114/01/Part III(9)

Dear Sir,

APPLICATION FOR A GAMBIAN PASSPORT - EBRIMA JALLOWSANE

Your client appeared at the Embassy on 18 January 2019. As he could not name his village head nor produce any document, the Embassy is not convinced that he is a
Gambian.

!sign First Secretary
""",
        {"date": "2019-01-25", "country": "GMB", "outcome": "EMB_INSUFFICIENT_INFO"},
        languages=("eng",),
    ),
    Sample(
        "d60-marokko-nl-2015", "D60", "dev_loket",
        ("Consulaat-Generaal van het Koninkrijk Marokko", "Den Bosch"),
        """
@Datum=23 april 2015
@Dossier=CG/DB/2015/81
@Betreft=Mohamed El Haddaouin, geboren te Nador op 1 mei 1974

Geachte mevrouw Stam,

Uw cliënt is na onderzoek van vingerafdrukken in Rabat erkend als Marokkaans onderdaan.

!sign De Vice-Consul
""",
        {"date": "2015-04-23", "reference": "CG/DB/2015/81", "country": "MAR", "name": "Mohamed El Haddaouin", "birth_date": "1974-05-01",
         "outcome": "EMB_RECOGNISED"},
    ),
    Sample(
        "d61-mail-ambassade-2020", "D61", "dev_vrij",
        ("Steunpunt De Brug",),
        """
# Verslag bezoek ambassade

Op 11 februari 2020 ging ik met Lamine Touraygi naar de ambassade van Guinee in Brussel. Wij werden niet binnengelaten.

!sign vrijwilliger P. Hoekstraat
""",
        {"visit_date": "2020-02-11", "country": "GIN", "name": "Lamine Touraygi", "outcome": "EMB_REFUSED_TO_SEE"},
    ),
    Sample(
        "d62-kort-2017", "D62", "dev_dienst",
        ("Dienst Terugkeer en Vertrek", "Directie Internationale Aangelegenheden"),
        """
@Datum=14 juli 2017
@Kenmerk=DIA/LP/17/0442
@V-nummer=2761600408
@Onderwerp=aanbiedingsbrief LP-aanvraag

Aan: Ambassade van de Volksrepubliek China

Bijgaand de aanvraag om een vervangend reisdocument ten behoeve van Lin Meihuang, geboren op 8 augustus 1985 te Fuzhou.
""",
        {"date": "2017-07-14", "reference": "DIA/LP/17/0442", "v_number": "2761600408", "country": "CHN", "name": "Lin Meihuang",
         "birth_date": "1985-08-08", "birth_place": "Fuzhou"},
    ),
    Sample(
        "d63-kort-2021", "D63", "dev_stichting",
        ("DT&V",),
        """
Datum: 30-06-2021
V-nr: 2761600419

Terugkoppeling presentatie in persoon

Betrokkene is op 26 mei 2021 gepresenteerd aan de Algerijnse autoriteiten. Uitkomst: onvoldoende informatie om de nationaliteit vast te stellen.
""",
        {"date": "2021-06-30", "v_number": "2761600419", "country": "DZA", "presentation_date": "2021-05-26", "outcome": "EMB_INSUFFICIENT_INFO"},
    ),
    Sample(
        "d65-brief-2020", "D65", "dev_brief",
        ("IOM Nederland", "Regiokantoor Noord"),
        """
Datum: 7 oktober 2020
Uw kenmerk: geen
Ons kenmerk: IOM/20/3317

Geachte heer Terpstraning,

U vroeg naar de stand van zaken van de aanvraag van Mariama Djalondo, geb. 20-05-1992. Mevrouw heeft zich op 4 maart 2020 bij ons gemeld. De ambassade van Guinee-Bissau heeft geen
laissez-passer verstrekt. Wij kunnen haar vertrek daarom niet regelen en hebben het dossier op 30 september 2020 gesloten.

!sign K. Onderwaterman | native counsellor
""",
        {"date": "2020-10-07", "reference": "IOM/20/3317", "name": "Mariama Djalondo", "birth_date": "1992-05-20", "visit_date": "2020-03-04",
         "country": "GNB", "outcome": "cannot_arrange"},
    ),
    Sample(
        "d65-en-kort-2017", "D65", "dev_klerk",
        ("IOM - UN MIGRATION", "The Hague"),
        """
Statement

Date: 19 January 2017

Mr. Khalid Bashirahmed (14 June 1983) applied for return to Sudan on 5 September 2016. Due to the lack of a travel document it has not been possible for IOM to organize the return.
""",
        {"date": "2017-01-19", "name": "Khalid Bashirahmed", "birth_date": "1983-06-14", "country": "SDN", "visit_date": "2016-09-05",
         "outcome": "cannot_arrange"},
        languages=("eng",),
    ),
    Sample(
        "d65-aanmelding-2019", "D65", "dev_formulier",
        ("IOM Nederland", "Aanmelding vrijwillig vertrek"),
        """
@Naam=Tamar Kvirikashvilin
@Geboortedatum=12-10-1981
@Bestemming=Georgië
@Aangemeld op=15 mei 2019
@V-nummer=2761600421
@Datum=17 mei 2019
""",
        {"date": "2019-05-17", "name": "Tamar Kvirikashvilin", "birth_date": "1981-10-12", "country": "GEO", "visit_date": "2019-05-15",
         "v_number": "2761600421"},
    ),
    Sample(
        "d66-kort-2018", "D66", "dev_vrij",
        ("Bemiddelingsverzoek",),
        """
Aan: DT&V, ilc@dtv

Datum: 6 november 2018

Ik, Vahan Melkumyanots, geboren op 4 juli 1968 te Kirovabad, V-nummer 2761600432, vraag DT&V om bemiddeling voor mijn vertrek naar Azerbeidzjan.

Bijlagen: a) pasfoto b) verklaring IOM 1 oktober 2018 c) brieven ambassade d) eigen verklaring

Handtekening: V. Melkumyanots
""",
        {"date": "2018-11-06", "name": "Vahan Melkumyanots", "birth_date": "1968-07-04", "birth_place": "Kirovabad", "country": "AZE",
         "v_number": "2761600432", "signed": True},
    ),
    Sample(
        "d66-formeel-2021", "D66", "dev_rijks",
        ("Vluchtelingenhulp Veluwe",),
        """
@Datum=29 september 2021
@Ons kenmerk=VV-21-310
@Onderwerp=Bemiddelingsverzoek op grond van paragraaf B8/4.1 Vc

Dienst Terugkeer en Vertrek
Afdeling ILC

Geachte heer, mevrouw,

Hierbij verzoek ik u te bemiddelen ten behoeve van de heer Jahangir Hossainuddin, V-nummer 2761600443, geboren op 1 januari 1990 te Teknaf, van gestelde nationaliteit Bengalese. De ambassade
van Bangladesh schreef op 12 augustus 2021 dat hij geen onderdaan is.

!sign M. Kranendonker | maatschappelijk werker
""",
        {"date": "2021-09-29", "reference": "VV-21-310", "name": "Jahangir Hossainuddin", "birth_date": "1990-01-01", "birth_place": "Teknaf",
         "v_number": "2761600443", "country": "BGD", "signed": True},
    ),
    Sample(
        "d67-einde-2019", "D67", "dev_dienst",
        ("Dienst Terugkeer en Vertrek",),
        """
@Datum=10 december 2019
@V-nummer=2761600454
@Betreft=beëindiging bemiddeling

Geachte heer Aslanyanots,

De bemiddeling die op 8 april 2019 is gestart, is beëindigd. De regievoerder sluit het dossier.
""",
        {"date": "2019-12-10", "v_number": "2761600454"},
    ),
    Sample(
        "d70-kort-nl-2016", "D70", "dev_vrij",
        ("Rode Kruis", "Tracing"),
        """
13-07-2016

Zoekverzoek NL-2015-4471

Zoeker: Khadija Mohamudali
Gezocht: Abdirahman Mohamudali (echtgenoot)

Stand van zaken: het onderzoek in Kismayo loopt nog. Laatste bericht van het Somalische Rode Halve Maan: 30 mei 2016.
""",
        {"date": "2016-07-13", "reference": "NL-2015-4471", "name": "Khadija Mohamudali", "person": "Abdirahman Mohamudali", "relation": "echtgenoot",
         "result": "running"},
    ),
    Sample(
        "d70-en-brief-2020", "D70", "dev_brief",
        ("The Netherlands Red Cross", "Restoring Family Links"),
        """
The Hague, 17 September 2020

Case: RFL/NL/19/0266

Dear Mr Haidarizade,

On 3 June 2019 you asked us to look for your mother, Mrs Gulsum Haidarizade. The Afghan Red Crescent visited her last known address in Ghazni in August 2020. Neighbours said that
the family had left. Regrettably her whereabouts remain unknown and we have closed the case.

!sign RFL Officer
""",
        {"date": "2020-09-17", "reference": "RFL/NL/19/0266", "person": "Gulsum Haidarizade", "relation": "mother",
         "result": "not_found"},
        languages=("eng",),
    ),
    Sample(
        "d70-formulier-2023", "D70", "dev_formulier",
        ("Rode Kruis", "Restoring Family Links"),
        """
# Uitkomst zoekverzoek

@Dossiernummer=RFL-23-0915
@Datum=8 juni 2023
@Aanvrager=Robel Kifletsionu
@Gezochte persoon=Helen Kifletsionu
@Verwantschap=zus
@Datum aanvraag=10 januari 2023
@Resultaat=Contact hersteld op 1 juni 2023
""",
        {"date": "2023-06-08", "reference": "RFL-23-0915", "name": "Robel Kifletsionu", "person": "Helen Kifletsionu", "relation": "zus",
         "result": "contact", "visit_date": "2023-06-01"},
    ),
    Sample(
        "d71-brief-italie-2017", "D71", "dev_akte",
        ("Ministero dell'Interno", "Unità Dublino", "Roma"),
        """
Date: 21 June 2017

Ref. IT-77120

Subject: admission of Osas Idahosande

Italy does not accept the return of the above person, whose residence permit expired on 4 May 2013.
""",
        {"date": "2017-06-21", "reference": "IT-77120", "country": "ITA", "name": "Osas Idahosande"},
        languages=("eng",),
    ),
    Sample(
        "d72-kort-2022", "D72", "dev_vrij",
        ("UNHCR", "Representation in Lebanon"),
        """
Beirut, 10 November 2022

RE: Hanan Al-Khalidiyeh, DOB 5 May 1990

UNHCR Lebanon confirms that the above person was registered on 13 February 2013 as a refugee from Syria, case number 245-13C00988.

!sign Protection Unit
""",
        {"date": "2022-11-10", "name": "Hanan Al-Khalidiyeh", "birth_date": "1990-05-05", "registration_number": "245-13C00988"},
        languages=("eng",),
    ),
    Sample(
        "d72-formeel-2016", "D72", "dev_rijks",
        ("UNHCR", "The UN Refugee Agency", "Representation in Kenya"),
        """
@Date=18 April 2016
@Our ref=KEN/NAI/16/1180
@Subject=Proof of registration

To whom it may concern

This is to certify that Mr. Deng Akol Marialdit, born on 1 January 1988 in Bor, South Sudan, was registered in Kakuma Refugee Camp on 22 August 2001. His ration card number was
KAK-118204.

!sign Head of Sub-Office
""",
        {"date": "2016-04-18", "reference": "KEN/NAI/16/1180", "name": "Deng Akol Marialdit", "birth_date": "1988-01-01"},
        languages=("eng",),
    ),
    Sample(
        "d73-itinerary-2019", "D73", "dev_loket",
        ("Royal Air Maroc", "Passenger itinerary"),
        """
@Name=BENALIANE/YOUSSEF MR
@Reservation code=T6JQ2M
@Issued=17 October 2019
@From=Amsterdam Schiphol
@To=Casablanca, Morocco
@Departure=2 November 2019 17:45
""",
        {"date": "2019-10-17", "number": "T6JQ2M", "visit_date": "2019-11-02", "country": "MAR"},
        languages=("eng",),
    ),
    Sample(
        "d73-brief-dtv-2017", "D73", "dev_kantoor",
        ("IOM Nederland", "Operations"),
        """
Den Haag, 6 december 2017

Geachte heer Mohammadijan,

Het door IOM geboekte ticket naar Kabul op 13 december 2017 is op uw verzoek geannuleerd. U kunt zich opnieuw aanmelden voor REAN.
""",
        {"date": "2017-12-06", "visit_date": "2017-12-13", "name": "Mohammadijan", "country": "AFG"},
    ),
    Sample(
        "d73-ticket-nl-2022", "D73", "dev_formulier",
        ("Reisbureau Zonnevlucht",),
        """
# Reisbescheiden

| Reiziger | Mevr. L. Hovhannisyanots |
| Boekingsdatum | 3 juni 2022 |
| Boekingsnummer | ZV-220617 |
| Vlucht | PS 102 Amsterdam - Jerevan |
| Vertrek | 28 juni 2022, 11.05 uur |
| Bestemming | Armenië |
""",
        {"date": "2022-06-03", "visit_date": "2022-06-28", "name": "L. Hovhannisyanots", "country": "ARM"},
    ),
)  # fmt: skip
