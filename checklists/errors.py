"""The error tree of this floor.

    ChecklistError
    ├── LoadError     a checklist is not what it must be; carries every Problem at once
    ├── FactsError    a facts file is not what it must be
    └── NoSuchChecklist

A Problem speaks to the lawyer who wrote the rule: file, requirement, what is wrong, what to do.
"""

from __future__ import annotations

from dataclasses import dataclass

from extractors.model import Text


class ChecklistError(Exception):
    """Root. `message` is for people, Dutch first."""

    def __init__(self, message: Text) -> None:
        super().__init__(message.en)
        self.message = message


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong with a checklist file; `requirement` is "" for the file as a whole."""

    file: str
    requirement: str
    wrong: str
    remedy: str

    def line(self) -> str:
        where = f"{self.file}, {self.requirement}" if self.requirement else self.file
        return f"{where}: {self.wrong} → {self.remedy}"


class LoadError(ChecklistError):
    def __init__(self, problems: tuple[Problem, ...]) -> None:
        lines = "\n".join(problem.line() for problem in problems)
        super().__init__(
            Text(
                f"De checklist kan niet worden geladen:\n{lines}",
                f"The checklist cannot be loaded:\n{lines}",
            )
        )
        self.problems = problems


class FactsError(ChecklistError):
    pass


class NoSuchChecklist(ChecklistError):
    def __init__(self, known: tuple[str, ...]) -> None:
        names = ", ".join(known)
        super().__init__(
            Text(
                f"Deze checklist bestaat niet. Kies uit: {names}.",
                f"There is no such checklist. Choose one of: {names}.",
            )
        )
