"""The contract of sealed objects, held against a directory and a real S3 store."""

from __future__ import annotations

import os
import secrets
import threading
from pathlib import Path

import pytest

from tests.vault.servers import S3Server
from vault.errors import IntegrityError
from vault.store.blobs import Blobs
from vault.store.directory_blobs import DirectoryBlobs
from vault.store.s3_blobs import PART, S3Blobs

pytestmark = pytest.mark.slow  # the S3 store takes a few seconds to start


@pytest.fixture(params=["directory", "s3"])
def blobs(request: pytest.FixtureRequest, tmp_path: Path) -> Blobs:
    if request.param == "directory":
        return DirectoryBlobs(tmp_path / "objects")
    server: S3Server = request.getfixturevalue("s3_server")
    store = S3Blobs.connect(server.endpoint, "contract", server.secrets, tls=False)
    for key in list(store.list("")):
        store.delete(key)
    return store


@pytest.mark.parametrize("size", [0, 1, 1000, PART, PART + 1, 2 * PART + 5])
def test_what_was_put_is_what_is_got(blobs: Blobs, size: int) -> None:
    content = secrets.token_bytes(size)
    blobs.put("o/abc/p", content)
    assert blobs.get("o/abc/p") == content
    assert b"".join(blobs.stream("o/abc/p")) == content


@pytest.mark.parametrize("size", [0, 1, PART, PART + 1, 2 * PART + 5])
def test_an_object_written_in_pieces_is_the_same_object(blobs: Blobs, size: int) -> None:
    content = secrets.token_bytes(size)
    writer = blobs.writer("o/abc/p")
    for start in range(0, size, 300_000):
        writer.write(content[start : start + 300_000])
    writer.commit()
    writer.abort()  # harmless after commit
    assert blobs.get("o/abc/p") == content


def test_an_object_is_streamed_in_blocks_of_bounded_size(blobs: Blobs) -> None:
    blobs.put("o/abc/p", bytes(3 << 20))
    assert max(len(block) for block in blobs.stream("o/abc/p")) <= 1 << 20


def test_nothing_of_an_object_is_seen_before_its_commit(blobs: Blobs) -> None:
    writer = blobs.writer("o/abc/p")
    writer.write(secrets.token_bytes(PART + 10))
    assert not blobs.exists("o/abc/p")
    assert list(blobs.list("")) == []
    writer.commit()
    assert list(blobs.list("")) == ["o/abc/p"]


def test_an_aborted_object_leaves_nothing(blobs: Blobs) -> None:
    writer = blobs.writer("o/abc/p")
    writer.write(secrets.token_bytes(PART + 10))
    writer.abort()
    writer.abort()
    assert not blobs.exists("o/abc/p")
    assert list(blobs.list("")) == []


def test_a_finished_writer_takes_nothing_more(blobs: Blobs) -> None:
    writer = blobs.writer("o/abc/p")
    writer.commit()
    with pytest.raises(ValueError, match="finished"):
        writer.write(b"more")
    with pytest.raises(ValueError, match="finished"):
        writer.commit()


def test_a_second_put_replaces_the_first(blobs: Blobs) -> None:
    blobs.put("o/abc/h/1", b"old" * 1000)
    blobs.put("o/abc/h/1", b"new")
    assert blobs.get("o/abc/h/1") == b"new"


def test_a_missing_object_is_named(blobs: Blobs) -> None:
    with pytest.raises(IntegrityError) as raised:
        blobs.get("o/gone/p")
    assert raised.value.code == "object_missing"
    assert "o/gone/p" in raised.value.message.en
    with pytest.raises(IntegrityError):
        list(blobs.stream("o/gone/p"))


def test_deleting_twice_is_deleting_once(blobs: Blobs) -> None:
    blobs.put("o/abc/p", b"x")
    blobs.put("o/abc/h/1", b"y")
    blobs.delete("o/abc/p")
    blobs.delete("o/abc/p")
    assert not blobs.exists("o/abc/p")
    assert blobs.exists("o/abc/h/1")


def test_a_list_holds_exactly_the_keys_below_its_prefix(blobs: Blobs) -> None:
    keys = [f"x/case{n}/blob{m}" for n in range(3) for m in range(4)]
    for key in reversed(keys):
        blobs.put(key, b"x")
    assert list(blobs.list("")) == keys
    assert list(blobs.list("x/case1/")) == keys[4:8]
    assert list(blobs.list("x/case9/")) == []


@pytest.mark.parametrize(
    "key", ["", "/etc/passwd", "a//b", "a/../b", "a/b/", "A/b", "a b", "a\n", "a/.b", "ä"]
)
def test_only_plain_keys_are_accepted(blobs: Blobs, key: str) -> None:
    with pytest.raises(ValueError, match="key"):
        blobs.put(key, b"x")
    with pytest.raises(ValueError, match="key"):
        blobs.get(key)


def test_many_writers_at_once_lose_nothing(blobs: Blobs) -> None:
    """Neighbours add and delete in the same directory, which comes and goes meanwhile."""
    failures: list[Exception] = []

    def work(me: int) -> None:
        try:
            for n in range(10):
                blobs.put(f"x/shared/w{me}n{n}", b"%d" % n)
                assert blobs.get(f"x/shared/w{me}n{n}") == b"%d" % n
                blobs.delete(f"x/shared/w{me}n{n}")
        except Exception as error:  # noqa: BLE001 - a thread's failure is told below
            failures.append(error)

    threads = [threading.Thread(target=work, args=(n,)) for n in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    assert list(blobs.list("")) == []


def test_a_store_of_plain_files_is_readable_by_its_owner_alone(tmp_path: Path) -> None:
    blobs = DirectoryBlobs(tmp_path / "objects")
    blobs.put("o/abc/p", b"x")
    for folder, _, files in os.walk(tmp_path / "objects"):
        for name in files:
            assert (Path(folder) / name).stat().st_mode & 0o077 == 0
