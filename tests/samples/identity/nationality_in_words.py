"""D06, D07 and D60: who is a national, who is not, who was registered where, in running words and forms."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d60-soedan-geen-burger", "D60", "dev_brief",
        ("EMBASSY OF THE REPUBLIC OF THE SUDAN", "Consular Section, The Hague"),
        """
@Ref=SE/HAG/CONS/417/18
@Date=26 February 2018

# TO WHOM IT MAY CONCERN

The Consular Section has examined the papers of Mr Adam Ishaqi Arbab, born in Nyala on 1 January 1986. On the basis
of the documents submitted it could not be established that he holds Sudanese nationality, and he is not registered
as a Sudanese citizen. This certificate is issued upon his request.

!sign The Consul
!stamp EMBASSY OF SUDAN | THE HAGUE
""",
        {
            "reference": "SE/HAG/CONS/417/18", "date": "2018-02-26", "name": "Adam Ishaqi Arbab",
            "birth_date": "1986-01-01", "country": "SDN", "outcome": "EMB_NOT_NATIONAL",
        },
        languages=("eng",),
    ),
    Sample(
        "d06-belarus-spravka", "D06", "dev_kantoor",
        ("Republiek Belarus", "Ambassade in Nederland", "Vertaling uit het Russisch"),
        """
# VERKLARING

> nr. 05-12/417
> Den Haag, 9 juli 2013

De consulaire afdeling van de ambassade deelt mede dat mevrouw Tatsiana Kavalchukova, geboren op 17 mei 1978 te
Vitebsk, geen staatsburger is van de Republiek Belarus en ook niet als zodanig geregistreerd staat.

De verklaring is afgegeven op grond van de Wet op het staatsburgerschap van 1 augustus 2002.

!sign de consul
""",
        {
            "reference": "05-12/417", "date": "2013-07-09", "name": "Tatsiana Kavalchukova",
            "birth_date": "1978-05-17", "country": "BLR", "birth_place": "Vitebsk", "statement": "is_not",
        },
    ),
    Sample(
        "d06-senegal-tribunal", "D06", "dev_gezant",
        ("REPUBLIQUE DU SENEGAL", "Tribunal d'instance hors classe de Dakar"),
        """
# CERTIFICAT DE NATIONALITE SENEGALAISE

N° 0417/NAT/2012

Nous, Président du Tribunal d'instance de Dakar, certifions que **NDIAYEBA Ousmane**, né le 3 mars 1984 à Rufisque,
fils de NDIAYEBA Cheikh et de SARRANE Awa, est de nationalité sénégalaise en application de l'article premier de la
loi 61-10 du 7 mars 1961.

En foi de quoi nous avons délivré le présent certificat.

Dakar, le 19 octobre 2012

!sign Le Président du Tribunal
""",
        {
            "registration_number": "0417/NAT/2012", "name": "NDIAYEBA Ousmane", "birth_date": "1984-03-03",
            "birth_place": "Rufisque", "country": "SEN", "statement": "is", "date": "2012-10-19",
        },
        languages=("fra",),
    ),
    Sample(
        "d06-turkije-verlies", "D06", "dev_rijks",
        ("Consulaat-generaal van de Republiek Turkije", "Rotterdam"),
        """
@Datum=3 november 2005
@Ons kenmerk=CG-2005/4417
@Betreft=verlies van staatsburgerschap

Geachte heer Demirkayan,

Hierbij deel ik u mee dat u, Hüseyin Demirkayan, geboren op 12 augustus 1963 te Elbistan, op grond van artikel 25 van
de Turkse nationaliteitswet nr. 403 bij besluit van de Raad van Ministers uw staatsburgerschap bent ontnomen. U bent
met ingang van 14 juni 2005 geen Turks onderdaan meer.

Hoogachtend,

