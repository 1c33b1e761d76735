"""The log of a vault: every act counts, and what was signed cannot be rewritten unnoticed."""

from __future__ import annotations

import base64
import json

import pytest
from sqlalchemy import text

from tests.vault.archive.samples import received
from tests.vault.conftest import Vault
from vault.archive import cases, checkpoints, history
from vault.archive.row_kinds import RowKind
from vault.audit import log
from vault.errors import IntegrityError
from vault.store import log_rows


def test_every_act_is_a_leaf_that_names_nobody(vault: Vault) -> None:
    opened = vault.case(vault.noor)
    document = received(opened)
    with vault.ports.database.read() as connection:
        leaves = log_rows.leaves(connection)
    assert [json.loads(leaf)["action"] for leaf in leaves] == ["case.opened", "document.received"]
    assert [json.loads(leaf)["seq"] for leaf in leaves] == [0, 1]
    for name in (vault.noor.user.id, opened.case.id, document.id):
        assert name.encode() not in b"".join(leaves)


def test_a_member_can_open_one_commitment(vault: Vault) -> None:
    archive = vault.case(vault.noor).archive
    (event,) = archive.list(RowKind.EVENT)
    with vault.ports.database.read() as connection:
        (leaf,) = log_rows.leaves(connection)
    commit = base64.b64decode(json.loads(leaf)["commit"])
    salt, detail = bytes.fromhex(event.value["salt"]), history.committed(event.value)
    assert log.opens(commit, archive.keys.log_key, salt, detail)
    assert not log.opens(commit, archive.keys.log_key, salt, detail + b" ")


def test_a_growing_log_holds_its_earlier_checkpoints(vault: Vault) -> None:
    notes = [checkpoints.sign(vault.ports)]
    for n in range(5):
        vault.case(vault.noor, f"Dossier {n}")
        notes.append(checkpoints.sign(vault.ports))
        assert checkpoints.sign(vault.ports) == notes[-1]
    assert all(checkpoints.holds(vault.ports, note) for note in notes)
    with vault.ports.database.read() as connection:
        last = log_rows.last_checkpoint(connection)
    assert last is not None
    assert (last.size, last.note) == (5, notes[-1])


@pytest.mark.parametrize(
    "rewriting",
    [
        "DELETE FROM log_leaves WHERE seq = 2",
        "DELETE FROM log_leaves WHERE seq = 3",
        "UPDATE log_leaves SET leaf = (SELECT leaf FROM log_leaves WHERE seq = 1) WHERE seq = 2",
        "UPDATE log_leaves SET seq = 10 - seq",
    ],
    ids=["deleted", "cut off", "replaced", "reordered"],
)
def test_a_rewritten_log_does_not_hold(vault: Vault, rewriting: str) -> None:
    for n in range(4):
        vault.case(vault.noor, f"Dossier {n}")
    note = checkpoints.sign(vault.ports)
    with vault.ports.database.write() as connection:
        connection.execute(text(rewriting))
    assert not checkpoints.holds(vault.ports, note)


def test_the_log_of_an_erased_case_still_holds(vault: Vault) -> None:
    opened = vault.case(vault.noor)
    note = checkpoints.sign(vault.ports)
    cases.erase(opened)
    assert checkpoints.holds(vault.ports, note)
    with vault.ports.database.read() as connection:
        assert json.loads(log_rows.leaves(connection)[-1])["action"] == "case.erased"


def test_a_note_of_somebody_else_proves_nothing(vault: Vault) -> None:
    note = checkpoints.sign(vault.ports)
    with pytest.raises(IntegrityError):
        checkpoints.holds(vault.ports, note.replace("vault-log", "other-log"))
