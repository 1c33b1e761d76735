"""A demonstration dossier: a client, papers in the form in which they came, what was tried."""

from __future__ import annotations

from dataclasses import dataclass

from tests.samples.model import Degradation, Sample
from vault.domain.case import Client


@dataclass(frozen=True, slots=True)
class Paper:
    """One file of a dossier. `id` is that of domain.md 3; `file` the name a caseworker gave it."""

    id: str
    file: str  # without ending
    degradation: Degradation
    sample: Sample
    heic: bool = False


@dataclass(frozen=True, slots=True)
class Tried:
    """An effort; `papers` are ids of this dossier."""

    kind: str
    on: str
    towards: str
    requirement: str | None
    subject: str | None
    channel: str
    result: str
    papers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Declared:
    """A requirement declared impossible, with its reason code and proof."""

    checklist: str
    requirement: str
    subject: str | None
    reason: str
    explanation: str
    papers: tuple[str, ...]
    alternative: str = ""


@dataclass(frozen=True, slots=True)
class Dossier:
    id: str
    title: str
    client: Client
    papers: tuple[Paper, ...]
    shared_with: tuple[str, ...] = ()  # logins besides the caseworker who opens it
    tried: tuple[Tried, ...] = ()
    declared: tuple[Declared, ...] = ()
