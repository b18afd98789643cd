"""Save a project as one `.aforo` file and open it again, exactly, or say in one problem why not.

The file is a zip: `project.json` (format, schema version, size and SHA-256 of every table, the
project's values) and one Parquet table per data set and per list of rows set aside. The same
project always gives the same bytes.
"""

from __future__ import annotations

import hashlib
import io
import json
import lzma
import struct
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any, BinaryIO

import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq

from core.atomic import replace_file
from core.document_values import decode, encode
from core.model.dataset import Dataset
from core.model.finding import ActionItem
from core.model.goal import GoalSheet
from core.model.inputs import Inputs
from core.model.project import Project
from core.model.report import ReportedNumbers, ReportPlan
from core.model.scenario import Scenario
from core.model.shift_codes import ShiftCode
from core.problems import Note, Problem
from core.progress import Progress, no_progress
from core.whole_rosters import whole_rosters

FORMAT = "aforo project"
SCHEMA = 2


def _targets_by_name(stored: dict[str, Any]) -> dict[str, Any]:
    """A target was a pair of KPI and value before it had groups and milestones."""
    for scenario in stored["project"]["scenarios"]:
        pairs = scenario.get("targets", [])
        scenario["targets"] = [{"kpi": kpi, "value": value} for kpi, value in pairs]
    return stored


MIGRATIONS: dict[int, Callable[[dict[str, Any]], dict[str, Any]]] = {1: _targets_by_name}
"""Schema version → how its `project.json` becomes that of the next version."""

PROJECT_MEMBER = "project.json"
MAX_MEMBERS = 2_000
MAX_PROJECT_BYTES = 64 * 2**20
MAX_TABLE_BYTES = 8 * 2**30
"""Unpacked; a year of a large contact centre is a tenth of it."""
MAX_ROWS = 100_000_000
_ZIP_START = b"PK\x03\x04"
_DAMAGE = (
    zipfile.BadZipFile, zlib.error, lzma.LZMAError, struct.error, pa.ArrowException, EOFError,
    ValueError, TypeError, LookupError, AttributeError, ArithmeticError, RuntimeError,
)  # fmt: skip
"""Whatever the readers raise on bytes that are not what was written."""
_ALWAYS_THE_SAME_MOMENT = (1980, 1, 1, 0, 0, 0)


def save(project: Project, path: Path, *, progress: Progress = no_progress) -> None:
    """Write the project whole or not at all; the old file stays when anything fails."""
    replace_file(path, lambda file: _write(project, file, progress))


def open_project(
    path: Path, *, progress: Progress = no_progress, remarks: list[Note] | None = None
) -> Project:
    """The project saved at `path`, equal to what was saved.

    People put in by hand that make no week are put right, or taken out; `remarks` are told of it.
    Raises Problem project_missing, project_unreadable, project_foreign, project_newer,
    project_damaged or project_too_large.
    """
    try:
        with path.open("rb") as file:
            start = file.read(len(_ZIP_START))
            if start != _ZIP_START[: len(start)]:
                raise Problem("project_foreign", path=str(path))
            with zipfile.ZipFile(file) as archive:
                project, told = whole_rosters(_read(archive, path, progress))
                if remarks is not None:
                    remarks += told
                return project
    except FileNotFoundError as error:
        raise Problem("project_missing", path=str(path)) from error
    except MemoryError as error:
        raise Problem("project_too_large", path=str(path)) from error
    except _DAMAGE as error:
        raise Problem("project_damaged", path=str(path)) from error
    except OSError as error:
        # Decompressors report bad data as an OSError without a number.
        code = "project_unreadable" if error.errno else "project_damaged"
        raise Problem(code, path=str(path), why=error.strerror or "") from error


def _write(project: Project, file: BinaryIO, progress: Progress) -> None:
    packed: dict[str, bytes] = {}
    categories: dict[str, Any] = {}
    for index, dataset in enumerate(project.datasets):
        for name, table in _tables(index, dataset).items():
            packed[name] = _packed(table)
            categories[name] = _categories(table)
        progress((index + 1) / (len(project.datasets) + 1))
    with zipfile.ZipFile(file, "w") as archive:
        _add(archive, PROJECT_MEMBER, _project_json(project, packed, categories))
        for name, content in packed.items():
            _add(archive, name, content)
    progress(1.0)


def _tables(index: int, dataset: Dataset) -> dict[str, pd.DataFrame]:
    tables = {f"tables/{index}.parquet": dataset.table}
    if dataset.set_aside is not None:
        tables[f"tables/{index}-set-aside.parquet"] = dataset.set_aside
    return tables


def _packed(table: pd.DataFrame) -> bytes:
    buffer = io.BytesIO()
    pq.write_table(pa.Table.from_pandas(table), buffer, compression="zstd")
    return buffer.getvalue()


def _categories(table: pd.DataFrame) -> dict[str, Any]:
    """Categories in their order: Parquet forgets those of columns without a value."""
    return {
        str(name): {"values": column.cat.categories.tolist(), "ordered": bool(column.cat.ordered)}
        for name, column in table.items()
        if isinstance(column.dtype, pd.CategoricalDtype)
    }


