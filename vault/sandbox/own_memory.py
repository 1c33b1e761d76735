"""Keep the memory of the vault's own processes out of files: no core dump, no reading by others.

A crash would otherwise write passphrases and pages to disk. The limit alone is not enough: where
`kernel.core_pattern` is a pipe (Ubuntu's apport) it does not count, and only the flag does
(core(5)). The flag also keeps other processes of the same user out of /proc/PID/mem (A-84).
"""

from __future__ import annotations

import ctypes
import resource
from pathlib import Path

_PR_SET_DUMPABLE = 4
_libc = ctypes.CDLL(None, use_errno=True)


def keep() -> None:
    """For the rest of this process and its forks; a program it starts decides for itself.

    A process that is traced already keeps the flag: its tracer reads it anyway, and would lose it.
    """
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if not _traced():
        zero = ctypes.c_ulong(0)
        _libc.prctl(ctypes.c_int(_PR_SET_DUMPABLE), zero, zero, zero, zero)


def _traced() -> bool:
    try:
        lines = Path("/proc/self/status").read_text("ascii", "replace").splitlines()
    except OSError:
        return False
    return any(line.split() != ["TracerPid:", "0"] for line in lines if "TracerPid" in line)
