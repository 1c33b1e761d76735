"""D80 and D86: notices of appeal to the court and to the Raad van State."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d80-2018",
        "D80",
        "dev_kantoor",
        ("Koopmanschap Advocaten", "mr. F. Koopmanschap", "Bleekstraat 00, Rijnstad"),
        """
* Rechtbank Den Haag
* Centraal Intakebureau Vreemdelingenzaken

> Rijnstad, 9 juli 2018

Inzake: Oumarou / Staatssecretaris van Justitie en Veiligheid

# BEROEPSCHRIFT

Namens de heer Ismaël Oumarou, V-nummer 2761100437, stel ik beroep in tegen de beslissing op bezwaar van
14 juni 2018. Een kopie van het besluit gaat hierbij. De gronden van beroep dien ik binnen vier weken in.

Hoogachtend,

!sign mr. F. Koopmanschap | advocaat
""",
        {
            "date": "2018-07-09", "attacked_decision_date": "2018-06-14", "v_number": "2761100437",
        },
    ),
    Sample(
        "d86-ind-2019",
        "D86",
        "dev_rijks",
        ("Immigratie- en Naturalisatiedienst", "Procesvertegenwoordiging"),
        """
* Raad van State
* Afdeling bestuursrechtspraak
* Postbus 0011, Den Haag

@Datum=21 augustus 2019
@Ons kenmerk=HB/19/0771
@Zaak rechtbank=NL19.9917

# Hogerberoepschrift

De Staatssecretaris van Justitie en Veiligheid stelt hoger beroep in tegen de uitspraak van de rechtbank
Den Haag van 7 augustus 2019.

**Grief 1.** Ten onrechte heeft de rechtbank haar eigen oordeel over de geloofwaardigheid in de plaats
gesteld.

!sign de Staatssecretaris | namens deze, senior procesvertegenwoordiger
""",
        {"date": "2019-08-21", "appellant": "IND"},
    ),
)  # fmt: skip
