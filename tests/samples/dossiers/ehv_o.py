"""EHV-O: every procedure falls on the language analysis (domain.md 3.2)."""

from __future__ import annotations

from tests.samples.dossiers.model import Dossier, Paper
from tests.samples.model import Degradation, Form, Sample, Split
from tests.samples.prose import reasoning
from vault.domain.case import Client

_IND = ("Immigratie- en Naturalisatiedienst", "Ministerie van Veiligheid en Justitie")
_ANALYSIS = Sample(
    "ehvo-o1-taalanalyse", "D40", "dev_verslag",
    ("Bureau Land en Taal", "Immigratie- en Naturalisatiedienst"),
    """
# RAPPORT TAALANALYSE

@Datum rapport=11 september 2014
@Kenmerk=BLT 2014-1180
@V-nummer=2000000023
@Datum opname=18 augustus 2014
@Taal van de opname=Arabisch
@Gestelde herkomst=Darfur
@Taalanalist=SUD-04

## Conclusie

De spraak van de vreemdeling is eenduidig niet te herleiden tot de spraakgemeenschap binnen Darfur. De
vreemdeling heeft voorafgaand aan zijn vertrek niet in Darfur verbleven.

## Toelichting

De spraak komt niet overeen met het Arabisch zoals dat in Darfur gangbaar is. Een andere herkomst kan niet
worden aangegeven.
""",
    {"date": "2014-09-11", "recording_date": "2014-08-18", "v_number": "2000000023",
     "claimed_region": "Darfur", "conclusion": "TA_CLEARLY_NO"},
    absent=("nationality", "indicated_region"),
)  # fmt: skip
_FIRST = Sample(
    "ehvo-o2-beschikking", "D26", "dev_rijks", _IND,
    f"""
* De heer O. Adam Yahyadin
* p/a mr. C. van Roosbroek

@Datum=3 februari 2015
@V-nummer=2000000023
@Ons kenmerk=1407.21.0331

# Beschikking

Betreft: aanvraag om een verblijfsvergunning asiel voor bepaalde tijd

De aanvraag wordt afgewezen op grond van artikel 31 van de Vreemdelingenwet 2000.

## Motivering

Uit de taalanalyse van 11 september 2014 volgt dat uw spraak niet te herleiden is tot Darfur. Uw herkomst
acht ik niet geloofwaardig. Uw asielrelaas heeft alleen betekenis tegen de achtergrond van uw herkomst.
Het relaas wordt daarom niet beoordeeld.

{reasoning("ehvo-o2", Split.DEVELOPMENT, 2)}

## Rechtsmiddelen

Tegen deze beschikking kunt u binnen vier weken na bekendmaking beroep instellen bij de rechtbank.

!sign de Staatssecretaris van Veiligheid en Justitie | namens deze
""",
    {"date": "2015-02-03", "v_number": "2000000023", "procedure": "asiel", "outcome": "AFGEWEZEN",
     "credibility": {"herkomst": "NIET_GELOOFWAARDIG", "relaas": "NIET_BEOORDEELD"},
     "remedy": {"kind": "beroep", "weeks": 4}},
)  # fmt: skip
_RULING = Sample(
    "ehvo-o3-uitspraak", "D82", "dev_hof",
    ("RECHTBANK DEN HAAG", "Zittingsplaats Zuiderstad", "Bestuursrecht"),
    f"""
@zaaknummer=AWB 15/4321
@V-nummer=2000000023

# uitspraak van de enkelvoudige kamer van 10 september 2015 in de zaak tussen

**Omar Adam Yahyadin**, eiser, gemachtigde mr. C. van Roosbroek,

en **de Staatssecretaris van Veiligheid en Justitie**, verweerder.

## Procesverloop

Bij besluit van 3 februari 2015 heeft verweerder de aanvraag van eiser afgewezen. Eiser heeft beroep
ingesteld.

## Overwegingen

{reasoning("ehvo-o3", Split.DEVELOPMENT, 7, numbered_from=1)}

8. Eiser heeft geen contra-expertise laten verrichten. Verweerder mocht uitgaan van de taalanalyse, waarin
staat dat de spraak eenduidig niet te herleiden is tot Darfur.

## Beslissing

De rechtbank verklaart het beroep ongegrond.

Deze uitspraak is in het openbaar uitgesproken op 10 september 2015.

Tegen deze uitspraak kan binnen vier weken na verzending hoger beroep worden ingesteld bij de Afdeling
bestuursrechtspraak van de Raad van State.
""",
    {"date": "2015-09-10", "docket": ["AWB 15/4321"], "seat": "Zuiderstad",
     "chamber": "enkelvoudige", "dictum": ["ONGEGROND"], "attacked_decision_date": "2015-02-03"},
    absent=("conclusion",),
)  # fmt: skip
_LINGUIST = Sample(
    "ehvo-o4-taalkundige", "D45", "dev_kantoor",
    ("Universiteit van Rijnstad", "Leerstoelgroep Arabische dialecten"),
    """
> Rijnstad, 1 mei 2018

# Deskundigenverklaring

Op verzoek van de begeleider van de heer Omar Adam Yahyadin sprak ik twee keer met hem. De opname van het
gehoor in 2014 heb ik niet gekregen en niet beluisterd.

**Vraag.** Past zijn spraak bij Darfur?

**Conclusie.** De spraak past bij Darfur, met invloeden uit Khartoum.

!sign prof. dr. T. Engelberting | linguist
""",
    {"date": "2018-05-01", "conclusion": "De spraak past bij Darfur, met invloeden uit Khartoum"},
)  # fmt: skip
_SCHOLAR = Sample(
    "ehvo-o5-landendeskundige", "D45", "dev_gezant",
    ("Centre for Sudan Research", "University of Northmoor"),
    """
@Date=12 June 2018
@Re=Mr Omar Adam Yahyadin

# Expert opinion

I am a country scholar and have worked in western Sudan since 1998. I was asked whether the account of
village life given by Mr Yahyadin is that of a person who lived there.

**Conclusion:** his account of Umm Dukhun is detailed and correct.

!sign Dr. R. Fairweatherly | country scholar
""",
    {"date": "2018-06-12", "conclusion": "his account of Umm Dukhun is detailed and correct"},
    languages=("eng",),
)  # fmt: skip
_REPEAT = Sample(
    "ehvo-o6-m35o", "D21", "dev_formulier",
    ("Immigratie- en Naturalisatiedienst", "Model M35-O"),
    """
# Kennisgeving tweede of volgende asielaanvraag

@V-nummer=2000000023
@Naam=Adam Yahyadin
@Voornamen=Omar
@Geboortedatum=01-01-1988

## Waarom vraagt u opnieuw asiel aan?
Twee wetenschappers bevestigen dat ik uit Darfur kom.

## Bijlagen
- verklaring van 1 mei 2018
- verklaring van 12 juni 2018

@Datum=1 september 2018
!sign O. Adam Yahyadin
""",
    {"date": "2018-09-01", "v_number": "2000000023", "birth_date": "1988-01-01", "signed": True},
)  # fmt: skip
_SECOND = Sample(
    "ehvo-o7-beschikking-hasa", "D26", "dev_dienst",
    ("Immigratie- en Naturalisatiedienst", "Ministerie van Justitie en Veiligheid"),
    """
@V-nummer=2000000023
@Ons kenmerk=1809.01.2044
@Datum=20 november 2018

# BESCHIKKING

Op 1 september 2018 heeft u een opvolgende aanvraag om een verblijfsvergunning asiel ingediend.

U heeft een deskundigenverklaring van 1 mei 2018 en een deskundigenverklaring van 12 juni 2018 overgelegd.

De aanvraag wordt afgewezen als kennelijk ongegrond. De verklaringen van de twee wetenschappers zijn geen
contra-expertise op de opname. De conclusie van de taalanalyse blijft staan. Uw herkomst wordt nog steeds
niet geloofwaardig geacht.

Tegen deze beschikking kunt u binnen één week na bekendmaking beroep instellen bij de rechtbank.

!sign de Staatssecretaris van Justitie en Veiligheid | namens deze
""",
    {"date": "2018-11-20", "v_number": "2000000023", "procedure": "hasa", "outcome": "AFGEWEZEN",
     "credibility": {"herkomst": "NIET_GELOOFWAARDIG"}, "remedy": {"kind": "beroep", "weeks": 1}},
)  # fmt: skip
_MINUTES = Sample(
    "ehvo-o8-lso", "D91", "dev_verslag",
    ("Gemeente Zuiderstad", "Lokaal Samenwerkingsoverleg LVV"),
    """
# Verslag LSO

@Datum=18 februari 2020
@Aanwezig=gemeente, IND, DT&V, Knelpunt
@Casus=O. (V-nummer 2000000023)
@Begeleidingsscenario=in onderzoek

## Standpunten

**IND:** presentatie ambassade noodzakelijk.

**DT&V:** herkomst niet vast te stellen bij presentatie.

**NGO:** wil zekerheid dat presentatie niet wordt tegengeworpen.

Deze toezegging wordt niet gegeven. Het dossier is vastgelopen.
""",
    {"date": "2020-02-18", "scenario": "in onderzoek",
     "positions": {"IND": "presentatie ambassade noodzakelijk",
                   "DT&V": "herkomst niet vast te stellen bij presentatie",
                   "NGO": "wil zekerheid dat presentatie niet wordt tegengeworpen"}},
    form=Form.OFFICE,
)  # fmt: skip

