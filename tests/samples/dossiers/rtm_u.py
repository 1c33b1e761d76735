"""RTM-U: a man from the former Soviet Union whom no state knows (domain.md 3.6)."""

from __future__ import annotations

from tests.samples.dossiers.model import Declared, Dossier, Paper
from tests.samples.model import Degradation, Form, Sample
from vault.domain.case import Client

_V = "2000000067"


def _presentation(
    name: str, titles: tuple[str, str], country: tuple[str, str], days: tuple[str, str, str, str],
    sentence: str, outcome: str,
) -> Sample:  # fmt: skip
    return Sample(
        name, "D63", "dev_dienst", ("Dienst Terugkeer en Vertrek", titles[0], titles[1]),
        f"""
@V-nummer=2000000067
@Ons kenmerk=LP-{country[1]}-0117
@Datum={days[0]}

# Presentatie in persoon: terugkoppeling

Op {days[2]} bent u in persoon gepresenteerd bij de vertegenwoordiging van {country[0]}.

{sentence}

!sign regievoerder
""",
        {"date": days[1], "presentation_date": days[3], "country": country[1], "outcome": outcome,
         "v_number": _V},
    )  # fmt: skip


_RUSSIA = _presentation(
    "rtmu-r1-rusland", ("Ministerie van Justitie", "Unit Zuid-Holland"),
    ("de Russische Federatie", "RUS"),
    ("6 mei 2009", "2009-05-06", "12 februari 2009", "2009-02-12"),
    "De autoriteiten beschikken over onvoldoende informatie om uw nationaliteit vast te stellen.",
    "EMB_INSUFFICIENT_INFO",
)  # fmt: skip
_ARMENIA = _presentation(
    "rtmu-r2-armenie", ("Ministerie van Binnenlandse Zaken", "Unit Zuid-Holland"),
    ("Armenië", "ARM"), ("3 maart 2012", "2012-03-03", "17 januari 2012", "2012-01-17"),
    "De autoriteiten hebben meegedeeld dat u niet bent erkend als onderdaan.", "EMB_NOT_NATIONAL",
)  # fmt: skip
_UKRAINE = _presentation(
    "rtmu-r3-oekraine", ("Ministerie van Veiligheid en Justitie", "Unit Zuid-Holland"),
    ("Oekraïne", "UKR"), ("1 oktober 2013", "2013-10-01", "20 november 2012", "2012-11-20"),
    "Ondanks drie rappels is geen antwoord van de autoriteiten ontvangen.", "EMB_NO_ANSWER",
)  # fmt: skip
_PSYCHIATRIST = Sample(
    "rtmu-r4-ggz", "D53", "dev_kantoor", ("GGZ Maashaven", "FACT-team", "Havenstad"),
    """
> Havenstad, 1 februari 2020

Betreft: de heer S. Movsarovich, geboortedatum onbekend (ongeveer 1968)

Geachte collega,

Betrokkene is sinds 2014 in behandeling bij ons team.

**Diagnose:** schizofrenie

**Behandeling:** clozapine en wekelijks huisbezoek in de nachtopvang. Zonder medicatie volgt een psychose.

!sign drs. P. Oosterwijkman | psychiater | BIG 49011122201
""",
    {"date": "2020-02-01", "diagnosis": "schizofrenie", "practitioner": "drs. P. Oosterwijkman",
     "big_number": "49011122201"},
)  # fmt: skip
_ADVICE = Sample(
    "rtmu-r5-mrt", "D93", "dev_verslag", ("Multidisciplinair Review Team",),
    """
# Advies van het MRT

@Datum=20 mei 2020
@Casus=Havenstad-2 (V-nummer 2000000067)

Het team heeft lang beraadslaagd. Identiteit en nationaliteit kunnen in geen geval vastgesteld worden. Alle
presentaties bleven zonder resultaat, waarschijnlijk door het gedrag van betrokkene.

**Advies:** geen advies mogelijk.

De bestaande beleidskaders laten geen ruimte voor legalisering van het verblijf.

!sign voorzitter MRT
""",
    {"date": "2020-05-20", "advice": "geen advies mogelijk"},
)  # fmt: skip
_SHELTER = Sample(
    "rtmu-r6-bbb", "D95", "dev_stichting", ("BBB Rotterdam", "Nachtopvang"),
    """
> Rotterdam, 11 mei 2020

# Opvangverklaring

Hierbij verklaren wij dat de heer S. Movsarovich sinds 3 november 2014 in onze nachtopvang verblijft.

!sign teamleider opvang
""",
    {"date": "2020-05-11", "organisation": "BBB Rotterdam",
     "period": {"from": "2014-11-03", "to": None}},
    form=Form.OFFICE,
)  # fmt: skip

DOSSIER = Dossier(
    "RTM-U",
    "RTM-U Movsarovich",
    Client(
        name="Sergej Movsarovich", aliases=("Sergo Mowsesjan",), birth_date="1968", arrival="2001",
        v_number=_V, nationalities=({"value": "unknown", "by": "client"},),
        candidate_countries=("RUS", "ARM", "UKR"),
        traits={"medical": True, "capacity_doubtful": True, "capacity": "doubtful", "sex": "M"},
    ),
    (
        Paper("r1", "presentatie Rusland", Degradation.FAX, _RUSSIA),
        Paper("r2", "presentatie Armenie", Degradation.SCAN_200, _ARMENIA),
        Paper("r3", "presentatie Oekraine", Degradation.SCAN_200, _UKRAINE),
        Paper("r4", "IMG_3310 brief GGZ", Degradation.PHOTO, _PSYCHIATRIST),
        Paper("r5", "advies MRT", Degradation.CLEAN, _ADVICE),
        Paper("r6", "verklaring BBB", Degradation.CLEAN, _SHELTER),
    ),
    ("voorbereider",),
    (),
    (
        Declared("buitenschuld", "BS-6a", None, "I5",
                 "Hij is door zijn ziekte niet in staat betrouwbaar over zijn afkomst te verklaren.",
                 ("r4", "r5")),
    ),
)  # fmt: skip
