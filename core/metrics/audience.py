"""Social platforms as typed: followers, approvals, and what service there brings."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from core.metrics.measuring import Computation, another, measured, unavailable
from core.metrics.selection import Selection
from core.metrics.typed_months import month_share, rows_in_view
from core.model.inputs import PlatformDay, SocialMonth
from core.model.measure import Figure, Measure
from core.problems import Note, note


def audience_growth(selection: Selection) -> Measure:
    """Followers at the end less at the start, by platform; context, never a headline."""
    rows = _platform_days(selection)
    if isinstance(rows, Note):
        return unavailable("audience_growth", rows)
    found = {name: _first_last(days, selection) for name, days in _by_platform(rows).items()}
    told = {name: ends for name, ends in found.items() if ends is not None}
    if not told:
        return unavailable("audience_growth", note("needs_followers", table="platforms"))
    start = sum(first.followers or 0.0 for first, _ in told.values())
    growth = sum(
        (last.followers or 0.0) - (first.followers or 0.0) for first, last in told.values()
    )
    n = round(start)
    days = max((last.day - first.day).days for first, last in told.values())
    return measured(
        "audience_growth",
        growth,
        n,
        eligible=n,
        anchor="",
        extras={"start": start, "end": start + growth, "days": float(days)},
        variants=[
            another("relative", growth / start if start else None, n, "share"),
            another("each_day", growth / days if days else None, n, "per_day"),
        ],
        parts=[
            another(name, (last.followers or 0.0) - (first.followers or 0.0),
                    round(first.followers or 0.0), "followers")
            for name, (first, last) in told.items()
        ],
    )  # fmt: skip


def approvals(selection: Selection) -> tuple[Figure, ...]:
    """Approvals (likes) per follower and per post, from what was typed of platforms.

    Followers are those of the last day of each platform in the period.
    """
    rows = _platform_days(selection)
    if isinstance(rows, Note):
        return ()
    platforms = [
        _inside(days, selection) for days in _by_platform(rows).values() if _inside(days, selection)
    ]
    liked = [row for days in platforms for row in days if row.approvals is not None]
    if not liked:
        return ()
    total = sum(row.approvals or 0.0 for row in liked)
    posts = sum(row.posts or 0.0 for days in platforms for row in days)
    held = [[row.followers for row in days if row.followers is not None] for days in platforms]
    followers = sum(counts[-1] for counts in held if counts)
    return (
        another("approvals_per_follower", total / followers if followers else None,
                round(followers), "share"),
        another("approvals_per_post", total / posts if posts else None, round(posts), "score"),
    )  # fmt: skip


def social_roi(selection: Selection) -> Measure:
    """(Calls avoided × what each saves + sales − cost) / cost of service in social media."""
    side = selection.facts.side
    narrowed = dict(selection.narrowed)
    channels = narrowed.pop("channel", side.inputs.social_channels)
    if narrowed or {c.casefold() for c in channels} != _plain(side.inputs.social_channels):
        name = next(iter(narrowed), "channel")
        return unavailable("social_roi", note("side_table_uncut", dimension=name))
    rows = [row for row in side.inputs.social if month_share(row.month, selection) > 0]
    rows = [row for row in rows if row.cost is not None]
    if not rows:
        return unavailable("social_roi", note("needs_social_inputs", table="social"))
    cost = sum((row.cost or 0.0) * month_share(row.month, selection) for row in rows)
    sales = sum((row.sales or 0.0) * month_share(row.month, selection) for row in rows)
    saved = sum(_saved(row) * month_share(row.month, selection) for row in rows)
    deflected = sum((row.deflected or 0.0) * month_share(row.month, selection) for row in rows)
    reason = note("no_social_cost", table="social") if cost <= 0 else None
    n = round(deflected)
    return measured(
        "social_roi",
        (saved + sales - cost) / cost if cost > 0 else None,
        n,
        anchor="",
        reason=reason,
        extras={
            "saved": saved, "sales": sales, "cost": cost, "deflected": deflected,
            "months": float(len(rows)),
        },
        variants=[
            another("without_deflection", (sales - cost) / cost if cost > 0 else None, n, "share")
        ],
    )  # fmt: skip


def _saved(row: SocialMonth) -> float:
    """What calls avoided saved; nothing where it is not known what a contact costs."""
    if row.deflected is None or row.phone_cost is None or row.social_cost is None:
        return 0.0
    return row.deflected * (row.phone_cost - row.social_cost)


def _plain(names: Iterable[str]) -> set[str]:
    return {name.casefold() for name in names}


def _platform_days(selection: Selection) -> tuple[PlatformDay, ...] | Note:
    if selection.narrowed:
        return note("side_table_uncut", dimension=selection.narrowed[0][0])
    return selection.facts.side.inputs.platforms


def _by_platform(rows: Iterable[PlatformDay]) -> dict[str, list[PlatformDay]]:
    found: dict[str, list[PlatformDay]] = {}
    for row in sorted(rows, key=lambda row: (row.platform, row.day)):
        found.setdefault(row.platform, []).append(row)
    return found


def _inside(days: list[PlatformDay], selection: Selection) -> list[PlatformDay]:
    start, end = selection.asked
    first, after = start or date.min, end or date.max
    return [row for row in days if first <= row.day < after]


def _first_last(
    days: list[PlatformDay], selection: Selection
) -> tuple[PlatformDay, PlatformDay] | None:
    """The count the period began with (the last before it, else the first in it) and its last."""
    known = [row for row in days if row.followers is not None]
    inside = _inside(known, selection)
    start = selection.asked[0]
    before = [row for row in known if start is not None and row.day < start]
    ends = [*before[-1:], *inside]
    return (ends[0], ends[-1]) if len(ends) > 1 and inside else None


def survey(kpi: str, selection: Selection) -> Measure | None:
    """Favourable answers / answers of a survey counted by hand; None where none was typed."""
    side = selection.facts.side
    wanted = [row for row in side.inputs.surveys if row.survey == kpi]
    rows = rows_in_view(wanted, selection, {"team": "team"})
    if isinstance(rows, Note) or not rows:
        return None
    good = sum(row.favourable or 0.0 for row in rows)
    answers = sum(row.answers or 0.0 for row in rows)
    return measured(
        kpi, good / answers if answers else None, round(answers), variant="typed", anchor=""
    )


COMPUTED: dict[str, Computation] = {
    "audience_growth": lambda selection, _: audience_growth(selection),
    "social_roi": lambda selection, _: social_roi(selection),
}
"""KPI id → how it is counted."""
