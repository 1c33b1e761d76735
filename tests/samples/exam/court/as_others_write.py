"""D82, D84, D85, D88 of the exam once more: a pair of cases, an order to repair, an appeal that succeeds."""

from __future__ import annotations

from tests.samples.model import Sample, Split
from tests.samples.prose import reasoning

_EXAM = Split.EXAM

SAMPLES = (
    Sample(
        "d82-paar-2022",
        "D82",
        "exam_getypt",
        ("RECHTBANK DEN HAAG", "Zittingsplaats Waterstad", "Bestuursrecht"),
        f"""
zaaknummers: NL22.8113 (beroep) en NL22.8114 (voorlopige voorziening)

uitspraak van de meervoudige kamer en van de voorzieningenrechter in de zaken tussen

**Senait Kidanemaryam**, V-nummer: 2907.188.340, eiseres en verzoekster
(gemachtigde: mr. L. Broekmans),

en

**de staatssecretaris van Justitie en Veiligheid**, verweerder
(gemachtigde: mr. K. Postemaat).

## Procesverloop

Met het besluit van 28 april 2022 heeft verweerder de aanvraag van eiseres om een verblijfsvergunning asiel
afgewezen als kennelijk ongegrond. Eiseres heeft hiertegen beroep ingesteld en om een voorlopige voorziening
gevraagd. De behandeling op zitting was op 23 juni 2022.

## Overwegingen

{reasoning("d82-paar-2022", _EXAM, 7, numbered_from=1)}

8. In het rapport van TOELT van 17 januari 2022 is geconcludeerd dat de spraak van eiseres waarschijnlijk niet
te herleiden is tot Eritrea. Eiseres heeft daar geen contra-expertise tegenover gesteld.

9. Het beroep is ongegrond. Omdat op het beroep is beslist, bestaat voor een voorlopige voorziening geen
aanleiding meer.

## Beslissing

De rechtbank:
- verklaart het beroep ongegrond.

De voorzieningenrechter:
- wijst het verzoek om een voorlopige voorziening af.

Deze uitspraak is gedaan door mr. A. Uilkemans, voorzitter, mr. F. Boertjesma en mr. D. Raaijmakersen, leden, in
aanwezigheid van mr. T. Visscherman, griffier. De uitspraak is uitgesproken in het openbaar op 14 juli 2022.

## Informatie over hoger beroep

Tegen deze uitspraak kan, voor zover die over het beroep gaat, hoger beroep worden ingesteld bij de Afdeling
bestuursrechtspraak van de Raad van State. Dat moet binnen één week na de dag van bekendmaking.
""",
        {
            "date": "2022-07-14", "docket": ["NL22.8113", "NL22.8114"], "seat": "Waterstad",
            "chamber": "meervoudige", "v_number": "2907188340", "name": "Senait Kidanemaryam",
            "attacked_decision_date": "2022-04-28", "hearing_date": "2022-06-23",
            "dictum": ["ONGEGROND", "VOVO_AFGEWEZEN"], "remedy": {"kind": "hoger beroep", "weeks": 1},
        },
        absent=("conclusion", "nationality"),
        note="quotes the conclusion of a language analysis",
    ),
    Sample(
        "d84-herstel-2023",
        "D84",
        "exam_register",
        ("Rechtbank Den Haag", "zittingsplaats Oosterhaven", "Team vreemdelingenrecht"),
        f"""
@Zaaknummer=NL22.25117
@V-nummer=2911004473

# Tussenuitspraak van de enkelvoudige kamer

in de zaak tussen Jean-Claude Nsengiyumvara, eiser (gemachtigde: mr. I. Schouwenaar), en de staatssecretaris
van Justitie en Veiligheid.

## Inleiding

Eiser vroeg om toepassing van artikel 64 Vw. Dat is in bezwaar bij besluit van 15 november 2022 geweigerd. De
rechtbank heeft het beroep behandeld op 8 maart 2023.

## Beoordeling

{reasoning("d84-herstel-2023", _EXAM, 3, numbered_from=1)}

4. Het advies van het BMA is ouder dan zes maanden. Dat is een gebrek. De rechtbank ziet aanleiding de
staatssecretaris in de gelegenheid te stellen dit te herstellen.

## Beslissing

De rechtbank:
- stelt de staatssecretaris in de gelegenheid om binnen acht weken het gebrek te herstellen met inachtneming van wat hierboven is overwogen;
- houdt iedere verdere beslissing aan.

Gedaan door mr. R. Zandbergse, rechter, op 19 april 2023. Tegen een tussenuitspraak staat nog geen hoger beroep
open.
""",
        {
            "date": "2023-04-19", "docket": ["NL22.25117"], "seat": "Oosterhaven",
            "chamber": "enkelvoudige", "v_number": "2911004473", "name": "Jean-Claude Nsengiyumvara",
            "attacked_decision_date": "2022-11-15", "hearing_date": "2023-03-08",
            "dictum": ["TUSSENUITSPRAAK"],
        },
    ),
    Sample(
        "d85-gegrond-2019",
        "D85",
        "exam_register",
        ("Raad van State", "Afdeling bestuursrechtspraak"),
        f"""
201807714/1/V2.

Datum uitspraak: 5 september 2019

# AFDELING BESTUURSRECHTSPRAAK

Uitspraak op het hoger beroep van:

Blessing Ehigiatoren, appellante,

tegen de uitspraak van de rechtbank Den Haag, zittingsplaats Waterstad, van 30 augustus 2018 in zaak
nr. NL18.9930 in het geding tussen appellante en de staatssecretaris van Justitie en Veiligheid.

## Procesverloop

Bij besluit van 23 april 2018 heeft de staatssecretaris een aanvraag van de vreemdeling afgewezen. Bij uitspraak
van 30 augustus 2018 heeft de rechtbank het daartegen ingestelde beroep ongegrond verklaard.

## Overwegingen

{reasoning("d85-gegrond-2019", _EXAM, 4, numbered_from=1)}

5. De grief slaagt. Het besluit berust niet op een deugdelijke motivering.

## Beslissing

De Afdeling bestuursrechtspraak van de Raad van State:

* I. verklaart het hoger beroep gegrond;
* II. vernietigt de uitspraak van de rechtbank Den Haag, zittingsplaats Waterstad, van 30 augustus 2018;
* III. verklaart het in die zaak ingestelde beroep gegrond;
* IV. vernietigt het besluit van 23 april 2018;
* V. veroordeelt de staatssecretaris in de proceskosten van de vreemdeling tot een bedrag van € 1.536,00.

Aldus vastgesteld door mr. H. Wiersingama, voorzitter, en mr. B. Keijserveld, griffier.
""",
        {
            "date": "2019-09-05", "docket": ["201807714/1/V2"],
            "dictum": ["GEGROND", "VERNIETIGT_UITSPRAAK", "VERNIETIGT_BESLUIT", "PROCESKOSTEN"],
        },
        note="the word ongegrond stands in the course of the procedure, not in the decision",
    ),
    Sample(
        "d88-vragen-2021",
        "D88",
        "exam_kolom",
        ("Rechtbank Den Haag", "zittingsplaats Waterstad"),
        """
@Zaaknummer=NL20.21774
@Zitting=4 februari 2021
@Opgemaakt=18 februari 2021

# Proces-verbaal van de zitting

van de enkelvoudige kamer in de zaak van Milad Rostamianpour, eiser, tegen de staatssecretaris.

Aanwezig: eiser, zijn gemachtigde mr. G. Nieuwenhoven, een tolk Farsi (via beeldverbinding) en de gemachtigde van
verweerder, mr. O. Dijkshoornen.

De rechter vraagt aan verweerder welk stuk over de bekering nog zou kunnen overtuigen. Verweerder antwoordt dat
dit van geval tot geval verschilt en dat hij geen voorbeeld kan geven.

Eiser zegt dat hij elke zondag naar de kerk gaat en daar de koffie verzorgt.

De rechter sluit het onderzoek en doet over zes weken uitspraak.

!sign griffier
!sign rechter
""",
        {
            "date": "2021-02-18", "hearing_date": "2021-02-04", "docket": ["NL20.21774"],
            "seat": "Waterstad", "chamber": "enkelvoudige", "name": "Milad Rostamianpour",
        },
    ),
)  # fmt: skip
