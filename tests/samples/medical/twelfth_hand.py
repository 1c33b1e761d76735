"""Advice of the BMA, files of practices and letters of doctors in a twelfth hand."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d50-bma-vraag-antwoord-12", "D50", "dev_praktijk",
        ("Bureau Medische Advisering",),
        """
@Adviesnummer=2022/03/7719
@Datum advies=4 april 2022
@Aanvrager=IND, team medisch
@Betreft=Grace Nalubegar, geboren 11-11-1979
@V-nummer=2751200178
@Land van herkomst=Oeganda

1. Heeft betrokkene medische klachten? Ja, hiv en hypertensie.

2. Zal het staken van de behandeling leiden tot een medische noodsituatie op korte termijn? Ja, naar verwachting binnen drie
maanden.

3. Kan betrokkene reizen? Ja, mits zij medicatie voor de reis meeneemt.

4. Is de behandeling aanwezig? Ja, met uitzondering van dolutegravir, dat tijdelijk niet leverbaar is.

!sign drs. F. Wagenborgh | arts, medisch adviseur
""",
        {"date": "2022-04-04", "reference": "2022/03/7719", "v_number": "2751200178", "country": "UGA",
         "name": "Grace Nalubegar", "birth_date": "1979-11-11", "travel": "ABLE_WITH_CONDITIONS",
         "emergency": "YES_SHORT_TERM", "term_months": 3, "available": "PARTLY", "practitioner": "drs. F. Wagenborgh"},
    ),
    Sample(
        "d50-bma-nota-12", "D50", "dev_rijks",
        ("Immigratie- en Naturalisatiedienst", "Bureau Medische Advisering"),
        """
@Datum=16 augustus 2019
@Kenmerk=BMA-19-08821
@Betreft=aanvullende nota, V-nummer 2751200189

Geachte collega,

U vroeg ons of het uitblijven van insuline bij de heer Yaw Owusuprempeh tot een noodsituatie leidt. Dat is niet het geval zolang
hij tabletten gebruikt: op de korte termijn wordt geen medische noodsituatie verwacht. Hij is in staat om te reizen. Naar de
behandelmogelijkheden in Ghana is geen onderzoek gedaan.
""",
        {"date": "2019-08-16", "reference": "BMA-19-08821", "v_number": "2751200189", "country": "GHA",
         "name": "Yaw Owusuprempeh", "emergency": "NO", "travel": "ABLE", "available": "NOT_EXAMINED"},
    ),
    Sample(
        "d52-verklaring-brief-12", "D52", "dev_kantoor",
        ("GGZ Laagland", "Polikliniek Trauma"),
        """
# Verklaring omtrent medische situatie vreemdeling

Ik behandel mevrouw Rahel Yemanebirhani, geboren 4 september 1990 (V-nummer 2751200190), sinds 2019 voor een complexe
posttraumatische stressstoornis. Zij gebruikt paroxetine en prazosine.

Opgemaakt te Laagland op 23 mei 2021.

!sign drs. E. Kwakkenbosch | klinisch psycholoog, BIG 69045566701
""",
        {"date": "2021-05-23", "v_number": "2751200190", "name": "Rahel Yemanebirhani", "birth_date": "1990-09-04",
         "practitioner": "drs. E. Kwakkenbosch", "big_number": "69045566701",
         "diagnosis": "complexe posttraumatische stressstoornis", "medicines": ["paroxetine", "prazosine"],
         "signed": True},
    ),
    Sample(
        "d53-brief-longarts-12", "D53", "dev_brief",
        ("Streekziekenhuis De Hoven", "Longgeneeskunde"),
        """
Aan de huisarts

Betreft: Ismail Abdirisaaqi, geb. 17-03-1966

Polikliniekbezoek 2 oktober 2020

Reden van verwijzing: hoesten, vermageren
Diagnose: COPD GOLD III
Behandeling: tiotropium, salbutamol, prednisolon in stootkuren

Prognose: matig. Reizen met het vliegtuig alleen met zuurstof.

Dicteerdatum 5 oktober 2020

!sign M.J. van Oudenrijnen, longarts
""",
        {"date": "2020-10-05", "name": "Ismail Abdirisaaqi", "birth_date": "1966-03-17", "diagnosis": "COPD GOLD III",
         "practitioner": "M.J. van Oudenrijnen", "medicines": ["tiotropium", "salbutamol", "prednisolon"]},
    ),
    Sample(
        "d54-uitdraai-his-12", "D54", "dev_verslag",
        ("Medisch Centrum Noorderpoort", "huisartsen en praktijkondersteuners"),
        """
# Patiëntenkaart

@Patiënt=Asha Jamalow
@Geb.datum=09-09-1987
@Huisarts=W. Terborghman
@Afdrukdatum=30-06-2022
@Selectie=01-01-2020 t/m 30-06-2022

| Datum | S | O | E | P |
| 14-01-2020 | slapeloos | geen afwijkingen | insomnie | temazepam |
| 22-06-2022 | hoofdpijn | RR 120/80 | spanning | paracetamol |

blad 1 van 14
""",
        {"date": "2022-06-30", "name": "Asha Jamalow", "birth_date": "1987-09-09", "practitioner": "W. Terborghman",
         "period": {"from": "2020-01-01", "to": "2022-06-30"}, "pages": 14},
    ),
    Sample(
        "d54-begeleidend-briefje-12", "D54", "dev_vrij",
        ("Ziekenhuis Amstelmonde", "Bureau Patiëntgegevens"),
        """
Amstelmonde, 11 februari 2021

Geachte heer Tewoldebrhani,

Bij deze brief vindt u het afschrift van uw medisch dossier (66 pagina's). Het betreft de opnames tussen 3 maart 2018 en 29
december 2020. Uw geboortedatum is bij ons bekend als 12-12-1974.
""",
        {"date": "2021-02-11", "name": "Tewoldebrhani", "birth_date": "1974-12-12", "pages": 66,
         "period": {"from": "2018-03-03", "to": "2020-12-29"}},
    ),
    Sample(
        "d56-apotheek-prijs-12", "D56", "dev_gezant",
        ("PHARMACIE DU GRAND MARCHÉ", "Bamako, Mali"),
        """
Bamako, le 6 septembre 2019

# Facture pro forma n° 0077

@Client=Fanta Doumbiayé
@Produit=Tacrolimus 1 mg, boîte de 50
@Prix=92 500 FCFA par mois

!sign Le pharmacien
""",
        {"date": "2019-09-06", "organisation": "PHARMACIE DU GRAND MARCHÉ", "country": "MLI", "name": "Fanta Doumbiayé",
         "medicines": ["tacrolimus"], "amount": {"value": 92500, "currency": "XOF", "per": "month"}},
        languages=("fra",),
    ),
)  # fmt: skip
