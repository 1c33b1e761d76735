"""D02 to D05 on forms of narrow boxes, with the label under the line, and with several persons in rows."""

from __future__ import annotations

from tests.samples.model import Form, Sample

SAMPLES = (
    Sample(
        "d02-somaliland-kaart", "D02", "dev_kaart",
        ("REPUBLIC OF SOMALILAND", "NATIONAL IDENTITY CARD"),
        """
!photo
@ID No=SL-0093-4471
@Full Name=Abdiqani Warsame Hirsiyow
@Mother's name=Sahra Guled
@Place of Birth=Berbera
@Date of Birth=14-06-1987
@Sex=M
@Issued=02-09-2014
@Expires=01-09-2019
""",
        {"document_number": "SL-0093-4471", "name": "Abdiqani Warsame Hirsiyow", "mother": "Sahra Guled",
         "birth_place": "Berbera", "birth_date": "1987-06-14", "sex": "M", "issue_date": "2014-09-02",
         "expiry_date": "2019-09-01"},
        form=Form.CARD,
    ),
    Sample(
        "d02-vertaling-irak-vakken", "D02", "dev_rijks",
        ("Republiek Irak", "Ministerie van Binnenlandse Zaken", "Vertaling uit het Arabisch"),
        """
# IDENTITEITSKAART

| Nr. kaart | 00933447 | Naam | Muthanna |
| Naam vader | Kadhim Jasimawi | Naam van de grootvader van vaderszijde | Jasim |
| Naam moeder | Najat Abdulhusseini | Geslacht | man |
| Geboorteplaats en -datum | Nasiriyah, district Al-Shatrah, 17-11-1985 | Datum van afgifte | 06-08-2006 |
""",
        {"document_number": "00933447", "name": "Muthanna", "father": "Kadhim Jasimawi",
         "mother": "Najat Abdulhusseini", "sex": "M", "birth_date": "1985-11-17", "issue_date": "2006-08-06"},
    ),
    Sample(
        "d03-sierra-leone-vakken", "D03", "dev_praktijk",
        ("GOVERNMENT OF SIERRA LEONE", "National Civil Registration Authority"),
        """
# CERTIFIED COPY OF AN ENTRY OF BIRTH

| Entry no. | 0093/BO/91 | Date of entry | 11th July 1991 |
| Name of child | Santigie Foday Bangurason | Sex | Male |
| When born | 3rd July 1991 | Where born | Government Hospital, Bo, Southern Province |
| Name of father | Foday Momoh Bangurason | Name and maiden name of mother | Kadiatu Bangurason, born Konneh |
| Informant | The father | Date of this copy | 20th March 2017 |
""",
        {"registration_number": "0093/BO/91", "name": "Santigie Foday Bangurason", "sex": "M",
         "birth_date": "1991-07-03", "birth_place": "Government Hospital, Bo, Southern Province",
         "father": "Foday Momoh Bangurason", "country": "SLE", "issue_date": "2017-03-20"},
        languages=("eng",),
    ),
    Sample(
        "d03-angola-onderlabel", "D03", "dev_klerk",
        ("Republiek Angola", "Registratiekantoor van de Burgerlijke Stand, Uíge", "Vertaling uit het Portugees"),
        """
# UITTREKSEL GEBOORTEREGISTER

* 93/1988
!small Registratienummer
* Domingos Mateus Kiala Nzingani
!small Volledige naam
* mannelijk
!small Geslacht
* 28 februari 1988
!small Geboortedatum
* Uíge
!small Geboorteplaats
* Mateus Kiala
!small Naam van de vader
* Teresa Nzingani
!small Naam van de moeder

Aldus afgegeven te Uíge, 9 april 2012.

!sign De ambtenaar
""",
        {"registration_number": "93/1988", "name": "Domingos Mateus Kiala Nzingani", "sex": "M",
         "birth_date": "1988-02-28", "birth_place": "Uíge", "father": "Mateus Kiala", "mother": "Teresa Nzingani",
         "country": "AGO", "issue_date": "2012-04-09"},
    ),
    Sample(
        "d03-nederland-lopend", "D03", "dev_klerk",
        ("Gemeente Duinwijk", "Ambtenaar van de burgerlijke stand"),
        """
# Afschrift

Heden, twaalf mei tweeduizendzestien, verscheen voor mij, ambtenaar van de burgerlijke stand der gemeente Duinwijk, Yonas
Habteabay, die mij verklaarde dat op 10 mei 2016 te Duinwijk is geboren een kind van het mannelijk geslacht, genaamd Natan
Yonasay, uit Rahel Tekleab, echtgenote van de aangever.

Akte van geboorte nr. 1 A 0933.

Voor eensluidend afschrift. Duinwijk, 23 augustus 2019.

!sign De ambtenaar van de burgerlijke stand | mw. C. Duivenvoordens
""",
        {"registration_number": "1 A 0933", "birth_date": "2016-05-10", "birth_place": "Duinwijk",
         "name": "Natan Yonasay", "mother": "Rahel Tekleab", "issue_date": "2019-08-23"},
    ),
    Sample(
        "d03-guinee-jugement", "D03", "dev_gezant",
        ("RÉPUBLIQUE DE GUINÉE", "Tribunal de Première Instance de Mamou"),
        """
# JUGEMENT SUPPLÉTIF TENANT LIEU D'ACTE DE NAISSANCE

N° 0933/2018

Attendu que le nommé Thierno Sadou BALDEKO, né le 4 mai 1996 à Dalaba, de sexe masculin, fils de Mamadou Oury BALDEKO et de
Kadiatou SOWANE, n'a pas été déclaré à l'état civil dans les délais ;

Par ces motifs, dit que le présent jugement tiendra lieu d'acte de naissance.

Ainsi fait et jugé à Mamou, le 12 juin 2018.

!sign Le Greffier en chef
""",
        {"registration_number": "0933/2018", "name": "Thierno Sadou BALDEKO", "birth_date": "1996-05-04",
         "birth_place": "Dalaba", "sex": "M", "father": "Mamadou Oury BALDEKO", "mother": "Kadiatou SOWANE",
         "country": "GIN", "issue_date": "2018-06-12"},
        languages=("fra",),
    ),
    Sample(
        "d04-guinee-deces", "D04", "dev_akte",
        ("RÉPUBLIQUE DE GUINÉE", "Commune urbaine de Kindia"),
        """
# EXTRAIT D'ACTE DE DÉCÈS

Registre n° 93, année 2011

Le huit mars deux mille onze (08/03/2011) est décédée à Kindia Aïssatou DIOUBATÉNÉ, ménagère, née en 1949 à Télimélé, fille
de feu Sékou DIOUBATÉNÉ et de feue Hawa SYLLANE.

Dressé sur la déclaration de son fils.

Pour extrait conforme, Kindia, le 2 septembre 2013

!sign L'officier de l'état civil
""",
        {"registration_number": "93", "date": "2011-03-08", "deceased": "Aïssatou DIOUBATÉNÉ",
         "father": "Sékou DIOUBATÉNÉ", "mother": "Hawa SYLLANE", "issue_date": "2013-09-02"},
        languages=("fra",),
    ),
    Sample(
        "d04-afghanistan-vakken", "D04", "dev_dienst",
        ("Islamitische Republiek Afghanistan", "Ministerie van Volksgezondheid", "vertaling uit het Dari"),
        """
# OVERLIJDENSVERKLARING

| Nummer verklaring | 933-1395 | Naam overledene | Mohammad Anwar Sherzadi |
| Vader van de overledene | Abdul Hakim | Datum overlijden | 21 oktober 2016 |
| Plaats overlijden | Regionaal ziekenhuis, Kunduz | Doodsoorzaak | schotwond |
| Afgegeven te | Kunduz | Afgiftedatum | 2 november 2016 |
""",
        {"registration_number": "933-1395", "deceased": "Mohammad Anwar Sherzadi", "father": "Abdul Hakim",
         "date": "2016-10-21", "issue_date": "2016-11-02"},
    ),
    Sample(
        "d05-syrie-gezin-rijen", "D05", "dev_nota",
        ("Arabische Republiek Syrië", "Ministerie van Binnenlandse Zaken, Burgerzaken", "Vertaling uit het Arabisch"),
        """
# GEZINSUITTREKSEL

@Plaats en nummer van inschrijving=Al-Qamishli 933
@Huwelijksdatum=04-06-1998

| Nr. | Voornaam | Achternaam | Naam vader | Naam moeder | Plaats en datum van geboorte | Hoedanigheid |
| 1 | Khalaf | Al-Jubouriyan | Hammoud | Fidda | Tell Hamis 02-01-1971 | echtgenoot |
| 2 | Amira | Al-Shammariyan | Nayef | Khatoun | Al-Hasaka 19-09-1978 | echtgenote |
| 3 | Hammoud | Al-Jubouriyan | Khalaf | Amira | Al-Qamishli 11-12-2000 | zoon |

Opgemaakt en afgegeven op 25-02-2018.
""",
        {"registration_number": "933", "date": "1998-06-04", "issue_date": "2018-02-25",
         "country": "SYR", "person": ["Khalaf Al-Jubouriyan", "Amira Al-Shammariyan"]},
    ),
    Sample(
        "d05-eritrea-onderlabel", "D05", "dev_getypt",
        ("State of Eritrea", "Municipality of Adi Quala", "Civil Status Office"),
        """
# MARRIAGE CERTIFICATE

* 0933-AQ
!small Registration number
* 17 January 2010
!small Date of marriage
* Mehari Woldeselassie Habtom
!small Full name of husband
* Letebrhan Ogbazghi Tesfay
!small Full name of wife
* Adi Quala
!small Place of marriage
* 8 May 2013
!small Date of issue

!sign Civil Status Officer
""",
        {"registration_number": "0933-AQ", "date": "2010-01-17", "issue_date": "2013-05-08", "country": "ERI",
         "person": ["Mehari Woldeselassie Habtom", "Letebrhan Ogbazghi Tesfay"]},
        languages=("eng",),
    ),
    Sample(
        "d05-servie-onder-aan", "D05", "dev_brief",
        ("Republiek Servië", "Gemeente Bujanovac, matrikel van gehuwden", "Vertaling uit het Servisch"),
        """
# UITTREKSEL UIT HET HUWELIJKSREGISTER

In het huwelijksregister van de gemeente Bujanovac staat voor het jaar 1999 onder volgnummer 93 ingeschreven het huwelijk dat op
14 augustus 1999 werd voltrokken tussen:

- de bruidegom: Fadil Sulejmanovski, geboren 3 maart 1975 te Bujanovac
- de bruid: Mirjeta Asanovska, geboren 22 juli 1979 te Preševo

Uitgereikt te Bujanovac, de dato 6 oktober 2009.

!sign De matrikelhouder
""",
        {"registration_number": "93", "date": "1999-08-14", "issue_date": "2009-10-06", "country": "SRB",
         "person": ["Fadil Sulejmanovski", "Mirjeta Asanovska"]},
    ),
)  # fmt: skip
