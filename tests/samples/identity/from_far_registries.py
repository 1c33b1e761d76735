"""D01 to D10 once more: registries, schools and towns that none of the other papers come from."""

from __future__ import annotations

from tests.samples.model import Form, Sample

SAMPLES = (
    Sample(
        "d01-mongolie-oud", "D01", "dev_kopie",
        ("MONGOLIA", "NATIONAL PASSPORT"),
        """
!photo
@PASSPORT NUMBER=E0932417
@FAMILY NAME=BATBAYARIIN
@GIVEN NAME=TUYA
@SEX=FEMALE
@CITIZENSHIP=MONGOLIA
@DATE OF BIRTH=1977/05/23
@BIRTH PLACE=DARKHAN
@DATE OF ISSUE=2009/11/02
@DATE OF EXPIRATION=2014/11/02
""",
        {
            "document_number": "E0932417", "surname": "BATBAYARIIN", "given_names": "TUYA", "sex": "F",
            "nationality": "MNG", "birth_date": "1977-05-23", "birth_place": "DARKHAN",
            "issue_date": "2009-11-02", "expiry_date": "2014-11-02", "issuing_state": "MNG",
        },
        form=Form.CARD,
    ),
    Sample(
        "d01-venezuela", "D01", "dev_kaart",
        ("REPÚBLICA BOLIVARIANA DE VENEZUELA", "PASAPORTE"),
        """
!photo
@Pasaporte N°=093241702
@País emisor=VEN
@Apellidos=URDANETASO PIRELA
@Nombres=LUIS ALBERTO
@Nacionalidad=VENEZOLANA
@Fecha de nacimiento=19/01/1986
@Sexo=M
@Lugar de nacimiento=MARACAIBO
@Fecha de emisión=07/04/2016
@Fecha de vencimiento=06/04/2021
""",
        {
            "document_number": "093241702", "issuing_state": "VEN", "surname": "URDANETASO PIRELA",
            "given_names": "LUIS ALBERTO", "nationality": "VEN", "birth_date": "1986-01-19", "sex": "M",
            "birth_place": "MARACAIBO", "issue_date": "2016-04-07", "expiry_date": "2021-04-06",
        },
        form=Form.CARD,
    ),
    Sample(
        "d02-nepal-burgerschap", "D02", "dev_vrij",
        ("Government of Nepal", "Ministry of Home Affairs", "District Administration Office, Jhapa"),
        """
# NATIONAL IDENTITY CARD (translation)

@Card holder=Deepa Gurungya
@Citizenship certificate no.=041-0932-417
@Year, month and day of birth=1991-02-17
@Permanent address / birth place=Damak, Jhapa
@Father=Dil Bahadur Gurungya
@Mother=Kamala Gurungya
@Gender=Female
@Date of issue of the card=2011-08-30
""",
        {
            "name": "Deepa Gurungya", "birth_date": "1991-02-17", "father": "Dil Bahadur Gurungya", "sex": "F",
            "issue_date": "2011-08-30",
        },
        languages=("eng",),
    ),
    Sample(
        "d02-ghana-oud", "D02", "dev_pas",
        ("REPUBLIC OF GHANA", "ECOWAS NATIONAL IDENTITY CARD"),
        """
!photo
@Personal ID Number=GHA-093241702-4
@Surname/Nom=OWUSUMENSAH
@Firstnames/Prénoms=AKUA DEDE
@Nationality/Nationalité=GHANAIAN
@Sex/Sexe=F
@Date of Birth/Date de Naissance=29/09/1992
@Place of Issuance=TEMA
@Date of Issuance/Date d'émission=14/01/2019
@Date of Expiry/Date d'expiration=13/01/2029
""",
        {
            "document_number": "GHA-093241702-4", "surname": "OWUSUMENSAH", "given_names": "AKUA DEDE",
            "nationality": "GHA", "sex": "F", "birth_date": "1992-09-29", "issue_date": "2019-01-14",
            "expiry_date": "2029-01-13",
        },
        form=Form.CARD,
    ),
    Sample(
        "d03-jemen-vertaald", "D03", "dev_brief",
        ("Republiek Jemen", "Ministerie van Binnenlandse Zaken", "Dienst Burgerlijke Stand, Taiz"),
        """
# Afschrift geboorteregistratie

@Volgnr. register=932/ 417
@Naam van de geborene=Abdulrahman Saeed Al-Qubati
@Geslacht=mannelijk
@Datum en plaats van de geboorte=10 april 1999, Taiz
@Naam en nationaliteit van de vader=Saeed Ali Al-Qubati, Jemenitisch
@Naam en nationaliteit van de moeder=Fatima Nagi, Jemenitisch
@Uitgereikt op=3-2-2014
""",
        {
            "birth_date": "1999-04-10", "birth_place": "Taiz", "sex": "M", "father": "Saeed Ali Al-Qubati",
            "mother": "Fatima Nagi", "issue_date": "2014-02-03", "name": "Abdulrahman Saeed Al-Qubati",
        },
    ),
    Sample(
        "d05-kameroen-lopend", "D05", "dev_akte",
        ("RÉPUBLIQUE DU CAMEROUN", "Mairie de Douala IIIe", "Centre d'état civil"),
        """
# ACTE DE MARIAGE  N° 932/2010

Le dix-sept juillet deux mille dix, devant nous, officier d'état civil, ont comparu publiquement :

NKENGUEN Thierry, né à Nkongsamba le 12 mars 1978, commerçant,

et FOTSOUO Chantal, née à Dschang le 9 août 1985, couturière,

qui ont déclaré vouloir se prendre pour époux. Le mariage a été célébré le 17 juillet 2010 sous le régime de la
monogamie.

Copie délivrée à Douala, le 22 mai 2017.

!sign L'officier d'état civil
""",
        {"registration_number": "932/2010", "date": "2010-07-17", "issue_date": "2017-05-22",
         "person": ["NKENGUEN Thierry", "FOTSOUO Chantal"]},
        languages=("fra",),
    ),
    Sample(
        "d05-irak-huwelijkscontract", "D05", "dev_loket",
        ("Republiek Irak", "Rechtbank voor personen- en familierecht te Sulaymaniyah"),
        """
# Huwelijkscontract

@Nummer contract=932
@Datum contract=4 oktober 2006
@Naam echtgenoot=Karwan Omer Rashidian
@Geboren (echtgenoot)=1980
@Naam echtgenote=Shilan Ahmed Fatahi
@Geboren (echtgenote)=1984
@Bruidsgave=20 gram goud

Gewaarmerkt afschrift, afgegeven op 11 november 2012.
""",
        {"registration_number": "932", "date": "2006-10-04", "issue_date": "2012-11-11",
         "person": ["Karwan Omer Rashidian", "Shilan Ahmed Fatahi"]},
    ),
    Sample(
        "d06-kazachstan-uitschrijving", "D06", "dev_kantoor",
        ("Republiek Kazachstan", "Ministerie van Binnenlandse Zaken"),
        """
# Bewijs van verlies van het staatsburgerschap

@Nummer=0093241
@Achternaam, voornaam, vadersnaam=Wolfova Irina Eduardovna
@Geboren=1 december 1965
@Geboorteplaats=Karaganda

Bovengenoemde heeft het staatsburgerschap van de Republiek Kazachstan verloren bij besluit van 15 mei 2001.

@Datum afgifte=20-06-2001
""",
        {
            "registration_number": "0093241", "name": "Wolfova Irina Eduardovna", "birth_date": "1965-12-01",
            "birth_place": "Karaganda", "country": "KAZ", "statement": "revoked", "date": "2001-06-20",
        },
    ),
    Sample(
        "d06-benin-certificat", "D06", "dev_missie",
        ("RÉPUBLIQUE DU BÉNIN", "Cour d'appel de Cotonou", "Tribunal de première instance de Porto-Novo"),
        """
# CERTIFICAT DE NATIONALITÉ

@Dossier n°=932/PN/2008
@Le nommé=AGBODJANI Sèna Parfait
@Date et lieu de naissance=30 novembre 1980 à Porto-Novo
@Fils de=AGBODJANI Codjo
@et de=HOUNKPATINI Afi

possède la nationalité béninoise.

Porto-Novo, le 14 février 2008

!sign Le Président du tribunal
""",
        {
            "name": "AGBODJANI Sèna Parfait", "birth_date": "1980-11-30", "birth_place": "Porto-Novo",
            "country": "BEN", "statement": "is", "date": "2008-02-14",
        },
        languages=("fra",),
    ),
    Sample(
        "d08-militair-eritrea", "D08", "dev_nota",
        ("STATE OF ERITREA", "Ministry of Defence", "Sawa National Service Training Centre"),
        """
# DEMOBILIZATION CERTIFICATE

@Serial number=SW-0932/17
@Name of conscript=Michael Teklehaimanotu
@Born in=Senafe
@Date of birth=19 December 1983
@Date of entry=10/01/2002
@Date of discharge=30/06/2010
@Issued=5 July 2010
""",
        {"document_number": "SW-0932/17", "name": "Michael Teklehaimanotu", "birth_place": "Senafe",
         "birth_date": "1983-12-19", "issue_date": "2010-07-05"},
        languages=("eng",),
    ),
    Sample(
        "d08-diploma-lopend-iran", "D08", "dev_missie",
        ("Islamitische Azad Universiteit", "Afdeling Tabriz"),
        """
# DIPLOMA

Hierbij verklaren wij dat mevrouw Leila Ghorbanifard, dochter van Hossein, geboren op 11 mei 1988 te Tabriz en houdster van
identiteitsbewijs nr. 1372-0932, met goed gevolg de studie Engelse taal heeft afgerond.

Uitgereikt te Tabriz op 6 oktober 2011.

!sign De rector
""",
        {"name": "Leila Ghorbanifard", "father": "Hossein", "birth_date": "1988-05-11", "birth_place": "Tabriz",
         "issue_date": "2011-10-06"},
    ),
    Sample(
        "d08-rijbewijs-india", "D08", "dev_kaart",
        ("UNION OF INDIA", "DRIVING LICENCE  PUNJAB"),
        """
!photo
@DL No=PB10 20110932417
@DOI=12-04-2011
@Valid Till=11-04-2031
@DOB=02-11-1989
@Name=GURPREET SINGHAL
@S/D/W of=BALWINDER SINGHAL
""",
        {"name": "GURPREET SINGHAL", "birth_date": "1989-11-02", "expiry_date": "2031-04-11",
         "father": "BALWINDER SINGHAL", "issue_date": "2011-04-12"},
        form=Form.CARD,
    ),
    Sample(
        "d10-persoonslijst-tabel", "D10", "dev_verslag",
        ("Gemeente Zandvliet", "Dienstverlening"),
        """
# Uittreksel Basisregistratie Personen (BRP)

| Gegeven | Waarde |
| Voornamen | Thirza Elisabeth |
| Voorvoegsel | van der |
| Geslachtsnaam | Zwaagstra |
| Geboren | 6 februari 1981 te Paramaribo (Suriname) |
| Geslacht | Vrouw |
| Nationaliteit | Surinaamse |
| Gemeente van inschrijving | Zandvliet |

Zandvliet, 18 oktober 2022

!sign namens de burgemeester | medewerker Dienstverlening
""",
        {"surname": "Zwaagstra", "given_names": "Thirza Elisabeth", "birth_date": "1981-02-06",
         "birth_place": "Paramaribo", "sex": "F", "nationality": "SUR", "date": "2022-10-18"},
    ),
    Sample(
        "d10-verklaring-ingeschreven", "D10", "dev_kantoor",
        ("GEMEENTE HOOGWOUDE",),
        """
# BEWIJS VAN INSCHRIJVING

De ambtenaar van de afdeling Burgerzaken verklaart dat in de basisregistratie personen staat ingeschreven:

Rahimiyan, Jamshid, geboren op 22 december 1979 te Isfahan, Iran, van Iraanse nationaliteit, wonende Molenpad 3 te
Hoogwoude sinds 5 mei 2016.

Hoogwoude, 9 januari 2019
""",
        {"birth_date": "1979-12-22", "birth_place": "Isfahan", "nationality": "IRN", "date": "2019-01-09"},
    ),
)  # fmt: skip
