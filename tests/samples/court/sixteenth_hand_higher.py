"""Interim rulings, the Council of State, higher appeals, hearings and their minutes in a sixteenth hand."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d84-lus-zestien", "D84", "dev_hof",
        ("RECHTBANK DEN HAAG", "Zittingsplaats Groningen", "Bestuursrecht"),
        """
zaaknummer: LEE 16/22018

tussenuitspraak van de enkelvoudige kamer van 28 maart 2017 in de zaak tussen

Yohannes Kiflemariamo, eiser, V-nummer: 2751.440.339,
(gemachtigde: mr. H. Timmermansen),

en

de staatssecretaris van Veiligheid en Justitie, verweerder.

## Procesverloop

Bij besluit van 14 oktober 2016 (het bestreden besluit) heeft verweerder de aanvraag van eiser afgewezen.
Het onderzoek ter zitting heeft plaatsgevonden op 21 februari 2017.

## Overwegingen

8. De conclusie van TOELT van 6 mei 2016 is onvoldoende inzichtelijk. De rechtbank ziet aanleiding verweerder in
de gelegenheid te stellen het gebrek te herstellen (artikel 8:51a van de Awb).

9. De rechtbank houdt iedere verdere beslissing aan tot de einduitspraak.

## Beslissing

De rechtbank:

- draagt verweerder op binnen twee weken mee te delen of hij gebruik maakt van de gelegenheid;
- stelt verweerder in de gelegenheid om binnen acht weken het gebrek te herstellen;
- houdt iedere verdere beslissing aan.

Tegen deze tussenuitspraak staat nog geen hoger beroep open.
""",
        {"date": "2017-03-28", "seat": "Groningen", "docket": ["LEE 16/22018"], "v_number": "2751440339",
         "chamber": "enkelvoudige", "name": "Yohannes Kiflemariamo", "attacked_decision_date": "2016-10-14",
         "hearing_date": "2017-02-21", "dictum": ["TUSSENUITSPRAAK"]},
        absent=("conclusion",),
    ),
    Sample(
        "d84-verwijzing-zestien", "D84", "dev_vrij",
        ("Rechtbank Den Haag", "zittingsplaats Utrecht"),
        """
NL22.19981 T

TUSSENUITSPRAAK van de meervoudige kamer

in het beroep van mevrouw Hodan Jimalehi (gemachtigde mr. F. Esveldt) tegen het besluit van de staatssecretaris van
30 september 2022.

Het beroep is behandeld op de zitting van 12 januari 2023.

De rechtbank heeft na de zitting vastgesteld dat het besluit niet zorgvuldig is voorbereid: de brief van de
behandelend psychiater van 9 december 2022 is niet aan het BMA voorgelegd. De staatssecretaris krijgt daarom de kans
om binnen zes weken na vandaag een aanvullend advies te vragen en het gebrek daarmee te herstellen.

Elke verdere beslissing wordt aangehouden.

Uitgesproken op 9 februari 2023.
""",
        {"date": "2023-02-09", "seat": "Utrecht", "docket": ["NL22.19981"], "chamber": "meervoudige",
         "name": "Hodan Jimalehi", "attacked_decision_date": "2022-09-30", "hearing_date": "2023-01-12",
         "dictum": ["TUSSENUITSPRAAK"]},
    ),
    Sample(
        "d85-bevestigt-zestien", "D85", "dev_hof",
        ("RAAD VAN STATE", "AFDELING BESTUURSRECHTSPRAAK"),
        """
201107733/1/V1.
Datum uitspraak: 12 juni 2012

Uitspraak met toepassing van artikel 8:54, eerste lid, van de Algemene wet bestuursrecht op het hoger beroep van:

[appellant],

tegen de uitspraak van de rechtbank 's-Gravenhage, nevenzittingsplaats Assen, van 17 juni 2011 in zaak
nr. 10/41887 in het geding tussen:

[appellant]

en

de Minister voor Immigratie en Asiel.

1. Procesverloop

Bij besluit van 29 oktober 2010 heeft de minister een aanvraag afgewezen. Bij uitspraak van 17 juni 2011 heeft de
rechtbank het daartegen ingestelde beroep ongegrond verklaard.

2. Overwegingen

