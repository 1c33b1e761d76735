"""Sealed objects in an S3 store. The only importer of `minio`.

A small object is one PUT; a long one goes up in parts of `PART` bytes from memory, so that an
upload of any length needs no disk and bounded memory. Until the last request succeeds nobody sees
the object. Requests are repeated a few times on a store that is busy or briefly away, then fail
with a StorageError; error texts of the store go no further than the log of the store.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import certifi
import urllib3
from minio import Minio
from minio.datatypes import Part
from minio.error import MinioException, S3Error

from extractors.model import Text
from vault.errors import StorageError, UsageError, VaultError
from vault.store.blobs import (
    STREAM_BLOCK,
    BlobWriter,
    check_key,
    check_prefix,
    object_missing,
    storage_failed,
    storage_full,
)

PART = 8 << 20  # bytes of one part; S3 asks for 5 MiB at least and 10 000 parts at most
CONNECT_SECONDS, READ_SECONDS = 5, 60
RETRIES = urllib3.Retry(
    total=3,
    backoff_factor=0.3,  # 0, 0.6, 1.2 seconds
    status_forcelist=(500, 502, 503, 504),
    allowed_methods=None,  # every request of ours may be sent twice: keys are ours alone
    raise_on_status=False,
)
_MISSING = {"NoSuchKey", "NoSuchObject"}
_FULL = {"InsufficientStorage", "QuotaExceeded", "XMinioStorageFull", "XAmzQuotaExceeded"}


class S3Blobs:
    """Implements `vault.store.blobs.Blobs` over one bucket."""

    def __init__(self, client: Minio, bucket: str) -> None:
        self._client = client
        self._bucket = bucket

    @classmethod
    def connect(
        cls, endpoint: str, bucket: str, secrets_place: Path, *, tls: bool = True
    ) -> S3Blobs:
        """The bucket, made when it is not there. Keys are read from two secret files."""
        client = Minio(
            endpoint,
            access_key=_secret(secrets_place / "s3_access_key"),
            secret_key=_secret(secrets_place / "s3_secret_key"),
            secure=tls,
            region="us-east-1",  # stores of one's own know no regions; saves a request per bucket
            http_client=_http(),
        )
        with _translated(""):
            if not client.bucket_exists(bucket):
                client.make_bucket(bucket)
        return cls(client, bucket)

    def put(self, key: str, content: bytes) -> None:
        check_key(key)
        with _translated(key):
            self._client.put_object(self._bucket, key, io.BytesIO(content), len(content))

    def get(self, key: str) -> bytes:
        return b"".join(self.stream(key))

    def stream(self, key: str) -> Iterator[bytes]:
        check_key(key)
        with _translated(key):
            response = self._client.get_object(self._bucket, key)
            try:
                yield from response.stream(STREAM_BLOCK)
            finally:
                response.close()
                response.release_conn()

    def writer(self, key: str) -> BlobWriter:
        return _MultipartWriter(self._client, self._bucket, check_key(key))

    def delete(self, key: str) -> None:
        check_key(key)
        with _translated(key):
            self._client.remove_object(self._bucket, key)

    def list(self, prefix: str) -> Iterator[str]:
        check_prefix(prefix)
        with _translated(prefix):
            for found in self._client.list_objects(self._bucket, prefix, recursive=True):
                if not found.is_dir:
                    yield str(found.object_name)

    def exists(self, key: str) -> bool:
        check_key(key)
        try:
            with _translated(key):
                self._client.stat_object(self._bucket, key)
        except VaultError as error:
            if error.code == "object_missing":
                return False
            raise
        return True


class _MultipartWriter:
    """Collects up to one part in memory and sends it.

    The part functions of the client are its private ones: its public `put_object` pulls from a
    file, while our bytes are pushed as a request arrives, and a thread and a pipe between the two
    would be more to get wrong. The version is pinned, and the contract test runs them.
    """

    def __init__(self, client: Minio, bucket: str, key: str) -> None:
        self._client = client
        self._bucket = bucket
        self._key = key
        self._buffer = bytearray()
        self._upload_id: str | None = None
        self._parts: list[Part] = []
        self._open = True

    def write(self, data: bytes) -> None:
        if not self._open:
            raise ValueError("this object is finished")
        self._buffer += data
        while len(self._buffer) > PART:
            self._send(bytes(self._buffer[:PART]))
            del self._buffer[:PART]

    def commit(self) -> None:
        if not self._open:
            raise ValueError("this object is finished")
        with _translated(self._key):
            if self._upload_id is None:
                content = io.BytesIO(self._buffer)
                self._client.put_object(self._bucket, self._key, content, len(self._buffer))
            else:
                self._send(bytes(self._buffer))
                self._client._complete_multipart_upload(
                    self._bucket, self._key, self._upload_id, self._parts
                )
        self._open = False
        self._buffer.clear()

    def abort(self) -> None:
        if not self._open:
            return
        self._open = False
        self._buffer.clear()
        if self._upload_id is not None:
            with suppress(VaultError), _translated(self._key):  # parts left over are unreachable
                self._client._abort_multipart_upload(self._bucket, self._key, self._upload_id)

    def _send(self, part: bytes) -> None:
        with _translated(self._key):
            if self._upload_id is None:
                self._upload_id = self._client._create_multipart_upload(
                    self._bucket, self._key, {"Content-Type": "application/octet-stream"}
                )
            number = len(self._parts) + 1
            tag = self._client._upload_part(
                self._bucket, self._key, part, None, self._upload_id, number
            )
            self._parts.append(Part(number, tag))


def _http() -> urllib3.PoolManager:
    return urllib3.PoolManager(
        timeout=urllib3.Timeout(connect=CONNECT_SECONDS, read=READ_SECONDS),
        maxsize=16,
        cert_reqs="CERT_REQUIRED",
        ca_certs=certifi.where(),
        retries=RETRIES,
    )


def _secret(file: Path) -> str:
    try:
        text = file.read_text("utf-8").strip()
    except OSError:
        text = ""
    if not text:
        raise UsageError(
            "bad_secret",
            Text(
                f"Het geheime bestand {file.name} ontbreekt of is leeg.",
                f"The secret file {file.name} is missing or empty.",
            ),
        )
    return text


@contextmanager
def _translated(key: str) -> Iterator[None]:
    try:
        yield
    except S3Error as error:
        if error.code in _MISSING:
            raise object_missing(key) from error
        if error.code in _FULL or error.response.status == 507:
            raise storage_full() from error
        raise storage_failed() from error
    except (MinioException, urllib3.exceptions.HTTPError) as error:
        raise _unreachable() from error


def _unreachable() -> StorageError:
    return StorageError(
        "storage_unreachable",
        Text("De opslag (S3) is niet bereikbaar.", "The object store (S3) cannot be reached."),
    )
