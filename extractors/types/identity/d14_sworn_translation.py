"""D14: a sworn translation; it belongs to the document it translates. Source: domain.md 2.1 A."""

from __future__ import annotations

from extractors.fields import language
from extractors.locating.labels import label
from extractors.locating.patterns import captured
from extractors.locating.signers import signatory
from extractors.locating.wordings import worded
from extractors.model import DocumentType, Sensitivity, Text
from extractors.types import told
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
from extractors.types.specs import pick_person, spec


def _pick_translator(text: str) -> tuple[int, int] | None:
    """A name beside the label, and no language ("Beëdigd vertaler Tigrinya - Nederlands")."""
    span = pick_person(text)
    return span if span is not None and language.parse(text[slice(*span)]) is None else None


_SWORN_AT = captured(  # at the end of the translator's own sentence: "..., te Goes op 21 april 2016."
    r"\b(?:te|at|in|a) [a-z][a-z' \-]{2,24},? (?:op|on|le|d\.d\.) (?P<v>\d[\w .\-/]{5,20}\d{4})\W*(?:\n|$)",
    zone="sign",
    confidence=0.7,
)
TYPE = DocumentType(
    id="D14",
    name="sworn_translation",
    edition=3,
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
        letter_date("datum vertaling", "date of translation", others=(_SWORN_AT,)),
        spec(
            "translator_number",
            captured(
                r"(?:wbtv|rbtv)\)?[\s\-]*(?:(?:onder|under|with|met|sous)(?: the| het| le)? )?(?:nummer|nr\.?|no\.?|registratie(?:nummer)?|inschrijving|inschrijfnummer|registration|register(?:ed)?)?(?:[^\w\n]{0,90}|\W{0,4})(?P<v>\d{3,6})\b"
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
            told.TRANSLATOR,
            label(
                *("vertaler", "translator", "naam vertaler", "beëdigd vertaler", "traducteur"),
                pick=_pick_translator,
            ),
            signatory(),
            *person().locators,
        ),
        spec(
            "source_language",
            captured(
                r"(?:vertaling |vertaald )?(?:uit|vanuit) (?:het|de) (?P<v>[a-z\-]{4,20})",
                r"translat(?:ion|ed) from (?:the )?(?P<v>[a-z\-]{4,20})",
                r"(?:traduit|traduction)[^.\n]{0,20}? (?:de l'|du )(?P<v>[a-z\-]{4,20})",
                r"aus dem (?P<v>[a-z\-]{4,20})",
                r"\b(?:van het|of the|de l'|du|van de) (?P<v>[a-z\-]{4,20}) (?:origineel|originele|brontekst|original|source)",
                r"(?:document|text|original|origineel|tekst|akte)\w*[^.\n]{0,40}? (?:in|in het|in de|en) (?:the )?(?P<v>[a-z\-]{4,20})",
                r"(?P<v>[a-z\-]{4,20})\s?(?:-|/|>|->)\s?(?:nederlands|dutch|engels|english|frans|french)",
                r"(?:tolk|vertaler|vertaalster|translator|interpreter|traducteur)[^.\n]{0,40}? (?:in|for|voor|pour)(?: de| het| the| la| le)? (?P<v>[a-z\-]{4,20})",
                r"(?:vertaler|vertaalster|translator|traducteur)(?: voor het| in het)? (?P<v>[a-z\-]{4,20})",
                first=False,
            ),
            label("brontaal", "source language", "taal origineel", "oorspronkelijke taal", "taal"),
            worded(
                r"^(?:vertaald|vertaling|translated|translation|traduit|traduction) (?:uit|van|from|of|de|du)\W*$|"
                r"(?:source|original|bron|uitgangs)\W{0,2}(?:language|taal)|(?:taal|language|langue) (?:van|of|de|du|d')\W?(?:het |the |l')?"
                r"(?:origin|bron|stuk|source|brondoc|document)",
                remembered=False,
            ),
        ),
        spec(
            "target_language",
            captured(
                r"(?:naar|in) het (?P<v>nederlands|engels|frans|duits)",
                r"(?:into|to) (?:the )?(?P<v>dutch|english|french|german)",
                r"(?:vers|en) (?:le |l')?(?P<v>neerlandais|francais|anglais|allemand)",
                r"(?P<v>nederlandse?|engelse?|franse?|duitse?|dutch|english|french) (?:tekst|vertaling|translation|text|taal is)",
                r"[a-z]{4,20}\s?(?:-|/|>|->)\s?(?P<v>nederlands|dutch|engels|english|frans|french)",
                r"naar de (?P<v>nederlandse|engelse|franse|duitse) taal",
                r"(?:uit|vanuit|from)[^.\n]{3,40} in (?:de|het) (?P<v>nederlandse?|engelse?|franse?|duitse?)\b",
                r"vertaler [a-z]{4,20} ?(?:\([a-z]{3,20}\))? ?- ?(?P<v>nederlands|engels|frans)\b",
                first=False,
            ),
            label("doeltaal", "target language"),
            worded(
                r"^(?:vertaald|vertaling|translated|translation|traduit|traduction) (?:in|naar|into|to|en|vers)\W*$|"
                r"(?:target|doel)\W{0,2}(?:language|taal)|(?:taal|language|langue) (?:van|of|de|du)\W?(?:de |the |la )?(?:vertal|transl|trad)",
                remembered=False,
            ),
        ),
        spec("examined", label("betreft", "origineel", "vertaald document", "brondocument")),
    ),
)
