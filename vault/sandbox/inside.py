"""The first thing that runs inside: `python -m vault.sandbox.inside`, started by `launch.py`.

1. take limits, give up privileges;
2. fork the process that may start tesseract, which locks itself;
3. lock this process;
4. say "ready": only then does the parent send a document;
5. read it (`extractors.worker`), or, for `kluis doctor`, try to break out (`probes.py`).

The configuration comes as one JSON argument; it holds no secret and nothing of a document.
"""

from __future__ import annotations

import base64
import json
import os
import sys
from collections.abc import Mapping
from typing import Any

from extractors import worker
from extractors.frames import write_frame
from extractors.reading.limits import cores
from extractors.reading.ocr_server import fork_server
from vault.sandbox import lockdown, probes

_STDIN, _STDOUT, _STDERR = 0, 1, 2


def main(configuration: Mapping[str, Any]) -> None:
    programs = {name: base64.b64decode(text) for name, text in configuration["programs"].items()}
    cpu_seconds = int(configuration["page_cpu_seconds"])
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
    if configuration["probe"]:
        lockdown.allow_cpu(cpu_seconds)
        for name in configuration["probe"].split(","):
            write_frame(out, "tried", **probes.attempt(name))
        return
    worker.serve(sys.stdin.buffer, out, recogniser, lambda: lockdown.allow_cpu(cpu_seconds))


if __name__ == "__main__":
    main(json.loads(sys.argv[1]))
