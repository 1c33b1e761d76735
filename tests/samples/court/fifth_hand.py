"""D81 to D90 in a fifth hand: the templates of the courts between 2001 and 2026."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d81-verweer-2019", "D81", "dev_vrij", ("Immigratie- en Naturalisatiedienst", "Directie Juridische Zaken"),
        """
@Aan=Rechtbank Den Haag, zittingsplaats Utrecht
@Datum=8 november 2019
@Zaaknummer=UTR 19/1177
@Eiser=I. Mahamatou-Seid (V-nummer 2801440117)

Edelachtbaar college,

Eiser heeft beroep ingesteld tegen mijn besluit van 5 juli 2019. In dit schrijven zet ik mijn verweer uiteen.

Ik handhaaf het bestreden besluit. Eiser onderbouwt niet dat de behandeling voor hem te duur is.

Conclusie: het beroep is ongegrond.
""",
        {"date": "2019-11-08", "docket": ["UTR 19/1177"], "v_number": "2801440117", "attacked_decision_date": "2019-07-05"},
    ),
    Sample(
        "d82-twee-vreemdelingen-2013", "D82", "dev_dienst", ("Rechtbank Den Haag", "Team bestuursrecht", "Zittingsplaats Almelo"),
        """
zaaknummers: AWB 12/38114 (eiser) en AWB 12/38116 (eiseres)

# uitspraak van de enkelvoudige kamer voor vreemdelingenzaken van 5 april 2013 in de zaken van:

**Levon Melikjanian**, geboren op 6 mei 1970, eiser, V-nummer 250.660.1174,

en

**Gayane Melikjanian-Sahakova**, geboren op 17 november 1973, eiseres, V-nummer 250.660.1182,

tezamen: eisers, gemachtigde: mr. F. Tolsmaat,

tegen

de staatssecretaris van Veiligheid en Justitie, verweerder.

## 1. Procesverloop

Bij twee afzonderlijke besluiten van 30 november 2012 zijn de aanvragen afgewezen. Het onderzoek ter zitting vond plaats
op 22 februari 2013.

## 3. Beslissing

De rechtbank

- verklaart de beroepen gegrond;
- vernietigt de besluiten van 30 november 2012;
- draagt verweerder op opnieuw op de aanvragen te beslissen, met inachtneming van deze uitspraak;
- veroordeelt verweerder in de proceskosten tot een bedrag van € 944,=.

Tegen deze uitspraak staat binnen vier weken na de dag van verzending hoger beroep open.
""",
        {"date": "2013-04-05", "docket": ["AWB 12/38114", "AWB 12/38116"], "seat": "Almelo", "chamber": "enkelvoudige",
         "v_number": "2506601174", "attacked_decision_date": "2012-11-30", "hearing_date": "2013-02-22",
         "dictum": ["GEGROND", "VERNIETIGT_BESLUIT", "NIEUW_BESLUIT", "PROCESKOSTEN"],
         "remedy": {"kind": "hoger beroep", "weeks": 4}},
    ),
    Sample(
        "d82-6-22-2021", "D82", "dev_brief", ("RECHTBANK DEN HAAG", "Zittingsplaats Zwolle", "Bestuursrecht"),
        """
@Zaaknummer=NL21.9907
@Datum uitspraak=8 oktober 2021
@Rechter=mr. R. Beekhofs

uitspraak in de zaak tussen M. Contéharo, eiseres (V-nummer 288.117.4402) en de staatssecretaris van Justitie en
Veiligheid, verweerder

Bij besluit van 7 mei 2021 heeft verweerder het bezwaar ongegrond verklaard. De rechtbank heeft de zaak op 9 september
2021 behandeld.

Verweerder heeft eiseres ten onrechte niet gehoord. Dit gebrek wordt met toepassing van artikel 6:22 van de Awb
gepasseerd, omdat eiseres daardoor niet is benadeeld.

Beslissing

De rechtbank:

