"""Membership is what members wrote down, not what stands in the table of wraps (A-08, A-43)."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import text

from tests.vault.conftest import Vault
from vault.archive import cases, membership, rotation
from vault.archive.cases import OpenCase
from vault.audit.events import Event
from vault.crypto import wraps
from vault.errors import Conflict, IntegrityError, NotFound, UsageError
from vault.services import sharing
from vault.session import Session


def plant_wrap(vault: Vault, opened: OpenCase, session: Session) -> None:
    """What a writer in the database can do: somebody else's row, copied under another name."""
    with vault.ports.database.write() as connection:
        connection.execute(
            text(
                "INSERT INTO wraps SELECT case_id, epoch, :user, sealed, :user, signature, "
                "created_hour FROM wraps WHERE case_id = :case LIMIT 1"
            ),
            {"user": session.user.id, "case": opened.case.id},
        )


def members(vault: Vault, opened: OpenCase, session: Session) -> list[str]:
    now = cases.open_case(vault.ports, session.user, session.keys, opened.case.id)
    return [member.name for member in cases.members(now)]


def test_a_planted_wrap_makes_nobody_a_member(vault: Vault) -> None:
    opened = vault.case(vault.noor)
    plant_wrap(vault, opened, vault.ada)
    assert members(vault, opened, vault.noor) == ["Noor Visser"]
    with pytest.raises(IntegrityError):
        vault.ada.open(opened.case.id)


def test_a_planted_wrap_is_given_no_key_when_the_case_gets_a_new_one(vault: Vault) -> None:
    opened, noor = vault.case(vault.noor), vault.noor
    sharing.share(noor, opened.case.id, "bram")
    plant_wrap(vault, opened, vault.ada)
    sharing.revoke(noor, opened.case.id, vault.bram.user.id)
    for stranger in (vault.ada, vault.bram):
        with pytest.raises(NotFound):
            stranger.open(opened.case.id)
    with vault.ports.database.read() as connection:
        held = connection.execute(text("SELECT user_id FROM wraps")).scalars().all()
    assert list(held) == [noor.user.id]


def test_a_wrap_that_was_taken_out_comes_back_with_the_new_key(vault: Vault) -> None:
    opened, noor = vault.case(vault.noor), vault.noor
    sharing.share(noor, opened.case.id, "bram")
    sharing.share(noor, opened.case.id, "cato")
    with vault.ports.database.write() as connection:
        connection.execute(
            text("DELETE FROM wraps WHERE user_id = :cato"), {"cato": vault.cato.user.id}
        )
    sharing.revoke(noor, opened.case.id, vault.bram.user.id)
    assert members(vault, opened, vault.cato) == ["Cato Maas", "Noor Visser"]


def test_sharing_replaces_what_was_planted(vault: Vault) -> None:
    opened, noor = vault.case(vault.noor), vault.noor
    plant_wrap(vault, opened, vault.bram)
    sharing.share(noor, opened.case.id, "bram")
    assert members(vault, opened, vault.bram) == ["Bram de Wit", "Noor Visser"]


def test_a_removed_member_s_old_wrap_put_back_opens_nothing_and_is_not_renewed(
    vault: Vault,
) -> None:
    opened, noor = vault.case(vault.noor), vault.noor
    sharing.share(noor, opened.case.id, "bram")
    sharing.share(noor, opened.case.id, "cato")
    with vault.ports.database.read() as connection:
        kept = connection.execute(
            text("SELECT * FROM wraps WHERE user_id = :bram"), {"bram": vault.bram.user.id}
        ).one()
    sharing.revoke(noor, opened.case.id, vault.bram.user.id)
    with vault.ports.database.write() as connection:
        connection.execute(
            text(
                "INSERT INTO wraps (case_id, epoch, user_id, sealed, granter_id, signature, "
                "created_hour) VALUES (:case_id, 2, :user_id, :sealed, :granter_id, :signature, 0)"
            ),
            dict(kept._mapping),
        )
    with pytest.raises(IntegrityError):
        vault.bram.open(opened.case.id)
    sharing.revoke(noor, opened.case.id, vault.cato.user.id)
    with pytest.raises(NotFound):
        vault.bram.open(opened.case.id)


