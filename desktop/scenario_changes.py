"""In what one scenario differs from another, in a few words each."""

from __future__ import annotations

from dataclasses import fields

from PySide6.QtCore import QCoreApplication

from core.model.project import Project
from core.model.scenario import ChannelPlan, KeptOver, Promise, Scenario
from desktop.formats import number, share, whole_duration
from desktop.scenario_names import scenario_name
from desktop.scenario_words import signed
from desktop.staffing_words import channel_title
from desktop.words import language_place

_PROMISES = ("service_level", "frt", "resolution")
_NAMED = (
    "name", "cards", "roster", "channels", "cost", "calendar", "shrinkage", "max_occupancy",
    "minimum_agents", "teams", "kept", "live_interrupts", "blending_threshold", "interval_min",
    "excluded", "outlier_cap_days", "filter", "hiring", "targets", "compare", "compare_days",
    "tolerance", "variants",
)  # fmt: skip
"""Fields with words of their own; a name and the choice of cards change no figure."""
_MOST_DIGITS = 6


def subtitle(scenario: Scenario, baseline: Scenario) -> str:
    """In what a scenario differs from the baseline, as short as a head allows."""
    parts = list(_changes(scenario, baseline))
    if not parts:
        return QCoreApplication.translate("ScenariosPage", "nothing changed yet")
    if len(parts) > 2:
        more = QCoreApplication.translate("ScenariosPage", "{n} more").format(n=len(parts) - 2)
        parts = [*parts[:2], more]
    return ", ".join(parts)


def all_changes(scenario: Scenario, baseline: Scenario) -> str:
    """In what a scenario differs from the baseline, in full."""
    return ", ".join(_changes(scenario, baseline))


def in_view_words(project: Project) -> str:
    """That a what-if is in view and what it changes; empty while the baseline is."""
    if not project.active:
        return ""
    scenario, baseline = project.scenario, project.scenarios[0]
    changes = all_changes(scenario, baseline)
    name = scenario_name(scenario)
    if not changes:
        words = QCoreApplication.translate(
            "ScenariosPage", "“{name}” is in view, which changes nothing yet."
        )
        return words.replace("{name}", name)
    words = QCoreApplication.translate(
        "ScenariosPage", "“{name}” is in view, not the baseline: {changes}."
    )
    return words.replace("{changes}", changes).replace("{name}", name)


def _changes(scenario: Scenario, baseline: Scenario) -> list[str]:
    """Every difference once; whatever has no words of its own counts as other rules."""
    found = [
        *_people_changes(scenario, baseline),
        *_volume_changes(scenario, baseline),
        *_channel_changes(scenario, baseline),
        *_money_changes(scenario, baseline),
        *_rule_changes(scenario, baseline),
    ]
    named = {*_NAMED, *(f for f in ("volume_factor", "handle_time_factor") if getattr(baseline, f))}
    others = (f.name for f in fields(Scenario) if f.name not in named)
    if any(getattr(scenario, name) != getattr(baseline, name) for name in others):
        found.append(QCoreApplication.translate("ScenariosPage", "other rules"))
    return found


def _people_changes(scenario: Scenario, baseline: Scenario) -> list[str]:
    translate = QCoreApplication.translate
    if scenario.roster == baseline.roster:
        return []
    if scenario.roster is None:
        return [translate("ScenariosPage", "people as needed")]
    return [translate("ScenariosPage", "people put in by hand")]


def _volume_changes(scenario: Scenario, baseline: Scenario) -> list[str]:
    translate = QCoreApplication.translate
    pairs = (
        (scenario.volume_factor, baseline.volume_factor,
         translate("ScenariosPage", "{change} contacts")),
        (scenario.handle_time_factor, baseline.handle_time_factor,
         translate("ScenariosPage", "{change} handle time")),
    )  # fmt: skip
    return [
        words.format(change=_per_cent(now / before - 1))
        for now, before, words in pairs
        if now != before and before
    ]


def _rule_changes(scenario: Scenario, baseline: Scenario) -> list[str]:
    """What changed of when, how and by whom contacts are worked, and which of them count."""
    translate = QCoreApplication.translate
    working = (
        translate("ScenariosPage", "calls interrupt other work")
        if scenario.live_interrupts
        else translate("ScenariosPage", "calls interrupt nothing")
    )
    kept = {
        KeptOver.INTERVAL: translate("ScenariosPage", "promises kept in every hour"),
        KeptOver.DAY: translate("ScenariosPage", "promises kept on every weekday"),
        KeptOver.WEEK: translate("ScenariosPage", "promises kept over the week"),
    }[scenario.kept]
    steps = translate("ScenariosPage", "steps of {n} min").format(n=number(scenario.interval_min))
    words = (
        (("calendar",), translate("ScenariosPage", "other opening hours")),
        (("shrinkage",), translate("ScenariosPage", "other absences")),
        (("max_occupancy", "minimum_agents"), translate("ScenariosPage", "other limits")),
        (("teams",), translate("ScenariosPage", "other teams")),
        (("kept",), kept),
        (("live_interrupts",), working),
        (("blending_threshold",), translate("ScenariosPage", "other mixing of work")),
        (("interval_min",), steps),
        (("excluded", "outlier_cap_days"), translate("ScenariosPage", "other outliers left out")),
        (("filter",), translate("ScenariosPage", "looks at other contacts")),
        (("hiring",), translate("ScenariosPage", "other hiring")),
        (("targets",), translate("ScenariosPage", "other goals")),
        (("compare", "compare_days"), translate("ScenariosPage", "compared with other days")),
        (("tolerance",), translate("ScenariosPage", "other tolerance")),
        (("variants",), translate("ScenariosPage", "KPIs counted otherwise")),
    )
    return [
        said
        for names, said in words
        if any(getattr(scenario, name) != getattr(baseline, name) for name in names)
    ]


