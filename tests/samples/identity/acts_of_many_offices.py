"""D03, D04, D05, D09: acts in running words, in tables and in the languages of more registries."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d03-vertaald-uit-dari", "D03", "dev_kantoor",
        ("Vertaling uit het Dari",),
        """
# Geboorteverklaring

Nummer 417/93, afgegeven door de afdeling bevolkingsregistratie van het district Qarabagh.

Hierbij wordt verklaard dat op 19 november 1996 te Qarabagh is geboren een jongen, genaamd Reza Mosawizada,
zoon van Mohammad Ali Mosawizada en van Zahra Hosseinipour, beiden van Afghaanse nationaliteit.

Deze verklaring is op verzoek van de vader opgemaakt op 2 juli 2009.
""",
        {
            "registration_number": "417/93", "birth_date": "1996-11-19", "birth_place": "Qarabagh",
            "name": "Reza Mosawizada", "father": "Mohammad Ali Mosawizada", "mother": "Zahra Hosseinipour",
        },
    ),
    Sample(
        "d03-mali-extrait", "D03", "dev_dienst",
        ("REPUBLIQUE DU MALI", "Un Peuple - Un But - Une Foi", "Commune rurale de Yélimané"),
        """
# EXTRAIT D'ACTE DE NAISSANCE

Acte N° 0417 du registre de l'année 1989

Le vingt-deux mars 1989 est né à Yélimané TRAORÉNE Boubacar, de sexe masculin, fils de TRAORÉNE Moussa,
cultivateur, et de SISSOKHO Kadiatou, ménagère.

Pour extrait conforme, délivré le 12 août 2011.

!sign L'officier de l'état civil
!stamp MAIRIE DE YELIMANE
""",
        {
            "registration_number": "0417", "birth_place": "Yélimané", "name": "TRAORÉNE Boubacar",
            "father": "TRAORÉNE Moussa", "mother": "SISSOKHO Kadiatou", "issue_date": "2011-08-12", "sex": "M",
        },
        languages=("fra",),
    ),
    Sample(
        "d03-rusland-vertaling-en", "D03", "dev_vrij",
        ("RUSSIAN FEDERATION", "Certified translation"),
        """
# BIRTH CERTIFICATE  II-AK No 417093

Citizen **Zaurbekova Madina Ruslanovna** was born on 30/07/1994 in the city of Grozny, Chechen Republic, of
which an entry was made in the register of births on 08/08/1994 under number 1417.

@Father=Zaurbekov Ruslan Imranovich
@Mother=Zaurbekova Luiza Adamovna
@Place of state registration=Civil Registry Office, Grozny
@Date of issue=8 August 1994
""",
        {
            "name": "Zaurbekova Madina Ruslanovna", "birth_date": "1994-07-30",
            "father": "Zaurbekov Ruslan Imranovich", "mother": "Zaurbekova Luiza Adamovna",
            "issue_date": "1994-08-08",
        },
        languages=("eng",),
    ),
    Sample(
        "d04-syrie-vertaald", "D04", "dev_verslag",
        ("Arabische Republiek Syrië", "Ministerie van Binnenlandse Zaken, burgerlijke stand"),
        """
# Overlijdensuittreksel

@Registratienr.=417/ 2013
@Familienaam overledene=Al-Hamwiya
@Voornaam overledene=Khaled
@Vader=Ibrahim
@Moeder=Fatma
@Plaats en datum van overlijden=Homs, 11 februari 2013
@Oorzaak=granaatinslag
@Datum afgifte=6 mei 2015
""",
        {"registration_number": "417/ 2013", "date": "2013-02-11", "father": "Ibrahim", "mother": "Fatma",
         "issue_date": "2015-05-06"},
    ),
    Sample(
        "d04-colombia-defuncion", "D04", "dev_formulier",
        ("REPÚBLICA DE COLOMBIA", "Notaría Segunda de Buenaventura"),
        """
# REGISTRO CIVIL DE DEFUNCIÓN

@Indicativo serial=0417093
@Nombre del fallecido=JHON JAIRO MOSQUERANO
@Fecha de la defunción=12/08/2016
@Lugar de la defunción=Buenaventura
@Denunciante=Luz Dary Mosquerano
""",
        {"registration_number": "0417093", "deceased": "JHON JAIRO MOSQUERANO", "date": "2016-08-12"},
        languages=("eng",),
    ),
    Sample(
        "d05-nikah-pakistan", "D05", "dev_formulier",
        ("GOVERNMENT OF THE PUNJAB", "Union Council No. 44, Gujrat", "MARRIAGE REGISTRATION CERTIFICATE"),
        """
