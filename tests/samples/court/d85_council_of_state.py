"""D85: rulings of the Afdeling bestuursrechtspraak."""

from __future__ import annotations

from tests.samples.model import Sample, Split
from tests.samples.prose import reasoning

_DEV = Split.DEVELOPMENT

SAMPLES = (
    Sample(
        "d85-bevestigt-2018",
        "D85",
        "dev_hof",
        ("Raad van State", "AFDELING BESTUURSRECHTSPRAAK"),
        f"""
@Zaaknummer=201803311/1/V2
@Datum uitspraak=16 oktober 2018

# Uitspraak op het hoger beroep van:

Yohannes Tekleab, appellant,

tegen de uitspraak van de rechtbank Den Haag van 29 maart 2018 in zaak nr. 17/14420 in het geding tussen
appellant en de Staatssecretaris van Justitie en Veiligheid.

## Procesverloop

Bij besluit van 10 augustus 2017 heeft de staatssecretaris de aanvraag afgewezen.

## Overwegingen

{reasoning("d85-bevestigt-2018", _DEV, 4)}

## Beslissing

De Afdeling bestuursrechtspraak van de Raad van State bevestigt de aangevallen uitspraak.

Aldus vastgesteld door mr. G. Wielsma, lid van de enkelvoudige kamer. Uitgesproken op 16 oktober 2018.
""",
        {"date": "2018-10-16", "docket": ["201803311/1/V2"], "dictum": ["BEVESTIGT"]},
    ),
)  # fmt: skip
