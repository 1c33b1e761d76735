"""D81, D83, D84, D89, D90: defence, interim relief, interim ruling, interim measure, statelessness."""

from __future__ import annotations

from tests.samples.model import Sample, Split
from tests.samples.prose import reasoning

SAMPLES = (
    Sample(
        "d81-2018", "D81", "dev_rijks", ("Immigratie- en Naturalisatiedienst", "Procesvertegenwoordiging"),
        f"""
@Datum=11 oktober 2018
@Zaaknummer=AWB 18/4471
@V-nummer=2761100437

# Verweerschrift

{reasoning("d81-2018", Split.DEVELOPMENT, 2)}

Ik verzoek u het beroep ongegrond te verklaren.

!sign procesvertegenwoordiger
""",
        {"date": "2018-10-11", "docket": ["AWB 18/4471"], "v_number": "2761100437"}, absent=("dictum",),
    ),
    Sample(
        "d83-toegewezen", "D83", "dev_hof", ("RECHTBANK DEN HAAG", "Zittingsplaats Waterstad", "Bestuursrecht"),
        """
@zaaknummer=NL20.11447

# uitspraak van de voorzieningenrechter van 15 mei 2020 op het verzoek om voorlopige voorziening

van Shirin Ahmadvanden, verzoekster, tegen de Staatssecretaris van Justitie en Veiligheid, verweerder.

## Beslissing

De voorzieningenrechter wijst het verzoek om een voorlopige voorziening toe en verbiedt uitzetting tot op
het beroep is beslist.
""",
        {"date": "2020-05-15", "docket": ["NL20.11447"], "seat": "Waterstad", "dictum": ["VOVO_TOEGEWEZEN"]},
    ),
    Sample(
        "d84-2020", "D84", "dev_hof", ("RECHTBANK DEN HAAG", "Zittingsplaats Rijnstad"),
        f"""
@zaaknummer=AWB 19/8817

# tussenuitspraak van de enkelvoudige kamer van 21 februari 2020

{reasoning("d84-2020", Split.DEVELOPMENT, 3, numbered_from=1)}

## Beslissing

De rechtbank stelt verweerder in de gelegenheid om binnen acht weken het gebrek te herstellen en houdt
iedere verdere beslissing aan.
""",
        {"date": "2020-02-21", "docket": ["AWB 19/8817"], "seat": "Rijnstad", "dictum": ["TUSSENUITSPRAAK"]},
    ),
    Sample(
        "d89-ehrm", "D89", "dev_gezant", ("EUROPEAN COURT OF HUMAN RIGHTS", "Strasbourg"),
        """
@Date=6 December 2013
@Application no.=77440/13

# Interim measure

The duty judge decided, under Rule 39 of the Rules of Court, that the applicant should not be removed to
Somalia until 3 January 2014.

!sign Section Registrar
""",
        {"date": "2013-12-06"}, languages=("eng",),
    ),
    Sample(
        "d90-toegewezen", "D90", "dev_hof", ("RECHTBANK DEN HAAG", "Team handel", "Vaststelling van staatloosheid"),
        """
@Rekestnummer=HA RK 24-117
@Zaaknummer=C/09/660117
@Datum beschikking=14 november 2024

# Beschikking op het op 2 februari 2024 ingekomen verzoekschrift

van Mahmoud Zaydanov, geboren te Saida, verzoeker, tegen de Staat der Nederlanden.

## Beslissing

De rechtbank stelt vast dat verzoeker staatloos is.
""",
        {"date": "2024-11-14", "docket": ["C/09/660117", "HA RK 24-117"], "outcome": "TOEGEWEZEN"},
    ),
)  # fmt: skip
