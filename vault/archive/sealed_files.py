"""Sealed blobs of one case: what is too large for a row. A row of the case names each of them.

x/<case>/<blob>     sealed under the case's blob key, bound to case, epoch, purpose and blob
"""

from __future__ import annotations

from vault.archive.ports import Ports
from vault.crypto import records
from vault.crypto.contexts import Kind, context
from vault.crypto.keys import CaseKeys
from vault.domain.ids import id_bytes, new_id


class CaseBlobs:
    """Plaintext above, ciphertext in the store; ids are new and random for every blob."""

    def __init__(self, ports: Ports, keys: CaseKeys, case_id: str) -> None:
        self._ports = ports
        self._keys = keys
        self._case_id = case_id

    def put(self, purpose: str, plain: bytes) -> str:
        """Seal and store; the id of the new blob."""
        blob_id = new_id()
        sealed = records.seal(
            self._keys.blob_key, plain, self._context(purpose, blob_id), epoch=self._keys.epoch
        )
        self._ports.blobs.put(self._key(blob_id), sealed)
        return blob_id

    def get(self, purpose: str, blob_id: str) -> bytes:
        """The bytes; IntegrityError when they are missing or not what was put."""
        sealed = self._ports.blobs.get(self._key(blob_id))
        return records.open_record(self._keys.blob_key, sealed, self._context(purpose, blob_id))

    def delete(self, blob_id: str) -> None:
        self._ports.blobs.delete(self._key(blob_id))

    def _key(self, blob_id: str) -> str:
        return f"x/{self._case_id}/{blob_id}"

    def _context(self, purpose: str, blob_id: str) -> bytes:
        return context(
            Kind.BLOB,
            id_bytes(self._ports.org_id),
            id_bytes(self._case_id),
            self._keys.epoch,
            purpose,
            id_bytes(blob_id),
        )
