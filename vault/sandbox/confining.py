"""What every confined child does first, whatever it is for.

1. take limits, give up privileges;
2. fork the process that may start tesseract, which locks itself;
3. lock this process;
4. say "ready": only then does the parent send a document.

The configuration comes as one JSON argument; it holds no secret and nothing of a document.
"""

from __future__ import annotations

import base64
import os
from collections.abc import Mapping
from typing import Any, BinaryIO

from extractors.frames import write_frame
from extractors.reading.limits import cores
from extractors.reading.ocr_server import RemoteRecogniser, fork_server
from vault.sandbox import lockdown

_STDIN, _STDOUT, _STDERR = 0, 1, 2


def confine(configuration: Mapping[str, Any]) -> tuple[BinaryIO, RemoteRecogniser | None]:
    """Lock this process for good. Where its frames go, and who reads its pictures for it."""
    programs = {name: base64.b64decode(text) for name, text in configuration["programs"].items()}
    lockdown.set_limits(int(configuration["memory_mib"]), int(configuration["cpu_seconds"]))
    lockdown.give_up_privileges()
    recogniser = None
    tesseract = configuration["tesseract"]
    if tesseract:
        recogniser = fork_server(
            int(configuration["processes"]) or cores(),
            lambda: lockdown.lock_server(programs["server"], tesseract),
            lockdown.locker_of_tesseract(programs["tesseract"]),
            (_STDIN, _STDOUT, _STDERR),
        )
    lockdown.lock_reader(programs["reader"])
    # Nothing a library prints may mix with the frames, so they have a descriptor of their own.
    out = os.fdopen(os.dup(_STDOUT), "wb")
    write_frame(out, "ready")
    return out, recogniser
