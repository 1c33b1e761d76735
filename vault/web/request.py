"""A request that never spools to disk.

Werkzeug keeps a multipart file above 500 KB in a temporary file, in clear (security.md C8).
Here every file part is written straight into an `UploadSink`, which seals it as it arrives.
Which routes may receive files is decided by the guard before the first byte is parsed.
"""

from __future__ import annotations

import io
from typing import IO, cast

from flask import Request, g

from vault.services import intake
from vault.web.site import ports


class SealedRequest(Request):
    """Flask's request with sealed file parts and small forms."""

    max_form_memory_size = 512 * 1024  # bytes of all text fields together
    max_form_parts = 1000

    def _get_file_stream(
        self,
        total_content_length: int | None,
        content_type: str | None,
        filename: str | None = None,
        content_length: int | None = None,
    ) -> IO[bytes]:
        if not g.get("may_upload", False):
            return _Nowhere()
        sink = intake.begin(ports())
        g.setdefault("sinks", []).append(sink)
        return cast(IO[bytes], sink)


class _Nowhere(io.BytesIO):
    """Where file parts go that nobody asked for."""

    def write(self, data: object, /) -> int:
        return len(cast(bytes, data))
