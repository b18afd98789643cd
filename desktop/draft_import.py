"""Taking drafts into a project, and keeping a pasted table until then."""

from __future__ import annotations

import contextlib
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from core.model.dataset import Dataset
from core.model.project import Project
from core.problems import Problem
from core.progress import Progress
from desktop.draft import Draft


@dataclass(frozen=True, slots=True)
class Imported:
    """Data sets made of drafts, in their order, and the project with them."""

    datasets: tuple[Dataset, ...]
    mappings: tuple[dict[str, Any], ...]
    """How each file was read, to be remembered."""
    project: Project


def import_drafts(drafts: Sequence[Draft], project: Project, progress: Progress) -> Imported:
    """The project with the files of the drafts added, all at once."""
    from core.ingest.importing import to_dataset
    from core.ingest.mapping_text import to_json
    from core.intake import with_datasets

    datasets: list[Dataset] = []
    for place, draft in enumerate(drafts):
        progress(place / len(drafts))
        if draft.result is not None:
            datasets.append(to_dataset(draft.result, draft.title))
    mappings = tuple(to_json(dataset.mapping) for dataset in datasets)
    return Imported(tuple(datasets), mappings, with_datasets(project, datasets))


def write_pasted(text: str, progress: Progress) -> Path:
    """A file that only this user can read, with the text of the clipboard."""
    if not text.strip():
        raise Problem("clipboard_empty")
    folder = Path(tempfile.mkdtemp(prefix="aforo-"))
    path = folder / "pasted.txt"
    path.write_text(text, "utf-8", newline="")
    return path


def forget_pasted(path: Path) -> None:
    """Delete the file of a pasted table, with the folder that was made for it."""
    with contextlib.suppress(OSError):
        path.unlink(missing_ok=True)
        path.parent.rmdir()
