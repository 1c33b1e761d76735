"""What users type, and what they see of a hit."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vault.errors import UsageError
from vault.index.analysis import pieces, term_of
from vault.index.querying import MAX_QUERY, parse, snippet


@pytest.mark.parametrize(
    ("typed", "query"),
    [
        ("behandelingen", "(body:behandel)"),
        ("Één müller", "(body:een AND body:muller)"),
        ('"niet in staat"', '(body:"niet in staat")'),
        ("-reis ziek", "(body:ziek AND NOT body:reis)"),
        ("soort:D50", "(type:d50)"),
        ("datum:2020-01", "(date:2020-01)"),
        ("land:GHA", "(country:gha)"),
        ("ecli : nl : rvs : 2017 : 2629", "(ecli:ecli:nl:rvs:2017:2629)"),
        ("AWB 19/3144", '(body:awb AND body:"19 3144")'),
        ("geen:veld", '(body:"geen veld")'),
    ],
)
def test_what_is_typed_becomes_the_query_that_is_meant(typed: str, query: str) -> None:
    assert str(parse(typed).every) == query


@pytest.mark.parametrize("typed", ["", "   ", "(((", '""', "-"])
def test_nothing_to_look_for_is_said_plainly(typed: str) -> None:
    with pytest.raises(UsageError) as error:
        parse(typed)
    assert error.value.code == "empty_query"


@given(st.text(max_size=2 * MAX_QUERY))
def test_whatever_is_typed_gives_a_query_or_a_plain_answer(typed: str) -> None:
    try:
        query = str(parse(typed).every)
    except UsageError as error:
        query = error.code
    assert query.startswith(("(", "empty_query"))


def test_a_snippet_shows_the_words_that_were_found() -> None:
    text = "Inleiding. " * 60 + "De medische noodsituatie is niet uit te sluiten. " + "Slot. " * 60
    found = snippet(text, {term_of("noodsituatie"), term_of("medische")})
    assert [part for part, hit in found if hit] == ["medische", "noodsituatie"]
    assert len("".join(part for part, _ in found)) < 300


@given(st.text(), st.sets(st.text(min_size=1, max_size=4), max_size=4))
def test_a_snippet_only_says_what_stands_on_the_page(text: str, terms: set[str]) -> None:
    page = " ".join(text.split())
    for part, _ in snippet(text, terms):
        words = part.replace("…", " ").split()
        assert all(word in page for word in words if "…" not in text)


@given(
    st.text("ab1é'_-,.’ \n\u0640\u0301\u064b", max_size=40),
    st.sets(st.text("abe1", min_size=1, max_size=2), max_size=3),
)
def test_on_a_short_page_every_word_that_was_found_is_marked(text: str, terms: set[str]) -> None:
    marked = [part for part, hit in snippet(text, terms) if hit]
    assert marked == [text[p.start : p.end] for p in pieces(text) if p.term in terms]


def test_a_snippet_begins_where_the_words_first_stand_together() -> None:
    text = "ziek " * 200 + "De ambassade zweeg. " + "ziek " * 200
    near = snippet(text, {"ziek", "ambassade"})
    assert next(part for part, hit in near if hit) == "ziek"
    far = snippet(
        "x " * 300 + "ziek en moe. " + "x " * 300 + "ziek, moe, ambassade",
        {"ziek", "moe", term_of("ambassade")},
    )
    assert [part for part, hit in far if hit] == ["ziek", "moe", "ambassade"]
