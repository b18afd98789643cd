"""Every page is drawn in each look, is not blank, and cuts no words off."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PAGES = ("first-run", "import", "data", "overview", "heatmap", "staffing", "scenarios", "report")
POOR = tuple(
    f"poor-{page}" for page in ("data", "overview", "heatmap", "staffing", "scenarios", "report")
)
LOOKS = [(theme, language) for theme in ("light", "dark") for language in ("en", "es", "it")]


@pytest.mark.parametrize("scale", [1, 2])
def test_that_every_page_is_whole_in_each_look(tmp_path: Path, scale: int) -> None:
    folder = os.environ.get("AFORO_SCREENSHOTS") or "-"
    # The scale belongs to the process, and interfaces of one window must not meet another's.
    done = subprocess.run(
        [sys.executable, "-m", "tests.page_pictures", folder, str(tmp_path)],
        cwd=ROOT,
        env={
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "QT_SCALE_FACTOR": str(scale),
            "HOME": str(tmp_path),
        },
        capture_output=True,
        text=True,
        check=False,
        timeout=540,
    )
    assert done.returncode == 0, done.stderr
    seen = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
    names = {f"{page}-{theme}-{language}" for theme, language in LOOKS for page in (*PAGES, *POOR)}
    assert sorted(str(one["name"]) for one in seen) == sorted(names)
    for one in seen:
        assert one["width"] == 1440 * scale, one["name"]
        # Without times of day a map is refused: a sentence and an offer above an empty middle.
        if not one["name"].startswith("poor-heatmap"):
            assert one["colors"] > 20, f"{one['name']} is blank"
        assert (one["lightness"] < 128) == ("-dark-" in one["name"]), one["name"]
    assert [(one["name"], one["clipped"]) for one in seen if one["clipped"]] == []
