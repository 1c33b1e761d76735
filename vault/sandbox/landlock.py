"""Landlock by its three system calls: what this process may still do with files.

Numbers and bits are from the kernel's `include/uapi/linux/landlock.h`; they are the same on every
architecture. `restrict` cannot be undone and passes to every child.
"""

from __future__ import annotations

import ctypes
import os
from collections.abc import Sequence

_CREATE, _ADD_RULE, _RESTRICT = 444, 445, 446
_VERSION = 1  # LANDLOCK_CREATE_RULESET_VERSION
_PATH_BENEATH = 1
EXECUTE, WRITE_FILE, READ_FILE, READ_DIR = 1, 2, 4, 8
_ACCESS_OF_ABI = {1: (1 << 13) - 1, 2: (1 << 14) - 1, 3: (1 << 15) - 1, 5: (1 << 16) - 1}
_NET_OF_ABI, _NET = 4, 0b11  # bind and connect of TCP
_SCOPE_OF_ABI, _SCOPE = 6, 0b11  # abstract unix sockets and signals out of the domain
READ = READ_FILE | READ_DIR
_libc = ctypes.CDLL(None, use_errno=True)


class _Ruleset(ctypes.Structure):
    _fields_ = (
        ("handled_access_fs", ctypes.c_uint64),
        ("handled_access_net", ctypes.c_uint64),
        ("scoped", ctypes.c_uint64),
    )


class _Beneath(ctypes.Structure):
    _pack_ = 1
    _layout_ = "ms"
    _fields_ = (("allowed_access", ctypes.c_uint64), ("parent_fd", ctypes.c_int32))


def abi() -> int:
    """The kernel's Landlock version; 0 when it has none or it is switched off."""
    return max(0, int(_libc.syscall(_CREATE, None, ctypes.c_size_t(0), ctypes.c_uint32(_VERSION))))


def restrict(allowed: Sequence[tuple[str, int]]) -> None:
    """Deny every access to files but `allowed` (path, rights) and below. OSError when it cannot."""
    version = abi()
    if version < 1:
        raise OSError("no Landlock in this kernel")
    handled = max(bits for of, bits in _ACCESS_OF_ABI.items() if of <= version)
    attributes = _Ruleset(handled, 0, 0)
    size = 8
    if version >= _NET_OF_ABI:
        attributes.handled_access_net, size = _NET, 16
    if version >= _SCOPE_OF_ABI:
        attributes.scoped, size = _SCOPE, 24
    ruleset = _call(_CREATE, ctypes.byref(attributes), ctypes.c_size_t(size), ctypes.c_uint32(0))
    try:
        for path, rights in allowed:
            _allow(ruleset, path, rights)
        _call(_RESTRICT, ctypes.c_int(ruleset), ctypes.c_uint32(0))
    finally:
        os.close(ruleset)


def _allow(ruleset: int, path: str, rights: int) -> None:
    handle = os.open(path, os.O_PATH | os.O_CLOEXEC)
    try:
        if not os.path.isdir(path):  # noqa: PTH112  a rule on a file may not speak of directories
            rights &= ~READ_DIR
        rule = _Beneath(rights, handle)
        kind = ctypes.c_int(_PATH_BENEATH)
        _call(_ADD_RULE, ctypes.c_int(ruleset), kind, ctypes.byref(rule), ctypes.c_uint32(0))
    finally:
        os.close(handle)


def _call(number: int, *arguments: object) -> int:
    result = int(_libc.syscall(ctypes.c_long(number), *arguments))
    if result < 0:
        code = ctypes.get_errno()
        raise OSError(code, os.strerror(code))
    return result
