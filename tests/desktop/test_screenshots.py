"""Every page is painted in light and in dark, whole and in the colours of its theme."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QImage

from desktop.actions import PAGE_NAMES
from tests.desktop.robots import WindowRobot

EVERY = 7
"""Pixels between samples: fine enough to see text, quick enough for ten pictures."""


def _colours(image: QImage) -> list[int]:
    return [
        image.pixel(x, y)
        for x in range(0, image.width(), EVERY)
        for y in range(0, image.height(), EVERY)
    ]


def _mean_lightness(pixels: list[int]) -> float:
    return sum(QColor(p).lightnessF() for p in pixels) / len(pixels)


# The report page shows white paper in the dark as well, and a map of the week is dark in the light.
@pytest.mark.parametrize(("theme", "lowest", "highest"), [("light", 0.75, 1.0), ("dark", 0, 0.5)])
def test_that_every_page_is_painted_in_its_theme(
    sample_once: None, robot: WindowRobot, theme: str, lowest: float, highest: float
) -> None:
    robot.do("sample")
    robot.do(f"theme.{theme}")
    for name in PAGE_NAMES:
        robot.do(f"page.{name}")
        pixels = _colours(robot.window.grab().toImage())
        assert lowest <= _mean_lightness(pixels) <= highest, name
        assert len(set(pixels)) > 60, f"{name} is almost blank"
