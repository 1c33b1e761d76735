"""D103: the client's own statement, in the own hand or language. Source: domain.md 2.1 G."""

from __future__ import annotations

from extractors.locating.labels import label
from extractors.locating.patterns import captured
from extractors.model import DocumentType, Sensitivity, Text
from extractors.types import told
from extractors.types.declaring import (
    IS_RELATIVE,
    act,
    against,
    body,
    deed,
    title,
)
from extractors.types.letters import letter_date
from extractors.types.persons import BIRTH_DATE, BIRTH_PLACE, V_NUMBER, person
from extractors.types.signing import SIGNED, SIGNS_BY_NAME
from extractors.types.specs import spec
from extractors.types.spoken import SPOKEN

TYPE = DocumentType(
    id="D103",
    name="own_statement",
    edition=2,
    label=Text("Eigen verklaring van de cliënt", "Client's own statement"),
    family="coordination",
    issuer=Text("cliënt", "client"),
    sensitivity=(Sensitivity.ASYLUM, Sensitivity.RETURN),
    phrases=(
        *act(
            2.2,
            r"\b(?:ik heet|mijn naam is|my name is|i am called|je m'appelle|mon nom est|me llamo|mi nombre es|ich heisse|mein name ist|"
            r"o meu nome e)\b[^\n]{0,80}[.,;]?\s(?:en )?(?:ik|i|je|ich|et)?\s?(?:ben|was|werd|suis|bin|naci|nasci|am|wurde)\b"
            r"[^.]{0,40}(?:geboren|born|\bnee?\b|en\b|em\b|from|uit)",
            r"\b(?:ik schrijf|i (?:am )?writ\w+|i make this statement|j'ecris|ich schreibe|escribo)\b[^.]{0,90}(?:om (?:uit te leggen|te vertellen)|"
            r"to (?:explain|tell)|in support of|pour (?:expliquer|raconter)|para (?:explicar|contar)|mijn (?:leven|verhaal)|my (?:life|story))",
        ),
        *act(
            2.2,
            r"\b(?:i am|ik ben|je suis|my name is|ik heet|mijn naam is|je m'appelle)\b[^.]{0,60}\b(?:and |en |et )?(?:i come from|ik kom uit|je viens d|"
            r"i am from|i was born|ik ben geboren)",
            r"\b(?:nobody|no one|niemand|personne)\b[^.]{0,20}\b(?:helped|geholpen|aide|hielp)\b",
        ),
        *act(-3.0, *IS_RELATIVE),
        *act(
            2.2,
            r"\bj'ai (?:quitte|fui|du (?:quitter|fuir)) (?:mon|le) (?:pays|village)\b",
            r"\b(?:raconte|raconter|voici|ecris)\b[^.]{0,30}\b(?:ma vie|mon histoire|mon recit|mon parcours)\b",
            r"\bje vous (?:prie|supplie|demande) de me croire\b|\bje demande (?:votre )?protection\b",
            r"\bi (?:fled|left|had to (?:leave|flee)) (?:from )?my (?:country|village|home)\b",
            r"\bik (?:ben|moest) (?:uit )?mijn (?:land|dorp) (?:ge|ont)?vlucht\w*|\bik heb mijn (?:land|dorp) (?:moeten )?verlaten\b",
            r"\bich (?:musste|bin|habe)\b[^.]{0,30}\b(?:aus meiner? (?:heimat|land|dorf)|meine heimat|mein land)\b",
            r"\b(?:sali de|tuve que (?:salir de|huir de)|hui de) mi (?:pais|pueblo)\b",
        ),
        *deed(
            2.6,
            "ik ben op",
            "schrijf dit zelf",
            "i wrote this myself",
            "i write this",
            "opgeschreven",
            "in mijn eigen woorden",
            "in my own words",
            "ik werd geboren",
            "mijn dorp",
            "my village",
            "mon village",
        ),
        *title(
            5.0,
            "mijn levensloop en vlucht",
            "mijn leven",
            "het verhaal van mijn leven",
            "statement of the applicant",
            "applicant's statement",
            "my life",
            "my life story",
            "about my life",
            "declaration of the applicant",
            "mi historia",
            "meine geschichte",
            "mon récit",
            "mon parcours",
            "récit de vie",
        ),
        *title(1.8, "mijn identiteit"),
        *title(
            5.0,
            "verklaring van mijzelf",
            "mijn eigen verklaring",
            "mijn levensgeschiedenis",
            "mijn vlucht",
            "mijn asielrelaas",
            "mijn getuigenis",
            "verklaring over mijn bekering",
            "hoe ik christen werd",
            "mijn geloof",
            "verklaring over mijn terugkeer",
            "mijn reis",
            "own statement",
            "my own statement",
            "my declaration",
            "ma déclaration",
            "mon histoire",
            "déclaration personnelle",
            "in eigen woorden",
            "persoonlijk verhaal",
            "persoonlijk relaas",
            "levensverhaal",
            "brief van cliënt",
            "wie ik ben",
        ),
        *body(
            0.7,
            "ik verklaar",
            "ik kom uit",
            "ik heb geprobeerd",
            "ik wil terug",
            "ik vraag",
            "je m'appelle",
            "je suis né",
            "i come from",
            "i left my country",
            "ik ben christen",
            "met mijn eigen hand",
            "in mijn dorp",
            "mijn vader",
            "mijn moeder",
        ),
        *title(
            5.0,
            "eigen verklaring",
            "mijn verklaring",
            "persoonlijke verklaring",
            "mijn verhaal",
            "verklaring van cliënt",
            "personal statement",
            "my statement",
            "my story",
            "mijn levensverhaal",
            "verklaring in eigen woorden",
            "handgeschreven verklaring",
            "mijn bekering",
            "bekeringsverhaal",
            "mijn levensloop",
            "eigen relaas",
        ),
        *body(
            0.7,
            "mijn naam is",
            "ik ben geboren",
            "ik heet",
            "ik ben gevlucht",
            "my name is",
            "i was born",
            "in mijn land",
            "mijn familie",
            "ik kan niet terug",
            "mijn ouders",
        ),
        *against(
            3.5,
            "advocaten",
            "rechtbank",
            "embassy of",
            "immigratie- en naturalisatiedienst",
            "stichting",
            "getuigenverklaring",
            "affidavit",
            "machtiging",
            "rapport",
            "toestemming",
        ),
    ),
    fields=(
        letter_date("plaats en datum"),
        spec(
            "name",
            told.TITLED,
            told.SPEAKER,
            *person().locators,
            captured(
                r"(?:mijn naam is|ik heet|my name is) (?P<v>[a-z][a-z'\- ]{3,40}?)(?:[.,]|\s+(?:en|ik|geboren|and)\b)"
            ),
            SIGNS_BY_NAME,
        ),
        BIRTH_DATE,
        BIRTH_PLACE,
        V_NUMBER,
        SIGNED,
        spec(
            "topic",
            label("onderwerp", "betreft"),
            captured(r"(?P<v>bekering|terugkeer|vlucht|herkomst|levensverhaal)", zone="head"),
        ),
        spec(
            "source_language",
            label("taal", "language"),
            captured(
                r"\b(?:geschreven|schrijf|schreef|opgeschreven|written|wrote|write|ecrite?|verteld|gedicteerd|dictated|told|vertaald|"
                r"translated|traduite?|spreek|speak|parle|vertaling|translation)\b[^.\d]{0,50}? (?:in|en|uit|from|du|de)(?: het| de| the| mijn eigen taal,?| my own language,?)? "
                r"(?P<v>[a-z\-]{4,20})\b",
                confidence=0.65,
                first=False,
            ),
            *SPOKEN,
        ),
    ),
    foreign=True,
)