def _project_json(project: Project, packed: dict[str, bytes], categories: dict[str, Any]) -> bytes:
    members = {
        name: {"bytes": len(content), "sha256": _sha256(content), "categories": categories[name]}
        for name, content in packed.items()
    }
    described = {
        "format": FORMAT, "schema": SCHEMA, "members": members, "project": encode(project),
    }  # fmt: skip
    checked = {"sha256": _sha256(_json(described)), **described}
    return _json(checked)


def _json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, indent=1, allow_nan=False).encode(
        "utf-8", "surrogatepass"
    )


def _sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def _add(archive: zipfile.ZipFile, name: str, content: bytes) -> None:
    member = zipfile.ZipInfo(name, _ALWAYS_THE_SAME_MOMENT)
    member.external_attr = 0o644 << 16
    packs = name == PROJECT_MEMBER
    member.compress_type = zipfile.ZIP_DEFLATED if packs else zipfile.ZIP_STORED
    archive.writestr(member, content)


def _read(archive: zipfile.ZipFile, path: Path, progress: Progress) -> Project:
    _refuse_too_large(archive, path)
    return _project(archive, _stored(archive, path), path, progress)


def _refuse_too_large(archive: zipfile.ZipFile, path: Path) -> None:
    """Refuse before unpacking: sizes are those the archive states, and reading stops at them."""
    members = archive.infolist()
    if PROJECT_MEMBER not in {member.filename for member in members}:
        raise Problem("project_foreign", path=str(path))
    sizes = {member.filename: member.file_size for member in members}
    if (
        len(members) > MAX_MEMBERS
        or sizes[PROJECT_MEMBER] > MAX_PROJECT_BYTES
        or sum(sizes.values()) > MAX_TABLE_BYTES
    ):
        raise Problem("project_too_large", path=str(path))


def _stored(archive: zipfile.ZipFile, path: Path) -> dict[str, Any]:
    """`project.json`, checked and brought to the present schema."""
    stored = json.loads(archive.read(PROJECT_MEMBER).decode("utf-8", "surrogatepass"))
    if not isinstance(stored, dict) or stored.get("format") != FORMAT:
        raise Problem("project_foreign", path=str(path))
    schema = stored["schema"]
    if schema > SCHEMA:
        raise Problem("project_newer", path=str(path), schema=schema, known=SCHEMA)
    if stored.pop("sha256") != _sha256(_json(stored)):
        raise ValueError("project.json has changed since it was written")
    for version in range(schema, SCHEMA):
        stored = MIGRATIONS[version](stored)
    return stored


def _project(
    archive: zipfile.ZipFile, stored: dict[str, Any], path: Path, progress: Progress
) -> Project:
    members, values = stored["members"], stored["project"]
    if set(members) | {PROJECT_MEMBER} != set(archive.namelist()):
        raise ValueError("the members are not those listed")
    datasets: list[Dataset] = []
    for index, described in enumerate(values["datasets"]):
        names = (f"tables/{index}.parquet", f"tables/{index}-set-aside.parquet")
        table = _table(archive, names[0], members[names[0]], path)
        aside = _table(archive, names[1], members[names[1]], path) if names[1] in members else None
        datasets.append(decode(described, Dataset, table=table, set_aside=aside))
        progress((index + 1) / len(values["datasets"]))
    scenarios = decode(values["scenarios"], tuple[Scenario, ...])
    active = decode(values["active"], int)
    if not 0 <= active < len(scenarios):
        raise ValueError("the active scenario does not exist")
    # Projects saved before anything could be typed have no inputs, nor an action plan.
    inputs = decode(values.get("inputs", {}), Inputs)
    actions = decode(values.get("actions", []), tuple[ActionItem, ...])
    frozen = decode(values.get("frozen", False), bool)
    report = decode(values.get("report", {}), ReportPlan)
    reported = decode(values.get("reported", []), tuple[ReportedNumbers, ...])
    goals = decode(values.get("goals", []), tuple[GoalSheet, ...])
    codes = decode(values.get("shift_codes", []), tuple[ShiftCode, ...])
    return Project(
        tuple(datasets), scenarios, active, inputs, actions, frozen, report, reported, goals, codes
    )


def _table(archive: zipfile.ZipFile, name: str, member: dict[str, Any], path: Path) -> pd.DataFrame:
    content = archive.read(name)
    if len(content) != member["bytes"] or _sha256(content) != member["sha256"]:
        raise ValueError(f"{name} has changed since it was written")
    packed = pq.ParquetFile(io.BytesIO(content))
    sizes = [packed.metadata.row_group(i).total_byte_size for i in range(packed.num_row_groups)]
    if packed.metadata.num_rows > MAX_ROWS or sum(sizes) > MAX_TABLE_BYTES:
        raise Problem("project_too_large", path=str(path))
    return _with_categories(packed.read().to_pandas(), member["categories"])


def _with_categories(table: pd.DataFrame, categories: dict[str, Any]) -> pd.DataFrame:
    for name, known in categories.items():
        wanted = pd.CategoricalDtype(pd.Index(known["values"], dtype="str"), known["ordered"])
        if table[name].dtype != wanted or table[name].cat.categories.tolist() != known["values"]:
            table[name] = table[name].astype(wanted)
    return table
