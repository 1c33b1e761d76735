"""D82 of the exam: rulings of the district court, several pages long, with traps in their reasoning."""

from __future__ import annotations

from tests.samples.model import Sample, Split
from tests.samples.prose import reasoning

_EXAM = Split.EXAM

SAMPLES = (
    Sample(
        "d82-instand-2020",
        "D82",
        "exam_hof",
        ("Rechtbank Den Haag", "zittingsplaats Oosterhaven", "Team vreemdelingen"),
        f"""
**Zaaknummer: AWB - 19 / 7731**

# Uitspraak van de enkelvoudige kamer in de zaak tussen

Aminata Kollehmai, geboren op 1 januari 1971, eiseres, gemachtigde mr. N. Wiarda-Post,

en de Staatssecretaris van Justitie en Veiligheid, verweerder.

## Procesverloop

Eiseres komt op tegen het besluit van 12 augustus 2019. Daarbij is haar bezwaar ongegrond verklaard. De
zaak is behandeld op de zitting van 5 februari 2020.

## Overwegingen

{reasoning("d82-instand-2020", _EXAM, 9, numbered_from=1)}

10. Blijkens het BMA-advies van 3 juni 2019 is eiseres in staat te reizen en is behandeling in Sierra
Leone aanwezig.

11. Het besluit is onvoldoende gemotiveerd. Omdat verweerder de motivering ter zitting heeft aangevuld,
blijven de rechtsgevolgen in stand.

## Beslissing

De rechtbank:
- verklaart het beroep gegrond;
- vernietigt het bestreden besluit;
- bepaalt dat de rechtsgevolgen van het vernietigde besluit in stand blijven;
- veroordeelt verweerder in de proceskosten, vastgesteld op € 1.050,00.

Aldus gegeven door mr. S. Lodewegen, rechter, en openbaar gemaakt op 17 maart 2020.

Rechtsmiddel: hoger beroep bij de Afdeling bestuursrechtspraak van de Raad van State, binnen vier weken
na verzending.
""",
        {
            "date": "2020-03-17", "docket": ["AWB 19/7731"], "seat": "Oosterhaven",
            "chamber": "enkelvoudige",
            "dictum": ["GEGROND", "VERNIETIGT_BESLUIT", "RECHTSGEVOLGEN_IN_STAND", "PROCESKOSTEN"],
            "attacked_decision_date": "2019-08-12", "remedy": {"kind": "hoger beroep", "weeks": 4},
            "name": "Aminata Kollehmai", "hearing_date": "2020-02-05",
        },
        absent=("travel", "available"),
        note="well-founded but nothing changes; quotes a BMA advice",
    ),
    Sample(
        "d82-sgravenhage-2009",
        "D82",
        "exam_getypt",
        ("RECHTBANK 'S-GRAVENHAGE", "nevenzittingsplaats Waterstad", "sector bestuursrecht"),
        f"""
@Reg. nr.=AWB 08 / 6068
@Datum uitspraak=9 april 2009

UITSPRAAK ingevolge artikel 8:70 van de Algemene wet bestuursrecht

inzake: Levon Hakobyanov, eiser, tegen de Staatssecretaris van Justitie, verweerder.

PROCESVERLOOP

Bij besluit van 1 februari 2008 is het bezwaar van eiser ongegrond verklaard.

OVERWEGINGEN

{reasoning("d82-sgravenhage-2009", _EXAM, 6)}

BESLISSING

De rechtbank verklaart het beroep niet-ontvankelijk.

Aldus gegeven door de enkelvoudige kamer, mr. B. Terhorstman.

Tegen deze uitspraak staat geen hoger beroep open.
""",
        {
            "date": "2009-04-09", "docket": ["AWB 08/6068"], "seat": "Waterstad",
            "chamber": "enkelvoudige", "dictum": ["NIET_ONTVANKELIJK"],
            "attacked_decision_date": "2008-02-01",
            "name": "Levon Hakobyanov", "remedy": {"kind": "geen"},
        },
    ),
    Sample(
        "d82-geanonimiseerd-2019",
        "D82",
        "exam_verslag",
        ("Uitspraken", "openbaar register"),
        f"""
@ECLI=ECLI:NL:RBDHA:2019:99330
@Instantie=Rechtbank Den Haag
@Datum uitspraak=11-06-2019
@Zaaknummer=NL19.1147

RECHTBANK DEN HAAG

Zittingsplaats Oosterhaven

uitspraak van de enkelvoudige kamer in de zaak tussen

[eiser], V-nummer [nummer], eiser, gemachtigde: [gemachtigde], en de Staatssecretaris van Justitie en
Veiligheid, verweerder.

## Overwegingen

{reasoning("d82-geanonimiseerd-2019", _EXAM, 5, numbered_from=1)}

## Beslissing

De rechtbank verklaart het beroep gegrond, vernietigt het bestreden besluit en draagt verweerder op binnen
acht weken opnieuw op de aanvraag te beslissen.
""",
        {
            "date": "2019-06-11", "ecli": "ECLI:NL:RBDHA:2019:99330", "docket": ["NL19.1147"],
            "seat": "Oosterhaven", "chamber": "enkelvoudige",
            "dictum": ["GEGROND", "VERNIETIGT_BESLUIT", "NIEUW_BESLUIT_BINNEN"],
        },
        absent=("v_number",),
        note="an anonymised ruling is not the client's own",
    ),
)  # fmt: skip
