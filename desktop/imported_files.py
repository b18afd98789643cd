"""The files of the project: taken out, read again when they changed, their rows taken in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from core.model.dataset import Dataset
from core.model.outliers import OutlierClass
from core.model.project import Project
from core.progress import Progress
from desktop.draft_edits import with_included
from desktop.settings import Settings
from desktop.store import Store
from desktop.tasks import TaskRunner

if TYPE_CHECKING:
    import pandas as pd

    from core.ingest.quality import QualityFinding
    from core.results import Results

SAME, CHANGED, UNKNOWN = "same", "changed", "unknown"


@dataclass(frozen=True, slots=True)
class Source:
    """Where an imported file lies on this computer, and whether it is still the same."""

    path: Path | None = None
    state: str = UNKNOWN
    """same, changed, or unknown where the file is not to be found."""


class ImportedFiles(QObject):
    """Edits of the files in the project; reading again happens on a worker."""

    changed = Signal()
    """What is known about the files on the disk, or the findings, changed."""
    done = Signal(str)
    """Something was done that can be undone; carries the sentence for the toast."""

    def __init__(
        self, store: Store, tasks: TaskRunner, settings: Settings, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._store, self._tasks, self._settings = store, tasks, settings
        self._sources: dict[str, Source] = {}
        self.findings: tuple[QualityFinding, ...] | None = None
        """What makes the data doubtful, or None while that is not known."""
        self.periods: dict[str, tuple[date, date]] = {}
        """First and last day of each file, by its fingerprint."""
        self._found_in: Project | None = None
        self.outliers: tuple[OutlierClass, ...] = ()
        """Contacts that look wrong, class by class, as far as that is known."""
        self._outliers_of: tuple[object, ...] = ()

    def source(self, dataset: Dataset) -> Source:
        """Where the file of a data set lies, as far as it is known."""
        return self._sources.get(dataset.source_sha256, Source())

    def check(self) -> None:
        """Look on the disk whether the files of the project changed since they were imported."""
        datasets = self._store.project.datasets
        where = {d.source_sha256: self._settings.source(d.source_sha256) for d in datasets}

        def work(progress: Progress) -> dict[str, Source]:
            from core.intake import changed_since

            found: dict[str, Source] = {}
            for dataset in datasets:
                path = where[dataset.source_sha256]
                if path is None or dataset.made_up or not path.exists():
                    found[dataset.source_sha256] = Source(path)
                    continue
                state = CHANGED if changed_since(dataset, path) else SAME
                found[dataset.source_sha256] = Source(path, state)
            return found

        if any(where.values()):
            self._tasks.run("sources", work, self._on_checked)

    def remove(self, dataset: Dataset) -> None:
        """Take a file out of the project again."""
        from core.intake import without_dataset

        left = without_dataset(self._store.project, dataset)
        pattern = QCoreApplication.translate("ImportDesk", "Remove {file}")
        self._store.apply(pattern.format(file=dataset.name), left)
        words = QCoreApplication.translate("DataPage", "{file} was removed.")
        self.done.emit(words.format(file=dataset.name))

    def read_again(self, dataset: Dataset, path: Path | None = None) -> None:
        """Read a file again by the same mapping, from its own place or from another one."""
        found = path or self.source(dataset).path
        if found is None:
            return
        translate = QCoreApplication.translate
        label = translate("ImportedFiles", "Read {file} again").format(file=dataset.name)
        words = translate("ImportedFiles", "{file} was read again.").format(file=dataset.name)
        self._reimport(dataset, dataset, found, label, words)

    def include(self, dataset: Dataset, reason: str, included: bool = True) -> None:
        """Take in the rows of a file that a reason speaks against, or no longer."""
        path = self.source(dataset).path
        if path is None:
            return
        wanted = replace(dataset, mapping=with_included(dataset.mapping, reason, included))
        translate = QCoreApplication.translate
        label = translate("ImportedFiles", "Include rows of {file}").format(file=dataset.name)
        words = translate("ImportedFiles", "{file} was read again with these rows.")
        self._reimport(dataset, wanted, path, label, words.format(file=dataset.name))

    def save_set_aside(
        self, table: pd.DataFrame | None, path: Path, csv_for: str, done: Callable[[Path], None]
    ) -> None:
        """Write rows set aside as CSV or xlsx; without a table those of the whole project."""
        project = self._store.project

        def work(progress: Progress) -> Path:
            from core.report.rejects import write_rejects
            from core.results import Results

            rows = Results(project).set_aside() if table is None else table
            write_rejects(rows, path, csv_for)
            return path

        words = QCoreApplication.translate("ImportedFiles", "Saving {file}")
        self._tasks.run("save set aside", work, done, label=words.format(file=path.name))

    def measure_outliers(self, results: Results) -> None:
        """Look for contacts that look wrong, unless that was done already."""
        scenario, datasets = results.scenario, results.project.datasets
        asked = id(datasets), scenario.excluded, scenario.outlier_cap_days
        if asked == self._outliers_of[1:]:
            return
        # The data sets are kept, so that no others can come to have their place.
        self._outliers_of = datasets, *asked
        self._tasks.run("outliers", lambda progress: results.outliers, self._on_outliers)

    def leave_out(self, classes: tuple[str, ...]) -> None:
        """Leave these classes of outliers out of every figure."""
        words = QCoreApplication.translate("Outliers", "Leave outliers out")
        self._edit_scenario(words, excluded=classes)

    def set_cap(self, days: float) -> None:
        """Take a contact for an outlier once it took so many days."""
        words = QCoreApplication.translate("Outliers", "Change the longest sensible time")
        self._edit_scenario(words, outlier_cap_days=days)

    def _edit_scenario(self, words: str, **changed: object) -> None:
        project = self._store.project
        scenario = replace(project.scenario, **changed)  # type: ignore[arg-type]
        if scenario != project.scenario:
            self._store.apply(words, project.with_scenario(scenario))

    def save_outliers(self, path: Path, csv_for: str) -> None:
        """Write every outlier with its class as CSV."""
        project = self._store.project

        def work(progress: Progress) -> Path:
            from core.ingest.outliers import outlier_table
            from core.report.table_file import write_csv
            from core.results import Results

            found = Results(project)
            write_csv(outlier_table(found.imported.contacts, found.outliers), path, csv_for)
            return path

        saving = QCoreApplication.translate("ImportedFiles", "Saving {file}")
        saved = QCoreApplication.translate("DataPage", "Saved as {file}.")
        self._tasks.run(
            "save outliers",
            work,
            lambda written: self.done.emit(saved.format(file=written.name)),
            label=saving.format(file=path.name),
        )

    def _on_outliers(self, found: tuple[OutlierClass, ...]) -> None:
        self.outliers = found
        self.changed.emit()

    def measure_quality(self, results: Results) -> None:
        """Look for what makes the data doubtful, unless that was done already."""
        if self._found_in is not None and self._found_in.datasets is results.project.datasets:
            return
        self._found_in, self.findings = results.project, None

        def days(progress: Progress) -> dict[str, tuple[date, date]]:
            from desktop.draft_reading import period_of

            found = {d.source_sha256: period_of(d.table, d.zone) for d in results.project.datasets}
            return {sha256: period for sha256, period in found.items() if period is not None}

        def work(progress: Progress) -> tuple[QualityFinding, ...]:
            from core.ingest.quality import data_quality

            project = results.project
            return data_quality(project.datasets, results.imported, project.scenario.calendar)

        self._tasks.run("periods", days, self._on_periods)
        self._tasks.run("quality", work, self._on_found)

    def _reimport(self, held: Dataset, wanted: Dataset, path: Path, label: str, words: str) -> None:
        project = self._store.project

        def work(progress: Progress) -> Project:
            from core.intake import reimported

            datasets = tuple(wanted if d is held else d for d in project.datasets)
            return reimported(replace(project, datasets=datasets), wanted, path, progress=progress)

        place = project.datasets.index(held)
        done = partial(self._on_reimported, place, path, label, words)
        self._tasks.run("reimport", work, done, label=label)

    def _on_reimported(self, place: int, path: Path, label: str, words: str, made: Project) -> None:
        now = self._store.project
        fresh = made.datasets[place]
        if place >= len(now.datasets) or now.datasets[place].name != fresh.name:
            return
        self._settings.remember_source(fresh.source_sha256, path)
        self._sources[fresh.source_sha256] = Source(path, SAME)
        datasets = (*now.datasets[:place], fresh, *now.datasets[place + 1 :])
        self._store.apply(label, replace(now, datasets=datasets))
        self.done.emit(words)

    def _on_checked(self, found: dict[str, Source]) -> None:
        if found != self._sources:
            self._sources = found
            self.changed.emit()

    def _on_periods(self, found: dict[str, tuple[date, date]]) -> None:
        self.periods = found
        self.changed.emit()

    def _on_found(self, findings: Sequence[QualityFinding]) -> None:
        self.findings = tuple(findings)
        self.changed.emit()
