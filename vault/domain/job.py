"""Jobs: what a worker is asked to do, in a form that holds no key it could use elsewhere."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol


class JobKind(StrEnum):
    READ = "read"  # read, classify, extract one document
    EXTRACT = "extract"  # look for fields in words read before
    PACKET = "packet"  # bind one packet


@dataclass(frozen=True, slots=True)
class Job:
    """What lies in the queue. `capability` is HPKE-sealed to the worker's in-memory key.

    Opened, it is JSON: for READ {"file_key", "object_id", "payload_length", "plain_length",
    "recipient"} with bytes in base64; for EXTRACT the key of sealed words and what to look for
    (`vault/archive/extraction_jobs.py`); for PACKET a plan of its own.
    """

    id: str
    kind: JobKind
    case_id: str
    subject_id: str  # document id or packet id
    worker_key_id: str
    expires: int  # unix seconds
    capability: bytes


class JobQueue(Protocol):
    """Where jobs are put for a worker to take; may lose them (a lost job is issued again)."""

    def put(self, job: Job) -> None: ...

    def close(self) -> None: ...