2.1. Hetgeen is aangevoerd kan niet tot vernietiging leiden.

3. Beslissing

De Afdeling bestuursrechtspraak van de Raad van State,
recht doende in naam der Koningin:

bevestigt de aangevallen uitspraak.

Aldus vastgesteld door mr. X. Troelstrate, lid van de enkelvoudige kamer.

Uitgesproken in het openbaar op 12 juni 2012

Verzonden: 12 juni 2012
""",
        {"date": "2012-06-12", "docket": ["201107733/1/V1"], "dictum": ["BEVESTIGT"],
         "attacked_decision_date": "2011-06-17", "sent_date": "2012-06-12"},
    ),
    Sample(
        "d85-minister-wint-zestien", "D85", "dev_hof",
        ("Raad van State", "Afdeling bestuursrechtspraak"),
        """
@Zaaknummer=202204418/1/V3
@ECLI=ECLI:NL:RVS:2023:99455
@Datum uitspraak=1 februari 2023

Uitspraak op het hoger beroep van:

de staatssecretaris van Justitie en Veiligheid,
appellant,

tegen de uitspraak van de rechtbank Den Haag, zittingsplaats Middelburg, van 5 juli 2022 in zaak nr. NL21.19907 in het
geding tussen:

[de vreemdeling]

en

de staatssecretaris.

Procesverloop

Bij besluit van 10 november 2021 heeft de staatssecretaris een aanvraag afgewezen. Bij uitspraak van 5 juli 2022 heeft de
rechtbank het beroep gegrond verklaard, dat besluit vernietigd en bepaald dat een nieuw besluit wordt genomen.

Overwegingen

3. De grief slaagt. De uitspraak van de rechtbank wordt vernietigd. Het beroep is ongegrond.

Beslissing

De Afdeling bestuursrechtspraak van de Raad van State:

I. verklaart het hoger beroep gegrond;
II. vernietigt de uitspraak van de rechtbank Den Haag, zittingsplaats Middelburg, van 5 juli 2022 in
zaak nr. NL21.19907;
III. verklaart het beroep ongegrond.

Aldus vastgesteld door mr. D.A. Verburghse, voorzitter, en twee leden.
""",
        {"date": "2023-02-01", "docket": ["202204418/1/V3"], "ecli": "ECLI:NL:RVS:2023:99455", "appellant": "IND",
         "attacked_decision_date": "2022-07-05", "dictum": ["GEGROND", "VERNIETIGT_UITSPRAAK", "ONGEGROND"]},
    ),
    Sample(
        "d85-vreemdeling-wint-zestien", "D85", "dev_klerk",
        ("RAAD VAN STATE",),
        """
Afdeling bestuursrechtspraak
Zaaknr. 200605519 / 1.
Uitspraak van 8 november 2006

op het hoger beroep van Mohamed Alkhatibani, tegen de uitspraak in zaak nr. AWB 05/33190 van de rechtbank
's-Gravenhage, nevenzittingsplaats Dordrecht, van 4 juli 2006

in het geding tussen appellant en de Minister voor Vreemdelingenzaken en Integratie

BESLISSING

De Afdeling:
verklaart het hoger beroep kennelijk gegrond;
vernietigt de uitspraak van de rechtbank van 4 juli 2006;
verklaart het bij de rechtbank ingestelde beroep gegrond;
vernietigt het besluit van de Minister van 27 juni 2005;
veroordeelt de Minister tot vergoeding van proceskosten tot een bedrag van € 966,00.
""",
        {"date": "2006-11-08", "docket": ["200605519/1"], "attacked_decision_date": "2006-07-04",
         "dictum": ["GEGROND", "VERNIETIGT_UITSPRAAK", "VERNIETIGT_BESLUIT", "PROCESKOSTEN"]},
    ),
    Sample(
        "d85-vovo-afdeling-zestien", "D85", "dev_vrij",
        ("Afdeling bestuursrechtspraak van de Raad van State",),
        """
BRS.25.000318
Datum: 19 maart 2025

Uitspraak op het hoger beroep van mevrouw Z. Mehdiyevan (mr. A. Nauta-Blok, Leeuwarden) tegen de uitspraak van de
rechtbank Den Haag, zittingsplaats Groningen, van 23 december 2024 in zaak nr. NL24.41190.

