"""Appeals, defences and rulings of district courts in a sixteenth hand: every dictum, every seat."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d80-gronden-zestien", "D80", "dev_kantoor",
        ("Kantoor Van Lokven", "Spoorlaan 00, Tilburg"),
        """
Rechtbank Den Haag
zittingsplaats 's-Hertogenbosch

Tilburg, 17 augustus 2020

Inzake: Aminata Fofanaha / staatssecretaris
V-nr. 2788.441.007
Procedurenummer: NL20. 14417

Edelachtbaar college,

Tegen de beschikking van 23 juli 2020 is op 28 juli 2020 pro forma beroep ingesteld. Thans volgen de gronden.

Grond 1. Verweerder verwijst naar het BMA-advies van 8 juni 2020, maar laat de brief van de psychiater van 30
juni 2020 onbesproken.

Grond 2. De hoorplicht is geschonden.

Conclusie: het beroep gegrond te verklaren, het besluit te vernietigen en verweerder in de proceskosten te
veroordelen.

!sign mr. K. van Lokven |
""",
        {"date": "2020-08-17", "docket": ["NL20.14417"], "v_number": "2788441007",
         "attacked_decision_date": "2020-07-23", "name": "Aminata Fofanaha"},
        absent=("dictum",),
    ),
    Sample(
        "d80-fax-zestien", "D80", "dev_getypt",
        ("ADVOCATENKANTOOR MR. H.W. BOUWMEESTERS",),
        """
PER TELEFAX

Aan: Rechtbank 's-Gravenhage, Centraal Inschrijfbureau Vreemdelingenzaken, Haarlem
Datum: 4 oktober 2007
Aantal pagina's: 5

L.S.,

Namens de heer Ibrahim KHALAFALLAHI, IND-kenmerk 0703.09.1180, verblijvende te Emmen, stel ik hierbij
beroep in tegen het bijgevoegde besluit d.d. 10 september 2007 van de Staatssecretaris van Justitie. Ik verzoek
mij een termijn te verlenen voor de gronden.

Voorts verzoek ik de voorzieningenrechter uitzetting te verbieden tot op het beroep is beslist.

Hoogachtend,
H.W. Bouwmeesters
""",
        {"date": "2007-10-04", "attacked_decision_date": "2007-09-10", "name": "Ibrahim KHALAFALLAHI"},
    ),
    Sample(
        "d81-verweer-zestien", "D81", "dev_rijks",
        ("Immigratie- en Naturalisatiedienst", "Procesvertegenwoordiging Den Haag"),
        """
Rechtbank Den Haag, zittingsplaats Utrecht
Team bestuursrecht

@Datum=5 juni 2019
@Uw kenmerk=UTR 18 / 4410
@V-nummer=2744008815

Geachte voorzitter,

In het beroep van mevrouw L. Matshimbeta tegen het besluit van 12 oktober 2018 geef ik u hierbij mijn reactie.

Eiseres stelt dat het BMA de feitelijke toegankelijkheid had moeten onderzoeken. Dat volgt niet uit het arrest
Paposhvili. Zij moet dat zelf aannemelijk maken (ABRvS 28 september 2017, ECLI:NL:RVS:2017:99627).

Ik verzoek u het beroep ongegrond te verklaren. Ik zal ter zitting van 18 juni 2019 worden vertegenwoordigd.

Hoogachtend,
de Staatssecretaris van Justitie en Veiligheid
""",
        {"date": "2019-06-05", "docket": ["UTR 18/4410"], "v_number": "2744008815",
         "attacked_decision_date": "2018-10-12", "name": "L. Matshimbeta"},
        absent=("dictum", "remedy"),
    ),
    Sample(
        "d82-2006-zwolle-zestien", "D82", "dev_hof",
        ("RECHTBANK 's-GRAVENHAGE", "nevenzittingsplaats Zwolle", "Vreemdelingenkamer"),
        """
Regnr.: Awb 05 / 50117 BEPTDN

# uitspraak

inzake: A. Gharehbaghian, geboren op 11 juli 1960, van Iraanse nationaliteit, IND dossiernummer
9811.30.8019, eiser, gemachtigde mr. S. de Vrieze,

tegen: de Minister voor Vreemdelingenzaken en Integratie, verweerder.

## 1. Procesverloop

Bij besluit van 25 oktober 2005 heeft verweerder de aanvraag afgewezen. Eiser heeft daartegen beroep ingesteld.
De zaak is behandeld ter zitting van 14 maart 2006.

## 2. Overwegingen

Verweerder heeft zich gebaseerd op de rapportage taalanalyse van 3 juni 2005, waarin is geconcludeerd dat eiser
eenduidig niet te herleiden is tot Iran.

