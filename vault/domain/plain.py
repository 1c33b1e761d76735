"""Domain values to plain JSON and back: the one form in which they are sealed.

`to_plain` turns a frozen dataclass into dicts, lists and scalars (bytes as base64); `from_plain`
builds it again from the type hints. Unknown keys are refused, missing keys take the default of
the field, so that a value sealed by an older version opens and one by a newer version says so.
"""

from __future__ import annotations

import base64
import dataclasses
import types
from collections.abc import Callable, Hashable, Mapping
from enum import Enum
from functools import cache, partial
from typing import Any, TypeVar, Union, cast, get_args, get_origin, get_type_hints

T = TypeVar("T")
Build = Callable[[Any], Any]


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
    builds = _builds(cast(Hashable, cls))
    unknown = value.keys() - builds.keys()
    if unknown:
        raise ValueError(f"{cls.__name__}: unknown keys {sorted(unknown)}")
    return cls(
        **{
            name: item if (build := builds[name]) is None else build(item)
            for name, item in value.items()
        }
    )


@cache
def _builds(cls: Any) -> dict[str, Build | None]:
    """How each field of a dataclass is built; found out once, a list of rows is long."""
    return {name: _build(hint) for name, hint in get_type_hints(cls).items()}


def _build(hint: Any) -> Build | None:
    """How a value of this type is built from its plain form; None where the two are the same."""
    origin, args = get_origin(hint), get_args(hint)
    if origin in (Union, types.UnionType):
        build = _build(next(a for a in args if a is not type(None)))
        return build and (lambda value: None if value is None else build(value))
    if origin is tuple:
        if len(args) == 2 and args[1] is Ellipsis:
            each = _build(args[0])
            return tuple if each is None else lambda value: tuple(map(each, value))
        return partial(_build_all, [_build(a) for a in args])
    if isinstance(hint, type):
        if dataclasses.is_dataclass(hint):
            return partial(from_plain, hint)
        if issubclass(hint, Enum):
            return hint
        if hint is bytes:
            return partial(base64.b64decode, validate=True)
    return None


def _build_all(builds: list[Build | None], value: Any) -> tuple[Any, ...]:
    """A tuple of fixed length; ValueError when it has another."""
    return tuple(
        item if build is None else build(item) for build, item in zip(builds, value, strict=True)
    )
