"""D40: a language analysis. It has no field for nationality: it says nothing about it.

Source: domain.md 2.1 C, 2.3, 1.3; IND, "Taalanalyse".
"""

from __future__ import annotations

from extractors.fields import (
    language_analysis,
)
from extractors.locating.headers import pick_date, pick_with
from extractors.locating.labels import label
from extractors.locating.meanings import (
    sections,
)
from extractors.locating.patterns import after, before, captured
from extractors.locating.view import View
from extractors.model import DocumentType, Found, Method, Sensitivity, Text
from extractors.types import told, worded
from extractors.types.declaring import (
    ANSWERS_EXPERTISE,
    NOT_FROM_LAWYER,
    act,
    against,
    body,
    title,
    top,
)
from extractors.types.letters import REFERENCE, letter_date
from extractors.types.persons import V_NUMBER
from extractors.types.proceedings import IND_NUMBER
from extractors.types.specs import spec
from extractors.types.spoken import SPOKEN


def _summary(
    view: View,
) -> tuple[language_analysis.Traced | None, language_analysis.Traced | None, int]:
    """(about the claimed region, about another, where the text looked at begins)."""
    spans = list(
        sections(
            view,
            r"(?:eind)?conclusie\w*",
            r"conclusion\w*",
            r"resultaat",
            r"samenvatting",
            r"bevindingen en conclusie",
        )
    )
    for start, end in [*reversed(spans), (0, len(view.text))]:
        text = view.text[start:end].replace("\t", " ").replace("\n", " ")
        claimed, other = language_analysis.summary(text)
        if claimed is not None and claimed.meaning.value != "TA_INDICATED":
            return claimed, other, start
    return None, None, 0


def _conclusion(view: View) -> list[Found]:
    claimed, _, offset = _summary(view)
    if claimed is None:
        return []
    meaning = claimed.meaning
    return [
        view.found(offset + meaning.start, offset + meaning.end, Method.PHRASE, 0.9, meaning.value)
    ]


def _claimed(view: View) -> list[Found]:
    claimed, _, offset = _summary(view)
    return _region(view, claimed, offset)


def _indicated(view: View) -> list[Found]:
    _, other, offset = _summary(view)
    return _region(view, other, offset)


def _region(view: View, traced: language_analysis.Traced | None, offset: int) -> list[Found]:
    if traced is None or not traced.region:
        return []
    start = offset + traced.region_start
    return [view.found(start, start + len(traced.region), Method.PHRASE, 0.8, traced.region)]


