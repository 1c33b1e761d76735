"""Court papers in a fifteenth hand."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d80-gronden-15", "D80", "dev_dienst",
        ("Vos & Egmond advocaten",),
        """
@Datum=4 maart 2021
@Zaak=NL21.2093
@Inzake=Farhad Moradkhanian / IND

Edelachtbaar college,

Hierbij de gronden van het beroep dat ik op 11 februari 2021 instelde tegen de beschikking van 9 februari 2021 (V-nummer 2751500067).

1. De IND heeft het iMMO-rapport niet betrokken.
""",
        {"date": "2021-03-04", "attacked_decision_date": "2021-02-09", "v_number": "2751500067"},
    ),
    Sample(
        "d81-verweer-15", "D81", "dev_rijks",
        ("Immigratie- en Naturalisatiedienst", "Procesvertegenwoordiging Den Bosch"),
        """
@Datum=17 mei 2021
@Zaaknummer=NL21.2093
@V-nummer=2751500067

# Verweer

In reactie op de gronden merk ik op dat het besluit van 9 februari 2021 zorgvuldig is voorbereid. Ik verzoek u het beroep ongegrond te verklaren.
""",
        {"date": "2021-05-17", "docket": ["NL21.2093"], "v_number": "2751500067"},
    ),
    Sample(
        "d84-denhaag-aanvulling-15", "D84", "dev_klerk",
        ("RECHTBANK DEN HAAG", "Bestuursrecht", "zittingsplaats Den Haag"),
        """
zaaknummer: NL21.2093

tussenuitspraak van de enkelvoudige kamer voor vreemdelingenzaken van 30 juni 2021 op het beroep van

Farhad Moradkhanian, V-nummer 2751500067, eiser (gemachtigde: mr. L. Vosser)

tegen het besluit van de staatssecretaris van 9 februari 2021.

De rechtbank heeft het beroep op 9 juni 2021 op zitting behandeld.

Verweerder heeft niet deugdelijk uitgelegd waarom het iMMO-rapport niet tot een ander oordeel leidt. Hij krijgt daarvoor alsnog de kans, en wel tot
11 augustus 2021. De rechtbank doet daarna einduitspraak.
""",
        {"date": "2021-06-30", "docket": ["NL21.2093"], "seat": "Den Haag", "chamber": "enkelvoudige",
         "v_number": "2751500067", "attacked_decision_date": "2021-02-09", "hearing_date": "2021-06-09",
         "dictum": ["TUSSENUITSPRAAK"]},
    ),
    Sample(
        "d82-einduitspraak-15", "D82", "dev_klerk",
        ("RECHTBANK DEN HAAG", "Bestuursrecht", "zittingsplaats Den Haag"),
        """
zaaknummer: NL21.2093

einduitspraak van de enkelvoudige kamer van 20 oktober 2021 in de zaak van Farhad Moradkhanian, V-nummer 2751500067, eiser, en de
staatssecretaris, verweerder.

## Beslissing

De rechtbank:
- verklaart het beroep, gericht tegen het besluit van 9 februari 2021, gegrond en vernietigt dit;
- laat de rechtsgevolgen in stand;
- veroordeelt verweerder in de kosten van de procedure, vastgesteld op € 1.870,-.
""",
        {"date": "2021-10-20", "docket": ["NL21.2093"], "seat": "Den Haag", "chamber": "enkelvoudige",
         "v_number": "2751500067", "dictum": ["GEGROND", "VERNIETIGT_BESLUIT", "RECHTSGEVOLGEN_IN_STAND", "PROCESKOSTEN"]},
    ),
    Sample(
        "d86-hoger-beroep-15", "D86", "dev_brief",
        ("Vos & Egmond advocaten",),
        """
Leiden, 15 november 2021

Afdeling bestuursrechtspraak van de Raad van State

# Hogerberoepschrift

Namens Farhad Moradkhanian kom ik op tegen de uitspraak van de rechtbank Den Haag van 20 oktober 2021 (NL21.2093).

Grief 1. De rechtsgevolgen hadden niet in stand mogen blijven.
""",
        {"date": "2021-11-15", "attacked_decision_date": "2021-10-20", "docket": ["NL21.2093"]},
    ),
    Sample(
        "d88-breda-kort-15", "D88", "dev_vrij",
        ("Rechtbank Den Haag", "zittingsplaats Breda"),
        """
# Verslag van de zitting

Zaak NL20.4417: Mirza Begumyarov tegen de staatssecretaris

De zitting van de enkelvoudige kamer op 17 september 2020 begint om 10.20 uur en is gesloten om 11.05 uur.

Eiser: Ik heb alle ambassades geschreven.
Rechter: Wat zou de IND nog overtuigen?
Verweerder: Een verklaring van de Pakistaanse autoriteiten.
""",
        {"hearing_date": "2020-09-17", "docket": ["NL20.4417"], "seat": "Breda", "chamber": "enkelvoudige"},
    ),
    Sample(
        "d89-echr-refusal-15", "D89", "dev_nota",
        ("EUROPEAN COURT OF HUMAN RIGHTS", "COUR EUROPÉENNE DES DROITS DE L'HOMME"),
        """
@Application No.=5519/23
@Applicant=Suleiman Barkadleyan
@Date=16 February 2023

Dear Mr Vosser,

Your request for an interim measure has been granted: the applicant shall not be transferred to Greece until 16 March 2023.
""",
        {"date": "2023-02-16", "number": "5519/23", "name": "Suleiman Barkadleyan", "expires_on": "2023-03-16"},
        languages=("eng",),
    ),
)  # fmt: skip
