"""A site over the test vault, browsers for its users, and a case with something in it.

    def test_something(site: Site) -> None:
        page = site.browser("noor").get(f"/cases/{site.case_id}")

`noor` and `bram` are members of the case, `cato` was one and is none any more, `olaf` never was,
`ada` administers and opens nothing. Nothing is read for real here: the case holds what a reading
would have left behind.
"""

from __future__ import annotations

import io
import re
import shutil
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest
from flask import Flask
from PIL import Image
from werkzeug.test import Client, TestResponse

from extractors.model import (
    Box,
    Extraction,
    Field,
    Method,
    Page,
    Problem,
    Provenance,
    Reading,
    Text,
    TextSource,
    TypeMatch,
    Word,
)
from tests.vault.conftest import PHRASE, Person, SettableTime, Vault
from vault.app import close_vault, open_vault
from vault.archive import derived, packets, users
from vault.archive.derived import Outcome
from vault.clock import Clock
from vault.config import Settings
from vault.domain.case import Client as CaseClient
from vault.domain.effort import Declaration, DeclarationKind, Effort, EffortKind
from vault.domain.ids import new_id
from vault.domain.packet import Exhibit, Manifest, Omission, Packet
from vault.domain.user import Role
from vault.services import cases, efforts, intake, processing, sharing
from vault.web.factory import create_app

CLIENT = CaseClient(name="Sefu Amari", v_number="2801234567", candidate_countries=("LKA",))
ORIGIN = "http://localhost"
TOKEN = re.compile(r'name="csrf" value="([0-9a-f]{64})"')


@dataclass
class Browser:
    """A browser: keeps cookies, sends Origin and the form token as ours would."""

    client: Client
    token: str = ""

    def get(self, path: str, **headers: str) -> TestResponse:
        return self.client.get(path, headers=headers, buffered=True)

    def post(self, path: str, data: dict[str, Any] | None = None, **headers: str) -> TestResponse:
        form = {"csrf": self.csrf(), **(data or {})}
        return self.client.post(
            path, data=form, headers={"Origin": ORIGIN, **headers}, buffered=True
        )

    def upload(self, path: str, *files: tuple[bytes, str], **headers: str) -> TestResponse:
        """Send files as a form does. (Werkzeug's own encoder would spool them on our side.)"""
        body = b"".join(
            f'--b\r\nContent-Disposition: form-data; name="files"; filename="{name}"\r\n'.encode()
            + b"Content-Type: application/octet-stream\r\n\r\n"
            + content
            + b"\r\n"
            for content, name in files
        )
        return self.client.post(
            path,
            data=body + b"--b--\r\n",
            content_type="multipart/form-data; boundary=b",
            headers={"Origin": ORIGIN, "X-CSRF-Token": self.csrf(), **headers},
            buffered=True,
        )

    def csrf(self) -> str:
        found = TOKEN.search(self.get("/account").text) or TOKEN.search(
            self.get("/invitation").text
        )
        return found[1] if found else ""


@dataclass
class Site:
    """The site, the vault under it, and the ids of what the case holds."""

    app: Flask
    vault: Vault
    case_id: str
    document_id: str
    failed_id: str
    waiting_id: str
    packet_id: str
    declaration_id: str
    people: dict[str, Person] = field(default_factory=dict)

    def browser(self, login: str | None = None) -> Browser:
        """A browser in which this user is signed in; without a login nobody is."""
        client = self.app.test_client()
        if login is not None:
            person = self.vault.people[login]
            cookie = users.start_session(self.vault.ports, person.user, person.seed)
            client.set_cookie("kluis", cookie.hex(), domain="localhost")
        return Browser(client)


@dataclass(frozen=True)
class Filled:
    """A closed vault with one case, to be copied, and the ids of what the case holds."""

    place: Path
    people: dict[str, Person]
    ids: dict[str, str]


@pytest.fixture(scope="session")
def filled(
    vault_template: tuple[Path, dict[str, Person]], tmp_path_factory: pytest.TempPathFactory
) -> Filled:
    """Made once; every test gets its own copy."""
    template, people = vault_template
    place = tmp_path_factory.mktemp("filled") / "vault"
    shutil.copytree(template, place)
    time = SettableTime()
    vault = Vault(open_vault(Settings(data=place, argon2_mib=64), Clock(time)), time, dict(people))
    ids = fill(vault)
    close_vault(vault.ports)
    return Filled(place, vault.people, ids)


def fill(vault: Vault) -> dict[str, str]:
    """Make the case described at the top of this file."""
    _add_outsider(vault)
    case_id = cases.open_case(vault.noor, "Dossier Amari", CLIENT).id
    for login in ("bram", "cato"):
        sharing.share(vault.noor, case_id, login)
    read = _received(vault, case_id, "brief ambassade.pdf")
    _keep(vault, case_id, read, _outcome())
    failed = _received(vault, case_id, "kapot.pdf")
    _keep(vault, case_id, failed, Outcome(None, None, refused=_password_problem()))
    ids = {
        "case_id": case_id,
        "document_id": read,
        "failed_id": failed,
        "waiting_id": _received(vault, case_id, "nog te lezen.jpg"),
        "declaration_id": _record(vault, case_id, read),
        "packet_id": _packet(vault, case_id, read),
    }
    sharing.revoke(vault.noor, case_id, vault.people["cato"].user.id)
    return ids


