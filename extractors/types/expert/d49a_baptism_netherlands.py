"""D49a: a baptism certificate of a church in the Netherlands. Source: domain.md 2.1 C, 1.3."""

from __future__ import annotations

from extractors.locating.headers import pick_date
from extractors.locating.labels import label
from extractors.locating.patterns import after, before, captured
from extractors.model import DocumentType, Sensitivity, Text
from extractors.types import told
from extractors.types.churches import CHURCH
from extractors.types.declaring import (
    act,
    against,
    body,
    heading,
    title,
)
from extractors.types.letters import letter_date
from extractors.types.persons import BIRTH_DATE, BIRTH_PLACE, person
from extractors.types.signing import SIGNED
from extractors.types.specs import spec

TYPE = DocumentType(
    id="D49a",
    name="baptism_netherlands",
    edition=2,
    label=Text("Doopbewijs (Nederland)", "Baptism certificate (Netherlands)"),
    family="expert",
    issuer=Text("kerk", "church"),
    sensitivity=(Sensitivity.BELIEF,),
    phrases=(
        *against(
            3.0,
            "actieplan",
            "samenwerkingsoverleg",
            "lso",
        ),
        *title(
            5.0,
            "uittreksel uit het doopregister",
            "extract uit het doopregister",
            "extract doopregister",
            "doopregister",
            "bewijs van heilige doop",
            "doopoorkonde",
            "akte van doop",
            "uittreksel doopregister",
            "doopattest",
            "certificaat van doop",
        ),
        *against(
            3.0,
            "diocese",
            "archdiocese",
            "diocèse",
            "paroisse",
            "catholic mission",
            "republic",
            "république",
            "tewahedo",
            "patriarchate",
            "parish of",
            "extrait de baptême",
        ),
        *title(
            5.0,
            "doopbewijs",
            "doopkaart",
            "doopgetuigschrift",
            "bewijs van de doop",
            "doopakte",
            "doopcertificaat",
            "bewijs van doop",
            "certificate of baptism",
            "baptism certificate",
            "baptismal certificate",
            "doopverklaring",
            "bewijs van doopsbediening",
            "dooppas",
        ),
        *heading(
            5.0,
            r"\b(?:getuigschrift|bewijs|akte|certificaat|oorkonde|attest|herinnering|gedachtenis)\b(?: \w+){0,2} (?:heilige )?doop\b",
        ),
        *act(2.6, r"(?m)^\W*(?:dopeling|doopdag|doopdatum|gedoopt op|doopheer)\b"),
        *body(
            0.9,
            "is gedoopt op",
            "gedoopt op",
            "was baptized",
            "was baptised",
            "in de naam van de vader",
            "ontving de heilige doop",
            "de heilige doop",
        ),
        *body(0.4, "gemeente", "kerk", "predikant", "voorganger", "pastor"),
        *against(2.5, "advocaten", "rechtbank", "kerkenraad verklaart"),
    ),
    fields=(
        spec(
            "date",
            label(
                "gedoopt op",
                "datum doop",
                "doopdatum",
                "date of baptism",
                "baptised on",
                "baptized on",
                pick=pick_date,
            ),
            told.BAPTISED_ON,
            captured(
                r"(?<!geboren\s)(?<!born\s)\b(?:op|on) (?P<v>\d{1,2} [a-z]+ \d{4}) (?:[a-z']+ ){0,6}(?:is |werd |heeft |was )?(?:gedoopt|baptised|baptized)\b"
            ),
            before(r"(?:gedoopt|de doop\b|doop ontvangen|baptised|baptized)", within=80),
            after(
                r"(?:is |werd |was )?(?:gedoopt|baptised|baptized)[^.]{0,60}?(?:op|on)",
                r"gedoopt",
                pick=pick_date,
                within=60,
            ),
            *letter_date().locators,
        ),
        person("dopeling", "naam dopeling", "doopnaam", "gedoopte"),
        CHURCH,
        BIRTH_DATE,
        BIRTH_PLACE,
        spec(
            "practitioner",
            label("predikant", "voorganger", "pastor", "gedoopt door", "doop bediend door"),
        ),
        SIGNED,
    ),
)
