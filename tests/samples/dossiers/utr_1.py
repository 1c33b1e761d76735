"""UTR-1: a sick man; treatment is available, nobody says what it costs (domain.md 3.1)."""

from __future__ import annotations

from tests.samples.dossiers.model import Declared, Dossier, Paper, Tried
from tests.samples.model import Degradation, Form, Sample
from vault.domain.case import Client

_ADVICE = Sample(
    "utr1-u1-bma", "D50", "dev_rijks",
    ("Bureau Medische Advisering", "Immigratie- en Naturalisatiedienst", "Ministerie van Justitie en Veiligheid"),
    """
* Immigratie- en Naturalisatiedienst
* Unit Regulier
* Postbus 0002, Rijnstad

@Datum=20 januari 2020
@Ons kenmerk=BMA 2020-00117
@V-nummer=2000000011
@Behandeld door=medisch adviseur 14

# Medisch advies inzake artikel 64 Vw 2000

Betreft: de heer Kwadwo Mensah-Oforiwa, geboren op 11 april 1969, nationaliteit volgens opgave Ghanese.

## Medische klachten
Betrokkene heeft hartfalen en een gevorderde nierziekte. Over de noodzaak van behandeling bestaat geen
verschil van inzicht.

## Reizen
Betrokkene wordt in staat geacht om te reizen. Reisvoorwaarden zijn niet nodig.

## Medische noodsituatie
Het uitblijven van behandeling zal leiden tot een medische noodsituatie op korte termijn, dat wil zeggen
binnen drie maanden.

## Behandelmogelijkheden in Ghana
De behandeling en de medicatie (furosemide, bisoprolol, epoëtine) zijn in Ghana aanwezig, in het
academisch ziekenhuis te Accra. Bron: MedCOI. Over de kosten en de feitelijke toegankelijkheid doet het
BMA geen uitspraak.

!sign medisch adviseur 14
""",
    {"date": "2020-01-20", "v_number": "2000000011", "country": "GHA", "travel": "ABLE",
     "emergency": "YES_SHORT_TERM", "available": "YES", "term_months": 3},
)  # fmt: skip
_LETTER = Sample(
    "utr1-u2-cardioloog", "D53", "dev_kliniek",
    ("Ziekenhuis Oostkade", "Polikliniek Cardiologie"),
    """
@Datum=2 mei 2020
@Betreft=de heer K. Mensah-Oforiwa, geb. 11-04-1969
@BIG-nummer=19012345601

Geachte collega,

Patiënt is sinds 2014 onder behandeling wegens hartfalen en nierinsufficiëntie.

**Diagnose:** hartfalen NYHA III met nierinsufficiëntie.

**Behandeling:** furosemide, bisoprolol, epoëtine en vierwekelijkse controle.

**Gevolgen bij staken:** zonder behandeling overlijden of ernstige onomkeerbare schade.

!sign dr. A. Pieterseman | cardioloog
""",
    {"date": "2020-05-02", "big_number": "19012345601", "birth_date": "1969-04-11",
     "diagnosis": "hartfalen NYHA III met nierinsufficiëntie"},
)  # fmt: skip
_CONSENT = Sample(
    "utr1-u3-toestemming", "D51", "dev_formulier",
    ("Immigratie- en Naturalisatiedienst", "Bureau Medische Advisering"),
    """
# Toestemmingsverklaring medische gegevens

@V-nummer=2000000011
@Naam=Mensah-Oforiwa
@Voornamen=Kwadwo
@Geboortedatum=11-04-1969

Hierbij geef ik toestemming aan mijn behandelaars om medische gegevens over mij te verstrekken aan het
Bureau Medische Advisering.

@Naam behandelaar=dr. A. Pieterseman
@Specialisme=cardioloog

@Datum=1 maart 2020
!sign K. Mensah-Oforiwa | eerste handtekening
!sign K. Mensah-Oforiwa | tweede handtekening
""",
    {"date": "2020-03-01", "v_number": "2000000011", "signed": True,
     "practitioner": ["dr. A. Pieterseman"]},
)  # fmt: skip
_DECISION = Sample(
    "utr1-u4-beschikking", "D26", "dev_rijks",
    ("Immigratie- en Naturalisatiedienst", "Ministerie van Justitie en Veiligheid"),
    """
* De heer K. Mensah-Oforiwa
* p/a mr. J. Vermaasland
* Rijnstad

@Datum=25 februari 2020
@V-nummer=2000000011
@Zaaknummer=Z1-40000227711

# Beschikking

Betreft: aanvraag om uitstel van vertrek op grond van artikel 64 van de Vreemdelingenwet 2000

## Besluit

Uw aanvraag om toepassing van artikel 64 Vw 2000 wordt afgewezen.

## Motivering

Uit het advies van het Bureau Medische Advisering van 20 januari 2020 blijkt dat u kunt reizen en dat de
behandeling in Ghana aanwezig is. U heeft niet aannemelijk gemaakt dat de behandeling voor u niet
toegankelijk is. U heeft daarover geen stukken overgelegd.

## Rechtsmiddelen

Tegen deze beschikking kunt u binnen vier weken na de dag van bekendmaking bezwaar maken.

!sign de Staatssecretaris van Justitie en Veiligheid | namens deze
""",
    {"date": "2020-02-25", "v_number": "2000000011", "procedure": "art64", "outcome": "AFGEWEZEN",
     "remedy": {"kind": "bezwaar", "weeks": 4}},
)  # fmt: skip
_MAIL = Sample(
    "utr1-u5-mail-kosten", "D104", "dev_getypt", (),
    """
Geachte heer, mevrouw,

Namens de heer Mensah-Oforiwa (V-nummer 2000000011) vraag ik u om gegevens over de kosten van de
behandeling en medicatie in het land van herkomst, Ghana. Het gaat om furosemide, bisoprolol en epoëtine en
om de controles bij de cardioloog.

Wilt u mij ook laten weten of deze zorg voor hem feitelijk toegankelijk is?

Met vriendelijke groet,

Roos Hazenkamp, begeleider
""",
    {"date": "2020-03-10", "sender": "r.hazenkamp@steunpunt.voorbeeld.invalid",
     "subject": "kosten behandeling en medicatie land van herkomst"},
    form=Form.MAIL,
    headers={
        "From": "Roos Hazenkamp <r.hazenkamp@steunpunt.voorbeeld.invalid>",
        "To": "lso@ind.voorbeeld.invalid, lso@dtv.voorbeeld.invalid",
        "Subject": "kosten behandeling en medicatie land van herkomst",
        "Date": "Tue, 10 Mar 2020 14:05:00 +0100",
    },
)  # fmt: skip
_MINUTES = Sample(
    "utr1-u6-lso", "D91", "dev_verslag",
    ("Gemeente Domstad", "Lokaal Samenwerkingsoverleg LVV"),
    """
# Verslag LSO

@Datum=15 april 2020
@Aanwezig=gemeente, IND, DT&V, steunpunt
@Casus=M. (V-nummer 2000000011)
@Begeleidingsscenario=in onderzoek

## Standpunten

**IND:** wij delen geen informatie over kosten.

**NGO:** zonder prijzen is niet na te gaan of de zorg toegankelijk is.
""",
    {"date": "2020-04-15", "scenario": "in onderzoek",
     "positions": {"IND": "wij delen geen informatie over kosten",
                   "NGO": "zonder prijzen is niet na te gaan of de zorg toegankelijk is"}},
    form=Form.OFFICE,
)  # fmt: skip

