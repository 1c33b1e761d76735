"""Language analyses, forensic reports, churches and scholars in a thirteenth hand."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d40-toelt-kort-13", "D40", "dev_vrij",
        ("Team Onderzoek en Expertise Land en Taal", "Immigratie- en Naturalisatiedienst"),
        """
@Ons nummer=TOELT-23-0908
@Vreemdelingennummer=2751300118
@Afgesloten op=17 juli 2023

# Rapport taalanalyse

De vreemdeling stelt afkomstig te zijn uit Zinjibar, Jemen. Op 30 mei 2023 is met hem een gesprek gevoerd in het Arabisch; de
opname duurt 24 minuten. De analyse is gemaakt door analist ARA27.

De spraak is eenduidig te herleiden tot de spraakgemeenschap van Zuid-Jemen.
""",
        {"date": "2023-07-17", "recording_date": "2023-05-30", "reference": "TOELT-23-0908", "v_number": "2751300118",
         "source_language": "ara", "claimed_region": "Zinjibar, Jemen", "code": "ARA27", "conclusion": "TA_CLEARLY_YES"},
        absent=("nationality",),
    ),
    Sample(
        "d40-engels-uitslag-13", "D40", "dev_gezant",
        ("Immigration and Naturalisation Service", "Office for Country Information and Language Analysis"),
        """
# Language analysis report

@Report no.=OCILA-15-2203
@Date of report=3 June 2015
@Recording made on=28 April 2015
@Language spoken=Fula
@Stated origin=Labé, Guinea
@Analyst=FUL05

Conclusion: The applicant can definitely not be traced to the speech community within Guinea. He is probably traceable to
Senegal.
""",
        {"date": "2015-06-03", "recording_date": "2015-04-28", "reference": "OCILA-15-2203", "source_language": "ful",
         "claimed_region": "Labé, Guinea", "code": "FUL05", "conclusion": "TA_CLEARLY_NO", "indicated_region": "Senegal"},
        absent=("nationality",),
        languages=("eng",),
    ),
    Sample(
        "d47-nfi-tabel-13", "D47", "dev_formulier",
        ("Ministerie van Justitie en Veiligheid", "Nederlands Forensisch Instituut"),
        """
# Forensisch-medisch onderzoek

@Zaaknummer NFI=2021.08.14.002
@Onderzochte=Nadir Gulzamanian
@V-nummer=2751300129
@Deskundige=dr. P. Ypenburgman
@Rapportdatum=5 november 2021

| Letsel | Beoordeling |
| litteken linkerhand | zeer consistent |
| verkleuring enkel | consistent |

## Eindoordeel

Alles samen genomen is het letsel zeer consistent met de gestelde mishandeling.
""",
        {"date": "2021-11-05", "reference": "2021.08.14.002", "name": "Nadir Gulzamanian", "v_number": "2751300129",
         "practitioner": "dr. P. Ypenburgman", "conclusion": "HIGHLY_CONSISTENT"},
    ),
    Sample(
        "d49b-pastoor-13", "D49b", "dev_nota",
        ("Heilig Hartparochie Westland",),
        """
# Aan wie dit leest

Mevrouw Feven Tsehayeva is sinds 2019 lid van onze parochie. Zij zingt in het koor en helpt iedere vrijdag bij de voedselbank.

's-Gravenzande, 24 juni 2022

pastoor Leo van Nieuwaalder
""",
        {"date": "2022-06-24", "name": "Feven Tsehayeva", "organisation": "Heilig Hartparochie Westland",
         "sender": "Leo van Nieuwaalder", "signed": True},
    ),
    Sample(
        "d49c-wetenschapper-13", "D49c", "dev_kantoor",
        ("Protestantse Theologische Academie", "Prof. dr. W. Eikenbroeker"),
        """
# Deskundigenbericht inzake de bekering van Reza Pourmohsenian

@V-nummer=2751300130
@Datum=10 mei 2021
@Kenmerk=PTA/21/14

Ik sprak betrokkene op 8 april 2021 gedurende drie uur. Zijn antwoorden wijzen op een doorleefde bekering.

!sign Prof. dr. W. Eikenbroeker
""",
        {"date": "2021-05-10", "name": "Reza Pourmohsenian", "v_number": "2751300130", "reference": "PTA/21/14",
         "hearing_date": "2021-04-08", "organisation": "Protestantse Theologische Academie", "signed": True},
    ),
    Sample(
        "d45-expert-brief-13", "D45", "dev_missie",
        ("University of Northmoor", "Department of Anthropology"),
        """
2 December 2020

# Expert opinion

Author: Dr Gwendolyn Ashbournely

I have been asked whether Mr Karma Lhamosyan belongs to the Lhotshampa minority of Bhutan. Having interviewed him for two hours, I
conclude that he does.

!sign Dr Gwendolyn Ashbournely
""",
        {"date": "2020-12-02", "expert": "Dr Gwendolyn Ashbournely", "country": "BTN", "signed": True},
        languages=("eng",),
    ),
    Sample(
        "d48-fmmu-kort-13", "D48", "dev_brief",
        ("FMMU", "Forensisch Medische Maatschappij Utrecht"),
        """
@Datum advies=14 december 2021
@V-nummer=2751300141
@Betrokkene=Omid Zarghamiyan

Advies horen en beslissen: er zijn geen medische bezwaren tegen het gehoor, wel is er om de drie kwartier een pauze nodig.
""",
        {"date": "2021-12-14", "v_number": "2751300141", "name": "Omid Zarghamiyan", "conclusion": "CAN_BE_HEARD_WITH_LIMITS"},
    ),
)  # fmt: skip
