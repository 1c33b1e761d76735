"""Which service does which job. Nothing else."""

from __future__ import annotations

from vault.domain.job import JobKind
from vault.services import packets, processing
from vault.worker.loop import Runners

RUN: Runners = {
    JobKind.READ: processing.work,
    JobKind.EXTRACT: processing.work_extraction,
    JobKind.PACKET: packets.work,
}
