"""More rulings of district courts in a sixteenth hand, with interim relief and interim rulings."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d82-zelf-zestien", "D82", "dev_vrij",
        ("RECHTBANK DEN HAAG", "Zittingsplaats Arnhem"),
        """
Bestuursrecht

zaaknummer: AWB-21_5518
ecli: ECLI : NL : RBDHA : 2022 : 99318

uitspraak van de enkelvoudige kamer in de zaak tussen
mevrouw Aissatou Diallomba, eiseres, V-nummer 279.115.6640, gemachtigde: mr. Y. Kamerlings,
en de staatssecretaris van Justitie en Veiligheid.

Inleiding

In het besluit van 27 september 2021 bleef verweerder bij de afwijzing van 14 april 2021 van uitstel van vertrek op
medische gronden. De rechtbank heeft het beroep op 8 februari 2022 behandeld.

Beoordeling

5. BMA heeft op 20 januari 2022 nader geadviseerd dat de noodzakelijke behandeling in Guinee niet aanwezig is.
Daarmee staat vast dat aan de voorwaarden van artikel 64 is voldaan.

Beslissing

De rechtbank verklaart het beroep gegrond, vernietigt het besluit van 27 september 2021, herroept het besluit van
14 april 2021, bepaalt dat eiseres met ingang van 3 februari 2021 voor de duur van een jaar uitstel van vertrek
krijgt en dat deze uitspraak in de plaats treedt van het vernietigde besluit, en veroordeelt de staatssecretaris in
de proceskosten van eiseres van € 2.059,-.

Uitgesproken in het openbaar op 1 maart 2022 door mr. L. Brinkhorst.

Partijen kunnen tegen deze uitspraak binnen vier weken hoger beroep instellen bij de Raad van State.
""",
        {"date": "2022-03-01", "seat": "Arnhem", "docket": ["AWB 21/5518"], "ecli": "ECLI:NL:RBDHA:2022:99318",
         "v_number": "2791156640", "chamber": "enkelvoudige", "attacked_decision_date": "2021-09-27",
         "hearing_date": "2022-02-08", "name": "Aissatou Diallomba",
         "dictum": ["GEGROND", "VERNIETIGT_BESLUIT", "ZELF_VOORZIEN", "PROCESKOSTEN"],
         "remedy": {"kind": "hoger beroep", "weeks": 4}},
        absent=("available", "conclusion"),
    ),
    Sample(
        "d82-vovo-samen-zestien", "D82", "dev_hof",
        ("RECHTBANK DEN HAAG", "Zittingsplaats Amsterdam", "Bestuursrecht"),
        """
zaaknummers: NL24.30551 (beroep) en NL24.30552 (voorlopige voorziening)

uitspraak van de enkelvoudige kamer en de voorzieningenrechter van 10 september 2024 in de zaken tussen

Selam Abrahamzion, eiseres en verzoekster,
V-nummer: 2810.661.507,
(gemachtigde: mr. B. Korthalse),

en

de minister van Asiel en Migratie,
(gemachtigde: drs. E. Vismans).

## Inleiding

1. De minister heeft de opvolgende aanvraag met het bestreden besluit van 29 juli 2024 niet-ontvankelijk
verklaard.

1.1. De zitting heeft plaatsgevonden op 27 augustus 2024.

## Beoordeling door de rechtbank

4. Het voornemen van 15 juli 2024 noemt de verklaring van de kerk van 2 juni 2024 niet.

## Conclusie en gevolgen

9. Het beroep is ongegrond. Voor een voorlopige voorziening bestaat dan geen aanleiding meer.

## Beslissing

De rechtbank verklaart het beroep ongegrond.

De voorzieningenrechter wijst het verzoek om een voorlopige voorziening af.

Deze uitspraak is gedaan door mr. N. Oldenhuis, rechter.

