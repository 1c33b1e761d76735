"""D06 to D13 on forms of narrow boxes, with the label under the line, and with several persons in rows."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d06-libanon-zonder-kop", "D06", "dev_missie",
        ("REPUBLIC OF LEBANON", "Ministry of Interior and Municipalities", "Directorate General of Personal Status"),
        """
No. 933/S

> Beirut, 21 February 2012

To whom it may concern

In reply to your letter we inform you that Mr. Ghassan Mustafa Haydarani, born in Tripoli on 9 December 1974, is not entered
in the registers of Lebanese citizens and does not hold Lebanese nationality.

!sign The Director General
""",
        {"reference": "933/S", "date": "2012-02-21", "country": "LBN", "name": "Ghassan Mustafa Haydarani",
         "birth_place": "Tripoli", "birth_date": "1974-12-09", "statement": "is_not"},
        languages=("eng",),
    ),
    Sample(
        "d06-mauritanie-vakken", "D06", "dev_nota",
        ("RÉPUBLIQUE ISLAMIQUE DE MAURITANIE", "Ministère de la Justice"),
        """
# CERTIFICAT DE NATIONALITÉ

| N° d'ordre | 0933/2008 | Nom et prénom | SOUMARÉDJI Boubacar |
| Date de naissance | 31/12/1979 | Lieu de naissance | Sélibaby, Guidimakha |
| Est | de nationalité mauritanienne | Délivré le | 17/06/2008 |
""",
        {"registration_number": "0933/2008", "name": "SOUMARÉDJI Boubacar", "birth_date": "1979-12-31",
         "birth_place": "Sélibaby, Guidimakha", "date": "2008-06-17", "country": "MRT", "statement": "is"},
        languages=("fra",),
    ),
    Sample(
        "d07-unhcr-gezin-rijen", "D07", "dev_rijks",
        ("UNHCR", "Representation in Uganda", "Nakivale field office"),
        """
# Refugee Family Attestation

@Attestation number=NAK-00-93344
@Date of issue=05 August 2013
@Valid until=04 August 2015

The persons listed below are refugees under the mandate of this Office.

| No. | Name | Relation | Sex | Date of birth | Nationality |
| 1 | Bahati Kasereka Muhindo | head of family | M | 12/05/1978 | COD |
| 2 | Furaha Masika Kahambu | wife | F | 30/01/1984 | COD |
| 3 | Espoir Muhindo | son | M | 07/07/2009 | COD |
""",
        {"registration_number": "NAK-00-93344", "issue_date": "2013-08-05", "expiry_date": "2015-08-04",
         "name": "Bahati Kasereka Muhindo"},
        languages=("eng",),
    ),
    Sample(
        "d07-kamp-tanzania-vakken", "D07", "dev_formulier",
        ("UNITED REPUBLIC OF TANZANIA", "Ministry of Home Affairs, Refugee Services", "Nyarugusu Camp"),
        """
# REFUGEE IDENTIFICATION

| Identification no. | NYA 093/3447 | Name of refugee | Jean-Claude Ndayizeyeko |
| Date of birth | 18-09-1990 | Place of birth | Makamba, Burundi |
| Nationality | Burundian | Gender | Male |
| Issued on | 26-10-2015 | Valid up to | 25-10-2017 |
""",
        {"registration_number": "NYA 093/3447", "name": "Jean-Claude Ndayizeyeko", "birth_date": "1990-09-18",
         "birth_place": "Makamba, Burundi", "nationality": "BDI", "sex": "M", "issue_date": "2015-10-26",
         "expiry_date": "2017-10-25", "country": "TZA"},
        languages=("eng",),
    ),
    Sample(
        "d08-rapport-bangladesh", "D08", "dev_missie",
        ("Board of Intermediate and Secondary Education", "Chattogram, Bangladesh"),
        """
# SECONDARY SCHOOL CERTIFICATE

