"""Rows that several files hold, counted once: which files overlap and whose row is the newer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import cast

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc
from numpy.typing import NDArray

from core.ingest.fields.header_names import header_name
from core.ingest.fields.vendors import recognise
from core.ingest.ledger import empty_ledger
from core.ingest.rows.frames import column, per_group, rows
from core.ingest.rows.stacking import stacked
from core.ingest.typed.moments import instants
from core.model.dataset import Dataset
from core.model.fields import FIELDS, FieldType
from core.problems import Note, note

Rows = NDArray[np.int64]
_OLDEST = np.iinfo(np.int64).min
_SAME = ("number", "created", "columns")
_COMPARED = ("status", "updated_at", "resolved_at", "closed_at", "first_response_at", "agent")
_NO_EVIDENCE_OF_AGE = ("due_at", "customer_deadline")


@dataclass(frozen=True, slots=True)
class Once:
    """The rows of several files with each counted once."""

    table: pd.DataFrame = field(repr=False)
    repeated: pd.DataFrame = field(repr=False, default_factory=empty_ledger)
    """Rows left out, with the columns of the list of rows set aside."""
    notes: tuple[Note, ...] = ()


def contacts_once(datasets: Sequence[Dataset]) -> Once:
    """Contacts of several files; one found in two counts once, with its newer row.

    The same contact has the same number, creation and channel, and does not come from exports of
    two different products. Where no time of day tells contacts apart, only files with the same
    columns can overlap. The row updated last wins, else that of the file whose data reach
    further; columns its file lacks are filled from the other.
    """
    tables = [dataset.table for dataset in datasets]
    table = stacked(tables)
    if len(datasets) < 2 or "ticket_id" not in table:
        return Once(table)
    source = np.repeat(np.arange(len(tables)), [len(t) for t in tables])
    shared = _in_several_files(_normal(column(table, "ticket_id")), source)
    if not len(shared):
        return Once(table)
    found = _groups(table, datasets, source, shared)
    notes: list[Note] = []
    apart = int(column(found, "apart").sum())
    if apart:
        notes.append(note("same_numbers_other_product", rows=apart))
    ranked = _ranked(found, table, datasets)
    if not len(ranked):
        return Once(table, notes=tuple(notes))
    losers = rows(ranked, ~column(ranked, "wins").to_numpy(dtype=bool))
    notes.append(note("contacts_in_several_files", rows=len(losers)))
    differing = _differing(table, losers, tables)
    if differing:
        notes.append(note("newer_rows_win", rows=differing))
    table = _filled(table, ranked, tables)
    gone = losers["row"].to_numpy()
    keep = np.ones(len(table), bool)
    keep[gone] = False
    listed = listed_rows(datasets, source[gone], table.iloc[gone], "ticket_id", "in_other_file")
    return Once(rows(table, keep).reset_index(drop=True), listed, tuple(notes))


def _normal(numbers: pd.Series) -> pa.Array:
    """Contact numbers without blanks around and differences of case."""
    # The stubs of pyarrow do not know its generated functions.
    text = pa.array(numbers, pa.large_string())
    text = text.combine_chunks() if isinstance(text, pa.ChunkedArray) else text
    trimmed = pc.utf8_trim_whitespace(text)  # pyright: ignore[reportAttributeAccessIssue]
    return pc.utf8_upper(trimmed)  # pyright: ignore[reportAttributeAccessIssue]


def _in_several_files(numbers: pa.Array, source: Rows) -> pd.DataFrame:
    """Row and code of every contact number that more than one file holds."""
    codes = numbers.dictionary_encode().indices.fill_null(-1).to_numpy(zero_copy_only=False)
    codes = codes.astype(np.int64)
    most = int(codes.max()) + 1 if len(codes) else 0
    first, last = np.full(most, len(source)), np.full(most, -1)
    known = codes >= 0
    np.minimum.at(first, codes[known], source[known])
    np.maximum.at(last, codes[known], source[known])
    hits = np.flatnonzero(known & (first[codes] < last[codes])) if most else np.zeros(0, np.int64)
    return pd.DataFrame({"row": hits, "number": codes[hits]})


def _groups(
    table: pd.DataFrame, datasets: Sequence[Dataset], source: Rows, shared: pd.DataFrame
) -> pd.DataFrame:
    """Rows that may be one contact, numbered by contact; `apart` where products differ."""
    places = shared["row"].to_numpy()
    found = shared.assign(file=source[places])
    created = _integers(table, "created_at", places)
    timed = created != _OLDEST
    if "created_has_time" in table:
        timed &= column(table, "created_has_time").to_numpy(dtype=bool)[places]
    found["created"] = created
    found["columns"] = np.where(timed, -1, _signatures(datasets)[found["file"]])
    found["family"] = _families(datasets)[found["file"]]
    found["channel"] = -1
    if "channel" in table:
        found["channel"] = column(table, "channel").cat.codes.to_numpy()[places]
    for name in ("channel", "family"):
        known = per_group(found, _SAME, name, "max")
        found[name] = column(found, name).where(column(found, name) >= 0, known)
    contact = found.groupby([*_SAME, "channel", "family"], sort=False)
    found["group"] = cast("pd.Series", contact.ngroup())
    found["apart"] = per_group(found, _SAME, "family", "nunique") > 1
    return found


def _ranked(found: pd.DataFrame, table: pd.DataFrame, datasets: Sequence[Dataset]) -> pd.DataFrame:
    """Rows of contacts that several files hold, the winning file's last, `wins` told."""
    first, last = (per_group(found, ["group"], "file", how) for how in ("min", "max"))
    found = rows(found, first < last).copy()
    if not len(found):
        return found.assign(wins=False)
    updated = _integers(table, "updated_at", found["row"].to_numpy())
    found["updated"] = updated
    unknown = per_group(found, ["group"], "updated", "min") == _OLDEST
    found["updated"] = np.where(unknown, 0, updated)
    found["reach"] = np.array([_reach(d.table) for d in datasets])[found["file"]]
    found = found.sort_values(["group", "updated", "reach", "file"], kind="stable")
    found["winner"] = per_group(found, ["group"], "file", "last")
    found["wins"] = column(found, "file") == column(found, "winner")
    found["kept"] = per_group(found, ["group"], "row", "last")
    return found


