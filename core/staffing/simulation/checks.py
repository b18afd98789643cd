"""What a model must be before it is simulated; nonsense is one clear sentence."""

from __future__ import annotations

import numpy as np

from core.problems import Problem
from core.staffing.simulation.values import ChannelModel, Pool, SimulationModel


def check(model: SimulationModel, replications: int, weeks: int) -> None:
    """Raise a Problem where the model cannot be simulated as it is."""
    if replications < 1 or weeks < 1:
        raise Problem("simulation_too_short", days=min(replications, weeks))
    if not model.channels:
        raise Problem("simulation_without_channels")
    names = [channel.name for channel in model.channels]
    pools = [pool.name for pool in model.pools]
    for found in (names, pools):
        if twice := next((name for name in found if found.count(name) > 1), None):
            raise Problem("simulation_name_twice", name=twice)
    for channel in model.channels:
        _check_channel(channel, model.timeline.slots)
    for pool in model.pools:
        _check_pool(pool, names, model.timeline.slots)
    classes: dict[int, int] = {}
    for channel in model.channels:
        if classes.setdefault(channel.priority, channel.discipline) != channel.discipline:
            raise Problem("simulation_discipline_mixed", channel=channel.name)
    for items in model.open_items:
        if items.age_s.size and not items.age_s.min() >= 0:
            raise Problem("simulation_age_impossible", channel=items.channel)
        model.channel(items.channel)


def _check_channel(channel: ChannelModel, slots: int) -> None:
    if not channel.handle:
        raise Problem("simulation_without_handle_time", channel=channel.name)
    if (channel.volume is None) == (channel.replay is None):
        raise Problem("simulation_without_arrivals", channel=channel.name)
    for array in (channel.volume, channel.slot_factor):
        if array is not None and not (array.shape == (slots,) and array.min() >= 0):
            raise Problem("simulation_volume_impossible", channel=channel.name, slots=slots)
    if channel.volume is not None and not np.isfinite(channel.volume).all():
        raise Problem("simulation_volume_impossible", channel=channel.name, slots=slots)
    replay = channel.replay
    if replay is not None and not (
        (np.diff(replay.arrival_s) >= 0).all() and replay.factor >= 0 and replay.jitter_s >= 0
    ):
        raise Problem("simulation_volume_impossible", channel=channel.name, slots=slots)
    shares = (channel.balk_share, channel.redial_share, channel.reopen_share)
    if not all(0 <= share < 1 for share in shares) or not channel.day_cv2 >= 0:
        raise Problem("simulation_channel_share", channel=channel.name)
    if min(channel.chat_durations_s, default=1.0) <= 0:
        raise Problem("chat_durations_impossible")
    needs_delay = channel.touches.mean > 1 and channel.customer_delay is None
    reopens = channel.reopen_share > 0 and channel.reopen_delay is None
    if needs_delay or reopens or (channel.redial_share > 0 and channel.redial_delay is None):
        raise Problem("simulation_without_delay", channel=channel.name)


def _check_pool(pool: Pool, names: list[str], slots: int) -> None:
    for name, pace in pool.skills:
        if name not in names:
            raise Problem("simulation_channel_unknown", channel=name)
        if not (np.isfinite(pace) and pace > 0):
            raise Problem("simulation_time_impossible", value=pace)
    if not 0 <= pool.absence < 1:
        raise Problem("simulation_share_impossible", value=pool.absence)
    staff = pool.staff
    if staff is not None and not (
        staff.shape == (slots,) and np.isfinite(staff).all() and staff.min() >= 0
    ):
        raise Problem("simulation_staff_impossible", pool=pool.name, slots=slots)
