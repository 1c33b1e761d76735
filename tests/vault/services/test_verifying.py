"""What is missing or damaged in a case is found and named; what is whole is said to be whole."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy import text

from tests.vault.archive.samples import outcome_of, received
from tests.vault.conftest import Vault
from vault.archive.cases import OpenCase
from vault.archive.derived import keep_outcome
from vault.archive.row_kinds import RowKind
from vault.crypto import age_stream
from vault.domain.document import Document
from vault.errors import NotFound
from vault.services import erasure, sharing, verifying
from vault.services.verifying import Verified
from vault.store.blobs import Blobs

Damage = Callable[[Vault, Document, Document], None]


def _filled(vault: Vault, title: str = "Dossier Amari") -> tuple[OpenCase, Document, Document]:
    """A case with two documents, of which the first was read."""
    opened = vault.case(vault.noor, title)
    letter, other = received(opened), received(opened, b"Een ander stuk. " * 50, "ander.txt")
    keep_outcome(opened.archive, letter, outcome_of())
    return opened, letter, other


def _verify(vault: Vault, *case_ids: str) -> list[Verified]:
    return list(verifying.verify(vault.noor, case_ids))


def _faults(one: Verified) -> list[tuple[str, str, str]]:
    return [(f.part, one.names.get(f.document_id, ""), f.error.code) for f in one.found.faults]


def test_a_case_of_which_all_is_there_is_whole(vault: Vault) -> None:
    opened, letter, other = _filled(vault)
    (found,) = _verify(vault)
    assert found.whole and (found.case_id, found.title) == (opened.case.id, "Dossier Amari")
    assert found.found.documents == 2
    assert found.found.size == letter.original.plain_length + other.original.plain_length
    assert found.found.blobs == 2  # the words and the pictures of the letter
    assert found.found.leftovers == 0


def test_nothing_is_changed_by_looking(vault: Vault) -> None:
    opened, *_ = _filled(vault)
    before = sorted(vault.ports.blobs.list("")), vault.noor.open(opened.case.id).archive
    with vault.ports.database.read() as connection:
        marks = before[1].marks_in(connection)
    _verify(vault)
    assert sorted(vault.ports.blobs.list("")) == before[0]
    with vault.ports.database.read() as connection:
        assert before[1].marks_in(connection) == marks


def _payload(document: Document) -> str:
    return f"o/{document.original.object_id}/p"


def _flipped(vault: Vault, key: str, at: int = -1) -> None:
    content = bytearray(vault.ports.blobs.get(key))
    content[at] ^= 1
    vault.ports.blobs.put(key, bytes(content))


def _flip_payload(vault: Vault, letter: Document, other: Document) -> None:
    _flipped(vault, _payload(letter), 20)


def _cut_payload(vault: Vault, letter: Document, other: Document) -> None:
    vault.ports.blobs.put(_payload(letter), vault.ports.blobs.get(_payload(letter))[:100])


def _lose_payload(vault: Vault, letter: Document, other: Document) -> None:
    vault.ports.blobs.delete(_payload(letter))


def _swap_payload(vault: Vault, letter: Document, other: Document) -> None:
    vault.ports.blobs.put(_payload(letter), vault.ports.blobs.get(_payload(other)))


def _swap_header(vault: Vault, letter: Document, other: Document) -> None:
    header = f"o/{other.original.object_id}/h/1"
    vault.ports.blobs.put(f"o/{letter.original.object_id}/h/1", vault.ports.blobs.get(header))


def _swap_manifest(vault: Vault, letter: Document, other: Document) -> None:
    manifest = f"o/{other.original.object_id}/m/1"
    vault.ports.blobs.put(f"o/{letter.original.object_id}/m/1", vault.ports.blobs.get(manifest))


def _lose_manifest(vault: Vault, letter: Document, other: Document) -> None:
    vault.ports.blobs.delete(f"o/{letter.original.object_id}/m/1")


def _forge_manifest(vault: Vault, letter: Document, other: Document) -> None:
    """As somebody makes who can write in the store and knows the case's public key alone."""
    recipient = vault.noor.open(letter.case_id).archive.keys.recipient
    forged = age_stream.seal_file(b"no manifest", [recipient])
    vault.ports.blobs.put(f"o/{letter.original.object_id}/m/1", forged)


ORIGINALS: dict[str, tuple[Damage, str, str]] = {
    "a bit flipped": (_flip_payload, "original", "age_payload"),
    "cut off": (_cut_payload, "original", "age_truncated"),
    "gone": (_lose_payload, "original", "object_missing"),
    "another document's": (_swap_payload, "original", "age_truncated"),
    "another document's header": (_swap_header, "header", "object_replaced"),
    "another document's manifest": (_swap_manifest, "manifest", "object_replaced"),
    "with a forged manifest": (_forge_manifest, "manifest", "object_replaced"),
    "without manifest": (_lose_manifest, "manifest", "object_missing"),
}


