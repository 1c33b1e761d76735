"""Decisions on objection, withdrawn decisions, entry bans and answers on access in a sixteenth hand."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d29-ongegrond-zestien", "D29", "dev_rijks",
        ("Immigratie- en Naturalisatiedienst", "Ministerie van Justitie en Veiligheid"),
        """
* mr. drs. B. Olthuisen
* Weststraat 00
* 3011 Rotterdam

@Datum=9 december 2020
@V-nummer=2780 661 044
@Ons kenmerk=JZ-BW-20-3311

Geachte heer Olthuisen,

Op 14 mei 2020 maakte u bezwaar tegen het besluit van 24 april 2020, waarin de aanvraag van de heer Suren
Hambardzumjans om een vergunning wegens buitenschuld is afgewezen. Op 3 november 2020 is hij door een
ambtelijke commissie gehoord.

**Beslissing**

Het bezwaar is ongegrond.

**Waarom**

De heer Hambardzumjans is slechts eenmaal bij de Armeense ambassade geweest. DT&V heeft op 12 oktober 2020
geen positief zwaarwegend advies uitgebracht.

**Beroep**

Tegen dit besluit kan binnen vier weken na de dag van bekendmaking beroep worden ingesteld bij de rechtbank
Den Haag.

de Staatssecretaris van Justitie en Veiligheid,
""",
        {"date": "2020-12-09", "v_number": "2780661044", "reference": "JZ-BW-20-3311",
         "attacked_decision_date": "2020-04-24", "hearing_date": "2020-11-03", "procedure": "buitenschuld",
         "outcome": "ONGEGROND", "remedy": {"kind": "beroep", "weeks": 4}, "name": "Suren Hambardzumjans"},
    ),
    Sample(
        "d29-gegrond-zestien", "D29", "dev_dienst",
        ("Immigratie- en Naturalisatiedienst", "Afdeling Bezwaar en Beroep"),
        """
@Datum=23 juni 2016
@V-nummer=2712003318
@Betreft=bezwaar mevrouw P. Ghimireya

Geachte mevrouw Bontekoning,

Namens mevrouw Ghimireya heeft u op 8 februari 2016 bezwaar gemaakt tegen de beschikking van 12 januari 2016,
waarbij haar aanvraag op grond van artikel 8 EVRM is afgewezen.

Ik verklaar uw bezwaar gegrond en herroep de beschikking van 12 januari 2016. Aan haar wordt met ingang van
5 oktober 2015 een verblijfsvergunning verleend. Van het horen is afgezien omdat geheel aan het bezwaar
tegemoet wordt gekomen.

De kosten van het bezwaar worden vergoed tot € 496.

Belanghebbenden kunnen binnen vier weken beroep instellen bij de rechtbank Den Haag.

De Staatssecretaris van Veiligheid en Justitie
""",
        {"date": "2016-06-23", "v_number": "2712003318", "attacked_decision_date": "2016-01-12",
         "procedure": "art8", "outcome": "GEGROND", "remedy": {"kind": "beroep", "weeks": 4},
         "name": "P. Ghimireya"},
        absent=("hearing_date",),
    ),
    Sample(
        "d29-2005-zestien", "D29", "dev_getypt",
        ("MINISTERIE VAN JUSTITIE", "IND, Unit Bezwaar"),
        """
Beschikking op bezwaar

Inzake: Farhad ABDULKARIMI, geboren 21 maart 1971, CRV-nummer onbekend
IND-kenmerk 0104.19.0228

Het bezwaarschrift van 1 september 2004 is gericht tegen het besluit van 16 augustus 2004 tot weigering van
een verblijfsvergunning onder de beperking medische behandeling.

Overwogen wordt:
Het bezwaarschrift is kennelijk niet-ontvankelijk, nu de gronden ondanks de brief van 20 september 2004 niet
zijn ontvangen. Van horen kon worden afgezien.

Beslist wordt:
het bezwaar niet-ontvankelijk te verklaren.

Binnen vier weken na bekendmaking staat beroep open bij de rechtbank te 's-Gravenhage.