def _integers(table: pd.DataFrame, name: str, places: Rows) -> Rows:
    if name not in table:
        return np.full(len(places), _OLDEST)
    return instants(column(table, name))[places].astype(np.int64)


def _reach(table: pd.DataFrame) -> int:
    """The last moment a file knows of."""
    latest = _OLDEST
    for name in table.columns:
        known = str(name) in FIELDS and FIELDS[str(name)].type is FieldType.MOMENT
        if known and name not in _NO_EVIDENCE_OF_AGE and len(table):
            moments = instants(column(table, str(name)))
            known_moments = moments[~np.isnat(moments)].astype(np.int64)
            latest = max(latest, int(known_moments.max(initial=_OLDEST)))
    return latest


def _differing(table: pd.DataFrame, losers: pd.DataFrame, tables: Sequence[pd.DataFrame]) -> int:
    """How many left-out rows say something else than the row that is used, of what both say."""
    differs = np.zeros(len(losers), bool)
    mine, kept = losers["row"].to_numpy(), losers["kept"].to_numpy()
    for name in _COMPARED:
        has = np.array([name in t for t in tables])
        if has.any():
            codes = pd.factorize(column(table, name))[0]
            both = has[losers["file"]] & has[losers["winner"]]
            differs |= both & (codes[mine] != codes[kept])
    return int(differs.sum())


def _filled(
    table: pd.DataFrame, ranked: pd.DataFrame, tables: Sequence[pd.DataFrame]
) -> pd.DataFrame:
    """Give winning rows the columns that their file lacks, from the best row that has them."""
    table = table.copy(deep=False)
    winners = rows(ranked, column(ranked, "wins").to_numpy(dtype=bool))
    for name in table.columns:
        has = np.array([name in t for t in tables])
        if has.all() or name == "created_has_time":
            continue
        donors = rows(ranked, has[ranked["file"]]).drop_duplicates("group", keep="last")
        wanting = rows(winners, ~has[winners["file"]])
        source = column(donors.set_index("group"), "row")
        given = column(wanting, "group").map(source).dropna().astype(np.int64)
        if len(given):
            places = np.arange(len(table))
            places[wanting.loc[given.index, "row"].to_numpy()] = given.to_numpy()
            table[name] = column(table, name).take(places).set_axis(table.index)
    return table