@pytest.mark.parametrize(("damage", "part", "code"), ORIGINALS.values(), ids=ORIGINALS)
def test_an_original_that_is_not_as_it_was_is_named(
    vault: Vault, damage: Damage, part: str, code: str
) -> None:
    _, letter, other = _filled(vault)
    damage(vault, letter, other)
    (found,) = _verify(vault)
    assert not found.whole
    assert _faults(found) == [(part, "brief.txt", code)]
    assert found.found.documents == 2  # the other was looked at all the same


@pytest.mark.parametrize("kind", [RowKind.READING, RowKind.PREVIEWS])
def test_words_and_pictures_that_are_gone_or_damaged_are_named(vault: Vault, kind: RowKind) -> None:
    opened, letter, _ = _filled(vault)
    blob_id = opened.archive.load(kind, letter.id).value["blobs"][0]
    key = f"x/{opened.case.id}/{blob_id}"
    _flipped(vault, key)
    assert [fault[:2] for fault in _faults(_verify(vault)[0])] == [(str(kind), "brief.txt")]
    vault.ports.blobs.delete(key)
    assert _faults(_verify(vault)[0]) == [(str(kind), "brief.txt", "object_missing")]


def test_a_row_that_does_not_open_is_counted_and_the_rest_is_still_looked_at(vault: Vault) -> None:
    opened, letter, other = _filled(vault)
    damage = "UPDATE sealed_rows SET sealed = substr(sealed, 1, 40) WHERE kind = 'reading'"
    with vault.ports.database.write() as connection:
        connection.execute(text(damage))
    _lose_payload(vault, other, letter)
    (found,) = _verify(vault, opened.case.id)
    assert {fault[0] for fault in _faults(found)} == {"row", "original"}


def test_a_case_that_does_not_open_hides_none_of_the_others(vault: Vault) -> None:
    broken, *_ = _filled(vault, "Beschadigd")
    with vault.ports.database.write() as connection:
        taken = "DELETE FROM sealed_rows WHERE case_id = :case AND kind = 'document'"
        connection.execute(text(taken), {"case": broken.case.id})
    _filled(vault, "Blijft heel")
    found = {one.case_id: one for one in _verify(vault)}
    assert _faults(found.pop(broken.case.id)) == [("case", "", "case_rolled_back")]
    assert [(one.title, one.whole) for one in found.values()] == [("Blijft heel", True)]


def test_what_a_crash_left_behind_is_counted_and_is_no_fault(vault: Vault) -> None:
    opened, *_ = _filled(vault)
    orphan = opened.archive.put_blob("reading", b"nobody's")
    (found,) = _verify(vault)
    assert found.whole and found.found.leftovers == 1
    assert vault.ports.blobs.exists(f"x/{opened.case.id}/{orphan}")


def test_a_case_is_whole_after_it_got_a_new_key_and_an_erased_one_is_no_loss(vault: Vault) -> None:
    opened, *_ = _filled(vault)
    sharing.share(vault.noor, opened.case.id, "bram")
    sharing.revoke(vault.noor, opened.case.id, vault.bram.user.id)
    gone, *_ = _filled(vault, "Weg ermee")
    sharing.share(vault.noor, gone.case.id, "cato")
    erasure.erase(vault.cato, gone.case.id, "Weg ermee")
    assert [(one.case_id, one.whole) for one in _verify(vault)] == [(opened.case.id, True)]


def test_a_case_of_others_cannot_be_looked_at(vault: Vault) -> None:
    opened, *_ = _filled(vault)
    with pytest.raises(NotFound):
        list(verifying.verify(vault.bram, [opened.case.id]))
    assert list(verifying.verify(vault.bram)) == []


class _Stumbles:
    """A store that gives out the first read of an original wrong, and then right."""

    def __init__(self, blobs: Blobs) -> None:
        self._blobs = blobs
        self.stumbled: set[str] = set()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._blobs, name)

    def stream(self, key: str) -> Iterator[bytes]:
        first = key not in self.stumbled
        self.stumbled.add(key)
        return iter((b"noise",)) if first else self._blobs.stream(key)


def test_what_a_store_gives_out_wrong_once_is_read_once_more(vault: Vault) -> None:
    _filled(vault)
    store = _Stumbles(vault.ports.blobs)
    vault.ports = replace(vault.ports, blobs=store)
    assert [one.whole for one in _verify(vault)] == [True]
    assert len(store.stumbled) == 2


def test_progress_counts_the_documents(vault: Vault) -> None:
    _filled(vault)
    told: list[tuple[int, int]] = []
    list(verifying.verify(vault.noor, (), lambda done, total: told.append((done, total))))
    assert told == [(0, 2), (1, 2), (2, 2)]
