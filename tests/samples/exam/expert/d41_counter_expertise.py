"""D41 of the exam: counter-expertise on a language analysis."""

from __future__ import annotations

from tests.samples.model import Sample, Split
from tests.samples.prose import reasoning

SAMPLES = (
    Sample(
        "d41-verified-2024",
        "D41",
        "exam_gezant",
        ("Verified Language Research", "Independent counter-expertise", "Gothenborg"),
        """
@Date=3 April 2024
@Your ref=TOELT/20/0088
@Our ref=VLR-2024-0147
@Subject=Counter-expertise language analysis

# Counter-expertise report

The undersigned listened to the complete recording of 13 January 2020 and read the Dutch report.

The expert does not agree with the report. The sample is too short on the Kpelle part to exclude Guinea.

**Conclusion:** the speech can clearly be traced to the speech community of the forest region of Guinea.

!sign Dr. E. Lindqvistad | senior linguist
""",
        {
            "date": "2024-04-03", "reference": "VLR-2024-0147", "conclusion": "TA_CLEARLY_YES",
            "recording_date": "2020-01-13",
            "expert": "Dr. E. Lindqvistad",
        },
        absent=("nationality",),
        languages=("eng",),
    ),
    Sample(
        "d41-linguist-2011",
        "D41",
        "exam_getypt",
        ("Contra-expertise", "dr. M. Vandenberghen, taalkundige"),
        f"""
@Datum=22 november 2011
@Inzake=taalanalyse van het Bureau Land en Taal van 3 mei 2011

Ik heb de geluidsopname van 4 april 2011 gekregen en beluisterd. De spreker spreekt Arabisch zoals dat
in het westen van Soedan gangbaar is.

{reasoning("d41-linguist-2011", Split.EXAM, 1)}

Ik kom tot dezelfde uitkomst als het bureau: de spraak is eenduidig niet te herleiden tot Darfur. Wel is
een herkomst uit Kordofan mogelijk.

!sign M. Vandenberghen
""",
        {"date": "2011-11-22", "conclusion": "TA_CLEARLY_NO", "recording_date": "2011-04-04",
         "expert": "M. Vandenberghen"},
        absent=("nationality",),
    ),
)  # fmt: skip
