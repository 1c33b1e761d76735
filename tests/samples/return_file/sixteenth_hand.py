"""What missions wrote, and what the return service wrote of them, in a sixteenth hand."""

from __future__ import annotations

from tests.samples.model import Form, Sample

SAMPLES = (
    Sample(
        "d60-gambia-note-16c", "D60", "dev_missie",
        ("EMBASSY OF THE REPUBLIC OF THE GAMBIA", "Consular Section", "Brussels"),
        """
@Ref=EMB/BXL/C.14/221
@Date=14 June 2019

**NOTE VERBALE**

The Embassy of the Republic of The Gambia presents its compliments to the Ministry of Justice and Security of the Kingdom of the Netherlands and has the honour to refer to the latter's Note of 2 April 2019 concerning one **Ebrima Sowejang**, born 11.03.1988, who was interviewed at this Mission on 21 March 2019.

The particulars given were forwarded to the competent authorities in Banjul. Their findings are that the said person could not be traced in any of the national registers and that the village named by him does not exist. In the circumstances the Embassy is not in a position to regard him as a citizen of The Gambia.

The Embassy avails itself of this opportunity to renew to the Ministry the assurances of its highest consideration.

!stamp EMBASSY OF THE GAMBIA - BRUSSELS
""",
        {"date": "2019-06-14", "reference": "EMB/BXL/C.14/221", "country": "GMB", "name": "Ebrima Sowejang",
         "birth_date": "1988-03-11", "outcome": "EMB_NOT_NATIONAL"},
    ),
    Sample(
        "d60-nepal-mail-16c", "D60", "dev_gezant", (),
        """
Dear Ms Verhagen,

Thank you for your email regarding Mr. Dipendra Tamangkar (date of birth 02/07/1984).

Before we can look into this matter we need at least a copy of his citizenship certificate or that of his father, with the number and the district of issue. A name and date alone are not enough to start a search.

Kind regards,

Consular desk
Embassy of Nepal, The Hague
""",
        {"date": "2021-09-08", "country": "NPL", "name": "Dipendra Tamangkar", "birth_date": "1984-07-02",
         "outcome": "EMB_INSUFFICIENT_INFO"},
        form=Form.MAIL,
        headers={"From": "Consular <consular@nepal.example.invalid>", "To": "m.verhagen@onderdak.voorbeeld.invalid",
                 "Date": "Wed, 08 Sep 2021 11:20:00 +0200", "Subject": "Re: citizenship of Mr Tamangkar"},
    ),
    Sample(
        "d60-guinee-reconnu-16c", "D60", "dev_klerk",
        ("AMBASSADE DE LA REPUBLIQUE DE GUINEE", "Service consulaire", "Bruxelles"),
        """
> Bruxelles, le 9 février 2018

@N°=0127/AMBAGUI/SC/2018
@Objet=M. Mamadou Aliou Barrylanko

Monsieur le Directeur,

Faisant suite à votre courrier du 11 décembre 2017 et à l'entretien que le Premier Secrétaire a eu le 23 janvier avec l'intéressé, né le 4 mai 1991 à Labé, j'ai l'honneur de vous faire savoir que les vérifications effectuées à Conakry ont permis d'établir qu'il est bien de nationalité guinéenne.

Un document de voyage pourra être établi sur présentation de deux photos et du billet d'avion.

Veuillez agréer, Monsieur le Directeur, l'expression de ma considération distinguée.

!sign A. Camarasso | Chargé des affaires consulaires
""",
        {"date": "2018-02-09", "reference": "0127/AMBAGUI/SC/2018", "country": "GIN",
         "name": "Mamadou Aliou Barrylanko", "birth_date": "1991-05-04", "outcome": "EMB_RECOGNISED"},
    ),
    Sample(
        "d60-marokko-brief-16c", "D60", "dev_brief",
        ("Consulaat-Generaal van het Koninkrijk Marokko", "Rotterdam"),
        """
@Datum=30 oktober 2020
@Kenmerk=CG/RTD/3391

Geachte mevrouw,

U schreef ons op 4 september 2020 over de heer Hicham Boulaharit, geboren op 19 augustus 1976. Volgens u heeft de Dienst Terugkeer en Vertrek in 2015 gezegd dat hij zeker Marokkaan is.

Zijn vingerafdrukken zijn in Rabat nagekeken. Daarbij is niemand gevonden. Wij kunnen hem daarom niet als onderdaan van ons land aanmerken en geven geen reisdocument af.

!sign De vice-consul
""",
        {"date": "2020-10-30", "reference": "CG/RTD/3391", "country": "MAR", "name": "Hicham Boulaharit",
         "birth_date": "1976-08-19", "outcome": "EMB_NOT_NATIONAL"},
    ),
    Sample(
        "d60-somalia-no-registry-16c", "D60", "dev_gezant",
        ("EMBASSY OF THE FEDERAL REPUBLIC OF SOMALIA", "Brussels"),
        """
> 3rd of May, 2022

TO WHOM IT MAY CONCERN

This is to inform you that Ms. Sahra Guleedanur (DOB: 1 January 1979) came to our office on 26 April 2022 and asked for a passport.

As there has been no functioning civil registry since 1991 and as she holds no paper of any kind, the Embassy can neither confirm nor deny that she is Somali. If documents or two witnesses become available her request can be looked at again.

!sign Consul | Embassy of Somalia
""",
        {"date": "2022-05-03", "country": "SOM", "name": "Sahra Guleedanur", "birth_date": "1979-01-01",
         "outcome": "EMB_INSUFFICIENT_INFO"},
        absent=("nationality",),
    ),
    Sample(
        "d60-china-form-16c", "D60", "dev_formulier",
        ("Embassy of the People's Republic of China", "Consular Section, The Hague"),
        """
# Result of nationality verification

@Our No.=CV2017-0834
@Date=2017-11-21
@Full name=Chen Guilanxi
@Date of birth=1972-12-05
@Claimed place=Changle, Fujian
@Submitted by=DT&V, request of 6 March 2017

| Question | Answer |
| Person found in household registration | No |
| Address exists | No |
| Chinese nationality confirmed | No |
| Travel document to be issued | No |
""",
        {"date": "2017-11-21", "reference": "CV2017-0834", "country": "CHN", "name": "Chen Guilanxi",
         "birth_date": "1972-12-05", "outcome": "EMB_NOT_NATIONAL"},
    ),
    Sample(
        "d60-cameroun-consulat-16c", "D60", "dev_vrij",
        ("CONSULAT DE LA REPUBLIQUE DU CAMEROUN", "La Haye"),
        """
@Réf.=044/CCLH/CHAN
@Date=12 mars 2020

Madame,

Votre lettre du 6 janvier relative à Mlle Solange Ngoundjoh, née le 30.08.1994, a retenu toute notre attention.

A ce jour il ne nous est pas possible de nous prononcer sur sa nationalité, les éléments que vous nous avez communiqués étant trop peu nombreux. Nous vous prions de nous faire tenir l'acte de naissance ou le nom et l'adresse de ses parents.

!sign Le Consul
""",
        {"date": "2020-03-12", "reference": "044/CCLH/CHAN", "country": "CMR", "name": "Solange Ngoundjoh",
         "birth_date": "1994-08-30", "outcome": "EMB_INSUFFICIENT_INFO"},
    ),
    Sample(
        "d60-vietnam-ja-16c", "D60", "dev_gezant",
        ("EMBASSY OF THE SOCIALIST REPUBLIC OF VIET NAM", "in the Kingdom of the Netherlands"),
        """
@No.=218/DSQ-LS
@The Hague,=17 January 2023

Dear Sir or Madam,

With reference to your e-mails of 3 October and 12 December 2022: the Immigration Department in Hanoi has replied. Mrs Pham Thi Huonglien, born 22 September 1986, is registered in Nghe An province and holds Vietnamese citizenship. Her earlier passport has expired. She may apply for a new one in person, every Tuesday between 9 and 12.

!sign Nguyen D. | Third Secretary
""",
        {"date": "2023-01-17", "reference": "218/DSQ-LS", "country": "VNM", "name": "Pham Thi Huonglien",
         "birth_date": "1986-09-22", "outcome": "EMB_RECOGNISED"},
    ),
    Sample(
        "d62-aanbieding-16c", "D62", "dev_rijks",
        ("Dienst Terugkeer en Vertrek", "Ministerie van Justitie en Veiligheid"),
        """
@Datum=19 september 2019
@Ons kenmerk=DTV/DIA/19/2207
@V-nummer=2751500388

* Ambassade van de Republiek Guinee
* Brussel

Onderwerp: verzoek om afgifte van een laissez-passer

Hierbij bied ik u ter behandeling aan het verzoek om een vervangend reisdocument voor de heer Alpha Oumar Sowdialo, geboren op 14 april 1989 te Mamou. Hij heeft verklaard de Guinese nationaliteit te bezitten.

Bijgevoegd: aanvraagformulier, vier pasfoto's, vingerafdrukken, kopie schooldiploma.
""",
        {"date": "2019-09-19", "reference": "DTV/DIA/19/2207", "v_number": "2751500388", "country": "GIN",
         "name": "Alpha Oumar Sowdialo", "birth_date": "1989-04-14", "birth_place": "Mamou"},
        absent=("outcome",),
    ),
    Sample(
        "d62-formulier-16c", "D62", "dev_formulier",
        ("DT&V - Directie Internationale Aangelegenheden",),
        """
# LP-aanvraag (afschrift voor het dossier)

@Achternaam=Hakobyanek
@Voornamen=Gevorg
@Geboren=07-10-1971
@Geboorteplaats=Vanadzor
@V-nummer=2655500177
@Aangeboden aan=autoriteiten van Armenië
@Datum indiening=3 mei 2016

| Bijlage | Aantal |
| Pasfoto | 4 |
| Vingerafdrukkenblad | 1 |
| Kopie militair boekje | 1 |
""",
        {"date": "2016-05-03", "v_number": "2655500177", "country": "ARM", "birth_date": "1971-10-07",
         "birth_place": "Vanadzor"},
        absent=("outcome",),
    ),
    Sample(
        "d63-terugmelding-16c", "D63", "dev_rijks",
        ("Dienst Terugkeer en Vertrek",),
        """
@Datum=27 januari 2020
@Kenmerk=DTV/LP/19-5510
@V-nummer=2751500477

Geachte heer Sarrjobarteh,

Op 5 november 2019 bent u in persoon gepresenteerd bij de delegatie van Gambia. Uw eerdere presentatie in 2017 bij Senegal leidde tot een non-statement. Vandaag ontving ik de uitkomst: de delegatie heeft vastgesteld dat u de Gambiaanse nationaliteit heeft.

De regievoerder bespreekt dit met u in het volgende vertrekgesprek.
""",
        {"date": "2020-01-27", "reference": "DTV/LP/19-5510", "v_number": "2751500477",
         "presentation_date": "2019-11-05", "country": "GMB", "outcome": "EMB_RECOGNISED",
         "name": "Sarrjobarteh"},
    ),
    Sample(
        "d63-curt-16c", "D63", "dev_getypt",
        ("DT&V", "Afdeling Presentaties"),
        """
# Terugkoppeling presentatie in persoon

@Vreemdeling=Bilal Hamdounet
@V-nummer=2744400288
@Land=Algerije
@Presentatie=8 juni 2017
@Uitslag=land heeft meer gegevens nodig, onvoldoende informatie voor vaststelling
@Opgemaakt=22 augustus 2017
""",
        {"date": "2017-08-22", "v_number": "2744400288", "presentation_date": "2017-06-08", "country": "DZA",
         "outcome": "EMB_INSUFFICIENT_INFO", "name": "Bilal Hamdounet"},
    ),
    Sample(
        "d64-toezegging-16c", "D64", "dev_gezant",
        ("EMBASSY OF THE FEDERAL REPUBLIC OF NIGERIA", "The Hague"),
        """
@Our Ref.=HAG/CONS/88/VOL.4
@Date=6th December, 2018

The Director,
Repatriation and Departure Service

RE: EMERGENCY TRAVEL CERTIFICATE - MR. GODWIN OSAZUWEN

I am directed to refer to your request of 11th September, 2018 and to inform you that the Mission has no objection to the issuance of an Emergency Travel Certificate to the above-named. It will be ready for collection three working days after the flight details have been received.

!sign O. Adeyemola | for: Ambassador
""",
        {"date": "2018-12-06", "reference": "HAG/CONS/88/VOL.4", "country": "NGA", "name": "GODWIN OSAZUWEN",
         "outcome": "EMB_LP_PROMISED"},
    ),
    Sample(
        "d64-intrekking-16c", "D64", "dev_dienst",
        ("Dienst Terugkeer en Vertrek", "Afdeling Laissez-passer"),
        """
@Datum=11 februari 2022
@V-nummer=2766600312

Geachte regievoerder,

De ambassade van Sierra Leone had op 3 augustus 2021 toegezegd een laissez-passer voor mevrouw Isatu Kargbonna af te geven. Op 9 februari 2022 liet de consul telefonisch en daarna per brief weten dat deze toezegging komt te vervallen: haar moeder bleek in Guinee geboren.
""",
        {"date": "2022-02-11", "v_number": "2766600312", "country": "SLE", "name": "Isatu Kargbonna",
         "outcome": "EMB_LP_WITHDRAWN", "withdrawn_on": "2022-02-09"},
    ),
)  # fmt: skip
