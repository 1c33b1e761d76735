"""D41, D45 of the exam once more: experts abroad and of another discipline."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d41-universiteit-2016",
        "D41",
        "exam_schrijven",
        ("Department of African Languages", "University of Eastmere", "Eastmere, Sweden"),
        """
@Date=14 December 2016
@Reference=AL-2016/338
@Applicant=V-number 2733 104 417

# Counter-expertise

On 2 November 2016 I received from the lawyer of the applicant a copy of the recording made on 18 July 2016,
and the report of the Dutch office dated 29 August 2016. I have listened to the recording twice from
beginning to end.

The office concludes that the speech is clearly not traceable to southern Somalia. I disagree. The applicant
speaks a Benadiri variety. What the analyst calls northern forms are also used by traders on the coast.

**Conclusion.** The speech of the applicant is probably traceable to the speech community of Brava, in the
south of Somalia. Whether she ever lived in the north cannot be answered with linguistic means.

!sign Ingrid Hallströmer | associate professor of Cushitic languages
""",
        {
            "date": "2016-12-14", "reference": "AL-2016/338", "v_number": "2733104417",
            "conclusion": "TA_PROBABLY_YES", "recording_date": "2016-07-18", "expert": "Ingrid Hallströmer",
        },
        absent=("nationality",),
        languages=("eng",),
        note="quotes the opposite conclusion of the report it answers",
    ),
    Sample(
        "d45-socioloog-2023",
        "D45",
        "exam_kolom",
        ("Universiteit van Noordgouw", "Faculteit Sociale Wetenschappen"),
        """
@Datum=6 februari 2023
@Kenmerk=FSW-23-019
@Betreft=Deskundigenverklaring gerechtelijk document Afghanistan

Op verzoek van mr. G. Nieuwenhoven beantwoord ik de vraag of dorpsraden in Paktia schriftelijke uitspraken
doen. Ik deed daar tussen 2005 en 2014 veldonderzoek en beheers het Pashto.

Dorpsraden schrijven hun uitspraak op wanneer grond of bloedgeld in het geding is. Een stempel heeft lang niet
elke raad. Dat een datum ontbreekt, komt voor.

Conclusie: de vorm van het document past bij stukken van een dorpsraad

Over de inhoud van het geschil kan ik niets zeggen.

!sign dr. W. Hazelhoffer | universitair hoofddocent
""",
        {
            "date": "2023-02-06", "reference": "FSW-23-019", "expert": "dr. W. Hazelhoffer",
            "conclusion": "de vorm van het document past bij stukken van een dorpsraad",
        },
    ),
)  # fmt: skip
