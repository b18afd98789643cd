"""Exports of products nobody told Aforo about: what is taken silently must be right.

The first line of each file in tests/data/unknown says what every column holds: a field, several
that would do (`a|b`), nothing, or `?` before fields that may be taken or left.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

from core.ingest.fields.claims import SURE
from core.ingest.proposal import Proposal, propose
from core.ingest.reading import read_table
from core.model.fields import custom_header

FOLDER = Path(__file__).parents[2] / "data" / "unknown"
FILES = sorted(path.stem for path in FOLDER.glob("*.csv"))
_SAME_CELLS = {"abandoned", "short_abandoned"}


@dataclass(frozen=True)
class Held:
    """What a column holds, as a person would say."""

    fields: frozenset[str]
    wanted: bool


@cache
def _read(name: str, folder: Path) -> tuple[dict[str, Held], Proposal]:
    truth, export = (FOLDER / f"{name}.csv").read_text("utf-8").split("\n", 1)
    path = folder / f"{name}.csv"
    path.write_text(export, "utf-8")
    raw = read_table(path)
    said = truth.split(",")
    assert len(said) == len(raw.header), name
    held = {
        header: Held(
            frozenset(text.lstrip("?").split("|")) - {""},
            bool(text) and not text.startswith("?") and not text.endswith("|"),
        )
        for header, text in zip(raw.header, said, strict=True)
    }
    return held, propose(raw)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("unknown")


def _taken(proposal: Proposal) -> list[tuple[str, str, float]]:
    return [
        (column.column, column.field, column.confidence)
        for column in proposal.mapping.columns
        if custom_header(column.field) is None and column.field not in _SAME_CELLS
    ]


def test_that_there_are_many_products() -> None:
    assert len(FILES) >= 20


def test_that_hardly_a_column_is_taken_silently_for_something_else(folder: Path) -> None:
    silent, wrong = 0, []
    for name in FILES:
        held, proposal = _read(name, folder)
        for header, field, confidence in _taken(proposal):
            silent += confidence >= SURE
            if confidence >= SURE and field not in held[header].fields:
                wrong.append(f"{name}: {header} is no {field}")
    assert silent > 200
    assert 1 - len(wrong) / silent >= 0.98, wrong


def test_that_nearly_every_field_is_found_or_asked_for(folder: Path) -> None:
    wanted, silent, missed = 0, 0, []
    for name in FILES:
        held, proposal = _read(name, folder)
        taken = {(header, field): sure for header, field, sure in _taken(proposal)}
        asked = {(h, question.field) for question in proposal.questions for h in question.columns}
        for header, truth in held.items():
            if not truth.wanted:
                continue
            wanted += 1
            found = max((taken.get((header, field), 0.0) for field in truth.fields), default=0.0)
            silent += found >= SURE
            if found < SURE and not any((header, field) in asked for field in truth.fields):
                missed.append(f"{name}: {header}")
    assert wanted > 150
    assert silent / wanted >= 0.90
    assert 1 - len(missed) / wanted >= 0.98, missed


def test_that_confidence_tells_right_from_doubtful(folder: Path) -> None:
    right: dict[bool, list[bool]] = {True: [], False: []}
    for name in FILES:
        held, proposal = _read(name, folder)
        for header, field, confidence in _taken(proposal):
            right[confidence >= SURE].append(field in held[header].fields)
    shares = {sure: sum(found) / len(found) for sure, found in right.items()}
    assert shares[True] > shares[False]
    assert shares[True] >= 0.98


@pytest.mark.parametrize("name", FILES)
def test_that_every_column_is_used_asked_for_or_explained(name: str, folder: Path) -> None:
    held, proposal = _read(name, folder)
    used = {c.column for c in proposal.mapping.columns}
    used |= {c.time_column for c in proposal.mapping.columns if c.time_column}
    left = {column.column for column in proposal.unmapped}
    assert used | left == set(held)
    assert not used & left
    assert all(column.why is not None for column in proposal.mapping.columns)
