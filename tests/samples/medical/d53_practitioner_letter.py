"""D53: letters of general practitioners, specialists and mental health teams."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d53-nefroloog-2018",
        "D53",
        "dev_kliniek",
        ("Ziekenhuis Oostkade", "Polikliniek Nierziekten", "Oostkade 00, Rijnstad"),
        """
@Datum=13 maart 2018
@Betreft=de heer Samuel Agyemangwa, geb. 20-06-1968
@BIG-nummer=19055566701

Geachte collega,

Op verzoek van patiënt bericht ik u het volgende.

**Diagnose:** eindstadium nierfalen.

**Voorgeschiedenis:** hypertensie sinds 2004.

**Behandeling:** hemodialyse driemaal per week, epoëtine, amlodipine.

**Beleid en prognose:** zonder dialyse overlijdt patiënt binnen twee tot drie weken.

Met collegiale hoogachting,

!sign dr. N. Vermeulenaar | internist-nefroloog
""",
        {
            "date": "2018-03-13", "birth_date": "1968-06-20", "practitioner": "dr. N. Vermeulenaar",
            "big_number": "19055566701", "diagnosis": "eindstadium nierfalen",
        },
    ),
    Sample(
        "d53-ggz-2021",
        "D53",
        "dev_kantoor",
        ("GGZ Rivierenland", "Team Migratie en Trauma", "Postbus 0007, Rijnstad"),
        """
* Aan mr. I. Schouwenaar
* Advocatenkantoor Lindehof

> Rijnstad, 22 september 2021

Betreft: mevrouw Zahra Hashemizad, geboren 9-4-1994

Geachte mevrouw Schouwenaar,

U vroeg ons om informatie over de behandeling van mevrouw Hashemizad. Zij is sinds mei 2020 bij ons in
zorg.

Conclusie volgens DSM-5: posttraumatische stressstoornis, ernstig, en een depressieve stoornis.

De behandeling bestaat uit EMDR en sertraline 100 mg. Bij het staken van de behandeling is er risico op
suïcidaal gedrag.

!sign drs. E. Molenbroek | psychiater, BIG 49066677801
""",
        {
            "date": "2021-09-22", "birth_date": "1994-04-09", "practitioner": "drs. E. Molenbroek",
            "big_number": "49066677801",
        },
    ),
)  # fmt: skip
