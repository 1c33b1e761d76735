"""Get ready to read before it is known what: for a command that will read one document and end.

Loads little, so that it can be the first thing that such a command does.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from vault.config import Settings
from vault.sandbox import doctor
from vault.sandbox.limits import Limits
from vault.sandbox.reading import starting_ahead


@contextmanager
def warming_up(settings: Settings) -> Iterator[None]:
    """While services load and a passphrase is hashed: try the sandbox and load what reads.

    Nothing is read before the sandbox was found to hold.
    """
    doctor.begin()
    with starting_ahead(Limits.of(settings)):
        yield
