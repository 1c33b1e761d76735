"""D82 to D85 once more: as judges of other seats and years build a ruling."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d82-zittinghoudende-2004", "D82", "dev_getypt",
        ("ARRONDISSEMENTSRECHTBANK TE 'S-GRAVENHAGE", "zittinghoudende te Amsterdam", "enkelvoudige kamer"),
        """
* Uitspraak
* artikel 8:70 Algemene wet bestuursrecht
* reg. nr.: AWB 03/61177 BEPTDN

inzake: Artak Simonyanian, geboren op 24 mei 1974, van (gestelde) Azerbeidzjaanse nationaliteit, verblijvende te
Rijnstad, eiser, gemachtigde: mr. F. Tolsmaat, advocaat te Rijnstad,

tegen: de Minister voor Vreemdelingenzaken en Integratie, verweerder.

I. ONTSTAAN EN LOOP VAN HET GEDING

Eiser heeft op 2 juni 2003 een aanvraag ingediend. Bij beschikking van 18 november 2003 is de aanvraag niet
ingewilligd. De openbare behandeling van het beroep heeft plaatsgevonden op 23 maart 2004.

II. OVERWEGINGEN

Het beroep is ongegrond. Er is geen aanleiding voor een proceskostenveroordeling.

III. BESLISSING

De rechtbank

verklaart het beroep ongegrond.

Gewezen door mr. W. Amstelveld, voorzitter, en uitgesproken in het openbaar op 4 mei 2004.

Coll: Hoger beroep kan binnen vier weken na verzending van deze uitspraak bij de Raad van State worden ingesteld.
""",
        {"date": "2004-05-04", "docket": ["AWB 03/61177"], "seat": "Amsterdam", "chamber": "enkelvoudige",
         "attacked_decision_date": "2003-11-18", "hearing_date": "2004-03-23", "dictum": ["ONGEGROND"],
         "remedy": {"kind": "hoger beroep", "weeks": 4}},
    ),
    Sample(
        "d82-gezin-2018", "D82", "dev_vrij", ("RECHTBANK DEN HAAG", "Zittingsplaats Arnhem", "Bestuursrecht"),
        """
@zaaknummers=NL18.6612, NL18.6614 en NL18.6616
@V-nummers=280.114.4401, 280.114.4419, 280.114.4427

# uitspraak van de meervoudige kamer voor vreemdelingenzaken van 21 september 2018

in de zaken tussen

Hassan Muradovin, eiser 1, geboren op 3 maart 1975,
Zarema Muradovina, eiseres, geboren op 9 oktober 1979, mede namens haar minderjarige zoon,
Timur Muradovin, eiser 2, geboren op 1 februari 1999,

allen van Russische nationaliteit (gemachtigde: mr. K. Vermolen)

en de staatssecretaris van Justitie en Veiligheid, verweerder.

Procesverloop

Bij afzonderlijke besluiten van 3 april 2018 heeft verweerder de opvolgende asielaanvragen niet-ontvankelijk verklaard.
Het onderzoek ter zitting heeft plaatsgevonden op 12 juli 2018.

Beslissing

De rechtbank:
- verklaart de beroepen van eiser 1 en eiseres niet-ontvankelijk;
- verklaart het beroep van eiser 2 gegrond;
- vernietigt het op eiser 2 betrekking hebbende besluit en draagt verweerder op binnen zes weken na de dag van
bekendmaking van deze uitspraak een nieuw besluit te nemen;
- veroordeelt verweerder in de door eiser 2 gemaakte proceskosten, vastgesteld op € 1.002,-.

Rechtsmiddel

Tegen deze uitspraak kan hoger beroep worden ingesteld. De termijn daarvoor is een week.
""",
        {"date": "2018-09-21", "docket": ["NL18.6612", "NL18.6614", "NL18.6616"], "seat": "Arnhem",
         "v_number": "2801144401", "chamber": "meervoudige", "attacked_decision_date": "2018-04-03",
         "hearing_date": "2018-07-12",
         "dictum": ["GEGROND", "NIET_ONTVANKELIJK", "VERNIETIGT_BESLUIT", "NIEUW_BESLUIT_BINNEN", "PROCESKOSTEN"],
         "remedy": {"kind": "hoger beroep", "weeks": 1}},
    ),
    Sample(
        "d82-kort-2026", "D82", "dev_brief", ("RECHTBANK DEN HAAG", "zittingsplaats Rotterdam"),
        """
