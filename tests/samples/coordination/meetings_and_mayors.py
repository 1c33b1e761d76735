"""D91 to D94: minutes, cases and advice as more towns keep them, and mayors in their own words."""

from __future__ import annotations

from tests.samples.model import Form, Sample

SAMPLES = (
    Sample(
        "d91-kopjes-per-partij", "D91", "dev_verslag",
        ("LVV Veldrecht", "Lokaal samenwerkingsoverleg"),
        """
# Notulen casusoverleg LSO

@Datum=donderdag 17 september 2020
@Cliënt=Ousmane Ndiayeba
@V-nr.=2741170936
@Deelnemers=IND, DT&V, AVIM, gemeente Veldrecht, Stichting Onderdak
@Scenario=terugkeer

## IND

Er loopt geen aanvraag. De laatste afwijzing staat in rechte vast.

## DT&V

De Senegalese ambassade heeft in juni om vingerafdrukken gevraagd, die zijn opgestuurd.

## AVIM

Geen bijzonderheden, betrokkene meldt zich niet meer.

## Stichting Onderdak

Cliënt slaapt slecht en wil eerst met de huisarts praten over zijn klachten.

## Actiepunten

- DT&V belt in oktober met de ambassade
- Stichting Onderdak maakt een afspraak bij de huisarts
""",
        {
            "date": "2020-09-17", "v_number": "2741170936", "name": "Ousmane Ndiayeba", "scenario": "terugkeer",
            "positions": {
                "IND": "Er loopt geen aanvraag. De laatste afwijzing staat in rechte vast.",
                "DT&V": "De Senegalese ambassade heeft in juni om vingerafdrukken gevraagd, die zijn opgestuurd.",
                "AVIM": "Geen bijzonderheden, betrokkene meldt zich niet meer.",
            },
        },
    ),
    Sample(
        "d91-actieplan-formulier", "D91", "dev_formulier",
        ("Landelijke Vreemdelingenvoorziening", "Individueel actieplan"),
        """
# ACTIEPLAN

@Naam deelnemer=Luwam Tesfamariamo
@V-nummer=2841170938
@Besproken in het LSO d.d.=4 februari 2021
@Gekozen begeleidingsscenario=verblijf
@Trajectbegeleider=S. Oudendijk

| Organisatie | Inbreng |
| DT&V | Ziet op dit moment geen mogelijkheden om een vervangend reisdocument te verkrijgen. |
| IND | Een nieuwe aanvraag kan alleen met nieuwe, objectieve stukken. |
| Gemeente | Stemt in met verlenging van de opvang tot 1 augustus 2021. |

| Wat | Wie | Wanneer |
| Doopakte opvragen bij de kerk in Keren | begeleider | maart 2021 |
| Afspraak advocaat | deelnemer | februari 2021 |
""",
        {
            "date": "2021-02-04", "v_number": "2841170938", "name": "Luwam Tesfamariamo", "scenario": "verblijf",
            "positions": {
                "DT&V": "Ziet op dit moment geen mogelijkheden om een vervangend reisdocument te verkrijgen.",
                "IND": "Een nieuwe aanvraag kan alleen met nieuwe, objectieve stukken.",
                "Gemeente": "Stemt in met verlenging van de opvang tot 1 augustus 2021.",
            },
        },
    ),
    Sample(
        "d91-standpunt-in-zinnen", "D91", "dev_brief",
        ("Gemeente Oostervelde", "Regie ongedocumenteerden"),
        """
@Onderwerp=verslag LSO van 11 april 2022
@Betreft cliënt=Hüseyin Demirkayan

Beste allen,

Hieronder de korte weergave van wat wij in het lokaal samenwerkingsoverleg hebben besproken.

**Standpunt IND:** een aanvraag buitenschuld is pas kansrijk als de bemiddeling is afgerond.

**Standpunt DT&V:** de bemiddeling loopt nog tot juli, daarna volgt een ambtsbericht.

**Standpunt NGO:** cliënt heeft alles gedaan wat van hem gevraagd is en moet nu rust krijgen.

Afgesproken is dat wij elkaar op 20 juni 2022 weer spreken. Het scenario blijft: oriëntatie.

Groet,

!sign Myrthe Zandvlieten | procesregisseur
""",
        {
            "date": "2022-04-11", "name": "Hüseyin Demirkayan", "scenario": "oriëntatie",
            "positions": {
                "IND": "een aanvraag buitenschuld is pas kansrijk als de bemiddeling is afgerond.",
                "DT&V": "de bemiddeling loopt nog tot juli, daarna volgt een ambtsbericht.",
                "NGO": "cliënt heeft alles gedaan wat van hem gevraagd is en moet nu rust krijgen.",
            },
        },
    ),
    Sample(
        "d91-brio-lijst", "D91", "dev_getypt",
        ("LSO Noordhoek", "BRIO 31-2023"),
        """
VERSLAG

@Overleg van=8-3-2023
@Deelnemer=A. Ishaqi Arbab
@V-nummer=2741170940
@Scenario=doorwerken aan identiteit en nationaliteit

Inbreng per partij

- IND: kan pas iets zeggen als het rapport taalanalyse er is
- DT&V: LP-traject Sudan ligt stil, er is geen contactpersoon
- gemeente: opvang wordt met drie maanden verlengd
- NGO: zoekt met het Rode Kruis naar de oom in Khartoum
""",
        {
            "date": "2023-03-08", "v_number": "2741170940",
            "scenario": "doorwerken aan identiteit en nationaliteit",
            "positions": {
                "IND": "kan pas iets zeggen als het rapport taalanalyse er is",
                "DT&V": "LP-traject Sudan ligt stil, er is geen contactpersoon",
                "gemeente": "opvang wordt met drie maanden verlengd",
                "NGO": "zoekt met het Rode Kruis naar de oom in Khartoum",
            },
        },
    ),
    Sample(
        "d92-opschaling-brief", "D92", "dev_kantoor",
        ("Stichting Onderdak", "Postbus 0000, Veldrecht"),
        """
# Opschaling naar het MRT

@Betreft=mevrouw T. Kavalchukova, V-nummer 2741170942
@Datum=30 november 2021

## Aanleiding

Cliënte is sinds 2004 in Nederland. De ambassade schrijft dat zij geen staatsburger is.

## Vraag aan het MRT

Wil de IND bevestigen dat de brief van de ambassade genoeg is om de staatloosheid van cliënte aan te nemen?

## Standpunten tot nu toe

| Partij | Standpunt |
| IND | De brief is niet op echtheid onderzocht. |
| DT&V | Er is geen ander land waar cliënte heen kan. |

!sign S. Oudendijk | trajectbegeleider
!sign P. Hoogkamper | gemeente Veldrecht
""",
        {
            "date": "2021-11-30", "v_number": "2741170942",
            "question": "Wil de IND bevestigen dat de brief van de ambassade genoeg is om de staatloosheid van cliënte aan te nemen?",
            "positions": {
                "IND": "De brief is niet op echtheid onderzocht.",
                "DT&V": "Er is geen ander land waar cliënte heen kan.",
            },
        },
    ),
    Sample(
        "d93-memo-2022", "D93", "dev_rijks",
        ("Ministerie van Justitie en Veiligheid", "Multidisciplinair Review Team"),
        """
@Datum=14 maart 2022
@Ons kenmerk=MRT/22-0417
@Onderwerp=Advies MRT inzake A. Ishaqi Arbab (V-nummer 2741170940)

Geachte deelnemers,

Uw casus is besproken in de vergadering van 8 maart 2022.

## Advies

Laat een taalanalyse verrichten en wacht met verdere presentaties tot het rapport bekend is.

## Toelichting

De partijen zijn het erover eens dat de herkomst eerst vast moet staan.

!sign de secretaris van het MRT
""",
        {"date": "2022-03-14", "reference": "MRT/22-0417", "v_number": "2741170940",
         "advice": "Laat een taalanalyse verrichten en wacht met verdere presentaties tot het rapport bekend is."},
    ),
    Sample(
        "d94-brandbrief-2021", "D94", "dev_kantoor",
        ("Burgemeester van Oostervelde",),
        """
* Aan de Minister voor Migratie
* mevrouw drs. A. Brouwershof
* Postbus 0000, 2500 EH Den Haag

> Oostervelde, 3 december 2021

@Ons kenmerk=BRG/2021/417
@Betreft=gezin Demirkayan

Excellentie,

Als burgemeester van Oostervelde richt ik mij tot u met een dringend verzoek. Het gezin Demirkayan woont al achttien
jaar in onze gemeente en kan aantoonbaar niet naar Turkije terug. Ik vraag u met klem gebruik te maken van uw
bevoegdheid en het gezin alsnog een vergunning te verlenen.

Met de meeste hoogachting,

!sign R. J. van Stapelberg | burgemeester
""",
        {"date": "2021-12-03", "reference": "BRG/2021/417", "subject": "gezin Demirkayan"},
    ),
    Sample(
        "d94-antwoord-gevraagd-2016", "D94", "dev_dienst",
        ("Gemeente Zuiderhaven", "Kabinet van de burgemeester"),
        """
@Datum=22 augustus 2016
@Zaaknummer=KAB-417093
@Behandeld door=Kabinetszaken
@Onderwerp=schrijnende situatie de heer M. Al-Safadiya

* Staatssecretaris van Veiligheid en Justitie
* de heer dr. K. Dijkgraven

Geachte heer Dijkgraven,

De heer Al-Safadiya, 71 jaar en ernstig ziek, verblijft in onze nachtopvang. Graag zou ik zien dat u zijn zaak
persoonlijk beoordeelt. Ik verzoek u mij vóór 1 oktober 2016 te laten weten wat u voor hem kunt betekenen.

Hoogachtend,

de burgemeester van Zuiderhaven,

!sign mr. L. Terpsma
""",
        {"date": "2016-08-22", "reference": "KAB-417093",
         "subject": "schrijnende situatie de heer M. Al-Safadiya"},
    ),
    Sample(
        "d94-mail-van-kabinet", "D94", "dev_vrij",
        ("Kabinet burgemeester Noordhoek",),
        """
Noordhoek, 6 mei 2024

@Aan=Minister van Asiel en Migratie
@Van=F. Abelinga, burgemeester van Noordhoek
@Onderwerp=verzoek om aandacht voor mevrouw P. Sivanathanu

Geachte minister,

Mevrouw Sivanathanu werd in 1969 geboren en is door geen enkel land als onderdaan erkend. De gemeente heeft haar de
afgelopen jaren opgevangen. Ik verzoek u, haar een verblijfsvergunning te geven.

!sign F. Abelinga
""",
        {"date": "2024-05-06", "subject": "verzoek om aandacht voor mevrouw P. Sivanathanu",
         "recipient": "Minister van Asiel en Migratie", "sender": "F. Abelinga, burgemeester van Noordhoek"},
    ),
    Sample(
        "d91-verslag-als-word", "D91", "dev_vrij",
        ("LSO Zuiderhaven",),
        """
# Kort verslag LSO 26 oktober 2022

Aanwezig: IND (K. Veenhuizer), DT&V (O. Blankespoor), gemeente Zuiderhaven (J. Molenkamper), NGO De Haven (I. Sterrenburgh)

Casus: Faith Osagieden, V-nummer 2841170944

IND stelt: zonder aangifte mensenhandel is er geen B8-procedure.

DT&V meldt: Nigeria geeft binnen zes weken een reisdocument af.

NGO De Haven merkt op: cliënte wil aangifte doen maar is bang voor haar familie.

Besluit: scenario verblijf, bedenktijd aanvragen.
""",
        {"date": "2022-10-26", "v_number": "2841170944", "name": "Faith Osagieden"},
        form=Form.OFFICE,
    ),
)  # fmt: skip
