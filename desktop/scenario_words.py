"""What scenarios are called and what one changes against another, in sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from core.model.requirement import Achieved, PromiseState
from desktop.formats import contacts, money, number, period_name, share, whole_duration
from desktop.messages import sentence
from desktop.scenario_names import scenario_name
from desktop.staffing_words import channel_title, weakest_words
from widgets.figures import MINUS, NBSP

if TYPE_CHECKING:
    from core.model.requirement import CostSummary
    from core.results import Results
    from core.staffing.differences import Difference
    from core.staffing.side_by_side import Column, SideBySide

LEAST_MONEY = 0.005
"""A difference below half a cent is none."""
LEAST_SHARE = 0.0005


def signed(text: str, change: float) -> str:
    """A size with the sign of a change: +378 €, −0.03 €."""
    return f"{MINUS if change < 0 else '+'}{text}"


def promise_label(kept: Achieved, channel: str) -> str:
    """A promise as the name of a row: "Email, reply in 4 h"."""
    translate = QCoreApplication.translate
    patterns = {
        "service_level": translate("ScenariosPage", "{channel}, answered in {time}"),
        "frt": translate("ScenariosPage", "{channel}, reply in {time}"),
        "resolution": translate("ScenariosPage", "{channel}, resolved in {time}"),
        "abandonment": translate("ScenariosPage", "{channel}, given up"),
        "longest_wait": translate("ScenariosPage", "{channel}, nobody waits longer than {time}"),
    }
    time = whole_duration(kept.within_s) if kept.promise != "abandonment" else ""
    return patterns[kept.promise].format(channel=channel_title(channel), time=time)


def promise_goal(kept: Achieved) -> str:
    """What is promised: "promise 90 %", "at most 5 %"."""
    goal = share(kept.target, 0 if abs(kept.target * 100 - round(kept.target * 100)) < 1e-9 else 1)
    if kept.at_most:
        return QCoreApplication.translate("ScenariosPage", "at most {share}").format(share=goal)
    return QCoreApplication.translate("ScenariosPage", "promise {share}").format(share=goal)


def achieved_text(kept: Achieved) -> str:
    """The share reached with its half-width in points: "94 %", "94 ± 1 %"."""
    if kept.value is None or kept.half_width < LEAST_SHARE:
        return share(kept.value, 0 if kept.value in (0.0, 1.0) else 1)
    half = number(kept.half_width * 100, 1)
    return f"{number(kept.value * 100, 1)}{NBSP}±{NBSP}{half}{NBSP}%"


def promises_kept(achieved: dict[tuple[str, str], Achieved]) -> bool:
    """Whether every promise with a value is kept."""
    return all(kept.met is not False for kept in achieved.values())


_LEAST_MONTH = 0.5
"""Money a month below which two scenarios cost the same."""


def change_of(column: Column, measure: str) -> Difference | None:
    """The difference of a figure to the baseline, or None."""
    return next((d for d in column.differences if d.measure == measure), None)


def answer(found: SideBySide, chosen: int) -> str:
    """The headline: what the chosen scenario changes, promises first, then money, then hours."""
    column, base = found.columns[chosen], found.columns[0]
    translate, name = QCoreApplication.translate, scenario_name(column.scenario)
    if column.reason is not None:
        words = translate("ScenariosPage", "“{name}” cannot be staffed: {reason}")
        return words.format(name=name, reason=sentence(column.reason))
    if base.outcome is None or column.outcome is None:
        return translate("ScenariosPage", "The baseline cannot be staffed, so nothing compares.")
    if chosen == 0:
        return _baseline_answer(column.outcome.cost, name)
    if not promises_kept(base.outcome.achieved) and promises_kept(column.outcome.achieved):
        text = _promises_answer(found, chosen)
        if text:
            return text
    text = _money_answer(column, name) or _hours_answer(column, name)
    promises = base.outcome.achieved, column.outcome.achieved
    if broken := _newly(PromiseState.MISSED, *promises):
        return f"{_broken_words(broken)} {text}".rstrip()
    if near := _newly(PromiseState.JUST_MISSED, *promises):
        return f"{_near_words(near)} {text}".rstrip()
    return text


_Promises = dict[tuple[str, str], Achieved]


def _newly(state: PromiseState, before: _Promises, now: _Promises) -> list[tuple[str, Achieved]]:
    """Promises in a state where the baseline stands better, the furthest from kept first."""
    no_news = {state, PromiseState.MISSED}
    found = [
        (channel, kept)
        for (channel, promise), kept in now.items()
        if kept.state is state
        and not ((own := before.get((channel, promise))) is not None and own.state in no_news)
    ]
    return sorted(found, key=lambda pair: -abs((pair[1].decisive or 0.0) - pair[1].target))


def _broken_words(broken: list[tuple[str, Achieved]]) -> str:
    """What is broken, before any praise of the money it saves."""
    translate, (channel, worst) = QCoreApplication.translate, broken[0]
    in_part = worst.met_over_week and worst.broken_in_part
    reached = weakest_words(worst) if in_part else share(worst.decisive, 0)
    pattern = (
        translate("ScenariosPage", "Breaks {promise}: {share} instead of {goal}.")
        if len(broken) == 1
        else translate(
            "ScenariosPage",
            "Breaks {n} promises, most of all {promise}: {share} instead of {goal}.",
        )
    )
    return pattern.format(
        n=number(len(broken)),
        promise=promise_label(worst, channel),
        share=reached,
        goal=_goal(worst),
    )


def _goal(kept: Achieved) -> str:
    """The share promised, inside a sentence: "90 %", "at most 5 %"."""
    goal = share(kept.target, 0)
    if not kept.at_most:
        return goal
    return QCoreApplication.translate("ScenariosPage", "at most {share}").format(share=goal)


def _near_words(near: list[tuple[str, Achieved]]) -> str:
    """What is missed by no more than chance may explain."""
    channel, worst = near[0]
    words = QCoreApplication.translate(
        "ScenariosPage", "Just misses {promise}, within chance: {share} instead of {goal}."
    )
    return words.format(
        promise=promise_label(worst, channel), share=achieved_text(worst),
        goal=_goal(worst),
    )  # fmt: skip


def _baseline_answer(cost: CostSummary, name: str) -> str:
    translate = QCoreApplication.translate
    if cost.per_resolution is None:
        words = translate("ScenariosPage", "“{name}” takes {hours} paid hours a week.")
        return words.format(name=name, hours=number(cost.paid_hours_week))
    words = translate("ScenariosPage", "In “{name}” each resolution costs {each}, a month {month}.")
    return words.format(
        name=name, each=money(cost.per_resolution, cost.currency),
        month=money(cost.total_month, cost.currency, 0),
    )  # fmt: skip


def _promises_answer(found: SideBySide, chosen: int) -> str:
    """What keeping every promise costs, and what the cheapest part of it costs alone."""
    column = found.columns[chosen]
    month = change_of(column, "total_month")
    if month is None or month.change is None or column.outcome is None:
        return ""
    currency = column.outcome.cost.currency
    translate, amount = QCoreApplication.translate, money(abs(month.change), currency, 0)
    if month.change > LEAST_MONEY:
        words = translate("ScenariosPage", "Keeping every promise costs {amount} a month more")
    else:
        words = translate("ScenariosPage", "Every promise can be kept for {amount} a month less")
    first = words.format(amount=amount)
    alone = _cheapest_part(found, month.change)
    if alone is None:
        return f"{first}."
    name, change = alone
    words = translate("ScenariosPage", "{first}; “{name}” alone costs {amount}.")
    return words.format(first=first, name=name, amount=money(change, currency, 0))


def _cheapest_part(found: SideBySide, whole: float) -> tuple[str, float] | None:
    """The cheapest other scenario that keeps a promise the baseline breaks, with its cost."""
    base = found.columns[0].outcome
    parts: list[tuple[float, str]] = []
    for column in found.columns[1:]:
        month = change_of(column, "total_month")
        if base is None or column.outcome is None or month is None or month.change is None:
            continue
        now = column.outcome.achieved
        mended = any(
            kept.met is False and key in now and now[key].met for key, kept in base.achieved.items()
        )
        if mended and 0 < month.change < whole - LEAST_MONEY:
            parts.append((month.change, scenario_name(column.scenario)))
    if not parts:
        return None
    change, name = min(parts)
    return name, change


def _money_answer(column: Column, name: str) -> str:
    each, month = change_of(column, "per_resolution"), change_of(column, "total_month")
    if column.outcome is None:
        return ""
    cost, translate = column.outcome.cost, QCoreApplication.translate
    if each is None or each.change is None:
        if month is None or abs(month.change or 0.0) < _LEAST_MONTH:
            return ""
        words = translate("ScenariosPage", "“{name}” costs {now} a month: {change}.")
        return words.format(
            name=name, now=money(cost.total_month, cost.currency, 0),
            change=_more_or_less(month, cost.currency),
        )  # fmt: skip
    now = money(cost.per_resolution, cost.currency)
    if abs(each.change) < LEAST_MONEY:
        words = translate("ScenariosPage", "In “{name}” each resolution costs {now}, as before.")
        return words.format(name=name, now=now)
    pattern = (
        translate(
            "ScenariosPage",
            "In “{name}” each resolution costs {now}: {each} more; a month {month}.",
        )
        if each.change > 0
        else translate(
            "ScenariosPage",
            "In “{name}” each resolution costs {now}: {each} less; a month {month}.",
        )
    )
    return pattern.format(
        name=name, now=now, each=money(abs(each.change), cost.currency),
        month=_more_or_less(month, cost.currency),
    )  # fmt: skip


def _more_or_less(month: Difference | None, currency: str) -> str:
    if month is None or month.change is None:
        return ""
    if abs(month.change) < 0.5:
        return QCoreApplication.translate("ScenariosPage", "as before")
    pattern = (
        QCoreApplication.translate("ScenariosPage", "{amount} more")
        if month.change >= 0
        else QCoreApplication.translate("ScenariosPage", "{amount} less")
    )
    return pattern.format(amount=money(abs(month.change), currency, 0))


def _hours_answer(column: Column, name: str) -> str:
    hours, translate = change_of(column, "paid_hours_week"), QCoreApplication.translate
    if hours is None or hours.change is None:
        return ""
    if abs(hours.change) < 0.05:
        words = translate("ScenariosPage", "“{name}” takes as many paid hours as the baseline.")
        return words.format(name=name)
    pattern = (
        translate("ScenariosPage", "“{name}” takes {hours} paid hours a week more.")
        if hours.change > 0
        else translate("ScenariosPage", "“{name}” takes {hours} paid hours a week less.")
    )
    size = number(abs(hours.change), 0 if abs(hours.change) >= 99.5 else 1)
    return pattern.format(name=name, hours=size)


def caveats(column: Column) -> list[str]:
    """What to know of a scenario's differences: why some are none, and what else it promises."""
    notes = (one for found in column.differences for one in (found.reason, found.remark))
    return list(dict.fromkeys(sentence(one) for one in notes if one is not None))


