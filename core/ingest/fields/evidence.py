"""What the cells of a column can be: the evidence every proposed field has to pass."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from core.ingest.fields.header_names import HeaderName, header_name
from core.ingest.fields.vocabulary import (
    UNRATED,
    answer_scale,
    answered_of,
    channel_of,
    flag_of,
    is_contact_detail,
    outcome_of,
    plain,
    stars_of,
)
from core.ingest.typed.cells import (
    different,
    fingerprints,
    null_cells,
    sample_rows,
    sample_values,
    text_array,
)
from core.ingest.typed.durations import CLOCK, duration_shape
from core.ingest.typed.moment_formats import FoundFormat, find_format
from core.ingest.typed.moment_layouts import EXCEL
from core.ingest.typed.numbers import decimal_sign, looks_like_number, numbers_of
from core.model.fields import FIELDS, FieldType

if TYPE_CHECKING:
    import pyarrow as pa

    from core.ingest.raw import RawTable

_NAMED = frozenset({"agent", "team", "topic", "product", "department"})
_LONGEST_NAME = 60
_MOST_STATUSES, _MOST_CHANNELS = 60, 80
_ALSO_STATUSES = frozenset(
    {"completed", "complete", "ok", "success", "accepted", "rejected", "handled", "waiting",
     "timeout", "timed out", "failed", "failure", "agent", "received", "declined", "dropped"}
)  # fmt: skip
"""Outcomes of calls that are states of tickets too."""
_DIRECTIONS = frozenset(
    {"inbound", "outbound", "internal", "in", "out", "incoming", "outgoing", "entrante", "saliente",
     "interna", "interno", "inbound queue", "entrata", "uscita", "uscente", "in entrata",
     "in uscita", "entrada", "salida", "saida", "eingehend", "ausgehend", "intern", "entrant",
     "sortant", "inbound/outbound", "external", "transfer", "callback", "inbound call",
     "outbound call", "internal call", "manual", "recebida", "realizada", "ativo", "receptivo",
     "entrante/saliente", "outbound dialer", "inbound voice", "predictive", "ricevuta",
     "effettuata", "emitida", "recibida", "terminating", "originating"}
)  # fmt: skip
_PROBED = 500
_HOUR_MARK = re.compile(r"(?<=\d)\s?[hH]\s?(?=[0-5]\d$)")
_COMPACT_CLOCK = re.compile(r"[0-2]\d[0-5]\d[0-5]\d")
_DAMAGED = re.compile(r"\d(?:[.,]\d+)?[eE]\+\d{2}")


@dataclass(frozen=True)
class ColumnEvidence:
    """One column of the file with what a spread of its cells shows."""

    position: int
    header: str
    name: HeaderName
    cells: pa.Array
    native: str | None

    @cached_property
    def values(self) -> list[str]:
        """Distinct filled cells of a spread of rows."""
        return [value.strip() for value in sample_values(self.cells)]

    @cached_property
    def spread(self) -> list[str]:
        """Cells of a spread of rows in file order, blanks and repeats included."""
        import pyarrow as pa

        return self.cells.take(pa.array(sample_rows(len(self.cells)))).to_pylist()

    @cached_property
    def filled_share(self) -> float:
        """Share of the spread's cells that hold something."""
        import pyarrow as pa

        nothing = null_cells(self.cells.take(pa.array(sample_rows(len(self.cells)))))
        return 1.0 - float(nothing.mean()) if len(nothing) else 0.0

    @cached_property
    def repeats(self) -> tuple[int, int]:
        """Filled rows and how many different cells they hold."""
        numbers = fingerprints(self.cells)
        missing = null_cells(self.cells)
        numbers = numbers[~missing] if missing.any() else numbers
        return len(numbers), different(numbers)

    @cached_property
    def moment(self) -> FoundFormat | None:
        """The format of the column as moments, or None when it holds none."""
        # Moments of a known zone end in Z; the layout that is found says so.
        zoned = self.native == "moment" and any(value.endswith("Z") for value in self.values[:20])
        if self.native in ("moment", "date") and not zoned:
            return FoundFormat(EXCEL)
        return find_format(self.cells, self.values)

    def moment_with(self, order: str) -> FoundFormat | None:
        """The format when other columns of the file prove how day and month are written."""
        return find_format(self.cells, self.values, order)

    @cached_property
    def numbers(self) -> list[float]:
        """The cells that are numbers."""
        sign = decimal_sign(self.values)
        read = numbers_of(self.values, "." if sign == "?" else sign)
        return read[~np.isnan(read)].tolist()

    @cached_property
    def number_share(self) -> float:
        """Share of the distinct cells that are numbers."""
        return len(self.numbers) / max(1, len(self.values))

    @cached_property
    def probe(self) -> list[str]:
        """Some of the distinct filled cells, enough to tell what most of them are."""
        return self.values[:: max(1, len(self.values) // _PROBED)]

    @cached_property
    def duration_share(self) -> float:
        """Share of the distinct cells that are lengths of time in any notation."""
        return float(np.mean([bool(duration_shape(v)) for v in self.probe])) if self.probe else 0.0

    @cached_property
    def clock_share(self) -> float:
        """Share of the distinct cells that are h:mm:ss, h:mm or 9h05, with or without AM and PM."""
        bare = (re.sub(r"(?i)\s*(?:[ap]\.?m\.?|uhr)$", "", v) for v in self.probe)
        times = [_HOUR_MARK.sub(":", time.replace(".", ":")) for time in bare]
        shapes = [
            duration_shape(time) in (CLOCK, "pair") or _COMPACT_CLOCK.fullmatch(time) is not None
            for time in times
        ]
        return float(np.mean(shapes)) if shapes else 0.0

    @cached_property
    def flag_share(self) -> float:
        """Share of the distinct cells that mean yes or no."""
        return float(np.mean([flag_of(v) is not None for v in self.probe])) if self.probe else 0.0

    @cached_property
    def outcome_share(self) -> float:
        """Share of the distinct cells that say how a call ended, where some say nothing else."""
        if not any(outcome_of(v) and plain(v) not in _ALSO_STATUSES for v in self.probe):
            return 0.0
        return float(np.mean([outcome_of(v) is not None for v in self.probe]))

    @cached_property
    def contact_share(self) -> float:
        """Share of the distinct cells that are telephone numbers or e-mail addresses."""
        hits = [is_contact_detail(value) for value in self.values[:500]]
        return float(np.mean(hits)) if hits else 0.0

    @cached_property
    def length(self) -> float:
        """Mean number of characters of the distinct cells."""
        return float(np.mean([len(value) for value in self.values])) if self.values else 0.0

    @cached_property
    def damaged_share(self) -> float:
        """Share of the filled cells that a spreadsheet turned into 1.25E+17."""
        # Damage makes many numbers one, so rows are counted and not different cells.
        hits = [_DAMAGED.fullmatch(cell.strip()) is not None for cell in self.spread if cell]
        return float(np.mean(hits)) if hits else 0.0

    @cached_property
    def score_share(self) -> float:
        """Share of the distinct cells that are answers: numbers, stars or answer words."""
        words = [v for v in self.values if not looks_like_number(v) and plain(v) not in UNRATED]
        worded = bool(words) and answer_scale(words) is not None
        hits = [
            looks_like_number(v)
            or plain(v) in UNRATED
            or stars_of(v) is not None
            or worded
            or answer_scale([v]) is not None
            for v in self.values
        ]
        return float(np.mean(hits)) if hits else 0.0

    def fits(self, field: str) -> float:
        """How well the cells can be this field, 0–1; an empty column fits by its name alone."""
        if not self.values:
            return 0.85
        kind = FIELDS[field].type
        if kind is FieldType.MOMENT:
            return self.moment.share if self.moment else 0.0
        if self.moment and not self.moment.bare and kind is not FieldType.TEXT:
            return 0.0
        return self._fits(kind, field)

    def _fits(self, kind: FieldType, field: str) -> float:
        if kind is FieldType.DURATION:
            return self.duration_share if self.duration_share >= 0.8 else 0.0
        if kind in (FieldType.COUNT, FieldType.MONEY):
            return self.number_share if self.number_share >= 0.8 else 0.0
        if kind is FieldType.SCORE:
            return self._fits_score(field)
        if kind is FieldType.FLAG:
            return self._fits_flag(field)
        if kind is FieldType.ID:
            return float(self._fits_id(field))
        return float(kind is not FieldType.CATEGORY or self._fits_category(field))

    def _fits_flag(self, field: str) -> float:
        judge = answered_of if field in ("answered", "abandoned") else flag_of
        share = float(np.mean([judge(value) is not None for value in self.probe]))
        return share if share >= 0.8 else 0.0

    def _fits_id(self, field: str) -> bool:
        yes_no = self.flag_share == 1 and self.number_share < 1
        if self.damaged_share > 0.2 or yes_no:
            return False
        if field != "ticket_id":
            return self.clock_share < 0.8
        same = len(self.values) == 1 and len(self.spread) >= 5
        return self.contact_share < 0.5 and self.length <= 80 and not same

    def _fits_category(self, field: str) -> bool:
        if max(self.duration_share, self.clock_share) > 0.8 and self.number_share < 0.8:
            return False
        if field == "topic" and self._says_something_else:
            return False
        if field in _NAMED:
            letters = max(map(len, self.values)) == 1
            yes_no = self.flag_share == 1 and self.number_share < 1 and not letters
            return not yes_no and self.length <= _LONGEST_NAME and not self._measured
        if field == "direction":
            known = [plain(value) in _DIRECTIONS for value in self.values]
            return float(np.mean(known)) >= 0.5
        if field == "status":
            return self.outcome_share < 0.8 and len(self.values) <= _MOST_STATUSES
        many = len(self.values) > _MOST_CHANNELS
        return not (field in ("channel", "priority", "language", "direction") and many)

    @property
    def _says_something_else(self) -> bool:
        """Whether the cells are outcomes of calls, or channels, which a type may be."""
        channels = all(channel_of(value) is not None for value in self.values)
        return channels or self.outcome_share >= 0.8

    @property
    def _measured(self) -> bool:
        """Whether the cells are quantities: decimals, or hardly any number twice."""
        if self.number_share < 0.9:
            return False
        filled = self.filled_share * len(self.spread)
        return any(n != int(n) for n in self.numbers) or len(self.values) > max(30, 0.5 * filled)

    def _fits_score(self, field: str) -> float:
        if self.score_share < 0.8:
            return 0.0
        if field == "nps":
            inside = bool(self.numbers) and 5 < max(self.numbers) <= 10 and min(self.numbers) >= 0
            return 1.0 if inside else 0.0
        return self.score_share


def evidence(raw: RawTable) -> tuple[ColumnEvidence, ...]:
    """Every column of the file, ready to be asked."""
    natives = raw.native or (None,) * len(raw.header)
    return tuple(
        ColumnEvidence(position, header, header_name(header), text_array(column), native)
        for position, (header, column, native) in enumerate(
            zip(raw.header, raw.columns, natives, strict=True)
        )
    )
