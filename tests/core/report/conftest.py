"""Recalculation by LibreOffice, where it is installed."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

_ALWAYS_RECALCULATE = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load">
<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
"""
TIMEOUT_S = 400


@pytest.fixture(scope="session")
def office(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """LibreOffice with a profile of its own, made once: that is what takes it longest."""
    program = shutil.which("soffice") or shutil.which("libreoffice")
    if program is None:
        pytest.skip("LibreOffice is not installed, so formulas cannot be recalculated")
    profile = tmp_path_factory.mktemp("office")
    (profile / "user").mkdir(parents=True)
    (profile / "user" / "registrymodifications.xcu").write_text(_ALWAYS_RECALCULATE, "utf-8")
    return [program, f"-env:UserInstallation={profile.as_uri()}", "--headless"]


@pytest.fixture
def recalculated(tmp_path: Path, office: list[str]) -> Callable[[Path], Path]:
    """Open a workbook in LibreOffice, calculate every formula afresh, and save it elsewhere."""

    def convert(workbook: Path) -> Path:
        folder = tmp_path / "recalculated"
        subprocess.run(
            [
                *office, "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", str(folder),
                str(workbook),
            ],
            check=True, capture_output=True, timeout=TIMEOUT_S,
        )  # fmt: skip
        return folder / workbook.name

    return convert
