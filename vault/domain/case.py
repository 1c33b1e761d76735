"""Case and Client. The screen calls a case *dossier*."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any


class CaseState(StrEnum):
    OPEN = "open"
    CLOSED = "closed"
    ERASED = "erased"


@dataclass(frozen=True, slots=True)
class Client:
    """The person a case is about; everything here is sealed.

    `nationalities` are claims: {"value": ISO-3 or "stateless"/"unknown", "by": who says so}.
    `candidate_countries` are the states a buitenschuld claim must turn to, `residence_countries`
    those of former habitual residence (ISO-3). `first_application` is when the first application
    of any kind was filed. `traits` are words of `checklists.traits.TRAITS` set to true, plus "sex"
    and "capacity".
    """

    name: str
    aliases: tuple[str, ...] = ()
    birth_date: str | None = None  # ISO, or a year alone
    birth_place: str | None = None
    arrival: str | None = None  # ISO date or year
    v_number: str | None = None
    nationalities: tuple[Mapping[str, str], ...] = ()
    candidate_countries: tuple[str, ...] = ()
    traits: Mapping[str, Any] | None = None
    birth_country: str | None = None
    residence_countries: tuple[str, ...] = ()
    first_application: str | None = None


@dataclass(frozen=True, slots=True)
class Case:
    """One matter of one client: the unit of keys, sharing, search and erasure."""

    id: str
    title: str
    client: Client
    opened: str  # ISO date
    state: CaseState = CaseState.OPEN
    epoch: int = 1


@dataclass(frozen=True, slots=True)
class Member:
    """A user who holds the key of the case, and who gave it."""

    user_id: str
    name: str
    role: str
    granted_by: str
    since: str
