"""From the lines of a machine readable zone to fields, each proved or not.

`proved` is a statement about the lines *as read*: the format is known, every check digit in them
agrees, every character may stand where it stands, and none was doubtful that no digit vouches for.
A strip that agrees only after a repair is not proved; the repair is a proposal for a person.

A check digit never covers everything: `proved_fields` names the fields that an agreeing
digit covers (in a passport not the names, the sex and the nationality; see formats.py).

A digit that does not agree is no sign of a false document: it is a flag for a person to look.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, field

from extractors.model import MrzStrip
from extractors.mrz.check_digits import FILLER
from extractors.mrz.codes import listed
from extractors.mrz.dates import birth_iso, expiry_iso
from extractors.mrz.formats import FRENCH_ID, Format, format_of
from extractors.mrz.proof import Check, Repair, check_spans, checks_of, exchanged, propose

UNKNOWN_FORMAT = "unknown"


@dataclass(frozen=True, slots=True)
class ParsedMrz:
    """`raw` holds the lines as read; `fields` are those of `lines`, the raw lines with `repairs`.

    Fields (absent when empty): document_code, issuing_state, surname, given_names,
    document_number, nationality, birth_date and expiry_date (ISO, see dates.py),
    birth_date_raw and expiry_date_raw (yymmdd), sex (M, F, X), optional, optional_2; on the old
    French card issue_month and issuing_office. `malformed` names fields in which a character stands
    that cannot stand there (a digit in a name), `doubtful` those that were not clearly seen.
    """

    format: str
    fields: Mapping[str, str]
    checks: tuple[Check, ...]
    proved: bool
    raw: tuple[str, ...]
    lines: tuple[str, ...]
    repairs: tuple[Repair, ...] = ()
    proved_fields: frozenset[str] = field(default_factory=frozenset)
    malformed: tuple[str, ...] = ()
    doubtful: tuple[str, ...] = ()

    @property
    def failing(self) -> tuple[str, ...]:
        """The names of the check digits that do not agree with the lines as read."""
        return tuple(check.name for check in self.checks if not check.ok)

    @property
    def unclear(self) -> tuple[str, ...]:
        """The names of fields whose characters cannot be right or were not clearly seen."""
        return tuple(dict.fromkeys((*self.malformed, *self.doubtful)))


def parse_strip(strip: MrzStrip) -> ParsedMrz:
    """Parse a strip read from an image."""
    return parse_lines(strip.lines, strip.doubtful)


def parse_lines(lines: Sequence[str], doubtful: Sequence[str] = ()) -> ParsedMrz:
    """Parse lines; a strip of no known format has no fields and proves nothing.

    `doubtful`: names of fields that the reader did not see clearly enough to be proved; a code of
    a state that does not exist is added to them.

    >>> parsed = parse_lines(
    ...     ["I<UTOD231458907<<<<<<<<<<<<<<<", "7408122F1204159UTO<<<<<<<<<<<6",
    ...      "ERIKSSON<<ANNA<MARIA<<<<<<<<<<"])
    >>> parsed.format, parsed.proved, parsed.fields["surname"], parsed.fields["birth_date"]
    ('TD1', True, 'ERIKSSON', '1974-08-12')
    """
    raw = tuple(lines)
    form = format_of(raw)
    if form is None:
        return ParsedMrz(UNKNOWN_FORMAT, {}, (), False, raw, raw)
    checks = checks_of(form, raw)
    malformed = tuple(
        f.name for f in form.fields if not all(map(f.characters.admits, f.span.of(raw)))
    )
    doubtful = tuple(dict.fromkeys((*doubtful, *_unlisted(form, raw))))
    repairs = propose(form, raw)
    repaired = exchanged(raw, [(repair.line, repair.column) for repair in repairs])
    return ParsedMrz(
        form.name,
        _fields(form, repaired),
        checks,
        all(check.ok for check in checks) and not malformed and not doubtful,
        raw,
        repaired,
        repairs,
        _proved_fields(form, raw, checks, {*malformed, *doubtful}),
        malformed,
        doubtful,
    )


def _unlisted(form: Format, lines: Sequence[str]) -> tuple[str, ...]:
    """Fields whose code no state or organisation has: in most formats no digit covers them."""
    return tuple(
        field.name
        for field in form.fields
        if field.name in ("issuing_state", "nationality") and not listed(field.span.of(lines))
    )


def _proved_fields(
    form: Format, raw: Sequence[str], checks: Sequence[Check], unclear: Set[str]
) -> frozenset[str]:
    """Fields wholly covered by an agreeing digit; every digit that covers them must agree."""
    spans = check_spans(form, raw)
    proved = set()
    for field_span in form.fields:
        places = set(field_span.span.places())
        covering = [
            check.ok
            for span, check in zip(spans, checks, strict=True)
            if places <= set(span.places()) or check.name == field_span.name
        ]
        if covering and all(covering) and field_span.name not in unclear:
            proved |= _value_names(field_span.name)
    if form is FRENCH_ID and "document_number" in proved:
        proved.add("issue_month")
    return frozenset(proved)


def _value_names(span_name: str) -> set[str]:
    """The names of the values that one span yields."""
    if span_name == "names":
        return {"surname", "given_names"}
    if span_name in ("birth_date", "expiry_date"):
        return {span_name, f"{span_name}_raw"}
    return {span_name}


def _fields(form: Format, lines: Sequence[str]) -> dict[str, str]:
    raw = {f.name: f.span.of(lines) for f in form.fields}
    values: dict[str, str] = {
        name: raw[name].rstrip(FILLER)
        for name in ("document_code", "issuing_state", "nationality", "issuing_office")
        if name in raw
    }
    values |= _names(raw) | _number(form, lines, raw) | _dates(form, raw)
    values["sex"] = "X" if raw["sex"] == FILLER else raw["sex"]
    return {name: value for name, value in values.items() if value}


def _names(raw: Mapping[str, str]) -> dict[str, str]:
    """Primary and secondary identifier; one name without `<<` is all primary (9303 part 3, 4.6)."""
    if "names" in raw:
        surname, _, given = raw["names"].partition(FILLER * 2)
    else:
        surname, given = raw["surname"], raw["given_names"]
    return {"surname": _words(surname), "given_names": _words(given)}


def _number(form: Format, lines: Sequence[str], raw: Mapping[str, str]) -> dict[str, str]:
    """The document number, taken on into the optional field where it continues there."""
    check = next(c for c in check_spans(form, lines) if c.name == "document_number")
    number = check.text(lines).rstrip(FILLER)
    optional = raw.get("optional", "")
    if len(check.covers) > 1:
        optional = optional[check.digit.end - form.field("optional").span.start :]
    return {
        "document_number": number.replace(FILLER, " "),
        "optional": _words(optional),
        "optional_2": _words(raw.get("optional_2", "")),
    }


def _dates(form: Format, raw: Mapping[str, str]) -> dict[str, str]:
    if form is FRENCH_ID:  # the number begins with year and month of issue
        ended = expiry_iso(raw["document_number"][:4] + FILLER * 2)
        values = {"issue_month": ended or ""}
    else:
        ended = expiry_iso(raw["expiry_date"])
        values = {"expiry_date": ended or "", "expiry_date_raw": raw["expiry_date"]}
    birth = birth_iso(raw["birth_date"], ended)
    return values | {"birth_date": birth or "", "birth_date_raw": raw["birth_date"]}


def _words(text: str) -> str:
    return " ".join(part for part in text.split(FILLER) if part)