1. Het hogerberoepschrift bevat geen grieven. Een termijn om dit te herstellen wordt op grond van artikel 85 van de
Vreemdelingenwet niet gegeven.

2. Het hoger beroep is niet-ontvankelijk. De minister hoeft geen proceskosten te vergoeden.

Beslissing

De Afdeling verklaart het hoger beroep niet-ontvankelijk.
""",
        {"date": "2025-03-19", "attacked_decision_date": "2024-12-23", "dictum": ["NIET_ONTVANKELIJK"]},
    ),
    Sample(
        "d86-vreemdeling-zestien", "D86", "dev_kantoor",
        ("Nijenrode & De Wit, advocaten", "Groest 00, Hilversum"),
        """
Raad van State
Afdeling bestuursrechtspraak, Hoger beroep Vreemdelingenzaken

Hilversum, 3 juni 2016

inzake: S. Bahadurgurun / staatssecretaris
v-nummer: 2711.008.441
betreft: hoger beroep

Edelgestrenge heren, vrouwen,

De heer Bahadurgurun kan zich niet verenigen met de uitspraak van de rechtbank Den Haag, zittingsplaats Den Haag, van
9 mei 2016 (AWB 15/20772), verzonden op 10 mei 2016, en stelt daartegen hoger beroep in.

Grief I
Ten onrechte overweegt de rechtbank in r.o. 6 dat het besluit van 4 november 2015 op het advies van 1 september 2015 mocht
rusten.

MITSDIEN: vernietiging van de uitspraak en gegrondverklaring van het beroep.

!sign mr. A. de Wit |
""",
        {"date": "2016-06-03", "v_number": "2711008441", "attacked_decision_date": "2016-05-09",
         "docket": ["AWB 15/20772"], "name": "S. Bahadurgurun"},
        absent=("dictum",),
    ),
    Sample(
        "d86-ind-zestien", "D86", "dev_rijks",
        ("Immigratie- en Naturalisatiedienst", "Procesvertegenwoordiging"),
        """
Afdeling bestuursrechtspraak van de Raad van State
Postbus 00, Den Haag

@Datum=22 augustus 2022
@V-nummer=2790 008 117
@Betreft=Hogerberoepschrift

Geacht college,

Hierbij stel ik hoger beroep in tegen de uitspraak van de rechtbank Den Haag, zittingsplaats 's-Hertogenbosch, van
27 juli 2022, met zaaknummer NL22.10554, waarin het beroep van de heer A. Wolasmalzai gegrond is verklaard.

Mijn grief luidt als volgt. De rechtbank heeft miskend dat op de vreemdeling de last rust zijn bekering aannemelijk te
maken.

Ik verzoek u tevens bij wege van voorlopige voorziening te bepalen dat ik geen nieuw besluit hoef te nemen.

Hoogachtend,
de Staatssecretaris van Justitie en Veiligheid,
namens deze,
""",
        {"date": "2022-08-22", "v_number": "2790008117", "appellant": "IND", "attacked_decision_date": "2022-07-27",
         "docket": ["NL22.10554"]},
        absent=("dictum",),
    ),
    Sample(
        "d87-uitnodiging-zestien", "D87", "dev_dienst",
        ("Rechtbank Den Haag", "Zittingsplaats Arnhem, team Bestuursrecht"),
        """
@datum=16 september 2020
@onderdeel=administratie vreemdelingenzaken
@ons kenmerk=NL20.14331

Geachte mevrouw Rozema,

Het beroep van uw cliënt J. Kabeya-Tshilombon wordt behandeld op woensdag 21 oktober 2020 om 13.45 uur. De zitting is
in het Paleis van Justitie, Walburgstraat 00 te Arnhem, zaal D.

Nieuwe stukken kunt u tot tien dagen voor de zitting indienen. Neemt u een tolk mee, laat dat dan weten vóór
7 oktober 2020.

Hoogachtend,

de griffier
""",
        {"date": "2020-09-16", "hearing_date": "2020-10-21", "docket": ["NL20.14331"], "seat": "Arnhem",
         "name": "J. Kabeya-Tshilombon"},
    ),
)  # fmt: skip
