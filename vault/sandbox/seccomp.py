"""The system calls each process of the sandbox may make: lists of what is allowed, all else EPERM.

Three programs, made once in the parent (libseccomp is not needed inside) and handed to the child:
`reader` decodes documents; `server` may in addition start processes; `tesseract` is what the server
puts on each tesseract. Files can be opened for reading only, by the flags of the call itself.
"""

from __future__ import annotations

import errno
import os
from functools import lru_cache

import pyseccomp as seccomp

_THREAD = 0x00010000  # CLONE_THREAD
_NEW_NAMESPACES = 0x7E020080  # CLONE_NEW{TIME,NS,CGROUP,UTS,IPC,USER,PID,NET}
_WRITING = os.O_ACCMODE | os.O_CREAT | os.O_TRUNC | os.O_APPEND | (os.O_TMPFILE & ~os.O_DIRECTORY)

# Memory, time, threads, and reading and writing descriptors that are open already.
_BASE_NAMES = """
    access arch_prctl brk clock_getres clock_gettime clock_nanosleep close dup exit exit_group
    faccessat faccessat2 fadvise64 fcntl fstat fstatfs futex get_mempolicy get_robust_list
    getcpu getcwd getdents64 getegid geteuid getgid getpgrp getpid getppid getrandom getresgid
    getresuid getrusage gettid gettimeofday getuid lseek lstat madvise membarrier mincore mmap
    mprotect mremap munmap nanosleep newfstatat poll ppoll pread64 preadv pselect6 read readlink
    readlinkat readv restart_syscall riscv_flush_icache rseq rt_sigaction rt_sigpending
    rt_sigprocmask rt_sigreturn rt_sigtimedwait sched_get_priority_max sched_get_priority_min
    sched_getaffinity sched_getparam sched_getscheduler sched_yield select set_robust_list
    set_tid_address sigaltstack stat statfs statx sysinfo time times uname write writev
"""
_SERVER_NAMES = """
    close_range dup2 dup3 execve fork ftruncate kill memfd_create pidfd_open pidfd_send_signal
    pipe pipe2 prctl seccomp setsid vfork wait4 waitid
"""
_BASE, _SERVER = _BASE_NAMES.split(), _SERVER_NAMES.split()
_TESSERACT = ["execve"]  # Landlock leaves one program to execute


@lru_cache(maxsize=1)
def programs() -> dict[str, bytes]:
    """The compiled filters by name. OSError or ValueError when libseccomp cannot make them."""
    return {
        "reader": _program(_BASE, threads_only=True),
        "server": _program([*_BASE, *_SERVER], threads_only=False),
        "tesseract": _program([*_BASE, *_TESSERACT], threads_only=True),
    }


def _program(names: list[str], *, threads_only: bool) -> bytes:
    rules = seccomp.SyscallFilter(seccomp.ERRNO(errno.EPERM))
    for name in names:
        _allow(rules, name)
    writing = seccomp.Arg(1, seccomp.MASKED_EQ, _WRITING, 0)
    _allow(rules, "open", writing)
    _allow(rules, "openat", seccomp.Arg(2, seccomp.MASKED_EQ, _WRITING, 0))
    _allow(rules, "prlimit64", seccomp.Arg(0, seccomp.EQ, 0))
    flags = seccomp.Arg(0, seccomp.MASKED_EQ, _THREAD, _THREAD)
    if not threads_only:
        flags = seccomp.Arg(0, seccomp.MASKED_EQ, _NEW_NAMESPACES, 0)
    _allow(rules, "clone", flags)
    # glibc tries these first and falls back when they seem not to exist.
    for name in ("clone3", "openat2"):
        rules.add_rule(seccomp.ERRNO(errno.ENOSYS), name)
    with os.fdopen(os.memfd_create("program"), "w+b") as file:
        rules.export_bpf(file)
        file.seek(0)
        return file.read()


def _allow(rules: seccomp.SyscallFilter, name: str, *conditions: seccomp.Arg) -> None:
    """Allow a call; names that this architecture does not have are passed over."""
    try:
        seccomp.resolve_syscall(seccomp.system_arch(), name)
    except (OSError, ValueError):
        return
    rules.add_rule(seccomp.ALLOW, name, *conditions)
