"""What was read of a paper as facts: pages, doubts, what it cites, what a person must see."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from checklists.facts import DocumentFact
from extractors.model import (
    Extraction,
    Field,
    Mention,
    Method,
    Problem,
    Provenance,
    Text,
    TypeMatch,
)
from vault.domain.case import Client
from vault.domain.document import Correction, Document, Original
from vault.domain.effort import Declaration, DeclarationKind
from vault.standing.facts import facts_of, paper_of

_ORIGINAL = Original("", b"", 0, 0, "", "", "")
_NO_TEXT = Text("", "")


def _document(type_id: str = "D82", *, confirmed: bool = False) -> Document:
    return Document(
        "u", "c", "uitspraak.pdf", "2026-11-24T09:00", "", _ORIGINAL,
        type_id=type_id, type_confirmed=confirmed,
    )  # fmt: skip


def _field(name: str, value: Any, *, page: int = 1, confidence: float = 0.9) -> Field:
    return Field(name, value, "", Provenance(page, None, Method.LABEL, "t", 1, confidence))


def _fact(document: Document, extraction: Extraction, *made: Correction) -> DocumentFact:
    (fact,) = facts_of(Client("A"), [paper_of(document, extraction, made)]).documents
    return fact


def _read(*fields: Field, **more: Any) -> Extraction:
    return Extraction(TypeMatch("D82", 0.9, ()), (), fields, **more)


def test_a_field_keeps_its_page_and_waits_for_a_person() -> None:
    fact = _fact(_document(), _read(_field("date", "2020-02-05", page=3)))
    assert str(fact.date) == "2020-02-05" and fact.pages == {"date": 3}
    assert not fact.confirmed and "unconfirmed" in fact.quality


def test_a_value_read_with_doubt_is_named_until_a_person_confirms_it() -> None:
    read = _read(_field("date", "2020-02-05", confidence=0.4), _field("ecli", "ECLI:NL:RVS:2020:1"))
    assert _fact(_document(), read).doubtful == {"date"}
    said = Correction("1", "u", "date", "2020-02-05", "2020-02-05", True, "me", "2026")
    assert _fact(_document(), read, said).doubtful == frozenset()


def test_values_of_one_name_become_a_list_and_a_correction_takes_the_place_of_what_was_read() -> (
    None
):
    read = _read(_field("dictum", "GEGROND"), _field("dictum", "ONGEGROND"))
    said = Correction("1", "u", "dictum", "ONGEGROND", "VERNIETIGT_BESLUIT", False, "me", "2026")
    assert _fact(_document(), read, said).fields["dictum"] == ["GEGROND", "VERNIETIGT_BESLUIT"]


def test_what_a_paper_cites_comes_along_with_the_quoting_page() -> None:
    cited = Mention("decision", "D26", "2015-02-03", None, 4, None, "Bij besluit van …")
    number = Mention("ecli", None, None, "ECLI:EU:C:2021:478", 5, None, "…")
    fact = _fact(_document(), _read(mentions=(cited, number)))
    assert fact.fields["mentions"] == [
        {
            "type": "D26",
            "date": "2015-02-03",
            "number": None,
            "page": 4,
            "quote": "Bij besluit van …",
        }
    ]


def test_missing_pages_and_an_absent_translation_make_a_paper_weaker() -> None:
    seen = (Problem("pages_missing", None, _NO_TEXT), Problem("untranslated", None, _NO_TEXT))
    fact = _fact(_document(confirmed=True), _read(flags=(*seen, Problem("bsn", 1, _NO_TEXT))))
    assert fact.quality == {"incomplete", "untranslated"}


def test_a_paper_of_no_known_kind_is_no_fact() -> None:
    papers = [paper_of(_document("unknown"), _read()), paper_of(_document(), None)]
    assert [d.type for d in facts_of(Client("A"), papers).documents] == ["D82"]


def test_an_explanation_is_no_alternative() -> None:
    said = Declaration(
        "1", DeclarationKind.IMPOSSIBLE, "buitenschuld", "BS-X1", None, "I6",
        "Niemand registreert daar overlijden.", ("u",), (), "me", "2026-11-24",
    )  # fmt: skip
    offered = replace(said, alternative="Verklaring van de vader.")
    facts = facts_of(Client("A"), [], [], [said, offered]).declarations
    assert [one.alternative for one in facts] == ["", "Verklaring van de vader."]
