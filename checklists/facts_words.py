"""The codes a fact may carry where the meaning is closed: a mistyped code would match no rule.

Sources: domain book 2.3. Only fields whose every value is a code are closed; an outcome in plain
words (IOM's "cannot_arrange") is left alone, but a word that looks like a code must be one.
"""

from __future__ import annotations

from dataclasses import dataclass
from difflib import get_close_matches
from typing import Any

from checklists.values import code, members
from extractors.model import Text

_EMBASSY = [
    "EMB_RECOGNISED",
    "EMB_NOT_NATIONAL",
    "EMB_INSUFFICIENT_INFO",
    "EMB_BORDER_HANDOVER_OK",
    "EMB_NO_ANSWER",
    "EMB_LP_PROMISED",
    "EMB_LP_ISSUED",
    "EMB_LP_WITHDRAWN",
    "EMB_REFUSED_TO_SEE",
    "EMB_VERBAL_ONLY",
]
_LANGUAGE = ["TA_CLEARLY_YES", "TA_PROBABLY_YES", "TA_PROBABLY_NO", "TA_CLEARLY_NO", "TA_NONE"]
_DTV = ["POSITIVE", "NEGATIVE", "ENDED_NO_ADVICE", "RUNNING"]
_CREDIBILITY = ["GELOOFWAARDIG", "NIET_GELOOFWAARDIG", "NIET_BEOORDEELD"]
_ISTANBUL = ["NOT_CONSISTENT", "CONSISTENT", "HIGHLY_CONSISTENT", "TYPICAL", "DIAGNOSTIC"]
_IND = [
    "AFGEWEZEN",
    "KENNELIJK_ONGEGROND",
    "ONGEGROND",
    "GEGROND",
    "NIET_ONTVANKELIJK",
    "BUITEN_BEHANDELING",
    "NIET_IN_BEHANDELING",
    "INGETROKKEN",
    "INGEWILLIGD",
    "TOEGEWEZEN",
]
_CLOSED: dict[str, list[str]] = {
    "emergency": ["YES_SHORT_TERM", "NO", "NOT_EXCLUDED", "UNKNOWN"],
    "available": ["YES", "PARTLY", "NO", "NOT_EXAMINED"],
    "travel": ["ABLE", "ABLE_WITH_CONDITIONS", "NOT_ABLE"],
    "D40.conclusion": _LANGUAGE,
    "D68.conclusion": _DTV,
    "D46.conclusion": [*_ISTANBUL, *(f"IP_{one}" for one in _ISTANBUL)],
    "D26.outcome": _IND,
    "D29.outcome": _IND,
    "D63.outcome": _EMBASSY,
    "D64.outcome": _EMBASSY,
}


@dataclass(frozen=True, slots=True)
class Mistake:
    """A code that does not exist, and those that do."""

    value: str
    allowed: tuple[str, ...]

    def at(self, where: str) -> Text:
        near = get_close_matches(self.value.upper(), self.allowed, 1)
        hint = f"; bedoelt u {near[0]}?" if near else ""
        hint_en = f"; do you mean {near[0]}?" if near else ""
        choice = ", ".join(self.allowed)
        return Text(
            f"{where}: deze code bestaat niet{hint} Kies uit: {choice}",
            f"{where}: there is no such code{hint_en} Choose from: {choice}",
        )


def code_mistake(type_id: str, field: str, value: Any) -> Mistake | None:
    """The first value of a closed field that is no code of it, or None."""
    if field == "credibility":
        given = list(value.values()) if isinstance(value, dict) else []
        return _outside(given, _CREDIBILITY)
    allowed = _CLOSED.get(f"{type_id}.{field}", _CLOSED.get(field))
    if allowed is None and field == "outcome":
        codes = [v for v in members(value) if isinstance(v, str) and v.startswith("EMB_")]
        return _outside(codes, _EMBASSY)
    return _outside(list(members(value)), allowed) if allowed else None


def _outside(values: list[Any], allowed: list[str]) -> Mistake | None:
    known = {code(one) for one in allowed}
    for value in values:
        if code(str(value)) not in known:
            return Mistake(str(value), tuple(allowed))
    return None
