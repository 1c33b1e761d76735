"""Words for declaring a document type: which phrases speak for it, and how loudly.

`title` is a line of its own; `top` the letterhead; `head` all before the salutation; `sign` the
last lines; `body` anywhere, a murmur. The letterheads at the end are shared by many types: whose
paper it is decides more than what is written on it (domain.md 2.4).
"""

from __future__ import annotations

from dataclasses import replace

from extractors.model import Phrase


def title(weight: float, *texts: str) -> tuple[Phrase, ...]:
    """Phrases that name the document when they stand as its title."""
    return tuple(Phrase(text, weight, "title") for text in texts)


def top(weight: float, *texts: str) -> tuple[Phrase, ...]:
    """Names of the issuer in the letterhead."""
    return tuple(Phrase(text, weight, "top") for text in texts)


def head(weight: float, *texts: str) -> tuple[Phrase, ...]:
    """Phrases of the header block, subject line and first lines."""
    return tuple(Phrase(text, weight, "head") for text in texts)


def body(weight: float, *texts: str) -> tuple[Phrase, ...]:
    """Phrases that stand anywhere; together they never outweigh a title."""
    return tuple(Phrase(text, weight, "body") for text in texts)


def deed(weight: float, *texts: str) -> tuple[Phrase, ...]:
    """Sentences by which a paper does what it is ("hierbij machtig ik"), wherever they stand."""
    return tuple(Phrase(text, weight, "deed") for text in texts)


def act(weight: float, *patterns: str) -> tuple[Phrase, ...]:
    """As `deed`, said by a regular expression (lower case, on folded text): the words between may
    differ ("trek ik het besluit van 3 mei hierbij in")."""
    return tuple(Phrase(pattern, weight, "act") for pattern in patterns)


def sign(weight: float, *texts: str) -> tuple[Phrase, ...]:
    """Phrases of the last lines, where the signature stands."""
    return tuple(Phrase(text, weight, "sign") for text in texts)


def against(weight: float, *texts: str) -> tuple[Phrase, ...]:
    """Phrases of the letterhead or the title that speak against the type."""
    return tuple(Phrase(text, -weight, "against") for text in texts)


def _shared(*phrases: Phrase) -> tuple[Phrase, ...]:
    """A letterhead of many types: it counts in full only beside evidence of the type's own."""
    return tuple(replace(phrase, shared=True) for phrase in phrases)


_LAW_FIRMS = (
    "advocaten",
    "advocatenkantoor",
    "advocaat",
    "advocatuur",
    "law firm",
    "lawyers",
    "rechtshulp",
    "attorneys",
)
FROM_LAWYER = _shared(*top(1.6, *_LAW_FIRMS), *sign(0.9, "advocaat", "gemachtigde", "advocaten"))
NOT_FROM_LAWYER = against(2.5, *_LAW_FIRMS)

_IND = (
    "immigratie- en naturalisatiedienst",
    "immigratie en naturalisatiedienst",
)
FROM_IND = _shared(
    *top(1.6, *_IND),
    *top(1.2, "ind"),
    *head(0.6, "> retouradres", "retouradres"),
    *sign(
        0.8,
        "namens de staatssecretaris",
        "namens de minister",
        "namens deze",
        *_IND,
    ),
)
NOT_FROM_IND = against(1.2, *_IND)

_DTV = (
    "dienst terugkeer en vertrek",
    "dienst terugkeer & vertrek",
    "repatriation and departure service",
)
FROM_DTV = _shared(*top(1.8, *_DTV), *head(0.4, "dt&v"), *sign(0.6, "regievoerder", *_DTV))

FROM_COURT = _shared(
    *top(2.0, "rechtbank den haag", "rechtbank 's-gravenhage", "rechtbank"),
    *head(0.8, "zittingsplaats", "nevenzittingsplaats", "bestuursrecht", "sector bestuursrecht"),
)
FROM_COUNCIL_OF_STATE = _shared(*top(2.2, "raad van state", "afdeling bestuursrechtspraak"))
NOT_FROM_COURT = against(2.0, "raad van state")

FROM_EMBASSY = top(
    2.0,
    "embassy of",
    "embassy",
    "ambassade van",
    "ambassade",
    "ambassade de",
    "section consulaire",
    "consular section",
    "consulate general",
    "consulaat-generaal",
    "consulaat generaal",
    "consulaat",
    "consulate",
    "high commission",
    "permanent mission",
)
