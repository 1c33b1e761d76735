"""D04: a death certificate. Source: domain.md 2.1 A."""

from __future__ import annotations

from extractors.locating.headers import pick_date
from extractors.locating.labels import label
from extractors.locating.patterns import after, captured
from extractors.model import DocumentType, Sensitivity, Text
from extractors.types import told, worded
from extractors.types.declaring import (
    against,
    body,
    each,
    title,
)
from extractors.types.letters import letter_date
from extractors.types.parents import FATHER, MOTHER
from extractors.types.personal import COUNTRY_IN_HEAD, ISSUED, REGISTRATION_NUMBER
from extractors.types.persons import BIRTH_DATE, BIRTH_PLACE, person
from extractors.types.specs import dated, spec

TYPE = DocumentType(
    id="D04",
    name="death_certificate",
    edition=3,
    label=Text("Overlijdensakte", "Death certificate"),
    family="identity",
    issuer=Text("burgerlijke stand", "civil registry"),
    sensitivity=(Sensitivity.IDENTITY,),
    phrases=(
        *title(
            4.8,
            *each(
                """
                overlijdensreg*; overlijdensverkl*; overlijdensuit*; overlijdensbew*;
                overlijdensakte*; overlijdenscert*; death cert*; certificat de dec*
                """
            ),
        ),
        *title(
            4.8,
            *each(
                """
                overlijdensuittreksel; uittreksel overlijden; uittreksel uit het
                overlijdensregister; doodsakte; akte van dood; bewijs van overlijden; copie
                d'acte de décès; extrait de décès; attestation de décès; registro civil de
                defunción; acta de defunción; certificado de defunción; partida de defunción;
                certidão de óbito; assento de óbito; certificato di morte; atto di morte;
                todesurkunde; death extract; burial certificate; burial
                permit; statement of death; attestation of death; declaration of death; medical
                certificate of death; umrlica
                """
            ),
        ),
        *title(
            4.8,
            *each(
                """
                certificat de décès; bulletin de décès; constat de décès; بيان وفاة; قيد وفاة;
                свідоцтво про смерть; справка о смерти; notification of death; medical
                certificate of cause of death; overlijdensverklaring; verklaring van overlijden;
                afschrift akte van overlijden; extract from the register of deaths; certificate
                of registration of death; copy of death entry; ölüm belgesi; certified copy of
                an entry of death; akte van overlijden afschrift; déclaration de décès
                """
            ),
        ),
        *title(
            4.8,
            *each(
                """
                overlijdensakte; akte van overlijden; death certificate; certificate of death;
                acte de décès; extrait d'acte de décès; شهادة وفاة; شهادة الوفاة; свидетельство
                о смерти; uittreksel overlijdensakte; registration of death; sterbeurkunde;
                extract of death register
                """
            ),
        ),
        *body(
            0.6,
            *each(
                """
                date of death; datum van overlijden; place of death; cause of death; is
                overleden; name of deceased; informant; doodsoorzaak
                """
            ),
        ),
        *against(3.0, "embassy of", "advocaten", "bureau documenten", "beëdigd vertaler"),
    ),
    fields=(
        REGISTRATION_NUMBER,
        spec(
            "deceased",
            label(
                "naam overledene",
                "overledene",
                "name of deceased",
                "name of the deceased",
                "deceased",
                "full name of deceased",
                "nom du défunt",
                "naam van de overledene",
            ),
            worded.DECEASED,
            told.DIED,
            *person().locators,
        ),
        dated(
            "date",
            "datum van overlijden",
            "date of death",
            "overleden op",
            "datum overlijden",
            "died on",
            "date du décès",
            others=(
                worded.DEATH_DATE,
                told.DIED_ON,
                after(r"(?:overleden|died)[^.]{0,30}?(?:op|on)", pick=pick_date, within=16),
                *letter_date().locators,
            ),
        ),
        ISSUED,
        spec("birth_place", *BIRTH_PLACE.locators),
        BIRTH_DATE,
        FATHER,
        MOTHER,
        COUNTRY_IN_HEAD,
        spec("sender", label("informant", "aangever", "aangever/informant")),
        spec("legalised", captured(r"(?P<v>gelegaliseerd|legali[sz]ed|apostille)", confidence=0.7)),
    ),
    foreign=True,
)
