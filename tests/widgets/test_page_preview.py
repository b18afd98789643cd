"""The first page of a report on paper."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from widgets.example_week import example_requirement
from widgets.page_preview import PagePreview, PreviewContent, PreviewRow
from widgets.theme import apply_theme, load_theme
from widgets.week_shape import week_shape


def content(shape):
    rows = (
        PreviewRow("Email reply in 4 h", "77.6 %", "90 %", "missed", "missed", "−3.1", "5,380"),
        PreviewRow("Satisfaction", "86.4 %", "85 %", "on_target", "on target", "+0.9", "2,214"),
    )
    return PreviewContent(
        ("Customer service", "Page 1"), "You need 6 to 8 people.", "This keeps 94 %.",
        "Targets", ("Measure", "Value", "Target", "Status", "Change", "n"), rows,
        "People by hour", "blue required", shape, ("n = 12,340", "2 files"),
    )  # fmt: skip


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_that_paper_is_light_in_every_theme(qtbot, theme):
    app = QApplication.instance()
    apply_theme(app, theme)
    preview = PagePreview()
    qtbot.addWidget(preview)
    preview.resize(560, 640)
    preview.set_content(content(week_shape(example_requirement())))
    image = preview.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    apply_theme(app, "light")
    assert image.pixelColor(image.width() // 2, 10) == load_theme("light").color("surface")
    names = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(300, 640)}
    assert load_theme("light").color("load").name() in names


def test_that_words_and_results_can_be_heard(qtbot):
    preview = PagePreview()
    qtbot.addWidget(preview)
    preview.set_content(content(None))
    assert preview.accessibleName() == "You need 6 to 8 people."
    assert "Satisfaction 86.4 % 85 % on target" in preview.accessibleDescription()


def test_that_a_page_without_people_still_draws(qtbot):
    preview = PagePreview()
    qtbot.addWidget(preview)
    preview.resize(300, 300)
    preview.set_content(content(None))
    assert not preview.grab().isNull()
