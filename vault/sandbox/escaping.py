"""The child that tries to break out: `python -m vault.sandbox.escaping`, started by `launch.py`.

It confines itself as the child that reads does (`confining.py`), without loading what reads, and
tells how each attempt of `probes.py` went.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from typing import Any

from extractors.frames import write_frame
from vault.sandbox import lockdown, probes
from vault.sandbox.confining import confine


def main(configuration: Mapping[str, Any]) -> None:
    out, _ = confine(configuration)
    lockdown.allow_cpu(int(configuration["page_cpu_seconds"]))
    for name in configuration["probe"].split(","):
        write_frame(out, "tried", **probes.attempt(name))


if __name__ == "__main__":
    main(json.loads(sys.argv[1]))