DOSSIER = Dossier(
    "UTR-1",
    "UTR-1 Mensah-Oforiwa",
    Client(
        name="Kwadwo Mensah-Oforiwa", birth_date="1969-04-11", birth_country="GHA",
        v_number="2000000011", nationalities=({"value": "GHA", "by": "client"},),
        candidate_countries=("GHA",), traits={"medical": True, "sex": "M"},
    ),
    (
        Paper("u1", "BMA-advies", Degradation.SCAN_200, _ADVICE),
        Paper("u2", "IMG_2041 brief cardioloog", Degradation.PHOTO, _LETTER),
        Paper("u3", "toestemming BMA", Degradation.SCAN_300, _CONSENT),
        Paper("u4", "beschikking artikel 64", Degradation.CLEAN, _DECISION),
        Paper("u5", "vraag kosten medicatie", Degradation.CLEAN, _MAIL),
        Paper("u6", "LSO 15 april", Degradation.CLEAN, _MINUTES),
    ),
    ("advocaat", "voorbereider"),
    (
        Tried("request", "2020-03-10", "IND en DT&V", "MED-09a", None, "e-mail", "geen prijzen", ("u5",)),
        Tried("refusal", "2020-04-15", "IND", "MED-09a", None, "LSO", "deelt geen kosten", ("u6",)),
    ),
    (
        Declared("medical_art64", "MED-09a", None, "I8",
                 "De IND heeft de prijzen van de medicijnen maar deelt ze niet.", ("u5", "u6")),
    ),
)  # fmt: skip
