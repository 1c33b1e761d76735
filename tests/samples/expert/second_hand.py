"""A counter-expertise and an advice on hearing, by yet another hand."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d41-b", "D41", "dev_vrij",
        ("Nordic Language Forensics", "Uppsala"),
        """
@Date=3 June 2024
@Case=NLF-24-118
@Subject=Assessment of TOELT language report, V-number 2899170043

The undersigned, Dr. Ingrid Sandströmberg, analysed the recording made on 9 January 2024. The applicant states that he is from
Gedaref. TOELT concluded that he is definitely not from eastern Sudan.

Result: the speaker is likely to come from eastern Sudan. The TOELT report does not meet the guidelines.
""",
        {"date": "2024-06-03", "reference": "NLF-24-118", "v_number": "2899170043", "expert": "Ingrid Sandströmberg",
         "recording_date": "2024-01-09", "conclusion": "TA_PROBABLY_YES"},
        languages=("eng",),
    ),
    Sample(
        "d48-b", "D48", "dev_kantoor",
        ("Forensisch Medische Maatschappij Utrecht",),
        """
Betreft: de heer Bilal Noorzayim, V-nummer 2870077413
Datum onderzoek: 21 mei 2021

Bij onderzoek door verpleegkundige S. Tichelaarse bleek dat betrokkene zich moeilijk kan concentreren. Hij kan gehoord worden als
met het volgende rekening wordt gehouden: pauzes, korte vragen, geen druk.
""",
        {"date": "2021-05-21", "v_number": "2870077413", "name": "Bilal Noorzayim",
         "conclusion": "CAN_BE_HEARD_WITH_LIMITS"},
    ),
)  # fmt: skip
