"""The names and units of what comes with a KPI: other variants, spread, counts behind it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from core.model.measure import Measure

_SECONDS = frozenset(
    (
        "within_s", "short_s", "oldest_open", "oldest_age", "median_age", "handle_s", "idle_s",
        "paid_s",
    )
)  # fmt: skip
_MONEY = frozenset(("cost", "saved", "rest_cost", "spent"))
_SHARES = frozenset(
    (
        "promoters",
        "passives",
        "detractors",
        "target",
        "over_60_s",
        "busiest_share",
        "of_answered",
        "unknown",
        "other",
    )
)
_COUNTS = frozenset(
    (
        "abandoned", "created", "date_only", "days", "left_out", "negative", "older_than_7_days",
        "open", "open_past_due", "peak_day", "recent", "resolved", "resolved_before_reply",
        "satisfied", "short", "topics", "undated", "waiting_in_time", "working_days",
        "months", "months_in_view", "rest_contacts", "customers", "start", "new", "end",
        "headcount", "leavers", "agents", "assigned", "completed", "tasks", "by_reassigning",
        "sales", "deflected",
    )
)  # fmt: skip
_OTHERWISE = {
    ("abandonment_rate", "offered"): "count",
    ("abandonment_rate", "answered"): "count",
    ("csat", "mean"): "score",
    ("requests_per_day", "per_working_day"): "per_day",
    ("reopen_rate", "per_contact"): "score",
    ("social_roi", "sales"): "money",
}


def extra_unit(measure: Measure, key: str) -> str:
    """The unit of an extra; those without a unit of their own have that of their KPI."""
    if (measure.id, key) in _OTHERWISE:
        return _OTHERWISE[measure.id, key]
    units = (("s", _SECONDS), ("share", _SHARES), ("count", _COUNTS), ("money", _MONEY))
    for unit, keys in units:
        if key in keys:
            return unit
    return measure.unit


def extra_name(key: str) -> str:
    """An extra's name in words; a key without words of its own is shown as it is."""
    every = (_spread_names(), _variant_names(), _side_names())
    return next((names[key] for names in every if key in names), key.replace("_", " "))


def _spread_names() -> dict[str, str]:
    return {
        "median": QCoreApplication.translate("KpiExtras", "Median"),
        "mean": QCoreApplication.translate("KpiExtras", "Mean"),
        "p90": QCoreApplication.translate("KpiExtras", "90 % are below"),
        "max": QCoreApplication.translate("KpiExtras", "Highest"),
        "business_median": QCoreApplication.translate("KpiExtras", "Median in business hours"),
        "business_mean": QCoreApplication.translate("KpiExtras", "Mean in business hours"),
        "business_p90": QCoreApplication.translate("KpiExtras", "90 % in business hours"),
        "negative": QCoreApplication.translate("KpiExtras", "Impossible, left out"),
        "open": QCoreApplication.translate("KpiExtras", "Still open"),
        "oldest_open": QCoreApplication.translate("KpiExtras", "Oldest still open"),
        "date_only": QCoreApplication.translate("KpiExtras", "Without a time of day, left out"),
        "resolved_before_reply": QCoreApplication.translate("KpiExtras", "Solved before a reply"),
        "days": QCoreApplication.translate("KpiExtras", "Days"),
        "working_days": QCoreApplication.translate("KpiExtras", "Working days"),
        "per_working_day": QCoreApplication.translate("KpiExtras", "A working day"),
        "peak_day": QCoreApplication.translate("KpiExtras", "Busiest day"),
        "left_out": QCoreApplication.translate("KpiExtras", "Spam and cancelled among them"),
        "undated": QCoreApplication.translate("KpiExtras", "Without a date"),
        "median_age": QCoreApplication.translate("KpiExtras", "Median age"),
        "oldest_age": QCoreApplication.translate("KpiExtras", "Oldest"),
        "older_than_7_days": QCoreApplication.translate("KpiExtras", "Older than 7 days"),
    }


