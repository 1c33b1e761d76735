"""D96, D97, D98, D100, D101, D102: witnesses, legal aid, power of attorney, police, COA, records."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d96-zoon", "D96", "dev_kantoor", (),
        """
> Rijnstad, 6 maart 2020

# Getuigenverklaring

Ondergetekende verklaart: mevrouw Isha Kargboh is mijn moeder. In Sierra Leone woont niemand meer van onze
familie. Een kopie van mijn paspoort is bijgevoegd.

!sign Foday Kargboh
""",
        {"date": "2020-03-06"},
    ),
    Sample(
        "d97-2019", "D97", "dev_rijks", ("Raad voor Rechtsbijstand", "Regio Rijnstad"),
        """
* mr. F. Koopmanschap

@Datum=9 september 2019
@Ons kenmerk=4KT0117

# Besluit toevoeging

De toevoeging wordt verleend. Toevoegingsnummer: 4KT0117. Zaakcode: V070. Eigen bijdrage: € 152,00.

!sign de Raad voor Rechtsbijstand
""",
        {"date": "2019-09-09", "number": "4KT0117", "code": "V070"},
    ),
    Sample(
        "d98-2018", "D98", "dev_formulier", ("Koopmanschap Advocaten",),
        """
# Machtiging

@Naam=Ismaël Oumarou
@V-nummer=2761100437
@Datum=2 juli 2018

Hierbij machtig ik mr. F. Koopmanschap om mij te vertegenwoordigen in alle procedures bij de IND en de
rechtbank.

!sign I. Oumarou
""",
        {"date": "2018-07-02", "v_number": "2761100437", "signed": True},
    ),
    Sample(
        "d100-aangifte", "D100", "dev_getypt", ("POLITIE EENHEID RIJNSTAD", "Afdeling Vreemdelingenpolitie, Identificatie en Mensenhandel"),
        """
@Proces-verbaalnummer=PL0900-2018117440
@Datum=12 november 2018

PROCES-VERBAAL VAN AANGIFTE MENSENHANDEL (artikel 273f Wetboek van Strafrecht)

Aangeefster, Precious Osaghaema, verklaart dat zij werd gedwongen te werken.

!sign verbalisant
""",
        {"date": "2018-11-12", "number": "PL0900-2018117440"},
    ),
    Sample(
        "d101-einde", "D101", "dev_dienst", ("Centraal Orgaan opvang asielzoekers", "Locatie Rijnstad"),
        """
@V-nummer=2788100456
@Ons kenmerk=COA/17/0447
@Datum=26 oktober 2017

# Beëindiging verstrekkingen

Uw recht op opvang op grond van de Rva eindigt op 23 november 2017.

!sign locatiemanager
""",
        {"date": "2017-10-26", "v_number": "2788100456", "reference": "COA/17/0447"},
    ),
    Sample(
        "d102-uittreksel", "D102", "dev_formulier", ("Justitiële Informatiedienst",),
        """
# Uittreksel justitiële documentatie

@Naam=Yusupovich, Anzor
@Datum=9 januari 2019

In het register zijn geen antecedenten opgenomen.
""",
        {"date": "2019-01-09"},
    ),
)  # fmt: skip
