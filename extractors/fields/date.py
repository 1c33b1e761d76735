"""A date as papers write it: in Dutch, English, French, and the months of ten other languages.

The value is ISO 8601, cut to what is known: "2019-03-12", "2019-03", "1985". Unknown parts occur
in the municipal register ("00-00-1985"). The immigration service writes 1 January for "year only":
such a date keeps its day, and `may_be_year_only` says so. Dates of other calendars are converted;
`calendar` says from which, and the caller keeps the original as raw text. Impossible dates (31
February) are none.

Two-digit years: 00-49 is this century, 50-99 the last; a birth date has its own rule.

>>> parse("12 maart 2019"), parse("d.d. 1e sept. '18"), parse("00-00-1985"), parse("31/02/2019")
('2019-03-12', '2018-09-01', '1985', None)
>>> parse("douze mars mil neuf cent quatre-vingt-dix"), parse("L'an deux mille dix, le premier juin")
('1990-03-12', '2010-06-01')
>>> parse("the twelfth day of March, nineteen ninety"), parse("the 3rd of May two thousand and five")
('1990-03-12', '2005-05-03')
>>> parse("this 3rd day of March, 2015"), parse("03 MAY/MAI 2010"), parse("7 ноября 1974 г.")
('2015-03-03', '2010-05-03', '1974-11-07')
>>> parse("22 ENE 1979"), parse("5 de outubro de 2011"), parse("04-DIC-2016"), parse("7 maggio 1990")
('1979-01-22', '2011-10-05', '2016-12-04', '1990-05-07')
>>> parse("l2 rnaart 2O19"), parse("S 0ktober 2016"), parse("12 apri12019"), parse("3 jull 2018")
('2019-03-12', '2016-10-05', '2019-04-12', '2018-07-03')
>>> parse("11 08 1983"), parse("tel. 06 11 08 1983 12")
('1983-08-11', None)
>>> parse("25-MRT 09:54"), parse("12-03 19:05")  # the line of a fax: a day and an hour
(None, None)
>>> format("2019-03-12")
'12 maart 2019'
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from extractors.fields import calendars, spelled
from extractors.fields.calendars import Calendar
from extractors.fields.number_words import YEAR_WORDS, day_of_words, year_of_words
from extractors.folding import flatten
from extractors.needles import Sought

_EARLIEST, _LATEST = 1880, 2100  # years that occur on papers of living people and their parents
_PIVOT = 50

_MONTH_NAMES = (
    "januari jan january janvier januar jänner",
    "februari feb febr february fevrier fev februar",
    "maart mrt march mar mars marz",
    "april apr avril avr",
    "mei may mai",
    "juni jun june juin",
    "juli jul july juillet juil",
    "augustus aug august aout",
    "september sept sep septembre",
    "oktober okt october oct octobre",
    "november nov novembre",
    "december dec dezember decembre",
)
_MORE_NAMES = (  # "_" stands for a blank
    "janv enero ene janeiro gennaio ocak janar января січня يناير كانون_الثاني",
    "févr febrero fevereiro febbraio şubat shkurt февраля лютого فبراير شباط",
    "märz marzo março mart марта березня مارس اذار",
    "abril abr aprile nisan prill апреля квітня ابريل نيسان",
    "mayo maio maggio mayis maj мая травня مايو ايار",
    "junio junho giugno haziran qershor июня червня يونيو حزيران",
    "julio julho luglio temmuz korrik июля липня يوليو تموز",
    "agosto ago ağustos gusht августа серпня اغسطس اب",
    "septiembre setembro settembre eylul shtator сентября вересня سبتمبر ايلول",
    "octubre outubro ottobre ekim tetor октября жовтня اكتوبر تشرين_الاول",
    "noviembre novembro kasim nentor ноября листопада نوفمبر تشرين_الثاني",
    "diciembre dic dezembro dez aralik dhjetor декабря грудня ديسمبر كانون_الاول",
)


def _alike(name: str) -> str:
    """A month with one sign for the letters that scans confuse: "rnaart" is "maart"."""
    return name.replace("rn", "m").translate(_LOOK_ALIKES)


def _loosened(name: str) -> str:
    """A pattern for the name of a month and for what scans make of it."""
    if not name.isascii():
        return name
    return name.translate(_LOOSENED)


_LOOK_ALIKES = str.maketrans({"0": "o", "1": "l", "i": "l", "|": "l", "!": "l"})
_LOOSENED = str.maketrans({"i": "[il1|!]", "l": "[il1|!]", "o": "[o0]", "m": "(?:m|rn)"})
_MONTHS = {
    flatten(name.replace("_", " ")): number
    for rows in (_MONTH_NAMES, _MORE_NAMES)
    for number, names in enumerate(rows, 1)
    for name in names.split()
}
_ROMAN = {
    name: n
    for n, name in enumerate(
        ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"], 1
    )
}
_DUTCH = [names.split()[0] for names in _MONTH_NAMES]
_OTHER = "|".join(sorted(calendars.MONTHS, key=len, reverse=True))
_MONTHS_ALIKE = {_alike(name): number for name, number in _MONTHS.items()}
_MONTH = "|".join(map(_loosened, sorted(_MONTHS, key=len, reverse=True)))
_ORDINAL = r"e|ste|de|st|nd|rd|th|er|го"
_DAY, _YEAR = r"[0-3oil|]?[\doil|sb]", r"(?:[12il|][\doil|]{3}|'?\d{2})"

_PATTERNS = (
    re.compile(
        rf"(?<![\w./])(?P<d>{_DAY})\s?(?:{_ORDINAL})?[\s.,\-/]{{0,3}}(?:(?:day )?of |de )?"
        rf"(?P<m>{_MONTH})(?![a-z])(?: ?/ ?(?:{_MONTH})(?![a-z]))?"
        rf"[\s.,\-/]{{0,3}}(?:de |del |of )?(?P<y>{_YEAR})(?!\d|:\d)"
    ),
    re.compile(
        rf"\b(?P<m>{_MONTH})\.? (?:the )?(?P<d>\d{{1,2}}) ?(?:st|nd|rd|th)?,? {{0,2}}"
        r"(?P<y>\d{4})(?!\d)"
    ),
    re.compile(r"(?<![\w./])(?P<d>\d{1,2})(?P<s>[ ./\-])(?P<r>[ivx]{1,4})(?P=s)(?P<y>\d{4})(?!\d)"),
    re.compile(
        r"(?<![\d./\-])(?P<y>\d{4})(?P<s>[-/.])(?P<m>\d{1,2})(?P=s)(?P<d>\d{1,2})(?![\d\w]|[./\-]\d)"
    ),
    re.compile(
        r"(?<![\d./\-])(?P<d>[\doil]{1,2}) ?(?P<s>[-/.]) ?(?P<m>[\doil]{1,2}) ?(?P=s) ?"
        r"(?P<y>[12][\doil]{3}|\d{2})(?![\d\w]|[-/]\d|[.:]\d)"
    ),
    re.compile(
        r"(?<![\w./\-] )(?<![\w./\-])(?P<d>\d{2}) (?P<m>[01]\d) (?P<y>(?:19|20)\d{2})(?! ?[\d\w])"
    ),
    re.compile(rf"(?<![\w./])(?P<d>\d{{1,2}}) (?P<o>{_OTHER}),? (?P<y>\d{{4}})(?!\d)"),
    re.compile(rf"(?<![\w./])(?P<dw>[a-z]{{3,16}}) (?P<m>{_MONTH}) (?P<yw>{YEAR_WORDS})\b"),
    Sought(
        rf"(?<![\w-])(?P<sd>{spelled.DAY}|\d{{1,2}}(?:st|nd|rd|th|er)?)(?: day)?(?: of| du mois de)? (?P<m>{_MONTH}),?"
        rf"(?: in the year| de l'an(?:nee)?)? (?P<sy>{spelled.YEAR})"
    ),
    Sought(
        rf"\bl'an (?P<sy>{spelled.YEAR}|\d{{4}}),? (?:et )?le (?P<sd>{spelled.DAY}|\d{{1,2}})"
        rf"(?: du mois de| jour de)? (?P<m>{_MONTH})\b"
    ),
)
_MONTH_YEAR = re.compile(rf"\b(?P<m>{_MONTH})\.? (?P<y>(?:19|20)\d{{2}})(?!\d)")
_YEAR_ONLY = re.compile(r"[^\d]{0,12}(?P<y>(?:1[89]|20)\d{2})[^\d]{0,8}")
_DIGITS = str.maketrans("oil|sb", "011158")


@dataclass(frozen=True, slots=True)
class DateFound:
    """A date at [start, end) of a text."""

    start: int
    end: int
    value: str
    calendar: Calendar = Calendar.GREGORIAN

    @property
    def precision(self) -> str:
        return {10: "day", 7: "month"}.get(len(self.value), "year")


def may_be_year_only(value: str) -> bool:
    """Is it 1 January, by which the immigration service also means "year only"?"""
    return value.endswith("-01-01")


def find(text: str, *, coarse: bool = False) -> Iterator[DateFound]:
    """Every date in the text, by place; with `coarse` also "maart 2019" where no day is said.

    >>> [found.value for found in find("besluit van 3-2-2015, uitspraak 10 sept. 2015")]
    ['2015-02-03', '2015-09-10']
    """
    return find_flat(flatten(text), coarse=coarse)


def find_flat(flat: str, *, coarse: bool = False) -> Iterator[DateFound]:
    """As `find`, of text that is folded already."""
    found: list[DateFound] = []
    patterns = (*_PATTERNS, _MONTH_YEAR) if coarse else _PATTERNS
    for pattern in patterns:
        for match in pattern.finditer(flat):
            if any(f.start < match.end() and match.start() < f.end for f in found):
                continue
            read = _value(match)
            if read is not None:
                found.append(DateFound(*match.span(), *read))
    return iter(sorted(found, key=lambda f: f.start))


def parse(text: str) -> str | None:
    """The first date in the text, else a month and year, else a year alone; None when none."""
    flat = flatten(text.strip())
    for found in find_flat(flat, coarse=True):
        return found.value
    match = _YEAR_ONLY.fullmatch(flat)
    return match["y"] if match else None


def parse_birth(text: str) -> str | None:
    """As `parse`; a two-digit year above 26 belongs to the last century.

    >>> parse_birth("04-03-31"), parse("04-03-31")
    ('1931-03-04', '2031-03-04')
    """
    value = parse(text)
    if value is None or "20" + value[2:4] != value[:4] or int(value[2:4]) <= 26:
        return value
    return "19" + value[2:]


def format(value: str) -> str:
    """A date in Dutch words, as precise as it is.

    >>> format("1985-03"), format("1985")
    ('maart 1985', '1985')
    """
    year, *rest = value.split("-")
    words = [str(int(rest[1]))] if len(rest) == 2 else []
    return " ".join([*words, *([_DUTCH[int(rest[0]) - 1]] if rest else []), year])


def _value(match: re.Match[str]) -> tuple[str, Calendar] | None:
    parts = match.groupdict()
    if parts.get("o"):
        calendar, month = calendars.MONTHS[parts["o"]]
        return _converted(calendar, int(parts["y"]), month, int(parts["d"]))
    if parts.get("sd"):
        day, year = spelled.day(parts["sd"]), spelled.year(parts["sy"])
        return _gregorian(year or 0, _MONTHS_ALIKE[_alike(parts["m"])], day or 99)
    if parts.get("dw"):
        day, year = day_of_words(parts["dw"]), year_of_words(parts["yw"])
        return _gregorian(year or 0, _MONTHS_ALIKE[_alike(parts["m"])], day or 99)
    year = _year(parts["y"])
    if parts.get("r"):
        return _gregorian(year, _ROMAN.get(parts["r"], 99), _number(parts["d"]))
    month = _MONTHS_ALIKE.get(_alike(parts["m"])) or _number(parts["m"])
    if "d" not in parts:
        return f"{year:04}-{month:02}", Calendar.GREGORIAN
    day = _number(parts["d"])
    if 1300 <= year <= 1399 and parts["m"].isdigit():
        if day > 31 or month > 12:
            return None
        return _converted(Calendar.SOLAR_HIJRI, year, month, day)
    if month > 12 >= day and parts["m"].isdigit():
        day, month = month, day  # written month first
    return _gregorian(year, month, day)


def _converted(calendar: Calendar, year: int, month: int, day: int) -> tuple[str, Calendar] | None:
    turned = calendars.to_gregorian(calendar, year, month, day)
    return (turned.isoformat(), calendar) if turned is not None else None


def _gregorian(year: int, month: int, day: int) -> tuple[str, Calendar] | None:
    if not _EARLIEST <= year <= _LATEST or month > 12:
        return None
    if month == 0:
        return (f"{year:04}", Calendar.GREGORIAN) if day == 0 else None
    if day == 0:
        return f"{year:04}-{month:02}", Calendar.GREGORIAN
    whole = calendars.to_gregorian(Calendar.GREGORIAN, year, month, day)
    return (whole.isoformat(), Calendar.GREGORIAN) if whole is not None else None


def _number(text: str) -> int:
    return int(text.translate(_DIGITS))


def _year(text: str) -> int:
    year = _number(text.lstrip("'"))
    if len(text.lstrip("'")) > 2:
        return year
    return year + (2000 if year < _PIVOT else 1900)
