"""People needed by hour: agents and people on the roster for each hour of the week, with charts."""

from __future__ import annotations

import numpy as np

from core.model.requirement import Requirement
from core.problems import Note, Problem, note
from core.report.content import (
    Block,
    Cell,
    Chart,
    Charts,
    Column,
    Item,
    Section,
    Series,
    Table,
    Text,
)
from core.report.draft import Draft
from core.report.put_in import told
from core.report.slots import MINUTES_A_DAY, slot_label
from core.report.source import Staffing

_NAMED = {"volume": "volume_in_hours"}
"""What is summed over open hours alone is called so."""


def needed(staffing: Staffing) -> Requirement:
    """The requirement, or the Problem why there is none."""
    if staffing.requirement is not None and len(slots_shown(staffing.requirement)):
        return staffing.requirement
    reason: Note = staffing.reason or note("staffing_no_contacts")
    raise Problem(reason.code, **dict(reason.data))


def has_week(staffing: Staffing) -> bool:
    """Whether there is a requirement to show."""
    return staffing.requirement is not None and len(slots_shown(staffing.requirement)) > 0


def slots_shown(requirement: Requirement) -> np.ndarray:
    """Slots that are open or need somebody; the rest of the week is closed and empty."""
    return np.flatnonzero((requirement.open_slots > 0) | (requirement.agents_real > 0))


def volumes(requirement: Requirement) -> np.ndarray:
    """Contacts by slot of the week on all channels that have a requirement."""
    zero = np.zeros(len(requirement.agents))
    return sum((np.asarray(channel.volume) for channel in requirement.channels), zero)


def staffing(draft: Draft) -> Section:
    """The week: totals, charts, days, then every open hour."""
    requirement = needed(draft.staffing)
    week = _week(draft, requirement)
    blocks: tuple[Block, ...] = (
        *draft.remarks("staffing"),
        *_not_put_in(draft),
        Text(answer(draft, requirement), "lead"),
        Charts((week_chart(draft, requirement),)),
        _totals(draft, requirement),
        *_hours_told(draft, requirement),
        _days(draft, requirement),
        Charts((_day_chart(draft), _load_chart(draft))),
        week,
    )
    subtitle = draft.word("staffing_subtitle")
    return Section("staffing", draft.word("section_staffing"), subtitle, blocks)


def _not_put_in(draft: Draft) -> tuple[Text, ...]:
    """That these are not the people put in by hand, where somebody put any in."""
    if draft.put_in is None:
        return ()
    section = draft.plan.section("schedule").name or draft.word("section_schedule")
    return (Text(draft.word("only_needed", section=section)), *map(Text, told(draft)[:1]))


def answer(draft: Draft, requirement: Requirement) -> str:
    """How many people at the busiest hour."""
    busiest = int(np.argmax(requirement.agents_real))
    return draft.word(
        "answer",
        agents=int(requirement.agents[busiest]),
        headcount=int(requirement.headcount[busiest]),
        slot=slot_label(busiest, requirement.interval_min, draft.language),
    )


def _week(draft: Draft, requirement: Requirement) -> Table:
    """Every slot that is open or needs somebody."""
    word = draft.word
    columns = (
        Column("slot", word("slot"), width=16),
        Column("weekday", word("weekday"), width=13),
        Column("start", word("start"), width=13),
        Column("open", word("open_share"), "percent", "muted", 13),
        Column("volume", word("volume_in_hours"), "load", width=13),
        Column("load", word("load"), "load", width=13),
        Column("agents_real", word("agents_real"), "load", "muted", 13),
        Column("agents", word("agents"), "people", "strong", 13),
        Column("headcount", word("headcount"), "people", "strong", 13),
        *(
            Column(
                f"agents_{place}",
                f"{word('agents')}: {draft.known('channel', channel.channel)}",
                "people",
                "muted",
                15,
            )
            for place, channel in enumerate(requirement.channels)
        ),
    )
    came = volumes(requirement)
    rows = tuple(_slot(draft, requirement, int(slot), came) for slot in slots_shown(requirement))
    return Table("week", columns, rows, word("by_slot"), filters=True, frozen=True)


def _slot(draft: Draft, requirement: Requirement, slot: int, came: np.ndarray) -> tuple[Item, ...]:
    day, minute = divmod(slot * requirement.interval_min, MINUTES_A_DAY)
    return (
        slot_label(slot, requirement.interval_min, draft.language),
        draft.word(f"weekday_{day}"),
        f"{minute // 60:02d}:{minute % 60:02d}",
        float(requirement.open_slots[slot]),
        float(came[slot]),
        float(requirement.load[slot]),
        float(requirement.agents_real[slot]),
        int(requirement.agents[slot]),
        int(requirement.headcount[slot]),
        *(int(channel.agents[slot]) for channel in requirement.channels),
    )


