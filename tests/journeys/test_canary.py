"""No plaintext at rest (A-79, A-90): a canary flies through the whole vault, then every byte that
the run left on disk is searched for it, and every file that was opened for writing is accounted
for. Once through the browser's forms and a real server, once over the command line.
"""

from __future__ import annotations

import base64
import json
import re
import shutil
import sqlite3
import time
from pathlib import Path

import pytest

from tests.journeys.canary import STRACE, Canary, files, forms, found, opened_for_writing
from tests.journeys.forms import FormBrowser, set_up
from tests.journeys.serving import served
from tests.vault.cli.transcript import KLUIS, run

READ_SECONDS = 240
PHRASE = "kruik lantaarn vlieger oever tarwe zolder"

# Beside the data directory. Empty files by which gunicorn sees that a worker lives, and Python's
# try whether a folder can be written; what bubblewrap lays out in a tmpfs of its own; devices and
# semaphores (the lock of the progress bar).
HARMLESS = (
    re.compile(r".*/tmp/wgunicorn-\w+"),
    re.compile(r".*/tmp/[a-z0-9_]{8}"),
    re.compile(r"/newroot/.*"),
    re.compile(r"(/proc/\w+/)?(uid_map|gid_map|setgroups)"),
    re.compile(r"/dev/(null|tty|shm/sem\.\w+)"),
)

needs_strace = pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed")


@needs_strace
@pytest.mark.slow
def test_a_canary_leaves_no_word_behind_on_its_way_through_the_server(tmp_path: Path) -> None:
    canary = Canary.fresh()
    trace = tmp_path / "trace"
    with served(tmp_path, under=(*STRACE, str(trace))) as vault:
        browser = FormBrowser(vault.port)
        passphrase, _ = set_up(browser, vault.code, "noor", "Noor Visser")
        page = browser.submit("/cases/new", title=canary.client, name=canary.client)
        case = re.findall(r"/cases/[a-z2-7]{26}", page.text)[0]
        document = _read(browser, case, canary)
        _look(browser, case, document, canary)
        _write_and_overlook(browser, case, canary)
        _take_along(browser, case, document, canary)
        while_running = found(canary, _left(tmp_path))
        assert passphrase not in trace.read_text()
    assert while_running == []
    assert found(canary, _left(tmp_path)) == []
    _all_writing_is_accounted_for(trace, tmp_path, tmp_path / "data")


@needs_strace
@pytest.mark.slow
def test_a_canary_leaves_no_word_behind_on_the_command_line(tmp_path: Path) -> None:
    canary = Canary.fresh()
    vault, outside, temporary = (tmp_path / name for name in ("vault", "outside", "tmp"))
    for place in (outside, temporary):
        place.mkdir()
    (outside / "wachtzin").write_text(PHRASE)
    (outside / canary.name).write_bytes(canary.picture())
    answers: list[bytes] = []

    def kluis(*words: str) -> str:
        trace = tmp_path / f"trace-{len(answers)}"
        command = [*STRACE, str(trace), *KLUIS, "--data", str(vault), *words]
        told = ["--user", "noor", "--passphrase-file", str(outside / "wachtzin")]
        done = run([*command, *told], outside, TMPDIR=str(temporary), HOME=str(temporary))
        assert done.returncode == 0, done.stderr.decode()
        assert not any(form in done.stderr for word in canary.all for form in forms(word))
        answers.append(done.stdout)
        _all_writing_is_accounted_for(trace, tmp_path, vault, outside)
        return done.stdout.decode()

    kluis("init", "--name", "Noor Visser")
    case = kluis("case", "open", canary.client, "--client", canary.client).strip()
    document = kluis("document", "receive", case, canary.name).split()[0]
    kluis("document", "correct", case, document, "type", "D60")
    kluis("document", "correct", case, document, "sender", canary.correction)
    assert document in kluis("document", "show", case, document)
    assert any(canary.name in kluis("search", word) for word in canary.words)
    assert canary.name in kluis("case", "show", case)
    kluis("checklist", "assess", case, "mrt")
    packet = ("--out", str(outside / "pakket.pdf"), "--looked", "--question", canary.question)
    kluis("packet", "assemble", case, *packet)
    kluis("document", "export", case, document, "--out", str(outside / "brief.age"))
    assert canary.question in _words_of(outside / "pakket.pdf")  # what the user asked for
    traces = tmp_path.glob("trace-*")
    assert (
        found(canary, [vault, temporary, outside / "brief.age", *_without_arguments(traces)]) == []
    )


def test_the_search_finds_a_word_however_it_lies(tmp_path: Path) -> None:
    """The search itself: in letters, wide, in base64 at any place, in a name, in a database."""
    canary = Canary.fresh()
    word = canary.words[0]
    for number, content in enumerate(
        (
            f"x{word.upper()}y".encode(),
            word.encode("utf-16"),
            json.dumps({"a": word}).encode(),
            word.encode().hex().encode(),
            *(base64.b64encode(b"?" * n + word.encode() + b"??") for n in range(4)),
        )
    ):
        (tmp_path / "one").write_bytes(b"\xff" * number + content)
        assert found(canary, [tmp_path]), content
    (tmp_path / "one").unlink()
    with sqlite3.connect(tmp_path / "some.db") as connection:
        connection.execute("CREATE TABLE t (a)")
        connection.execute("INSERT INTO t VALUES (?)", (word,))
    assert found(canary, [tmp_path])
    (tmp_path / "some.db").unlink()
    assert not found(canary, [tmp_path])
    (tmp_path / canary.name).touch()
    assert found(canary, [tmp_path])


