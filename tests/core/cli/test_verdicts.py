"""The verdict on a promise in words and shape for the terminal and the sheet of scenarios."""

from __future__ import annotations

from typing import Any

import pytest

from core.cli import wording
from core.model.requirement import Achieved
from core.report.scenarios import verdicts
from core.report.words import word


class _English:
    def word(self, key: str, **data: object) -> str:
        return word(key, "en").format(**data)


KEPT, JUST, MISSED = (
    Achieved("frt", 0.9, 60.0, value, 0.01) for value in (0.95, 0.895, 0.8)
)  # fmt: skip
NONE = Achieved("frt", 0.9, 60.0, None)


@pytest.mark.parametrize(
    ("kept", "told"),
    [(KEPT, "● met"), (JUST, "◐ just missed, within chance"), (MISSED, "▲ missed"),
     (NONE, "– unknown")],
)  # fmt: skip
def test_that_the_terminal_tells_the_verdict(kept: Achieved, told: str) -> None:
    found: dict[str, Any] = {"state": str(kept.state), "weakest": None, "kept": "week"}
    assert wording.verdict(found) == told


@pytest.mark.parametrize(
    ("achieved", "told"),
    [((KEPT, KEPT, NONE), "● all kept"), ((KEPT, JUST), "◐ 1 of 2 just missed"),
     ((KEPT, MISSED), "▲ 1 of 2 missed"), ((JUST, MISSED), "▲ 1 of 2 missed; 1 just missed"),
     ((NONE,), "– unknown")],
)  # fmt: skip
def test_that_the_sheet_counts_what_is_just_missed_apart(
    achieved: tuple[Achieved, ...], told: str
) -> None:
    draft: Any = _English()
    assert verdicts(draft, achieved) == told
