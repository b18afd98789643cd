"""How long work reports where it is, and how it is told to stop."""

from collections.abc import Callable

Progress = Callable[[float], None]
"""Called with the share done, 0–1; the call may raise Cancelled: it is where work can stop."""


class Cancelled(Exception):
    """Raised out of a progress call when nobody wants the result any more."""


def no_progress(share: float) -> None:
    """Ignore progress; the default where nobody watches."""