def _first_caveat(column: Column) -> str:
    """The first of what to know, with how many more the cells of the table tell."""
    told = caveats(column)
    if len(told) < 2:
        return "".join(told)
    words = QCoreApplication.translate(
        "ScenariosPage", "{first} The table’s cells tell %n more.", None, len(told) - 1
    )
    return words.format(first=told[0])


def evidence(found: SideBySide, chosen: int, results: Results) -> str:
    """What the comparison stands on, and what to know of its differences."""
    told = _first_caveat(found.columns[chosen]) if chosen else ""
    return " ".join(part for part in (_stands_on(found, chosen, results), told) if part)


def _stands_on(found: SideBySide, chosen: int, results: Results) -> str:
    """Period, contacts, how sure the difference is."""
    translate, column = QCoreApplication.translate, found.columns[chosen]
    view, parts = results.period, []
    held = results.project.datasets
    if held and all(dataset.typed is not None for dataset in held):
        parts.append(translate("ScenariosPage", "A usual week, typed by you"))
    elif view.start is not None and view.end is not None:
        parts.append(period_name(view.start, view.end))
    volume = results.measures.get("volume")
    if volume is not None and volume.value is not None:
        parts.append(f"n = {contacts(volume.value)}")
    if column.outcome is not None and column.outcome.cost.resolutions_month:
        words = translate("ScenariosPage", "{n} resolutions a month")
        parts.append(words.format(n=number(column.outcome.cost.resolutions_month)))
    text = ", ".join(parts) + "."
    if column.scenario.filter != found.columns[0].scenario.filter:
        words = translate("ScenariosPage", "“{name}” looks at other contacts than the baseline.")
        text = f"{text} {words.format(name=scenario_name(column.scenario))}"
    month = change_of(column, "total_month")
    if month is not None and month.n:
        pattern = translate(
            "ScenariosPage", "Held against “{base}” on the same simulated contacts, {sure}."
        )
        sure = translate("ScenariosPage", "n = {n} weeks").format(n=number(month.n))
        if month.half_width >= 0.5:
            sure = f"{sure}, ±{NBSP}{money(month.half_width, column.scenario.cost.currency, 0)}"
        base = scenario_name(found.columns[0].scenario)
        return f"{text} {pattern.format(base=base, sure=sure)}"
    if chosen == 0 and column.outcome is not None and column.outcome.requirement.proof is not None:
        words = translate("ScenariosPage", "Usual weeks, simulated (n = {n} weeks).")
        return f"{text} {words.format(n=number(column.outcome.requirement.proof.weeks))}"
    return text


def nothing_yet() -> tuple[str, str, str, str]:
    """The empty page while no file is open: what will be here, why it is not, the way on."""
    translate = QCoreApplication.translate
    return (
        translate(
            "ScenariosPage",
            "Here you will hold what-ifs against what is: wages, contacts, a chat bot,"
            " promises. Each shows the people it takes and what a resolution then costs.",
        ),
        translate("ScenariosPage", "There is nothing to compare yet: no file is open."),
        translate("ScenariosPage", "Open a file"),
        "page.data",
    )


def baseline_alone() -> tuple[str, str, str, str]:
    """The empty page while there is no what-if."""
    translate = QCoreApplication.translate
    return (
        translate(
            "ScenariosPage",
            "Here what-ifs stand beside the baseline: the people they take, the promises they"
            " keep and what a resolution then costs.",
        ),
        translate(
            "ScenariosPage",
            "There is only the baseline. Duplicate it, then change the copy: a wage, a"
            " promise, contacts that a bot solves. The baseline stays as it is.",
        ),
        translate("ScenariosPage", "Duplicate the baseline"),
        "scenario.new",
    )
