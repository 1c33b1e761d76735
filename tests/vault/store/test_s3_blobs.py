"""An S3 store that is away, refuses, stumbles, or breaks off in the middle."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import ClassVar

import pytest

from vault.errors import IntegrityError, StorageError, UsageError
from vault.store.s3_blobs import S3Blobs

_ERROR = {
    status: f"<Error><Code>{code}</Code><Message>no</Message></Error>".encode()
    for status, code in {
        403: "AccessDenied",
        404: "NoSuchKey",
        500: "InternalError",
        503: "SlowDown",
        507: "InsufficientStorage",
    }.items()
}


class _Store(BaseHTTPRequestHandler):
    """Answers each request with the next status of `answers`; 200 when there is none left."""

    answers: ClassVar[list[int]] = []
    seen: ClassVar[list[str]] = []
    body: ClassVar[bytes] = b"sealed"
    cut_off: ClassVar[bool] = False

    def _answer(self) -> None:
        length = int(self.headers.get("Content-Length") or 0)
        self.rfile.read(length)
        status = self.answers.pop(0) if self.answers else 200
        self.seen.append(f"{self.command} {status}")
        content = b"" if self.command == "HEAD" else self.body if status == 200 else _ERROR[status]
        self.send_response(status)
        self.send_header("ETag", '"tag"')
        self.send_header("Content-Type", "application/xml")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content[: len(content) // 2] if self.cut_off else content)
        if self.cut_off:
            self.close_connection = True

    do_GET = do_PUT = do_HEAD = _answer  # noqa: N815 - the names the server looks for

    def log_message(self, *_arguments: object) -> None:
        pass


@pytest.fixture
def store() -> Iterator[type[_Store]]:
    """A stumbling store on loopback; the class, to set what it answers."""
    handler = type("Store", (_Store,), {"answers": [], "seen": []})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    handler.endpoint = f"127.0.0.1:{server.server_port}"  # type: ignore[attr-defined]
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    yield handler
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture
def secrets_place(tmp_path: Path) -> Path:
    (tmp_path / "s3_access_key").write_text("a")
    (tmp_path / "s3_secret_key").write_text("a secret of a test")
    return tmp_path


def _connect(store: type[_Store], secrets_place: Path) -> S3Blobs:
    endpoint: str = store.endpoint  # type: ignore[attr-defined]
    return S3Blobs.connect(endpoint, "bucket", secrets_place, tls=False)


def test_a_store_that_is_away_is_said(secrets_place: Path) -> None:
    with pytest.raises(StorageError) as raised:
        S3Blobs.connect("127.0.0.1:1", "bucket", secrets_place, tls=False)
    assert raised.value.code == "storage_unreachable"


def test_a_store_that_stumbles_is_asked_again(store: type[_Store], secrets_place: Path) -> None:
    blobs = _connect(store, secrets_place)
    store.answers[:] = [503, 500]
    blobs.put("o/abc/p", b"x")
    assert store.seen[-3:] == ["PUT 503", "PUT 500", "PUT 200"]


def test_a_store_that_keeps_failing_is_given_up(store: type[_Store], secrets_place: Path) -> None:
    blobs = _connect(store, secrets_place)
    store.answers[:] = [503] * 20
    with pytest.raises(StorageError):
        blobs.put("o/abc/p", b"x")
    assert store.seen.count("PUT 503") == 4


def test_a_full_store_is_said(store: type[_Store], secrets_place: Path) -> None:
    blobs = _connect(store, secrets_place)
    store.answers[:] = [507]
    with pytest.raises(StorageError) as raised:
        blobs.put("o/abc/p", b"x")
    assert raised.value.code == "disk_full"


def test_an_answer_that_breaks_off_is_no_short_object(
    store: type[_Store], secrets_place: Path
) -> None:
    blobs = _connect(store, secrets_place)
    store.cut_off = True
    with pytest.raises(StorageError):
        blobs.get("o/abc/p")


def test_a_refused_key_is_a_storage_error_and_not_a_missing_object(
    store: type[_Store], secrets_place: Path
) -> None:
    blobs = _connect(store, secrets_place)
    store.answers[:] = [403]
    with pytest.raises(StorageError):
        blobs.exists("o/abc/p")
    store.answers[:] = [404]
    with pytest.raises(IntegrityError):
        blobs.get("o/abc/p")


def test_a_missing_secret_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(UsageError) as raised:
        S3Blobs.connect("127.0.0.1:1", "bucket", tmp_path, tls=False)
    assert "s3_access_key" in raised.value.message.nl
