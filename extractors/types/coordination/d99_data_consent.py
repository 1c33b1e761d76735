"""D99: consent to share personal data: with whom, which kinds, until when. Source: domain.md 2.1 G, 4.3."""

from __future__ import annotations

import re

from extractors.locating.headers import pick_date
from extractors.locating.labels import label
from extractors.locating.patterns import after, before, captured
from extractors.locating.view import View
from extractors.model import DocumentType, Found, Method, Sensitivity, Text
from extractors.types import told
from extractors.types.declaring import (
    act,
    against,
    body,
    deed,
    each,
    heading,
    title,
)
from extractors.types.letters import letter_date
from extractors.types.persons import BIRTH_DATE, V_NUMBER, person
from extractors.types.sharing import ENDS, UNTIL, listed, marked, recipients, tabled
from extractors.types.signing import SIGNED
from extractors.types.specs import dated, spec
from extractors.types.spoken import SPOKEN

_CATEGORIES = (
    r"(?P<v>(?:medische|juridische|persoons|sociale|financiele|asiel)[a-z ]{0,12}gegevens)"
)


def _categories(view: View) -> list[Found]:
    hits = list(dict.fromkeys(m["v"] for m in re.finditer(_CATEGORIES, view.flat)))
    first = re.search(_CATEGORIES, view.flat)
    return [view.found(*first.span("v"), Method.PHRASE, 0.6, hits)] if first else []


