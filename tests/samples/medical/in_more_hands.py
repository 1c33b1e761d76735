"""Medical papers of registers, pharmacies and foreign hospitals, each printed by another system."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d54-journaal-2020", "D54", "dev_getypt",
        ("HUISARTSENPRAKTIJK DE BREM", "P.J. Wagemakersz, huisarts"),
        """
PATIENTDOSSIER - JOURNAAL
Afgedrukt op 18-08-2020 om 09:41

@Naam=Abukarov, H.
@Geb.=27-01-1975
@Adres=p/a Noodopvang
@Selectie=02-05-2016 t/m 18-08-2020

* 02-05-2016  S  hoesten sinds 3 weken, nachtzweten
* 02-05-2016  O  temp 38,2, crepitaties li basaal
* 02-05-2016  E  pneumonie (R81)
* 02-05-2016  P  amoxicilline 500 mg 3dd1
* 11-09-2018  S  slaapt niet, herbelevingen
* 11-09-2018  E  PTSS (P02)
* 11-09-2018  P  mirtazapine 15 mg a.n., verw. GGZ
""",
        {"date": "2020-08-18", "name": "Abukarov, H.", "birth_date": "1975-01-27",
         "period": {"from": "2016-05-02", "to": "2020-08-18"}},
    ),
    Sample(
        "d54-opvang-2018", "D54", "dev_dienst",
        ("Gezondheidszorg Asielzoekers", "Locatie Veenrand"),
        """
@Zorgnummer=GZA-0044172
@Printdatum=5 april 2018
@Aantal pagina's=23

# Medisch dossier (kopie op verzoek van de patiënt)

Patiënt: mevrouw Yordanos Tewelde-Mehari, 13 juli 1991

Geachte mevrouw,

Hierbij ontvangt u een afschrift van uw dossier over de periode van 9 oktober 2014 tot en met 5 april 2018.

## Episodes

| Sinds | ICPC | Omschrijving | Status |
| 10-2014 | P76 | depressie | actief |
| 03-2015 | D84 | reflux | inactief |

## Medicatie

| Gestart | Middel | Dosis |
| 12-11-2014 | sertraline | 50 mg |
| 20-03-2015 | omeprazol | 20 mg |
""",
        {"date": "2018-04-05", "name": "Yordanos Tewelde-Mehari", "birth_date": "1991-07-13",
         "period": {"from": "2014-10-09", "to": "2018-04-05"}, "pages": 23,
         "medicines": ["sertraline", "omeprazol"]},
    ),
    Sample(
        "d54-ziekenhuis-2023", "D54", "dev_kliniek",
        ("Universitair Medisch Centrum Rijnstad", "Afdeling Medische Informatie"),
        """
# Kopie medisch dossier

@Patiënt=Dhr. O. Barrientosan
@Geboortedatum=08-10-1966
@MRN=5570441
@Dossier aangemaakt=14-02-2019
@Laatste contact=30-11-2022
@Uitgeprint=12 januari 2023 door mw. Q. Beekhuizen

## Contacten

| Datum | Afdeling | Type |
| 14-02-2019 | SEH | consult |
| 15-02-2019 | MDL | opname |
| 30-11-2022 | MDL | poliklinisch |

## Verslag polikliniek 30-11-2022

Behandelaar: dr. V. Haverlandt, MDL-arts. Stabiele levercirrose Child-Pugh A. Lactulose en spironolacton gecontinueerd.

Blad 1 van 6
""",
        {"date": "2023-01-12", "name": "O. Barrientosan", "birth_date": "1966-10-08", "practitioner": "dr. V. Haverlandt"},
    ),
    Sample(
        "d54-straatdokter-2015", "D54", "dev_praktijk",
        ("Kruispost Havenwijk", "medische hulp voor onverzekerden"),
        """
# Uittreksel uit de patiëntenkaart

Kaartnummer: 3391 / naam: Ngozi Ekwuemeka / geboren: 4 juli 1979 / uitdraai van: 9 december 2015

