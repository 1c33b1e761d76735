"""V-number: the number of a foreign national in the Dutch central register (BVV).

Exactly ten digits, printed whole, as 123.456.7890 or with blanks; no check digit is known, so it is
never proved. Dutch telephone numbers also have ten digits: a number counts only beside its label
(V-nummer, V-nr, vreemdelingennummer), and a leading 0 only if that label is unmistakable.

Source: Immigratie- en Naturalisatiedienst, "V-nummer" (ind.nl); in use since 22 June 2003.

>>> validate("200.000.0011")
'2000000011'
>>> parse("0612345678") is None
True
>>> format("2000000011")
'200.000.0011'
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from extractors.fields.errors import NotSuchValue
from extractors.folding import flatten

_LABEL = (
    r"(?<![a-z])(?:v[\s.\-]{0,3}(?:n[uo](?:m|rn|n){1,3}ers?|nrs?|no|num|numbers?)|"
    r"vreemdeling(?:en)?[\s-]{0,2}(?:nummers?|nr)|(?:bvv|crv)[\s-]?(?:nummer|nr)|"
    r"alien number|aliens? registration(?: number)?)(?![a-z])"
)
_NUMBER = r"(?P<v>[\doilbs|](?:[ .,\-]{0,2}[\doilbs|]){9})(?![\d])"
_WHOSE = (
    r"(?:[^\w\n]{0,6}(?:van|de|het|uw|is|luidt|betrokkene|client(?:e)?|eiser(?:es)?|verzoek(?:er|ster)|"
    r"vreemdeling|aanvrager|referent|kind|moeder|vader|10 cijfers)(?![a-z])){0,4}"
)
_LABELLED = re.compile(_LABEL + _WHOSE + r"[^\w\n]{0,10}" + _NUMBER)
_LETTER = (
    re.compile(  # "V 271 440 0936", "V: 2714400936": the letter alone, grouped as it is printed
        r"(?<![\w.])v\s?:?\s?(?P<v>[1-9]\d{2}[ .\-]?\d{3}[ .\-]?\d{4})(?!\d)"
    )
)
_BEFORE = re.compile(  # "2700011936 (V-nummer)"
    r"(?<![\d/.])(?P<v>[1-9](?:[ .\-]{0,2}\d){9})(?!\d)\s?[(\[]\s?" + _LABEL
)
_BARE = re.compile(r"(?<![\d])" + _NUMBER)
_LOOK_ALIKES = str.maketrans("oil|bs", "011185")


@dataclass(frozen=True, slots=True)
class VNumberFound:
    start: int
    end: int
    value: str


def compact(text: str) -> str:
    """The digits alone; letters that OCR takes for digits become digits."""
    return re.sub(r"[ .,\-\t]", "", flatten(text.strip())).translate(_LOOK_ALIKES)


def validate(text: str) -> str:
    """Ten digits, not starting with 0, or NotSuchValue."""
    digits = compact(text)
    if not (len(digits) == 10 and digits.isascii() and digits.isdigit()) or digits[0] == "0":
        raise NotSuchValue("a V-number has ten digits and does not begin with 0")
    if len(set(digits)) == 1:
        raise NotSuchValue("a V-number is not one digit repeated")
    return digits


def parse(text: str) -> str | None:
    """The V-number that the text is, or holds."""
    try:
        return validate(text)
    except NotSuchValue:
        match = _BARE.search(flatten(text))
        if match is None or match["v"] == text or sum(map(str.isdigit, match["v"])) < 8:
            return None
        try:
            return validate(match["v"])
        except NotSuchValue:
            return None


def find(text: str) -> Iterator[VNumberFound]:
    """Every labelled V-number.

    >>> [v.value for v in find("Tel: 0201234567  V-nr.: 2000 000 011")]
    ['2000000011']
    >>> [v.value for v in find("het V-nummer van de vreemdeling is 200.000.0011")]
    ['2000000011']
    >>> [v.value for v in find("V 200 000 0011")], [v.value for v in find("2000000011 (V-nr.)")]
    (['2000000011'], ['2000000011'])
    """
    flat = flatten(text)
    for pattern in (_LABELLED, _BEFORE, _LETTER):
        for match in pattern.finditer(flat):
            value = parse(match["v"])
            if value is not None:
                yield VNumberFound(*match.span("v"), value)


def format(value: str) -> str:
    """As it is printed: 123.456.7890."""
    return f"{value[:3]}.{value[3:6]}.{value[6:]}"
