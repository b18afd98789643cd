"""What scenarios are called."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from core.model.scenario import Scenario


def scenario_name(scenario: Scenario) -> str:
    """A scenario by its name; the one nobody named is called in the user's language."""
    if scenario.name == Scenario().name:
        return QCoreApplication.translate("ScenariosPage", "Baseline")
    return scenario.name


def new_name_pattern() -> str:
    """What a new what-if is called until somebody names it."""
    return QCoreApplication.translate("ScenariosPage", "What if {n}")
