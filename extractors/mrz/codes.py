"""Codes of states and nationalities that are no ISO 3166 country (ICAO Doc 9303 part 3, section 5).

For this work the difference matters: XXA is a stateless person, XXB a refugee under the 1951
Convention, XXC another refugee, XXX somebody whose nationality nobody states. None is a country.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from extractors.model import Text


class CodeKind(StrEnum):
    COUNTRY = "country"
    STATELESS = "stateless"
    REFUGEE = "refugee"
    UNSPECIFIED = "unspecified"
    BRITISH = "british"  # a British nationality other than citizenship
    ORGANISATION = "organisation"
    SPECIMEN = "specimen"


@dataclass(frozen=True, slots=True)
class Code:
    """`iso3` is the ISO 3166-1 alpha-3 code, None when the code is no country.

    `text` explains a code of our own list; None for an ordinary country code.
    """

    code: str
    kind: CodeKind
    iso3: str | None
    text: Text | None


def _special(code: str, kind: CodeKind, nl: str, en: str, iso3: str | None = None) -> Code:
    return Code(code, kind, iso3, Text(nl, en))


_SPECIAL = {
    special.code: special
    for special in (
        _special("XXA", CodeKind.STATELESS, "staatloos (verdrag van 1954)", "stateless (1954)"),
        _special("XXB", CodeKind.REFUGEE, "vluchteling (verdrag van 1951)", "refugee (1951)"),
        _special("XXC", CodeKind.REFUGEE, "vluchteling (andere grond)", "refugee (other ground)"),
        _special("XXX", CodeKind.UNSPECIFIED, "nationaliteit niet vermeld", "unspecified"),
        _special("D", CodeKind.COUNTRY, "Duitsland", "Germany", "DEU"),
        _special("RKS", CodeKind.COUNTRY, "Kosovo", "Kosovo"),
        _special("EUE", CodeKind.ORGANISATION, "Europese Unie", "European Union"),
        _special("UNO", CodeKind.ORGANISATION, "Verenigde Naties", "United Nations"),
        _special("UNA", CodeKind.ORGANISATION, "VN-organisatie", "United Nations agency"),
        _special("UNK", CodeKind.ORGANISATION, "VN-bestuur in Kosovo", "UN mission in Kosovo"),
        _special("XOM", CodeKind.ORGANISATION, "Orde van Malta", "Order of Malta"),
        _special("XPO", CodeKind.ORGANISATION, "Interpol", "Interpol"),
        _special("GBD", CodeKind.BRITISH, "Brits overzees gebied", "British overseas territories"),
        _special("GBN", CodeKind.BRITISH, "Brits onderdaan overzee", "British national (overseas)"),
        _special("GBO", CodeKind.BRITISH, "Brits overzees burger", "British overseas citizen"),
        _special("GBP", CodeKind.BRITISH, "Brits beschermd persoon", "British protected person"),
        _special("GBS", CodeKind.BRITISH, "Brits onderdaan", "British subject"),
        _special("UTO", CodeKind.SPECIMEN, "voorbeeld (Utopia)", "specimen (Utopia)"),
    )
}


def understand(code: str) -> Code | None:
    """What a code says; None when it is no code at all.

    >>> understand("XXA").kind, understand("D<<").iso3, understand("SDN").iso3
    (<CodeKind.STATELESS: 'stateless'>, 'DEU', 'SDN')
    >>> understand("S0N") is None
    True
    """
    bare = code.rstrip("<")
    if bare in _SPECIAL:
        return _SPECIAL[bare]
    if len(bare) == 3 and bare.isascii() and bare.isalpha() and bare.isupper():
        return Code(bare, CodeKind.COUNTRY, bare, None)
    return None