De rechtbank acht het besluit onvoldoende gemotiveerd.

## 3. Beslissing

De rechtbank

- verklaart het beroep gegrond;
- vernietigt het bestreden besluit;
- draagt verweerder op een nieuw besluit te nemen met inachtneming van deze uitspraak;
- veroordeelt verweerder in de proceskosten ad € 644,--, te betalen aan de griffier.

Aldus gedaan door mr. J. Vosjes en uitgesproken in het openbaar op 25 april 2006 in tegenwoordigheid van de
griffier.

Tegen deze uitspraak kan binnen vier weken na de dag van verzending hoger beroep worden ingesteld bij de Afdeling
bestuursrechtspraak van de Raad van State.

Afschrift verzonden op: 27 april 2006
""",
        {"date": "2006-04-25", "seat": "Zwolle", "docket": ["AWB 05/50117"], "attacked_decision_date": "2005-10-25",
         "hearing_date": "2006-03-14", "dictum": ["GEGROND", "VERNIETIGT_BESLUIT", "NIEUW_BESLUIT", "PROCESKOSTEN"],
         "remedy": {"kind": "hoger beroep", "weeks": 4}, "sent_date": "2006-04-27", "name": "A. Gharehbaghian"},
        absent=("conclusion", "v_number"),
    ),
    Sample(
        "d82-in-stand-zestien", "D82", "dev_hof",
        ("RECHTBANK DEN HAAG", "Zittingsplaats Haarlem", "Bestuursrecht"),
        """
zaaknummer: NL19.22017

uitspraak van de enkelvoudige kamer in de zaak tussen

[eiser], V-nummer: [V-nummer]
(gemachtigde: mr. R. Duinkerkens),

en

de staatssecretaris van Justitie en Veiligheid, verweerder
(gemachtigde: mr. Q. Baanstra).

## Procesverloop

Verweerder heeft met het besluit van 6 september 2019 (het bestreden besluit) de aanvraag van eiser tot het
verlenen van een verblijfsvergunning asiel afgewezen als kennelijk ongegrond. De rechtbank heeft het beroep op
24 oktober 2019 op zitting behandeld.

## Overwegingen

7. Het beroep is gegrond. De rechtbank ziet aanleiding om de rechtsgevolgen van het te vernietigen besluit in
stand te laten, omdat verweerder in het verweerschrift van 17 oktober 2019 alsnog een deugdelijke motivering
heeft gegeven.

## Beslissing

De rechtbank:

- verklaart het beroep gegrond;
- vernietigt het bestreden besluit;
- bepaalt dat de rechtsgevolgen van het vernietigde besluit geheel in stand
blijven;
- veroordeelt verweerder tot betaling van € 1.024,- aan proceskosten.

Deze uitspraak is gedaan door mr. W. Stellinga, rechter, in aanwezigheid van mr. I. Ploeger, griffier. De
uitspraak is uitgesproken in het openbaar op 5 november 2019.

Bent u het niet eens met deze uitspraak? Dan kunt u een brief sturen naar de Afdeling bestuursrechtspraak van de
Raad van State. U moet dit hogerberoepschrift indienen binnen 1 week na de dag van verzending van deze uitspraak.
""",
        {"date": "2019-11-05", "seat": "Haarlem", "docket": ["NL19.22017"], "chamber": "enkelvoudige",
         "attacked_decision_date": "2019-09-06", "hearing_date": "2019-10-24",
         "dictum": ["GEGROND", "VERNIETIGT_BESLUIT", "RECHTSGEVOLGEN_IN_STAND", "PROCESKOSTEN"],
         "remedy": {"kind": "hoger beroep", "weeks": 1}},
        absent=("v_number", "name"),
    ),
    Sample(
        "d82-deels-zestien", "D82", "dev_hof",
        ("Rechtbank DEN HAAG", "Zittingsplaats Roermond", "Bestuursrecht"),
        """
zaaknummers: ROE 17/3310 en ROE 17/3311

uitspraak van de meervoudige kamer van 20 februari 2018 in de zaken tussen

Hovsep Sarkisjanov en Lusine Sarkisjanova, te Heerlen, eisers,
mede namens hun twee minderjarige kinderen
(gemachtigde: mr. M. Crijnsen)

en

de staatssecretaris van Justitie en Veiligheid, verweerder.

Procesverloop

Bij twee afzonderlijke besluiten van 11 september 2017 heeft verweerder de bezwaren van eisers tegen de
besluiten van 3 maart 2017 ongegrond verklaard. De zitting was op 9 januari 2018.

Overwegingen

