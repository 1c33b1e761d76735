"""Domain values to plain JSON and back: the one form in which they are sealed.

`to_plain` turns a frozen dataclass into dicts, lists and scalars (bytes as base64); `from_plain`
builds it again from the type hints. Unknown keys are refused, missing keys take the default of
the field, so that a value sealed by an older version opens and one by a newer version says so.
"""

from __future__ import annotations

import base64
import dataclasses
import types
from collections.abc import Hashable, Mapping
from enum import Enum
from functools import cache
from typing import Any, TypeVar, Union, cast, get_args, get_origin, get_type_hints

T = TypeVar("T")


def to_plain(value: Any) -> Any:
    """JSON-able form of a domain value."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {f.name: to_plain(getattr(value, f.name)) for f in dataclasses.fields(value)}
    if isinstance(value, bytes):
        return base64.b64encode(value).decode("ascii")
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, Mapping):
        return {str(k): to_plain(v) for k, v in value.items()}
    if isinstance(value, list | tuple):
        return [to_plain(v) for v in value]
    return value


def from_plain(cls: type[T], value: Mapping[str, Any]) -> T:
    """The dataclass `cls` built from its plain form; ValueError when it does not fit."""
    hints = _hints(cast(Hashable, cls))
    unknown = set(value) - set(hints)
    if unknown:
        raise ValueError(f"{cls.__name__}: unknown keys {sorted(unknown)}")
    return cls(**{name: _build(hints[name], item) for name, item in value.items()})


@cache
def _hints(cls: Any) -> dict[str, Any]:
    return get_type_hints(cls)


def _build(hint: Any, value: Any) -> Any:
    origin, args = get_origin(hint), get_args(hint)
    if origin in (Union, types.UnionType):
        if value is None:
            return None
        return _build(next(a for a in args if a is not type(None)), value)
    if origin is tuple:
        if len(args) == 2 and args[1] is Ellipsis:
            return tuple(_build(args[0], v) for v in value)
        return tuple(_build(a, v) for a, v in zip(args, value, strict=True))
    if isinstance(hint, type):
        if dataclasses.is_dataclass(hint):
            return from_plain(hint, value)
        if issubclass(hint, Enum):
            return hint(value)
        if hint is bytes:
            return base64.b64decode(cast(str, value), validate=True)
    return value
