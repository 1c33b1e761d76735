"""Dying at every n-th storage operation (A-17): afterwards all stands as before, or as intended.

Each act is run again and again, dying one operation later each time, until it survives. What may
be left behind are objects nobody names; never a document half there, a case that does not open,
or a member who can and cannot.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from extractors.model import Attachment
from tests.vault.archive.samples import LETTER, outcome_of, received
from tests.vault.conftest import Vault
from tests.vault.faults import Died, Faults
from vault.archive import cases, derived, documents, pending, reading_jobs, rotation
from vault.archive.cases import OpenCase
from vault.archive.documents import UploadSink
from vault.archive.ports import Ports
from vault.archive.row_kinds import RowKind
from vault.archive.sealed_rows import CaseArchive
from vault.domain.case import Client
from vault.domain.document import Document, DocumentState
from vault.domain.ids import new_id
from vault.errors import Conflict, NotFound

Act = Callable[[Ports], object]


def dies_everywhere(vault: Vault, act: Act, check: Callable[[bool], None]) -> int:
    """Run `act` dying at operation 1, 2, 3 …; `check(survived)` after each; how often it died."""
    for at in range(1, 200):
        faults = Faults(at)
        try:
            act(faults.around(vault.ports))
        except Died:
            check(False)
            continue
        check(True)
        return at - 1
    raise AssertionError("the act has no end")


def over(opened: OpenCase, ports: Ports) -> OpenCase:
    """The open case over storage that dies."""
    archive = opened.archive
    dying = CaseArchive(ports, archive.keys, archive.case_id, archive.user_id)
    return replace(opened, archive=dying)


def opens(vault: Vault, login: str, case_id: str) -> OpenCase | None:
    """The case as a request of this user finds it; None when it is not theirs."""
    session = vault.session(login)
    try:
        opened = cases.open_case(vault.ports, session.user, session.keys, case_id)
    except NotFound:
        return None
    whole(opened)
    return opened


def whole(opened: OpenCase) -> None:
    """Everything the case names is there and opens."""
    archive = opened.archive
    for document in documents.list_documents(archive):
        assert documents.open_original(archive, document)
        place = f"o/{document.original.object_id}"
        for part in ("h", "m"):
            assert archive.ports.blobs.exists(f"{place}/{part}/{archive.keys.epoch}")
        if document.state is DocumentState.EXTRACTED:
            assert derived.load_reading(archive, document.id) is not None
            assert derived.load_preview(archive, document.id, 1) is not None
            assert derived.load_extraction(archive, document.id) is not None


def test_opening_a_new_case(vault: Vault) -> None:
    noor = vault.noor

    def act(ports: Ports) -> None:
        cases.add_case(ports, noor.user, noor.keys, "Dossier", Client("Sefu Amari"))

    def check(survived: bool) -> None:
        mine = cases.list_cases(vault.ports, noor.user)
        for case_id in mine:
            assert opens(vault, "noor", case_id) is not None
        assert not survived or mine

    assert dies_everywhere(vault, act, check) >= 4


def test_receiving_a_document(vault: Vault) -> None:
    opened = vault.case(vault.noor)

    def act(ports: Ports) -> None:
        received(over(opened, ports))

    def check(survived: bool) -> None:
        found = opens(vault, "noor", opened.case.id)
        assert found is not None
        assert survived <= bool(documents.list_documents(found.archive))

    assert dies_everywhere(vault, act, check) >= 6


def test_keeping_what_was_read(vault: Vault) -> None:
    opened = vault.case(vault.noor)
    document = received(opened)

    def act(ports: Ports) -> None:
        derived.keep_outcome(over(opened, ports).archive, document, outcome_of())

    def check(survived: bool) -> None:
        found = opens(vault, "noor", opened.case.id)
        assert found is not None
        state = documents.load_document(found.archive, document.id).state
        assert state in (DocumentState.RECEIVED, DocumentState.EXTRACTED)
        assert not survived or state is DocumentState.EXTRACTED

    assert dies_everywhere(vault, act, check) >= 5


def test_sharing(vault: Vault) -> None:
    opened, noor, bram = vault.case(vault.noor), vault.noor, vault.bram
    received(opened)

    def act(ports: Ports) -> None:
        if opens(vault, "bram", opened.case.id) is None:
            cases.share(ports, noor.user, noor.keys, over(opened, ports), bram.user)

    def check(survived: bool) -> None:
        assert opens(vault, "noor", opened.case.id) is not None
        assert not survived or opens(vault, "bram", opened.case.id) is not None

    assert dies_everywhere(vault, act, check) >= 3


def test_taking_a_key_back(vault: Vault) -> None:
    """The rotation: at every moment both epochs are whole or one is, and it can be done again."""
    opened, noor, bram, cato = vault.case(vault.noor), vault.noor, vault.bram, vault.cato
    for n in range(2):
        derived.keep_outcome(opened.archive, received(opened, LETTER + b"%d" % n), outcome_of())
    for other in (bram, cato):
        cases.share(vault.ports, noor.user, noor.keys, opened, other.user)
    deaths = 0

    def act(ports: Ports) -> None:
        now = cases.open_case(vault.ports, noor.user, noor.keys, opened.case.id)
        rotation.revoke(noor.user, noor.keys, over(now, ports), bram.user.id)

    def check(survived: bool) -> None:
        nonlocal deaths
        deaths += not survived
        mine = opens(vault, "noor", opened.case.id)
        assert mine is not None
        assert opens(vault, "cato", opened.case.id) is not None
        theirs = opens(vault, "bram", opened.case.id)
        assert (theirs is None) == (mine.case.epoch > 1)
        assert not survived or theirs is None

    assert dies_everywhere(vault, act, check) >= 15
    assert deaths >= 15


def test_erasing(vault: Vault) -> None:
    """Once the share is gone the case is; what a crash left behind goes with the next list."""
    other = vault.case(vault.noor, "Blijft")
    erased: list[OpenCase] = []

    def act(ports: Ports) -> None:
        opened = vault.case(vault.noor)
        derived.keep_outcome(opened.archive, received(opened), outcome_of())
        erased.append(opened)
        cases.erase(over(opened, ports))

    def check(survived: bool) -> None:
        last = erased[-1]
        found = opens(vault, "noor", last.case.id)
        assert not survived or found is None
        mine = cases.list_cases(vault.ports, vault.noor.user)
        assert other.case.id in mine
        assert (last.case.id in mine) == (found is not None)
        if found is None:
            assert list(vault.ports.blobs.list(f"x/{last.case.id}/")) == []

    assert dies_everywhere(vault, act, check) >= 8


@pytest.mark.parametrize("attached", [0, 2])
def test_taking_in_what_a_worker_left(vault: Vault, attached: int) -> None:
    """Nothing is lost, nothing is doubled, attachments neither."""
    opened = vault.case(vault.noor)
    document = received(opened)
    files = tuple(Attachment(f"bijlage {n}.txt", b"bijlage %d" % n) for n in range(attached))
    pending.put(
        vault.ports,
        opened.archive.keys.recipient,
        document.original.file_key,
        case_id=opened.case.id,
        document_id=document.id,
        outcome=outcome_of(attachments=files),
    )

    def act(ports: Ports) -> None:
        reading_jobs.take_in(over(opened, ports).archive)

    def check(survived: bool) -> None:
        found = opens(vault, "noor", opened.case.id)
        assert found is not None
        now = documents.load_document(found.archive, document.id)
        known = documents.list_documents(found.archive)
        assert len(known) in (1, 1 + attached)
        assert (len(known) == 1 + attached) or now.state is DocumentState.RECEIVED
        assert not survived or now.state is DocumentState.EXTRACTED

    dies_everywhere(vault, act, check)


def test_an_upload_that_breaks_off_leaves_no_document(vault: Vault) -> None:
    opened = vault.case(vault.noor)
    sink = UploadSink(vault.ports, 1 << 20)
    sink.write(b"half a file")
    sink.discard()
    assert list(vault.ports.blobs.list("")) == []
    assert documents.list_documents(opened.archive) == []


def test_two_requests_take_in_one_outcome_once(vault: Vault) -> None:
    """The second finds it taken in the middle of its own work, and leaves nothing behind."""
    opened = vault.case(vault.noor)
    document = received(opened)
    pending.put(
        vault.ports,
        opened.archive.keys.recipient,
        document.original.file_key,
        case_id=opened.case.id,
        document_id=document.id,
        outcome=outcome_of(attachments=(Attachment("bijlage.txt", b"bijlage"),)),
    )
    (row,) = pending.list_of_case(vault.ports, opened.case.id)
    outcome = pending.open_outcome(opened.archive, row, document)
    first = reading_jobs.keep(opened.archive, document, outcome, pending_id=row.id)
    assert len(first) == 2
    objects = set(vault.ports.blobs.list(""))
    second = pending.open_outcome(opened.archive, row, document)
    with pytest.raises(Conflict, match="changed_meanwhile"):
        reading_jobs.keep(opened.archive, document, second, pending_id=row.id)
    assert set(vault.ports.blobs.list("")) == objects
    found = opens(vault, "noor", opened.case.id)
    assert found is not None
    assert len(documents.list_documents(found.archive)) == 2


def test_an_outcome_that_no_worker_made_is_dropped(vault: Vault) -> None:
    """A-07: anybody who knows the public key can seal; only the file key makes the MAC."""
    opened = vault.case(vault.noor)
    document = received(opened)
    pending.put(
        vault.ports,
        opened.archive.keys.recipient,
        bytes(16),
        case_id=opened.case.id,
        document_id=document.id,
        outcome=outcome_of(b"vervalst"),
    )
    assert reading_jobs.take_in(opened.archive) == []
    assert pending.list_of_case(vault.ports, opened.case.id) == []
    state = documents.load_document(opened.archive, document.id).state
    assert state is DocumentState.RECEIVED
    told = [row.value["event"] for row in opened.archive.list(RowKind.EVENT)]
    assert told.count("result.refused") == 1


def test_ids_of_documents_are_never_used_twice(vault: Vault) -> None:
    opened = vault.case(vault.noor)
    document = received(opened)
    other = replace(document, original=replace(document.original, object_id=new_id()))
    assert isinstance(other, Document)
    with pytest.raises(Conflict, match="changed_meanwhile"):
        documents.add_document(opened.archive, other)
