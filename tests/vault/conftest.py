"""A vault to test with: `vault` is an empty one with four users, in the test's own directory.

    def test_something(vault: Vault) -> None:
        case = vault.case(vault.noor)                  # an open case of caseworker Noor
        session = vault.session("noor")                # what a service takes
        vault.clock.forward(minutes=21)

`noor` is a caseworker, `bram` a lawyer, `cato` a coordinator, `ada` an administrator; all share
PHRASE. Their envelopes are made once per test run (Argon2 at its floor), then copied.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

# The fixtures of servers.py, for every test below this directory.
from tests.vault.servers import postgres_place, postgres_url, s3_server  # noqa: F401
from vault.app import close_vault, create, open_vault
from vault.archive import cases, users
from vault.archive.cases import OpenCase
from vault.archive.ports import Ports
from vault.clock import Clock
from vault.config import Settings
from vault.crypto.keys import UserKeys
from vault.domain.case import Client
from vault.domain.user import Role, User
from vault.session import Session

PHRASE = "kruik lantaarn vlieger oever tarwe zolder"
START = 1_795_600_000  # 2026-11-25, a Wednesday
PEOPLE = {
    "noor": ("Noor Visser", Role.CASEWORKER),
    "bram": ("Bram de Wit", Role.LAWYER),
    "cato": ("Cato Maas", Role.COORDINATOR),
    "ada": ("Ada Smit", Role.ADMIN),
}


class SettableTime:
    """The time of a test; stands still until it is moved."""

    def __init__(self, start: float = START) -> None:
        self.seconds = start

    def __call__(self) -> float:
        return self.seconds

    def forward(self, *, seconds: float = 0, minutes: float = 0, hours: float = 0) -> None:
        self.seconds += seconds + 60 * minutes + 3600 * hours


@dataclass(frozen=True)
class Person:
    """A user and the seed that a sign-in would open, so that tests need not hash."""

    user: User
    seed: bytes
    recovery_code: str


@dataclass
class Vault:
    """An open vault with its users."""

    ports: Ports
    clock: SettableTime
    people: dict[str, Person] = field(default_factory=dict)

    def session(self, login: str) -> Session:
        """A session of this user, as signing in gives it."""
        person = self.people[login]
        keys = UserKeys.from_seed(person.seed, self.ports.org_id, person.user.id)
        return Session(self.ports, person.user, keys)

    @property
    def noor(self) -> Session:
        return self.session("noor")

    @property
    def bram(self) -> Session:
        return self.session("bram")

    @property
    def cato(self) -> Session:
        return self.session("cato")

    @property
    def ada(self) -> Session:
        return self.session("ada")

    def case(
        self, session: Session, title: str = "Dossier Amari", name: str = "Sefu Amari"
    ) -> OpenCase:
        """A new case of the session's user, about an invented client."""
        return cases.add_case(self.ports, session.user, session.keys, title, Client(name=name))


def make_vault(settings: Settings, time: SettableTime) -> Vault:
    """A new vault with the four users; slow, because each user costs one Argon2 hash."""
    close_vault(create(settings))
    vault = Vault(open_vault(settings, Clock(time)), time)
    for login, (name, role) in PEOPLE.items():
        with vault.ports.database.write() as connection:
            made = users.add_user(vault.ports, connection, login, name, role, PHRASE)
        user, seed = users.unlock_by_recovery(vault.ports, login, made.recovery_code)
        vault.people[login] = Person(user, seed, made.recovery_code)
    return vault


@pytest.fixture(scope="session")
def vault_template(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, Person]]:
    """A closed vault with the four users, to be copied."""
    place = tmp_path_factory.mktemp("template") / "vault"
    vault = make_vault(Settings(data=place, argon2_mib=64), SettableTime())
    close_vault(vault.ports)
    return place, vault.people


@pytest.fixture
def clock() -> SettableTime:
    return SettableTime()


@pytest.fixture
def open_copy(
    vault_template: tuple[Path, dict[str, Person]], clock: SettableTime
) -> Iterator[Callable[[Path, Settings | None], Vault]]:
    """Opens a vault in a directory: a copy of the template, or what stands there already."""
    opened: list[Ports] = []

    def open_at(place: Path, settings: Settings | None = None) -> Vault:
        template, people = vault_template
        if not place.exists():
            shutil.copytree(template, place)
        chosen = settings or Settings(data=place, argon2_mib=64)
        ports = open_vault(chosen, Clock(clock))
        opened.append(ports)
        return Vault(ports, clock, people)

    yield open_at
    for ports in opened:
        close_vault(ports)


@pytest.fixture
def vault(tmp_path: Path, open_copy: Callable[[Path, Settings | None], Vault]) -> Vault:
    """The vault of one test."""
    return open_copy(tmp_path / "vault", None)
