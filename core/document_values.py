"""Frozen values to plain JSON and back, exactly, guided by the types the fields declare."""

from __future__ import annotations

import math
import types
from collections.abc import Mapping
from dataclasses import MISSING, fields, is_dataclass
from datetime import date, datetime
from enum import Enum
from functools import cache
from types import MappingProxyType
from typing import Any, Union, get_args, get_origin, get_type_hints

import pandas as pd

Json = Any
"""What `json` reads and writes."""


class MismatchError(ValueError):
    """The JSON does not describe a value of the wanted type."""


def encode(value: object) -> Json:
    """A value as JSON; tables are left out, they are stored beside it."""
    if is_dataclass(value) and not isinstance(value, type):
        return {
            field.name: encode(getattr(value, field.name))
            for field in fields(value)
            if not _is_table(type(value), field.name)
        }
    if isinstance(value, tuple):
        return [encode(item) for item in value]
    if isinstance(value, frozenset):
        return sorted((encode(item) for item in value), key=str)
    if isinstance(value, Mapping):
        return {str(key): _encode_loose(item) for key, item in value.items()}
    return _encode_plain(value)


def _encode_plain(value: object) -> Json:
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, float) and not math.isfinite(value):
        return str(value)
    if value is None or isinstance(value, str | int | float):
        return value
    raise TypeError(f"{type(value).__name__} cannot be saved")


def _encode_loose(value: object) -> Json:
    """A particular of a note, whose type no field declares: what JSON lacks is named."""
    if isinstance(value, tuple | list | frozenset | set):
        ordered = value if isinstance(value, tuple | list) else sorted(value, key=str)
        name = "set" if isinstance(value, frozenset | set) else "tuple"
        return {name: [_encode_loose(item) for item in ordered]}
    if isinstance(value, Mapping):
        return {"mapping": {str(key): _encode_loose(item) for key, item in value.items()}}
    if isinstance(value, datetime):
        return {"moment": value.isoformat()}
    if isinstance(value, date):
        return {"day": value.isoformat()}
    if isinstance(value, float) and not math.isfinite(value):
        return {"float": str(value)}
    if value is None or isinstance(value, bool | int | float | str):
        return value if not isinstance(value, Enum) else value.value
    return str(value)


def decode(data: Json, wanted: Any, **tables: object) -> Any:
    """The value that `encode` wrote; `tables` fill the fields that hold tables.

    A field missing from the JSON takes its default, so that a field added later needs no
    migration; anything else that does not fit raises MismatchError.
    """
    if is_dataclass(wanted) and isinstance(wanted, type):
        return _decode_dataclass(data, wanted, tables)
    origin = get_origin(wanted)
    if origin in (Union, types.UnionType):
        return _decode_union(data, get_args(wanted))
    if origin in (tuple, frozenset):
        return _decode_sequence(data, origin, get_args(wanted))
    if origin is not None and issubclass(origin, Mapping):
        return MappingProxyType({k: _decode_loose(v) for k, v in _expect(data, dict).items()})
    return _decode_plain(data, wanted)


def _decode_dataclass(data: Json, wanted: type, tables: Mapping[str, object]) -> Any:
    given = _expect(data, dict)
    hints = type_hints(wanted)
    if unknown := given.keys() - hints.keys():
        raise MismatchError(f"{wanted.__name__} has no {sorted(unknown)}")
    values: dict[str, object] = {}
    for field in fields(wanted):
        if field.name in tables:
            values[field.name] = tables[field.name]
        elif field.name in given:
            values[field.name] = decode(given[field.name], hints[field.name])
        elif field.default is MISSING and field.default_factory is MISSING:
            raise MismatchError(f"{wanted.__name__} lacks {field.name}")
    return wanted(**values)


def _decode_union(data: Json, choices: tuple[Any, ...]) -> Any:
    if data is None and type(None) in choices:
        return None
    for choice in choices:
        if choice is not type(None):
            return decode(data, choice)
    raise MismatchError("nothing is expected here")


def _decode_sequence(data: Json, origin: type, items: tuple[Any, ...]) -> Any:
    given = _expect(data, list)
    if origin is frozenset or items[1:] == (Ellipsis,):
        return origin(decode(item, items[0]) for item in given)
    if len(given) != len(items):
        raise MismatchError(f"{len(items)} items are expected, not {len(given)}")
    return tuple(decode(item, kind) for item, kind in zip(given, items, strict=True))


def _decode_plain(data: Json, wanted: Any) -> Any:
    if wanted is float:
        if isinstance(data, bool) or not isinstance(data, int | float | str):
            raise MismatchError("a number is expected")
        return float(data)
    if wanted in (datetime, date):
        return wanted.fromisoformat(_expect(data, str))
    if isinstance(wanted, type) and issubclass(wanted, Enum):
        return wanted(data)
    if type(data) is not wanted:
        raise MismatchError(f"{wanted} is expected, not {type(data).__name__}")
    return data


def _decode_loose(data: Json) -> object:
    if not isinstance(data, dict):
        return data
    ((name, inner),) = data.items()
    if name in ("tuple", "set"):
        items = [_decode_loose(item) for item in inner]
        return tuple(items) if name == "tuple" else frozenset(items)
    if name == "mapping":
        return MappingProxyType({key: _decode_loose(item) for key, item in inner.items()})
    readers = {"moment": datetime.fromisoformat, "day": date.fromisoformat, "float": float}
    return readers[name](inner)


def _expect(data: Json, kind: type) -> Any:
    if not isinstance(data, kind):
        raise MismatchError(f"{kind.__name__} is expected, not {type(data).__name__}")
    return data


@cache
def type_hints(wanted: type) -> dict[str, Any]:
    """The types a dataclass declares for its fields, by name."""
    return get_type_hints(wanted, localns={"pd": pd})


def _is_table(owner: type, name: str) -> bool:
    hint = type_hints(owner)[name]
    return hint is pd.DataFrame or pd.DataFrame in get_args(hint)
