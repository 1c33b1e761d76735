"""Search one case, or all of one's own. Only own cases are touched (A-86)."""

from __future__ import annotations

import math
from dataclasses import dataclass

from vault.archive import cases
from vault.domain.document import Document
from vault.index import case_index
from vault.index.querying import Snippet
from vault.session import Session

MAX_HITS = 50  # hits shown of one case


@dataclass(frozen=True, slots=True)
class Hit:
    """A page that matches, with a snippet; best first."""

    case_id: str
    case_title: str
    document: Document
    page: int
    score: float
    snippet: Snippet


def search(
    session: Session, query: str, case_id: str | None = None, limit: int = MAX_HITS
) -> list[Hit]:
    """Pages that match the query, best first over all cases searched.

    Of the later cases only what is better than the worst that is shown so far is opened.
    """
    ids = [case_id] if case_id else cases.list_cases(session.ports, session.user)
    hits: list[Hit] = []
    for one in ids:
        opened = session.open(one)
        above = hits[-1].score if len(hits) >= limit else -math.inf
        for found in case_index.search(opened.archive, query, limit, above):
            hits.append(
                Hit(
                    case_id=one,
                    case_title=opened.case.title,
                    document=found.document,
                    page=found.page,
                    score=found.score,
                    snippet=found.snippet,
                )
            )
        hits = sorted(hits, key=lambda hit: -hit.score)[:limit]
    return hits
