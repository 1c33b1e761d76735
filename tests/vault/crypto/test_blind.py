"""Keys from the pepper: found by the right name, told by nobody without the pepper."""

from __future__ import annotations

from vault.crypto import blind
from vault.domain.ids import new_id

PEPPER = b"p" * 32


def test_a_login_name_is_found_however_it_is_typed(org: str) -> None:
    found = {blind.login_index(PEPPER, org, name) for name in ("noor", " Noor ", "NOOR", "ｎoor")}
    assert len(found) == 1
    assert {len(index) for index in found} == {32}


def test_other_names_peppers_and_organisations_give_other_indexes(org: str) -> None:
    indexes = {
        blind.login_index(PEPPER, org, "noor"),
        blind.login_index(PEPPER, org, "noor2"),
        blind.login_index(b"q" * 32, org, "noor"),
        blind.login_index(PEPPER, new_id(), "noor"),
        blind.staff_key(PEPPER, org),
        blind.staff_key(b"q" * 32, org),
        blind.staff_key(PEPPER, new_id()),
    }
    assert len(indexes) == 7


def test_an_unpaired_surrogate_is_a_name_like_any_other(org: str) -> None:
    assert blind.login_index(PEPPER, org, "\udc80") != blind.login_index(PEPPER, org, "")
