"""Binding jobs: issued by a member, done by a worker, taken in by a member.

The worker is given the key of one plan (`packets.SealedPlan`) and no case key. What it leaves is
sealed to the case and authenticated under that plan key; an outcome of a packet that does not
wait any more, or that is not authentic, is dropped.
"""

from __future__ import annotations

import io
from dataclasses import dataclass

from extractors.frames import read_frame, write_frame
from vault.archive import jobs, packets, pending
from vault.archive.packets import SealedPlan
from vault.archive.ports import Ports
from vault.archive.row_kinds import RowKind
from vault.archive.sealed_rows import CaseArchive
from vault.crypto.age_recipients import HybridRecipient
from vault.crypto.capabilities import WorkerKey
from vault.domain.job import Job, JobKind
from vault.domain.packet import Manifest
from vault.domain.plain import from_plain, to_plain
from vault.errors import Conflict, IntegrityError


@dataclass(frozen=True, slots=True, repr=False)
class Assignment:
    """A job opened by its worker: the plan it may open, and where the outcome goes."""

    plan: SealedPlan
    recipient: HybridRecipient

    def __repr__(self) -> str:
        return "Assignment(<redacted>)"


# -- a member ------------------------------------------------------------------------------


def issue(archive: CaseArchive, packet_id: str, sealed: SealedPlan) -> bool:
    """Leave the packet with a worker; False when none is awake: `settle` issues it later."""
    return jobs.issue(archive, JobKind.PACKET, packet_id, {"plan": to_plain(sealed)})


def settle(archive: CaseArchive) -> None:
    """Take in finished packets; order those anew whose worker has died. Idempotent."""
    _take_in(archive)
    alive = jobs.living(archive)
    for packet in packets.list_packets(archive):
        sealed = packets.plan_of(archive, packet.id)
        if sealed is not None and packet.id not in alive:
            issue(archive, packet.id, sealed)


def progress_of(archive: CaseArchive, packet_id: str) -> tuple[int, int]:
    """Exhibits bound of total; (0, 0) while the packet waits for a worker."""
    job = jobs.living(archive).get(packet_id)
    return (job.done, job.total) if job is not None else (0, 0)


def _take_in(archive: CaseArchive) -> None:
    for row in pending.list_of_case(archive.ports, archive.case_id):
        if archive.find(RowKind.PACKET, row.subject_id) is None:
            continue  # a document: that is taken in elsewhere
        sealed = packets.plan_of(archive, row.subject_id)
        if sealed is not None:
            try:
                _keep(archive, row.subject_id, pending.open_body(archive, row, sealed.file_key))
            except IntegrityError:
                pass  # not made by our worker: dropped, and the packet is ordered again
            except Conflict:
                continue  # another member was first
        pending.delete(archive.ports, row)


def _keep(archive: CaseArchive, packet_id: str, body: bytes) -> None:
    frame = read_frame(io.BytesIO(body))
    if frame is not None and frame.kind == "packet":
        manifest = from_plain(Manifest, frame.header["manifest"])
        packets.keep_packet(archive, packet_id, frame.payload, manifest)
    elif frame is not None:
        packets.fail_packet(archive, packet_id, str(frame.header["reason"]))


# -- a worker ------------------------------------------------------------------------------


def take(ports: Ports, key: WorkerKey, job: Job) -> Assignment:
    """Open a job; IntegrityError when it is not this worker's."""
    payload = jobs.open_payload(ports, key, job)
    recipient = HybridRecipient.parse(payload["recipient"])
    return Assignment(from_plain(SealedPlan, payload["plan"]), recipient)


def leave_bound(
    ports: Ports, job: Job, assignment: Assignment, pdf: bytes, manifest: Manifest
) -> None:
    """Leave the bound packet for a member."""
    body = io.BytesIO()
    write_frame(body, "packet", pdf, manifest=to_plain(manifest))
    _leave(ports, job, assignment, body.getvalue())


def leave_failed(ports: Ports, job: Job, assignment: Assignment, reason: str) -> None:
    """Say with a code why the packet could not be bound."""
    body = io.BytesIO()
    write_frame(body, "failed", reason=reason)
    _leave(ports, job, assignment, body.getvalue())


def _leave(ports: Ports, job: Job, assignment: Assignment, body: bytes) -> None:
    """First the outcome, then the end of the job; in this order, so that none is lost."""
    mac_key = assignment.plan.file_key
    pending.put_body(ports, assignment.recipient, mac_key, job.case_id, job.subject_id, body)
    jobs.end(ports, job)
