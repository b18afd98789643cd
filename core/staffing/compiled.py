"""How simulation kernels are compiled: once per machine, and free of the interpreter lock.

A kernel that held the lock would stop the window while it runs.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar, cast

from numba import config, njit
from numba.core import types
from numba.extending import intrinsic

Kernel = TypeVar("Kernel", bound=Callable[..., object])


def compiled(kernel: Kernel) -> Kernel:
    """The kernel as machine code; without a writable cache it is compiled anew in each run."""
    return _kept(kernel, {"nogil": True})


def stepping(kernel: Kernel) -> Kernel:
    """A kernel that only changes arrays it is given, as machine code.

    It makes no array of its own, so nothing counts references; division by zero gives infinity.
    """
    return _kept(kernel, {"nogil": True, "error_model": "numpy", "_nrt": False})


def step(kernel: Kernel) -> Kernel:
    """A part of a stepping kernel, never called from Python."""
    return cast(Kernel, _once(njit(kernel, **_INNER)))


def inlined(kernel: Kernel) -> Kernel:
    """A small part of a stepping kernel, melted into whoever calls it."""
    return cast(Kernel, _once(njit(kernel, forceinline=True, **_INNER)))


@intrinsic
def _row(typing: Any, rows: Any, place: Any) -> Any:
    """The row itself; `rows[place]` first asks whether a negative number counts from the end."""

    def found(context: Any, builder: Any, signature: Any, values: Any) -> Any:
        data = context.make_array(signature.args[0])(context, builder, values[0]).data
        return builder.gep(data, [values[1]], inbounds=True)

    return rows.dtype(rows, types.intp), found


row = cast(Callable[[Any, int], Any], _row)
"""The n-th row of an array of rows, n never negative: a fifth fewer instructions than `rows[n]`."""


def _kept(kernel: Kernel, options: dict[str, Any]) -> Kernel:
    settings = cast(Any, config)
    before = settings.CACHE_LOCATOR_CLASSES
    settings.CACHE_LOCATOR_CLASSES = "core.staffing.machine_code.MachineCode"
    try:
        return cast(Kernel, _once(njit(kernel, cache=True, **options)))
    except RuntimeError:
        # On a read-only disk there is nowhere to keep machine code.
        return cast(Kernel, _once(njit(kernel, **options)))
    finally:
        settings.CACHE_LOCATOR_CLASSES = before


def _once(dispatcher: Any) -> Any:
    """Compiled once for all whole numbers, where each constant handed on would be a type apart."""
    asked = dispatcher.get_call_template

    def plain(args: tuple[Any, ...], kws: dict[str, Any]) -> Any:
        return asked(tuple(map(_plain, args)), {name: _plain(kws[name]) for name in kws})

    dispatcher.get_call_template = plain
    return dispatcher


def _plain(kind: Any) -> Any:
    """The type of a value without what is known of it: whole numbers of all sizes are one."""
    general = types.unliteral(kind)
    signed = isinstance(general, types.Integer) and bool(getattr(general, "signed", False))
    return types.int64 if signed else general


_INNER: dict[str, Any] = {
    "nogil": True,
    "error_model": "numpy",
    "_nrt": False,
    "no_cpython_wrapper": True,
    "no_cfunc_wrapper": True,
}