def _channel_changes(scenario: Scenario, baseline: Scenario) -> list[str]:
    from core.staffing.assumptions import plan_of

    translate = QCoreApplication.translate
    found: list[str] = []
    for channel in dict.fromkeys(name for name, _ in (*baseline.channels, *scenario.channels)):
        # Without a plan of its own a channel has the usual one.
        now, before = plan_of(channel, scenario), plan_of(channel, baseline)
        name = channel_title(channel)
        if now == before:
            continue
        if now.deflected != before.deflected:
            words = translate("ScenariosPage", "{channel}: {share} deflected")
            found.append(words.format(channel=name, share=share(now.deflected, 0)))
        found += [words.format(channel=name) for words in _promise_changes(now, before)]
        found += [f"{name}: {words}" for words in _assumption_changes(now, before)]
    return found


def _assumption_changes(now: ChannelPlan, before: ChannelPlan) -> list[str]:
    """What else is assumed otherwise of a channel, by name."""
    translate = QCoreApplication.translate
    words = (
        (("kind",), translate("ScenariosPage", "worked otherwise")),
        (("weekly_volume", "volume_factor"), translate("ScenariosPage", "other volume")),
        (("aht_s", "handle_time_factor", "complexity"),
         translate("ScenariosPage", "other handle time")),
        (("touches",), translate("ScenariosPage", "other number of replies")),
        (("concurrency", "chat_durations_s"),
         translate("ScenariosPage", "other chats at once")),
        (("patience_s",), translate("ScenariosPage", "other patience")),
        (("max_abandonment",), translate("ScenariosPage", "other limit of who gives up")),
        (("longest_wait_s",), translate("ScenariosPage", "other longest wait")),
    )  # fmt: skip
    found = [
        said
        for names, said in words
        if any(getattr(now, name) != getattr(before, name) for name in names)
    ]
    named = {*_PROMISES, "deflected", *(name for names, _ in words for name in names)}
    others = (f.name for f in fields(ChannelPlan) if f.name not in named)
    if any(getattr(now, name) != getattr(before, name) for name in others):
        found.append(translate("ScenariosPage", "other assumptions"))
    return found


def _promise_changes(now: ChannelPlan, before: ChannelPlan) -> list[str]:
    """Promises made, changed and dropped, with a place for the channel."""
    translate = QCoreApplication.translate
    found: list[str] = []
    for name in _PROMISES:
        new, old = getattr(now, name), getattr(before, name)
        if new == old:
            continue
        if new is None:
            found.append(translate("ScenariosPage", "{channel}: a promise less"))
        elif old is not None and (new.share, new.within_s) == (old.share, old.within_s):
            words = promise_readings(new, old)
            found += ["{channel}: " + said for said in words]
        else:
            words = translate("ScenariosPage", "{channel}: {share} in {time}")
            said = words.replace("{share}", share(new.share, 0))
            found.append(said.replace("{time}", whole_duration(new.within_s)))
    return found


def promise_readings(now: Promise, before: Promise) -> list[str]:
    """How a promise of the same share and time is counted otherwise than before."""
    translate = QCoreApplication.translate
    found: list[str] = []
    if now.clock != before.clock:
        on_hours = translate("ScenariosPage", "on opening hours")
        around = translate("ScenariosPage", "around the clock")
        found.append(on_hours if now.clock == "business" else around)
    if now.kept != before.kept:
        found.append(kept_words(now.kept))
    if now.variant != before.variant:
        from core.metrics.catalogue import variant_name

        found.append(variant_name(now.variant, language_place()))
    return found


def kept_words(kept: KeptOver | None) -> str:
    """Over what a promise is kept, in two or three words."""
    translate = QCoreApplication.translate
    if kept is None:
        return translate("ScenariosPage", "kept as usual")
    return {
        KeptOver.INTERVAL: translate("ScenariosPage", "kept in every hour"),
        KeptOver.DAY: translate("ScenariosPage", "kept on every weekday"),
        KeptOver.WEEK: translate("ScenariosPage", "kept over the week"),
    }[kept]


def _money_changes(scenario: Scenario, baseline: Scenario) -> list[str]:
    translate = QCoreApplication.translate
    now, before = scenario.cost, baseline.cost
    found: list[str] = []
    if now.hourly != before.hourly:
        if now.hourly and before.hourly:
            words = translate("ScenariosPage", "{change} wage")
            found.append(words.format(change=_per_cent(now.hourly / before.hourly - 1)))
        else:
            found.append(translate("ScenariosPage", "other wage"))
    if now.currency != before.currency:
        found.append(translate("ScenariosPage", "in {currency}").format(currency=now.currency))
    others = (now.overhead_month, now.overtime_surcharge, now.premiums)
    if others != (before.overhead_month, before.overtime_surcharge, before.premiums):
        found.append(translate("ScenariosPage", "other costs"))
    if (now.technology_month, now.deflected_each) != (
        before.technology_month, before.deflected_each,
    ):  # fmt: skip
        found.append(translate("ScenariosPage", "other technology"))
    return found


def _per_cent(change: float) -> str:
    """A change with as few digits as do not read as none: +8 %, +2.5 %, +0.02 %."""
    points = abs(change * 100)
    close = abs(points - round(points)) < 0.05 and round(points) > 0
    digits = 0 if close else next((d for d in range(1, _MOST_DIGITS) if round(points, d) > 0),
                                  _MOST_DIGITS)  # fmt: skip
    return signed(share(abs(change), digits), change)
