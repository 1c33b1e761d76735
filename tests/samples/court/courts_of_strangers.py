"""Court papers as strangers write them who know no catalogue."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d80-beroep-proforma-16", "D80", "dev_kantoor",
        ("Sprenkelink & Dorst advocaten",),
        """
Rechtbank Den Haag, zittingsplaats Amsterdam
Postbus 84500
1080 BN Amsterdam

Amstelzijde, 7 maart 2023

# Beroepschrift

Edelachtbaar college,

Namens mevrouw Tsehay Woldegiorgisu, V-nummer 2759981120, stel ik beroep in tegen de beschikking van de staatssecretaris van 1 maart 2023. De gronden
van beroep volgen.

!sign mr. J. Sprenkelink
""",
        {"date": "2023-03-07", "attacked_decision_date": "2023-03-01", "v_number": "2759981120", "name": "Tsehay Woldegiorgisu"},
    ),
    Sample(
        "d81-verweerschrift-16", "D81", "dev_rijks",
        ("Immigratie- en Naturalisatiedienst", "Ministerie van Justitie en Veiligheid"),
        """
@Datum=22 mei 2023
@Ons kenmerk=0305.11.2209
@V-nummer=2759981120
@Zaaknummer=NL23.6610
@Onderwerp=Verweerschrift

Edelachtbaar college,

In de zaak van mevrouw Woldegiorgisu tegen de Staatssecretaris van Justitie en Veiligheid dien ik dit verweerschrift in. Het beroep is ongegrond.

!sign M. Kerkhofs | procesvertegenwoordiger
""",
        {"date": "2023-05-22", "v_number": "2759981120", "docket": ["NL23.6610"]},
    ),
    Sample(
        "d84-utrecht-lus-16", "D84", "dev_hof",
        ("RECHTBANK DEN HAAG", "Zittingsplaats Utrecht", "Bestuursrecht"),
        """
zaaknummer: AWB 17/4409

# Tussenuitspraak van de enkelvoudige kamer van 6 december 2017 in de zaak tussen

Hassan Warfaadeed, eiser, V-nummer 2748830015
(gemachtigde: mr. B. Lohuizer),

en

de Staatssecretaris van Veiligheid en Justitie, verweerder
(gemachtigde: mr. S. Groenhart).

## Procesverloop

Bij besluit van 15 mei 2017 (het bestreden besluit) heeft verweerder de aanvraag van eiser om uitstel van vertrek afgewezen.

Het onderzoek ter zitting heeft plaatsgevonden op 8 november 2017.

## Overwegingen

1. Het BMA-advies is niet inzichtelijk.

2. De rechtbank ziet aanleiding verweerder in de gelegenheid te stellen het gebrek te herstellen.

## Beslissing

De rechtbank:
- draagt verweerder op binnen twee weken mee te delen of hij gebruik maakt van de gelegenheid het gebrek te herstellen;
- stelt verweerder in de gelegenheid om binnen acht weken na verzending van deze tussenuitspraak het gebrek te herstellen;
- houdt iedere verdere beslissing aan.
""",
        {"date": "2017-12-06", "docket": ["AWB 17/4409"], "seat": "Utrecht", "chamber": "enkelvoudige", "name": "Hassan Warfaadeed",
         "v_number": "2748830015", "attacked_decision_date": "2017-05-15", "hearing_date": "2017-11-08",
         "dictum": ["TUSSENUITSPRAAK"]},
    ),
    Sample(
        "d84-oud-sgravenhage-16", "D84", "dev_klerk",
        ("RECHTBANK 'S-GRAVENHAGE", "Nevenzittingsplaats Zwolle", "Sector bestuursrecht, meervoudige kamer"),
        """
Registratienummers: AWB 11/20417 en AWB 11/20418

# Tussenuitspraak

in het geding tussen

Rukhsana Mirzadagh, eiseres,

en

de Minister voor Immigratie, Integratie en Asiel, verweerder.

1. Bij besluit van 27 mei 2011 is de aanvraag van eiseres afgewezen.

2. De zaak is behandeld ter zitting van 14 september 2011.

3. Het besluit berust niet op een deugdelijke motivering. Met toepassing van artikel 8:51a Awb krijgt verweerder de gelegenheid dit te herstellen.

De rechtbank stelt verweerder in de gelegenheid binnen zes weken het gebrek te herstellen met inachtneming van hetgeen in deze uitspraak is overwogen.

Aldus gedaan op 12 oktober 2011.
""",
        {"date": "2011-10-12", "docket": ["AWB 11/20417", "AWB 11/20418"], "seat": "Zwolle", "chamber": "meervoudige",
         "attacked_decision_date": "2011-05-27", "hearing_date": "2011-09-14", "dictum": ["TUSSENUITSPRAAK"]},
    ),
    Sample(
        "d84-groningen-16", "D84", "dev_vrij",
        ("Rechtbank Den Haag", "zittingsplaats Groningen"),
        """
