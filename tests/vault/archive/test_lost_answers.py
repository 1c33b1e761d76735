"""A connection that breaks after the commit and before its answer: nobody knows which it was.

What was written must then stand, whatever the caller was told, and trying again must be safe.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

import pytest
from sqlalchemy import Connection

from extractors.model import Attachment
from tests.vault.archive.samples import LETTER, outcome_of, received
from tests.vault.archive.test_crashes import over, whole
from tests.vault.conftest import Vault
from vault.archive import derived, documents, packets, reading_jobs
from vault.archive.cases import OpenCase
from vault.archive.ports import Ports
from vault.domain.ids import new_id
from vault.domain.packet import Manifest, Packet
from vault.errors import StorageError
from vault.store.database import Database, storage_error


class Deaf:
    """A database that commits, and whose answer never arrives."""

    def __init__(self, real: Database) -> None:
        self._real = real

    @contextmanager
    def read(self) -> Iterator[Connection]:
        with self._real.read() as connection:
            yield connection

    @contextmanager
    def write(self) -> Iterator[Connection]:
        with self._real.write() as connection:
            yield connection
        raise storage_error("server closed the connection unexpectedly")


def deaf(vault: Vault) -> Ports:
    return replace(vault.ports, database=Deaf(vault.ports.database))  # type: ignore[arg-type]


def again(vault: Vault, opened: OpenCase) -> OpenCase:
    return vault.noor.open(opened.case.id)


def test_a_reading_that_was_kept_after_all_is_whole(vault: Vault) -> None:
    opened = vault.case(vault.noor)
    document = received(opened)
    outcome = outcome_of(LETTER, (Attachment("bijlage.txt", b"bijlage " * 99),))
    with pytest.raises(StorageError):
        reading_jobs.keep(over(opened, deaf(vault)).archive, document, outcome)
    found = again(vault, opened)
    whole(found)
    assert len(documents.list_documents(found.archive)) == 2
    reading_jobs.keep(found.archive, document, outcome)
    whole(again(vault, opened))
    assert len(documents.list_documents(again(vault, opened).archive)) == 2


def test_an_upload_that_was_kept_after_all_is_whole(vault: Vault) -> None:
    opened = vault.case(vault.noor)
    with pytest.raises(StorageError):
        received(over(opened, deaf(vault)))
    found = again(vault, opened)
    whole(found)
    assert len(documents.list_documents(found.archive)) == 1


def test_a_packet_that_was_kept_after_all_can_be_read(vault: Vault) -> None:
    opened = vault.case(vault.noor)
    packet = Packet(new_id(), opened.case.id, "mrt", "P", "2026-11-25T10:00", "n", "assembling")
    packets.add_packet(opened.archive, packet, packets.put_plan(vault.ports.blobs, {}))
    manifest = Manifest(packet.id, "mrt", "2026-11-25", "P", (), (), (), 0, 0, 0)
    with pytest.raises(StorageError):
        packets.keep_packet(over(opened, deaf(vault)).archive, packet.id, b"%PDF", manifest)
    found = again(vault, opened).archive
    assert b"".join(packets.stream_packet(found, packet.id)) == b"%PDF"


def test_a_reading_that_was_refused_leaves_no_blob(vault: Vault) -> None:
    """Where it is sure that nothing was committed, nothing is left lying about."""
    opened = vault.case(vault.noor)
    document = received(opened)
    before = set(vault.ports.blobs.list(""))
    with pytest.raises(Exception, match="changed_meanwhile"):
        derived.keep_outcome(opened.archive, document, outcome_of(), pending_id=new_id())
    assert set(vault.ports.blobs.list("")) == before
