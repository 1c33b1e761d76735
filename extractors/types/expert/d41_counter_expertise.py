"""D41: a counter-expertise on a language analysis, by De Taalstudio (until 2023), Verified or a linguist.

Source: domain.md 2.1 C, 1.3.
"""

from __future__ import annotations

import re

from extractors.fields import (
    conclusion,
    language_analysis,
)
from extractors.locating.headers import pick_date
from extractors.locating.labels import label
from extractors.locating.meanings import (
    meanings,
    sentences,
)
from extractors.locating.patterns import after
from extractors.locating.view import View
from extractors.model import DocumentType, Found, Method, Sensitivity, Text
from extractors.types import told, worded
from extractors.types.declaring import (
    ANSWERS_EXPERTISE,
    act,
    against,
    body,
    title,
    top,
)
from extractors.types.letters import REFERENCE, letter_date
from extractors.types.persons import V_NUMBER
from extractors.types.signing import EXPERT
from extractors.types.specs import spec

_QUOTING = re.compile(
    r"(?:toelt|blt|bureau land en taal|ind|taalanalyse|analyst|analist|report of the ind)[^.]{0,140}$|"
    r"(?:dutch|nederlandse?|contested|bestreden|first|eerste|their|original) (?:report|rapport|analys[ei]s?|analyse)[^.]{0,140}$|"
    r"(?:niet eens|disagree|onjuist|kan niet worden onderschreven)[^.]{0,160}$"
)


_OWN_VOICE = re.compile(
    r"\b(?:i (?:find|conclude|believe|am of)|in my (?:view|opinion)|my (?:own )?(?:conclusion|analysis|finding)|we (?:find|conclude)|ik (?:vind|concludeer|kom|acht)|"
    r"concludeer ik|vind ik|naar mijn|mijn (?:eigen )?(?:conclusie|oordeel)|mijns inziens)\b"
)


def _own_conclusion(view: View) -> list[Found]:
    """What the expert concludes: not what is quoted of the analysis that is contested."""
    text = view.text.replace("\n", " ").replace("\t", " ")
    said = [m for m in language_analysis.TA.find(text) if m.value != "TA_INDICATED"]
    own = [
        m
        for m in said
        if not _QUOTING.search(
            _OWN_VOICE.split(view.flat[max(0, m.start - 220) : m.start].rpartition(". ")[2])[-1]
        )
    ]
    return [view.found(m.start, m.end, Method.PHRASE, 0.8, m.value) for m in own[-1:]]


_RECORDED_ON = after(
    r"(?:recording|geluidsopname|opname|tape|interview)\b[^.]{0,40}?\b(?:of|on|from|van|op|made on|dated|d\.d\.|gemaakt op)\b",
    pick=pick_date,
    within=6,
    confidence=0.75,
)
_LANGUAGE_REPORT = r"(?:\btoelt\b|\bblt\b|bureau land en taal|bureau taalanalyse|taalanalyse|language (?:report|analysis)|linguistic (?:report|analysis))"
TYPE = DocumentType(
    id="D41",
    name="counter_expertise",
    edition=3,
    label=Text("Contra-expertise taalanalyse", "Counter-expertise on the language analysis"),
    family="expert",
    issuer=Text("Taalstudio, Verified, onafhankelijk taalkundige", "independent linguist"),
    sensitivity=(Sensitivity.ASYLUM,),
    phrases=(
        *act(2.8, *ANSWERS_EXPERTISE),
        *title(1.8, "second opinion"),
        *title(
            5.0,
            "contra expertise",
            "contraexpertise",
            "rapport contra-expertise taalanalyse",
            "contra-expertise van de taalanalyse",
            "second opinion taalanalyse",
            "counter-analysis",
            "language analysis: second opinion",
            "contra-onderzoek taalanalyse",
            "independent language analysis",
        ),
        *title(
            5.0,
            "contra-expertise",
            "contra-expertise taalanalyse",
            "counter-expertise",
            "rapport contra-expertise",
            "counter expertise report",
            "contra-analyse",
            "contra-expertise op de taalanalyse",
            "language analysis counter-expertise",
            "second opinion language analysis",
            "contra-expertiserapport",
        ),
        *act(
            3.6,
            rf"{_LANGUAGE_REPORT}[^.]{{0,160}}(?:disagree|does not meet|not (?:share|support|agree)|niet (?:\w+ )?(?:gedeeld|eens|onderschr\w+)|incorrect|"
            r"second opinion|tegenonderzoek)",
            rf"\b(?:assessment|review|second opinion|contra-?expertise|counter-?expertise|tegenonderzoek|herbeoordeling)\b[^.]{{0,60}}{_LANGUAGE_REPORT}",
            rf"\b(?:disagree|niet eens|cannot support|niet delen)\b[^.]{{0,80}}{_LANGUAGE_REPORT}",
        ),
        *top(
            1.6,
            "language forensics",
            "linguistic consultancy",
            "forensic linguistics",
            "linguistics",
            "language analysis",
            "taalkundig onderzoek",
        ),
        *top(3.0, "de taalstudio", "taalstudio", "verified"),
        *body(
            0.5,
            "taalanalyse",
            "toelt",
            "language analysis",
            "recording",
            "opname",
            "linguist",
            "taalkundige",
        ),
        *against(
            4.0,
            "reactie op contra-expertise",
            "reactie toelt",
            "weerwoord",
            "advocaten",
            "rechtbank",
            "immigratie- en naturalisatiedienst",
        ),
    ),
    fields=(
        letter_date("datum rapport", "date of report", "report date"),
        EXPERT,
        REFERENCE,
        V_NUMBER,
        spec(
            "conclusion",
            _own_conclusion,
            meanings(conclusion.EXPERT.find, r"(?:eind)?conclusie\w*", r"conclusions?"),
        ),
        spec(
            "claimed_region",
            label("gestelde herkomst", "claimed origin"),
            worded.CLAIMED_REGION,
            told.FROM_WHERE,
        ),
        spec(
            "recording_date",
            label("datum opname", "date of recording", pick=pick_date),
            worded.RECORDING_DATE,
            _RECORDED_ON,
            after(r"opname[^.]{0,40}(?:van|op|d\.d\.)", pick=pick_date, within=20),
        ),
        spec(
            "quote",
            sentences(r"(?:opname|recording)[^.]{0,60}(?:beluisterd|geluisterd|listened|heard)"),
        ),
    ),
)
