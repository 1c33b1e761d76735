"""D02 of the exam: national identity cards, with and without a strip, Latin, Arabic and Cyrillic."""

from __future__ import annotations

from tests.samples.model import Form, Sample
from tests.samples.mrz_lines import strip, td1, td2

_CIV = td2("CIV", "KOUASSIBA", "AYA CLARISSE", "C00417722", "CIV", "950704", "F", "290703")
_PAK = td1(
    "PAK", "GULZAMAN", "RASHID", "PK7714209", "PAK", "840111", "M", "260110", "3520200000001"
)

SAMPLES = (
    Sample(
        "d02-ivoorkust",
        "D02",
        "exam_kaart",
        ("RÉPUBLIQUE DE CÔTE D'IVOIRE", "CARTE NATIONALE D'IDENTITÉ"),
        f"""
!photo
@Numéro de la carte=C00417722
@Nom=KOUASSIBA
@Prénom(s)=AYA CLARISSE
@Date de naissance=04/07/1995
@Sexe=F
@Lieu de naissance=BOUAKÉ
@Nationalité=IVOIRIENNE
@Date d'expiration=03/07/2029
{strip(_CIV)}
""",
        {
            "document_number": "C00417722", "issuing_state": "CIV", "surname": "KOUASSIBA",
            "given_names": "AYA CLARISSE", "nationality": "CIV", "birth_date": "1995-07-04",
            "sex": "F", "birth_place": "BOUAKÉ", "expiry_date": "2029-07-03", "mrz": list(_CIV),
        },
        languages=("fra", "eng"),
        form=Form.CARD,
    ),
    Sample(
        "d02-pakistan-kopie",
        "D02",
        "exam_kopie",
        ("ISLAMIC REPUBLIC OF PAKISTAN", "NATIONAL IDENTITY CARD"),
        f"""
!photo
@Name=RASHID GULZAMAN
@Father Name=GUL ZAMAN
@Gender=M
@Country of Stay=Pakistan
@Identity Number=35202-0000000-1
@Date of Birth=11.01.1984
@Date of Issue=10.01.2016
@Date of Expiry=10.01.2026
===
{strip(_PAK)}
""",
        {
            "issuing_state": "PAK", "birth_date": "1984-01-11", "sex": "M", "father": "GUL ZAMAN",
            "issue_date": "2016-01-10", "expiry_date": "2026-01-10", "mrz": list(_PAK),
            "name": "RASHID GULZAMAN", "surname": "GULZAMAN", "given_names": "RASHID", "nationality": "PAK",
        },
        form=Form.CARD,
    ),
)  # fmt: skip
