"""D01 to D13: registers, camps, schools and counters once more, in words not met before."""

from __future__ import annotations

from tests.samples.model import Form, Sample

SAMPLES = (
    Sample(
        "d01-turkmenistan-pasport", "D01", "dev_pas",
        ("TÜRKMENISTAN / TURKMENISTAN", "PASPORT / PASSPORT"),
        """
!photo
@Görnüşi / Type=P
@Ýurduň kody / Code of state=TKM
@Pasport belgisi / Passport No=A1441709
@Familiýasy / Surname=ORAZGELDI
@Ady / Given names=MERDAN
@Raýatlygy / Citizenship=TÜRKMENISTAN
@Doglan senesi / Date of birth=23.08.1986
@Jynsy / Sex=M
@Doglan ýeri / Place of birth=MARY
@Berlen senesi / Date of issue=14.03.2013
@Möhleti / Date of expiry=13.03.2023
""",
        {
            "document_number": "A1441709", "issuing_state": "TKM", "surname": "ORAZGELDI", "given_names": "MERDAN",
            "nationality": "TKM", "birth_date": "1986-08-23", "sex": "M", "birth_place": "MARY",
            "issue_date": "2013-03-14", "expiry_date": "2023-03-13",
        },
        form=Form.CARD,
    ),
    Sample(
        "d02-kameroen-tweetalig", "D02", "dev_kaart",
        ("REPUBLIQUE DU CAMEROUN / REPUBLIC OF CAMEROON", "CARTE NATIONALE D'IDENTITE / NATIONAL IDENTITY CARD"),
        """
!photo
@NOM / SURNAME=NGOUMBAN
@PRENOMS / GIVEN NAMES=ESTELLE
@DATE DE NAISSANCE / DATE OF BIRTH=07.10.1991
@LIEU DE NAISSANCE / PLACE OF BIRTH=KUMBA
@SEXE / SEX=F
@PROFESSION / OCCUPATION=MENAGERE
@PERE / FATHER=NGOUMBAN PAUL
@MERE / MOTHER=ENOW GRACE
@IDENTIFIANT UNIQUE / UNIQUE IDENTIFIER=20140441709
@DATE DE DELIVRANCE / DATE OF ISSUE=21.01.2014
""",
        {
            "surname": "NGOUMBAN", "given_names": "ESTELLE", "birth_date": "1991-10-07", "birth_place": "KUMBA",
            "sex": "F", "father": "NGOUMBAN PAUL", "mother": "ENOW GRACE", "issue_date": "2014-01-21",
            "document_number": "20140441709",
        },
        form=Form.CARD, languages=("fra", "eng"),
    ),
    Sample(
        "d03-register-nepal", "D03", "dev_nota",
        ("Government of Nepal", "Office of the Local Registrar", "Ward No. 4, Birgunj"),
        """
# BIRTH REGISTRATION CERTIFICATE

@Registration No.=417
@Date of registration=19 June 2001
@Full name of the newborn=Sunita Thapaliya
@Birthplace=Birgunj, Parsa
@Born on (A.D.)=2 May 2001
@Gender=Female
@Grandfather's name=Hari Thapaliya
@Father's full name=Gopal Thapaliya
@Mother's full name=Maya Thapaliya
@Informant=Gopal Thapaliya
""",
        {
            "registration_number": "417", "name": "Sunita Thapaliya", "birth_place": "Birgunj, Parsa",
            "birth_date": "2001-05-02", "sex": "F", "father": "Gopal Thapaliya", "mother": "Maya Thapaliya",
            "country": "NPL", "issue_date": "2001-06-19",
        },
        languages=("eng",),
    ),
    Sample(
        "d05-gezinsblad-turkije", "D05", "dev_formulier",
        ("Republiek Turkije", "Dienst bevolking Midyat", "Vertaling uit het Turks"),
        """
# Afschrift gezinsstaat

@Blad/huishouden nr.=0417/93
@Man=Aziz Demirkolu
@Vrouw=Sultan Demirkolu-Akbasan
@Datum huwelijkssluiting=11/09/1994
@Aantal kinderen=vier
@Uittreksel verstrekt op=08/02/2010
""",
        {
            "registration_number": "0417/93", "person": ["Aziz Demirkolu", "Sultan Demirkolu-Akbasan"],
            "date": "1994-09-11", "issue_date": "2010-02-08", "country": "TUR",
        },
    ),
    Sample(
        "d05-islamitisch-kenia", "D05", "dev_kliniek",
        ("REPUBLIC OF KENYA", "Kadhi's Court at Garissa"),
        """
# CERTIFICATE OF MUSLIM MARRIAGE

@Serial number=B 04417
@Name of bridegroom=Abdirahman Yusufan
@Age of bridegroom=27
@Name of bride=Hodan Jimaley
@Age of bride=22
@Wali=Jimale Farahan
@Mahr=three camels
@Solemnized on=30th December 2011
@Certificate issued=4th January 2012
""",
        {
            "registration_number": "B 04417", "person": ["Abdirahman Yusufan", "Hodan Jimaley"],
            "date": "2011-12-30", "issue_date": "2012-01-04", "country": "KEN",
        },
        languages=("eng",),
    ),
    Sample(
        "d05-huwelijk-letland-brief", "D05", "dev_brief",
        ("Gemeente Diyala", "Bureau burgerzaken", "vertaling uit het Koerdisch"),
        """
# Verklaring van gehuwd zijn

Wij verklaren dat Rebwar Karimyan, geboren te Khanaqin op 3 maart 1979, en Shilan Osmanyan, geboren te Kalar op 9 juli
1983, met elkaar gehuwd zijn. Het huwelijk is gesloten op 15 mei 2004 en ingeschreven onder nummer 417/2004.

Afgegeven te Khanaqin op 1 september 2008.
""",
        {
            "person": ["Rebwar Karimyan", "Shilan Osmanyan"], "date": "2004-05-15", "registration_number": "417/2004",
            "issue_date": "2008-09-01",
        },
    ),
    Sample(
        "d07-household-ethiopie", "D07", "dev_praktijk",
        ("Administration for Refugee and Returnee Affairs", "Ethiopia", "UNHCR"),
        """
# PROOF OF REGISTRATION OF REFUGEE HOUSEHOLD

@Household ID=ETH-00-44170
@Focal point=Habtom Weldeabay
@Focal point date of birth=14/09/1983
@Citizenship=Eritrea
@Sex=Male
@Current location=Mai Aini
@Date of arrival=02/02/2012
@Document issued=27/05/2012
@Document expires=26/05/2014
""",
        {
            "registration_number": "ETH-00-44170", "name": "Habtom Weldeabay", "birth_date": "1983-09-14",
            "nationality": "ERI", "sex": "M", "issue_date": "2012-05-27", "expiry_date": "2014-05-26",
        },
        languages=("eng",),
    ),
    Sample(
        "d07-afgaan-iran-amayesh", "D07", "dev_vrij",
        ("Islamitische Republiek Iran", "Bureau vreemdelingen en buitenlandse immigranten", "Vertaling uit het Perzisch"),
        """
# AMAYESH-KAART - tijdelijke verblijfskaart voor vluchtelingen

@Huishoudnummer=4417093
@Voornaam en naam=Mohammad Hashem Rezaiyan
@Naam vader=Gholam Rezaiyan
@Geboren in=1987
@Staatsburger van=Afghanistan
@Woonplaats=Qom
@Uitgegeven op=10 augustus 2011
@Geldigheidsduur tot=9 augustus 2012
""",
        {
            "registration_number": "4417093", "name": "Mohammad Hashem Rezaiyan", "father": "Gholam Rezaiyan",
            "nationality": "AFG", "issue_date": "2011-08-10", "expiry_date": "2012-08-09", "country": "IRN",
        },
    ),
    Sample(
        "d08-diploma-irak", "D08", "dev_gezant",
        ("University of Mosul", "College of Education, Iraq"),
        """
# GRADUATION CERTIFICATE

We certify that Mr. Saif Ahmed Juburian, born in 1988, was awarded the degree of Bachelor of Arts in History by this
University on 30 June 2010 with the average 71.4.

@Document No.=4417/10
@Issued=22 September 2010

!sign Dean
""",
        {"name": "Saif Ahmed Juburian", "document_number": "4417/10", "issue_date": "2010-09-22"},
        languages=("eng",),
    ),
    Sample(
        "d10-uittreksel-kort", "D10", "dev_loket",
        ("Gemeente Oosterwaarde", "Publiekszaken"),
        """
# Uittreksel uit de basisregistratie personen

@Geslachtsnaam=Tesfamariamu
@Voornaam/-namen=Selam
@Geboren=03-03-1993
@Geboorteplaats en -land=Mendefera, Eritrea
@Geslachtsaanduiding=vrouw
@Nationaliteiten=Eritrese
@Ingeschreven sinds=12-08-2015
@Datum uittreksel=05-11-2019
""",
        {"surname": "Tesfamariamu", "given_names": "Selam", "birth_date": "1993-03-03", "sex": "F", "nationality": "ERI"},
    ),
    Sample(
        "d13-vrijgeleide-gabon", "D13", "dev_dienst",
        ("AMBASSADE DE LA REPUBLIQUE GABONAISE", "Section consulaire, Bruxelles"),
        """
# TITRE DE VOYAGE PROVISOIRE

@Titre n°=TVP/0417/19
@Titulaire=MBOUMBANI Ghislain
@Né le=05/05/1989
@À=Port-Gentil
@De nationalité=gabonaise
@Établi le=12/04/2019
@Expire le=12/07/2019

Valable pour un voyage unique à destination de Libreville.
""",
        {
            "document_number": "TVP/0417/19", "name": "MBOUMBANI Ghislain", "birth_date": "1989-05-05",
            "birth_place": "Port-Gentil", "nationality": "GAB", "issuing_state": "GAB", "issue_date": "2019-04-12",
            "expiry_date": "2019-07-12",
        },
        languages=("fra",),
    ),
)  # fmt: skip