def test_nobody_is_given_the_key_twice_or_deprived_of_what_they_never_had(vault: Vault) -> None:
    opened, noor = vault.case(vault.noor), vault.noor
    sharing.share(noor, opened.case.id, "bram")
    with pytest.raises(Conflict) as twice:
        sharing.share(noor, opened.case.id, "bram")
    assert twice.value.code == "already_member"
    plant_wrap(vault, opened, vault.ada)
    with pytest.raises(UsageError) as never:
        sharing.revoke(noor, opened.case.id, vault.ada.user.id)
    assert never.value.code == "not_member"


def test_given_taken_back_and_given_again_is_a_member_once(vault: Vault) -> None:
    opened, noor = vault.case(vault.noor), vault.noor
    for _ in range(2):
        sharing.share(noor, opened.case.id, "bram")
        sharing.revoke(noor, opened.case.id, vault.bram.user.id)
    sharing.share(noor, opened.case.id, "bram")
    assert members(vault, opened, noor) == ["Bram de Wit", "Noor Visser"]
    now = cases.open_case(vault.ports, noor.user, noor.keys, opened.case.id)
    rotation.revoke(noor.user, noor.keys, now, vault.bram.user.id)
    assert members(vault, opened, noor) == ["Noor Visser"]


def event(kind: Event, by: str, on: str, **detail: str) -> dict[str, Any]:
    return {"event": str(kind), "by": by, "on": on, "detail": detail}


def test_the_order_of_the_history_does_not_matter() -> None:
    told = [
        event(Event.CASE_OPENED, "noor", "2026-01-01T10:00"),
        event(Event.CASE_SHARED, "noor", "2026-01-01T10:01", **{"with": "bram"}),
        event(Event.CASE_REVOKED, "noor", "2026-01-01T10:01", **{"from": "bram"}),
        event(Event.DOCUMENT_OPENED, "ada", "2026-01-01T10:02"),
        event(Event.CASE_SHARED, "noor", "2026-01-02T10:00", **{"with": "cato"}),
        event(Event.CASE_REVOKED, "noor", "2026-01-02T10:01", **{"from": "cato"}),
        event(Event.CASE_SHARED, "bram", "2026-01-03T10:00", **{"with": "cato"}),
    ]
    expected = {
        "noor": membership.Grant("noor", "noor", "2026-01-01T10:00"),
        "cato": membership.Grant("cato", "bram", "2026-01-03T10:00"),
    }
    assert membership.of_history(told) == expected
    assert membership.of_history(reversed(told)) == expected


def test_a_colleague_s_own_seed_wrapped_to_a_member_opens_no_case(vault: Vault) -> None:
    """Ada is a real user, so her signature is good; but her seed does not make this case's key."""
    opened, noor, ada = vault.case(vault.noor), vault.noor, vault.ada
    wrap = wraps.wrap_case_seed(
        bytes(range(32)),
        org_id=vault.ports.org_id,
        case_id=opened.case.id,
        epoch=1,
        user_id=noor.user.id,
        kem_public=noor.keys.kem_public,
        granter=ada.keys,
        granter_id=ada.user.id,
    )
    with vault.ports.database.write() as connection:
        connection.execute(
            text("UPDATE wraps SET sealed = :sealed, signature = :signature, granter_id = :ada"),
            {"sealed": wrap.sealed, "signature": wrap.signature, "ada": ada.user.id},
        )
    with pytest.raises(IntegrityError) as raised:
        noor.open(opened.case.id)
    assert raised.value.code == "case_key_replaced"


def test_a_case_record_that_nobody_signed_is_refused_though_its_key_is_right(vault: Vault) -> None:
    opened = vault.case(vault.noor)
    with vault.ports.database.write() as connection:
        connection.execute(text("UPDATE cases SET signature = :none"), {"none": bytes(64)})
    with pytest.raises(IntegrityError) as raised:
        vault.noor.open(opened.case.id)
    assert raised.value.code == "case_record_not_authentic"