def _summed(requirement: Requirement) -> tuple[tuple[str, str, float, np.ndarray], ...]:
    """What is summed: its name, its column, hours in one unit of it, and the amounts by slot."""
    hours = requirement.interval_min / 60
    return (
        ("volume", "volume", 1.0, volumes(requirement)),
        ("agent_hours", "agents", hours, requirement.agents),
        ("roster_hours", "headcount", hours, requirement.headcount),
    )


def _totals(draft: Draft, requirement: Requirement) -> Table:
    """Live sums over the week, and the contacts that arrive while nobody is there."""
    shown = slots_shown(requirement)
    columns = (
        Column("what", draft.word("a_week"), width=16),
        *(Column(f"gap_{place}", "", width=13) for place in range(3)),
        Column("sum", draft.word("total"), "hours", "strong", 13),
    )
    rows: list[tuple[Item, ...]] = []
    for key, column, factor, amounts in _summed(requirement):
        formula = f"SUM({{week.{column}}})*{factor!r}"
        total = Cell(float(amounts[shown].sum()) * factor, formula=formula)
        said = draft.word("volume_open" if key == "volume" else key)
        rows.append((said, None, None, None, total))
    cost = draft.staffing.cost
    if cost is not None:
        rows.append((draft.word("paid_hours_week"), None, None, None, cost.paid_hours_week))
    closed = float(np.delete(volumes(requirement), shown).sum())
    rows.append((draft.word("volume_closed"), None, None, None, closed))
    return Table("week_totals", columns, tuple(rows), draft.word("totals"), header=False)


def _hours_told(draft: Draft, requirement: Requirement) -> tuple[Text, ...]:
    """Why the hours differ, which contacts are counted, and that channels share people."""
    told = ["hours_differ", "open_hours_only"]
    if len(requirement.channels) > 1:
        told.append("channels_share")
    return tuple(Text(draft.word(key), "muted") for key in told)


def _days(draft: Draft, requirement: Requirement) -> Table:
    """Each day's contacts and hours as live sums."""
    summed = _summed(requirement)
    columns = (
        Column("day", draft.word("weekday"), width=16),
        *(Column(key, draft.word(_NAMED.get(key, key)), "hours", width=13) for key, *_ in summed),
        Column("load_hours", draft.word("load_hours"), "hours", width=13),
    )
    slots = slots_shown(requirement)
    days = slots * requirement.interval_min // MINUTES_A_DAY
    hours = requirement.interval_min / 60
    everything = (*summed, ("load_hours", "load", hours, requirement.load))
    rows: list[tuple[Item, ...]] = []
    for day in range(7):
        sums: list[Item] = []
        for _, column, factor, amounts in everything:
            formula = f"SUMIFS({{week.{column}}},{{week.weekday}},{{.day}})*{factor!r}"
            value = float(amounts[slots[days == day]].sum()) * factor
            sums.append(Cell(value, formula=formula))
        rows.append((draft.word(f"weekday_{day}"), *sums))
    return Table("week_days", columns, tuple(rows), draft.word("by_day"))


def week_chart(draft: Draft, requirement: Requirement) -> Chart:
    """Load as bars, agents and roster as lines, over the open hours of the week."""
    most = int(requirement.agents.max())
    return Chart(
        "columns",
        draft.word("chart_people"),
        draft.word("alt_people", most=most, answer=answer(draft, requirement)),
        "week",
        "slot",
        (
            Series("load", "columns", role="load"),
            Series("agents", "line", role="accent"),
            Series("headcount", "line", role="text", dashed=True),
        ),
        y_title=draft.word("agents"),
        unit="people",
        height_cm=6.5,
        label_every=_slots_a_day(requirement),
    )


def _slots_a_day(requirement: Requirement) -> int:
    """Slots of each day where all days are alike, so that one label a day is enough; else such
    that about a dozen are named."""
    days = slots_shown(requirement) * requirement.interval_min // MINUTES_A_DAY
    lengths = set(np.bincount(days)[np.unique(days)].tolist())
    return int(lengths.pop()) if len(lengths) == 1 else max(1, days.size // 12)


def _day_chart(draft: Draft) -> Chart:
    return Chart(
        "columns", draft.word("chart_days"), draft.word("alt_days"), "week_days", "day",
        (Series("agent_hours", role="accent"), Series("roster_hours", role="load")), unit="people",
        height_cm=5.5,
    )  # fmt: skip


def _load_chart(draft: Draft) -> Chart:
    return Chart(
        "columns", draft.word("chart_day_volume"), draft.word("alt_day_volume"), "week_days", "day",
        (Series("volume", role="accent"),), unit="people", height_cm=5.5,
    )  # fmt: skip
