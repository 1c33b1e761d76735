"""Medical papers again, by yet another hand: other practices, years and countries."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d50-advies-2015-b", "D50", "dev_nota",
        ("Bureau Medische Advisering", "Immigratie- en Naturalisatiedienst"),
        """
@Onderwerp=Medische beoordeling vreemdeling
@Vreemdeling=Nana Kvaratskheliani
@Geboortedatum=7 september 1948
@Herkomst=Georgië
@Opgemaakt=23 juni 2015
@Registratie BMA=15/06/4471

Op grond van de verkregen informatie kom ik tot de volgende beoordeling.

Betrokkene heeft een gemetastaseerd mammacarcinoom en wordt behandeld met letrozol en zoledroninezuur. Zij mag vliegen,
doch uitsluitend onder begeleiding van een verpleegkundige en met een rolstoel.

Het is niet uitgesloten dat zich zonder behandeling op korte termijn een medische noodsituatie voordoet.

In Georgië zijn oncologische zorg en de genoemde medicijnen volgens mijn bronnen te krijgen.

!sign M. Kroonenburgh | medisch adviseur
""",
        {"date": "2015-06-23", "reference": "15/06/4471", "name": "Nana Kvaratskheliani", "birth_date": "1948-09-07",
         "country": "GEO", "travel": "ABLE_WITH_CONDITIONS", "emergency": "NOT_EXCLUDED", "available": "YES",
         "practitioner": "M. Kroonenburgh"},
    ),
    Sample(
        "d50-reactie-2023-b", "D50", "dev_rijks",
        ("Immigratie- en Naturalisatiedienst", "Bureau Medische Advisering", "Ministerie van Justitie en Veiligheid"),
        """
@Datum=15 november 2023
@BMA-nummer=BMA 23.08814
@V-nummer=2899440017
@Betreft=medisch advies Tamba Kollieson

## Vragen en antwoorden

**Heeft betrokkene medische klachten?** Ja: chronische hepatitis B, zonder tekenen van levercirrose.

**Staat betrokkene onder behandeling?** Ja, tenofovir, halfjaarlijkse controle.

**Verwacht u bij uitblijven van behandeling binnen drie tot zes maanden een medische noodsituatie?** Nee, dat verwacht ik
niet.

**Kan betrokkene reizen?** Ja. Er zijn geen bijzondere maatregelen nodig.

**Is de behandeling in Liberia aanwezig?** Niet beantwoord, gezien het antwoord op de derde vraag.
""",
        {"date": "2023-11-15", "reference": "BMA 23.08814", "v_number": "2899440017", "name": "Tamba Kollieson",
         "country": "LBR", "travel": "ABLE", "emergency": "NO", "available": "NOT_EXAMINED", "medicines": ["tenofovir"]},
    ),
    Sample(
        "d51-machtiging-2017-b", "D51", "dev_kantoor",
        ("Van Oosterwolde Advocatuur", "Kade 0, Waterstad"),
        """
# TOESTEMMING

Ik, Mariama Touraysey, geboren 24-11-1979, geef hierbij toestemming aan mijn huisarts (mw. dr. C. Pelgrim) en aan mijn
behandelaars bij GGZ Waterstad (dhr. W. van Boxmeeren, psychiater) om mijn medische gegevens te verstrekken aan mijn
advocaat, mr. F. van Oosterwolde, ten behoeve van een aanvraag op grond van artikel 64 Vw.

Getekend te Waterstad op 30 augustus 2017

!sign M. Touraysey
""",
        {"date": "2017-08-30", "name": "Mariama Touraysey", "birth_date": "1979-11-24", "signed": True,
         "practitioner": ["C. Pelgrim", "W. van Boxmeeren"]},
    ),
    Sample(
        "d52-formulier-2022-b", "D52", "dev_vrij",
        ("Verklaring omtrent medische situatie vreemdeling",),
        """
@Naam vreemdeling=Rostam Shahbaziani
@Geb. datum=5-5-1981
@V-nummer=2881144009
@Naam hulpverlener=dr. O. Kuipersen, neuroloog
@BIG-registratie=59011144701
@Ziektebeeld=epilepsie, therapieresistent
@Huidige medicatie=levetiracetam 1500 mg, lamotrigine 200 mg
@Ingevuld te Rijnstad=11 oktober 2022

!sign O. Kuipersen
""",
        {"date": "2022-10-11", "v_number": "2881144009", "name": "Rostam Shahbaziani", "birth_date": "1981-05-05",
         "practitioner": "dr. O. Kuipersen", "big_number": "59011144701", "diagnosis": "epilepsie, therapieresistent",
         "medicines": ["levetiracetam", "lamotrigine"]},
    ),
    Sample(
        "d53-engels-2020-b", "D53", "dev_brief",
        ("Harbour Street Medical Practice", "Harbourtown"),
        """
@Date=8 January 2020
@Re=Mr. Emeka Nwachukwuson, DOB 19/02/1977

To whom it may concern,

I am the general practitioner of the above patient. He suffers from type 1 diabetes with retinopathy and takes insulin
glargine and insulin aspart. Without treatment he would die within days.

