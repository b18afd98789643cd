"""What remarks are drawn from, and what counts as bad for a customer in each KPI."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

import numpy as np

from core.metrics.compare import comparison_filter
from core.metrics.contact_values import CONTACT_VALUES
from core.metrics.facts import Facts
from core.metrics.promise_kept import promise_missed
from core.metrics.selection import Selection, View, select
from core.model.measure import Change, Measure
from core.model.scenario import TIME_DIMENSIONS, Filter, Scenario
from core.problems import Note, note

ENOUGH = 100
"""Contacts in view below which nothing is remarked."""
LEAST_IN_GROUP = 20
POINTS = 0.05
"""A share is remarked when it differs by this many points (0–1)."""
MOVED = 0.10
"""A figure that is no share is remarked when it moved by this part of what it was."""
TOUCHED = 0.1
"""A contact that a pattern merely touches weighs a tenth of one that was let down."""


@dataclass(frozen=True, slots=True)
class Seen:
    """The contacts in view with their KPIs, and those of the period they are held against."""

    selection: Selection
    before: Selection | None
    scenario: Scenario
    view: Filter
    measures: Mapping[str, Measure]
    changes: Mapping[str, Change]
    newest: date | None = None
    """First day of the contacts imported last; None where nothing was added to earlier ones."""

    @property
    def days(self) -> int:
        """Calendar days in view."""
        start, end = self.selection.start, self.selection.end
        return (end - start).days if start is not None and end is not None else 0

    def usable(self, kpi: str, least: int = LEAST_IN_GROUP) -> Measure | None:
        """A KPI with a value from enough rows."""
        found = self.measures.get(kpi)
        return found if found is not None and found.value is not None and found.n >= least else None


ADVICE = {
    "csat": "advice_csat", "frt": "advice_frt", "frt_within": "advice_frt", "asa": "advice_frt",
    "service_level": "advice_cover_peak", "abandonment_rate": "advice_cover_peak",
    "aht": "advice_aht", "fcr": "advice_fcr", "reopen_rate": "advice_fcr",
    "full_resolution_time": "advice_frt", "volume": "advice_volume", "backlog": "advice_volume",
}  # fmt: skip
"""What helps where a KPI got worse."""


def seen_of(
    facts: Facts,
    scenario: Scenario,
    view: Filter,
    measures: Mapping[str, Measure],
    changes: Mapping[str, Change],
    newest: date | None = None,
) -> Seen:
    """The contacts of a filter with the KPIs of that view, beside its comparison period."""
    earlier = comparison_filter(facts, view, scenario.compare, scenario.compare_days)
    before = None if earlier is None else select(facts, earlier)
    return Seen(select(facts, view), before, scenario, view, measures, changes, newest)


Bad = Callable[[View, Scenario], np.ndarray | None]


def _not(kpi: str) -> Bad:
    def bad(view: View, scenario: Scenario) -> np.ndarray | None:
        values = CONTACT_VALUES[kpi].of(view, scenario)
        return None if values is None else 1.0 - values

    return bad


def _missed(view: View, scenario: Scenario) -> np.ndarray | None:
    if not view.facts.feeds("frt") and not view.facts.feeds("wait_time"):
        return None
    return promise_missed(view, scenario)


def _long(kpi: str) -> Bad:
    """Longer than half of all, which a few very long contacts cannot sway."""

    def bad(view: View, scenario: Scenario) -> np.ndarray | None:
        values = CONTACT_VALUES[kpi].of(view, scenario)
        if values is None or np.isnan(values).all():
            return None
        return np.where(np.isnan(values), np.nan, values > np.nanmedian(values))

    return bad


def _unhappy(view: View, scenario: Scenario) -> np.ndarray | None:
    mood = view.get("mood_last") if view.facts.feeds("mood_last") else None
    return None if mood is None else np.where(np.isnan(mood), np.nan, mood < 0)


BAD: dict[str, Bad] = {
    "promise": _missed,
    "csat": _not("csat"),
    "fcr": _not("fcr"),
    "reopen_rate": CONTACT_VALUES["reopen_rate"].of,
    "repeat_contact_rate": CONTACT_VALUES["repeat_contact_rate"].of,
    "abandonment_rate": CONTACT_VALUES["abandonment_rate"].of,
    "aht": _long("aht"),
    "sentiment_mix": _unhappy,
}
"""What is bad for the customer of a contact: 1 yes, 0 no, NaN not known."""
ANCHORS = {"csat": "surveyed", "fcr": "resolved", "reopen_rate": "resolved"}
"""Dates by which a contact is in view; the others by its creation."""


def bad_of(selection: Selection, scenario: Scenario, kpi: str) -> tuple[View, np.ndarray] | None:
    """The contacts of a KPI and which of them went badly; None where no file can tell."""
    view = selection.anchored(ANCHORS.get(kpi, "created"))
    found = BAD[kpi](view, scenario)
    return None if found is None else (view, found)


def kpi_of(kpi: str, view: View) -> str:
    """The KPI of the catalogue that a question is about."""
    if kpi != "promise":
        return kpi
    return "frt_within" if view.facts.feeds("frt") else "service_level"


def named(dimension: str, label: str) -> Note | str:
    """A label as people of any language read it: channels, weekdays and hours have names."""
    if dimension in ("channel", "weekday"):
        return note(f"label_{dimension}", **{dimension: label})
    return note("label_hour", hour=int(label)) if dimension == "hour" else label


def field_of(dimension: str) -> Note | str:
    """The name of a dimension: that of its column, or of the unit of time."""
    if dimension in TIME_DIMENSIONS:
        return note(f"dimension_{dimension}")
    return note("dimension_column", field=dimension)
