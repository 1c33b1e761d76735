"""D42 to D49c of the exam once more: replies, official reports, forensic examiners and churches."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d42-toelt-2017",
        "D42",
        "exam_schrijven",
        ("Bureau Land en Taal", "Immigratie- en Naturalisatiedienst"),
        """
* IND, procesvertegenwoordiging
* Oosterhaven

@Datum=9 februari 2017
@Kenmerk=BLT 2017/0093
@V-nummer=2733104417

# Reactie op contra-expertise

Op 14 december 2016 heeft een deskundige van een Zweedse universiteit de taalanalyse van 29 augustus 2016
besproken. De deskundige noemt de spraak waarschijnlijk herleidbaar tot Brava.

Het bureau heeft de opname opnieuw laten beluisteren. De verschijnselen waarop de deskundige wijst, komen maar twee
keer voor. Er is geen reden om de uitkomst van het rapport te wijzigen; deze wordt gehandhaafd.

!sign linguïst | Bureau Land en Taal
""",
        {"date": "2017-02-09", "v_number": "2733104417", "reference": "BLT 2017/0093"},
        absent=("nationality", "recording_date"),
    ),
    Sample(
        "d43-gambia-2014",
        "D43",
        "exam_kolom",
        ("Ministerie van Buitenlandse Zaken", "Directie Consulaire Aangelegenheden en Migratiebeleid"),
        """
@Datum=30 oktober 2014
@Kenmerk=DCM/AMB-2014.0771
@Uw kenmerk=1312.05.8002
@Land=Gambia

# Individueel ambtsbericht

Betreft: de heer Ousainou Jobartehsen

Op 6 mei 2014 vroeg u om een onderzoek naar het arrestatiebevel dat betrokkene heeft overgelegd. Een
vertrouwenspersoon heeft in Banjul navraag gedaan. De rechtbank die het bevel zou hebben afgegeven, gebruikt een
ander formulier. Het nummer komt in het register niet voor.

De onderliggende stukken zijn niet openbaar.

!sign namens de Minister van Buitenlandse Zaken
""",
        {
            "date": "2014-10-30", "reference": "DCM/AMB-2014.0771", "country": "GMB",
            "name": "Ousainou Jobartehsen",
        },
    ),
    Sample(
        "d44-irak-2019",
        "D44",
        "exam_rijks",
        ("Ministerie van Buitenlandse Zaken", "Afdeling Ambtsberichten"),
        """
@Datum=20 december 2019
@Opgesteld door=Afdeling Ambtsberichten

# Algemeen ambtsbericht Irak

In dit algemeen ambtsbericht wordt de situatie in Irak beschreven voor zover die van belang is voor de beoordeling
van asielverzoeken. Het beslaat de periode van april 2018 tot en met november 2019.

## Leeswijzer

Hoofdstuk 2 gaat over de veiligheid, hoofdstuk 3 over documenten en nationaliteit, hoofdstuk 4 over groepen, onder
wie Palestijnen, Koerden en jezidi's uit Syrië.
""",
        {"date": "2019-12-20", "country": "IRQ"},
        note="other peoples and another country are named",
    ),
    Sample(
        "d46-immo-2019",
        "D46",
        "exam_schrijven",
        ("instituut voor Mensenrechten en Medisch Onderzoek", "iMMO"),
        """
* Aan mr. G. Nieuwenhoven
* Rijnstad

@Datum=23 april 2019
@Ons kenmerk=iMMO/18-077
@V-nummer=2788100994

# Forensisch medisch onderzoek

Onderzocht: de heer Kamal Haj Yousefinia, geboren op 2 mei 1986

Betrokkene is gezien op 15 januari en 12 februari 2019. Hij vertelt dat hij met kabels is geslagen.

Op de rug zijn elf streepvormige littekens gezien. Littekens die niet bij de verklaring passen, zijn niet gevonden.

Conclusie: de littekens op de rug zijn zeer consistent met de gestelde mishandeling.

De psychische klachten interfereerden ten tijde van het nader gehoor zeker met zijn vermogen om te verklaren.

!sign drs. E. Zwanenburgh | arts-onderzoeker
""",
        {
            "date": "2019-04-23", "reference": "iMMO/18-077", "v_number": "2788100994",
            "name": "Kamal Haj Yousefinia", "birth_date": "1986-05-02", "conclusion": "HIGHLY_CONSISTENT",
        },
    ),
    Sample(
        "d47-nfi-2016",
        "D47",
        "exam_register",
        ("Nederlands Forensisch Instituut", "Afdeling Forensische Geneeskunde"),
        """
