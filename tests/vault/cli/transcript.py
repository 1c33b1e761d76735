"""Command-line tests as transcripts: what is typed, what is answered.

    # a line for the reader
    $ kluis case open "Dossier Amari" --client "Sefu Amari"
    <CASE>
    $ kluis case show nonsense
    ! Dit dossier bestaat niet ...
    exit 4

`$` runs a program in the transcript's directory; a pipe joins programs. The lines under it must
stand in its output in this order, others may stand between; `!` means standard error; `...`
stands for anything. `<NAME>` stands for one word, which later lines can use. Without `exit` the
program must end well. `|` alone as the first line says that nothing else may be printed.
"""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[3]
KLUIS = (sys.executable, "-m", "vault")
SECONDS = 120


@dataclass
class Step:
    """One command and what its transcript says of it."""

    line: int
    command: str
    expected: list[str] = field(default_factory=list)
    exit_code: int = 0


def environment(**more: str) -> dict[str, str]:
    """What a command finds around it: our sources, cheap hashing, nothing of the tester's own."""
    return {
        "PATH": os.environ["PATH"],
        "HOME": os.environ.get("HOME", "/"),
        "PYTHONPATH": str(PROJECT),
        "PYTHONDONTWRITEBYTECODE": "1",
        "LANG": "C.UTF-8",
        "OMP_THREAD_LIMIT": "1",
        "KLUIS_ARGON2_MIB": "64",
        **more,
    }


def run(
    command: list[str], place: Path, standard_input: bytes = b"", **more: str
) -> subprocess.CompletedProcess[bytes]:
    """Run `kluis` or another program to its end."""
    words = [*KLUIS, *command[1:]] if command[0] == "kluis" else command
    return subprocess.run(
        words,
        cwd=place,
        env=environment(**more),
        input=standard_input,
        capture_output=True,
        timeout=SECONDS,
        check=False,
    )


def play(text: str, place: Path, **more: str) -> dict[str, str]:
    """Play a transcript; AssertionError names the line. Returns what its names stood for."""
    names: dict[str, str] = {}
    for step in steps(text):
        _play_step(step, place, names, more)
    return names


def steps(text: str) -> Iterator[Step]:
    """The commands of a transcript, each with what is expected of it."""
    current: Step | None = None
    for number, line in enumerate(text.splitlines(), 1):
        if line.startswith("$ "):
            if current is not None:
                yield current
            current = Step(number, line[2:])
        elif current is not None and re.fullmatch(r"exit \d+", line):
            current.exit_code = int(line[5:])
        elif current is not None and line.strip() and not line.startswith("#"):
            current.expected.append(line)
    if current is not None:
        yield current


def _play_step(step: Step, place: Path, names: dict[str, str], more: dict[str, str]) -> None:
    piped, errors = b"", b""
    for part in step.command.split(" | "):
        words = [_filled(word, names) for word in shlex.split(part)]
        done = run(words, place, piped, **more)
        piped, errors = done.stdout, errors + done.stderr
    out, err = piped.decode(), errors.decode()
    said = f"line {step.line}: {step.command}\n--- output\n{out}\n--- errors\n{err}"
    assert done.returncode == step.exit_code, f"{said}\n--- exit {done.returncode}"
    assert "Traceback" not in err, said
    lines = {"": out.splitlines(), "!": err.splitlines()}
    if step.expected[:1] == ["|"]:
        wanted = step.expected[1:]
        assert len(lines[""]) == len([one for one in wanted if one[:1] != "!"]), said
        assert len(lines["!"]) == len([one for one in wanted if one[:1] == "!"]), said
    for expected in step.expected:
        if expected == "|":
            continue
        stream = "!" if expected.startswith("!") else ""
        pattern = _pattern(expected.removeprefix("!").strip(), names)
        while lines[stream]:
            found = re.fullmatch(pattern, lines[stream].pop(0).strip())
            if found is not None:
                names.update(found.groupdict())
                break
        else:
            raise AssertionError(f"{said}\n--- never said: {expected}")


def _filled(word: str, names: dict[str, str]) -> str:
    return re.sub(r"<([A-Z_]+)>", lambda found: names[found[1]], word)


def _pattern(expected: str, names: dict[str, str]) -> str:
    pattern = ""
    for part in re.split(r"(<[A-Z_]+>|\.\.\.)", expected):
        name = part[1:-1]
        if part == "...":
            pattern += ".*"
        elif not re.fullmatch(r"<[A-Z_]+>", part):
            pattern += re.escape(part)
        elif name in names:
            pattern += re.escape(names[name])
        else:
            pattern += rf"(?P<{name}>[^\s\",]+)"
    return pattern
