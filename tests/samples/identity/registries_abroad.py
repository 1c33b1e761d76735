"""D02 to D09: acts and papers of more registries, with labels and word orders of their own."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d03-gambia-levend-elders", "D03", "dev_formulier",
        ("THE REPUBLIC OF THE GAMBIA", "Births and Deaths Registry"),
        """
# Certificate of Live Birth

@Certificate number=BJ 0417-88
@Full name of child=Lamin Saidykhanu
@Date and place of birth=17 Sept 1988, Brikama
@Gender=male
@Father's name in full=Ebrima Saidykhanu
@Occupation of father=driver
@Mother's maiden name=Isatou Jattanko
@Date of registration=3rd October 1988

Issued at Banjul this 14th day of May 2012.

!sign Registrar of Births
!stamp REGISTRAR | BANJUL
""",
        {
            "registration_number": "BJ 0417-88", "name": "Lamin Saidykhanu", "birth_date": "1988-09-17",
            "father": "Ebrima Saidykhanu", "mother": "Isatou Jattanko",
        },
        languages=("eng",),
    ),
    Sample(
        "d03-kameroen-bafang", "D03", "dev_gezant",
        ("REPUBLIQUE DU CAMEROUN", "Paix - Travail - Patrie", "Centre d'état civil de Bafang"),
        """
# COPIE D'ACTE DE NAISSANCE

@N° de l'acte=0417/1993
@Nom de l'enfant=TCHOUAMENG Aristide
@Né(e) le=2 janv. 1993
@Né(e) à=Bafang
@Sexe=masculin
@Nom et prénoms du père=TCHOUAMENG Blaise
@Nom et prénoms de la mère=NGOUNOUH Solange

Dressé le 11 janvier 1993 par nous, officier d'état civil.

!sign L'officier d'état civil
""",
        {
            "registration_number": "0417/1993", "birth_date": "1993-01-02", "birth_place": "Bafang",
            "father": "TCHOUAMENG Blaise", "mother": "NGOUNOUH Solange",
        },
        languages=("fra",),
    ),
    Sample(
        "d03-oekraine-elders", "D03", "dev_akte",
        ("УКРАЇНА", "Міністерство юстиції"),
        """
# СВІДОЦТВО ПРО НАРОДЖЕННЯ

@Прізвище=Гнатюківський
@Ім'я=Тарас
@Дата народження=5 травня 1990
@Місце народження=місто Харків
@Актовий запис №=1174
@Батько=Гнатюківський Олег
@Мати=Гнатюківська Ірина
@Видано=12.05.1990
""",
        {"registration_number": "1174", "birth_date": "1990-05-05", "surname": "Гнатюківський"},
        languages=("rus",),
    ),
    Sample(
        "d04-guinee-elders", "D04", "dev_gezant",
        ("RÉPUBLIQUE DE GUINÉE", "Commune de Ratoma - État civil"),
        """
# CERTIFICAT DE DÉCÈS

@Acte n°=0883
@Nom du défunt=SYLLABAH Oumar
@Date du décès=9 mars 2014
@Lieu du décès=Conakry
@Cause=maladie

Fait à Conakry, le 15 mars 2014.

!sign L'officier de l'état civil
""",
        {"registration_number": "0883", "deceased": "SYLLABAH Oumar", "date": "2014-03-09"},
        languages=("fra",),
    ),
    Sample(
        "d04-sierra-leone-elders", "D04", "dev_formulier",
        ("GOVERNMENT OF SIERRA LEONE", "Ministry of Health and Sanitation", "Births and Deaths Office"),
        """
# Certified copy of an entry of death

@Entry no=DR 2217/99
@Name and surname of deceased=Saidu Kamarateh
@Sex=Male
@Age=51 years
@Died on=6 January 1999
@Place of death=Kissy, Freetown
@Name of informant=Fatu Kamarateh
@Date registered=22 February 1999
""",
        {"registration_number": "DR 2217/99", "deceased": "Saidu Kamarateh", "date": "1999-01-06"},
        languages=("eng",),
    ),
    Sample(
        "d05-turkije-register-elders", "D05", "dev_formulier",
        ("TÜRKİYE CUMHURİYETİ", "İçişleri Bakanlığı", "Nüfus ve Vatandaşlık İşleri"),
        """