verklaart het beroep ongegrond;
veroordeelt verweerder in de proceskosten van eiseres, te weten € 1.496,-;
draagt verweerder op het griffierecht te vergoeden.

Tegen deze uitspraak kunt u binnen vier weken na de dag van verzending in hoger beroep.
""",
        {"date": "2021-10-08", "docket": ["NL21.9907"], "seat": "Zwolle", "v_number": "2881174402",
         "attacked_decision_date": "2021-05-07", "hearing_date": "2021-09-09",
         "dictum": ["ONGEGROND", "PROCESKOSTEN"], "remedy": {"kind": "hoger beroep", "weeks": 4}},
    ),
    Sample(
        "d83-connex-2022", "D83", "dev_brief", ("RECHTBANK DEN HAAG", "Zittingsplaats Utrecht"),
        """
zaaknummer: NL22.8812

# uitspraak van de voorzieningenrechter van 31 mei 2022 in de zaak tussen

R.O. Zakaryal, verzoeker, V-nummer 2674400193 (gemachtigde: mr. D. Huizelaar)

en de staatssecretaris van Justitie en Veiligheid

Verzoeker vraagt om het beroep tegen het besluit van 19 april 2022 te mogen afwachten. Verweerder verzet zich daar niet
tegen.

Beslissing

De voorzieningenrechter wijst het verzoek om voorlopige voorziening toe, in die zin dat verzoeker niet wordt uitgezet tot
vier weken na de uitspraak op het beroep, en veroordeelt verweerder in de proceskosten van € 759,-.

Tegen deze uitspraak staat geen hoger beroep of verzet open.
""",
        {"date": "2022-05-31", "docket": ["NL22.8812"], "seat": "Utrecht", "v_number": "2674400193",
         "attacked_decision_date": "2022-04-19", "dictum": ["VOVO_TOEGEWEZEN", "PROCESKOSTEN"], "remedy": {"kind": "geen"}},
    ),
    Sample(
        "d84-medisch-2021", "D84", "dev_kantoor", ("Rechtbank Den Haag", "Zittingsplaats Haarlem"),
        """
TUSSENUITSPRAAK

zaaknummers AWB 20/5512 en AWB 20/5514

uitspraak van de meervoudige kamer van 11 maart 2021 in de zaken van

Wambui Njorogeh, eiseres, V-nummer 2790114406,

tegen de staatssecretaris van Justitie en Veiligheid.

De zitting was op 28 januari 2021.

De rechtbank vindt dat in het besluit van 14 juli 2020 het BMA-advies te gemakkelijk is gevolgd.

Beslissing

De rechtbank

- draagt de staatssecretaris op binnen twee weken te laten weten of hij van de gelegenheid tot herstel gebruik maakt;
- stelt hem in de gelegenheid het gebrek binnen tien weken te herstellen;
- houdt iedere verdere beslissing aan.
""",
        {"date": "2021-03-11", "docket": ["AWB 20/5512", "AWB 20/5514"], "seat": "Haarlem", "chamber": "meervoudige",
         "v_number": "2790114406", "attacked_decision_date": "2020-07-14", "hearing_date": "2021-01-28",
         "dictum": ["TUSSENUITSPRAAK"]},
    ),
    Sample(
        "d85-zelf-2022", "D85", "dev_getypt", ("Raad van State", "Afdeling bestuursrechtspraak"),
        """
* 202105590/1/V1
* Datum uitspraak: 13 april 2022

AFDELING BESTUURSRECHTSPRAAK

Uitspraak op het hoger beroep van:

[de vreemdeling], mede voor haar minderjarige kinderen,

appellante,

tegen de uitspraak van de rechtbank Den Haag, zittingsplaats Amsterdam, van 19 juli 2021 in zaak nr. NL21.3357 in het
geding tussen:

de vreemdeling

en

de staatssecretaris van Justitie en Veiligheid.

Procesverloop

