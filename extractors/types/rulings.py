"""Fields of court papers: the court, its seat and chamber, the dates of ruling and hearing."""

from __future__ import annotations

import re

from extractors.fields import court, procedure
from extractors.locating.headers import header_date, pick_date, signing_date
from extractors.locating.labels import label
from extractors.locating.meanings import meanings
from extractors.locating.patterns import after, before, before_clause, captured
from extractors.locating.view import View
from extractors.model import FieldSpec, Found, Locator, Method
from extractors.types import worded
from extractors.types.specs import spec


def _in_head(pattern: str) -> Locator:
    compiled = re.compile(pattern)

    def locate(view: View) -> list[Found]:
        match = compiled.search(view.flat, 0, max(view.head_end, 1500))
        return [view.found(*match.span(), Method.HEADER, 0.9)] if match else []

    return locate


SPOKEN_ON = after(
    r"(?:uitgesproken|uitspraak gedaan|gedaan|vastgesteld)[^.]{0,80}?(?:in het openbaar|openbare zitting)[^.]{0,12}\b(?:op|van)",
    r"(?:in het openbaar|openbaar) (?:uitgesproken|gedaan)[^.]{0,20}\b(?:op|van)",
    r"uitgesproken[^.]{0,40}\bop",
    r"(?:openbaar gemaakt|bekend ?gemaakt|gewezen)[^.]{0,40}\bop",
    r"(?:uitspraak|beslissing|beschikking) is (?:\w+ ){0,2}(?:gedaan|gegeven|genomen)[^.]{0,90}\bop",
    r"(?<!bij\s)(?:uitspraak|tussenuitspraak)[^.]{0,90}?\bvan",
    r"(?<!bij\s)(?:uitspraak|tussenuitspraak|vonnis|beschikking) (?:van|door) (?:de |het )?[^.]{3,60}\bd\.d\.",
    pick=pick_date,
    within=20,
)


def _pick_at_once(text: str) -> tuple[int, int] | None:
    """A date that the value begins with, but for the day of the week."""
    found = pick_date(text)
    return found if found is not None and _AT_DAY.fullmatch(text[: found[0]]) else None


_AT_DAY = re.compile(r"(?i)\W*(?:(?:van|d\.d\.|dd|op)\W+)?(?:\w+dag\W+)?")
SAYS_ITS_DAY = label(
    "uitspraak",
    "beschikking",
    "tussenuitspraak",
    "uitspraak van",
    "beschikking van",
    "tussenuitspraak van",
    "vonnis",
    pick=_pick_at_once,
)
_AT_ONCE = re.compile(
    r"mondelinge uitspraak|(?:direct|onmiddellijk|meteen|terstond|aansluitend|dadelijk) (?:\w+ )?uitspraak"
)


def _on_the_hearing(view: View) -> list[Found]:
    """The day of the hearing, of a ruling that was given orally at its end."""
    if _AT_ONCE.search(view.flat) is None:
        return []
    return [
        found._replace(confidence=0.6) for locate in HEARD_ON.locators for found in locate(view)
    ]


def ruling_date(*labels: str) -> FieldSpec:
    """The day of a ruling: its label, the closing words, the head."""
    return spec(
        "date",
        label(
            *labels,
            "datum uitspraak",
            "uitspraakdatum",
            "datum tussenuitspraak",
            "uitgesproken",
            "uitgesproken op",
            "gewezen op",
            "datum beschikking",
            pick=pick_date,
        ),
        SAYS_ITS_DAY,
        label("datum", pick=_pick_at_once, page=1),
        before_clause(r"(?:uitgesproken|uitspraak gedaan|openbaar gemaakt|gewezen)\b", within=50),
        SPOKEN_ON,
        label("datum", pick=pick_date, page=1),
        header_date(),
        after(
            r"(?:zitting|behandeling)[^.]{0,60}\bop(?=[^.]{0,90}(?:uitspraak gedaan|mondeling uitspraak))",
            r"(?:afschrift )?(?:verzonden|bekendgemaakt)[^.]{0,30}\b(?:op|:)?",
            pick=pick_date,
            within=20,
            confidence=0.65,
        ),
        _on_the_hearing,
        signing_date(),
    )


