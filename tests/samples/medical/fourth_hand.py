"""Medical papers by a fourth hand."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d54-vierde",
        "D54",
        "dev_praktijk",
        ("Medisch Centrum Kanaalzone", "Huisartsenzorg"),
        """
# Uittreksel elektronisch huisartsdossier

@Patiënt=Dhr. W. Tesfalidetin
@Geboortedatum=03-03-1978
@Print=12-12-2018
@Van=01-01-2015
@Tot=12-12-2018

| Datum | ICPC | Tekst |
| 05-02-2015 | L03 | lage rugpijn |
| 17-08-2017 | P06 | slaapproblemen |
""",
        {
            "date": "2018-12-12",
            "name": "W. Tesfalidetin",
            "birth_date": "1978-03-03",
            "period": {"from": "2015-01-01", "to": "2018-12-12"},
        },
    ),
    Sample(
        "d51-vierde",
        "D51",
        "dev_getypt",
        ("GGD Waterland",),
        """
# Toestemmingsformulier opvragen medische informatie

* Naam cliënt: Samia Belhaddadi
* Geboortedatum: 9 juli 1969
Ik geef de GGD toestemming om informatie over mijn gezondheid op te vragen bij:
* dr. K. Hillenbergh, huisarts
* drs. E. Overkleeftman, cardioloog

* Datum: 4 juni 2018
* Handtekening: S. Belhaddadi
""",
        {
            "date": "2018-06-04",
            "name": "Samia Belhaddadi",
            "birth_date": "1969-07-09",
            "signed": True,
            "practitioner": ["dr. K. Hillenbergh", "drs. E. Overkleeftman"],
        },
    ),
    Sample(
        "d50-vierde",
        "D50",
        "dev_verslag",
        ("IND", "Bureau Medische Advisering"),
        """
# Aanvullend advies

@Datum=12 januari 2022
@Kenmerk=BMA-22-00117
@V-nummer=2877700143
@Betrokkene=Blessing Idemudiaye

Betrokkene is hiv-positief en krijgt bictegravir. Als zij haar medicatie niet meer krijgt, ontstaat binnen drie maanden geen medische noodsituatie, wel
op langere termijn. Reizen is mogelijk zonder bijzondere voorwaarden. De medicatie is in Nigeria beschikbaar.
""",
        {
            "date": "2022-01-12",
            "reference": "BMA-22-00117",
            "v_number": "2877700143",
            "name": "Blessing Idemudiaye",
            "country": "NGA",
            "travel": "ABLE",
            "emergency": "NO",
            "available": "YES",
            "medicines": ["bictegravir"],
        },
    ),
    Sample(
        "d56-vierde",
        "D56",
        "dev_vrij",
        ("Hôpital Principal de Nouakchott", "Mauritanie"),
        """
Nouakchott, le 5 mars 2019

# Estimation du coût de la dialyse

Patient : M. Sidi Ould Bahdaye

Le coût d'une séance est de 45 000 MRU. Trois séances par semaine sont nécessaires.
""",
        {"date": "2019-03-05", "country": "MRT", "name": "Sidi Ould Bahdaye"},
        languages=("fra",),
    ),
    Sample(
        "d53-vierde",
        "D53",
        "dev_kliniek",
        ("Polikliniek Infectieziekten", "Academisch Ziekenhuis Rijnstad"),
        """
@Patiënt=mw. G. Abegazu-Lemma
@Geb. datum=14-10-1984
@Datum=2 mei 2016

Geachte collega,

Uw patiënte zag ik op 25 april 2016 op mijn spreekuur. Conclusie: stabiele hiv-infectie onder dolutegravir en lamivudine. Zij blijft onder controle.

!sign drs. F. Hoogervorstman | internist-infectioloog
""",
        {
            "date": "2016-05-02",
            "name": "G. Abegazu-Lemma",
            "birth_date": "1984-10-14",
            "practitioner": "drs. F. Hoogervorstman",
            "medicines": ["dolutegravir", "lamivudine"],
        },
    ),
)
