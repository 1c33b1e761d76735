"""`python -m checklists`: assess a facts file, lint the lists, explain one, compare two dates.

Exit codes: 0 done, 1 the linter found something, 2 wrong input.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from checklists.dated import dutch
from checklists.document_names import DOCUMENT_NAMES
from checklists.errors import ChecklistError, FactsError
from checklists.evaluate import assess
from checklists.explaining import explain
from checklists.facts import CaseFacts
from checklists.insights.timeline import timeline
from checklists.loading import as_day, checklists, facts_from_yaml, load, problems
from checklists.telling import tell, tell_difference
from checklists.view import View
from extractors.model import Text


def main(arguments: list[str] | None = None) -> int:
    given = _parser().parse_args(arguments)
    try:
        return int(given.run(given))
    except ChecklistError as error:
        print(error.message.nl, file=sys.stderr)
        return 2
    except OSError as error:
        print(f"Het bestand kan niet worden gelezen: {error.strerror}.", file=sys.stderr)
        return 2


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m checklists", description=__doc__)
    verbs = parser.add_subparsers(required=True)
    verb = verbs.add_parser("assess", help="wat ontbreekt er, en waarom?")
    verb.add_argument("checklist")
    verb.add_argument("facts", type=Path)
    verb.add_argument("--on", required=True, help="jjjj-mm-dd")
    verb.add_argument("--json", action="store_true")
    verb.set_defaults(run=_assess)
    verb = verbs.add_parser("diff", help="wat verandert er tussen twee dagen?")
    verb.add_argument("checklist")
    verb.add_argument("facts", type=Path)
    verb.add_argument("--from", dest="start", required=True, help="jjjj-mm-dd")
    verb.add_argument("--to", dest="end", required=True, help="jjjj-mm-dd")
    verb.set_defaults(run=_diff)
    verb = verbs.add_parser("timeline", help="de tijdlijn, met bij elke regel het stuk")
    verb.add_argument("facts", type=Path)
    verb.add_argument("--on", required=True, help="jjjj-mm-dd")
    verb.set_defaults(run=_timeline)
    verb = verbs.add_parser("lint", help="controleer de lijsten")
    verb.set_defaults(run=_lint)
    verb = verbs.add_parser("explain", help="de hele lijst met bronnen, als leesbare tekst")
    verb.add_argument("checklist")
    verb.set_defaults(run=_explain)
    verb = verbs.add_parser("types", help="welke soorten stukken zijn er?")
    verb.set_defaults(run=_types)
    verb = verbs.add_parser("list", help="welke lijsten zijn er?")
    verb.set_defaults(run=_list)
    return parser


def _facts(path: Path) -> CaseFacts:
    try:
        return facts_from_yaml(path.read_text("utf-8"))
    except UnicodeDecodeError as error:
        raise FactsError(
            Text("Dit is geen tekstbestand (UTF-8).", "This is no text file (UTF-8).")
        ) from error


def _assess(given: argparse.Namespace) -> int:
    report = assess(load(given.checklist), _facts(given.facts), as_day(given.on))
    if given.json:
        print(json.dumps(report.as_json(), ensure_ascii=False, indent=2))
    else:
        print("\n".join(tell(report)))
    return 0


def _diff(given: argparse.Namespace) -> int:
    checklist, facts = load(given.checklist), _facts(given.facts)
    before = assess(checklist, facts, as_day(given.start))
    after = assess(checklist, facts, as_day(given.end))
    print("\n".join(tell_difference(before, after)))
    return 0


def _timeline(given: argparse.Namespace) -> int:
    for line in timeline(View(_facts(given.facts), as_day(given.on))):
        when = dutch(line.on) if line.on else "zonder datum"
        page = f", p. {line.evidence.page}" if line.evidence.page else ""
        print(f"{when:>12}  {line.text.nl} [{line.evidence.document_id}{page}]")
    return 0


def _lint(_: argparse.Namespace) -> int:
    found = problems()
    for problem in found:
        print(problem.line())
    if not found:
        lists = checklists()
        rules = sum(len(c.requirements) for c in lists.values())
        print(f"{len(lists)} lijsten, {rules} eisen: in orde.")
    return 1 if found else 0


def _explain(given: argparse.Namespace) -> int:
    print("\n".join(explain(load(given.checklist))))
    return 0


def _types(_: argparse.Namespace) -> int:
    for type_id, name in DOCUMENT_NAMES.items():
        print(f"{type_id:6} {name.nl}")
    return 0


def _list(_: argparse.Namespace) -> int:
    for checklist in checklists().values():
        print(f"{checklist.id:24} {checklist.label.nl}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
