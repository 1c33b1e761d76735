"""Play every transcript in `transcripts/`; the form is described in `transcript.py`."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.vault.cli.conftest import DATA
from tests.vault.cli.transcript import Step, play, steps

TRANSCRIPTS = sorted((Path(__file__).parent / "transcripts").glob("*.txt"))


@pytest.mark.slow
@pytest.mark.parametrize("file", TRANSCRIPTS, ids=lambda file: file.stem)
def test_what_is_typed_is_answered_as_written(file: Path, place: Path) -> None:
    play(file.read_text("utf-8"), place, **DATA)


def test_a_transcript_that_is_not_right_fails(tmp_path: Path) -> None:
    """The runner itself: a missing line, a wrong exit code and a changed name are noticed."""
    good = "$ echo een twee\n<A> twee\n$ echo een\n<A>\n"
    assert play(good, tmp_path) == {"A": "een"}
    for wrong in (
        good.replace("<A> twee", "<A> drie"),
        good + "exit 1\n",
        good.replace("$ echo een\n", "$ echo vier\n"),
        "$ echo een\n|\n",
    ):
        with pytest.raises(AssertionError):
            play(wrong, tmp_path)


def test_steps_are_told_apart() -> None:
    one, two = steps("# words\n$ a b\nx\n! y\nexit 3\n\n$ c\n")
    assert one == Step(2, "a b", ["x", "! y"], 3)
    assert two == Step(7, "c")
