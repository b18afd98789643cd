"""Workbook children start from a bare main module here, as they do under the light desktop main."""

from __future__ import annotations

import sys
from types import ModuleType

import pytest


@pytest.fixture(autouse=True)
def _light_main(monkeypatch: pytest.MonkeyPatch) -> None:
    """A spawned child imports the main module again, which under pytest is all of pytest."""
    monkeypatch.setitem(sys.modules, "__main__", ModuleType("__main__"))
