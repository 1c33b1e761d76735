"""States that fell apart or changed their name, and the states that came after them.

A birth place or nationality may be written as the country then or the country now, and whoever
comes from one successor may be a national of another. Codes: ISO 3166-1 and 3166-3 alpha-3.
"""

from __future__ import annotations

from collections.abc import Iterable

from extractors.model import Text

SUCCESSORS: dict[str, tuple[Text, frozenset[str]]] = {
    "SUN": (
        Text("de Sovjet-Unie", "the Soviet Union"),
        frozenset(
            {"ARM", "AZE", "BLR", "EST", "GEO", "KAZ", "KGZ", "LTU", "LVA", "MDA", "RUS"}
            | {"TJK", "TKM", "UKR", "UZB"}
        ),
    ),
    "YUG": (
        Text("Joegoslavië", "Yugoslavia"),
        frozenset({"BIH", "HRV", "MKD", "MNE", "SRB", "SVN", "XKX", "SCG"}),
    ),
    "CSK": (Text("Tsjecho-Slowakije", "Czechoslovakia"), frozenset({"CZE", "SVK"})),
    "SDN": (Text("Soedan vóór 2011", "Sudan before 2011"), frozenset({"SSD"})),
    "ETH": (Text("Ethiopië vóór 1993", "Ethiopia before 1993"), frozenset({"ERI"})),
    "PAK": (Text("Pakistan vóór 1971", "Pakistan before 1971"), frozenset({"BGD"})),
    "BUR": (Text("Birma", "Burma"), frozenset({"MMR"})),
    "ZAR": (Text("Zaïre", "Zaire"), frozenset({"COD"})),
}


def may_be_one(one: str, other: str) -> bool:
    """Whether two codes can stand for the same origin: a state and what came after it.

    >>> may_be_one("SUN", "UKR"), may_be_one("RUS", "UKR"), may_be_one("mmr", "BUR")
    (True, False, True)
    """
    first, second = one.upper(), other.upper()
    return first == second or any(
        {first, second} <= {old, *after} and old in (first, second)
        for old, (_, after) in SUCCESSORS.items()
    )


def successor_warnings(countries: Iterable[str]) -> tuple[Text, ...]:
    """A sentence for every vanished state behind these: its other successors must be looked at."""
    asked = set(countries)
    vanished = ("SUN", "YUG", "CSK")
    return tuple(
        Text(
            f"opvolgerstaat van {name.nl}: kijk ook naar de wet van {name.nl} zelf en naar die "
            "van de andere opvolgerstaten",
            f"successor of {name.en}: look also at the law of {name.en} itself and of the other "
            "successor states",
        )
        for old in vanished
        for name, after in (SUCCESSORS[old],)
        if asked & {old, *after}
    )
