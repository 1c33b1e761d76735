"""Which languages a page is read in: by its script, and for Latin by a quick look at its words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from extractors.model import Word

LATIN = "Latin"
_BY_SCRIPT = {
    "Arabic": ("ara", "fas"),
    "Cyrillic": ("rus",),
    "Ethiopic": ("tir", "amh"),
    "Fraktur": ("deu",),
}
_COMMON = {
    "nld": "de het een van en in dat die niet te zijn is op aan met voor er om bij wordt heeft",
    "eng": "the of and to in is that for it was on are with as be this by at from has have not",
    "fra": "le la les de des du et un une dans est que pour qui sur au par ne pas il vous nous",
    "deu": "der die das und ist zu den von mit nicht ein eine auf dem des im für sich wird auch",
}
_ARABIC_LETTERS = str.maketrans("یىک", "ييك")  # one letter, three ways to write or read it
_PERSIAN, _ARABIC = (
    frozenset(words.split())
    for words in (
        "در به از را است اين با كه بود هر مي شد براي آن يك نيز",
        "في من علي الي ان عن هذا التي الذي كان هو لا ما لم قد ثم",
    )
)
_PERSIAN_ENOUGH = 3  # little words
_WORDS = {name: frozenset(words.split()) for name, words in _COMMON.items()}
_PLAIN, _PLAINLY = 30, 4  # little words of a page that is plainly in one language
_LEAST = 10  # little words that make a language
_LATIN_ENOUGH = 5  # little words of one Latin language: dirt does not make so many
_OWN_CYRILLIC = frozenset("бгджзийлпфцчшщъыьэюяїієґђљњћџјѕ")  # with no capital that looks Latin
_OWN_SHARE = 0.2  # of the letters of a Cyrillic text; about 0.36 in Russian prose
FEWEST = 25  # letters from which a share says something
_CLEAR = 1.6  # how much oftener another language's little words must occur to change the reading


def for_script(script: str, chosen: Sequence[str], installed: Iterable[str]) -> tuple[str, ...]:
    """Languages to read a page of that script with; empty when none of them is installed.

    `chosen` are the caller's languages, meant for Latin script.
    """
    names = _BY_SCRIPT.get(script, tuple(chosen))
    have = frozenset(installed)
    return tuple(name for name in names if name in have)


def others(script: str, words: Sequence[Word], installed: Iterable[str]) -> list[tuple[str, ...]]:
    """Languages of the other scripts to try on a page that reads poorly as this one.

    None when the words are plainly Latin: a bad fax of a Dutch letter stays one. Tesseract's look
    does not know Ethiopic, and of a few lines in any script it says nothing.
    """
    counts = _little_words(words, _WORDS)
    if max(counts.values()) >= _LATIN_ENOUGH:
        return []
    have = frozenset(installed)
    tried = [_BY_SCRIPT[name] for name in ("Ethiopic", "Arabic", "Cyrillic") if name != script]
    return [some for names in tried if (some := tuple(n for n in names if n in have))]


def better(words: Sequence[Word], used: Sequence[str], installed: Iterable[str]) -> tuple[str, ...]:
    """In what to read a page again: French, German or Persian, when it looks like it; else ()."""
    if "ara" in used:
        return ("fas",) if _persian(words) and "fas" in frozenset(installed) else ()
    name = _better_latin(words, used, installed)
    return (name, *used[:1]) if name else ()


def _persian(words: Sequence[Word]) -> bool:
    """By its little words: read with `ara+fas`, Persian comes out in Arabic letters.

    >>> from extractors.model import Box
    >>> told = "خانه ما در كنار رودخانه بود و به شهر مى رفت", "كان بيت عمي في المدينة وهو بعيد"
    >>> [_persian([Word(w, Box(0, 0, 1, 1), 0) for w in text.split()]) for text in told]
    [True, False]
    """
    texts = [word.text.strip(".,،؛:()").translate(_ARABIC_LETTERS) for word in words]
    persian, arabic = (sum(t in little for t in texts) for little in (_PERSIAN, _ARABIC))
    return persian >= _PERSIAN_ENOUGH and persian >= _CLEAR * arabic


def _better_latin(
    words: Sequence[Word], used: Sequence[str], installed: Iterable[str]
) -> str | None:
    """French or German, when what was read with other languages looks like it."""
    counts = _little_words(words, _WORDS)
    best = max(counts, key=lambda name: counts[name])
    if best in used or best not in frozenset(installed) or counts[best] < 8:
        return None
    rest = max((counts[name] for name in used if name in counts), default=0)
    return best if counts[best] >= _CLEAR * rest else None


def disguised(words: Sequence[Word]) -> bool:
    """Is this Latin print in capitals that was read as Cyrillic ("КЕРУВЫОЧЕ" for "REPUBLIQUE")?

    Such a reading is made of the letters that both alphabets draw alike.

    >>> from extractors.model import Box
    >>> read = "САВТЕ МАТОМАЕЕ ОТРЕМТПЕ РАТЕ ОЕ МАТ5ЗАМСЕ", "свидетельство о рождении выдано"
    >>> [disguised([Word(w, Box(0, 0, 1, 1), 0) for w in text.split()]) for text in read]
    [True, False]
    """
    letters = "".join(word.text for word in words).lower()
    cyrillic = [letter for letter in letters if "\u0400" <= letter <= "\u04ff"]
    own = sum(letter in _OWN_CYRILLIC for letter in cyrillic)
    return len(cyrillic) >= FEWEST and own < _OWN_SHARE * len(cyrillic)


def narrowed(
    words: Sequence[Word], chosen: Sequence[str], habit: tuple[str, ...]
) -> tuple[str, ...]:
    """The one of the chosen languages that a page is plainly in, for the pages after it; else ().

    Reading in one language is faster; a page in another shows by its little words and is then
    read again (`better_latin`).
    """
    counts = _little_words(words, chosen)
    if len(counts) < 2:
        return ()
    best = max(counts, key=lambda name: counts[name])
    others = sum(counts.values()) - counts[best]
    if counts[best] < _PLAIN:
        return habit  # too few words to tell anything new
    return (best,) if counts[best] >= _PLAINLY * others else ()


def plainly(words: Sequence[Word]) -> str | None:
    """The one of the four Latin languages that a page is plainly in, or None.

    >>> from extractors.model import Box
    >>> told = "de brief van het bureau is in de zaak niet op het adres van de man en de vrouw"
    >>> plainly([Word(text, Box(0, 0, 1, 1), 0) for text in told.split()])
    'nld'
    """
    counts = _little_words(words, _WORDS)
    best = max(counts, key=lambda name: counts[name])
    return best if counts[best] >= _LEAST else None


def _little_words(words: Sequence[Word], names: Iterable[str]) -> dict[str, int]:
    texts = [word.text.lower().strip(".,;:()'\"") for word in words]
    return {name: sum(t in _WORDS[name] for t in texts) for name in names if name in _WORDS}
