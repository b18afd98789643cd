"""Ctrl+C in the middle of a long staffing command: one sentence, nothing else, nothing written."""

from __future__ import annotations

import signal
from pathlib import Path

import pytest

from core.cli.main import run
from core.progress import Progress

Capture = pytest.CaptureFixture[str]


@pytest.fixture
def tickets(tmp_path: Path, capsys: Capture) -> Path:
    assert run(["sample", "--out", str(tmp_path), "--contacts", "600"]) == 0
    capsys.readouterr()
    (tmp_path / "what-if").mkdir()
    (tmp_path / "what-if" / "more.toml").write_text("volume = 1.2\n", "utf-8")
    return tmp_path / "made-up-tickets.csv"


@pytest.mark.parametrize(
    "asked",
    [
        ["staff"], ["staff", "--marginals"], ["simulate", "--agents=3"],
        ["simulate", "--agents=3", "--from-open", "--clear-by=2026-04-10"],
        ["scenarios", "--sensitivity"], ["calibrate"],
    ],
    ids=" ".join,
)  # fmt: skip
@pytest.mark.parametrize("calls", [1, 7])
def test_that_ctrl_c_in_mid_simulation_is_one_sentence(
    tickets: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch, asked: list[str], calls: int
) -> None:
    def watched(label: str) -> Progress:
        """Progress that is interrupted, as by the terminal, at one of its calls."""
        told = 0

        def report(share: float) -> None:
            nonlocal told
            told += label == asked[0]
            if told == calls:
                signal.raise_signal(signal.SIGINT)

        return report

    # A suite started in the background inherits that Ctrl+C is ignored.
    before_it = signal.signal(signal.SIGINT, signal.default_int_handler)
    monkeypatch.setattr("core.cli.terminal.progress", watched)
    folder = ["--scenarios", str(tickets.parent / "what-if")] if asked[0] == "scenarios" else []
    before = sorted(tickets.parent.rglob("*"))
    try:
        code = run([asked[0], str(tickets), *asked[1:], *folder, "--json"])
    finally:
        signal.signal(signal.SIGINT, before_it)
    assert code == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert err.strip().splitlines()[-1] == "Stopped before it was finished; nothing was written."
    assert "Traceback" not in err
    assert sorted(tickets.parent.rglob("*")) == before
