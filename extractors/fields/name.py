"""Names of people: as written, the aliases beside them, and a key to compare them by.

The same man is Mohamed, Muhammad and Mohammed on three papers. `key` is insensitive to accents,
order and the usual variants of transliteration from Arabic, Persian, Cyrillic and Ge'ez script; equal
keys are a hint for a person, never a proof. Decisions write "X, zich noemende Y, alias Z".

>>> aliases("A. Mohamed, zich noemende Osman Ali, alias O. Aly")
['Osman Ali', 'O. Aly']
>>> key("Muhammad Hussein") == key("HUSAYN, Mohamed")
True
"""

from __future__ import annotations

import re

from extractors.folding import flatten

_ALIAS = re.compile(
    r"(?:\bzich (?:ook )?noemende?\b|\bzegt te zijn\b|\balias\b|\book (?:wel )?(?:bekend|genaamd) als\b|"
    r"\bookwel\b|\balthans\b|\ba\.?\s?k\.?\s?a\.?(?=\s)|\balso known as\b|\bdit le\b|\bgenaamd\b|"
    r"\bmede bekend als\b)\s*[:,]?\s*"
)
_STOP = re.compile(
    r"[,;()\n\t]| / |(?<=[a-z]{2})(?<!\bmd)(?<!\bmohd)(?<!\bmuh)\.\s+(?=[a-z]{3})|\b(?:geboren|born|geb|v-nummer|v-nr|met|tegen|hierna|die|wonende|"
    r"verblijvende|nationaliteit|eiser(?:es)?|verzoeker|en|of|d\.d\.)\b"
)
_OF = re.compile(r"\b(?:van|VAN)\b(?! (?:de |den |der |het |'t )?[A-Z])")
_TITLES = re.compile(
    r"^(?:(?:de heer|dhr|mevrouw|mevr|mw|mr|mrs|ms|drs?|prof|ir|ing|heer|meneer|the|monsieur|madame|"
    r"corporal|private|sergeant|captain|lieutenant|colonel|caporal|sergent|capitaine|korporaal|kapitein|soldaat|"
    r"betrokkene|client[e]?|eiser(?:es)?|de vreemdeling|naam|sir|hr)\b\.?\s*)+"
)
_INNER_TITLE = re.compile(r"^.{0,60}\b(?:de heer|dhr|mevrouw|mevr|mw|mr|mrs|ms)\b\.?\s+(?=[a-z])")
_NEXT_LABEL = re.compile(
    r"(?<=\w)\s(?=[A-Z][\w-]+(?: (?:no|nr)\.?)?:\s)"
)  # in one cell with the name
_LAWYER = re.compile(r"[\s(,]*\b(?:[Gg]emachtigde|[Rr]aads(?:man|vrouw)|[Bb]ijgestaan door)\b")
_LETTERS = re.compile(r"[^\W\d_][^\W\d_'.\-]*")
_NOT_A_NAME = re.compile(
    r"\b(?:\w*nummer|(?:voor|achter)na(?:am|men)|datum|titulaire|kenmerk|onbekend|postbus|straat|pagina|bijlage|telefoon|nationaliteit|"
    r"geboorteplaats|geboortedatum|is|was|werd|heeft|wordt)\b"
)
_DAY = re.compile(r"\s\d{1,2}([-/.])\d{1,2}\1\d{4}\b.*")  # of birth, in the next column
_BIRTH_BEHIND = re.compile(r",\s*(?=(?:geboren|geb\.|born|n[eé]e?)\b)")
_TRADE = re.compile(
    r"(?i)\b(?:[\w-]*arts|[\w-]*psycho\w+|[\w-]*therap\w+|verpleegk\w+|\w+olo(?:og|gist)|internist|KNMG|MD|SPV|POH\S*)\b"
)
_MAX_WORDS = 9
_MOST_SMALL = 2  # words of a name without a capital; more are a sentence

# Variants of one sound, made equal in this order.
_SOUNDS = (
    (r"oe|ou|w(?=[aeiou]?l)", "u"),
    (r"sch|sh|ch|tj|tsj", "s"),
    (r"kh|gh|q|ck|c|g", "k"),
    (r"dh|z|dj|dzj|j(?=[aeiou])", "d"),
    (r"th", "t"),
    (r"ph|v|f|w", "f"),
    (r"y|ie|ee|ei|ai|ay|ij", "i"),
    (r"[aeiou]+", ""),
    (r"h", ""),
    (r"(.)\1+", r"\1"),
)
_PARTICLES = frozenset(
    [
        "al",
        "el",
        "ul",
        "abd",
        "bin",
        "ibn",
        "ben",
        "van",
        "de",
        "der",
        "den",
        "von",
        "da",
        "di",
        "e",
        "ould",
        "oulad",
    ]
)


