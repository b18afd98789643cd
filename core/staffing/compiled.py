"""How simulation kernels are compiled: once per machine, and free of the interpreter lock.

A kernel that held the lock would stop the window while it runs.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar, cast

from numba import njit

Kernel = TypeVar("Kernel", bound=Callable[..., object])


def compiled(kernel: Kernel) -> Kernel:
    """The kernel as machine code; without a writable cache it is compiled anew in each run."""
    try:
        return cast(Kernel, njit(kernel, cache=True, nogil=True))
    except RuntimeError:
        # A frozen bundle on a read-only disk has nowhere to keep machine code.
        return cast(Kernel, njit(kernel, nogil=True))
