"""What a widget painted last, put on the screen again until something that it shows has changed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from widgets.theme import Theme, current_theme, type_key


class KeptPicture:
    """A picture of a widget, painted anew only when its looks change.

    A page that comes to the front, or a widget that moves because another grew, is painted anew
    by Qt though nothing in it changed: twenty cards and charts that take 2 to 10 ms each. From
    their pictures all of them take 2 ms together.
    """

    def __init__(self, ground: str = "surface") -> None:
        self._ground = ground
        self._looks: tuple[object, ...] = ()
        self._picture = QPixmap()

    def show(
        self, widget: QWidget, looks: tuple[object, ...], paint: Callable[[QPainter, Theme], object]
    ) -> None:
        """Put the picture of a widget on it; `looks` is all that tells two pictures apart.

        Size, resolution, theme and type need not be named.
        """
        theme, ratio = current_theme(), widget.devicePixelRatioF()
        wanted = (theme, type_key(), widget.size(), ratio, *looks)
        if self._looks != wanted:
            self._picture = self._painted(widget.size(), ratio, theme, paint)
            self._looks = wanted
        QPainter(widget).drawPixmap(0, 0, self._picture)

    def _painted(
        self, size: QSize, ratio: float, theme: Theme, paint: Callable[[QPainter, Theme], object]
    ) -> QPixmap:
        picture = QPixmap((size.toSizeF() * ratio).toSize().expandedTo(QSize(1, 1)))
        picture.setDevicePixelRatio(ratio)
        # On an opaque ground letters are as sharp as on the window itself.
        picture.fill(theme.color(self._ground))
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        try:
            paint(painter, theme)
        finally:
            painter.end()  # a picture that goes while it is painted takes everything with it
        return picture
