"""The colours of a map."""

from __future__ import annotations

from itertools import pairwise

import pyqtgraph
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from widgets.color_scale import HATCH_STEP, color_at, contrast, diverging_at, ink_on, paint_hatch
from widgets.theme import load_theme


def test_that_the_map_is_cividis() -> None:
    published = pyqtgraph.colormap.get("cividis").getLookupTable(nPts=101, mode="byte")
    for place in range(101):
        ours, theirs = color_at(place / 100).getRgb()[:3], published[place][:3]
        assert max(abs(int(a) - int(b)) for a, b in zip(ours, theirs, strict=True)) <= 4


def test_that_the_map_gets_lighter_all_the_way() -> None:
    lightness = [contrast(color_at(place / 100), QColor("black")) for place in range(101)]
    assert lightness == sorted(lightness)


@pytest.mark.parametrize("place", range(0, 101, 5))
def test_that_the_number_in_a_cell_can_be_read_on_every_colour(place: int) -> None:
    fill = color_at(place / 100)
    assert contrast(fill, ink_on(fill)) >= 4.5


@pytest.mark.parametrize("name", ["light", "dark"])
def test_that_over_and_under_meet_in_the_middle(name: str) -> None:
    theme = load_theme(name)
    assert diverging_at(0, theme).name().upper() == theme.diverging[3].upper()
    assert diverging_at(-1, theme).name().upper() == theme.diverging[0].upper()
    assert diverging_at(1, theme).name().upper() == theme.diverging[-1].upper()


def test_that_no_data_is_hatched_on_the_sunken_colour() -> None:
    theme = load_theme("light")
    image = QImage(40, 40, QImage.Format.Format_RGB32)
    image.fill(QColor("black"))
    painter = QPainter(image)
    paint_hatch(painter, QRectF(0, 0, 40, 40), theme, 0)
    painter.end()
    row = [image.pixelColor(x, 20).name() for x in range(2, 38)]
    assert theme.color("sunken").name() in row
    dark = [x for x, name in enumerate(row) if name == theme.color("hatch").name()]
    assert max(b - a for a, b in pairwise(dark)) <= HATCH_STEP + 1
