"""On which grounds an application is refused: numbered by the decision itself, or an article of law.

`g1` is the ground that the paper numbers 1; `art. 31 Vw` an article on which it is refused. That two
refusals rest on the same ground is seen by the same value, within one matter.

>>> [g.value for g in find("Grond 1. Niet schrijnend.\\nAfwijzingsgrond 2: geen netwerk.")]
['g1', 'g2']
>>> [g.value for g in find("De aanvraag wordt afgewezen op grond van artikel 31 van de Vreemdelingenwet 2000.")]
['art. 31 Vw']
>>> list(find("Op grond van artikel 31 Vw 2000 kunt u bellen. Er is grond voor 2 vragen."))
[]
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from extractors.folding import flatten, loosen

_NUMBERED = re.compile(
    loosen(r"(?:^|[\n.;] ?)\W{0,3}(?:afwijzings?|weigerings?)?grond (?P<n>\d{1,2}|[il|])")
    + r"\s?[.:)]",
    re.MULTILINE,
)
_ARTICLE = re.compile(
    loosen(
        r"af(?:gewezen|te wijzen|wijzing)[^.;]{0,60}?op grond van (?:het bepaalde in )?artikel "
        r"(?P<n>\d{1,2}[a-z]?(?:\.\d{1,3}[a-z]*)?)"
        r"(?P<between>[^.;]{0,80}?)(?P<law>vreemdelingenwet|vreemdelingenbesluit|vw|vb|awb)(?![a-z])"
    )
)


class GroundFound(NamedTuple):
    start: int
    end: int
    value: str


def find(text: str) -> Iterator[GroundFound]:
    """Every ground, in order of place."""
    flat = flatten(text, lines=True)
    found = [
        GroundFound(m.start("n"), m.end("n"), f"g{m['n'].translate(_ONE)}")
        for m in _NUMBERED.finditer(flat)
    ]
    for match in _ARTICLE.finditer(flat):
        value = f"art. {match['n']} {_law(match['law'])}"
        found.append(GroundFound(match.start("n"), match.end("law"), value))
    yield from sorted(found)


def parse(text: str) -> str | None:
    """The first ground of the text; None when there is none."""
    first = next(find(text), None)
    return first.value if first is not None else None


def _law(name: str) -> str:
    if name.startswith("a"):
        return "Awb"
    return "Vw" if name.startswith(("vreemdelingenw", "vw")) else "Vb"


_ONE = str.maketrans("il|", "111")  # what tesseract makes of a 1