def _side_names() -> dict[str, str]:
    return {
        "cost": QCoreApplication.translate("KpiExtras", "Costs in the period"),
        "common_cost": QCoreApplication.translate("KpiExtras", "Of it shared by channels"),
        "labour": QCoreApplication.translate("KpiExtras", "Labour"),
        "overhead": QCoreApplication.translate("KpiExtras", "Overhead"),
        "technology": QCoreApplication.translate("KpiExtras", "Technology"),
        "labour_month": QCoreApplication.translate("KpiExtras", "Labour a month"),
        "overhead_month": QCoreApplication.translate("KpiExtras", "Overhead a month"),
        "technology_month": QCoreApplication.translate("KpiExtras", "Technology a month"),
        "total_month": QCoreApplication.translate("KpiExtras", "All costs a month"),
        "months": QCoreApplication.translate("KpiExtras", "Months with figures"),
        "months_in_view": QCoreApplication.translate("KpiExtras", "Months in view"),
        "rest": QCoreApplication.translate("KpiExtras", "All other customers"),
        "rest_median": QCoreApplication.translate("KpiExtras", "All other customers, median"),
        "rest_total": QCoreApplication.translate("KpiExtras", "All other customers, total"),
        "rest_cost": QCoreApplication.translate("KpiExtras", "Costs of other channels"),
        "rest_contacts": QCoreApplication.translate("KpiExtras", "Contacts of other channels"),
        "spent": QCoreApplication.translate("KpiExtras", "Spent on retention"),
        "customers": QCoreApplication.translate("KpiExtras", "Customers"),
        "start": QCoreApplication.translate("KpiExtras", "At the start"),
        "new": QCoreApplication.translate("KpiExtras", "New"),
        "end": QCoreApplication.translate("KpiExtras", "At the end"),
        "headcount": QCoreApplication.translate("KpiExtras", "People employed, mean"),
        "leavers": QCoreApplication.translate("KpiExtras", "Left"),
        "handle_s": QCoreApplication.translate("KpiExtras", "Time with contacts"),
        "idle_s": QCoreApplication.translate("KpiExtras", "Time waiting for contacts"),
        "paid_s": QCoreApplication.translate("KpiExtras", "Paid time"),
        "agents": QCoreApplication.translate("KpiExtras", "People in the log"),
        "assigned": QCoreApplication.translate("KpiExtras", "Assigned"),
        "completed": QCoreApplication.translate("KpiExtras", "Completed"),
        "tasks": QCoreApplication.translate("KpiExtras", "Different tasks"),
        "by_reassigning": QCoreApplication.translate("KpiExtras", "By handing on"),
        "sales": QCoreApplication.translate("KpiExtras", "Sales"),
        "refunds": QCoreApplication.translate("KpiExtras", "Refunds"),
        "saved": QCoreApplication.translate("KpiExtras", "Saved by calls avoided"),
        "deflected": QCoreApplication.translate("KpiExtras", "Calls avoided"),
    }


def _variant_names() -> dict[str, str]:
    return {
        "offered": QCoreApplication.translate("KpiExtras", "Of all offered"),
        "answered": QCoreApplication.translate("KpiExtras", "Answered only"),
        "removed": QCoreApplication.translate("KpiExtras", "Early abandons counted as met"),
        "offered_less_short_abandons": QCoreApplication.translate(
            "KpiExtras", "Without abandons inside the target"
        ),
        "within_s": QCoreApplication.translate("KpiExtras", "Promised time"),
        "target": QCoreApplication.translate("KpiExtras", "Promised share"),
        "short_s": QCoreApplication.translate("KpiExtras", "At once means under"),
        "short": QCoreApplication.translate("KpiExtras", "Abandoned at once"),
        "abandoned": QCoreApplication.translate("KpiExtras", "Abandoned"),
        "short_out_of_both": QCoreApplication.translate("KpiExtras", "Without those at once"),
        "short_out_of_numerator": QCoreApplication.translate(
            "KpiExtras", "Those at once counted as offered"
        ),
        "with_abandoned": QCoreApplication.translate("KpiExtras", "Including who gave up"),
        "per_held": QCoreApplication.translate("KpiExtras", "Per contact put on hold"),
        "over_60_s": QCoreApplication.translate("KpiExtras", "Held longer than 60 s"),
        "mean_talk": QCoreApplication.translate("KpiExtras", "Talk, mean"),
        "mean_hold": QCoreApplication.translate("KpiExtras", "Hold, mean"),
        "mean_wrap": QCoreApplication.translate("KpiExtras", "After-contact work, mean"),
        "waiting_in_time": QCoreApplication.translate("KpiExtras", "Waiting, still in time"),
        "top_box": QCoreApplication.translate("KpiExtras", "Highest score"),
        "low": QCoreApplication.translate("KpiExtras", "Low scores (1 or 2)"),
        "satisfied": QCoreApplication.translate("KpiExtras", "Satisfied answers"),
        "flagged": QCoreApplication.translate("KpiExtras", "Ticked as solved at once"),
        "one_reply_only": QCoreApplication.translate("KpiExtras", "One reply, reopened or not"),
        "resolved": QCoreApplication.translate("KpiExtras", "Resolved"),
        "created": QCoreApplication.translate("KpiExtras", "Created"),
        "of_answered": QCoreApplication.translate("KpiExtras", "Of those answered"),
        "inside_period": QCoreApplication.translate("KpiExtras", "Resolved inside the period"),
        "per_contact": QCoreApplication.translate("KpiExtras", "Reopenings per contact"),
    }
