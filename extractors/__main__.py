"""`python -m extractors extract FILE`: read one file, say what it is and what stands in it.

Exit code 0 when the file was read, 2 when it is kept but cannot be read. With `--json` the answer
is one JSON object (see README); a labelled BSN is hidden in the page texts as in the fields.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any

from extractors.errors import Refused
from extractors.extract import extract
from extractors.fields import bsn
from extractors.model import Extraction, Field, Reading
from extractors.reading.limits import ReadOptions
from extractors.reading.read import read
from extractors.registry import types

EXIT_REFUSED = 2


def main(arguments: list[str] | None = None) -> int:
    """Run one command; returns the exit code."""
    parser = argparse.ArgumentParser(prog="python -m extractors", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    command = commands.add_parser("extract", help="read one file")
    command.add_argument("file", type=Path)
    command.add_argument("--languages", default="nld,eng", help="of the page: nld,eng,ara ...")
    command.add_argument("--type", default=None, help="say the type yourself (D50)")
    command.add_argument("--json", action="store_true", help="one JSON object")
    commands.add_parser("types", help="list the document types")
    chosen = parser.parse_args(arguments)
    return _types() if chosen.command == "types" else _extract(chosen)


def _types() -> int:
    for kind in types().values():
        print(f"{kind.id:5} {kind.label.nl} / {kind.label.en}")
    return 0


def _extract(chosen: argparse.Namespace) -> int:
    options = ReadOptions(languages=tuple(chosen.languages.split(",")))
    try:
        reading = read(chosen.file.read_bytes(), options)
    except Refused as refused:
        problem = refused.problem.as_json()
        if chosen.json:
            print(json.dumps({"problems": [problem]}, ensure_ascii=False))
        else:
            print(refused.problem.message.nl, file=sys.stderr)
        return EXIT_REFUSED
    extraction = extract(reading, chosen.type)
    if chosen.json:
        print(json.dumps(answer(reading, extraction), ensure_ascii=False))
    else:
        _tell(reading, extraction)
    return 0


def answer(reading: Reading, extraction: Extraction) -> dict[str, Any]:
    """The JSON that other programs rely on."""
    said = extraction.as_json()
    return {
        "media": reading.media,
        "pages": [
            {
                "number": page.number,
                "source": str(page.source),
                "confidence": round(page.confidence, 4),
                "text": bsn.mask_all(page.text),
                **({"layer": bsn.mask_all(page.layer)} if page.layer else {}),
            }
            for page in reading.pages
        ],
        "type": said["type"],
        "alternatives": said["alternatives"],
        "fields": said["fields"],
        "problems": [_plain(problem.as_json()) for problem in reading.problems],
        "edition": extraction.edition,
        "mentions": said["mentions"],
        "parts": said["parts"],
        "flags": [_plain(flag) for flag in said["flags"]],
    }


def _plain(problem: dict[str, Any]) -> dict[str, Any]:
    """A problem with its Dutch sentence as `message`, the English one beside it."""
    dutch, english = problem["message"]
    return {**problem, "message": dutch, "message_en": english}


def _tell(reading: Reading, extraction: Extraction) -> None:
    kind = types().get(extraction.type.id)
    name = kind.label.nl if kind is not None else "soort niet herkend"
    print(f"{extraction.type.id}  {name}  ({extraction.type.score:.2f}; {len(reading.pages)} blz.)")
    for reason in extraction.type.reasons:
        print(f"    {reason}")
    for field in extraction.fields:
        print(_line(field))
    for mention in extraction.mentions:
        what = mention.type_id or mention.kind
        print(f"  noemt {what} {mention.date or ''} {mention.number or ''}")
    for remark in (*reading.problems, *extraction.flags):
        print(f"  ! {remark.message.nl}")


def _line(field: Field) -> str:
    place = f"blz. {field.provenance.page}"
    sure = "bewezen" if field.proved else f"{field.provenance.confidence:.2f}"
    return f"  {field.name}: {field.value}  [{place}, {field.provenance.method}, {sure}]"


if __name__ == "__main__":
    sys.exit(main())