's-Gravenhage, 7 januari 2005
De Minister voor Vreemdelingenzaken en Integratie
""",
        {"date": "2005-01-07", "ind_number": "0104.19.0228", "attacked_decision_date": "2004-08-16",
         "procedure": "medisch", "outcome": "NIET_ONTVANKELIJK", "remedy": {"kind": "beroep", "weeks": 4},
         "name": "Farhad ABDULKARIMI", "birth_date": "1971-03-21"},
        absent=("hearing_date",),
    ),
    Sample(
        "d30-brief-zestien", "D30", "dev_brief",
        ("IND", "Directie Juridische Zaken, afdeling Procesvertegenwoordiging"),
        """
@Aan=Rechtbank Den Haag, zittingsplaats Middelburg
@Datum=21 november 2022
@Zaaknummers=NL22.15507 en NL22.15508
@V-nummer=2755.440.917

Geachte rechter,

In de zaak van de heer Tariku Gebrehiwota heeft verweerder besloten het bestreden besluit van 5 augustus 2022
niet langer te handhaven. Dat besluit wordt ingetrokken. Verweerder zal binnen zes maanden een nieuw besluit
nemen, na een aanvullend gehoor.

Verweerder is bereid de proceskosten van het beroep te vergoeden tot een bedrag van € 759.

De zitting van 1 december 2022 kan wat verweerder betreft vervallen.

Hoogachtend,
de Staatssecretaris van Justitie en Veiligheid
""",
        {"date": "2022-11-21", "docket": ["NL22.15507", "NL22.15508"], "v_number": "2755440917",
         "withdrawn_decision_date": "2022-08-05", "term_months": 6, "name": "Tariku Gebrehiwota"},
    ),
    Sample(
        "d30-aan-advocaat-zestien", "D30", "dev_vrij",
        ("Immigratie- en Naturalisatiedienst", "Procesvertegenwoordiging Zwolle"),
        """
Mr. A. Roelfsema
Zwolle, 9 maart 2010

Uw cliënt: Mahad Warsamali, 0701.15.0331

Geachte heer Roelfsema,

Bij nader inzien trek ik mijn beslissing van 27 oktober 2009 op de asielaanvraag van uw cliënt in. Aanleiding is
de contra-expertise van De Taalstudio van 12 januari 2010, waarop Bureau Land en Taal nog moet reageren. Ik
zal opnieuw beslissen. Ik verzoek u het beroep (Awb 09 / 41227) in te trekken.

Een termijn waarbinnen ik beslis kan ik niet noemen.

Hoogachtend,
de Minister van Justitie,
namens deze,

!sign procesvertegenwoordiger |
""",
        {"date": "2010-03-09", "ind_number": "0701.15.0331", "docket": ["AWB 09/41227"],
         "withdrawn_decision_date": "2009-10-27", "name": "Mahad Warsamali"},
        absent=("term_months", "v_number"),
    ),
    Sample(
        "d31-avim-zestien", "D31", "dev_formulier",
        ("POLITIE", "Afdeling Vreemdelingenpolitie, Identificatie en Mensenhandel", "Eenheid Noord-Nederland"),
        """
# Terugkeerbesluit en inreisverbod

@Naam=Emeka Chukwunedu
@Geboren op=4 oktober 1989
@Nationaliteit=Nigeriaanse
@V-nummer=2770448118
@Datum en tijd=13 februari 2019, 15.20 uur

Betrokkene is aangetroffen in Leeuwarden en verblijft niet rechtmatig in Nederland. Hij dient Nederland, de
Europese Unie en Zwitserland onmiddellijk te verlaten, omdat het risico bestaat dat hij zich aan het toezicht
onttrekt.

Tegen betrokkene wordt een inreisverbod uitgevaardigd voor de duur van twee (2) jaren. Niet is gebleken van
omstandigheden om de duur te verkorten.

Tegen dit besluit kan binnen vier weken beroep worden ingesteld bij de rechtbank Den Haag.

