"""D60 of the exam: letters of embassies and consulates; each outcome of the EMB list at least once."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d60-ethiopie-2021",
        "D60",
        "exam_gezant",
        ("Embassy of the Federal Democratic Republic of Ethiopia", "Consular Affairs", "Brussels"),
        """
@Date=30 November 2021
@Our ref=ETH/CON/881/21
@Subject=Ms Tirhas Gebrekidanu

Dear Sir or Madam,

We refer to the request of Ms Tirhas Gebrekidanu for a passport. According to the documents submitted she
was born in Asmara. She is not a national of Ethiopia and the Embassy cannot assist her.

!sign Minister Counsellor
!stamp CONSULAR AFFAIRS
""",
        {
            "date": "2021-11-30", "reference": "ETH/CON/881/21", "country": "ETH",
            "outcome": "EMB_NOT_NATIONAL",
            "name": "Tirhas Gebrekidanu",
        },
        languages=("eng",),
        note="born elsewhere: the country is that of the embassy, not of the birth",
    ),
    Sample(
        "d60-algerije-2014",
        "D60",
        "exam_kantoor",
        ("Consulaat van Algerije", "Consulat d'Algérie", "Amstelkade 00, Rijnstad"),
        """
@Kenmerk=14/2207
@Datum=9 okt. 2014
@Betreft=de heer Karim Belhadjour

Geachte heer,

Naar aanleiding van uw bezoek van 2 oktober 2014 bericht het consulaat dat u als onderdaan van Algerije
bent erkend. Een reisdocument kan worden verstrekt na overlegging van twee pasfoto's.

!sign De consul
""",
        {
            "date": "2014-10-09", "reference": "14/2207", "country": "DZA",
            "outcome": "EMB_RECOGNISED",
            "name": "Karim Belhadjour",
        },
    ),
    Sample(
        "d60-somalie-2012",
        "D60",
        "exam_getypt",
        ("EMBASSY OF THE SOMALI REPUBLIC", "Avenue Fictive 00, Brussels"),
        """
@Date=21/05/2012
@Re=Mr Hussein Aweysow

We regret to inform you that, in the absence of any identity document, the information supplied is
insufficient to determine the nationality of the applicant.

!sign First Secretary
""",
        {"date": "2012-05-21", "country": "SOM", "outcome": "EMB_INSUFFICIENT_INFO",
         "name": "Hussein Aweysow"},
        languages=("eng",),
    ),
)  # fmt: skip
