"""Consent to give medical data, as forms of several organisations put it."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d51-organisatie-2019", "D51", "dev_stichting",
        ("Stichting Steunpunt Ongedocumenteerden Waterstad",),
        """
# Machtiging inzage medische gegevens

Ondergetekende,

@Naam=Ibrahim Suleymanovet
@Geboren op=14 april 1972
@te=Zinder, Niger

geeft toestemming aan

- huisartsenpraktijk Het Veer, dr. M. Lindeboomgaard
- de internist, drs. Q. Raaphorsten

om medische gegevens over hem te verstrekken aan Stichting Steunpunt Ongedocumenteerden Waterstad en aan zijn
advocaat, mr. T. Wolfswinkel.

Deze machtiging is een half jaar geldig.

Waterstad, 6 november 2019

!sign I. Suleymanovet
""",
        {"date": "2019-11-06", "name": "Ibrahim Suleymanovet", "birth_date": "1972-04-14", "signed": True,
         "practitioner": ["dr. M. Lindeboomgaard", "drs. Q. Raaphorsten"]},
    ),
    Sample(
        "d51-bma-formulier-2023", "D51", "dev_formulier",
        ("Immigratie- en Naturalisatiedienst",),
        """
# Bijlage: Toestemmingsverklaring medische gegevens

## 1 Uw gegevens

@Familienaam=Okparavoen
@Voornamen=Grace Ifeoma
@V-nummer=2877114403
@Geboortedatum=30-05-1988
@Nationaliteit=Nigeriaanse

## 2 Uw behandelaars

| Naam behandelaar | Specialisme | Ziekenhuis of praktijk |
| A.J. Boerhaven | psychiater | GGZ Rijnstad |
| S. Mulderij | huisarts | Praktijk Oost |

## 3 Ondertekening

Ik geef bovenstaande behandelaars toestemming de vragen van het BMA te beantwoorden. Het BMA mag het advies
toesturen aan de IND.

@Plaats=Rijnstad
@Datum=2 februari 2023
@Handtekening=G. Okparavoen
""",
        {"date": "2023-02-02", "v_number": "2877114403", "birth_date": "1988-05-30",
         "nationality": "NGA", "signed": True, "practitioner": ["A.J. Boerhaven", "S. Mulderij"]},
    ),
    Sample(
        "d51-engels-2021", "D51", "dev_vrij",
        ("Medical Aid for Migrants", "Consulting hours Harbour District"),
        """
# CONSENT TO RELEASE MEDICAL INFORMATION

I, the undersigned, **Tesfay Gebremeskelu**, born on 9 March 1994, V-number 2866014470, hereby authorise my general
practitioner, dr. L. van Zandvoorden, and my psychologist, B. Karelsma, to disclose information about my medical
condition to the Bureau Medische Advisering and to my lawyer.

I understand that I may withdraw this consent at any time.

Signed in Harbourtown on 17 September 2021

!sign T. Gebremeskelu
""",
        {"date": "2021-09-17", "v_number": "2866014470", "name": "Tesfay Gebremeskelu", "birth_date": "1994-03-09",
         "signed": True, "practitioner": ["dr. L. van Zandvoorden", "B. Karelsma"]},
        languages=("eng",),
    ),
)  # fmt: skip
