"""Papers of identity as yet other hands write them: clerks, camp managers, ministers."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d03-doopsel-en-register-angola", "D03", "dev_gezant",
        ("REPÚBLICA DE ANGOLA", "Conservatória do Registo Civil do Uíge"),
        """
# CÉDULA PESSOAL - Registo de nascimento

@Assento n.º=417/1994
@Nome completo=Domingos Kiala Nsambani
@Sexo=Masculino
@Data de nascimento=9/5/1986
@Naturalidade=Maquela do Zombo
@Filiação (pai)=Kiala Nsambani
@Filiação (mãe)=Teresa Lukoki
@Data de emissão=14/10/2008
""",
        {"registration_number": "417/1994", "name": "Domingos Kiala Nsambani", "sex": "M", "birth_date": "1986-05-09",
         "birth_place": "Maquela do Zombo", "father": "Kiala Nsambani", "mother": "Teresa Lukoki",
         "issue_date": "2008-10-14", "country": "AGO"},
        languages=("por",),
    ),
    Sample(
        "d03-brief-ziekenhuis-eritrea", "D03", "dev_brief",
        ("State of Eritrea", "Municipality of Keren", "Public Registration Office"),
        """
Keren, 3 March 2010

Reference: PRO/417/10

Subject: confirmation of birth

Our books show that on 22 July 1989 a daughter, Saba, was born to Mr. Tesfay Okubazgihan and Mrs. Letebrhan Weldu in the
town of Keren. Her birth was registered in our office as entry 2209 of that year.

!sign Head of the office
""",
        {"date": "2010-03-03", "birth_date": "1989-07-22", "sex": "F", "father": "Tesfay Okubazgihan",
         "mother": "Letebrhan Weldu", "birth_place": "Keren", "registration_number": "2209", "country": "ERI"},
        languages=("eng",),
    ),
    Sample(
        "d05-familiekaart-soedan", "D05", "dev_vrij",
        ("Republic of the Sudan", "Civil Registry", "Translation from Arabic"),
        """
# FAMILY REGISTER EXTRACT

@Register no.=77/417
@Head of household=Idris Abakarani
@Wife=Halima Yaqoubi
@Married on=12 January 1999
@Extract issued=30 May 2012
""",
        {"registration_number": "77/417", "person": ["Idris Abakarani", "Halima Yaqoubi"], "date": "1999-01-12",
         "issue_date": "2012-05-30", "country": "SDN"},
        languages=("eng",),
    ),
    Sample(
        "d06-brief-binnenlandse-zaken", "D06", "dev_dienst",
        ("République de Djibouti", "Ministère de l'Intérieur", "Direction de la Population"),
        """
@N°=417/DP/2015
@Date=19 novembre 2015

Objet : nationalité de M. Houssein Robleh Guellehan

Monsieur,

Les recherches faites dans nos registres montrent que M. Houssein Robleh Guellehan, né le 2 mars 1977 à Dikhil, n'a jamais
eu la nationalité djiboutienne et n'est pas inscrit comme citoyen.

!sign Le Directeur
""",
        {"date": "2015-11-19", "name": "Houssein Robleh Guellehan", "birth_date": "1977-03-02", "birth_place": "Dikhil",
         "country": "DJI", "statement": "is_not"},
        languages=("fra",),
    ),
    Sample(
        "d06-ontheffing-oekraine", "D06", "dev_stichting",
        ("Oekraïne", "Staatsmigratiedienst", "beëdigde vertaling"),
        """
# MEDEDELING

@Nr.=8/4417
@Datum=4 juni 2012

Bij decreet van de President van 2 april 2012 is mevrouw Oksana Hrytsenkova, geboren te Charkov op 30 september 1970,
uit het staatsburgerschap van Oekraïne getreden. Haar paspoort is ingenomen.
""",
        {"date": "2012-06-04", "name": "Oksana Hrytsenkova", "birth_date": "1970-09-30", "birth_place": "Charkov",
         "country": "UKR", "statement": "revoked"},
    ),
    Sample(
        "d07-tibetaans-boekje", "D07", "dev_loket",
        ("GOVERNMENT OF INDIA", "Foreigners Registration Office, Dehradun"),
        """
# REGISTRATION CERTIFICATE FOR TIBETANS

@R.C. No.=D/417/TIB
@Name=Tenzin Norbuyang
@Father's name=Dawa Tseringpo
@Date of birth=11 March 1982
@Place of birth=Bylakuppe
@Issued on=5 January 2004
@Valid until=4 January 2009
""",
        {"registration_number": "D/417/TIB", "name": "Tenzin Norbuyang", "father": "Dawa Tseringpo",
         "birth_date": "1982-03-11", "birth_place": "Bylakuppe", "issue_date": "2004-01-05",
         "expiry_date": "2009-01-04", "country": "IND"},
        languages=("eng",),
    ),
    Sample(
        "d07-unhcr-jemen-brief", "D07", "dev_klerk",
        ("UNHCR Sub-Office Aden", "Registration Unit"),
        """
^ TEMPORARY PROOF OF REGISTRATION

@Case no.=ADN-44-00417
@Principal applicant=Ayaan Diriyeh
@Sex=F
@Nationality=Somali
@Year of birth=1991
@Arrived on=6/2/2011
@Date of issue=1/3/2011
@Valid to=1/9/2011
""",
        {"registration_number": "ADN-44-00417", "name": "Ayaan Diriyeh", "sex": "F", "nationality": "SOM",
         "issue_date": "2011-03-01", "expiry_date": "2011-09-01"},
        languages=("eng",),
    ),
)  # fmt: skip