@Zaaknummers=NL22.9031 (beroep), NL22.9032 (voorlopige voorziening)
@Datum uitspraak=19 augustus 2022
@Kamer=meervoudige kamer
@Eiser=Kofi Asantemensah, V-nummer 2780661907
@Verweerder=de staatssecretaris van Justitie en Veiligheid

# Tussenuitspraak

De rechtbank heeft het beroep tegen het besluit van 11 mei 2022 behandeld op de zitting van 28 juli 2022.

De rechtbank geeft de staatssecretaris de gelegenheid om binnen vier weken de taalanalyse alsnog te overleggen. Dit wordt een bestuurlijke lus genoemd.
""",
        {"date": "2022-08-19", "docket": ["NL22.9031", "NL22.9032"], "seat": "Groningen", "chamber": "meervoudige",
         "name": "Kofi Asantemensah", "v_number": "2780661907", "attacked_decision_date": "2022-05-11", "hearing_date": "2022-07-28",
         "dictum": ["TUSSENUITSPRAAK"]},
    ),
    Sample(
        "d85-afdeling-16", "D85", "dev_hof",
        ("Raad van State", "AFDELING BESTUURSRECHTSPRAAK"),
        """
201804417/1/V2
Datum uitspraak: 9 november 2018

Uitspraak op het hoger beroep van:

de staatssecretaris van Justitie en Veiligheid,

appellant,

tegen de uitspraak van de rechtbank Den Haag, zittingsplaats Haarlem, van 17 mei 2018 in zaak nr. 17/11809 in het geding tussen:

[de vreemdeling]

en

de staatssecretaris.

## Beslissing

De Afdeling bestuursrechtspraak van de Raad van State:
bevestigt de aangevallen uitspraak.
""",
        {"date": "2018-11-09", "docket": ["201804417/1/V2"], "attacked_decision_date": "2018-05-17", "dictum": ["BEVESTIGT"]},
    ),
    Sample(
        "d86-hogerberoep-ind-16", "D86", "dev_rijks",
        ("Immigratie- en Naturalisatiedienst", "Directie Juridische Zaken"),
        """
Aan de Afdeling bestuursrechtspraak van de Raad van State

@Datum=4 oktober 2022
@V-nummer=2780661907
@Onderwerp=hogerberoepschrift

Hierbij stelt de staatssecretaris hoger beroep in tegen de uitspraak van de rechtbank Den Haag, zittingsplaats Groningen, van 26 september 2022, NL22.9031.

Grief 1. Ten onrechte overweegt de rechtbank dat nader onderzoek nodig was.
""",
        {"date": "2022-10-04", "v_number": "2780661907", "attacked_decision_date": "2022-09-26", "docket": ["NL22.9031"]},
    ),
    Sample(
        "d87-uitnodiging-16", "D87", "dev_brief",
        ("Rechtbank Den Haag", "zittingsplaats Groningen", "Griffie"),
        """
@datum=5 juli 2022
@zaaknummer=NL22.9031
@betreft=uitnodiging zitting

Geachte mr. Lohuizer,

De zaak van de heer Asantemensah wordt behandeld op donderdag 28 juli 2022 om 13.30 uur in het gerechtsgebouw aan het Guyotplein 1 te Groningen. U
kunt tot tien dagen voor de zitting nadere stukken indienen.
""",
        {"date": "2022-07-05", "hearing_date": "2022-07-28", "docket": ["NL22.9031"], "seat": "Groningen"},
    ),
    Sample(
        "d88-pv-utrecht-16", "D88", "dev_hof",
        ("RECHTBANK DEN HAAG", "Zittingsplaats Utrecht"),
        """
# Proces-verbaal van de zitting

van de enkelvoudige kamer voor vreemdelingenzaken van 8 november 2017

in de zaak AWB 17/4409

Hassan Warfaadeed, eiser, V-nummer 2748830015,

tegen

de staatssecretaris van Veiligheid en Justitie, verweerder

Tegenwoordig: mr. L. Appelhof, rechter, en mr. T. Sint, griffier.

De rechter vraagt aan verweerder welke stukken nog nodig zijn.

Verweerder: Een verklaring van de behandelaar.

De rechter sluit het onderzoek ter zitting en deelt mee dat over zes weken uitspraak wordt gedaan.

Waarvan proces-verbaal,
""",
        {"hearing_date": "2017-11-08", "docket": ["AWB 17/4409"], "seat": "Utrecht", "chamber": "enkelvoudige",
         "name": "Hassan Warfaadeed", "v_number": "2748830015"},
    ),
    Sample(
        "d88-pv-blok-16", "D88", "dev_dienst",
        ("Rechtbank Den Haag", "Team bestuursrecht", "zittingsplaats 's-Hertogenbosch"),
        """
@Zaaknummer=NL19.20418
@Zittingsdatum=12 november 2019
@Kamer=meervoudige kamer
@Eiseres=Aster Tekleabha
@V-nummer=2750093348

# PROCES-VERBAAL VAN DE ZITTING

De voorzitter opent de zitting om 9.30 uur. Eiseres is verschenen met haar gemachtigde mr. W. Kanters. Voor verweerder is mr. D. Looijen verschenen.

