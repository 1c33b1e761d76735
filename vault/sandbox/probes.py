"""Escape attempts, run inside the same confinement as a document's reader.

Each returns quietly when it *succeeded* in breaking out and raises OSError (or another error) when
it was denied. `attempt` reports which. Some attempts are meant to end the process; the parent sees
that as denied as well, where the kernel did it.
"""

from __future__ import annotations

import ctypes
import mmap
import os
import signal
import socket
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

_libc = ctypes.CDLL(None, use_errno=True)
# x86_64 and aarch64 number these calls alike from 424 on; the older ones go by libc's own names.
_IO_URING_SETUP = 425
_PIDFD_OPEN = 434
_OLD = {
    "x86_64": {"bpf": 321, "perf": 298, "keyctl": 250, "userfaultfd": 323, "mount": 165,
               "unshare": 272, "ptrace": 101, "process_vm_readv": 310, "open_by_handle": 304,
               "memfd": 319},
    "aarch64": {"bpf": 280, "perf": 241, "keyctl": 219, "userfaultfd": 282, "mount": 40,
                "unshare": 97, "ptrace": 117, "process_vm_readv": 270, "open_by_handle": 265,
                "memfd": 279},
}  # fmt: skip
_MEMORY_STEP = 64 << 20
_MEMORY_MOST = 64 << 30


def attempt(name: str) -> dict[str, Any]:
    """Try to break out in one way: {"name", "escaped", "how"}; `how` names the denial."""
    try:
        PROBES[name]()
    except OSError as error:
        return {"name": name, "escaped": False, "how": os.strerror(error.errno or 0)}
    except (MemoryError, RuntimeError, ValueError) as error:
        return {"name": name, "escaped": False, "how": type(error).__name__}
    return {"name": name, "escaped": True, "how": ""}


def _call(name: str | int, *arguments: int) -> int:
    number = _OLD[os.uname().machine][name] if isinstance(name, str) else name
    values = [ctypes.c_long(value) for value in arguments]
    result = int(_libc.syscall(ctypes.c_long(number), *values))
    if result < 0:
        raise OSError(ctypes.get_errno(), "denied")
    return result


def _socket_internet() -> None:
    socket.socket(socket.AF_INET, socket.SOCK_STREAM).close()


def _socket_unix() -> None:
    socket.socket(socket.AF_UNIX, socket.SOCK_STREAM).close()


def _socket_netlink() -> None:
    socket.socket(socket.AF_NETLINK, socket.SOCK_RAW).close()


def _exec_shell() -> None:
    os.execv("/bin/sh", ["/bin/sh", "-c", "exit 42"])  # noqa: S606  the attempt


def _exec_tesseract() -> None:
    os.execv("/usr/bin/tesseract", ["tesseract", "--version"])  # noqa: S606  the attempt


def _fork() -> None:
    child = os.fork()
    if child == 0:
        os._exit(0)
    os.waitpid(child, 0)


def _write_passwd() -> None:
    os.close(os.open("/etc/passwd", os.O_WRONLY | os.O_CREAT, 0o600))


def _write_tmp() -> None:
    os.close(os.open("/tmp/escaped", os.O_WRONLY | os.O_CREAT, 0o600))  # noqa: S108  the attempt


def _write_code() -> None:
    os.close(os.open(__file__, os.O_RDWR))


def _read_environ() -> None:
    Path("/proc/1/environ").read_bytes()


def _read_home() -> None:
    if not list(Path("/home").iterdir()) and not list(Path("/root").iterdir()):
        raise FileNotFoundError(2, "empty")


def _read_etc() -> None:
    Path("/etc/passwd").read_bytes()


def _ptrace() -> None:
    _call("ptrace", 16, os.getppid(), 0, 0)  # PTRACE_ATTACH


def _peek() -> None:
    _call("process_vm_readv", os.getppid(), 0, 0, 0, 0, 0)


def _kill_parent() -> None:
    os.kill(os.getppid(), signal.SIGCONT)


def _pidfd() -> None:
    os.close(_call(_PIDFD_OPEN, os.getppid(), 0))


def _io_uring() -> None:
    parameters = ctypes.create_string_buffer(120)
    os.close(_call(_IO_URING_SETUP, 4, ctypes.addressof(parameters)))


def _mount() -> None:
    place = ctypes.create_string_buffer(b"/usr")
    kind = ctypes.create_string_buffer(b"tmpfs")
    at = ctypes.addressof
    _call("mount", at(kind), at(place), at(kind), 0, 0)


def _unshare() -> None:
    _call("unshare", 0x10000000)  # CLONE_NEWUSER


def _keyctl() -> None:
    _call("keyctl", 0, -3, 1)  # KEYCTL_GET_KEYRING_ID, session


def _bpf() -> None:
    room = ctypes.create_string_buffer(128)
    os.close(_call("bpf", 0, ctypes.addressof(room), 128))


def _perf() -> None:
    room = ctypes.create_string_buffer(128)
    os.close(_call("perf", ctypes.addressof(room), 0, -1, -1, 0))


def _userfaultfd() -> None:
    os.close(_call("userfaultfd", 1))


def _memfd() -> None:
    name = ctypes.create_string_buffer(b"stage")
    os.close(_call("memfd", ctypes.addressof(name), 0))


def _terminal() -> None:
    """Put a character into the terminal of whoever started us (TIOCSTI)."""
    if _libc.ioctl(2, ctypes.c_ulong(0x5412), ctypes.c_char_p(b"x")) != 0:
        raise OSError(ctypes.get_errno(), "denied")


def _memory() -> None:
    held: list[mmap.mmap] = []
    while len(held) * _MEMORY_STEP < _MEMORY_MOST:
        held.append(mmap.mmap(-1, _MEMORY_STEP))  # address space alone: the limit counts that


def _cpu() -> None:
    end = time.process_time() + 20
    while time.process_time() < end:
        pass


PROBES: dict[str, Callable[[], None]] = {
    "socket_internet": _socket_internet,
    "socket_unix": _socket_unix,
    "socket_netlink": _socket_netlink,
    "exec_shell": _exec_shell,
    "exec_tesseract": _exec_tesseract,
    "fork": _fork,
    "write_passwd": _write_passwd,
    "write_tmp": _write_tmp,
    "write_code": _write_code,
    "read_environ": _read_environ,
    "read_home": _read_home,
    "read_etc": _read_etc,
    "ptrace_parent": _ptrace,
    "peek_parent": _peek,
    "kill_parent": _kill_parent,
    "pidfd": _pidfd,
    "io_uring": _io_uring,
    "mount": _mount,
    "unshare": _unshare,
    "keyctl": _keyctl,
    "bpf": _bpf,
    "perf": _perf,
    "userfaultfd": _userfaultfd,
    "memfd": _memfd,
    "terminal": _terminal,
    "memory": _memory,
    "cpu": _cpu,
}
