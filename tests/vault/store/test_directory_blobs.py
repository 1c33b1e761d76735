"""What a local disk can do wrong: be full, break, lose power in the middle."""

from __future__ import annotations

import errno
import os
import resource
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from vault.errors import StorageError
from vault.store.directory_blobs import DirectoryBlobs


@pytest.fixture
def full_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of 1 MiB; skipped where none can be mounted."""
    place = tmp_path / "small"
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(place)]
    if subprocess.run(mount, capture_output=True).returncode != 0:
        pytest.skip("no small file system can be mounted here")
    yield place
    subprocess.run(["umount", str(place)], check=True)


def test_a_full_disk_is_said_and_leaves_nothing(full_disk: Path) -> None:
    blobs = DirectoryBlobs(full_disk)
    blobs.put("o/abc/p", bytes(1000))
    with pytest.raises(StorageError) as raised:
        blobs.put("o/abd/p", bytes(2 << 20))
    assert raised.value.code == "disk_full"
    assert list(blobs.list("")) == ["o/abc/p"]
    assert list((full_disk / "incoming").iterdir()) == []
    blobs.put("o/abd/p", bytes(1000))  # a retry with less works


def test_a_file_size_limit_is_a_full_disk_too(tmp_path: Path) -> None:
    """The same promise where nothing can be mounted: the system refuses the 100th kilobyte."""
    code = (
        "import resource, signal, sys\n"
        "from pathlib import Path\n"
        "from vault.errors import StorageError\n"
        "from vault.store.directory_blobs import DirectoryBlobs\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))\n"
        "blobs = DirectoryBlobs(Path(sys.argv[1]))\n"
        "try:\n"
        "    blobs.put('o/abc/p', bytes(1 << 20))\n"
        "except StorageError as error:\n"
        "    print(error.code, list(blobs.list('')))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path)], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "disk_full []"
    assert resource.getrlimit(resource.RLIMIT_FSIZE)[0] != 100_000


def test_what_a_killed_process_was_writing_is_not_there(tmp_path: Path) -> None:
    code = (
        "import os, signal, sys\n"
        "from pathlib import Path\n"
        "from vault.store.directory_blobs import DirectoryBlobs\n"
        "writer = DirectoryBlobs(Path(sys.argv[1])).writer('o/abc/p')\n"
        "writer.write(bytes(1 << 20))\n"
        "os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    killed = subprocess.run([sys.executable, "-c", code, str(tmp_path)])
    assert killed.returncode == -9
    blobs = DirectoryBlobs(tmp_path)
    assert list(blobs.list("")) == []
    assert not blobs.exists("o/abc/p")


def test_a_directory_that_may_not_be_written_is_a_storage_error(tmp_path: Path) -> None:
    (tmp_path / "objects").write_text("a file where a directory should be")
    with pytest.raises(StorageError) as raised:
        DirectoryBlobs(tmp_path / "objects").put("o/abc/p", b"x")
    assert raised.value.code == "storage_failed"


def test_what_lies_in_incoming_has_no_key(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="key"):
        DirectoryBlobs(tmp_path).get("incoming/abc")


def test_the_disk_is_asked_before_the_caller_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """fsync of the file, then the rename, then fsync of the directory: in this order."""
    told: list[str] = []
    real_sync, real_rename = os.fsync, Path.rename

    def sync(handle: int) -> None:
        target = Path(f"/proc/self/fd/{handle}").readlink()
        told.append("directory" if target.is_dir() else "file")
        real_sync(handle)

    def rename(self: Path, target: Path) -> Path:
        told.append("rename")
        return real_rename(self, target)

    monkeypatch.setattr(os, "fsync", sync)
    monkeypatch.setattr(Path, "rename", rename)
    blobs = DirectoryBlobs(tmp_path)
    blobs.put("o/abc/p", b"x")
    assert told[:3] == ["file", "rename", "directory"]
    told.clear()
    blobs.put("o/abc/h", b"x")
    assert told == ["file", "rename", "directory"]


def test_a_disk_that_breaks_is_a_storage_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_handle: int) -> None:
        raise OSError(errno.EIO, "broken")

    blobs = DirectoryBlobs(tmp_path)
    monkeypatch.setattr(os, "fsync", broken)
    with pytest.raises(StorageError):
        blobs.put("o/abc/p", b"x")
    monkeypatch.undo()
    assert list(blobs.list("")) == []
