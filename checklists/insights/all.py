"""Every insight over one view, most urgent first."""

from __future__ import annotations

from datetime import date

from checklists.insights import (
    absent,
    accessibility,
    after_mrt,
    attention,
    candidate,
    clashes,
    consent,
    deadlines,
    deadlock,
    freshness,
    future,
    identity,
    late_decisions,
    novum,
    opposed,
    pingpong,
    stay_gaps,
    unnamed_gap,
    unread_terms,
    waiting,
    windows,
)
from checklists.model import Insight
from checklists.view import View

_RULES = (
    deadlines.find,
    unread_terms.find,
    late_decisions.find,
    windows.find,
    waiting.find,
    deadlock.find,
    clashes.find,
    accessibility.find,
    pingpong.find,
    opposed.find,
    consent.find,
    identity.find,
    unnamed_gap.find,
    after_mrt.find,
    candidate.find,
    novum.find,
    freshness.find,
    stay_gaps.find,
    absent.find,
    attention.find,
    future.find,
)


def insights(view: View) -> tuple[Insight, ...]:
    """Urgent ones first, then by due date, then as the rules are listed."""
    found = [insight for rule in _RULES for insight in rule(view)]
    return tuple(sorted(found, key=lambda i: (not i.urgent, i.due or date.max)))
