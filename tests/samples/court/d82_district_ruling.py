"""D82: rulings of the district court, several pages long, with traps in their reasoning."""

from __future__ import annotations

from tests.samples.model import Sample, Split
from tests.samples.prose import reasoning

_DEV = Split.DEVELOPMENT

SAMPLES = (
    Sample(
        "d82-taalanalyse-2016",
        "D82",
        "dev_hof",
        ("RECHTBANK DEN HAAG", "Zittingsplaats Rijnstad", "Bestuursrecht"),
        f"""
@zaaknummer=AWB 15/18847
@V-nummer=2760100234

# uitspraak van de enkelvoudige kamer van 18 mei 2016 in de zaak tussen

**Abdinasir Warsameh**, eiser (gemachtigde: mr. F. Koopmanschap),

en

**de Staatssecretaris van Veiligheid en Justitie**, verweerder (gemachtigde: mr. T. Barendregter).

## Procesverloop

Bij besluit van 2 oktober 2015 (het bestreden besluit) heeft verweerder de aanvraag van eiser afgewezen.
Eiser heeft tegen het bestreden besluit beroep ingesteld. Het onderzoek ter zitting heeft plaatsgevonden
op 7 april 2016.

## Overwegingen

1. Verweerder heeft een taalanalyse laten verrichten. Het Bureau Land en Taal concludeert dat de spraak
van eiser eenduidig niet te herleiden is tot Zuid-Somalië.

{reasoning("d82-taalanalyse-2016", _DEV, 12, numbered_from=2)}

14. Nu geen contra-expertise is overgelegd, mocht verweerder van de taalanalyse uitgaan. Het beroep is
ongegrond. Voor een proceskostenveroordeling bestaat geen aanleiding.

## Beslissing

De rechtbank verklaart het beroep ongegrond.

Deze uitspraak is gedaan door mr. E. Duivelander, rechter, in aanwezigheid van mr. P. Snel, griffier. De
beslissing is in het openbaar uitgesproken op 18 mei 2016.

!sign rechter

## Rechtsmiddel

Tegen deze uitspraak kan binnen vier weken na de dag van verzending daarvan hoger beroep worden ingesteld
bij de Afdeling bestuursrechtspraak van de Raad van State.
""",
        {
            "date": "2016-05-18", "docket": ["AWB 15/18847"], "seat": "Rijnstad",
            "chamber": "enkelvoudige", "dictum": ["ONGEGROND"],
            "attacked_decision_date": "2015-10-02", "remedy": {"kind": "hoger beroep", "weeks": 4},
        },
        absent=("conclusion", "nationality"),
        note="quotes a language analysis: a ruling, not an analysis",
    ),
    Sample(
        "d82-gegrond-2021",
        "D82",
        "dev_getypt",
        ("RECHTBANK DEN HAAG", "Zittingsplaats Waterstad", "Bestuursrecht - Vreemdelingenkamer"),
        f"""
@zaaknummers=NL21.4384 en NL21.4385
@ECLI=ECLI:NL:RBDHA:2021:99017

uitspraak van de meervoudige kamer van 14 juni 2021 in de zaak tussen

Mahmoud Al-Rawashdehan, eiser, en de Staatssecretaris van Justitie en Veiligheid, verweerder

## Procesverloop

Bij besluit van 18 maart 2021 heeft verweerder de aanvraag van eiser niet-ontvankelijk verklaard. Eiser
heeft beroep ingesteld en verzocht om een voorlopige voorziening.

## Overwegingen

{reasoning("d82-gegrond-2021", _DEV, 8, numbered_from=1)}

9. Het beroep is gegrond. De rechtbank vernietigt het bestreden besluit wegens strijd met artikel 3:46 van
de Algemene wet bestuursrecht.

## Beslissing

De rechtbank:

- verklaart het beroep gegrond;
- vernietigt het bestreden besluit;
- draagt verweerder op binnen zes weken na de dag van verzending van deze uitspraak een nieuw besluit te nemen;
- veroordeelt verweerder in de proceskosten van eiser tot een bedrag van € 1.496,-.

Deze uitspraak is in het openbaar uitgesproken op 14 juni 2021.

Tegen deze uitspraak kan binnen een week na verzending hoger beroep worden ingesteld.
""",
        {
            "date": "2021-06-14", "docket": ["NL21.4384", "NL21.4385"],
            "ecli": "ECLI:NL:RBDHA:2021:99017", "seat": "Waterstad", "chamber": "meervoudige",
            "dictum": ["GEGROND", "VERNIETIGT_BESLUIT", "NIEUW_BESLUIT_BINNEN", "PROCESKOSTEN"],
            "attacked_decision_date": "2021-03-18", "remedy": {"kind": "hoger beroep", "weeks": 1},
        },
    ),
)  # fmt: skip
