"""D91 to D100 of the exam once more: other towns, a brother, a client who may choose, the police."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d91-verslag-2022",
        "D91",
        "exam_kolom",
        ("Gemeente Havenstad", "Programma Opvang en Begeleiding"),
        """
@Datum=17 mei 2022
@Overleg=LSO
@Voorzitter=gemeente
@V-nummer=2822710094

# Verslag Lokaal Samenwerkingsoverleg

Besproken: de heer B. Adjei-Mensahson. Het is de tweede bespreking; de eerste was op 1 februari 2022.

Begeleidingsscenario: doormigratie

## Standpunten

- IND: er zijn geen aanknopingspunten voor een nieuwe aanvraag
- DT&V: wil meewerken zodra Italië de vergunning bevestigt
- Gemeente: stemt in met opvang tot 1 september 2022
- NGO: vraagt het Italiaanse dossier op via een advocaat in Napels

## Afspraken

De begeleider stuurt het antwoord uit Italië rond. Volgende bespreking: 30 augustus 2022.
""",
        {
            "date": "2022-05-17", "v_number": "2822710094", "name": "B. Adjei-Mensahson",
            "scenario": "doormigratie",
            "positions": {
                "IND": "er zijn geen aanknopingspunten voor een nieuwe aanvraag",
                "DT&V": "wil meewerken zodra Italië de vergunning bevestigt",
                "gemeente": "stemt in met opvang tot 1 september 2022",
                "NGO": "vraagt het Italiaanse dossier op via een advocaat in Napels",
            },
        },
    ),
    Sample(
        "d94-havenstad-2019",
        "D94",
        "exam_schrijven",
        ("Gemeente Havenstad", "De burgemeester", "Postbus 0000"),
        """
* De Staatssecretaris van Justitie en Veiligheid
* Postbus 00000, Den Haag

@Datum=23 september 2019
@Ons kenmerk=BM/19/2284
@Onderwerp=familie Petrosyantsev

Geachte staatssecretaris,

Sinds 2006 woont de familie Petrosyantsev in onze gemeente. De kinderen zijn hier geboren. De oudste volgt een
opleiding tot verpleegkundige en loopt stage in ons ziekenhuis.

Het gezin heeft aan alle verzoeken van de Dienst Terugkeer en Vertrek voldaan. De ambassade heeft tweemaal
laten weten hen niet te kennen. Ik verzoek u daarom de zaak opnieuw te bekijken en het gezin een vergunning te
geven. Graag ontvang ik uw antwoord voor 1 november 2019.

Met vriendelijke groet,

!sign E. van Gelderblom | burgemeester van Havenstad
""",
        {
            "date": "2019-09-23", "reference": "BM/19/2284", "subject": "familie Petrosyantsev",
            "sender": "burgemeester van Havenstad",
        },
        absent=("outcome",),
        note="tells what an embassy answered: no letter of an embassy",
    ),
    Sample(
        "d96-broer-2017",
        "D96",
        "exam_kantoor",
        (),
        """
# VERKLARING

Ondergetekende:

@Naam=Abdoulaye Keitamba
@Geboren=8 oktober 1980 te Kankan
@Adres=Rozenstraat 00, Rijnstad
@Document=verblijfsdocument, kopie bijgevoegd

verklaart hierbij dat Mamady Keitamba zijn jongere broer is. Wij hebben dezelfde vader en moeder. Onze vader
overleed in 1996. Na zijn dood is Mamady bij onze oom gaan wonen en heb ik hem tot 2014 niet gezien.

Ik ben bereid deze verklaring bij de rechtbank toe te lichten.

Aldus naar waarheid opgemaakt te Rijnstad op 20 maart 2017.

!sign A. Keitamba
""",
        {"date": "2017-03-20", "birth_date": "1980-10-08", "signed": True},
        note="the birth date is that of the witness, who signs",
    ),
    Sample(
        "d98-tweetalig-2023",
        "D98",
        "exam_kolom",
        ("Broekmans Legal", "Machtiging - Power of attorney"),
        """
@V-nummer=2950117046
@Dossier=LB/23/077

# Machtiging

Ik, Awet Tesfamikaelu, geboren op 2 april 1997 te Adi Keyh, machtig hierbij mr. L. Broekmans, advocaat te Waterstad,
om namens mij mijn dossier op te vragen bij de IND, de DT&V en het COA, en om bezwaar en beroep in te stellen.

I authorise my lawyer to request my files and to lodge objections and appeals on my behalf. This was read to me
in Tigrinya.

Plaats: Waterstad

Datum: 28 november 2023

!sign A. Tesfamikaelu | cliënt / client
""",
        {
            "date": "2023-11-28", "v_number": "2950117046", "name": "Awet Tesfamikaelu",
            "birth_date": "1997-04-02", "signed": True,
        },
        absent=("nationality",),
    ),
    Sample(
        "d99-keuze-2024",
        "D99",
        "exam_stichting",
        ("Juridisch Steunpunt Kadezicht", "Waterstad"),
        """
# Toestemming om gegevens te delen (AVG)

@Naam cliënt=Lul Abdirahmanow
@Geboortedatum=11 november 1990
@V-nummer=2744018835
@Gegevens te delen met=advocaat, IOM, gemeente
@Welke gegevens=identiteit, reisdocumenten
@Geldig tot=31 december 2024
@Voorgelezen in het=Somalisch

Ik weet dat ik deze toestemming elk moment kan intrekken. Ik geef geen toestemming om gegevens over mijn
gezondheid te delen.

Waterstad, 8 januari 2024

!sign L. Abdirahmanow
""",
        {
            "date": "2024-01-08", "v_number": "2744018835", "name": "Lul Abdirahmanow",
            "birth_date": "1990-11-11", "recipients": ["advocaat", "IOM", "gemeente"],
            "expiry_date": "2024-12-31", "source_language": "som", "signed": True,
        },
        absent=("withdrawn_on",),
    ),
    Sample(
        "d100-aangifte-2023",
        "D100",
        "exam_schrijven",
        ("POLITIE", "Eenheid Havenstad", "Afdeling Vreemdelingenpolitie, Identificatie en Mensenhandel"),
        """
@Proces-verbaalnummer=PL1700-2023208841-3
@Datum=9 juni 2023

# PROCES-VERBAAL van aangifte

Feit: mensenhandel, artikel 273f Wetboek van Strafrecht

@Aangeefster=Precious Ogbomosun
@Geboren=17 april 2001
@Nationaliteit=Nigeriaanse
@Tolk=Engels

Zij verklaarde: In augustus 2022 ben ik met het vliegtuig naar Parijs gebracht. Een man die zich Steve noemde
bracht mij met de auto naar een huis in Havenstad. Ik moest daar elke dag werken. Mijn paspoort had hij.

Op 2 maart 2023 kreeg ik bedenktijd. Die tijd is op 2 juni 2023 verstreken. Ik wil nu aangifte doen.

Voorgelezen en ondertekend.

!sign P. Ogbomosun
!sign verbalisant
""",
        {
            "date": "2023-06-09", "number": "PL1700-2023208841-3", "name": "Precious Ogbomosun",
            "birth_date": "2001-04-17",
        },
    ),
)  # fmt: skip
