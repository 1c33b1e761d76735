"""D80 and D86 of the exam: notices of appeal to the court and to the Raad van State."""

from __future__ import annotations

from tests.samples.model import Sample, Split
from tests.samples.prose import reasoning

SAMPLES = (
    Sample(
        "d80-gronden-2021",
        "D80",
        "exam_kantoor",
        ("Wiarda-Post Advocatuur", "Havenkade 00", "Oosterhaven"),
        f"""
@Datum=27 september 2021
@Zaaknummer=NL21.14417
@V-nummer=2860011477

# Gronden van beroep

In de zaak van mevrouw Liya Habtemariam tegen de staatssecretaris, gericht tegen het besluit van 30
augustus 2021, voer ik het volgende aan.

{reasoning("d80-gronden-2021", Split.EXAM, 4)}

Ik verzoek u het beroep gegrond te verklaren en het besluit te vernietigen.

!sign mr. N. Wiarda-Post
""",
        {
            "date": "2021-09-27", "docket": ["NL21.14417"], "v_number": "2860011477",
            "attacked_decision_date": "2021-08-30",
            "name": "Liya Habtemariam",
        },
        absent=("dictum",),
        note="asks for well-founded: no dictum",
    ),
    Sample(
        "d80-2013",
        "D80",
        "exam_getypt",
        ("Advocatenkantoor Terwisscha", "AAN DE RECHTBANK TE DEN HAAG, ZITTINGSPLAATS WATERSTAD"),
        """
@Datum=3 mei 2013
@Betreft=beroepschrift

Geeft eerbiedig te kennen de heer Tariq Shinwarison, dat hij in beroep komt van het besluit van 8 april
2013, waarbij zijn bezwaar ongegrond is verklaard. De gronden volgen.

!sign mr. H. Terwisscha-Bos | gemachtigde
""",
        {"date": "2013-05-03", "attacked_decision_date": "2013-04-08", "name": "Tariq Shinwarison"},
    ),
    Sample(
        "d86-advocaat-2022",
        "D86",
        "exam_kantoor",
        ("Schouwenaar & Lindehof", "advocaten", "Rijnstad"),
        """
@Datum=4 maart 2022
@Aan=Afdeling bestuursrechtspraak van de Raad van State
@Betreft=hogerberoepschrift

Namens de heer Dawit Hailemichaelov, appellant, kom ik in hoger beroep van de uitspraak van 8 februari 2022
van de rechtbank Den Haag, zittingsplaats Oosterhaven (NL21.19440).

Grief I. De rechtbank heeft miskend dat de minister had moeten horen.

!sign mr. I. Schouwenaar
""",
        {"date": "2022-03-04",
         "docket": ["NL21.19440"], "attacked_decision_date": "2022-02-08", "name": "Dawit Hailemichaelov"},
    ),
    Sample(
        "d86-uiteenzetting-2020",
        "D86",
        "exam_rijks",
        ("Immigratie- en Naturalisatiedienst", "Ministerie van Justitie en Veiligheid"),
        """
@Datum=12 mei 2020
@Onderwerp=schriftelijke uiteenzetting
@Zaaknummer=202001447/1/V2

Naar aanleiding van de grieven van de vreemdeling merkt de staatssecretaris in deze schriftelijke
uiteenzetting op dat de rechtbank terecht is uitgegaan van het advies.

!sign procesvertegenwoordiger 4471
""",
        {"date": "2020-05-12", "docket": ["202001447/1/V2"]},
    ),
)  # fmt: skip
