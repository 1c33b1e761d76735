"""Files that arrive: sealed as they come, one by one, and never on a disk in clear."""

from __future__ import annotations

import io
import os
import sys
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests.vault.web.conftest import ORIGIN, Site
from vault.services import review
from vault.web.factory import create_app

CANARY = b"geheime getuigenis 7731 " * 200_000  # about 5 MB, ten times where others spool


def _names(site: Site) -> set[str]:
    return {one.name for one in review.list_documents(site.vault.noor, site.case_id)}


class OpenedForWriting:
    """Every path that Python opens for writing while `listening`."""

    def __init__(self) -> None:
        self.paths: list[str] = []
        self.listening = False
        sys.addaudithook(self._hear)

    def _hear(self, event: str, args: tuple[Any, ...]) -> None:
        if self.listening and event == "open" and isinstance(args[0], str | bytes):
            flags = args[2] if isinstance(args[2], int) else 0
            if flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT):
                self.paths.append(os.fsdecode(args[0]))


def test_a_large_upload_never_touches_a_disk_in_clear(
    site: Site, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    spool = tmp_path / "spool"
    spool.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(spool))
    opened = OpenedForWriting()
    opened.listening = True
    answer = site.browser("noor").upload(f"/cases/{site.case_id}", (CANARY, "groot.txt"))
    opened.listening = False
    assert answer.status_code == 303 and "groot.txt" in _names(site)
    vault = str(site.vault.ports.settings.data.resolve())
    outside = [path for path in opened.paths if not path.startswith(vault)]
    assert outside == [], "written outside the vault"
    assert any(path.startswith(vault) for path in opened.paths), "the test heard nothing"
    assert list(spool.iterdir()) == []
    for file in Path(vault).rglob("*"):
        if file.is_file():
            content = file.read_bytes()
            assert b"getuigenis" not in content and b"groot.txt" not in content, file


def test_many_files_arrive_at_once(site: Site) -> None:
    answer = site.browser("noor").upload(
        f"/cases/{site.case_id}",
        (b"een", "een.txt"),
        (b"twee", "twee.txt"),
        (b"", "leeg.txt"),
        Accept="application/json",
    )
    assert answer.json is not None
    assert [one["name"] for one in answer.json["documents"]] == ["een.txt", "twee.txt", "leeg.txt"]
    assert answer.json["failures"] == []


def test_one_file_too_large_does_not_stop_the_rest(site: Site) -> None:
    settings = replace(site.vault.ports.settings, max_upload_mb=1)
    site.app = create_app(replace(site.vault.ports, settings=settings))
    objects = site.vault.ports.settings.paths.objects
    before = {path for path in objects.rglob("*") if path.is_file()}
    answer = site.browser("noor").upload(
        f"/cases/{site.case_id}",
        (b"een", "een.txt"),
        (b"x" * (2 << 20), "te groot.txt"),
        (b"drie", "drie.txt"),
        Accept="application/json",
    )
    assert answer.json is not None
    assert [one["name"] for one in answer.json["documents"]] == ["een.txt", "drie.txt"]
    (failure,) = answer.json["failures"]
    assert failure["name"] == "te groot.txt" and failure["error"] == "file_too_large"
    assert "Splits" in failure["hint"]
    new = {path for path in objects.rglob("*") if path.is_file()} - before
    assert len([path for path in new if path.name == "p"]) == 2, "the refused file left something"


def test_without_script_a_failure_is_said_on_the_page(site: Site) -> None:
    settings = replace(site.vault.ports.settings, max_upload_mb=1)
    site.app = create_app(replace(site.vault.ports, settings=settings))
    answer = site.browser("noor").upload(
        f"/cases/{site.case_id}", (b"x" * (2 << 20), "te groot.txt"), (b"a", "goed.txt")
    )
    assert answer.status_code == 400
    assert "1 bestand is niet bewaard" in answer.text and "te groot.txt" in answer.text
    assert "goed.txt" in _names(site)


def test_pressing_the_button_without_a_file_keeps_nothing(site: Site) -> None:
    before = _names(site)
    answer = site.browser("noor").upload(f"/cases/{site.case_id}", (b"", ""))
    assert answer.status_code == 303 and _names(site) == before


def test_a_file_for_a_case_of_others_is_refused_before_its_first_byte(site: Site) -> None:
    olaf = site.browser("olaf")
    token = olaf.csrf()
    body = _Endless()
    answer = olaf.client.post(
        f"/cases/{site.case_id}",
        content_type="multipart/form-data; boundary=b",
        headers={"Origin": ORIGIN, "X-CSRF-Token": token},
        environ_overrides={"wsgi.input": body, "CONTENT_LENGTH": str(1 << 30)},
    )
    assert answer.status_code == 404
    assert body.read_bytes == 0


def test_a_file_sent_where_none_is_expected_goes_nowhere(site: Site) -> None:
    objects = site.vault.ports.settings.paths.objects
    before = set(objects.rglob("*"))
    answer = site.browser("noor").upload("/cases/new", (CANARY, "x.txt"))
    assert answer.status_code == 413
    assert site.browser("noor").upload("/cases/new", (b"klein", "x.txt")).status_code == 400
    assert not [path for path in set(objects.rglob("*")) - before if path.name == "p"]


def test_a_line_that_breaks_leaves_nothing_behind(site: Site) -> None:
    objects = site.vault.ports.settings.paths.objects
    before = set(objects.rglob("*"))
    noor = site.browser("noor")
    head = (
        b'--b\r\nContent-Disposition: form-data; name="files"; filename="half.txt"\r\n'
        b"Content-Type: text/plain\r\n\r\n"
    )
    answer = noor.client.post(
        f"/cases/{site.case_id}",
        data=head + b"x" * 100_000,  # and no closing boundary
        content_type="multipart/form-data; boundary=b",
        headers={"Origin": ORIGIN, "X-CSRF-Token": noor.csrf()},
    )
    assert answer.status_code in (303, 400)
    assert "half.txt" not in _names(site)
    left = [path for path in set(objects.rglob("*")) - before if path.is_file()]
    assert left == []


class _Endless(io.RawIOBase):
    """A body that counts what is read of it."""

    read_bytes = 0

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        count = 65536 if size < 0 else size
        self.read_bytes += count
        return b"x" * count
