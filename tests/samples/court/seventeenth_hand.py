"""Papers of district courts in a seventeenth hand."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d80-proforma-zeventien", "D80", "dev_vrij",
        ("Bosgraaf Vreemdelingenrecht", "Deventer"),
        """
Rechtbank Den Haag, zittingsplaats Arnhem

Deventer, 3 mei 2022

Betreft: beroep Mehari Asfahayim, V-nummer 2781.440.660

Geachte griffier,

Hierbij stel ik namens de heer Asfahayim pro forma beroep in tegen de bijgevoegde beslissing op bezwaar van 8 april 2022. De
gronden zend ik u binnen de door u te stellen termijn.

Een toevoeging is aangevraagd.

!sign mr. I. Bosgraaf |
""",
        {"date": "2022-05-03", "v_number": "2781440660", "attacked_decision_date": "2022-04-08",
         "name": "Mehari Asfahayim"},
    ),
    Sample(
        "d81-uitgebreid-zeventien", "D81", "dev_dienst",
        ("Ministerie van Justitie", "Immigratie- en Naturalisatiedienst", "Procesvertegenwoordiging"),
        """
@Aan=Rechtbank 's-Gravenhage, nzp Assen
@Datum=12 februari 2009
@Uw kenmerk=AWB 08 / 33907
@Eiser=M. Suleymanzadeh

VERWEERSCHRIFT

Edelachtbaar college,

Eiser is opgekomen tegen het besluit van 2 september 2008. Dat besluit berust mede op het individueel ambtsbericht van 11 juni
2008. De REK-check heeft op 3 juli 2008 plaatsgevonden.

Verweerder concludeert tot ongegrondverklaring van het beroep.

De Staatssecretaris van Justitie,
namens deze
""",
        {"date": "2009-02-12", "docket": ["AWB 08/33907"], "name": "M. Suleymanzadeh",
         "attacked_decision_date": "2008-09-02"},
        absent=("dictum",),
    ),
    Sample(
        "d82-gevoegd-zeventien", "D82", "dev_hof",
        ("RECHTBANK DEN HAAG", "Zittingsplaats Middelburg", "Bestuursrecht"),
        """
zaaknummers: NL24.2207, NL24.2209 en NL24.2211

uitspraak van de meervoudige kamer van 14 november 2024 in de zaken tussen

Olha Kravchenkova, Danylo Kravchenkov en Iryna Kravchenkova, eisers
(gemachtigde: mr. V. Meliskerke)

en

de minister van Asiel en Migratie

Procesverloop

Met drie besluiten van 19 december 2023 heeft de minister de aanvragen niet-ontvankelijk verklaard. De beroepen zijn op 3
oktober 2024 gevoegd behandeld op de zitting.

Overwegingen

11. In de tussenuitspraak van 6 juni 2024 heeft de rechtbank de minister gelegenheid gegeven het gebrek te herstellen. Met de
brief van 15 juli 2024 is dat niet gelukt.

12. De beroepen zijn gegrond. Voor het in stand laten van de rechtsgevolgen is geen plaats.

Beslissing

De rechtbank:
- verklaart de beroepen gegrond;
- vernietigt de bestreden besluiten;
- draagt de minister op om binnen vier weken na deze uitspraak opnieuw te beslissen op de aanvragen, met inachtneming van deze
uitspraak;
- veroordeelt de minister in de proceskosten van eisers tot een bedrag van € 2.625,-.

Tegen deze uitspraak kunnen partijen hoger beroep instellen bij de Afdeling. De termijn daarvoor is één week.
""",
        {"date": "2024-11-14", "seat": "Middelburg", "docket": ["NL24.2207", "NL24.2209", "NL24.2211"],
         "chamber": "meervoudige", "attacked_decision_date": "2023-12-19", "hearing_date": "2024-10-03",
         "dictum": ["GEGROND", "VERNIETIGT_BESLUIT", "NIEUW_BESLUIT_BINNEN", "PROCESKOSTEN"],
         "remedy": {"kind": "hoger beroep", "weeks": 1}},
    ),
    Sample(
        "d82-verzet-zeventien", "D82", "dev_getypt",
        ("Rechtbank Den Haag", "zittingsplaats 's-Hertogenbosch"),
        """
