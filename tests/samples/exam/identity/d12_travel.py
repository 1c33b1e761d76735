"""D12, D13 of the exam: visas with strip, and laissez-passers."""

from __future__ import annotations

from tests.samples.model import Form, Sample
from tests.samples.mrz_lines import strip, visa

_B = visa("FRA", "BENALIOUA", "SAMIRA", "FRA004417", "DZA", "880514", "F", "150620", width=36)
_C = visa("DEU", "TESHALEW", "ABEL", "D55501177", "ETH", "910707", "M", "190301")

SAMPLES = (
    Sample(
        "d12-frankrijk", "D12", "exam_kaart", ("VISA", "RÉPUBLIQUE FRANÇAISE"),
        f"""
@Valable pour=ÉTATS SCHENGEN
@Du=01-04-15
@Au=20-06-15
@Nom=BENALIOUA SAMIRA
{strip(_B)}
""",
        {"document_number": "FRA004417", "issuing_state": "FRA", "nationality": "DZA",
         "surname": "BENALIOUA", "mrz": list(_B),
         "given_names": "SAMIRA", "birth_date": "1988-05-14", "sex": "F", "expiry_date": "2015-06-20"}, languages=("fra",), form=Form.CARD,
    ),
    Sample(
        "d12-duitsland", "D12", "exam_kopie", ("VISUM", "BUNDESREPUBLIK DEUTSCHLAND"),
        f"""
@Gültig für=SCHENGENER STAATEN
@Von=01-12-18
@Bis=01-03-19
@Name=TESHALEW ABEL
{strip(_C)}
""",
        {"document_number": "D55501177", "issuing_state": "DEU", "nationality": "ETH",
         "surname": "TESHALEW", "mrz": list(_C),
         "given_names": "ABEL", "birth_date": "1991-07-07", "sex": "M", "expiry_date": "2019-03-01"}, languages=("deu",), form=Form.CARD,
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
         "issue_date": "2019-06-03", "expiry_date": "2019-08-03",
         "name": "Kojo Amoakoh", "nationality": "GHA"}, languages=("eng",),
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
         "issue_date": "2013-02-01", "expiry_date": "2013-05-01",
         "name": "TRAN VAN LOC HAI"}, languages=("eng",),
    ),
)  # fmt: skip
