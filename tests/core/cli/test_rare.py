"""Files with hardly any contacts: the staff command says why there is nothing to staff."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.cli.main import run


def test_that_three_contacts_in_fifty_years_are_too_rare_to_staff(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "rare.csv"
    file.write_text(
        "Ticket ID,Created at,Channel\n"
        "1,1920-01-01 10:00,email\n2,1948-01-01 10:00,email\n3,1971-01-01 10:00,email\n",
        "utf-8",
    )
    assert run(["staff", str(file), "--json"]) == 1
    told = capsys.readouterr()
    assert told.out == ""
    assert "0.0011 contacts a week are too few to work out people for" in told.err
