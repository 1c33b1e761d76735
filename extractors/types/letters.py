"""Fields of any letter: its date, reference, subject, sender and recipient."""

from __future__ import annotations

from extractors.fields import (
    date,
)
from extractors.locating.columns import column
from extractors.locating.headers import (
    header_date,
    mail_header,
    pick_date,
    pick_with,
    signing_date,
)
from extractors.locating.labels import label
from extractors.locating.meanings import sentences
from extractors.locating.patterns import after
from extractors.locating.view import View
from extractors.model import FieldSpec, Found, Locator, Method
from extractors.types import worded
from extractors.types.specs import spec

_DATE_LABELS = ("datum", "dagtekening", "date", "datum brief", "d.d.")
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
    "sent",
    "sent on",
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
    own = (label(*labels, pick=pick_date),) if labels else ()
    return spec(
        "date",
        mail_header("date"),
        *own,
        _but_columns(label(*_DATE_LABELS, pick=pick_date, page=1)),
        header_date(),
        *others,
        label(*_SENT_LABELS, pick=pick_date),
        worded.OWN_DATE,
        _WRITTEN,
        signing_date(),
        header_date(0.5, running=True),
        _first_date(),
    )


_DATE_COLUMN = column(r"^(?:datum|date|dag)\W*$", pick=pick_date)


def _but_columns(locate: Locator) -> Locator:
    """As the locator, without the dates of a table: a journal has one in each row."""

    def located(view: View) -> list[Found]:
        rows = _DATE_COLUMN(view)
        listed = {found.box for found in rows} if len(rows) > 1 else set()
        return [found for found in locate(view) if found.box not in listed]

    return located


PRINT_DATES = (
    "datum uitdraai",
    "afdrukdatum",
    "printdatum",
    "print datum",
    "datum print",
    "datum afdruk",
    "datum van afdruk",
    "afgedrukt op",
    "afgedrukt",
    "uitgeprint op",
    "uitgeprint",
    "uitgedraaid op",
    "uitdraai van",
    "uitdraai d.d.",
    "gegenereerd op",
    "datum afschrift",
    "datum overzicht",
    "overzicht d.d.",
    "overzicht per",
    "peildatum",
    "stand per",
    "actueel per",
    "printed on",
    "print date",
    "date printed",
)
PRINTED_ON: Locator = after(
    r"(?:afgedrukt|uitgeprint|geprint|uitgedraaid|uitdraai|gegenereerd|afdruk|samengesteld|opgevraagd|printed|generated|"
    r"overzicht|medicatielijst|medicatieoverzicht)(?: \w+)?(?: op| van| d\.?d\.?| per| on| dated)?\W{1,3}",
    pick=pick_date,
    within=4,
    confidence=0.8,
)


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
        pick=pick_with(
            r"(?P<v>[A-Za-z0-9][A-Za-z0-9./\-_]*(?: ?[/\-] ?[A-Za-z0-9./\-_]+| \d[A-Za-z0-9./\-_]*)*)"
        ),
    ),
    worded.REFERENCE,
)


SUBJECT = spec(
    "subject",
    mail_header("subject"),
    label(
        "betreft", "onderwerp", "subject", "inzake", "re", "betr", "concerns", "objet", below=True
    ),
)


SENDER = spec(
    "sender", mail_header("sender", "from"), label("van", "afzender", "from", "sender", colon=True)
)


RECIPIENT = spec(
    "recipient", mail_header("recipient", "to"), label("aan", "to", "geadresseerde", colon=True)
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


def _first_line(view: View) -> list[Found]:
    """The letterhead's first cell."""
    if not view.cells:
        return []
    cell = view.cells[0]
    return [view.found(cell.start, cell.end, Method.HEADER, 0.55)]


FIRST_LINE: Locator = _first_line
