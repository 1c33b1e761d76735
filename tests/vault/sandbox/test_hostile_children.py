"""A child in hostile hands: whatever it says, the parent stays bounded and keeps nothing wrong."""

from __future__ import annotations

import sys
import textwrap
import time
from collections.abc import Callable
from typing import Any

import pytest

from extractors.errors import problem
from extractors.frames import FrameError
from vault.sandbox import launch
from vault.sandbox.checking import checked_extraction
from vault.sandbox.limits import Limits
from vault.sandbox.reading import ReadResult, read_document
from vault.sandbox.rendering import NotRendered, render_document

READY = """
import json, struct, sys, os, time
out = os.fdopen(1, "wb")
def frame(kind, payload=b"", **header):
    head = json.dumps({**header, "kind": kind, "size": header.get("size", len(payload))}).encode()
    out.write(struct.pack(">I", len(head)) + head + payload); out.flush()
def page(number=1, text="woord", box=(0, 0, 1, 1), **more):
    words = [[text, *box, 0, 1.0]]
    value = dict(number=number, source="text", width=595, height=842, confidence=1, turned=0,
                 words=words)
    frame("words", page={**value, **more}, problems=[], strips=[])
def result(media="text/plain", **more):
    reading = dict(media=media, pages=[], problems=[], mrz=[], headers={})
    extraction = dict(type=dict(id="unknown", score=0, reasons=[]), alternatives=[], fields=[],
                      problems=[], edition=0)
    frame("result", reading={**reading, **more}, extraction=extraction)
frame("ready")
asked = sys.stdin.buffer
request = json.loads(asked.read(struct.unpack(">I", asked.read(4))[0]))
"""


