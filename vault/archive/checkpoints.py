"""The audit log as a whole: its signed state, and whether it still extends an earlier one.

The root is computed from the leaves each time it is asked for (100 000 leaves take about a third
of a second); nothing that could be changed beside them is believed.
"""

from __future__ import annotations

import base64
import json

from extractors.model import Text
from vault.archive import history
from vault.archive.ports import Ports
from vault.archive.row_kinds import RowKind
from vault.archive.sealed_rows import CaseArchive
from vault.audit import checkpoint, log, tree
from vault.audit.checkpoint import Checkpoint
from vault.crypto.primitives import ed25519_public
from vault.errors import Conflict, IntegrityError
from vault.store import log_rows


def now(ports: Ports) -> Checkpoint:
    """Size and root of the log at this moment, not signed."""
    with ports.database.read() as connection:
        leaves = log_rows.leaves(connection)
    hashes = [tree.leaf_hash(leaf) for leaf in leaves]
    return Checkpoint(checkpoint.origin_of(ports.org_id), len(hashes), tree.root(hashes))


def sign(ports: Ports) -> str:
    """Sign the present state and keep the note; the same note when nothing was added since."""
    state = now(ports)
    note = checkpoint.sign(state, ports.secrets.log_sign)
    try:
        with ports.database.write() as connection:
            log_rows.add_checkpoint(connection, log_rows.CheckpointRow(state.size, note))
    except Conflict:
        return note  # Ed25519 is deterministic: the note that stands there is this one
    return note


def holds(ports: Ports, note: str) -> bool:
    """Whether today's log begins with the log of an earlier note (A-87).

    IntegrityError when the note itself is not ours. A log that was cut off or rewritten before
    that point gives False.
    """
    public = ed25519_public(ports.secrets.log_sign)
    old = checkpoint.verify(note, checkpoint.origin_of(ports.org_id), public)
    with ports.database.read() as connection:
        hashes = [tree.leaf_hash(leaf) for leaf in log_rows.leaves(connection)]
    if old.size > len(hashes):
        return False
    return tree.root(hashes[: old.size]) == old.root


def unexplained(archive: CaseArchive) -> int:
    """How many acts on this case the log knows and the case's own history does not (A-06).

    Rows of a whole case, put back from yesterday together with their head, agree with each other;
    the log is what they do not agree with. Leaves from before the last rotation carry a name that
    nobody can make any more and are passed over.
    """
    key = archive.keys.log_key
    explained = {
        log.commitment(key, bytes.fromhex(row.value["salt"]), history.committed(row.value))
        for row in archive.list(RowKind.EVENT)
    }
    name = log.pseudonym(key, archive.case_id)
    with archive.ports.database.read() as connection:
        leaves = [json.loads(leaf) for leaf in log_rows.leaves(connection) if name.encode() in leaf]
    mine = [leaf for leaf in leaves if leaf["case"] == name]
    return sum(base64.b64decode(leaf["commit"]) not in explained for leaf in mine)


def cut_short(archive: CaseArchive) -> IntegrityError | None:
    """What to say when the log knows of acts that the history of the case does not tell."""
    lost = unexplained(archive)
    if not lost:
        return None
    return IntegrityError(
        "history_cut_short",
        Text(
            f"In dit dossier ontbreken {lost} handelingen die het logboek wel kent: "
            "het is teruggezet naar een eerdere stand.",
            f"The log knows {lost} acts on this case that are missing here: "
            "it was put back to an earlier state.",
        ),
        Text(
            "Vraag de beheerder of een back-up is teruggezet. Zo niet: wijzig niets meer.",
            "Ask the administrator whether a backup was restored. If not, change nothing more.",
        ),
    )
