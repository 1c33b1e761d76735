"""D08: school, military, driver and course papers."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d08-rijbewijs-nigeria",
        "D08",
        "dev_formulier",
        ("FEDERAL ROAD AUTHORITY", "Lagos State"),
        """
# DRIVING LICENCE

@Licence No.=LAG00417AB12
@Surname=OKONKWEZE
@Given names=CHIDI EMMANUEL
@Date of birth=08/09/1983
@Date of issue=02/02/2009
@Class=B
""",
        {
            "document_number": "LAG00417AB12", "surname": "OKONKWEZE",
            "birth_date": "1983-09-08", "issue_date": "2009-02-02",
        },
        languages=("eng",),
    ),
    Sample(
        "d08-militair-oekraine",
        "D08",
        "dev_akte",
        ("УКРАЇНА", "Міністерство оборони"),
        """
# ВІЙСЬКОВИЙ КВИТОК / MILITARY SERVICE CARD

@Surname / Прізвище=TKACHENKIV
@Name / Ім'я=OLEKSIY
@Date of birth=11.12.1969
@Series and No.=SO 441207
@Issued=20.05.1992
""",
        {
            "document_number": "SO 441207", "surname": "TKACHENKIV", "given_names": "OLEKSIY",
            "birth_date": "1969-12-11", "issue_date": "1992-05-20",
        },
        languages=("rus", "eng"),
    ),
)  # fmt: skip
