"""Leaves: they say which act, when and in which order, and nothing about whom or what."""

from __future__ import annotations

import json

import pytest

from vault.audit import log
from vault.audit.events import Event
from vault.domain.ids import new_id

KEY, SALT = bytes(32), bytes(16)


def test_a_leaf_holds_no_id() -> None:
    user, case = new_id(), new_id()
    leaf = log.leaf(
        Event.DOCUMENT_READ,
        actor_pseudonym=log.pseudonym(KEY, user),
        case_pseudonym=log.pseudonym(KEY, case),
        commit=log.commitment(KEY, SALT, b"detail"),
        seq=7,
        minute=1_795_600_020,
    )
    assert user.encode() not in leaf
    assert case.encode() not in leaf
    value = json.loads(leaf)
    assert value["action"] == "document.read"
    assert value["seq"] == 7
    assert leaf == json.dumps(value, sort_keys=True, separators=(",", ":")).encode()


def test_a_pseudonym_is_the_same_within_a_case_and_another_in_the_next() -> None:
    user = new_id()
    assert log.pseudonym(KEY, user) == log.pseudonym(KEY, user)
    assert log.pseudonym(KEY, user) != log.pseudonym(b"1" * 32, user)
    assert log.pseudonym(KEY, user) != log.pseudonym(KEY, new_id())


@pytest.mark.parametrize(
    ("key", "salt", "detail"),
    [(b"1" * 32, SALT, b"detail"), (KEY, b"1" * 16, b"detail"), (KEY, SALT, b"Detail")],
)
def test_a_commitment_opens_to_one_detail_only(key: bytes, salt: bytes, detail: bytes) -> None:
    commit = log.commitment(KEY, SALT, b"detail")
    assert log.opens(commit, KEY, SALT, b"detail")
    assert not log.opens(commit, key, salt, detail)


def test_a_commitment_needs_a_whole_salt() -> None:
    with pytest.raises(ValueError, match="16 bytes"):
        log.commitment(KEY, b"", b"detail")


def test_every_event_has_its_words_in_both_languages() -> None:
    for event in Event:
        assert event.label.nl
        assert event.label.en
    assert len({event.label.nl for event in Event}) == len(Event)
