"""A made-up week of two channels, for the demos of this folder and for tests."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from core.model.requirement import Requirement


def example_requirement() -> Requirement:
    """A made-up week of two channels, for the demos of this folder."""
    import numpy as np

    from core.model.requirement import (
        Achieved,
        Assumption,
        ChannelRequirement,
        PoolStaff,
        Requirement,
    )
    from core.model.scenario import (
        DEFAULT_FRT_PROMISE,
        DEFAULT_LIVE_PROMISE,
        ChannelPlan,
        ServiceType,
    )

    hours = np.arange(168)
    is_open = (hours % 24 >= 9) & (hours % 24 < 18) & (hours < 120)
    bump = (1 + 0.6 * np.exp(-((hours % 24 - 11) ** 2) / 4)) * np.where(hours < 24, 1.4, 1.0)
    calls, mails = 20 * bump * is_open, 9 * bump * is_open
    load = {"phone": calls * 290 / 3600, "email": mails * 360 / 3600}
    real = {"phone": np.where(is_open, load["phone"] + 1.4, 0), "email": load["email"] * 1.3}
    channels = (
        ChannelRequirement(
            "phone",
            ChannelPlan(ServiceType.LIVE, DEFAULT_LIVE_PROMISE),
            "erlang_a",
            calls,
            load["phone"],
            real["phone"],
            np.ceil(real["phone"]).astype(int),
            np.where(is_open, 0.84, np.nan),
            np.where(is_open, 0.7, np.nan),
            (
                Assumption("aht_s", 290.0, "data", 2613),
                Assumption("patience_s", 300.0, "data", 2940),
            ),
            (Achieved("service_level", 0.8, 20, 0.846),),
        ),
        ChannelRequirement(
            "email",
            ChannelPlan(ServiceType.DEFERRED, frt=DEFAULT_FRT_PROMISE),
            "deferred_simulation",
            mails,
            load["email"],
            real["email"],
            np.ceil(real["email"]).astype(int),
            np.full(168, np.nan),
            np.where(is_open, 0.8, np.nan),
            (Assumption("aht_s", 360.0, "data", 5380),),
            (Achieved("frt", 0.9, 4 * 3600, 0.943, 0.02, "business"),),
            ((-2, 0.45, 0.04), (-1, 0.78, 0.03), (0, 0.943, 0.02), (1, 0.99, 0.01), (2, 1.0, 0.0)),
        ),
    )
    together = real["phone"] + real["email"]
    return Requirement(
        60,
        channels,
        together,
        np.ceil(together).astype(int),
        np.ceil(together / 0.7866).astype(int),
        load["phone"] + load["email"],
        is_open.astype(float),
        0.2134,
        13.0,
        1,
        pools=(PoolStaff("everybody", ("phone", "email"), np.ceil(together).astype(int)),),
    )
