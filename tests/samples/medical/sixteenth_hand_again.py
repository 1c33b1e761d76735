"""A second lot of medical papers in a sixteenth hand."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d50-bma-lopend-16b", "D50", "dev_dienst",
        ("Immigratie- en Naturalisatiedienst", "Bureau Medische Advisering"),
        """
@Datum=3 september 2013
@Kenmerk=13/06/4173
@Betreft=medisch advies mevrouw Lusine Hakobyantsa, geboren 19 juli 1961

Op uw verzoek adviseer ik als volgt. Betrokkene lijdt aan ernstige reumatoïde artritis, waarvoor zij methotrexaat en prednison gebruikt. Het uitblijven van
behandeling zal naar mijn oordeel niet leiden tot een medische noodsituatie op korte termijn. De behandelmogelijkheden in Armenië zijn daarom
niet onderzocht. Betrokkene is in staat te reizen.

!sign A.B. Zwartkruisen | arts, medisch adviseur
""",
        {"date": "2013-09-03", "reference": "13/06/4173", "name": "Lusine Hakobyantsa", "birth_date": "1961-07-19",
         "emergency": "NO", "available": "NOT_EXAMINED", "travel": "ABLE", "country": "ARM",
         "practitioner": "A.B. Zwartkruisen"},
    ),
    Sample(
        "d52-tandarts-vorm-16b", "D52", "dev_loket",
        ("Immigratie- en Naturalisatiedienst",),
        """
# Verklaring omtrent medische situatie vreemdeling

@V-nummer=2810417339
@Naam vreemdeling=Oumou Barryatou
@Geboortedatum=02-04-1993
@Ik ben=huisarts
@Naam=dr. F. Koudijzeren
@BIG-nummer=19041733001
@De klachten zijn=hiv-infectie
@Huidige medicatie=dolutegravir, lamivudine
@Plaats, datum=Zwaanburg, 17 mei 2022
@Handtekening=F. Koudijzeren
""",
        {"v_number": "2810417339", "name": "Oumou Barryatou", "birth_date": "1993-04-02",
         "practitioner": "dr. F. Koudijzeren", "big_number": "19041733001", "diagnosis": "hiv-infectie",
         "medicines": ["dolutegravir", "lamivudine"], "date": "2022-05-17", "signed": True},
    ),
    Sample(
        "d53-ontslagbrief-16b", "D53", "dev_praktijk",
        ("Streekziekenhuis De Wetering", "Afdeling Longziekten"),
        """
> 28 maart 2018

Betreft: ontslagbrief dhr. Y. Tesfamikaelu, 22-11-1988

Geachte collega,

Van 12 tot 27 maart 2018 was bovengenoemde patiënt op onze afdeling opgenomen.

Diagnose: longtuberculose.

Medicatie bij ontslag: rifampicine, isoniazide, pyrazinamide, ethambutol.

Controle over twee weken op de polikliniek.

!sign mw. dr. N. Achterkampen | longarts
""",
        {"date": "2018-03-28", "name": "Y. Tesfamikaelu", "birth_date": "1988-11-22", "diagnosis": "longtuberculose",
         "medicines": ["rifampicine", "isoniazide", "pyrazinamide", "ethambutol"],
         "practitioner": "dr. N. Achterkampen"},
    ),
    Sample(
        "d54-epd-omvang-16b", "D54", "dev_rijks",
        ("Gezondheidszorg Asielzoekers",),
        """
# Medisch dossier

@Patiënt=Hamdi Cabdullahiyo
@Geboortedatum=05-05-1990
@Huisarts=mw. R. Slotemakerse
@Periode=14-01-2016 - 30-09-2018
@Uitgeprint op=02-10-2018
@Omvang=37 pagina's

| Datum | Contact | Verslag |
| 30-09-2018 | visite | verhuisd naar andere locatie |
| 14-01-2016 | intake | geen bijzonderheden |
""",
        {"name": "Hamdi Cabdullahiyo", "birth_date": "1990-05-05", "practitioner": "R. Slotemakerse",
         "period": {"from": "2016-01-14", "to": "2018-09-30"}, "date": "2018-10-02", "pages": 37},
    ),
    Sample(
        "d55-amo-zin-16b", "D55", "dev_getypt",
        ("Apotheek Sluiswachter",),
        """
# ACTUEEL MEDICATIEOVERZICHT

Dhr. G. Manukyanetsu, geb. 08-08-1950. Afgedrukt 11-04-2022.

* 1. Furosemide 40 mg tablet, 1 x daags
* 2. Metoprolol 50 mg tablet, 2 x daags
* 3. Acetylsalicylzuur 80 mg, 1 x daags

Geen bekende allergieën.
""",
        {"name": "G. Manukyanetsu", "birth_date": "1950-08-08", "date": "2022-04-11",
         "medicines": ["furosemide", "metoprolol", "acetylsalicylzuur"], "organisation": "Apotheek Sluiswachter"},
    ),
    Sample(
        "d56-tarif-guinee-16b", "D56", "dev_akte",
        ("CLINIQUE LES PALMIERS", "Conakry, République de Guinée"),
        """
# DEVIS N° 417/22

Patient: M. Ousmane CAMARASSY

Date: 3 octobre 2022

| Désignation | Quantité | Prix |
| Insuline glargine | 2 flacons | 640 000 GNF |

Montant total par mois: 640 000 GNF
""",
        {"reference": "417/22", "name": "Ousmane CAMARASSY", "date": "2022-10-03", "country": "GIN",
         "organisation": "CLINIQUE LES PALMIERS", "amount": {"value": 640000, "currency": "GNF", "per": "month"}},
    ),
    Sample(
        "d57-brief-afghanistan-16b", "D57", "dev_missie",
        ("NANGARHAR REGIONAL HOSPITAL", "Jalalabad, Afghanistan"),
        """
Ref: NRH/ONC/4173

Date: 15 June 2022

Subject: radiotherapy for Mr. Gul Agha Momandzai

Dear Doctor,

With reference to your inquiry we regret to inform you that there is no radiotherapy machine in our hospital, nor in any public hospital of the country at
present.

!sign Dr. Zabihullah Stanikzoy | Medical Director
""",
        {"reference": "NRH/ONC/4173", "date": "2022-06-15", "name": "Gul Agha Momandzai", "country": "AFG",
         "organisation": "NANGARHAR REGIONAL HOSPITAL", "available": "NO"},
    ),
    Sample(
        "d59-crisis-burgemeester-16b", "D59", "dev_dienst",
        ("Gemeente Dokkenhaven", "De burgemeester"),
        """
# Besluit crisismaatregel

@Betrokkene=Yosef Tewoldeberhanu
@Geboren=1 februari 1994
@Datum=20 november 2020

De burgemeester, gelezen de medische verklaring van de psychiater, neemt jegens betrokkene een crisismaatregel op grond van artikel 7:1 Wvggz. De maatregel
vervalt op 23 november 2020 om 14.00 uur.
""",
        {"name": "Yosef Tewoldeberhanu", "birth_date": "1994-02-01", "date": "2020-11-20", "expires_on": "2020-11-23"},
    ),
)  # fmt: skip
