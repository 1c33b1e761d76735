"""The small values of a rule: texts, dates, words from a closed list. Faults become Problems."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from difflib import get_close_matches
from typing import Any

from checklists.dated import Period
from checklists.errors import Problem
from checklists.model import Source
from extractors.model import Text

_NOTHING = Source("", "", "", date.min)


def meant(value: str, allowed: Sequence[str]) -> str:
    """The remedy for a word that does not exist: the one probably meant, then the choice."""
    near = get_close_matches(value, list(allowed), 1)
    choice = f"kies uit: {', '.join(allowed)}"
    return f"bedoelt u “{near[0]}”? {choice}" if near else choice


@dataclass
class Values:
    """Reads the small values of one file; `problems` fills, and reading always goes on."""

    file: str
    sources: Mapping[str, Source]
    requirement_id: str = ""
    problems: list[Problem] = field(default_factory=list)

    def wrong(self, wrong: str, remedy: str) -> None:
        self.problems.append(Problem(self.file, self.requirement_id, wrong, remedy))

    def keys(self, value: Any, allowed: str, what: str) -> Mapping[str, Any]:
        """The mapping with only these keys; anything else is a problem."""
        if not isinstance(value, Mapping):
            self.wrong(f"{what} is geen lijst van naam: waarde", "schrijf er `naam: waarde` regels")
            return {}
        names = allowed.split()
        for key in value:
            if str(key) not in names:
                self.wrong(f"onbekend woord “{key}” in {what}", meant(str(key), names))
        return value

    def text(self, value: Any, what: str) -> Text:
        if isinstance(value, str) and value.strip():
            return Text(value.strip(), value.strip())
        found = self.keys(value, "nl en", what)
        nl, en = str(found.get("nl") or "").strip(), str(found.get("en") or "").strip()
        if not nl or not en:
            self.wrong(f"{what} mist het Nederlands of het Engels", "geef `nl:` en `en:`")
        return Text(nl, en)

    def maybe_text(self, value: Any, what: str) -> Text | None:
        return None if value is None else self.text(value, what)

    def list_of(self, value: Any) -> Sequence[Any]:
        if value is None:
            return ()
        return value if isinstance(value, list) else [value]

    def one_of(self, value: Any, allowed: Sequence[str], what: str) -> str:
        if str(value) not in allowed:
            self.wrong(f"{what} “{value}” bestaat niet", meant(str(value), allowed))
            return allowed[0]
        return str(value)

    def flag(self, value: Any) -> bool:
        words = {"true": True, "yes": True, "ja": True, "false": False, "no": False, "nee": False}
        if str(value).lower() not in words:
            self.wrong(f"“{value}” is geen ja of nee", "schrijf yes of no")
        return words.get(str(value).lower(), False)

    def day(self, value: Any, what: str) -> date | None:
        if value is None or isinstance(value, date):
            return value
        self.wrong(f"{what} “{value}” is geen datum", "schrijf jjjj-mm-dd")
        return None

    def source(self, value: Any) -> Source:
        if str(value) not in self.sources:
            near = get_close_matches(str(value), list(self.sources), 1)
            hint = f"; bedoelt u “{near[0]}”?" if near else ""
            self.wrong(f"bron “{value}” staat niet in sources.yaml", f"voeg de bron daar toe{hint}")
            return _NOTHING
        return self.sources[str(value)]

    def period(self, value: Mapping[str, Any]) -> Period:
        start = self.day(value.get("valid_from"), "valid_from")
        end = self.day(value.get("valid_to"), "valid_to")
        if start and end and end <= start:
            self.wrong("valid_to ligt niet na valid_from", "draai de twee datums om")
        return Period(start, end)
