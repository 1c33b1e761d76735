"""D53 of the exam: letters of general practitioners, specialists and mental health teams."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d53-huisarts-2016",
        "D53",
        "exam_kliniek",
        ("Huisartsenpraktijk Het Veer", "Veerstraat 00", "Waterstad"),
        """
@Datum=5 december 2016
@Patiënt=Tahirovska, Amela
@Geboortedatum=11-11-1959
@Onze referentie=HP/16/2207

Geachte heer, mevrouw,

Bovengenoemde patiënte is in mijn praktijk ingeschreven sinds 2011. Zij lijdt aan reumatoïde artritis en
chronische pijn. Zij gebruikt methotrexaat en paracetamol. Controle vindt plaats bij de reumatoloog.

Deze brief bevat alleen feiten; over reizen doe ik geen uitspraak.

!sign G. Kranendonker | huisarts | BIG-nummer 39012345601
""",
        {
            "date": "2016-12-05", "birth_date": "1959-11-11", "practitioner": "G. Kranendonker",
            "big_number": "39012345601",
            "diagnosis": "reumatoïde artritis en chronische pijn", "reference": "HP/16/2207", "name": "Tahirovska, Amela",
        },
    ),
    Sample(
        "d53-neuroloog-2024",
        "D53",
        "exam_kantoor",
        ("Academisch Centrum Waterstad", "Afdeling Neurologie"),
        """
@Onderwerp=poliklinische brief
@Datum brief=18 juli 2024
@Patiënt=dhr. B. Kpodonuwa, 02-02-1979

Geachte collega,

Voorgeschiedenis: herseninfarct 2022.

Diagnose: epilepsie na herseninfarct

Conclusie: goed ingesteld op levetiracetam 2 dd 1000 mg.

Beleid: controle over zes maanden. Staken van de medicatie leidt tot aanvallen en mogelijk tot een status
epilepticus.

!sign dr. Y. Aalberseman | neuroloog (BIG 69088899901)
""",
        {
            "date": "2024-07-18", "birth_date": "1979-02-02", "practitioner": "dr. Y. Aalberseman",
            "big_number": "69088899901", "diagnosis": "epilepsie na herseninfarct",
            "name": "B. Kpodonuwa",
        },
    ),
)  # fmt: skip
