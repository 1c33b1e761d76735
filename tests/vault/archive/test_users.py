"""Signing in is opening one's own envelope; a session is a seed that nobody holds alone."""

from __future__ import annotations

import pytest
from sqlalchemy import text

from tests.vault.conftest import PHRASE, Vault
from vault.archive import users
from vault.domain.user import Role
from vault.errors import AccessError, Conflict, IntegrityError, NotFound, VaultError
from vault.services import sharing
from vault.store import session_rows


def test_the_right_passphrase_opens_ones_own_seed(vault: Vault) -> None:
    user, seed = users.unlock(vault.ports, "noor", PHRASE)
    assert (user.login, user.name, user.role) == ("noor", "Noor Visser", Role.CASEWORKER)
    assert seed == vault.people["noor"].seed


def test_every_failure_to_sign_in_gives_the_same_answer(vault: Vault) -> None:
    """A-27: wrong passphrase, unknown name, closed account."""
    with vault.ports.database.write() as connection:
        connection.execute(text("UPDATE users SET disabled = true WHERE role = 'lawyer'"))
    answers = []
    for login, phrase in (("noor", "wrong"), ("nobody", PHRASE), ("bram", PHRASE)):
        with pytest.raises(AccessError) as raised:
            users.unlock(vault.ports, login, phrase)
        answers.append(raised.value.as_json())
    assert answers[0] == answers[1] == answers[2]


def test_the_recovery_code_opens_the_same_seed_and_no_other(vault: Vault) -> None:
    noor = vault.people["noor"]
    assert users.unlock_by_recovery(vault.ports, "noor", noor.recovery_code)[1] == noor.seed
    with pytest.raises(AccessError):
        users.unlock_by_recovery(vault.ports, "bram", noor.recovery_code)


def test_a_new_passphrase_replaces_the_old_one(vault: Vault) -> None:
    noor, other = vault.people["noor"], PHRASE + " twee"
    users.set_passphrase(vault.ports, noor.user.id, noor.seed, other)
    assert users.unlock(vault.ports, "noor", other)[1] == noor.seed
    with pytest.raises(AccessError):
        users.unlock(vault.ports, "noor", PHRASE)
    assert users.unlock_by_recovery(vault.ports, "noor", noor.recovery_code)[1] == noor.seed


def test_an_envelope_of_another_user_does_not_open(vault: Vault) -> None:
    with vault.ports.database.write() as connection:
        connection.execute(text("DELETE FROM envelopes WHERE user_id = :id"), _id(vault, "bram"))
        connection.execute(
            text("UPDATE envelopes SET user_id = :bram WHERE user_id = :noor"),
            {"bram": vault.bram.user.id, "noor": vault.noor.user.id},
        )
    with pytest.raises(AccessError):
        users.unlock(vault.ports, "bram", PHRASE)


def test_names_lie_sealed(vault: Vault) -> None:
    data = vault.ports.settings.data
    vault.ports.database.close()
    written = b"".join(file.read_bytes() for file in data.rglob("vault.db*"))
    for word in (b"Noor", b"Visser", b"noor", b"bram", PHRASE.split()[0].encode()):
        assert word not in written


def test_two_users_cannot_have_one_name(vault: Vault) -> None:
    with pytest.raises(Conflict), vault.ports.database.write() as connection:
        users.add_user(vault.ports, connection, "noor", "Another", Role.ADMIN, PHRASE)


def test_colleagues_are_found_by_name_and_by_id(vault: Vault) -> None:
    assert users.find_user(vault.ports, "bram") == vault.bram.user
    assert users.load_user(vault.ports, vault.bram.user.id) == vault.bram.user
    names = [user.name for user in users.list_users(vault.ports)]
    assert names == ["Ada Smit", "Bram de Wit", "Cato Maas", "Noor Visser"]
    with pytest.raises(NotFound):
        users.find_user(vault.ports, "nobody")


