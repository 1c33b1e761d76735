"""Expert papers of other laboratories, linguists, physicians and churches."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d16-paspoort-2021", "D16", "dev_rijks",
        ("Immigratie- en Naturalisatiedienst", "Bureau Documenten"),
        """
@Datum=29 april 2021
@Ons kenmerk=BD-21-04417
@V-nummer=2860014473
@Aanvrager onderzoek=IND Asiel Zuid

# Verklaring van onderzoek

Voor onderzoek is ontvangen een geboorteakte op naam van Hassan Mubarakzai, afgegeven te Herat, Afghanistan, met nummer
11873.

## Bevindingen

De gebruikte druktechniek wijkt af van het beschikbare referentiemateriaal.

## Conclusie

Het document is waarschijnlijk niet echt. Over de bevoegdheid van de afgevende instantie kan geen uitspraak worden gedaan.
""",
        {"date": "2021-04-29", "reference": "BD-21-04417", "v_number": "2860014473", "name": "Hassan Mubarakzai",
         "outcome": "WAARSCHIJNLIJK_NIET_ECHT", "document_number": "11873", "country": "AFG"},
    ),
    Sample(
        "d16-echt-2014", "D16", "dev_formulier",
        ("Bureau Documenten", "Immigratie- en Naturalisatiedienst", "Rijnstad"),
        """
# VERKLARING VAN ONDERZOEK

| Onderdeel | Bevinding |
| Document | nationale identiteitskaart |
| Land van afgifte | Syrië |
| Documentnummer | 04417-88120 |
| Op naam van | Rana Al-Khatibova |
| Datum afgifte | 12-03-2009 |
| Datum onderzoek | 24-11-2014 |
| Registratienummer | BD 14/11203 |

Op grond van vergelijking met bekende exemplaren wordt geconcludeerd dat het document echt is.
""",
        {"date": "2014-11-24", "reference": "BD 14/11203", "name": "Rana Al-Khatibova", "outcome": "ECHT",
         "document_number": "04417-88120", "country": "SYR", "issue_date": "2009-03-12"},
    ),
    Sample(
        "d17-lab-2020", "D17", "dev_kliniek",
        ("GenoTest Laboratorium Rijnstad",),
        """
# Rapport DNA-verwantschapsonderzoek

@Rapportnummer=GT-20-0881
@Rapportdatum=14 oktober 2020
@Opdrachtgever=IND

| Monster | Naam | Rol |
| A | Hibaq Jamaaleh | vermeende moeder |
| B | Abdullahi Jamaaleh | kind |

De waarschijnlijkheid van moederschap bedraagt 99,998 %. Het moederschap is daarmee praktisch bewezen.
""",
        {"date": "2020-10-14", "reference": "GT-20-0881", "person": ["Hibaq Jamaaleh", "Abdullahi Jamaaleh"]},
    ),
    Sample(
        "d18-rontgen-2013", "D18", "dev_getypt",
        ("Nederlands Forensisch Instituut", "Medisch leeftijdsonderzoek"),
        """
@Zaaknummer=2013.04.17.022
@Datum=22 april 2013
@Onderzochte=Sekou Kaba Condetti
@Opgegeven geboortedatum=1 januari 1996
@V-nummer=2740078812

Van hand, pols en sleutelbeenderen zijn röntgenfoto's gemaakt. De sleutelbeenderen zijn volledig uitgerijpt. De onderzochte
is op de datum van onderzoek ten minste 20 jaar.

!sign dr. ir. W. Blankersteyn | radioloog
""",
        {"date": "2013-04-22", "reference": "2013.04.17.022", "name": "Sekou Kaba Condetti", "v_number": "2740078812",
         "conclusion": "ADULT"},
    ),
    Sample(
        "d40-toelt-2023", "D40", "dev_rijks",
        ("Immigratie- en Naturalisatiedienst", "Team Onderzoek en Expertise Land en Taal (TOELT)"),
        """
@Datum=17 maart 2023
@Kenmerk=TOELT 2023-0117
@V-nummer=2899014471
@Code taalanalist=ARA23

# Rapport taalanalyse

Op 1 februari 2023 is van de vreemdeling een geluidsopname van 42 minuten gemaakt. De vreemdeling zegt afkomstig te zijn
uit Zuid-Darfoer, Sudan. Tijdens de opname sprak hij Arabisch.

**Conclusie**

De vreemdeling is waarschijnlijk wel te herleiden tot de spraakgemeenschap van Zuid-Darfoer.
""",
        {"date": "2023-03-17", "recording_date": "2023-02-01", "reference": "TOELT 2023-0117",
         "v_number": "2899014471", "conclusion": "TA_PROBABLY_YES", "source_language": "ara", "code": "ARA23"},
    ),
    Sample(
        "d40-tabel-2014", "D40", "dev_formulier",
        ("Bureau Land en Taal", "Immigratie- en Naturalisatiedienst"),
        """
# Taalanalyse

