"""Rulings, records of hearings and interim measures in a ninth hand."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d82-utrecht-beroep", "D82", "dev_hof",
        ("RECHTBANK DEN HAAG", "Zittingsplaats Utrecht", "Bestuursrecht"),
        """
^ zaaknummer: NL20.18844

^ **uitspraak van de meervoudige kamer van 3 maart 2021 in de zaak tussen**

Bereket Tewoldemedhin, eiser, V-nummer 2741175101 (gemachtigde: mr. S. van Eikelenboom),

en

de staatssecretaris van Justitie en Veiligheid, verweerder.

## Procesverloop

Bij besluit van 21 oktober 2020 heeft verweerder de aanvraag van eiser afgewezen als ongegrond. De rechtbank heeft het
beroep op 20 januari 2021 op zitting behandeld.

## Beslissing

De rechtbank

- verklaart het beroep gegrond;
- vernietigt het bestreden besluit;
- bepaalt dat de rechtsgevolgen van het vernietigde besluit in stand blijven;
- veroordeelt verweerder in de proceskosten tot een bedrag van € 1.068,-.

Tegen deze uitspraak kan binnen vier weken na de dag van bekendmaking hoger beroep worden ingesteld bij de Afdeling
bestuursrechtspraak van de Raad van State.
""",
        {"date": "2021-03-03", "seat": "Utrecht", "chamber": "meervoudige", "docket": ["NL20.18844"],
         "v_number": "2741175101", "name": "Bereket Tewoldemedhin", "attacked_decision_date": "2020-10-21",
         "hearing_date": "2021-01-20", "remedy": {"kind": "hoger beroep", "weeks": 4},
         "dictum": ["GEGROND", "VERNIETIGT_BESLUIT", "RECHTSGEVOLGEN_IN_STAND", "PROCESKOSTEN"]},
        absent=("conclusion", "nationality"),
    ),
    Sample(
        "d88-mondelinge-behandeling", "D88", "dev_hof",
        ("Rechtbank Den Haag", "locatie Zwolle"),
        """
# Proces-verbaal van de mondelinge behandeling

@Zaaknummer=NL21.4471
@Gehouden op=16 juni 2021
@Kamer=enkelvoudige kamer
@Eiseres=Marjan Hosseinpouri, v-nummer 2741175112

De rechter opent de zitting. De gemachtigde van verweerder zegt dat het rapport nog niet is beoordeeld. De rechter sluit
het onderzoek.

Opgemaakt te Zwolle op 23 juni 2021.

!sign de griffier
""",
        {"date": "2021-06-23", "hearing_date": "2021-06-16", "docket": ["NL21.4471"], "seat": "Zwolle",
         "chamber": "enkelvoudige", "v_number": "2741175112", "name": "Marjan Hosseinpouri"},
        absent=("dictum",),
    ),
    Sample(
        "d89-straatsburg", "D89", "dev_gezant",
        ("EUROPEAN COURT OF HUMAN RIGHTS", "Third Section", "Strasbourg"),
        """
@Application no.=41788/21
@Date=5 July 2021

Nuradin v. the Netherlands

Dear Sir,

On 5 July 2021 the duty judge decided, under Rule 39 of the Rules of Court, to indicate to the Government of the Netherlands
that Mr Abdirahman Nuradin should not be removed to Somalia until 2 August 2021.

!sign Deputy Section Registrar
""",
        {"date": "2021-07-05", "number": "41788/21", "expires_on": "2021-08-02", "name": "Abdirahman Nuradin"},
        languages=("eng",),
    ),
    Sample(
        "d89-cat-geneve", "D89", "dev_brief",
        ("UNITED NATIONS", "Committee against Torture", "Palais des Nations, Geneva"),
        """
Geneva, 28 February 2019

Communication No. 917/2019

Dear Ms. Van Eikelenboom,

Your complaint on behalf of Mr. Sivarajah Thavanesan has been registered. The Committee has requested the State party to
refrain from returning the complainant to Sri Lanka while his complaint is under consideration (interim measures, rule 114).

!sign Secretariat of the Committee
""",
        {"date": "2019-02-28", "number": "917/2019", "name": "Sivarajah Thavanesan"},
        absent=("expires_on",),
        languages=("eng",),
    ),
)  # fmt: skip
