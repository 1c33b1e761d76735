"""D07: registration of UNHCR, UNRWA, a camp or a state (India, Bangladesh). Source: domain.md 2.1 A."""

from __future__ import annotations

from extractors.locating.labels import label
from extractors.model import DocumentType, Sensitivity, Text
from extractors.types.camps import KEYS
from extractors.types.declaring import (
    act,
    against,
    body,
    each,
    title,
    top,
)
from extractors.types.letters import letter_date
from extractors.types.parents import FATHER, MOTHER
from extractors.types.personal import (
    COUNTRY_IN_HEAD,
    EXPIRY_DATE,
    ISSUE_DATE,
    REGISTRATION_NUMBER,
    SEX,
)
from extractors.types.persons import BIRTH_DATE, BIRTH_PLACE, person
from extractors.types.specs import dated, spec
from extractors.types.states import NATIONALITY

_CARD = r"(?:[a-z]*kaart|card|proof|[a-z]*bewijs|certificat\w*|attestation|carte|slip|permit|identification|id|document|booklet|boekje|recepisse|token)"
_REFUGEE = (
    r"(?:refugees?|asylum[ \-]?seekers?|displaced persons?|refugies?|demandeurs? d'asile|vluchteling\w*|"
    r"asielzoekers?|ontheemden?|returnees?)"
)
TYPE = DocumentType(
    id="D07",
    name="refugee_registration",
    edition=2,
    label=Text("UNHCR-, UNRWA- of kampregistratie", "UNHCR, UNRWA or camp registration"),
    family="identity",
    issuer=Text("UNHCR, UNRWA of staat", "UNHCR, UNRWA or state"),
    sensitivity=(Sensitivity.IDENTITY,),
    phrases=(
        *act(
            3.2,
            rf"(?m)^\W*(?:[a-z\-]+ ){{0,4}}{_CARD}\b(?:[^\n.:]|\n(?=[a-z])){{0,45}}\b{_REFUGEE}[^\n.:]{{0,24}}$",
            rf"(?m)^\W*(?:[a-z\-]+ ){{0,3}}{_REFUGEE}[^\n.:]{{0,24}}\b{_CARD}\b[^\n.:]{{0,30}}$",
        ),
        *act(2.0, KEYS),
        *act(
            -2.0,
            r"(?m)^\W*(?:dear (?:sir|madam|m[rs]|counsel)|geachte|to whom it may concern|monsieur|madame)\b",
        ),
        *title(
            4.6,
            *each(
                """
                temporary protection; temporary protection identity; temporary protection identity document; family counting card; family attestation; refugee family attestation; data card; smart card; registered as a refugee; refugee status certificate; attestation of refugee
                status; attestation d'enregistrement; certificat d'enregistrement; attestation
                de demandeur d'asile; asylum seeker card; asylum seeker permit; asylum seeker
                temporary permit; refugee attestation; mandate refugee certificate; unhcr
                attestation; unhcr card; persons of concern certificate; statement of
                registration; household registration; palestine refugee registration;
                registratiebewijs unhcr; vluchtelingenbewijs; vluchtelingenpas; fact sheet
                refugee; registration slip; myanmar nationals; foreign domestic; tibetan
                refugee; special refugee certificate
                """
            ),
        ),
        *against(
            3.0,
            *each(
                """
                marriage; nikah; union council; birth registration; huwelijk; mariage; voter;
                vehicle
                """
            ),
        ),
        *title(
            4.6,
            *each(
                """
                unhcr registration; amayesh kaart; amayesh card; unhcr certificate; unhcr mandate; registration certificate;
                registratiebewijs; registratiekaart; vluchtelingenregistratie; bewijs van
                registratie; proof of registration for afghan citizens; camp registration; camp
                registration card; ration card; rationcard; family book; refugee family card;
                refugee identity document; attestation de réfugié; carte de réfugié; certificate
                of refugee status; certificat de réfugié; smart card refugee; afghan citizen
                card; identity card for refugees; identity card of refugee; registration
                document refugee; registered refugee; بطاقة تسجيل; بطاقة لاجئ
                """
            ),
        ),
        *body(
            0.6,
            "registered refugee",
            "relief card",
            "camp no",
            "place of asylum",
            "refugee status",
            "camp officer",
            "date of arrival",
        ),
        *title(
            4.6,
            *each(
                """
                refugee identity card; registration card; refugee registration card; asylum
                seeker certificate; refugee certificate; proof of registration; family
                registration card; family counting number; kampregistratie; rehabilitation card;
                refugee card; asylum seeker registration; attestation of registration;
                vluchtelingenkaart; family data card; refugee family book
                """
            ),
        ),
        *top(
            2.0,
            "unhcr",
            "unrwa",
            "united nations high commissioner for refugees",
            "united nations relief and works agency",
            "commissionerate of rehabilitation",
        ),
        *body(
            0.6,
            *each(
                """
                camp; head of family; family size; ration; rehabilitation; individual number;
                household; registration group
                """
            ),
        ),
        *against(
            3.0,
            "advocaten",
            "unhcr representation in the netherlands",
            "dear sir",
            "geachte",
            "embassy of",
        ),
    ),
    fields=(
        spec(
            "registration_number",
            label(
                "registration no",
                "registration number",
                "individual no",
                "individual number",
                "case number",
                "family counting no",
                "family counting number",
                *("fcn", "fcn no", "group no", "group id", "household no", "mrc no"),
                "card no",
                "registratienummer",
                "refugee card no",
                "id no",
                "reg. no",
                "ration card no",
                "kaart-id",
                "card id",
                "kaartnummer",
            ),
            *REGISTRATION_NUMBER.locators,
        ),
        person(
            "head of family",
            *("family head", "name of family head", "name of the head of family"),
            "name of head of family",
            "gezinshoofd",
            "focal point",
            "head of household",
            "household head",
            "chef de ménage",
            "chef de famille",
            "principal refugee",
        ),
        BIRTH_DATE,
        NATIONALITY,
        SEX,
        FATHER,
        MOTHER,
        spec("birth_place", *BIRTH_PLACE.locators),
        spec("scope", label("camp", "name of camp", "kamp", "camp address")),
        dated(
            "date",
            "date of registration",
            "registration date",
            "date of issue",
            "datum registratie",
            "issued on",
            others=letter_date().locators,
        ),
        ISSUE_DATE,
        EXPIRY_DATE,
        COUNTRY_IN_HEAD,
    ),
    foreign=True,
)
