"""Widgets are tested without a display, in the light theme and in English."""

from __future__ import annotations

import os

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(autouse=True)
def _house_style(qapp: object) -> None:
    from PySide6.QtCore import QCoreApplication, QEvent, QLocale

    from desktop.translation import Language
    from widgets.theme import apply_theme

    # Widgets of tests before this one would be styled again, each slower than the one before.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    Language(qapp).use("en")  # type: ignore[arg-type]
    QLocale.setDefault(QLocale("en_GB"))
    apply_theme(qapp, "light")  # type: ignore[arg-type]
