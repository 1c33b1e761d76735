"""UTR-2: the convert, whose file is complete (domain.md 3.3)."""

from __future__ import annotations

from tests.samples.dossiers.model import Dossier, Paper
from tests.samples.model import Degradation, Form, Sample, Split
from tests.samples.prose import reasoning
from vault.domain.case import Client

_MOMENTS = (
    (
        "Hoe ik opgroeide",
        "Ik groeide op in Shiraz. Mijn vader was streng. Wij vastten en baden, maar niemand mocht vragen stellen.",
    ),
    (
        "De eerste twijfel",
        "Toen mijn nicht stierf zei men dat het haar straf was. Ik was negentien en begon te twijfelen.",
    ),
    (
        "Een boek",
        "Een collega gaf mij in 2014 een klein boek. Het was het evangelie van Lucas. Ik las het in de bus.",
    ),
    ("Angst", "Ik verstopte het boek. Ik was bang dat mijn broer het zou vinden."),
    (
        "De reis",
        "In 2016 ging ik weg. Onderweg heb ik voor het eerst zelf gebeden, zonder vaste woorden.",
    ),
    (
        "De kerk",
        "In Nederland ging ik met een buurvrouw mee naar de kerk. Ik begreep de taal niet maar ik moest huilen.",
    ),
    ("Vragen", "Ik vroeg de dominee hoe God vader kan zijn. Mijn eigen vader had mij geslagen."),
    (
        "Het besluit",
        "In het voorjaar van 2018 heb ik gezegd: ik wil hierbij horen. Dat was geen gevoel maar een keuze.",
    ),
    (
        "Wat het kostte",
        "Mijn moeder belt niet meer. Mijn broer heeft gezegd dat ik dood ben voor hem.",
    ),
    (
        "Wat veranderde",
        "Ik kan mijn vader vergeven. Ik slaap beter en ik durf mensen aan te kijken.",
    ),
    (
        "Wat ik doe",
        "Op zondag help ik met koffie. Op woensdag zijn er Bijbellessen. Ik vertel vrouwen in de opvang wat ik geloof.",
    ),
    (
        "Terug",
        "Terug kan ik niet. Ik zou moeten liegen over wie ik ben. Dit is mijn eigen verklaring, twaalf pagina's.",
    ),
)
_STORY = "\n===\n".join(
    f"{'> 1 augustus 2018' if i == 0 else ''}\n\n**{i + 1}. {title}**\n\n{text}\n\n^ pagina {i + 1} van 12"
    for i, (title, text) in enumerate(_MOMENTS)
)
_OWN = Sample(
    "utr2-b1-eigen-verklaring", "D103", "dev_kantoor", (),
    f"^ MIJN VERKLARING OVER MIJN BEKERING\n\n{_STORY}\n\n!sign Nasrin",
    {"date": "2018-08-01"},
)  # fmt: skip
_BAPTISM = Sample(
    "utr2-b2-doopbewijs", "D49a", "dev_akte", ("Gereformeerde Kerk Domstad", "Noorderkerk"),
    """
# DOOPBEWIJS

^ Hierbij wordt verklaard dat

^ **Nasrin Rahimpourani**

^ geboren op 30 september 1991

^ is gedoopt op 11 november 2018

!sign ds. H. Beintemaker | predikant
""",
    {"date": "2018-11-11", "birth_date": "1991-09-30", "organisation": "Gereformeerde Kerk Domstad"},
)  # fmt: skip
_CHURCH = Sample(
    "utr2-b3-kerkenraad", "D49b", "dev_kantoor", ("Gereformeerde Kerk Domstad", "Kerkenraad"),
    """
> Domstad, 15 januari 2019

# Verklaring

De kerkenraad verklaart dat mevrouw Nasrin Rahimpourani sinds april 2017 een trouw bezoeker is van onze
gemeente. Zij komt elke zondag en helpt bij het koffiedrinken. Wij kennen haar van wekelijkse gesprekken en
zagen haar groeien in geloof.

!sign ds. H. Beintemaker | namens de kerkenraad
""",
    {"date": "2019-01-15"},
)  # fmt: skip
_COMMITTEE = Sample(
    "utr2-b4-commissie", "D49c", "dev_verslag",
    ("Commissie bekeerlingen", "Landelijk dienstencentrum van de kerken"),
    """
# Rapport van de commissie bekeerlingen

@Datum=2 maart 2019
@Betreft=mevrouw Nasrin Rahimpourani

De commissie sprak twee keer met haar over het proces en de motieven, de kennis en de activiteiten.

**Conclusie:** de commissie is vast overtuigd van de oprechtheid van haar bekering.

!sign voorzitter
""",
    {"date": "2019-03-02"},
)  # fmt: skip
_COURSE = Sample(
    "utr2-b5-bijbelcursus", "D08", "dev_akte", ("Gereformeerde Kerk Domstad", "Cursuswerk"),
    """
# Certificaat bijbelcursus

@Naam=Nasrin Rahimpourani
@Cursus=bijbelcursus, twintig avonden
@Datum=1 februari 2019

Diploma uitgereikt na een afsluitend gesprek.

!sign cursusleider
""",
    {"name": "Nasrin Rahimpourani", "date": "2019-02-01"},
)  # fmt: skip
_PHOTOS = Sample(
    "utr2-b6-fotos", "D104", "dev_getypt", (),
    """
Hoi,

Hierbij de foto's van activiteiten waar Nasrin aan meedeed: de kerstviering, het kinderwerk en de
wandeling. Ik heb op de achterkant geschreven wie erop staan.

Groet, Annelies
""",
    {"date": "2019-03-20", "sender": "annelies@kerk.voorbeeld.invalid",
     "subject": "foto's activiteiten"},
    form=Form.MAIL,
    headers={"From": "Annelies <annelies@kerk.voorbeeld.invalid>",
             "To": "begeleiding@steunpunt.voorbeeld.invalid", "Subject": "foto's activiteiten",
             "Date": "Wed, 20 Mar 2019 20:15:00 +0100"},
)  # fmt: skip
_HEARING = Sample(
    "utr2-b7-gehoor", "D22", "dev_getypt",
    ("Immigratie- en Naturalisatiedienst", "Aanmeldcentrum Ter Apel"),
    """
# RAPPORT GEHOOR OPVOLGENDE AANVRAAG

@V-nummer=2000000037
@Naam=Rahimpourani
@Voornamen=Nasrin
@Datum gehoor=10 april 2019
@Taal=Farsi
@Tolk=registertolk 02217
@Gehoormedewerker=H204

Ik ga u nu vragen stellen over uw bekering.

Wat waren uw motieven om christen te worden? Ik zocht een God bij wie ik niet bang hoefde te zijn. Het
begon met een boek van een collega.

Wat weet u van het christelijk geloof? Zij noemt de gelijkenis van de verloren zoon, de Bergrede, Pasen en
Pinksteren en legt uit wat genade voor haar betekent.

Welke activiteiten doet u? Kerkdienst, kinderwerk, Bijbelkring.

Opmerking rapporteur: betrokkene antwoordt uitgebreid.
""",
    {"date": "2019-04-10", "v_number": "2000000037", "surname": "Rahimpourani",
     "given_names": "Nasrin"},
)  # fmt: skip
_DECISION = Sample(
    "utr2-b8-beschikking", "D26", "dev_rijks",
    ("Immigratie- en Naturalisatiedienst", "Ministerie van Justitie en Veiligheid"),
    f"""
* Mevrouw N. Rahimpourani
* p/a mr. J. Vermaasland

@Datum=20 juni 2019
@V-nummer=2000000037
@Zaaknummer=Z1-30000417725

# Beschikking

Betreft: opvolgende aanvraag om een verblijfsvergunning asiel voor bepaalde tijd

Uw aanvraag wordt afgewezen als ongegrond.

## Motivering

Uw bekering acht ik niet geloofwaardig. U heeft onvoldoende inzicht gegeven in uw motieven en in het proces
van bekering. Dat u bent gedoopt en een cursus volgde, is daarvoor niet genoeg.

{reasoning("utr2-b8", Split.DEVELOPMENT, 2)}

## Rechtsmiddelen

U kunt binnen vier weken na bekendmaking beroep instellen bij de rechtbank Den Haag.

!sign de Staatssecretaris van Justitie en Veiligheid | namens deze
""",
    {"date": "2019-06-20", "v_number": "2000000037", "procedure": "hasa", "outcome": "AFGEWEZEN",
     "credibility": {"bekering": "NIET_GELOOFWAARDIG"}, "remedy": {"kind": "beroep", "weeks": 4}},
)  # fmt: skip
_RULING = Sample(
    "utr2-b9-uitspraak", "D82", "dev_hof",
    ("RECHTBANK DEN HAAG", "Zittingsplaats Domstad", "Bestuursrecht"),
    f"""
@zaaknummer=NL19.14567
@V-nummer=2000000037

# uitspraak van de meervoudige kamer van 5 februari 2020 in de zaak tussen

**Nasrin Rahimpourani**, eiseres, gemachtigde mr. J. Vermaasland,

en **de Staatssecretaris van Justitie en Veiligheid**, verweerder.

## Procesverloop

Bij besluit van 20 juni 2019 heeft verweerder de aanvraag van eiseres afgewezen. De zitting was op 22
januari 2020.

## Overwegingen

{reasoning("utr2-b9", Split.DEVELOPMENT, 5, numbered_from=1)}

6. De rechtbank is overtuigd van de bekering van eiseres. Haar verklaringen zijn concreet en consistent en
vinden steun in de verklaringen van derden.

## Beslissing

De rechtbank:
- verklaart het beroep gegrond;
- vernietigt het bestreden besluit;
- draagt verweerder op binnen zes weken na verzending van deze uitspraak een nieuw besluit te nemen.

Deze uitspraak is in het openbaar uitgesproken op 5 februari 2020.

Tegen deze uitspraak kan binnen vier weken na verzending hoger beroep worden ingesteld bij de Afdeling
bestuursrechtspraak van de Raad van State.
""",
    {"date": "2020-02-05", "docket": ["NL19.14567"], "seat": "Domstad", "chamber": "meervoudige",
     "dictum": ["GEGROND", "VERNIETIGT_BESLUIT", "NIEUW_BESLUIT_BINNEN"],
     "attacked_decision_date": "2019-06-20", "remedy": {"kind": "hoger beroep", "weeks": 4}},
)  # fmt: skip
_RECORD = Sample(
    "utr2-b10-proces-verbaal", "D88", "dev_getypt",
    ("RECHTBANK DEN HAAG", "Zittingsplaats Domstad"),
    """
@zaaknummer=NL19.14567
@datum zitting=22 januari 2020

PROCES-VERBAAL VAN DE ZITTING

De rechter vraagt wat cliënt anders moet doen om haar bekering geloofwaardig te doen bevinden.

De gemachtigde van verweerder verwijst naar de werkinstructie en kan verder geen antwoord geven.

De rechter sluit het onderzoek.

Waarvan proces-verbaal, opgemaakt op 22 januari 2020.
""",
    {"hearing_date": "2020-01-22", "docket": ["NL19.14567"]},
)  # fmt: skip
_APPEAL = Sample(
    "utr2-b11-hoger-beroep", "D86", "dev_rijks",
    ("Immigratie- en Naturalisatiedienst", "Procesvertegenwoordiging"),
    """
* Raad van State
* Afdeling bestuursrechtspraak

@Datum=1 maart 2020
@Ons kenmerk=HB/20/0117
@V-nummer=2000000037
@Zaak rechtbank=NL19.14567

# Hogerberoepschrift

De Staatssecretaris van Justitie en Veiligheid stelt hoger beroep in tegen de uitspraak van de rechtbank
Den Haag van 5 februari 2020.

**Grief.** De rechtbank heeft ten onrechte zelf geoordeeld over de geloofwaardigheid van de bekering.

!sign de Staatssecretaris | namens deze, procesvertegenwoordiger
""",
    {"date": "2020-03-01", "appellant": "IND", "v_number": "2000000037"},
)  # fmt: skip
_MINUTES = Sample(
    "utr2-b12-lso", "D91", "dev_verslag", ("Gemeente Domstad", "Lokaal Samenwerkingsoverleg LVV"),
    """
# Verslag LSO

@Datum=6 mei 2020
@Aanwezig=gemeente, IND, steunpunt
@Casus=R. (V-nummer 2000000037)
@Begeleidingsscenario=legalisering

## Standpunten

**IND:** kan niet aangeven wat nog ontbreekt; verwijst naar werkinstructie.

**NGO:** alle elementen van de werkinstructie zijn onderbouwd.
""",
    {"date": "2020-05-06", "scenario": "legalisering",
     "positions": {"IND": "kan niet aangeven wat nog ontbreekt; verwijst naar werkinstructie",
                   "NGO": "alle elementen van de werkinstructie zijn onderbouwd"}},
)  # fmt: skip

