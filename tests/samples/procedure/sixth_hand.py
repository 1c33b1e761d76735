"""D20 to D31 in a sixth hand: letters that say in plain sentences what they are."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d20-bericht-2022", "D20", "dev_dienst", ("Immigratie- en Naturalisatiedienst", "Klantdirectie Regulier"),
        """
* Mevrouw L. Bantamoya
* Havenstraat 0
* 0000 ZZ Waterstad

@Datum=3 oktober 2022
@V-nummer=289 100 4471
@Onderwerp=Uw aanvraag is in behandeling

Geachte mevrouw Bantamoya,

Op 26 september 2022 kwam uw aanvraag om uitstel van vertrek bij ons aan. Een medewerker kijkt nu of de medische stukken
volledig zijn. Hoort u na dertien weken nog niets, bel ons dan.
""",
        {"date": "2022-10-03", "v_number": "2891004471", "procedure": "art64", "name": "L. Bantamoya"},
    ),
    Sample(
        "d22-aanvullend-2019", "D22", "dev_brief", ("IND", "Aanmeldcentrum Zevenaar"),
        """
# Verslag van een aanvullend gehoor

@Dossier=2801 147 702
@Betrokkene=Behrouz Amiri-Zadehlou
@Geboren op=1-1-1992
@Gehouden op=7 maart 2019
@Taal/tolk=Dari, tolk 3391

De gehoorambtenaar opent om 10.05 uur. Betrokkene zegt de tolk te verstaan.

Vraag 1. In uw eerdere gehoor noemde u het jaar 2015. Klopt dat? Antwoord: ja.
""",
        {"date": "2019-03-07", "birth_date": "1992-01-01", "source_language": "prs"},
    ),
    Sample(
        "d24-plan-2023", "D24", "dev_rijks", ("Immigratie- en Naturalisatiedienst", "Ministerie van Justitie en Veiligheid"),
        """
* De heer B.K. Oyelowoh

@Datum=14 november 2023
@V-nummer=2899 001 177
@Onderwerp=Wij zijn van plan uw aanvraag niet in te willigen

Geachte heer Oyelowoh,

Dit is nog geen besluit. Wij geloven dat u uit Nigeria komt. Wij geloven niet dat u wordt gezocht door een sekte.

Uw advocaat kan tot 28 november 2023 schriftelijk reageren op dit plan.
""",
        {"date": "2023-11-14", "v_number": "2899001177", "name": "B.K. Oyelowoh",
         "credibility": {"herkomst": "GELOOFWAARDIG"}},
    ),
    Sample(
        "d26-geen-recht-2021", "D26", "dev_stichting", ("Immigratie- en Naturalisatiedienst", "Asiel en Bescherming"),
        """
@Datum=12 juli 2021
@V-nummer=2871 440 098
@Geboortedatum=9 mei 1989
@Onderwerp=uw verzoek om internationale bescherming

Geachte mevrouw Teklehaimanota,

Uw verzoek van 4 januari 2020 heb ik beoordeeld. Ik kom tot de conclusie dat u geen recht heeft op een asielvergunning.

Dat u Eritrese bent en heet zoals u zegt, neem ik aan. Uw vlucht uit de militaire dienst vind ik ongeloofwaardig, want u
noemde drie verschillende kazernes. De verkrachting waarover u vertelde, is niet beoordeeld.

Binnen vier weken moet u uit Nederland vertrokken zijn.

Wilt u dat de rechter hiernaar kijkt? Dat kan tot vier weken na vandaag. Uw advocaat stelt dan beroep in.

De staatssecretaris van Justitie en Veiligheid
""",
        {"date": "2021-07-12", "v_number": "2871440098", "birth_date": "1989-05-09", "procedure": "asiel",
         "outcome": "AFGEWEZEN", "departure_term_days": 28, "remedy": {"kind": "beroep", "weeks": 4}},
    ),
    Sample(
        "d26-toewijzing-2019", "D26", "dev_brief", ("Immigratie- en Naturalisatiedienst", "Regulier Humanitair"),
        """
Rijnstad, 28 november 2019

* Aan mevrouw M. Chipangola
* V-nummer 270.550.1108

Geachte mevrouw Chipangola,

Naar aanleiding van uw aangifte van mensenhandel bent u met ingang van 25 november 2019 in het bezit gesteld van een
verblijfsvergunning regulier voor bepaalde tijd.

U mag werken. Verandert er iets in het strafproces, dan kan de vergunning worden ingetrokken.

Bent u het oneens met de ingangsdatum, dan kunt u dat binnen vier weken laten weten in een bezwaarschrift.
""",
        {"date": "2019-11-28", "v_number": "2705501108", "procedure": "mensenhandel", "outcome": "INGEWILLIGD",
         "remedy": {"kind": "bezwaar", "weeks": 4}},
    ),
    Sample(
        "d26-niet-compleet-2020", "D26", "dev_getypt", ("Immigratie- en Naturalisatiedienst", "AC Ter Apel"),
        """
