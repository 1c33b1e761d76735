"""The head of a case: one sealed value that says which rows there are, in which version.

Context binding stops a swapped row; only the head stops a missing one, a new one, or yesterday's
(security.md C4). It is sealed under the case's row key and numbered: its number stands in a plain
column too, so that an old head beside new rows, or the other way round, is noticed.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection

from extractors.model import Text
from vault.crypto import records
from vault.crypto.contexts import Kind, context
from vault.crypto.keys import CaseKeys
from vault.domain.ids import id_bytes
from vault.errors import Conflict, IntegrityError
from vault.store.case_rows import CaseRow
from vault.store.sealed_rows import SealedRow

Marks = dict[tuple[str, str], tuple[int, bytes]]  # (kind, row id) -> (version, SHA-256 of sealed)


def seal(keys: CaseKeys, org_id: str, case_id: str, seq: int, marks: Marks) -> bytes:
    """The sealed head that says exactly these rows."""
    body = seq.to_bytes(8, "big") + root_of(marks)
    return records.seal(keys.row_key, body, _context(keys, org_id, case_id), epoch=keys.epoch)


def check(keys: CaseKeys, org_id: str, stored: CaseRow, marks: Marks) -> None:
    """IntegrityError "case_rolled_back" unless the stored head says exactly these rows."""
    body = records.open_record(keys.row_key, stored.sealed_head, _context(keys, org_id, stored.id))
    if body != stored.head_seq.to_bytes(8, "big") + root_of(marks):
        raise rolled_back()


def _context(keys: CaseKeys, org_id: str, case_id: str) -> bytes:
    return context(Kind.CASE_HEAD, id_bytes(org_id), id_bytes(case_id), keys.epoch)


def root_of(marks: Marks) -> bytes:
    """SHA-256 over kind, id, version and hash of every row, in order; 32 bytes.

    Kinds and ids hold no NUL and a mark has a fixed length, so two cases never give one root.
    """
    lines = sorted(
        f"{kind}\0{row_id}\0".encode() + version.to_bytes(8, "big") + ct_hash
        for (kind, row_id), (version, ct_hash) in marks.items()
    )
    return hashlib.sha256(b"".join(lines)).digest()


def absent(
    marks: Marks, kind: str, found: Collection[SealedRow], asked: Collection[str] | None
) -> bool:
    """Whether a row of this kind is marked, was asked for (None: all of them), and not found.

    Marks are read from an index of their own; who writes in the database file can part the two.
    """
    ids = {row.row_id for row in found}
    if asked is not None:
        return any(row_id not in ids and (kind, row_id) in marks for row_id in asked)
    return any(of == kind and row_id not in ids for of, row_id in marks)


def rolled_back() -> IntegrityError:
    return IntegrityError(
        "case_rolled_back",
        Text(
            "De gegevens van dit dossier zijn buiten de kluis om veranderd of teruggezet.",
            "The rows of this case were changed or put back outside the vault.",
        ),
    )


def rotated() -> Conflict:
    return Conflict(
        "case_rotated",
        Text(
            "Iemand trok net de toegang van een lid in; het dossier kreeg een nieuwe sleutel.",
            "Somebody just took a member's access back; the case has a new key.",
        ),
    )