Eiseres verklaart: Mijn dochter is in Nederland geboren.

De voorzitter vraagt waarom de verklaring van de ambassade niet is meegewogen. Mr. Looijen: Daar kan ik nu geen antwoord op geven.

Opgemaakt op 19 november 2019 door de griffier.
""",
        {"date": "2019-11-19", "hearing_date": "2019-11-12", "docket": ["NL19.20418"], "seat": "'s-Hertogenbosch",
         "chamber": "meervoudige", "name": "Aster Tekleabha", "v_number": "2750093348"},
    ),
    Sample(
        "d88-pv-mondeling-16", "D88", "dev_klerk",
        ("rechtbank Den Haag", "zittingsplaats Roermond"),
        """
proces-verbaal van de zitting van 3 februari 2021

zaaknummers NL20.17733 en NL20.17734

inzake
Lamine Dialloubah (hierna: eiser)
en
de staatssecretaris van Justitie en Veiligheid (hierna: verweerder)

Eiser is verschenen, bijgestaan door mr. C. Haverkort en een tolk in de Franse taal.

De rechter houdt eiser voor dat hij geen documenten heeft.

Eiser: De ambassade geeft ze niet.

Proces-verbaal opgemaakt op 10 februari 2021.
""",
        {"date": "2021-02-10", "hearing_date": "2021-02-03", "docket": ["NL20.17733", "NL20.17734"], "seat": "Roermond",
         "name": "Lamine Dialloubah"},
    ),
    Sample(
        "d89-ehrm-brief-16", "D89", "dev_gezant",
        ("EUROPEAN COURT OF HUMAN RIGHTS", "Third Section"),
        """
Strasbourg, 28 October 2016

Application no. 60417/16
Mirzadagh v. the Netherlands

Dear Sir,

On 28 October 2016 the duty judge decided to apply Rule 39 of the Rules of Court. The Government of the Netherlands was asked not to expel the applicant,
Ms Rukhsana Mirzadagh, to Pakistan until 25 November 2016.

Yours faithfully,

!sign M. Blaskoven | Deputy Section Registrar
""",
        {"date": "2016-10-28", "number": "60417/16", "name": "Rukhsana Mirzadagh", "expires_on": "2016-11-25"},
        languages=("eng",),
    ),
    Sample(
        "d89-cat-vn-16", "D89", "dev_missie",
        ("UNITED NATIONS", "Office of the High Commissioner for Human Rights", "Committee against Torture"),
        """
@Reference=G/SO 229/31 NLD(57)
@Communication No.=1089/2021
@Date=14 July 2021

Complainant: Hassan Warfaadeed

Sir,

The Committee, acting through its Rapporteur on new complaints and interim measures, requests the State party not to return the complainant to Somalia
while his complaint is under consideration. The interim measure remains in force until 14 January 2022.
""",
        {"date": "2021-07-14", "number": "1089/2021", "name": "Hassan Warfaadeed", "expires_on": "2022-01-14"},
        languages=("eng",),
    ),
    Sample(
        "d89-hrc-kort-16", "D89", "dev_nota",
        ("Human Rights Committee",),
        """
Geneva, 6 March 2020

Communication No. 3710/2020, submitted on behalf of Precious Aigbogunmwan

Pursuant to rule 94 of its rules of procedure, the Committee has requested the State party to refrain from deporting the author to Nigeria pending
consideration of her case. This interim measure does not imply a decision on the merits.
""",
        {"date": "2020-03-06", "number": "3710/2020", "name": "Precious Aigbogunmwan"},
        absent=("expires_on",),
        languages=("eng",),
    ),
    Sample(
        "d89-ehrm-nl-vertaling-16", "D89", "dev_brief",
        ("Europees Hof voor de Rechten van de Mens",),
        """
Straatsburg, 19 december 2019

Verzoekschriftnummer: 64410/19
Verzoeker: Farshid Golestanpour

Geachte mr. Haverkort,

Op 19 december 2019 heeft het Hof een voorlopige maatregel (Rule 39) getroffen. De Nederlandse regering mag de verzoeker niet uitzetten naar Iran tot en
met 17 januari 2020.
""",
        {"date": "2019-12-19", "number": "64410/19", "name": "Farshid Golestanpour", "expires_on": "2020-01-17"},
    ),
    Sample(
        "d90-staatloosheid-16", "D90", "dev_hof",
        ("Rechtbank Den Haag", "Team familie- en jeugdrecht"),
        """
Rekestnummer: HA RK 24-311
Zaaknummer: C/09/671192

# Vaststelling van staatloosheid

Beschikking op het op 14 juni 2024 ingekomen verzoekschrift van:

Jamal Rohimullahn,
geboren op 2 februari 1994 te Maungdaw, Myanmar,
verzoeker.

## Beslissing

De rechtbank stelt vast dat verzoeker staatloos is.

Deze beschikking is gegeven op 21 november 2024.
""",
        {"date": "2024-11-21", "name": "Jamal Rohimullahn", "birth_date": "1994-02-02"},
    ),
)  # fmt: skip
