"""Consuls, states, IOM, the Red Cross and travel agents in a twelfth hand."""

from __future__ import annotations

from tests.samples.model import Form, Sample

SAMPLES = (
    Sample(
        "d60-togo-constat-12", "D60", "dev_nota",
        ("AMBASSADE DE LA RÉPUBLIQUE TOGOLAISE", "Service des affaires consulaires", "Bruxelles"),
        """
@N/Réf=0212/AT/BXL/CONS
@V/Réf=dossier Kokouvina
@Objet=demande d'identification

Madame, Monsieur,

J'ai l'honneur d'accuser réception de votre courrier concernant le nommé Kokouvina Edem, qui dit être né à Atakpamé le 14
février 1983. Après vérification auprès des services compétents à Lomé, il n'a pas été possible d'établir que l'intéressé
possède la nationalité togolaise.

Veuillez agréer l'expression de mes sentiments distingués.

!sign Pour l'Ambassadeur et p.o. | Le Chargé des affaires consulaires
> Fait à Bruxelles, le 27 octobre 2015
""",
        {"date": "2015-10-27", "reference": "0212/AT/BXL/CONS", "country": "TGO", "name": "Kokouvina Edem",
         "birth_date": "1983-02-14", "outcome": "EMB_INSUFFICIENT_INFO"},
        languages=("fra",),
    ),
    Sample(
        "d60-rusland-niet-staatsburger-12", "D60", "dev_klerk",
        ("Ambassade van de Russische Federatie", "Consulaire afdeling", "Den Haag"),
        """
Nr. 1844/k

Den Haag, 9 maart 2017

Aan mevrouw P. Oldenkotte

Op uw schrijven van 12 december 2016 betreffende de heer Aslan Guseynadze, geboren 23.08.1971 te Grozny, delen wij mede
dat hij volgens de bevoegde organen van de Russische Federatie niet in het bezit is van het Russische staatsburgerschap en
dat ook nooit heeft verkregen.

!sign A. Vorontsovich | hoofd van de consulaire afdeling
""",
        {"date": "2017-03-09", "reference": "1844/k", "country": "RUS", "name": "Aslan Guseynadze",
         "birth_date": "1971-08-23", "outcome": "EMB_NOT_NATIONAL"},
    ),
    Sample(
        "d60-ivoorkust-zegt-ja-12", "D60", "dev_vrij",
        ("Embassy of Côte d'Ivoire in The Hague",),
        """
@Our file=ACI/LH/55-21
@Re=Mr. Aboubacar Traoréssi, born 30/11/1998 in Bouaké

To whom it may concern,

Please be informed that the identity check of the person named above is complete. He was found in the civil registers of
Bouaké and is therefore considered an Ivorian citizen.

The Hague, 16th of June 2021

!sign The Consul
""",
        {"date": "2021-06-16", "reference": "ACI/LH/55-21", "country": "CIV", "name": "Aboubacar Traoréssi",
         "birth_date": "1998-11-30", "outcome": "EMB_RECOGNISED"},
        languages=("eng",),
    ),
    Sample(
        "d06-syrie-niet-in-register-12", "D06", "dev_akte",
        ("Arab Republic of Syria", "Ministry of Interior", "Civil Affairs Directorate"),
        """
@Serial=88213
@Governorate=Al-Hasakah

# STATEMENT

The Civil Affairs Secretary certifies that Mr. Jiwan Osso Hamidova, born in Amuda on 01/01/1979, is one of the foreigners
(ajanib) of Hasakah governorate and does not have Syrian nationality.

Issued at his request on 4 July 2010.
""",
        {"date": "2010-07-04", "country": "SYR", "statement": "is_not", "name": "Jiwan Osso Hamidova",
         "birth_place": "Amuda", "birth_date": "1979-01-01", "registration_number": "88213"},
        languages=("eng",),
    ),
    Sample(
        "d06-wit-rusland-verloren-12", "D06", "dev_gezant",
        ("Embassy of the Republic of Belarus in the Kingdom of the Netherlands",),
        """
@No=02-17/118
@Date=11 December 2019

# Certificate

This is to certify that Ms. Natallia Shpakouskaya, born on 3 October 1975 in Gomel, lost her citizenship of the Republic of
Belarus on 20 June 2003 in accordance with Article 19 of the Law on Citizenship.

!sign I. Dubrouski | Third Secretary
""",
        {"date": "2019-12-11", "reference": "02-17/118", "country": "BLR", "statement": "revoked",
         "name": "Natallia Shpakouskaya", "birth_date": "1975-10-03", "birth_place": "Gomel"},
        languages=("eng",),
    ),
    Sample(
        "d71-soedan-toelating-12", "D71", "dev_missie",
        ("Republic of Kenya", "Department of Refugee Services", "Nairobi"),
        """
@Our ref=DRS/ADM/7/31
@Date=22nd August 2022

The Refugee Coordinator
Stichting Thuishaven, The Netherlands

RE: READMISSION OF MR. DENG AKOLOUTH

We acknowledge your letter of 2nd May 2022. This Department holds no record of Mr. Akolouth after 2009. The request that he
be allowed back into Kakuma can therefore not be granted.

!sign For: Commissioner for Refugee Affairs
""",
        {"date": "2022-08-22", "reference": "DRS/ADM/7/31", "country": "KEN", "name": "Deng Akolouth"},
        languages=("eng",),
    ),
    Sample(
        "d65-iom-mail-kan-niet-12", "D65", "dev_getypt",
        (),
        """
Dag Hanneke,

Zoals besproken zet ik het nog even op papier. Meneer Birhanu Gebrekirstosi (geb. 7-7-1986) heeft zich op 14 januari 2020
bij ons aangemeld voor terugkeer naar Eritrea. De ambassade wil hem zonder oude identiteitskaart geen reisdocument geven.
Wij zien op dit moment geen mogelijkheid om hem te laten vertrekken en sluiten het dossier (NL-20-00318).

Hartelijke groet,
Joost Wieringerman
IOM Nederland
""",
        {"date": "2020-03-10", "reference": "NL-20-00318", "name": "Birhanu Gebrekirstosi", "birth_date": "1986-07-07",
         "visit_date": "2020-01-14", "country": "ERI", "outcome": "cannot_arrange"},
        form=Form.MAIL,
        headers={"From": "Joost Wieringerman <j.wieringerman@iom.voorbeeld.invalid>",
                 "To": "hanneke@opvang.voorbeeld.invalid", "Date": "Tue, 10 Mar 2020 15:40:00 +0100",
                 "Subject": "aanmelding B.G."},
    ),
    Sample(
        "d66-brief-advocaat-12", "D66", "dev_dienst",
        ("Meerzicht Advocaten",),
        """
* Dienst Terugkeer en Vertrek
* t.a.v. het team bemiddeling (ilc@dtv)

@Datum=6 oktober 2020
@Uw kenmerk=V-nummer 2751200045
@Inzake=Paulo Quissangana / bemiddeling

Geachte heer, mevrouw,

Hierbij verzoek ik u namens cliënt, de heer Paulo Quissangana, geboren op 19 december 1976 te Malanje, te bemiddelen bij de
autoriteiten van Angola. Hij is in 2019 driemaal bij het consulaat geweest, zonder resultaat.

Bijlagen: a. eigen verklaring; b. foto's; c. treinkaartjes; d. machtiging.

!sign mr. S. Buitenwegh
""",
        {"date": "2020-10-06", "v_number": "2751200045", "name": "Paulo Quissangana", "birth_date": "1976-12-19",
         "birth_place": "Malanje", "country": "AGO", "signed": True},
    ),
    Sample(
        "d70-rodekruis-tussenbericht-12", "D70", "dev_loket",
        ("Het Nederlandse Rode Kruis", "Herstel Familiecontact"),
        """
@Dossier=HFC-19-2207
@Verzoeker=Mahdi Sharifullahi
@Gezochte=Zahra Sharifullahi (zus)
@Datum brief=28 juni 2019

Beste Mahdi,

De Afghaanse Rode Halve Maan is nog bezig met het zoeken naar uw zus in Mazar-e-Sharif. Dat kan nog een paar maanden duren.
U krijgt van ons bericht zodra er nieuws is.

!sign Wendela Staphorstius | medewerker tracing
""",
        {"date": "2019-06-28", "reference": "HFC-19-2207", "name": "Mahdi Sharifullahi", "person": "Zahra Sharifullahi",
         "relation": "zus", "result": "running"},
    ),
    Sample(
        "d70-rodekruis-niets-12", "D70", "dev_kantoor",
        ("Nederlandse Rode Kruis", "Tracing"),
        """
Den Haag, 3 november 2021

Betreft: zoekverzoek SOM/21/0084

Geachte heer Farah Dhagacade,

In uw zoekverzoek van 8 februari 2021 vroeg u ons te zoeken naar uw vader, Yusuf Dhagacade. Onze zustervereniging in Somalië
heeft op de opgegeven adressen navraag gedaan. Niemand kende hem. Het onderzoek heeft dus niets opgeleverd; wij sluiten de
zaak af.

!sign R. Middendorperin
""",
        {"date": "2021-11-03", "reference": "SOM/21/0084", "name": "Farah Dhagacade", "person": "Yusuf Dhagacade",
         "relation": "vader", "result": "not_found"},
    ),
    Sample(
        "d73-vliegticket-luchtvaart-12", "D73", "dev_brief",
        ("Reiswijzer Zakenreizen BV",),
        """
# Reisbescheiden

@Reiziger=TRAN VANHIEUNG
@Dossiernummer=RW-55120
@Datum uitgifte=23 augustus 2018
@Vertrek=30 augustus 2018, 11:05 Schiphol
@Aankomst=31 augustus 2018, Hanoi (Vietnam)
@Opdrachtgever=IOM Den Haag
""",
        {"date": "2018-08-23", "visit_date": "2018-08-30", "name": "TRAN VANHIEUNG", "country": "VNM",
         "number": "RW-55120"},
    ),
    Sample(
        "d64-mali-belofte-12", "D64", "dev_gezant",
        ("AMBASSADE DU MALI", "Section consulaire"),
        """
@Réf=AM/PB/0731
@Date=5 février 2018

Monsieur le Directeur,

Suite à l'audition du 23 janvier 2018, j'ai le plaisir de vous confirmer que l'Ambassade est disposée à établir un
laissez-passer en faveur de M. Bakary Sissokonan dès réception de deux photos et du plan de vol.

!sign Le Conseiller consulaire
""",
        {"date": "2018-02-05", "reference": "AM/PB/0731", "country": "MLI", "name": "Bakary Sissokonan",
         "outcome": "EMB_LP_PROMISED"},
        languages=("fra",),
    ),
)  # fmt: skip
