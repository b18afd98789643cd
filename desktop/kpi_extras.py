"""The names and units of what comes with a KPI: other variants, spread, counts behind it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from core.model.measure import Measure

_SECONDS = frozenset(("within_s", "short_s", "oldest_open", "oldest_age", "median_age"))
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
    )
)  # fmt: skip
_OTHERWISE = {
    ("abandonment_rate", "offered"): "count",
    ("abandonment_rate", "answered"): "count",
    ("csat", "mean"): "score",
    ("requests_per_day", "per_working_day"): "per_day",
    ("reopen_rate", "per_contact"): "score",
}


def extra_unit(measure: Measure, key: str) -> str:
    """The unit of an extra; those without a unit of their own have that of their KPI."""
    if (measure.id, key) in _OTHERWISE:
        return _OTHERWISE[measure.id, key]
    for unit, keys in (("s", _SECONDS), ("share", _SHARES), ("count", _COUNTS)):
        if key in keys:
            return unit
    return measure.unit


def extra_name(key: str) -> str:
    """An extra's name in words; a key without words of its own is shown as it is."""
    return _spread_names().get(key) or _variant_names().get(key) or key.replace("_", " ")


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
