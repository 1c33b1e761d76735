"""What a process inside the sandbox takes from itself before it sees a byte of a document.

Runs in the child, so it imports nothing heavy. Order: limits, no new privileges, Landlock, seccomp;
each step raises OSError when the kernel refuses, and then nothing is read (fails closed).
"""

from __future__ import annotations

import ctypes
import os
import resource
import signal
import time
from collections.abc import Callable
from pathlib import Path

from vault.sandbox import landlock

_PR_SET_PDEATHSIG, _PR_SET_DUMPABLE, _PR_SET_NO_NEW_PRIVS, _PR_SET_SECCOMP = 1, 4, 38, 22
_SIGKILL = 9
_MODE_FILTER = 2
_libc = ctypes.CDLL(None, use_errno=True)
_TESSERACT_MIB = 1024
_TICKS = 0.2  # seconds in which the kernel looks at a clock many times
_OPEN_FILES = 64
_PROCESSES = 64
_MEMORY_FILES = 256 << 20  # bytes; pictures and results of tesseract, in memory


class _Program(ctypes.Structure):
    _fields_ = (("len", ctypes.c_ushort), ("filter", ctypes.c_char_p))


def give_up_privileges() -> None:
    """For good, and unreadable to others of the same user."""
    _prctl(_PR_SET_NO_NEW_PRIVS, 1)
    _prctl(_PR_SET_DUMPABLE, 0)


def set_limits(memory_mib: int, cpu_seconds: int) -> None:
    """`cpu_seconds`: the hard limit; the soft one is moved by `allow_cpu`."""
    _limit(resource.RLIMIT_AS, memory_mib << 20)
    _limit(resource.RLIMIT_CPU, cpu_seconds)
    _limit(resource.RLIMIT_FSIZE, _MEMORY_FILES)
    _limit(resource.RLIMIT_NOFILE, _OPEN_FILES)
    _limit(resource.RLIMIT_NPROC, _PROCESSES)
    _limit(resource.RLIMIT_CORE, 0)
    _limit(resource.RLIMIT_MEMLOCK, 0)


def _limit(which: int, value: int) -> None:
    hard = resource.getrlimit(which)[1]
    if hard != resource.RLIM_INFINITY:
        value = min(value, hard)
    resource.setrlimit(which, (value, value))


def allow_cpu(seconds: int) -> None:
    """So many seconds of processor time from now; the kernel ends the process after that."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    hard = resource.getrlimit(resource.RLIMIT_CPU)[1]
    soft = int(used.ru_utime + used.ru_stime) + seconds + 1
    if hard != resource.RLIM_INFINITY:
        soft = min(soft, hard)
    resource.setrlimit(resource.RLIMIT_CPU, (soft, hard))


def processor_time_is_limited() -> bool:
    """Whether the kernel speaks up when the limit is reached: tried, in this process.

    The least limit is a second. Whoever has used as much as loading takes is there already.
    """
    heard: list[int] = []
    before = signal.signal(signal.SIGXCPU, lambda number, _: heard.append(number))
    soft, hard = resource.getrlimit(resource.RLIMIT_CPU)
    resource.setrlimit(resource.RLIMIT_CPU, (max(1, int(time.process_time())), hard))
    end = max(1.0, time.process_time()) + _TICKS
    while not heard and time.process_time() < end:
        pass
    resource.setrlimit(resource.RLIMIT_CPU, (soft, hard))
    signal.signal(signal.SIGXCPU, before)
    return bool(heard)


def lock_reader(program: bytes) -> None:
    """The process that decodes: it may read what is mounted, and start or write nothing."""
    landlock.restrict([("/", landlock.READ)])
    _filter(program)


def lock_server(program: bytes, tesseract: str) -> None:
    """The process that may start tesseract, and no other program."""
    _prctl(_PR_SET_PDEATHSIG, _SIGKILL)
    executable = [tesseract, *_loaders()]
    landlock.restrict(
        [("/", landlock.READ), *((path, landlock.READ | landlock.EXECUTE) for path in executable)]
    )
    _filter(program)


def locker_of_tesseract(program: bytes) -> Callable[[], None]:
    """What each tesseract does to itself before it starts."""

    def lock() -> None:
        _limit(resource.RLIMIT_AS, _TESSERACT_MIB << 20)
        _prctl(_PR_SET_PDEATHSIG, _SIGKILL)
        _filter(program)

    return lock


def _loaders() -> list[str]:
    """The dynamic loaders there are: the kernel opens them for execution too."""
    places = [*Path("/lib64").glob("ld-*"), *Path("/lib").glob("ld-*")]
    return sorted({os.path.realpath(place) for place in places})


def _prctl(option: int, value: int) -> None:
    zero = ctypes.c_ulong(0)
    if _libc.prctl(ctypes.c_int(option), ctypes.c_ulong(value), zero, zero, zero) != 0:
        raise OSError(ctypes.get_errno(), "prctl refused")


def _filter(program: bytes) -> None:
    """Load a compiled filter (struct sock_filter is 8 bytes)."""
    header = _Program(len(program) // 8, program)
    zero = ctypes.c_ulong(0)
    option, mode = ctypes.c_int(_PR_SET_SECCOMP), ctypes.c_ulong(_MODE_FILTER)
    if _libc.prctl(option, mode, ctypes.byref(header), zero, zero) != 0:
        raise OSError(ctypes.get_errno(), "seccomp refused")
