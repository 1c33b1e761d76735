"""Countries then and now."""

from __future__ import annotations

import pytest

from checklists.successor_states import may_be_one, successor_warnings


@pytest.mark.parametrize(
    ("one", "other"), [("SUN", "ARM"), ("UKR", "SUN"), ("BUR", "MMR"), ("SDN", "SSD"), ("X", "x")]
)
def test_a_vanished_state_and_what_came_after_may_be_one(one: str, other: str) -> None:
    assert may_be_one(one, other)


@pytest.mark.parametrize(("one", "other"), [("RUS", "ARM"), ("SUN", "CZE"), ("IND", "LKA")])
def test_two_successors_are_two(one: str, other: str) -> None:
    assert not may_be_one(one, other)


def test_whoever_comes_from_one_successor_is_sent_to_the_others() -> None:
    assert "de Sovjet-Unie" in successor_warnings(["RUS", "ARM", "UKR"])[0].nl
    assert successor_warnings(["IND", "LKA"]) == ()
