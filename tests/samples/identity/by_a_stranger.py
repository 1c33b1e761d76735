"""D01 to D14 as a stranger writes them who knows only what a paper of the kind states: first hand."""

from __future__ import annotations

from tests.samples.model import Form, Sample
from tests.samples.mrz_lines import td3

_KONAN = td3("CIV", "KOUADIOU", "AMENAN GRACE", "18AC41207", "CIV", "910417", "F", "230829")

SAMPLES = (
    Sample(
        "d01-vreemd-senegal", "D01", "dev_pas",
        ("REPUBLIQUE DU SENEGAL", "PASSEPORT / PASSPORT"),
        """
!photo
@1. Nom / Surname=NDIAYENE
@2. Prénoms / Given names=Mamadou Lamine
@3. Nationalité / Nationality=SENEGALAISE
@4. Date de naissance / Date of birth=07/02/1986
@5. Sexe / Sex=M
@6. Lieu de naissance / Place of birth=ZIGUINCHOR
@7. Date de délivrance / Date of issue=19/11/2013
@8. Date d'expiration / Date of expiry=18/11/2018
@9. Autorité / Authority=DPETV DAKAR
@Passeport N° / Passport No.=A00774512
""",
        {"document_number": "A00774512", "surname": "NDIAYENE", "given_names": "Mamadou Lamine", "nationality": "SEN",
         "birth_date": "1986-02-07", "sex": "M", "birth_place": "ZIGUINCHOR", "issue_date": "2013-11-19",
         "expiry_date": "2018-11-18", "issuing_state": "SEN"},
        languages=("fra", "eng"), form=Form.CARD,
    ),
    Sample(
        "d01-vreemd-ivoorkust", "D01", "dev_kopie",
        ("REPUBLIQUE DE COTE D'IVOIRE", "PASSEPORT"),
        """
!photo
@Type=P
@Code du pays=CIV
@Passeport N°=18AC41207
@Nom=KOUADIOU
@Prénoms=AMENAN GRACE
@Nationalité=IVOIRIENNE
@Date de naissance=17 04 1991
@Sexe=F
@Lieu de naissance=BOUAKE
@Date de délivrance=30 08 2018
@Date d'expiration=29 08 2023
"""
        + "".join(f"!mrz {line}\n" for line in _KONAN),
        {"document_number": "18AC41207", "surname": "KOUADIOU", "given_names": "AMENAN GRACE", "nationality": "CIV",
         "birth_date": "1991-04-17", "sex": "F", "birth_place": "BOUAKE", "issue_date": "2018-08-30",
         "expiry_date": "2023-08-29", "issuing_state": "CIV"},
        languages=("fra", "eng"), form=Form.CARD,
    ),
    Sample(
        "d01-vreemd-oezbekistan-verlengd", "D01", "dev_kaart",
        ("O'ZBEKISTON RESPUBLIKASI / REPUBLIC OF UZBEKISTAN", "PASPORT / PASSPORT"),
        """
!photo
@Familiyasi / Surname=YULDASHEVLI
@Ismi / Given names=DILSHOD
@Fuqaroligi / Citizenship=UZBEKISTAN
@Tug'ilgan sanasi / Date of birth=23.09.1979
@Jinsi / Sex=M
@Tug'ilgan joyi / Place of birth=ANDIJON
@Berilgan sanasi / Date of issue=14.06.2007
@Amal qilish muddati / Date of expiry=13.06.2012
@Kim tomonidan berilgan / Authority=IIB 2301
@Pasport raqami / Passport No=CE2407113
""",
        {"document_number": "CE2407113", "surname": "YULDASHEVLI", "given_names": "DILSHOD", "nationality": "UZB",
         "birth_date": "1979-09-23", "sex": "M", "birth_place": "ANDIJON", "issue_date": "2007-06-14",
         "expiry_date": "2012-06-13", "issuing_state": "UZB"},
        languages=("eng",), form=Form.CARD,
    ),
    Sample(
        "d01-vreemd-duits-vertaald", "D01", "dev_brief",
        ("Republik Nordmazedonien", "Übersetzung aus dem Mazedonischen"),
        """
# REISEPASS

@Pass-Nr.=B1407725
@Name=Ademovska
@Vorname=Sevdžan
@Geburtsdatum=29.01.1984
@Geburtsort=Kumanovo
@Geschlecht=W
@Staatsangehörigkeit=mazedonisch
@Ausgestellt am=11.10.2019
@Gültig bis=10.10.2029
@Ausstellende Behörde=MVR Kumanovo
""",
        {"document_number": "B1407725", "surname": "Ademovska", "birth_date": "1984-01-29", "birth_place": "Kumanovo",
         "sex": "F", "nationality": "MKD", "issue_date": "2019-10-11", "expiry_date": "2029-10-10"},
    ),
    Sample(
        "d02-vreemd-afghaanse-tazkera", "D02", "dev_getypt",
        ("Islamitische Republiek Afghanistan", "Ministerie van Binnenlandse Zaken, afdeling bevolkingsregistratie",
         "Vertaling uit het Dari"),
        """
# TAZKERA

* Naam: Zabihullah
* Naam van de vader: Mohammad Anwar
* Naam van de grootvader: Abdul Ghafar
* Geboorteplaats: Qarabagh, provincie Ghazni
* Leeftijd: 17 jaar in het jaar 1388 (2009)
* Geslacht: man
* Boekdeel 14, bladzijde 77, registratienummer 4125
* Datum van afgifte: 12-03-1388 (02-06-2009)
""",
        {"name": "Zabihullah", "father": "Mohammad Anwar", "birth_place": "Qarabagh, provincie Ghazni", "sex": "M",
         "issue_date": "2009-06-02"},
    ),
    Sample(
        "d02-vreemd-ghana", "D02", "dev_pas",
        ("REPUBLIC OF GHANA", "NATIONAL IDENTITY CARD"),
        """
!photo
@Surname=ASAMOAHENE
@First name=AKOSUA
@Nationality=GHANAIAN
@Date of birth=11/12/1994
@Sex=F
@Personal ID number=GHA-774125009-3
@Place of birth=Techiman, Bono East
@Place of issuance=ACCRA
@Date of issuance=03/05/2020
@Date of expiry=02/05/2030
""",
        {"surname": "ASAMOAHENE", "given_names": "AKOSUA", "nationality": "GHA", "birth_date": "1994-12-11", "sex": "F",
         "document_number": "GHA-774125009-3", "birth_place": "Techiman, Bono East", "issue_date": "2020-05-03",
         "expiry_date": "2030-05-02"},
        languages=("eng",), form=Form.CARD,
    ),
    Sample(
        "d02-vreemd-nufus", "D02", "dev_verslag",
        ("TÜRKİYE CUMHURİYETİ / REPUBLIC OF TURKEY", "NÜFUS CÜZDANI / IDENTITY CARD"),
        """
@Seri / Serial no.=K14-774125
@Soyadı / Surname=YILDIRANER
@Adı / Name=BERFIN
@Baba adı / Father's name=HALIL
@Ana adı / Mother's name=GULIZAR
@Doğum yeri / Place of birth=KIZILTEPE
@Doğum tarihi / Date of birth=05.06.1988
@Cinsiyeti / Sex=K / F
@Veriliş tarihi / Date of issue=21.08.2006
""",
        {"document_number": "K14-774125", "surname": "YILDIRANER", "father": "HALIL", "mother": "GULIZAR",
         "birth_place": "KIZILTEPE", "birth_date": "1988-06-05", "sex": "F", "issue_date": "2006-08-21"},
        languages=("eng",),
    ),
    Sample(
        "d02-vreemd-carte-guinee", "D02", "dev_kaart",
        ("REPUBLIQUE DE GUINEE", "CARTE NATIONALE D'IDENTITE"),
        """
!photo
@N° de carte=G0774125
@Nom=BANGOURAH
@Prénom(s)=Aboubacar Sidiki
@Né le=1er janvier 1990
@à=Forécariah
@Sexe=M
@Profession=chauffeur
@Délivrée le=15/09/2011
@Expire le=14/09/2016
""",
        {"document_number": "G0774125", "surname": "BANGOURAH", "given_names": "Aboubacar Sidiki",
         "birth_date": "1990-01-01", "birth_place": "Forécariah", "sex": "M", "issue_date": "2011-09-15",
         "expiry_date": "2016-09-14"},
        languages=("fra",), form=Form.CARD,
    ),
    Sample(
        "d03-vreemd-soussigne", "D03", "dev_akte",
        ("REPUBLIQUE DU BURUNDI", "Province Bujumbura Rural, Commune Isale", "Bureau de l'Etat civil"),
        """
# ATTESTATION DE NAISSANCE

Je soussigné, NZEYIMANAT Déo, officier de l'état civil de la commune Isale, certifie que la nommée HAKIZIMANEZA Divine,
de sexe féminin, est née le 22 mars 1997 à Rushubi, commune Isale, fille de HAKIZIMANEZA Salvator et de
NIYONKURUT Perpétue.

L'acte de naissance est inscrit sous le numéro 187, volume 3 de l'année 1997.

Fait à Isale, le 9 janvier 2015

!stamp Commune Isale
!sign NZEYIMANAT Déo | Officier de l'état civil
""",
        {"name": "HAKIZIMANEZA Divine", "sex": "F", "birth_date": "1997-03-22", "birth_place": "Rushubi",
         "father": "HAKIZIMANEZA Salvator", "mother": "NIYONKURUT Perpétue", "registration_number": "187",
         "issue_date": "2015-01-09", "country": "BDI"},
        languages=("fra",),
    ),
    Sample(
        "d03-vreemd-kenia-kolommen", "D03", "dev_formulier",
        ("REPUBLIC OF KENYA", "THE BIRTHS AND DEATHS REGISTRATION ACT (Cap. 149)"),
        """
# CERTIFICATE OF BIRTH

Birth in the Mandera District in the North Eastern Province

@Entry No.=0774125
@1. Where born=Elwak Sub-District Hospital
@2. Name=Halima Adan Issackow
@3. Date of birth=19th October 1993
@4. Sex=Female
@5. Name and surname of father=Adan Issackow Maalim
@6. Name and maiden name of mother=Fatuma Hassanow
@7. Description of informant=Father
@8. Name of registering officer=J. Kiptooson
@9. Date of registration=4th June 2008

Given under my hand this 6th day of June 2008.

!sign Registrar
""",
        {"registration_number": "0774125", "name": "Halima Adan Issackow", "birth_date": "1993-10-19", "sex": "F",
         "father": "Adan Issackow Maalim", "mother": "Fatuma Hassanow", "issue_date": "2008-06-06",
         "birth_place": "Elwak Sub-District Hospital", "country": "KEN"},
        languages=("eng",),
    ),
    Sample(
        "d03-vreemd-georgie-vertaling", "D03", "dev_vrij",
        ("Georgië", "Agentschap voor Civiele Registratie, Territoriaal bureau Zoegdidi", "Vertaling uit het Georgisch"),
        """
# GEBOORTEAKTE

@Achternaam=Kvaratskhelidze
@Voornaam=Nino
@Geboortedatum=30 juli 2001
@Plaats van geboorte=Zoegdidi, Samegrelo, Georgië
@Vader=Davit Kvaratskhelidze
@Moeder=Maia Jojuadze
@Aktenummer=31200774125
@Datum van inschrijving=8 augustus 2001
@Afgegeven op=17 februari 2020
""",
        {"surname": "Kvaratskhelidze", "given_names": "Nino", "birth_date": "2001-07-30",
         "birth_place": "Zoegdidi, Samegrelo, Georgië", "father": "Davit Kvaratskhelidze", "mother": "Maia Jojuadze",
         "registration_number": "31200774125", "issue_date": "2020-02-17", "country": "GEO"},
    ),
    Sample(
        "d03-vreemd-lopend-engels", "D03", "dev_klerk",
        ("NATIONAL POPULATION COMMISSION", "FEDERAL REPUBLIC OF NIGERIA"),
        """
# ATTESTATION OF BIRTH

This is to certify that OSAZUWARE Efosa Daniel (male) was born on 2 December 1987 at Uromi, Esan North East L.G.A.,
Edo State, to Mr. OSAZUWARE Monday and Mrs. OSAZUWARE Faith, and that the birth was registered in
Register No. 12, Folio 77, under number NPC/ED/774/09.

Done at Benin City this 14th day of August 2009.

!sign Comptroller
""",
        {"name": "OSAZUWARE Efosa Daniel", "sex": "M", "birth_date": "1987-12-02",
         "birth_place": "Uromi", "father": "OSAZUWARE Monday",
         "mother": "OSAZUWARE Faith", "registration_number": "NPC/ED/774/09", "issue_date": "2009-08-14",
         "country": "NGA"},
        languages=("eng",),
    ),
    Sample(
        "d05-vreemd-somalie", "D05", "dev_gezant",
        ("FEDERAL REPUBLIC OF SOMALIA", "Banadir Regional Court"),
        """
# MARRIAGE CERTIFICATE

Ref: BRC/774/2012

This is to certify that Mr. Abdirahman Warsame Jamac, born 1985, and Miss Sahra Yusuf Dhiblawe, born 1991,
were united in marriage in Mogadishu on 14 September 2011 in the presence of two witnesses.

Issued at Mogadishu on 3 January 2012

!sign Qadi of the court
""",
        {"registration_number": "BRC/774/2012", "person": ["Abdirahman Warsame Jamac", "Sahra Yusuf Dhiblawe"],
         "date": "2011-09-14", "issue_date": "2012-01-03", "country": "SOM"},
        languages=("eng",),
    ),
    Sample(
        "d05-vreemd-congo-epoux", "D05", "dev_akte",
        ("REPUBLIQUE DEMOCRATIQUE DU CONGO", "Ville de Goma, Commune de Karisimbi"),
        """
# ATTESTATION DE MARIAGE N° 774/KRS/2009

L'an deux mille neuf, le douzième jour du mois de juin, par devant nous, officier de l'état civil, ont comparu :

@L'époux=BAHATINE Jean-Claude
@Né à=Bukavu, le 03/05/1980
@L'épouse=FURAHANE Espérance
@Née à=Goma, le 21/08/1984

Lesquels se sont déclarés unis par les liens du mariage.

@Date du mariage=12/06/2009
@Délivré à Goma, le=15/06/2009
""",
        {"registration_number": "774/KRS/2009", "person": ["BAHATINE Jean-Claude", "FURAHANE Espérance"],
         "date": "2009-06-12", "issue_date": "2009-06-15", "country": "COD"},
        languages=("fra",),
    ),
    Sample(
        "d05-vreemd-syrie-familie", "D05", "dev_formulier",
        ("Syrische Arabische Republiek", "Ministerie van Binnenlandse Zaken", "Vertaling uit het Arabisch"),
        """
# Uittreksel familieregister (familie-uittreksel)

@Plaats en nummer van inschrijving=Hasakah, 774
@Datum afgifte=5 mei 2014

| Familielid | Naam | Geboren | Verwantschap |
| 1 | Hasan Ali Darwishan | 1 januari 1972 | gezinshoofd |
| 2 | Amina Khalil Hamoudan | 12 maart 1976 | echtgenote |
| 3 | Rojin Darwishan | 9 november 2000 | dochter |
""",
        {"person": ["Hasan Ali Darwishan", "Amina Khalil Hamoudan"], "issue_date": "2014-05-05",
         "country": "SYR"},
    ),
    Sample(
        "d05-vreemd-armenie-tweetalig", "D05", "dev_loket",
        ("REPUBLIC OF ARMENIA / РЕСПУБЛИКА АРМЕНИЯ", "Civil Status Acts Registration Office, Vanadzor"),
        """
# MARRIAGE CERTIFICATE / СВИДЕТЕЛЬСТВО О БРАКЕ

@Citizen (husband)=Gevorgyani Arsen
@Date of birth=08.04.1977
@and citizen (wife)=Sahakyanu Lilit
@Date of birth=15.12.1981
@contracted marriage on=20.10.2004
@Act of marriage registration No.=774
@Date of issue=20.10.2004
""",
        {"person": ["Gevorgyani Arsen", "Sahakyanu Lilit"], "date": "2004-10-20", "registration_number": "774",
         "issue_date": "2004-10-20", "country": "ARM"},
        languages=("eng",),
    ),
    Sample(
        "d07-vreemd-unhcr-oeganda", "D07", "dev_formulier",
        ("OFFICE OF THE PRIME MINISTER, REPUBLIC OF UGANDA", "UNHCR"),
        """
# REFUGEE FAMILY ATTESTATION

@Group No.=774-12C00459
@Head of household=Mugishane Innocent
@Sex=Male
@Date of birth=01/01/1983
@Country of origin=Congo (DRC)
@Settlement=Nakivale, Juru zone
@Household size=4
@Date of issue=18/07/2016
@Valid until=18/07/2018
""",
        {"registration_number": "774-12C00459", "name": "Mugishane Innocent", "sex": "M", "birth_date": "1983-01-01",
         "issue_date": "2016-07-18", "expiry_date": "2018-07-18", "country": "UGA"},
        languages=("eng",),
    ),
    Sample(
        "d07-vreemd-bangladesh-fcn", "D07", "dev_stichting",
        ("UNHCR", "Government of the People's Republic of Bangladesh", "Refugee Relief and Repatriation Commissioner"),
        """
# FAMILY COUNTING CARD

@FCN=177-412
@Name of head of family=Nur Mohamedar
@Father's name=Kala Miar
@No. of family members=7
@Camp=Kutupalong, Camp 2E, Block D
@Date of registration=11 October 2017
""",
        {"registration_number": "177-412", "name": "Nur Mohamedar", "father": "Kala Miar", "date": "2017-10-11",
         "country": "BGD"},
        languages=("eng",),
    ),
    Sample(
        "d72-vreemd-lopende-brief", "D72", "dev_missie",
        ("UNHCR", "Sub-Office Dadaab, Kenya"),
        """
Dadaab, 6 February 2012

TO WHOM IT MAY CONCERN

This is to confirm that Ms. Ifrah Abdullahi Guleedo, born in 1990 in Afmadow, Somalia, is registered with UNHCR under
registration number KEN/774/11-00412 and resides in Ifo camp, Section A4. She has been recognised as a refugee on a
prima facie basis.

!sign Head of Sub-Office
""",
        {"registration_number": "KEN/774/11-00412", "name": "Ifrah Abdullahi Guleedo", "birth_date": "1990"},
        languages=("eng",),
    ),
    Sample(
        "d07-vreemd-india-rehabilitation", "D07", "dev_akte",
        ("GOVERNMENT OF TAMIL NADU", "Department of Rehabilitation"),
        """
# REFUGEE IDENTITY CARD

@Card No.=77412/TVM
@Name of the head of family=Selvarasan Kandiahn
@Age=41
@Native place=Vavuniya, Sri Lanka
@Camp=Gummidipoondi
@Date of arrival=23-08-1990
@Date of issue=02-10-1990

| Name of member | Relationship | Age |
| Selvarasan Kandiahn | Self | 41 |
| Pushpavathy Selvarasan | Wife | 36 |
""",
        {"registration_number": "77412/TVM", "name": "Selvarasan Kandiahn", "issue_date": "1990-10-02", "country": "IND"},
        languages=("eng",),
    ),
    Sample(
        "d08-vreemd-diplome", "D08", "dev_akte",
        ("REPUBLIQUE DU CAMEROUN", "Office du Baccalauréat du Cameroun"),
        """
# DIPLOME DE BACCALAUREAT DE L'ENSEIGNEMENT SECONDAIRE

Le Directeur de l'Office certifie que

^ NGOUMOUNE Sandrine Laure

née le 13 juin 1992 à Bafang

a subi avec succès les épreuves du baccalauréat, série D, session de juin 2010, mention passable.

Diplôme n° BAC/2010/077412

Yaoundé, le 4 novembre 2010

!sign Le Directeur
""",
        {"name": "NGOUMOUNE Sandrine Laure", "birth_date": "1992-06-13", "birth_place": "Bafang",
         "document_number": "BAC/2010/077412", "date": "2010-11-04"},
        languages=("fra",),
    ),
    Sample(
        "d08-vreemd-rijbewijs-eritrea", "D08", "dev_kaart",
        ("STATE OF ERITREA", "DRIVING LICENCE"),
        """
!photo
@Licence No.=077412
@Full name=Habtom Yemaneab Tesfu
@Date of birth=24/10/1986
@Place of birth=Mendefera
@Category=2nd grade
@Date of issue=05/03/2009
@Valid until=04/03/2014
""",
        {"document_number": "077412", "name": "Habtom Yemaneab Tesfu", "birth_date": "1986-10-24",
         "birth_place": "Mendefera", "issue_date": "2009-03-05", "expiry_date": "2014-03-04"},
        languages=("eng",), form=Form.CARD,
    ),
    Sample(
        "d08-vreemd-militair-boekje", "D08", "dev_verslag",
        ("Syrische Arabische Republiek", "Ministerie van Defensie, rekruteringsafdeling Homs", "Vertaling uit het Arabisch"),
        """
# MILITAIR BOEKJE

@Nummer boekje=774125
@Naam=Anas Bashar Kuzbariye
@Naam vader=Bashar
@Naam moeder=Hanan
@Geboorteplaats en -datum=Homs, 17 april 1993
@Datum van afgifte=2 mei 2011
@Besluit=uitstel wegens studie tot 15 maart 2014
""",
        {"document_number": "774125", "name": "Anas Bashar Kuzbariye", "father": "Bashar", "birth_place": "Homs",
         "birth_date": "1993-04-17", "issue_date": "2011-05-02"},
    ),
    Sample(
        "d08-vreemd-household-list", "D08", "dev_missie",
        ("REPUBLIC OF THE UNION OF MYANMAR", "Immigration and National Registration Department, Maungdaw"),
        """
# HOUSEHOLD LIST (Form 66/6)

@Serial No.=774/125
@Head of household=U Abdul Karim Husson
@Village tract=Ngar Khu Ya, Maungdaw Township
@Date=9 July 2013

| No. | Name | Relation | Date of birth |
| 1 | Abdul Karim Husson | head | 1961 |
| 2 | Noor Begumi | wife | 1966 |
| 3 | Mohammed Rafiqi | son | 12-2-1994 |
""",
        {"date": "2013-07-09"},
        languages=("eng",),
    ),
    Sample(
        "d14-vreemd-rbtv", "D14", "dev_klerk",
        ("Vertaalbureau De Brugwachter", "Beëdigd vertaler Tigrinya - Nederlands"),
        """
# VERTALING UIT HET TIGRINYA

Betreft: doopakte van Selamawit Gebrehiwotu

(hier volgt de tekst van de doopakte)

Ondergetekende, Yonas Teklemariamo, als beëdigd vertaler voor de Tigrinyaanse taal ingeschreven in het Register beëdigde tolken en
vertalers (Rbtv) onder nummer 17742, verklaart dat deze vertaling een getrouwe weergave is van het aangehechte document.

Opgemaakt te Veendijk op 21 september 2021

!sign Y. Teklemariamo
""",
        {"name": "Yonas Teklemariamo", "translator_number": "17742", "source_language": "tir", "date": "2021-09-21"},
    ),
    Sample(
        "d14-vreemd-sworn", "D14", "dev_kantoor",
        ("Certified Translations Lindqvist",),
        """
# CERTIFIED TRUE TRANSLATION

I, Karin Lindqvistad, sworn translator in the Netherlands (Wbtv no. 4417), hereby certify that the foregoing is a true and
faithful translation into English of the attached birth certificate drawn up in the Arabic language.

Done at Almerhout on 5 April 2019

!sign K. Lindqvistad
!stamp Sworn translator Arabic
""",
        {"name": "Karin Lindqvistad", "translator_number": "4417", "source_language": "ara", "target_language": "eng",
         "date": "2019-04-05"},
        languages=("eng",),
    ),
    Sample(
        "d14-vreemd-traducteur", "D14", "dev_gezant",
        ("TRADUCTEUR ASSERMENTE", "près la Cour d'appel de Bruxelles"),
        """
# TRADUCTION JUREE

Traduction du somali vers le français

Document traduit : certificat de mariage n° 774

Je soussigné, Omar Farahi Nuur, traducteur juré, certifie que la présente traduction est conforme à l'original rédigé en
langue somalie.

Fait à Bruxelles, le 18 mai 2017

!sign Omar Farahi Nuur
""",
        {"name": "Omar Farahi Nuur", "source_language": "som", "target_language": "fra", "date": "2017-05-18"},
        languages=("fra",),
    ),
    Sample(
        "d14-vreemd-tabel", "D14", "dev_loket",
        ("Taalpunt Oost", "vertalingen en legalisaties"),
        """
# Beëdigde vertaling

@Brontaal=Farsi (Perzisch)
@Doeltaal=Nederlands
@Document=shenasnameh (identiteitsboekje) nr. 774
@Vertaler=mw. P. Rostamiyane
@Wbtv-nummer=28774
@Datum=30-11-2022

Voor eensluidende vertaling

!sign P. Rostamiyane
""",
        {"name": "P. Rostamiyane", "translator_number": "28774", "source_language": "fas", "target_language": "nld",
         "date": "2022-11-30"},
    ),
)  # fmt: skip
