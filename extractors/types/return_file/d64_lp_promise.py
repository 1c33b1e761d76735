"""D64: an authority promises a travel document, or withdraws the promise. Source: domain.md 2.1 E."""

from __future__ import annotations

from extractors.fields import (
    country,
    outcome,
)
from extractors.locating.headers import pick_date
from extractors.locating.labels import label
from extractors.locating.meanings import (
    meanings,
)
from extractors.locating.patterns import after, everywhere
from extractors.model import DocumentType, Sensitivity, Text
from extractors.types.declaring import (
    FROM_DTV,
    NOT_FROM_LAWYER,
    against,
    body,
    title,
    top,
)
from extractors.types.usual import (
    ADJECTIVE_COUNTRY,
    BIRTH_DATE,
    REASON,
    REFERENCE,
    V_NUMBER,
    letter_date,
    person,
    pick_country,
    spec,
)

TYPE = DocumentType(
    id="D64",
    name="lp_promise",
    edition=1,
    label=Text(
        "LP-toezegging of intrekking daarvan", "Promise of a travel document, or its withdrawal"
    ),
    family="return_file",
    issuer=Text("ambassade of DT&V", "embassy or departure service"),
    sensitivity=(Sensitivity.RETURN,),
    phrases=(
        *title(
            4.8,
            "toezegging reisdocument",
            "toezegging van een laissez-passer",
            "akkoord afgifte laissez-passer",
            "akkoord lp",
            "lp-akkoord",
            "bericht lp-toezegging",
            "lp toezegging",
            "toezegging afgifte laissez-passer",
            "toezegging afgifte reisdocument",
            "intrekking lp toezegging",
            "intrekking van een toezegging",
            "intrekking van een lp-toezegging",
            "promise of a travel document",
            "promise to issue",
            "withdrawal of the promise",
            "withdrawal of undertaking",
            "intrekking akkoord laissez-passer",
            "accord de délivrance",
        ),
        *title(
            4.8,
            "lp-toezegging",
            "toezegging laissez-passer",
            "intrekking lp-toezegging",
            "intrekking toezegging",
            "toezegging lp",
            "intrekking toezegging laissez-passer",
            "intrekking van de toezegging",
            "toezegging vervangend reisdocument",
            "bericht toezegging laissez-passer",
            "toezegging tot afgifte van een laissez-passer",
            "bericht intrekking toezegging",
            "withdrawal of promise",
            "intrekking toezegging lp",
        ),
        *FROM_DTV,
        *top(1.2, "embassy of", "ambassade van", "high commission"),
        *body(
            1.2,
            "promise is hereby withdrawn",
            "promise to issue",
            "undertaking to issue",
            "agreed to issue a",
            "hereby withdrawn",
            "toezegging",
            "akkoord gegaan met de afgifte",
            "bereid een laissez-passer",
            "bereid een laissez-passer te verstrekken",
            "heeft toegezegd",
            "toezegging ingetrokken",
            "de toezegging",
            "trekken hun toezegging",
            "agreed to issue",
            "willing to issue",
            "withdraws its",
            "toegezegd een laissez-passer",
        ),
        *NOT_FROM_LAWYER,
        *against(
            3.0,
            "terugkoppeling presentatie",
            "vertrekgesprek",
            "ambtsbericht",
            "rechtbank",
            "aanvraag laissez-passer",
            "lp-aanvraag",
            "intrekking besluit",
        ),
    ),
    fields=(
        letter_date("datum toezegging", "toegezegd op", "datum intrekking", "ingetrokken op"),
        spec(
            "country",
            label("land", "autoriteiten", "ambassade", pick=pick_country),
            after(
                r"(?:ambassade|consulaat|autoriteiten|embassy|high commission)(?: \w+){0,2}? (?:van|of)",
                pick=pick_country,
                within=12,
            ),
            everywhere(lambda text: (f for f in country.find(text) if f.value != "NLD"), 0.65),
            ADJECTIVE_COUNTRY,
        ),
        spec("outcome", meanings(outcome.EMBASSY.find, head=True)),
        spec(
            "withdrawn_on",
            label("ingetrokken op", "datum intrekking", pick=pick_date),
            after(
                r"(?:ingetrokken|intrekking|withdrawn)[^.]{0,30}\b(?:op|per|d\.d\.|on)",
                pick=pick_date,
                within=16,
            ),
        ),
        V_NUMBER,
        REFERENCE,
        person(),
        BIRTH_DATE,
        spec("reason", *REASON.locators),
    ),
)