COURT = spec(
    "court",
    _in_head(
        rf"raad van state|(?:recht ?bank|rechtbank)\s+(?:{court.SEAT}|midden-nederland|noord-holland|"
        r"noord-nederland|oost-brabant|zeeland-west-brabant|gelderland|limburg|overijssel)"
    ),
    captured(rf"(?P<v>rechtbank (?:{court.SEAT}))"),
)
COURT_ADDRESSED = COURT
SEAT = spec(
    "seat",
    captured(
        rf"(?:neven)?zittings?(?:plaats|houdende te|locatie)\W{{1,4}}(?P<v>{court.SEAT})",
        rf"\b(?:zp|zpl|locatie|vestiging|zitting (?:houdende|hebbende) (?:te|in)|sitting (?:at|in)|zitting (?:te|in))\W{{1,4}}(?P<v>{court.SEAT})",
        rf"sector bestuursrecht\W{{1,6}}(?P<v>{court.SEAT})",
        r"(?:neven)?zittings?(?:plaats|houdende te|locatie)\W{1,4}(?P<v>(?:'s-)?[a-z\-]{3,20})(?=\s*(?:\n|,|\t|$))",
        loose=False,
    ),
    label("zittingsplaats", "nevenzittingsplaats"),
)
CHAMBER = spec(
    "chamber",
    _in_head(r"(?:enkelvoudige|meervoudige) (?:\w+ )?kamer|voorzieningenrechter"),
    captured(r"(?P<v>(?:enkelvoudige|meervoudige) kamer)"),
    label("kamer", "soort kamer", "behandeling door", "samenstelling", "formatie"),
)
HEARD_ON = spec(
    "hearing_date",
    label("datum zitting", "zittingsdatum", "datum mondelinge behandeling", pick=pick_date),
    after(
        r"(?:onderzoek|behandeling|beroep|zaak)[^.]{0,60}ter zitting[^.]{0,60}?\b(?:op|van)",
        r"zitting[^.]{0,30}?\b(?:op|van)",
        r"\bop (?=\d{1,2} \w+ \d{4} (?:ter|op) zitting)",
        r"(?:beroep|beroepen|zaak|zaken|verzoek)[^.]{0,60}behandeld[^.]{0,20}\bop",
        r"(?:openbare|mondelinge)? ?behandeling[^.]{0,50}(?:plaatsgevonden|plaats|was|gehouden)[^.]{0,12}\b(?:op|van|was)",
        r"\bzitting\s?:",
        r"(?:mondelinge behandeling|onderzoek)[^.]{0,60}(?:op|was|van)",
        pick=pick_date,
        within=16,
    ),
    before(r"(?:zitting|behandeld|gehoord|verschenen)", within=80),
    after(r"\b(?:is|zijn|werd) op(?=[^.;]{5,60}\bgehoord\b)", pick=pick_date, within=2),
    before_clause(r"(?:zitting (?:behandeld|gehouden)|behandeld)\b", within=90),
)
_MOVED_TO = after(  # of a hearing that was called off, only the new day is its day
    r"(?:behandel\w*|gehouden|plaats|zitting)\b[^.]{0,40}\bnu\b[^.\d]{0,20}\bop|(?:verplaatst naar|verzet naar|nieuwe (?:zittings)?datum\b[^.]{0,30}?|staat (?:nu )?(?:gepland )?op (?:de rol van)?|"
    r"op de rol van|(?:plannen (?:wij|we) in|ingepland|geagendeerd)[^.]{0,20}\bop|gepland (?:op|voor)|bepaald op|(?:zitting|behandeling)[^.]{0,60}vastgesteld op|in plaats daarvan[^.]{0,30}\bop)\s?:?",
    pick=pick_date,
    within=24,
)