DOSSIER = Dossier(
    "UTR-2",
    "UTR-2 Rahimpourani",
    Client(
        name="Nasrin Rahimpourani", birth_date="1991-09-30", birth_country="IRN", arrival="2016",
        v_number="2000000037", nationalities=({"value": "IRN", "by": "client"},),
        candidate_countries=("IRN",), traits={"conversion": True, "sex": "F"},
    ),
    (
        Paper("b1", "mijn verklaring", Degradation.CLEAN, _OWN),
        Paper("b2", "IMG_0881", Degradation.PHOTO, _BAPTISM, heic=True),
        Paper("b3", "verklaring kerkenraad", Degradation.SCAN_200, _CHURCH),
        Paper("b4", "commissie bekeerlingen", Degradation.CLEAN, _COMMITTEE),
        Paper("b5", "IMG_0882 certificaat", Degradation.PHOTO, _COURSE),
        Paper("b6", "mail foto's activiteiten", Degradation.CLEAN, _PHOTOS),
        Paper("b7", "rapport gehoor", Degradation.SCAN_200, _HEARING),
        Paper("b8", "beschikking", Degradation.CLEAN, _DECISION),
        Paper("b9", "uitspraak", Degradation.SCAN_300, _RULING),
        Paper("b10", "proces-verbaal zitting", Degradation.FAX, _RECORD),
        Paper("b11", "hoger beroep IND", Degradation.CLEAN, _APPEAL),
        Paper("b12", "LSO mei 2020", Degradation.CLEAN, _MINUTES),
    ),
    ("advocaat",),
)  # fmt: skip
