"""Interviews, decisions and letters of the IND in a twelfth hand."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d22-gehoor-tabel-12", "D22", "dev_dienst",
        ("IND", "Aanmeldcentrum Ter Apel"),
        """
# VERSLAG VAN HET NADER GEHOOR

| Gehouden op | Ambtenaar | Tolk (taal) | V-nummer |
| 17-09-2018 | TA0931 | 1183 (Tigrinya) | 2751200078 |

## Personalia volgens betrokkene

| Naam | Voornaam | Geboren | Te |
| Habteselassiey | Mussie | 12-10-1993 | Senafe |

Ambtenaar: Hoe voelt u zich vandaag?
Betrokkene: Goed. Ik heb de tolk goed begrepen.
""",
        {"hearing_date": "2018-09-17", "v_number": "2751200078", "surname": "Habteselassiey", "given_names": "Mussie",
         "birth_date": "1993-10-12", "birth_place": "Senafe", "source_language": "tir"},
    ),
    Sample(
        "d26-verblijf-bij-kind-12", "D26", "dev_brief",
        ("Immigratie- en Naturalisatiedienst",),
        """
* Mevrouw A. Ofosuhenema
* p/a mr. K. Zwanenveldt

@Datum=24 juni 2021
@V-nummer=2751200089
@Betreft=uw aanvraag

Beste mevrouw Ofosuhenema,

U vroeg op 2 december 2020 een verblijfsvergunning op humanitaire gronden aan. Wij hebben naar uw situatie gekeken. U krijgt
de vergunning niet.

## Wat kunt u doen?

Bent u het er niet mee eens? Stuur ons dan binnen vier weken een bezwaarschrift.
""",
        {"date": "2021-06-24", "v_number": "2751200089", "procedure": "humanitair", "outcome": "AFGEWEZEN",
         "remedy": {"kind": "bezwaar", "weeks": 4}, "name": "A. Ofosuhenema"},
    ),
    Sample(
        "d24-niet-overtuigd-12", "D24", "dev_verslag",
        ("Immigratie- en Naturalisatiedienst", "Algemene asielprocedure"),
        """
# VOORNEMEN

@Naam=Hamid Rezazadegan
@Geboren=23 april 1988
@V-nr.=2751200090
@Uitgereikt=11 juni 2019

Ik ben van plan uw asielaanvraag af te wijzen als ongegrond.

| Element | Beoordeling |
| Identiteit, nationaliteit en herkomst | geloofwaardig |
| Bekering tot het christendom | ongeloofwaardig |

U mag tot morgen 16.00 uur schriftelijk reageren.
""",
        {"date": "2019-06-11", "v_number": "2751200090", "birth_date": "1988-04-23", "procedure": "asiel",
         "name": "Hamid Rezazadegan",
         "credibility": {"identiteit": "GELOOFWAARDIG", "nationaliteit": "GELOOFWAARDIG", "herkomst": "GELOOFWAARDIG"}},
    ),
    Sample(
        "d30-mail-rechtbank-12", "D30", "dev_rijks",
        ("Immigratie- en Naturalisatiedienst", "Afdeling Procesvertegenwoordiging"),
        """
* Rechtbank Den Haag, zittingsplaats Groningen

@Datum=13 oktober 2022
@Zaaknummer=NL22.12204
@V-nummer=2751200101

Geachte griffier,

In deze zaak deel ik u mee dat de bestreden beschikking van 5 juli 2022 niet langer wordt gehandhaafd. De staatssecretaris
neemt uiterlijk over zestien weken een nieuwe beslissing. Ik verzoek de gemachtigde van eiser te berichten of het beroep wordt
ingetrokken.
""",
        {"date": "2022-10-13", "docket": ["NL22.12204"], "v_number": "2751200101", "withdrawn_decision_date": "2022-07-05"},
    ),
    Sample(
        "d27-aanvullen-12", "D27", "dev_loket",
        ("Immigratie- en Naturalisatiedienst", "Unit Medische Zaken"),
        """
@Behandeld door=team 3
@Verzonden=19 februari 2020
@Zaak=Z1-44120933
@V-nummer=2751200112

# Uw aanvraag uitstel van vertrek is niet volledig

Beste meneer Barkhadlow,

Wij missen nog: een ingevuld formulier van uw psychiater en een kopie van een identiteitsbewijs. Zonder deze stukken kunnen
wij het BMA niet om advies vragen. U heeft tot 4 maart 2020 de tijd.
""",
        {"date": "2020-02-19", "v_number": "2751200112", "procedure": "art64"},
    ),
    Sample(
        "letter-school-12", "letter", "dev_kantoor",
        ("Basisschool De Waterlelie",),
        """
Waterstad, 14 september

Beste ouders,

Volgende week beginnen de gesprekken over de voortgang van de kinderen. Wilt u zich inschrijven op het rooster in de hal?

!sign juf Annemiek en meester Robbert
""",
        {},
        absent=("outcome", "v_number", "nationality"),
    ),
    Sample(
        "letter-woningbouw-12", "letter", "dev_praktijk",
        ("Woonstichting Laagveen",),
        """
@Kenmerk=WS/2019/88
@Behandeld door=afd. Verhuur

Laagveen, 28 mei 2019

Geachte mevrouw Kidanemariamo,

U staat sinds kort bij ons ingeschreven als woningzoekende. Wij kunnen u geen urgentie geven, omdat u geen geldig
verblijfsdocument hebt getoond.

Met vriendelijke groet,

!sign L. Turfstekerman | consulent
""",
        {"date": "2019-05-28"},
        absent=("outcome",),
    ),
)  # fmt: skip
