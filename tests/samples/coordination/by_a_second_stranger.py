"""D99 and D101 as a second stranger writes them, formal and long where the first is brief."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d99-tweede-tabel", "D99", "dev_formulier",
        ("Gemeente Rijnstad", "Landelijke Vreemdelingenvoorziening"),
        """
# Toestemmingsformulier uitwisseling persoonsgegevens

@Achternaam en voornaam=Ouedraogola, Salif
@Geboortedatum=11-11-1990
@V-nummer=2801 774 220

Ik geef toestemming om gegevens te delen met de volgende organisaties:

| Organisatie | Ja/nee | Medisch |
| IND | ja | nee |
| DT&V | ja | nee |
| AVIM | nee | nee |
| Dokters van de Wereld | ja | ja |

@Datum=15 maart 2021
@Toestemming geldig tot=15 september 2021
@Tolk=Frans

!sign S. Ouedraogola
""",
        {"name": "Ouedraogola, Salif", "birth_date": "1990-11-11", "v_number": "2801774220", "date": "2021-03-15",
         "recipients": ["IND", "DT&V", "Dokters van de Wereld"], "expiry_date": "2021-09-15", "source_language": "fra",
         "signed": True},
    ),
    Sample(
        "d99-tweede-formeel", "D99", "dev_klerk",
        ("Advocatenkantoor De Waag",),
        """
# VERKLARING VAN TOESTEMMING

ingevolge artikel 7 van de Algemene verordening gegevensbescherming (AVG)

De ondergetekende, Nasrin Yousefzadehan, geboren op 8 december 1982 te Isfahan, verklaart toe te stemmen in het verstrekken van haar persoonsgegevens,
waaronder gegevens over haar gezondheid, aan de gemeente Rijnstad, het MRT en de Immigratie- en Naturalisatiedienst.

Deze toestemming vervalt op 31 januari 2023. Deze verklaring is in het Farsi aan mij voorgelezen.

Aldus getekend te Rijnstad op 31 januari 2022

!sign N. Yousefzadehan
""",
        {"name": "Nasrin Yousefzadehan", "birth_date": "1982-12-08", "date": "2022-01-31", "expiry_date": "2023-01-31",
         "recipients": ["gemeente Rijnstad", "MRT", "Immigratie- en Naturalisatiedienst"], "source_language": "fas",
         "signed": True},
    ),
    Sample(
        "d99-tweede-vakjes", "D99", "dev_loket",
        ("Stichting Rechtdoor",),
        """
# Toestemming delen gegevens (AVG)

Cliënt: Amadou Bahyan

V-nummer: 2790774331

Ik vind het goed dat mijn gegevens gedeeld worden met:

- [x] mijn advocaat
- [x] de gemeente
- [ ] de IND
- [x] VluchtelingenWerk

Deze tekst is voor mij vertaald in het Pular.

Datum: 22-06-2020   Geldig tot: 22-06-2021

!sign A. Bahyan
""",
        {"name": "Amadou Bahyan", "v_number": "2790774331", "recipients": ["advocaat", "gemeente", "VluchtelingenWerk"],
         "source_language": "ful", "date": "2020-06-22", "expiry_date": "2021-06-22", "signed": True},
    ),
    Sample(
        "d101-tweede-aanzegging", "D101", "dev_brief",
        ("Centraal Orgaan opvang asielzoekers", "AZC Noordkwartier"),
        """
@Datum=3 november 2019
@Kenmerk=NK/2019/0774
@V-nummer=2790 774 442
@Betreft=aanzegging einde verstrekkingen Rva

Geachte mevrouw Tesfamichaela,

Op 1 november 2019 liep uw vertrektermijn af. U heeft vanaf die datum geen recht meer op opvang. Wij verzoeken u uw kamer op 8 november 2019 voor 12.00 uur leeg
achter te laten.
""",
        {"date": "2019-11-03", "reference": "NK/2019/0774", "v_number": "2790774442", "name": "Tesfamichaela"},
    ),
    Sample(
        "d101-tweede-kort", "D101", "dev_missie",
        ("COA", "locatie Duinrand"),
        """
Aan: de heer V. Grigoryanu, V-nr 2774 125 555

Duinrand, 20 december 2021

Uw opvang wordt beëindigd per 17 januari 2022, omdat uw asielaanvraag onherroepelijk is afgewezen (artikel 5 Rva 2005). U kunt binnen vier weken in beroep
bij de rechtbank.
""",
        {"date": "2021-12-20", "v_number": "2774125555", "name": "V. Grigoryanu", "expires_on": "2022-01-17"},
    ),
    Sample(
        "d101-tweede-maatregel", "D101", "dev_vrij",
        ("Centraal Orgaan opvang asielzoekers",),
        """
# Besluit tot onthouding van verstrekkingen

@Ons kenmerk=COA.774.2017
@Uw V-nummer=2774125666
@Datum besluit=6 maart 2017
@Betrokkene=Haji Karimu, Rebin

Wegens overtreding van de huisregels wordt u op grond van artikel 10 Rva de toegang tot de opvang ontzegd van 7 maart 2017 tot en met 20 maart 2017.
""",
        {"date": "2017-03-06", "reference": "COA.774.2017", "v_number": "2774125666", "name": "Haji Karimu, Rebin"},
    ),
)  # fmt: skip
