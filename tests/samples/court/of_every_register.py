"""Rulings of district courts: read aloud, anonymised, short and of the years before the new names."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d82-mondelinge-uitspraak-zwolle", "D82", "dev_vrij",
        ("RECHTBANK DEN HAAG", "Zittingsplaats Zwolle", "Bestuursrecht"),
        """
zaaknummer: NL22.44170

# proces-verbaal van de mondelinge uitspraak van de enkelvoudige kamer van 9 juni 2022 in de zaak tussen

Blerim Krasniqaj, eiser, V-nummer 2741171013

(gemachtigde: mr. A. Zomerdijk)

en

de staatssecretaris van Justitie en Veiligheid

## Beslissing

De rechtbank verklaart het beroep ongegrond.

## Overwegingen

Eiser komt op tegen het besluit van 2 mei 2022. De rechtbank heeft de zaak op 9 juni 2022 op zitting behandeld en direct
na sluiting van het onderzoek uitspraak gedaan.

Partijen zijn gewezen op de mogelijkheid om binnen één week na de dag van bekendmaking van het proces-verbaal hoger
beroep in te stellen bij de Afdeling bestuursrechtspraak van de Raad van State.
""",
        {"date": "2022-06-09", "docket": "NL22.44170", "v_number": "2741171013", "name": "Blerim Krasniqaj",
         "seat": "Zwolle", "chamber": "enkelvoudige", "attacked_decision_date": "2022-05-02",
         "hearing_date": "2022-06-09", "dictum": ["ONGEGROND"], "remedy": {"kind": "hoger beroep", "weeks": 1}},
    ),
    Sample(
        "d82-sgravenhage-assen-2009", "D82", "dev_getypt",
        ("RECHTBANK 's-GRAVENHAGE", "Nevenzittingsplaats Assen", "Vreemdelingenkamer"),
        """
Regnr.: Awb 09 / 14417

UITSPRAAK van de meervoudige kamer d.d. 23 oktober 2009

inzake: Sherzod Karimovli, geboren op 8 maart 1968, van Oezbeekse nationaliteit, eiser,
gemachtigde: mr. P. Haverkamp, advocaat te Assen

tegen: de Staatssecretaris van Justitie, verweerder.

## 1. Ontstaan en loop van het geding

Bij besluit van 14 april 2009 heeft verweerder de aanvraag tot het verlenen van een verblijfsvergunning afgewezen. Het
beroep is behandeld ter openbare zitting van 10 september 2009.

## 4. Beslissing

De rechtbank

verklaart het beroep gegrond en vernietigt het bestreden besluit;

bepaalt dat verweerder binnen zes weken na verzending van deze uitspraak een nieuw besluit op de aanvraag neemt.
""",
        {"date": "2009-10-23", "docket": "AWB 09/14417", "name": "Sherzod Karimovli", "seat": "Assen",
         "chamber": "meervoudige", "attacked_decision_date": "2009-04-14", "hearing_date": "2009-09-10",
         "dictum": ["GEGROND", "VERNIETIGT_BESLUIT", "NIEUW_BESLUIT_BINNEN"]},
    ),
    Sample(
        "d82-niet-ontvankelijk-buiten-zitting", "D82", "dev_hof",
        ("RECHTBANK DEN HAAG", "Zittingsplaats Groningen"),
        """
@Zaaknummers=AWB 17/44170
@V-nummer=2741171025

# Uitspraak van de rechtbank van 6 december 2017 op het beroep van

Nermina Hodžićeva, eiseres,

tegen het besluit van 1 september 2017 van de staatssecretaris van Veiligheid en Justitie, verweerder.

De rechtbank doet op grond van artikel 8:54 van de Awb uitspraak zonder zitting. Het beroepschrift bevat geen gronden en
dit verzuim is niet hersteld.

De rechtbank verklaart het beroep niet-ontvankelijk.

Tegen deze uitspraak kan binnen zes weken verzet worden gedaan bij deze rechtbank.
""",
        {"date": "2017-12-06", "docket": "AWB 17/44170", "v_number": "2741171025", "name": "Nermina Hodžićeva",
         "seat": "Groningen", "attacked_decision_date": "2017-09-01", "dictum": ["NIET_ONTVANKELIJK"]},
    ),
)  # fmt: skip
