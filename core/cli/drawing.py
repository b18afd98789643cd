"""What the command line is handed to draw with: the core knows no pixels and no type."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from core.progress import Progress

if TYPE_CHECKING:
    from core.report.content import Report
    from core.results import Results

DrawHeatmap = Callable[["Results", tuple[str, str, str, str], Path, str], None]
"""Writes the map of rows, columns, measure and mode to a file, in a language."""
PrintReport = Callable[["Report", Path, Progress], int]
"""Writes a composed report as a PDF, in the report's language; how many pages it has."""


@dataclass(frozen=True, slots=True)
class Drawing:
    """The two things that need a means of drawing."""

    heatmap: DrawHeatmap
    report: PrintReport