zaaknummer: NL22.9014 V

uitspraak van de enkelvoudige kamer op het verzet van

Biniam Ghirmaysion, opposant (gemachtigde: mr. E. Daalderop)

Bij uitspraak van 15 juni 2022 is het beroep van opposant niet-ontvankelijk verklaard wegens het niet betalen van griffierecht.
Opposant is op 1 september 2022 op zijn verzet gehoord.

De rechtbank acht het verzet gegrond, omdat de nota naar een oud adres is gestuurd.

BESLISSING

De rechtbank verklaart het verzet gegrond.

Uitgesproken op 15 september 2022. Tegen deze uitspraak staat geen rechtsmiddel open.
""",
        {"date": "2022-09-15", "seat": "'s-Hertogenbosch", "docket": ["NL22.9014"], "chamber": "enkelvoudige",
         "hearing_date": "2022-09-01", "dictum": ["GEGROND"], "remedy": {"kind": "geen"},
         "name": "Biniam Ghirmaysion"},
    ),
    Sample(
        "d83-eerste-zeventien", "D83", "dev_vrij",
        ("Rechtbank Den Haag", "Zittingsplaats Utrecht"),
        """
UTR 15 / 11973

Uitspraak van de voorzieningenrechter van 6 juli 2015 op het verzoek om voorlopige voorziening in de zaak tussen

mevrouw Thi Hoa Nguyenphan, verzoekster, gemachtigde mr. L. Raaphorst

en

de staatssecretaris van Veiligheid en Justitie

Verzoekster vraagt te bepalen dat zij in Nederland mag blijven tot op haar bezwaar tegen het besluit van 9 juni 2015 is beslist.
Een zitting is niet nodig.

Het bezwaar is niet op voorhand kansloos. De voorzieningenrechter treft de gevraagde voorziening en verbiedt verweerder
verzoekster uit te zetten. Verweerder moet het griffierecht van € 167 vergoeden.

Er staat geen hoger beroep open.
""",
        {"date": "2015-07-06", "seat": "Utrecht", "docket": ["UTR 15/11973"], "attacked_decision_date": "2015-06-09",
         "dictum": ["VOVO_TOEGEWEZEN"], "remedy": {"kind": "geen"}, "name": "Thi Hoa Nguyenphan"},
        absent=("hearing_date",),
    ),
    Sample(
        "d84-lang-zeventien", "D84", "dev_klerk",
        ("RECHTBANK DEN HAAG", "Zittingsplaats Zwolle"),
        """
Zaaknummer AWB 13/20119

Tussenuitspraak van de meervoudige kamer in de zaak tussen Zahra Hosseinpourian, eiseres, V-nummer 2688.004.220, en de
staatssecretaris van Veiligheid en Justitie, verweerder

1. Eiseres heeft beroep ingesteld tegen het besluit van 17 juli 2013. De behandeling ter zitting was op 14 januari 2014.

2. De rechtbank stelt vast dat verweerder het rapport van iMMO van 2 december 2013 niet aan een medisch adviseur heeft
voorgelegd.

3. Verweerder wordt opgedragen dat gebrek te herstellen binnen tien weken.

Deze tussenuitspraak is gedaan op 25 februari 2014.
""",
        {"date": "2014-02-25", "seat": "Zwolle", "docket": ["AWB 13/20119"], "chamber": "meervoudige",
         "v_number": "2688004220", "name": "Zahra Hosseinpourian", "attacked_decision_date": "2013-07-17",
         "hearing_date": "2014-01-14", "dictum": ["TUSSENUITSPRAAK"]},
    ),
)  # fmt: skip
