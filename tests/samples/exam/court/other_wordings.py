"""D80 to D90 of the exam once more: both parties, the registry, interim relief and statelessness."""

from __future__ import annotations

from tests.samples.model import Sample, Split
from tests.samples.prose import reasoning

_EXAM = Split.EXAM

SAMPLES = (
    Sample(
        "d80-beroep-2022",
        "D80",
        "exam_schrijven",
        ("Broekmans Legal", "mr. L. Broekmans", "Singel 00, Waterstad"),
        """
* Rechtbank Den Haag
* zittingsplaats Waterstad

@Datum=4 mei 2022
@V-nummer=2907188340
@Onze ref.=LB/22/031

# Beroepschrift tevens verzoek om een voorlopige voorziening

Namens mevrouw Senait Kidanemaryam stel ik beroep in tegen het besluit van 28 april 2022, waarin de staatssecretaris
haar asielaanvraag heeft afgewezen als kennelijk ongegrond. Een kopie van het besluit gaat hierbij.

De gronden van beroep volgen binnen een week. Ik verzoek u de uitzetting te verbieden totdat op het beroep is beslist.

!sign mr. L. Broekmans
""",
        {
            "date": "2022-05-04", "attacked_decision_date": "2022-04-28", "v_number": "2907188340",
            "reference": "LB/22/031", "name": "Senait Kidanemaryam",
        },
        absent=("dictum",),
    ),
    Sample(
        "d81-verweer-2022",
        "D81",
        "exam_schrijven",
        ("Immigratie- en Naturalisatiedienst", "Procesvertegenwoordiging", "Ministerie van Justitie en Veiligheid"),
        f"""
* Rechtbank Den Haag
* zittingsplaats Waterstad

@Datum=15 juni 2022
@Uw zaaknummer=NL22.8113
@V-nummer=2907188340

Betreft: verweerschrift in de zaak Kidanemaryam

Edelachtbaar college,

{reasoning("d81-verweer-2022", _EXAM, 1)}

Eiseres heeft geen contra-expertise laten uitvoeren. De taalanalyse is zorgvuldig tot stand gekomen.

Ik verzoek u het beroep ongegrond te verklaren.

!sign mr. K. Postemaat
""",
        {"date": "2022-06-15", "docket": ["NL22.8113"], "v_number": "2907188340"},
        absent=("dictum", "conclusion"),
        note="asks for unfounded: no dictum",
    ),
    Sample(
        "d83-toegewezen-2023",
        "D83",
        "exam_kolom",
        ("Rechtbank Den Haag", "zittingsplaats Oosterhaven"),
        """
@Zaaknummer=NL23.7719
@V-nummer=2922710336

# Uitspraak van de voorzieningenrechter van 24 maart 2023

op het verzoek om een voorlopige voorziening in de zaak tussen Kwabena Fosuhene, verzoeker, en de staatssecretaris
van Justitie en Veiligheid.

Verzoeker wordt op 27 maart 2023 uitgezet. De voorzieningenrechter doet uitspraak zonder zitting.

Het belang van verzoeker om de uitkomst van het beroep tegen het besluit van 14 februari 2023 hier af te wachten
weegt zwaarder.

## Beslissing

De voorzieningenrechter:
- wijst het verzoek toe;
- verbiedt de staatssecretaris verzoeker uit te zetten totdat op het beroep is beslist.

Tegen deze uitspraak staat geen hoger beroep of verzet open.

!sign mr. P. Hagedoornse | voorzieningenrechter
""",
        {
            "date": "2023-03-24", "docket": ["NL23.7719"], "seat": "Oosterhaven",
            "v_number": "2922710336", "name": "Kwabena Fosuhene", "attacked_decision_date": "2023-02-14",
            "dictum": ["VOVO_TOEGEWEZEN"], "remedy": {"kind": "geen"},
        },
    ),
    Sample(
        "d86-grief-2022",
        "D86",
        "exam_schrijven",
        ("Broekmans Legal", "mr. L. Broekmans"),
        """
* Raad van State
* Afdeling bestuursrechtspraak

@Datum=20 juli 2022
@V-nummer=2907188340
@Onze ref.=LB/22/031

# Hogerberoepschrift

Namens mevrouw Senait Kidanemaryam stel ik hoger beroep in tegen de uitspraak van de rechtbank Den Haag,
zittingsplaats Waterstad, van 14 juli 2022 (zaaknummer NL22.8113).

Grief 1. De rechtbank heeft overwogen dat het beroep ongegrond is omdat geen contra-expertise is overgelegd. Daarmee
miskent de rechtbank dat de bewijslast niet geheel bij appellante ligt.

Ik verzoek u de uitspraak te vernietigen.

!sign mr. L. Broekmans
""",
        {
            "date": "2022-07-20", "docket": ["NL22.8113"], "v_number": "2907188340",
            "reference": "LB/22/031", "name": "Senait Kidanemaryam", "attacked_decision_date": "2022-07-14",
        },
        absent=("dictum",),
    ),
    Sample(
        "d87-oproep-2020",
        "D87",
        "exam_schrijven",
        ("Rechtbank Den Haag", "zittingsplaats Oosterhaven", "Administratie vreemdelingenzaken"),
        """
* mr. G. Nieuwenhoven
* Rijnstad

@Datum=14 december 2020
@Zaaknummer=AWB 20/5518
@Inlichtingen=griffie

Onderwerp: uitnodiging zitting

Geachte heer Nieuwenhoven,

De zaak van uw cliënt Hamed Parsaeifard tegen de staatssecretaris wordt behandeld op dinsdag 26 januari 2021 om
10.40 uur in het gerechtsgebouw te Oosterhaven.

Stukken moet u uiterlijk tien dagen voor de zitting, dus voor 16 januari 2021, indienen.

!sign griffier
""",
        {
            "date": "2020-12-14", "hearing_date": "2021-01-26", "docket": ["AWB 20/5518"],
            "seat": "Oosterhaven", "name": "Hamed Parsaeifard",
        },
    ),
    Sample(
        "d89-ehrm-2019",
        "D89",
        "exam_register",
        ("European Court of Human Rights", "Third Section", "Strasbourg"),
        """
@Date=17 July 2019
@Application no.=37714/19
@Case=Azadfallahi v. the Netherlands

Dear Madam,

On 17 July 2019 the duty judge decided to indicate to the Government, under Rule 39 of the Rules of Court, that the
applicant should not be removed to Afghanistan until 14 August 2019.

The interim measure ends on that date unless the Court decides otherwise.

!sign Deputy Section Registrar
""",
        {"date": "2019-07-17", "number": "37714/19", "expires_on": "2019-08-14"},
        languages=("eng",),
    ),
    Sample(
        "d90-toegewezen-2025",
        "D90",
        "exam_kolom",
        ("Rechtbank Den Haag", "Team Familie en Bijzondere Zaken"),
        """
@Zaaknummer=C/09/690044
@Rekestnummer=HA RK 25-118

# Beschikking van 2 oktober 2025

op het op 7 februari 2025 ingekomen verzoekschrift van Mohammed Rafiquewal, geboren op 1 juni 1990 te Maungdaw,
verzoeker, advocaat mr. L. Broekmans, tot vaststelling van staatloosheid. De IND is als belanghebbende gehoord.

Myanmar beschouwt verzoeker niet als onderdaan. Dat Bangladesh hem als onderdaan ziet, is niet gebleken.

## Beslissing

De rechtbank stelt vast dat verzoeker staatloos is.

!sign rechter
""",
        {
            "date": "2025-10-02", "docket": ["C/09/690044", "HA RK 25-118"], "outcome": "TOEGEWEZEN",
            "name": "Mohammed Rafiquewal", "birth_date": "1990-06-01", "birth_place": "Maungdaw",
        },
        absent=("nationality",),
    ),
)  # fmt: skip