Bestuursrecht

zaaknummer: NL25.61440

uitspraak op grond van artikel 8:54 van de Awb van 12 januari 2026 in de zaak tussen

K. Golzarifar, eiser, V-nummer: 271.440.0936, gemachtigde: mr. D. Huizelaar,

en

de minister van Asiel en Migratie.

Samenvatting

1. De minister heeft de asielaanvraag van eiser met het besluit van 9 december 2025 niet-ontvankelijk verklaard. Eiser
krijgt gelijk. De doopakte is een nieuw element.

2. De rechtbank laat het besluit vervallen, maar laat de gevolgen ervan niet in stand.

Gevolgen

3. De rechtbank vernietigt het bestreden besluit, omdat het beroep kennelijk gegrond is. De minister moet met deze
uitspraak binnen acht weken opnieuw op de aanvraag beslissen. Eiser krijgt een vergoeding voor zijn proceskosten: de
minister betaalt € 934,-.

Deze uitspraak is openbaar.

Verzet: bent u het niet eens met deze uitspraak, dan kunt u binnen één week een verzetschrift sturen.
""",
        {"date": "2026-01-12", "docket": ["NL25.61440"], "seat": "Rotterdam", "v_number": "2714400936",
         "attacked_decision_date": "2025-12-09",
         "dictum": ["GEGROND", "VERNIETIGT_BESLUIT", "NIEUW_BESLUIT_BINNEN", "PROCESKOSTEN"],
         "remedy": {"kind": "verzet", "weeks": 1}},
        note="gevolgen niet in stand is no RECHTSGEVOLGEN_IN_STAND",
    ),
    Sample(
        "d83-mondeling-2017", "D83", "dev_hof", ("RECHTBANK DEN HAAG", "Zittingsplaats Groningen", "Bestuursrecht"),
        """
* zaaknummer: AWB 17/9033

# proces-verbaal van de mondelinge uitspraak van de voorzieningenrechter van 2 mei 2017 op het verzoek om een voorlopige voorziening van

Samira Haddadian, verzoekster, V-nummer 2766 110 477.

De voorzieningenrechter:

- treft de voorlopige voorziening dat verzoekster de behandeling van haar bezwaar tegen het besluit van 10 april 2017 in
Nederland mag afwachten.

Deze mondelinge uitspraak is gedaan in aanwezigheid van mr. L. Lommersee. Tegen deze uitspraak staat geen hoger beroep
open.
""",
        {"date": "2017-05-02", "docket": ["AWB 17/9033"], "seat": "Groningen", "v_number": "2766110477",
         "attacked_decision_date": "2017-04-10", "dictum": ["VOVO_TOEGEWEZEN"], "remedy": {"kind": "geen"}},
    ),
    Sample(
        "d84-vervolg-2018", "D84", "dev_getypt", ("RECHTBANK DEN HAAG", "Zittingsplaats Amsterdam"),
        """
* AWB 18/1177
* tussenuitspraak
* in de zaak van J.P. Kalonjiwa, eiser, tegen de staatssecretaris van Justitie en Veiligheid, verweerder

Het geding

Eiser heeft beroep ingesteld tegen het besluit van 22 januari 2018 (bestreden besluit). De behandeling vond plaats op 5
juni 2018.

De beoordeling

De staatssecretaris heeft niet onderzocht of de medicijnen voor eiser feitelijk toegankelijk zijn. Het besluit is
daarom gebrekkig. Op de voet van artikel 8:51a van de Awb krijgt verweerder vier weken om dat alsnog te doen.

De beslissing

De rechtbank

- bepaalt dat verweerder gedurende vier weken in de gelegenheid is het gebrek te herstellen;
- houdt iedere nadere beslissing aan.

