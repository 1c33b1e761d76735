"""The only reader of time. Services get a Clock through their session, so tests can set it."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

AMSTERDAM = ZoneInfo("Europe/Amsterdam")  # Dutch terms run by Dutch days (Algemene termijnenwet)


@dataclass(frozen=True, slots=True)
class Clock:
    """`now` gives unix seconds; everything else is derived from it."""

    now: Callable[[], float] = time.time

    def seconds(self) -> int:
        return int(self.now())

    def hour(self) -> int:
        """Unix seconds rounded down to the hour: all that plain rows may tell."""
        return self.seconds() // 3600 * 3600

    def minute_text(self) -> str:
        """Dutch wall time to the minute, ISO, e.g. "2026-11-25T10:31"."""
        return (
            datetime.fromtimestamp(self.now(), UTC).astimezone(AMSTERDAM).strftime("%Y-%m-%dT%H:%M")
        )

    def today(self) -> date:
        """Today in Amsterdam."""
        return datetime.fromtimestamp(self.now(), UTC).astimezone(AMSTERDAM).date()