!sign Dr. Harriet Blomquister | general practitioner
""",
        {"date": "2020-01-08", "name": "Emeka Nwachukwuson", "birth_date": "1977-02-19",
         "practitioner": "Dr. Harriet Blomquister"},
        languages=("eng",),
    ),
    Sample(
        "d54-medicom-2021-b", "D54", "dev_getypt",
        ("Gezondheidscentrum Oosterhof",),
        """
Medische gegevens van: Mw. A. Ghebrezgiabher-Tesfu (v)   geb.dat: 02-02-1984
Datum: 19-07-2021   Periode: alle contacten vanaf 11-03-2018

* EPISODES
* P74  Angststoornis             11-03-2018 -
* A98  Geen ziekte               04-05-2019 - 04-05-2019

* CONTACTEN
* 11-03-2018 consult  mw. J. Smeding (huisarts)
* S: paniek in de trein, kan niet slapen
* P: oxazepam 10 mg zn
* 04-05-2019 telefonisch consult
""",
        {"date": "2021-07-19", "name": "A. Ghebrezgiabher-Tesfu", "birth_date": "1984-02-02",
         "period": {"from": "2018-03-11"}},
    ),
    Sample(
        "d54-brief-bij-dossier-2019-b", "D54", "dev_praktijk",
        ("Streekziekenhuis Veenrand", "Bureau Patiëntgegevens"),
        """
@Datum=27 maart 2019
@Uw verzoek=14 maart 2019

Geachte heer Abdelrahmanov,

U vroeg om inzage in uw medische gegevens. In de bijlage (41 bladzijden) vindt u uw medisch dossier van de afdelingen chirurgie
en interne geneeskunde, van januari 2015 tot maart 2019.

Op de volgende bladzijden vindt u achtereenvolgens: decursus, operatieverslagen, laboratoriumuitslagen, correspondentie.
""",
        {"date": "2019-03-27", "name": "Abdelrahmanov", "pages": 41, "period": {"from": "2015-01", "to": "2019-03"}},
    ),
    Sample(
        "d54-engels-2022-b", "D54", "dev_kliniek",
        ("Doctors for Migrants", "Mobile clinic"),
        """
# Patient file - summary print

@Patient=Luis Fernando Quispera
@Date of birth=17 May 1990
@Printed=6 April 2022
@Visits=from 9 October 2020 to 30 March 2022

| Date | Complaint | Plan |
| 9 October 2020 | toothache | referral |
| 2 February 2021 | low back pain | naproxen 500 mg |
| 30 March 2022 | hypertension | lisinopril 10 mg |
""",
        {"date": "2022-04-06", "name": "Luis Fernando Quispera", "birth_date": "1990-05-17",
         "period": {"from": "2020-10-09", "to": "2022-03-30"}},
        languages=("eng",),
    ),
    Sample(
        "d55-apotheek-2017-b", "D55", "dev_dienst",
        ("Apotheek De Zwaan", "Rijnstad"),
        """
@Patiëntnummer=0044178
@Naam=Hr. B. Yilmazdoganer
@Geboren=6 januari 1958
@Afgedrukt=14 februari 2017

# Medicatiepaspoort

| Naam | Gebruik | Sinds |
| Simvastatine 40 mg | 1x per dag 's avonds | 2011 |
| Tamsulosine 0,4 mg | 1x per dag | 2014 |
| Salbutamol aerosol | zo nodig | 2009 |
""",
        {"date": "2017-02-14", "name": "B. Yilmazdoganer", "birth_date": "1958-01-06",
         "medicines": ["simvastatine", "tamsulosine", "salbutamol"]},
    ),
    Sample(
        "d56-tbilisi-2022-b", "D56", "dev_missie",
        ("CAUCASUS ONCOLOGY CENTER", "Tbilisi, Georgia"),
        """
@No.=OC-1182/22
@Date=03/10/2022

# Calculation of costs

For the patient Nana Kvaratskheliani the following treatment is planned:

| Letrozole, monthly | 85 GEL |
| Zoledronic acid infusion, every 4 weeks | 310 GEL |
| Consultation oncologist | 120 GEL |

Total monthly expense: 515 GEL
""",
        {"date": "2022-10-03", "reference": "OC-1182/22", "country": "GEO", "name": "Nana Kvaratskheliani",
         "amount": {"value": 515, "currency": "GEL", "per": "month"}},
        languages=("eng",),
    ),
    Sample(
        "d56-mail-dhaka-2018-b", "D56", "dev_vrij",
        ("Padma General Hospital", "Dhaka, Bangladesh"),
        """
Dhaka, 20 August 2018

Sub: price of treatment

Dear Madam,

As requested, the charge for one session of haemodialysis in our hospital is BDT 3,500. A patient who needs twelve sessions
will pay BDT 42,000 per month. Medicines are not included.

!sign Accounts officer
""",
        {"date": "2018-08-20", "country": "BGD"},
        languages=("eng",),
    ),
)  # fmt: skip
