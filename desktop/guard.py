"""Reasons not to open a window here, found before Qt can end the program without a word."""

from __future__ import annotations

import ctypes
import os
import sys
from pathlib import Path

FATAL_QT = (6, 12)
NEEDS_PYTHON = (3, 12)


def fatal_pair(qt: str, python: tuple[int, ...] = sys.version_info[:2]) -> str | None:
    """Why this PySide6 must not run on this Python, or None.

    PySide6 6.12 on Python 3.11 loses a reference to None with every call and ends the program
    after some minutes.
    """
    version = tuple(int(part) for part in qt.split(".")[:2])
    if version >= FATAL_QT and python < NEEDS_PYTHON:
        return (
            f"PySide6 {qt} ends the program on Python {python[0]}.{python[1]} after some minutes. "
            "Install Python 3.12 or newer, or PySide6 older than 6.12: "
            'python -m pip install "PySide6-Essentials>=6.11.3,<6.12"'
        )
    return None


def no_window() -> str | None:
    """Why no window can open on this computer, or None."""
    try:
        import PySide6
        from PySide6 import QtWidgets
    except ImportError as error:
        return f"No window can open here, because a library of Qt is missing ({error})."
    del QtWidgets
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM"):
        return None
    if os.environ.get("WAYLAND_DISPLAY"):
        return None
    if not os.environ.get("DISPLAY"):
        return "There is no display here, so Aforo answers in the terminal instead of a window."
    return _no_x11(Path(str(PySide6.__file__)).parent / "Qt/plugins/platforms/libqxcb.so")


def _no_x11(plugin: Path) -> str | None:
    try:
        if plugin.exists():
            ctypes.CDLL(str(plugin))
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError as error:
        return f"No window can open here, because a library of the display is missing ({error})."
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(None, None)
    failed = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    if failed:
        name = os.environ["DISPLAY"]
        return f"The display {name} cannot be reached, so Aforo answers in the terminal."
    return None
