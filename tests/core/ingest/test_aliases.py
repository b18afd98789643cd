"""Every name of every field is known in its language; known false friends never are."""

from __future__ import annotations

import pytest
from known_names import NAMES

from core.ingest.fields.aliases import (
    CONTACT_TABLE,
    EXACT,
    GUESSED,
    INTERVAL_TABLE,
    SURVEY_TABLE,
    matches,
    vetoed,
)
from core.ingest.fields.header_names import header_name
from core.model.fields import FIELDS

_SEEN = [(field, language) for field, languages in NAMES.items() for language in languages]
_TABLES = {"contact": CONTACT_TABLE, "survey": SURVEY_TABLE, "interval": INTERVAL_TABLE}
_OWN = [(kind, field) for kind, table in _TABLES.items() for field in table.order]
LANGUAGES = ("en", "es", "it", "pt", "de", "fr")


@pytest.mark.parametrize(("field", "language"), _SEEN)
def test_that_names_seen_in_exports_are_known(field: str, language: str) -> None:
    for name in NAMES[field][language].split("|"):
        for header in (name, name.upper(), name.title(), name.replace(" ", "_")):
            found = {match.field for match in matches(header_name(header), CONTACT_TABLE)}
            assert field in found, header


@pytest.mark.parametrize(("kind", "field"), _OWN)
def test_that_every_name_of_the_table_leads_to_its_field(kind: str, field: str) -> None:
    assert field in FIELDS
    for alias in _TABLES[kind].only(field).aliases:
        name = header_name(alias.text)
        found = {m.field: m.strength for m in matches(name, _TABLES[kind], vetoes=False)}
        assert 0 < found.get(field, 0) <= EXACT, alias


def test_that_important_fields_have_names_in_six_languages() -> None:
    wanted = {
        "ticket_id", "created_at", "first_response_at", "resolved_at", "closed_at", "updated_at",
        "due_at", "status", "channel", "agent", "team", "priority", "topic", "customer_id",
        "first_response_duration", "resolution_duration", "handle_time", "talk_time", "wait_time",
        "answered", "abandoned", "reopens", "csat", "nps", "sla_res_met",
    }  # fmt: skip
    for field in wanted:
        known = {alias.language for alias in CONTACT_TABLE.aliases if alias.field == field}
        assert known == set(LANGUAGES), field


def test_that_translations_not_seen_yet_are_less_sure() -> None:
    guessed = [a for a in CONTACT_TABLE.aliases if a.guessed]
    seen = [a for a in CONTACT_TABLE.aliases if not a.guessed]
    assert guessed
    assert max(a.strength for a in guessed) == GUESSED < max(a.strength for a in seen)
    allowed = {"kategorie", "erstellungsdatum", "datum des schliessens", "horodateur",
               "datum der ersten e-mail-antwort eines agenten"}  # fmt: skip
    assert {a.text for a in seen if a.language in ("de", "fr")} <= allowed | {"status", "statut",
                                                                             "etat"}  # fmt: skip


@pytest.mark.parametrize(
    ("header", "fields"),
    [
        ("Tiempo de vencimiento", "resolved_at"),
        ("Due by Time", "resolved_at"),
        ("Tiempo transcurrido", "resolution_duration handle_time"),
        ("Time tracked", "resolution_duration"),
        ("Custom field (Time to resolution)", "resolution_duration"),
        ("Custom field (Time to first response)", "first_response_duration"),
        ("Every response status", "status"),
        ("El estado de cada respuesta", "status"),
        ("Resolution status", "status"),
        ("Estado de resolución", "status"),
        ("Estado da resolução", "status"),
        ("Resolution", "resolved_at"),
        ("Requester wait time in minutes", "wait_time"),
        ("Requester wait time in minutes within business hours", "wait_time"),
        ("On hold time in minutes", "hold_time"),
        ("Duration", "talk_time handle_time"),
        ("duration (total)", "talk_time handle_time"),
        ("Duración", "talk_time handle_time"),
        ("waiting time", "wait_time"),
        ("Updated at", "closed_at"),
        ("Assigned at", "first_response_at"),
        ("Initially assigned at", "first_response_at"),
        ("Within Service Level Threshold (Yes / No)", "abandoned answered"),
        ("Status [list]", "status"),
        ("Date of Purchase", "created_at"),
    ],
)
def test_that_known_false_friends_are_never_proposed(header: str, fields: str) -> None:
    name = header_name(header)
    found = {match.field for match in matches(name, CONTACT_TABLE)}
    for field in fields.split():
        assert field in vetoed(name)
        assert field not in found


@pytest.mark.parametrize(
    "header",
    [
        "Average first response time", "Target resolution time", "Order created at",
        "Customer created date", "First response time breached", "Parent ticket id",
        "Average handle time", "Account created time", "Previous assignee group",
    ],
)  # fmt: skip
def test_that_a_target_mean_or_other_thing_is_no_measurement(header: str) -> None:
    silent = [m for m in matches(header_name(header), CONTACT_TABLE) if m.strength >= 0.8]
    assert silent == []


@pytest.mark.parametrize(
    "header", ["Contact status reason", "Valid id proof", "Type of shoe", "Time zone", "Due status"]
)
def test_that_single_words_are_never_found_inside_a_header(header: str) -> None:
    assert matches(header_name(header), CONTACT_TABLE) == ()


def test_that_headers_are_taken_apart() -> None:
    name = header_name("First response time, only within office hours (seconds)")
    assert (name.key, name.unit, name.business_hours) == ("first response time", "s", True)
    assert header_name("Campo personalizado (Request Type)").key == "request type"
    assert header_name("PrioritÃ ").key == "priorita"
    assert header_name("Conversation started at (America/New_York)").zone == "America/New_York"
    assert header_name("Tempo di risoluzione (in ore)").unit == "h"
    assert header_name("Inside Service Level (Yes / No)").yes_no
    assert header_name("Reason [list]").key == "reason"
    assert header_name("Talk Time (ms)").unit == "ms"
    assert header_name("Satisfaction Rating.1").key == "satisfaction rating"
