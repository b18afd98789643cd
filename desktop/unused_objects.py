"""How briefly Python stands still to look for objects that nothing needs any more.

With all libraries loaded, one look through everything takes 100 ms, whichever thread begins it,
and the window waits. What is loaded stays until the program ends: it need not be looked through.
"""

from __future__ import annotations

import gc


def spare_all() -> None:
    """Leave everything there is now out of later looks."""
    gc.freeze()


def look_again() -> None:
    """Free what was spared and is not needed any more, such as a window that was made anew."""
    if gc.get_freeze_count():
        gc.unfreeze()
        gc.collect()
        spare_all()
