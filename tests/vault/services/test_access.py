"""Who may come in, and how often one may try (A-26 to A-31, A-35, A-44, A-48)."""

from __future__ import annotations

import hashlib
from typing import Any

import pytest
from sqlalchemy import text

from tests.vault.conftest import PHRASE, Vault
from vault.archive import throttling, users
from vault.crypto import passphrase
from vault.domain.user import Role
from vault.errors import AccessError, Conflict, Forbidden, Throttled, UsageError
from vault.services import access
from vault.store import user_rows

NEW = "zeepaard dakpan kermis wortel fluitje molen"
FIVE_MINUTES = 301  # seconds: one window of tries and a little


def start(vault: Vault, login: str = "noor") -> bytes:
    person = vault.people[login]
    return users.start_session(vault.ports, person.user, person.seed)


def over(vault: Vault, cookie: bytes) -> bool:
    try:
        access.resume(vault.ports, cookie)
    except AccessError:
        return True
    return False


def answer(vault: Vault, login: str, phrase: str) -> dict[str, object]:
    with pytest.raises(AccessError) as raised:
        access.sign_in(vault.ports, login, phrase)
    return raised.value.as_json()


# -- signing in ----------------------------------------------------------------------------


def test_an_unknown_name_costs_the_same_work_as_a_known_one(
    vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A-27: what takes the time is one hash of the same cost; no name is told by its speed."""
    costs: list[tuple[int, int, int]] = []
    hashing = passphrase.argon2id

    def noted(phrase: bytes, **options: Any) -> bytes:
        costs.append((options["memory_kib"], options["iterations"], options["lanes"]))
        return hashing(phrase, **options)

    monkeypatch.setattr(passphrase, "argon2id", noted)
    told = [answer(vault, login, "mis mis mis") for login in ("noor", "nobody")]
    assert told[0] == told[1]
    assert len(costs) == 2 and costs[0] == costs[1]


def test_tries_of_one_name_are_slowed_and_never_locked_out(vault: Vault) -> None:
    for _ in range(throttling.PER_NAME[0]):
        access.throttle(vault.ports, "noor")
    for phrase in ("mis mis mis", PHRASE):  # the right one is not told from a wrong one either
        with pytest.raises(Throttled):
            access.sign_in(vault.ports, "noor", phrase)
    assert access.sign_in(vault.ports, "bram", PHRASE).user.login == "bram"
    vault.clock.forward(seconds=FIVE_MINUTES)
    assert access.sign_in(vault.ports, "noor", PHRASE).user.login == "noor"


def test_tries_at_many_names_are_slowed_together(vault: Vault) -> None:
    for n in range(throttling.EVERYBODY[0]):
        access.throttle(vault.ports, f"name{n}")
    with pytest.raises(Throttled):
        access.sign_in(vault.ports, "noor", PHRASE)


def test_a_name_is_one_name_however_it_is_typed(vault: Vault) -> None:
    for n in range(throttling.PER_NAME[0]):
        access.throttle(vault.ports, ("noor", "NOOR", "ｎｏｏｒ")[n % 3])
    with pytest.raises(Throttled):
        access.sign_in(vault.ports, " nOOr ", PHRASE)


def test_whoever_gets_in_has_not_tried(vault: Vault) -> None:
    for _ in range(3):
        access.sign_in(vault.ports, "noor", PHRASE)
    for _ in range(throttling.PER_NAME[0]):
        access.throttle(vault.ports, "noor")


def test_too_long_a_passphrase_is_refused_before_any_work(
    vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A-28."""
    monkeypatch.setattr(passphrase, "argon2id", None)
    for phrase in ("a" * 1025, "é" * 513, "a" * 10_000_000):
        with pytest.raises(UsageError):
            access.sign_in(vault.ports, "noor", phrase)


def test_no_transaction_is_held_while_a_passphrase_is_hashed(
    vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A-26: whoever waits for a turn to hash does not hold up those who are in."""
    hashing = passphrase.argon2id
    written: list[bool] = []

    def beside_others(phrase: bytes, **options: Any) -> bytes:
        with vault.ports.database.write() as connection:  # would wait for any open one
            connection.execute(text("UPDATE org SET about = about"))
        written.append(True)
        return hashing(phrase, **options)

    monkeypatch.setattr(passphrase, "argon2id", beside_others)
    code = access.invite(vault.ada, Role.PREPARER)
    access.enrol(vault.ports, code, "fatima", "Fatima", NEW)
    access.change_passphrase(vault.noor, PHRASE, NEW)
    access.recover(vault.ports, "bram", vault.people["bram"].recovery_code, NEW)
    assert len(written) == 4


# -- recovery ------------------------------------------------------------------------------


def test_the_recovery_code_sets_a_new_passphrase_and_ends_every_session(vault: Vault) -> None:
    opened, cookie = vault.case(vault.noor), start(vault)
    access.recover(vault.ports, "noor", vault.people["noor"].recovery_code, NEW)
    assert over(vault, cookie)
    assert answer(vault, "noor", PHRASE)["error"] == "wrong_passphrase"
    session = access.unlock(vault.ports, "noor", NEW)
    assert session.open(opened.case.id).case == opened.case


def test_every_failure_to_recover_gives_one_answer(vault: Vault) -> None:
    codes = {login: vault.people[login].recovery_code for login in ("noor", "bram")}
    access.disable(vault.ada, vault.bram.user.id)
    told = []
    for login, code in (("noor", codes["bram"]), ("nobody", codes["noor"]), ("noor", "x"),
                        ("bram", codes["bram"])):  # fmt: skip
        with pytest.raises(AccessError) as raised:
            access.recover(vault.ports, login, code, NEW)
        told.append(raised.value.as_json())
    assert told == [told[0]] * 4


def test_recovery_counts_with_the_tries_of_signing_in(vault: Vault) -> None:
    for _ in range(throttling.PER_NAME[0]):
        access.throttle(vault.ports, "noor")
    with pytest.raises(Throttled):
        access.recover(vault.ports, "noor", vault.people["noor"].recovery_code, NEW)


def test_a_weak_passphrase_is_not_set_by_recovery(vault: Vault) -> None:
    """A-29, and the old passphrase still works then."""
    with pytest.raises(UsageError):
        access.recover(vault.ports, "noor", vault.people["noor"].recovery_code, "vluchteling")
    assert access.unlock(vault.ports, "noor", PHRASE).user.login == "noor"


# -- a new passphrase ----------------------------------------------------------------------


def test_a_new_passphrase_ends_every_session_and_opens_the_same_cases(vault: Vault) -> None:
    """A-31."""
    opened, cookies = vault.case(vault.noor), [start(vault), start(vault)]
    access.change_passphrase(vault.noor, PHRASE, NEW)
    assert all(over(vault, cookie) for cookie in cookies)
    answer(vault, "noor", PHRASE)
    assert access.unlock(vault.ports, "noor", NEW).open(opened.case.id).case == opened.case


@pytest.mark.parametrize(
    ("old", "new", "error"),
    [("mis mis mis", NEW, AccessError), (PHRASE, "Welkom2026!", UsageError),
     (PHRASE, "noor noor noor visser", UsageError)],
)  # fmt: skip
def test_a_new_passphrase_needs_the_old_one_and_strength(
    vault: Vault, old: str, new: str, error: type[Exception]
) -> None:
    cookie = start(vault)
    with pytest.raises(error):
        access.change_passphrase(vault.noor, old, new)
    assert not over(vault, cookie)
    assert access.unlock(vault.ports, "noor", PHRASE).user.login == "noor"


# -- accounts ------------------------------------------------------------------------------


def test_a_closed_account_is_out_at_once_and_keeps_its_keys_for_later(vault: Vault) -> None:
    opened, cookie = vault.case(vault.noor), start(vault)
    access.disable(vault.ada, vault.noor.user.id)
    assert over(vault, cookie)
    assert answer(vault, "noor", PHRASE)["error"] == "wrong_passphrase"
    access.disable(vault.ada, vault.noor.user.id, disabled=False)
    assert over(vault, cookie)
    assert access.unlock(vault.ports, "noor", PHRASE).open(opened.case.id).case == opened.case


def test_a_session_does_not_come_back_when_a_closed_account_is_opened_again(vault: Vault) -> None:
    cookie = start(vault)
    access.disable(vault.ada, vault.noor.user.id)
    access.disable(vault.ada, vault.noor.user.id, disabled=False)
    assert over(vault, cookie)


def test_an_account_closed_in_the_database_alone_is_out_too(vault: Vault) -> None:
    cookie = start(vault)
    users.set_disabled(vault.ports, vault.noor.user.id, disabled=True)
    assert over(vault, cookie)


def test_nobody_closes_their_own_account(vault: Vault) -> None:
    """A-41: the last one who manages users could not be let in again."""
    with pytest.raises(UsageError):
        access.disable(vault.ada, vault.ada.user.id)


@pytest.mark.parametrize("login", ["noor", "bram"])
def test_who_does_not_manage_users_neither_invites_nor_closes(vault: Vault, login: str) -> None:
    with pytest.raises(Forbidden):
        access.invite(vault.session(login), Role.ADMIN)
    with pytest.raises(Forbidden):
        access.disable(vault.session(login), vault.cato.user.id)


# -- making an account ---------------------------------------------------------------------


def test_an_invitation_makes_one_account_in_its_own_role(vault: Vault) -> None:
    code = access.invite(vault.ada, Role.PREPARER)
    made = access.enrol(vault.ports, code, "fatima", "Fatima", NEW, role=Role.ADMIN)
    assert made.user.role is Role.PREPARER
    with pytest.raises(AccessError):
        access.enrol(vault.ports, code, "tweede", "Tweede", NEW)


def test_who_writes_in_the_database_invites_nobody(vault: Vault) -> None:
    """A planted invitation, or another role written beside one's own, would be certified."""
    code = access.invite(vault.ada, Role.PREPARER)
    planted = "0123456789abcdef" * 2
    with vault.ports.database.write() as connection:
        connection.execute(text("UPDATE invitations SET role = 'coordinator'"))
        user_rows.add_invitation(
            connection,
            user_rows.InvitationRow(
                hashlib.sha256(b"invitation" + planted.encode()).digest(), "admin", 1 << 40, False
            ),
        )
    with pytest.raises(AccessError):
        access.enrol(vault.ports, planted, "mallory", "Mallory", NEW)
    made = access.enrol(vault.ports, code, "fatima", "Fatima", NEW)
    assert made.user.role is Role.PREPARER


def test_an_invitation_is_over_after_three_days(vault: Vault) -> None:
    code = access.invite(vault.ada, Role.PREPARER)
    vault.clock.forward(hours=72, seconds=1)
    with pytest.raises(AccessError):
        access.enrol(vault.ports, code, "fatima", "Fatima", NEW)


def test_a_refused_account_does_not_use_the_invitation_up(vault: Vault) -> None:
    code = access.invite(vault.ada, Role.PREPARER)
    for login, phrase, error in (
        ("noor", NEW, Conflict),
        ("fatima", "paard paard paard paard paard", UsageError),
        ("f/../x", NEW, UsageError),
    ):
        with pytest.raises(error):
            access.enrol(vault.ports, code, login, "Fatima", phrase)
    assert access.enrol(vault.ports, code, "fatima", "Fatima", NEW).user.login == "fatima"


def test_guesses_at_a_code_are_slowed(vault: Vault) -> None:
    code = access.invite(vault.ada, Role.PREPARER)
    for _ in range(throttling.PER_NAME[0]):
        with pytest.raises(AccessError):
            access.enrol(vault.ports, "0" * 32, "fatima", "Fatima", NEW)
    with pytest.raises(Throttled):
        access.enrol(vault.ports, code, "fatima", "Fatima", NEW)


def test_there_is_no_first_user_twice(vault: Vault) -> None:
    with pytest.raises(Forbidden):
        access.setup_code(vault.ports)
