"""D94, D95, D99: letter of a mayor, statement of a shelter, consent under the AVG."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d94-2018",
        "D94",
        "dev_dienst",
        ("Gemeente Rijnstad", "De burgemeester"),
        """
* De Staatssecretaris van Justitie en Veiligheid

@Datum=8 februari 2018
@Ons kenmerk=BM/18/044

Geachte heer,

Als burgemeester van Rijnstad vraag ik uw aandacht voor mevrouw Hovhannisyanova, die al zestien jaar in onze
stad woont. Ik verzoek u haar zaak persoonlijk te bezien.

!sign A. van den Heuvelen | burgemeester van Rijnstad
""",
        {"date": "2018-02-08", "sender": "burgemeester van Rijnstad"},
    ),
    Sample(
        "d95-2019",
        "D95",
        "dev_stichting",
        ("Stichting Kade", "Opvang en begeleiding", "Havenkade 00, Rijnstad"),
        """
> Rijnstad, 12 april 2019

# Opvangverklaring

Hierbij verklaren wij dat de heer Musa Conteh-Bangura van 3 februari 2014 tot en met 30 juni 2017 in onze
opvang heeft verbleven.

!sign J. Rietveldman | coördinator
""",
        {
            "date": "2019-04-12", "organisation": "Stichting Kade",
            "period": {"from": "2014-02-03", "to": "2017-06-30"},
        },
    ),
    Sample(
        "d99-2020",
        "D99",
        "dev_formulier",
        ("Stichting Kade", "Toestemming delen van gegevens (AVG)"),
        """
# Toestemmingsverklaring AVG

Ik geef Stichting Kade toestemming om gegevens te delen met:

| Ontvanger | Persoonsgegevens | Medische gegevens |
| gemeente | ja | nee |
| IND | ja | ja |
| DT&V | ja | nee |

@Voorgelezen in=het Tigrinya
@Datum=4 mei 2020
@Geldig tot=4 november 2020
!sign cliënt
""",
        {"date": "2020-05-04", "expiry_date": "2020-11-04", "recipients": ["gemeente", "IND", "DT&V"],
         "signed": True},
    ),
)  # fmt: skip