def test_a_login_name_made_to_point_to_another_is_noticed(vault: Vault) -> None:
    """A writer in the database swaps two names and waits until a case is shared with one."""
    ids = {"bram": vault.bram.user.id, "ada": vault.ada.user.id}
    with vault.ports.database.write() as connection:
        indexes = {
            name: connection.execute(
                text("SELECT login_index FROM users WHERE id = :id"), {"id": user_id}
            ).scalar_one()
            for name, user_id in ids.items()
        }
        for user_id, index in (
            (ids["bram"], b"nobody"),
            (ids["ada"], indexes["bram"]),
            (ids["bram"], indexes["ada"]),
        ):
            connection.execute(
                text("UPDATE users SET login_index = :index WHERE id = :id"),
                {"id": user_id, "index": index},
            )
    for name in ids:
        with pytest.raises(IntegrityError):
            users.find_user(vault.ports, name)
        with pytest.raises(AccessError):
            users.unlock(vault.ports, name, PHRASE + "?")
    opened = vault.case(vault.noor)
    with pytest.raises(IntegrityError):
        sharing.share(vault.noor, opened.case.id, "bram")


# -- sessions ------------------------------------------------------------------------------


def start(vault: Vault, login: str = "noor") -> bytes:
    person = vault.people[login]
    return users.start_session(vault.ports, person.user, person.seed)


def over(vault: Vault, cookie: bytes) -> bool:
    try:
        users.resume_session(vault.ports, cookie)
    except AccessError as error:
        return error.code == "session_over"
    return False


def test_a_session_gives_back_the_seed(vault: Vault) -> None:
    user, seed = users.resume_session(vault.ports, start(vault))
    assert (user, seed) == (vault.noor.user, vault.people["noor"].seed)


def test_a_session_ends_when_it_is_idle_and_lives_when_it_is_used(vault: Vault) -> None:
    cookie = start(vault)
    for _ in range(4):
        vault.clock.forward(minutes=19)
        assert not over(vault, cookie)
    vault.clock.forward(minutes=21)
    assert over(vault, cookie)


def test_a_session_ends_after_nine_hours_however_it_is_used(vault: Vault) -> None:
    cookie = start(vault)
    for _ in range(27):
        vault.clock.forward(minutes=19.9)
        assert not over(vault, cookie)
    vault.clock.forward(minutes=10)
    assert over(vault, cookie)


@pytest.mark.parametrize("years", [-10, 10])
def test_a_clock_that_jumps_ends_sessions(vault: Vault, years: int) -> None:
    """A-25."""
    cookie = start(vault)
    vault.clock.forward(hours=years * 8766)
    assert over(vault, cookie)


def test_a_signed_out_session_is_over(vault: Vault) -> None:
    mine, other = start(vault), start(vault)
    users.end_session(vault.ports, mine)
    assert over(vault, mine)
    assert not over(vault, other)
    users.end_all_sessions(vault.ports, vault.noor.user.id)
    assert over(vault, other)


def test_the_oldest_session_makes_room(vault: Vault) -> None:
    cookies = []
    for _ in range(4):
        cookies.append(start(vault))
        vault.clock.forward(seconds=1)
    assert [over(vault, cookie) for cookie in cookies] == [True, False, False, False]


def test_a_session_pasted_under_another_user_does_not_open(vault: Vault) -> None:
    """A-32."""
    cookie = start(vault)
    with vault.ports.database.write() as connection:
        connection.execute(text("UPDATE sessions SET user_id = :id"), _id(vault, "bram"))
    with pytest.raises(VaultError):
        users.resume_session(vault.ports, cookie)


def test_a_stolen_database_with_sessions_opens_nothing(vault: Vault) -> None:
    """A-33: without the cookie, or without the server's secret, the row is noise."""
    cookie = start(vault)
    assert over(vault, bytes(32))
    with vault.ports.database.read() as connection:
        (row,) = session_rows.of_user(connection, vault.noor.user.id)
    assert vault.people["noor"].seed not in row.sealed
    assert cookie not in row.sealed + row.sid


def test_a_forged_bundle_is_refused(vault: Vault) -> None:
    with vault.ports.database.write() as connection:
        connection.execute(
            text("UPDATE users SET bundle = (SELECT bundle FROM users WHERE id = :noor)"),
            {"noor": vault.noor.user.id},
        )
    users.verified_bundle(vault.ports, vault.noor.user.id)
    with pytest.raises(IntegrityError):
        users.verified_bundle(vault.ports, vault.bram.user.id)


def _id(vault: Vault, login: str) -> dict[str, str]:
    return {"id": vault.people[login].user.id}
