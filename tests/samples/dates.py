"""The ways in which a date is written in the samples, to check that a text states it."""

from __future__ import annotations

_MONTHS = {
    "nl": "januari februari maart april mei juni juli augustus september oktober november december",
    "en": "January February March April May June July August September October November December",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "pt": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    "uk": "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
}
_SHORT = (
    "jan feb mrt apr mei jun jul aug sept okt nov dec",
    "JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC",
)
_FRENCH = "JANV FEV MARS AVR MAI JUIN JUIL AOUT SEPT OCT NOV DEC"  # of bilingual passports
_SHORTER = (
    "ENE FEB MAR ABR MAY JUN JUL AGO SEP OCT NOV DIC",
    "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.",
    "Jan Feb March April May June July Aug Sept Oct Nov Dec",
    "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
)
_ORDINAL = {1: "st", 2: "nd", 3: "rd", 21: "st", 22: "nd", 23: "rd", 31: "st"}


def spellings(iso: str) -> set[str]:
    """All forms used here of an ISO date; of "2009-10" the month and year.

    >>> "3 mei 2018" in spellings("2018-05-03") and "03.05.2018" in spellings("2018-05-03")
    True
    """
    parts = [int(p) for p in iso.split("-")]
    year, month = parts[0], parts[1]
    rows = (*_MONTHS.values(), *_SHORT, *_SHORTER)
    names = [words.split()[month - 1] for words in rows]
    names += [
        _SHORT[0].split()[month - 1] + ".",
        f"{_SHORT[0].split()[month - 1].upper()}/{_SHORT[1].split()[month - 1]}",
        f"{_FRENCH.split()[month - 1]}/{_SHORT[1].split()[month - 1]}",
    ]
    if len(parts) == 2:
        return {f"{name} {year}" for name in names}
    day = parts[2]
    out = {iso, f"{year}/{month:02d}/{day:02d}"}
    for name in names:
        out |= {f"{day} {name} {year}", f"{day:02d} {name} {year}", f"{day:02d}-{name}-{year}"}
        out |= {f"1er {name} {year}"} if day == 1 else set()
        nth = f"{day}{_ORDINAL.get(day, 'th')}"
        out |= {
            f"{nth} {of}{name}{comma} {year}"
            for of in ("", "of ", "day of ")
            for comma in ("", ",")
        }
        out |= {f"{name} {day}, {year}", f"{name} {nth}, {year}", f"{day}. {name} {year}"}
        out |= {f"{day} de {name} de {year}", f"{day} {name}, {year}"}
    for mark in "-/. ":
        out |= {f"{year}{mark}{month:02d}{mark}{day:02d}"}
        out |= {f"{day}{mark}{month}{mark}{year}", f"{day:02d}{mark}{month:02d}{mark}{year}"}
        out |= {f"{day:02d}{mark}{month:02d}{mark}{year % 100:02d}"}
    return out