def parse(text: str) -> str | None:
    """The name as written, without title and without what follows it; None when it is no name.

    >>> parse("de heer O. El Amin, geboren op 1-1-1985"), parse("12345"), parse("Postbus 12")
    ('O. El Amin', None, None)
    >>> parse("dr. A. van Heukelum"), parse("Osman Ali van onbekende nationaliteit")
    ('A. van Heukelum', 'Osman Ali')
    >>> parse("Okonjo, Chidi, geboren te Owerri")
    'Okonjo, Chidi'
    >>> parse("MBOUMBA Ghislain 05/05/1989")
    'MBOUMBA Ghislain'
    >>> parse("A. Kuipers, SEH-arts KNMG"), parse("Corporal Kibreab Woldu")
    ('A. Kuipers', 'Kibreab Woldu')
    >>> parse("de heer G. Arami, eiser, gemachtigde mr. Duyn"), parse("(gemachtigde: mr. R. Duyn)")
    ('G. Arami', None)
    >>> parse("De ambassade geeft ze niet")
    >>> parse("Md. Shafiqul Alamgir")  # short for Mohammad
    'Md. Shafiqul Alamgir'
    """
    tidy = " ".join(text.split()).strip(" .,:;-_*|‚'`\\«»~")
    tidy = _NEXT_LABEL.split(tidy)[0]
    tidy = _LAWYER.split(tidy)[0]  # of whom nothing is left when it names the lawyer alone
    inner = _INNER_TITLE.search(flatten(tidy))
    tidy = tidy[inner.end() :] if inner else tidy
    day = _DAY.search(tidy)
    tidy = tidy[: day.start()] if day else tidy
    title = _TITLES.match(flatten(tidy))
    tidy = tidy[title.end() :] if title else tidy
    stop = _stop(tidy)
    if stop is not None:
        comma = tidy[stop.start() : stop.start() + 1] == ","
        given = _BIRTH_BEHIND.split(tidy[stop.start() + 1 :].strip())[0]
        surname = tidy[: stop.start()]
        tidy = f"{surname}, {given}" if comma and _is_given(given) else surname
    tidy = tidy.strip(" .,:;-_*|") if not re.search(r"\b[A-Z]\.$", tidy) else tidy.strip(" ,:;-_*|")
    words = tidy.split()
    if not words or len(words) > _MAX_WORDS or len(_LETTERS.findall(tidy)) < 1:
        return None
    if sum(w.islower() and w not in _PARTICLES for w in words) > _MOST_SMALL and not tidy.islower():
        return None
    if any(map(str.isdigit, tidy)) or _NOT_A_NAME.search(flatten(tidy)) or len(tidy) < 2:
        return None
    return tidy


def _stop(tidy: str) -> re.Match[str] | None:
    """Where the name ends: "van" ends it too, but not before a capital ("A. van Heukelum")."""
    ends = (_STOP.search(flatten(tidy), 2), _OF.search(tidy, 2))
    return min((m for m in ends if m is not None), key=lambda m: m.start(), default=None)


def _is_given(rest: str) -> bool:
    """Is what follows the comma a given name ("HUSSEIN, Ali Omar") and nothing else?"""
    words = rest.split()
    if _TRADE.search(rest):
        return False  # "A. Kuipers, SEH-arts"
    return 0 < len(words) <= 4 and all(w[0].isupper() and w[-1].isalpha() for w in words)


def aliases(text: str) -> list[str]:
    """The other names of a person that the text gives."""
    found: list[str] = []
    for opening in _ALIAS.finditer(flatten(text)):
        rest = _of_line(text[opening.end() : opening.end() + 80])
        stop = _stop(rest)
        following = _ALIAS.search(flatten(rest), 1)
        ends = [m.start() for m in (stop, following) if m is not None]
        value = parse(rest[: min(ends)] if ends else rest)
        if value is not None and value[0].isupper() and value not in found:
            found.append(value)
    return found


def _of_line(rest: str) -> str:
    """What belongs to the name: to the next cell, and to the end of the line when it has two words."""
    cell = rest.split("\t")[0]
    line = cell.lstrip().split("\n")[0]
    return line if len(line.split()) > 1 else cell


def parse_aliases(text: str) -> list[str] | None:
    """As `aliases`; a plain list of names ("Ali Omar; Aly Umar") is understood too."""
    said = aliases(text)
    if said:
        return said
    names = [parse(part) for part in re.split(r"[;/\n,]|\balias\b", text)]
    return [name for name in names if name] or None


def key(name: str) -> str:
    """What is left of a name when spelling is no matter: consonant skeletons, sorted.

    >>> key("Gebremariam Tesfay") == key("Ghebremaryam Tesfai"), key("Yusuf") == key("Joesoef")
    (True, False)
    """
    bones = set()
    for word in re.findall(r"[^\W\d_]+", flatten(name)):
        if word in _PARTICLES:
            continue
        first = "a" if word[0] in "aeiou" else ""
        for sound, sign in _SOUNDS:
            word = re.sub(sound, sign, word)
        bones.add((first + word) or first)
    return " ".join(sorted(bones))
