"""The language of a hearing, a talk, a statement or a consent."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from extractors.fields import language
from extractors.locating.view import View
from extractors.model import Reading
from extractors.types.spoken import SPOKEN

TypeOut = Callable[[str], Reading]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Betrokkene is gehoord in de Farsi taal.", "fas"),
        ("Het gesprek is gevoerd in het Frans zonder tolk.", "fra"),
        ("Uitgelegd via tolk Dari, tolknummer 12345", "prs"),
        ("Communicatietaal: Russisch", "rus"),
        ("The form was explained to me in Arabic by an interpreter.", "ara"),
        ("Besproken in mijn eigen taal, het Amhaars.", "amh"),
        ("Dit is vertaald uit het Krio.", "kri"),
        ("J'ai écrit ceci en français.", "fra"),
        ("Het gesprek is gevoerd in het Nederlands.", None),
        ("In het gesprek zei hij dat hij naar een Franse school ging.", None),
    ],
)
def test_a_language_is_read_from_a_sentence_that_says_what_was_spoken(
    text: str, code: str | None, type_out: TypeOut
) -> None:
    view = View(type_out(text))
    found = [language.parse(hit.raw) for locate in SPOKEN for hit in locate(view)]
    assert (found[0] if found else None) == code
