"""Sessions: cookie, server secret and row open the seed together, and no two of them do."""

from __future__ import annotations

import pytest

from vault.crypto import sessions
from vault.domain.ids import new_id
from vault.errors import AccessError

SEED, SECRET, COOKIE = b"seed".ljust(32), b"server".ljust(32), b"c" * 32
SID = sessions.session_id(COOKIE)


def test_cookie_and_secret_open_the_seed(org: str, amina: str) -> None:
    sealed = sessions.seal_seed(SEED, COOKIE, SECRET, org, amina, SID)
    assert sessions.open_seed(sealed, COOKIE, SECRET, org, amina, SID) == SEED


def test_nothing_opens_when_one_part_is_another(org: str, amina: str, bram: str) -> None:
    """A-32, A-33: a dump without cookies, a cookie of someone else, a server that restarted."""
    sealed = sessions.seal_seed(SEED, COOKIE, SECRET, org, amina, SID)
    for wrong in (
        (b"d" * 32, SECRET, org, amina, SID),
        (SID, SECRET, org, amina, SID),
        (b"", SECRET, org, amina, SID),
        (COOKIE, b"restarted".ljust(32), org, amina, SID),
        (COOKIE, SECRET, new_id(), amina, SID),
        (COOKIE, SECRET, org, bram, SID),
        (COOKIE, SECRET, org, amina, sessions.session_id(b"d" * 32)),
    ):
        with pytest.raises(AccessError) as failure:
            sessions.open_seed(sealed, *wrong)
        assert failure.value.code == "session_over"


def test_the_name_of_a_session_is_not_its_cookie() -> None:
    cookies = {sessions.new_cookie() for _ in range(100)}
    names = {sessions.session_id(cookie) for cookie in cookies}
    assert len(cookies) == len(names) == 100
    assert not cookies & names
    assert {len(part) for part in cookies | names} == {32}
