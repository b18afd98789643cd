"""Messages tell who had to ask again, and their text is not kept."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pandas as pd
import pytest
from vendor_files import imported

from core.ingest.importing import read_file
from core.ingest.mapping_text import from_json, to_json
from core.ingest.rows.rephrasing import PHRASES, asks_again, can_be_told
from core.metrics.compute import whole_measures
from core.metrics.facts import prepare
from core.model.calendar import BusinessCalendar
from core.model.measure import Measure
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


def _rate(table: pd.DataFrame) -> Measure:
    scenario = Scenario(calendar=BusinessCalendar(OFFICE_HOURS, "UTC"))
    return whole_measures(prepare(table, scenario.calendar), scenario, Filter())["rephrase_rate"]


def _chats(language: str, texts: dict[str, str]) -> str:
    """Thirty chats, each of a question and an answer."""
    rows = ["Conversation ID,Message time,Author type,Channel,Language,Message text"]
    for n in range(30):
        for minute, author in enumerate(("customer", "agent")):
            text = texts.get(author, "")
            rows.append(f"A{n},2026-03-02 09:{minute:02d}:00,{author},chat,{language},{text}")
    return "\n".join(rows)


def test_that_a_column_without_any_text_is_no_zero(tmp_path: Path) -> None:
    table = imported(tmp_path, _chats("en", {})).table
    for name in ("rephrase_count", "rephrase_questions", "rephrase_solutions"):
        if name in table:
            assert table[name].isna().all()
    found = _rate(table)
    assert (found.value, found.n) == (None, 0)
    assert found.reason is not None
    assert found.reason.code == "needs_column"


def test_that_a_chat_without_text_stays_out_of_the_rate(tmp_path: Path) -> None:
    silent = _CHATS.replace("chat,Hello?", "chat,")
    table = imported(tmp_path, silent).table
    counted = table.set_index("ticket_id")["rephrase_count"]
    assert counted.drop("D").to_dict() == {"A": 2, "B": 1, "C": 0}
    assert pd.isna(counted["D"])
    found = _rate(table)
    assert (found.value, found.n, found.eligible) == (3 / 3, 3, 4)


@pytest.mark.parametrize("language", ["de", "Deutsch", "pt-BR", "eslovaco"])
def test_that_chats_in_a_language_without_phrases_are_no_zero(
    tmp_path: Path, language: str
) -> None:
    texts = {"customer": "Ich verstehe nicht", "agent": "Bitte sehr"}
    found = _rate(imported(tmp_path, _chats(language, texts)).table)
    assert (found.value, found.n) == (None, 0)
    assert found.reason is not None


@pytest.mark.parametrize("language", ["es", "Español (México)", "ITA", "English", "en_GB", ""])
def test_that_languages_with_phrases_and_none_named_are_told(tmp_path: Path, language: str) -> None:
    texts = {"customer": "No entiendo", "agent": "Aquí está"}
    found = _rate(imported(tmp_path, _chats(language, texts)).table)
    assert (found.value, found.n) == (1.0, 30)


def test_that_phrases_of_ones_own_are_looked_for_in_every_language() -> None:
    texts, languages = pd.Series(["Wie bitte?", " ", None]), pd.Series(["de", "de", "de"])
    assert not can_be_told(texts, languages).any()
    assert can_be_told(texts, languages, ["wie bitte"]).tolist() == [True, False, False]


def test_that_the_rate_has_its_parts(tmp_path: Path) -> None:
    found = _rate(imported(tmp_path, _CHATS).table)
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
