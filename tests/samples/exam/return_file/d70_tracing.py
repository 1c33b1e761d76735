"""D70 of the exam: tracing by the Red Cross. A found relative is contact, never proof of kinship."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d70-niet-gevonden-2021",
        "D70",
        "exam_stichting",
        ("Het Rode Kruis", "Afdeling Restoring Family Links"),
        """
@Datum=29 november 2021
@Betreft=zoekverzoek 2020-1147

Geachte mevrouw Nyirahabimana,

Op 3 maart 2020 vroeg u ons te zoeken naar uw moeder. Helaas is zij niet gevonden. Onze zuster-
vereniging heeft drie adressen bezocht. Het zoekverzoek wordt gesloten.

!sign coördinator
""",
        {"date": "2021-11-29", "result": "not_found", "reference": "2020-1147"},
    ),
    Sample(
        "d70-loopt-2016",
        "D70",
        "exam_kantoor",
        ("Internationaal Comité en Rode Kruis", "Tracing Service"),
        """
@Datum=15 februari 2016
@Uw zoekverzoek=11 januari 2016

Hierbij bevestigen wij dat uw zoekverzoek naar de heer Abdul Hakimovich is ontvangen. De tracing is
gestart. U hoort van ons zodra er een resultaat is.

!sign Restoring Family Links
""",
        {"date": "2016-02-15", "result": "running"},
    ),
)  # fmt: skip
