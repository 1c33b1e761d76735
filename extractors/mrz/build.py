"""Has a strip the build of a machine readable zone? What keeps a page of print from becoming one.

Not a proof: `parse.py` proves. Only: a known format, a first letter that documents begin with,
characters where they may stand, dates of digits, fillers, and one check digit that agrees.
"""

from __future__ import annotations

from collections.abc import Sequence

from extractors.mrz.check_digits import FILLER
from extractors.mrz.formats import FORMATS, FRENCH_ID, Characters, Format, format_of
from extractors.mrz.proof import checks_of

FITTING = 0.93  # share of the places of a field whose character may stand there
DATES = 0.8  # the same for the places of dates
ROUGHLY = 0.7, 0.5  # both for a strip seen in one look, of which an eighth may be misread
MISSING = 0.03  # by which the places that fit may be fewer than the look was sure of
FIRST = {44: "PVACI", 36: "IACVP", 30: "IAC"}  # first letters by width (9303 parts 4 to 7)


def built(lines: Sequence[str]) -> bool:
    """Whether the lines may be a machine readable zone at all.

    >>> built(["I<UTOD231458907<<<<<<<<<<<<<<<", "7408122F1204159UTO<<<<<<<<<<<6",
    ...        "ERIKSSON<<ANNA<MARIA<<<<<<<<<<"])
    True
    >>> built(["A" * 30, "B" * 30, "C" * 30])
    False
    """
    form = format_of(lines)
    if form is None or lines[0][0] not in FIRST[form.width]:
        return False
    if form is not FRENCH_ID and FILLER not in "".join(lines):
        return False
    fits = _fits(form, lines, FITTING, DATES)
    return fits and any(check.ok for check in checks_of(form, lines))


def roughly_built(lines: Sequence[str], legible: float = 0.0) -> bool:
    """Whether lines seen in one look are worth reading: text and rows of digits are not.

    `legible`: how sure the look was of its characters; the surer, the better they must fit.

    >>> roughly_built(["I<UT0D23145B907<<<<<<<<<<<<<<<", "74O8122F1204159UTO<<<<<<<<<<<6",
    ...                "ERIKSSON<<AMNA<MARIA<<<<<<<<<<"])
    True
    >>> roughly_built(["GELETOPPARAGRAAFVIERVANDEWETIS"] * 3)
    False
    """
    shape = len(lines), len(lines[0])  # which format it is takes letters that one look may misread
    alike = [form for form in FORMATS if (form.lines, form.width) == shape]
    fitting = max(ROUGHLY[0], min(FITTING, legible - MISSING))
    return any(_fits(form, lines, fitting, ROUGHLY[1]) for form in alike)


def _fits(form: Format, lines: Sequence[str], fitting: float, dates: float) -> bool:
    """May nearly all characters stand where they stand, above all in the dates?"""
    good = dated = dated_good = 0
    for line, text in enumerate(lines):
        for column, character in enumerate(text):
            kind = form.characters_at(line, column)
            admitted = kind.admits(character)
            good += admitted
            if kind is Characters.DATE:
                dated, dated_good = dated + 1, dated_good + admitted
    return good >= fitting * form.lines * form.width and dated_good >= dates * dated
