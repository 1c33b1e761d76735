"""Court papers of clerks at many seats."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d84-haarlem-18", "D84", "dev_brief",
        ("Rechtbank Den Haag", "zittingsplaats Haarlem", "Bestuursrecht"),
        """
Zaaknummer: NL22.20417

Tussenuitspraak van de enkelvoudige kamer voor vreemdelingenzaken in de zaak tussen

Ali Reza Jamshidipour, eiser
V-nummer: 2790441191
(gemachtigde: mr. A. Bloemers)

en

de staatssecretaris van Justitie en Veiligheid, verweerder
(gemachtigde: mr. D. van Asch)

## Procesverloop

Eiser heeft beroep ingesteld tegen het besluit van verweerder van 22 september 2022.

De zaak is op 11 januari 2023 op zitting behandeld.

## Overwegingen

De rechtbank stelt verweerder op de voet van artikel 8:51a van de Awb in de gelegenheid het geconstateerde gebrek te herstellen. De termijn daarvoor is acht weken.

Deze tussenuitspraak is gedaan door mr. S. Kuiperij, rechter, in aanwezigheid van mr. L. Spoor, griffier, en openbaar gemaakt op 1 februari 2023.
""",
        {"date": "2023-02-01", "docket": ["NL22.20417"], "seat": "Haarlem", "chamber": "enkelvoudige", "name": "Ali Reza Jamshidipour",
         "v_number": "2790441191", "attacked_decision_date": "2022-09-22", "hearing_date": "2023-01-11", "dictum": ["TUSSENUITSPRAAK"]},
    ),
    Sample(
        "d84-breda-2014-18", "D84", "dev_dienst",
        ("RECHTBANK DEN HAAG", "Zittingsplaats Breda", "Team bestuursrecht"),
        """
zaaknummer: AWB 14/8871

uitspraak van de enkelvoudige kamer van 17 juli 2014 op het beroep in de zaak tussen

[eiseres], te Breda, eiseres

en

de staatssecretaris van Veiligheid en Justitie, verweerder

# Tussenuitspraak

Bij besluit van 28 maart 2014 heeft verweerder de aanvraag afgewezen. De zitting was op 19 juni 2014.

De rechtbank heropent het onderzoek en draagt verweerder op binnen vier weken het gebrek in het bestreden besluit te herstellen.
""",
        {"date": "2014-07-17", "docket": ["AWB 14/8871"], "seat": "Breda", "chamber": "enkelvoudige", "attacked_decision_date": "2014-03-28",
         "hearing_date": "2014-06-19", "dictum": ["TUSSENUITSPRAAK"]},
    ),
    Sample(
        "d88-amsterdam-18", "D88", "dev_kliniek",
        ("Rechtbank Den Haag", "Zittingsplaats Amsterdam"),
        """
# Proces-verbaal

@Zaaknummer=NL22.9912
@Datum zitting=6 oktober 2022
@Eiseres=Ruta Weldemariamsy
@V-nummer=2790441180
@Verweerder=staatssecretaris van Justitie en Veiligheid
@Rechter=mr. C. Dingemanse

Eiseres licht toe dat haar doopakte bij de kerk in Asmara ligt.

Verweerder: als die akte er komt, laten wij haar onderzoeken door Bureau Documenten.

Rechter: dan houd ik de zaak zes weken aan.

Proces-verbaal opgemaakt te Amsterdam op 10 oktober 2022.
""",
        {"date": "2022-10-10", "hearing_date": "2022-10-06", "docket": ["NL22.9912"], "seat": "Amsterdam", "name": "Ruta Weldemariamsy",
         "v_number": "2790441180"},
    ),
    Sample(
        "d88-groningen-18", "D88", "dev_loket",
        ("rechtbank DEN HAAG", "Zittingsplaats Groningen"),
        """
proces-verbaal van de zitting van de meervoudige kamer voor vreemdelingenzaken
van dinsdag 9 mei 2017
in de zaken met nummers AWB 16/20117 en AWB 16/20118

tussen

Kourosh Jalilzadegan
geboren op 1 juli 1979
eiser
gemachtigde mr. T. Venekamp

en

de staatssecretaris van Veiligheid en Justitie
verweerder

De voorzitter vraagt wat verweerder nog nodig heeft om de bekering geloofwaardig te achten.
De gemachtigde van verweerder zegt dat een verklaring van de kerk niet genoeg is.
""",
        {"hearing_date": "2017-05-09", "docket": ["AWB 16/20117", "AWB 16/20118"], "seat": "Groningen", "chamber": "meervoudige",
         "name": "Kourosh Jalilzadegan"},
    ),
    Sample(
        "d89-refused-18", "D89", "dev_brief",
        ("European Court of Human Rights", "Council of Europe, Strasbourg"),
        """
@Our reference=ECHR-LE2.2bR
@Application no.=30117/18
@Date=6 July 2018

Jalilzadegan v. the Netherlands

Dear Madam,

I refer to your request of 5 July 2018 under Rule 39 of the Rules of Court. The Court has decided to indicate to the Government, in the interests of the parties, that the applicant should not be removed to Iran
for the duration of the proceedings and until 3 August 2018 at the latest.

!sign J. Serranova | Head of Unit
""",
        {"date": "2018-07-06", "number": "30117/18", "expires_on": "2018-08-03"},
        languages=("eng",),
    ),
    Sample(
        "d89-hrc-brief-18", "D89", "dev_gezant",
        ("UNITED NATIONS", "Human Rights Treaties Division", "Human Rights Committee"),
        """
12 April 2022

Dear Ms. Bloemers,

I have the honour to inform you that your communication on behalf of Mr. Ali Reza Jamshidipour has been registered as No. 4117/2022. In accordance with rule 94 of the rules of procedure, the State party has been requested
not to return Mr. Jamshidipour to Iran while his case is under consideration by the Committee.
""",
        {"date": "2022-04-12", "number": "4117/2022", "name": "Ali Reza Jamshidipour"},
        absent=("expires_on",),
        languages=("eng",),
    ),
)  # fmt: skip
