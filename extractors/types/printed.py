"""When a file or list was printed or copied: the date of the copy, not of what stands in it."""

from __future__ import annotations

from extractors.locating.headers import pick_date
from extractors.locating.patterns import after
from extractors.model import Locator

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
    "kopie gemaakt op",
    "kopie gemaakt",
    "kopie d.d.",
    "kopie verstrekt op",
    "datum kopie",
    "afschrift gemaakt op",
    "afschrift d.d.",
    "afschrift verstrekt op",
    "uitgereikt op",
    "geexporteerd op",
    "export d.d.",
    "date of copy",
    "copied on",
    "datum overzicht",
    "overzicht d.d.",
    "overzicht per",
    "overzicht gemaakt op",
    "uitdraai",
    "date of this print",
    "date of print",
    "peildatum",
    "stand per",
    *(
        "gemaakt",
        "gemaakt op",
        "aangemaakt op",
        "samengesteld op",
        "bijgewerkt op",
        "laatst bijgewerkt",
        "datum lijst",
    ),
    *(
        "print d.d.",
        "afdruk d.d.",
        "afgedrukt d.d.",
        "datum verstrekking",
        "verstrekt op",
        "gekopieerd op",
    ),
    "actueel per",
    "printed on",
    "printed",
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
