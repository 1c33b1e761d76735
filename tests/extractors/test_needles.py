"""A pattern that may be passed over matches nothing: tried on patterns of every make."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractors.folding import flatten, loosen
from extractors.needles import Sought, compile_for, needles, standing
from extractors.registry import types

PATTERNS = (
    r"(?:gegrond|niet-ontvankelijk) verklaar[dt]e?",
    r"beroep(?:en)? (?:is|zijn) (?:dus |daarom )*(?:on)?gegrond",
    r"(?:aanvraag|verzoek|application){1,2} (?:wordt|is){0,2} afgewezen",
    r"ver(?:blijf|trek)s?vergunning\w*",
    r"zaa?k(?:nummer|nr\.?)+ ?: ?\d{2,4}",
    r"(?P<v>no|nr)\.? (?i:Van) \d+",
    r"a{2,3}bc{0,2}de|fgh+ij",
    r"(?:|laissez-passer) afgegeven",
    r"besl1ss!ng \[x\] 50%",
)
TEXTS = "\n".join(
    path.read_text("utf-8")
    for path in sorted((Path(__file__).parent / "types/examples").glob("*.txt"))
)
PADDING = " quod " * 80  # longer than the texts in which nothing is passed over


def acts() -> list[Sought]:
    """Every regular expression by which types are known."""
    phrases = [phrase for kind in types().values() for phrase in kind.phrases]
    return [Sought(loosen(p.text)) for p in phrases if p.where in ("act", "heading")]


@pytest.mark.parametrize("pattern", PATTERNS)
def test_what_a_pattern_matches_holds_its_needles(pattern: str) -> None:
    loose = loosen(pattern)
    sought = Sought(loose)

    @settings(max_examples=60, deadline=None)
    @given(st.from_regex(loose, fullmatch=True))
    def check(match: str) -> None:
        text = PADDING + match + PADDING
        assert sought.may_stand_in(text)
        assert [m.span() for m in sought.finditer(text)] == [
            m.span() for m in re.finditer(loose, text)
        ]

    check()


def test_on_all_example_texts_the_same_is_found_as_without() -> None:
    flat = flatten(TEXTS)
    passed_over = 0
    for at in range(0, len(flat), 3000):
        part = flat[at : at + 3000]
        for act in acts():
            found = [match.span() for match in act.finditer(part)]
            assert found == [match.span() for match in act.compiled.finditer(part)], act.pattern
            passed_over += not act.may_stand_in(part)
    assert passed_over > 0


def test_nearly_every_pattern_by_which_types_are_known_can_be_passed_over() -> None:
    known = acts()
    assert sum(bool(act.needles) for act in known) > 0.95 * len(known)


def test_what_is_only_looked_at_or_may_be_missing_is_not_demanded() -> None:
    assert needles(r"(?<!geen )(?:nieuw )?besluit(?=en)") == (frozenset({"beslult"}),)
    assert needles(r"[^.;]{0,80}s?") == ()


def test_a_construct_that_is_not_understood_demands_nothing() -> None:
    assert needles(r"(a)?(?(1)besluit|uitspraak)") == ()


def test_what_a_text_will_take_is_compiled_ahead_until_there_is_something_else_to_do() -> None:
    first, second = Sought("besluit|brief"), Sought("uitspraak|oordeel")
    compile_for(PADDING + "een brief", lambda: False)
    assert "compiled" in first.__dict__
    assert "compiled" not in second.__dict__
    compile_for(PADDING + "een oordeel", lambda: True)
    assert "compiled" not in second.__dict__


def test_a_short_text_is_always_tried() -> None:
    assert standing([Sought("besluit")], "uitspraak")
