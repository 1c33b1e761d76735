"""A request that never spools to disk.

Werkzeug keeps a multipart file above 500 KB in a temporary file, in clear (security.md C8).
Here every file part is written straight into an `UploadSink`, which seals it as it arrives.
Which routes may receive files is decided by the guard before the first byte is parsed. A file
that cannot be kept (too large, no room) says so on its own: the other files of the form go on.
"""

from __future__ import annotations

import io
from typing import IO, cast

from flask import Request, g

from extractors.model import Text
from vault.archive.documents import UploadSink
from vault.errors import UsageError, VaultError
from vault.services import intake
from vault.web.site import ports


class SealedRequest(Request):
    """Flask's request with sealed file parts and small forms."""

    max_form_memory_size = 512 * 1024  # bytes of all text fields together
    max_form_parts = 1000

    def _get_file_stream(  # the signature is Werkzeug's
        self,
        total_content_length: int | None,  # noqa: ARG002
        content_type: str | None,  # noqa: ARG002
        filename: str | None = None,  # noqa: ARG002
        content_length: int | None = None,  # noqa: ARG002
    ) -> IO[bytes]:
        if not g.get("may_upload", False):
            return _Nowhere()
        doorstep = Doorstep()
        g.setdefault("sinks", []).append(doorstep)
        return cast(IO[bytes], doorstep)


class Doorstep:
    """One arriving file: sealed as it comes, or the reason why it could not be kept."""

    def __init__(self) -> None:
        self.problem: VaultError | None = None
        self.sink: UploadSink | None = None
        try:
            self.sink = intake.begin(ports())
        except VaultError as error:
            self.problem = error

    def write(self, data: bytes) -> int:
        if self.problem is None and self.sink is not None:
            try:
                self.sink.write(data)
            except VaultError as error:
                self.problem = error
                self.discard()  # at once: on a full disk the other files of the form need the room
        return len(data)

    def seek(self, offset: int, whence: int = 0) -> int:  # noqa: ARG002
        """Werkzeug rewinds a finished file; there is nothing to read back."""
        return 0

    @property
    def plain_length(self) -> int:
        return self.sink.plain_length if self.sink is not None else 0

    def filled(self) -> UploadSink:
        """The sealed file; raises the reason when it could not be kept."""
        if self.problem is not None:
            raise self.problem
        if self.sink is None:
            raise UsageError("no_file", Text("Er kwam geen bestand.", "No file arrived."))
        return self.sink

    def discard(self) -> None:
        if self.sink is not None:
            self.sink.discard()

    close = discard


class _Nowhere(io.BytesIO):
    """Where file parts go that nobody asked for."""

    def write(self, data: object, /) -> int:
        return len(cast(bytes, data))
