"""`aforo calibrate`: what the data teach the staffing model, and how far to trust it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from typing import TYPE_CHECKING

from core.cli import wording
from core.cli.terminal import Answer, Table
from core.durations import duration_text
from core.messages import sentence
from core.problems import Note
from core.progress import Progress

if TYPE_CHECKING:
    from core.model.requirement import Assumption
    from core.results import Results
    from core.staffing.backtest import BackTest, ChannelBackTest
    from core.staffing.demand import ChannelDemand

_NAMES = {
    "aht_s": "Handle time",
    "patience_s": "Patience, mean",
    "redial_share": "Call again after giving up",
    "touches": "Touches a contact",
    "customer_delay_s": "Until the customer is back",
    "reopen_share": "Opened again",
    "day_cv2": "Spread of days beyond chance, squared",
}
_SHARES = ("redial_share", "reopen_share")


def calibration(results: Results, progress: Progress) -> Answer:
    """Parameters of every channel with n, band and remarks, and the back-test on past weeks."""
    demand = results.demand
    return {
        "first": demand.first_day,
        "last": demand.last_day,
        "weeks": demand.weeks,
        "channels": {c.channel: _channel(c) for c in demand.channels},
        "skipped": {name: sentence(why) for name, why in demand.skipped},
        "notes": [_remark(n) for n in demand.notes],
        "backtest": _backtest(results.back_test(progress)),
    }


def _channel(channel: ChannelDemand) -> Answer:
    curve, lengths = channel.patience_curve, channel.chat_lengths
    return {
        "contacts": channel.n,
        "per_week": channel.per_week,
        "parameters": {
            a.name: {"value": a.value, "n": a.n, "band": a.band, "source": a.source}
            for a in parameters(channel)
        },
        "handle_time_cv": channel.cv,
        "touch_shares": channel.course.shares if channel.course else None,
        "patience_curve": None
        if curve is None
        else [list(pair) for pair in zip(curve.waits_s, curve.still_willing, strict=True)],
        "chat_durations_s": lengths.durations_s if lengths else None,
        "chats_completed": lengths.completed if lengths else None,
        "notes": [_remark(n) for n in channel.notes],
    }


def parameters(channel: ChannelDemand) -> tuple[Assumption, ...]:
    """Everything measured as one number, in the order in which it is read."""
    course = channel.course
    known = (
        channel.aht_s, channel.patience_s, channel.redial_share,
        course.touches if course else None, course.customer_delay_s if course else None,
        course.reopen_share if course else None, channel.day_cv2,
    )  # fmt: skip
    return tuple(one for one in known if one is not None)


def _backtest(found: BackTest) -> Answer:
    return {
        "weeks": list(found.weeks),
        "efficiency": found.efficiency,
        "channels": {c.channel: _tested(c) for c in found.channels},
        "skipped": {name: sentence(why) for name, why in found.skipped},
        "notes": [_remark(n) for n in found.notes],
        "seed": found.seed,
    }


def _tested(channel: ChannelBackTest) -> Answer:
    plain = (
        "n", "predicted", "observed", "bias", "mean_error", "inside_band",
        "predicted_p50_s", "predicted_p90_s", "observed_p50_s", "observed_p90_s",
    )  # fmt: skip
    return {name: getattr(channel, name) for name in plain} | {
        "promise": asdict(channel.promise),
        "days": [asdict(day) for day in channel.days],
        "trusted": channel.trusted,
        "verdict": sentence(channel.verdict),
        "notes": [_remark(n) for n in channel.notes],
    }


def _remark(remark: Note) -> Answer:
    return {"code": remark.code, "message": sentence(remark)}


def tables(answer: Answer) -> Iterator[Table | str]:
    """The parameters and the verdicts for reading."""
    rows = [
        (name, _NAMES[key], _value(key, one["value"]), _band(key, one["band"]), f"{one['n']:,}",
         one["source"])
        for name, channel in answer["channels"].items()
        for key, one in channel["parameters"].items()
    ]  # fmt: skip
    header = ("Channel", "Parameter", "Value", "95 % band", "n", "Source")
    yield Table(f"Learned from {answer['weeks']:.1f} weeks", header, rows)
    for name, channel in answer["channels"].items():
        if channel["chat_durations_s"]:
            lengths = ", ".join(duration_text(s) for s in channel["chat_durations_s"])
            yield f"{name}: chat length while holding 1, 2, … chats: {lengths}"
    remarks = [n for c in answer["channels"].values() for n in c["notes"]] + answer["notes"]
    yield from (remark["message"] for remark in remarks)
    yield from _trust(answer["backtest"])


def _trust(tested: Answer) -> Iterator[Table | str]:
    rows = [
        (
            name, f"{c['n']:,}", wording.value(c["predicted"], "share"),
            wording.value(c["observed"], "share"), f"{c['bias'] * 100:+.1f}",
            f"{c['mean_error'] * 100:.1f}", wording.value(c["inside_band"], "share"),
        )
        for name, c in tested["channels"].items()
    ]  # fmt: skip
    if rows:
        header = ("Channel", "n", "Model", "Real", "Bias, points", "Error a day", "Days in band")
        yield Table(f"The model on {len(tested['weeks'])} past weeks", header, rows)
    for channel in tested["channels"].values():
        yield channel["verdict"]
        yield from (remark["message"] for remark in channel["notes"])
    yield from tested["skipped"].values()
    yield from (remark["message"] for remark in tested["notes"])


def _value(key: str, value: float | None) -> str:
    if value is None:
        return "—"
    if key.endswith("_s"):
        return duration_text(value)
    return wording.value(value, "share") if key in _SHARES else f"{value:.3g}"


def _band(key: str, band: tuple[float, float] | None) -> str:
    return "" if band is None else f"{_value(key, band[0])} – {_value(key, band[1])}"
