"""D99: consent to share personal data: with whom, which kinds, until when. Source: domain.md 2.1 G, 4.3."""

from __future__ import annotations

import re

from extractors.locating.headers import pick_date
from extractors.locating.labels import label
from extractors.locating.patterns import after, captured
from extractors.locating.view import View
from extractors.model import DocumentType, Found, Method, Sensitivity, Text
from extractors.types.declaring import (
    against,
    body,
    deed,
    title,
)
from extractors.types.usual import (
    BIRTH_DATE,
    SIGNED,
    V_NUMBER,
    dated,
    letter_date,
    person,
    spec,
)

CATEGORIES = r"(?P<v>(?:medische|juridische|persoons|sociale|financiele|asiel)[a-z ]{0,12}gegevens)"


_PARTY = re.compile(
    r"(?<![\w@])(?:[Gg]emeente(?: [A-Z][\w-]+)?|IND|DT ?& ?V|DTV|AVIM|[Pp]olitie|MRT|LSO|COA|GGD|BMA|IOM|"
    r"[Aa]dvocaat|VluchtelingenWerk|Rode Kruis|Raad voor Rechtsbijstand)(?!\w)"
)
_YES = re.compile(r"\[[xX]\]|[☒☑✓✔]|\([xX]\)|\b[Jj]a\b|\bJA\b")
_SHARED_WITH = re.compile(
    r"(?:[Dd]elen|[Gg]edeeld|[Vv]erstrek\w*|[Uu]itwissel\w*|[Uu]it te wisselen)[^.\n:]{0,40}?\b(?:met|aan)\b:?"
)


def _recipients(view: View) -> list[Found]:
    """Recipients that are ticked or say "ja"; else those named after "te delen met"."""
    said = [
        (line, match)
        for line in view.lines
        if (match := _PARTY.search(view.text, line.start, line.end)) is not None
        and _YES.search(view.text, line.start, line.end)
    ]
    if said:
        values = list(dict.fromkeys(" ".join(match.group().split()) for _, match in said))
        return [view.found(*said[0][1].span(), Method.TABLE, 0.8, values)]
    opened = _SHARED_WITH.search(view.text)
    if opened is None:
        return []
    end = min(opened.end() + 260, len(view.text))
    named = list(_PARTY.finditer(view.text, opened.end(), end))
    values = list(dict.fromkeys(" ".join(match.group().split()) for match in named))
    return [view.found(*named[0].span(), Method.PHRASE, 0.7, values)] if named else []


def _categories(view: View) -> list[Found]:
    hits = list(dict.fromkeys(m["v"] for m in re.finditer(CATEGORIES, view.flat)))
    first = re.search(CATEGORIES, view.flat)
    return [view.found(*first.span("v"), Method.PHRASE, 0.6, hits)] if first else []


TYPE = DocumentType(
    id="D99",
    name="data_consent",
    edition=2,
    label=Text("Toestemming gegevens delen (AVG)", "Consent to share data (GDPR)"),
    family="coordination",
    issuer=Text("cliënt", "client"),
    sensitivity=(Sensitivity.SOCIAL,),
    phrases=(
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
        *title(1.8, "informed consent"),
        *title(4.4, "consent form"),
        *title(
            4.4,
            "toestemming informatie-uitwisseling",
            "toestemmingsverklaring informatie-uitwisseling",
            "toestemming informatieuitwisseling",
            "toestemming voor informatie-uitwisseling",
            "toestemmingsverklaring gegevensdeling",
            "toestemming gegevensuitwisseling",
            "toestemming delen van gegevens",
            "toestemming voor gegevensdeling",
            "toestemming gegevens delen",
            "toestemming persoonsgegevens",
            "toestemmingsverklaring persoonsgegevens",
            "verklaring van toestemming",
            "privacyverklaring en toestemming",
            "privacytoestemming",
            "toestemming lvv",
            "toestemmingsverklaring lvv",
            "toestemming lso",
            "toestemmingsformulier lvv",
            "consent to share personal data",
            "consent to share information",
            "toestemmingsformulier gegevensuitwisseling",
        ),
        *title(
            4.4,
            "toestemming avg",
            "avg-toestemming",
            "toestemmingsformulier",
            "toestemming gegevensdeling",
            "toestemming voor het delen van gegevens",
            "toestemming delen persoonsgegevens",
            "toestemmingsformulier avg",
            "avg toestemmingsverklaring",
            "toestemmingsverklaring avg",
            "toestemming uitwisseling gegevens",
            "toestemming verwerking persoonsgegevens",
            "toestemmingsverklaring gegevensuitwisseling",
            "toestemming tot gegevensuitwisseling",
            "toestemming voor het delen van persoonsgegevens",
            "toestemming delen gegevens",
        ),
        *title(2.2, "toestemmingsverklaring", "toestemming"),
        *body(
            0.9,
            "gegevens te delen met",
            "persoonsgegevens",
            "avg",
            "algemene verordening gegevensbescherming",
            "toestemming intrekken",
            "mag worden gedeeld",
            "uitwisselen van gegevens",
            "deze toestemming geldt",
            "lso",
            "mrt",
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
        person("ondergetekende"),
        BIRTH_DATE,
        spec(
            "recipients",
            _recipients,
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
            "geldig tot",
            "geldt tot",
            "einddatum",
            "geldig tot en met",
            others=(after(r"(?:geldt|geldig|loopt)[^.]{0,30}\btot", pick=pick_date, within=16),),
        ),
        dated(
            "expiry_date",
            "geldig tot",
            "geldt tot",
            "einddatum",
            "geldig tot en met",
            others=(after(r"(?:geldt|geldig|loopt)[^.]{0,30}\btot", pick=pick_date, within=16),),
        ),
        dated("withdrawn_on", "ingetrokken op"),
        spec(
            "source_language",
            label("voorgelezen in", "taal", "voorgelezen in de taal"),
            captured(
                r"(?:voorgelezen|uitgelegd|vertaald)[^.]{0,24} in (?:het|de) (?P<v>[a-z\-]{4,20})"
            ),
        ),
        SIGNED,
    ),
)
