"""D91, D92, D93: LSO minutes, MRT format and MRT advice."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d91-rijnstad-2019",
        "D91",
        "dev_verslag",
        ("Gemeente Rijnstad", "Landelijke Vreemdelingenvoorziening", "Lokaal Samenwerkingsoverleg"),
        """
# Verslag LSO

@Datum=21 november 2019
@Aanwezig=gemeente, IND, DT&V, Stichting Kade, AVIM
@Casus=K. (V-nummer 2744100339)
@Begeleidingsscenario=in onderzoek

## Standpunten

**IND:** eerst moet duidelijk worden of er nog een procedure openstaat.

**DT&V:** zonder medewerking van de ambassade is vertrek niet te realiseren.

**NGO:** cliënt is drie keer naar de ambassade gegaan en wil een brief waarin dat wordt erkend.

## Actiepunten

| Actie | Wie | Voor |
| Opvragen stand procedures | IND | 5 december |
| Begeleiden naar IOM | Stichting Kade | 12 december |
""",
        {
            "date": "2019-11-21", "scenario": "in onderzoek",
            "positions": {
                "IND": "eerst moet duidelijk worden of er nog een procedure openstaat",
                "DT&V": "zonder medewerking van de ambassade is vertrek niet te realiseren",
                "NGO": "cliënt is drie keer naar de ambassade gegaan en wil een brief waarin dat wordt erkend",
            },
        },
    ),
    Sample(
        "d92-2020",
        "D92",
        "dev_formulier",
        ("Multidisciplinair Review Team", "MRT-format"),
        """
# Aanmelding MRT

@Datum=14 september 2020
@LSO=Rijnstad
@Centrale vraag=Welke vorm van bewijs van herkomst aanvaarden partijen als een presentatie niets oplevert?
@Ingevuld door=gemeente, IND, DT&V, Stichting Kade
""",
        {
            "date": "2020-09-14",
            "question": "Welke vorm van bewijs van herkomst aanvaarden partijen als een presentatie niets oplevert?",
        },
    ),
    Sample(
        "d93-2021",
        "D93",
        "dev_verslag",
        ("Multidisciplinair Review Team",),
        """
# Advies van het MRT

@Datum=28 januari 2021
@Casus=Rijnstad-4

Het team heeft de zaak op 14 januari 2021 besproken.

**Advies:** dien een nieuwe aanvraag artikel 64 in met een verklaring van de psychiater.

Acties: de NGO vraagt de verklaring op, de IND bekijkt het dossier opnieuw.
""",
        {
            "date": "2021-01-28",
            "advice": "dien een nieuwe aanvraag artikel 64 in met een verklaring van de psychiater",
        },
    ),
)  # fmt: skip
