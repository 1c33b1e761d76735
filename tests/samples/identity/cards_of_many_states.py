"""D01, D02, D11 to D13: passports and cards of more states, each with labels of its own."""

from __future__ import annotations

from tests.samples.model import Form, Sample

SAMPLES = (
    Sample(
        "d01-guinee-biometrique", "D01", "dev_kaart",
        ("REPUBLIQUE DE GUINEE", "PASSEPORT BIOMETRIQUE"),
        """
!photo
@Type=P
@Code=GIN
@N° du passeport=R0417332
@Nom=SOUMAHORON
@Prénom(s)=MOHAMED LAMINE
@Nationalité=GUINEENNE
@Né(e) le=14/02/1991
@à=KINDIA
@Sexe=M
@Délivré le=09/10/2015
@Expire le=08/10/2020
@Autorité=DCPAF CONAKRY
""",
        {
            "document_number": "R0417332", "issuing_state": "GIN", "surname": "SOUMAHORON",
            "given_names": "MOHAMED LAMINE", "nationality": "GIN", "birth_date": "1991-02-14", "sex": "M",
            "birth_place": "KINDIA", "issue_date": "2015-10-09", "expiry_date": "2020-10-08",
        },
        form=Form.CARD, languages=("fra",),
    ),
    Sample(
        "d01-oezbekistan-pasport", "D01", "dev_pas",
        ("O'ZBEKISTON RESPUBLIKASI", "REPUBLIC OF UZBEKISTAN  PASPORT / PASSPORT"),
        """
!photo
@Turi / Type=P
@Mamlakat kodi / Country code=UZB
@Pasport raqami / Passport number=AA4170332
@Familiyasi / Surname=KARIMBOYEVA
@Ismi / Given name=NILUFAR
@Fuqaroligi / Citizenship=O'ZBEKISTON / UZBEKISTAN
@Tug'ilgan sanasi / Date of birth=11 08 1983
@Jinsi / Sex=F
@Tug'ilgan joyi / Place of birth=ANDIJON
@Berilgan sanasi / Date issued=24 03 2014
@Amal qilish muddati / Date of expiry=23 03 2024
""",
        {
            "document_number": "AA4170332", "issuing_state": "UZB", "surname": "KARIMBOYEVA",
            "given_names": "NILUFAR", "nationality": "UZB", "sex": "F", "birth_place": "ANDIJON",
            "birth_date": "1983-08-11", "issue_date": "2014-03-24", "expiry_date": "2024-03-23",
        },
        form=Form.CARD,
    ),
    Sample(
        "d01-ethiopie-kopie", "D01", "dev_kopie",
        ("FEDERAL DEMOCRATIC REPUBLIC OF ETHIOPIA", "PASSPORT"),
        """
!photo
@Type/Category=P
@Country Code=ETH
@Passport Number=EP4417093
@Surname=GEBREYESUSI
@Given Name=ALMAZ BERHE
@Nationality=ETHIOPIAN
@Date of Birth=06 JUN 1979
@Place of Birth=MEKELLE
@Sex=F
@Date of Issue=30 JAN 2012
@Date of Expiry=29 JAN 2017
@Issuing Authority=MAIN DEPT FOR IMMIGRATION
""",
        {
            "document_number": "EP4417093", "issuing_state": "ETH", "surname": "GEBREYESUSI",
            "given_names": "ALMAZ BERHE", "nationality": "ETH", "birth_date": "1979-06-06", "sex": "F",
            "birth_place": "MEKELLE", "issue_date": "2012-01-30", "expiry_date": "2017-01-29",
        },
        form=Form.CARD,
    ),
    Sample(
        "d01-angola-portugees", "D01", "dev_pas",
        ("REPÚBLICA DE ANGOLA", "PASSAPORTE"),
        """
!photo
@Passaporte N°=N1417009
@Apelido=DOMINGOSI
@Nomes próprios=PAULO JOAQUIM
@Nacionalidade=ANGOLANA
@Data de nascimento=03/12/1977
@Sexo=M
@Local de nascimento=UÍGE
@Data de emissão=22/05/2010
@Válido até=21/05/2015
""",
        {
            "document_number": "N1417009", "issuing_state": "AGO", "surname": "DOMINGOSI",
            "given_names": "PAULO JOAQUIM", "nationality": "AGO", "birth_date": "1977-12-03", "sex": "M",
            "birth_place": "UÍGE", "issue_date": "2010-05-22", "expiry_date": "2015-05-21",
        },
        form=Form.CARD,
    ),
    Sample(
        "d02-congo-kiezerskaart", "D02", "dev_pas",
        ("REPUBLIQUE DEMOCRATIQUE DU CONGO", "CARTE D'IDENTITE POUR CITOYEN"),
        """
!photo
@N° carte=K04417-0932
@Nom=MBUYAMBAS
@Postnom=KALALA
@Prénom=Joséphine
@Nom du père=MBUYAMBAS Albert
@Lieu et date de naissance=Kananga, le 17/09/1986
@Sexe=F
@Date de délivrance=02/06/2004
""",
        {
            "document_number": "K04417-0932", "surname": "MBUYAMBAS", "birth_date": "1986-09-17",
            "birth_place": "Kananga", "sex": "F", "father": "MBUYAMBAS Albert", "issue_date": "2004-06-02",
        },
        form=Form.CARD, languages=("fra",),
    ),
    Sample(
        "d02-tazkera-vertaald", "D02", "dev_formulier",
        ("ISLAMIC REPUBLIC OF AFGHANISTAN", "Population Registration Department", "Unofficial translation of Tazkira"),
        """
# TAZKIRA (National Identity Document)

@Registration no=4417 / 12 / 77
@Name=Gholam Sarwaray
@Son/daughter of=Mohammad Sarwaray
@Grandfather=Abdul Karim
@Tribe=Hazara
@Place of birth=Jaghori, Ghazni
@Date of birth or age=22 years old in the year 1386 (2007)
@Gender=Male
@Issued on=11 Sept 2007
""",
        {
            "name": "Gholam Sarwaray", "father": "Mohammad Sarwaray", "birth_place": "Jaghori, Ghazni",
            "sex": "M", "issue_date": "2007-09-11",
        },
        languages=("eng",),
    ),
    Sample(
        "d02-kenia-kaart", "D02", "dev_pas",
        ("JAMHURI YA KENYA", "REPUBLIC OF KENYA  NATIONAL IDENTITY CARD"),
        """
!photo
@SERIAL NUMBER=241170932
@ID NUMBER=27417093
@FULL NAMES=HALIMA ABDI WARSAMEY
@DATE OF BIRTH=01.01.1990
@SEX=FEMALE
@DISTRICT OF BIRTH=GARISSA
@PLACE OF ISSUE=GARISSA
@DATE OF ISSUE=18.04.2009
""",
        {
            "document_number": "27417093", "name": "HALIMA ABDI WARSAMEY", "birth_date": "1990-01-01",
            "sex": "F", "birth_place": "GARISSA", "issue_date": "2009-04-18",
        },
        form=Form.CARD,
    ),
    Sample(
        "d02-algerije-kaart", "D02", "dev_kaart",
        ("REPUBLIQUE ALGERIENNE DEMOCRATIQUE ET POPULAIRE", "CARTE NATIONALE D'IDENTITE"),
        """
!photo
@N° de la carte=100417093
@Wilaya=Oran
@Nom=BENKADDOURI
@Prénoms=Rachid
@Né le=28.10.1974 à Oran
@Fils de=Mohamed BENKADDOURI
@Délivrée le=15.01.2008
@Valable jusqu'au=14.01.2018
""",
        {
            "document_number": "100417093", "surname": "BENKADDOURI", "given_names": "Rachid",
            "birth_date": "1974-10-28", "birth_place": "Oran", "father": "Mohamed BENKADDOURI",
            "issue_date": "2008-01-15", "expiry_date": "2018-01-14",
        },
        form=Form.CARD, languages=("fra",),
    ),
    Sample(
        "d02-nicaragua-cedula", "D02", "dev_pas",
        ("REPÚBLICA DE NICARAGUA", "CÉDULA DE IDENTIDAD"),
        """
!photo
@Cédula N°=001-041785-0012F
@Nombres=MARÍA ELENA
@Apellidos=ZELEDONES RUIZ
@Fecha de nacimiento=17-04-1985
@Lugar de nacimiento=ESTELÍ
@Sexo=F
@Fecha de emisión=20-02-2013
@Fecha de expiración=20-02-2023
""",
        {
            "document_number": "001-041785-0012F", "given_names": "MARÍA ELENA",
            "surname": "ZELEDONES RUIZ", "birth_date": "1985-04-17", "birth_place": "ESTELÍ", "sex": "F", "issue_date": "2013-02-20",
            "expiry_date": "2023-02-20",
        },
        form=Form.CARD,
    ),
    Sample(
        "d11-w-document-kaart", "D11", "dev_kaart",
        ("NEDERLAND", "Vreemdelingenidentiteitsbewijs  type W"),
        """
!photo
@Documentnr.=V4417A93K
@Naam=HAIDARINEJAD
@Voornamen=FARSHID
@Geb. datum=12 SEP 1987
@Geslacht=M
@Nationaliteit=Iraanse
@V-nr.=2841170932
@Afgiftedatum=04 NOV 2019
@Geldig tot=04 NOV 2020
""",
        {
            "document_number": "V4417A93K", "surname": "HAIDARINEJAD", "given_names": "FARSHID",
            "birth_date": "1987-09-12", "sex": "M", "nationality": "IRN", "v_number": "2841170932",
            "issue_date": "2019-11-04", "expiry_date": "2020-11-04",
        },
        form=Form.CARD,
    ),
    Sample(
        "d13-guinee-sauf-conduit", "D13", "dev_gezant",
        ("AMBASSADE DE LA REPUBLIQUE DE GUINEE", "Bruxelles"),
        """
# LAISSEZ-PASSER / SAUF-CONDUIT N° 0417/AMB/BRU/2017

Nous, Ambassadeur de la République de Guinée, prions les autorités de laisser passer librement :

@Nom et prénoms=DIALLOUH Mamadou Saliou
@Date et lieu de naissance=5 mai 1992 à Labé
@Nationalité=Guinéenne
@Sexe=masculin

Le présent document est valable pour un seul voyage, du 3 juillet 2017 au 3 août 2017.

Fait à Bruxelles, le 3 juillet 2017

!sign Le Consul
!stamp AMBASSADE DE GUINEE | BRUXELLES
""",
        {
            "document_number": "0417/AMB/BRU/2017", "name": "DIALLOUH Mamadou Saliou",
            "birth_date": "1992-05-05", "birth_place": "Labé", "nationality": "GIN",
            "issuing_state": "GIN", "issue_date": "2017-07-03", "expiry_date": "2017-08-03",
        },
        languages=("fra",),
    ),
    Sample(
        "d13-nigeria-etc", "D13", "dev_brief",
        ("EMBASSY OF THE FEDERAL REPUBLIC OF NIGERIA", "The Hague"),
        """
# EMERGENCY TRAVEL CERTIFICATE

@ETC Number=NG/HAG/0417/20
@Surname=OSAGIEDEN
@Other names=Faith
@Date of birth=9th March 1995
@Place of birth=Benin City
@Sex=Female
@Issued at The Hague on=17 February 2020
@Valid until=16 March 2020

Valid for a single journey to Nigeria only.
""",
        {
            "document_number": "NG/HAG/0417/20", "surname": "OSAGIEDEN", "given_names": "Faith",
            "birth_date": "1995-03-09", "birth_place": "Benin City", "sex": "F", "issuing_state": "NGA",
            "issue_date": "2020-02-17", "expiry_date": "2020-03-16",
        },
        languages=("eng",),
    ),
)  # fmt: skip
