"""Whatever somebody writes in a facts file, the answer is a report or a sentence, never a crash."""

from __future__ import annotations

from datetime import date
from typing import Any

import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from checklists.errors import ChecklistError
from checklists.evaluate import assess_all
from checklists.facts import FIELDS, CaseFacts
from checklists.facts_parsing import SHORT
from checklists.loading import checklists, facts_from_yaml

LISTS = tuple(checklists().values())
small = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-5, 3000),
    st.sampled_from(
        ["", "IND", "DT&V", "GHA", "2020-06-15", "15-6-2020", "2020", "AFGEWEZEN", "EMB_NO_ANSWER"]
    ),
    st.text("abc ëü&:{}[]-1", max_size=8),
    st.dates(date(1900, 1, 1), date(2100, 1, 1)),
)
anything = st.recursive(
    small,
    lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.dictionaries(st.sampled_from(["from", "to", "kind", "weeks", "IND", "type"]), inner),
    ),
    max_leaves=5,
)
fields = st.dictionaries(st.sampled_from(sorted(FIELDS | set(SHORT))), anything, max_size=5)
documents = st.fixed_dictionaries(
    {"id": st.sampled_from("abcdef"), "type": st.sampled_from(["D26", "D40", "D50", "D82", "D95"])},
    optional={"date": small, "fields": st.one_of(fields, anything), "quality": anything},
)
names = st.sampled_from(
    ["id", "V", "dob", "pob", "arrival", "nationality", "capacity", "names", "traits", "residence"]
)
files = st.fixed_dictionaries(
    {},
    optional={
        "client": st.one_of(st.dictionaries(names, anything, max_size=4), anything),
        "nationality": anything,
        "documents": st.one_of(st.lists(st.one_of(documents, anything), max_size=4), anything),
        "efforts": anything,
        "declarations": anything,
    },
)


def read(written: dict[str, Any]) -> CaseFacts:
    """The facts, or none where the file was refused with a sentence."""
    try:
        return facts_from_yaml(yaml.safe_dump(written, allow_unicode=True))
    except ChecklistError as refused:
        return CaseFacts() if refused.message.nl else facts_from_yaml("no sentence")


@settings(max_examples=150, deadline=None)
@given(files)
def test_a_strange_file_gives_a_report_or_a_sentence(written: dict[str, Any]) -> None:
    facts = read(written)
    for report in assess_all(LISTS, facts, date(2026, 11, 24)).values():
        assert report.result_label.nl


@settings(max_examples=150, deadline=None)
@given(st.lists(documents, max_size=4, unique_by=lambda d: str(d["id"])))
def test_strange_fields_of_good_documents_do_not_break_an_assessment(
    written: list[dict[str, Any]],
) -> None:
    assess_all(LISTS, read({"documents": written}), date(2020, 6, 15))
