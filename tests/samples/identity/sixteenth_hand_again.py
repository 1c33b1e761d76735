"""A second lot of identity papers in a sixteenth hand."""

from __future__ import annotations

from tests.samples.model import Form, Sample

SAMPLES = (
    Sample(
        "d01-gambia-kopie-16b", "D01", "dev_kopie",
        ("REPUBLIC OF THE GAMBIA", "PASSPORT"),
        """
!photo
@Type=P
@Country code=GMB
@Passport no.=PC417733
@Surname=SAIDYKHANEH
@Given names=BAKARY
@Nationality=GAMBIAN
@Date of birth=14 JAN 1994
@Sex=M
@Place of birth=BRIKAMA
@Date of issue=02 SEP 2013
@Date of expiry=01 SEP 2018
""",
        {"document_number": "PC417733", "issuing_state": "GMB", "surname": "SAIDYKHANEH", "given_names": "BAKARY",
         "nationality": "GMB", "birth_date": "1994-01-14", "sex": "M", "birth_place": "BRIKAMA",
         "issue_date": "2013-09-02", "expiry_date": "2018-09-01"},
        form=Form.CARD,
    ),
    Sample(
        "d02-irak-vertaling-16b", "D02", "dev_nota",
        ("REPUBLIC OF IRAQ", "Ministry of Interior", "Directorate General of Civil Status"),
        """
# CIVIL STATUS IDENTITY CARD

@Card number=00417733
@Record / page=2917 / 88011
@Name=Rebwar
@Father's name=Salih
@Grandfather=Mahmood
@Surname=Jaffan
@Mother's name=Amina
@Place of birth=Sulaymaniyah
@Date of birth=01/07/1979
@Sex=male
@Religion=Muslim
@Date of issue=19/03/2009
""",
        {"document_number": "00417733", "given_names": "Rebwar", "father": "Salih", "surname": "Jaffan",
         "mother": "Amina", "birth_place": "Sulaymaniyah", "birth_date": "1979-07-01", "sex": "M",
         "issue_date": "2009-03-19", "issuing_state": "IRQ"},
    ),
    Sample(
        "d03-nepal-brief-16b", "D03", "dev_missie",
        ("Government of Nepal", "Office of the Local Registrar", "Melamchi Municipality, Sindhupalchok"),
        """
# Birth Registration Certificate

Registration No.: 417          Date of registration: 2009/11/03

This is to certify, as per the birth register maintained at this office and the information furnished by Mr. Pasang Dorjeen, that
Mr. Tenzing Lamazhu, son of Mr. Pasang Dorjeen and Mrs. Mingma Dorjeen, grandson of Mr. Kami Dorjeen, was born on 11 May 1992 at
Melamchi-6, Sindhupalchok, Nepal.

!sign Krishna Bahadurjee | Local Registrar
""",
        {"registration_number": "417", "name": "Tenzing Lamazhu", "father": "Pasang Dorjeen", "mother": "Mingma Dorjeen",
         "birth_date": "1992-05-11", "country": "NPL"},
    ),
    Sample(
        "d03-angola-assento-16b", "D03", "dev_akte",
        ("REPÚBLICA DE ANGOLA", "Conservatória do Registo Civil de Cabinda"),
        """
# CERTIDÃO DE NASCIMENTO

@Assento n.º=417/2001
@Nome completo=Joaquim Bento Luembanda
@Sexo=Masculino
@Data do nascimento=23 de agosto de 1989
@Naturalidade=Cabinda
@Filho de=Bento Luembanda
@E de=Maria Futimba
@Data da emissão=6 de fevereiro de 2012
""",
        {"registration_number": "417/2001", "name": "Joaquim Bento Luembanda", "sex": "M", "birth_date": "1989-08-23",
         "birth_place": "Cabinda", "father": "Bento Luembanda", "mother": "Maria Futimba", "issue_date": "2012-02-06",
         "country": "AGO"},
    ),
    Sample(
        "d04-jemen-vertaald-16b", "D04", "dev_verslag",
        ("Republic of Yemen", "Civil Status and Civil Registration Authority - Taiz"),
        """
# DEATH CERTIFICATE

| Serial no. | Register | Issued |
| 4173 | 12/2016 | 25-10-2016 |

The Authority certifies the death of Abdulwahid Saif Qasimlan, born in 1951, of Yemeni nationality, on 8 October 2016 in Al-Thawra hospital, Taiz.
Father: Saif Qasimlan. Mother: Taqwa Muqbil. Informant: his son Fuad.
""",
        {"registration_number": "4173", "deceased": "Abdulwahid Saif Qasimlan", "date": "2016-10-08",
         "father": "Saif Qasimlan", "mother": "Taqwa Muqbil", "issue_date": "2016-10-25", "country": "YEM"},
    ),
    Sample(
        "d05-kameroen-akte-16b", "D05", "dev_klerk",
        ("REPUBLIC OF CAMEROON", "Civil Status Registration Centre of Kumba II"),
        """
# MARRIAGE CERTIFICATE No. 041/2010

On the twelfth day of June two thousand and ten (12-06-2010), before Us, Ekane Emmanuelsen, civil status registrar, appeared publicly

TABEYANG Divine Agbor, teacher, born at Mamfe on 3 March 1980, of the one part, and

ENOWMBI Patience Ayuk, trader, born at Kumba on 28 July 1986, of the other part,

who were declared united in marriage. System: monogamy. Common property.

Issued at Kumba on 15-06-2010
""",
        {"registration_number": "041/2010", "person": ["TABEYANG Divine Agbor", "ENOWMBI Patience Ayuk"],
         "date": "2010-06-12", "issue_date": "2010-06-15", "country": "CMR"},
    ),
    Sample(
        "d06-oekraine-spravka-16b", "D06", "dev_dienst",
        ("State Migration Service of Ukraine", "Main Directorate in Donetsk region"),
        """
@No.=1401-4173/18
@Date=14.03.2018

# CERTIFICATE

This is to certify that citizen Vadym Hrytsenkovych, born 09.12.1975 in Horlivka, has been checked against the records of the Migration Service. It was
established that he did not acquire the citizenship of Ukraine under article 8 of the Law on Citizenship and is not a citizen of Ukraine.
""",
        {"reference": "1401-4173/18", "date": "2018-03-14", "name": "Vadym Hrytsenkovych", "birth_date": "1975-12-09",
         "birth_place": "Horlivka", "statement": "is_not", "country": "UKR"},
    ),
    Sample(
        "d07-ethiopie-proof-16b", "D07", "dev_loket",
        ("Administration for Refugee and Returnee Affairs", "Federal Democratic Republic of Ethiopia"),
        """
# PROOF OF REGISTRATION

@Registration number=ETH-0041-7733
@Household head=Selamawit Tesfazghimo
@Date of birth=23/09/1991
@Sex=Female
@Nationality=Eritrean
@Camp=Hitsats
@Issued=10/05/2018
@Expires=09/05/2021
""",
        {"registration_number": "ETH-0041-7733", "name": "Selamawit Tesfazghimo", "birth_date": "1991-09-23",
         "sex": "F", "nationality": "ERI", "issue_date": "2018-05-10", "expiry_date": "2021-05-09", "country": "ETH"},
    ),
    Sample(
        "d08-kiezerskaart-16b", "D08", "dev_formulier",
        ("COMMISSION ÉLECTORALE NATIONALE INDÉPENDANTE", "RÉPUBLIQUE DU TCHAD"),
        """
# CARTE D'ÉLECTEUR

@N° de carte=07-4173-3
@Noms et prénoms=MAHAMATINE Youssouf Abakar
@Date de naissance=01/01/1984
@Lieu de naissance=Abéché
@Bureau de vote=Chig-El-Fakhara 3
@Délivrée le=17/02/2016
""",
        {"document_number": "07-4173-3", "name": "MAHAMATINE Youssouf Abakar", "birth_date": "1984-01-01",
         "birth_place": "Abéché", "issue_date": "2016-02-17"},
    ),
    Sample(
        "d08-universiteit-16b", "D08", "dev_gezant",
        ("AL-ZAEEM UNIVERSITY OF SENNAR", "Secretariat of Academic Affairs"),
        """
# CERTIFICATE

Serial 41773/2011

This is to certify that

**Nahla Abdelgadir Hamiday**

having satisfied the requirements of the Faculty of Education, was awarded the degree of Bachelor of Education (Second Class) on 30 June 2011.

Given at Sennar on 4 September 2011

!sign Prof. Osman Hassaneen | Academic Secretary
""",
        {"registration_number": "41773/2011", "name": "Nahla Abdelgadir Hamiday", "issue_date": "2011-09-04"},
    ),
    Sample(
        "d10-uittreksel-zin-16b", "D10", "dev_getypt",
        ("GEMEENTE VEENWOUDERADEEL",),
        """
# UITTREKSEL UIT DE BASISREGISTRATIE PERSONEN

Volgnummer 41773

De burgemeester verklaart dat in de basisregistratie is opgenomen:

* Geslachtsnaam   : Abdullahiyeva
* Voornamen       : Ikram Fadumo
* Geboren         : 14-12-1996 te Kismaayo, Somalië
* Geslacht        : V
* Nationaliteit   : onbekend

De burgemeester van Veenwouderadeel, 30 september 2020
""",
        {"surname": "Abdullahiyeva", "given_names": "Ikram Fadumo", "birth_date": "1996-12-14", "sex": "F",
         "nationality": "unknown", "date": "2020-09-30", "birth_place": "Kismaayo"},
    ),
    Sample(
        "d13-liberia-16b", "D13", "dev_missie",
        ("EMBASSY OF THE REPUBLIC OF LIBERIA", "Brussels"),
        """
# LAISSEZ-PASSER

@No.=LIB/BRX/LP/0417
@This is to certify that=Varney Kollieh
@Born on=17 March 1989 in Gbarnga
@National of=Liberia
@Travelling from=Amsterdam to Monrovia
@Valid from=1 October 2020 to 31 October 2020
""",
        {"document_number": "LIB/BRX/LP/0417", "name": "Varney Kollieh", "birth_date": "1989-03-17", "birth_place": "Gbarnga",
         "nationality": "LBR", "issuing_state": "LBR", "expiry_date": "2020-10-31"},
    ),
    Sample(
        "d14-pasjtoe-16b", "D14", "dev_brief",
        ("Tolk- en vertaaldiensten Khyber",),
        """
Vertaling van een brief van het districtsbestuur van Khogyani

Datum origineel: 12-2-2014. In de naam van Allah. Aan de heer Zarin Gulzadeh. U wordt gesommeerd de strijders van uw dorp voedsel te leveren.

Voor vertaling uit het Pasjtoe in het Nederlands naar beste weten: Najib Wardakiyan, tolk-vertaler, Wbtv-nummer 14173, te Lelydrecht op 21 april 2016.
""",
        {"date": "2016-04-21", "translator_number": "14173", "source_language": "pus", "target_language": "nld",
         "name": "Najib Wardakiyan"},
    ),
    Sample(
        "d15-ambassade-legalisatie-16b", "D15", "dev_vrij",
        ("AMBASSADE VAN HET KONINKRIJK DER NEDERLANDEN", "Accra"),
        """
# Gezien voor legalisatie

De ambassadeur legaliseert hierbij de handtekening van Kwame Boakyehene, Director Consular Affairs, Ministry of Foreign Affairs of Ghana.

@Nummer=ACC 4173/2018
@Datum=19-06-2018
""",
        {"number": "4173/2018", "date": "2018-06-19", "sender": "Kwame Boakyehene"},
    ),
    Sample(
        "d16-bd-niet-echt-16b", "D16", "dev_brief",
        ("Immigratie- en Naturalisatiedienst", "Directie Uitvoeringsstrategie en Advies, Bureau Documenten"),
        """
* Zwolle, 9 februari 2016

Betreft: onderzoek documenten, V-nummer 2750417735, kenmerk BD 16-0417

Van de unit Den Bosch ontvingen wij een rijbewijs van Syrië met nummer 88417, ten name van Ammar Haddadinov. Het document is waarschijnlijk niet echt: het
papier is niet voorzien van de beschermingen die wij van dit model kennen.
""",
        {"date": "2016-02-09", "v_number": "2750417735", "reference": "BD 16-0417", "name": "Ammar Haddadinov",
         "outcome": "WAARSCHIJNLIJK_NIET_ECHT", "country": "SYR"},
    ),
)  # fmt: skip
