"""Taking a member's key away: a new epoch, everything readable sealed anew (security.md D12).

Crash-safe: new blobs, headers and manifests are written under new names first; rows, wraps and
the case record change in one transaction; the old names are deleted after it. A crash before the
commit leaves orphans and the old epoch whole; after it, orphans and the new epoch whole.

What this cannot do is stated on the screen: what a member has already read cannot be recalled,
and payloads keep their file keys, which a former member may have copied.
"""

from __future__ import annotations

from extractors.model import Text
from vault.archive import membership
from vault.archive.cases import OpenCase, open_case, unlock_case, wrap_for
from vault.archive.documents import document_of, put_header
from vault.archive.heads import Marks
from vault.archive.row_kinds import Row, RowKind
from vault.archive.sealed_rows import CaseArchive, Change
from vault.audit.events import Event
from vault.crypto import wraps
from vault.crypto.keys import CaseKeys, UserKeys
from vault.crypto.primitives import random_bytes
from vault.domain.user import User
from vault.errors import NewerFormat
from vault.store import case_rows, feed_rows, sealed_rows

SEED_BYTES = 32


def revoke(user: User, keys: UserKeys, opened: OpenCase, other_id: str) -> OpenCase:
    """Rotate the case without `other_id`; returns the case opened under the new epoch."""
    old, case_id = opened.archive, opened.case.id
    ports, epoch = old.ports, opened.case.epoch + 1
    unlock_case(ports, user, keys, case_id)  # the revoker must hold the key now, not only once
    seed = random_bytes(SEED_BYTES)
    new = CaseArchive(
        ports,
        CaseKeys.derive(seed, ports.shred_shares.get(case_id), ports.org_id, case_id, epoch),
        case_id,
        user.id,
    )
    with ports.database.write() as connection:
        stored = case_rows.lock(connection, case_id)
        marks = old.checked(stored, old.marks_in(connection))
        events = sealed_rows.list_kind(connection, case_id, RowKind.EVENT)
        # From the sealed history, never from the table of wraps: see membership.py.
        stays = set(membership.of_history(old.open_row(row).value for row in events)) - {other_id}
        change = Change(new, connection, marks, stored.head_seq)
        for kind in RowKind:
            for row in sealed_rows.list_kind(connection, case_id, kind):
                _reseal(old, change, old.open_row(row))
        _check_complete(marks, change)
        case_rows.set_epoch(
            connection,
            case_id,
            epoch,
            new.keys.kem_public,
            user.id,
            wraps.sign_case_record(keys, ports.org_id, case_id, epoch, new.keys.kem_public),
        )
        for member in sorted(stays):
            wrap_for(ports, connection, case_id, epoch, seed, member, user, keys)
        case_rows.delete_wraps(connection, case_id, opened.case.epoch)
        feed_rows.delete_part(connection, other_id, case_id)
        change.record(Event.CASE_REVOKED, {"from": other_id})
        change.write_head()
    for blob_id in change.garbage:
        old.delete_blob(blob_id)
    _delete_old_headers(old, new)
    return open_case(ports, user, keys, case_id)


def _reseal(old: CaseArchive, change: Change, row: Row) -> None:
    value = dict(row.value)
    if value.get("blobs"):
        purpose = str(row.kind)
        names = {
            blob_id: change.archive.put_blob(purpose, old.get_blob(purpose, blob_id))
            for blob_id in value["blobs"]
        }
        value = _renamed(value, names)
    if row.kind is RowKind.DOCUMENT and not document_of(row).is_part:
        value = put_header(change.archive, document_of(row))
    change.replace(row, value)


def _check_complete(marks: Marks, change: Change) -> None:
    """Every row must have been sealed anew: a kind this version does not know would be lost."""
    left = [key for key, mark in marks.items() if change.marks[key] == mark]
    if left:
        raise NewerFormat(
            "unknown_row_kind",
            Text(
                "Dit dossier bevat gegevens van een nieuwere versie van de kluis.",
                "This case holds rows of a newer version of the vault.",
            ),
        )


def _renamed(value: dict[str, object], names: dict[str, str]) -> dict[str, object]:
    """The value with every blob id replaced by its new name, wherever it stands."""

    def walk(part: object) -> object:
        if isinstance(part, dict):
            return {walk(k): walk(v) for k, v in part.items()}
        if isinstance(part, list):
            return [walk(v) for v in part]
        return names.get(part, part) if isinstance(part, str) else part

    return {str(key): walk(item) for key, item in value.items()}


def _delete_old_headers(old: CaseArchive, new: CaseArchive) -> None:
    for document in map(document_of, new.list(RowKind.DOCUMENT)):
        if document.is_part:
            continue  # its parent's are meant
        for part in ("h", "m"):
            old.ports.blobs.delete(f"o/{document.original.object_id}/{part}/{old.keys.epoch}")
