"""The schedule: who is put on duty at which hour, where somebody has put people in."""

from __future__ import annotations

from core.model.scenario import Roster
from core.problems import Problem
from core.report.content import Block, Cell, Column, Item, Section, Table, Text
from core.report.draft import Draft
from core.report.promises import promise_table
from core.report.put_in import told
from core.report.slots import MINUTES_A_DAY
from core.staffing.team import EVERYBODY

_DAYS = tuple(range(7))
_DIFFERENCE = "{.put_in}-{.needed}"


def schedule(draft: Draft) -> Section:
    """Hours on duty, then a grid of hours by weekdays for each team. Raises Problem without any."""
    roster = draft.results.scenario.roster
    if roster is None or not any(any(people) for _, people in roster.people):
        raise Problem("report_no_roster")
    several = len(roster.people) > 1
    blocks: list[Block] = [*draft.remarks("schedule")]
    blocks += [Text(line, "lead") for line in told(draft)]
    blocks += [*_beside(draft), *_promises(draft), _hours(draft, roster)]
    blocks += [
        _grid(draft, roster, place, team if several else "", people)
        for place, (team, people) in enumerate(roster.people)
        if any(people)
    ]
    title = draft.word("section_schedule")
    return Section("schedule", title, draft.word("schedule_subtitle"), tuple(blocks))


def _beside(draft: Draft) -> tuple[Block, ...]:
    """Hours and money of the people put in beside those of the people needed."""
    found, needed, cost = draft.put_in, draft.staffing.requirement, draft.staffing.cost
    if found is None or found.cost is None or needed is None or cost is None:
        return ()
    own, money = found.cost, draft.unit("money")
    columns = (
        Column("what", draft.word("name"), width=44),
        Column("put_in", draft.word("put_in"), "hours", "strong", 18),
        Column("needed", draft.word("needed_people"), "hours", width=18),
        Column("difference", draft.word("difference"), "hours", width=18),
    )
    figures = (
        ("hours_on_duty", "hours", found.duty_h, cost.paid_hours_week * (1 - needed.shrinkage)),
        ("paid_hours_week", "hours", own.paid_hours_week, cost.paid_hours_week),
        ("total_month", money, own.total_month, cost.total_month),
        ("per_resolution", money, own.per_resolution, cost.per_resolution),
    )
    rows = tuple(
        (
            draft.word(key),
            Cell(ours, unit),
            Cell(theirs, unit),
            Cell(None if ours is None else ours - theirs, unit, formula=_DIFFERENCE),
        )
        for key, unit, ours, theirs in figures
        if theirs is not None and (ours is not None or own.reason is not None)
    )
    table = Table("put_in_beside", columns, rows, draft.word("beside_needed"))
    return (table,) if own.reason is None else (table, Text(draft.say(own.reason), "muted"))


def _promises(draft: Draft) -> tuple[Table, ...]:
    found = draft.put_in
    if found is None or not found.kept:
        return ()
    kept = [(one.channel, one.achieved) for one in found.kept]
    return (promise_table(draft, "put_in_kept", draft.word("put_in_kept"), kept),)


def _hours(draft: Draft, roster: Roster) -> Table:
    """Hours on duty of each team by weekday, with the week's."""
    columns = (
        Column("team", draft.word("team"), style="strong", width=16),
        *(Column(f"d{day}", draft.word(f"weekday_{day}"), "hours", width=10) for day in _DAYS),
        Column("week", draft.word("a_week"), "hours", "strong", 12),
    )
    rows = tuple(_team(draft, roster, team, people) for team, people in roster.people)
    sums = [_on_day(roster, people, day) for _, people in roster.people for day in _DAYS]
    total: tuple[Item, ...] = (
        draft.word("total"),
        *(
            Cell(sum(sums[day :: len(_DAYS)]), formula=f"SUM({{schedule_hours.d{day}}})")
            for day in _DAYS
        ),
        Cell(sum(sums), formula="SUM({schedule_hours.week})"),
    )
    title = draft.word("hours_on_duty")
    return Table("schedule_hours", columns, rows, title, total=total)


def _team(draft: Draft, roster: Roster, team: str, people: tuple[float, ...]) -> tuple[Item, ...]:
    days = [_on_day(roster, people, day) for day in _DAYS]
    week = Cell(sum(days), formula="SUM({.d0}:{.d6})")
    name = draft.word("everybody") if team in ("", EVERYBODY) else team
    return (name, *days, week)


def _on_day(roster: Roster, people: tuple[float, ...], day: int) -> float:
    slots = MINUTES_A_DAY // roster.interval_min
    return sum(people[day * slots : (day + 1) * slots]) * roster.interval_min / 60


def _grid(draft: Draft, roster: Roster, place: int, team: str, people: tuple[float, ...]) -> Table:
    """People by hour of the day and weekday, from the first hour with anybody to the last."""
    slots = MINUTES_A_DAY // roster.interval_min
    used = [slot % slots for slot, count in enumerate(people) if count]
    columns = (
        Column("start", draft.word("start"), style="strong", width=16),
        *(
            Column(f"d{day}", draft.word(f"weekday_{day}"), "on_duty", width=10, scale="volume")
            for day in _DAYS
        ),
    )
    rows = tuple(
        (_clock(slot * roster.interval_min), *(people[day * slots + slot] for day in _DAYS))
        for slot in range(min(used), max(used) + 1)
    )
    title = draft.word("people_on_duty")
    return Table(f"schedule_{place}", columns, rows, f"{title}: {team}" if team else title)


def _clock(minute: int) -> str:
    return f"{minute // 60:02d}:{minute % 60:02d}"
