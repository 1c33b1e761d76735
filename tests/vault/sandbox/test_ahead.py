"""A child that loads before there is a document reads one document, like any other."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator

import pytest

from tests.extractors.reading import papers
from vault.errors import SandboxError
from vault.sandbox import ahead, launch
from vault.sandbox.limits import Limits
from vault.sandbox.reading import read_document

LIMITS = Limits(pages=7)


@pytest.fixture(autouse=True)
def _nobody_waits() -> Iterator[None]:
    ahead.end_ahead()
    yield
    ahead.end_ahead()


def waiting() -> launch.Child:
    (child,) = ahead._waiting.values()
    return child


def test_the_child_that_waits_reads_the_first_document_and_no_more() -> None:
    ahead.start_ahead(LIMITS)
    child = waiting()
    first = read_document(papers.born_pdf(), limits=LIMITS)
    assert not ahead._waiting and not child.alive
    second = read_document(papers.born_pdf(), limits=LIMITS)
    assert first.reading == second.reading
    assert first.reading is not None


def test_one_child_waits_however_often_it_is_asked_for() -> None:
    ahead.start_ahead(LIMITS)
    child = waiting()
    ahead.start_ahead(LIMITS)
    assert waiting() is child


def test_a_document_with_other_limits_gets_a_child_of_its_own() -> None:
    ahead.start_ahead(LIMITS)
    assert read_document(papers.born_pdf(), limits=Limits(pages=8)).reading is not None
    assert waiting().alive


def test_a_child_that_died_while_it_waited_costs_no_document() -> None:
    ahead.start_ahead(LIMITS)
    child = waiting()
    assert child._process is not None
    os.killpg(child._process.pid, signal.SIGKILL)
    child._process.wait()
    assert read_document(papers.born_pdf(), limits=LIMITS).reading is not None


def test_a_child_that_nobody_wants_is_ended() -> None:
    ahead.start_ahead(LIMITS)
    child = waiting()
    assert child.alive
    ahead.end_ahead()
    assert not child.alive and not ahead._waiting


def test_a_machine_that_starts_no_child_says_so_when_it_should_read(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(launch.shutil, "which", lambda *_, **__: None)
    ahead.start_ahead(LIMITS)
    with pytest.raises(SandboxError):
        read_document(papers.born_pdf(), limits=LIMITS)
