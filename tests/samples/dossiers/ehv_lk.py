"""EHV-LK: ethnic Sri Lankan born in an Indian refugee camp (domain.md 3.4)."""

from __future__ import annotations

from tests.samples.dossiers.model import Declared, Dossier, Paper, Tried
from tests.samples.model import Degradation, Form, Sample, Split
from tests.samples.prose import reasoning
from vault.domain.case import Client

_DTV = ("Dienst Terugkeer en Vertrek", "Ministerie van Justitie en Veiligheid")
_V = "2000000041"
_DECISION = Sample(
    "ehvlk-l1-beschikking", "D26", "dev_rijks",
    ("Immigratie- en Naturalisatiedienst", "Ministerie van Veiligheid en Justitie"),
    f"""
* De heer S. Rajanayagamar
* p/a mr. C. van Roosbroek

@Datum=17 mei 2016
@V-nummer=2000000041
@Ons kenmerk=1511.04.0771

# Beschikking

Betreft: aanvraag om een verblijfsvergunning asiel voor bepaalde tijd

De aanvraag wordt afgewezen op grond van artikel 31 van de Vreemdelingenwet 2000.

{reasoning("ehvlk-l1", Split.DEVELOPMENT, 2)}

Deze beschikking geldt als terugkeerbesluit. U moet Nederland binnen vier weken verlaten.

## Rechtsmiddelen

Tegen deze beschikking kunt u binnen vier weken na bekendmaking beroep instellen bij de rechtbank.

!sign de Staatssecretaris van Veiligheid en Justitie | namens deze
""",
    {"date": "2016-05-17", "v_number": _V, "procedure": "asiel", "outcome": "AFGEWEZEN",
     "remedy": {"kind": "beroep", "weeks": 4}},
)  # fmt: skip
_REVOKED = Sample(
    "ehvlk-l2-intrekking-nationaliteit", "D06", "dev_getypt",
    ("GOVERNMENT OF INDIA", "Ministry of Home Affairs", "Foreigners Division"),
    """
@Order No.=F-26011/114/2015-IC
@Date=2 October 2015

# ORDER: CANCELLATION OF CITIZENSHIP

Whereas Shri Sivakumar Rajanayagamar, born on 4 March 1986 at Mandapam Camp, Tamil Nadu, was recorded as an
Indian citizen by birth; and whereas his parents are nationals of Sri Lanka who entered India as refugees;

Now therefore the said record is cancelled. His Indian citizenship stands revoked with effect from the date
of this order.

!sign Under Secretary to the Government of India
!stamp MINISTRY OF HOME AFFAIRS | NEW DELHI
""",
    {"date": "2015-10-02", "country": "IND", "statement": "revoked", "birth_date": "1986-03-04"},
    languages=("eng",),
)  # fmt: skip
_FATHER = Sample(
    "ehvlk-l3-geboorteakte-vader", "D03", "dev_akte",
    ("REGISTRATION OF BIRTHS", "Registrar General's Department, Sri Lanka", "District: Jaffna"),
    """
# CERTIFICATE OF BIRTH

@Registration No.=2213
@Date of registration=30 August 1959
@Name of child=Rajanayagamar Thambiah
@Date of birth=14 August 1959
@Place of birth=Point Pedro
@Sex=Male
@Name of father=Thambiah Sellamuttu
@Name of mother=Nagamma Kathiresu

I hereby certify that the foregoing is a true extract. Original with seal.

!sign District Registrar | Jaffna
!stamp DISTRICT REGISTRAR | JAFFNA | SRI LANKA
""",
    {"registration_number": "2213", "name": "Rajanayagamar Thambiah", "birth_date": "1959-08-14",
     "birth_place": "Point Pedro", "father": "Thambiah Sellamuttu", "mother": "Nagamma Kathiresu",
     "country": "LKA"},
    languages=("eng",),
)  # fmt: skip
_MOTHER = Sample(
    "ehvlk-l4-geboorteakte-moeder", "D03", "dev_akte",
    ("REGISTRATION OF BIRTHS", "Registrar General's Department, Sri Lanka", "District: Mannar"),
    """
# CERTIFICATE OF BIRTH

@Registration No.=3390
@Date of registration=2 December 1961
@Name of child=Selvarani Ponnambalam
@Date of birth=20 November 1961
@Place of birth=Pesalai
@Sex=Female
@Name of father=Ponnambalam Arumugam
@Name of mother=Sinnammah Veluppillai

I hereby certify that the foregoing is a true extract from the Register of Births.

!sign District Registrar | Mannar
!stamp DISTRICT REGISTRAR | MANNAR | SRI LANKA
""",
    {"registration_number": "3390", "name": "Selvarani Ponnambalam", "birth_date": "1961-11-20",
     "birth_place": "Pesalai", "country": "LKA"},
    languages=("eng",),
)  # fmt: skip
_TRACING = Sample(
    "ehvlk-l5-rode-kruis", "D70", "dev_stichting",
    ("Rode Kruis", "Restoring Family Links", "Tracing"),
    """
@Datum=20 november 2018
@Zoekverzoek van=8 januari 2018
@Gezochte persoon=Thambiah Rajanayagamar (vader)
@Resultaat=contact hersteld met vader

Geachte heer Rajanayagamar,

Uw vader is gevonden in het kamp Mandapam in Tamil Nadu. Hij schrijft u in bijgaand Red Cross Message. Dit
bericht is geen bewijs van verwantschap.

!sign medewerker Tracing
""",
    {"date": "2018-11-20", "result": "contact"},
    absent=("nationality",),
)  # fmt: skip
_PROMISE = Sample(
    "ehvlk-l6-lp-toezegging", "D64", "dev_rijks", _DTV,
    """
@Datum=1 juni 2018
@V-nummer=2000000041
@Onderwerp=LP-toezegging Sri Lanka

Geachte heer Rajanayagamar,

De vertegenwoordiging van Sri Lanka heeft laten weten bereid te zijn een laissez-passer te verstrekken.

!sign regievoerder
""",
    {"date": "2018-06-01", "country": "LKA", "outcome": "EMB_LP_PROMISED", "v_number": _V},
)  # fmt: skip
_WITHDRAWN = Sample(
    "ehvlk-l7-lp-intrekking", "D64", "dev_rijks", _DTV,
    """
@Datum=1 februari 2019
@V-nummer=2000000041
@Onderwerp=intrekking LP-toezegging Sri Lanka

Geachte heer Rajanayagamar,

De vertegenwoordiging van Sri Lanka heeft haar toezegging om een laissez-passer te verstrekken
ingetrokken. De brief noemt geen reden.

!sign regievoerder
""",
    {"date": "2019-02-01", "country": "LKA", "outcome": "EMB_LP_WITHDRAWN", "v_number": _V},
)  # fmt: skip
_MEDIATION = Sample(
    "ehvlk-l8-bemiddeling", "D67", "dev_rijks", _DTV,
    """
@Datum=12 september 2019
@V-nummer=2000000041
@Onderwerp=bemiddeling

Geachte heer Rajanayagamar,

De bemiddeling bij een vervangend reisdocument loopt sinds 14 maart 2018. India komt niet in aanmerking. De
autoriteiten van India hebben laten weten dat u geen onderdaan bent. Voor Sri Lanka zetten wij de
bemiddeling voort.

!sign P. van Sonderen | regievoerder
""",
    {"date": "2019-09-12", "v_number": _V},
)  # fmt: skip
_MINUTES = Sample(
    "ehvlk-l9-lso", "D91", "dev_verslag",
    ("Gemeente Zuiderstad", "Lokaal Samenwerkingsoverleg LVV"),
    """
# Verslag LSO

@Datum=3 maart 2020
@Aanwezig=gemeente, IND, DT&V, Knelpunt
@Casus=R. (V-nummer 2000000041)
@Begeleidingsscenario=terugkeer

## Standpunten

**DT&V:** eerst gelegaliseerde overlijdensakte moeder.

**IND:** zonder positief advies van DT&V geen vergunning.

**NGO:** de moeder is in het kamp overleden; een akte bestaat niet.
""",
    {"date": "2020-03-03", "scenario": "terugkeer",
     "positions": {"DT&V": "eerst gelegaliseerde overlijdensakte moeder",
                   "IND": "zonder positief advies van DT&V geen vergunning",
                   "NGO": "de moeder is in het kamp overleden; een akte bestaat niet"}},
    form=Form.OFFICE,
)  # fmt: skip
_REQUEST = Sample(
    "ehvlk-l10-bemiddelingsverzoek", "D66", "dev_kantoor",
    ("Stichting Knelpunt", "Kanaaldijk 00, Zuiderstad"),
    """
* Dienst Terugkeer en Vertrek
* ilc@dtv.voorbeeld.invalid

> Zuiderstad, 1 maart 2018

# Bemiddelingsverzoek

Namens de heer Sivakumar Rajanayagamar, V-nummer 2000000041, verzoek ik u te bemiddelen bij het verkrijgen
van een vervangend reisdocument voor Sri Lanka.

Bijgevoegd zijn:
- a. verklaring van IOM van 10 februari 2018;
- b. kopieën van de geboorteakten van zijn ouders;
- c. vier pasfoto's in kleur;
- d. een handgeschreven verklaring in het Tamil.

!sign S. Rajanayagamar | verzoeker
""",
    {"date": "2018-03-01", "v_number": _V, "country": "LKA"},
)  # fmt: skip
_IOM = Sample(
    "ehvlk-l11-iom", "D65", "dev_stichting",
    ("IOM Nederland", "International Organization for Migration", "Postbus 0010, Den Haag"),
    """
> Den Haag, 10 februari 2018

# Verklaring

Hierbij bevestigt IOM dat de heer Sivakumar Rajanayagamar zich op 6 november 2017 heeft aangemeld voor
zelfstandig vertrek naar Sri Lanka.

Omdat hij geen reisdocument heeft en dit niet kan krijgen, is IOM niet in staat het vertrek te realiseren.

!sign IOM-adviseur
""",
    {"date": "2018-02-10", "country": "LKA", "outcome": "cannot_arrange",
     "organisation": "IOM Nederland"},
)  # fmt: skip