TYPE = DocumentType(
    id="D40",
    name="language_analysis",
    edition=3,
    label=Text("Rapport taalanalyse", "Language analysis report"),
    family="expert",
    issuer=Text("IND, TOELT (eerder BLT)", "IND language office"),
    sensitivity=(Sensitivity.ASYLUM,),
    phrases=(
        *act(-3.0, *ANSWERS_EXPERTISE),
        *act(
            2.4,
            r"\bspraak\b[^.]{0,90}\b(?:herleid\w*|komt (?:niet )?overeen)\b",
            r"(?m)^\W*(?:taal)?(?:analist|analyst)\b[^\n]{0,24}\b[a-z]{2,4}-?\d{1,3}\b",
        ),
        *title(
            4.8,
            "rapport van de taalanalyse",
            "taalanalyserapport",
            "taalanalyse-rapport",
            "rapportage van de taalanalyse",
            "conclusie taalanalyse",
            "taalanalyse rapport",
            "bevindingen taalanalyse",
            "language analysis",
        ),
        *title(
            4.8,
            "rapport taalanalyse",
            "taalanalyse",
            "rapportage taalanalyse",
            "verslag taalanalyse",
            "rapport van taalanalyse",
            "language analysis report",
            "resultaat taalanalyse",
            "uitslag taalanalyse",
        ),
        *top(
            2.2,
            "team onderzoek en expertise land en taal",
            "bureau land en taal",
            "toelt",
            "bureau taalanalyse",
        ),
        *body(
            0.6,
            "spraakgemeenschap",
            "spraak- en cultuurgemeenschap",
            "te herleiden tot",
            "herleidbaar tot",
            "taalanalist",
            "geluidsopname",
            "landenkennis",
            "linguïst",
        ),
        *NOT_FROM_LAWYER,
        *against(
            4.0,
            "contra-expertise",
            "counter-expertise",
            "contra-analyse",
            "reactie op contra-expertise",
            "weerwoord",
            "rechtbank",
            "raad van state",
            "beschikking",
            "zienswijze",
        ),
    ),
    fields=(
        letter_date(
            "date of report",
            "report date",
            "datum rapport",
            "datum analyse",
            "datum rapportage",
            "rapportdatum",
        ),
        spec(
            "recording_date",
            label(
                "datum opname",
                "opnamedatum",
                "datum van opname",
                "datum geluidsopname",
                "datum taalanalysegesprek",
                "datum gesprek",
                "datum interview",
                "datum taalinterview",
                "opname d.d.",
                "opname",
                "date of recording",
                pick=pick_date,
            ),
            worded.RECORDING_DATE,
            before(
                r"[^.]{0,60}(?:opname|opgenomen|gesprek)[^.]{0,40}(?:gemaakt|plaatsgevonden|gevoerd|gehouden)?"
            ),
            after(
                r"opname[^.]{0,40}(?:van|op|d\.d\.)",
                r"gesprek[^.]{0,40}(?:van|op|d\.d\.)",
                pick=pick_date,
                within=20,
            ),
        ),
        REFERENCE,
        V_NUMBER,
        IND_NUMBER,
        spec("conclusion", _conclusion),
        spec(
            "claimed_region",
            label(
                "gestelde herkomst",
                "gestelde herkomst betrokkene",
                "gesteld gebied van herkomst",
                "geclaimde herkomst",
                "herkomstclaim",
                "gesteld herkomstgebied",
                "opgegeven herkomst",
                "gestelde regio",
                "gesteld herkomstland",
                "claimed origin",
                "te toetsen herkomst",
            ),
            worded.CLAIMED_REGION,
            told.FROM_WHERE,
            _claimed,
        ),
        spec(
            "indicated_region",
            label(
                "aangewezen herkomst",
                "aangewezen gebied",
                "wel herleidbaar tot",
                "indicatie herkomst",
            ),
            _indicated,
        ),
        spec(
            "source_language",
            label(
                "taal",
                "taal van de opname",
                "taal/dialect",
                "gesproken taal",
                "gestelde taal",
                "taal en dialect",
                "language",
                "onderzochte taal",
                "dialect",
                "language spoken",
                "language analysed",
                "language of the recording",
                "spoken language",
                "langue",
            ),
            captured(
                r"\b(?:spr(?:ak|eekt)|gesproken|gevoerd in|speaks?|spoke|taal is|taal was) (?:(?:hij|zij|betrokkene|de vreemdeling|het|in|is|was|tijdens de opname) ){0,3}"
                r"(?P<v>[a-z]+(?:isch|aans|ees|sch|ic|ish|ese|ali|dari|farsi|dinka|fula|fur|zaghawa|lingala|tigrinya|amharic|amhaars|pashto|urdu|hausa|krio|twi)\b)",
                confidence=0.6,
            ),
            captured(
                r"\b(?:gesprek|opname|opgenomen|gesproken|gevoerd|interview|recording|recorded|conversation)\b[^.]{0,70}? in (?:het |de |the )?(?P<v>[a-z\-]{4,20})\b",
                r"\bin (?:het|de|the) (?P<v>[a-z\-]{4,20})\b[^.]{0,50}?\b(?:gesprek|opname|opgenomen|gesproken|gevoerd|interview|recorded)\b",
                confidence=0.55,
                first=False,
            ),
            *SPOKEN,
        ),
        spec(
            "code",
            label(
                "analist",
                "code analist",
                "taalanalist",
                "analistcode",
                "nummer analist",
                "code taalanalist",
                "analyst",
                "analyst code",
                "code of analyst",
                "analyst number",
                pick=pick_with(r"(?P<v>\b[A-Za-z]{1,5}[ \-]?\d{1,4}[A-Z]?\b)"),
            ),
            captured(
                r"\b(?:taal)?(?:analiste?|analyst)(?: met)?[,:]?\s?\(?(?:de )?(?:code|nummer|nr\.?|no\.?|number)? ?(?P<v>[a-z]{1,5}[ \-]?\d{1,4})\b",
                r"\b(?:moedertaalspreker|native speaker|spreker|speaker)[^.]{0,24}\b(?:code|nummer|number) (?P<v>[a-z]{2,5}[ \-]?\d{1,4})\b",
                r"\b(?:code|nummer|nr\.?) (?:van de )?(?:taal)?analist(?: is| luidt)?:? (?P<v>[a-z]{1,5}[ \-]?\d{1,4})\b",
                confidence=0.7,
            ),
        ),
    ),
)
