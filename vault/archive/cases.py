"""Cases between keys and storage: making, opening, sharing, erasing (taking back: rotation.py).

A case opens in four steps, each of which can fail closed: unwrap the newest wrap made for this
user, check the signature of whoever granted it, derive the case's keys together with its shred
share, and compare the derived public key with the signed case record (security.md 1.5, C1, C2).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from extractors.model import Text
from vault.archive import membership
from vault.archive.ports import Ports
from vault.archive.remains import remove_remains
from vault.archive.row_kinds import RowKind
from vault.archive.sealed_rows import CaseArchive, Change
from vault.archive.users import load_user, verified_bundle
from vault.audit.events import Event
from vault.crypto import wraps
from vault.crypto.keys import CaseKeys, UserKeys
from vault.crypto.primitives import random_bytes
from vault.domain.case import Case, Client, Member
from vault.domain.ids import new_id
from vault.domain.plain import from_plain, to_plain
from vault.domain.user import User
from vault.errors import IntegrityError, NotFound
from vault.store import case_rows
from vault.store.database import Connection

SEED_BYTES = 32


@dataclass(frozen=True, slots=True)
class OpenCase:
    """A case whose keys are unlocked for this request."""

    case: Case
    archive: CaseArchive


def no_such_case() -> NotFound:
    """The one answer for "does not exist" and "is not yours" (A-38)."""
    return NotFound(
        "no_such_case",
        Text("Dit dossier bestaat niet of is niet met u gedeeld.", "No such case of yours."),
    )


def add_case(ports: Ports, user: User, keys: UserKeys, title: str, client: Client) -> OpenCase:
    """Make a case with fresh keys; its maker is the first member."""
    case = Case(new_id(), title, client, ports.clock.today().isoformat())
    seed, share = random_bytes(SEED_BYTES), random_bytes(SEED_BYTES)
    case_keys = CaseKeys.derive(seed, share, ports.org_id, case.id, case.epoch)
    archive = CaseArchive(ports, case_keys, case.id, user.id)
    ports.shred_shares.put(case.id, share)
    with ports.database.write() as connection:
        case_rows.add(
            connection,
            case_rows.CaseRow(
                id=case.id,
                epoch=case.epoch,
                state=str(case.state),
                kem_public=case_keys.kem_public,
                signer_id=user.id,
                signature=wraps.sign_case_record(
                    keys, ports.org_id, case.id, case.epoch, case_keys.kem_public
                ),
                head_seq=0,
                sealed_head=b"",
                created_hour=ports.clock.hour(),
            ),
        )
        wrap_for(ports, connection, case.id, case.epoch, seed, user.id, user, keys)
        change = Change(archive, connection, {}, seq=0)
        change.add(RowKind.CASE, case.id, case_form(case))
        change.record(Event.CASE_OPENED, {})
        change.write_head()
    return OpenCase(case, archive)


def open_case(ports: Ports, user: User, keys: UserKeys, case_id: str) -> OpenCase:
    """Open one case; NotFound for non-members, IntegrityError when something was tampered with."""
    archive = CaseArchive(ports, unlock_case(ports, user, keys, case_id)[0], case_id, user.id)
    archive.verify()
    row = archive.load(RowKind.CASE, case_id)
    return OpenCase(_case_of(row.value, archive.keys.epoch), archive)


def peek_case(ports: Ports, user: User, keys: UserKeys, case_id: str) -> OpenCase:
    """A case opened to look at one or two of its rows, without comparing all with the head.

    What is read is authentic for this case and epoch; that it is the newest is not checked. For
    lists of many cases; whoever decides something on a case opens it with `open_case`.
    """
    archive = CaseArchive(ports, unlock_case(ports, user, keys, case_id)[0], case_id, user.id)
    row = archive.load(RowKind.CASE, case_id)
    return OpenCase(_case_of(row.value, archive.keys.epoch), archive)


def head_number(ports: Ports, case_id: str) -> int:
    """How often the case was written to: its head's number, as the database says."""
    with ports.database.read() as connection:
        return case_rows.get(connection, case_id).head_seq


def list_cases(ports: Ports, user: User) -> list[str]:
    """Ids of the cases the user holds a wrap of.

    A case whose share was erased is not among them, also when a restored database names it again
    or a crash cut the erasure short; what is left of it is removed here (A-17, A-22).
    """
    with ports.database.read() as connection:
        ids = case_rows.ids_of_member(connection, user.id)
    erased = [case_id for case_id in ids if ports.shred_shares.erased(case_id)]
    for case_id in erased:
        remove_remains(ports, case_id)
    return [case_id for case_id in ids if case_id not in erased]


def damaged(case_ids: Sequence[str]) -> IntegrityError | None:
    """What to say of cases that do not open, so that the others are still shown (A-01)."""
    if not case_ids:
        return None
    ids = ", ".join(case_ids)
    return IntegrityError(
        "cases_damaged",
        Text(
            f"Niet alle dossiers gaan open: wat er staat is niet wat is weggeschreven ({ids}).",
            f"Not all cases open: what is stored is not what was written ({ids}).",
        ),
        Text(
            "Haal de beheerder erbij en zet een back-up terug. De andere dossiers werken gewoon.",
            "Call the administrator and restore a backup. The other cases work as always.",
        ),
    )