Voorgeschiedenis
- 2009 hypertensie
- 2013 CVA links

Consulten van 19 maart 2013 tot 2 december 2015

* 19/03/2013  RR 210/120, hoofdpijn. Start amlodipine. (dr. Kees Bramerhorst)
* 06/06/2014  RR 150/95. Enalapril toegevoegd.
* 02/12/2015  Spraak beter. Geen insulten meer.
""",
        {"date": "2015-12-09", "name": "Ngozi Ekwuemeka", "birth_date": "1979-07-04",
         "period": {"from": "2013-03-19", "to": "2015-12-02"}},
    ),
    Sample(
        "d55-amo-2022", "D55", "dev_praktijk",
        ("Apotheek Zuiderpark", "H. Cornelissenburg, apotheker"),
        """
# ACTUEEL MEDICATIEOVERZICHT (AMO)

@Patiënt=Mevr. T. Kharatishvilova-Berg
@Geb.dat.=15-03-1949
@Overzicht d.d.=01-09-2022

| Stofnaam | Sterkte | Vorm | Dosering | Voorschrijver |
| METOPROLOL RETARD | 100 mg | tablet mga | 1x daags 1 | cardioloog |
| ACENOCOUMAROL | 1 mg | tablet | volgens schema | trombosedienst |
| PANTOPRAZOL | 40 mg | msr tablet | 1x daags 1 | huisarts |
""",
        {"date": "2022-09-01", "name": "T. Kharatishvilova-Berg", "birth_date": "1949-03-15",
         "medicines": ["metoprolol", "acenocoumarol", "pantoprazol"], "organisation": "Apotheek Zuiderpark"},
    ),
    Sample(
        "d55-lijst-2019", "D55", "dev_kantoor",
        ("Dienstapotheek Rijnstad-Noord",),
        """
Medicatielijst van de heer Jamal Idrissoudi (geboren 23 oktober 1986), uitgedraaid op 16 januari 2019

- Olanzapine 10 mg tabletten: 's avonds 1 tablet
- Valproïnezuur 500 mg: 2 maal daags
- Lorazepam 1 mg: zo nodig, maximaal 2 per dag

Overgevoeligheden: penicilline.
""",
        {"date": "2019-01-16", "name": "Jamal Idrissoudi", "birth_date": "1986-10-23",
         "medicines": ["olanzapine", "valproïnezuur", "lorazepam"]},
    ),
    Sample(
        "d56-proforma-2021", "D56", "dev_formulier",
        ("KORLE HEIGHTS RENAL CENTRE", "Accra, Ghana", "TIN 00-4417-X"),
        """
# PROFORMA INVOICE

@Invoice No.=PF/2021/0882
@Date=24-Sep-2021
@Customer=Mr. Yaw Boakyendo

| Description | Qty | Unit price (GHS) | Amount (GHS) |
| Haemodialysis session | 12 | 650.00 | 7,800.00 |
| Erythropoietin 4000 IU | 8 | 120.00 | 960.00 |

Total per month: GHS 8,760.00
""",
        {"date": "2021-09-24", "reference": "PF/2021/0882", "country": "GHA", "name": "Yaw Boakyendo",
         "amount": {"value": 8760, "currency": "GHS", "per": "month"}, "organisation": "KORLE HEIGHTS RENAL CENTRE"},
        languages=("eng",),
    ),
    Sample(
        "d56-brief-apotheek-2019", "D56", "dev_gezant",
        ("Al-Shifa Community Pharmacy", "Khartoum, Sudan"),
        """
Khartoum, 11 March 2019

To whom it may concern

At the request of the family of Mr. Adam Haroun-Idris we confirm the price of the following medicine in our pharmacy:

Clozapine 100 mg, box of 50 tablets: 2,400 SDG

The medicine is imported and is not always in stock.

