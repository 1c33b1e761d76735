"""Comparing the values of fields: codes without their family prefix, words without accents.

>>> same("DTV_NEGATIVE", "NEGATIVE"), same("EMB_NO_ANSWER", "NO_ANSWER")
(True, False)
>>> mentions({"DT&V": "Wij delen geen informatie"}, "geen informatie")
True
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

_PREFIXES = ("CRED_", "DTV_", "BMA_", "BD_", "DICT_")


# No cache here: values of documents must not outlive the assessment in memory.
def fold(text: str) -> str:
    """Lower case, accents off, blanks single: how two words are compared."""
    if text.isascii():
        return " ".join(text.lower().split())
    plain = unicodedata.normalize("NFKD", text)
    kept = "".join(c for c in plain if not unicodedata.combining(c))
    return " ".join(kept.lower().split())


def code(text: str) -> str:
    """A code without the family prefix some writers add: `CRED_GELOOFWAARDIG`."""
    for prefix in _PREFIXES:
        if text.upper().startswith(prefix):
            return fold(text[len(prefix) :])
    return fold(text)


def same(one: Any, other: Any) -> bool:
    """Whether two plain values mean the same; booleans match `true`/`false`, dates ISO text."""
    return code(_text(one)) == code(_text(other))


def texts(value: Any) -> Iterator[str]:
    """Every text inside a value, keys of mappings included."""
    if isinstance(value, Mapping):
        for key, inner in value.items():
            yield str(key)
            yield from texts(inner)
    elif isinstance(value, list | tuple | set | frozenset):
        for inner in value:
            yield from texts(inner)
    elif value is not None:
        yield _text(value)


def members(value: Any) -> tuple[Any, ...]:
    """A list as it is, a single value as a list of one, nothing as an empty list."""
    if value is None or value == "":
        return ()
    if isinstance(value, list | tuple | set | frozenset):
        return tuple(value)
    return (value,)


ABOUT = ("topic", "subject", "statement", "conclusion", "quote", "reason", "kind", "treatment")


def about(fields: Mapping[str, Any]) -> tuple[Any, ...]:
    """All that says what a paper is about."""
    return tuple(fields[name] for name in ABOUT if fields.get(name))


def first_text(value: Any) -> str:
    """The first text of one value or several; "" when there is none."""
    return next((one for one in members(value) if isinstance(one, str)), "")


def mentions(value: Any, words: str) -> bool:
    wanted = fold(words)
    return any(wanted in fold(text) for text in texts(value))


def dig(fields: Mapping[str, Any], path: str) -> Any:
    """The value at a dotted path ("credibility.herkomst"), or None."""
    value: Any = fields
    for part in path.split("."):
        if not isinstance(value, Mapping):
            return None
        value = value.get(part)
    return value


def _text(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, date):
        return value.isoformat()
    return str(value)
