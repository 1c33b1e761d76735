"""Fields of machine readable zones: strips found on images, and strips that stand in the text.

The field `mrz` has the lines as read; it is proved when every check digit agrees. A field derived
from it is proved when the digits that cover it agree. What is not proved stays a proposal.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from extractors.fields.catalogue import FIELDS
from extractors.fields.nationality import of_code
from extractors.locating.view import View
from extractors.model import Box, Field, Method, MrzStrip, Problem, Provenance, Text
from extractors.mrz.formats import format_of
from extractors.mrz.parse import ParsedMrz, parse_strip

TOOL = "ocr-b"
_DERIVED = (
    "surname",
    "given_names",
    "birth_date",
    "document_number",
    "nationality",
    "expiry_date",
    "sex",
    "issuing_state",
)
_LINE = re.compile(r"[A-Z0-9<]{30,44}")


def strips(view: View) -> tuple[MrzStrip, ...]:
    """The strips read from images, else those whose lines stand in the text."""
    return view.reading.mrz or tuple(_in_text(view))


def fields_of(strip: MrzStrip, edition: int) -> Iterator[Field]:
    """The strip as fields; a strip of no known format yields its raw lines and nothing more."""
    parsed = parse_strip(strip)

    def provenance(sure: float) -> Provenance:
        return Provenance(strip.page, strip.box, Method.MRZ, TOOL, edition, sure)

    sure = 0.99 if parsed.proved else min(strip.confidence, 0.7)
    yield Field("mrz", list(parsed.raw), list(parsed.raw), provenance(sure), parsed.proved)
    for name in _DERIVED:
        raw = parsed.fields.get(name)
        if not raw or name in parsed.malformed:
            continue
        value = of_code(raw) if name == "nationality" else FIELDS[name].parse(raw)
        if value is None:
            continue
        proved = name in parsed.proved_fields
        yield Field(name, value, raw, provenance(0.99 if proved else min(sure, 0.9)), proved)


def flags_of(strip: MrzStrip) -> Iterator[Problem]:
    """A strip whose digits do not agree: which ones, for a person to look."""
    parsed: ParsedMrz = parse_strip(strip)
    if parsed.proved:
        return
    failing = ", ".join(parsed.failing) or "format"
    yield Problem(
        "mrz_unproved",
        strip.page,
        Text(
            f"De machineleesbare strook klopt niet met zijn controlecijfers ({failing}). Kijk zelf "
            "op het origineel; dit zegt niet dat het document vals is.",
            f"The machine readable zone does not agree with its check digits ({failing}). Look at "
            "the original yourself; this does not mean that the document is false.",
        ),
    )


def _in_text(view: View) -> Iterator[MrzStrip]:
    rows: list[tuple[int, int, str, Box]] = []
    for line in view.lines:
        text = (
            "".join(view.text[line.start : line.end].split()).replace("«", "<<").replace("‹", "<")
        )
        if _LINE.fullmatch(text) and "<" in text:
            rows.append((line.page, line.number, text, line.box))
    used = 0
    while used < len(rows):
        for count in (3, 2):
            block = rows[used : used + count]
            lines = [row[2] for row in block]
            together = [row[1] for row in block] == list(range(block[0][1], block[0][1] + count))
            if len(block) == count and together and format_of(lines) is not None:
                box = block[0][3]
                for row in block[1:]:
                    box = box.union(row[3])
                yield MrzStrip(block[0][0], box, tuple(lines), 0.9)
                used += count - 1
                break
        used += 1
