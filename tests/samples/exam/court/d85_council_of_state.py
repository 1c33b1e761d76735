"""D85 of the exam: rulings of the Afdeling bestuursrechtspraak."""

from __future__ import annotations

from tests.samples.model import Sample, Split
from tests.samples.prose import reasoning

_EXAM = Split.EXAM

SAMPLES = (
    Sample(
        "d85-vernietigt-2022",
        "D85",
        "exam_hof",
        ("Afdeling bestuursrechtspraak", "Raad van State"),
        f"""
**202104417/1/V1**

**Datum uitspraak: 9 maart 2022**

ECLI:NL:RVS:2022:99128

# AFDELING BESTUURSRECHTSPRAAK

Uitspraak op het hoger beroep van de staatssecretaris van Justitie en Veiligheid, appellant, tegen de
uitspraak van de rechtbank Den Haag, zittingsplaats Waterstad, van 1 juni 2021 in zaak nr. NL20.20117.

## Overwegingen

{reasoning("d85-vernietigt-2022", _EXAM, 6, numbered_from=1)}

7. Het hoger beroep is gegrond. De uitspraak van de rechtbank wordt vernietigd. Het beroep wordt alsnog
ongegrond verklaard.

## Beslissing

De Afdeling:
I. verklaart het hoger beroep gegrond;
II. vernietigt de uitspraak van de rechtbank van 1 juni 2021 in zaak nr. NL20.20117;
III. verklaart het beroep ongegrond.
""",
        {
            "date": "2022-03-09", "docket": ["202104417/1/V1"], "ecli": "ECLI:NL:RVS:2022:99128",
            "dictum": ["GEGROND", "VERNIETIGT_UITSPRAAK", "ONGEGROND"],
        },
    ),
    Sample(
        "d85-854-2013",
        "D85",
        "exam_getypt",
        ("RAAD VAN STATE", "Afdeling bestuursrechtspraak", "Vreemdelingenkamer"),
        """
@Nummer=201307712/1/V3
@Datum=4 december 2013

Uitspraak met toepassing van artikel 8:54, eerste lid, van de Awb op het hoger beroep van Sivapalan
Nadarajahan, appellant.

Wat in het hogerberoepschrift is aangevoerd, kan niet tot vernietiging van de aangevallen uitspraak leiden.

Beslissing: de Afdeling bevestigt de aangevallen uitspraak.
""",
        {"date": "2013-12-04", "docket": ["201307712/1/V3"], "dictum": ["BEVESTIGT"]},
    ),
)  # fmt: skip