@pytest.fixture
def empty_app(vault: Vault) -> Flask:
    """The site of a vault with users and no case."""
    return create_app(vault.ports)


@pytest.fixture
def site(
    filled: Filled, tmp_path: Path, open_copy: Callable[[Path, Settings | None], Vault]
) -> Site:
    """The site of a vault with one case."""
    place = tmp_path / "filled"
    shutil.copytree(filled.place, place)
    vault = open_copy(place, None)
    vault.people = filled.people
    return Site(create_app(vault.ports), vault, people=filled.people, **filled.ids)


def _add_outsider(vault: Vault) -> None:
    with vault.ports.database.write() as connection:
        made = users.add_user(
            vault.ports, connection, "olaf", "Olaf Buiten", Role.CASEWORKER, PHRASE
        )
    user, seed = users.unlock_by_recovery(vault.ports, "olaf", made.recovery_code)
    vault.people = {**vault.people, "olaf": Person(user, seed, made.recovery_code)}


def _received(vault: Vault, case_id: str, name: str) -> str:
    content = io.BytesIO(b"%PDF-1.4 " + name.encode())
    return intake.receive(vault.noor, case_id, content, name).id


def _keep(vault: Vault, case_id: str, document_id: str, outcome: Outcome) -> None:
    opened = vault.noor.open(case_id)
    document = derived.document_of(opened.archive.load(derived.RowKind.DOCUMENT, document_id))
    derived.keep_outcome(opened.archive, document, outcome)
    processing.settle(vault.noor, case_id)


def _outcome() -> Outcome:
    """A letter of two pages with a proved, a proposed and a typed value."""
    lines = ["Ambassade van Sri Lanka", "Datum: 3 maart 2024", "V-nummer: 280.123.4567"]
    words = tuple(
        Word(text, Box(0.1 + 0.1 * i, 0.1 + 0.05 * n, 0.18 + 0.1 * i, 0.13 + 0.05 * n), n)
        for n, line in enumerate(lines)
        for i, text in enumerate(line.split())
    )
    pages = (
        Page(1, TextSource.TEXT, words, 595, 842),
        Page(2, TextSource.OCR, (Word("Handtekening", Box(0.1, 0.1, 0.4, 0.13), 0),), 595, 842),
    )
    fields = (
        _field("date", "2024-03-03", 1, Box(0.2, 0.15, 0.5, 0.18), Method.LABEL),
        _field("v_number", "2801234567", 1, Box(0.2, 0.2, 0.5, 0.23), Method.LABEL),
        _field("document_number", "N1234567", 2, Box(0.1, 0.1, 0.4, 0.13), Method.MRZ, proved=True),
    )
    problem = Problem("low_confidence", 2, Text("Pagina 2 is slecht te lezen.", "Page 2 is poor."))
    reading = Reading("application/pdf", pages, (problem,))
    match = TypeMatch("unknown", 0.4, ("briefhoofd van een ambassade",))
    previews = [(n, _picture()) for n in (1, 2)]
    return Outcome(reading, Extraction(match, (), fields), previews)


def _field(
    name: str, value: str, page: int, box: Box, method: Method, *, proved: bool = False
) -> Field:
    return Field(name, value, value, Provenance(page, box, method, "test", 1, 0.87), proved)


def _picture() -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (60, 85), "white").save(out, "WEBP")
    return out.getvalue()


def _password_problem() -> Problem:
    return Problem(
        "password",
        None,
        Text("Dit bestand heeft een wachtwoord.", "This file has a password."),
    )


def _record(vault: Vault, case_id: str, document_id: str) -> str:
    effort = Effort("", EffortKind.REQUEST, "2024-03-03", "ambassade LKA", "BS-1a", "LKA", "letter")
    efforts.record(vault.noor, case_id, effort)
    declaration = Declaration(
        "",
        DeclarationKind.IMPOSSIBLE,
        "buitenschuld",
        "BS-1a",
        "LKA",
        "I3",
        "geen antwoord",
        (document_id,),
        (),
        "",
        "",
    )
    return efforts.declare(vault.noor, case_id, declaration).id


def _packet(vault: Vault, case_id: str, document_id: str) -> str:
    archive = vault.noor.open(case_id).archive
    packet = Packet(
        new_id(), case_id, "mrt", "Pakket MRT", "2026-11-25T10:00", vault.noor.user.id, "assembling"
    )
    plan = packets.put_plan(vault.ports.blobs, {})
    packets.add_packet(archive, packet, plan)
    exhibit = Exhibit(
        "1",
        document_id,
        "Brief",
        "2024-03-03",
        "Ambassade",
        "D65",
        ("R",),
        "application/pdf",
        2,
        "",
    )
    left = Omission(document_id, "Kapot", (1,), "not_read", "Niet gelezen.")
    manifest = Manifest(
        packet.id, "mrt", "2026-11-25", "Pakket MRT", (exhibit,), (left,), (), 3, 2, 1
    )
    packets.keep_packet(archive, packet.id, b"%PDF-1.7 pakket", replace(manifest))
    return packet.id