# VUKUATLI NÜFUS KAYIT ÖRNEĞİ / FAMILY REGISTRY RECORD

@Seri No / Serial No=44-01178
@Düzenleme tarihi / Date of issue=12.06.2017

| Relation | Surname and name | Date of birth |
| husband | YILDIRIMCI Hasan | 02.02.1970 |
| wife | YILDIRIMCI Gülsen | 04.11.1974 |
| son | YILDIRIMCI Baran | 30.08.1999 |
""",
        {"registration_number": "44-01178", "issue_date": "2017-06-12"},
        languages=("eng",),
    ),
    Sample(
        "d05-nederland-elders", "D05", "dev_kantoor",
        ("Gemeente Waterstad", "Burgerlijke stand"),
        """
# Afschrift van een huwelijksakte

@Aktenummer=3B0044
@Datum huwelijk=19 augustus 2011
@Bruidegom=Abdelkader Benhamouni
@Bruid=Naima Ouarzazati
@Plaats=Waterstad

Afgegeven op 4 april 2018 door de ambtenaar van de burgerlijke stand.

!sign T. Roelandse
""",
        {"registration_number": "3B0044", "date": "2011-08-19", "issue_date": "2018-04-04"},
    ),
    Sample(
        "d06-irak-kirkuk", "D06", "dev_formulier",
        ("REPUBLIC OF IRAQ", "Ministry of Interior", "Directorate of Nationality"),
        """
# Nationality certificate

@Certificate no=441708
@Name of holder=Rebwar Aziz Hamadamini
@Born=12/11/1982
@Place of birth=Kirkuk
@Date of issue=07-SEP-2013

It is certified that the holder has the Iraqi nationality in accordance with the Nationality Act.
""",
        {
            "registration_number": "441708", "country": "IRQ", "statement": "is",
            "birth_date": "1982-11-12", "date": "2013-09-07",
        },
        languages=("eng",),
    ),
    Sample(
        "d06-ivoorkust-geen-elders", "D06", "dev_kantoor",
        ("RÉPUBLIQUE DE CÔTE D'IVOIRE", "Tribunal de première instance de Bouaké"),
        """
# ATTESTATION DE NON-NATIONALITÉ

@Réf.=TPI/BKE/2016/117
@Nom=OUATTAROU Salif
@Né le=14 avril 1987
@Lieu de naissance=Bouaké

Le greffier certifie que l'intéressé n'est pas de nationalité ivoirienne.

> Bouaké, le 8 novembre 2016
!sign Le greffier en chef
""",
        {
            "country": "CIV", "statement": "is_not", "birth_date": "1987-04-14", "date": "2016-11-08",
            "reference": "TPI/BKE/2016/117",
        },
        languages=("fra",),
    ),
    Sample(
        "d07-uganda-elders", "D07", "dev_getypt",
        ("OFFICE OF THE PRIME MINISTER", "Department of Refugees", "in cooperation with UNHCR"),
        """
# ATTESTATION OF REFUGEE STATUS

@Individual number=KAM-0044178
@Case number=UGA-117-00C4471
@Name=Jean-Bosco Habimanayo
@Date of birth=1 July 1986
@Country of origin=Burundi
@Settlement=Nakivale
@Date of issue=11 March 2016
@Valid until=10 March 2021
""",
        {
            "registration_number": "KAM-0044178", "name": "Jean-Bosco Habimanayo",
            "birth_date": "1986-07-01", "issue_date": "2016-03-11", "expiry_date": "2021-03-10",
        },
        languages=("eng",),
    ),
    Sample(
        "d08-schoolverklaring-sudan-elders", "D08", "dev_kantoor",
        ("El Geneina Secondary School for Boys", "West Darfur"),
        """
