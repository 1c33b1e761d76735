"""D98: a power of attorney, usually for a lawyer. Source: domain.md 2.1 G."""

from __future__ import annotations

from extractors.locating.labels import label
from extractors.locating.meanings import (
    sentences,
)
from extractors.locating.patterns import captured
from extractors.model import DocumentType, Sensitivity, Text
from extractors.types import told
from extractors.types.declaring import (
    act,
    against,
    body,
    deed,
    each,
    title,
)
from extractors.types.letters import letter_date
from extractors.types.persons import BIRTH_DATE, V_NUMBER, person
from extractors.types.signing import SIGNED
from extractors.types.specs import spec
from extractors.types.states import NATIONALITY

TYPE = DocumentType(
    id="D98",
    name="power_of_attorney",
    edition=2,
    label=Text("Machtiging of volmacht", "Power of attorney"),
    family="coordination",
    issuer=Text("cliënt", "client"),
    sensitivity=(Sensitivity.PRIVILEGED,),
    phrases=(
        *against(
            3.0,
            "medical information",
            "consent to release",
            "release of information",
            "toestemming*",
            "consent",
        ),
        *act(
            4.0,  # "toestemming" too, when it is to act for somebody
            r"\b(?:geef|geeft|verleen|verleent|gives?|grants?|authori[sz]es?|donne)\b[^.]{0,200}\b(?:voor|namens|for|on behalf of|au nom de) (?:mij|haar|hem|ons|me|my|moi)\b (?:\w+ ){0,3}?"
            r"(?:op ?te treden|optre\w+|te handelen|te spreken|te vertegenwoordigen|act|agir)\b",
            r"\b(?:geef|geeft|verleen|verleent|gives?|grants?|authori[sz]es?)\b[^.]{0,160}\b(?:to act|to appear|to represent|te vertegenwoordigen)\b",
        ),
        *deed(
            3.0,
            *each(
                """
                geeft hierbij volmacht; geef hierbij volmacht; geeft bij dezen volmacht; hierbij
                machtigt; machtigt de heer; machtigt mevrouw; machtigt stichting; gegevens van
                de gemachtigde; persoon die machtigt; do hereby appoint; do hereby authorise; do
                hereby authorize; constitute and appoint; nominate and appoint; donne par la
                présente procuration; donne procuration; donne pouvoir; donne mandat; mandate
                par la présente; hiermit bevollmächtige; bevollmächtige ich; otorgo poder;
                verleent hierbij volmacht; verleen hierbij volmacht; mijn advocaat te machtigen;
                machtig mijn advocaat; i authorise; i authorize; i give permission to my lawyer
                """
            ),
        ),
        *title(
            5.0,
            *each(
                """
                procuration spéciale; procuration générale; autorisation; mandaat; lastgeving en
                volmacht; volmacht tot; authorisation letter; authority to act; client
                authority; vollmacht; procuração; poder especial; poder notarial; machtiging
                opvragen medisch dossier; machtiging opvragen dossier; machtiging opvragen
                gegevens; machtiging inzage; machtiging tot vertegenwoordiging; machtiging
                inzage persoonsgegevens; machtiging voor het opvragen van gegevens; form of
                authority
                """
            ),
        ),
        *deed(
            3.0,
            *each(
                """
                machtigt hierbij; machtig ik; hierbij machtig ik; machtig hierbij; geef
                volmacht; geeft volmacht; verleen volmacht; verleent volmacht; verleen ik
                volmacht; geef ik volmacht; hereby appoint; hereby authorise; hereby authorize;
                machtigt mr; machtig mr; machtig de heer; machtig mevrouw; machtig stichting;
                machtig advocaat; geeft machtiging aan; geef hierbij toestemming en volmacht
                """
            ),
        ),
        *title(1.8, "mandate", "authorisation", "authorization", "pouvoir", "mandat"),
        *title(
            5.0,
            *each(
                """
                volmacht en machtiging; machtiging en volmacht; verklaring van machtiging;
                machtigingsverklaring; machtiging dossier; machtiging inzage dossier; machtiging
                gemachtigde; machtiging rechtsbijstand; vertegenwoordigingsbevoegdheid; letter
                of authorisation; letter of authority; general power of attorney; special power
                of attorney; lastgeving; procesvolmacht; schriftelijke volmacht
                """
            ),
        ),
        *title(
            5.0,
            *each(
                """
                machtiging; volmacht; power of attorney; machtiging advocaat; bijzondere
                volmacht; procesmachtiging; machtigingsformulier; schriftelijke machtiging;
                procuration; algemene volmacht
                """
            ),
        ),
        *body(
            1.0,
            *each(
                """
                machtig ik; machtigt hierbij; verleent volmacht; machtig hierbij; om namens mij;
                om mij te vertegenwoordigen; namens hem te; hierbij machtig; geeft volmacht
                """
            ),
        ),
        *against(
            3.5,
            "zorgmachtiging",
            "rechtbank den haag",
            "medische gegevens",
            "voorlopig verblijf",
            "mvv",
            "beschikking",
            "rapport",
        ),
    ),
    fields=(
        letter_date("plaats en datum", "datum ondertekening", "datum"),
        V_NUMBER,
        spec("name", told.SPEAKER, *person("volmachtgever", "machtiginggever").locators),
        BIRTH_DATE,
        NATIONALITY,
        SIGNED,
        spec(
            "recipient",
            label("gemachtigde", "gevolmachtigde", "machtigt", "advocaat", "machtigt hierbij"),
            captured(
                r"machtig(?:t|en)?(?: hierbij| ik)? (?:hierbij )?(?P<v>mr\.? [a-z'\-. ]{3,40}?)(?:,|\s+(?:advocaat|om|te|van|kantoor))"
            ),
        ),
        spec(
            "scope",
            label("omvang", "voor", "betreft", "strekking"),
            sentences(r"(?:om (?:namens|mij|hem|haar)|ten behoeve van|vertegenwoordig)"),
        ),
    ),
)
