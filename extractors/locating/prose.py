"""Values that running text tells: "X, geboren te P", "fils de X et de Y", "I, the undersigned, X".

Patterns are matched on the text without accents but with its capitals, because capitals are what
tells a name from the words around it. `{name}`, `{names}` (two words at least), `{place}`, `{day}` and
`{title}` in a pattern stand for what they say; its other words are written in `(?i:...)`, as they may
open a sentence. A name or place never goes on into another cell or paragraph.
"""

from __future__ import annotations

import re
import unicodedata

from extractors.fields import spelled
from extractors.folding import loosen
from extractors.later import later
from extractors.locating.known import is_label
from extractors.locating.view import EARLY, View
from extractors.model import Found, Locator, Method
from extractors.needles import Sought

_UPPER = "A-ZØŁĐÆŒÞ\u0400-\u042f"
_LETTER = r"[^\W\d_]"
_NOT_NAMES = (  # words with a capital that begin the next sentence, label or line
    r"(?!(?:Entre|Between|Tussen|I|Ik|Je|In|On|At|Te|Op|Of|The|De|Het|Een|Hij|Zij|Ze|He|She|We|Wij|Nous|My|Mijn|Born|Geboren|"
    r"Nee?|Le|La|Les|Il|Elle|Die|Der|Das|This|That|Dit|Deze|Er|En|And|Et|Als|Zoals|Geachte|Dear|Datum|Date|"
    r"V-n\w+|Naam|Name|Nom|Nationalit\w+|Geb|Geboorte\w+|Hierbij|Hereby|Verklaar\w*|Bovengenoemde|Met|With|Avec|Voor|Uit|Van|From|"
    r"To|Aan|Was|Is|Has|Heeft|Had|Mr|Mrs|Ms|Mw|Mevr|Dhr|Mevrouw|Monsieur|Madame|Citizen|Passport|Paspoort|Issued|Done|Fait|Delivree?|Afgegeven|Uitgereikt|Valid|Geldig|Given|Signed|Expires?|Dated)\b)"
)
_INITIALS = rf"(?:[{_UPPER}]\.)+(?:-?[{_UPPER}]\.)*"
_NAME_WORD = rf"{_NOT_NAMES}(?:{_INITIALS}|[{_UPPER}](?:['’]?{_LETTER}|-{_LETTER})*)"
_PARTICLE = r"(?:al|el|ul|bin|ibn|bint|ben|abu|ould|oulad|van|von|de|der|den|ten|ter|da|di|do|dos|du|la|y|'t)"
_GAP = r"[ \n]"
_BLANK = r"(?: |\n(?!\n))"  # not into another cell or paragraph
_MORE = rf"(?:{_GAP}(?:{_PARTICLE}{_GAP}){{0,2}}{_NAME_WORD})"
_FIRST = rf"(?:{_PARTICLE}[ \-]){{0,2}}{_NAME_WORD}"
_TITLE_PLACE = rf"{_NOT_NAMES}[{_UPPER}](?:['’\-]?{_LETTER})*[a-z]{_LETTER}*"
_CAPITAL_PLACE = rf"{_NOT_NAMES}[{_UPPER}](?:['’\-]?[{_UPPER}])+"
_OF_PLACE = rf"(?:(?:al|el|ez|as|ash|de|du|des|la|le|sur|den|aan|ad|do|da|on|upon){_GAP})?"
_STANDS_FOR = {
    "name": rf"(?<!\w){_FIRST}{_MORE}{{0,6}}",
    "names": rf"(?<!\w){_FIRST}{_MORE}{{1,6}}",
    "place": (
        rf"(?:{_TITLE_PLACE}(?:{_GAP}{_OF_PLACE}{_TITLE_PLACE}){{0,3}}"
        rf"|{_CAPITAL_PLACE}(?:{_GAP}{_CAPITAL_PLACE}){{0,3}})"
    ),
    "day": rf"(?:the )?(?:\d[\w'’./\- \n]{{4,30}}?|{spelled.DAY} [a-z]+ {spelled.YEAR})",
    "title": (
        r"(?:(?i:de heer|dhr|mevrouw|mevr|mw|mr|mrs|ms|miss|dr|drs|monsieur|madame|mademoiselle|meneer|mme|mlle|m(?=\. )|herr|frau|senora?|"
        r"corporal|private|sergeant|captain|lieutenant|major|colonel|soldier|caporal|sergent|capitaine|soldat|korporaal|sergeant|kapitein|soldaat|"
        r"ato|w/ro|shri|smt|brother|sister|broeder|zuster|genoemde|le nomme|la nommee|(?:the )?citizen|burger|betrokkene|cliente?|"
        r"feue?|wijlen|(?:the )?late|defunte?|"
        r"(?:de )?vreemdeling|(?:het |the )?child|het kind|l'enfant)\.? |(?:[Tt]he )?said )*"
    ),
}


_SHORT = 40  # letters of a name
_GREETING = re.compile(r"[^\W\d_]+(?: [^\W\d_]+)?[,:]\s*\n")  # the line below is no more than that


class _Bare(dict[int, str]):
    """One letter for one letter: without accent, with its capital."""

    def __missing__(self, key: int) -> str:
        letter = chr(key)
        bare = (unicodedata.normalize("NFKD", letter) or letter)[0]
        self[key] = bare if bare.isalnum() or letter.isspace() else letter
        return self[key]


_BARE = _Bare()


def told(*patterns: str, confidence: float = 0.78) -> Locator:
    """A locator of the group `v` of each pattern, the first pattern of the list first."""

    compiled = later(
        lambda: [Sought(loosen(_filled(one)).replace(r"\s+", _BLANK)) for one in patterns]
    )

    def locate(view: View) -> list[Found]:
        text = _bare_text(view)[:EARLY]
        return [
            view.found(*_before_label(view, *match.span("v")), Method.PATTERN, confidence)
            for pattern in compiled()
            for match in pattern.finditer(text)
        ]

    return locate


def _before_label(view: View, start: int, end: int) -> tuple[int, int]:
    """The span up to a line that is a label of its own ("Shiraz" of "Shiraz / Gehoord")."""
    for line_end in re.finditer(r"\n", view.text[start:end]):
        below = view.line_at(start + line_end.end())
        greets = line_end.start() < _SHORT and _GREETING.match(view.text, start + line_end.end())
        if is_label(view, below.cells[0]) or greets:
            return start, start + line_end.start()
    return start, end


def _filled(pattern: str) -> str:
    for name, meaning in _STANDS_FOR.items():
        pattern = pattern.replace("{" + name + "}", meaning)
    return pattern


def _bare_text(view: View) -> str:
    cached: str | None = view.__dict__.get("_bare_text")
    if cached is None:
        text = view.text
        cached = text if text.isascii() else text.translate(_BARE)
        view.__dict__["_bare_text"] = cached
    return cached
