"""D96: a statement of a witness or relative. Source: domain.md 2.1 G."""

from __future__ import annotations

from extractors.fields import name
from extractors.locating.labels import label
from extractors.locating.meanings import (
    sentences,
)
from extractors.locating.patterns import captured
from extractors.locating.view import View
from extractors.model import DocumentType, Found, Locator, Sensitivity, Text
from extractors.types import told, worded
from extractors.types.declaring import (
    IS_RELATIVE,
    act,
    against,
    body,
    deed,
    each,
    head,
    sign,
    title,
)
from extractors.types.letters import letter_date
from extractors.types.persons import BIRTH_DATE
from extractors.types.signing import SIGNED, SIGNS_BY_NAME
from extractors.types.specs import spec

_SENDER = spec(
    "sender",
    label(
        "naam getuige",
        "naam van de getuige",
        "full name of witness",
        "name of witness",
        "name of deponent",
        "naam ondergetekende",
        "nom du témoin",
        pick=worded.pick_person,
    ),
    told.SPEAKER,
    label(
        "ondergetekende",
        "getuige",
        "deponent",
        "declarant",
        "naam",
        "name",
        "nom",
        pick=worded.pick_person,
    ),
    captured(
        r"(?:ondergetekende|the undersigned),?:? (?P<v>[a-z][a-z'\-. ]{3,40}?)(?:,| geboren|\s{2,}| born| verklaar)"
    ),
    SIGNS_BY_NAME,
)


def _of_another(locate: Locator) -> Locator:
    """As the locator, without the name of whoever makes the statement."""

    def located(view: View) -> list[Found]:
        found = locate(view)
        if not found:
            return found
        sender = next((f.raw for one in _SENDER.locators for f in one(view)), "")
        return [f for f in found if name.key(f.raw) != name.key(sender)]

    return located


