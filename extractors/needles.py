"""What must stand in a text for a pattern to match it, so that most patterns need not be tried.

A thousand wordings are looked for in each document, and a few of them stand there. Finding that
"niet-ontvankelijk" nowhere stands takes a hundredth of the time of matching a pattern that begins
with any of thirty verbs. What matches, and where, is the same with and without.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property, lru_cache

from extractors.folding import ALIKE_CLASSES, alike, fold
from extractors.later import later

_LEAST = 3  # letters: shorter ones stand in every text
_MOST = 60  # words of which one must stand there
_SHORT_TEXT = 300  # letters, in which a pattern is as quickly tried
_CLASSES = {written: alike(letter) for letter, written in ALIKE_CLASSES.items()}
_UNIT = "|".join([r"[^\W\d_]", *map(re.escape, _CLASSES)])
_ALIKE = re.compile("|".join(map(re.escape, _CLASSES)))
_TOKEN = re.compile(
    rf"(?P<run>(?:{_UNIT}|[ '\-])+(?![*+?{{]))|"
    rf"(?P<letter>{_UNIT}|\\[^\w]|[^\\()\[\]{{}}|*+?.^$])|"
    r"(?P<repeat>(?:[*+?]|\{\d*(?:,\d*)?\})[?+]?)|(?P<bar>\|)|(?P<close>\))|"
    r"(?P<opens>\(\?(?:[ims]+:|P<\w+>|:)|\((?!\?))|(?P<looks>\(\?<?[=!])|"
    r"(?P<other>\[\^?\]?(?:\\.|[^\]\\])*\]|\\[wsdbWSDBAZnt]|[.^$]|\(\?[ims]+\)|\(\?P=\w+\))"
)

_known: list[Sought] = []
Words = frozenset[str]  # of which one must stand in the text


class Sought:
    """A pattern of folded text; one without accents but with capitals will do as well."""

    def __init__(self, pattern: str) -> None:
        self.pattern = pattern
        _known.append(self)
        later(lambda: self.needles)

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        return re.compile(self.pattern)

    @cached_property
    def needles(self) -> tuple[Words, ...]:
        return needles(self.pattern)

    def may_stand_in(self, text: str) -> bool:
        if len(text) < _SHORT_TEXT:
            return True
        letters = _letters(text)
        return all(any(word in letters for word in words) for words in self.needles)

    def finditer(
        self, text: str, start: int = 0, end: int | None = None
    ) -> Iterator[re.Match[str]]:
        """As `re.Pattern.finditer`."""
        if not self.may_stand_in(text):
            return iter(())
        return self.compiled.finditer(text, start, len(text) if end is None else end)


def compile_for(text: str, busy: Callable[[], bool]) -> None:
    """Make what looking through such a text takes, until it turns `busy`."""
    for sought in _known:
        if busy():
            return
        if sought.may_stand_in(text):
            _ = sought.compiled


def standing(patterns: Iterable[Sought], text: str) -> list[re.Pattern[str]]:
    """Those of the patterns that may stand in the text."""
    return [pattern.compiled for pattern in patterns if pattern.may_stand_in(text)]


@lru_cache(maxsize=16)
def _letters(text: str) -> str:
    return alike(fold(text))


def needles(pattern: str) -> tuple[Words, ...]:
    """Of each set of words one at least stands in whatever the pattern matches; (): none is known.

    Letters that OCR takes for one another are written as one (`folding.alike`).

    >>> [sorted(words) for words in needles(r"(?:gegrond|niet-ontvankelijk)\\s+verklaar[dt]e?")]
    [['gegrond', 'nlet-ontvankelljk'], ['verklaar']]
    >>> [sorted(words) for words in needles(r"(?:het |de )?(?:zaak|aanvragen?)\\b")]
    [['aanvrage', 'zaak']]
    >>> needles(r"\\d+ (?:jaar)?")
    ()
    """
    groups, end = [_Group()], 0
    for token in _TOKEN.finditer(pattern):
        if token.start() != end:
            return ()  # what stands between is not understood here
        end = token.end()
        _take(groups, token)
    if end != len(pattern) or len(groups) != 1:
        return ()
    return tuple(groups[0].demands())


@dataclass(slots=True)
class _Group:
    """What a pair of brackets demands, as far as it was read."""

    branches: list[list[Words]] = field(default_factory=lambda: [[]])  # of each alternative
    run: str = ""  # letters in a row
    last: str | list[Words] = ""  # a letter, or what a group demands: it may yet be repeated
    looks: bool = False  # what is only looked at need not be in the match

    def settle(self, least: int = 1) -> None:
        """The last one stands at least so often."""
        if isinstance(self.last, str):
            self.run += self.last if least else ""
        elif least:
            self.branches[-1] += self.last
        self.last = ""

    def end_run(self) -> None:
        if len(self.run) >= _LEAST:
            self.branches[-1].append(frozenset((alike(fold(self.run)),)))
        self.run = ""

    def demands(self) -> list[Words]:
        """All that the only alternative demands, or the best of each taken together."""
        self.settle()
        self.end_run()
        if self.looks or len(self.branches) == 1:
            return [] if self.looks else self.branches[0]
        best = [max(found, key=_worth, default=frozenset()) for found in self.branches]
        words: Words = frozenset[str]().union(*best)
        return [words] if all(best) and len(words) <= _MOST else []


def _worth(words: Words) -> tuple[int, int]:
    return min(map(len, words)), -len(words)


def _take(groups: list[_Group], token: re.Match[str]) -> None:
    """Go on by one token."""
    kind, said, group = token.lastgroup, token[0], groups[-1]
    if kind == "repeat":
        least = re.match(r"\+|\{[1-9]", said)
        group.settle(1 if least else 0)
        group.end_run()
        return
    group.settle()
    if kind == "run":
        group.run += _ALIKE.sub(lambda match: _CLASSES[match[0]], said)
        return
    if kind == "letter":
        group.last = _CLASSES.get(said, said[-1])
        return
    group.end_run()
    if kind in ("opens", "looks"):
        groups.append(_Group(looks=kind == "looks"))
    elif kind == "bar":
        group.branches.append([])
    elif kind == "close" and len(groups) > 1:
        demands = groups.pop().demands()
        groups[-1].last = demands
    else:
        group.last = []