@Datum rapport=1 juli 2016
@Zaaknummer=2016.04.12.117
@V-nummer=2711440086

# Deskundigenrapport

Vraag: passen de littekens op beide onderarmen bij de gestelde brand in een gevangeniscel?

De littekens zijn oud en oppervlakkig. De vorm en de ligging zijn consistent met een brandwond. Zij kunnen ook op
andere wijze zijn ontstaan.

!sign forensisch arts
""",
        {"date": "2016-07-01", "v_number": "2711440086", "conclusion": "CONSISTENT"},
    ),
    Sample(
        "d48-met-pauzes-2020",
        "D48",
        "exam_dienst",
        ("Forensisch Medische Maatschappij Utrecht", "FMMU"),
        """
@Datum onderzoek=30 januari 2020
@V-nummer=2811093370
@Naam=Eden Woldemichaelu
@Geboortedatum=19-09-2000

# Medisch advies horen en beslissen

Betrokkene kan worden gehoord, met inachtneming van de volgende beperkingen:

- concentratie: na ieder uur een pauze;
- bij vragen over de reis door Libië rustig en stap voor stap.

!sign forensisch verpleegkundige
""",
        {
            "date": "2020-01-30", "v_number": "2811093370", "name": "Eden Woldemichaelu",
            "birth_date": "2000-09-19",
        },
    ),
    Sample(
        "d49a-iraanse-kerk-2019",
        "D49a",
        "exam_register",
        ("Christelijke Gemeente Nieuw Begin", "Havenstad"),
        """
# Doopakte

^ Hiermee verklaren wij dat

@Naam=Behnaz Sadeghipourian
@Geboren op=24 augustus 1988

^ op belijdenis van het geloof is gedoopt op

@Datum doop=21 april 2019
@Plaats=Havenstad

!sign H. Mollemansen | oudste
!sign R. Karapetson | voorganger
""",
        {
            "date": "2019-04-21", "name": "Behnaz Sadeghipourian", "birth_date": "1988-08-24",
            "organisation": "Christelijke Gemeente Nieuw Begin",
        },
    ),
    Sample(
        "d49b-open-poort-2019",
        "D49b",
        "exam_schrijven",
        ("Protestantse wijkgemeente De Open Poort", "Oosterhaven"),
        """
* Aan wie dit aangaat

@Datum=1 oktober 2019
@Betreft=verklaring

De kerkenraad van onze wijkgemeente verklaart dat de heer Farshid Jahangirian sinds februari 2017 bijna elke zondag
in de dienst komt. Hij is op 31 maart 2018 gedoopt. Vanaf dat moment helpt hij in de keuken van het diaconaal
centrum.

Wij kennen hem uit de gesprekskring en van huisbezoek en zijn ervan overtuigd dat zijn geloof oprecht is.

!sign ds. J. Tolsmaker | predikant
!sign A. Bontekoning | scriba
""",
        {
            "date": "2019-10-01", "name": "Farshid Jahangirian",
            "organisation": "Protestantse wijkgemeente De Open Poort",
            "period": {"from": "2017-02", "to": None},
        },
        note="the day of his baptism is not that of the statement",
    ),
    Sample(
        "d49c-commissie-2020",
        "D49c",
        "exam_kantoor",
        ("Landelijke Commissie Bekeerlingen", "secretariaat te Rijnstad"),
        """
@Datum=24 januari 2020
@Kenmerk=LCB-20-004
@V-nummer=2799310062
@Betreft=rapport over de heer Farshid Jahangirian

De commissie heeft kennisgenomen van het rapport van gehoor van 11 november 2019 en sprak op 10 januari 2020 met
betrokkene en met zijn predikant.

De commissie is vast overtuigd van de oprechtheid van zijn bekering. Dat hij moeite heeft zijn gevoelens onder
woorden te brengen, hangt samen met zijn opleiding.

!sign prof. dr. T. Westerhuizen | voorzitter
""",
        {
            "date": "2020-01-24", "reference": "LCB-20-004", "v_number": "2799310062",
            "name": "Farshid Jahangirian",
        },
    ),
)  # fmt: skip
