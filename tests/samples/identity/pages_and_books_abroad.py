"""D01 to D17: pages, family books, camp papers and school papers as yet other states print them."""

from __future__ import annotations

from tests.samples.model import Form, Sample

SAMPLES = (
    Sample(
        "d01-tsjaad-tweetalig", "D01", "dev_kaart",
        ("REPUBLIQUE DU TCHAD", "PASSEPORT / PASSPORT"),
        """
!photo
@Passeport N° / Passport No.=R0884172
@Code du pays / Country code=TCD
@Nom / Surname=MAHAMATOU
@Prénoms / Given names=HAOUA ZARA
@Date de naissance / Date of birth=09 MARS/MAR 1988
@Lieu de naissance / Place of birth=ABECHE
@Nationalité / Nationality=TCHADIENNE
@Sexe / Sex=F
@Date de délivrance / Date of issue=17 AOUT/AUG 2016
@Date d'expiration / Date of expiry=16 AOUT/AUG 2021
@Autorité / Authority=DIR. DE LA POLICE
""",
        {
            "document_number": "R0884172", "issuing_state": "TCD", "surname": "MAHAMATOU",
            "given_names": "HAOUA ZARA", "birth_date": "1988-03-09", "birth_place": "ABECHE",
            "nationality": "TCD", "sex": "F", "issue_date": "2016-08-17", "expiry_date": "2021-08-16",
        },
        form=Form.CARD, languages=("fra", "eng"),
    ),
    Sample(
        "d01-srilanka-volgorde", "D01", "dev_pas",
        ("DEMOCRATIC SOCIALIST REPUBLIC OF SRI LANKA", "PASSPORT"),
        """
!photo
@Type=PB
@Country Code=LKA
@Passport No.=N4417093
@Surname=SELVANATHARAJ
@Other Names=KUMARAN
@National Status=SRI LANKAN
@Profession=FISHERMAN
@Date of Birth=1981.10.27
@ID No.=813014417V
@Sex=M
@Place of Birth=POINT PEDRO
@Date of Issue=2009.02.03
@Date of Expiry=2019.02.03
@Authority=AUTHORITY COLOMBO
""",
        {
            "document_number": "N4417093", "issuing_state": "LKA", "surname": "SELVANATHARAJ",
            "given_names": "KUMARAN", "birth_date": "1981-10-27", "birth_place": "POINT PEDRO", "sex": "M",
            "nationality": "LKA", "issue_date": "2009-02-03", "expiry_date": "2019-02-03",
        },
        form=Form.CARD, languages=("eng",),
    ),
    Sample(
        "d01-albanie-kopie", "D01", "dev_kopie",
        ("REPUBLIKA E SHQIPËRISË / REPUBLIC OF ALBANIA", "PASAPORTË / PASSPORT"),
        """
!photo
@Lloji / Type=P
@Kodi / Code=ALB
@Nr. pasaportës / Passport No.=BK4417093
@Mbiemri / Surname=GJONAJT
@Emri / Given names=ARTAN
@Shtetësia / Nationality=SHQIPTARE / ALBANIAN
@Datëlindja / Date of birth=15.06.1990
@Vendlindja / Place of birth=KUKËS
@Gjinia / Sex=M
@Data e lëshimit / Date of issue=02.09.2014
@Data e skadimit / Date of expiry=01.09.2024
@Autoriteti / Authority=MPB / MOI
""",
        {
            "document_number": "BK4417093", "issuing_state": "ALB", "surname": "GJONAJT", "given_names": "ARTAN",
            "nationality": "ALB", "birth_date": "1990-06-15", "birth_place": "KUKËS", "sex": "M",
            "issue_date": "2014-09-02", "expiry_date": "2024-09-01",
        },
        form=Form.CARD,
    ),
    Sample(
        "d01-bolivia-spaans", "D01", "dev_kaart",
        ("ESTADO PLURINACIONAL DE BOLIVIA", "PASAPORTE"),
        """
!photo
@No. Pasaporte=1741709
@Apellido(s)=QUISPECHO MAMANI
@Nombre(s)=WALTER FÉLIX
@Nacionalidad=BOLIVIANA
@Fecha nacimiento=22 ENE 1979
@Lugar nacimiento=ORURO
@Sexo=M
@Fecha expedición=05 DIC 2011
@Fecha vencimiento=04 DIC 2016
@Lugar de expedición=LA PAZ
""",
        {
            "document_number": "1741709", "surname": "QUISPECHO MAMANI", "given_names": "WALTER FÉLIX",
            "nationality": "BOL", "birth_date": "1979-01-22", "birth_place": "ORURO", "sex": "M",
            "issue_date": "2011-12-05", "expiry_date": "2016-12-04", "issuing_state": "BOL",
        },
        form=Form.CARD,
    ),
    Sample(
        "d02-georgie-kaart", "D02", "dev_pas",
        ("GEORGIA", "IDENTITY CARD"),
        """
!photo
@Card No=10IB44170
@Last name=KVARATSKHEL
@First name=TAMAR
@Citizenship=GEO
@Sex=F
@Personal No=01017004417
@Birth date=19.11.1992
@Birth place=ZUGDIDI
@Issued=04.05.2013
@Expires=04.05.2023
@Issuer=MINISTRY OF JUSTICE
""",
        {
            "document_number": "10IB44170", "surname": "KVARATSKHEL", "given_names": "TAMAR", "sex": "F",
            "birth_date": "1992-11-19", "birth_place": "ZUGDIDI", "nationality": "GEO",
            "issue_date": "2013-05-04", "expiry_date": "2023-05-04",
        },
        form=Form.CARD, languages=("eng",),
    ),
    Sample(
        "d02-rwanda-kaart", "D02", "dev_kaart",
        ("REPUBULIKA Y'U RWANDA", "INDANGAMUNTU / NATIONAL IDENTITY CARD"),
        """
!photo
@Amazina / Names=MUKANDORI Vestine
@Itariki yavutseho / Date of Birth=14/02/1985
@Igitsina / Sex=Gore / F
@Aho yatangiwe / Place of Issue=Huye / Ngoma
@Indangamuntu / National ID No=1198570044170932
""",
        {
            "document_number": "1198570044170932", "name": "MUKANDORI Vestine", "birth_date": "1985-02-14",
            "sex": "F",
        },
        form=Form.CARD, languages=("eng",), absent=("birth_place",),
    ),
    Sample(
        "d03-registratie-oeganda", "D03", "dev_formulier",
        ("THE REPUBLIC OF UGANDA", "National Identification and Registration Authority"),
        """
# SHORT BIRTH CERTIFICATE

@Registration No=BR/0044/1709
@Names of child=Brian Ssekandiro
@Born on=08-Sep-1998
@Born at=Mengo Hospital, Kampala
@Gender=Male
@Father's names=Moses Ssekandiro
@Father's nationality=Ugandan
@Mother's names=Grace Nakimulin
@Registered on=21-Oct-1998
@Certified copy given on=12-Jan-2015
""",
        {
            "registration_number": "BR/0044/1709", "name": "Brian Ssekandiro", "birth_date": "1998-09-08",
            "birth_place": "Mengo Hospital, Kampala", "sex": "M", "father": "Moses Ssekandiro",
            "mother": "Grace Nakimulin", "issue_date": "2015-01-12", "country": "UGA",
        },
        languages=("eng",),
    ),
    Sample(
        "d05-scheidingsakte-irak", "D05", "dev_vrij",
        ("Republiek Irak", "Rechtbank voor personele zaken Al-Karkh", "Vertaling uit het Arabisch"),
        """
# HUWELIJKSCONTRACT

@Nummer contract=4417
@Datum sluiting huwelijk=3 mei 2003
@Bruidegom=Haider Jabbarani
@Beroep=chauffeur
@Bruid=Nour Salimova
@Getuigen=Ali Kareem en Sabah Mahdi
@Bruidsschat=drie miljoen dinar
@Afgegeven op=9 juni 2003
""",
        {
            "registration_number": "4417", "person": ["Haider Jabbarani", "Nour Salimova"], "date": "2003-05-03",
            "issue_date": "2003-06-09", "country": "IRQ",
        },
    ),
    Sample(
        "d05-huwelijk-filipijnen", "D05", "dev_loket",
        ("Republic of the Philippines", "Office of the Civil Registrar General", "CERTIFICATE OF MARRIAGE"),
        """
@Registry No.=2011-4417
@Name of husband=Rodel Dimaculangin
@Name of wife=Maricel Bautistano
@Place of marriage=Batangas City
@Date of marriage=February 19, 2011
@Date issued=July 7, 2016
""",
        {
            "registration_number": "2011-4417", "person": ["Rodel Dimaculangin", "Maricel Bautistano"],
            "date": "2011-02-19", "issue_date": "2016-07-07", "country": "PHL",
        },
        languages=("eng",),
    ),
    Sample(
        "d05-huwelijksboek-ivoorkust", "D05", "dev_klerk",
        ("RÉPUBLIQUE DE CÔTE D'IVOIRE", "Sous-préfecture de Man", "État civil"),
        """
# EXTRAIT DU REGISTRE DES ACTES DE MARIAGE

Le trois octobre deux mille neuf a été célébré à Man le mariage de GUÉHIBAN Serge, né le 4 mai 1980 à Danané, et de
ZOUHOUNIN Clarisse, née le 17 décembre 1984 à Man. L'acte porte le numéro 88 de l'année 2009.

Délivré à Man, le 6 novembre 2012.

!sign L'officier de l'état civil
""",
        {
            "registration_number": "88", "person": ["GUÉHIBAN Serge", "ZOUHOUNIN Clarisse"], "country": "CIV",
            "issue_date": "2012-11-06",
        },
        languages=("fra",),
    ),
    Sample(
        "d05-familieboekje-kaapverdie", "D05", "dev_nota",
        ("REPÚBLICA DE CABO VERDE", "Conservatória dos Registos da Praia"),
        """
# CERTIDÃO DE CASAMENTO

@Assento n.º=41/2006
@Nome do marido=Adilson Tavarinho
@Nome da mulher=Edna Semedinho
@Data do casamento=18/08/2006
@Local=Praia
@Emitida em=27/02/2013
""",
        {
            "registration_number": "41/2006", "person": ["Adilson Tavarinho", "Edna Semedinho"],
            "date": "2006-08-18", "issue_date": "2013-02-27", "country": "CPV",
        },
        languages=("por",),
    ),
    Sample(
        "d72-unhcr-kampala-brief", "D72", "dev_brief",
        ("UNITED NATIONS HIGH COMMISSIONER FOR REFUGEES", "Branch Office Kampala"),
        """
Kampala, 9 May 2012

TO WHOM IT MAY CONCERN

This letter certifies that Ms Jeanne Uwamahorin (born 12/12/1987 in Rutshuru, DR Congo) has been recognised as a refugee
under the mandate of this Office. Her file is numbered 871-12C00417. Any help given to her is appreciated.

This letter is valid until 8 May 2013.

!sign Protection Officer
""",
        {
            "registration_number": "871-12C00417", "name": "Jeanne Uwamahorin", "birth_date": "1987-12-12",
            "date": "2012-05-09",
        },
        languages=("eng",),
    ),
    Sample(
        "d07-kaart-soedan-cor", "D07", "dev_kaart",
        ("REPUBLIC OF SUDAN", "COMMISSION FOR REFUGEES - REFUGEE IDENTITY CARD"),
        """
!photo
@Card No.=KSL-0044170
@Full name=Abrehet Tekleab Weldan
@Sex=Female
@Nationality=Eritrean
@Age / D.O.B.=03/04/1994
@Place of birth=Tesseney
@Camp=Shagarab
@Issuing date=11/05/2013
@Valid up to=10/05/2015
""",
        {
            "registration_number": "KSL-0044170", "name": "Abrehet Tekleab Weldan", "sex": "F",
            "nationality": "ERI", "birth_date": "1994-04-03", "birth_place": "Tesseney",
            "issue_date": "2013-05-11", "expiry_date": "2015-05-10",
        },
        languages=("eng",), form=Form.CARD,
    ),
    Sample(
        "d07-attestation-cnar-kameroen", "D07", "dev_dienst",
        ("RÉPUBLIQUE DU CAMEROUN", "Secrétariat technique des organes de gestion du statut des réfugiés"),
        """
# ATTESTATION DE DEMANDEUR D'ASILE

@N° d'enregistrement=CMR-14-00417
@Nom et prénoms=NGARBOUYAN Clémence
@Sexe=F
@Née le=21/07/1990
@Lieu de naissance=Berbérati
@Pays d'origine=République centrafricaine
@Fait à Yaoundé, le=15/09/2014
@Validité=14/03/2015
""",
        {
            "registration_number": "CMR-14-00417", "name": "NGARBOUYAN Clémence", "sex": "F",
            "birth_date": "1990-07-21", "birth_place": "Berbérati", "issue_date": "2014-09-15",
            "expiry_date": "2015-03-14", "country": "CMR",
        },
        languages=("fra",),
    ),
    Sample(
        "d08-schoolverklaring-gambia", "D08", "dev_stichting",
        ("Brikama Upper Basic School", "Ministry of Basic and Secondary Education, The Gambia"),
        """
# LEAVING CERTIFICATE

@Name of pupil=Ebrima Sanyangin
@Date of birth=4th April 1996
@Admission number=417/03
@Date of admission=15th September 2003
@Date of leaving=10th July 2012
@Last grade attended=9
@Conduct=Good

Given on 16th July 2012.

!sign Principal
""",
        {"name": "Ebrima Sanyangin", "birth_date": "1996-04-04"},
        languages=("eng",),
    ),
    Sample(
        "d08-rijbewijs-ghana", "D08", "dev_pas",
        ("REPUBLIC OF GHANA", "DRIVER'S LICENCE"),
        """
!photo
@Licence No.=ASA-140585-44170
@Surname=ASAMOANI
@Other names=KOFI
@Date of birth=14/05/1985
@Class=B
@Date of issue=20/06/2011
@Expiry date=19/06/2017
""",
        {"document_number": "ASA-140585-44170", "surname": "ASAMOANI", "given_names": "KOFI",
         "birth_date": "1985-05-14", "issue_date": "2011-06-20"},
        languages=("eng",), form=Form.CARD,
    ),
    Sample(
        "d13-terugreis-bangladesh", "D13", "dev_gezant",
        ("EMBASSY OF THE PEOPLE'S REPUBLIC OF BANGLADESH", "The Hague"),
        """
# TRAVEL PERMIT

@Permit No.=TP-0417/2018
@Name of the holder=Md. Shafiqul Alamgir
@Father's name=Md. Nurul Alamgir
@Date and place of birth=02/01/1987, Noakhali
@Nationality=Bangladeshi
@Permit issued on=26/03/2018
@Valid for three months, up to=25/06/2018

This permit is good for one journey to Dhaka and must be handed in on arrival.

!sign Consul
""",
        {
            "document_number": "TP-0417/2018", "name": "Md. Shafiqul Alamgir", "birth_date": "1987-01-02",
            "birth_place": "Noakhali", "nationality": "BGD", "issuing_state": "BGD",
            "issue_date": "2018-03-26", "expiry_date": "2018-06-25",
        },
        languages=("eng",),
    ),
    Sample(
        "d17-dna-broers", "D17", "dev_verslag",
        ("Verwantia Diagnostiek", "afdeling verwantschap", "Leiden"),
        """
# Rapport verwantschapsonderzoek

@Ons nummer=VD/17/0417
@Rapportdatum=8 maart 2017
@Opdrachtgever=mr. I. Vossenaar
@Persoon A=Yonas Haileab
@Persoon B=Merhawi Haileab
@Vraag=zijn A en B volle broers?

De gevonden DNA-kenmerken zijn ruim tienduizend keer waarschijnlijker als A en B volle broers zijn dan wanneer zij niet
verwant zijn.
""",
        {"date": "2017-03-08", "reference": "VD/17/0417", "person": ["Yonas Haileab", "Merhawi Haileab"]},
    ),
)  # fmt: skip
