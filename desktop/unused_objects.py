"""When, where and how briefly Python looks for objects that nothing needs any more.

Left alone, Python looks on whichever thread happens to make objects. Parts of a window that were
swept up on a worker would be taken down there, which Qt forbids; and with all libraries loaded, one
look through everything holds the interpreter for 100 ms. So only the window's thread looks, and
not at what was loaded, which stays until the program ends.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 1000


class Sweeper(QObject):
    """Looks for unused objects on the thread of the window, as often as Python would."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(sweep)
        gc.disable()
        self._timer.start()

    def stop(self) -> None:
        """Let Python look by itself again."""
        self._timer.stop()
        gc.enable()


def sweep() -> None:
    """Look through the oldest generation that is due, and so through all younger ones."""
    due = [
        generation
        for generation, (count, most) in enumerate(
            zip(gc.get_count(), gc.get_threshold(), strict=True)
        )
        if count > most
    ]
    if due:
        gc.collect(due[-1])


def spare_all() -> None:
    """Leave everything there is now out of later looks."""
    gc.freeze()


def look_again() -> None:
    """Free what was spared and is not needed any more, such as a window that was made anew."""
    if gc.get_freeze_count():
        gc.unfreeze()
        gc.collect()
        spare_all()
