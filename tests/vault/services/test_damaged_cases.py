"""One case that does not open hides none of the others, and is said (A-01)."""

from __future__ import annotations

import pytest
from sqlalchemy import text

from tests.vault.conftest import Vault
from vault.errors import IntegrityError
from vault.services import cases

DAMAGE = {
    "row": "UPDATE sealed_rows SET sealed = substr(sealed, 1, 40) WHERE case_id = :case",
    "head": "UPDATE cases SET sealed_head = substr(sealed_head, 2) WHERE id = :case",
    "wrap": "UPDATE wraps SET signature = sealed WHERE case_id = :case",
    "key": "UPDATE cases SET kem_public = sealed_head WHERE id = :case",
    "epoch": "DELETE FROM sealed_rows WHERE case_id = :case",
}


@pytest.mark.parametrize("sql", DAMAGE.values(), ids=DAMAGE)
def test_the_other_cases_are_shown_beside_a_damaged_one(vault: Vault, sql: str) -> None:
    vault.case(vault.noor, "Blijft open")
    broken = vault.case(vault.noor, "Beschadigd").case.id
    with vault.ports.database.write() as connection:
        connection.execute(text(sql), {"case": broken})
    lines, problem = cases.survey(vault.noor)
    assert [line.case.title for line in lines] == ["Blijft open"]
    assert problem is not None and broken in problem.message.nl
    with pytest.raises(IntegrityError):
        cases.list_cases(vault.noor)
    with pytest.raises(IntegrityError):
        vault.noor.open(broken)