De hulpofficier van justitie

Uitgereikt aan betrokkene op 13 februari 2019. Betrokkene weigert te tekenen.
""",
        {"date": "2019-02-13", "name": "Emeka Chukwunedu", "birth_date": "1989-10-04", "nationality": "NGA",
         "v_number": "2770448118", "entry_ban_years": 2, "departure_term_days": 0,
         "remedy": {"kind": "beroep", "weeks": 4}},
    ),
    Sample(
        "d31-zwaar-zestien", "D31", "dev_rijks",
        ("Immigratie- en Naturalisatiedienst", "Unit Openbare Orde"),
        """
@Datum=17 oktober 2021
@V-nummer=2690 880 447
@Geboortedatum=30 juli 1985
@Betreft=zwaar inreisverbod

Geachte heer Mammadguliyevin,

Bij vonnis van 11 november 2019 bent u veroordeeld tot een gevangenisstraf van vier jaar. Op 28 juni 2021 is u
het voornemen toegezonden om u een inreisverbod op te leggen. Eerder, op 4 mei 2015, kreeg u een inreisverbod
van twee jaar.

Ik heb besloten u een inreisverbod op te leggen voor de duur van tien jaar, met de rechtsgevolgen van artikel
66a, zevende lid, van de Vreemdelingenwet. De termijn vangt aan op de dag waarop u Nederland daadwerkelijk
hebt verlaten.

Dit besluit is tevens een terugkeerbesluit. U hebt geen vertrektermijn.

U kunt binnen vier weken na de dag van bekendmaking van dit besluit bezwaar maken bij de IND.
""",
        {"date": "2021-10-17", "v_number": "2690880447", "birth_date": "1985-07-30", "entry_ban_years": 10,
         "departure_term_days": 0, "remedy": {"kind": "bezwaar", "weeks": 4}, "name": "Mammadguliyevin"},
    ),
    Sample(
        "d31-opheffing-zestien", "D31", "dev_dienst",
        ("Immigratie- en Naturalisatiedienst",),
        """
@Datum=25 mei 2020
@V-nummer=2655 110 443
@Naam=Nadia Benkhelifan

Beslissing op uw verzoek om opheffing van de ongewenstverklaring

Bij besluit van 2 september 2008 bent u op grond van artikel 67 van de Vreemdelingenwet ongewenst verklaard. Op
11 februari 2020 heeft mr. Zandbergsma voor u om opheffing gevraagd.

Ik wijs dit verzoek toe. De ongewenstverklaring wordt opgeheven met ingang van 25 mei 2020, nu u meer dan tien
jaar buiten Nederland heeft verbleven.

Bent u het hier niet mee eens, dan kunt u binnen vier weken bezwaar maken.
""",
        {"date": "2020-05-25", "v_number": "2655110443", "name": "Nadia Benkhelifan",
         "remedy": {"kind": "bezwaar", "weeks": 4}},
        absent=("entry_ban_years", "departure_term_days"),
    ),
    Sample(
        "d32-coa-zestien", "D32", "dev_stichting",
        ("Centraal Orgaan opvang asielzoekers", "Functionaris gegevensbescherming"),
        """
@Datum=15 april 2024
@Kenmerk=FG/2024/0338
@Uw brief van=11 maart 2024

Geachte mevrouw Cankurtaranli,

U vroeg om inzage in de persoonsgegevens die het COA van u heeft (artikel 15 AVG). Bij deze brief vindt u een
kopie van uw dossier, 212 pagina's. Namen van medewerkers en medebewoners zijn weggelakt. Het medisch dossier
hebben wij niet; dat vraagt u op bij de huisartsenzorg op de locatie.

Als u het hier niet mee eens bent, kunt u binnen zes weken na dagtekening een bezwaarschrift sturen.
""",
        {"date": "2024-04-15", "reference": "FG/2024/0338", "pages": 212, "name": "Cankurtaranli",
         "remedy": {"kind": "bezwaar", "weeks": 6}},
        absent=("v_number",),
    ),
)  # fmt: skip
