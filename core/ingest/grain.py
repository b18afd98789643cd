"""What one row of a file is: a contact, an event of one, a survey answer or an interval."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.ingest.cells import different, fingerprints, null_cells
from core.model.dataset import Grain
from core.problems import Note, note

if TYPE_CHECKING:
    from core.ingest.evidence import ColumnEvidence

EVENT_ROWS_PER_CONTACT = 1.5
"""From this many rows for each number on, rows are events of a contact and not contacts."""

_CONTACT_WORK = frozenset(
    [
        "status",
        "channel",
        "team",
        "priority",
        "resolved_at",
        "closed_at",
        "first_response_at",
        "first_response_duration",
        "resolution_duration",
        "talk_time",
        "handle_time",
        "wait_time",
        "answered",
        "agent_messages",
        "reopens",
    ]
)
_ANSWERS = frozenset({"csat", "nps", "ces"})


@dataclass(frozen=True, slots=True)
class FoundGrain:
    """The grain with the evidence for it."""

    grain: Grain
    why: Note


def find_grain(
    contact: Mapping[str, ColumnEvidence],
    survey: Mapping[str, ColumnEvidence],
    interval: Mapping[str, ColumnEvidence],
) -> FoundGrain:
    """Decide from the fields that the columns could feed under each reading of the rows."""
    counts = {"offered", "handled", "abandoned_count"} & interval.keys()
    if "interval_start" in interval and counts and "ticket_id" not in contact:
        return FoundGrain(Grain.INTERVAL, note("grain_interval", columns=_headers(interval)))
    answered = survey.get("answered_at")
    # "Answered at" beside a rating is when the survey came back, not a reply to a contact.
    work = {f for f, column in contact.items() if f in _CONTACT_WORK and column is not answered}
    if _ANSWERS & survey.keys() and not work:
        return FoundGrain(Grain.SURVEY, note("grain_survey", columns=_headers(survey)))
    rows, contacts = repeats(contact.get("ticket_id"))
    if contacts and rows / contacts >= EVENT_ROWS_PER_CONTACT:
        return FoundGrain(Grain.EVENT, note("grain_event", rows=rows, contacts=contacts))
    return FoundGrain(Grain.CONTACT, note("grain_contact", rows=rows, contacts=contacts))


def repeats(identity: ColumnEvidence | None) -> tuple[int, int]:
    """Filled rows of the identity column and how many different numbers they hold."""
    if identity is None or len(identity.cells) == 0:
        return 0, 0
    numbers = fingerprints(identity.cells)[~null_cells(identity.cells)]
    return len(numbers), different(numbers)


def _headers(found: Mapping[str, ColumnEvidence]) -> str:
    return ", ".join(column.header for column in found.values())
