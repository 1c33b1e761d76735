"""Acts, statements of nationality and camp papers in the registers in which the world keeps them."""

from __future__ import annotations

from tests.samples.model import Form, Sample

SAMPLES = (
    Sample(
        "d03-jugement-suppletif-togo", "D03", "dev_klerk",
        ("RÉPUBLIQUE TOGOLAISE", "Tribunal de première instance de Sokodé"),
        """
# JUGEMENT SUPPLÉTIF TENANT LIEU D'ACTE DE NAISSANCE

^ N° 2217/2006

L'an deux mille six et le 14 mars, le tribunal, statuant en matière d'état civil, dit et déclare que la nommée
TCHALLABI Rafiatou, de sexe féminin, est née le 9 août 1991 à Kambolé, fille de TCHALLABI Issifou et de OUROBA Mémouna,
et ordonne la transcription du présent sur les registres de l'état civil de la commune.

!sign Le greffier en chef
""",
        {"registration_number": "2217/2006", "name": "TCHALLABI Rafiatou", "sex": "F", "birth_date": "1991-08-09",
         "birth_place": "Kambolé", "father": "TCHALLABI Issifou", "mother": "OUROBA Mémouna", "country": "TGO"},
        languages=("fra",),
    ),
    Sample(
        "d03-hospital-notification-kenya", "D03", "dev_loket",
        ("REPUBLIC OF KENYA", "Department of Civil Registration"),
        """
# CERTIFICATE OF BIRTH

@Birth in the=COAST PROVINCE
@Entry No.=0448817
@Where born=Lamu District Hospital, Lamu
@Name=Fatuma Sheekhow Bakarian
@Date of birth=28th November, 1988
@Sex=Female
@Name and surname of father=Sheekhow Omarian
@Name and maiden name of mother=Mwanaisha Kombolo
@Date of registration=3rd February, 1989
@Date of issue=17th June, 2014
""",
        {"registration_number": "0448817", "birth_place": "Lamu District Hospital, Lamu", "sex": "F",
         "name": "Fatuma Sheekhow Bakarian", "birth_date": "1988-11-28", "father": "Sheekhow Omarian",
         "mother": "Mwanaisha Kombolo", "issue_date": "2014-06-17", "country": "KEN"},
        languages=("eng",),
    ),
    Sample(
        "d03-dari-vertaald-verhaal", "D03", "dev_verslag",
        ("Islamic Republic of Afghanistan", "Ministry of Public Health", "Translation from Dari"),
        """
# Birth Certificate

It is hereby certified that a boy called Noorullah, son of Abdul Qayoumian and grandson of Mirza Gulian, whose mother
is Bibi Zarmina, came into the world in Rabia Balkhian Hospital, Kabul city, on 11 April 1997. The birth is recorded
under number 773 of volume 12.

This certificate was issued on 2 May 1997.

!sign Director of the maternity ward
""",
        {"registration_number": "773", "name": "Noorullah", "father": "Abdul Qayoumian",
         "mother": "Bibi Zarmina", "birth_date": "1997-04-11", "issue_date": "1997-05-02", "country": "AFG",
         "sex": "M"},
        languages=("eng",),
    ),
    Sample(
        "d03-tweetalig-libanon", "D03", "dev_formulier",
        ("REPUBLIQUE LIBANAISE / REPUBLIC OF LEBANON", "Ministère de l'Intérieur / Ministry of the Interior"),
        """
# EXTRAIT D'ACTE DE NAISSANCE / EXTRACT OF BIRTH RECORD

@Numéro du registre / Register no.=118 Bachoura
@Nom de famille / Surname=SALAMEHAN
@Prénom / First name=Hiba
@Nom du père / Father's name=Walid
@Nom et prénom de la mère / Mother's name and surname=Samar Itanian
@Sexe / Sex=F
@Lieu de naissance / Place of birth=Beyrouth
@Date de naissance / Date of birth=06/10/1993
@Délivré le / Issued on=22/01/2018
""",
        {"registration_number": "118 Bachoura", "surname": "SALAMEHAN", "given_names": "Hiba", "father": "Walid",
         "mother": "Samar Itanian", "sex": "F", "birth_place": "Beyrouth", "birth_date": "1993-10-06",
         "issue_date": "2018-01-22", "country": "LBN"},
        languages=("fra", "eng"),
    ),
    Sample(
        "d05-nikah-sialkot", "D05", "dev_nota",
        ("GOVERNMENT OF THE PUNJAB", "Union Council No. 44, Sialkot"),
        """
# MARRIAGE REGISTRATION CERTIFICATE

@CRMS No.=M304417-09
@Groom's name=Tariq Mehmoodani
@Groom's father=Ghulam Rasoolani
@Bride's name=Nasreen Bibian
@Bride's father=Muhammad Akramian
@Date of marriage=19-10-2009
@Nikah registrar=Qari Abdul Wahid
@Entry date=02-11-2009
@Issue date=05-03-2016
""",
        {"registration_number": "M304417-09", "person": ["Tariq Mehmoodani", "Nasreen Bibian"], "date": "2009-10-19",
         "issue_date": "2016-03-05", "country": "PAK"},
        languages=("eng",),
    ),
    Sample(
        "d05-huwelijk-verhalend-congo", "D05", "dev_akte",
        ("RÉPUBLIQUE DÉMOCRATIQUE DU CONGO", "Ville de Bukavu", "Commune d'Ibanda"),
        """
# ACTE DE MARIAGE  n° 305, volume II

L'an deux mille un, le 23e jour du mois de juin, par-devant nous, officier de l'état civil, ont comparu :

- Monsieur BAHATIMO Prosper, né à Kabare le 4 janvier 1974, enseignant ;
- Mademoiselle FURAHANI Espérance, née à Uvira le 12 mai 1979, couturière ;

lesquels nous ont déclaré vouloir se prendre pour époux. Le mariage a été célébré le 23 juin 2001.

!sign L'officier de l'état civil
""",
        {"registration_number": "305", "person": ["BAHATIMO Prosper", "FURAHANI Espérance"], "date": "2001-06-23",
         "country": "COD"},
        languages=("fra",),
    ),
    Sample(
        "d06-ministerie-georgie", "D06", "dev_brief",
        ("Ministry of Justice of Georgia", "Public Service Development Agency"),
        """
@No.=01/174402
@Date=30 September 2019

To: Mr Levan Abashidzeli, Tbilisi

# Notice on the determination of citizenship

In reply to your application we inform you that the Agency examined its electronic database. It has been established
that Levan Abashidzeli, born on 3 March 1976 in Sukhumi, is not considered a citizen of Georgia.

!sign Head of the Citizenship Division
""",
        {"date": "2019-09-30", "reference": "01/174402", "name": "Levan Abashidzeli", "birth_date": "1976-03-03",
         "birth_place": "Sukhumi", "country": "GEO", "statement": "is_not"},
        languages=("eng",),
    ),
    Sample(
        "d06-decreet-verlies-koeweit", "D06", "dev_vrij",
        ("State of Kuwait", "Ministry of Interior", "General Department of Nationality and Travel Documents"),
        """
# DECREE (translation)

@Decree no.=185 of 2014
@Date=21/07/2014

Having regard to article 13 of the Nationality Law, the Kuwaiti nationality is withdrawn from Mr. Saad Mutlaqani, born
in Jahra in 1969, and from those who acquired it through him by dependence.
""",
        {"date": "2014-07-21", "registration_number": "185 of 2014", "name": "Saad Mutlaqani", "birth_place": "Jahra",
         "country": "KWT", "statement": "revoked"},
        languages=("eng",),
    ),
    Sample(
        "d06-bewijs-nl-vertaling", "D06", "dev_stichting",
        ("Republiek Gambia", "Ministerie van Binnenlandse Zaken", "vertaling"),
        """
# Bewijs van nationaliteit

@Volgnummer=NC/4471/08
@Op naam van=Lamin Jattahan
@Geboren te=Brikama
@Geboren op=6 juni 1986

De houder van dit bewijs bezit de Gambiaanse nationaliteit door geboorte.

@Banjul=12 mei 2008
""",
        {"registration_number": "NC/4471/08", "name": "Lamin Jattahan", "birth_place": "Brikama",
         "birth_date": "1986-06-06", "nationality": "GMB", "country": "GMB", "statement": "is", "date": "2008-05-12"},
    ),
    Sample(
        "d07-asylum-seeker-certificate-maleisie", "D07", "dev_kaart",
        ("UNHCR Malaysia", "ASYLUM-SEEKER CERTIFICATE"),
        """
!photo
@Individual ID=354-10C04417
@Name of bearer=Za Hleiang
@Sex=Male
@Country of origin=Myanmar
@Date of birth=17 Feb 1990
@Issued on=08 Oct 2010
@Expires on=07 Oct 2011
""",
        {"registration_number": "354-10C04417", "name": "Za Hleiang", "sex": "M", "birth_date": "1990-02-17",
         "issue_date": "2010-10-08", "expiry_date": "2011-10-07"},
        languages=("eng",), form=Form.CARD,
    ),
    Sample(
        "d07-camp-brief-tanzania", "D07", "dev_getypt",
        ("UNITED REPUBLIC OF TANZANIA", "Ministry of Home Affairs", "Refugee Services Department"),
        """
# PROOF OF REGISTRATION

This serves to prove that Mr. Deogratias Nkunzimano, born at Muyinga in 1978, a Burundian national, is a refugee living
in Nduta Camp, Kibondo, together with three dependants. His household bears number KIB-00-44170 and was first entered
in the register on 26 August 2000.

Given at Kibondo, 4 December 2003

!sign Settlement officer
""",
        {"registration_number": "KIB-00-44170", "name": "Deogratias Nkunzimano", "birth_place": "Muyinga",
         "nationality": "BDI", "country": "TZA"},
        languages=("eng",),
    ),
    Sample(
        "d07-unrwa-gezin-jordanie", "D07", "dev_kopie",
        ("UNRWA", "Department of Registration", "Family Registration Card / بطاقة تسجيل عائلة"),
        """
@Card No.=2-00441709
@Head of family=Ibrahim Khalidani
@Place of origin=Lydda
@Area=North Amman
@Family size=6
@Date of issue=11/09/2006
""",
        {"registration_number": "2-00441709", "name": "Ibrahim Khalidani", "issue_date": "2006-09-11"},
        languages=("eng",), form=Form.CARD,
    ),
    Sample(
        "d17-brief-lab-belgie", "D17", "dev_kliniek",
        ("Genlabo Kempen bv", "Laboratorium voor forensische genetica", "Turnhout"),
        """
@Dossier=GK-2016-00417
@Datum verslag=14 oktober 2016
@V-nummer=2741170948

# Uitslag afstammingsonderzoek

Wij onderzochten wangslijm van mevrouw Selamawit Berhanuko en van de minderjarige Natan Berhanuko. Voor vijftien
onderzochte merkers komt het profiel van het kind overeen met dat van de vrouw. De kans dat mevrouw Berhanuko de
biologische moeder is van Natan bedraagt 99,9998 %.

!sign Klinisch geneticus
""",
        {"date": "2016-10-14", "reference": "GK-2016-00417", "v_number": "2741170948",
         "person": ["Selamawit Berhanuko", "Natan Berhanuko"], "relation": "biologische moeder"},
    ),
)  # fmt: skip
