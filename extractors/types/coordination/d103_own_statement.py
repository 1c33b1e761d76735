"""D103: the client's own statement, in the own hand or language. Source: domain.md 2.1 G."""

from __future__ import annotations

from extractors.locating.labels import label
from extractors.locating.patterns import captured
from extractors.model import DocumentType, Sensitivity, Text
from extractors.types.declaring import (
    against,
    body,
    title,
)
from extractors.types.letters import letter_date
from extractors.types.persons import BIRTH_DATE, BIRTH_PLACE, V_NUMBER, person
from extractors.types.signing import SIGNED
from extractors.types.specs import spec

TYPE = DocumentType(
    id="D103",
    name="own_statement",
    edition=2,
    label=Text("Eigen verklaring van de cliënt", "Client's own statement"),
    family="coordination",
    issuer=Text("cliënt", "client"),
    sensitivity=(Sensitivity.ASYLUM, Sensitivity.RETURN),
    phrases=(
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
            *person().locators,
            captured(
                r"(?:mijn naam is|ik heet|my name is) (?P<v>[a-z][a-z'\- ]{3,40}?)(?:[.,]|\s+(?:en|ik|geboren|and)\b)"
            ),
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
        spec("source_language", label("taal", "language")),
    ),
    foreign=True,
)
