"""D21: form M35-O, notice of a second or later asylum application."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d21-eritrea-2019",
        "D21",
        "dev_formulier",
        ("Immigratie- en Naturalisatiedienst", "Model M35-O"),
        """
# Kennisgeving tweede of volgende asielaanvraag

## 1. Uw gegevens
@V-nummer=2734.001.189
@Naam=Ghebremedhin-Asmelash
@Voornamen=Filmon
@Geboortedatum=03-02-1991
@Nationaliteit=Eritrese

## 2. Waarom vraagt u opnieuw asiel aan?
Ik heb een origineel doopbewijs en mijn schoolrapporten uit Senafe gekregen. Ook is er een nieuwe
verklaring van de oudsten van mijn dorp.

## 3. Welke documenten voegt u bij?
- origineel doopbewijs met vertaling
- schoolrapporten 2003 en 2004

## 4. Ondertekening
@Plaats=Ter Apel
@Datum=4 november 2019
!sign F. Ghebremedhin-Asmelash
""",
        {"date": "2019-11-04", "v_number": "2734001189", "birth_date": "1991-02-03", "signed": True},
    ),
)  # fmt: skip
