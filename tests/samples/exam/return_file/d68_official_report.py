"""D68 of the exam: DT&V's official report on buitenschuld."""

from __future__ import annotations

from tests.samples.model import Sample

_DTV = ("Dienst Terugkeer en Vertrek", "Ministerie van Justitie en Veiligheid")

SAMPLES = (
    Sample(
        "d68-negatief-2019",
        "D68",
        "exam_rijks",
        _DTV,
        """
@Datum=16 september 2019
@Betreft=Ambtsbericht inzake de heer Y. Abdallahi
@V-nummer=2760014489
@Ons kenmerk=DTV-19-2207

Op uw verzoek van 1 augustus 2019 bericht ik u over de bemiddeling.

De heer Abdallahi heeft wisselende verklaringen over zijn herkomst afgelegd. Zijn identiteit en
nationaliteit staan niet vast. Ik breng daarom geen positief advies uit.

!sign regievoerder 1147
""",
        {"date": "2019-09-16", "v_number": "2760014489", "conclusion": "NEGATIVE",
         "reference": "DTV-19-2207", "name": "Y. Abdallahi"},
        note="negation: no positive advice is a negative one",
    ),
    Sample(
        "d68-beeindigd-2021",
        "D68",
        "exam_dienst",
        _DTV,
        """
@Datum=2 juni 2021
@V-nummer=2810022376
@Onderwerp=ambtsbericht bemiddeling

Op 4 mei 2021 vroeg de IND om een ambtsbericht. De bemiddeling is op 30 april 2021 beëindigd zonder dat
een zwaarwegend advies over buiten schuld is uitgebracht.

!sign teamleider
""",
        {"date": "2021-06-02", "v_number": "2810022376", "conclusion": "ENDED_NO_ADVICE"},
    ),
)  # fmt: skip
