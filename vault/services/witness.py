"""What a browser remembers of the log, and whether the log still begins with it (A-06, A-87).

Whoever can put the whole database back to yesterday leaves nothing in it that disagrees; what a
browser kept from its last sign-in does. It is a signed checkpoint: size and root, nobody's name.
"""

from __future__ import annotations

from vault.archive import checkpoints
from vault.errors import IntegrityError
from vault.session import Session


def note(session: Session) -> str:
    """The signed state of the log now, for the browser to keep."""
    return checkpoints.sign(session.ports)


def holds(session: Session, kept: str) -> bool:
    """Whether the log begins with what was kept; a note that is none of ours says nothing."""
    try:
        return checkpoints.holds(session.ports, kept)
    except IntegrityError:
        return True
