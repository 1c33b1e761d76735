"""D03: a birth certificate, of the client or of a relative; late registration is a field of its own.

Source: domain.md 2.1 A.
"""

from __future__ import annotations

from extractors.locating.headers import pick_date
from extractors.locating.labels import label
from extractors.locating.patterns import captured
from extractors.model import DocumentType, Sensitivity, Text
from extractors.types import told
from extractors.types.declaring import (
    act,
    against,
    body,
    each,
    title,
)
from extractors.types.letters import letter_date
from extractors.types.names import GIVEN_NAMES, SURNAME
from extractors.types.parents import FATHER, MOTHER
from extractors.types.personal import COUNTRY_IN_HEAD, ISSUED, REGISTRATION_NUMBER, SEX
from extractors.types.persons import BIRTH_DATE, BIRTH_PLACE, person
from extractors.types.specs import dated, spec

TYPE = DocumentType(
    id="D03",
    name="birth_certificate",
    edition=3,
    label=Text("Geboorteakte", "Birth certificate"),
    family="identity",
    issuer=Text("burgerlijke stand", "civil registry"),
    sensitivity=(Sensitivity.IDENTITY,),
    phrases=(
        *act(
            3.0,
            r"\b(?:registre des actes|actes de l'etat civil|register (?:of|van) (?:births?|geboorten)|geboorteregister|registro civil)\b[^~]{0,320}"
            r"\b(?:est nee?|was born|is geboren|nacio|nasceu)\b",
            r"\b(?:birth|naissance|geboorte|naiss)\b[^.]{0,40}\b(?:registered|recorded|entered|inscrite?|declaree?|ingeschreven|geregistreerd|"
            r"enregistree?|aangegeven|transcrite?)\b",
            r"\b(?:books|registers?|records|registres?|boeken)\b[^.]{0,60}\b(?:show|state|prove|contain|blijkt|vermeld\w*|attest\w*)\b[^.]{0,120}"
            r"\b(?:born|nee?|geboren|birth|naissance|geboorte)\b",
            r"(?m)^\W*(?:subject|objet|betreft|onderwerp|re)\W{1,3}(?:[a-z']+ ){0,4}(?:birth|naissance|geboorte)\b",
        ),
        *title(
            4.5,
            *each(
                """
                geboortereg*; geboorteverkl*; geboorteuit*; geboortebew*; geboortecert*;
                geboorteakte*; birth cert*; naissance acte; acte de naiss*
                """
            ),
        ),
        *title(
            4.5,
            *each(
                """
                geboorteverklaring; verklaring van geboorte; geboorteuittreksel; uittreksel uit
                de geboorteregisters; uittreksel geboorteregister; extrait de naissance; extrait
                de l'acte de naissance; copie d'acte de naissance; copie littérale d'acte de
                naissance; registro civil de nacimiento; partida de nacimiento; certificado de
                nacimiento; assento de nascimento; registo de nascimento; estratto dell'atto di
                nascita; certificato di nascita; geburtsschein; odpis aktu urodzenia; certificat
                de nastere; birth registration; notification of live birth; declaration of age;
                age declaration; afschrift van de geboorteakte; acte de reconnaissance;
                uittreksel uit de akte van geboorte; certificado de nascimento; rodni list
                """
            ),
        ),
        *title(
            4.5,
            *each(
                """
                شهادة ولادة; شهادة الولادة; بيان ولادة; قيد ولادة; вытяг о рождении; справка о
                рождении; свідоцтво про народження; certificate of live birth; record of birth;
                notification of birth; copie intégrale d'acte de naissance; bulletin de
                naissance; volet de naissance; declaration of birth; attestation of birth;
                attestation de naissance; certificat de naissance; déclaration de naissance;
                geboortebewijs; bewijs van geboorte; afschrift akte van geboorte; afschrift van
                een akte van geboorte; birth extract; شناسنامه; doğum belgesi; certifikatë
                lindje; izvod iz matične knjige rođenih; late registration of birth; jugement
                supplétif d'acte de naissance; extract from the register of births; extract from
                the birth register; birth registration certificate; copy of birth entry; acta de
                nacimiento; certidão de nascimento
                """
            ),
        ),
        *title(
            4.5,
            *each(
                """
                geboorteakte; akte van geboorte; birth certificate; certificate of birth; acte
                de naissance; extrait d'acte de naissance; uittreksel geboorteakte; certified
                copy of an entry of birth; registration of birth; extract of birth; extrait du
                registre des actes de naissance; afschrift geboorteakte; geburtsurkunde; شهادة
                ميلاد; شهادة الميلاد; свидетельство о рождении; birth register extract;
                certificate of registration of birth; uittreksel uit het geboorteregister;
                jugement supplétif
                """
            ),
        ),
        *body(
            0.5,
            "place of birth",
            "father's name",
            "name of father",
            "name of mother",
            "registrar of births",
        ),
        *body(
            0.5,
            "is born",
            "est né",
            "is geboren",
            "ambtenaar van de burgerlijke stand",
            "civil registry",
        ),
        *against(
            3.0,
            *each(
                """
                ambassade de; section consulaire; embassy; ambassade; consulaat; consulate;
                embassy of; ambassade van; advocaten; beëdigd vertaler; bureau documenten
                """
            ),
        ),
    ),
    fields=(
        REGISTRATION_NUMBER,
        spec(
            "name",
            label(
                "naam kind",
                "name of child",
                "child's name",
                "naam van het kind",
                "full name of child",
                "kind",
                "child",
                "nom de l'enfant",
                "enfant",
            ),
            *person(first=(told.IS_BORN,)).locators,
        ),
        spec(
            "person",
            label(
                "naam kind",
                "name of child",
                "child's name",
                "naam van het kind",
                "full name of child",
                "kind",
                "child",
            ),
            *person(first=(told.IS_BORN,)).locators,
        ),
        SURNAME,
        GIVEN_NAMES,
        BIRTH_DATE,
        BIRTH_PLACE,
        SEX,
        FATHER,
        MOTHER,
        dated(
            "issue_date",
            "date of issue",
            "datum van afgifte",
            "afgiftedatum",
            "issued on",
            "délivré le",
            "fait le",
            "given at",
            others=(
                *ISSUED.locators,
                label(  # of an act that names no other day
                    "date of registration",
                    "datum inschrijving",
                    "registratiedatum",
                    "registered on",
                    pick=pick_date,
                ),
            ),
        ),
        letter_date(
            "date of registration",
            "datum inschrijving",
            "registered on",
            "datum van inschrijving",
            "date of issue",
            "datum van afgifte",
        ),
        COUNTRY_IN_HEAD,
        spec(
            "legalised",
            captured(
                r"(?P<v>gelegaliseerd|legali[sz]ed|legalisation|gezien voor legalisatie|apostille)",
                confidence=0.7,
            ),
        ),
    ),
    foreign=True,
)