!sign de consul-generaal
""",
        {
            "date": "2005-11-03", "reference": "CG-2005/4417", "name": "Hüseyin Demirkayan",
            "birth_date": "1963-08-12", "birth_place": "Elbistan", "country": "TUR", "statement": "revoked",
        },
    ),
    Sample(
        "d06-oekraine-afstand", "D06", "dev_formulier",
        ("UKRAINE", "State Migration Service"),
        """
# CERTIFICATE of termination of citizenship of Ukraine

@No.=0417/26-99
@Issued to=KOVALENKIV Serhii Petrovych
@Date of birth=27.09.1971
@Place of birth=Luhansk
@Ground=renunciation (article 18 of the Law on Citizenship)
@Date of termination=11.02.1999
@Date of issue=02.03.1999
""",
        {
            "registration_number": "0417/26-99", "name": "KOVALENKIV Serhii Petrovych",
            "birth_date": "1971-09-27", "birth_place": "Luhansk", "country": "UKR", "statement": "revoked",
            "date": "1999-03-02",
        },
        languages=("eng",),
    ),
    Sample(
        "d06-eritrea-getuigen", "D06", "dev_klerk",
        ("STATE OF ERITREA", "Department of Immigration and Nationality", "Asmara"),
        """
# ERITREAN NATIONALITY CERTIFICATE

@File No=E/417093
@Full name=Yordanos Kiflemariam Ghide
@Mother's name=Letebrhan Asmeromi
@Birth date=21/05/1989
@Birth place=Adi Keyh
@Citizenship=Eritrean by birth
@Given on=06/10/2010
""",
        {
            "registration_number": "E/417093", "name": "Yordanos Kiflemariam Ghide",
            "birth_date": "1989-05-21", "birth_place": "Adi Keyh", "country": "ERI", "statement": "is",
            "date": "2010-10-06",
        },
        languages=("eng",),
    ),
    Sample(
        "d07-unhcr-ethiopie-bewijs", "D07", "dev_loket",
        ("UNHCR  The UN Refugee Agency", "ARRA", "PROOF OF REGISTRATION"),
        """
@Group ID=417-00C93044
@Focal person=Tesfalem Okbazghin
@Nationality=Eritrea
@Camp=Mai Aini, Zone 3
@Arrival date=04/04/2013
@Issued=19/04/2013
@Family size=3

| Individual ID | Name | Sex | Date of birth | Relationship |
| 417-00093044 | Tesfalem Okbazghin | M | 12/05/1985 | FP |
| 417-00093045 | Rahwa Okbazghin | F | 30/01/1990 | Wife |
""",
        {"issue_date": "2013-04-19", "nationality": "ERI"},
        languages=("eng",),
    ),
    Sample(
        "d07-unrwa-libanon", "D07", "dev_stichting",
        ("UNRWA", "United Nations Relief and Works Agency for Palestine Refugees in the Near East"),
        """
# FAMILY REGISTRATION CARD

@Registration Number=3-04417093
@Head of Family=Mahmoud Al-Safadiya
@Place of origin in 1948=Safad
@Area=Lebanon, Saida
@Camp=Ain El Hilweh
@Date of issue=11 May 2011
""",
        {"registration_number": "3-04417093", "name": "Mahmoud Al-Safadiya", "issue_date": "2011-05-11"},
        languages=("eng",),
    ),
    Sample(
        "d07-india-tibet-rc", "D07", "dev_gezant",
        ("GOVERNMENT OF INDIA", "Foreigners Registration Office, Kangra"),
        """
# REGISTRATION CERTIFICATE (Tibetan refugee)

@R.C. No=DSL/0417/93
@Name in full=Tenzin Choedhar
@Father's name=Lobsang Choedhar
@Date of birth=6 July 1988
@Place of birth=Bylakuppe
@Nationality=Tibetan
@Valid up to=31-12-2016
""",
        {"registration_number": "DSL/0417/93", "name": "Tenzin Choedhar", "father": "Lobsang Choedhar",
         "birth_date": "1988-07-06", "birth_place": "Bylakuppe", "expiry_date": "2016-12-31"},
        languages=("eng",),
    ),
)  # fmt: skip
