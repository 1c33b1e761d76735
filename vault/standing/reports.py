"""Every assessment's report, kept sealed in its case, so that the next one can say what changed.

A report is kept as it was said, compressed, under a random id: which procedures a case was
assessed for is nobody's business but its members'. Of one checklist the newest `KEPT` stay; a
report that says exactly what the last one said is not kept twice.
"""

from __future__ import annotations

import base64
import json
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from checklists.model import Report
from vault.archive.row_kinds import Row, RowKind
from vault.archive.sealed_rows import CaseArchive, Change
from vault.domain.ids import new_id

KEPT = 24  # reports of one checklist: two years of monthly looks
FASTEST = 1  # zlib: reports are words, the first level already takes nine tenths


@dataclass(frozen=True, slots=True)
class KeptReport:
    """A report as it was said: `plain` is the form of `Report.as_json`, `made` Dutch wall time."""

    checklist: str
    on: date
    made: str
    by: str
    plain: Mapping[str, Any]


def followed(archive: CaseArchive) -> tuple[str, ...]:
    """The checklists this case was ever assessed for."""
    return tuple(sorted({str(row.value["checklist"]) for row in archive.list(RowKind.REPORT)}))


def previous(archive: CaseArchive, checklist: str, on: date) -> KeptReport | None:
    """The last report to compare with: the newest as-of date not after `on`, made last.

    A look back at an older date is therefore never compared with, and never hides, the present.
    """
    rows = [row for row in _rows(archive, checklist) if row.value["on"] <= on.isoformat()]
    return _opened(rows[-1]) if rows else None


def keep(change: Change, report: Report, made: str, by: str) -> None:
    """Put the report into the case, unless the last one of that day says exactly the same."""
    plain = report.as_json()
    rows = _rows(change.archive, report.checklist)
    same_day = [row for row in rows if row.value["on"] == report.on.isoformat()]
    if same_day and _opened(same_day[-1]).plain == plain:
        return
    body = json.dumps(plain, ensure_ascii=False).encode()
    value = {
        "checklist": report.checklist,
        "on": report.on.isoformat(),
        "made": made,
        "by": by,
        "body": base64.b64encode(zlib.compress(body, FASTEST)).decode("ascii"),
    }
    change.add(RowKind.REPORT, new_id(), value)
    for row in sorted(rows, key=lambda row: str(row.value["made"]))[: -(KEPT - 1)]:
        change.remove(row)


def _rows(archive: CaseArchive, checklist: str) -> list[Row]:
    """The rows of one checklist, by as-of date, then by when they were made."""
    rows = [row for row in archive.list(RowKind.REPORT) if row.value["checklist"] == checklist]
    return sorted(rows, key=lambda row: (str(row.value["on"]), str(row.value["made"]), row.id))


def _opened(row: Row) -> KeptReport:
    value = row.value
    body = zlib.decompress(base64.b64decode(value["body"]))
    return KeptReport(
        value["checklist"],
        date.fromisoformat(value["on"]),
        value["made"],
        value["by"],
        json.loads(body),
    )
