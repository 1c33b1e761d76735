"""An amount of money: value, currency (ISO 4217) and per what.

Dutch and English number forms: "€ 1.250,50", "EUR 1,250.50", "GHS 300 per maand".

>>> parse("€ 1.250,50 per maand")
{'value': 1250.5, 'currency': 'EUR', 'per': 'month'}
>>> parse("NGN 45,000 monthly"), parse("geen bedrag")
({'value': 45000, 'currency': 'NGN', 'per': 'month'}, None)
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from extractors.folding import flatten

_SIGNS = {"€": "EUR", "$": "USD", "£": "GBP", "₦": "NGN", "₹": "INR", "₵": "GHS", "₺": "TRY"}
_SIGNS |= {"₽": "RUB", "₴": "UAH", "֏": "AMD", "₾": "GEL", "₫": "VND", "৳": "BDT"}
_WORDS = {"euro": "EUR", "dollar": "USD", "cedi": "GHS", "naira": "NGN", "birr": "ETB"}
_WORDS |= {"fcfa": "XOF", "f cfa": "XOF", "cfa": "XOF", "francs cfa": "XOF", "hryvnia": "UAH"}
_WORDS |= {"franc guineen": "GNF", "afghani": "AFN", "taka": "BDT", "nakfa": "ERN", "dalasi": "GMD"}
_WORDS |= {
    "gh₵": "GHS",
    "gh¢": "GHS",
    "ghc": "GHS",
    "ksh": "KES",
    "ush": "UGX",
    "ugsh": "UGX",
    "tsh": "TZS",
}
_WORDS |= {
    "tk": "BDT",
    "nfk": "ERN",
    "n.fk": "ERN",
    "toman": "IRT",
    "rial": "IRR",
    "tenge": "KZT",
    "manat": "AZN",
}
_WORDS |= {
    "som": "KGS",
    "kwacha": "ZMW",
    "lira": "TRY",
    "egyptian pound": "EGP",
    "sudanese pound": "SDG",
}
_WORDS |= {
    "franc congolais": "CDF",
    "francs congolais": "CDF",
    "dirham marocain": "MAD",
    "yuan": "CNY",
}
_WORDS |= {
    "kenyan shilling": "KES",
    "ugandan shilling": "UGX",
    "us dollar": "USD",
    "dollars us": "USD",
}
_WORDS |= {
    "dollar americain": "USD",
    "dollars americain": "USD",
    "kyat": "MMK",
    "roepie": "INR",
    "somoni": "TJS",
}
_WORDS |= {"leone": "SLE", "dirham": "MAD", "rupee": "INR", "dram": "AMD", "lari": "GEL"}
CODES = [
    "EUR",
    "USD",
    "GBP",
    "GHS",
    "NGN",
    "SLL",
    "SLE",
    "AFN",
    "ETB",
    "ERN",
    "SDG",
    "SSP",
    "MAD",
    "DZD",
    "EGP",
    "INR",
    "LKR",
    "BDT",
    "MMK",
    "RUB",
    "UAH",
    "AMD",
    "GEL",
    "TRY",
    "IRR",
    "IQD",
    "SYP",
    "LBP",
    "SOS",
    "KES",
    "UGX",
    "GMD",
    "GNF",
    "XOF",
    "XAF",
    "CDF",
    "AOA",
    "PKR",
    "NPR",
    "CNY",
    "MNT",
    "AZN",
    "KZT",
    *(
        "TZS",
        "RWF",
        "BIF",
        "ZMW",
        "MWK",
        "ZAR",
        "ZWL",
        "NAD",
        "BWP",
        "MZN",
        "MGA",
        "LRD",
        "MRU",
        "CVE",
    ),
    *(
        "DJF",
        "TND",
        "LYD",
        "JOD",
        "SAR",
        "AED",
        "YER",
        "ILS",
        "QAR",
        "KWD",
        "UZS",
        "KGS",
        "TJS",
        "TMT",
    ),
    *(
        "BYN",
        "MDL",
        "RSD",
        "MKD",
        "BAM",
        "THB",
        "VND",
        "PHP",
        "IDR",
        "KHR",
        "BRL",
        "COP",
        "PEN",
        "BOB",
    ),
    *("DOP", "HTG", "CUP", "JMD", "SRD", "CHF", "IRT"),
]
_AMOUNT = r"(?P<n>\d{1,3}(?:[., ]\d{3})+(?:[.,]\d{2})?|\d+(?:[.,]\d{1,2})?)(?:,-|,--)?"
_CURRENCY = (
    "(?P<c{0}>[€$£₦₹₵₺₽₴֏₾₫৳]|\\b(?:"
    + "|".join(code.lower() for code in CODES)
    + r")\b|\b(?:"
    + "|".join(_WORDS)
    + r")s?\b)"
)
_PATTERN = re.compile(
    rf"(?:{_CURRENCY.format(1)}\s{{0,2}}{_AMOUNT}|{_AMOUNT.replace('<n>', '<m>')}\s{{0,2}}{_CURRENCY.format(2)})"
    r"(?!\d)"
)
_NEXT_CELL = re.compile(r"\t(?=[^\t\n\d]{1,8}\d)")  # with an amount of its own
_PER = (
    (
        re.compile(
            r"per maand|/ ?maand|p\.?m\.|per month|every month|par mois|pro monat|/ ?mo\b|per calendar month|monthly total|monthly|a month|"
            r"maandelijks|par mois|mensuel|/ ?month|/ ?mois|each month|maandbedrag"
        ),
        "month",
    ),
    (re.compile(r"per jaar|/ ?jaar|per year|yearly|annually|jaarlijks|par an"), "year"),
    (re.compile(r"per week|weekly|wekelijks"), "week"),
    (re.compile(r"per dag|daily|per day|par jour"), "day"),
    (
        re.compile(
            r"per (?:sessie|session|behandeling|treatment|dialys\w+)|/ ?session|par seance|each session"
        ),
        "session",
    ),
    (re.compile(r"per (?:dosis|dose|injectie|injection)"), "dose"),
    (re.compile(r"(?:per|par) (?:tablet|pil|tab|capsule|comprime)"), "tablet"),
    (
        re.compile(
            r"per (?:verpakking|doos|doosje|pack|box|strip|bottle|flacon)|(?:box|pack|bottle|strip) of \d|doos(?:je)? (?:van|met) \d|boite de \d|par boite|/ ?box"
        ),
        "pack",
    ),
    (re.compile(r"(?:per|par) (?:consult\w*|bezoek|visit)"), "visit"),
)


@dataclass(frozen=True, slots=True)
class MoneyFound:
    start: int
    end: int
    value: dict[str, object]


def find(text: str) -> Iterator[MoneyFound]:
    """Every amount with a currency.

    >>> [one.value["value"] for one in find("12\\tETB 42,000")]  # twelve times, in its own column
    [42000]
    """
    flat = flatten(_NEXT_CELL.sub("|", text))
    for match in _PATTERN.finditer(flat):
        written = match["n"] or match["m"]
        value: dict[str, object] = {
            "value": number(written),
            "currency": _currency(match["c1"] or match["c2"]),
        }
        around = flat[match.end() : match.end() + 30]
        before = flat[max(0, match.start() - 90) : match.start()]
        unit = _unit(around) or _unit(before)
        if unit is not None:
            value["per"] = unit
        yield MoneyFound(*match.span(), value)


def _unit(text: str) -> str | None:
    return next((unit for pattern, unit in _PER if pattern.search(text)), None)


def parse(text: str) -> dict[str, object] | None:
    """The first amount of the text."""
    first = next(find(text), None)
    return first.value if first is not None else None


def number(text: str) -> float | int:
    """A number in Dutch or English form.

    >>> number("1.250"), number("1,250.50"), number("12,5")
    (1250, 1250.5, 12.5)
    """
    bare = text.replace(" ", "")
    last = max(bare.rfind("."), bare.rfind(","))
    decimals = len(bare) - last - 1
    if last >= 0 and decimals in (1, 2):
        whole = re.sub(r"[.,]", "", bare[:last])
        value = float(f"{whole}.{bare[last + 1 :]}")
        return int(value) if value.is_integer() else value
    return int(re.sub(r"[.,]", "", bare))


def _currency(text: str) -> str:
    word = text.rstrip("s") if text not in _SIGNS else text
    return _SIGNS.get(text) or _WORDS.get(word) or _WORDS.get(text) or text.upper()
