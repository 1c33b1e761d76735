"""AMS-D: refused three times, annulled twice (domain.md 3.5)."""

from __future__ import annotations

from tests.samples.dossiers.model import Dossier, Paper
from tests.samples.model import Degradation, Sample, Split
from tests.samples.prose import reasoning
from vault.domain.case import Client

_IND = ("Immigratie- en Naturalisatiedienst", "Ministerie van Justitie en Veiligheid")
_V = "2000000053"
_GROUND_1 = (
    "Er is niet gebleken van een samenloop van schrijnende omstandigheden op grond waarvan van het beleid "
    "moet worden afgeweken."
)
_GROUND_2 = "Niet is aannemelijk gemaakt dat betrokkene in Sierra Leone geen netwerk meer heeft."
_FIRST = Sample(
    "amsd-d1-beschikking", "D26", "dev_dienst",
    ("Immigratie- en Naturalisatiedienst", "Ministerie van Veiligheid en Justitie"),
    f"""
* Mevrouw I. Dumbuyanna
* p/a mr. R. Zeegersma

@V-nummer=2000000053
@Ons kenmerk=1603.10.8004
@Datum=1 september 2016

# BESCHIKKING

Op 10 maart 2016 heeft u een aanvraag ingediend om een verblijfsvergunning regulier op humanitaire gronden.

De aanvraag wordt afgewezen.

**Grond 1.** {_GROUND_1}

**Grond 2.** {_GROUND_2}

U kunt binnen vier weken na bekendmaking van dit besluit bezwaar maken.

!sign de Staatssecretaris van Veiligheid en Justitie | namens deze
""",
    {"date": "2016-09-01", "v_number": _V, "procedure": "humanitair", "outcome": "AFGEWEZEN",
     "remedy": {"kind": "bezwaar", "weeks": 4}},
)  # fmt: skip
_MAYOR = Sample(
    "amsd-d2-burgemeester", "D94", "dev_dienst", ("Gemeente Amsterdam", "De burgemeester"),
    """
* De Staatssecretaris van Veiligheid en Justitie

@Datum=17 januari 2017
@Ons kenmerk=BM/17/008

Geachte heer,

Als burgemeester van Amsterdam vraag ik uw aandacht voor mevrouw Dumbuyanna, geboren in 1956. Zij is ernstig
ziek en haar zonen wonen hier. Ik verzoek u haar zaak opnieuw te bezien.

!sign de burgemeester van Amsterdam
""",
    {"date": "2017-01-17", "sender": "burgemeester van Amsterdam"},
)  # fmt: skip


def _ruling(
    name: str, case: str, day: str, iso: str, attacked: tuple[str, str], reason: str
) -> Sample:
    return Sample(
        name, "D82", "dev_hof", ("RECHTBANK DEN HAAG", "Zittingsplaats Amsterdam", "Bestuursrecht"),
        f"""
@zaaknummer={case}
@V-nummer=2000000053

# uitspraak van de enkelvoudige kamer van {day} in de zaak tussen

**Isata Dumbuyanna**, eiseres, gemachtigde mr. R. Zeegersma,

en **de Staatssecretaris van Justitie en Veiligheid**, verweerder.

## Procesverloop

Bij besluit van {attacked[0]} (het bestreden besluit) heeft verweerder de aanvraag van eiseres opnieuw
afgewezen. Eiseres heeft beroep ingesteld.

## Overwegingen

{reasoning(name, Split.DEVELOPMENT, 5, numbered_from=1)}

6. {reason} Het bestreden besluit is onvoldoende gemotiveerd.

## Beslissing

De rechtbank:
- verklaart het beroep gegrond;
- vernietigt het bestreden besluit.

Deze uitspraak is in het openbaar uitgesproken op {day}.

Tegen deze uitspraak kan binnen vier weken na verzending hoger beroep worden ingesteld bij de Afdeling
bestuursrechtspraak van de Raad van State.
""",
        {"date": iso, "docket": [case], "seat": "Amsterdam", "chamber": "enkelvoudige",
         "dictum": ["GEGROND", "VERNIETIGT_BESLUIT"], "attacked_decision_date": attacked[1]},
    )  # fmt: skip


def _objection(name: str, day: str, iso: str, remedy: str) -> Sample:
    return Sample(
        name, "D29", "dev_rijks", _IND,
        f"""
* mr. R. Zeegersma
* Amstelkade 00

@Datum={day}
@V-nummer=2000000053
@Ons kenmerk=1603.10.8004

# Beslissing op bezwaar

Op 20 september 2016 heeft u namens mevrouw Dumbuyanna bezwaar gemaakt tegen de beschikking van 1 september
2016. De rechtbank heeft het vorige besluit vernietigd; daarom wordt opnieuw beslist.

**Grond 1.** {_GROUND_1}

## Beslissing

Het bezwaar is ongegrond.

## Rechtsmiddel

{remedy}

!sign de Staatssecretaris van Justitie en Veiligheid | namens deze
""",
        {"date": iso, "v_number": _V, "outcome": "ONGEGROND", "attacked_decision_date": "2016-09-01",
         "remedy": {"kind": "beroep", "weeks": 4}},
    )  # fmt: skip


