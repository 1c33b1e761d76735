"""Assemble a packet for a recipient: judge, choose, order, bind, take along.

The path of one packet:
1. `plan` judges every document of the case for the recipient and says why;
2. `assemble` checks the choice, seals what binding needs under a key of its own, puts a job;
3. `work` (in the worker) opens the chosen originals, has their pages pictured in the sandbox and
   binds them; the result is sealed to the case, authenticated under the plan's key;
4. `list_packets` (any member's next request) takes in what the worker left.
`assemble_now` does 2 to 4 at once, for the terminal.
"""

from __future__ import annotations

import base64
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from checklists import recipients
from extractors.model import Text
from vault.archive import derived, documents, jobs, likenesses, packet_jobs, packets, parts
from vault.archive.cases import OpenCase
from vault.archive.parts import Division
from vault.binding.bind import bind
from vault.binding.choosing import (
    Candidate,
    PacketOrder,
    candidate,
    check_order,
    container,
    exhibits_of,
)
from vault.binding.manifest import manifest_json
from vault.binding.parts import Bound, PacketHead
from vault.binding.planned import contents_of, plan_form
from vault.domain.ids import new_id
from vault.domain.job import Job
from vault.domain.packet import Packet
from vault.domain.user import Permission
from vault.errors import NotFound, StorageError, UsageError, VaultError
from vault.sandbox import doctor
from vault.sandbox.limits import Limits
from vault.session import Session, WorkerSession

Progress = Callable[[int, int], None]

__all__ = ["Candidate", "PacketOrder", "PacketPlan", "manifest_json"]


@dataclass(frozen=True, slots=True)
class PacketPlan:
    """Every document of the case, judged for one recipient."""

    recipient: recipients.Recipient
    candidates: tuple[Candidate, ...]


def plan(session: Session, case_id: str, recipient_id: str) -> PacketPlan:
    """What may go to this recipient, what may not, and why."""
    opened = session.open(case_id)
    if recipient_id not in recipients.RECIPIENTS:
        raise UsageError(
            "no_such_recipient",
            Text("Kies een ontvanger uit de lijst.", "Choose a recipient from the list."),
        )
    return PacketPlan(recipients.RECIPIENTS[recipient_id], _candidates(opened, recipient_id))


def assemble(session: Session, case_id: str, order: PacketOrder) -> Packet:
    """Order a packet; a worker binds it. RefusedError when the recipient must not see it."""
    opened, packet, plan_value = _ordered(session, case_id, order)
    sealed = packets.put_plan(session.ports.blobs, plan_value)
    packets.add_packet(opened.archive, packet, sealed)
    packet_jobs.issue(opened.archive, packet.id, sealed)
    return packet


def assemble_now(session: Session, case_id: str, order: PacketOrder, progress: Progress) -> Packet:
    """Bind at once with the member's own keys."""
    opened, packet, plan_value = _ordered(session, case_id, order)
    sealed = packets.put_plan(session.ports.blobs, plan_value)
    packets.add_packet(opened.archive, packet, sealed)
    try:
        bound = _bound(session, plan_value, progress)
    except VaultError as error:
        packets.fail_packet(opened.archive, packet.id, error.code)
        raise
    return packets.keep_packet(opened.archive, packet.id, bound.pdf, bound.manifest)


def work(session: WorkerSession, job: Job) -> None:
    """Bind one packet in the worker; what failed is left behind with its reason."""
    ports = session.ports
    assignment = packet_jobs.take(ports, session.key, job)
    try:
        bound = _bound(
            session,
            packets.get_plan(ports.blobs, assignment.plan),
            lambda done, total: jobs.progress(ports, job, done, total),
        )
    except StorageError:
        raise  # nothing is wrong with the packet: the job is issued again
    except VaultError as error:
        packet_jobs.leave_failed(ports, job, assignment, error.code)
    else:
        packet_jobs.leave_bound(ports, job, assignment, bound.pdf, bound.manifest)


def list_packets(session: Session, case_id: str) -> list[Packet]:
    """All packets of the case, newest first, after taking in what workers left."""
    archive = session.open(case_id).archive
    packet_jobs.settle(archive)
    return packets.list_packets(archive)


