"""D01, D02, D05, D06, D10 of the exam once more: other states, other years, other clerks."""

from __future__ import annotations

from tests.samples.model import Form, Sample
from tests.samples.mrz_lines import strip, td1, td3

_NGA = td3("NGA", "EZEUDUWA", "IFEOMA GRACE", "A07714428", "NGA", "911203", "F", "210417")
_GHA = td1(
    "GHA", "ADDAI-BOAMAH", "KWADWO", "AR1144708", "GHA", "860929", "M", "310214", "GHA0004417781"
)

SAMPLES = (
    Sample(
        "d01-nigeria-2016",
        "D01",
        "exam_kopie",
        ("FEDERAL REPUBLIC OF NIGERIA", "PASSPORT / PASSEPORT"),
        f"""
!photo
@Type=P
@Country Code=NGA
@Passport No.=A07714428
@Surname=EZEUDUWA
@Given Names=IFEOMA GRACE
@Nationality=NIGERIAN
@Date of Birth=03 DEC 1991
@Previous Passport No.=A00117731
@Sex=F
@Place of Birth=AWKA
@Date of Issue=18 APR 2016
@Date of Expiry=17 APR 2021
@Authority=ENUGU
{strip(_NGA)}
""",
        {
            "document_number": "A07714428", "issuing_state": "NGA", "surname": "EZEUDUWA",
            "given_names": "IFEOMA GRACE", "nationality": "NGA", "birth_date": "1991-12-03", "sex": "F",
            "birth_place": "AWKA", "issue_date": "2016-04-18", "expiry_date": "2021-04-17",
            "mrz": list(_NGA),
        },
        languages=("eng",),
        form=Form.CARD,
        note="the number of the former passport stands on the page as well",
    ),
    Sample(
        "d02-ghana-2021",
        "D02",
        "exam_kaart",
        ("REPUBLIC OF GHANA", "ECOWAS IDENTITY CARD"),
        f"""
!photo
@Surname=ADDAI-BOAMAH
@Firstnames=KWADWO
@Nationality=GHANAIAN
@Date of Birth=29/09/1986
@Sex=M
@Height=1.74 m
@Personal ID Number=GHA-000441778-1
@Document Number=AR1144708
@Place of Issuance=TEMA
@Date of Issuance=15/02/2021
@Date of Expiry=14/02/2031
===
{strip(_GHA)}
""",
        {
            "document_number": "AR1144708", "issuing_state": "GHA", "surname": "ADDAI-BOAMAH",
            "given_names": "KWADWO", "nationality": "GHA", "birth_date": "1986-09-29", "sex": "M",
            "issue_date": "2021-02-15", "expiry_date": "2031-02-14", "mrz": list(_GHA),
        },
        absent=("birth_place", "father"),
        languages=("eng",),
        form=Form.CARD,
        note="the place of issue is no place of birth",
    ),
    Sample(
        "d05-uganda-2011",
        "D05",
        "exam_register",
        ("THE REPUBLIC OF UGANDA", "The Marriage Act", "Uganda Registration Services"),
        """
# CERTIFICATE OF MARRIAGE

@Marriage Certificate No.=MC 11/20773
@Celebrated at=Rubaga, Kampala
@Date of marriage=26th February 2011

| | Bridegroom | Bride |
| Name and surname | Moses Kizzagwe | Juliet Namubirwa |
| Age | 33 years | 27 years |
| Condition | Bachelor | Spinster |
| Rank or profession | Mechanic | Teacher |

Married in the presence of two witnesses. I certify that the above is a true extract from the register.

@Date of issue=8th August 2014

!sign Registrar of Marriages
!stamp REGISTRAR OF MARRIAGES | KAMPALA
""",
        {
            "registration_number": "MC 11/20773", "date": "2011-02-26", "issue_date": "2014-08-08",
            "person": ["Moses Kizzagwe", "Juliet Namubirwa"], "country": "UGA",
        },
        languages=("eng",),
    ),
    Sample(
        "d06-sudan-2012",
        "D06",
        "exam_schrijven",
        ("REPUBLIC OF THE SUDAN", "Ministry of Interior", "General Directorate of Passports and Civil Registry"),
        """
@Our reference=MOI/NAT/1207/2012
@Date=22 July 2012

# CANCELLATION OF SUDANESE NATIONALITY

* Name: Deng Akuein Marialou
* Date of birth: 14 March 1981
* Place of birth: Malakal

This is to notify that, under section 10 (2) of the Sudanese Nationality Act 1994 as amended in 2011, the
nationality of the person named above has been cancelled with effect from 9 July 2011. The nationality
certificate that was issued to him earlier is no longer valid and must be handed in.

A request for review may be lodged with the Directorate.

!sign Brigadier | Head of the Nationality Section
!stamp MINISTRY OF INTERIOR | KHARTOUM
""",
        {
            "date": "2012-07-22", "reference": "MOI/NAT/1207/2012", "country": "SDN",
            "statement": "revoked", "name": "Deng Akuein Marialou", "birth_date": "1981-03-14",
            "birth_place": "Malakal",
        },
        languages=("eng",),
        note="an older certificate said that he was: the newest act counts",
    ),
    Sample(
        "d10-brp-2024",
        "D10",
        "exam_dienst",
        ("Gemeente Waterstad", "Publiekszaken", "Stadhuisplein 00, Waterstad"),
        """
# Uittreksel uit de basisregistratie personen

Dit uittreksel geeft de gegevens weer zoals die op 11 maart 2024 in de registratie stonden.

@Burgerservicenummer=*** *** ***
@Geslachtsnaam=Al-Khatibani
@Voornamen=Rima Nour
@Geslacht=vrouw
@Geboortedatum=17-07-1994
@Geboorteplaats=Qamishli
@Geboorteland=Syrië
@Nationaliteit=Syrische
@Adres=Lindegracht 00, Waterstad
@Datum vestiging in Nederland=4 november 2019
@Burgerlijke staat=ongehuwd

Waterstad, 11 maart 2024

!sign namens de burgemeester | medewerker burgerzaken
""",
        {
            "date": "2024-03-11", "surname": "Al-Khatibani", "given_names": "Rima Nour", "sex": "F",
            "birth_date": "1994-07-17", "birth_place": "Qamishli", "nationality": "SYR",
        },
    ),
)  # fmt: skip
