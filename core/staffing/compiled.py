"""How simulation kernels are compiled: once per machine, kept in the cache where one can be."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar, cast

from numba import njit

Kernel = TypeVar("Kernel", bound=Callable[..., object])


def compiled(kernel: Kernel) -> Kernel:
    """The kernel as machine code; without a writable cache it is compiled anew in each run."""
    try:
        return cast(Kernel, njit(kernel, cache=True))
    except RuntimeError:
        # A frozen bundle on a read-only disk has nowhere to keep machine code.
        return cast(Kernel, njit(kernel))
