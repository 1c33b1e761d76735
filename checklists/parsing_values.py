"""The small values of a rule: texts, dates, words from a closed list. Faults become Problems."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from checklists.dated import Period
from checklists.errors import Problem
from checklists.model import Source
from extractors.model import Text

_NOTHING = Source("", "", "", date.min)


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
                self.wrong(f"onbekend woord “{key}” in {what}", f"kies uit: {', '.join(names)}")
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
            self.wrong(f"{what} “{value}” bestaat niet", f"kies uit: {', '.join(allowed)}")
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
            self.wrong(f"bron “{value}” staat niet in sources.yaml", "voeg de bron daar toe")
            return _NOTHING
        return self.sources[str(value)]

    def period(self, value: Mapping[str, Any]) -> Period:
        start = self.day(value.get("valid_from"), "valid_from")
        end = self.day(value.get("valid_to"), "valid_to")
        if start and end and end <= start:
            self.wrong("valid_to ligt niet na valid_from", "draai de twee datums om")
        return Period(start, end)
