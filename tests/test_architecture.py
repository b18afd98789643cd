"""The rules of ARCHITECTURE.md, each a test that names it."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parent.parent
LINT_IMPORTS = "from importlinter.cli import lint_imports_command; lint_imports_command()"
PRODUCT = ("core", "widgets", "desktop", "resources")


def sources(*folders: str) -> Iterator[tuple[str, str]]:
    for folder in folders or PRODUCT:
        for file in sorted((ROOT / folder).rglob("*.py")):
            yield file.relative_to(ROOT).as_posix(), file.read_text("utf-8")


def imported(text: str) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names |= {node.module} | {f"{node.module}.{alias.name}" for alias in node.names}
    return names


def called_attributes(text: str) -> set[str]:
    """Names of methods called, leaving out the demo under `if __name__ == "__main__"`."""
    tree = ast.parse(text)
    tree.body = [node for node in tree.body if "__main__" not in ast.unparse(node)[:30]]
    return {
        node.func.attr
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)
    }


def test_that_imports_follow_the_layers() -> None:
    done = subprocess.run(
        [sys.executable, "-c", LINT_IMPORTS],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr


def test_that_only_tasks_names_threads() -> None:
    users = {
        name
        for name, text in sources("widgets", "desktop")
        if imported(text)
        & {
            "threading",
            "concurrent.futures",
            "PySide6.QtCore.QThread",
            "PySide6.QtCore.QThreadPool",
            "PySide6.QtCore.QRunnable",
        }
    }
    assert users == {"desktop/tasks.py"}


def test_that_only_settings_names_qsettings() -> None:
    users = {name for name, text in sources() if "QSettings" in text}
    assert users <= {"desktop/settings.py"}


def test_that_nothing_spins_the_event_loop() -> None:
    for name, text in sources("widgets", "desktop"):
        calls = called_attributes(text)
        assert "processEvents" not in calls, name
        if name != "desktop/application.py":
            assert "exec" not in calls, name


def test_that_no_network_module_is_imported() -> None:
    network = {
        "socket",
        "ssl",
        "urllib.request",
        "http.client",
        "http.server",
        "ftplib",
        "smtplib",
        "requests",
        "PySide6.QtNetwork",
    }
    for name, text in sources():
        assert not imported(text) & network, name


def test_that_colours_live_in_the_style_files() -> None:
    for name, text in sources():
        found = re.findall(r"[\"']#[0-9A-Fa-f]{6}[\"']", text)
        assert not found, f"{name}: {found}"


def test_that_packaging_does_not_shadow_the_library_of_that_name() -> None:
    assert not (ROOT / "packaging" / "__init__.py").exists()


def test_that_the_core_runs_without_qt() -> None:
    code = (
        "import sys\n"
        "import core.results, core.cli.main, core.document, core.sample, core.report.workbook\n"
        "import core.ingest.importing, core.metrics.compute, core.staffing.requirement\n"
        "bad = [m for m in sys.modules if m.startswith(('PySide6', 'pyqtgraph', 'shiboken6'))]\n"
        "sys.exit(repr(bad) if bad else 0)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


def test_that_no_front_end_text_hides_in_the_core() -> None:
    for name, text in sources("core"):
        if name.startswith("core/cli/"):
            continue
        calls = {
            n.func.id
            for n in ast.walk(ast.parse(text))
            if isinstance(n, ast.Call) and isinstance(n.func, ast.Name)
        }
        assert "print" not in calls, name