| Rapportdatum | 6 augustus 2014 |
| Opnamedatum | 10 juni 2014 |
| V-nummer | 2761140081 |
| Gestelde herkomst | Kirkuk, Irak |
| Taal tijdens de opname | Koerdisch (Sorani) |

De spraak van betrokkene komt niet overeen met het Sorani zoals dat in Kirkuk gangbaar is, maar met dat van Iran. Betrokkene is
eenduidig niet te herleiden tot Irak, maar wel tot Iran.
""",
        {"date": "2014-08-06", "recording_date": "2014-06-10", "v_number": "2761140081",
         "conclusion": "TA_CLEARLY_NO", "claimed_region": "Kirkuk, Irak"},
        absent=("nationality",),
    ),
    Sample(
        "d41-brief-2015", "D41", "dev_kantoor",
        ("Dr. Pauline Achterbergh", "Linguistic consultancy"),
        """
Leyburgh, 2 October 2015

* mr. R. Steenbakker
* advocaat te Rijnstad

Re: second opinion on the language analysis of Mr. M. A. Yusufzai (V-number 2760044178)

Dear Mr Steenbakker,

You sent me the recording of 12 May 2015 together with the report of Bureau Land en Taal dated 9 July 2015. I listened to
the whole recording. The analyst's examples are features that occur on both sides of the border.

I disagree with the conclusion of the report. In my professional opinion the speaker most probably comes from
Nangarhar in Afghanistan.

!sign Dr. Pauline Achterbergh
""",
        {"date": "2015-10-02", "v_number": "2760044178", "expert": "Dr. Pauline Achterbergh", "recording_date": "2015-05-12",
         "conclusion": "TA_PROBABLY_YES"},
        languages=("eng",),
    ),
    Sample(
        "d41-taalstudio-2019", "D41", "dev_stichting",
        ("De Taalstudio", "Postbus 0044, Rijnstad"),
        """
# Contra-expertise

@Zaak=TS-2019-0338
@Datum rapport=25 juli 2019
@Opdrachtgever=mr. D. Zwanenveld
@Expert=dr. T. Mwambaru
@Gestelde herkomst=Bajuni-eilanden, Somalië

De expert heeft de geluidsopname van 4 maart 2019 beoordeeld. Zij komt tot het oordeel dat de spraak van de cliënt eenduidig te
herleiden is tot de Bajuni-gemeenschap in Zuid-Somalië. De conclusie van TOELT wordt niet gedeeld.
""",
        {"date": "2019-07-25", "reference": "TS-2019-0338", "expert": "dr. T. Mwambaru", "recording_date": "2019-03-04",
         "claimed_region": "Bajuni-eilanden, Somalië", "conclusion": "TA_CLEARLY_YES"},
    ),
    Sample(
        "d42-weerwoord-2018", "D42", "dev_dienst",
        ("Immigratie- en Naturalisatiedienst", "Team Onderzoek en Expertise Land en Taal"),
        """
@Datum=20 februari 2018
@Ons kenmerk=TOELT/R/18/041
@V-nummer=2790188404

# Weerwoord

Met belangstelling is kennisgenomen van de contra-expertise van dr. Mwambaru. Na heranalyse door een tweede taalanalist
wordt de eerdere conclusie niet langer gehandhaafd: er kan geen uitspraak over de herkomst worden gedaan.
""",
        {"date": "2018-02-20", "reference": "TOELT/R/18/041", "v_number": "2790188404"},
    ),
    Sample(
        "d43-nigeria-2020", "D43", "dev_dienst",
        ("Ministerie van Buitenlandse Zaken", "Directie Consulaire Zaken en Visumbeleid"),
        """
@Datum=1 september 2020
@Referentie=DCV/ID-2020.0447
@Betreft=Individueel ambtsbericht inzake mevrouw Blessing Osagiedeh

Op 12 februari 2020 verzocht u een onderzoek te laten instellen in Nigeria. De ambassade te Abuja heeft een lokale
deskundige ingeschakeld. Deze heeft gesproken met de directrice van de school. Het schooldiploma is volgens haar niet
door de school afgegeven.
""",
        {"date": "2020-09-01", "reference": "DCV/ID-2020.0447", "name": "Blessing Osagiedeh", "country": "NGA"},
    ),
    Sample(
        "d45-landendeskundige-2022", "D45", "dev_kantoor",
        ("Dr. Edmund Hargreavesson", "Senior Lecturer, School of Asian Studies", "University of Northbridge"),
        """
3 November 2022

# Expert report on the situation of Bihari families in Bangladesh

## Instructions

I have been instructed by mr. L. Zijdevoort to comment on the account of Mr. Shahid Ansarimol.

## Opinion

It is my opinion that a person without a voter card is in practice unable to obtain a passport.

I confirm that the facts stated in this report are within my own knowledge.

!sign Dr. E. Hargreavesson
""",
        {"date": "2022-11-03", "expert": "Dr. Edmund Hargreavesson", "country": "BGD", "signed": True},
        languages=("eng",),
    ),
)  # fmt: skip
