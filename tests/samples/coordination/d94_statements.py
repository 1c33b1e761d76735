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
        "d94-2021",
        "D94",
        "exam_kantoor",
        ("Gemeente Oosterhaven", "Kabinet van de burgemeester"),
        """
@Datum=2 juni 2021
@Aan=de hoofddirecteur van de IND

Geachte heer,

In mijn stad verblijft een gezin dat na zestien jaar nog geen uitzicht heeft. Ik verzoek u met klem te
zoeken naar een oplossing.

!sign T. Ravesteyner | burgemeester van Oosterhaven
""",
        {"date": "2021-06-02", "sender": "burgemeester van Oosterhaven"},
    ),
    Sample(
        "d94-2015",
        "D94",
        "exam_rijks",
        ("Gemeente Waterstad", "College van burgemeester en wethouders"),
        """
@Datum=19 november 2015
@Onderwerp=verzoek om herziening

Geachte staatssecretaris,

De burgemeester van Waterstad verzoekt u het besluit over de heer Sulaimanovich te heroverwegen.

!sign de burgemeester van Waterstad
""",
        {"date": "2015-11-19", "sender": "burgemeester van Waterstad"},
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
        "d95-2022",
        "D95",
        "exam_stichting",
        ("Nachtopvang De Luwte", "Waterstad"),
        """
@Datum=25 januari 2022
@Betreft=verblijf van mevrouw Fikirte Assefanu

Wij verklaren hierbij dat mevrouw sinds 14 november 2019 verblijft in De Luwte. Zij heeft een eigen kamer
en houdt zich aan de afspraken.

!sign locatiehoofd
""",
        {
            "date": "2022-01-25", "organisation": "Nachtopvang De Luwte",
            "period": {"from": "2019-11-14", "to": None},
        },
    ),
    Sample(
        "d95-2016",
        "D95",
        "exam_getypt",
        ("Diaconie Oosterhaven", "Wereldhuis"),
        """
@Datum=7 juli 2016

VERBLIJFSVERKLARING

Ondergetekenden verklaren hierbij dat Artur Melikyanets van oktober 2009 tot maart 2013 in het opvanghuis
van de diaconie woonde.

!sign diaken
""",
        {"date": "2016-07-07", "organisation": "Diaconie Oosterhaven",
         "period": {"from": "2009-10", "to": "2013-03"}},
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
    Sample(
        "d99-2022",
        "D99",
        "exam_formulier",
        ("Perspectief", "Formulier toestemming AVG"),
        """
# Toestemming voor het delen van persoonsgegevens

@Naam=Blessing Osaghaewa
@Datum=10 oktober 2022
@Gegevens te delen met=advocaat, gemeente, MRT
@Soort gegevens=identiteit, procedures
@Taal waarin dit is voorgelezen=Engels

U kunt uw toestemming altijd intrekken.

!sign B. Osaghaewa
""",
        {"date": "2022-10-10", "recipients": ["advocaat", "gemeente", "MRT"], "signed": True},
    ),
    Sample(
        "d99-2023",
        "D99",
        "exam_getypt",
        ("TOESTEMMING (AVG)",),
        """
Ik, Hamid Rezazadehan, geef toestemming aan mijn begeleider om mijn gegevens te delen met de IND en de
DT&V. De toestemming geldt niet voor medische gegevens. De toestemming geldt tot 1 maart 2024.

@Datum=1 september 2023
!sign H. Rezazadehan
""",
        {"date": "2023-09-01", "expiry_date": "2024-03-01", "recipients": ["IND", "DT&V"]},
        note="negation: medical facts are excluded",
    ),
)  # fmt: skip
