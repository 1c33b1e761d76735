"""D66 and D67 of the exam: the request for mediation, and DT&V's answer at its start and end."""

from __future__ import annotations

from tests.samples.model import Sample

_DTV = ("Dienst Terugkeer en Vertrek", "Ministerie van Justitie en Veiligheid")

SAMPLES = (
    Sample(
        "d66-2022",
        "D66",
        "exam_formulier",
        ("Dienst Terugkeer en Vertrek", "Formulier bemiddelingsverzoek"),
        """
# Bemiddelingsverzoek

@V-nummer=2880014427
@Naam=Mukendiwa
@Voornaam=Patrice
@Land=Congo (Democratische Republiek)
@Datum verzoek=9 september 2022

Bijlagen: bewijs van mislukt vertrek, kopie stemkaart, vier pasfoto's, handgeschreven verklaring.

!sign P. Mukendiwa
""",
        {"date": "2022-09-09", "v_number": "2880014427", "country": "COD", "signed": True},
    ),
    Sample(
        "d66-2016",
        "D66",
        "exam_kantoor",
        ("Advocatenkantoor Terwisscha", "mr. H. Terwisscha-Bos"),
        """
@Datum=1 juli 2016
@Onze ref=TB/16-091
@Inzake=verzoek om bemiddeling

Geachte heer, mevrouw,

Hierbij dien ik namens mevrouw Gulnara Bekmurzaev een bemiddelingsverzoek in. Zij wil vertrekken naar
Kirgizië, maar het consulaat verstrekt geen document. De vereiste stukken (a tot en met d) gaan hierbij.

!sign mr. H. Terwisscha-Bos | advocaat
""",
        {"date": "2016-07-01", "country": "KGZ", "reference": "TB/16-091", "name": "Gulnara Bekmurzaev"},
    ),
    Sample(
        "d67-start-2021",
        "D67",
        "exam_dienst",
        _DTV,
        """
@Datum=8 april 2021
@V-nummer=2800441907
@Betreft=bevestiging start bemiddeling

Geachte mevrouw Abubakarimu,

Uw verzoek om bemiddeling van 22 maart 2021 heb ik ontvangen. De bemiddeling start vandaag. Uw
regievoerder is de heer D. Kooistraten.

!sign D. Kooistraten | regievoerder
""",
        {"date": "2021-04-08", "v_number": "2800441907"},
    ),
    Sample(
        "d67-landen-2020",
        "D67",
        "exam_rijks",
        _DTV,
        """
@Datum=10 februari 2020
@Onderwerp=voortgang bemiddeling
@V-nummer=2790033184

Tijdens het gesprek van 28 januari 2020 is vastgesteld dat Bangladesh niet langer in aanmerking komt. De
bemiddeling wordt voortgezet voor Myanmar. Voor Bangladesh is de bemiddeling beëindigd omdat de
autoriteiten de nationaliteit hebben ontkend.

!sign regievoerder
""",
        {"date": "2020-02-10", "v_number": "2790033184"},
    ),
)  # fmt: skip
