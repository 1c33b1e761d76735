"""Answers of a form, read beside their label as if they stood behind their question."""

from __future__ import annotations

from extractors.fields import bma
from extractors.locating.labels import label
from extractors.locating.view import View
from extractors.model import Found, Locator


def at_label(question: bma.Question, said: tuple[str, ...], *labels: str) -> Locator:
    """The answer beside a label of a form: "Reizen" and beside it "mogelijk, mits begeleid"."""
    beside = label(*labels)

    def locate(view: View) -> list[Found]:
        answers = []
        for found in beside(view):
            codes = (question.parse(one.format(found.raw)) for one in said)
            code = next((code for code in codes if code is not None), None)
            answers += [found._replace(value=code)] if code is not None else []
        return answers

    return locate