Gewezen door mr. I. de Boog en in het openbaar uitgesproken op 3 juli 2018.
""",
        {"date": "2018-07-03", "docket": ["AWB 18/1177"], "seat": "Amsterdam", "attacked_decision_date": "2018-01-22",
         "hearing_date": "2018-06-05", "dictum": ["TUSSENUITSPRAAK"]},
    ),
    Sample(
        "d84-aanvullend-2023", "D84", "dev_brief", ("Rechtbank Den Haag", "zittingsplaats Roermond", "team vreemdelingen"),
        """
@Zaak=NL22.20119
@Eiser=[eiser], V-nummer 2880.044.711
@Verweerder=de staatssecretaris
@Uitgesproken=16 maart 2023

# Tussenuitspraak op het beroep

De rechtbank is er nog niet uit. De staatssecretaris heeft tijdens de zitting van 14 februari 2023 een nieuw standpunt
ingenomen over de doopakte. Dat is te laat.

Daarom geeft de rechtbank de staatssecretaris een herstelmogelijkheid. Hij moet binnen twee weken laten weten of hij die
gebruikt, en heeft dan zes weken voor een aanvullend besluit.

De einduitspraak volgt later; tot dan neemt de rechtbank geen andere beslissing.
""",
        {"date": "2023-03-16", "docket": ["NL22.20119"], "seat": "Roermond", "v_number": "2880044711",
         "hearing_date": "2023-02-14", "dictum": ["TUSSENUITSPRAAK"]},
    ),
    Sample(
        "d85-incidenteel-2017", "D85", "dev_brief", ("RAAD VAN STATE", "AFDELING BESTUURSRECHTSPRAAK"),
        """
* 201605521/1/V2
* Datum uitspraak: 8 februari 2017

Uitspraak op de hoger beroepen van:

1. de staatssecretaris van Veiligheid en Justitie,
2. T. Haileabu,
appellanten,

tegen de uitspraak van de rechtbank Den Haag, zittingsplaats Haarlem, van 30 juni 2016 in zaken nrs. 16/10771 en
16/10773 in het geding tussen appellant sub 2 en de staatssecretaris.

Overwegingen

1. Het hoger beroep van de staatssecretaris is kennelijk gegrond. Het hoger beroep van appellant sub 2 is ongegrond.

Beslissing

De Afdeling bestuursrechtspraak van de Raad van State:

I. verklaart het hoger beroep van de staatssecretaris gegrond;
II. verklaart het hoger beroep van de vreemdeling ongegrond;
III. vernietigt de uitspraak van de rechtbank Den Haag, zittingsplaats Haarlem, van 30 juni 2016 in zaak nr. 16/10771;
IV. verklaart het door de vreemdeling bij de rechtbank in die zaak ingestelde beroep ongegrond.

w.g. Zandhoven, voorzitter
""",
        {"date": "2017-02-08", "docket": ["201605521/1/V2"], "attacked_decision_date": "2016-06-30",
         "appellant": "IND", "dictum": ["GEGROND", "ONGEGROND", "VERNIETIGT_UITSPRAAK"]},
    ),
    Sample(
        "d85-brs-2025", "D85", "dev_hof", ("Raad van State",),
        """
BRS.25.000417

Datum uitspraak: 4 september 2025

AFDELING BESTUURSRECHTSPRAAK

Uitspraak in het geding tussen:

de minister van Asiel en Migratie, appellant, en

A.K. Shofiqal, de vreemdeling,

over de uitspraak van de rechtbank Den Haag, zittingsplaats 's-Hertogenbosch, van 20 juni 2025, NL25.10177.

Het hoger beroep leidt niet tot vernietiging van die uitspraak. De Afdeling hoeft dit niet verder te motiveren (artikel
91, tweede lid, van de Vw 2000).

De Afdeling bevestigt de uitspraak van de rechtbank. De minister moet de proceskosten van de vreemdeling vergoeden,
€ 907,00.
""",
        {"date": "2025-09-04", "docket": ["BRS.25.000417"], "attacked_decision_date": "2025-06-20", "appellant": "IND",
         "dictum": ["BEVESTIGT", "PROCESKOSTEN"]},
    ),
)  # fmt: skip
