"""D60: a letter or statement of an embassy or consulate. Source: domain.md 2.1 E, 2.3."""

from __future__ import annotations

from extractors.fields import (
    country,
    embassy,
)
from extractors.locating.labels import label
from extractors.locating.meanings import weightiest
from extractors.locating.nations import adjective_in_head
from extractors.locating.patterns import everywhere
from extractors.model import DocumentType, Method, Sensitivity, Text
from extractors.types import affairs
from extractors.types.declaring import (
    ADMITS,
    FROM_EMBASSY,
    PROMISES,
    WITHDRAWS,
    about,
    act,
    against,
    body,
    sign,
    title,
    top,
)
from extractors.types.letters import REASON, REFERENCE, SENDER, SUBJECT, letter_date
from extractors.types.persons import BIRTH_DATE, person
from extractors.types.specs import spec
from extractors.types.states import ADJECTIVE_COUNTRY

TYPE = DocumentType(
    id="D60",
    name="embassy_letter",
    edition=3,
    label=Text("Brief of verklaring ambassade of consulaat", "Letter of an embassy or consulate"),
    family="return_file",
    issuer=Text("ambassade of consulaat", "embassy or consulate"),
    sensitivity=(Sensitivity.RETURN,),
    phrases=(
        *about(*affairs.PAPERS),
        *act(-3.0, *PROMISES[:-1], *WITHDRAWS),
        *act(
            3.0,
            r"(?m)(?:^|\t)\W*(?:finding|result|outcome|reply|decision|conclusion|remarks?|observations?|antwoord|uitkomst|bevinding|resultat|"
            r"reponse)\b\W[^\n]{0,60}\b(?:nationals?|citizens?|nationality|onderdaan|staatsburger|ressortissant|nationalite|not (?:verified|"
            r"recogni[sz]ed|identified|established|traced))\b",
        ),
        *act(
            2.6,
            r"(?m)^\W*(?:betreft|onderwerp|subject|re|objet|concerns?|concerning|concerne)\b[^\n]{0,70}\b(?:\w*paspoort|passports?|passeport|laissez|"
            r"travel|reisdocument|voyage|nationalit\w+|citizenship|identi\w+|return|emergency|verification)\b",
        ),
        *act(
            2.2,
            r"(?m)\A(?:[^\n]*\n){0,4}?[^\n]*\b(?:embassy|ambassade|consulat\w*|consulaat\S*|high commission)\b[\s\S]{0,700}?"
            rf"^\W*(?:dear|geachte|monsieur|madame|to whom|aan wie|a qui|sir|excellency|mr|ms)\b(?=[\s\S]*{affairs.PAPERS[0]})",
        ),
        *act(
            3.4,
            r"(?m)^(?:van|from|de)\s?:[^\n]*(?:\bconsul\w*|embassy|ambass?ad[ae]|embajada|high ?commission)",
        ),
        *act(
            1.6,
            r"\b(?:we|wij|nous|cannot|kunnen|kan|pouvons)\b[^.]{0,90}\b(?:nationality|citizenship|nationaliteit|staatsburgerschap|nationalite|"
            r"identity|identiteit|identite|origin|herkomst)\b[^.]{0,40}\b(?:confirm\w*|bevestig\w*|verif\w+|establish\w*|vaststellen|vast te stellen|"
            r"etabli\w*|erken\w+|recogni\w+)\b",
            r"\b(?:reconnai\w+|recogni[sz]\w+|erken\w+|acknowledg\w+|confirm|bevestigen|verify|verifieren|establish|vaststellen|confirmer|etablir|verifier)\b[^.]{0,50}\b(?:nationality|"
            r"citizenship|nationaliteit|staatsburgerschap|nationalite)\b",
            r"\b(?:regist\w+|archives?|archie(?:f|ven)|records?)\b[^.]{0,70}\b(?:not (?:been )?(?:found|traced|listed)|niet (?:\w+ )?(?:gevonden|"
            r"voor|aangetroffen|bekend|vermeld)|ne figure pas|introuvable|no (?:entry|trace))\b",
        ),
        *act(-2.6, *ADMITS),
        *act(
            -1.8,
            r"\b(?:wet op het staatsburgerschap|(?:citizenship|nationality) (?:act|law)|law on citizenship|code de la nationalite)\b",
        ),
        *top(
            1.8,
            "mission",
            "consular office",
            "consular affairs",
            "consular and welfare section",
            "welfare section",
            "chancery",
            "gezantschap",
        ),
        *act(
            1.6,
            r"\b(?:appeared before (?:us|this|the)|presented (?:him|her)self|was interviewed|s'est presentee?)\b",
            r"\b(?:presents its compliments|presente ses compliments|a l'honneur de l'informer|has the honou?r to)\b",
            r"\b(?:embassy|consulate|mission|ambassade|consulaat|consulat|consulaire afdeling|consular (?:section|department|division|office))\b[^.]{0,120}"
            r"(?:certif\w+|confirm\w*|bevestig\w*|verklaar\w*|attest\w*|inform\w*|regret\w*|unable|cannot|not authori[sz]ed|"
            r"not competent|kan niet|niet in staat|ontvangen|visited|contacted|n'est pas)",
            r"\b(?:nous|je soussigne\w*|le consul\w*)[^.]{0,60}(?:attest\w+|certifi\w+)[^.]{0,160}(?:ressortissant|nationalite|services|registres)",
        ),
        *body(
            -2.6,
            "is prepared to issue",
            "has agreed to issue",
            "agreed to issue a",
            "willingness to issue",
            "is willing to issue",
            "bereid een laissez-passer",
            "toegezegd een laissez-passer",
        ),
        *body(-1.8, "prepared to issue"),
        *body(
            -1.4,
            "willingness to issue",
            "agrees to issue",
            "is willing to issue",
            "promise is hereby withdrawn",
        ),
        *body(
            -1.8, "toezegging", "agreed to issue a", "promise to issue", "bereid een laissez-passer"
        ),
        *title(1.8, "attestation"),
        *title(
            1.8,
            "a qui de droit",
            "verbal note",
            "consular statement",
            "statement of the embassy",
            "verklaring van de ambassade",
            "verklaring consulaat",
            "consulaire verklaring",
            "attestation consulaire",
            "confirmation letter",
        ),
        *body(
            0.9,
            "the embassy",
            "the consulate",
            "this mission",
            "has not been able to",
            "could not be established",
            "could not be verified",
            "niet in staat een reisdocument",
            "kan niet worden vastgesteld",
            "l'ambassade",
            "ne figure pas",
            "is not registered",
        ),
        *FROM_EMBASSY,
        *title(
            1.8,
            "to whom it may concern",
            "note verbale",
            "non-statement",
            "verklaring ambassade",
            "consular section",
            "consulaire afdeling",
            "embassy statement",
        ),
        *sign(
            1.2,
            "consul",
            "consular officer",
            "first secretary",
            "second secretary",
            "consulaire afdeling",
            "vice consul",
            "ambassadeur",
            "ambassador",
            "attaché",
            "third secretary",
            "embassy of",
            "consulate of",
            "ambassade van",
            "counsellor",
        ),
        *body(
            0.9,
            "is not a national",
            "not a citizen of",
            "unable to issue",
            "no record",
            "niet erkend als onderdaan",
            "unable to verify",
            "presents its compliments",
            "n'est pas ressortissant",
            "kan de nationaliteit niet",
        ),
        *body(0.4, "travel document", "nationality", "passport", "laissez-passer", "nationaliteit"),
        *against(
            4.0,
            "advocaten",
            "dienst terugkeer en vertrek",
            "rechtbank",
            "visa",
            "passport no",
            "paspoort nr",
            "paspoortnummer",
            "afspraakbevestiging",
            "appointment confirmation",
            "certificate of citizenship",
            "geboorteakte",
            "birth certificate",
            "laissez-passer no",
            "cancellation of citizenship",
            "nationaliteitsverklaring",
            "nationality certificate",
            "certificate of nationality",
            "certificat de nationalité",
            "verklaring van nationaliteit",
            "renunciation",
            "revocation",
        ),
    ),
    fields=(
        letter_date("date", "dated"),
        REFERENCE,
        spec(
            "country",
            lambda view: [
                view.found(f.start, f.end, Method.HEADER, 0.85, f.value)
                for f in country.find(view.text[: view.head_end])
                if f.value != "NLD"
            ],
            adjective_in_head,
            everywhere(lambda text: (f for f in country.find(text) if f.value != "NLD"), 0.6),
            ADJECTIVE_COUNTRY,
        ),
        spec("outcome", weightiest(embassy.EMBASSY.find, embassy.EMBASSY.codes)),
        person("applicant", "name of applicant", "concerning", "betreffende", "concerne"),
        BIRTH_DATE,
        spec("reason", *REASON.locators),
        spec("sender", label("signed by", "consul", "namens de ambassadeur"), *SENDER.locators),
        SUBJECT,
    ),
    foreign=True,
    general=True,
)
