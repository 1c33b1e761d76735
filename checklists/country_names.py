"""Names under which a country occurs in Dutch and English papers, by ISO 3166 alpha-3.

Only countries that occur in these files; a code without names is matched by the code itself.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

from checklists.values import fold, texts

_NAMES = """
AFG Afghanistan | AGO Angola | ALB Albanië Albania | ARM Armenië Armenia
AZE Azerbeidzjan Azerbaijan
BDI Burundi | BEN Benin | BFA Burkina | BGD Bangladesh | BLR Wit-Rusland Belarus | CHN China
CIV Ivoorkust Ivoire | CMR Kameroen Cameroon | COD Congo Kinshasa | COG Brazzaville | CUB Cuba
DJI Djibouti | DZA Algerije Algeria | EGY Egypte Egypt | ERI Eritrea | ETH Ethiopië Ethiopia
GEO Georgië Georgia | GHA Ghana | GIN Guinee Guinea | GMB Gambia | GNB Guinee-Bissau | IND India
IRN Iran | IRQ Irak Iraq | JOR Jordanië Jordan | KAZ Kazachstan Kazakhstan | KEN Kenia Kenya
KGZ Kirgizië Kyrgyzstan | KWT Koeweit Kuwait | LBN Libanon Lebanon | LBR Liberia | LBY Libië Libya
LKA Lanka | MAR Marokko Morocco | MDA Moldavië Moldova | MLI Mali | MMR Myanmar Birma Burma
MNG Mongolië Mongolia | MRT Mauritanië Mauritania | NER Niger | NGA Nigeria | NPL Nepal
PAK Pakistan | PSE Palestina Palestine | RUS Rusland Russia | RWA Rwanda | SDN Soedan Sudan
SEN Senegal | SLE Sierra | SOM Somalië Somalia | SSD Zuid-Soedan | SUR Suriname | SYR Syrië Syria
TCD Tsjaad Chad | TGO Togo | TJK Tadzjikistan Tajikistan | TUN Tunesië Tunisia | TUR Turkije Turkey
UGA Oeganda Uganda | UKR Oekraïne Ukraine | UZB Oezbekistan Uzbekistan | VEN Venezuela
VNM Vietnam | YEM Jemen Yemen
"""
COUNTRY_NAMES: dict[str, tuple[str, ...]] = {
    entry.split()[0]: tuple(entry.split()[1:])
    for line in _NAMES.strip().splitlines()
    for entry in line.split("|")
}


def named(value: Any, subject: str | None) -> bool:
    """Whether a value names this country, as whole words ("Niger" is not in "Nigeria").

    >>> named("India komt niet in aanmerking", "IND"), named("brief uit Nigeria", "NER")
    (True, False)
    """
    names = COUNTRY_NAMES.get(subject or "", ())
    return any(_whole(name).search(fold(text)) for text in texts(value) for name in names)


@lru_cache(maxsize=256)
def _whole(name: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-]){re.escape(fold(name))}(?![\w-])")
