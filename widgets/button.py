"""Buttons of the house: primary, ordinary and link."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QWidget

from widgets.icons import BESIDE_WORDS, icon


def button(
    text: str,
    pressed: Callable[[], object] | None = None,
    *,
    kind: str = "",
    icon_name: str = "",
    name: str = "",
    parent: QWidget | None = None,
) -> QPushButton:
    """A button; `kind` is "primary", "link", "flat" or "" for an ordinary one.

    `name` is the accessible name and tooltip of a button that shows only an icon.
    """
    result = QPushButton(text, parent)
    result.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    if kind:
        result.setProperty("kind", kind)
    if kind in ("link", "flat"):
        result.setCursor(Qt.CursorShape.PointingHandCursor)
    if icon_name:
        role = {"primary": "accent_text", "link": "accent"}.get(kind, "text_muted")
        wide = BESIDE_WORDS if text else 1.0
        result.setIcon(icon(icon_name, role, wide))
        size = result.iconSize()
        result.setIconSize(QSize(round(size.height() * wide), size.height()))
    if name:
        result.setAccessibleName(name)
        result.setToolTip(name)
    if pressed is not None:
        result.clicked.connect(lambda _checked=False: pressed())
    return result