TYPE = DocumentType(
    id="D96",
    name="witness_statement",
    edition=3,
    label=Text("Getuigen- of familieverklaring", "Witness or family statement"),
    family="coordination",
    issuer=Text("particulier", "private person"),
    sensitivity=(Sensitivity.SOCIAL,),
    phrases=(
        *act(2.8, *IS_RELATIVE),
        *act(
            1.6,
            r"\b(?:ik|i|je|ich)\b[, ][^.;]{3,140}?\b(?:verklaar|declare|state|atteste|erklare)\b[^.]{0,16}\b(?:dat|that|que|dass) "
            r"(?!(?:ik|i|je|ich|mijn|my|mon|ma|deze|dit|this|it|het|bovenstaande|the above|alle)\b)",
            r"\b(?:hierbij|hiermee|bij dezen) verklaar ik\b[^.;]{0,140}\b(?:het volgende|als volgt|dat (?!ik\b|mijn\b))",
        ),
        *act(
            2.6,
            r"\b(?:woonde|woont|logeerde|logeert|verbleef|stayed|lived|lives|werkte|worked)\b[^.]{0,60}\b(?:bij ons|bij mij|with us|with me|chez nous|chez moi|voor mij|for me)\b",
            r"\b(?:wij|ik|we|i) (?:beschouw\w*|zie|zien|consider|regard|see) (?:hem|haar|him|her) als?\b",
        ),
        *act(
            1.6,
            r"\b(?:ik weet|i know|ich weiss|je sais|ik zie|i see|ik heb gezien|i have seen)\b[^.]{0,24}\b(?:dat|that|dass|que|hem|haar|him|her|hoe|how)\b",
        ),
        *body(
            0.9,
            "is de waarheid",
            "naar waarheid",
            "is waar",
            "is the truth",
            "is true",
            "c'est la vérité",
            "is mijn naam",
            "mijn naam is",
            "my name is",
            "mein name ist",
            "ik getuig",
        ),
        *act(
            2.4,
            r"\b(?:ik|i|je|ich)\b[^.]{0,40}\b(?:kan|can|kann|peux|wil|durf)\b[^.]{0,30}\b(?:getuigen|bevestigen|verklaren|testify|"
            r"confirm|attest\w*|vouch|bezeugen|temoigner|confirmer)\b",
        ),
        *deed(
            2.9,
            *each(
                """
                i am the brother of; i am the sister of; i am the younger sister of; i am the
                younger brother of; i am the elder brother of; i am the elder sister of; i am
                the mother of; i am the father of; i am the uncle of; i am the aunt of; i am the
                cousin of; i am the wife of; i am the husband of; i am a friend of; ik ben de
                broer van; ik ben de zus van; ik ben de moeder van; ik ben de vader van; ik ben
                de oom van; ik ben de tante van; ik ben de neef van; ik ben de nicht van; ik ben
                een vriend van; ik ben de buurman van; ik ben de buurvrouw van; ik ben een broer
                van; ik ben een zus van; make oath and say; do solemnly and sincerely declare;
                déclare sur l'honneur; atteste sur l'honneur; kan ik getuigen dat; getuig ik
                dat; i have known him; i have known her; i have known; ik ken hem; ik ken haar;
                je connais
                """
            ),
        ),
        *title(
            4.8,
            *each(
                """
                steunbrief; steunverklaring; verklaring van bekenden; verklaring van een
                bekende; verklaring buurman; verklaring buurvrouw; verklaring van de buren;
                verklaring van een collega; referentiebrief; letter of support; letter of
                reference; character reference; support letter; attestation de témoignage;
                attestation de parenté; lettre de témoignage; affidavit of support; declaration
                under oath; sworn declaration; statement in support; eidesstattliche erklärung;
                zeugenerklärung; eidesstattliche versicherung; declaración jurada; ik ken*
                """
            ),
        ),
        *against(
            3.5,
            *each(
                """
                parochie; church; christengemeente; evangelische gemeente; baptistengemeente;
                pinkstergemeente; protestantse gemeente; kerkelijke gemeente
                """
            ),
        ),
        *sign(
            -2.5,
            "predikant",
            "voorganger",
            "pastor",
            "ouderling",
            "scriba",
            "kerkenraad",
            "dominee",
            "pastoor",
            "burgemeester",
            "regievoerder",
        ),
        *head(2.0, "ondergetekende", "de ondergetekende", "ik, ondergetekende", "undersigned"),
        *body(
            0.9,
            *each(
                """
                verklaart dat; verklaar dat; verklaar het volgende; is mijn broer; is mijn zus;
                hereby declare that; samen opgegroeid; ken ik sinds; ken hem sinds; ken haar
                sinds
                """
            ),
        ),
        *title(
            4.8,
            *each(
                """
                verklaring getuige; getuigenis; schriftelijke getuigenverklaring; verklaring van
                een familielid; verklaring van mijn broer; verklaring van mijn zus; verklaring
                van bekende; verklaring van een vriend; verklaring van een buurman; verklaring
                broer; verklaring zus; verklaring vriend; verklaring derde; verklaring van
                derden; referentieverklaring; statement of witness; declaration of witness;
                statement by family member; statement of relative; sworn affidavit; affidavit of
                identity; affidavit of relationship; affidavit of facts; solemn declaration;
                déclaration sur l'honneur; témoignage; attestation sur l'honneur; schriftelijke
                verklaring; verklaring onder ede; verklaring op erewoord
                """
            ),
        ),
        *title(
            4.8,
            *each(
                """
                getuigenverklaring; familieverklaring; verklaring van getuige; witness
                statement; affidavit; verklaring familielid; statutory declaration; verklaring
                van familielid; verklaring van een getuige; sworn statement; attestation de
                témoin
                """
            ),
        ),
        *title(1.8, "verklaring"),
        *body(
            1.2,
            *each(
                """
                ondergetekende verklaart; ondergetekende, verklaart; i, the undersigned; hereby
                declare; verklaart het volgende; verklaar ik hierbij; kopie id; kopie paspoort
                bijgevoegd; hierbij verklaar ik; ik ken; do solemnly; naar waarheid
                """
            ),
        ),
        *against(
            3.5,
            *each(
                """
                advocaten; rechtbank; embassy of; kerk; stichting; opvang; bureau documenten;
                machtiging; toestemming; eigen verklaring; universiteit; university; leger des
                heils; kerkenraad; dienst terugkeer en vertrek; huisarts; geboorteakte; omtrent
                medische
                """
            ),
        ),
    ),
    fields=(
        letter_date("plaats en datum", "datum ondertekening"),
        _SENDER,
        spec(
            "person",
            label(
                "betreft",
                "re",
                "over",
                "concerning",
                "verklaring over",
                "naam betrokkene",
                "statement about",
                "gaat over",
                "deze verklaring gaat over",
                pick=worded.pick_person,
            ),
            _of_another(worded.ABOUT),
            _of_another(told.KNOWN),
            _of_another(told.SPOKEN_OF),
        ),
        spec(
            "relation",
            label(
                "relatie",
                "relatie tot betrokkene",
                "relatie tot cliënt",
                "verwantschap",
                "relationship",
                "relationship to applicant",
                "relation",
                "lien de parenté",
                "hoe kent u betrokkene",
                "familierelatie",
            ),
            worded.RELATION,
            captured(
                r"\b(?:ik ben|i am|je suis) (?:zijn|haar|de|een|his|her|the|an?|le|la|son|sa) (?:[a-z]+ ){0,2}?(?P<v>(?:half)?broer|zus(?:ter)?|"
                r"zoon|dochter|neef|nicht|oom|tante|vader|moeder|vriend(?:in)?|buurman|buurvrouw|echtgenote?|brother|sister|son|daughter|"
                r"cousin|nephew|niece|uncle|aunt|father|mother|friend|neighbou?r|husband|wife|frere|soeur|oncle|pere|mere|amie?|voisine?)\b",
            ),
            captured(
                r"\b(?:als|as|comme) (?:een |an? |une? )?(?:goede |good |close )?(?P<v>vriend(?:in)?|buur(?:man|vrouw)|collega|friend|neighbou?r|colleague|amie?|voisine?|"
                r"huisgenote?|kennis)\b",
                confidence=0.7,
            ),
            captured(
                r"(?:mijn|my) (?P<v>broer|zus|zuster|zoon|dochter|neef|nicht|oom|tante|vader|moeder|vriend|vriendin|buurman|buurvrouw|brother|sister|son|daughter|cousin|nephew|uncle|father|mother|friend|neighbou?r)"
            ),
        ),
        SIGNED,
        BIRTH_DATE,
        spec("statement", sentences(r"(?:verklaart|verklaar|declare)\b")),
    ),
)
