"""D12, D13: visas with strip, and laissez-passers."""

from __future__ import annotations

from tests.samples.model import Form, Sample
from tests.samples.mrz_lines import visa


def _strip(lines: tuple[str, ...]) -> str:
    return "\n".join(f"!mrz {line}" for line in lines)


_A = visa("NLD", "GREGORYANTS", "ANAHIT", "C0044178", "ARM", "750302", "F", "011130")
_B = visa("FRA", "BENALIOUA", "SAMIRA", "FRA004417", "DZA", "880514", "F", "150620", width=36)
_C = visa("DEU", "TESHALEW", "ABEL", "D55501177", "ETH", "910707", "M", "190301")

SAMPLES = (
    Sample(
        "d12-nederland", "D12", "dev_kaart", ("VISUM", "KONINKRIJK DER NEDERLANDEN"),
        f"""
@Geldig voor=SCHENGEN STATEN
@Van=01-09-2001
@Tot=30-11-2001
@Aantal binnenkomsten=1
@Nummer=C0044178
@Naam=GREGORYANTS, ANAHIT
{_strip(_A)}
""",
        {"document_number": "C0044178", "issuing_state": "NLD", "nationality": "ARM",
         "surname": "GREGORYANTS", "birth_date": "1975-03-02", "mrz": list(_A)}, form=Form.CARD,
    ),
    Sample(
        "d12-frankrijk", "D12", "exam_kaart", ("VISA", "RÉPUBLIQUE FRANÇAISE"),
        f"""
@Valable pour=ÉTATS SCHENGEN
@Du=01-04-15
@Au=20-06-15
@Nom=BENALIOUA SAMIRA
{_strip(_B)}
""",
        {"document_number": "FRA004417", "issuing_state": "FRA", "nationality": "DZA",
         "surname": "BENALIOUA", "mrz": list(_B)}, languages=("fra",), form=Form.CARD,
    ),
    Sample(
        "d12-duitsland", "D12", "exam_kopie", ("VISUM", "BUNDESREPUBLIK DEUTSCHLAND"),
        f"""
@Gültig für=SCHENGENER STAATEN
@Von=01-12-18
@Bis=01-03-19
@Name=TESHALEW ABEL
{_strip(_C)}
""",
        {"document_number": "D55501177", "issuing_state": "DEU", "nationality": "ETH",
         "surname": "TESHALEW", "mrz": list(_C)}, languages=("deu",), form=Form.CARD,
    ),
    Sample(
        "d13-senegal", "D13", "dev_gezant", ("AMBASSADE DE LA RÉPUBLIQUE DU SÉNÉGAL", "La Haye"),
        """
# LAISSEZ-PASSER

@N°=LP/0044/2016
@Délivré à=NDIAYEMA Cheikh
@Né le=4 avril 1989
@Nationalité=sénégalaise
@Valable jusqu'au=30 septembre 2016

Valable pour un seul voyage au Sénégal.

!sign Le Consul
""",
        {"document_number": "LP/0044/2016", "issuing_state": "SEN", "birth_date": "1989-04-04",
         "expiry_date": "2016-09-30"}, languages=("fra",),
    ),
    Sample(
        "d13-ghana", "D13", "exam_gezant", ("Embassy of Ghana", "Consular Section, The Hague"),
        """
# EMERGENCY TRAVEL CERTIFICATE

@No.=GH-TC-1147
@Name=Kojo Amoakoh
@Date of birth=12 May 1977
@Nationality=Ghanaian
@Date of issue=3 June 2019
@Valid until=3 August 2019

Valid for one journey to Ghana only.

!sign Consular officer
""",
        {"document_number": "GH-TC-1147", "issuing_state": "GHA", "birth_date": "1977-05-12",
         "issue_date": "2019-06-03", "expiry_date": "2019-08-03"}, languages=("eng",),
    ),
    Sample(
        "d13-vietnam", "D13", "exam_akte", ("SOCIALIST REPUBLIC OF VIET NAM", "Laissez-passer"),
        """
# LAISSEZ-PASSER

@Number=VN 00417
@Full name=TRAN VAN LOC HAI
@Date of birth=09/10/1984
@Date of issue=01/02/2013
@Date of expiry=01/05/2013

!sign Immigration Department
""",
        {"document_number": "VN 00417", "issuing_state": "VNM", "birth_date": "1984-10-09",
         "issue_date": "2013-02-01", "expiry_date": "2013-05-01"}, languages=("eng",),
    ),
)  # fmt: skip