def load_packet(session: Session, case_id: str, packet_id: str) -> Packet:
    archive = session.open(case_id).archive
    packet_jobs.settle(archive)
    return packets.load_packet(archive, packet_id)


def progress_of(session: Session, case_id: str, packet_id: str) -> tuple[int, int]:
    """Exhibits bound of total; (0, 0) while the packet waits for a worker."""
    return packet_jobs.progress_of(session.open(case_id).archive, packet_id)


def download(session: Session, case_id: str, packet_id: str) -> tuple[Packet, bytes]:
    """The PDF of a ready packet; noted in the case's history."""
    archive = session.open(case_id, Permission.ASSEMBLE).archive
    packet = packets.load_packet(archive, packet_id)
    if packet.state != packets.READY:
        raise NotFound(
            "packet_not_ready",
            Text("Dit pakket is nog niet klaar.", "This packet is not ready yet."),
            Text("Wacht tot het is samengesteld.", "Wait until it is assembled."),
        )
    return packet, b"".join(packets.stream_packet(archive, packet_id))


# -- ordering ------------------------------------------------------------------------------


def _ordered(
    session: Session, case_id: str, order: PacketOrder
) -> tuple[OpenCase, Packet, dict[str, Any]]:
    opened = session.open(case_id, Permission.ASSEMBLE)
    judged = plan(session, case_id, order.recipient)
    may_release = session.user.may(Permission.RELEASE)
    check_order(order, judged.candidates, may_release)
    title = " ".join(order.title.split())[:120] or f"Pakket {judged.recipient.label.nl}"
    packet = Packet(
        id=new_id(),
        case_id=case_id,
        recipient=order.recipient,
        title=title,
        made_on=session.ports.clock.minute_text(),
        made_by=session.user.id,
        state=packets.ASSEMBLING,
    )
    exhibits, omissions = exhibits_of(order, judged.candidates)
    head = PacketHead(
        packet_id=packet.id,
        recipient_id=order.recipient,
        recipient=judged.recipient.label.nl,
        title=title,
        client=opened.case.client.name,
        case_title=opened.case.title,
        question=" ".join(order.question.split())[:1000],
        made_on=session.ports.clock.today().isoformat(),
        made_by=session.user.name,
    )
    by_id = {one.document.id: one.document for one in judged.candidates}
    considered = sum(len(one.pages) for one in judged.candidates)
    sources = [
        (exhibit, by_id[exhibit.document_id], derived.load_reading(opened.archive, document_id))
        for exhibit in exhibits
        for document_id in (exhibit.document_id,)
    ]
    return opened, packet, plan_form(head, sources, omissions, considered)


def _candidates(opened: OpenCase, recipient_id: str) -> tuple[Candidate, ...]:
    archive = opened.archive
    made, divided = derived.corrections(archive), parts.divisions(archive)
    there = derived.all_documents(archive)
    twice = likenesses.second_copies(archive, [document.id for document, _ in there])
    found = []
    for document, extraction in there:
        division = divided.get(document.id, Division())
        if division.standing:
            loose = (n for n in document.pages if n not in division.taken)
            found.append(container(document, loose))
            continue
        reading = derived.load_reading(archive, document.id)
        texts = [page.text for page in reading.pages] if reading is not None else []
        fields = derived.reviewed_fields(extraction, made.get(document.id, []))
        second = document.id in twice
        found.append(
            candidate(
                recipient_id,
                document,
                fields,
                texts,
                own_number=opened.case.client.v_number,
                second_copy=second,
            )
        )
    return tuple(found)


# -- binding -------------------------------------------------------------------------------


def _bound(
    session: Session | WorkerSession, plan_value: dict[str, Any], progress: Progress
) -> Bound:
    doctor.require()
    settings = session.ports.settings
    limits = Limits(
        memory_mib=settings.reading_mib,
        wall_seconds=settings.reading_seconds,
        pages=settings.max_pages,
        megapixels=settings.max_megapixels,
    )

    def original(source: dict[str, Any]) -> bytes:
        return documents.open_sealed(
            session.ports,
            base64.b64decode(source["file_key"]),
            source["object_id"],
            source["payload_length"],
            source["sha256"],
        )

    contents, pages = contents_of(plan_value, original, limits, progress)
    return bind(contents, pages)