@CRMS No=M417093-18-0044
@Groom's name=Adnan Mehmoodi
@Groom's father=Mehmood Akhtari
@Bride's name=Saima Kausari
@Bride's father=Muhammad Yousafi
@Date of marriage=23-03-2018
@Date of entry=02-04-2018
@Issue date=14-06-2019

!sign Secretary, Union Council
""",
        {"registration_number": "M417093-18-0044", "date": "2018-03-23", "issue_date": "2019-06-14",
         "person": ["Adnan Mehmoodi", "Saima Kausari"]},
        languages=("eng",),
    ),
    Sample(
        "d05-livret-senegal", "D05", "dev_gezant",
        ("REPUBLIQUE DU SENEGAL", "Région de Ziguinchor", "Centre secondaire de Bignona"),
        """
# LIVRET DE FAMILLE N° 0417

Extrait de l'acte de mariage n° 93 du registre de l'année 2007

@Époux=DIATTAH Lansana
@Épouse=BADJIOU Aïssatou
@Mariage célébré le=14 avril 2007
@à=Bignona
@Délivré le=3 mai 2007

| Enfants | Né(e) le |
| DIATTAH Omar | 02/02/2009 |
| DIATTAH Khady | 19/06/2012 |
""",
        {"person": ["DIATTAH Lansana", "BADJIOU Aïssatou"], "date": "2007-04-14", "issue_date": "2007-05-03"},
        languages=("fra",),
    ),
    Sample(
        "d05-syrie-gezinsuittreksel", "D05", "dev_verslag",
        ("Syrische Arabische Republiek", "Directoraat burgerlijke zaken Aleppo", "Beëdigde vertaling uit het Arabisch"),
        """
# Uittreksel uit het familieregister

@Registernummer=417 - Al-Jdeideh
@Nummer uittreksel=0093/44170
@Datum van afgifte=21-10-2015

| Nr | Voornaam | Achternaam | Naam vader | Naam moeder | Plaats en geboortedatum | Relatie |
| 1 | Bassam | Al-Toumawi | Georges | Mary | Aleppo 14-01-1970 | echtgenoot |
| 2 | Rima | Khourieh | Elias | Samira | Aleppo 03-09-1976 | echtgenote |
| 3 | Fadi | Al-Toumawi | Bassam | Rima | Aleppo 27-05-2001 | zoon |
""",
        {"issue_date": "2015-10-21"},
    ),
    Sample(
        "d05-traditioneel-ghana", "D05", "dev_klerk",
        ("IN THE MATTER OF THE CUSTOMARY MARRIAGE AND DIVORCE (REGISTRATION) LAW", "Kumasi, Ashanti Region"),
        """
# STATUTORY DECLARATION OF CUSTOMARY MARRIAGE

We, Kwaku Manuson, father of the husband, and Akosua Serwaah, mother of the wife, do solemnly declare that on the
15th day of September 2012 a marriage under customary law was celebrated at Kumasi between Yaw Manuson and
Abena Serwaah Ampofoh and that the customary drinks were accepted.

Registered as No. CM/417/12 at Kumasi on 1 October 2012.

!sign Kwaku Manuson
!sign Akosua Serwaah
""",
        {"date": "2012-09-15", "registration_number": "CM/417/12", "person": ["Yaw Manuson", "Abena Serwaah Ampofoh"]},
        languages=("eng",),
    ),
    Sample(
        "d05-turkije-formule-b", "D05", "dev_loket",
        ("REPUBLIQUE DE TURQUIE", "Extrait de l'acte de mariage / Formule B", "Convention de Vienne du 8 septembre 1976"),
        """
@Acte n°=417
@Date du mariage=20.06.1999
@Lieu du mariage=Diyarbakir
@Mari: nom et prénoms=ATMACAN Serdar
@Femme: nom et prénoms=GÜNDOGANI Zelal
@Date de délivrance=05.03.2018
""",
        {"registration_number": "417", "date": "1999-06-20", "issue_date": "2018-03-05",
         "person": ["ATMACAN Serdar", "GÜNDOGANI Zelal"]},
        languages=("fra",),
    ),
    Sample(
        "d09-koptisch-egypte", "D09", "dev_brief",
        ("Coptic Orthodox Patriarchate", "St. Mina Church, Minya"),
        """
# CERTIFICATE OF HOLY BAPTISM

This is to certify that the child Mina Nashed Botrosy, born on the 3rd of January 1995, son of Nashed Botrosy and Mariam
Girgesy, received the sacrament of Holy Baptism in this church on the 12th of February 1995 and is entered in our
register under number 417.

!sign Fr. Bishoy Aziz | parish priest
""",
        {"name": "Mina Nashed Botrosy", "birth_date": "1995-01-03", "date": "1995-02-12",
         "father": "Nashed Botrosy", "mother": "Mariam Girgesy", "registration_number": "417"},
        languages=("eng",),
    ),
)  # fmt: skip
