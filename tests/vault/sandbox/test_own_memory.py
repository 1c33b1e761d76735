"""A crash of the vault writes nothing of its memory to a disk (A-84)."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

from vault.paths import PROJECT

RUN = """
import ctypes, os, resource, sys
resource.setrlimit(resource.RLIMIT_CORE, (resource.getrlimit(resource.RLIMIT_CORE)[1],) * 2)
sys.argv = ["kluis", "--version"]
from vault.cli import main
try:
    main.run()
except SystemExit:
    pass
print(ctypes.CDLL(None).prctl(3, 0, 0, 0, 0), *resource.getrlimit(resource.RLIMIT_CORE), flush=True)
os.abort()
"""


def test_every_command_forbids_core_dumps_before_it_does_anything(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", RUN],
        cwd=tmp_path,
        env={"PYTHONPATH": str(PROJECT)},
        capture_output=True,
        text=True,
    )
    assert done.returncode == -signal.SIGABRT
    assert done.stdout.splitlines()[-1] == "0 0 0", done.stderr  # not dumpable, no core, for good
    assert list(tmp_path.iterdir()) == []


def test_what_it_starts_is_confined_as_before(tmp_path: Path) -> None:
    """bubblewrap maps users in its own /proc entry, which must still be its own."""
    code = (
        "from vault.sandbox import own_memory; own_memory.keep()\n"
        "from vault.sandbox.launch import Child; from vault.sandbox.limits import Limits\n"
        "with Child(Limits()): print('locked')\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=tmp_path,
        env={"PYTHONPATH": str(PROJECT)},
        capture_output=True,
        text=True,
    )
    assert done.stdout == "locked\n", done.stderr
