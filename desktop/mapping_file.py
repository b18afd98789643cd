"""A mapping as a file: saved for a colleague, loaded for the next export."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from core.atomic import replace_file
from core.ingest.mapping_text import from_json, to_json
from core.model.dataset import Mapping
from core.problems import Problem

MOST_BYTES = 20_000_000
"""No mapping is larger than this; a file that is cannot be one."""


def write_mapping(mapping: Mapping, path: Path) -> Path:
    """Write a mapping as JSON; Problem where the place cannot be written."""
    content = json.dumps({"import": to_json(mapping)}, ensure_ascii=False, indent=1).encode()
    replace_file(path, lambda file: file.write(content))
    return path


def read_mapping(path: Path) -> Mapping:
    """The mapping in a file; also reads what `aforo inspect --json` wrote."""
    try:
        if path.stat().st_size > MOST_BYTES:
            raise Problem("mapping_file_unreadable", path=path.name, why="")
        data: Any = json.loads(path.read_text("utf-8-sig"))
    except (OSError, ValueError) as error:
        raise Problem("mapping_file_unreadable", path=path.name, why=str(error)) from error
    if isinstance(data, dict) and isinstance(data.get("import"), dict):
        data = data["import"]
    if not isinstance(data, dict):
        raise Problem("mapping_file_unreadable", path=path.name, why="")
    return from_json(data)
