"""D26: decisions of the IND: asylum, repeat asylum, regular, deferral, granted and refused."""

from __future__ import annotations

from tests.samples.model import Sample, Split
from tests.samples.prose import reasoning

_DEV = Split.DEVELOPMENT

SAMPLES = (
    Sample(
        "d26-asiel-2017",
        "D26",
        "dev_rijks",
        ("Immigratie- en Naturalisatiedienst", "Ministerie van Veiligheid en Justitie"),
        f"""
* > Retouradres Postbus 0001, 0000 ZZ Rijnstad
* De heer T. Mulugeta-Wolde
* p/a mr. A. Kerkhovense
* Bleekstraat 00, Rijnstad

@Datum=12 september 2017
@V-nummer=2788.100.456
@Zaaknummer=Z1-55301127640
@Behandeld door=medewerker 3341

# Beschikking

Betreft: aanvraag om een verblijfsvergunning asiel voor bepaalde tijd

De Staatssecretaris van Veiligheid en Justitie beslist op uw aanvraag van 5 maart 2017.

## Besluit

Uw aanvraag om een verblijfsvergunning asiel voor bepaalde tijd wordt afgewezen als ongegrond op grond
van artikel 31 van de Vreemdelingenwet 2000.

## Motivering

Uit uw relaas heb ik de volgende relevante elementen afgeleid: uw identiteit, nationaliteit en herkomst;
en uw problemen met de veiligheidsdienst wegens deelname aan een demonstratie.

Uw identiteit en nationaliteit acht ik geloofwaardig. U heeft een originele kebelekaart overgelegd.

De door u gestelde problemen met de veiligheidsdienst acht ik niet geloofwaardig. Uw verklaringen
daarover zijn vaag en wisselend.

{reasoning("d26-asiel-2017", _DEV, 5)}

## Rechtsgevolgen van deze beschikking

Deze beschikking geldt als terugkeerbesluit. U moet Nederland binnen vier weken (28 dagen) verlaten.

## Rechtsmiddelen

Tegen deze beschikking kunt u binnen vier weken na de dag van bekendmaking beroep instellen bij de
rechtbank Den Haag.

!sign De Staatssecretaris van Veiligheid en Justitie | namens deze, P. Wolters, senior medewerker
""",
        {
            "date": "2017-09-12", "v_number": "2788100456", "procedure": "asiel",
            "outcome": "AFGEWEZEN", "remedy": {"kind": "beroep", "weeks": 4},
            "credibility": {
                "identiteit": "GELOOFWAARDIG", "nationaliteit": "GELOOFWAARDIG",
                "relaas": "NIET_GELOOFWAARDIG",
            },
            "departure_term_days": 28,
        },
    ),
    Sample(
        "d26-hasa-2021",
        "D26",
        "dev_dienst",
        ("Immigratie- en Naturalisatiedienst", "Ministerie van Justitie en Veiligheid", "Postbus 0003, Rijnstad"),
        """
* Mevrouw R. Alizadehfar
* p/a Advocatenkantoor Lindehof

@V-nummer=2699003317
@Ons kenmerk=2101.11.2050
@Datum=26 januari 2021
@Bijlagen=1

# BESCHIKKING

Op 11 januari 2021 heeft u een opvolgende aanvraag om een verblijfsvergunning asiel voor bepaalde tijd
ingediend.

De Staatssecretaris van Justitie en Veiligheid verklaart de aanvraag niet-ontvankelijk op grond van
artikel 30a, eerste lid, onder d, van de Vreemdelingenwet 2000, omdat geen nieuwe elementen of
bevindingen aan de aanvraag ten grondslag liggen die relevant kunnen zijn.

De verklaring van de kerkelijke gemeente van 3 december 2020 is weliswaar nieuw, maar leidt niet tot een
ander oordeel. De gestelde bekering wordt nog steeds niet geloofwaardig geacht.

U dient Nederland onmiddellijk te verlaten; een vertrektermijn wordt u onthouden (0 dagen). Tegen u
wordt een inreisverbod uitgevaardigd voor de duur van twee jaar.

Rechtsmiddelen: binnen één week na bekendmaking van deze beschikking kan beroep worden ingesteld bij de
rechtbank Den Haag.

!sign De Staatssecretaris | namens deze
""",
        {
            "date": "2021-01-26", "v_number": "2699003317", "ind_number": "2101.11.2050",
            "procedure": "hasa", "outcome": "NIET_ONTVANKELIJK",
            "remedy": {"kind": "beroep", "weeks": 1},
            "credibility": {"bekering": "NIET_GELOOFWAARDIG"}, "entry_ban_years": 2,
        },
    ),
)  # fmt: skip
