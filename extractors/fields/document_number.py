"""The number of an identity or travel document: letters and digits, at least three digits.

A Dutch residence document has the letter V and eight characters without 0 and O (since October
2019; source: Rijksdienst voor Identiteitsgegevens).

>>> parse("No. L 898902 C"), parse("onbekend"), is_residence_document("V12345678")
('L898902C', None, True)
"""

from __future__ import annotations

import re

_RESIDENCE = re.compile(r"V[1-9A-NP-Z]{8}")
_NUMBER = re.compile(
    r"(?:[A-Z]{1,6}[/\-.]){0,3}(?:(?<![A-Z])[A-Z]{5,9} ?|[A-Za-z]{0,4}[ \-/]?)\d[\dA-Za-z]*(?:[ \-/.]?[\dA-Z]+)*"
)


def compact(text: str) -> str:
    """Upper case without blanks."""
    return re.sub(r"\s", "", text).upper()


def parse(text: str) -> str | None:
    """The number in the text, or None."""
    bare = re.sub(
        r"^(?:no|nr|nummer|number|n°|№)\s*[.:]?\s*", "", text.strip(), flags=re.IGNORECASE
    )
    match = _NUMBER.search(bare)
    if match is None:
        return None
    value = compact(match.group()).strip("-/.")
    return value if sum(map(str.isdigit, value)) >= 3 and len(value) <= 24 else None


def is_residence_document(value: str) -> bool:
    """Has the number the form of a Dutch residence document?"""
    return _RESIDENCE.fullmatch(value) is not None
