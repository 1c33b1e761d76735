"""The seed's cases as typed facts, for letters."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from checklists.evaluate import assess
from checklists.facts import CaseFacts
from checklists.loading import facts_from_yaml, load
from checklists.model import Report

CASES = Path(__file__).parents[2] / "checklists" / "cases"
ON = date(2020, 6, 15)


def dossier(name: str) -> CaseFacts:
    return facts_from_yaml((CASES / f"{name}.yaml").read_text("utf-8"))


def report(facts: CaseFacts, checklist: str) -> Report:
    return assess(load(checklist), facts, ON)