# SCHOOL LEAVING CERTIFICATE

This is to certify that Abdelaziz Yahya Haroun was a student of this school from 1998 to 2001.

@Student no=117
@Born on=1 January 1984
@Issued on=30 April 2002

!sign The headmaster
""",
        {"birth_date": "1984-01-01", "issue_date": "2002-04-30"},
        languages=("eng",),
    ),
    Sample(
        "d08-rijbewijs-ghana-elders", "D08", "dev_formulier",
        ("REPUBLIC OF GHANA", "Driver and Vehicle Licensing Authority"),
        """
# DRIVER'S LICENCE

@Licence no=KMS-117-84-0417
@Surname=BOATENGSON
@Other names=Yaw Kwabena
@Date of birth=21/03/1984
@Date of first issue=02/05/2006
@Expiry date=01/05/2012
@Class=B
""",
        {
            "document_number": "KMS-117-84-0417", "surname": "BOATENGSON", "given_names": "Yaw Kwabena",
            "birth_date": "1984-03-21", "expiry_date": "2012-05-01",
        },
        languages=("eng",),
    ),
    Sample(
        "d09-doop-congo-elders", "D09", "dev_formulier",
        ("ARCHIDIOCÈSE DE KISANGANI", "Paroisse Sainte-Marthe"),
        """
# EXTRAIT DE BAPTÊME

@Registre n°=4417
@Nom=MBUYAMBA Espérance
@Née le=3 mai 1995
@À=Kisangani
@Père=MBUYAMBA Pascal
@Mère=LOKWANGO Béatrice
@Baptisée le=24 décembre 1995

!sign Le curé
""",
        {
            "registration_number": "4417", "birth_date": "1995-05-03", "father": "MBUYAMBA Pascal",
            "mother": "LOKWANGO Béatrice", "date": "1995-12-24",
        },
        languages=("fra",),
    ),
    Sample(
        "d09-nikah-elders", "D09", "dev_gezant",
        ("JAMIA MASJID", "Peshawar"),
        """
# NIKAH CERTIFICATE

@Serial No.=117/2008
@Bridegroom=Zabihullah s/o Nasrullah
@Bride=Palwasha d/o Gul Agha
@Date of Nikah=6 June 2008

Solemnised according to Islamic law in the presence of two witnesses.

!sign Imam | Nikah registrar
""",
        {"registration_number": "117/2008", "date": "2008-06-06"},
        languages=("eng",),
    ),
    Sample(
        "d10-niet-ingezetene-elders", "D10", "dev_dienst",
        ("Gemeente Waterstad", "Publiekszaken", "Postbus 0010, Waterstad"),
        """
# Uittreksel basisregistratie personen

@Datum van afgifte=22 juni 2021
@Burgerservicenummer=123456789
@Geslachtsnaam=Haile Mariamo
@Voornamen=Selamawit
@Geslacht=vrouw
@Geboren op=00-00-1992
@Geboren te=Asmara, Eritrea
@Nationaliteit=onbekend
@Adres=Kadeweg 0, Waterstad

Dit uittreksel is een jaar geldig.
""",
        {
            "surname": "Haile Mariamo", "given_names": "Selamawit", "birth_date": "1992",
            "birth_place": "Asmara, Eritrea", "date": "2021-06-22",
        },
    ),
    Sample(
        "d13-marokko-elders", "D13", "dev_formulier",
        ("ROYAUME DU MAROC", "Consulat général à Rijnstad"),
        """
# LAISSEZ-PASSER

@Numéro=LP 117/19
@Nom=BENSLIMANOU
@Prénoms=Youness
@Date de naissance=19 mai 1991
@Nationalité=marocaine
@Délivré le=3 octobre 2019
@Valable jusqu'au=2 novembre 2019

