"""Every document type there is: each module below `extractors/types/` that exports `TYPE`."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Iterator
from functools import lru_cache, partial
from types import ModuleType

import extractors.types
from extractors.model import UNKNOWN_TYPE, DocumentType

EDITION_UNKNOWN = 3  # of the few fields that are looked for in a document of no known type


class DeclarationError(Exception):
    """A type module is not well declared."""


@lru_cache(maxsize=1)
def types() -> dict[str, DocumentType]:
    """All types by id ("D50"), in the order of the catalogue."""
    found: dict[str, DocumentType] = {}
    for load in loading():
        declared = load().TYPE
        if declared.id in found:
            raise DeclarationError(f"two document types are called {declared.id}")
        found[declared.id] = declared
    return dict(sorted(found.items(), key=lambda pair: _order(pair[0])))


def loading() -> Iterator[Callable[[], ModuleType]]:
    """What loads the types, one by one."""
    for module in pkgutil.walk_packages(extractors.types.__path__, "extractors.types."):
        if not module.ispkg and module.name.count(".") >= 3:
            yield partial(importlib.import_module, module.name)


def edition_of(type_id: str) -> int:
    """The edition of this version of the program; 0 for a type it does not know (any more)."""
    known = types().get(type_id)
    if known is not None:
        return known.edition
    return EDITION_UNKNOWN if type_id == UNKNOWN_TYPE else 0


def _order(type_id: str) -> tuple[int, str]:
    digits = "".join(c for c in type_id if c.isdigit())
    return int(digits), type_id
