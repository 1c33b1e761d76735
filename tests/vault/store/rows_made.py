"""Rows of invented bytes, for tests that care only that they are kept."""

from __future__ import annotations

import os

from vault.domain.ids import new_id
from vault.store.case_rows import CaseRow
from vault.store.sealed_rows import SealedRow
from vault.store.user_rows import UserRow


def user_row() -> UserRow:
    return UserRow(
        id=new_id(),
        login_index=os.urandom(32),
        role="caseworker",
        disabled=False,
        kem_public=os.urandom(8),
        sig_public=os.urandom(8),
        bundle=os.urandom(8),
        sealed_names=os.urandom(8),
        created_hour=3600,
    )


def case_row(signer_id: str, epoch: int = 1) -> CaseRow:
    return CaseRow(
        id=new_id(),
        epoch=epoch,
        state="open",
        kem_public=os.urandom(8),
        signer_id=signer_id,
        signature=os.urandom(8),
        head_seq=0,
        sealed_head=b"",
        created_hour=3600,
    )


def sealed_row(case_id: str, kind: str = "document", version: int = 1) -> SealedRow:
    return SealedRow(
        case_id=case_id,
        kind=kind,
        row_id=new_id(),
        version=version,
        epoch=1,
        sealed=os.urandom(64),
        ct_hash=os.urandom(32),
        written_hour=3600,
    )
