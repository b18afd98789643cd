"""What the window remembers between runs: JSON for choices, QSettings for geometry alone."""

from __future__ import annotations

import hashlib
import json
import logging
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, QSaveFile, QSettings, QStandardPaths

if TYPE_CHECKING:
    from core.model.report import ReportPlan

SCHEMA = 1
MOST_RECENT = 10
MOST_MAPPINGS = 50
MOST_SOURCES = 200
THEMES = ("system", "light", "dark", "contrast")
LANGUAGES = ("system", "en", "es", "it")
REPORT_KINDS = ("xlsx", "pdf", "csv", "png")
log = logging.getLogger(__name__)


class Settings:
    """The user's choices; a damaged or newer file counts as none, and is never a reason to stop."""

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = folder or Path(
            QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppConfigLocation)
        )
        self._file = self.folder / "settings.json"
        self._values = self._read()

    @property
    def theme(self) -> str:
        """system, light, dark or contrast."""
        value = self._values.get("theme")
        return value if value in THEMES else "system"

    @theme.setter
    def theme(self, value: str) -> None:
        self._write("theme", value)

    @property
    def language(self) -> str:
        """system, en, es or it."""
        value = self._values.get("language")
        return value if value in LANGUAGES else "system"

    @language.setter
    def language(self, value: str) -> None:
        self._write("language", value)

    @property
    def recent(self) -> tuple[Path, ...]:
        """Projects opened last, newest first; never checked for existence here."""
        found = self._values.get("recent")
        texts = found if isinstance(found, list) else []
        return tuple(Path(text) for text in texts if isinstance(text, str))

    def remember_project(self, path: Path) -> None:
        """Put a project at the head of the recent ones."""
        others = [str(old) for old in self.recent if old != path]
        self._write("recent", [str(path), *others][:MOST_RECENT])

    def mapping(self, header: Sequence[str]) -> dict[str, Any] | None:
        """How a file with these headers was read last time, as plain JSON values."""
        found = self._mappings().get(_header_key(header))
        return found if isinstance(found, dict) else None

    def remember_mapping(self, header: Sequence[str], mapping: dict[str, Any]) -> None:
        """Remember how a file with these headers is read."""
        key = _header_key(header)
        kept = {old: value for old, value in self._mappings().items() if old != key}
        while len(kept) >= MOST_MAPPINGS:
            kept.pop(next(iter(kept)))
        self._write("mappings", {**kept, key: mapping})

    def forget_mapping(self, header: Sequence[str]) -> None:
        """Forget how a file with these headers is read."""
        key = _header_key(header)
        kept = {old: value for old, value in self._mappings().items() if old != key}
        self._write("mappings", kept)

    def source(self, sha256: str) -> Path | None:
        """Where the file with this fingerprint was imported from; never checked here."""
        found = self._sources().get(sha256)
        return Path(found) if isinstance(found, str) else None

    def remember_source(self, sha256: str, path: Path) -> None:
        """Remember where a file was imported from; projects never hold places of this computer."""
        if not sha256:
            return
        kept = {old: value for old, value in self._sources().items() if old != sha256}
        while len(kept) >= MOST_SOURCES:
            kept.pop(next(iter(kept)))
        self._write("sources", {**kept, sha256: str(path)})

    @property
    def report_kind(self) -> str:
        """How the last report was saved: a workbook at first."""
        value = self._values.get("report_kind")
        return value if value in REPORT_KINDS else REPORT_KINDS[0]

    @report_kind.setter
    def report_kind(self, value: str) -> None:
        self._write("report_kind", value)

    @property
    def report_folder(self) -> Path | None:
        """Where the last report was saved; None where that folder is gone."""
        value = self._values.get("report_folder")
        folder = Path(value) if isinstance(value, str) and value else None
        return folder if folder is not None and folder.is_dir() else None

    @report_folder.setter
    def report_folder(self, value: Path) -> None:
        self._write("report_folder", str(value))

    @property
    def report_plans(self) -> tuple[str, ...]:
        """Names of the reports kept as presets, in the order they were kept."""
        return tuple(self._plans())

    def report_plan(self, name: str) -> ReportPlan | None:
        """A report kept as a preset, or None where it cannot be read."""
        from core.document_values import MismatchError, decode
        from core.model.report import ReportPlan

        try:
            plan: ReportPlan = decode(self._plans().get(name), ReportPlan)
        except MismatchError:
            return None
        return plan

    def remember_report_plan(self, plan: ReportPlan) -> None:
        """Keep a report as a preset, under its name."""
        from core.document_values import encode

        self._write("report_plans", {**self._plans(), plan.name: encode(plan)})

    def forget_report_plan(self, name: str) -> None:
        """Keep a preset no longer."""
        self._write("report_plans", {k: v for k, v in self._plans().items() if k != name})

    def geometry(self, name: str) -> QByteArray:
        """Place and size of a window as it was left, or empty."""
        value = self._geometry_file().value(name, QByteArray(), type=QByteArray)
        return value if isinstance(value, QByteArray) else QByteArray()

    def remember_geometry(self, name: str, value: QByteArray) -> None:
        """Remember place and size of a window."""
        self._geometry_file().setValue(name, value)

    def _geometry_file(self) -> QSettings:
        return QSettings(str(self.folder / "geometry.ini"), QSettings.Format.IniFormat)

    def _mappings(self) -> dict[str, Any]:
        found = self._values.get("mappings")
        return found if isinstance(found, dict) else {}

    def _plans(self) -> dict[str, Any]:
        found = self._values.get("report_plans")
        return found if isinstance(found, dict) else {}

    def _sources(self) -> dict[str, Any]:
        found = self._values.get("sources")
        return found if isinstance(found, dict) else {}

    def _read(self) -> dict[str, Any]:
        try:
            values = json.loads(self._file.read_text("utf-8"))
        except (OSError, ValueError):
            return {}
        return values if isinstance(values, dict) and values.get("schema") == SCHEMA else {}

    def _write(self, name: str, value: object) -> None:
        self._values = {**self._values, "schema": SCHEMA, name: value}
        self.folder.mkdir(parents=True, exist_ok=True)
        file = QSaveFile(str(self._file))
        if not file.open(QSaveFile.OpenModeFlag.WriteOnly):
            log.info("settings are not kept: %s", file.errorString())
            return
        file.write(json.dumps(self._values, ensure_ascii=False, indent=1).encode())
        if not file.commit():
            log.info("settings are not kept: %s", file.errorString())


def _header_key(header: Sequence[str]) -> str:
    return hashlib.sha256("\x1f".join(sorted(header)).encode()).hexdigest()[:24]
