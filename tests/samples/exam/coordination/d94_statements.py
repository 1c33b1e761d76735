"""D94, D95, D99 of the exam: letter of a mayor, statement of a shelter, consent under the AVG."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
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
        {"date": "2015-11-19", "sender": "burgemeester van Waterstad", "subject": "verzoek om herziening"},
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
            "name": "Fikirte Assefanu",
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
         "period": {"from": "2009-10", "to": "2013-03"}, "name": "Artur Melikyanets"},
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
        {"date": "2022-10-10", "recipients": ["advocaat", "gemeente", "MRT"], "signed": True,
         "name": "Blessing Osaghaewa", "source_language": "eng"},
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
        {"date": "2023-09-01", "expiry_date": "2024-03-01", "recipients": ["IND", "DT&V"],
         "name": "Hamid Rezazadehan", "signed": True},
        absent=("categories",),
        note="negation: medical facts are excluded",
    ),
)  # fmt: skip
