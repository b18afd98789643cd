"""Machine code is made once, by a process of its own, and made again when its sources change."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

from core.progress import Cancelled
from core.staffing import machine_code
from core.staffing.simulation import kernel, prepare, run

ROOT = Path(__file__).parents[4]


def test_that_everything_kernels_are_made_of_counts_as_their_version() -> None:
    text = (ROOT / "core/staffing/simulation/kernel.py").read_text("utf-8")
    seen, ahead = set[str](), [text]
    while ahead:
        for name in re.findall(r"from core\.staffing\.simulation\.(\w+) import", ahead.pop()):
            if name not in seen:
                seen.add(name)
                path = ROOT / f"core/staffing/simulation/{name}.py"
                if "core.staffing.compiled import" in path.read_text("utf-8"):
                    ahead.append(path.read_text("utf-8"))
    assert {"rules", "desk", "shifts", "tables"} <= seen
    for name in seen:
        source = (ROOT / f"core/staffing/simulation/{name}.py").read_text("utf-8")
        counted = "core.staffing.compiled import" in source
        assert counted or f"{name}.py" in machine_code._PARTS, name


def test_that_machine_code_lies_in_the_users_folder_under_its_version(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delenv("NUMBA_CACHE_DIR", raising=False)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path))
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    assert tmp_path in machine_code.folder().parents
    locator = machine_code.MachineCode.from_function(kernel.run.py_func, "anywhere.py")
    assert locator is not None
    assert machine_code.digest() in Path(locator.get_cache_path()).parts


def test_that_a_folder_nobody_may_write_to_is_no_place(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("NUMBA_CACHE_DIR", str(tmp_path / "file"))
    assert machine_code.MachineCode.from_function(kernel.run.py_func, "anywhere.py") is None


def test_that_only_the_newest_versions_are_kept(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("NUMBA_CACHE_DIR", str(tmp_path))
    for age, name in enumerate(["a", "b", "c", "d", "e"]):
        place = tmp_path / "aforo" / name
        place.mkdir(parents=True)
        os.utime(place, (1e9 - age, 1e9 - age))
    machine_code.tidy()
    assert sorted(place.name for place in (tmp_path / "aforo").iterdir()) == ["a", "b", "c"]


def test_that_preparing_compiles_all_kernels_that_a_simulation_needs() -> None:
    prepare.prepare()
    assert run.preparing() is None
    kept = Path(kernel.run.stats.cache_path)
    assert kept.parent.name == machine_code.digest()
    made = {place.name for place in kept.parent.iterdir() if any(place.glob("*.nbi"))}
    assert made >= {
        "core.staffing.kernel",
        "core.staffing.simulation.arrivals",
        "core.staffing.simulation.duty",
        "core.staffing.simulation.kernel",
        "core.staffing.simulation.single_queue",
        "core.staffing.simulation.streams",
    }


def test_that_waiting_for_the_child_can_be_cancelled(monkeypatch: pytest.MonkeyPatch) -> None:
    class Busy:
        def is_alive(self) -> bool:
            return True

    def cancel(share: float) -> None:
        raise Cancelled

    monkeypatch.setattr(prepare, "_children", [Busy()])
    with pytest.raises(Cancelled):
        prepare.await_ready(cancel)