* Datum: 30 januari 2020
* V-nummer: 2688 0011 74
* Betreft: F.B. Sesayawa, geboren 19 juni 1993

BESCHIKKING

Op 12 februari 2020 zou u in persoon verschijnen. Bij brief van 15 januari 2020 is u gevraagd de vertaling van het
artsenrapport te sturen. Dat is niet gebeurd. De opvolgende asielaanvraag laat ik daarom buiten behandeling op grond van
artikel 30c van de Vw.

Beroep: één week na bekendmaking, rechtbank Den Haag.
""",
        {"date": "2020-01-30", "v_number": "2688001174", "birth_date": "1993-06-19", "procedure": "hasa",
         "outcome": "BUITEN_BEHANDELING", "remedy": {"kind": "beroep", "weeks": 1}},
    ),
    Sample(
        "d27-lijst-2018", "D27", "dev_rijks", ("Immigratie- en Naturalisatiedienst",),
        """
* Stichting Dak
* t.a.v. mevrouw G. Rozema

@Datum=7 december 2018
@V-nummer=2766014418
@Onderwerp=stukken N. Kharchenkowa

Geachte mevrouw Rozema,

U hielp mevrouw Kharchenkowa bij haar aanvraag medische behandeling. Bij de aanvraag zat geen kopie van alle bladzijden
van het paspoort. Ook het medisch attest is ouder dan toegestaan. Mevrouw krijgt tot 4 januari 2019 om dit in orde te
maken. Lukt dat niet, dan beoordelen wij de aanvraag niet.
""",
        {"date": "2018-12-07", "v_number": "2766014418", "procedure": "medisch"},
    ),
    Sample(
        "d29-uitkomst-2023", "D29", "dev_brief", ("Immigratie- en Naturalisatiedienst", "Bezwaar"),
        """
Waterstad, 6 april 2023

* V-nummer: 289 100 4471

Geachte mevrouw Bantamoya,

In uw brief van 9 januari 2023 schreef u waarom u het niet eens bent met ons besluit van 20 december 2022. Wij hebben
daar op 14 maart 2023 met u over gesproken.

U heeft gelijk: het BMA is uitgegaan van een verkeerd medicijn. Wij trekken de weigering in en geven u alsnog uitstel van
vertrek voor een jaar. Uw bezwaar is dus gegrond.

In beroep gaan kan binnen vier weken.
""",
        {"date": "2023-04-06", "v_number": "2891004471", "attacked_decision_date": "2022-12-20", "outcome": "GEGROND",
         "hearing_date": "2023-03-14", "remedy": {"kind": "beroep", "weeks": 4}},
    ),
    Sample(
        "d30-griffie-2020", "D30", "dev_vrij", ("Immigratie- en Naturalisatiedienst", "Juridische Zaken"),
        """
@Aan=Raad van State, Afdeling bestuursrechtspraak
@Datum=21 februari 2020
@Zaaknummer=201906617/1/V2
@V-nummer=2645001178
@Betreft=gewijzigd standpunt

Hooggeacht college,

De staatssecretaris ziet bij nader inzien geen grond meer om vast te houden aan zijn besluit van 8 april 2019. Het besluit
is per heden ingetrokken. Binnen tien maanden volgt een nieuwe beslissing, na onderzoek door DT&V.

Daarmee is aan het hoger beroep het belang ontvallen.
""",
        {"date": "2020-02-21", "withdrawn_decision_date": "2019-04-08", "docket": ["201906617/1/V2"],
         "v_number": "2645001178", "term_months": 10},
    ),
    Sample(
        "d31-politie-2024", "D31", "dev_formulier", ("Politie Eenheid Noord", "Afdeling Vreemdelingenpolitie, Identificatie en Mensenhandel"),
        """
# Beschikking

@V-nummer=2901 770 014
@Naam=Ahmed Ould Sidinah
@Geboren=22 februari 2000
@Uitgereikt op=18 september 2024

Namens de minister van Asiel en Migratie deel ik u mee:

U verblijft onrechtmatig in Nederland. U moet direct vertrekken naar Mauritanië. U mag twee jaar lang niet terugkomen in
de landen van de Europese Unie; dit heet een inreisverbod.

U kunt hiertegen in beroep bij de rechtbank, binnen vier weken.
""",
        {"date": "2024-09-18", "v_number": "2901770014", "birth_date": "2000-02-22", "entry_ban_years": 2,
         "remedy": {"kind": "beroep", "weeks": 4}},
    ),
)  # fmt: skip
