"""The declarations that feed page, tooltip, workbook and command line."""

from __future__ import annotations

import re

import pytest

from core.metrics.catalogue import CATALOGUE, FAMILIES, Kpi, variant_name
from core.metrics.catalogue.declaration import STANDARD_GROUPS
from core.metrics.catalogue.variant_words import PART_WORDS, VARIANT_WORDS
from core.model.fields import FIELDS

KPIS = [pytest.param(kpi, id=kpi.id) for kpi in CATALOGUE.values()]


@pytest.mark.parametrize("kpi", KPIS)
def test_that_every_kpi_has_its_words_in_three_languages(kpi: Kpi) -> None:
    for words in (kpi.names, kpi.formula, kpi.edge, kpi.advice):
        assert len(words) == 3
        assert all(words) or not any(words), words
        assert all(text == text.strip() for text in words)
    for words in (kpi.formula, kpi.edge, kpi.advice):
        assert len(set(words)) == 3 or not any(words), "a translation is the English sentence"
        assert all(text.endswith((".", "?")) for text in words if text)


@pytest.mark.parametrize("kpi", KPIS)
def test_that_a_declaration_is_complete(kpi: Kpi) -> None:
    assert kpi.direction in ("up", "down", "neutral")
    assert kpi.combines in ("", "sum", "pooled", "largest")
    assert set(kpi.groups) <= {*STANDARD_GROUPS, "platform"}
    assert len(set(kpi.variants)) == len(kpi.variants)
    assert all(key in VARIANT_WORDS for key in kpi.variants)
    assert all(key in kpi.variants for key, _ in kpi.directions)


def test_that_needs_are_fields_people_know() -> None:
    contact_families = set(FAMILIES) - {"money", "people", "customers"}
    for family in contact_families:
        for kpi in FAMILIES[family]:
            assert all(name in FIELDS for name in kpi.needs), kpi.id


def test_that_names_are_told_apart_in_each_language() -> None:
    for language in range(3):
        names = [kpi.names[language] for kpi in CATALOGUE.values()]
        assert len(set(names)) == len(names)


def test_that_a_variant_is_named_with_its_number() -> None:
    assert variant_name("within:14400") == "within 4 h"
    assert variant_name("within:5400", 1) == "en 90 min"
    assert variant_name("same_topic:14", 2) == "stesso tema, 14 giorni"
    assert variant_name("median") == "median"
    assert variant_name("under_1_day", 1) == "menos de 1 día"
    assert variant_name("Delivery problem") == "Delivery problem"


def test_that_words_of_variants_are_used_and_translated() -> None:
    used = {key for kpi in CATALOGUE.values() for key in kpi.variants}
    assert set(VARIANT_WORDS) <= used
    assert not VARIANT_WORDS.keys() & PART_WORDS.keys() - {"endorsements"}
    for words in (*VARIANT_WORDS.values(), *PART_WORDS.values()):
        assert all(words)
        assert len({tuple(re.findall(r"\{\w+\}", text)) for text in words}) == 1


def test_that_effort_and_ease_run_opposite_ways() -> None:
    ces = CATALOGUE["ces"]
    assert ces.direction_of("ease_1_7") == "up"
    assert ces.direction_of("effort_1_5") == ces.direction_of("inferred_time") == "down"


def test_that_satisfaction_of_the_team_is_not_asked_by_agent() -> None:
    assert not CATALOGUE["esat"].sensible_by("agent")
    assert CATALOGUE["esat"].sensible_by("team")
    assert CATALOGUE["esat"].sensible_by("custom:Branch")
