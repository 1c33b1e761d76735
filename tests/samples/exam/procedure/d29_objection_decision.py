"""D29 of the exam: decisions on objection."""

from __future__ import annotations

from tests.samples.model import Sample, Split
from tests.samples.prose import reasoning

SAMPLES = (
    Sample(
        "d29-kennelijk-2014",
        "D29",
        "exam_dienst",
        ("Immigratie- en Naturalisatiedienst", "Afdeling Bezwaar", "Ministerie van Veiligheid en Justitie"),
        """
@Datum=19 mrt 2014
@Kenmerk=1208.30.8003
@V-nummer=2650041180
@Onderwerp=beslissing op het bezwaarschrift van 2 januari 2014

Geachte mevrouw Sesayford,

U heeft bezwaar gemaakt tegen mijn besluit van 10 december 2013 om u geen verblijfsvergunning te
verlenen wegens schrijnende omstandigheden.

Ik verklaar uw bezwaar kennelijk ongegrond. Daarom heb ik u niet gehoord.

In bezwaar heeft u geen feiten genoemd die ik niet al kende. De medische stukken geven geen aanleiding
voor een ander besluit.

Wat kunt u doen? Binnen vier weken na de datum waarop deze brief is verzonden kunt u in beroep gaan.

!sign de Staatssecretaris van Veiligheid en Justitie
""",
        {
            "date": "2014-03-19", "v_number": "2650041180", "ind_number": "1208.30.8003",
            "outcome": "ONGEGROND", "attacked_decision_date": "2013-12-10",
            "remedy": {"kind": "beroep", "weeks": 4},
            "procedure": "humanitair",
        },
    ),
    Sample(
        "d29-gegrond-2022",
        "D29",
        "exam_rijks",
        ("IND", "Juridische Zaken", "Ministerie van Justitie en Veiligheid"),
        f"""
@Datum=30 november 2022
@Betreft=Beslissing op bezwaar inzake artikel 64 Vw
@V-nummer=2922001145
@Zaaknummer=Z1-30044771023

De gemachtigde van mevrouw Nalubegaya maakte op 4 juli 2022 bezwaar tegen het besluit van 15 juni 2022.

{reasoning("d29-gegrond-2022", Split.EXAM, 2)}

**Ik beslis als volgt.** Het bezwaar is gegrond. Het besluit van 15 juni 2022 wordt herroepen. Aan
betrokkene wordt uitstel van vertrek verleend op grond van artikel 64 van de Vreemdelingenwet 2000 van
30 november 2022 tot 30 mei 2023.

Van het horen is afgezien omdat geheel aan het bezwaar wordt tegemoetgekomen.

!sign beslismedewerker 2214
""",
        {
            "date": "2022-11-30", "v_number": "2922001145", "outcome": "GEGROND",
            "attacked_decision_date": "2022-06-15",
            "procedure": "art64", "ind_number": "Z1-30044771023",
        },
    ),
)  # fmt: skip
