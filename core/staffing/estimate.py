"""People needed at once, from closed forms alone: what a slider shows until the simulation is done.

Calls and chats of a team are staffed together (the safety of independent streams adds as the root
of the sum of squares, the square-root law), work that waits fills the minutes they leave and adds
people along the smoothest course that has it done in time, as many as its promises and the cap on
occupancy ask for. Measured on the sample and on files like it, for handle times and volumes a
fifth up and down and promises from 80 to 95 %, the week's hours by themselves lie within 10 % of
the proved ones, and within 5 % where a proved requirement of nearby inputs is there to move from.
By themselves they ask for too few where calls may not break off waiting work (by a quarter), and
for fewer than the search finds where what came at night is due within an hour of opening.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from core.model.requirement import Requirement
from core.model.scenario import Scenario
from core.staffing.demand import Demand
from core.staffing.estimate_moved import moved
from core.staffing.estimate_people import sketch_of

ALONE_WITHIN, MOVED_WITHIN = 0.10, 0.05
"""How far a week's hours are from the proved ones at most, as part of them: by closed forms
alone, and moved from a proved requirement of nearby inputs."""


def estimate(demand: Demand, scenario: Scenario, sure: Requirement | None = None) -> Requirement:
    """The requirement from closed forms, at once; `estimated` is true.

    `sure` is a proved requirement of nearby inputs: then the answer moves from it as the closed
    forms do, and equals it where nothing changed. Raises the same Problems as the requirement.
    """
    sketch = sketch_of(demand, scenario)
    carried = None if sure is None else moved(sketch, sure)
    return sketch.requirement() if carried is None else carried


def with_formulas(proved: Requirement, demand: Demand, scenario: Scenario) -> Requirement:
    """A proved requirement with what closed forms say of it, so that estimates can move from it.

    They also tell its people before rounding, never more than those proved.
    """
    if not proved.pools:
        return proved
    sketch = sketch_of(demand, scenario)
    staff = {pool.name: pool.agents.astype(np.float64) for pool in proved.pools}
    told = sketch.proof(staff)
    needed = sketch.answer(told)
    real = np.minimum(needed.agents_real, proved.agents)
    return replace(proved, agents_real=real, formulas=sketch.formulas(needed, told))
