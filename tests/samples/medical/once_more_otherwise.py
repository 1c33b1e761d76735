"""Files and hospitals abroad as yet other hands write them."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d54-huisarts-stuurt-op", "D54", "dev_kantoor",
        ("Huisartsenpraktijk De Linde", "Veldrecht"),
        """
Veldrecht, 4 mei 2022

Betreft: opvragen medische gegevens dhr. Abdoulaye Kantérou, 12-06-1969

Geachte mevrouw,

Zoals gevraagd stuur ik u de uitdraai van zijn dossier over de jaren 2018 tot en met 2021, in totaal 23 bladzijden.

!sign B. Wolfswinkelaar, huisarts
""",
        {"date": "2022-05-04", "name": "Abdoulaye Kantérou", "birth_date": "1969-06-12", "pages": 23,
         "practitioner": "B. Wolfswinkelaar"},
    ),
    Sample(
        "d57-ministerie-bevestigt-niet", "D57", "dev_missie",
        ("Freetown Psychiatric Hospital", "Kissy Road, Freetown"),
        """
@Date=19 September 2019
@Ref=FPH/OPD/417

To: Dr. K. Hoogendoornse, The Netherlands

I acknowledge your mail about Mr. Sorie Kanunehan. Clozapine is not kept here and blood levels are not measured anywhere
in the country. We have one psychiatrist for the whole nation.

!sign Medical Superintendent
""",
        {"date": "2019-09-19", "reference": "FPH/OPD/417", "organisation": "Freetown Psychiatric Hospital",
         "country": "SLE", "name": "Sorie Kanunehan", "available": "NO"},
        languages=("eng",),
    ),
)  # fmt: skip
