"""D21 of the exam: form M35-O, notice of a second or later asylum application."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d21-afghanistan-2022",
        "D21",
        "exam_formulier",
        ("IND", "Formulier opvolgende aanvraag - M35-O"),
        """
# M35-O - Kennisgeving tweede of volgende asielaanvraag

@V-nummer=2801447730
@Familienaam=Noorzadeh
@Voornaam=Shabir
@Geboren op=21 maart 1996
@Gemachtigde=mr. P. Steenhuizen

**Datum waarop dit formulier is ondertekend:** 15 februari 2022

**Motief.** Na de machtsovername in augustus 2021 is de situatie in het land gewijzigd. Betrokkene is
bovendien werkzaam geweest voor een buitenlandse hulporganisatie.

**Bijlagen.** 1. arbeidsovereenkomst, 2. dreigbrief (kopie), 3. vertaling van 2.

!sign S. Noorzadeh | aanvrager
""",
        {"date": "2022-02-15", "v_number": "2801447730", "birth_date": "1996-03-21", "signed": True},
    ),
    Sample(
        "d21-iran-2017",
        "D21",
        "exam_getypt",
        ("KENNISGEVING TWEEDE OF VOLGENDE ASIELAANVRAAG", "model M35-O"),
        """
@Datum=7 sept 2017
@V-nr=2755500318
@Naam=Esmaeili Rad, Parisa
@Geboortedatum=1-1-1985

Hierbij geef ik kennis van mijn voornemen een volgende aanvraag om een verblijfsvergunning asiel in te
dienen. Reden: ik ben christen geworden en ben op 4 juni 2017 gedoopt.

Ik voeg bij: doopbewijs, verklaring van de predikant, eigen verklaring van elf pagina's.

!sign P. Esmaeili Rad
""",
        {"date": "2017-09-07", "v_number": "2755500318", "birth_date": "1985-01-01",
         "signed": True, "name": "Esmaeili Rad, Parisa"},
    ),
)  # fmt: skip
