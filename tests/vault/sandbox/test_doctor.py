"""The escape attempts, on this machine."""

from __future__ import annotations

import signal

import pytest

from extractors.model import Text
from vault.errors import SandboxError
from vault.sandbox import doctor, launch
from vault.sandbox.probes import PROBES
from vault.sandbox.reading import read_document


def test_every_attempt_to_break_out_is_denied() -> None:
    checks = doctor.checks()
    assert [check.name for check in checks] == list(PROBES)
    assert [check.name for check in checks if not check.holds] == []
    assert len(checks) >= 12
    assert doctor.holds()


def test_the_attempts_would_be_seen_if_they_succeeded(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without seccomp some attempts get through; a doctor that says otherwise tests nothing."""
    monkeypatch.setattr(launch, "programs", _nothing_filtered)
    found = {check.name: check.holds for check in doctor._try(["socket_unix", "fork", "memfd"])}
    assert found == {"socket_unix": False, "fork": False, "memfd": False}


def _found_nowhere(*_: object, **__: object) -> None:
    return None


def _nothing_filtered() -> dict[str, bytes]:
    allow = b"\x06\x00\x00\x00\x00\x00\xff\x7f"  # BPF: return SECCOMP_RET_ALLOW
    return dict.fromkeys(("reader", "server", "tesseract"), allow)


@pytest.mark.parametrize("broken", ["no_bubblewrap", "no_filter", "child_dies"])
def test_a_machine_that_cannot_confine_gets_no_document(
    broken: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    if broken == "no_bubblewrap":
        monkeypatch.setattr(launch.shutil, "which", _found_nowhere)
    elif broken == "no_filter":
        monkeypatch.setattr(launch, "programs", _unreadable_filters)
    else:
        monkeypatch.setattr(launch, "mounts", tuple)
    with pytest.raises(SandboxError), launch.Child(launch.Limits()):
        pytest.fail("a child was trusted that never said it was locked")


def _unreadable_filters() -> dict[str, bytes]:
    return dict.fromkeys(("reader", "server", "tesseract"), b"\xff" * 8)


def test_a_doctor_without_a_sandbox_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(launch.shutil, "which", _found_nowhere)
    doctor._answer.forget()
    try:
        assert not doctor.holds()
        assert [check.name for check in doctor.checks()] == ["start"]
        assert doctor.not_holding().code == "sandbox_does_not_hold"
    finally:
        doctor._answer.forget()


def test_a_doctor_that_could_not_tell_is_asked_again_after_a_while(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """An overloaded machine answers too late; that must not stop all reading until a restart."""
    asked: list[int] = []

    def answers() -> tuple[doctor.Check, ...]:
        asked.append(1)
        return (doctor.Check("start", len(asked) > 1, Text("", "")),)

    monkeypatch.setattr(doctor, "_checks", answers)
    doctor._answer.forget()
    try:
        assert [doctor.holds(), doctor.holds(), len(asked)] == [False, False, 1]
        monkeypatch.setattr(doctor, "_AGAIN_SECONDS", 0)
        assert [doctor.holds(), doctor.holds(), len(asked)] == [True, True, 2]
    finally:
        doctor._answer.forget()


def test_a_child_whose_processor_time_is_not_limited_takes_no_document() -> None:
    """The kernel's sign that the limit is reached is held back here, so it seems to give none."""
    held_back = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGXCPU})
    try:
        refused = read_document(b"geheim " * 40).refused
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, held_back)
    assert refused is not None
    assert refused.code == "crashed"
    assert read_document(b"open " * 40).reading is not None


def test_the_slow_attempt_is_not_waited_for_but_counts_when_it_is_known(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert "cpu" in [check.name for check in doctor.checks()]
    assert "cpu" not in [check.name for check in doctor._quick()]
    got_through = (doctor.Check("cpu", False, Text("", "")),)
    monkeypatch.setattr(doctor._slow_answer, "checks", got_through)
    assert not doctor.holds()
    with pytest.raises(SandboxError, match="cpu"):
        doctor.require()


def test_what_was_begun_aside_is_the_answer_that_is_waited_for() -> None:
    doctor._answer.forget()
    doctor.begin()
    doctor.require()
    assert [check.name for check in doctor.checks()] == list(PROBES)
