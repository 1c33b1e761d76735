"""D42, D43, D44: TOELT's reply, individual and general official reports."""

from __future__ import annotations

from tests.samples.model import Sample, Split
from tests.samples.prose import reasoning

SAMPLES = (
    Sample(
        "d42-handhaaft", "D42", "dev_dienst", ("Team Onderzoek en Expertise Land en Taal", "IND - TOELT"),
        """
@V-nummer=2760100234
@Ons kenmerk=TOELT-17-0880
@Datum=4 oktober 2017

# Reactie op contra-expertise

De contra-expertise van 14 juli 2017 geeft geen aanleiding de conclusie te wijzigen. De conclusie wordt
gehandhaafd.

!sign linguïst
""",
        {"date": "2017-10-04", "v_number": "2760100234", "reference": "TOELT-17-0880"},
    ),
    Sample(
        "d43-congo", "D43", "dev_dienst", ("Ministerie van Buitenlandse Zaken", "Afdeling Asiel- en Migratiezaken"),
        """
@Datum=19 april 2016
@Ons kenmerk=DPV-AM/2016/117
@Onderwerp=individueel ambtsbericht

Op uw verzoek van 3 november 2015 is een onderzoek ter plaatse verricht. Het opgegeven adres bestaat. De
buren kennen de familie niet.

!sign hoofd afdeling
""",
        {"date": "2016-04-19", "reference": "DPV-AM/2016/117"},
    ),
    Sample(
        "d44-soedan", "D44", "dev_verslag", ("Ministerie van Buitenlandse Zaken",),
        f"""
# Algemeen ambtsbericht Soedan

@Datum=mei 2022
@Verslagperiode=oktober 2019 tot april 2022

{reasoning("d44-soedan", Split.DEVELOPMENT, 2)}
""",
        {"country": "SDN"},
    ),
)  # fmt: skip
