"""Meetings, teams, mayors, witnesses and consents in a twelfth hand."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d91-verslag-rondje-12", "D91", "dev_stichting",
        ("Gemeente Breewijk", "LSO vreemdelingenvoorziening"),
        """
# Verslag LSO 8 juni 2022

| Aanwezig | Organisatie |
| K. Jagersvelder | gemeente (voorzitter) |
| M. Offerhausen | IND |
| T. Bloemsmade | DT&V |
| F. Zuidwijkse | Stichting Thuishaven |

Casus: Mariam Ouattarané, V-nummer 2751200201

Rondje langs de partijen:

- IND: ziet ruimte voor een aanvraag op grond van artikel 8 EVRM.
- DT&V: wacht nog op antwoord van het consulaat.
- Stichting Thuishaven: mevrouw heeft een nieuwe advocaat.

Scenario: toekomst in Nederland

Volgende bespreking: 7 september 2022.
""",
        {"date": "2022-06-08", "name": "Mariam Ouattarané", "v_number": "2751200201",
         "scenario": "toekomst in Nederland",
         "positions": {"IND": "ziet ruimte voor een aanvraag op grond van artikel 8 EVRM.",
                       "DT&V": "wacht nog op antwoord van het consulaat."}},
    ),
    Sample(
        "d91-zinnen-12", "D91", "dev_getypt",
        ("Gemeente Oosterveen",),
        """
# Casuïstiekoverleg LVV

@Overleg van=23 november 2021
@Client=Tadesse Worknehal
@V-nr=2751200212

Volgens de IND heeft de heer Worknehal alleen kans als hij zijn nationaliteit aantoont. Van de kant van de DT&V wordt opgemerkt
dat Ethiopië hem niet wil zien zonder kopie van een paspoort. De AVIM heeft geen nieuws.

Begeleidingsscenario: onderzoek naar terugkeer.
""",
        {"date": "2021-11-23", "name": "Tadesse Worknehal", "v_number": "2751200212",
         "scenario": "onderzoek naar terugkeer"},
    ),
    Sample(
        "d93-advies-punten-12", "D93", "dev_brief",
        ("Landelijke vreemdelingenvoorzieningen", "Multidisciplinair Review Team"),
        """
# Advies MRT

@Casusnummer=MRT-2021-77
@Datum bespreking=16 september 2021
@Datum advies=30 september 2021
@Ingebracht door=LSO Breewijk
@Deelnemer=Yonas Abrahamiyu (2751200223)

Centrale vraag: Hoe kan de identiteit van de heer Abrahamiyu worden vastgesteld nu Eritrea niet antwoordt?

Advies: laat een onafhankelijke deskundige zijn kennis van de streek toetsen.
""",
        {"date": "2021-09-30", "reference": "MRT-2021-77", "name": "Yonas Abrahamiyu", "v_number": "2751200223",
         "question": "Hoe kan de identiteit van de heer Abrahamiyu worden vastgesteld nu Eritrea niet antwoordt?",
         "advice": "laat een onafhankelijke deskundige zijn kennis van de streek toetsen."},
    ),
    Sample(
        "d94-antwoord-burgemeester-12", "D94", "dev_rijks",
        ("Gemeente Lage Weide", "De burgemeester"),
        """
* Aan de staatssecretaris van Justitie en Veiligheid
* de heer drs. M. Harbersen

@Datum=15 januari 2019
@Kenmerk=BM/19-0031
@Onderwerp=mevrouw Lusine Avagyanova en haar zonen

Geachte heer Harbersen,

Graag vraag ik uw aandacht voor dit gezin, dat al elf jaar in onze gemeente woont. Ik verzoek u gebruik te maken van uw
discretionaire bevoegdheid.

!sign drs. H. Boterbloemen | burgemeester van Lage Weide
""",
        {"date": "2019-01-15", "reference": "BM/19-0031", "subject": "mevrouw Lusine Avagyanova en haar zonen",
         "recipient": "staatssecretaris van Justitie en Veiligheid"},
    ),
    Sample(
        "d96-neef-verklaart-12", "D96", "dev_klerk",
        (),
        """
Mijn naam is Berhane Kidanewold. Ik ben op 5 mei 1980 geboren en woon in Rijnstad. Ik verklaar dat ik Sennait Kidanewold ken:
zij is mijn nicht. Wij groeiden samen op in Barentu. Haar ouders waren beiden Eritrees.

Ik voeg een kopie van mijn identiteitskaart bij.

Rijnstad, negen februari 2022

!sign B. Kidanewold
""",
        {"sender": "Berhane Kidanewold", "birth_date": "1980-05-05", "person": "Sennait Kidanewold", "relation": "nicht",
         "signed": True},
    ),
    Sample(
        "d99-tabel-ontvangers-12", "D99", "dev_formulier",
        ("Stichting Thuishaven",),
        """
# Toestemming voor het delen van persoonsgegevens (AVG)

@Naam=Abel Tsegayen
@Geboortedatum=11-04-1989
@V-nummer=2751200234
@Voorgelezen in=Tigrinya

| Wie krijgt de gegevens | Welke gegevens |
| IND | procedure |
| DT&V | vertrek en reisdocumenten |
| huisarts | medische gegevens |

Einde toestemming: 31 maart 2023

@Plaats en datum=Breewijk, 1 april 2022
@Handtekening=A. Tsegayen
""",
        {"date": "2022-04-01", "name": "Abel Tsegayen", "birth_date": "1989-04-11", "v_number": "2751200234",
         "source_language": "tir", "recipients": ["IND", "DT&V", "huisarts"], "expiry_date": "2023-03-31",
         "signed": True},
        absent=("withdrawn_on",),
    ),
    Sample(
        "d101-coa-einde-opvang-12", "D101", "dev_dienst",
        ("Centraal Orgaan opvang asielzoekers", "locatie Dronterveen"),
        """
@Datum=28 juli 2020
@Ons kenmerk=COA/DV/20-771
@V-nummer=2751200245

# Uw recht op opvang stopt

Beste mevrouw Sahakyanova,

Uw recht op verstrekkingen eindigt op 25 augustus 2020. U moet de locatie dan verlaten hebben. Tegen dit besluit kunt u
binnen een week in beroep gaan bij de rechtbank.
""",
        {"date": "2020-07-28", "reference": "COA/DV/20-771", "v_number": "2751200245",
         "remedy": {"kind": "beroep", "weeks": 1}},
    ),
    Sample(
        "d103-levensloop-12", "D103", "dev_vrij",
        (),
        """
# Mijn verhaal

@Wie ben ik=Sanusi Kargbonda
@Geboren=2 juli 1984 in Makeni
@V-nummer=2751200256

Toen de rebellen kwamen was ik veertien. Mijn broer werd meegenomen. Ik ben naar Guinee gelopen.

Ik heb dit zelf geschreven in het Engels.

Datum: 9 augustus 2020. Handtekening: S. Kargbonda
""",
        {"date": "2020-08-09", "name": "Sanusi Kargbonda", "birth_date": "1984-07-02", "birth_place": "Makeni",
         "v_number": "2751200256", "source_language": "eng", "signed": True},
    ),
)  # fmt: skip
