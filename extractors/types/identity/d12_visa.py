"""D12: a visa, with a machine readable zone of its own. Source: domain.md 2.1 A; ICAO Doc 9303 part 7."""

from __future__ import annotations

from extractors.fields import (
    period,
)
from extractors.locating.headers import pick_date
from extractors.locating.labels import label
from extractors.locating.patterns import everywhere
from extractors.model import DocumentType, Sensitivity, Text
from extractors.types.declaring import (
    against,
    body,
    title,
)
from extractors.types.names import GIVEN_NAMES, SURNAME_OR_NAME
from extractors.types.personal import DOCUMENT_NUMBER, ISSUE_DATE, ISSUING_STATE, SEX
from extractors.types.persons import BIRTH_DATE, person
from extractors.types.specs import dated, picker, spec
from extractors.types.states import NATIONALITY
from extractors.types.worded import pick_code

TYPE = DocumentType(
    id="D12",
    name="visa",
    edition=3,
    label=Text("Visum", "Visa"),
    family="identity",
    issuer=Text("ambassade", "embassy"),
    sensitivity=(Sensitivity.IDENTITY,),
    phrases=(
        *title(
            4.4,
            "visa/visum",
            "visumsticker",
            "kort verblijf visum",
            "visa sticker",
            "short stay visa",
            "mvv",
            "tourist visa",
            "visa de court séjour",
            "visto",
            "vize",
            "multiple entry visa",
            "single entry visa",
        ),
        *title(
            4.4,
            "visa",
            "visum",
            "schengen visa",
            "schengenvisum",
            "visa schengen",
            "entry visa",
            "виза",
            "تأشيرة",
            "machtiging tot voorlopig verblijf",
        ),
        *body(
            0.6,
            "number of entries",
            "duration of stay",
            "valid for",
            "type of visa",
            "aantal binnenkomsten",
            "etats schengen",
            "schengen states",
            "from",
            "until",
        ),
        *against(3.0, "advocaten", "geachte", "besluit", "rechtbank", "to whom it may concern"),
    ),
    fields=(
        spec(
            "number",
            label("visa no", "visa number", "visumnummer", "number", "no", pick=pick_code),
        ),
        DOCUMENT_NUMBER,
        SURNAME_OR_NAME,
        GIVEN_NAMES,
        person(),
        BIRTH_DATE,
        NATIONALITY,
        SEX,
        ISSUING_STATE,
        spec("issue_date", *ISSUE_DATE.locators, label("op", "on", pick=pick_date)),
        dated("expiry_date", "until", "valid until", "geldig tot", "tot", "date of expiry", "au"),
        spec(
            "period",
            label("valid", "geldig", pick=picker(period.find)),
            everywhere(period.find, 0.7),
        ),
    ),
    mrz=("V",),
)