def save_case(open_case: OpenCase, case: Case, event: Event) -> OpenCase:
    """Write the changed case (title, client, state)."""
    archive = open_case.archive
    with archive.change() as change:
        change.replace(archive.load(RowKind.CASE, case.id), case_form(case))
        case_rows.set_state(change.connection, case.id, str(case.state))
        change.record(event, {})
    return OpenCase(case, archive)


def members(opened: OpenCase) -> list[Member]:
    """Who was given the key, by whom and when: from the sealed history (membership.py)."""
    ports = opened.archive.ports
    result = []
    for grant in membership.of_case(opened.archive).values():
        user, granter = load_user(ports, grant.user_id), load_user(ports, grant.granter_id)
        result.append(Member(user.id, user.name, str(user.role), granter.name, grant.on))
    return sorted(result, key=lambda member: member.name.casefold())


def count_wraps(ports: Ports, case_id: str) -> int:
    """How many users have a wrap of the case, as the database says; to be shown in a list only."""
    with ports.database.read() as connection:
        epoch = case_rows.get(connection, case_id).epoch
        return len(case_rows.wraps_of_case(connection, case_id, epoch))


def share(ports: Ports, user: User, keys: UserKeys, opened: OpenCase, other: User) -> None:
    """Wrap the current epoch's seed to another user, signed by the one who shares.

    Conflict when they are a member already. A row that somebody without the key put in their place
    is replaced.
    """
    _, seed = unlock_case(ports, user, keys, opened.case.id)
    with opened.archive.change() as change:
        if other.id in membership.of_case(opened.archive):
            raise membership.already_member()
        case_rows.delete_wrap(change.connection, opened.case.id, other.id)
        wrap_for(
            ports, change.connection, opened.case.id, opened.case.epoch, seed, other.id, user, keys
        )
        change.record(Event.CASE_SHARED, {"with": other.id})


def erase(opened: OpenCase) -> None:
    """Shred: the leaf that says so, then the shred share, after which nothing opens any more.

    Objects, rows and wraps follow; without the share they are noise already (1.7.6).
    """
    with opened.archive.change() as change:
        change.record(Event.CASE_ERASED, {})
    opened.archive.ports.shred_shares.delete(opened.case.id)
    remove_remains(opened.archive.ports, opened.case.id)


def wrap_for(
    ports: Ports,
    connection: Connection,
    case_id: str,
    epoch: int,
    seed: bytes,
    receiver_id: str,
    granter: User,
    granter_keys: UserKeys,
) -> None:
    """Wrap a case seed to a user whose public keys verify, and store it."""
    bundle = verified_bundle(ports, receiver_id)
    wrap = wraps.wrap_case_seed(
        seed,
        org_id=ports.org_id,
        case_id=case_id,
        epoch=epoch,
        user_id=receiver_id,
        kem_public=bundle.kem_public,
        granter=granter_keys,
        granter_id=granter.id,
    )
    case_rows.put_wrap(
        connection,
        case_rows.WrapRow(
            case_id=case_id,
            epoch=epoch,
            user_id=receiver_id,
            sealed=wrap.sealed,
            granter_id=granter.id,
            signature=wrap.signature,
            created_hour=ports.clock.hour(),
        ),
    )


def unlock_case(ports: Ports, user: User, keys: UserKeys, case_id: str) -> tuple[CaseKeys, bytes]:
    """The case's keys and its seed, after every check named at the top of this file."""
    with ports.database.read() as connection:
        row = case_rows.find(connection, case_id)
        wrap = case_rows.wrap_of(connection, case_id, row.epoch, user.id) if row else None
    if row is None or wrap is None:
        raise no_such_case()
    granter = verified_bundle(ports, wrap.granter_id)
    signer = granter if row.signer_id == wrap.granter_id else verified_bundle(ports, row.signer_id)
    seed = wraps.unwrap_case_seed(
        wraps.Wrap(wrap.sealed, wrap.signature),
        org_id=ports.org_id,
        case_id=case_id,
        epoch=row.epoch,
        user_id=user.id,
        recipient=keys,
        granter_id=wrap.granter_id,
        granter_sig_public=granter.sig_public,
    )
    case_keys = CaseKeys.derive(
        seed, ports.shred_shares.get(case_id), ports.org_id, case_id, row.epoch
    )
    wraps.verify_case_record(
        signer.sig_public,
        row.signature,
        ports.org_id,
        case_id,
        row.epoch,
        row.kem_public,
    )
    if case_keys.kem_public != row.kem_public:
        raise IntegrityError(
            "case_key_replaced",
            Text(
                "De sleutel van dit dossier is buiten de kluis om vervangen.",
                "The key of this case was replaced outside the vault.",
            ),
        )
    return case_keys, seed


def case_form(case: Case) -> dict[str, Any]:
    """The plain form of a case row; the epoch is the key's, not the value's."""
    plain: dict[str, Any] = to_plain(case)
    del plain["epoch"]
    return plain


def _case_of(value: dict[str, Any], epoch: int) -> Case:
    return from_plain(Case, {**value, "epoch": epoch})