Bij besluit van 4 februari 2021 heeft de staatssecretaris een aanvraag afgewezen.

Beslissing

De Afdeling bestuursrechtspraak van de Raad van State:

I. verklaart het hoger beroep gegrond;

II. vernietigt de uitspraak van de rechtbank Den Haag, zittingsplaats Amsterdam, van 19 juli 2021 in zaak nr. NL21.3357;

III. verklaart het beroep gegrond;

IV. vernietigt het besluit van 4 februari 2021, V-[...];

V. bepaalt dat de rechtsgevolgen van dat besluit in stand blijven;

VI. veroordeelt de staatssecretaris tot vergoeding van de proceskosten tot een bedrag van € 2.277,00.
""",
        {"date": "2022-04-13", "docket": ["202105590/1/V1"], "attacked_decision_date": "2021-07-19",
         "dictum": ["GEGROND", "VERNIETIGT_UITSPRAAK", "VERNIETIGT_BESLUIT", "RECHTSGEVOLGEN_IN_STAND", "PROCESKOSTEN"]},
    ),
    Sample(
        "d88-meervoudig-2018", "D88", "dev_dienst", ("Rechtbank Den Haag", "Zittingsplaats Arnhem"),
        """
@Zaaknummers=NL18.6612, NL18.6614, NL18.6616
@Onderwerp=proces-verbaal van de behandeling op de zitting

Proces-verbaal van de zitting van de meervoudige kamer op donderdag 12 juli 2018.

Aanwezig: mr. G. Waterlander (voorzitter), mr. P. Hof en mr. Q. Dael (rechters), mr. L. Lommersee (griffier), eisers, hun
gemachtigde mr. K. Vermolen, een tolk, en voor verweerder mr. M. Ploeg.

De voorzitter vraagt eiser 1 waar zijn militair boekje is.

Eiser 1: dat heeft de politie ingenomen.

De voorzitter deelt mee dat over zes weken uitspraak wordt gedaan.
""",
        {"hearing_date": "2018-07-12", "docket": ["NL18.6612", "NL18.6614", "NL18.6616"], "seat": "Arnhem",
         "chamber": "meervoudige"},
        absent=("dictum",),
    ),
    Sample(
        "d89-cedh-2014", "D89", "dev_gezant", ("COUR EUROPÉENNE DES DROITS DE L'HOMME", "EUROPEAN COURT OF HUMAN RIGHTS"),
        """
* FIRST SECTION
* Ms F. Tolsmaat

> 8 September 2014

Application no. 57711/14
Melikjanian v. the Netherlands

Dear Madam,

On 5 September 2014 the acting President of the Section examined your request of 4 September 2014. The President decided
not to indicate to the Government, under Rule 39 of the Rules of Court, the interim measure you are seeking.
""",
        {"date": "2014-09-08"},
        languages=("eng",),
    ),
    Sample(
        "d90-deels-2026", "D90", "dev_hof", ("RECHTBANK DEN HAAG", "Team Familie"),
        """
@Rekestnummer=HA RK 25-612
@Zaaknummer=C/09/693880
@Datum beschikking=26 maart 2026

# BESCHIKKING

op het verzoek van:

**Hussein Al-Tayyibi**, verzoeker, geboren op 3 september 1989 te Al-Jahra, Koeweit,

advocaat: mr. E. Zomerdijk,

tot vaststelling van zijn staatloosheid.

## Beoordeling

Niet gebleken is dat Koeweit of Irak verzoeker als onderdaan beschouwt.

## Beslissing

De rechtbank:

verklaart voor recht dat Hussein Al-Tayyibi staatloos is in de zin van de wet;

verklaart deze beschikking uitvoerbaar bij voorraad.
""",
        {"date": "2026-03-26", "docket": ["C/09/693880", "HA RK 25-612"], "outcome": "TOEGEWEZEN",
         "birth_date": "1989-09-03", "name": "Hussein Al-Tayyibi"},
    ),
)  # fmt: skip
