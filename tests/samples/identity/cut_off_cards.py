"""D01, D02, D11, D12: copies on which the machine readable zone is cut off, so that labels decide."""

from __future__ import annotations

from tests.samples.model import Form, Sample

SAMPLES = (
    Sample(
        "d01-eritrea-zonder-strook", "D01", "dev_pas",
        ("THE STATE OF ERITREA", "PASSPORT"),
        """
!photo
@Type=P
@Code of State=ERI
@Passport No=K0417745
@1. Surname=WOLDEMARIAMI
@2. Given Names=SELAM TESFAY
@3. Nationality=ERITREAN
@4. Date of Birth=05 FEB 1988
@5. Sex=F
@6. Place of Birth=DEKEMHARE
@7. Date of Issue=17 MAR 2014
@8. Valid until=16 MAR 2019
@9. Issuing authority=IMMIGRATION AND NATIONALITY
""",
        {
            "document_number": "K0417745", "issuing_state": "ERI", "surname": "WOLDEMARIAMI",
            "given_names": "SELAM TESFAY", "nationality": "ERI", "birth_date": "1988-02-05", "sex": "F",
            "birth_place": "DEKEMHARE", "issue_date": "2014-03-17", "expiry_date": "2019-03-16",
        },
        form=Form.CARD,
    ),
    Sample(
        "d01-togo-tweetalig", "D01", "dev_pas",
        ("REPUBLIQUE TOGOLAISE", "PASSEPORT / PASSPORT"),
        """
!photo
@Type / Type=P
@Code du pays / Country code=TGO
@Passeport N° / Passport No=EB417088
@Nom / Surname=AGBOSSOUVI
@Prénoms / Given names=KOFFI EDEM
@Nationalité / Nationality=TOGOLAISE
@Date de naissance / Date of birth=21/09/1980
@Sexe / Sex=M
@Lieu de naissance / Place of birth=LOME
@Date de délivrance / Date of issue=03/06/2013
@Date d'expiration / Date of expiry=02/06/2018
""",
        {
            "document_number": "EB417088", "issuing_state": "TGO", "surname": "AGBOSSOUVI",
            "given_names": "KOFFI EDEM", "nationality": "TGO", "birth_date": "1980-09-21", "sex": "M",
            "birth_place": "LOME", "issue_date": "2013-06-03", "expiry_date": "2018-06-02",
        },
        form=Form.CARD,
    ),
    Sample(
        "d02-kameroen-kaart", "D02", "dev_pas",
        ("REPUBLIQUE DU CAMEROUN", "CARTE NATIONALE D'IDENTITE / NATIONAL IDENTITY CARD"),
        """
!photo
@NOM/SURNAME=TCHOUAMENG
@PRENOMS/GIVEN NAMES=ARISTIDE
@DATE DE NAISSANCE/DATE OF BIRTH=02.01.1993
@LIEU DE NAISSANCE/PLACE OF BIRTH=BAFANG
@SEXE/SEX=M
@PROFESSION/OCCUPATION=ELEVE
@PERE/FATHER=TCHOUAMENG BLAISE
@MERE/MOTHER=NGOUNOUH SOLANGE
@IDENTIFIANT UNIQUE/UNIQUE IDENTIFIER=20110417708
""",
        {
            "surname": "TCHOUAMENG", "given_names": "ARISTIDE", "birth_date": "1993-01-02",
            "birth_place": "BAFANG", "sex": "M", "father": "TCHOUAMENG BLAISE", "issuing_state": "CMR",
        },
        form=Form.CARD,
    ),
    Sample(
        "d11-verblijfsvergunning", "D11", "dev_pas",
        ("NEDERLAND", "VERBLIJFSDOCUMENT / RESIDENCE PERMIT"),
        """
!photo
@Documentnr.=V7X4417KL
@Naam=HABTEMARIAMI
@Voornamen=DAWIT
@Geslacht / nationaliteit=M / ERI
@Geboortedatum=14-09-1989
@Soort verblijfsvergunning=ASIEL BEPAALDE TIJD
@Geldig tot=02-05-2024
===
@V-nummer=2811174409
@Opmerkingen=ARBEID VRIJ TOEGESTAAN
""",
        {
            "document_number": "V7X4417KL", "v_number": "2811174409", "surname": "HABTEMARIAMI",
            "given_names": "DAWIT", "birth_date": "1989-09-14", "expiry_date": "2024-05-02",
        },
        form=Form.CARD,
    ),
    Sample(
        "d12-schengen-los", "D12", "dev_pas",
        ("VISA / VISUM", "ETATS SCHENGEN"),
        """
!photo
@VALABLE POUR=ETATS SCHENGEN
@DU=12-04-2011
@AU=11-05-2011
@TYPE DE VISA=C
@NUMERO DE VISA=NLD044170811
@DELIVRE A=ACCRA
@LE=04-04-2011
@NUMERO DE PASSEPORT=H1174408
@NOM, PRENOM=OWUSUWAH, EFUA
""",
        {"expiry_date": "2011-05-11"},
        form=Form.CARD,
    ),
)  # fmt: skip
