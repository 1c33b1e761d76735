"""To whom a letter goes."""

from __future__ import annotations

from collections.abc import Callable

from extractors.locating.view import View
from extractors.model import Reading

TypeOut = Callable[[str], Reading]


def test_a_line_that_begins_with_aan_opens_the_block_of_the_reader(type_out: TypeOut) -> None:
    view = View(type_out("Stichting Anker\naan mevrouw P. Smit\n\nGeachte mevrouw,"))
    assert view.in_addressee(view.text.index("Smit"))


def test_a_sentence_that_goes_on_with_aan_does_not(type_out: TypeOut) -> None:
    text = (
        "Ik, Hawa Bangoura, geboren op 12 december 1979, geef hierbij toestemming\n"
        "aan mijn huisarts, dr. N. Schaap."
    )
    view = View(type_out(text))
    assert not view.in_addressee(view.text.index("Schaap"))
