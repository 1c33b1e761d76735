"""Does the sandbox hold on this machine? Tried, not assumed.

The attempts of `probes.py` run inside exactly the confinement a document's reader gets. The answer
that all was denied is kept for the life of the process: a kernel does not change under it. Another
answer is asked for again after a while: a machine that is overloaded answers too late, and a
mended one need not be started anew. Nothing is parsed where one attempt is not denied, also when a
reader could be started all the same.

One attempt is not waited for: to use up processor time takes a second of it. Whoever asks for all
`checks` gets it too; and every child that reads tries it on itself before it takes a document.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from threading import Lock, Thread

from extractors.frames import FrameError
from extractors.model import Text
from vault.errors import SandboxError
from vault.sandbox.launch import Child, ChildGone, ChildSilent
from vault.sandbox.limits import Limits
from vault.sandbox.probes import PROBES

_LIMITS = Limits(memory_mib=2048, wall_seconds=120)
_ALONE = ("memory",)  # this ends the process when the confinement works
_SLOW = "cpu"  # and so does this
_CPU_SECONDS = 0  # beyond the one that has begun
_AGAIN_SECONDS = 60
_lock = Lock()


@dataclass(frozen=True, slots=True)
class Check:
    """One attempt: whether it was denied, and how."""

    name: str
    holds: bool
    detail: Text


class _Answer:
    """The last answer, and when it was given (seconds of the monotonic clock)."""

    def __init__(self, ask: Callable[[], tuple[Check, ...]]) -> None:
        self._ask = ask
        self.checks: tuple[Check, ...] = ()
        self._at = 0.0

    def renew(self) -> None:
        """Try again, unless all was denied or it was tried just now."""
        holding = bool(self.checks) and all(check.holds for check in self.checks)
        if holding or (self.checks and time.monotonic() - self._at < _AGAIN_SECONDS):
            return
        self.checks = self._ask()
        self._at = time.monotonic()

    def forget(self) -> None:
        self.checks = ()


_answer = _Answer(lambda: _checks())
_slow_answer = _Answer(lambda: _tried([[_SLOW]]))


def checks() -> tuple[Check, ...]:
    """Every attempt with its outcome; one check named "start" when no child can be confined."""
    found = _quick()
    if any(check.name == "start" for check in found):
        return found
    with _lock:
        _slow_answer.renew()
        return (*found, *_slow_answer.checks)


def _quick() -> tuple[Check, ...]:
    """Every attempt that is waited for."""
    with _lock:
        _answer.renew()
        return _answer.checks


def begin() -> None:
    """Start trying, aside: whoever is about to unlock a case need not wait for it afterwards."""
    Thread(target=_quick, daemon=True).start()


def holds() -> bool:
    """Whether documents are parsed here. What is known of the slow attempt counts, too."""
    return all(check.holds for check in (*_quick(), *_slow_answer.checks))


def require() -> None:
    """SandboxError unless every attempt was denied: stands before anything that is parsed."""
    if not holds():
        raise not_holding()


def not_holding() -> SandboxError:
    """The error that says which attempts were not denied."""
    known = (*_quick(), *_slow_answer.checks)
    names = ", ".join(check.name for check in known if not check.holds)
    return SandboxError(
        "sandbox_does_not_hold",
        Text(
            f"De zandbak houdt niet ({names}); stukken worden bewaard, niet gelezen.",
            f"The sandbox does not hold ({names}); documents are kept, not read.",
        ),
    )


def _checks() -> tuple[Check, ...]:
    together = [name for name in PROBES if name not in (*_ALONE, _SLOW)]
    return _tried([together, *([name] for name in _ALONE)])


def _tried(groups: list[list[str]]) -> tuple[Check, ...]:
    """The attempts of each group in a child of its own."""
    try:
        with ThreadPoolExecutor(len(groups)) as side_by_side:
            found = [check for group in side_by_side.map(_try, groups) for check in group]
    except SandboxError as error:
        return (Check("start", False, error.message),)
    return tuple(found)


def _try(names: list[str]) -> list[Check]:
    """Run attempts one after the other in one child."""
    found: list[Check] = []
    try:
        with Child(
            _LIMITS, probe=",".join(names), processes=1, page_cpu_seconds=_CPU_SECONDS
        ) as child:
            for name in names:
                header = child.receive(0, 1 << 12).header
                if header.get("name") != name:
                    raise FrameError("another attempt's outcome")
                escaped, how = header.get("escaped") is not False, str(header.get("how"))[:80]
                found.append(_check(name, not escaped, how))
    except ChildGone:
        # The kernel ended the child: that is how the lonely attempts are denied. An attempt among
        # others that ends the child may have replaced it, which is no denial.
        lonely = len(names) == 1
        found.append(_check(names[len(found)], lonely, "ended by the kernel"))
        found.extend(_check(name, False, "not tried") for name in names[len(found) :])
    except (ChildSilent, FrameError):
        found.append(_check(names[len(found)], False, "no answer"))
        found.extend(_check(name, False, "not tried") for name in names[len(found) :])
    return found


def _check(name: str, holds: bool, how: str) -> Check:
    if holds:
        return Check(name, True, Text(f"tegengehouden: {how}", f"denied: {how}"))
    return Check(name, False, Text(f"NIET tegengehouden ({how})", f"NOT denied ({how})"))
