"""D26 of the exam: decisions of the IND: asylum, repeat asylum, regular, deferral, granted and refused."""

from __future__ import annotations

from tests.samples.model import Sample, Split
from tests.samples.prose import reasoning

_EXAM = Split.EXAM

SAMPLES = (
    Sample(
        "d26-art64-2019",
        "D26",
        "exam_rijks",
        ("Immigratie- en Naturalisatiedienst", "Ministerie van Justitie en Veiligheid"),
        f"""
* De heer E. Owusu-Ankrah
* p/a Stichting Kade, Rijnstad

@Datum=8 augustus 2019
@Onderwerp=Beschikking uitstel van vertrek, artikel 64 Vw 2000
@Uw V-nummer=280 010 4471
@Ons kenmerk=Z1-40000317725

U heeft op 2 mei 2019 gevraagd om toepassing van artikel 64 van de Vreemdelingenwet 2000.

**Beslissing.** Ik wijs uw aanvraag om uitstel van vertrek af.

**Overwegingen.** Uit het advies van het Bureau Medische Advisering van 11 juli 2019 blijkt dat u in
staat bent te reizen. Zonder behandeling ontstaat een medische noodsituatie, maar de behandeling is
volgens het advies in Ghana aanwezig. U heeft niet aannemelijk gemaakt dat deze voor u niet toegankelijk
is. U heeft geen gegevens over de kosten overgelegd.

{reasoning("d26-art64-2019", _EXAM, 3)}

**Bezwaar.** Bent u het niet eens met deze beslissing, dan kunt u binnen vier weken na de dag waarop zij
bekend is gemaakt een bezwaarschrift indienen. Verzonden op: 9 augustus 2019.

!sign de Staatssecretaris van Justitie en Veiligheid | namens deze, beslismedewerker 7720
""",
        {
            "date": "2019-08-08", "sent_date": "2019-08-09", "v_number": "2800104471",
            "procedure": "art64", "outcome": "AFGEWEZEN", "remedy": {"kind": "bezwaar", "weeks": 4},
        },
        absent=("travel", "emergency"),
        note="quotes a BMA advice in its reasons: it is a decision",
    ),
    Sample(
        "d26-regulier-2012",
        "D26",
        "exam_dienst",
        ("Ministerie van Binnenlandse Zaken en Koninkrijksrelaties", "Immigratie- en Naturalisatiedienst", "Unit Regulier"),
        """
@Datum=14 november 2012
@Kenmerk=0909.02.8001
@V-nummer=2614009935
@Betreft=beslissing op uw aanvraag

Geachte heer Baghdasarov,

Op 2 februari 2012 diende u een aanvraag in tot het verlenen van een verblijfsvergunning regulier voor
bepaalde tijd onder de beperking 'verblijf als vreemdeling die buiten zijn schuld niet uit Nederland kan
vertrekken'.

Uw aanvraag wordt ingewilligd. De verblijfsvergunning gaat in op 2 februari 2012 en is geldig tot 2
februari 2013. De Dienst Terugkeer en Vertrek heeft op 9 oktober 2012 een positief zwaarwegend advies
uitgebracht.

U kunt tegen de ingangsdatum binnen vier weken na bekendmaking van dit besluit bezwaar maken.

!sign De Minister voor Immigratie en Asiel | namens deze
""",
        {
            "date": "2012-11-14", "v_number": "2614009935", "ind_number": "0909.02.8001",
            "procedure": "buitenschuld", "outcome": "INGEWILLIGD",
            "remedy": {"kind": "bezwaar", "weeks": 4},
        },
    ),
    Sample(
        "d26-asiel-2003",
        "D26",
        "exam_getypt",
        ("MINISTERIE VAN JUSTITIE", "Immigratie- en Naturalisatiedienst", "AC Rijnstad"),
        """
@IND-dossiernummer=0301.14.0066
@CRV-nummer=onbekend
@Datum beschikking=17 januari 2003
@Naam=HASSAN MAHMOUDOV, zich noemende Ali Karimzade

BESCHIKKING

De Minister voor Vreemdelingenzaken en Integratie heeft kennis genomen van de aanvraag van 14 januari
2003 om een verblijfsvergunning asiel.

Betrokkene heeft niet aannemelijk gemaakt dat hij afkomstig is uit Afghanistan. Zijn herkomst wordt niet
geloofwaardig geacht. Het relaas behoeft daarom geen bespreking; het wordt niet beoordeeld.

BESLUIT: de aanvraag wordt afgewezen. Betrokkene dient Nederland onmiddellijk te verlaten.

RECHTSMIDDELEN: beroep bij de rechtbank te 's-Gravenhage binnen één week na bekendmaking.

!sign Hoofd van het Aanmeldcentrum | namens de Minister
""",
        {
            "date": "2003-01-17", "ind_number": "0301.14.0066", "procedure": "asiel",
            "outcome": "AFGEWEZEN", "remedy": {"kind": "beroep", "weeks": 1},
            "credibility": {"herkomst": "NIET_GELOOFWAARDIG", "relaas": "NIET_BEOORDEELD"},
        },
    ),
)  # fmt: skip
