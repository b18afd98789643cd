"""Several changes of what a widget shows, and one layout of the window for all of them."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager

from PySide6.QtWidgets import QWidget


@contextmanager
def laid_out_once(widget: QWidget) -> Generator[None]:
    """Show and hide parts of a widget; it is laid out when all is done, before it is painted.

    Each part that appears otherwise lays out everything around it up to the window at once, about
    4 ms of a page each time.
    """
    layout = widget.layout()
    assert layout is not None
    enabled = layout.isEnabled()
    layout.setEnabled(False)
    try:
        yield
    finally:
        layout.setEnabled(enabled)
