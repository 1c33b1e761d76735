"""What is made when it is first asked for, or while there is nothing else to do.

The patterns of all document types take longer to compile than a page takes to be looked through.
Whoever only wants the name of a type pays nothing for them; a process that waits for its document
compiles them meanwhile (`in_the_meantime`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cache
from typing import TypeVar

T = TypeVar("T")
_waiting: list[Callable[[], object]] = []


def later(make: Callable[[], T]) -> Callable[[], T]:
    """`make`, done once.

    >>> made = later(lambda: [print("compiled")])
    >>> len(made() + made())
    compiled
    2
    """
    once = cache(make)
    _waiting.append(once)
    return once


def in_the_meantime(busy: Callable[[], bool], first: Iterable[Callable[[], object]] = ()) -> None:
    """Make what was not asked for yet, one by one, until it turns `busy`; `first` goes first."""
    for make in first:
        if busy():
            return
        make()
    while _waiting and not busy():
        _waiting.pop()()
