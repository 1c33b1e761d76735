"""D10, D11: extract of the BRP or GBA, and residence documents. The BSN is masked in the samples."""

from __future__ import annotations

from tests.samples.model import Form, Sample

SAMPLES = (
    Sample(
        "d10-brp-2018", "D10", "dev_formulier", ("Gemeente Rijnstad", "Burgerzaken"),
        """
# Uittreksel uit de basisregistratie personen

@Geslachtsnaam=Petrosyanov
@Voornamen=Karine
@Geboortedatum=17 oktober 1966
@Geboorteplaats=Gyumri
@Nationaliteit=onbekend
@Verblijfstitel=geen
@Burgerservicenummer (BSN)=afgeschermd
@Adres=Havenkade 00, Rijnstad
@Datum uittreksel=12 maart 2018
""",
        {"surname": "Petrosyanov", "given_names": "Karine", "birth_date": "1966-10-17",
         "birth_place": "Gyumri", "date": "2018-03-12"},
    ),
    Sample(
        "d11-w-document", "D11", "dev_kaart", ("NEDERLAND", "VREEMDELINGENIDENTITEITSBEWIJS W"),
        """
!photo
@Naam=TEKLEABAN
@Voornamen=YOHANNES
@Geboortedatum=11-06-1990
@Geslacht=M
@Nationaliteit=ERITREA
@Documentnummer=VTY4417GH
@Geldig tot=14-08-2019
===
@V-NR=2799114408
@Soort=W document
""",
        {"document_number": "VTY4417GH", "v_number": "2799114408", "birth_date": "1990-06-11",
         "surname": "TEKLEABAN", "expiry_date": "2019-08-14"}, form=Form.CARD,
    ),
)  # fmt: skip
