"""When somebody stayed: two days at labels of their own, or the day on which he came, and left."""

from __future__ import annotations

from collections.abc import Iterable

from extractors.fields import date
from extractors.locating.headers import pick_date
from extractors.locating.patterns import after, before, before_clause
from extractors.locating.view import View
from extractors.locating.wordings import worded
from extractors.model import Found, Locator

_BEGIN = worded(
    r"^(?:begin|aanvang|ingang|start|instroom|van(?:af)?\W*$)|\b(?:begin|ingangs?|start|instroom|aankomst|opname|aanmeld)\s?datum|"
    r"^datum (?:instroom|aankomst|opname|plaatsing|binnenkomst|in)\b|^(?:verblijf|opvang|verblijft|in opvang) (?:van(?:af)?|sinds)\b|^(?:from|start date|arrival)\b",
    pick=pick_date,
    remembered=False,
)
_END = worded(
    r"^(?:eind|tot\b|t/m|uitstroom|vertrek)|\b(?:eind|uitstroom|vertrek)\s?datum|^datum (?:uitstroom|vertrek|einde|uit)\b|"
    r"^(?:verblijf|opvang) tot\b|^(?:to|until|end date|departure)\b",
    pick=pick_date,
    remembered=False,
)
_CAME = (
    after(
        r"\b(?:ingeschreven|opgenomen|geplaatst|ingestroomd|binnengekomen|opgevangen)\b[^.\d]{0,30}\b(?:op|per|sinds|vanaf)",
        pick=pick_date,
        within=6,
    ),
    before(
        r"(?:in (?:de|onze) opvang|bij ons) (?:gekomen|opgenomen|geplaatst|komen wonen)", within=60
    ),
    before_clause(r"(?:in (?:de|onze) opvang|bij ons) (?:gekomen|opgenomen|geplaatst)"),
)
_LEFT = (
    after(
        r"\b(?:uitgeschreven|vertrokken|uitgestroomd|beeindigd|verlaten)\b[^.\d]{0,30}\b(?:op|per)",
        pick=pick_date,
        within=6,
    ),
)


def _at_labels(view: View) -> list[Found]:
    """The days at two labels: "Begindatum" and "Einddatum"."""
    begin, end = next(iter(_BEGIN(view)), None), next(iter(_END(view)), None)
    return _period(begin, end) if begin is not None and end is not None else []


def _told(view: View) -> list[Found]:
    """The day on which somebody came, with that on which he left when it is said."""
    return _period(_first(_CAME, view), _first(_LEFT, view))


def _first(locators: Iterable[Locator], view: View) -> Found | None:
    return next((found for one in locators for found in one(view)), None)


def _period(begin: Found | None, end: Found | None) -> list[Found]:
    said = {
        name: day
        for name, one in (("from", begin), ("to", end))
        if one is not None and (day := date.parse(one.raw)) is not None
    }
    if begin is None or "from" not in said or said.get("to", "9") <= said["from"]:
        return []
    return [begin._replace(value=said)]


AT_LABELS: Locator = _at_labels
TOLD: Locator = _told
