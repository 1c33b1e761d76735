"""Travel documents, cards and civil acts in a sixteenth hand."""

from __future__ import annotations

from tests.samples.model import Form, Sample

SAMPLES = (
    Sample(
        "d01-kameroen-16", "D01", "dev_pas",
        ("RÉPUBLIQUE DU CAMEROUN", "REPUBLIC OF CAMEROON"),
        """
!photo
@Type / Type=PN
@Code du pays / Country code=CMR
@Passeport N° / Passport No=0417733
@Nom / Surname=NGUEMALEU
@Prénoms / Given names=CLARISSE SOLANGE
@Nationalité / Nationality=CAMEROUNAISE / CAMEROONIAN
@Date de naissance / Date of birth=09/11/1986
@Sexe / Sex=F
@Lieu de naissance / Place of birth=BAFOUSSAM
@Délivré le / Issued on=14/02/2015
@Expire le / Expires on=13/02/2020
@Autorité / Authority=DGSN YAOUNDE
""",
        {"document_number": "0417733", "issuing_state": "CMR", "surname": "NGUEMALEU", "given_names": "CLARISSE SOLANGE",
         "nationality": "CMR", "birth_date": "1986-11-09", "sex": "F", "birth_place": "BAFOUSSAM",
         "issue_date": "2015-02-14", "expiry_date": "2020-02-13"},
        form=Form.CARD,
    ),
    Sample(
        "d01-tadzjikistan-16", "D01", "dev_kaart",
        ("ҶУМҲУРИИ ТОҶИКИСТОН", "REPUBLIC OF TAJIKISTAN"),
        """
!photo
@Рақами шиноснома / Passport No.=400417733
@Насаб / Surname=MIRZOZODAEV
@Ном / Name=FARRUKH
@Шаҳрвандӣ / Nationality=TAJIKISTAN
@Таваллуд / Date of birth=30.08.1991
@Ҷинс / Sex=M
@Ҷои таваллуд / Place of birth=KULOB
@Санаи додан / Date of issue=11.05.2016
@Эътибор дорад то / Valid until=10.05.2026
""",
        {"document_number": "400417733", "issuing_state": "TJK", "surname": "MIRZOZODAEV", "given_names": "FARRUKH",
         "nationality": "TJK", "birth_date": "1991-08-30", "sex": "M", "birth_place": "KULOB",
         "issue_date": "2016-05-11", "expiry_date": "2026-05-10"},
        form=Form.CARD,
    ),
    Sample(
        "d01-oude-pas-getypt-16", "D01", "dev_klerk",
        ("REPUBLIC OF SIERRA LEONE",),
        """
# PASSPORT

No. of Passport: 041733

Name of bearer ........ Mr. SORIE KOROMANSEY

Accompanied by his wife (Maiden name) ........ ------

and by ....... children

## DESCRIPTION

| | Bearer | Wife |
| Profession | Driver | |
| Place and date of birth | Makeni, 17th March, 1962 | |
| Country of residence | Sierra Leone | |
| Height | 5 ft. 8 ins. | |
| Colour of eyes | Dark | |

National status: Citizen of Sierra Leone

The validity of this passport expires 6th June, 1999, unless extended.

Issued at Freetown. Date: 7th June, 1994
""",
        {"document_number": "041733", "issuing_state": "SLE", "nationality": "SLE", "birth_date": "1962-03-17",
         "birth_place": "Makeni", "issue_date": "1994-06-07", "expiry_date": "1999-06-06"},
    ),
    Sample(
        "d02-senegal-16", "D02", "dev_pas",
        ("RÉPUBLIQUE DU SÉNÉGAL", "CARTE D'IDENTITÉ CEDEAO"),
        """
!photo
@N° de la carte=1 17 19900418 00733 2
@Prénoms=Ndèye Astou
@Nom=FAYELANE
@Date de naissance=18/04/1990
@Sexe=F
@Taille=168 cm
@Lieu de naissance=FATICK
@Date de délivrance=03/10/2017
@Date d'expiration=02/10/2027
@Centre d'enregistrement=FATICK SP1
""",
        {"document_number": "1 17 19900418 00733 2", "surname": "FAYELANE", "given_names": "Ndèye Astou",
         "birth_date": "1990-04-18", "sex": "F", "birth_place": "FATICK", "issue_date": "2017-10-03",
         "expiry_date": "2027-10-02"},
        form=Form.CARD,
    ),
    Sample(
        "d02-soedan-vertaald-16", "D02", "dev_loket",
        ("REPUBLIC OF THE SUDAN", "Ministry of Interior - Civil Registry"),
        """
# NATIONAL IDENTITY CARD

@National number=119-8841-7033
@Name in full=Muzamil Eltayeb Adam Haroun Bakhitan
@Mother's name=Hawa Abaker Yahia
@Date and place of birth=01/01/1988, Kabkabiya
@Gender=Male
@Blood group=O+
@Occupation=Farmer
@Date of issuance=22/09/2012
@Valid to=21/09/2017
""",
        {"document_number": "119-8841-7033", "name": "Muzamil Eltayeb Adam Haroun Bakhitan",
         "mother": "Hawa Abaker Yahia", "birth_date": "1988-01-01", "birth_place": "Kabkabiya", "sex": "M",
         "issue_date": "2012-09-22", "expiry_date": "2017-09-21"},
    ),
    Sample(
        "d02-tazkera-zinnen-16", "D02", "dev_getypt",
        ("Islamic Republic of Afghanistan", "Ministry of Interior Affairs", "General Directorate of Population Registration"),
        """
# TAZKERA (identity card) - translation of the front

Serial no. 0417733
Volume 41, page 77, registration no. 339

| First name | Father's name | Grandfather's name |
| Zmarai | Mohammad Akbar | Gul Mohammad |

The holder was 22 years of age in the year 1386 (2007). Sex: male. Place of birth: Baraki Barak, Logar. Mother tongue: Pashto.
Religion: Islam. Nationality: Afghan.

Date of issue: 05-11-2007

Seal and signature of the registrar
""",
        {"father": "Mohammad Akbar", "birth_place": "Baraki Barak, Logar", "sex": "M", "nationality": "AFG",
         "issue_date": "2007-11-05", "given_names": "Zmarai"},
    ),
    Sample(
        "d03-burundi-extrait-16", "D03", "dev_klerk",
        ("RÉPUBLIQUE DU BURUNDI", "PROVINCE MAKAMBA", "COMMUNE NYANZA-LAC"),
        """
# EXTRAIT D'ACTE DE NAISSANCE N° 417 Volume 3

L'an deux mille neuf, le douzième jour du mois d'août, par devant Nous, Officier de l'état civil de la commune de Nyanza-Lac, a
comparu NDAYIKENGURUTSEN Melchiade, lequel nous a déclaré que le 24/06/1994 est né à la colline Mukungu un enfant de sexe masculin
du nom de NDAYISENGIMANA Fulgence, fils de NDAYIKENGURUTSEN Melchiade, cultivateur, et de NIYONKURUZA Espérance, cultivatrice, son
épouse légitime.

En présence de BIGIRIMANDA Aloys et de NTIRAMPEBA Sylvère, témoins à ce requis.

Pour extrait certifié conforme, délivré à Nyanza-Lac le 19/08/2009

!sign HAKIZIMANDA Gérard | L'Officier de l'état civil
""",
        {"registration_number": "417", "name": "NDAYISENGIMANA Fulgence", "birth_date": "1994-06-24", "sex": "M",
         "father": "NDAYIKENGURUTSEN Melchiade", "mother": "NIYONKURUZA Espérance", "issue_date": "2009-08-19",
         "country": "BDI"},
    ),
    Sample(
        "d03-kenya-tabel-16", "D03", "dev_akte",
        ("REPUBLIC OF KENYA",),
        """
# CERTIFICATE OF BIRTH

| Birth in the | District of GARISSA | in the NORTH EASTERN Province |
| Entry No. | Where born | Name |
| 0417733/96 | Dadaab | Hodan Abdirahman Warsameh |
| Date of birth | Sex | Name and surname of father |
| 12.2.1996 | Female | Abdirahman Warsameh Jirde |
| Name and maiden name of mother | Name and description of informant | Name of registering officer |
| Sahro Duale Hirsi | Abdirahman Warsameh, father | P. K. Mutisyane |
| Date of registration | | |
| 30.4.1996 | | |

I, the District Registrar for Garissa, hereby certify that this certificate is compiled from an entry in the register of births in the
district.

Given under my hand and seal on the 8th day of July, 2014
""",
        {"registration_number": "0417733/96", "birth_place": "Dadaab", "name": "Hodan Abdirahman Warsameh",
         "birth_date": "1996-02-12", "sex": "F", "father": "Abdirahman Warsameh Jirde", "mother": "Sahro Duale Hirsi",
         "issue_date": "2014-07-08", "country": "KEN"},
    ),
    Sample(
        "d03-servie-tweetalig-16", "D03", "dev_formulier",
        ("REPUBLIKA SRBIJA", "Grad Niš - Matično područje Crveni Krst"),
        """
# IZVOD IZ MATIČNE KNJIGE ROĐENIH / EXTRACT FROM THE REGISTER OF BIRTHS

@Tekući broj / Current number=417
@Za godinu / For year=1985
@Prezime / Surname=Demirovskić
@Ime / Given name=Sabina
@Pol / Sex=ženski / female
@Dan, mesec, godina i čas rođenja / Day, month, year and hour of birth=07.03.1985. 04:20
@Mesto rođenja / Place of birth=Niš
@Ime i prezime oca / Name and surname of father=Bajram Demirovskić
@Ime i prezime majke / Name and surname of mother=Zumreta Demirovskić
@Rođeno prezime majke / Maiden name of mother=Memetovskić
@Datum / Date=18.11.2013.
""",
        {"registration_number": "417", "surname": "Demirovskić", "given_names": "Sabina", "sex": "F",
         "birth_date": "1985-03-07", "birth_place": "Niš", "father": "Bajram Demirovskić",
         "mother": "Zumreta Demirovskić", "country": "SRB"},
    ),
    Sample(
        "d03-laat-vonnis-guinee-16", "D03", "dev_hof",
        ("RÉPUBLIQUE DE GUINÉE", "Tribunal de Première Instance de Mamou"),
        """
# JUGEMENT SUPPLÉTIF TENANT LIEU D'ACTE DE NAISSANCE

N° 4173/GREFFE/2018

Vu la requête de Monsieur Alpha Ibrahima BARRYEL en date du 3 mai 2018 tendant à obtenir un jugement supplétif d'acte de naissance;
ouï les témoins Thierno Mamadou SOWANE, commerçant, et Aïssatou Lamarana BAHANE, ménagère;

PAR CES MOTIFS, statuant publiquement, dit que Mamadou Saïdou BARRYEL, de sexe masculin, est né le 15 juillet 1998 à Tolo, préfecture
de Mamou, fils de Alpha Ibrahima BARRYEL et de Kadiatou DIALLOREN; dit que le présent jugement lui tiendra lieu d'acte de naissance
et sera transcrit dans les registres de l'état civil de la commune de Mamou.

Fait et jugé à Mamou, le 8 mai 2018

!sign Me Fodé KEITANSA | Le Chef du greffe
""",
        {"registration_number": "4173/GREFFE/2018", "name": "Mamadou Saïdou BARRYEL", "sex": "M",
         "birth_date": "1998-07-15", "father": "Alpha Ibrahima BARRYEL", "mother": "Kadiatou DIALLOREN",
         "country": "GIN"},
    ),
    Sample(
        "d11-document-achterzijde-16", "D11", "dev_kopie",
        ("NEDERLAND", "VERBLIJFSDOCUMENT"),
        """
!photo
@Naam / Surname=ZERESENAYU
@Voornamen / Forenames=BERHANE ISAIAS
@Geb. datum / Date of birth=11 10 1985
@Nationaliteit=Eritrese
@Geslacht=M
@Documentnr.=VT7K4173P
@Geldig tot / Valid until=23 05 2022
@Soort document=REGULIER BEPAALDE TIJD
@V-NR=2817041733
""",
        {"document_number": "VT7K4173P", "surname": "ZERESENAYU", "given_names": "BERHANE ISAIAS",
         "birth_date": "1985-10-11", "nationality": "ERI", "sex": "M", "expiry_date": "2022-05-23",
         "v_number": "2817041733"},
        form=Form.CARD,
    ),
    Sample(
        "d12-visum-frans-16", "D12", "dev_kaart",
        ("VISUM NEDERLAND", "NLD"),
        """
@Geldig voor / Valid for=SCHENGENSTATEN
@Van / From=04-03-16
@Tot / Until=19-03-16
@Type visum / Type of visa=C
@Aantal binnenkomsten / Number of entries=01
@Duur van het verblijf / Duration of stay=15 DAGEN
@Afgegeven te / Issued in=ACCRA
@Op / On=26-02-16
@Nummer van paspoort / Number of passport=H0417733
@Naam, voornaam / Surname, name=AGYEKUMHENE, ABENA
""",
        {"issuing_state": "NLD", "surname": "AGYEKUMHENE", "given_names": "ABENA", "expiry_date": "2016-03-19",
         "issue_date": "2016-02-26"},
        form=Form.CARD,
    ),
)  # fmt: skip
