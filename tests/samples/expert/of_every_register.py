"""Language offices, linguists, scholars and churches, each in the register of its trade."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d40-sprakab-engels", "D40", "dev_verslag",
        ("Linguistic Assessment Bureau Norrland AB", "Stockholm"),
        """
# LANGUAGE ANALYSIS

@Commissioned by=Immigratie- en Naturalisatiedienst
@Case number=13-44170
@Analyst=EA17
@Recording made on=6 May 2013
@Date of report=28 May 2013
@Language spoken=Dari
@Origin stated by the person=Herat, Afghanistan

## Result

The speech of the person contains features that are found, with a very high degree of certainty, in the Dari spoken in
Afghanistan. It clearly originates in Herat.

!sign Head of analysis
""",
        {"date": "2013-05-28", "recording_date": "2013-05-06", "reference": "13-44170", "code": "EA17",
         "claimed_region": "Herat, Afghanistan", "source_language": "prs", "conclusion": "TA_CLEARLY_YES"},
        languages=("eng",),
    ),
    Sample(
        "d40-toelt-proza-guinee", "D40", "dev_rijks",
        ("Immigratie- en Naturalisatiedienst", "Team Onderzoek en Expertise Land en Taal"),
        """
@Datum=17 april 2019
@Ons kenmerk=TOELT 19/0417
@V-nummer=2741170950
@Analist=FUL12

# Rapport taalanalyse

De opname waarop dit rapport berust, is op 11 maart 2019 gemaakt te Zevenaar. De vreemdeling zegt afkomstig te zijn uit
Labé in Guinee en spreekt Fulani. Zijn uitspraak, woordkeus en zinsbouw zijn waarschijnlijk niet te herleiden tot de
spraakgemeenschap van Guinee, maar waarschijnlijk wel tot die van Senegal.

!sign taalkundige
""",
        {"date": "2019-04-17", "recording_date": "2019-03-11", "reference": "TOELT 19/0417", "v_number": "2741170950",
         "code": "FUL12", "claimed_region": "Labé in Guinee", "conclusion": "TA_PROBABLY_NO",
         "indicated_region": "Senegal"},
    ),
    Sample(
        "d41-taalkundige-brief", "D41", "dev_kantoor",
        ("Afrikalinguïstiek Onderzoek en Advies", "dr. Hendrikje Wolvenkamp"),
        """
Amstelwijk, 9 februari 2020

Betreft: second opinion bij het rapport van TOELT van 17 april 2019, V-nummer 2741170950

Geachte mevrouw,

U vroeg mij het oordeel van TOELT te toetsen. Ik heb de opname van 11 maart 2019 driemaal beluisterd en daarnaast een
eigen gesprek van veertig minuten gevoerd. Anders dan TOELT hoor ik geen enkel kenmerk van het Fulani van Senegal. Naar
mijn oordeel is zijn spraak eenduidig te herleiden tot de Fouta Djallon in Guinee.

!sign dr. H. Wolvenkamp
""",
        {"date": "2020-02-09", "expert": "dr. Hendrikje Wolvenkamp", "v_number": "2741170950",
         "recording_date": "2019-03-11", "conclusion": "TA_CLEARLY_YES"},
    ),
    Sample(
        "d41-counter-report-form", "D41", "dev_formulier",
        ("Independent Language Assessment", "Leiden"),
        """
# Counter-expertise report

@Report by=Prof. Ulrike Zandmeister
@Regarding IND reference=BLT 15/44170
@Recording of=2 December 2015
@Claimed area=Zalingei, Darfur
@Date=19 March 2016
@Listened to the recording=yes

I disagree with the analysis of the Bureau. Considering pronunciation and vocabulary, the speaker's Arabic probably
originates in Darfur.
""",
        {"date": "2016-03-19", "expert": "Prof. Ulrike Zandmeister", "recording_date": "2015-12-02",
         "claimed_region": "Zalingei, Darfur", "conclusion": "TA_PROBABLY_YES"},
        languages=("eng",),
    ),
    Sample(
        "d45-brief-antropoloog", "D45", "dev_vrij",
        ("Universiteit van Rijnstad", "Faculteit der Sociale Wetenschappen", "Vakgroep Antropologie"),
        """
> Rijnstad, 3 juni 2022

Aan mr. S. Oldenhof

Betreft: uw vragen over de Bidoon in Koeweit

Geachte mr. Oldenhof,

U vroeg mij als deskundige op het gebied van de Golfstaten of een Bidoon uit Koeweit een paspoort kan krijgen. Ik doe
sinds 1998 onderzoek onder staatlozen in Koeweit en publiceerde daarover twee boeken.

Mijn conclusie is dat een Bidoon zonder registratie van 1965 geen enkel reisdocument van Koeweit kan krijgen.

