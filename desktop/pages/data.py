"""The Data page: what is imported, and how a new file is read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.pages.page import Page

if TYPE_CHECKING:
    from core.results import Results


class DataPage(Page):
    """First run, import and the files of the project."""

    name = "data"
    icon = "data"
    needs_data = False

    def title(self) -> str:
        return QCoreApplication.translate("Pages", "Data")

    def show_results(self, results: Results | None) -> None:
        self.banner.set_sentence(self.title(), "")