!sign Dr. Salma Elhajdi | pharmacist
""",
        {"date": "2019-03-11", "country": "SDN", "amount": {"value": 2400, "currency": "SDG"},
         "medicines": ["clozapine"]},
        languages=("eng",),
    ),
    Sample(
        "d56-facture-2023", "D56", "dev_akte",
        ("CLINIQUE LA SOURCE", "Avenue de la Gare, Kinshasa", "République Démocratique du Congo"),
        """
# FACTURE PROFORMA N° 114/2023

@Date=le 2 mai 2023
@Patient=Mme Béatrice Kalongané
@Objet=traitement antirétroviral et suivi

Consultation spécialisée : 40 USD
Bilan biologique : 85 USD
Traitement mensuel : 130 USD par mois

Arrêtée la présente facture à la somme de deux cent cinquante-cinq dollars américains (255 USD).
""",
        {"date": "2023-05-02", "country": "COD", "name": "Béatrice Kalongané", "reference": "114/2023"},
        languages=("fra",),
    ),
    Sample(
        "d56-mail-2020", "D56", "dev_vrij",
        ("Nairobi Riverside Hospital", "Patient accounts"),
        """
@Quotation date=6 August 2020
@Our ref.=NRH/Q/20/771
@Prepared for=Stichting Noodbed

# Quotation for treatment

We are pleased to quote as follows for outpatient psychiatric care in Kenya:

| Item | Cost |
| Initial assessment | KES 9,500 |
| Follow-up visit, monthly | KES 4,000 |
| Quetiapine 300 mg, 30 tablets | KES 6,300 |

This quotation is valid for 60 days.
""",
        {"date": "2020-08-06", "reference": "NRH/Q/20/771", "country": "KEN", "medicines": ["quetiapine"]},
        languages=("eng",),
    ),
    Sample(
        "d57-teheran-2017", "D57", "dev_missie",
        ("Mehr Hospital", "Department of Haematology", "Tehran, Islamic Republic of Iran"),
        """
@Letter No.=H/17/2203
@Date=19 July 2017

Dear colleague,

In reply to your enquiry: emicizumab is at present not available in our hospital nor, to our knowledge, elsewhere in the
country. Factor VIII concentrates are available on a limited basis.

!sign Dr. R. Golestanian | head of department
""",
        {"date": "2017-07-19", "reference": "H/17/2203", "country": "IRN"},
        languages=("eng",),
    ),
    Sample(
        "d58-mentor-2021", "D58", "dev_hof",
        ("RECHTBANK WATERLAND", "Kanton", "Locatie Waterstad"),
        """
zaaknummer: 9044172 \\ MB VERZ 21-338

# Beschikking van 8 juni 2021

op het verzoek van de officier van justitie tot instelling van een mentorschap ten behoeve van

**Daniel Tesfamariamos**, geboren te Keren op 11 september 1963, verblijvende te Waterstad, hierna: betrokkene.

De kantonrechter:

stelt een mentorschap in en benoemt tot mentor: mevrouw J. Ploegmakersen, kantoorhoudende te Waterstad.
""",
        {"date": "2021-06-08", "name": "Daniel Tesfamariamos", "birth_date": "1963-09-11",
         "person": "J. Ploegmakersen"},
    ),
    Sample(
        "d59-zorgmachtiging-2023", "D59", "dev_hof",
        ("RECHTBANK RIJNSTAD", "Familie- en jeugdrecht"),
        """
@Zaak-/rekestnr.=C/16/0551 / FA RK 23-1442
@Datum uitspraak=17 augustus 2023

# Zorgmachtiging ex artikel 6:4 Wvggz

inzake **Farhad Nikbakhtian**, geboren op 29 februari 1988.

De rechtbank verleent een zorgmachtiging en bepaalt dat deze geldt tot en met 17 februari 2024.
""",
        {"date": "2023-08-17", "name": "Farhad Nikbakhtian", "birth_date": "1988-02-29", "expires_on": "2024-02-17"},
    ),
)  # fmt: skip
