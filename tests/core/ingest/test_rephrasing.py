"""Messages tell who had to ask again, and their text is not kept."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pandas as pd
import pytest
from vendor_files import imported

from core.ingest.importing import read_file
from core.ingest.mapping_text import from_json, to_json
from core.ingest.rows.rephrasing import PHRASES, asks_again
from core.metrics.compute import whole_measures
from core.metrics.facts import prepare
from core.model.calendar import BusinessCalendar
from core.model.scenario import OFFICE_HOURS, Filter, Scenario

_CHATS = """Conversation ID,Message time,Author type,Channel,Message text
A,2026-03-02 09:00:00,customer,chat,My parcel is lost
A,2026-03-02 09:01:00,agent,chat,Could you rephrase that please?
A,2026-03-02 09:02:00,customer,chat,"No, I DON’T understand: what do you mean?"
A,2026-03-02 09:03:00,agent,chat,Here it is
B,2026-03-02 10:00:00,customer,chat,¿Cómo lo devuelvo?
B,2026-03-02 10:01:00,agent,chat,Con la etiqueta
B,2026-03-02 10:02:00,customer,chat,Perdone pero no me queda claro
B,2026-03-02 10:03:00,agent,chat,Pegue la etiqueta
C,2026-03-02 11:00:00,customer,chat,Non è arrivato
C,2026-03-02 11:01:00,agent,chat,Arriva domani
D,2026-03-02 12:00:00,customer,chat,
D,2026-03-02 12:01:00,agent,chat,Hello?
"""


def test_that_questions_and_solutions_put_again_are_counted_apart(tmp_path: Path) -> None:
    table = imported(tmp_path, _CHATS).table.set_index("ticket_id")
    assert table["rephrase_questions"].to_dict() == {"A": 1, "B": 0, "C": 0, "D": 0}
    assert table["rephrase_solutions"].to_dict() == {"A": 1, "B": 1, "C": 0, "D": 0}
    assert table["rephrase_count"].to_dict() == {"A": 2, "B": 1, "C": 0, "D": 0}
    assert "message_text" not in table
    assert "lost" not in table.to_csv()


def test_that_the_rate_has_its_parts(tmp_path: Path) -> None:
    scenario = Scenario(calendar=BusinessCalendar(OFFICE_HOURS, "UTC"))
    facts = prepare(imported(tmp_path, _CHATS).table, scenario.calendar)
    found = whole_measures(facts, scenario, Filter())["rephrase_rate"]
    assert (found.value, found.n) == (3 / 4, 4)
    share = found.by("share_of_chats")
    assert share is not None
    assert share.value == 2 / 4
    assert {part.key: part.value for part in found.parts} == {
        "rephrase_questions": 1 / 4, "rephrase_solutions": 2 / 4,
    }  # fmt: skip


def test_that_phrases_of_ones_own_take_the_place_of_the_usual_ones(tmp_path: Path) -> None:
    result = imported(tmp_path, _CHATS)
    path = next(tmp_path.glob("*.csv"))
    columns = tuple(
        replace(c, values=(("Arrivato", "rephrase"),)) if c.field == "message_text" else c
        for c in result.mapping.columns
    )
    own = from_json(to_json(replace(result.mapping, columns=columns)))
    table = read_file(path, own).table.set_index("ticket_id")
    assert table["rephrase_count"].to_dict() == {"A": 0, "B": 0, "C": 1, "D": 0}


@pytest.mark.parametrize("language", sorted(PHRASES))
def test_that_every_phrase_is_found_as_people_write_it(language: str) -> None:
    written = pd.Series([f"Well, {phrase.upper()}!" for phrase in PHRASES[language]])
    assert asks_again(written).all()


def test_that_words_within_words_and_blanks_ask_nothing() -> None:
    told = pd.Series(["inoentiendolo", "no entiendos", None, "", "todo claro, gracias"])
    assert not asks_again(told).any()
    assert not asks_again(told, ["  "]).any()
