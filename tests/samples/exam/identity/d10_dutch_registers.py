"""D10, D11 of the exam: extract of the BRP or GBA, and residence documents. The BSN is masked in the samples."""

from __future__ import annotations

from tests.samples.model import Form, Sample

SAMPLES = (
    Sample(
        "d10-gba-2011", "D10", "exam_getypt", ("GEMEENTE WATERSTAD", "Gemeentelijke basisadministratie persoonsgegevens"),
        """
@Naam=Ismailovska
@Voornaam=Fatima
@Geboren=00-00-1985
@Geboorteland=voormalig Joegoslavië
@Nationaliteit=staatloos
@Verblijfstitel=code 98
@Afgegeven op=14-04-2011

Uittreksel uit de gemeentelijke basisadministratie, op verzoek van betrokkene.
""",
        {"surname": "Ismailovska", "given_names": "Fatima", "date": "2011-04-14", "birth_date": "1985"},
    ),
    Sample(
        "d10-brp-2022", "D10", "exam_formulier", ("Gemeente Oosterhaven", "Uittreksel BRP"),
        """
# Uittreksel basisregistratie personen

@Naam=Habtemariam
@Voornamen=Liya
@Geboren op=2 september 1999
@Te=Keren
@Nationaliteit=Eritrese
@Datum van afgifte=30 juni 2022
""",
        {"surname": "Habtemariam", "given_names": "Liya", "birth_date": "1999-09-02", "birth_place": "Keren",
         "date": "2022-06-30", "nationality": "ERI"},
    ),
    Sample(
        "d11-verblijf", "D11", "exam_kaart", ("VERBLIJFSDOCUMENT", "NEDERLAND"),
        """
!photo
@Naam=NALUBEGAYA
@Voornamen=PROSSY
@Geboortedatum=21 03 1987
@Type=II REGULIER BEPAALDE TIJD
@Documentnummer=V8KL21MN4
@Geldig tot=30 11 2023
===
@V-nummer=2922001145
@Aantekening=arbeid vrij toegestaan
""",
        {"document_number": "V8KL21MN4", "v_number": "2922001145", "surname": "NALUBEGAYA",
         "given_names": "PROSSY", "birth_date": "1987-03-21", "expiry_date": "2023-11-30"}, form=Form.CARD,
    ),
    Sample(
        "d11-kopie-w2", "D11", "exam_kopie", ("W2", "VREEMDELINGENIDENTITEITSBEWIJS"),
        """
!photo
@Naam=SHINWARISON
@Voornaam=TARIQ
@Geboren=01-01-1992
@Documentnummer=VB22CD33E
@Geldig tot=02-02-2015
===
@V-NR=2688001473
""",
        {"document_number": "VB22CD33E", "v_number": "2688001473", "surname": "SHINWARISON",
         "birth_date": "1992-01-01", "expiry_date": "2015-02-02", "given_names": "TARIQ"}, form=Form.CARD,
    ),
)  # fmt: skip
