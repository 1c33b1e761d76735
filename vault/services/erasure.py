"""Erase a case: its shred share first, so that nothing of it opens any more."""

from __future__ import annotations

from extractors.model import Text
from vault.archive import cases
from vault.domain.user import Permission
from vault.errors import UsageError
from vault.session import Session


def erase(session: Session, case_id: str, typed_title: str) -> None:
    """Erase after the user typed the case's title, as a check against the wrong case."""
    opened = session.open(case_id, Permission.ERASE)
    if typed_title.strip() != opened.case.title:
        raise UsageError(
            "title_differs",
            Text(
                "De getypte naam is niet de naam van dit dossier.",
                "What was typed is not the name of this case.",
            ),
        )
    cases.erase(opened)
