"""Docket numbers of district courts, the Council of State and the civil court.

One canonical form each: `AWB 19/3144`, `NL21.4384`, `201702470/1/V3`, `C/09/685016`, `HA RK 25-232`.
Seat prefixes of paper dockets (AMS, UTR, SGR ...) mean AWB and are kept: `UTR 19/3144`.

Sources: domain.md 2.2 after rulings on rechtspraak.nl; raadvanstate.nl.

>>> [parse(t) for t in ("AWB - 19 / 3269", "Awb 12_30185", "AWB-13_2490", "nl 21.4384", "AWB 2009/1033")]
['AWB 19/3269', 'AWB 12/30185', 'AWB 13/2490', 'NL21.4384', 'AWB 09/1033']
>>> parse("201702470/1/V3"), parse("C/09/685016 / HA RK 25-232"), parse("12 maart")
('201702470/1/V3', 'C/09/685016', None)
>>> parse("Zaaknr. 200605519 / 1.")
'200605519/1'
>>> parse("Zaaknummer: 20230551 1/1/V1")  # as read from a photo
'202305511/1/V1'
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from extractors.folding import flatten

_SEATS = "ams|utr|haa|rot|sgr|arn|dor|bre|mid|roe|maa|gro|lee|ass|zwo|alm|she|den|zut|alk|nho|mne"
_DISTRICT = re.compile(
    rf"(?<![a-z])(?P<p>awb|{_SEATS})[\s.\-_/]{{0,4}}(?:nr\.?\s?)?(?P<y>(?:20|19)?\d{{2}})"
    r"\s?[/_\-]\s?(?P<n>\d{1,6})(?!\d)"
)
_DIGITAL = re.compile(r"(?<![a-z0-9])n[l1i|]\s?(?P<y>[12]\d)[.,]\s?(?P<n>\d{1,6})(?!\d)")
_COUNCIL = re.compile(  # without a chamber until 2008
    r"(?<!\d)(?P<v>(?:19|20)(?:\d{7}|(?:\s?\d){7}(?=\s?/\s?\d\s?/\s?[avr])))\s?/\s?(?P<p>\d)"
    r"(?:\s?/\s?(?P<k>[avr][1-9i|l]))?(?![/\d])"
)
_BRS = re.compile(r"(?<![a-z])brs[.\s](?P<y>\d{2})[.\s](?P<n>\d{6})(?!\d)")
_CIVIL = re.compile(r"(?<![a-z])c\s?/\s?(?P<a>\d{2})\s?/\s?(?P<n>\d{5,7})(?!\d)")
_ROLL = re.compile(
    r"(?<![a-z])(?P<k>ha\s?rk|ha\s?za|kg\s?za|kg\s?rk|fa\s?rk|jerk)\s?(?P<y>\d{2})\s?[-/]\s?(?P<n>\d{1,5})"
)


@dataclass(frozen=True, slots=True)
class DocketFound:
    """`court` is "district", "council" (Raad van State) or "civil"."""

    start: int
    end: int
    value: str
    court: str


def find(text: str) -> Iterator[DocketFound]:
    """Every docket number, in order of place.

    >>> [d.value for d in find("zaaknummers: NL21.4384 en NL21.4385")]
    ['NL21.4384', 'NL21.4385']
    """
    flat = flatten(text)
    found = [*_district(flat), *_council(flat), *_civil(flat)]
    yield from sorted(found, key=lambda docket: docket.start)


def parse(text: str) -> str | None:
    """The first docket number of the text; None when there is none."""
    first = next(find(text), None)
    return first.value if first is not None else None


def _district(flat: str) -> Iterator[DocketFound]:
    for match in _DISTRICT.finditer(flat):
        value = f"{match['p'].upper()} {match['y'][-2:]}/{match['n']}"
        yield DocketFound(*match.span(), value, "district")
    for match in _DIGITAL.finditer(flat):
        yield DocketFound(*match.span(), f"NL{match['y']}.{match['n']}", "district")


def _council(flat: str) -> Iterator[DocketFound]:
    for match in _COUNCIL.finditer(flat):
        chamber = (match["k"] or "").translate(str.maketrans("i|l", "111")).upper()
        value = "/".join(
            part for part in (re.sub(r"\s", "", match["v"]), match["p"], chamber) if part
        )
        yield DocketFound(*match.span(), value, "council")
    for match in _BRS.finditer(flat):
        yield DocketFound(*match.span(), f"BRS.{match['y']}.{match['n']}", "council")


def _civil(flat: str) -> Iterator[DocketFound]:
    for match in _CIVIL.finditer(flat):
        yield DocketFound(*match.span(), f"C/{match['a']}/{match['n']}", "civil")
    for match in _ROLL.finditer(flat):
        kind = re.sub(r"\s", "", match["k"]).upper()
        spaced = f"{kind[:2]} {kind[2:]}" if kind != "JERK" else kind
        yield DocketFound(*match.span(), f"{spaced} {match['y']}-{match['n']}", "civil")
