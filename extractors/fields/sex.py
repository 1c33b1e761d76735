"""Sex as papers state it: "M", "F" or "X".

>>> parse("Vrouw"), parse("M/man"), parse("féminin"), parse("jaar")
('F', 'M', 'F', None)
"""

from __future__ import annotations

import re

from extractors.folding import flatten

_WORDS = (
    (
        "F",
        r"vrouw(?:elijk)?|v|f|w|female|feminin|woman|weiblich|dochter|daughter|girl|meisje|feminino|femenino|femminile|mujer|mulher|femme|fille|frau|kadin|gore|mke|ayol|zensko|zenski|kobieta|dheddig|ж|женский|انثى|أنثى",
    ),
    (
        "M",
        r"man(?:nelijk)?|m|male|masculin|mannlich|zoon|son|boy|jongen|jongetje|masculino|maschile|hombre|homem|homme|garcon|mann|erkek|gabo|mume|erkak|musko|muski|mezczyzna|м|мужской|ذكر",
    ),
    ("X", r"x|onbepaald|unspecified"),
)


def parse(text: str) -> str | None:
    """The code of the first word that means one."""
    for word in re.findall(r"[^\W\d_]+", flatten(text)):
        for code, pattern in _WORDS:
            if re.fullmatch(flatten(pattern), word):
                return code
    return None
