"""Fields of any letter: its date, reference, subject, sender and recipient."""

from __future__ import annotations

import re

from extractors.fields import (
    date,
)
from extractors.locating.columns import column
from extractors.locating.headers import (
    header_date,
    mail_header,
    pick_date,
    pick_own_date,
    pick_with,
    signing_date,
)
from extractors.locating.known import is_label
from extractors.locating.labels import label
from extractors.locating.meanings import sentences
from extractors.locating.organisations import first_line
from extractors.locating.patterns import after
from extractors.locating.view import View
from extractors.model import FieldSpec, Found, Locator, Method
from extractors.types import worded
from extractors.types.references import (
    IN_BRACKETS,
    IN_SUBJECT,
    NUMBER_OF_PAPER,
    NUMBERED_LINE,
    RUN_IN,
)
from extractors.types.specs import spec

_DATE_LABELS = (
    *(
        "rapportdatum",
        "answered",
        "answered on",
        "date of reply",
        "date of answer",
        "beantwoord op",
        "antwoord d.d.",
    ),
    *(
        "datum afsluiting",
        "afgesloten op",
        "vastgesteld op",
        "datum afgifte brief",
        "datum ondertekening",
    ),
    *("datum", "dagtekening", "date", "datum brief", "d.d.", "briefdatum", "datum rapportage"),
    *(
        "dicteerdatum",
        "typedatum",
        "datum verslag",
        "verslagdatum",
        "datum schrijven",
        "datum opmaak",
    ),
)
_SENT_LABELS = (  # of a paper that has no other date
    "verzonden",
    "verzonden op",
    "verzenddatum",
    "datum verzending",
    "datum van verzending",
    "ingediend",
    "ingediend op",
    "datum indiening",
    "uitgereikt op",
    "gedateerd",
    "ingevuld op",
    "ingevuld",
    "opgemaakt op",
    "geschreven op",
    "sent",
    "sent on",
)


# "Heden, 20 februari 2020, verklaart ...": a deed names its day first.
TODAY = after(
    r"\b(?:heden|vandaag|aujourd'hui|today)\b,?(?: de| the| le)?", pick=pick_date, within=6
)
_WRITTEN = after(
    r"(?:geschreven|schrijf|opgesteld|opgemaakt|ondertekend|getekend|gedagtekend|signed|written|dated|"
    r"fait|done|given|issued|afgegeven|verstrekt)[^.]{0,60}?\b(?:op|on|le|this|d\.d\.|de)\b",
    pick=pick_date,
    within=12,
    confidence=0.7,
)


def letter_date(*labels: str, others: tuple[Locator, ...] = ()) -> FieldSpec:
    """The date of the paper itself: labels of its own, "Datum", the header block, the signature."""
    own = (label(*labels, pick=pick_own_date),) if labels else ()
    return spec(
        "date",
        mail_header("date"),
        *own,
        _but_columns(label(*_DATE_LABELS, pick=pick_own_date, page=1)),
        TODAY,
        _but_columns(header_date()),
        *others,
        _in_title,
        label(*_SENT_LABELS, pick=pick_date),
        worded.OWN_DATE,
        _WRITTEN,
        _month_alone,
        signing_date(),
        worded.ISSUE_DATE,
        _after_place,
        header_date(0.5, running=True),
        _first_date(),
    )


_TITLED = re.compile(
    r"(?m)(?:^|\t)[ \d.]{0,4}(?!(?:uw|betreft|onderwerp|reactie|antwoord|inzake)\b)(?:[a-z-]+ ){0,2}?(?:beschikking|uitspraak|"
    r"vonnis|arrest|rapport|verslag|advies|verklaring|brief|besluit|proces-verbaal|verslag|akte|nota|overzicht|report|"
    r"statement|letter|decision|order|attestation|attest)(?: (?:van|d\.d\.|of|dated|du|de dato)| -|,)(?: de (?:kanton|politie|bestuurs)?rechter van)? (?=\d)"
)
_PLACE_COLON = re.compile(
    r"^(?:[A-ZÀ-Ž'][\w'’-]+ ?){1,3}(?:(?:, ?(?:the|de|le|den) ?)?\s?[:,]|, ?(?:the|de|le|den)[ .]*\.{3,})\s?$"
)


def _in_title(view: View) -> list[Found]:
    """The date in a title: "Beschikking van 8 juni 2021"."""
    for match in _TITLED.finditer(view.lined, 0, view.head_end):
        day = pick_date(view.text[match.end() : match.end() + 24])
        if day is not None and day[0] == 0:
            return [view.found(match.end(), match.end() + day[1], Method.HEADER, 0.75)]
    return []