!sign Dr. Annelies Hoogerwaard
""",
        {"date": "2022-06-03", "expert": "Dr. Annelies Hoogerwaard", "country": "KWT", "signed": True,
         "conclusion": "een Bidoon zonder registratie van 1965 geen enkel reisdocument van Koeweit kan krijgen"},
    ),
    Sample(
        "d45-report-prof-tibet", "D45", "dev_dienst",
        ("School of Asian Studies", "University of Northbridge"),
        """
# EXPERT REPORT

@Author=Professor Miriam Lindqvistan
@Subject=Status of Tibetans born in Nepal
@Date=21 January 2019
@Our reference=SAS/2019/07

I have been asked to give my opinion on the position of Tibetans born in Nepal after 1990. My qualifications are set
out in annex A. I understand that my duty is to the court.

In conclusion, it is my opinion that children born to Tibetan refugees after 1990 are not issued any identity paper in
Nepal.

!sign M. Lindqvistan
""",
        {"date": "2019-01-21", "expert": "Professor Miriam Lindqvistan", "reference": "SAS/2019/07", "country": "NPL",
         "conclusion": "In conclusion, it is my opinion that children born to Tibetan refugees after 1990 are not issued any identity paper in Nepal"},
        languages=("eng",),
    ),
    Sample(
        "d49b-voorganger-mail", "D49b", "dev_getypt",
        ("Evangelische Gemeente De Bron", "Oostervelde"),
        """
Oostervelde, 20 mei 2021

Aan wie dit leest,

Als voorganger van Evangelische Gemeente De Bron ken ik broeder Farhad Mohajeriani nu bijna vier jaar. Hij kwam in
september 2017 voor het eerst bij ons binnen en mist sindsdien bijna geen zondag. Op dinsdag zit hij op de bijbelkring
die ik zelf leid. Zijn geloof acht ik echt en doorleefd.

Met broedergroet,

!sign Jaap Terpstrana | voorganger
""",
        {"date": "2021-05-20", "name": "Farhad Mohajeriani", "organisation": "Evangelische Gemeente De Bron",
         "sender": "Jaap Terpstrana", "signed": True},
    ),
    Sample(
        "d49b-parish-letter", "D49b", "dev_missie",
        ("International Church of the Redeemer", "The Hague"),
        """
@Date=11 October 2018
@Concerning=Ms. Tigist Woldeyesan

To whom it may concern,

I, the undersigned, Reverend Samuel Oyelaranti, confirm that Ms. Woldeyesan has been a member of our church since 8
January 2012. She sings in the choir and attends the service every Sunday, as I can see from the pulpit.

!sign Rev. Samuel Oyelaranti
""",
        {"date": "2018-10-11", "name": "Tigist Woldeyesan", "organisation": "International Church of the Redeemer",
         "sender": "Samuel Oyelaranti", "signed": True},
        languages=("eng",),
    ),
    Sample(
        "d49c-commissie-advies", "D49c", "dev_stichting",
        ("Commissie Plaisier-Noord", "Toetsing van bekeerlingen uit de islam"),
        """
@Datum=15 december 2022
@Naam=Navid Ghorbaniyan
@V-nummer=2741170962
@Gesprek=24 november 2022
@Kenmerk=CPN 22-41

# Rapportage

De commissie sprak twee uur met de heer Ghorbaniyan, met een tolk Farsi. Zij vroeg naar zijn weg, zijn kennis en zijn
omgang met de gemeente.

De commissie is ervan overtuigd dat zijn bekering oprecht is.

!sign dr. W. Ossewaarder | voorzitter
""",
        {"date": "2022-12-15", "name": "Navid Ghorbaniyan", "v_number": "2741170962", "hearing_date": "2022-11-24",
         "reference": "CPN 22-41", "organisation": "Commissie Plaisier-Noord", "signed": True},
    ),
    Sample(
        "d49c-godsdienstwetenschapper", "D49c", "dev_brief",
        ("Instituut voor Religie en Samenleving", "Zuiderhaven"),
        """
Zuiderhaven, 6 maart 2023

Betreft: onderzoek naar de bekering van mevrouw Shirin Talebanian (V-nr 2741170974)

Als godsdienstwetenschapper onderzocht ik op verzoek van haar advocaat of de overgang van mevrouw Talebanian naar het
christendom past bij wat de wetenschap over bekering weet. Ik sprak haar op 12 januari 2023.

Haar verhaal vertoont de kenmerken van een diepgaande bekering.

!sign Prof. dr. K. Eisenburger
""",
        {"date": "2023-03-06", "name": "Shirin Talebanian", "v_number": "2741170974", "hearing_date": "2023-01-12",
         "organisation": "Instituut voor Religie en Samenleving"},
    ),
)  # fmt: skip
