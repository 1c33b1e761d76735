"""Coordination, shelter and mandate papers as other organisations would write them."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d91-tabel-2019", "D91", "dev_brief",
        ("Gemeente Waterstad", "Programma ongedocumenteerden", "Stadsplein 1, Waterstad"),
        """
# Verslag Lokaal Samenwerkingsoverleg

@Datum overleg=5 november 2019
@Besproken=dhr. Tekle Haileab
@Begeleidingsscenario=legalisatie
@Aanwezig=gemeente, IND, DT&V, Stichting Noodbed

## Standpunten

| Partij | Standpunt |
| IND | Ziet zonder nieuwe feiten geen opening voor een vergunning. |
| DT&V | De ambassade heeft nog niet gereageerd op de aanvraag. |
| NGO | Vraagt een half jaar rust om documenten te verzamelen. |

## Afspraken

- Stichting Noodbed vraagt de geboorteakte op via familie.
- DT&V rappelleert bij de ambassade.
""",
        {
            "date": "2019-11-05", "scenario": "legalisatie",
            "positions": {
                "IND": "Ziet zonder nieuwe feiten geen opening voor een vergunning.",
                "DT&V": "De ambassade heeft nog niet gereageerd op de aanvraag.",
                "NGO": "Vraagt een half jaar rust om documenten te verzamelen.",
            },
        },
    ),
    Sample(
        "d92-ingevuld-2020", "D92", "dev_vrij",
        ("Multidisciplinair Review Team", "Format casusinbreng"),
        """
# Casus voor het MRT

@Ingediend op=12 mei 2020
@V-nummer=2190445512
@Naam betrokkene=Samira Haddadian

## Centrale vraag

Kan de IND zonder paspoort van de nationaliteit uitgaan, nu DT&V de identiteit zelf niet betwist?

## Ondertekening

!sign A. de Grootenhuis | Stichting Noodbed
!sign P. Vierhoutman | Gemeente Waterstad
""",
        {"date": "2020-05-12", "v_number": "2190445512",
         "question": "Kan de IND zonder paspoort van de nationaliteit uitgaan, nu DT&V de identiteit zelf niet betwist?"},
    ),
    Sample(
        "d93-kort-2020", "D93", "dev_brief",
        ("Multidisciplinair Review Team", "per adres MDT, Den Haag"),
        """
@Datum=3 juni 2020
@Ons kenmerk=MRT-20-0031
@V-nummer=2190445512
@Betreft=advies van het MRT

Aan de deelnemers van het LSO Waterstad,

Het MRT heeft de casus op 28 mei besproken. Het advies van het MRT luidt: de IND toetst de aanvraag opnieuw
met de stukken die na 2018 zijn ontvangen. DT&V legt de resultaten van de presentaties over.

Namens het team,

!sign de voorzitter
""",
        {"date": "2020-06-03", "reference": "MRT-20-0031", "v_number": "2190445512"},
    ),
    Sample(
        "d94-aan-minister-2023", "D94", "dev_vrij",
        ("Gemeente Waterstad", "De burgemeester"),
        """
> Waterstad, 9 januari 2023

* Aan de staatssecretaris van Justitie en Veiligheid
* Postbus 0000
* Den Haag

@Onderwerp=mevrouw Aminata Kondeh

Geachte staatssecretaris,

In onze stad verblijft mevrouw Kondeh, die ernstig ziek is en al jaren zonder vergunning leeft. Graag vraag ik
uw persoonlijke aandacht voor haar situatie. Daarom verzoek ik u haar dossier opnieuw te laten bezien.

Met vriendelijke groet,

!sign drs. W. Hartogsveld | burgemeester van Waterstad
""",
        {"date": "2023-01-09", "subject": "mevrouw Aminata Kondeh"},
    ),
    Sample(
        "d95-nachtopvang-2018", "D95", "dev_brief",
        ("Stichting De Brug", "Nachtopvang Zuid", "KvK 00000013"),
        """
@Datum=14 maart 2018

# Aan wie dit aangaat

Wij bevestigen dat de heer Nouri Tahmasian, geboren op 3 juni 1979, gebruikmaakt van onze nachtopvang. Hij
verblijft bij ons sinds 1 februari 2015 en was in die tijd nooit langer dan twee weken afwezig.

Hoogachtend,

!sign M. Koelewijnen | teamleider opvang
""",
        {"date": "2018-03-14", "birth_date": "1979-06-03", "period": {"from": "2015-02-01", "to": None},
         "organisation": "Stichting De Brug"},
    ),
    Sample(
        "d95-periode-2021", "D95", "dev_vrij",
        ("HVO-Querido", "Begeleid wonen en opvang"),
        """
@Onderwerp=verklaring van verblijf
@Cliënt=Aminata Kondeh
@Geboren=11-09-1956
@Verblijf=van 1 mei 2015 tot en met 30 september 2019

Hierbij verklaren wij dat cliënt in de genoemde periode in een van onze voorzieningen heeft gewoond.

Amsterdam, 20 januari 2021

!sign J. Overdijkman | maatschappelijk werker
""",
        {"date": "2021-01-20", "birth_date": "1956-09-11",
         "period": {"from": "2015-05-01", "to": "2019-09-30"}, "organisation": "HVO-Querido"},
    ),
    Sample(
        "d96-buurvrouw-2019", "D96", "dev_vrij",
        (),
        """
> Eindhoven, 2 augustus 2019

