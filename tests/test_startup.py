"""What the window costs before it is of use, and what it must not lose while it runs."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent


def run(code: str, home: Path) -> subprocess.CompletedProcess[str]:
    """Run code in a process of its own, without a display."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(home)}
    return subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )


def test_that_the_first_paint_waits_for_no_computation(tmp_path: Path) -> None:
    done = run(
        "import sys, pathlib\n"
        "from desktop.application import make_application\n"
        f"parts = make_application(pathlib.Path({str(tmp_path)!r}))\n"
        "parts.window.show()\n"
        "assert not parts.window.grab().isNull()\n"
        "slow = {'pandas', 'pyarrow', 'pyqtgraph', 'numba', 'openpyxl', 'scipy', 'holidays'}\n"
        "loaded = sorted(slow & set(sys.modules))\n"
        "parts.tasks.close()\n"
        "sys.exit(repr(loaded) if loaded else 0)",
        tmp_path,
    )
    assert done.returncode == 0, done.stderr


def test_that_calls_into_qt_lose_no_reference_to_none(tmp_path: Path) -> None:
    # Where None is immortal its count never moves; below Python 3.12 a binding can lose it.
    done = run(
        "import sys\n"
        "from PySide6.QtWidgets import QApplication, QLabel\n"
        "app = QApplication([])\n"
        "label = QLabel()\n"
        "label.setText('warm')\n"
        "before = sys.getrefcount(None)\n"
        "for n in range(2000): label.setText(str(n))\n"
        "lost = before - sys.getrefcount(None)\n"
        "sys.exit(f'{lost} references lost' if abs(lost) > 200 else 0)",
        tmp_path,
    )
    assert done.returncode == 0, done.stderr
