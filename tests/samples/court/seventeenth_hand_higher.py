"""Papers of higher courts, hearings and committees in a seventeenth hand."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d85-beide-zeventien", "D85", "dev_hof",
        ("RAAD VAN STATE", "Afdeling bestuursrechtspraak"),
        """
201608812/1/V2.
Datum uitspraak: 7 september 2017

Uitspraak op de hoger beroepen van:

1. de staatssecretaris van Veiligheid en Justitie,
2. Amara Sylla-Bangoura,

appellanten,

tegen de uitspraak van de rechtbank Den Haag, zittingsplaats Haarlem, van 27 oktober 2016 in zaak nr. 16/20441.

Overwegingen

6. De grief van de staatssecretaris faalt. De grief van de vreemdeling slaagt.

Beslissing

De Afdeling bestuursrechtspraak van de Raad van State:

I. verklaart het hoger beroep van de staatssecretaris ongegrond;
II. verklaart het hoger beroep van de vreemdeling gegrond;
III. vernietigt de uitspraak van de rechtbank, voor zover daarbij de rechtsgevolgen van het besluit van 8 september 2016 in
stand zijn gelaten;
IV. veroordeelt de staatssecretaris tot vergoeding van de proceskosten tot een bedrag van € 990,00.
""",
        {"date": "2017-09-07", "docket": ["201608812/1/V2"], "attacked_decision_date": "2016-10-27",
         "dictum": ["ONGEGROND", "GEGROND", "VERNIETIGT_UITSPRAAK", "PROCESKOSTEN"]},
    ),
    Sample(
        "d86-uiteenzetting-zeventien", "D86", "dev_kantoor",
        ("Advocatenkantoor Zuiderhoek",),
        """
Afdeling bestuursrechtspraak Raad van State

Den Haag, 16 oktober 2023

Zaaknummer: 202305511/1/V1

SCHRIFTELIJKE UITEENZETTING

inzake het hoger beroep van de staatssecretaris tegen de uitspraak van de rechtbank Den Haag, zittingsplaats Roermond, van 14
augustus 2023

De vreemdeling, A. Yohannesab, meent dat de grieven niet kunnen slagen.

De rechtbank heeft terecht overwogen dat het besluit van 2 mei 2023 onvoldoende is gemotiveerd.

!sign mr. W. Zuiderhoek |
""",
        {"date": "2023-10-16", "docket": ["202305511/1/V1"], "attacked_decision_date": "2023-08-14"},
        absent=("dictum",),
    ),
    Sample(
        "d87-uitstel-zeventien", "D87", "dev_brief",
        ("Rechtbank Den Haag, zittingsplaats Roermond", "Griffie bestuursrecht"),
        """
@Datum=2 februari 2018
@Zaaknummer=ROE 17/8813
@Partijen=Qasim Jafariyan tegen de staatssecretaris

Geachte mevrouw Creemers,

De zitting van 13 februari 2018 gaat niet door. De rechter behandelt het beroep nu op dinsdag 27 maart 2018 om 11.00 uur, in
zaal B, Willem II Singel 00 te Roermond.

U hoeft niet opnieuw stukken te sturen. Tot tien dagen voor die dag mag dat wel.

De griffier
""",
        {"date": "2018-02-02", "hearing_date": "2018-03-27", "docket": ["ROE 17/8813"], "seat": "Roermond",
         "name": "Qasim Jafariyan"},
    ),
    Sample(
        "d88-kort-zeventien", "D88", "dev_verslag",
        ("Rechtbank Den Haag", "Zittingsplaats Haarlem"),
        """
@Zaaknummer=NL21.18821
@Rechter=mr. F. Terpstraat
@Zitting=20 december 2021

Proces-verbaal

Aanwezig: eiseres Selamawit Kidaneab en mr. G. Visbeen; namens verweerder mr. K. Boonzaaier.

Rechter: waarom is het BMA-advies van 3 mei 2021 niet geactualiseerd?

Verweerder: dat vonden wij niet nodig.

Gemachtigde: de psychiater schreef op 1 november 2021 dat het slechter gaat.

De rechter schorst het onderzoek en geeft verweerder vier weken om BMA opnieuw te raadplegen.
""",
        {"hearing_date": "2021-12-20", "docket": ["NL21.18821"], "seat": "Haarlem", "name": "Selamawit Kidaneab"},
        absent=("dictum",),
    ),
    Sample(
        "d89-hrc-zeventien", "D89", "dev_dienst",
        ("Human Rights Committee", "Office of the United Nations High Commissioner for Human Rights"),
        """
@Date=9 October 2020
@Communication No.=3844/2020
@Author=Nirmala Sathasivamur

Dear Ms. Verkuijl,

The Committee has decided to request the State party, pursuant to rule 94 of its rules of procedure, to refrain from deporting
the author to Sri Lanka while her communication is pending before it.

The State party has been asked to reply by 9 December 2020.

For the Secretary of the Committee
""",
        {"date": "2020-10-09", "number": "3844/2020", "name": "Nirmala Sathasivamur"},
        absent=("expires_on",),
    ),
    Sample(
        "d90-ambtshalve-zeventien", "D90", "dev_getypt",
        ("RECHTBANK DEN HAAG", "Team insolventies, familie en overig"),
        """
rekestnummer HA RK 24-77 / zaaknummer C/09/663190

beschikking op het verzoek tot vaststelling van staatloosheid van

Yusuf Ibrahim Khalidiya, geboren op 5 mei 1996 te Yarmouk, hierna: verzoeker,
advocaat mr. A. Rozendaal

De rechtbank heeft kennisgenomen van het verzoekschrift van 2 februari 2024 en van het advies van de minister van 10 oktober
2024.

Verzoeker is als Palestijn uit Syrië geregistreerd bij UNRWA. Geen staat beschouwt hem als onderdaan.

De rechtbank wijst het verzoek toe en stelt vast dat verzoeker staatloos is.

Uitgesproken ter openbare zitting van 5 december 2024.
""",
        {"date": "2024-12-05", "docket": ["HA RK 24-77", "C/09/663190"], "name": "Yusuf Ibrahim Khalidiya",
         "birth_date": "1996-05-05", "birth_place": "Yarmouk", "outcome": "TOEGEWEZEN"},
    ),
)  # fmt: skip
