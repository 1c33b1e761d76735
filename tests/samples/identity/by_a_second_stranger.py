"""D01 to D18 as a second stranger writes them, formal and long where the first is brief."""

from __future__ import annotations

from tests.samples.model import Form, Sample

SAMPLES = (
    Sample(
        "d01-tweede-nigeria", "D01", "dev_pas",
        ("FEDERAL REPUBLIC OF NIGERIA", "OFFICIAL COPY"),
        """
!photo
@Passport Type=P
@Country Code=NGA
@Passport No.=A05774126
@Surname=OGHENEKAROV
@Given Names=BLESSING EFE
@Nationality=NIGERIAN
@Date of Birth=28 FEB 1989
@Sex=F
@Place of Birth=WARRI
@Date of Issue=12 JAN 2014
@Date of Expiry=11 JAN 2019
@Authority=BENIN
""",
        {"document_number": "A05774126", "surname": "OGHENEKAROV", "given_names": "BLESSING EFE", "nationality": "NGA",
         "birth_date": "1989-02-28", "sex": "F", "birth_place": "WARRI", "issue_date": "2014-01-12",
         "expiry_date": "2019-01-11", "issuing_state": "NGA"},
        languages=("eng",), form=Form.CARD,
    ),
    Sample(
        "d01-tweede-syrie", "D01", "dev_kopie",
        ("SYRIAN ARAB REPUBLIC", "PASSPORT"),
        """
!photo
@Surname=ALHARIRIN
@First name=OMAR
@Father name=KHALED
@Mother name=AMAL
@Place of birth=DARAA
@Date of birth=15/03/1990
@Gender=M
@National No.=12010077412
@Passport No.=N007741255
@Issue date=20/10/2015
@Expiry date=19/10/2017
@Issue place=DAMASCUS
""",
        {"document_number": "N007741255", "surname": "ALHARIRIN", "given_names": "OMAR", "birth_place": "DARAA",
         "birth_date": "1990-03-15", "sex": "M", "issue_date": "2015-10-20", "expiry_date": "2017-10-19",
         "issuing_state": "SYR"},
        languages=("eng",), form=Form.CARD,
    ),
    Sample(
        "d01-tweede-sovjet", "D01", "dev_kaart",
        ("UNION OF SOVIET SOCIALIST REPUBLICS / СССР", "ПАСПОРТ / PASSEPORT"),
        """
!photo
@Фамилия / Nom=GRIGORYANU
@Имя / Prénom=SUREN
@Дата рождения / Date de naissance=03.11.1961
@Место рождения / Lieu de naissance=KIROVAKAN
@Пол / Sexe=M
@Выдан / Délivré le=25.08.1990
@Действителен до / Valable jusqu'au=25.08.1995
@No=43 № 1774125
""",
        {"surname": "GRIGORYANU", "given_names": "SUREN", "birth_date": "1961-11-03", "birth_place": "KIROVAKAN",
         "sex": "M", "issue_date": "1990-08-25", "expiry_date": "1995-08-25"},
        languages=("rus", "fra"), form=Form.CARD,
    ),
    Sample(
        "d02-tweede-eritrea-menenet", "D02", "dev_kaart",
        ("THE STATE OF ERITREA", "NATIONAL IDENTITY CARD (MENENET)"),
        """
!photo
@Name=Ghirmay Tesfamariamu Woldu
@ID No.=1774125
@Date of birth=12.09.1983
@Place of birth=Dekemhare
@Sex=Male
@Issued on=04.05.2002
@Issued at=Asmara
""",
        {"name": "Ghirmay Tesfamariamu Woldu", "document_number": "1774125", "birth_date": "1983-09-12",
         "birth_place": "Dekemhare", "sex": "M", "issue_date": "2002-05-04", "issuing_state": "ERI"},
        languages=("eng",), form=Form.CARD,
    ),
    Sample(
        "d02-tweede-nic-srilanka", "D02", "dev_brief",
        ("Democratic Socialist Republic of Sri Lanka", "Department for Registration of Persons", "Sworn English translation"),
        """
# NATIONAL IDENTITY CARD

@NIC No.=917741251V
@Name=Kandasamyan Sivakumar
@Date and place of birth=1991-10-08, Kilinochchi
@Gender=male
@Occupation=fisherman
@Date of issue=2009-02-17
""",
        {"document_number": "917741251V", "name": "Kandasamyan Sivakumar", "birth_date": "1991-10-08",
         "birth_place": "Kilinochchi", "sex": "M", "issue_date": "2009-02-17", "issuing_state": "LKA"},
        languages=("eng",),
    ),
    Sample(
        "d02-tweede-iran-shenasnameh", "D02", "dev_vrij",
        ("Islamitische Republiek Iran", "Organisatie voor de Burgerlijke Stand"),
        """
# IDENTITEITSBOEKJE (SHENASNAMEH)

@Nummer identiteitsboekje=7741
@Voornaam=Mahnaz
@Familienaam=Golmohammadian
@Geboren=1 Tir 1367 (22 juni 1988)
@Plaats van geboorte=Sanandaj
@Naam vader=Faramarz
@Naam moeder=Shirin
@Plaats en datum van afgifte=Sanandaj, 5 juli 1988
""",
        {"document_number": "7741", "given_names": "Mahnaz", "surname": "Golmohammadian", "birth_date": "1988-06-22",
         "birth_place": "Sanandaj", "father": "Faramarz", "mother": "Shirin", "issue_date": "1988-07-05"},
    ),
    Sample(
        "d02-tweede-marokko", "D02", "dev_pas",
        ("ROYAUME DU MAROC", "CARTE NATIONALE D'IDENTITE"),
        """
!photo
@Prénom=HASNAE
@Nom=BOUKHRISSAN
@Née le=04.12.1987
@à=NADOR
@N° CIN=S774125
@Valable jusqu'au=16.03.2021
""",
        {"given_names": "HASNAE", "surname": "BOUKHRISSAN", "birth_date": "1987-12-04", "birth_place": "NADOR",
         "document_number": "S774125", "expiry_date": "2021-03-16", "issuing_state": "MAR"},
        languages=("fra",), form=Form.CARD,
    ),
    Sample(
        "d03-tweede-senegal-volledig", "D03", "dev_klerk",
        ("REPUBLIQUE DU SENEGAL", "UN PEUPLE - UN BUT - UNE FOI", "Région de Kolda, Centre principal de Vélingara"),
        """
# COPIE LITTERALE D'ACTE DE NAISSANCE

Pour l'année mil neuf cent quatre-vingt-quinze, numéro dans le registre : 774

Le dix-sept avril mil neuf cent quatre-vingt-quinze (17/04/1995) à huit heures trente minutes est né à Vélingara un enfant de sexe
masculin, prénom : Souleymane, nom de famille : BALDEKA.

Prénom du père : Yoro. Nom et prénoms de la mère : DIAOKA Fatoumata.

Inscrit au vu d'un jugement d'autorisation tardive n° 2012/45.

Pour extrait certifié conforme, Vélingara, le 6 juin 2016

!sign L'officier de l'état civil
""",
        {"registration_number": "774", "birth_date": "1995-04-17", "birth_place": "Vélingara", "sex": "M",
         "given_names": "Souleymane", "surname": "BALDEKA", "mother": "DIAOKA Fatoumata", "issue_date": "2016-06-06",
         "country": "SEN"},
        languages=("fra",),
    ),
    Sample(
        "d03-tweede-engels-onder", "D03", "dev_vrij",
        ("ISLAMIC REPUBLIC OF AFGHANISTAN", "Ministry of Public Health", "Herat Regional Hospital"),
        """
# BIRTH CERTIFICATE

* Serial No. 077412
* Zarghona Karimzadehi
!small Name of new-born
* Female
!small Sex
* 9 January 2004
!small Date of birth
* Herat, Afghanistan
!small Place of birth
* Abdul Wahid Karimzadehi
!small Father
* Shakila Rahmaniyar
!small Mother
* 11 January 2004
!small Date issued
""",
        {"registration_number": "077412", "name": "Zarghona Karimzadehi", "sex": "F", "birth_date": "2004-01-09",
         "birth_place": "Herat, Afghanistan", "father": "Abdul Wahid Karimzadehi", "mother": "Shakila Rahmaniyar",
         "issue_date": "2004-01-11", "country": "AFG"},
        languages=("eng",),
    ),
    Sample(
        "d03-tweede-oekraine-tweetalig", "D03", "dev_formulier",
        ("UKRAINE / УКРАЇНА", "СВІДОЦТВО ПРО НАРОДЖЕННЯ / BIRTH CERTIFICATE"),
        """
| Surname / Прізвище | Shevchukova |
| Name, patronymic / Ім'я, по батькові | Daryna Olehivna |
| was born on / народилась | 12.07.1999 |
| Place of birth / Місце народження | Mariupol, Donetsk region |
| Record No. / актовий запис № | 774 |
| Father / Батько | Shevchukov Oleh Petrovych |
| Mother / Мати | Shevchukova Iryna Vasylivna |
| Date of issue / Дата видачі | 20.07.1999 |
""",
        {"surname": "Shevchukova", "birth_date": "1999-07-12", "birth_place": "Mariupol, Donetsk region",
         "registration_number": "774", "father": "Shevchukov Oleh Petrovych", "mother": "Shevchukova Iryna Vasylivna",
         "issue_date": "1999-07-20", "country": "UKR"},
        languages=("eng", "ukr"),
    ),
    Sample(
        "d03-tweede-nederland-afschrift", "D03", "dev_dienst",
        ("Gemeente Zuiderhaven", "Burgerlijke stand"),
        """
# Afschrift van een akte van geboorte

Aktenummer: 1 A 0774

Op tien maart tweeduizend veertien (10-03-2014) om 04.15 uur is te Zuiderhaven geboren het kind van het vrouwelijk geslacht:
Okonjola, Amarachi Grace.

Vader: Okonjola, Chidi, geboren te Owerri op 3 mei 1980.

Moeder: Umehan, Ngozi, geboren te Aba op 7 oktober 1986.

Voor eensluidend afschrift, Zuiderhaven, 4 februari 2019

!sign De ambtenaar van de burgerlijke stand
""",
        {"registration_number": "1 A 0774", "birth_date": "2014-03-10", "birth_place": "Zuiderhaven", "sex": "F",
         "name": "Okonjola, Amarachi Grace", "father": "Okonjola, Chidi", "mother": "Umehan, Ngozi",
         "issue_date": "2019-02-04"},
    ),
    Sample(
        "d05-tweede-ghana-tabel", "D05", "dev_formulier",
        ("REPUBLIC OF GHANA", "Marriages Act, 1884-1985 (Cap. 127)", "CERTIFICATE OF MARRIAGE"),
        """
@No.=0077412
@When married=4th December 2010
| | Husband | Wife |
| Name and surname | Kofi Asantewu | Adwoa Frempongah |
| Age | 34 | 27 |
| Condition | Bachelor | Spinster |
| Rank or profession | Trader | Seamstress |

Married at the Principal Registrar's office, Accra, by me.

!sign Registrar of Marriages
""",
        {"registration_number": "0077412", "person": ["Kofi Asantewu", "Adwoa Frempongah"], "date": "2010-12-04",
         "country": "GHA"},
        languages=("eng",),
    ),
    Sample(
        "d05-tweede-unrwa-gezin", "D05", "dev_stichting",
        ("Palestijnse Autoriteit", "Ministerie van Binnenlandse Zaken", "Beëdigde vertaling"),
        """
# FAMILIE-UITTREKSEL

@Registratienummer=774-12
@Echtgenoot=Ibrahim Mousa Abuhashem
@Echtgenote=Samah Fathi Abuhashem
@Datum huwelijk=14-07-2006
@Kinderen=3
@Datum afgifte=09-09-2014
""",
        {"registration_number": "774-12", "person": ["Ibrahim Mousa Abuhashem", "Samah Fathi Abuhashem"],
         "date": "2006-07-14", "issue_date": "2014-09-09", "country": "PSE"},
    ),
    Sample(
        "d05-tweede-guinee-acte", "D05", "dev_gezant",
        ("REPUBLIQUE DE GUINEE", "Préfecture de Kindia, Commune urbaine"),
        """
# EXTRAIT D'ACTE DE MARIAGE

Acte n° 774 du 11/02/2013

Entre M. CAMARAKE Naby Laye, né le 06/06/1979 à Kindia, commerçant, et Mlle SYLLAH Mariama, née le 15/01/1990 à Coyah, ménagère,
le mariage a été célébré le 9 février 2013 devant nous, officier de l'état civil.

Kindia, le 11 février 2013
""",
        {"registration_number": "774", "person": ["CAMARAKE Naby Laye", "SYLLAH Mariama"], "date": "2013-02-09",
         "issue_date": "2013-02-11", "country": "GIN"},
        languages=("fra",),
    ),
    Sample(
        "d05-tweede-turkije-boekje", "D05", "dev_verslag",
        ("Republiek Turkije", "Vertaling uit het Turks"),
        """
# INTERNATIONAAL FAMILIEBOEKJE

@Serienummer=B 774125
@Man=Çelikkan, Mehmet Emin
@Vrouw=Çelikkan-Aydoğdu, Zeynep
@Gehuwd op=23 augustus 1998 te Mardin
@Uitgereikt op=1 september 1998
""",
        {"registration_number": "B 774125", "person": ["Çelikkan, Mehmet Emin", "Çelikkan-Aydoğdu, Zeynep"],
         "date": "1998-08-23", "issue_date": "1998-09-01", "country": "TUR"},
    ),
    Sample(
        "d06-tweede-intrekking", "D06", "dev_akte",
        ("REPUBLIC OF ARMENIA", "Passport and Visa Department"),
        """
# NOTICE OF CANCELLATION OF CITIZENSHIP

Yerevan, 23 May 2013

It is hereby notified that the citizenship of the Republic of Armenia of Mr. Karapetyanu Hovhannes, born 17.02.1974 in Gavar, has been
cancelled by decree on the basis of Article 24 of the Law on Citizenship.
""",
        {"date": "2013-05-23", "name": "Karapetyanu Hovhannes", "birth_date": "1974-02-17", "birth_place": "Gavar",
         "statement": "revoked", "country": "ARM"},
        languages=("eng",),
    ),
    Sample(
        "d07-tweede-unrwa", "D07", "dev_getypt",
        ("UNRWA", "Jordan Field, Irbid Area"),
        """
# FAMILY RATION AND REGISTRATION CARD

Registration number : 2-0177412

Name of family head : Yasin Abdel Rahman Odehan

Family members      : 8

Village of origin   : Beisan

Camp                : Husn

Issued              : 03.11.1987
""",
        {"registration_number": "2-0177412", "name": "Yasin Abdel Rahman Odehan", "issue_date": "1987-11-03"},
        languages=("eng",),
    ),
    Sample(
        "d07-tweede-turkije-tijdelijk", "D07", "dev_kaart",
        ("TÜRKİYE CUMHURİYETİ", "GEÇİCİ KORUMA KİMLİK BELGESİ / TEMPORARY PROTECTION IDENTITY DOCUMENT (REFUGEE)"),
        """
!photo
@Foreigner ID No.=99774125008
@Name=NOUR
@Surname=ALSHEIKHAN
@Father's name=ADNAN
@Mother's name=HAYAT
@Nationality=SYRIA
@Date of birth=19.04.1996
@Sex=F
@Date of issue=06.07.2015
""",
        {"registration_number": "99774125008", "father": "ADNAN", "mother": "HAYAT", "nationality": "SYR",
         "birth_date": "1996-04-19", "sex": "F", "issue_date": "2015-07-06", "country": "TUR"},
        languages=("eng",), form=Form.CARD,
    ),
    Sample(
        "d07-tweede-kakuma-bewijs", "D07", "dev_dienst",
        ("REPUBLIC OF KENYA", "Department of Refugee Affairs", "in collaboration with UNHCR"),
        """
# PROOF OF REGISTRATION

This document certifies that the person named below is registered as an asylum seeker in Kakuma Refugee Camp.

| Registration No. | 774-10C00812 |
| Name | Nyabol Deng Machariak |
| Date of birth | 1 January 1988 |
| Nationality | South Sudanese |
| Family size | 5 |
| Date of registration | 27 June 2011 |
""",
        {"registration_number": "774-10C00812", "name": "Nyabol Deng Machariak", "birth_date": "1988-01-01",
         "nationality": "SSD", "date": "2011-06-27", "country": "KEN"},
        languages=("eng",),
    ),
    Sample(
        "d08-tweede-schoolrapport", "D08", "dev_vrij",
        ("Ministry of Education, Zoba Debub", "Adi Quala Secondary School"),
        """
# STUDENT'S REPORT CARD

@Name of student=Meron Ghebreabu Haile
@Sex=M
@Date of birth=1995
@Grade=11
@Academic year=2012/2013
@Date=28 June 2013

!sign School Director
""",
        {"name": "Meron Ghebreabu Haile", "birth_date": "1995", "date": "2013-06-28",
         "organisation": "Adi Quala Secondary School"},
        languages=("eng",),
    ),
    Sample(
        "d08-tweede-kieskaart", "D08", "dev_pas",
        ("REPUBLIQUE DEMOCRATIQUE DU CONGO", "COMMISSION ELECTORALE", "CARTE D'ELECTEUR"),
        """
!photo
@N° NN=10774125006
@Nom=TSHILOMBANGA
@Post-nom=KALONJI
@Prénom=JOSEPHINE
@Né(e) à=MBUJIMAYI
@le=12/08/1985
@Sexe=F
@Date de délivrance=15/05/2011
""",
        {"surname": "TSHILOMBANGA", "given_names": "JOSEPHINE", "birth_date": "1985-08-12", "birth_place": "MBUJIMAYI",
         "issue_date": "2011-05-15", "country": "COD"},
        languages=("fra",), form=Form.CARD,
    ),
    Sample(
        "d08-tweede-partijkaart", "D08", "dev_missie",
        ("UNION DES FORCES DEMOCRATIQUES DE GUINEE", "Fédération de Mamou"),
        """
# CARTE DE MEMBRE

@N°=077412/MAM
@Nom et prénoms=DIALLONE Thierno Sadou
@Né(e) le=05/11/1992 à Dalaba
@Profession=élève
@Fait à Mamou, le=20/01/2010
""",
        {"name": "DIALLONE Thierno Sadou", "birth_date": "1992-11-05", "birth_place": "Dalaba",
         "issue_date": "2010-01-20"},
        languages=("fra",),
    ),
    Sample(
        "d09-tweede-nikah", "D09", "dev_akte",
        ("Masjid Al-Noor", "Kandahar"),
        """
# NIKAH NAMA

This is to certify that the nikah of Mr. Esmatullah, son of Haji Gul Mohammad, with Mrs. Palwasha, daughter of Abdul Bari, was
performed in this mosque on 21 March 2012.

!sign Imam
""",
        {"date": "2012-03-21"},
        languages=("eng",),
    ),
    Sample(
        "d10-tweede-gba", "D10", "dev_rijks",
        ("Gemeente Boskoop-Noord", "Afdeling Burgerzaken"),
        """
# Uittreksel uit de gemeentelijke basisadministratie persoonsgegevens

@Datum=14 november 2011
@Burgerservicenummer=7741.25.119
@Geslachtsnaam=Al-Rubayin
@Voornamen=Zainab Kadhim
@Geboren=01-07-1979 te Nasiriyah
@Nationaliteit=onbekend
@Verblijfstitel=geen
@Adres=Kade 0, Boskoop-Noord
""",
        {"date": "2011-11-14", "surname": "Al-Rubayin", "given_names": "Zainab Kadhim", "birth_date": "1979-07-01",
         "birth_place": "Nasiriyah", "nationality": "unknown"},
    ),
    Sample(
        "d11-tweede-w2", "D11", "dev_kopie",
        ("VREEMDELINGENIDENTITEITSBEWIJS W2", "KONINKRIJK DER NEDERLANDEN"),
        """
!photo
@Naam=GEBREKRISTOSU
@Voornamen=LULA
@Geboortedatum=08 11 1994
@Nationaliteit=ERITREA
@Geldig tot=14 06 2018
@V-NR=2774125113
@Documentnr.=V7K4P2M9R
""",
        {"surname": "GEBREKRISTOSU", "given_names": "LULA", "birth_date": "1994-11-08", "nationality": "ERI",
         "expiry_date": "2018-06-14", "v_number": "2774125113", "document_number": "V7K4P2M9R"},
        form=Form.CARD,
    ),
    Sample(
        "d13-tweede-emergency", "D13", "dev_gezant",
        ("EMBASSY OF THE REPUBLIC OF THE GAMBIA", "Brussels"),
        """
# EMERGENCY TRAVEL CERTIFICATE

@No.=ETC/077412
@Name of holder=Ebrima Ceesayah
@Nationality=Gambian
@Date of birth=9 August 1993
@Place of birth=Brikama
@Valid for=a single journey to Banjul
@Date of issue=3 October 2018
@Valid until=2 November 2018
""",
        {"document_number": "ETC/077412", "name": "Ebrima Ceesayah", "nationality": "GMB", "birth_date": "1993-08-09",
         "birth_place": "Brikama", "issue_date": "2018-10-03", "expiry_date": "2018-11-02", "issuing_state": "GMB"},
        languages=("eng",),
    ),
    Sample(
        "d14-tweede-formule", "D14", "dev_verslag",
        ("Drs. A. Khalidari", "tolk-vertaler Arabisch, Koerdisch"),
        """
# Beëdigde vertaling uit het Koerdisch

Ik, ondergetekende, drs. Azad Khalidari, door de rechtbank beëdigd als vertaler in de Koerdische taal, Wbtv-inschrijving 5574, verklaar dat
bovenstaande Nederlandse tekst de getrouwe vertaling is van het aangehechte Koerdische stuk.

Hoofdsingel, 17-08-2015
""",
        {"name": "Azad Khalidari", "translator_number": "5574", "target_language": "nld", "date": "2015-08-17"},
    ),
    Sample(
        "d14-tweede-stempel", "D14", "dev_nota",
        ("Translation Office Meridian",),
        """
# TRANSLATION FROM AMHARIC INTO ENGLISH

(text of the kebele letter)

For true translation:

@Translator=Almaz Tadesseh
@Registered with Rbtv under no.=30774
@Date=2 February 2018

!stamp Sworn translator A. Tadesseh
""",
        {"name": "Almaz Tadesseh", "translator_number": "30774", "source_language": "amh", "target_language": "eng",
         "date": "2018-02-02"},
        languages=("eng",),
    ),
    Sample(
        "d14-tweede-duits", "D14", "dev_brief",
        ("Dipl.-Übers. Farhad Nazarian", "allgemein beeidigter Übersetzer für die persische Sprache"),
        """
# Beglaubigte Übersetzung aus dem Persischen

Als allgemein beeidigter Übersetzer bestätige ich: Vorstehende Übersetzung der mir im Original vorgelegten, in persischer Sprache
abgefassten Urkunde ist richtig und vollständig.

Köln, den 12. Oktober 2020

!sign Farhad Nazarian
""",
        {"name": "Farhad Nazarian", "source_language": "fas", "date": "2020-10-12"},
    ),
    Sample(
        "d15-tweede-apostille", "D15", "dev_formulier",
        ("APOSTILLE", "(Convention de La Haye du 5 octobre 1961)"),
        """
* 1. Country: Georgia
* This public document
* 2. has been signed by Tamar Beridzeva
* 3. acting in the capacity of Head of territorial office
* 4. bears the seal/stamp of Public Service Development Agency
* Certified
* 5. at Tbilisi
* 6. the 14/05/2019
* 7. by Ministry of Justice
* 8. No. 077412-19
* 9. Seal/stamp   10. Signature
""",
        {"country": "GEO", "date": "2019-05-14", "number": "077412-19"},
        languages=("eng",),
    ),
    Sample(
        "d16-tweede-bd", "D16", "dev_rijks",
        ("Immigratie- en Naturalisatiedienst", "Bureau Documenten"),
        """
# Verklaring van onderzoek

@Datum=20 april 2021
@Kenmerk=BD-2021-07741
@V-nummer=2801 774 119
@Onderzocht document=Geboorteakte, afgegeven te Conakry op 3 juni 2017

Het document is wat betreft verschijningsvorm en opmaak en afgifte onderzocht. Conclusie: het document is met aan zekerheid grenzende
waarschijnlijkheid niet echt.
""",
        {"date": "2021-04-20", "reference": "BD-2021-07741", "v_number": "2801774119",
         "outcome": "ZEKERHEID_NIET_ECHT"},
    ),
)  # fmt: skip
