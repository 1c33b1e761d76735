"""What the confinement itself promises: no disk, no other program, no end to patience."""

from __future__ import annotations

import os
import re
import shutil
import socket
import subprocess
import sys
import time
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest

from extractors.errors import REFUSALS
from extractors.reading.ocr_pool import tesseract_path
from tests.extractors.reading import papers
from vault.sandbox import lockdown
from vault.sandbox.limits import Limits
from vault.sandbox.reading import read_document
from vault.sandbox.rendering import render_document
from vault.sandbox.seccomp import programs

ROOT = Path(__file__).resolve().parents[3]
READ_STDIN = (
    "import sys; from vault.sandbox.reading import read_document;"
    "r = read_document(sys.stdin.buffer.read(), on_preview=lambda n, p: None);"
    "print(r.reading.pages[0].text)"
)


def _environment() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(ROOT)}


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed")
def test_nothing_is_written_to_a_disk_while_a_scan_is_read(tmp_path: Path) -> None:
    log = tmp_path / "trace"
    calls = "trace=open,openat,creat,mkdir,mkdirat,rename,renameat,renameat2,link,linkat"
    done = subprocess.run(
        ["strace", "-f", "--seccomp-bpf", "-o", log, "-e", calls, sys.executable, "-c", READ_STDIN],
        input=papers.scanned_pdf([papers.letter_picture()]),
        capture_output=True,
        env=_environment(),
        check=True,
    )
    assert "ambassade" in done.stdout.decode()
    trace = log.read_text(errors="replace")
    writing = re.compile(r"(?:O_WRONLY|O_RDWR|O_CREAT|creat\(|mkdir|rename|link)")
    touched = [
        line.split(None, 1)[1]
        for line in trace.splitlines()
        if writing.search(line) and "= -1" not in line and "readlink" not in line
    ]
    # bubblewrap maps the user and builds its mount points on a tmpfs of its own.
    building = re.compile(
        r'"(?:/proc/|newroot|/newroot|oldroot|/oldroot|/dev/null|/tmp"|/"|uid_map|gid_map|setgroups)'
    )
    assert touched, "the trace saw nothing at all"
    assert [line for line in touched if not building.search(line)] == []


@pytest.mark.slow
@pytest.mark.skipif(os.geteuid() != 0, reason="the other tests run unprivileged already")
def test_it_holds_for_an_ordinary_user_too() -> None:
    script = (
        "from vault.sandbox import doctor, own_memory; own_memory.keep();"
        "print([c.name for c in doctor.checks() if not c.holds], len(doctor.checks()))"
    )
    home, base = Path.home(), Path(sys.base_prefix)
    open_home: list[str] = []
    if base.is_relative_to(home):  # an interpreter in root's own home, which others may not enter
        folder = str(home / base.relative_to(home).parts[0])
        open_home = ["--tmpfs", str(home), "--ro-bind", folder, folder]
    done = subprocess.run(
        ["bwrap", "--dev-bind", "/", "/", *open_home, "--", "setpriv", "--reuid=65534",
         "--regid=65534", "--clear-groups", sys.executable, "-c", script],
        capture_output=True,
        env=_environment(),
        check=False,
    )  # fmt: skip
    assert done.stdout.decode().startswith("[] "), done.stderr.decode()[-500:]


def test_landlock_alone_keeps_the_reader_from_writing_and_starting(tmp_path: Path) -> None:
    """Were the filter of system calls to fail, the second lock must be shut."""
    allow = b"\x06\x00\x00\x00\x00\x00\xff\x7f"  # BPF: return SECCOMP_RET_ALLOW
    attempts: list[Callable[[], object]] = [
        lambda: (tmp_path / "escaped").write_bytes(b"x"),
        lambda: os.execv("/bin/true", ["true"]),  # noqa: S606  the attempt
    ]
    for attempt in attempts:
        assert _in_a_fork(lambda: (lockdown.lock_reader(allow), attempt())) == "PermissionError"  # noqa: B023
    assert list(tmp_path.iterdir()) == []


def _in_a_fork(act: Callable[[], object]) -> str:
    """What happened to `act` in a process of its own: "done" or the name of the error."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        said = b"done"
        try:
            lockdown.give_up_privileges()
            act()
        except BaseException as error:  # noqa: BLE001  reported to the test
            said = type(error).__name__.encode()
        os.write(writing, said)
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading, "rb") as pipe:
        said_so = pipe.read().decode()
    os.waitpid(child, 0)
    return said_so


@pytest.mark.parametrize("attempt", ["shell", "write", "socket"])
def test_the_process_that_starts_tesseract_starts_nothing_else(attempt: str) -> None:
    def act() -> None:
        lockdown.lock_server(programs()["server"], os.path.realpath(tesseract_path() or ""))
        _attempts(attempt)

    assert _in_a_fork(act) == "PermissionError"


@pytest.mark.parametrize("attempt", ["shell", "write", "socket", "fork"])
def test_tesseract_itself_may_do_still_less(attempt: str) -> None:
    def act() -> None:
        lockdown.lock_server(programs()["server"], os.path.realpath(tesseract_path() or ""))
        lockdown.locker_of_tesseract(programs()["tesseract"])()
        _attempts(attempt)

    assert _in_a_fork(act) == "PermissionError"


def _attempts(name: str) -> None:
    if name == "shell":
        os.execv("/bin/sh", ["/bin/sh", "-c", "exit 0"])  # noqa: S606
    elif name == "write":
        os.close(os.open("/tmp/escaped", os.O_WRONLY | os.O_CREAT))  # noqa: S108
    elif name == "socket":
        socket.socket().close()
    elif os.fork() == 0:
        os._exit(0)


def _stream_pdf(packed: bytes, filters: str) -> bytes:
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << >> >>",
        b"<< /Length %d /Filter %s >>\nstream\n%s\nendstream"
        % (len(packed), filters.encode(), packed),
    ]
    out = b"%PDF-1.7\n"
    places = []
    for number, content in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    end = b"trailer << /Root 1 0 R /Size 5 >>\nstartxref\n%d\n%%%%EOF" % len(out)
    return out + b"xref\n0 5\n0000000000 65535 f \n" + table + end


def _nested_bomb() -> bytes:
    packed = b" " * (1 << 26)
    for _ in range(3):
        packed = zlib.compress(packed, 9)
    return _stream_pdf(packed, "[/FlateDecode /FlateDecode /FlateDecode]")


def _wide_bomb() -> bytes:
    packer = zlib.compressobj(9)
    packed = b"".join(packer.compress(b"q " * (1 << 22)) for _ in range(60)) + packer.flush()
    return _stream_pdf(packed, "/FlateDecode")


def _looped_tree() -> bytes:
    return papers.born_pdf().replace(b"/Kids [ ", b"/Kids [ 4 0 R ")


@pytest.mark.slow
@pytest.mark.parametrize("bomb", [_nested_bomb, _wide_bomb, _looped_tree])
def test_a_bomb_ends_in_a_result_within_bounds(bomb: Callable[[], bytes]) -> None:
    limits = Limits(memory_mib=1024, wall_seconds=40)
    start = time.monotonic()
    result = read_document(bomb(), limits=limits)
    assert time.monotonic() - start < 60
    if result.refused is not None:
        assert result.refused.code in REFUSALS
    else:
        assert result.reading is not None
        assert len(result.reading.pages) >= 1


def test_pages_are_drawn_in_confinement() -> None:
    pages = list(render_document(papers.born_pdf([papers.LETTER] * 2), dpi=72))
    assert [(page.number, page.encoding) for page in pages] == [(1, "g4"), (2, "g4")]
