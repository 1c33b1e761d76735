"""D06: a statement on nationality: is, is not, or was revoked.

Source: domain.md 2.1 A.
"""

from __future__ import annotations

from extractors.fields import (
    statement,
)
from extractors.locating.meanings import (
    meanings,
)
from extractors.model import DocumentType, Sensitivity, Text
from extractors.types.declaring import (
    against,
    body,
    title,
)
from extractors.types.personal import (
    COUNTRY_IN_HEAD,
    REGISTRATION_NUMBER,
)
from extractors.types.usual import (
    BIRTH_DATE,
    BIRTH_PLACE,
    NATIONALITY,
    REFERENCE,
    letter_date,
    person,
    spec,
)

TYPE = DocumentType(
    id="D06",
    name="nationality_statement",
    edition=1,
    label=Text(
        "Nationaliteitsverklaring of intrekking nationaliteit",
        "Statement or revocation of nationality",
    ),
    family="identity",
    issuer=Text("staat of ambassade", "state or embassy"),
    sensitivity=(Sensitivity.IDENTITY,),
    phrases=(
        *title(
            4.5,
            "nationaliteitsbewijs",
            "attestation de nationalité",
            "declaration of nationality",
            "statement of nationality",
            "statement on nationality",
            "nationality statement",
            "confirmation of nationality",
            "confirmation of citizenship",
            "certificate of renunciation",
            "renunciation certificate",
            "renunciation of nationality",
            "loss of citizenship",
            "withdrawal of nationality",
            "deprivation of nationality",
            "cancellation of nationality",
            "cancellation of registration as citizen",
            "cancellation of certificate of citizenship",
            "intrekking staatsburgerschap",
            "ontneming van de nationaliteit",
            "vervallenverklaring nationaliteit",
            "verklaring omtrent nationaliteit",
            "verklaring inzake nationaliteit",
            "verklaring van niet-nationaliteit",
            "non-nationality certificate",
            "certificate of non-citizenship",
            "справка о гражданстве",
            "справка о непринадлежности к гражданству",
            "déchéance de nationalité",
            "retrait de nationalité",
            "attestation de non-nationalité",
            "شهادة جنسية",
            "الجنسية شهادة",
        ),
        *body(
            0.6,
            "is not a citizen",
            "ceased to be a citizen",
            "is not registered as a citizen",
            "shall cease to be",
            "n'est pas de nationalité",
            "possède la nationalité",
            "bezit de nationaliteit",
            "bezit niet de nationaliteit",
            "by descent",
            "naturalisation",
        ),
        *title(
            4.5,
            "nationaliteitsverklaring",
            "certificate of citizenship",
            "certificate of nationality",
            "nationality certificate",
            "citizenship certificate",
            "certificat de nationalité",
            "bewijs van nationaliteit",
            "verklaring van nationaliteit",
            "intrekking nationaliteit",
            "intrekking van de nationaliteit",
            "revocation of citizenship",
            "revocation of nationality",
            "cancellation of citizenship",
            "renunciation of citizenship",
            "loss of nationality",
            "deprivation of citizenship",
            "order of cancellation of citizenship",
            "withdrawal of citizenship",
            "verlies van nationaliteit",
        ),
        *body(
            0.6,
            "citizenship act",
            "nationality act",
            "is a citizen of",
            "is hereby revoked",
            "has been revoked",
        ),
        *body(0.4, "nationaliteitswet", "staatsburgerschap", "citizenship"),
        *against(2.0, "advocaten", "rechtbank"),
    ),
    fields=(
        letter_date("date of issue", "dated"),
        person("holder", "name of person"),
        NATIONALITY,
        COUNTRY_IN_HEAD,
        spec("statement", meanings(statement.NATIONALITY.find, head=True)),
        BIRTH_DATE,
        BIRTH_PLACE,
        REFERENCE,
        REGISTRATION_NUMBER,
    ),
    foreign=True,
)
