"""D87 and D88: invitation to a hearing and the record of one."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d87-2018",
        "D87",
        "dev_dienst",
        ("Rechtbank Den Haag", "Zittingsplaats Rijnstad", "griffie vreemdelingenzaken"),
        """
* mr. F. Koopmanschap
* Bleekstraat 00

@Datum=5 september 2018
@Zaaknummer=AWB 18/4471
@Onderwerp=uitnodiging zitting

Geachte heer, mevrouw,

De zaak van de heer Oumarou wordt behandeld op de zitting van 25 oktober 2018 om 10.30 uur in zaal 3.

U kunt tot tien dagen voor de zitting nog stukken indienen.

!sign de griffier
""",
        {"date": "2018-09-05", "hearing_date": "2018-10-25", "docket": ["AWB 18/4471"]},
    ),
    Sample(
        "d88-2019",
        "D88",
        "dev_getypt",
        ("RECHTBANK DEN HAAG", "Zittingsplaats Waterstad"),
        """
@zaaknummer=NL19.7714
@datum zitting=2 juli 2019

PROCES-VERBAAL VAN DE ZITTING

Verschenen zijn: eiser, bijgestaan door mr. I. Schouwenaar; de tolk in het Farsi; en mr. K. Bouma
namens verweerder.

De rechter vraagt waarom het rapport van de commissie niet in het besluit is besproken.

De gemachtigde van verweerder antwoordt dat het rapport is gelezen maar geen doorslag geeft.

De rechter sluit het onderzoek. Uitspraak over zes weken.

Waarvan proces-verbaal.
""",
        {"hearing_date": "2019-07-02", "docket": ["NL19.7714"]},
    ),
)  # fmt: skip
