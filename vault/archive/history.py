"""One act of one person, written twice: in the case's sealed history and in the log.

The history is for the members of the case; the log is for whoever must be sure that nothing was
changed afterwards. The salt in the history opens the commitment in the log, one event at a time.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

from vault.audit import log
from vault.audit.events import Event
from vault.clock import Clock
from vault.crypto.primitives import random_bytes


def entry(
    log_key: bytes,
    clock: Clock,
    *,
    case_id: str,
    user_id: str,
    event: Event,
    detail: dict[str, Any],
    nth: tuple[int, int],
) -> tuple[dict[str, Any], Callable[[int], bytes]]:
    """The row of the history, and what makes the leaf once its number in the log is known.

    `nth`: the number of the change to the case, and of the event in it, because the time is kept to
    the minute alone.
    """
    salt = random_bytes(log.SALT_BYTES)
    value = {
        "event": str(event),
        "by": user_id,
        "on": clock.minute_text(),
        "nth": list(nth),
        "detail": detail,
        "salt": salt.hex(),
    }
    commit = log.commitment(log_key, salt, committed(value))
    minute = clock.seconds() // 60 * 60

    def make_leaf(seq: int) -> bytes:
        return log.leaf(
            event,
            actor_pseudonym=log.pseudonym(log_key, user_id),
            case_pseudonym=log.pseudonym(log_key, case_id),
            commit=commit,
            seq=seq,
            minute=minute,
        )

    return value, make_leaf


def committed(value: dict[str, Any]) -> bytes:
    """The bytes of a history row that its leaf commits to."""
    return json.dumps(value, sort_keys=True).encode()


def order(value: Mapping[str, Any]) -> tuple[str, list[int]]:
    """By which rows of the history stand in the order in which things happened."""
    return str(value["on"]), list(value.get("nth", (0, 0)))  # rows of old have no number