DOSSIER = Dossier(
    "EHV-O",
    "EHV-O Adam Yahyadin",
    Client(
        name="Omar Adam Yahyadin", birth_date="1988", birth_place="Umm Dukhun", birth_country="SDN",
        v_number="2000000023", first_application="2014-07-21",
        nationalities=({"value": "SDN", "by": "client"}, {"value": "unknown", "by": "IND"}),
        candidate_countries=("SDN",), traits={"sex": "M"},
    ),
    (
        Paper("o1", "taalanalyse 2014", Degradation.FAX, _ANALYSIS),
        Paper("o2", "beschikking 2015", Degradation.SCAN_200, _FIRST),
        Paper("o3", "uitspraak rechtbank 2015", Degradation.SCAN_200, _RULING),
        Paper("o4", "foto verklaring taalkundige", Degradation.PHOTO, _LINGUIST),
        Paper("o5", "expert opinion", Degradation.CLEAN, _SCHOLAR),
        Paper("o6", "M35-O", Degradation.SCAN_300, _REPEAT),
        Paper("o7", "beschikking HASA", Degradation.CLEAN, _SECOND),
        Paper("o8", "LSO februari 2020", Degradation.CLEAN, _MINUTES),
    ),
    ("advocaat",),
)  # fmt: skip
