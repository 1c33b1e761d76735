"""D08: schools, armies, parties, licences and voters' lists, as each of them writes."""

from __future__ import annotations

from tests.samples.model import Form, Sample

SAMPLES = (
    Sample(
        "d08-universiteit-damascus", "D08", "dev_verslag",
        ("Syrian Arab Republic", "Ministry of Higher Education", "Damascus University"),
        """
# GRADUATION CERTIFICATE  No. 4417/A

Damascus University certifies that Mr. Anas Darwishou, born in Daraa in 1990, Syrian national, son of Fawzi, was awarded
the degree of Bachelor of Civil Engineering in the academic year 2012-2013 with the grade Good.

Issued in Damascus on 18 December 2013.

!sign The Dean
!sign The Rector
""",
        {"document_number": "4417/A", "name": "Anas Darwishou", "birth_place": "Daraa",
         "issue_date": "2013-12-18", "father": "Fawzi"},
        languages=("eng",),
    ),
    Sample(
        "d08-dienstboekje-iran", "D08", "dev_kantoor",
        ("Islamitische Republiek Iran", "Organisatie voor dienstplicht", "vertaling uit het Farsi"),
        """
# Kaart einde militaire dienst

@Kaartnummer=4417-093-88
@Naam=Behrouz
@Familienaam=Sharifianpour
@Naam van de vader=Asghar
@Geboortedatum=2 april 1983
@Geboorteplaats=Kermanshah
@Datum uitgifte=20 september 2004
""",
        {"document_number": "4417-093-88", "surname": "Sharifianpour", "father": "Asghar",
         "birth_date": "1983-04-02", "birth_place": "Kermanshah", "issue_date": "2004-09-20"},
    ),
    Sample(
        "d08-partijkaart-guinee", "D08", "dev_loket",
        ("UNION DES FORCES DÉMOCRATIQUES DU FOUTA", "Section de Mamou"),
        """
# CARTE DE MEMBRE

@Carte n°=UFDF/417/2009
@Nom=BARRYANE
@Prénoms=Alpha Oumar
@Né le=10 mai 1981
@Profession=commerçant
@Fait à Mamou, le=4 juin 2009
""",
        {"document_number": "UFDF/417/2009", "surname": "BARRYANE", "given_names": "Alpha Oumar",
         "birth_date": "1981-05-10", "issue_date": "2009-06-04"},
        languages=("fra",),
    ),
    Sample(
        "d08-kiezerspas-nigeria", "D08", "dev_pas",
        ("INDEPENDENT NATIONAL ELECTORAL COMMISSION", "VOTER'S CARD"),
        """
!photo
@VIN=90F5B1417093217755
@Delim=19-07-04-017
@Name=IBRAHIMU, MUSA
@Date of birth=25-12-1985
@Gender=MALE
@Occupation=FARMER
@Date of registration=19-01-2011
""",
        {"document_number": "90F5B1417093217755", "name": "IBRAHIMU, MUSA", "birth_date": "1985-12-25"},
        form=Form.CARD,
    ),
    Sample(
        "d08-bachelor-kabul", "D08", "dev_gezant",
        ("Islamic Republic of Afghanistan", "Ministry of Education", "Habibia High School, Kabul"),
        """
# 12th Grade Graduation Certificate

@Certificate No=417093
@Full name=Farida Nazariani
@Father's name=Abdul Wahid
@Grandfather's name=Mohammad Nazar
@Year of birth=1991
@Year of graduation=2009
@Date of issue=15/04/2010
""",
        {"document_number": "417093", "name": "Farida Nazariani", "father": "Abdul Wahid",
         "issue_date": "2010-04-15"},
        languages=("eng",),
    ),
    Sample(
        "d08-rijbewijs-suriname", "D08", "dev_loket",
        ("REPUBLIEK SURINAME", "Korps Politie Suriname"),
        """
# RIJBEWIJS

@Rijbewijsnummer=041709 A
@Naam en voornamen=Ramdhaniesingh, Radjesh
@Geboren te=Nickerie
@Geboren op=08-11-1979
@Afgegeven op=14-02-2001
@Geldig t/m=13-02-2006
""",
        {"document_number": "041709 A", "name": "Ramdhaniesingh, Radjesh", "birth_place": "Nickerie",
         "birth_date": "1979-11-08", "issue_date": "2001-02-14", "expiry_date": "2006-02-13"},
    ),
    Sample(
        "d08-permis-maroc", "D08", "dev_kaart",
        ("ROYAUME DU MAROC", "PERMIS DE CONDUIRE"),
        """
!photo
@1. Nom=EL AMRANIOUI
@2. Prénom=Youssef
@3. Date et lieu de naissance=09/07/1987 Nador
@4a. Délivré le=12/03/2009
@5. Permis N°=44/170932
""",
        {"surname": "EL AMRANIOUI", "given_names": "Youssef", "birth_date": "1987-07-09",
         "birth_place": "Nador", "issue_date": "2009-03-12", "document_number": "44/170932"},
        form=Form.CARD,
    ),
    Sample(
        "d08-myanmar-household", "D08", "dev_klerk",
        ("Republic of the Union of Myanmar", "Immigration and National Registration Department", "Translation"),
        """
# HOUSEHOLD MEMBERS LIST (Form 66/6)

@List number=MDG/417/93
@Township=Maungdaw
@Date=12 January 2008

| No | Name | Sex | Date of birth | Relation to head | Race |
| 1 | Abdul Salami | M | 04-07-1955 | Head | Bengali |
| 2 | Rashida Begumi | F | 02-02-1960 | Wife | Bengali |
| 3 | Mohammad Yunusi | M | 17-03-1987 | Son | Bengali |
""",
        {"registration_number": "MDG/417/93"},
        languages=("eng",),
    ),
    Sample(
        "d08-werkgever-sri-lanka", "D08", "dev_brief",
        ("Jaffna Hindu Vidyalayam", "Jaffna, Sri Lanka"),
        """
# PUPIL'S RECORD SHEET

@Admission number=4417
@Name of pupil in full=Thavarajahn Kumaresan
@Date of birth=1984.08.19
@Name of father or guardian=Velupillain Thavarajahn
@Date of admission=1990.01.08
@Date of leaving=2000.12.15
@Date of issue=2011.06.27

!sign Principal
""",
        {"registration_number": "4417", "name": "Thavarajahn Kumaresan", "birth_date": "1984-08-19",
         "father": "Velupillain Thavarajahn", "issue_date": "2011-06-27"},
        languages=("eng",),
    ),
)  # fmt: skip
