"""Fields of machine readable zones: strips found on images, and strips that stand in the text.

The field `mrz` has the lines as read and the result of each check digit; it is proved when every
check digit agrees and nothing that no digit vouches for was unclear. A field derived from it is
proved when the digits that cover it agree. What is not proved stays a proposal.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from extractors.fields.catalogue import FIELDS
from extractors.fields.nationality import of_code
from extractors.model import Field, Method, MrzStrip, Page, Problem, Provenance, Text
from extractors.mrz.formats import COMPOSITE
from extractors.mrz.parse import parse_strip
from extractors.mrz.text import find_in_text

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
_PARTS = {  # parts of a strip that are no field of a document by themselves
    COMPOSITE: Text("het geheel", "the whole"),
    "names": Text("namen", "names"),
    "optional": Text("vrije ruimte", "optional data"),
    "optional_2": Text("vrije ruimte", "optional data"),
    "document_code": Text("soort document", "kind of document"),
    "issuing_office": Text("plaats van afgifte", "issuing office"),
}


def strips(read: Iterable[MrzStrip], pages: Iterable[Page]) -> tuple[MrzStrip, ...]:
    """The strips read from images, and on other pages those whose lines stand in the text."""
    found = list(read)
    seen = {strip.page for strip in found}
    for page in pages:
        if page.number not in seen:
            found += find_in_text(page)
    return tuple(sorted(found, key=lambda strip: strip.page))


def fields_of(strip: MrzStrip, edition: int) -> Iterator[Field]:
    """The strip as fields; a strip of no known format yields its raw lines and nothing more."""
    parsed = parse_strip(strip)

    def provenance(sure: float) -> Provenance:
        return Provenance(strip.page, strip.box, Method.MRZ, TOOL, edition, sure)

    sure = 0.99 if parsed.proved else min(strip.confidence, 0.7)
    raw_lines = list(parsed.raw)
    checks = tuple((check.name, check.ok) for check in parsed.checks)
    yield Field("mrz", list(raw_lines), raw_lines, provenance(sure), parsed.proved, checks)
    for name in _DERIVED:
        raw = parsed.fields.get(name)
        if not raw or name in parsed.malformed:
            continue
        value = of_code(raw) if name == "nationality" else FIELDS[name].parse(raw)
        if value is None:
            continue
        proved = name in parsed.proved_fields
        yield Field(name, value, raw, provenance(0.99 if proved else min(sure, 0.9)), proved)


def part_label(name: str) -> Text:
    """What a part of a strip is called, by the name of its field or check digit."""
    if name in _PARTS:
        return _PARTS[name]
    return FIELDS[name].label if name in FIELDS else Text(name, name)


def flags_of(strip: MrzStrip) -> Iterator[Problem]:
    """A strip whose digits do not agree, or that was not clearly seen: where a person must look."""
    parsed = parse_strip(strip)
    if parsed.failing:
        names = _named(parsed.failing)
        yield _unproved(
            strip,
            f"De machineleesbare strook klopt niet met zijn controlecijfers ({names.nl}).",
            f"The machine readable zone does not agree with its check digits ({names.en}).",
        )
    elif parsed.unclear:
        names = _named(parsed.unclear)
        yield _unproved(
            strip,
            f"In de machineleesbare strook is niet alles zeker gelezen ({names.nl}).",
            f"Not all of the machine readable zone was surely read ({names.en}).",
        )
    elif not parsed.proved:
        yield _unproved(
            strip,
            "De machineleesbare strook heeft geen bekende vorm.",
            "The machine readable zone has no known format.",
        )


def _named(names: Iterable[str]) -> Text:
    """The names of check digits and fields in words."""
    labels = [part_label(name) for name in names]
    return Text(
        ", ".join(dict.fromkeys(label.nl for label in labels)),
        ", ".join(dict.fromkeys(label.en for label in labels)),
    )


def _unproved(strip: MrzStrip, dutch: str, english: str) -> Problem:
    return Problem(
        "mrz_unproved",
        strip.page,
        Text(
            f"{dutch} Kijk zelf op het origineel; dit zegt niet dat het document vals is.",
            f"{english} Look at the original yourself; this does not mean that the document is "
            "false.",
        ),
    )
