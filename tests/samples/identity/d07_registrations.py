"""D07, D09: refugee registrations and religious registers of the country of origin."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d07-unrwa", "D07", "dev_formulier", ("UNRWA", "United Nations Relief and Works Agency", "Lebanon Field Office"),
        """
# Registration Card

@Registration No.=3-01174410
@Head of family=Mahmoud Ahmad Zaydanov
@Members=6
@Camp=Ein El Hilweh
@Date of issue=21 May 1999
""",
        {"registration_number": "3-01174410", "name": "Mahmoud Ahmad Zaydanov", "issue_date": "1999-05-21"},
        languages=("eng",),
    ),
    Sample(
        "d09-doopboek", "D09", "dev_akte", ("ERITREAN ORTHODOX CHURCH", "St. Mary, Senafe"),
        """
# BAPTISMAL CERTIFICATE

@Name=Filmon Ghebremedhin
@Date of birth=3 February 1991
@Date of baptism=14 March 1991
@Father=Ghebremedhin Asmelash
@Mother=Abrehet Hagos

Extract of the baptismal register, 6 June 2019.

!sign Parish priest
""",
        {"name": "Filmon Ghebremedhin", "birth_date": "1991-02-03", "father": "Ghebremedhin Asmelash",
         "mother": "Abrehet Hagos"}, languages=("eng",),
    ),
)  # fmt: skip