Valable pour un seul voyage.
""",
        {
            "document_number": "LP 117/19", "issuing_state": "MAR", "surname": "BENSLIMANOU",
            "given_names": "Youness", "birth_date": "1991-05-19", "issue_date": "2019-10-03",
            "expiry_date": "2019-11-02",
        },
        languages=("fra",),
    ),
    Sample(
        "d14-tigrinya-elders", "D14", "dev_stichting",
        ("Vertaalbureau De Brug", "Beëdigd vertaler Tigrinya - Nederlands"),
        """
# VERTALING UIT HET TIGRINYA

Betreft: doopakte, afgegeven te Keren.

[De akte vermeldt naam, ouders en datum van de doop.]

Ondergetekende, S. Woldeabzghi, door de rechtbank Rijnstad beëdigd als vertaler in de taal Tigrinya en
ingeschreven in het Rbtv onder nummer 12417, verklaart dat bovenstaande vertaling naar het Nederlands
getrouw is aan het origineel.

> Rijnstad, 5 augustus 2020
!sign S. Woldeabzghi | beëdigd vertaler
""",
        {
            "date": "2020-08-05", "translator_number": "12417", "source_language": "tir",
            "target_language": "nld",
        },
    ),
    Sample(
        "d15-consulair-elders", "D15", "dev_formulier",
        ("Embassy of the Republic of Ghana", "Consular Section"),
        """
# LEGALISATION

@Country=Ghana
@Number=GH/CON/0417
@Date=12 February 2019

Seen for legalisation of the signature of K. Amoakohene, registrar, acting in the capacity of Registrar
of Births and Deaths.

!stamp EMBASSY OF GHANA
""",
        {"date": "2019-02-12", "country": "GHA", "number": "GH/CON/0417"},
        languages=("eng",),
    ),
    Sample(
        "d15-apostille-armenie-elders", "D15", "dev_formulier",
        (),
        """
# APOSTILLE
^ (Convention de La Haye du 5 octobre 1961)

* 1. Country: Republic of Armenia
* 2. This public document has been signed by H. Manukyants
* 3. acting in the capacity of deputy head of the registry
* 4. bears the seal/stamp of the Ministry of Justice
* 5. at Yerevan
* 6. the 21 May 2018
* 7. by the Ministry of Justice
* 8. No. 4417/18
""",
        {"date": "2018-05-21", "country": "ARM", "number": "4417/18"},
        languages=("eng",),
    ),
    Sample(
        "d16-geen-uitspraak-elders", "D16", "dev_dienst",
        ("Immigratie- en Naturalisatiedienst", "Bureau Documenten"),
        """
@Datum=3 oktober 2019
@Ons kenmerk=BDOC-2019-4417
@V-nummer=2800117440

# Verklaring van onderzoek

Onderzocht is een geboorteakte, volgens opgave afgegeven in Eritrea, nummer 4417.

## Bevindingen

Van dit model is geen vergelijkingsmateriaal voorhanden. De aangebrachte stempels zijn met een kleurenprinter
vervaardigd.

## Conclusie

Over de echtheid van het document kan geen uitspraak worden gedaan. Evenmin kan worden vastgesteld of het
document bevoegd is opgemaakt en afgegeven.
""",
        {
            "date": "2019-10-03", "reference": "BDOC-2019-4417", "v_number": "2800117440",
            "outcome": "GEEN_UITSPRAAK",
        },
    ),
    Sample(
        "d18-leeftijd-schouw-elders", "D18", "dev_getypt",
        ("Politie Eenheid Waterstad", "Afdeling Vreemdelingenpolitie, Identificatie en Mensenhandel (AVIM)"),
        """
# Proces-verbaal leeftijdsschouw

@Datum schouw=17 januari 2021
@Naam=Yohannes Tesfamichaeli
@V-nummer=2920044117

Beide verbalisanten concluderen onafhankelijk van elkaar dat betrokkene evident meerderjarig is.
""",
        {"date": "2021-01-17", "v_number": "2920044117", "conclusion": "ADULT"},
    ),
)  # fmt: skip