_MONTH_ALONE = re.compile(  # the whole line: "Den Haag, mei 2017"
    r"(?m)^(?:[A-ZÀ-Ž'][\w'’-]+(?: [A-ZÀ-Ž'][\w'’-]+){0,2}, )?(?P<v>[^\W\d_]{3,9} (?:19|20)\d\d)$"
)


def _month_alone(view: View) -> list[Found]:
    """A month with which a report is dated, on a line of its own in the head."""
    return [
        view.found(*match.span("v"), Method.HEADER, 0.6)
        for match in _MONTH_ALONE.finditer(view.text, 0, view.head_end)
    ]


def _after_place(view: View) -> list[Found]:
    """The date behind a place that is set as a label is: "Den Haag : 19-10-2017"."""
    for found in date.find_flat(view.flat[: view.head_end]):
        line = view.line_at(found.start)
        before = view.text[line.start : found.start].replace("\t", " ")
        if _PLACE_COLON.match(before) and not any(is_label(view, cell) for cell in line.cells[:1]):
            return [view.found(found.start, found.end, Method.HEADER, 0.5)]
    return []


_DATE_COLUMN = column(r"^(?:datum|date|dag)\W*$", pick=pick_date)


def _but_columns(locate: Locator) -> Locator:
    """As the locator, without the dates of a table: a journal has one in each row."""

    def located(view: View) -> list[Found]:
        rows = _DATE_COLUMN(view)
        listed = {found.box for found in rows} if len(rows) > 1 else set()
        return [found for found in locate(view) if found.box not in listed]

    return located


def _first_date() -> Locator:
    """The only date of a paper without any other sign of its date, be it a month ("maart 2022")."""

    def locate(view: View) -> list[Found]:
        head = view.flat[: view.head_end]
        found = list(date.find_flat(head)) or list(date.find_flat(head, coarse=True))
        values = {f.value for f in found}
        if len(values) != 1:
            return []
        return [view.found(found[0].start, found[0].end, Method.PATTERN, 0.45)]

    return locate


REFERENCE = spec(
    "reference",
    label(
        "ons kenmerk",
        "kenmerk",
        *("ons kenm", "kenm"),
        "our reference",
        "our ref",
        "onze referentie",
        "referentie",
        "réf",
        "reference no",
        "reference number",
        "reference",
        "ref. no",
        "ref",
        "dossiernummer",
        "briefnummer",
        "zaaknummer",
        "zaaknr",
        *("file", "file no", "file number", "our file", "case no", "case number"),
        "letter no",
        "our number",
        "notre référence",
        "n/ref",
        pick=pick_with(
            r"(?P<v>(?=[^\n\t]{0,24}\d)[A-Za-z0-9][A-Za-z0-9&./\-_]*(?: ?[/\-] ?[A-Za-z0-9&./\-_]+| \d[A-Za-z0-9./\-_]*)*)"
        ),
    ),
    worded.REFERENCE,
    NUMBER_OF_PAPER,
    IN_SUBJECT,
    NUMBERED_LINE,
    IN_BRACKETS,
    RUN_IN,
)


SUBJECT = spec(
    "subject",
    mail_header("subject"),
    label(
        "betreft",
        "onderwerp",
        "subject",
        "inzake",
        "re",
        "betr",
        "concerns",
        "objet",
        lines=2,
        free=True,
    ),
)


_ADDRESS = pick_with(r"(?P<v>[\w.+\-]+@[\w\-]+(?:\.[\w\-]+)+)")
SENDER = spec(
    "sender",
    mail_header("sender", "from"),
    label("van", "afzender", "from", "sender", colon=True),
    label("van", "from", "de", "afzender", "sender", "expéditeur", pick=_ADDRESS, page=1),
    label(
        *("from", "van"),
        pick=pick_with(r"(?P<v>[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)+, [A-Z][\w'’ -]+)"),
        page=1,
    ),
    label(
        *("shipper", "sender", "verzender", "afzender", "expéditeur", "remitente"),
        *("afzender op de envelop", "afzender volgens envelop", "naam afzender"),
        pick=worded.pick_person,
        page=1,
    ),
)


RECIPIENT = spec(
    "recipient",
    mail_header("recipient", "to"),
    label("aan", "to", "geadresseerde", colon=True),
    label("aan", "to", "geadresseerde", "ontvanger", "à", pick=_ADDRESS, page=1),
)


ORGANISATION = spec(
    "organisation",
    label("organisatie", "instelling", "naam organisatie", "organisation", "naam instelling"),
)


REASON = spec(
    "reason",
    label("reden", "reason", "toelichting", "motivering"),
    sentences(r"\b(?:omdat|aangezien|vanwege|reden (?:hiervan|is|hiervoor)|because|due to)\b"),
)


FIRST_LINE: Locator = first_line
