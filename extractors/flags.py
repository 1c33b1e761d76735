"""Remarks that a person should see beside a document; nothing failed.

Codes: bsn_present, pages_missing, pages_disordered, duplicate_page, texts_differ, year_only,
other_calendar, mrz_unproved, mrz_differs, copy, untranslated, unsigned, low_confidence.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from extractors import page_flags, strips
from extractors.fields import date
from extractors.fields.calendars import Calendar
from extractors.folding import flatten
from extractors.locating.view import View
from extractors.model import DocumentType, Field, MrzStrip, Part, Problem, Text
from extractors.openings import Sheet

_LOW = 0.55  # confidence of a page below which its fields want a look
_COPY = re.compile(r"(?<![a-z])(?:kopie|copy|photocopy|fotokopie|afschrift conform)(?![a-z])")
_DUTCH = re.compile(r"\b(?:de|het|een|van|en|is|dat|op|voor|niet|wordt|met)\b")
_ENGLISH = re.compile(r"\b(?:the|of|and|is|to|in|that|by|has|for)\b")
_FRENCH = re.compile(r"\b(?:le|la|les|des|du|et|est|dans|pour|nee?)\b")
_GERMAN = re.compile(r"\b(?:der|die|das|und|ist|den|von|mit|nicht)\b")


def flags(
    view: View,
    kind: DocumentType | None,
    fields: Sequence[Field],
    found: Sequence[MrzStrip],
    sheets: Sequence[Sheet],
    parts: Sequence[Part],
    beat: Callable[[], None],
) -> Iterator[Problem]:
    """Every remark, by kind. `view` shows the first pages, `view.reading` has them all."""
    yield from _of_fields(fields)
    for strip in found:
        yield from strips.flags_of(strip)
    yield from page_flags.of_pages(view.reading, sheets, parts, beat)
    copy = _COPY.search(view.flat[: view.head_end])
    if copy is not None:
        yield Problem(
            "copy", view.page_at(copy.start()), Text("Dit is een kopie.", "This is a copy.")
        )
    if kind is not None and kind.foreign and not _readable(view):
        yield Problem(
            "untranslated",
            None,
            Text(
                "Niet in het Nederlands, Engels, Frans of Duits: een beëdigde vertaling is nodig.",
                "Not in Dutch, English, French or German: a sworn translation is needed.",
            ),
        )
    for page in view.reading.pages:
        if page.words and page.confidence < _LOW:
            yield Problem(
                "low_confidence",
                page.number,
                Text(
                    "Deze bladzijde is slecht leesbaar. Lees haar zelf naast het beeld.",
                    "This page reads badly. Read it yourself beside the picture.",
                ),
            )


def _of_fields(fields: Sequence[Field]) -> Iterator[Problem]:
    for field in fields:
        page = field.provenance.page
        if field.name == "bsn":
            yield Problem(
                "bsn_present",
                page,
                Text(
                    "Hier staat een BSN. Het wordt verborgen; deel deze bladzijde niet zomaar.",
                    "A BSN stands here. It is hidden; do not share this page without thought.",
                ),
            )
        if field.name == "birth_date" and date.may_be_year_only(str(field.value)):
            yield Problem(
                "year_only",
                page,
                Text(
                    "1 januari als geboortedag betekent vaak dat alleen het jaar bekend is.",
                    "1 January as a birthday often means that only the year is known.",
                ),
            )
        if field.name == "signed" and field.value is False:
            yield Problem("unsigned", page, Text("Niet ondertekend.", "Not signed."))
        if field.name.endswith("date") and isinstance(field.raw, str):
            for found in date.find(field.raw):
                if found.calendar is not Calendar.GREGORIAN:
                    yield _other_calendar(page, found.calendar)


def _other_calendar(page: int, calendar: Calendar) -> Problem:
    names = {
        Calendar.SOLAR_HIJRI: Text("de Iraanse/Afghaanse kalender", "the Solar Hijri calendar"),
        Calendar.HIJRI: Text(
            "de islamitische kalender (±2 dagen)", "the Islamic calendar (±2 days)"
        ),
        Calendar.ETHIOPIAN: Text("de Ethiopische kalender", "the Ethiopian calendar"),
    }
    name = names[calendar]
    return Problem(
        "other_calendar",
        page,
        Text(f"De datum is omgerekend uit {name.nl}.", f"The date was converted from {name.en}."),
    )


def _readable(view: View) -> bool:
    """Is the text in a language that needs no translation (Dutch, English, French, German)?"""
    text = flatten(view.text)
    letters = sum(c.isalpha() for c in text) or 1
    if sum("a" <= c <= "z" for c in text) / letters < 0.5:
        return False
    hits = max(len(p.findall(text)) for p in (_DUTCH, _ENGLISH, _FRENCH, _GERMAN))
    return hits >= 3 or letters < 200
