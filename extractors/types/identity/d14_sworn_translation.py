"""D14: a sworn translation; it belongs to the document it translates. Source: domain.md 2.1 A."""

from __future__ import annotations

from extractors.locating.labels import label
from extractors.locating.patterns import captured
from extractors.model import DocumentType, Sensitivity, Text
from extractors.types.declaring import (
    against,
    body,
    deed,
    sign,
    title,
    top,
)
from extractors.types.letters import letter_date
from extractors.types.persons import person
from extractors.types.specs import spec

TYPE = DocumentType(
    id="D14",
    name="sworn_translation",
    edition=2,
    label=Text("Beëdigde vertaling", "Sworn translation"),
    family="identity",
    issuer=Text("beëdigd vertaler", "sworn translator"),
    sensitivity=(Sensitivity.IDENTITY,),
    phrases=(
        *deed(
            2.6,
            "getrouwe en volledige vertaling is",
            "getrouwe vertaling is van",
            "true and faithful translation",
            "true and correct translation",
            "faithful translation",
            "vertaling is van het",
            "traduction fidèle",
            "traduction conforme",
            "certify that the foregoing is a",
            "accurate translation of",
            "vertaalster in de",
            "beëdigd als vertaler",
            "beëdigd als vertaalster",
            "sworn translator for the",
            "treue und vollständige übersetzung",
            "richtige und vollständige übersetzung",
        ),
        *title(
            2.2,
            "vertaling uit de",
            "translated from",
            "official translation",
            "vertaling van een",
            "vertaling uit het",
            "translation from",
            "vertaling",
            "translation",
            "traduction",
            "traduction du",
            "übersetzung",
        ),
        *title(
            3.6,
            "gecertificeerde vertaling",
            "officiële vertaling",
            "beedigde vertaling uit het",
            "beëdigde vertaling uit het",
            "traduction certifiée",
            "certified translation from",
            "vertaalde akte",
        ),
        *sign(
            3.2,
            "beëdigd tolk-vertaler",
            "beëdigd door de rechtbank",
            "tolk-vertaler",
            "register beëdigde tolken en vertalers",
            "ik verklaar dat deze vertaling",
            "i certify that this translation",
            "sworn to by",
            "traducteur juré",
            "overeenstemt met het origineel",
            "overeenkomt met de brontekst",
            "getrouw aan het origineel",
        ),
        *title(
            3.6,
            "beëdigde vertaling",
            "sworn translation",
            "certified translation",
            "certified true translation",
            "traduction assermentée",
            "beglaubigte übersetzung",
            "verklaring van de vertaler",
        ),
        *top(
            3.5,
            "beëdigd vertaler",
            "sworn translator",
            "vertaalbureau",
            "beëdigd tolk en vertaler",
            "traducteur assermenté",
        ),
        *sign(
            3.2,
            "beëdigd vertaler",
            "sworn translator",
            "wbtv",
            "rbtv",
            "voor eensluidende vertaling",
            "eensluidende vertaling",
            "for true translation",
            "beëdigd vertaalster",
            "certified true translation",
        ),
        *body(
            0.8,
            "wbtv",
            "rbtv",
            "voor eensluidende vertaling",
            "beëdigd",
            "sworn translator",
            "getrouwe vertaling",
            "origineel in de",
        ),
        *against(2.0, "advocaten", "rechtbank", "rapport van nader gehoor"),
    ),
    fields=(
        letter_date("datum vertaling", "date of translation"),
        spec(
            "translator_number",
            captured(
                r"(?:wbtv|rbtv)[\s\-]*(?:onder )?(?:nummer|nr\.?|no\.?|registratie(?:nummer)?|register(?:ed)?)?\W{0,4}(?P<v>\d{3,6})\b"
            ),
            captured(
                r"register beedigde tolken en vertalers[^.\n]{0,40}?(?P<v>\d{3,6})\b",
                r"(?:nummer|nr\.?|no\.?) (?P<v>\d{3,6})\b[^.\n]{0,50}(?:rbtv|wbtv|register)",
                r"(?:ingeschreven|registered)[^.\n]{0,60}(?:nummer|nr\.?|number|no\.?) (?P<v>\d{3,6})\b",
            ),
            label(
                "wbtv-nr",
                "rbtv-nr",
                "inschrijfnummer",
                "nummer vertaler",
                "wbtv-nummer",
                "wbtv nr",
                "rbtv-nummer",
                "registratienummer",
                "wbtv",
            ),
        ),
        spec(
            "name",
            label("vertaler", "translator", "naam vertaler", "beëdigd vertaler"),
            captured(r"ondergetekende,? (?P<v>[a-z][a-z'\-. ]{3,40}?),? beedigd"),
            *person().locators,
        ),
        spec(
            "source_language",
            captured(
                r"(?:vertaling |vertaald )?(?:uit|vanuit) (?:het|de) (?P<v>[a-z\-]{4,20})",
                r"translat(?:ion|ed) from (?:the )?(?P<v>[a-z\-]{4,20})",
            ),
            label("brontaal", "source language", "taal origineel"),
        ),
        spec(
            "target_language",
            captured(
                r"(?:naar|in) het (?P<v>nederlands|engels|frans|duits)",
                r"(?:into|to) (?P<v>dutch|english|french|german)",
            ),
            label("doeltaal", "target language"),
        ),
        spec("examined", label("betreft", "origineel", "vertaald document", "brondocument")),
    ),
)
