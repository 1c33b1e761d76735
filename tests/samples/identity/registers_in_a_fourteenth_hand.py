"""D01 to D14 and the letters about them, in a hand that asks, answers and abbreviates in its own way."""

from __future__ import annotations

from tests.samples.model import Form, Sample

SAMPLES = (
    Sample(
        "d01-malawi-pas", "D01", "dev_pas",
        ("REPUBLIC OF MALAWI", "PASSPORT"),
        """
!photo
@Type=P
@Country code=MWI
@Passport No.=MA774120
@Surname=CHIKWAKWAN
@Given names=THOKOZANI
@Nationality=MALAWIAN
@Date of birth=16 MAY 1990
@Sex=F
@Place of birth=MZUZU
@Date of issue=04 OCT 2014
@Date of expiry=03 OCT 2019
""",
        {"document_number": "MA774120", "issuing_state": "MWI", "surname": "CHIKWAKWAN", "given_names": "THOKOZANI",
         "nationality": "MWI", "birth_date": "1990-05-16", "sex": "F", "birth_place": "MZUZU",
         "issue_date": "2014-10-04", "expiry_date": "2019-10-03"},
        form=Form.CARD,
    ),
    Sample(
        "d02-tadzjikistan-vertaald", "D02", "dev_verslag",
        ("Republiek Tadzjikistan", "Vertaling uit het Tadzjieks"),
        """
# Nationale identiteitskaart

| Geslachtsnaam | Rahmonovi |
| Eigen naam | Firuz |
| Vadersnaam | Saidovich |
| Geboren (dag, maand, jaar) | 12.12.1992 |
| Geboren te | Kulob, provincie Khatlon |
| Geslacht | M |
| Kaart nr. | A774120 |
| Uitgereikt d.d. | 08.07.2015 |
| Einde geldigheid | 07.07.2025 |
""",
        {"surname": "Rahmonovi", "birth_date": "1992-12-12", "birth_place": "Kulob, provincie Khatlon", "sex": "M",
         "document_number": "A774120", "issue_date": "2015-07-08", "expiry_date": "2025-07-07"},
    ),
    Sample(
        "d03-ivoorkust-extrait", "D03", "dev_gezant",
        ("REPUBLIQUE DE COTE D'IVOIRE", "Sous-préfecture de Korhogo, Etat civil"),
        """
# EXTRAIT DU REGISTRE DES ACTES DE L'ETAT CIVIL POUR L'ANNEE 1998

N° 774 du 23/11/1998

Le quatorze novembre mil neuf cent quatre-vingt-dix-huit (14/11/1998)

est né SORODJAN Ibrahima, à Korhogo, fils de SORODJAN Lanciné et de TUOGBAN Salimata.

Certifié le présent extrait conforme aux indications portées au registre.

Délivré à Korhogo, le 06/02/2017
""",
        {"registration_number": "774", "name": "SORODJAN Ibrahima", "birth_date": "1998-11-14", "birth_place": "Korhogo",
         "father": "SORODJAN Lanciné", "mother": "TUOGBAN Salimata", "country": "CIV", "issue_date": "2017-02-06"},
        languages=("fra",),
    ),
    Sample(
        "d03-irak-geboorteverklaring", "D03", "dev_nota",
        ("Republiek Irak", "Ministerie van Gezondheid, directoraat Ninawa", "Vertaling uit het Arabisch"),
        """
# Geboorteverklaring

| Pasgeborene | Ouders |
| Naam: Yazan | Vader: Ammar Sabah Al-Hadidian |
| Geslacht: jongen | Moeder: Shahad Luay Al-Obaidian |
| Geboren: 25-03-2013 | Adres: Mosul, Al-Zuhur |

@Nummer=774120
@Plaats van de bevalling=Al-Khansa-ziekenhuis, Mosul
@Datum registratie=01-04-2013
""",
        {"name": "Yazan", "sex": "M", "birth_date": "2013-03-25", "father": "Ammar Sabah Al-Hadidian",
         "mother": "Shahad Luay Al-Obaidian", "registration_number": "774120", "country": "IRQ"},
    ),
    Sample(
        "d04-soedan-verklaring", "D04", "dev_brief",
        ("Republic of the Sudan", "Civil Registry, Nyala"),
        """
# DEATH CERTIFICATE

@Cert. No.=774/NY
@Name of the deceased=Hawa Abdalla Adamou
@Died on=30/08/2009
@Died at=Kalma camp, South Darfur
@Cause=malaria
@Name of informant=Ishag Abdalla
@Registered on=12/09/2009
@Date of issue=03/01/2014
""",
        {"registration_number": "774/NY", "deceased": "Hawa Abdalla Adamou", "date": "2009-08-30",
         "issue_date": "2014-01-03"},
        languages=("eng",),
    ),
    Sample(
        "d05-livret-kameroen", "D05", "dev_vrij",
        ("REPUBLIQUE DU CAMEROUN", "Centre d'état civil de Bafoussam"),
        """
# LIVRET DE FAMILLE N° 774/2006

@Époux=TCHOUPOUN Désiré
@Né le=03/03/1975
@Épouse=MAFOUENGAN Clarisse
@Née le=19/10/1980
@Mariage célébré le=18/02/2006
@Délivré le=20/02/2006
""",
        {"registration_number": "774/2006", "person": ["TCHOUPOUN Désiré", "MAFOUENGAN Clarisse"], "date": "2006-02-18",
         "issue_date": "2006-02-20", "country": "CMR"},
        languages=("fra",),
    ),
    Sample(
        "d06-dominica-register", "D06", "dev_kliniek",
        ("Repubblica di Moldova", "Agenzia servizi pubblici", "Vertaling uit het Italiaans"),
        """
# Verklaring omtrent het staatsburgerschap

@Protocolnummer=774/21
@Datum=16 april 2021
@Betreft=Popescunu Vasile, geboren 5 juni 1983 te Soroca

Uit onze registers blijkt dat bovengenoemde persoon de Moldavische nationaliteit niet bezit.
""",
        {"date": "2021-04-16", "name": "Popescunu Vasile", "birth_date": "1983-06-05", "birth_place": "Soroca",
         "country": "MDA", "statement": "is_not"},
    ),
    Sample(
        "d07-pakistan-por-vertaald", "D07", "dev_stichting",
        ("Islamitische Republiek Pakistan", "NADRA", "Vertaling uit het Urdu"),
        """
# Bewijs van registratie voor Afghaanse burgers (PoR-kaart)

@Kaart-ID=AF-77412-00933
@Voor- en achternaam=Gul Rahim Zadrani
@Naam van de vader=Sher Khan
@Geboortejaar=1989
@Land van herkomst=Afghanistan
@Afgegeven=11-02-2010
@Verloopt=31-12-2012
""",
        {"registration_number": "AF-77412-00933", "name": "Gul Rahim Zadrani", "father": "Sher Khan",
         "issue_date": "2010-02-11", "expiry_date": "2012-12-31", "country": "PAK"},
    ),
    Sample(
        "d08-afgezwaaid-eritrea", "D08", "dev_kantoor",
        ("State of Eritrea", "National Service Administration"),
        """
# DEMOBILISATION CARD

@Serial no.=07741
@Bearer=Tewolde Kiflemariam Gebru
@Date of birth=1979
@Unit=381
@Date of issue=24/05/2016

!stamp SAWA
""",
        {"document_number": "07741", "name": "Tewolde Kiflemariam Gebru", "issue_date": "2016-05-24"},
        languages=("eng",),
    ),
    Sample(
        "d13-marokko-lp-vakken", "D13", "dev_formulier",
        ("Consulat Général du Royaume du Maroc", "Den Bosch"),
        """
# LAISSEZ-PASSER CONSULAIRE

| Numéro | 00774/20 | Valable du | 02/03/2020 |
| Nom | AZERGUINI | au | 01/04/2020 |
| Prénom | Abdelaziz | Date de naissance | 23/01/1987 |
| Nationalité | Marocaine | Lieu de naissance | Driouch, province de Nador |
""",
        {"document_number": "00774/20", "surname": "AZERGUINI", "given_names": "Abdelaziz", "birth_date": "1987-01-23",
         "birth_place": "Driouch, province de Nador", "nationality": "MAR", "issuing_state": "MAR"},
        languages=("fra",),
    ),
    Sample(
        "d14-pashto-los-blad", "D14", "dev_praktijk",
        ("Q. Stanekzaian", "tolk/vertaler Pasjtoe en Dari", "Rbtv 27741"),
        """
Aan: Advocatenkantoor Zandbergh

Maasdam, 2 december 2019

Bijgaand de vertaling uit het Pasjtoe in het Nederlands van twee dreigbrieven. Ik sta in voor de juistheid ervan.

!sign Q. Stanekzaian | beëdigd vertaler
""",
        {"date": "2019-12-02", "translator_number": "27741", "source_language": "pus", "target_language": "nld"},
    ),
    Sample(
        "letter-school-origin", "letter", "dev_loket",
        ("Maasdams Lyceum", "Afdeling Internationale Schakelklas"),
        """
Maasdam, 26 augustus 2019

Beste ouders van Yazan,

Op maandag begint de school weer. Yazan zit in klas 1B bij mevrouw Kortenhoevens. Er is geen eigen bijdrage voor de excursie.

Groeten,

!sign Team ISK
""",
        {"date": "2019-08-26"},
        absent=("nationality",),
    ),
    Sample(
        "d96-moeder-frans-brief", "D96", "dev_missie",
        (),
        """
Korhogo, le 9 mars 2018

A qui de droit,

Je m'appelle TUOGBAN Salimata, née le 1er janvier 1974 à Korhogo. Je suis la mère de SORODJAN Ibrahima. Son père est mort en 2003 et mon fils
est parti en 2014. Je n'ai pas d'autre enfant en Europe.

!sign TUOGBAN Salimata
""",
        {"date": "2018-03-09", "sender": "TUOGBAN Salimata", "birth_date": "1974-01-01", "person": "SORODJAN Ibrahima",
         "signed": True},
        languages=("fra",),
    ),
    Sample(
        "d98-toestemming-school", "D98", "dev_brief",
        ("MACHTIGING DOSSIERINZAGE",),
        """
Ondergetekende:

@Naam=Thokozani Chikwakwan
@Geboortedatum=16 mei 1990
@V-nr.=2741190168
@Nationaliteit=Malawische

machtigt hierbij mr. E. Zandbergh om haar dossier bij de IND in te zien en daarvan kopieën te vragen.

@Plaats=Maasdam
@Datum=11 september 2020

!sign T. Chikwakwan
""",
        {"name": "Thokozani Chikwakwan", "birth_date": "1990-05-16", "v_number": "2741190168", "nationality": "MWI",
         "date": "2020-09-11", "signed": True},
    ),
    Sample(
        "d95-kerkasiel", "D95", "dev_klerk",
        ("Protestantse Diaconie Maasdam",),
        """
Maasdam, 7 juli 2022

Aan de IND

Wij laten u weten dat de familie Popescunu sinds 3 januari 2022 onderdak heeft in ons gastenhuis. Vader Vasile Popescunu is geboren op 5 juni
1983. Het verblijf is kosteloos.

!sign G. Bakkerveldt | diaken
""",
        {"date": "2022-07-07", "period": {"from": "2022-01-03", "to": None}, "birth_date": "1983-06-05",
         "organisation": "Protestantse Diaconie Maasdam"},
    ),
)  # fmt: skip