* CTG 093344
!small (serial no.)
* Md. Nurul Hoquedar
!small (name of candidate)
* Md. Sirajul Hoquedar
!small (father's name)
* Jorina Khatunar
!small (mother's name)
* 01/02/1992
!small (date of birth)
* Teknaf Model High School
!small (school)
* 12/05/2008
!small (date of publication of result)

!sign Controller of Examinations
""",
        {"document_number": "CTG 093344", "name": "Md. Nurul Hoquedar", "father": "Md. Sirajul Hoquedar",
         "birth_date": "1992-02-01"},
        languages=("eng",),
    ),
    Sample(
        "d09-doop-armenie", "D09", "dev_missie",
        ("Armenian Apostolic Church", "St. Gregory Parish, Aleppo"),
        """
# Certificate of Baptism and Chrismation

This is to certify that Hagop Kevorkianou, son of Vartan Kevorkianou and Sirvart Bedrossianou, born in Aleppo on 5 November 1983,
received the sacrament of Holy Baptism on 22 April 1984 in this parish (Book 4, number 93).

Given at Aleppo on 30 June 2014.

!sign Rev. Fr. N. Sarafian | parish priest
""",
        {"name": "Hagop Kevorkianou", "father": "Vartan Kevorkianou", "mother": "Sirvart Bedrossianou",
         "birth_date": "1983-11-05", "date": "1984-04-22"},
        languages=("eng",),
    ),
    Sample(
        "d10-brp-vakken", "D10", "dev_kliniek",
        ("Gemeente Duinwijk", "Burgerzaken"),
        """
# UITTREKSEL BASISREGISTRATIE PERSONEN

| Naam | van der Haile-Woldu | Voornaam of -namen | Semhar Berhane |
| Geboortedatum | 21-02-1996 | Geboorteplaats | Adi Keyih (Eritrea) |
| Nationaliteit | Eritrese | Geslacht | vrouw |
| Woonadres | Vlasakker 12-2, 0000 ZZ Duinwijk | Datum van inschrijving | 01-03-2017 |
| Afgifte | 14-12-2020 |  |  |
""",
        {"surname": "van der Haile-Woldu", "given_names": "Semhar Berhane", "birth_date": "1996-02-21",
         "birth_place": "Adi Keyih (Eritrea)", "nationality": "ERI", "sex": "F", "date": "2020-12-14"},
    ),
    Sample(
        "d10-gba-verklaring-2008", "D10", "dev_vrij",
        ("Gemeente Heidelo", "Dienst Burgerzaken"),
        """
# Afschrift uit de GBA (gemeentelijke basisadministratie)

* Tshibanguya
!small Geslachtsnaam
* Marcel Kalonji
!small Voornamen
* 19 mei 1968
!small Geboortedatum
* Mbuji-Mayi
!small Geboorteplaats
* Burger van de Democratische Republiek Congo
!small Nationaliteit
* geen
!small Verblijfstitel

Aldus verstrekt te Heidelo, 18 november 2008

!sign De teamleider
""",
        {"surname": "Tshibanguya", "given_names": "Marcel Kalonji", "birth_date": "1968-05-19",
         "birth_place": "Mbuji-Mayi", "nationality": "COD", "date": "2008-11-18"},
    ),
    Sample(
        "d13-sierra-leone-etc", "D13", "dev_loket",
        ("EMBASSY OF THE REPUBLIC OF SIERRA LEONE", "Brussels"),
        """
# EMERGENCY TRAVEL CERTIFICATE

| Certificate No. | ETC 00933/18 | Surname | KAMARADOU |
| Other names | Alhaji Sorie | Date of birth | 9 January 1984 |
| Place of birth | Kambia District, Northern Province | Nationality | Sierra Leonean |
| Sex | M | Date of issue | 5 November 2018 |
| Date of expiry | 4 February 2019 | Valid for | single journey to Freetown |
""",
        {"document_number": "ETC 00933/18", "surname": "KAMARADOU", "given_names": "Alhaji Sorie",
         "birth_date": "1984-01-09", "birth_place": "Kambia District, Northern Province", "nationality": "SLE",
         "sex": "M", "issue_date": "2018-11-05", "expiry_date": "2019-02-04", "issuing_state": "SLE"},
        languages=("eng",),
    ),
    Sample(
        "d13-algerije-lopend", "D13", "dev_gezant",
        ("CONSULAT GÉNÉRAL DE LA RÉPUBLIQUE ALGÉRIENNE DÉMOCRATIQUE ET POPULAIRE", "Amsterdam"),
        """
# LAISSEZ-PASSER  N° 0933/21

Le Consul général prie les autorités de laisser passer librement M. BOUZIDANI Abdelhak, né le 12/10/1990 à Mostaganem, de
nationalité algérienne, se rendant en Algérie.

Le présent laissez-passer est valable jusqu'au 30 juin 2021 pour un seul voyage.

Fait à Amsterdam, le 31 mai 2021

!sign Le Consul général
!stamp CONSULAT GÉNÉRAL | AMSTERDAM
""",
        {"document_number": "0933/21", "name": "BOUZIDANI Abdelhak", "birth_date": "1990-10-12",
         "birth_place": "Mostaganem", "nationality": "DZA", "issuing_state": "DZA", "issue_date": "2021-05-31",
         "expiry_date": "2021-06-30"},
        languages=("fra",),
    ),
)  # fmt: skip
