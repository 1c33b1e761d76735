"""The child that reads: `python -m vault.sandbox.inside`, started by `launch.py`.

It confines itself (`confining.py`), makes sure that its processor time is limited, which by then
takes no time, and does the one request it gets (`extractors.worker`).
"""

from __future__ import annotations

import json
import select
import sys
from collections.abc import Mapping
from typing import Any

from extractors import worker
from vault.sandbox import lockdown
from vault.sandbox.confining import confine


def main(configuration: Mapping[str, Any]) -> None:
    cpu_seconds = int(configuration["page_cpu_seconds"])
    out, recogniser = confine(configuration)
    worker.warm_up(lambda: bool(select.select([sys.stdin], [], [], 0)[0]))
    if not lockdown.processor_time_is_limited():
        raise SystemExit("processor time is not limited here")
    worker.serve(sys.stdin.buffer, out, recogniser, lambda: lockdown.allow_cpu(cpu_seconds))


if __name__ == "__main__":
    main(json.loads(sys.argv[1]))