Tegen de uitspraak in de hoofdzaak kan een partij binnen een week hoger beroep instellen. Tegen de uitspraak op het
verzoek staat geen hoger beroep open.
""",
        {"date": "2024-09-10", "seat": "Amsterdam", "docket": ["NL24.30551", "NL24.30552"],
         "v_number": "2810661507", "name": "Selam Abrahamzion", "chamber": "enkelvoudige",
         "attacked_decision_date": "2024-07-29", "hearing_date": "2024-08-27",
         "dictum": ["ONGEGROND", "VOVO_AFGEWEZEN"], "remedy": {"kind": "hoger beroep", "weeks": 1}},
    ),
    Sample(
        "d82-6-22-zestien", "D82", "dev_dienst",
        ("Rechtbank Den Haag", "Zittingsplaats Rotterdam"),
        """
@Team=Bestuursrecht 2
@Zaaknummer=ROT 20/5577
@V-nummer=2733004481
@Partijen=Do Van Thanhlo, eiser (gemachtigde mr. C. Zegwaartse) / de staatssecretaris van Justitie en Veiligheid
@Datum uitspraak=17 mei 2021

UITSPRAAK

1. Het besluit van 28 september 2020 berust op het BMA-advies van 3 augustus 2020. In beroep is een nader advies van
2 februari 2021 overgelegd. Op de zitting van 6 april 2021 zijn eiser en de gemachtigde van verweerder verschenen.

2. Er kleeft een gebrek aan het besluit. Dat gebrek wordt met artikel 6:22 van de Awb gepasseerd, want eiser is
daardoor niet benadeeld.

BESLISSING

Het beroep wordt ongegrond verklaard. Verweerder wordt veroordeeld in de proceskosten tot € 1.068 en moet het
griffierecht van € 178 vergoeden.

mr. A. de Snoo, rechter

Hoger beroep: binnen vier weken bij de Afdeling bestuursrechtspraak van de Raad van State te Den Haag.
""",
        {"date": "2021-05-17", "seat": "Rotterdam", "docket": ["ROT 20/5577"], "v_number": "2733004481",
         "name": "Do Van Thanhlo", "attacked_decision_date": "2020-09-28", "hearing_date": "2021-04-06",
         "dictum": ["ONGEGROND", "PROCESKOSTEN"], "remedy": {"kind": "hoger beroep", "weeks": 4}},
    ),
    Sample(
        "d82-n-o-zestien", "D82", "dev_hof",
        ("Rechtbank 's-Gravenhage", "Nevenzittingsplaats Utrecht", "Sector bestuursrecht"),
        """
zaaknummer: AWB 11 / 20081

uitspraak van de enkelvoudige kamer voor de behandeling van vreemdelingenzaken

inzake

Geldymurad Orazovhan, geboren op 9 mei 1979, eiser,
gemachtigde: mr. T. Boerema, advocaat te Amersfoort,

tegen

de Minister voor Immigratie en Asiel, verweerder.

## Inleiding

1.1 Bij besluit van 23 mei 2011 is het bezwaar tegen het besluit van 4 november 2010 kennelijk ongegrond verklaard.

1.2 Het geding is behandeld ter zitting van 1 december 2011. Eiser is niet verschenen.

## Overwegingen

2.3 Eiser is met onbekende bestemming vertrokken, zodat hij geen belang meer heeft.

## Beslissing

De rechtbank verklaart het beroep niet-ontvankelijk.

Deze uitspraak is gedaan door mr. dr. V. Haringsma en in het openbaar uitgesproken op 15 december 2011.

Afschrift verzonden aan partijen op: 19 DEC 2011

Tegen deze uitspraak staat binnen vier weken na verzending hoger beroep open.
""",
        {"date": "2011-12-15", "seat": "Utrecht", "docket": ["AWB 11/20081"], "chamber": "enkelvoudige",
         "name": "Geldymurad Orazovhan", "attacked_decision_date": "2011-05-23", "hearing_date": "2011-12-01",
         "dictum": ["NIET_ONTVANKELIJK"], "sent_date": "2011-12-19",
         "remedy": {"kind": "hoger beroep", "weeks": 4}},
    ),
    Sample(
        "d83-toegewezen-zestien", "D83", "dev_hof",
        ("RECHTBANK DEN HAAG", "Zittingsplaats Zwolle", "Bestuursrecht"),
        """
