"""Medical papers in a fifteenth hand."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d50-bma-tabel-15", "D50", "dev_loket",
        ("Bureau Medische Advisering", "Immigratie- en Naturalisatiedienst"),
        """
# BMA-advies

@Nummer=BMA-23-11871
@Uitgebracht op=6 september 2023
@Persoon=Ousseynou Faye-Mbodj
@Geboortedatum=2 december 1968
@V-nummer=2751500178
@Land=Senegal
@Medische noodsituatie=ja, binnen drie maanden
@Reizen=mogelijk, mits met verpleegkundige begeleiding
@Behandeling in Senegal=aanwezig
@Adviseur=drs. C. Noordwijkers
""",
        {"date": "2023-09-06", "reference": "BMA-23-11871", "name": "Ousseynou Faye-Mbodj", "birth_date": "1968-12-02",
         "v_number": "2751500178", "country": "SEN", "emergency": "YES_SHORT_TERM", "term_months": 3,
         "travel": "ABLE_WITH_CONDITIONS", "available": "YES", "practitioner": "drs. C. Noordwijkers"},
    ),
    Sample(
        "d50-bma-medicijn-niet-15", "D50", "dev_verslag",
        ("BMA",),
        """
# Medisch advies

Utrecht, 18 december 2019

Kenmerk 2019-3317-BMA, V-nummer 2751500189

Betrokkene, Nino Kapanadzeya (Georgië), is bekend met epilepsie. Zonder behandeling verwacht ik binnen zes maanden een medische noodsituatie. Vliegen is
toegestaan. Van de medicijnen is lamotrigine in Georgië te krijgen; perampanel niet.

!sign E. Soesterbergse | arts
""",
        {"date": "2019-12-18", "reference": "2019-3317-BMA", "v_number": "2751500189", "name": "Nino Kapanadzeya",
         "country": "GEO", "emergency": "YES_SHORT_TERM", "term_months": 6, "travel": "ABLE", "available": "PARTLY",
         "practitioner": "E. Soesterbergse"},
    ),
    Sample(
        "d52-behandelaar-brief-15", "D52", "dev_vrij",
        ("Praktijk voor Psychiatrie Eemland",),
        """
# Verklaring omtrent medische situatie vreemdeling

@Patiënt=Mohsen Rajabizadehan
@Geboren=9-9-1983
@V-nummer=2751500190

Diagnose: bipolaire stoornis. Medicatie: lithium, quetiapine.

Datum: 2 maart 2020
Naam behandelaar: dr. S. Baarnenaar, psychiater
BIG-nummer: 79011122501
Handtekening: (w.g.)
""",
        {"date": "2020-03-02", "name": "Mohsen Rajabizadehan", "birth_date": "1983-09-09", "v_number": "2751500190",
         "diagnosis": "bipolaire stoornis", "medicines": ["lithium", "quetiapine"], "practitioner": "dr. S. Baarnenaar",
         "big_number": "79011122501", "signed": True},
    ),
    Sample(
        "d53-huisarts-verwijst-15", "D53", "dev_nota",
        ("Huisartsenpost Ondiep",),
        """
@Datum=14 april 2021
@Aan=polikliniek Cardiologie
@Betreft=mw. H. Sargsyaneva, 12-12-1957

Geachte collega,

Graag uw beoordeling van deze patiënte met hartfalen. Zij gebruikt furosemide en bisoprolol.

Met vriendelijke groet,

K. Zuilenaar, huisarts
""",
        {"date": "2021-04-14", "name": "H. Sargsyaneva", "birth_date": "1957-12-12", "diagnosis": "hartfalen",
         "medicines": ["furosemide", "bisoprolol"], "practitioner": "K. Zuilenaar"},
    ),
    Sample(
        "d54-overzicht-contacten-15", "D54", "dev_formulier",
        ("Medische Opvang Ongedocumenteerden",),
        """
# Overzicht consulten

@Naam=Blessing Okafornwa
@Geb. datum=04-07-1992
@Periode=januari 2019 t/m december 2021
@Opgemaakt=10-01-2022
@Arts=M. Lombokker

| Datum | Klacht | Beleid |
| 12-02-2019 | hoofdpijn | paracetamol |
| 03-11-2021 | slecht slapen | gesprek |
""",
        {"date": "2022-01-10", "name": "Blessing Okafornwa", "birth_date": "1992-07-04", "practitioner": "M. Lombokker",
         "period": {"from": "2019-01", "to": "2021-12"}},
    ),
    Sample(
        "d54-brief-bij-dossier-15", "D54", "dev_dienst",
        ("Revalidatiecentrum Heidezicht", "Medisch archief"),
        """
@Datum=25 maart 2021
@Betreft=kopie medisch dossier de heer Y. Berisharaj (08-01-1971)

Geachte heer,

Op uw verzoek zenden wij u het dossier over de periode 2 september 2015 tot en met 14 maart 2017. Het zijn 72 pagina's.
""",
        {"date": "2021-03-25", "name": "Y. Berisharaj", "birth_date": "1971-01-08", "pages": 72,
         "period": {"from": "2015-09-02", "to": "2017-03-14"}},
    ),
    Sample(
        "d57-hopital-lome-15", "D57", "dev_gezant",
        ("RÉPUBLIQUE TOGOLAISE", "CLINIQUE BIASA", "Lomé"),
        """
Lomé, le 5 octobre 2018

Objet: M. Edem Kossivigan

Nous certifions que la dialyse péritonéale n'est pas pratiquée dans notre établissement.

!sign Dr. A. Lawsonnier
""",
        {"date": "2018-10-05", "organisation": "CLINIQUE BIASA", "country": "TGO", "name": "Edem Kossivigan",
         "available": "NO"},
        languages=("fra",),
    ),
)  # fmt: skip