Ondergetekende, mevrouw Gerda Peeterssen, verklaart het volgende.

Ik ken Sathiyan Rajendram sinds 2012. Hij helpt in onze moestuin en komt elke week bij ons eten. Ik heb nooit
gehoord dat hij naar een ander land kan.

Een kopie van mijn rijbewijs zit bij deze verklaring.

!sign G. Peeterssen
""",
        {"date": "2019-08-02", "signed": True},
    ),
    Sample(
        "d97-besluit-2024", "D97", "dev_brief",
        ("Raad voor Rechtsbijstand", "Regiokantoor Midden"),
        """
@Datum=17 april 2024
@Toevoegingsnummer=4MX0187
@Zaakcode=V041
@Rechtzoekende=Tekle Haileab
@Rechtsbijstandverlener=mr. S. Brandlicht

# Besluit op uw aanvraag

Wij hebben de aangevraagde toevoeging verleend. De eigen bijdrage is vastgesteld op € 159,00.

Bent u het niet eens met dit besluit? Dan kunt u binnen zes weken bezwaar maken.
""",
        {"date": "2024-04-17", "number": "4MX0187", "code": "V041"},
    ),
    Sample(
        "d98-machtiging-2020", "D98", "dev_vrij",
        ("Brandlicht Advocaten",),
        """
# Machtiging

Ondergetekende,

@Naam=Nouri Tahmasian
@Geboren op=3 juni 1979
@V-nummer=2084417733

machtigt mr. S. Brandlicht om namens hem stukken op te vragen bij de IND, DT&V en het COA en om hem te
vertegenwoordigen in alle procedures op grond van de Vreemdelingenwet.

Getekend te Rotterdam op 8 september 2020

!sign N. Tahmasian
""",
        {"date": "2020-09-08", "birth_date": "1979-06-03", "v_number": "2084417733", "signed": True},
    ),
    Sample(
        "d98-poa-2022", "D98", "dev_brief",
        ("Power of Attorney",),
        """
@Date=4 November 2022
@Name=Samira Haddadian
@Date of birth=21 July 1990

I, the undersigned, hereby authorise Stichting Noodbed to collect my documents from the embassy and to speak
with my lawyer on my behalf (volmacht).

!sign S. Haddadian | signature of client
""",
        {"date": "2022-11-04", "birth_date": "1990-07-21", "signed": True},
    ),
    Sample(
        "d99-vinkjes-2020", "D99", "dev_brief",
        ("Stichting Noodbed", "Toestemming voor het delen van gegevens"),
        """
# Toestemmingsverklaring (AVG)

@Naam=Tekle Haileab
@Geboortedatum=14 oktober 1988
@V-nummer=2190003344
@Geldig tot=1 december 2020

Ik geef toestemming om mijn gegevens te delen met:

- de gemeente Waterstad
- de IND
- DT&V

Het gaat om gegevens over mijn identiteit, mijn procedures en mijn opvang. Over mijn gezondheid geef ik geen
toestemming. De verklaring is mij voorgelezen in het Tigrinya.

Datum: 1 juni 2020

!sign T. Haileab
""",
        {"date": "2020-06-01", "birth_date": "1988-10-14", "v_number": "2190003344",
         "source_language": "tir", "signed": True},
    ),
    Sample(
        "d100-aangifte-2017", "D100", "dev_vrij",
        ("POLITIE", "Eenheid Oost-Brabant", "Team Mensenhandel"),
        """
# PROCES-VERBAAL van aangifte

@Proces-verbaalnummer=PL2100-2017112233-1
@Feit=mensenhandel (artikel 273f Wetboek van Strafrecht)
@Datum aangifte=6 juli 2017
@Aangever=Blessing Osaretinmwen
@Geboren=2 februari 1996

Ik, verbalisant, hoorde de aangever in de Engelse taal met hulp van een tolk. Aan aangever is bedenktijd
aangeboden; zij heeft daarvan geen gebruik gemaakt en doet aangifte.
""",
        {"date": "2017-07-06", "number": "PL2100-2017112233-1", "birth_date": "1996-02-02"},
    ),
    Sample(
        "d101-einde-2016", "D101", "dev_brief",
        ("Centraal Orgaan opvang asielzoekers", "Locatie Heideveld"),
        """
@Datum=22 augustus 2016
@Kenmerk=COA/HV/16-4471
@V-nummer=2087765541
@Onderwerp=Beëindiging verstrekkingen

Geachte heer,

Uw recht op opvang op grond van de Rva eindigt op 19 september 2016. U moet de locatie uiterlijk die dag
verlaten.

Tegen dit besluit kunt u binnen vier weken beroep instellen bij de rechtbank.
""",
        {"date": "2016-08-22", "reference": "COA/HV/16-4471", "v_number": "2087765541"},
    ),
    Sample(
        "d103-in-eigen-woorden-2021", "D103", "dev_vrij",
        (),
        """
# Mijn verhaal

Ik heet Samira Haddadian. Ik ben geboren op 21 juli 1990 in Ahvaz.

Mijn vader zei dat wij weg moesten. Wij gingen in de nacht met een bus en later met een vrachtwagen. Ik weet
niet door welke landen wij zijn gereden. Ik was achttien jaar.

Ik schrijf dit zelf, met mijn eigen hand, op 15 februari 2021.

!sign Samira Haddadian
""",
        {"date": "2021-02-15", "birth_date": "1990-07-21", "signed": True},
    ),
)  # fmt: skip