def hearing_on(*labels: str, others: tuple[Locator, ...] = ()) -> FieldSpec:
    """The day of a hearing that is announced or reported."""
    return spec(
        "hearing_date",
        label(
            *labels,
            "datum zitting",
            "zittingsdatum",
            "zittingsdag",
            "datum en tijd zitting",
            "datum behandeling",
            "datum mondelinge behandeling",
            pick=pick_date,
        ),
        _MOVED_TO,
        worded.HEARING_DATE,
        before(r"(?:zitting gehouden|zitting|(?:ter|op) zitting|behandeld|verschenen)", within=60),
        after(
            r"zitting[^.]{0,80}?\b(?:op|van)",
            r"behandel\w*[^.]{0,40}\bop",
            r"(?:verschijnen|aanwezig|verwacht)[^.]{0,30}\bop",
            r"op (?:maandag|dinsdag|woensdag|donderdag|vrijdag)",
            pick=pick_date,
            within=24,
        ),
        *others,
    )


PROCEDURE_SAID = spec(
    "procedure", meanings(procedure.PROCEDURE.find, r"procesverloop", r"inleiding")
)
_ON = r"(?:[^.]|(?<=nr)\.|(?<=nrs)\.|(?<=\d)\.(?=\d)|(?<=[ln]l)\d\d\.)"  # no end of a sentence: "zaak nr. 08/1"
ATTACKED_RULING_DATE = spec(
    "attacked_decision_date",
    label("aangevallen uitspraak", "uitspraak van", "datum uitspraak rechtbank", pick=pick_date),
    after(
        rf"(?:tegen|aangevallen)[^.]{{0,10}}(?:de )?(?:uitspraak|beslissing){_ON}{{0,160}}?(?:van|d\.d\.|gedaan op)",
        rf"uitspraak{_ON}{{0,160}}?(?:van|d\.d\.|gedaan op|(?:die|welke) (?:\w+ )?op)",
        pick=pick_date,
        within=20,
    ),
)
_STATE = re.compile(
    r"(?:de )?(?:staatssecretaris|minister|hoofddirecteur)[^,.\n]{0,60}|immigratie- en naturalisatiedienst"
)


_STATE_APPEALS = re.compile(
    r"(?P<v>(?:staatssecretaris|minister|hoofddirecteur)[^.\n]{0,70}),? (?:(?:hierna|verder)[^,.]{0,20},? )?(?:appellant\b|"
    r"(?:stelt|komt|gaat|tekent) (?:\w+ ){0,2}(?:hoger beroep|in hoger beroep))"
)


def _appellant(view: View) -> list[Found]:
    """ "IND" when the State appeals, else the person as named."""
    match = _STATE_APPEALS.search(view.flat)
    if match is not None:
        return [view.found(*match.span("v"), Method.PHRASE, 0.85, "IND")]
    match = re.search(
        r"(?:hoger beroep(?:en)? van|appellant(?:e)?\W{1,3}|hoger beroep ingesteld door)\W{0,4}(?:1\.\s)?(?P<v>(?:(?:de heer|mevrouw|mevr\.?|mw\.?|dhr\.?) )?(?:[a-z]\. ?){0,4}[^,.(\n]{3,70})",
        view.flat,
    )
    if match is not None:
        state = _STATE.match(match["v"].strip())
        if state is not None:
            return [view.found(*match.span("v"), Method.PHRASE, 0.85, "IND")]
        if not re.match(r"\W*(?:de )?(?:vreemdeling|uitspraak|appellant)", match["v"]):
            return [view.found(*match.span("v"), Method.PHRASE, 0.75)]
    own = re.search(r"namens de (?:staatssecretaris|minister)|procesvertegenwoordiging", view.flat)
    head = view.flat[: view.top_end]
    if own is not None and "advoca" not in head:
        return [view.found(*own.span(), Method.PHRASE, 0.8, "IND")]
    return []


APPELLANT = spec("appellant", _appellant, label("appellant", "appellante", colon=True))