@pytest.fixture
def child_says(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Replace the confined child by a script that says what it is told."""

    def say(script: str) -> None:
        code = READY + textwrap.dedent(script)
        command = [sys.executable, "-c", code]
        monkeypatch.setattr(launch, "command", lambda *_: command)
        monkeypatch.setattr(launch, "SILENCE_SECONDS", 2)

    return say


def _outcome(**limits: int) -> ReadResult:
    return read_document(b"tekst", limits=Limits(**limits))


def test_a_child_that_behaves_is_believed(child_says: Callable[[str], None]) -> None:
    child_says("frame('progress', done=0, total=1); page(); result()")
    read = _outcome().reading
    assert read is not None
    assert read.pages[0].text == "woord"


@pytest.mark.parametrize(
    "script",
    [
        "out.write(b'\\xff\\xff\\xff\\xff' + b'x' * 100); out.flush()",  # a header of 4 GiB
        "frame('words', size=-1)",
        "frame('words', size=1 << 60)",
        "frame('words', size=1.5)",
        "out.write(b'not a frame at all'); out.flush()",
        "frame('mystery')",
        "frame('progress', done=5, total=3)",
        "frame('progress', done=0, total=10**9)",
        "frame('progress', done='1', total='2')",
        "frame('progress', done=0, total=3); frame('progress', done=0, total=4)",
        "page(number=0)",
        "page(number=-1)",
        "page(number=10**6)",
        "page(number=True)",
        "page(box=(0, 0, 2, 1))",
        "page(box=(0, 0, float('nan'), 1))",
        "page(width=float('inf'))",
        "page(turned=45)",
        "page(source='magic')",
        "page(words=[['x', 0, 0, 1, 1, 0, 1]] * 30000)",
        "page(words=7)",
        "frame('words')",
        "frame('preview', b'<svg/>', page=1)",
        "frame('preview', b'RIFF....WEBP' + bytes(5 << 20), page=1)",
        "frame('preview', b'RIFF....WEBP', page=0)",
        "[frame('attachment', b'x', name='a') for _ in range(101)]",
        "page(); result(media='image/svg+xml')",
        "page(2); result()",
        "result()",
        "page(); result(problems=[dict(code='made_up', page=None, message=['a', 'b'])])",
        "page(); frame('result', reading=1, extraction=2)",
        "frame('refused', problem=dict(code='made_up', page=None, message=['a', 'b']))",
        "frame('refused')",
    ],
)
def test_frames_out_of_bounds_are_unsafe(script: str, child_says: Callable[[str], None]) -> None:
    child_says(script + "; time.sleep(5)")
    outcome = _outcome()
    assert outcome.reading is None
    assert outcome.attachments == ()
    assert outcome.refused == problem("unsafe")


@pytest.mark.parametrize("script", ["", "sys.exit(0)", "os.kill(os.getpid(), 9)", "page()"])
def test_a_child_that_ends_early_is_a_crash(script: str, child_says: Callable[[str], None]) -> None:
    child_says(script)
    assert _outcome().refused == problem("crashed")


def test_a_child_that_hangs_is_ended(child_says: Callable[[str], None]) -> None:
    child_says("time.sleep(600)")
    start = time.monotonic()
    assert _outcome(wall_seconds=1).refused == problem("timed_out")
    assert time.monotonic() - start < 10


def test_a_child_that_never_reads_is_ended(
    child_says: Callable[[str], None],
) -> None:
    child_says("time.sleep(600)")
    result = read_document(bytes(8 << 20), limits=Limits(wall_seconds=1))
    assert result.refused == problem("timed_out")


def test_a_child_that_talks_without_end_is_ended(
    child_says: Callable[[str], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(launch, "MAX_CHILD_BYTES", 1 << 20)
    child_says("while True: frame('progress', done=0, total=1)")
    assert _outcome().refused == problem("unsafe")


def test_controls_in_a_word_are_stripped(child_says: Callable[[str], None]) -> None:
    child_says("page(text='a\\x1b[31m\\u202e\\x00b'); result()")
    read = _outcome().reading
    assert read is not None
    assert read.pages[0].words[0].text == "a[31mb"


def test_the_words_of_a_problem_are_ours_and_not_the_child_s(
    child_says: Callable[[str], None],
) -> None:
    child_says("frame('refused', problem=dict(code='empty', page=None, message=['koop', 'buy']))")
    assert _outcome().refused == problem("empty")


def test_an_attachment_s_name_is_never_a_path(child_says: Callable[[str], None]) -> None:
    child_says("frame('attachment', b'x', name='../../etc/pass\\x00wd'); page(); result()")
    assert [one.name for one in _outcome().attachments] == ["passwd"]


def test_a_child_that_breaks_on_a_page_is_replaced_and_the_page_named(
    child_says: Callable[[str], None],
) -> None:
    """The second child is told which page to skip and which are read already."""
    child_says(
        """
        frame("progress", done=0, total=3)
        if 2 not in request["skip"]:
            page(1); os.abort()
        assert request["known"] == 1
        page(3)
        value = dict(number=2, source="none", width=595, height=842, confidence=0, turned=0,
                     words=[])
        gone = dict(code="page_failed", page=2, message=["", ""])
        frame("words", page=value, problems=[gone], strips=[])
        result(problems=[gone])
        """
    )
    read = _outcome().reading
    assert read is not None
    assert [page.number for page in read.pages] == [1, 2, 3]
    assert read.problems == (problem("page_failed", 2),)


@pytest.mark.parametrize(
    "script",
    [
        "frame('page', b'\\xff\\xd8\\xff', number=2, **SIZE)",
        "frame('page', b'GIF89a', number=1, **SIZE)",
        "frame('page', b'\\xff\\xd8\\xff', number=1, **{**SIZE, 'width_px': 10**9})",
        "frame('page', b'\\xff\\xd8\\xff', number=1, **{**SIZE, 'encoding': 'svg'})",
        "frame('page', b'\\xff\\xd8\\xff', number=1, **{**SIZE, 'colours': 'bw'})",
        "frame('rendered', pages=0)",
        "frame('rendered', pages=4)",
        "os.abort()",
    ],
)
def test_pictures_out_of_bounds_are_not_rendered(
    script: str, child_says: Callable[[str], None]
) -> None:
    size = (
        "SIZE = dict(width_pt=595, height_pt=842, width_px=10, height_px=10, encoding='jpeg',"
        " colours='gray')\n"
    )
    child_says(size + script)
    with pytest.raises(NotRendered):
        list(render_document(b"tekst"))


@pytest.mark.parametrize(
    "value",
    [
        None,
        [],
        {"type": {"id": "D50", "score": 1, "reasons": []}},
        {"type": {"id": "x", "score": float("inf"), "reasons": []}, "alternatives": [],
         "fields": [], "problems": [], "edition": 0},
    ],
)  # fmt: skip
def test_an_extraction_that_is_none_is_refused(value: Any) -> None:
    with pytest.raises(FrameError):
        checked_extraction(value, 1)


def test_a_deep_value_is_refused() -> None:
    deep: Any = "x"
    for _ in range(40):
        deep = [deep]
    with pytest.raises(FrameError):
        checked_extraction({"type": deep}, 1)
