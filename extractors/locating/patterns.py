"""Values that mean themselves (an ECLI), and values in set phrases ("in het openbaar op ...")."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from extractors.folding import loosen
from extractors.later import later
from extractors.locating.beside import Pick
from extractors.locating.headers import days, pick_date
from extractors.locating.view import View
from extractors.model import Found, Locator, Method
from extractors.needles import Sought, standing

_VERB_BEFORE = re.compile(r"\b(?:is|bent|ben|werd|zijn|was|were|heeft|hebben|had)\b[^.]{0,24}$")
_BORN = re.compile(
    r"\b(?:geb(?:oren|\.)|born)(?:[^,;).]|\.(?! [a-z])){0,30}$|\bnee?(?:\(e\))? (?:le )?[^,;)]{0,12}$"
)
_FAR = 220  # letters before a date in which its opening is looked for
Finder = Callable[[str], Iterable[Any]]  # yields values with .start, .end and .value


def everywhere(find: Finder, confidence: float = 0.95, method: Method = Method.PATTERN) -> Locator:
    """Every value that `find` yields of the whole text; its value is taken as it is."""

    def locate(view: View) -> list[Found]:
        return [
            view.found(found.start, found.end, method, confidence, found.value)
            for found in find(view.text)
        ]

    return locate


def after(
    *openings: str,
    births: bool = False,
    pick: Pick,
    within: int = 60,
    method: Method = Method.PATTERN,
    confidence: float = 0.88,
    zone: str = "any",
    first: bool = True,
) -> Locator:
    """What `pick` finds soon after one of the openings (regular expressions, lower case).

    `within`: letters after the opening in which the value must begin. `zone`: "any", "head", "sign"
    or "tail" (the last third). `first`: only the first opening that has a value. A date of birth is
    passed over unless `births`.
    """
    soon = rf"(?=.{{0,{within}}}?\d)" if pick is pick_date else ""
    compiled = later(lambda: [Sought(loosen(one) + soon) for one in openings])
    ended = later(
        lambda: [re.compile(rf"(?:{loosen(one)})[^.\d]{{0,{within}}}$") for one in openings]
    )

    def locate(view: View) -> list[Found]:
        start, end = zone_of(view, zone)
        found = []
        for match in _matches(view, compiled(), start, end):
            begin = match.end()
            if not births and _BORN.search(view.flat, max(0, match.start() - 40), begin):
                continue
            picked = pick(view.text[begin : begin + within + 40])
            if picked is None or picked[0] > within:
                continue
            found.append(view.found(begin + picked[0], begin + picked[1], method, confidence))
            if first:
                return found
        return found or (_far_dates(view) if pick is pick_date else [])

    def _far_dates(view: View) -> list[Found]:
        """A date after an opening that may stand nearer to it than the first one that fits."""
        start, end = zone_of(view, zone)
        for pattern in ended():
            for day in days(view):
                behind = view.flat[max(start, day.start - _FAR) : day.start]
                born = not births and _BORN.search(behind[-40:])
                if start <= day.start < end and not born and pattern.search(behind):
                    return [view.found(day.start, day.end, method, confidence * 0.9)]
        return []

    return locate


def _matches(
    view: View, patterns: Iterable[Sought], start: int, end: int
) -> Iterator[re.Match[str]]:
    """Of each pattern its matches in the text, and those across a stop that ends no sentence."""
    for pattern in patterns:
        yield from pattern.finditer(view.flat, start, end)
        yield from pattern.finditer(view.prose, start, end)


def before(*closings: str, within: int = 60, confidence: float = 0.82) -> Locator:
    """A date that is followed soon, in its sentence, by one of the closings ("... gehoord")."""
    verb = r"\s(?:is|heeft|werd|bent|hebt|was|has|have|had|vond)\b"
    soon = rf"{verb}[^.]{{0,{within}}}?"
    openings = later(lambda: [Sought(soon + loosen(one)) for one in closings])
    directly = later(lambda: [Sought(r"\s(?:\w+ ){0,2}?" + loosen(one)) for one in closings])

    def locate(view: View) -> list[Found]:
        told, short = (standing(patterns(), view.flat) for patterns in (openings, directly))
        return [
            view.found(found.start, found.end, Method.PATTERN, confidence)
            for found in (days(view) if told or short else ())
            if (
                any(pattern.match(view.flat, found.end) for pattern in told)
                or (
                    _VERB_BEFORE.search(view.flat[max(0, found.start - 40) : found.start])
                    and any(pattern.match(view.flat, found.end) for pattern in short)
                )
            )
            and not _BORN.search(view.flat, max(0, found.start - 40), found.start)
        ]

    return locate


def before_clause(*closings: str, within: int = 120, confidence: float = 0.78) -> Locator:
    """As `before`, of a clause whose verb stands behind ("dat wij op 3 mei uw aanvraag hebben
    afgewezen", "op 3 mei weigerde u"): the date follows "op", and none other stands between."""
    soon = rf"[^.;\d]{{1,{within}}}?"
    closing = later(lambda: [Sought(soon + loosen(one)) for one in closings])

    def locate(view: View) -> list[Found]:
        told = standing(closing(), view.prose)
        return [
            view.found(found.start, found.end, Method.PATTERN, confidence)
            for found in (days(view) if told else ())
            if re.search(r"\bop\s+$", view.flat[max(0, found.start - 6) : found.start])
            and any(pattern.match(view.prose, found.end) for pattern in told)
        ]

    return locate


def captured(
    *patterns: str,
    zone: str = "any",
    method: Method = Method.PATTERN,
    confidence: float = 0.85,
    first: bool = True,
    loose: bool = True,
) -> Locator:
    """The group `v` of the first pattern (lower case, on folded text) that matches."""
    compiled = later(lambda: [Sought(loosen(p) if loose else p) for p in patterns])

    def locate(view: View) -> list[Found]:
        start, end = zone_of(view, zone)
        found = []
        for pattern in compiled():
            for match in pattern.finditer(view.lined, start, end):
                found.append(view.found(*match.span("v"), method, confidence))
                if first:
                    return found
        return found

    return locate


def zone_of(view: View, zone: str) -> tuple[int, int]:
    """The span of a zone."""
    if zone == "head":
        return 0, view.head_end
    if zone == "sign":
        return view.sign_start, len(view.text)
    if zone == "tail":
        return len(view.text) * 2 // 3, len(view.text)
    return 0, len(view.text)
