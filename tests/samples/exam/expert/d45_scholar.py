"""D45 of the exam: statements of country experts and scholars; no counter-expertise on a recording."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d45-rohingya-2019",
        "D45",
        "exam_gezant",
        ("School of Asian Studies", "University of Northmoor", "United Kingdom"),
        """
@Date=8 May 2019
@Re=Expert opinion, Mr Noor Kabirullah

# Expert opinion

I have been asked whether Rohingya born in northern Rakhine before 1990 were registered at birth.

My answer is based on fifteen years of field research and on the 1982 Citizenship Law.

**Conclusion:** it is entirely plausible that he was never registered by any authority.

!sign Professor H. Ashcombe | Chair of South-East Asian Studies
""",
        {
            "date": "2019-05-08",
            "conclusion": "it is entirely plausible that he was never registered by any authority",
        },
        languages=("eng",),
    ),
    Sample(
        "d45-oromo-2021",
        "D45",
        "exam_kantoor",
        ("Instituut voor Afrikaanse Studiën", "Rapenkade 00", "Waterstad"),
        """
@Datum=12 oktober 2021
@Betreft=Deskundigenverklaring over Oromo-activisten

# Verklaring van een landendeskundige

De gemachtigde van betrokkene heeft mij gevraagd of lokale bestuurders leden van het OLF registreren.

Ik heb daartoe twaalf bronnen vergeleken en met drie contacten ter plaatse gesproken.

Conclusie: registratie van familieleden op districtsniveau komt veel voor.

!sign dr. C. Overmarsen | landendeskundige Ethiopië
""",
        {
            "date": "2021-10-12",
            "conclusion": "registratie van familieleden op districtsniveau komt veel voor",
            "expert": "dr. C. Overmarsen",
        },
    ),
)  # fmt: skip