def same_rows_once(datasets: Sequence[Dataset], reason: str, shown: str) -> Once:
    """Rows of files with the same columns; what a later file repeats exactly is left out."""
    table = stacked([dataset.table for dataset in datasets])
    if len(datasets) < 2:
        return Once(table)
    source = np.repeat(np.arange(len(datasets)), [len(d.table) for d in datasets])
    coded = pd.DataFrame({name: pd.factorize(table[name])[0] for name in table.columns})
    coded["columns"] = _signatures(datasets)[source]
    return _without(table, datasets, source, _repeats(coded, source, "first"), reason, shown)


def keyed_once(
    datasets: Sequence[Dataset], keys: Sequence[str], reason: str, *, same_columns: bool = True
) -> Once:
    """Rows of several files that share their keys; the row of the file read last is used."""
    table = stacked([dataset.table for dataset in datasets])
    held = [name for name in keys if name in table]
    if len(datasets) < 2 or not held:
        return Once(table)
    source = np.repeat(np.arange(len(datasets)), [len(d.table) for d in datasets])
    coded = pd.DataFrame({name: pd.factorize(column(table, name))[0] for name in held})
    if same_columns:
        coded["columns"] = _signatures(datasets)[source]
    gone = _repeats(coded, source, "last")
    return _without(table, datasets, source, gone, reason, held[0])


def _repeats(coded: pd.DataFrame, source: Rows, keep: str) -> NDArray[np.bool_]:
    """Rows that another file holds too, but for those of the first or last such file."""
    kept = per_group(
        coded.assign(file=source), list(coded.columns), "file", "min" if keep == "first" else "max"
    )
    return source != kept.to_numpy()


def _without(
    table: pd.DataFrame,
    datasets: Sequence[Dataset],
    source: Rows,
    gone: NDArray[np.bool_],
    reason: str,
    shown: str,
) -> Once:
    if not gone.any():
        return Once(table)
    places = np.flatnonzero(gone)
    listed = listed_rows(datasets, source[places], table.iloc[places], shown, "in_other_file")
    remark = note(reason, rows=len(places))
    return Once(rows(table, ~gone).reset_index(drop=True), listed, (remark,))


def listed_rows(
    datasets: Sequence[Dataset], source: Rows, table: pd.DataFrame, shown: str, reason: str
) -> pd.DataFrame:
    """Rows in the form of the list of rows set aside; folded rows have no single row: 0."""
    names = pd.Index(dict.fromkeys(d.name for d in datasets), dtype="str")
    files = names.get_indexer([d.name for d in datasets])[source]
    headers = [held.column if (held := d.mapping.of(shown)) else "" for d in datasets]
    columns = pd.Index(dict.fromkeys(headers), dtype="str")
    if shown in table:
        values = column(table, shown).astype("str").fillna("").reset_index(drop=True)
    else:
        values = pd.Series([""] * len(table), dtype="str")
    return pd.DataFrame(
        {
            "file": pd.Categorical.from_codes(files, categories=names),
            "row": np.zeros(len(table), np.int64),
            "column": pd.Categorical.from_codes(
                columns.get_indexer(headers)[source], categories=columns
            ),
            "value": values,
            "reason": pd.Categorical([reason] * len(table)),
            "scope": pd.Categorical(["repeat"] * len(table)),
        }
    )


def _families(datasets: Sequence[Dataset]) -> NDArray[np.int64]:
    """For each file, the number of the product that wrote it; -1 where nothing tells."""
    found = [recognise(header_name(h).key for h in d.mapping.header) for d in datasets]
    names = [vendor.name if vendor else None for vendor in found]
    return pd.factorize(pd.Series(names, dtype="str"))[0].astype(np.int64)


def _signatures(datasets: Sequence[Dataset]) -> NDArray[np.int64]:
    """For each file, the number of its set of columns."""
    return pd.factorize(pd.Series([" | ".join(sorted(d.mapping.header)) for d in datasets]))[0]