12. Het beroep van eiseres slaagt, dat van eiser niet.

Beslissing

De rechtbank
- verklaart het beroep van eiser (17/3310) ongegrond;
- verklaart het beroep van eiseres (17/3311) gegrond;
- vernietigt het bestreden besluit voor zover dat op eiseres betrekking heeft;
- bepaalt dat verweerder binnen zes weken opnieuw op haar bezwaar beslist;
- gelast dat verweerder het griffierecht van € 168 vergoedt.

Deze uitspraak is gedaan door mr. P. Hendrikx-Baur, voorzitter, en twee leden.

Rechtsmiddel: binnen vier weken na verzending kan hoger beroep worden ingesteld bij de Afdeling.
""",
        {"date": "2018-02-20", "seat": "Roermond", "docket": ["ROE 17/3310", "ROE 17/3311"],
         "chamber": "meervoudige", "attacked_decision_date": "2017-09-11", "hearing_date": "2018-01-09",
         "dictum": ["ONGEGROND", "GEGROND", "VERNIETIGT_BESLUIT", "NIEUW_BESLUIT_BINNEN"],
         "remedy": {"kind": "hoger beroep", "weeks": 4},
         "name": ["Hovsep Sarkisjanov", "Lusine Sarkisjanova"]},
    ),
    Sample(
        "d82-niet-tijdig-zestien", "D82", "dev_klerk",
        ("RECHTBANK DEN HAAG", "zittingsplaats Groningen"),
        """
Bestuursrecht
zaaknummer: NL23.8810
V-nummer: 281.440.7719

uitspraak van de enkelvoudige kamer van 6 juli 2023 in de zaak tussen

de heer Rashad Al-Mutlaqi, eiser
(gemachtigde: mr. D. Wolthuis)

en

de staatssecretaris van Justitie en Veiligheid

1. Eiser heeft op 17 maart 2023 beroep ingesteld wegens het niet tijdig beslissen op zijn asielaanvraag van
2 november 2021. De rechtbank doet uitspraak zonder zitting.

2. De beslistermijn is verstreken. Het beroep is gegrond.

Beslissing

De rechtbank:
- vernietigt het, met een besluit gelijk te stellen, niet tijdig nemen van een besluit;
- verklaart het beroep gegrond;
- draagt de staatssecretaris op binnen acht weken na verzending van deze uitspraak een besluit bekend te maken;
- bepaalt dat hij een dwangsom van € 100,- verbeurt voor elke dag dat hij deze termijn overschrijdt;
- veroordeelt hem in de proceskosten tot € 418,50.

Informatie over verzet

Een partij die het niet eens is met deze uitspraak, kan binnen zes weken na de dag van verzending verzet doen
bij deze rechtbank.
""",
        {"date": "2023-07-06", "seat": "Groningen", "docket": ["NL23.8810"], "v_number": "2814407719",
         "chamber": "enkelvoudige", "name": "Rashad Al-Mutlaqi",
         "dictum": ["VERNIETIGT_BESLUIT", "GEGROND", "NIEUW_BESLUIT_BINNEN", "DWANGSOM", "PROCESKOSTEN"],
         "remedy": {"kind": "verzet", "weeks": 6}},
        absent=("hearing_date", "attacked_decision_date"),
    ),
    Sample(
        "d82-onbevoegd-zestien", "D82", "dev_getypt",
        ("Rechtbank Den Haag", "Zittingsplaats Middelburg"),
        """
Zaaknr: AWB 14 - 30088
V-nr: 2655400113

Uitspraak ingevolge artikel 8:54 Awb van de enkelvoudige kamer voor vreemdelingenzaken

in het geding tussen Mustapha Kabbara-Diabo, eiser, en de staatssecretaris van Veiligheid en Justitie.

Bij brief van 8 december 2014 is beroep ingesteld tegen het besluit van 24 november 2014. Tegen dat besluit staat
bezwaar open. De rechtbank is daarom niet bevoegd van het beroep kennis te nemen en stuurt het door.

BESLISSING
De rechtbank verklaart zich onbevoegd.

Aldus vastgesteld door mr. G. Poppe en in het openbaar uitgesproken op 22 januari 2015.

Tegen deze uitspraak kan binnen zes weken verzet worden gedaan.
""",
        {"date": "2015-01-22", "seat": "Middelburg", "docket": ["AWB 14/30088"], "v_number": "2655400113",
         "chamber": "enkelvoudige", "attacked_decision_date": "2014-11-24", "dictum": ["ONBEVOEGD"],
         "remedy": {"kind": "verzet", "weeks": 6}, "name": "Mustapha Kabbara-Diabo"},
    ),
)  # fmt: skip
