"""A mapping as plain values that JSON can hold, and back."""

from __future__ import annotations

from collections.abc import Mapping as Lookup
from dataclasses import fields
from typing import Any

from core.model.dataset import ColumnMapping, Dialect, Grain, Mapping
from core.model.fields import FIELDS
from core.problems import Note, Problem, note


def to_json(mapping: Mapping) -> dict[str, Any]:
    """The mapping as dicts, lists, text and numbers only."""
    return {
        "dialect": {f.name: getattr(mapping.dialect, f.name) for f in fields(Dialect)},
        "grain": mapping.grain.value,
        "zone": mapping.zone,
        "default_channel": mapping.default_channel,
        "included": list(mapping.included),
        "header": list(mapping.header),
        "columns": [_column_to_json(column) for column in mapping.columns],
    }


def _column_to_json(column: ColumnMapping) -> dict[str, Any]:
    out: dict[str, Any] = {f.name: getattr(column, f.name) for f in fields(ColumnMapping)}
    out["values"] = [list(pair) for pair in column.values]
    out["scale"] = list(column.scale) if column.scale else None
    out["alternatives"], out["rivals"] = list(column.alternatives), list(column.rivals)
    out["why"] = {"code": column.why.code, "data": dict(column.why.data)} if column.why else None
    return out


def from_json(data: Lookup[str, Any]) -> Mapping:
    """The mapping written by `to_json`; Problem("mapping_unreadable") says which part is wrong."""
    try:
        return Mapping(
            dialect=Dialect(**data["dialect"]),
            grain=Grain(data["grain"]),
            columns=tuple(_column_from_json(column) for column in data["columns"]),
            zone=data.get("zone"),
            header=tuple(data.get("header", ())),
            default_channel=data.get("default_channel"),
            included=tuple(str(reason) for reason in data.get("included", ())),
        )
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise Problem("mapping_unreadable", detail=str(error)) from error


def _column_from_json(data: Lookup[str, Any]) -> ColumnMapping:
    held = dict(data)
    if held["field"] not in FIELDS:
        raise Problem("mapping_unreadable", detail=f"field {held['field']}")
    held["values"] = tuple((str(raw), str(meaning)) for raw, meaning in held.get("values", ()))
    scale = held.get("scale")
    held["scale"] = (float(scale[0]), float(scale[1])) if scale else None
    for name in ("alternatives", "rivals"):
        held[name] = tuple(str(text) for text in held.get(name, ()))
    held["why"] = _note_from_json(held.get("why"))
    held.setdefault("confidence", 1.0)
    return ColumnMapping(**held)


def _note_from_json(data: Lookup[str, Any] | None) -> Note | None:
    return note(data["code"], **data["data"]) if data else None