DOSSIER = Dossier(
    "EHV-LK",
    "EHV-LK Rajanayagamar",
    Client(
        name="Sivakumar Rajanayagamar", birth_date="1986-03-04",
        birth_place="Mandapam Camp, Tamil Nadu", birth_country="IND", v_number=_V,
        nationalities=({"value": "IND", "by": "birth"}, {"value": "stateless", "by": "client"}),
        candidate_countries=("IND", "LKA"), residence_countries=("IND",),
        traits={"stateless": True, "born_in_camp": True, "sex": "M"},
    ),
    (
        Paper("l1", "beschikking 2016", Degradation.SCAN_200, _DECISION),
        Paper("l2", "cancellation order", Degradation.PHOTO, _REVOKED),
        Paper("l3", "geboorteakte vader", Degradation.SCAN_300, _FATHER),
        Paper("l4", "geboorteakte moeder", Degradation.PHOTO, _MOTHER, heic=True),
        Paper("l5", "Rode Kruis", Degradation.CLEAN, _TRACING),
        Paper("l6", "LP toezegging", Degradation.FAX, _PROMISE),
        Paper("l7", "LP ingetrokken", Degradation.SCAN_200, _WITHDRAWN),
        Paper("l8", "brief DTV bemiddeling", Degradation.CLEAN, _MEDIATION),
        Paper("l9", "LSO maart 2020", Degradation.CLEAN, _MINUTES),
        Paper("l10", "bemiddelingsverzoek", Degradation.CLEAN, _REQUEST),
        Paper("l11", "IOM", Degradation.SCAN_200, _IOM),
    ),
    ("advocaat", "voorbereider"),
    (
        Tried("request", "2018-03-01", "DT&V", "BS-3a", None, "brief", "bemiddeling gestart", ("l10",)),
        Tried("request", "2018-01-08", "Rode Kruis", "BS-6c", None, "formulier", "vader gevonden", ("l5",)),
    ),
    (
        Declared("buitenschuld", "BS-X1", None, "I6",
                 "De moeder overleed in het vluchtelingenkamp; niemand registreert daar overlijden.",
                 ("l5", "l9"), "Een verklaring van de vader, via het Rode Kruis."),
    ),
)  # fmt: skip
