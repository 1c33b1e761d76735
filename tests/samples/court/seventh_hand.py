"""D80 to D90 in a seventh hand: one client's years in court."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d80-beroep-2018", "D80", "dev_brief", ("De Sluis advocaten", "mr. L. Oosterhuizen"),
        """
* Rechtbank Den Haag
* zittingsplaats Utrecht
* Sector bestuursrecht

Waterstad, 7 november 2018

Betreft: beroep Tchalla-Bawaha, V-nr 2780440117

Geacht college,

Cliënt is het niet eens met het bijgevoegde besluit van 15 oktober 2018. Hij vraagt u dat besluit te vernietigen.

Gronden

Het nadere BMA-advies noemt niet waar de ICD kan worden gecontroleerd.
""",
        {"date": "2018-11-07", "attacked_decision_date": "2018-10-15", "v_number": "2780440117"},
    ),
    Sample(
        "d82-zaak-2020", "D82", "dev_kantoor", ("RECHTBANK DEN HAAG", "zittingsplaats Utrecht", "Bestuursrecht"),
        """
zaaknummer: AWB 19/6604

uitspraak van de enkelvoudige kamer van 24 juni 2020 op het beroep in de zaak tussen

O. Tchalla-Bawaha, te Waterstad, eiser, V-nummer 2780440117

(gemachtigde: mr. L. Oosterhuizen),

en de staatssecretaris van Justitie en Veiligheid, verweerder.

## Procesverloop

Met het besluit van 29 juli 2019 (het bestreden besluit) heeft verweerder het bezwaar van eiser opnieuw ongegrond
verklaard. Het beroep is met behulp van een beeldverbinding behandeld op 13 mei 2020.

## Beslissing

De rechtbank:

- verklaart het beroep gegrond;

- vernietigt het bestreden besluit, maar bepaalt dat de rechtsgevolgen daarvan geheel in stand blijven;

- bepaalt dat verweerder het griffierecht van € 174,- aan eiser vergoedt;

- veroordeelt verweerder tot betaling van € 1.050,- aan proceskosten.

## Bent u het niet eens met deze uitspraak?

Als u het niet eens bent met deze uitspraak, kunt u een brief sturen naar de Afdeling bestuursrechtspraak van de Raad van
State. U moet deze brief (hogerberoepschrift) sturen binnen 4 weken na de dag waarop deze uitspraak is verzonden.
""",
        {"date": "2020-06-24", "docket": ["AWB 19/6604"], "seat": "Utrecht", "chamber": "enkelvoudige",
         "v_number": "2780440117", "attacked_decision_date": "2019-07-29", "hearing_date": "2020-05-13",
         "dictum": ["GEGROND", "VERNIETIGT_BESLUIT", "RECHTSGEVOLGEN_IN_STAND", "PROCESKOSTEN"],
         "remedy": {"kind": "hoger beroep", "weeks": 4}},
    ),
    Sample(
        "d83-vovo-2018", "D83", "dev_kantoor", ("RECHTBANK DEN HAAG", "zittingsplaats Utrecht"),
        """
zaaknummer: AWB 18/8120

uitspraak op het verzoek om een voorlopige voorziening van

O. Tchalla-Bawaha, verzoeker

Verweerder heeft meegedeeld dat verzoeker de beslissing op zijn beroep in Nederland mag afwachten. Daarom is er geen
spoedeisend belang.

De voorzieningenrechter verklaart het verzoek niet-ontvankelijk.

Gedaan door mr. E. Kortenaer. Openbaar gemaakt op 20 december 2018. Hoger beroep is niet mogelijk.
""",
        {"date": "2018-12-20", "docket": ["AWB 18/8120"], "seat": "Utrecht", "dictum": ["NIET_ONTVANKELIJK"]},
    ),
    Sample(
        "d84-eerst-2016", "D84", "dev_hof", ("Rechtbank Den Haag", "Zittingsplaats Roermond", "Bestuursrecht"),
        """
Zaaknummer: AWB 16/4402

# tussenuitspraak van de enkelvoudige kamer van 29 september 2016

inzake

**J.P. Kalonjiwa**, eiser, V-nummer 277 110 0936,

en

**de staatssecretaris van Veiligheid en Justitie**, verweerder.

Bij besluit van 2 maart 2016 is geweigerd eiser uitstel van vertrek te verlenen. Het beroep is behandeld op de zitting van
1 september 2016.

De rechtbank draagt verweerder op om binnen zes weken na verzending van deze tussenuitspraak het gebrek in het bestreden
besluit te (laten) herstellen en houdt iedere verdere beslissing aan.
""",
        {"date": "2016-09-29", "docket": ["AWB 16/4402"], "seat": "Roermond", "chamber": "enkelvoudige",
         "v_number": "2771100936", "attacked_decision_date": "2016-03-02", "hearing_date": "2016-09-01",
         "dictum": ["TUSSENUITSPRAAK"]},
    ),
    Sample(
        "d85-bevestiging-2020", "D85", "dev_kantoor", ("Raad van State", "Afdeling bestuursrechtspraak"),
        """
202003884/1/V3

Datum uitspraak: 2 december 2020

Uitspraak op het hoger beroep van:

O. Tchalla-Bawaha, wonend te Waterstad,
appellant,

tegen de uitspraak van de rechtbank Den Haag, zittingsplaats Utrecht, van 24 juni 2020 in zaak nr. 19/6604.

De Afdeling bestuursrechtspraak van de Raad van State bevestigt de aangevallen uitspraak, voor zover aangevallen, onder
verbetering van de gronden waarop deze rust.
""",
        {"date": "2020-12-02", "docket": ["202003884/1/V3"], "attacked_decision_date": "2020-06-24",
         "dictum": ["BEVESTIGT"]},
    ),
    Sample(
        "d88-zitting-2020", "D88", "dev_kantoor", ("RECHTBANK DEN HAAG", "zittingsplaats Utrecht"),
        """
zaaknummer: AWB 19/6604

Proces-verbaal

van het onderzoek op de zitting van 13 mei 2020 (via Skype)

De rechter begint om 13.00 uur. Eiser en zijn advocaat zijn te zien en te horen. Voor verweerder is mr. C. Rietdijkse
aanwezig.

Advocaat: in Lomé is geen cardioloog die een ICD kan uitlezen.

Rechter: is dat aan het BMA gevraagd?

Verweerder: nee.
""",
        {"hearing_date": "2020-05-13", "docket": ["AWB 19/6604"], "seat": "Utrecht"},
    ),
    Sample(
        "d90-afwijzing-2025", "D90", "dev_kantoor", ("RECHTBANK DEN HAAG", "Team Familie", "meervoudige kamer"),
        """
Zaaknummer / rekestnummer: C/09/671190 / HA RK 24-370

Beschikking van 3 april 2025

in de zaak van

**Maryam Zaydanova**, te Waterstad, verzoekende partij, geboren op 17 juli 1995 te Beiroet,
advocaat: mr. G. Looimans.

De rechtbank komt tot het oordeel dat het verzoek moet worden afgewezen. Verzoekster kan het Libanese staatsburgerschap
langs haar moeder hebben verkregen.

De rechtbank

wijst het verzochte af.
""",
        {"date": "2025-04-03", "docket": ["C/09/671190", "HA RK 24-370"], "outcome": "AFGEWEZEN",
         "birth_date": "1995-07-17", "birth_place": "Beiroet", "name": "Maryam Zaydanova"},
    ),
)  # fmt: skip
