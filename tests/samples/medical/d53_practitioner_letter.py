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
        },
    ),
)  # fmt: skip
