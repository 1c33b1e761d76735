"""D50: medical advice of the Bureau Medische Advisering, old and new term, three answers."""

from __future__ import annotations

from tests.samples.model import Sample

_HEAD = (
    "Bureau Medische Advisering",
    "Immigratie- en Naturalisatiedienst",
    "Postbus 0001, 0000 ZZ Rijnstad",
)

SAMPLES = (
    Sample(
        "d50-georgie-2016",
        "D50",
        "dev_rijks",
        _HEAD,
        """
* Immigratie- en Naturalisatiedienst
* Unit Regulier Verblijf
* Postbus 0002
* 0000 ZZ Rijnstad

@Datum=14 april 2016
@Ons kenmerk=BMA 1604.0117
@V-nummer=281.004.5517
@Behandeld door=dr. W. Terpstra, medisch adviseur

# Medisch advies inzake artikel 64 Vreemdelingenwet 2000

Betreft: de heer Giorgi Beridzenko, geboren op 2 mei 1971, nationaliteit volgens uw opgave Georgische.

Op 3 maart 2016 verzocht u het Bureau Medische Advisering om advies. Hieronder treft u de
beantwoording van uw vragen aan. Het advies is gebaseerd op de brieven van de behandelaars van
betrokkene, gedateerd 11 februari 2016 en 20 maart 2016.

## 1. Heeft betrokkene medische klachten en zo ja, welke?

Ja. Betrokkene heeft hepatitis C met levercirrose (Child-Pugh A) en diabetes mellitus type 2.

## 2. Staat betrokkene onder behandeling?

Betrokkene wordt behandeld door een maag-darm-leverarts en door zijn huisarts. De medicatie bestaat
uit metformine 1000 mg, gliclazide 80 mg en propranolol 40 mg.

## 3. Is betrokkene in staat om te reizen?

Betrokkene wordt in staat geacht te reizen met gangbare vervoermiddelen. Er gelden geen nadere
reisvereisten.

## 4. Zal het uitblijven van de behandeling leiden tot een medische noodsituatie op korte termijn?

Ja. Bij het uitblijven van de medische behandeling wordt op een termijn van drie maanden een medische
noodsituatie verwacht, omdat een ontregeling van de diabetes en bloedingen uit de slokdarm te
verwachten zijn.

## 5. Is de noodzakelijke behandeling aanwezig in het land van herkomst?

Ja. Op grond van informatie van MedCOI is de behandeling in Georgië aanwezig. Het gaat om behandeling
door een hepatoloog en een internist in Tbilisi; de genoemde medicijnen zijn verkrijgbaar.

Over de feitelijke toegankelijkheid van de zorg doet het BMA geen uitspraak.

!sign W. Terpstra | medisch adviseur
""",
        {
            "date": "2016-04-14", "reference": "BMA 1604.0117", "v_number": "2810045517",
            "country": "GEO", "travel": "ABLE", "emergency": "YES_SHORT_TERM", "available": "YES",
            "term_months": 3,
        },
    ),
    Sample(
        "d50-guinee-2019",
        "D50",
        "dev_kliniek",
        ("Bureau Medische Advisering (BMA)", "Afdeling medische advisering", "Zandpad 00, Rijnstad"),
        """
# BMA-ADVIES

@Kenmerk advies=2019-BMA-03348
@Datum advies=7-10-2019
@Naam vreemdeling=Mevrouw A. Diallo-Baldé
@Geboortedatum=19-08-1984
@V-nummer=2765 190 043
@Aangevraagd door=IND, locatie Rijnstad
@Land van onderzoek=Guinee

## Klachten en diagnose

Uit de overgelegde medische informatie blijkt dat betrokkene lijdt aan een chronische
posttraumatische stressstoornis en een ernstige depressieve stoornis met psychotische kenmerken.

## Reisvaardigheid

Betrokkene is in staat om te reizen, mits aan de volgende voorwaarden is voldaan:

- begeleiding tijdens de reis door een psychiatrisch verpleegkundige;
- meenemen van voldoende medicatie voor twee maanden;
- een schriftelijke overdracht van de medische gegevens;
- directe fysieke overdracht aan een psychiatrische behandelinstelling bij aankomst.

## Medische noodsituatie

Het uitblijven van behandeling zal naar verwachting leiden tot een medische noodsituatie op korte
termijn, dat wil zeggen binnen een termijn van drie maanden. Er is dan een reëel risico op suïcide.

## Behandelmogelijkheden in Guinee

Volgens de geraadpleegde bronnen (MedCOI BMA-12447) is de noodzakelijke behandeling in Guinee niet
aanwezig. Een psychiater is in Conakry wel werkzaam, maar klinische opname en het middel clozapine
zijn niet beschikbaar.

Dit advies is geldig tot zes maanden na dagtekening.

!sign drs. H. van Wijngaarden | arts, medisch adviseur
""",
        {
            "date": "2019-10-07", "reference": "2019-BMA-03348", "v_number": "2765190043",
            "country": "GIN", "travel": "ABLE_WITH_CONDITIONS", "emergency": "YES_SHORT_TERM",
            "available": "NO", "term_months": 3,
        },
    ),
)  # fmt: skip