TYPE = DocumentType(
    id="D99",
    name="data_consent",
    edition=3,
    label=Text("Toestemming gegevens delen (AVG)", "Consent to share data (GDPR)"),
    family="coordination",
    issuer=Text("cliënt", "client"),
    sensitivity=(Sensitivity.SOCIAL,),
    phrases=(
        *act(
            2.8,
            r"\b(?:geef|geeft|geven|verleen|verleent|gives?|grants?|donne)\b[^.]{0,60}\b(?:toestemming|permission|consent|autorisation)\b[^.]{0,60}\b(?:gegevens|informatie|"
            r"situatie|data|information|details|donnees)\b[^.]{0,60}\b(?:delen|bespreken|uitwisselen|uit te wisselen|verstrekken|door te geven|doorgeven|share|discuss|exchange|"
            r"disclose|pass on|partager|communiquer)\b",
            r"\b(?:ik|wij) (?:vind\w* (?:het )?(?:goed|ok\w*|prima)|sta\w* (?:het )?toe|ga\w* (?:er ?mee )?akkoord)\b[^.]{0,90}\b(?:praat|praten|overleg\w*|spreek\w*|"
            r"spreekt|contact|bespre\w*|deelt|delen|doorgeeft|informatie|gegevens)\b",
            r"\b(?:mijn|my) (?:gegevens|informatie|data|information)\b[^.\n]{0,12}\b(?:mag|mogen|may|can)\b[^.\n]{0,12}\b(?:naar|aan|met|to|with)\b",
            r"\b(?:mag|mogen|may|can)\b[^.?]{0,40}\b(?:over|about) (?:mij|mijn|me|my)\b[^.?]{0,60}\b(?:pra(?:at|ten)|spre(?:ek|ken)|overleg\w*|bespreken|delen|talk|speak)\b",
            r"\bmag\b[^.]{0,60}\b(?:informatie|gegevens)\b[^.]{0,60}\b(?:uitwisselen|delen|bespreken|doorgeven|verstrekken) (?:met|aan)\b",
        ),
        *act(
            2.6,
            r"\b(?:i|we) (?:hereby )?(?:allow|permit|authori[sz]e|agree|consent)\b[^.]{0,80}\b(?:pass on|passing on|share|sharing|give|exchange|discuss|disclose)\b"
            r"[^.]{0,50}\b(?:information|data|details)\b",
            r"\b(?:ik|wij) (?:vind\w* het goed|sta\w* (?:het )?toe|geef\w* toestemming)\b[^.]{0,90}\b(?:gegevens|informatie)\b[^.]{0,50}\b(?:deelt|delen|"
            r"doorge\w+|bespre\w+|uitwissel\w+|verstrek\w+)\b",
            r"\b(?:this|my) (?:permission|consent|authori[sz]ation) (?:ends|lapses|expires|is valid|lasts|remains valid|can be withdrawn)\b",
        ),
        *heading(
            4.4,
            r"\b(?:intrek\w*|withdraw\w*|retrait|herroep\w*)\b[^\n]{0,30}\b(?:toestemming\w*|consent\w*|permission)\b",
        ),
        *act(
            2.6,
            r"\b(?:toestemming|consent|permission)\b[^.]{0,60}\b(?:trek|withdraw|herroep|revoke)\b[^.]{0,60}",
            r"\b(?:trek|withdraw|herroep|revoke)\b[^.]{0,60}\b(?:toestemming|consent|permission)\b",
        ),
        *title(
            4.4,
            *each(
                """
                toestemming voor overleg met derden; toestemming overleg; toestemming voor
                overleg; verklaring gegevensuitwisseling; gegevensuitwisseling; toestemming
                contact; toestemming contact met derden; verklaring gegevensdeling;
                gegevensdeling; data sharing consent; permission to share information; permission to pass on; permission form;
                permission to share
                """
            ),
        ),
        *deed(
            2.6,
            *each(
                """
                gaat ermee akkoord dat; ga ermee akkoord dat; ga akkoord met het delen;
                persoonsgegevens worden gedeeld; gegevens worden uitgewisseld; informatie over u
                uitwisselen; informatie over mij uitwisselen; informatie over mij delen;
                informatie over mij bespreken; gegevens over mij delen; overleggen over mijn
                situatie; deze toestemming loopt; deze toestemming eindigt; this consent is
                valid; this consent expires; withdraw this consent; withdraw my consent;
                toestemming weer intrekken; toestemming altijd intrekken; toestemming op elk
                moment intrekken
                """
            ),
        ),
        *deed(
            2.4,
            *each(
                """
                data may be shared with; information may be shared with; consent to my personal
                data being shared; consent to share my; i consent to; agree that my personal
                data; agree to the sharing of; toestemming mijn gegevens te delen; gegevens met
                de volgende partijen; gegevens worden gedeeld met; mijn persoonsgegevens delen
                met; mag mijn gegevens delen met; mogen mijn gegevens delen met; mogen gegevens
                over mij
                """
            ),
        ),
        *title(
            4.4,
            *each(
                """
                consent form gdpr; gdpr consent; data protection consent; consent data sharing;
                consent to data sharing; consent for sharing information; consent to exchange
                information; release of information; authorisation to release information;
                intrekking toestemming; intrekking van toestemming; intrekking toestemming
                gegevensdeling; toestemmingsformulier deelnemer; toestemming deelnemer;
                toestemming uitwisseling persoonsgegevens; toestemming uitwisselen
                persoonsgegevens; toestemming uitwisselen gegevens; formulier toestemming
                gegevens; privacy toestemming; toestemming om gegevens te delen; toestemming
                informatiedeling; consentement; formulaire de consentement; consentement au
                partage de données; autorisation de partage de données; autorisation de partage;
                autorisation de partager mes données
                """
            ),
        ),
        *deed(
            2.4,
            "toestemming om mijn persoonsgegevens",
            "toestemming om mijn gegevens",
            "toestemming voor het delen van mijn",
            "mijn gegevens te delen met",
            "gegevens mogen worden gedeeld met",
            "persoonsgegevens te delen met",
            "gegevens uit te wisselen met",
        ),
        *title(
            1.8, "informed consent", "privacyformulier", "privacyverklaring", "privacy statement"
        ),
        *title(4.4, "consent form"),
        *title(
            4.4,
            *each(
                """
                toestemming informatie-uitwisseling; toestemmingsverklaring
                informatie-uitwisseling; toestemming informatieuitwisseling; toestemming voor
                informatie-uitwisseling; toestemmingsverklaring gegevensdeling; toestemming
                gegevensuitwisseling; toestemming delen van gegevens; toestemming voor
                gegevensdeling; toestemming gegevens delen; toestemming persoonsgegevens;
                toestemmingsverklaring persoonsgegevens; verklaring van toestemming;
                privacyverklaring en toestemming; privacytoestemming; toestemming lvv;
                toestemmingsverklaring lvv; toestemming lso; toestemmingsformulier lvv; consent
                to share personal data; consent to share information; toestemmingsformulier
                gegevensuitwisseling
                """
            ),
        ),
        *title(
            4.4,
            *each(
                """
                toestemming avg; avg-toestemming; toestemmingsformulier; toestemming
                gegevensdeling; toestemming voor het delen van gegevens; toestemming delen
                persoonsgegevens; toestemmingsformulier avg; avg toestemmingsverklaring;
                toestemmingsverklaring avg; toestemming uitwisseling gegevens; toestemming
                verwerking persoonsgegevens; toestemmingsverklaring gegevensuitwisseling;
                toestemming tot gegevensuitwisseling; toestemming voor het delen van
                persoonsgegevens; toestemming delen gegevens
                """
            ),
        ),
        *title(2.2, "toestemmingsverklaring", "toestemming"),
        *body(
            0.9,
            *each(
                """
                gegevens te delen met; persoonsgegevens; avg; algemene verordening
                gegevensbescherming; toestemming intrekken; mag worden gedeeld; uitwisselen van
                gegevens; deze toestemming geldt; lso; mrt
                """
            ),
        ),
        *against(
            4.0,
            "bureau medische advisering",
            "bma",
            "rechtbank",
            "advocaten",
            "inzageverzoek",
            "omtrent medische situatie",
        ),
    ),
    fields=(
        letter_date("datum ondertekening", "plaats en datum"),
        V_NUMBER,
        spec("name", told.SPEAKER, *person("deelnemer", "naam deelnemer").locators),
        BIRTH_DATE,
        spec(
            "recipients",
            marked,
            recipients,
            tabled,
            listed,
            label("ontvangers", "delen met", "te delen met", "gedeeld met", colon=True),
        ),
        spec(
            "categories",
            label(
                "soorten gegevens",
                "gegevens",
                "categorieën",
                "categorieën gegevens",
                "welke gegevens",
                "soort gegevens",
                colon=True,
            ),
            _categories,
        ),
        dated(
            "expires_on",
            *UNTIL,
            "einddatum toestemming",
            "vervaldatum",
            "vervaldatum toestemming",
            "toestemming vervalt op",
            "toestemming geldig tot",
            "consent ends on",
            "consent valid until",
            others=(ENDS,),
        ),
        dated(
            "expiry_date",
            *UNTIL,
            others=(ENDS,),
        ),
        dated(
            "withdrawn_on",
            "ingetrokken op",
            "datum intrekking",
            "ingetrokken",
            "ingetrokken d.d.",
            "ingetrokken per",
            "withdrawn on",
            others=(
                after(
                    r"\b(?:ingetrokken|trek(?:t)?|intrek|withdraw\w*|withdrawn)\b[^.]{0,140}?\b(?:op|per|d\.d\.|met ingang van|on|with effect from|as of|vandaag,?|heden,?|today,?)",
                    pick=pick_date,
                    within=8,
                ),
                before(r"(?:ingetrokken|withdrawn|withdrew)\b", within=60),
            ),
        ),
        spec(
            "source_language",
            label(
                "voorgelezen in",
                *(
                    "read to me in",
                    "read to client in",
                    "explained in",
                    "uitgelegd in",
                    "aan mij voorgelezen in",
                ),
                "taal",
                "voorgelezen in de taal",
                "language",
                "taal van de tolk",
                "tolk",
            ),
            captured(
                r"(?:voorgelezen|uitgelegd|vertaald|doorgenomen|besproken|toegelicht|tolk|read|explained|translated|interpret\w*)"
                r"[^.]{0,60}? (?:in|into|to me in|naar|en) (?:het |de |the )?(?P<v>[a-z\-]{4,20})",
                r"(?:tolk|interpreter) \((?P<v>[a-z\-]{4,20})\)",
                r"(?:tolk|interpreter) (?:in (?:het |de |the )?|voor (?:het )?)?(?P<v>[a-z\-]{4,20})",
                r"\bin (?:het|de) (?P<v>[a-z\-]{4,20})[^.]{0,40}?(?:besproken|voorgelezen|uitgelegd|vertaald|doorgenomen|toegelicht|gelezen)",
                first=False,
            ),
            captured(
                r"(?:voorgelezen|uitgelegd|vertaald)[^.]{0,24} in (?:het|de) (?P<v>[a-z\-]{4,20})"
            ),
            *SPOKEN,
        ),
        SIGNED,
    ),
)
