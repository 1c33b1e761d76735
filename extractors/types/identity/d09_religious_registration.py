"""D09: a religious registration from the country of origin (baptism book, nikah). Source: domain.md 2.1 A."""

from __future__ import annotations

from extractors.locating.headers import pick_date
from extractors.locating.labels import label
from extractors.locating.organisations import CHURCHES, letterhead, mentioned
from extractors.locating.patterns import after
from extractors.model import DocumentType, Sensitivity, Text
from extractors.types import told, worded
from extractors.types.declaring import (
    against,
    body,
    each,
    title,
    top,
)
from extractors.types.letters import letter_date
from extractors.types.parents import FATHER, MOTHER
from extractors.types.personal import COUNTRY_IN_HEAD, REGISTRATION_NUMBER
from extractors.types.persons import BIRTH_DATE, BIRTH_PLACE, person
from extractors.types.specs import dated, spec

TYPE = DocumentType(
    id="D09",
    name="religious_registration",
    edition=3,
    label=Text(
        "Religieuze registratie uit het land van herkomst",
        "Religious registration from the country of origin",
    ),
    family="identity",
    issuer=Text("kerk of moskee", "church or mosque"),
    sensitivity=(Sensitivity.IDENTITY, Sensitivity.BELIEF),
    phrases=(
        *title(
            4.6,
            *each(
                """
                certificate of holy baptism; doopcertificaat; doopverklaring; doopakte kerk;
                extract from the baptismal book; batismo; certificado de bautismo; partida de
                bautismo; certificate of confirmation; communion certificate; first communion
                """
            ),
        ),
        *title(
            4.6,
            *each(
                """
                marriage (nikah) contract; nikah contract; nikkah; muslim marriage certificate;
                certificat de mariage religieux; islamic marriage contract; marriage solemnised
                in church; baptism extract; extract from the baptismal register; certificate of
                christening
                """
            ),
        ),
        *body(
            1.0,
            *each(
                """
                date of nikah; mahr; haq mehr; was baptised; was baptized; godfather; godmother;
                parrain; marraine; baptisé; baptisée; confirmed on; minister of baptism; place
                of baptism
                """
            ),
        ),
        *title(
            4.6,
            *each(
                """
                certificate of baptism; baptism certificate; extrait d'acte de baptême; acte de
                baptême; extract from the register of baptisms; baptism registry; register of
                baptisms; baptismal record; holy baptism; doopakte; doopbewijs; attestation de
                baptême; nikah; nikahnama; certificate of nikah; religious marriage certificate;
                religieus huwelijk; certificate of islamic marriage; uittreksel uit het
                doopboek; doopboek; christening certificate; confirmation certificate; шаhлюб;
                свидетельство о крещении; شهادة معمودية; شهادة عماد
                """
            ),
        ),
        *top(
            1.6,
            *each(
                """
                archdiocese; diocèse; archidiocèse; parish of; paroisse; catholic mission;
                orthodox tewahedo; patriarchate; mosquée; masjid; catholic church; anglican
                church; evangelical lutheran church; coptic orthodox; syriac orthodox; armenian
                apostolic
                """
            ),
        ),
        *title(
            4.6,
            *each(
                """
                baptismal certificate; extract from the baptism register; baptism register;
                doopregister; uittreksel doopregister; extract of baptismal register; nikah
                certificate; extrait de baptême; certificat de baptême; church marriage
                certificate; parish register
                """
            ),
        ),
        *body(
            0.7,
            *each(
                """
                parish; diocese; godparents; sponsors; mosque; imam; orthodox church; tewahedo;
                parish priest
                """
            ),
        ),
        *against(3.0, "protestantse gemeente", "advocaten", "predikant"),
    ),
    fields=(
        person("name of child", "name of baptised"),
        dated(
            "date",
            "date of baptism",
            "baptised on",
            "datum doop",
            others=(
                worded.BAPTISM_DATE,
                told.BAPTISED_ON,
                after(
                    r"\b(?:baptism|baptised|baptized|baptisee?|bapteme|gedoopt|doop|bautizad[oa]|batizad[oa]|sacrament\w*)\b[^.;]{0,80}?\b(?:on|op|le|el|em)",
                    pick=pick_date,
                    within=8,
                ),
                *letter_date().locators,
            ),
        ),
        BIRTH_DATE,
        BIRTH_PLACE,
        FATHER,
        MOTHER,
        REGISTRATION_NUMBER,
        COUNTRY_IN_HEAD,
        spec(
            "organisation",
            letterhead(CHURCHES),
            label("parish", "church", "mosque", "parochie", "paroisse", "mosquée", colon=True),
            mentioned(CHURCHES),
        ),
    ),
    foreign=True,
)