_APPEAL = "Tegen deze beslissing kan binnen vier weken na verzending beroep worden ingesteld bij de rechtbank."
_PAIN = Sample(
    "amsd-d7-pijnpoli", "D53", "dev_kliniek", ("Ziekenhuis Amstelland", "Pijnpoli"),
    """
@Datum=1 augustus 2019
@Betreft=mevrouw I. Dumbuyanna, geboren 1956

Geachte collega,

Patiënte bezoekt de pijnpoli sinds 2011.

**Diagnose:** chronische pijn na operatie wegens baarmoederhalskanker.

**Voorgeschiedenis:** het ruggenmerg is geraakt en er zijn verklevingen.

**Beleid:** zenuwblokkade, oxycodon, controle elke twee maanden. Zij kan niet zelfstandig reizen of
huishouden.

!sign dr. B. Winkelaarse | anesthesioloog | BIG-nummer 19077788801
""",
    {"date": "2019-08-01", "practitioner": "dr. B. Winkelaarse", "big_number": "19077788801",
     "diagnosis": "chronische pijn na operatie wegens baarmoederhalskanker"},
)  # fmt: skip


def _shelter(
    name: str, organisation: str, sentence: str, period: tuple[str, str | None], look: str
) -> Sample:
    return Sample(
        name, "D95", look, (organisation, "Opvang Amsterdam"),
        f"""
> Amsterdam, 4 mei 2020

# Opvangverklaring

Hierbij verklaren wij dat mevrouw Isata Dumbuyanna {sentence}

!sign coördinator opvang
""",
        {"date": "2020-05-04", "organisation": organisation,
         "period": {"from": period[0], "to": period[1]}},
    )  # fmt: skip


_SHELTER_1 = _shelter("amsd-d8-leger-des-heils", "Leger des Heils",
                      "van februari 2012 tot en met mei 2015 in onze opvang heeft verbleven.",
                      ("2012-02", "2015-05"), "dev_kantoor")  # fmt: skip
_SHELTER_2 = _shelter("amsd-d9-hvo", "HVO-Querido",
                      "van juni 2015 tot en met september 2019 in onze opvang heeft verbleven.",
                      ("2015-06", "2019-09"), "dev_stichting")  # fmt: skip
_SHELTER_3 = _shelter("amsd-d10-lvv", "LVV Amsterdam",
                      "sinds oktober 2019 in onze voorziening verblijft.",
                      ("2019-10", None), "dev_stichting")  # fmt: skip

DOSSIER = Dossier(
    "AMS-D",
    "AMS-D Dumbuyanna",
    Client(
        name="Isata Dumbuyanna", birth_date="1956", birth_country="SLE", arrival="2003",
        v_number=_V, nationalities=({"value": "SLE", "by": "client"},),
        candidate_countries=("SLE",),
        traits={"medical": True, "family_in_netherlands": True, "sex": "F"},
    ),
    (
        Paper("d1", "beschikking 2016", Degradation.SCAN_200, _FIRST),
        Paper("d2", "brief burgemeester", Degradation.SCAN_300, _MAYOR),
        Paper("d3", "uitspraak 2017", Degradation.SCAN_200, _ruling(
            "amsd-d3-uitspraak", "AWB 17/1111", "10 november 2017", "2017-11-10",
            ("9 februari 2017", "2017-02-09"),
            "De medische stukken zijn niet betrokken en het ontbreken van een netwerk is niet besproken.")),
        Paper("d4", "beslissing op bezwaar 2018", Degradation.FAX, _objection(
            "amsd-d4-bob", "2 mei 2018", "2018-05-02", _APPEAL)),
        Paper("d5", "uitspraak 2019", Degradation.CLEAN, _ruling(
            "amsd-d5-uitspraak", "AWB 18/2222", "20 juni 2019", "2019-06-20",
            ("2 mei 2018", "2018-05-02"), "Opnieuw zijn de medische stukken niet betrokken.")),
        Paper("d6", "beslissing op bezwaar 2020", Degradation.CLEAN, _objection(
            "amsd-d6-bob", "20 april 2020", "2020-04-20", _APPEAL)),
        Paper("d7", "pijnpoli", Degradation.PHOTO, _PAIN),
        Paper("d8", "Leger des Heils", Degradation.SCAN_200, _SHELTER_1),
        Paper("d9", "HVO", Degradation.PHOTO, _SHELTER_2),
        Paper("d10", "LVV", Degradation.CLEAN, _SHELTER_3),
    ),
    ("advocaat", "voorbereider"),
)  # fmt: skip
