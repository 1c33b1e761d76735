"""D11: a Dutch residence document, W document or sticker. Source: domain.md 2.1 A, 2.2."""

from __future__ import annotations

from extractors.locating.labels import label
from extractors.model import DocumentType, Sensitivity, Text
from extractors.types.declaring import (
    against,
    body,
    title,
)
from extractors.types.names import GIVEN_NAMES, SURNAME_OR_NAME
from extractors.types.personal import EXPIRY_DATE, ISSUE_DATE, RESIDENCE_NUMBER, SEX
from extractors.types.persons import BIRTH_DATE, BIRTH_PLACE, V_NUMBER, person
from extractors.types.specs import spec
from extractors.types.states import NATIONALITY

TYPE = DocumentType(
    id="D11",
    name="residence_document",
    edition=2,
    label=Text(
        "Verblijfsdocument, W-document of sticker", "Residence document, W document or sticker"
    ),
    family="identity",
    issuer=Text("IND", "immigration service"),
    sensitivity=(Sensitivity.IDENTITY,),
    phrases=(
        *title(
            4.8,
            "vreemdelingendocument",
            "verblijfskaart",
            "verblijfsvergunning",
            "w2 document",
            "w document",
            "verblijfsaantekeningen",
            "sticker verblijfsaantekening",
            "aantekening verblijf",
            "vreemdelingenpaspoort",
            "titre de séjour",
            "residence card",
            "verblijfsdocument vreemdelingen",
        ),
        *title(
            4.8,
            "vreemdelingenidentiteitsbewijs",
            "verblijfsdocument",
            "w-document",
            "w2-document",
            "verblijfstitel",
            "residence permit",
            "verblijfssticker",
            "sticker verblijfsaantekeningen",
            "verblijfsvergunning regulier",
            "identiteitsbewijs vreemdeling",
            "verblijfsaantekening",
        ),
        *body(
            0.6,
            "v-nr",
            "arbeid",
            "arbeid vrij toegestaan",
            "geldig tot",
            "opmerkingen",
            "type i",
            "arbeid niet toegestaan",
            "residence permit",
        ),
        *against(3.0, "advocaten", "rechtbank", "beschikking", "geachte", "besluit"),
    ),
    fields=(
        RESIDENCE_NUMBER,
        V_NUMBER,
        SURNAME_OR_NAME,
        GIVEN_NAMES,
        person(),
        BIRTH_DATE,
        NATIONALITY,
        SEX,
        BIRTH_PLACE,
        spec(
            "kind",
            label("type", "soort", "soort document", "type of permit", "soort verblijfsvergunning"),
        ),
        EXPIRY_DATE,
        ISSUE_DATE,
    ),
    mrz=("IRNLD", "I<NLD", "IWNLD", "W"),
)
