"""Which pages a person must look at before a packet goes out."""

from __future__ import annotations

from dataclasses import replace

import pytest

from vault.binding.choosing import candidate
from vault.domain.document import Document, DocumentState, Original

OWN = "2000000011"


def looked_at(text: str, own: str | None = OWN) -> tuple[int, ...]:
    original = Original("o", bytes(16), 1, 1, "", "", "")
    document = Document("d", "c", "d.pdf", "2026-11-25T10:00", "noor", original)
    document = replace(document, state=DocumentState.READ, page_count=2, type_id="D60")
    return candidate("dtv", document, (), ["niets bijzonders", text], own_number=own).look


@pytest.mark.parametrize(
    ("text", "pages"),
    [
        ("V-nummer: 200.000.0011", ()),
        ("V-nr. 2000000029", (2,)),
        ("Uw V-nummer 200.000.0011, uw broer V-nummer 200.000.0029", (2,)),
        ("Telefoon 0201234567", ()),
        ("Hij vroeg asiel aan", (2,)),
    ],
)
def test_a_page_with_the_number_of_another_person_or_a_sensitive_word_is_looked_at(
    text: str, pages: tuple[int, ...]
) -> None:
    assert looked_at(text) == pages


def test_without_the_clients_own_number_no_number_is_anothers() -> None:
    assert looked_at("V-nr. 2000000029", None) == ()