zaaknummer: NL25.4418

uitspraak van de voorzieningenrechter van 24 februari 2025 in de zaak tussen

Harutyun Melkonjanse, verzoeker, V-nummer: 2700.118.834
(gemachtigde: mr. G. Wassenburg),

en

de minister van Asiel en Migratie.

1. De minister heeft met het besluit van 4 februari 2025 geweigerd verzoeker uitstel van vertrek te verlenen.
Verzoeker heeft bezwaar gemaakt en vraagt de uitzetting op 27 februari 2025 te verbieden.

2. Het besluit noemt het BMA-advies van 20 juli 2024. Dat is ouder dan zes maanden.

Beslissing

De voorzieningenrechter:
- wijst het verzoek toe;
- bepaalt dat verzoeker niet wordt uitgezet tot vier weken na de beslissing op bezwaar;
- draagt de minister op het griffierecht van € 194 te vergoeden;
- veroordeelt de minister in de proceskosten tot € 907.

Tegen deze uitspraak staat geen rechtsmiddel open.
""",
        {"date": "2025-02-24", "seat": "Zwolle", "docket": ["NL25.4418"], "v_number": "2700118834",
         "name": "Harutyun Melkonjanse", "attacked_decision_date": "2025-02-04",
         "dictum": ["VOVO_TOEGEWEZEN", "PROCESKOSTEN"], "remedy": {"kind": "geen"}},
        absent=("hearing_date",),
    ),
    Sample(
        "d83-2004-zestien", "D83", "dev_getypt",
        ("RECHTBANK TE 's-GRAVENHAGE", "zittinghoudende te Groningen"),
        """
VOORZIENINGENRECHTER VOOR VREEMDELINGENZAKEN

UITSPRAAK
op het verzoek om een voorlopige voorziening van

Yacouba Traorebi, geboren op 1 januari 1980, verzoeker,

reg.nr. AWB 04/8815

Het verzoek houdt in dat verweerder wordt verboden verzoeker uit te zetten zolang niet is beslist op het beroep tegen
het besluit van 19 februari 2004. Het verzoek is behandeld ter openbare zitting van 30 maart 2004.

De voorzieningenrechter is van oordeel dat het beroep geen redelijke kans van slagen heeft.

De voorzieningenrechter wijst het verzoek af.

Gegeven door mr. U. van der Molenaar op 6 april 2004.
""",
        {"date": "2004-04-06", "seat": "Groningen", "docket": ["AWB 04/8815"], "name": "Yacouba Traorebi",
         "attacked_decision_date": "2004-02-19", "hearing_date": "2004-03-30", "dictum": ["VOVO_AFGEWEZEN"]},
    ),
    Sample(
        "d83-mondeling-zestien", "D83", "dev_klerk",
        ("Rechtbank Den Haag", "Zittingsplaats 's-Hertogenbosch"),
        """
Zaaknummer: NL21.16620

Proces-verbaal van de mondelinge uitspraak van de voorzieningenrechter van 21 oktober 2021 op het verzoek om een
voorlopige voorziening in de zaak tussen

S. Wijeratnem, verzoekster, V-nummer: 2744.118.330

en

de staatssecretaris van Justitie en Veiligheid, verweerder.

De voorzieningenrechter heeft het verzoek op 21 oktober 2021 behandeld en na sluiting van het onderzoek onmiddellijk
uitspraak gedaan.

De beslissing luidt: het verzoek wordt toegewezen en het bestreden besluit van 12 oktober 2021 wordt geschorst tot zes
weken na de bekendmaking van het besluit op bezwaar.

Tegen deze uitspraak staat geen hoger beroep open.
""",
        {"date": "2021-10-21", "seat": "'s-Hertogenbosch", "docket": ["NL21.16620"], "v_number": "2744118330",
         "name": "S. Wijeratnem", "attacked_decision_date": "2021-10-12", "hearing_date": "2021-10-21",
         "dictum": ["VOVO_TOEGEWEZEN"], "remedy": {"kind": "geen"}},
    ),
)  # fmt: skip
