"""D06: a statement on nationality: is, is not, or was revoked.

Source: domain.md 2.1 A.
"""

from __future__ import annotations

from extractors.fields import (
    statement,
)
from extractors.locating.headers import pick_with
from extractors.locating.labels import label
from extractors.locating.meanings import (
    meanings,
)
from extractors.model import DocumentType, Sensitivity, Text
from extractors.types.declaring import (
    ASKS_FOR_LP,
    CERTIFIES_LOSS,
    ENDS_NATIONALITY,
    OF_EMBASSY,
    STATES_NATIONALITY,
    act,
    against,
    body,
    deed,
    each,
    title,
    top,
)
from extractors.types.letters import REFERENCE, letter_date
from extractors.types.personal import (
    COUNTRY_IN_HEAD,
    REGISTRATION_NUMBER,
)
from extractors.types.persons import BIRTH_DATE, BIRTH_PLACE, person
from extractors.types.specs import spec
from extractors.types.states import NATIONALITY

TYPE = DocumentType(
    id="D06",
    name="nationality_statement",
    edition=3,
    label=Text(
        "Nationaliteitsverklaring of intrekking nationaliteit",
        "Statement or revocation of nationality",
    ),
    family="identity",
    issuer=Text("staat of ambassade", "state or embassy"),
    sensitivity=(Sensitivity.IDENTITY,),
    phrases=(
        *against(
            3.0,
            "identity card",
            "identiteitskaart",
            "carte d'identité",
        ),
        *title(
            4.5,
            *each(
                """
                nationaliteits*; staatsburgerschaps*; bewijs van verlies van het
                staatsburgerschap; bewijs van verlies van de nationaliteit; verklaring van
                verlies; nationalité attestation; certificat de nat*; certificate of nat*;
                citizenship cert*
                """
            ),
        ),
        *act(2.6, *STATES_NATIONALITY),
        *body(
            0.6,
            *each(
                """
                illegal resident; illegal residents; without nationality; stateless; staatloos; apatride; bidoon;
                zonder nationaliteit; our nationals; our citizens; registers of citizens
                """
            ),
        ),
        *act(3.2, *ENDS_NATIONALITY),
        *act(5.4, *CERTIFIES_LOSS),
        *top(
            1.2,
            *each(
                """
                civil affairs; civil status; civil registry; état civil; directorate of nationality; department of
                nationality; nationality department; nationality and passports; passports and nationality; migration service; passport office; registrar general; immigration and
                citizenship; citizenship and migration; migration and citizenship; bevolkingsregister; affaires civiles
                """
            ),
        ),
        *act(-2.6, *ASKS_FOR_LP),
        *act(-2.2, *OF_EMBASSY),
        *act(
            -2.4,
            r"\b(?:mijn|my|notre) (?:\w+ )?(?:\w*onderzoek|research|oordeel|opinion|expertise|client\w*)\b",
        ),
        *deed(
            2.6,
            *each(
                """
                staatsburgerschap bent ontnomen; staatsburgerschap is ontnomen;
                staatsburgerschap werd ontnomen; staatsburgerschap is vervallen; afstand gedaan
                van het staatsburgerschap; afstand gedaan van de nationaliteit; ontheven uit het
                staatsburgerschap; vrijgelaten uit het staatsburgerschap; released from the
                citizenship; released from citizenship; withdrawal from citizenship; was
                stripped of; déchu de la nationalité; a été déchu; citizenship was terminated;
                citizenship has been terminated; geen staatsburger is van; niet in het bezit is
                van de nationaliteit; niet de nationaliteit bezit; nimmer de nationaliteit; est
                de nationalité; jouit de la nationalité; is a citizen by birth; is a citizen by
                descent; citizen by registration
                """
            ),
        ),
        *title(
            4.5,
            *each(
                """
                certificate of termination of citizenship; termination of citizenship;
                termination of nationality; nationaliteitscertificaat; verlies van
                staatsburgerschap; verlies van het staatsburgerschap; verlies nationaliteit;
                verlies staatsburgerschap; ontneming staatsburgerschap; ontneming nationaliteit;
                afstand van nationaliteit; afstand van het staatsburgerschap; ontheffing uit het
                staatsburgerschap; vrijlating uit het staatsburgerschap; release from
                citizenship; release from nationality; expatriation;
                staatsburgerschapsverklaring; verklaring staatsburgerschap; bewijs van
                staatsburgerschap; staatsburgerschapsbewijs; certificate of statelessness;
                certificate of stateless status; statelessness certificate; attestation
                d'apatridie; certificat d'apatridie; attestation de citoyenneté; certificat de
                citoyenneté; perte de la nationalité; perte de nationalité; attestation de perte
                de nationalité; certificat de perte de nationalité; citizenship status;
                nationality status; certificate of national status; certificate of origin;
                indigene certificate; local government indigene certificate; certificate of
                state of origin; staatsangehörigkeitsausweis; staatsangehörigkeit; certificado
                de nacionalidad; certificado de nacionalidade; verification of nationality;
                verification of citizenship; national status verification; certificate of
                non-nationality; certificate of not being a citizen
                """
            ),
        ),
        *deed(
            2.0,
            "does not hold lebanese nationality",
            "has never held the nationality",
            "is not registered as a citizen",
            "is not registered as a national",
        ),
        *title(2.0, "certificate of non-registration"),
        *deed(
            2.6,
            *each(
                """
                lost her citizenship; lost his citizenship; lost the citizenship; ceased to be a
                citizen; deprived of citizenship; deprived of his citizenship; renounced his
                citizenship; renounced her citizenship; renounced the citizenship; citizenship
                has been revoked; citizenship is revoked; citizenship stands revoked; has
                acquired the citizenship; perdu la nationalité; staatsburgerschap verloren;
                nationaliteit is ingetrokken; nationaliteit ontnomen; is geen staatsburger van
                """
            ),
        ),
        *title(
            4.5,
            *each(
                """
                nationaliteitsbewijs; attestation de nationalité; declaration of nationality;
                statement of nationality; statement on nationality; nationality statement;
                confirmation of nationality; confirmation of citizenship; certificate of
                renunciation; renunciation certificate; renunciation of nationality; loss of
                citizenship; withdrawal of nationality; deprivation of nationality; cancellation
                of nationality; cancellation of registration as citizen; cancellation of
                certificate of citizenship; intrekking staatsburgerschap; ontneming van de
                nationaliteit; vervallenverklaring nationaliteit; verklaring omtrent
                nationaliteit; verklaring inzake nationaliteit; verklaring van
                niet-nationaliteit; non-nationality certificate; certificate of non-citizenship;
                справка о гражданстве; справка о непринадлежности к гражданству; déchéance de
                nationalité; retrait de nationalité; attestation de non-nationalité; شهادة
                جنسية; الجنسية شهادة
                """
            ),
        ),
        *body(
            0.6,
            *each(
                """
                is not a citizen; ceased to be a citizen; is not registered as a citizen; shall
                cease to be; n'est pas de nationalité; possède la nationalité; bezit de
                nationaliteit; bezit niet de nationaliteit; by descent; naturalisation
                """
            ),
        ),
        *title(
            4.5,
            *each(
                """
                nationaliteitsverklaring; certificate of citizenship; certificate of
                nationality; nationality certificate; citizenship certificate; certificat de
                nationalité; bewijs van nationaliteit; verklaring van nationaliteit; intrekking
                nationaliteit; intrekking van de nationaliteit; revocation of citizenship;
                revocation of nationality; cancellation of citizenship; renunciation of
                citizenship; loss of nationality; deprivation of citizenship; order of
                cancellation of citizenship; withdrawal of citizenship; verlies van
                nationaliteit
                """
            ),
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
        *against(2.0, "advocaten", "rechtbank", "ind", "immigratie- en naturalisatiedienst"),
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
        spec(
            "registration_number",
            label(
                "decree no",
                "decision no",
                "order no",
                "resolution no",
                "volgnummer",
                "besluitnummer",
                "decreetnummer",
                pick=pick_with(
                    r"(?P<v>(?:[A-Z]{1,6}[/.\-]){0,2}\d[\w/.\-]*(?: (?:of|van|de) (?:19|20)\d\d)?)"
                ),
            ),
            *REGISTRATION_NUMBER.locators,
        ),
    ),
    foreign=True,
)
