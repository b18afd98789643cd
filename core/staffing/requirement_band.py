"""The people needed on quiet and on busy days, drawn around the requirement, or why not."""

from __future__ import annotations

from core.model.requirement import Requirement
from core.model.scenario import Scenario
from core.model.week_course import RequirementBand
from core.problems import Note, note
from core.staffing.band import Band, band
from core.staffing.demand import Demand

QUIET, BUSY = 0.10, 0.90
LEAST_WEEKS = 3.0
"""Fewer weeks do not tell how much days differ."""


def requirement_band(
    requirement: Requirement, demand: Demand, scenario: Scenario, around: Band | None = None
) -> RequirementBand:
    """People enough on the quietest tenth of days, and on all but the busiest tenth, by slot.

    From how much days differed beyond chance and how well a history so short knows their mean;
    where neither can be told there is no band and the note says why. `around` is the band of all
    shares of days where it is there already.
    """
    why = _unknown(requirement, demand)
    if why is not None:
        return RequirementBand(None, None, BUSY - QUIET, why)
    found = band(requirement, demand, scenario) if around is None else around
    spread = [c.day_cv2 for c in found.channels if c.day_cv2 is not None]
    told = note(
        "band_of_days", weeks=demand.weeks, channels=len(spread),
        n=max((one.n for one in spread), default=0),
    )  # fmt: skip
    return RequirementBand(found.at(QUIET), found.at(BUSY), BUSY - QUIET, told)


def _unknown(requirement: Requirement, demand: Demand) -> Note | None:
    """Why the days cannot be told apart, or None."""
    if not requirement.channels or not (requirement.agents > 0).any():
        return note("band_nobody_needed")
    if demand.weeks < LEAST_WEEKS:
        return note("band_too_few_weeks", weeks=demand.weeks, least=LEAST_WEEKS)
    if all(channel.day_cv2 is None for channel in demand.channels):
        return note("band_days_unknown")
    return None
