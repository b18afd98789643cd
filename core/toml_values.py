"""Typed values out of a TOML table; every refusal names the file, the line and the fix."""

from __future__ import annotations

import math
import re
import tomllib
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import cast

from core.durations import parse_duration
from core.problems import Problem

Table = Mapping[str, object]
DAY_S = 86400.0
_MOST = 1e15


def read_table(path: Path) -> tuple[str, Table]:
    """The text of a TOML file and the table it describes; a Problem says what is wrong with it."""
    try:
        text = path.read_text("utf-8")
    except FileNotFoundError:
        raise Problem("file_missing", file=path.name) from None
    except UnicodeDecodeError:
        raise Problem("scenario_not_utf8", path=path.name) from None
    except OSError as error:
        detail = error.strerror or str(error)
        raise Problem("file_unreadable", file=path.name, detail=detail) from None
    try:
        return text, tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise Problem("scenario_not_toml", path=path.name, why=str(error)) from None


class TomlValues:
    """Reads typed values and remembers where each key stands, for the error sentences."""

    def __init__(self, name: str, text: str) -> None:
        self._name = name
        self._lines = text.splitlines()

    def seconds(
        self, table: Table, key: str, base: float | None, day_s: float = DAY_S
    ) -> float | None:
        """A duration in seconds, or `base` where the key is absent; more than nothing."""
        if key not in table:
            return base
        value = table[key]
        if isinstance(value, int | float) and not isinstance(value, bool):
            seconds = self.number(table, key)
        else:
            with self.at(key):
                seconds = parse_duration(self.text(table, key), day_s)
        if seconds <= 0:
            raise self.problem("scenario_time_impossible", key, value=str(value))
        return seconds

    def share(self, table: Table, key: str, base: float) -> float:
        """A share between 0 and 1."""
        value = self.number(table, key, base)
        if not 0 <= value <= 1:
            raise self.problem("scenario_share_impossible", key, value=value)
        return value

    def below_one(self, table: Table, key: str, base: float = 0.0) -> float:
        """A share below 1."""
        value = self.number(table, key, base)
        if not 0 <= value < 1:
            raise self.problem("scenario_share_below_one", key, value=value)
        return value

    def amount(self, table: Table, key: str, base: float = 0.0) -> float:
        """A number that is not negative."""
        value = self.number(table, key, base)
        if value < 0:
            raise self.problem("scenario_amount_negative", key, value=value)
        return value

    def positive(self, table: Table, key: str, base: float | None = None) -> float:
        """A number above nothing."""
        value = self.number(table, key, base)
        if value <= 0:
            raise self.problem("scenario_not_positive", key, value=value)
        return value

    def shares(self, table: Table, key: str, base: tuple[float, ...]) -> tuple[float, ...]:
        """A list of shares between 0 and 1, or `base` where the key is absent."""
        if key not in table:
            return base
        written = table[key]
        if not isinstance(written, list):
            raise self.problem("scenario_type", key, wanted="a list such as [0.5, 0.8]")
        return tuple(self.share({key: item}, key, 0.0) for item in cast("list[object]", written))

    def whole(self, table: Table, key: str, base: int) -> int:
        """A whole number that is not negative."""
        value = self.amount(table, key, base)
        if not value.is_integer():
            raise self.problem("scenario_type", key, wanted="a whole number")
        return int(value)

    def number(self, table: Table, key: str, base: float | None = None) -> float:
        """A finite number."""
        value = table.get(key, base)
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise self.problem("scenario_type", key, wanted="a number")
        number = float(value) if abs(value) < _MOST else math.inf
        if not math.isfinite(number):
            raise self.problem("scenario_type", key, wanted=f"a number below {_MOST:.0e}")
        return number

    def flag(self, table: Table, key: str, base: bool) -> bool:
        """true or false."""
        value = table.get(key, base)
        if not isinstance(value, bool):
            raise self.problem("scenario_type", key, wanted="true or false")
        return value

    def text(self, table: Table, key: str, base: str | None = None) -> str:
        """A text."""
        value = table.get(key, base)
        if not isinstance(value, str):
            raise self.problem("scenario_type", key, wanted='a text in quotes, such as "4h"')
        return value

    def table(self, table: Table, key: str) -> Table:
        """A table within the table; empty where the key is absent."""
        value = table.get(key, {})
        if not isinstance(value, dict):
            raise self.problem("scenario_type", key, wanted="a table, such as { share = 0.8 }")
        return cast(Table, value)

    def tables(self, table: Table, key: str) -> tuple[Table, ...]:
        """Tables of a list of tables; none where the key is absent."""
        value = table.get(key, [])
        items = cast("list[object]", value) if isinstance(value, list) else [value]
        return tuple(self.table({key: item}, key) for item in items)

    def needed(self, table: Table, key: str, *missing: str) -> None:
        """Refuse the table called `key` where one of the keys is not written."""
        for name in missing:
            if name not in table:
                raise self.problem("scenario_key_missing", key, missing=name)

    def known(self, table: Table, known: set[str]) -> None:
        """Refuse keys that nothing reads: they are misspelt."""
        for key in table:
            if key not in known:
                raise self.problem("scenario_key_unknown", key, known=", ".join(sorted(known)))

    @contextmanager
    def at(self, key: str) -> Generator[None]:
        """Name the line of a key for a Problem raised while its value is understood."""
        try:
            yield
        except Problem as problem:
            raise self.problem("scenario_line_unusable", key, why=problem.note) from None

    def problem(self, code: str, key: str, **data: object) -> Problem:
        """A Problem with the file, the line and the key."""
        pattern = re.compile(rf"(^|[\[.{{,\s]){re.escape(key)}\s*(=|\])")
        line = next((n for n, text in enumerate(self._lines, 1) if pattern.search(text)), 0)
        return Problem(code, **{"file": self._name, "line": line, "key": key, **data})
