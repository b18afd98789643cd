"""The window is refused with a sentence where it could only crash."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.guard import fatal_pair, no_window

ROOT = Path(__file__).parent.parent.parent


@pytest.mark.parametrize(
    ("qt", "python", "refused"),
    [
        ("6.12.0", (3, 11), True),
        ("6.12.1", (3, 11), True),
        ("7.0.0", (3, 11), True),
        ("6.11.3", (3, 11), False),
        ("6.12.0", (3, 12), False),
        ("6.12.0", (3, 13), False),
    ],
)
def test_that_only_the_fatal_pair_is_refused(
    qt: str, python: tuple[int, int], refused: bool
) -> None:
    assert (fatal_pair(qt, python) is not None) is refused


def test_that_calls_returning_nothing_do_not_wear_none_out(qapp: object) -> None:
    from PySide6.QtWidgets import QLabel

    label = QLabel()
    before = sys.getrefcount(None)
    for step in range(2000):
        label.setText(str(step))
    # Python 3.12 and newer never count references to None.
    assert abs(sys.getrefcount(None) - before) < 200


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux runs without a display")
def test_that_a_missing_display_is_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert "no display" in (no_window() or "")
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert no_window() is None


@pytest.mark.skipif(sys.platform != "linux", reason="X11 is tried on Linux only")
def test_that_a_display_out_of_reach_is_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    monkeypatch.setenv("DISPLAY", ":4711")
    assert no_window()


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux runs without a display")
def test_that_a_sub_command_never_loads_qt() -> None:
    code = (
        "import sys\n"
        "from desktop.__main__ import main\n"
        "code = main(['erlang', '--volume', '100', '--interval-min', '30', '--aht-s', '180',"
        " '--service-level', '0.8', '--within-s', '20', '--json'])\n"
        "assert code == 0, code\n"
        "sys.exit('PySide6' in sys.modules)"
    )
    environment = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "QT_QPA_PLATFORM")}
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, env=environment, capture_output=True, check=False
    )
    assert done.returncode == 0, done.stderr.decode()
