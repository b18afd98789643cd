"""Whether a question is small enough to be answered: people, contacts and the work they bring."""

from __future__ import annotations

from core.model.scenario import Scenario
from core.model.scenario_limits import MOST_CONTACTS_WEEK
from core.problems import Problem, note
from core.staffing.assumptions import handle_time, known, plan_of, volume_scale
from core.staffing.demand import Demand

_MOST_WORK_H = 400_000.0
"""Hours of work a week of ten thousand full-time people."""
_LEAST_HANDLE_S, _MOST_HANDLE_S = 0.1, 30 * 86_400.0


def check_size(demand: Demand, scenario: Scenario) -> None:
    """Raise a Problem where a week brings more than can be simulated, or handle times that cannot
    be meant once every factor is applied."""
    contacts = work_h = 0.0
    for channel in demand.channels:
        handle_s = known(handle_time(channel, plan_of(channel.channel, scenario), scenario))
        if not _LEAST_HANDLE_S <= handle_s <= _MOST_HANDLE_S:
            raise Problem(
                "scenario_time_out", scenario=scenario.name,
                what=note("number_aht_s_of", channel=channel.channel),
                value_s=handle_s, least_s=_LEAST_HANDLE_S, most_s=_MOST_HANDLE_S,
            )  # fmt: skip
        own = channel.per_week * volume_scale(channel, scenario)
        contacts += own
        work_h += own * handle_s / 3600
    if contacts > MOST_CONTACTS_WEEK or work_h > _MOST_WORK_H:
        raise Problem(
            "staffing_too_large", contacts=contacts, hours=work_h,
            most_contacts=MOST_CONTACTS_WEEK, most_hours=_MOST_WORK_H,
        )  # fmt: skip
