"""Medical advice, records and letters in a thirteenth hand."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d50-bma-proza-13", "D50", "dev_dienst",
        ("Ministerie van Veiligheid en Justitie", "Bureau Medische Advisering"),
        """
@Datum=9 maart 2015
@BMA-nummer=15/02/0931
@V-nummer=2751300152
@Betreft=mevrouw H. Nazaryanets

Geachte heer, mevrouw,

Betrokkene wordt behandeld voor schizofrenie. Indien de behandeling zou stoppen, valt binnen drie tot zes maanden een medische
noodsituatie te verwachten. In Armenië kan zij door een psychiater worden behandeld en zijn haar medicijnen verkrijgbaar. Reizen
kan alleen met een psychiatrisch verpleegkundige naast haar.

Hoogachtend,

!sign dr. T. Wervershoven | arts, adviseur BMA
""",
        {"date": "2015-03-09", "reference": "15/02/0931", "v_number": "2751300152", "name": "H. Nazaryanets",
         "country": "ARM", "emergency": "YES_SHORT_TERM", "term_months": 6, "available": "YES",
         "travel": "ABLE_WITH_CONDITIONS", "practitioner": "dr. T. Wervershoven"},
    ),
    Sample(
        "d50-bma-niet-reizen-13", "D50", "dev_stichting",
        ("IND", "Bureau Medische Advisering"),
        """
# Medisch advies

@Adviesdatum=21 januari 2021
@Kenmerk=BMA/21/00417-B
@Naam=Thuy Nguyenvanko
@Geboren=4 juli 1955
@Herkomstland=Vietnam

## Beantwoording van de vragen

Reizen: betrokkene is niet in staat om te reizen.

Noodsituatie: het achterwege blijven van dialyse leidt binnen enkele weken tot de dood.

Behandeling: dialyse is in Hanoi aanwezig.

!sign W.J. Oosterblokkers | medisch adviseur
""",
        {"date": "2021-01-21", "reference": "BMA/21/00417-B", "name": "Thuy Nguyenvanko", "birth_date": "1955-07-04",
         "country": "VNM", "travel": "NOT_ABLE", "emergency": "YES_SHORT_TERM", "available": "YES",
         "practitioner": "W.J. Oosterblokkers"},
    ),
    Sample(
        "d52-formulier-vragen-13", "D52", "dev_formulier",
        ("Verklaring omtrent medische situatie vreemdeling",),
        """
@1. Naam van de patiënt=Adama Kouyatédor
@2. Geboortedatum=16-06-1982
@3. V-nummer=2751300163
@4. Aandoening=sikkelcelziekte
@5. Medicijnen=hydroxycarbamide, foliumzuur
@6. Ingevuld door=dr. N. Wisselinkhof, internist-hematoloog
@7. BIG=29088855501
@8. Datum en handtekening=8 november 2021, N. Wisselinkhof
""",
        {"date": "2021-11-08", "name": "Adama Kouyatédor", "birth_date": "1982-06-16", "v_number": "2751300163",
         "diagnosis": "sikkelcelziekte", "medicines": ["hydroxycarbamide", "foliumzuur"],
         "practitioner": "dr. N. Wisselinkhof", "big_number": "29088855501", "signed": True},
    ),
    Sample(
        "d53-psychiater-brief-13", "D53", "dev_kliniek",
        ("Centrum '45", "Polikliniek vluchtelingen"),
        """
@Datum=30 augustus 2021
@Patiënt=Kibrom Hadguzion
@Geboortedatum=7 september 1991
@Behandelaar=J. Ommerveen, psychiater

Geachte collega,

Sinds maart 2020 zien wij uw patiënt wekelijks wegens een posttraumatische stressstoornis met psychotische kenmerken. Hij krijgt EMDR
en slikt sertraline en aripiprazol.

Met collegiale groet,

!sign J. Ommerveen
""",
        {"date": "2021-08-30", "name": "Kibrom Hadguzion", "birth_date": "1991-09-07", "practitioner": "J. Ommerveen",
         "diagnosis": "posttraumatische stressstoornis met psychotische kenmerken",
         "medicines": ["sertraline", "aripiprazol"]},
    ),
    Sample(
        "d54-detentie-uitdraai-13", "D54", "dev_getypt",
        ("HUISARTSENPRAKTIJK OOSTEIND",),
        """
# JOURNAAL

@Pat.=M. Al-Jubouriya
@Geb.=14-02-1979
@Periode=03-05-2017 - 22-11-2021
@Print d.d.=25-11-2021

03-05-2017 E: hypertensie  P: amlodipine
22-11-2021 E: rugpijn  P: fysiotherapie

Einde uitdraai. Aantal pagina's: 9
""",
        {"date": "2021-11-25", "name": "M. Al-Jubouriya", "birth_date": "1979-02-14", "pages": 9,
         "period": {"from": "2017-05-03", "to": "2021-11-22"}},
    ),
    Sample(
        "d54-ggz-dossier-13", "D54", "dev_stichting",
        ("GGZ Duinstreek", "Medische administratie"),
        """
# Afschrift behandeldossier

@Cliënt=Saba Tekleberhanet
@Geboortedatum=30 april 1986
@Hoofdbehandelaar=drs. V. Katwijkers
@Verstrekt op=12 mei 2020
@Omvang=48 bladzijden

Dit afschrift bestrijkt de behandeling van 6 juni 2018 tot 30 april 2020.
""",
        {"date": "2020-05-12", "name": "Saba Tekleberhanet", "birth_date": "1986-04-30", "pages": 48,
         "practitioner": "drs. V. Katwijkers", "period": {"from": "2018-06-06", "to": "2020-04-30"}},
    ),
    Sample(
        "d55-apotheek-lijst-13", "D55", "dev_loket",
        ("Apotheek De Vuurtoren",),
        """
# Actueel medicatieoverzicht

@Naam=B. Ghebreabnova
@Geb.datum=09-10-1960
@Gemaakt=14-03-2022

| Middel | Sterkte | Gebruik |
| Metformine | 850 mg | 2x daags |
| Gliclazide | 30 mg | 1x daags |
""",
        {"date": "2022-03-14", "name": "B. Ghebreabnova", "birth_date": "1960-10-09",
         "medicines": ["metformine", "gliclazide"], "organisation": "Apotheek De Vuurtoren"},
    ),
    Sample(
        "d57-hospital-accra-13", "D57", "dev_akte",
        ("REPUBLIC OF SIERRA LEONE", "Connaught Dialysis Center", "Freetown"),
        """
@Ref.=CDC/22/019
@Date=16th June 2022

Dear Madam,

RE: MR. ALUSINE KAMARALIN

In reply to your mail of 30th May: our two machines have been out of order since 2020 and haemodialysis cannot be given.

!sign Dr. I. Bangurason
""",
        {"date": "2022-06-16", "reference": "CDC/22/019", "organisation": "Connaught Dialysis Center", "country": "SLE",
         "name": "Alusine Kamaralin", "available": "NO"},
        languages=("eng",),
    ),
)  # fmt: skip
