"""Searching one case and all of one's own: the best pages, whichever case they are in."""

from __future__ import annotations

import pytest

from tests.vault.conftest import Vault
from tests.vault.index.samples import bring_in
from vault.errors import NotFound
from vault.services import search, sharing
from vault.services.search import Hit

PAGES = ["ziek", "ziek en moe", "ziek, moe en alleen", "ziek, moe, alleen en zonder dak", "gezond"]


def places(hits: list[Hit]) -> list[tuple[str, str, int]]:
    return [(hit.case_id, hit.document.id, hit.page) for hit in hits]


def test_the_best_pages_of_all_cases_are_shown_whichever_case_comes_first(vault: Vault) -> None:
    cases = [vault.case(vault.noor, f"Dossier {number}") for number in range(4)]
    for number, opened in enumerate(cases):
        bring_in(vault.noor, opened, PAGES[number:])
        bring_in(vault.noor, opened, PAGES[: number + 1])
    each = [hit for one in cases for hit in search.search(vault.noor, "ziek", one.case.id)]
    assert len(each) == 20
    for limit in (1, 3, 7, 50):
        best = search.search(vault.noor, "ziek", limit=limit)
        scores = [hit.score for hit in best]
        assert scores == sorted((hit.score for hit in each), reverse=True)[:limit]
        assert set(places(best)) <= set(places(each))
        assert all(any(marked for _, marked in hit.snippet) for hit in best)


def test_what_was_brought_in_a_moment_ago_is_found(vault: Vault) -> None:
    opened = vault.case(vault.noor)
    bring_in(vault.noor, opened, ["ambassade"])
    assert len(search.search(vault.noor, "ambassade", opened.case.id)) == 1
    bring_in(vault.noor, opened, ["ambassade"])
    assert len(search.search(vault.noor, "ambassade", opened.case.id)) == 2


def test_who_was_a_member_finds_nothing_any_more(vault: Vault) -> None:
    opened = vault.case(vault.noor)
    bring_in(vault.noor, opened, ["ambassade"])
    sharing.share(vault.noor, opened.case.id, "bram")
    assert len(search.search(vault.bram, "ambassade")) == 1
    sharing.revoke(vault.noor, opened.case.id, vault.bram.user.id)
    assert search.search(vault.bram, "ambassade") == []
    with pytest.raises(NotFound):
        search.search(vault.bram, "ambassade", opened.case.id)
    assert len(search.search(vault.noor, "ambassade")) == 1
