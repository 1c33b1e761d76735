"""Get ready to read before it is known what: a child that has loaded takes the next document.

Loading takes a second, a page two. This loads little itself, so that it can be the first thing
that a command does. Still every document has a child of its own.
"""

from __future__ import annotations

import atexit
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from vault.config import Settings
from vault.errors import SandboxError
from vault.sandbox import doctor
from vault.sandbox.launch import Child
from vault.sandbox.limits import Limits

_waiting: dict[tuple[Limits, int], Child] = {}  # started, without a document


def child_for(limits: Limits, processes: int = 0) -> Child:
    """The child that waits, else a new one. `processes`: its tesseracts, 0 for one on each core."""
    child = _waiting.pop((limits, processes), None)
    if child is not None and not child.alive:  # ended for want of memory, or by hand
        child.end()
        child = None
    return child or Child(limits, processes=processes)


def start_ahead(limits: Limits) -> None:
    """Let a child load for the next document, unless one waits already.

    Where no child can be started nothing happens: reading says so in its turn.
    """
    waiting = _waiting.get((limits, 0))
    if waiting is None or not waiting.alive:
        with suppress(SandboxError):
            child = Child(limits)
            child.start()
            _waiting[limits, 0] = child


def end_ahead() -> None:
    """No document will come."""
    while _waiting:
        _waiting.popitem()[1].end()


atexit.register(end_ahead)


@contextmanager
def warming_up(settings: Settings) -> Iterator[None]:
    """While services load and a passphrase is hashed: try the sandbox and load what reads.

    Nothing is read before the sandbox was found to hold; a child that nobody wants is ended.
    """
    doctor.begin()
    start_ahead(Limits.of(settings))
    try:
        yield
    finally:
        end_ahead()