def test_the_trace_tells_what_was_written(tmp_path: Path) -> None:
    trace = tmp_path / "trace"
    trace.write_text(
        '7 openat(AT_FDCWD, "/a", O_RDONLY|O_CLOEXEC) = 3\n'
        '7 openat(AT_FDCWD, "/b", O_WRONLY|O_CREAT, 0600) = 3\n'
        '7 openat(AT_FDCWD, "/c", O_RDWR) = -1 EACCES (Permission denied)\n'
        '8 creat("/d", 0444) = 4\n'
        '8 rename("/b", "/e") = 0\n'
        '8 memfd_create("picture", MFD_CLOEXEC) = 5\n'
    )
    assert opened_for_writing(trace) == ["/b", "/d", "/e"]


def _read(browser: FormBrowser, case: str, canary: Canary) -> str:
    """Upload, and wait until it can be searched; the address of the document."""
    picture = canary.picture()
    assert len(picture) > 600_000
    kept = json.loads(browser.upload(case, (canary.name, picture)).text)
    assert [one["name"] for one in kept["documents"]] == [canary.name], kept
    until = time.monotonic() + READ_SECONDS
    while (state := json.loads(browser.get(f"{case}/state").text))["waiting"]:
        assert time.monotonic() < until, state
        time.sleep(0.5)
    (one,) = state["documents"]
    assert one["state"] == "indexed", state
    return str(one["url"])


def _look(browser: FormBrowser, case: str, document: str, canary: Canary) -> None:
    """Search, look at the page, correct a value, add a note, assess."""
    read = [word for word in canary.words if word in browser.get(document).text]
    assert len(read) >= 4, "the recognition read too little for this to prove anything"
    hits = browser.submit(f"{case}/search", query=read[0])
    assert document in hits.text
    assert browser.submit("/search", query=read[1]).status == 200
    assert browser.get(f"{document}/pages/1").headers["content-type"] == "image/webp"
    browser.submit(document, "/type", type="D60")
    browser.submit(document, "/note", note=canary.correction)
    page = browser.submit(document, "/correct", field="sender", value=canary.correction, nth="-1")
    assert canary.correction in page.text
    assert (
        browser.submit(f"{case}/assess", "/assess", checklist="mrt", on="2024-06-01").status == 200
    )
    assert canary.name in browser.get(case).text


def _assess(browser: FormBrowser, case: str) -> int:
    page = f"{case}/assess"
    return browser.submit(page, "/assess", checklist="mrt", on="2024-06-01").status


def _write_and_overlook(browser: FormBrowser, case: str, canary: Canary) -> None:
    """A letter and the client's sheet, the timeline, the overview, a calendar feed."""
    letter = f"{case}/letters/iom_request?checklist=mrt"
    assert canary.client in browser.get(letter).text
    assert browser.submit(letter, "/iom_request", text=canary.question).text == canary.question
    assert canary.client in browser.get(f"{case}/sheet?checklist=mrt&language=ar").text
    assert browser.get(f"{case}/timeline").status == 200
    assert canary.client in browser.submit("/overview", "/renew").text
    made = browser.submit("/calendar", "/make").text
    feed = re.findall(r"/calendar/[a-z2-7]{52}\.ics", made)[0]
    assert browser.get(feed).text.startswith("BEGIN:VCALENDAR")


def _take_along(browser: FormBrowser, case: str, document: str, canary: Canary) -> None:
    """Packet, manifest, the original and its age file; then a bad address and a bad form."""
    planned = f"{case}/packets/new?recipient=mrt"
    form = browser.get(planned).text
    made = browser.send(
        planned, form, "/packets/new", title=canary.client, question=canary.question
    )
    packet = re.findall(rf"{case}/packets/[a-z2-7]{{26}}", made.text)[0]
    until = time.monotonic() + READ_SECONDS
    while json.loads(browser.get(f"{packet}/state").text)["waiting"]:
        assert time.monotonic() < until
        time.sleep(0.5)
    assert browser.submit(packet, "/download").body.startswith(b"%PDF-")
    assert browser.submit(packet, "/manifest").status == 200
    assert b"IHDR" in browser.submit(document, "/download").body[:64]
    shown = browser.submit(document, "/export").text
    assert browser.send(f"{document}/export", shown).body.startswith(b"age-encryption.org/v1")
    assert browser.get(f"{case}/{canary.words[0]}").status == 404
    assert browser.post(case, [("csrf", canary.words[1])]).status in (400, 403)


def _left(place: Path) -> list[Path]:
    """Everything the run wrote: data (database, its log, queue, objects), temp, output, trace."""
    return [place / "data", place / "tmp", place / "log", place / "trace"]


def _all_writing_is_accounted_for(trace: Path, place: Path, *allowed: Path) -> None:
    strange = [
        path
        for path in opened_for_writing(trace)
        if not any(Path(path).is_relative_to(one) for one in allowed)
        and not any(one.fullmatch(path) for one in HARMLESS)
        and Path(path) != place / "log"
    ]
    assert strange == []
    assert opened_for_writing(trace) != []
    assert [one for one in files([place / "tmp"]) if one.stat().st_size] == []


def _without_arguments(traces: object) -> list[Path]:
    """A trace of `receive` names the file that was given; look at what else it names."""
    kept = []
    for trace in traces:  # type: ignore[attr-defined]
        lines = trace.read_text("utf-8", "replace").splitlines()
        trace.write_text("\n".join(one for one in lines if "O_RDONLY" not in one))
        kept.append(trace)
    return kept


def _words_of(pdf: Path) -> str:
    return run(["pdftotext", str(pdf), "-"], pdf.parent).stdout.decode()
