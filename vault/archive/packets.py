"""Packets between keys and storage: what was ordered, what is needed to bind it, what came out.

The worker that binds holds no case key. What it needs (file keys of the chosen originals, the
words of their pages, the cover) is sealed under a fresh plan key that only the job carries and
the case's own row keeps; the plan is deleted when the packet is settled.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from vault.archive.row_kinds import Row, RowKind
from vault.archive.sealed_rows import CaseArchive
from vault.audit.events import Event
from vault.crypto.age_stream import FileSealer, open_stream
from vault.domain.ids import new_id
from vault.domain.packet import Manifest, Packet
from vault.domain.plain import from_plain, to_plain
from vault.errors import StorageError, VaultError
from vault.store.blobs import Blobs

PACKET = "packet"
ASSEMBLING, READY, FAILED = "assembling", "ready", "failed"


@dataclass(frozen=True, slots=True)
class SealedPlan:
    """Where the plan lies and the key that opens it."""

    object_id: str
    file_key: bytes
    payload_length: int

    @property
    def place(self) -> str:
        return f"plans/{self.object_id}"


def put_plan(blobs: Blobs, plan: dict[str, Any]) -> SealedPlan:
    """Seal a plan under a fresh key."""
    sealer = FileSealer(())
    body = zlib.compress(json.dumps(plan, ensure_ascii=False).encode(), 1)
    sealed = sealer.update(body) + sealer.finish()
    made = SealedPlan(new_id(), sealer.file_key, sealer.payload_length)
    blobs.put(made.place, sealed)
    return made


def get_plan(blobs: Blobs, sealed: SealedPlan) -> dict[str, Any]:
    """The plan, for whoever was given its key."""
    stored = blobs.stream(sealed.place)
    body = b"".join(open_stream(sealed.file_key, stored, sealed.payload_length))
    plan: dict[str, Any] = json.loads(zlib.decompress(body))
    return plan


def add_packet(archive: CaseArchive, packet: Packet, plan: SealedPlan) -> None:
    """Note a packet that is being assembled."""
    with archive.change() as change:
        value = {"packet": to_plain(packet), "plan": to_plain(plan), "blobs": []}
        change.add(RowKind.PACKET, packet.id, value)
        change.record(Event.PACKET_ORDERED, {"packet": packet.id, "recipient": packet.recipient})


def keep_packet(archive: CaseArchive, packet_id: str, pdf: bytes, manifest: Manifest) -> Packet:
    """Seal the bound packet and drop its plan."""
    row = archive.load(RowKind.PACKET, packet_id)
    blob = archive.put_blob(PACKET, pdf)
    packet = replace(_packet_of(row), state=READY, manifest=manifest)
    hashes = [exhibit.sha256 for exhibit in manifest.exhibits]
    detail = {
        "packet": packet_id,
        "recipient": packet.recipient,
        "sha256": manifest.sha256_packet,
        "exhibits": hashes,
    }
    try:
        with archive.change() as change:
            change.replace(row, {"packet": to_plain(packet), "plan": None, "blobs": [blob]})
            change.record(Event.PACKET_ASSEMBLED, detail)
    except StorageError:
        raise  # it may have been committed all the same
    except VaultError:
        archive.delete_blob(blob)
        raise
    _drop_plan(archive, row)
    return packet


def fail_packet(archive: CaseArchive, packet_id: str, reason: str) -> Packet:
    """Note that a packet could not be bound, with the code of the reason."""
    row = archive.load(RowKind.PACKET, packet_id)
    packet = replace(_packet_of(row), state=FAILED, reason=reason)
    with archive.change() as change:
        change.replace(row, {"packet": to_plain(packet), "plan": None, "blobs": []})
        change.record(Event.PACKET_FAILED, {"packet": packet_id, "reason": reason})
    _drop_plan(archive, row)
    return packet


def load_packet(archive: CaseArchive, packet_id: str) -> Packet:
    """One packet; NotFound."""
    return _packet_of(archive.load(RowKind.PACKET, packet_id))


def plan_of(archive: CaseArchive, packet_id: str) -> SealedPlan | None:
    """The plan of a packet that is still being assembled."""
    row = archive.find(RowKind.PACKET, packet_id)
    plan = row.value["plan"] if row is not None else None
    return from_plain(SealedPlan, plan) if plan else None


def list_packets(archive: CaseArchive) -> list[Packet]:
    """All packets, newest first."""
    found = [_packet_of(row) for row in archive.list(RowKind.PACKET)]
    return sorted(found, key=lambda packet: (packet.made_on, packet.id), reverse=True)


def stream_packet(archive: CaseArchive, packet_id: str) -> Iterator[bytes]:
    """The PDF of a ready packet; the reading of it is noted in the case's history."""
    row = archive.load(RowKind.PACKET, packet_id)
    pdf = archive.get_blob(PACKET, row.value["blobs"][0])
    with archive.change() as change:
        change.record(Event.PACKET_OPENED, {"packet": packet_id})
    return iter((pdf,))


def _drop_plan(archive: CaseArchive, row: Row) -> None:
    if row.value["plan"]:
        archive.ports.blobs.delete(from_plain(SealedPlan, row.value["plan"]).place)


def _packet_of(row: Row) -> Packet:
    return from_plain(Packet, row.value["packet"])
