"""D41: counter-expertise on a language analysis."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d41-taalstudio-2017",
        "D41",
        "dev_stichting",
        ("De Taalstudio", "Onafhankelijk taalonderzoek", "Rijnstad"),
        """
# Contra-expertise taalanalyse

@Datum=14 juli 2017
@Opdrachtgever=mr. F. Koopmanschap
@Betreft=rapport BLT van 8 maart 2016
@Deskundige=dr. A. Hersiwari

De deskundige heeft de oorspronkelijke opname van 21 januari 2016 beluisterd.

De deskundige is het niet eens met de conclusie van het Bureau Land en Taal dat de spraak eenduidig niet
te herleiden is tot Zuid-Somalië. Naar het oordeel van de contra-expert is de spraak waarschijnlijk te
herleiden tot Zuid-Somalië. Noordelijke kenmerken zijn te verklaren door de afkomst van de moeder.

!sign dr. A. Hersiwari | linguïst
""",
        {
            "date": "2017-07-14", "conclusion": "TA_PROBABLY_YES", "recording_date": "2016-01-21",
        },
        note="quotes the opposite conclusion of the analysis it attacks",
    ),
)  # fmt: skip
