"""What the Report page and its first sheet say, in the current language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop import formats
from desktop.manual_words import hours, kept_sentence
from desktop.messages import sentence
from desktop.overview_words import kpi_name
from desktop.report_figures import ReportFigures
from desktop.staffing_words import answer_sentence, cost_sentence, evidence_sentence, status_of

if TYPE_CHECKING:
    from core.report.put_in import PutIn

Check = tuple[str, str]
"""Status (on_target, near, missed) and sentence."""
MOST_MISSING = 3


def question() -> str:
    """The question of the page."""
    return QCoreApplication.translate("ReportPage", "What do I show on Monday?")


def promise() -> str:
    """What the page will show once there are data."""
    return QCoreApplication.translate(
        "ReportPage",
        "Here you will choose what to show, see it on its pages, write the action plan,"
        " and save it as an Excel workbook or a PDF.",
    )


def answer(figures: ReportFigures, pages: int, steps: int) -> str:
    """How long the report is, how the targets stand, and what is to be done."""
    translate = QCoreApplication.translate
    states = [state(figures, kpi) for kpi in figures.kpis]
    missed, near, kept = map(states.count, ("missed", "near", "on_target"))
    counted = (
        (missed, translate("ReportPage", "%n missed", None, missed)),
        (near, translate("ReportPage", "%n near", None, near)),
        (kept, translate("ReportPage", "%n kept", None, kept)),
    )
    parts = [text for count, text in counted if count]
    if steps:
        one = translate("ReportPage", "one step to take")
        many = translate("ReportPage", "{n} steps to take").format(n=formats.number(steps))
        told = one if steps == 1 else many
    else:
        told = translate("ReportPage", "no step planned yet")
    length = (
        translate("ReportPage", "One page")
        if pages == 1
        else translate("ReportPage", "{n} pages").format(n=formats.number(pages))
        if pages
        else translate("ReportPage", "Your report")
    )
    targets = (
        translate("ReportPage", "targets: {states}").format(states=formats.join(parts))
        if parts
        else translate("ReportPage", "no target set")
    )
    people = _roster_states(figures.put_in)
    return "; ".join(part for part in (length, targets, people, told) if part) + "."


def _roster_states(found: PutIn | None) -> str:
    """What the people put in by hand keep, in as few words as a headline has room for."""
    if found is None:
        return ""
    translate = QCoreApplication.translate
    if found.piles_up:
        return translate("ReportPage", "with the roster work piles up")
    judged = [state for kept in found.kept if (state := status_of(kept)) != "none"]
    if not judged:
        return ""
    if "missed" not in judged:
        if "near" in judged:
            return translate("ReportPage", "the roster just about keeps every promise")
        return translate("ReportPage", "the roster keeps every promise")
    words = translate("ReportPage", "the roster keeps {n} of {count} promises")
    kept = formats.number(judged.count("on_target"))
    return words.format(n=kept, count=formats.number(len(judged)))


def roster_sentence(found: PutIn | None) -> str:
    """The hours of the people put in by hand and what they keep; "" where there are none."""
    if found is None:
        return ""
    translate = QCoreApplication.translate
    verdict = kept_sentence(found.kept) if found.reason is None else sentence(found.reason)
    words = translate("ReportPage", "The roster has {hours} on duty a week. {verdict}")
    return words.format(hours=hours(found.duty_h), verdict=verdict)


def sizes(sheets: int, pages: int) -> tuple[str, str]:
    """How large the report is as a workbook and on paper."""
    translate = QCoreApplication.translate
    if not sheets:
        return "", ""
    return (
        translate("ReportPage", "{n} sheets, native charts, live formulas").format(
            n=formats.number(sheets)
        ),
        translate("ReportPage", "A4, {n} pages, charts as vectors").format(n=formats.number(pages)),
    )


def evidence() -> str:
    """What a reader may rely on."""
    return QCoreApplication.translate(
        "ReportPage",
        "The same numbers as on every page. Paper is always light and readable in grey.",
    )


def state(figures: ReportFigures, kpi: str) -> str:
    """on_target, near, missed or none."""
    return formats.status(figures.measures[kpi].value, figures.target(kpi), figures.direction(kpi))


def headline(figures: ReportFigures) -> str:
    """The sentence a reader remembers."""
    if figures.requirement is not None and figures.requirement.channels:
        return answer_sentence(figures.requirement)
    volume = figures.measures.get("volume")
    count = volume.value if volume is not None and volume.value is not None else 0
    return QCoreApplication.translate("ReportPage", "{contacts} in view.").format(
        contacts=formats.contacts(count)
    )


def story(figures: ReportFigures) -> str:
    """What the people keep and what they cost, in one paragraph."""
    parts: list[str] = []
    if figures.made_up:
        parts.append(QCoreApplication.translate("ReportPage", "Made-up data."))
    if figures.requirement is not None:
        parts.append(evidence_sentence(figures.requirement))
    if figures.cost is not None and (money := cost_sentence(figures.cost)):
        parts.append(
            QCoreApplication.translate("ReportPage", "This costs {money}.").format(money=money)
        )
    return " ".join(part for part in parts if part)


def checks(figures: ReportFigures) -> list[Check]:
    """What to know before the report is sent, worst first."""
    translate = QCoreApplication.translate
    found: list[Check] = []
    if figures.made_up:
        found.append(
            ("missed", translate("ReportPage", "These are made-up data; the summary says so."))
        )
    found += _people_checks(figures)
    for kpi in figures.missing[:MOST_MISSING]:
        reason = figures.measures[kpi].reason
        text = translate("ReportPage", "{kpi} is left out: {reason}").format(
            kpi=kpi_name(figures.words, kpi), reason=sentence(reason) if reason else "—"
        )
        found.append(("near", text))
    if figures.scenario.cost.hourly is None:
        found.append(
            ("near", translate("ReportPage", "No costs: type what an hour costs on Staffing."))
        )
    if figures.set_aside:
        text = translate("ReportPage", "{n} rows set aside, listed with their reasons.")
        found.append(("near", text.format(n=formats.number(figures.set_aside))))
    else:
        found.append(("on_target", translate("ReportPage", "No row was set aside.")))
    volume = figures.measures.get("volume")
    text = translate("ReportPage", "Computed from the same {contacts} as the Overview.")
    count = volume.n if volume is not None else 0
    found.append(("on_target", text.format(contacts=formats.contacts(count))))
    return sorted(found, key=lambda check: ("missed", "near", "on_target").index(check[0]))


def summary_text(figures: ReportFigures) -> str:
    """The answer, the results and where they come from as plain text, to paste into a message."""
    columns = (
        QCoreApplication.translate("ReportPage", "Measure"),
        QCoreApplication.translate("ReportPage", "Value"),
        QCoreApplication.translate("ReportPage", "Target"),
        QCoreApplication.translate("ReportPage", "Status"),
        QCoreApplication.translate("ReportPage", "Change"),
        "n",
    )
    rows = ["\t".join(_row(figures, kpi)) for kpi in figures.kpis]
    people = (roster_sentence(figures.put_in), headline(figures), story(figures))
    parts = [_head(figures), *people, "\t".join(columns), *rows]
    return "\n".join(part for part in (*parts, _foot(figures)) if part)


def suggested_name(figures: ReportFigures) -> str:
    """A file name with the period, without ending."""
    start, end = figures.period.start, figures.period.end
    name = QCoreApplication.translate("ReportPage", "Customer service")
    if start is not None and end is not None:
        name = f"{name} {formats.period_name(start, end)}"
    # Spaces that do not break cannot be typed where a file is looked for.
    return " ".join(name.split())


def _head(figures: ReportFigures) -> str:
    start, end = figures.period.start, figures.period.end
    name = QCoreApplication.translate("ReportPage", "Customer service")
    return name if start is None or end is None else f"{name}, {formats.period_name(start, end)}"


def _foot(figures: ReportFigures) -> str:
    volume = figures.measures.get("volume")
    calendar = figures.scenario.calendar
    return QCoreApplication.translate(
        "ReportPage", "n = {n} contacts, {aside} rows set aside. Business hours {hours}, {zone}."
    ).format(
        n=formats.number(volume.n if volume is not None else 0),
        aside=formats.number(figures.set_aside),
        hours=formats.opening_hours(calendar.hours),
        zone=calendar.zone,
    )


def _row(figures: ReportFigures, kpi: str) -> tuple[str, ...]:
    """A KPI's name, value, target, verdict, change and n, as text."""
    measure, target = figures.measures[kpi], figures.target(kpi)
    currency = figures.scenario.cost.currency
    change = figures.changes.get(kpi)
    moved = formats.change_texts(change, currency)[0] if change is not None else ""
    words = {
        "on_target": QCoreApplication.translate("ReportPage", "on target"),
        "near": QCoreApplication.translate("ReportPage", "near"),
        "missed": QCoreApplication.translate("ReportPage", "missed"),
    }.get(state(figures, kpi), "")
    return (
        kpi_name(figures.words, kpi),
        formats.measure_text(measure, currency),
        formats.target_text(target, measure.unit, currency) if target is not None else "",
        words, moved, formats.number(measure.n),
    )  # fmt: skip


def _why_no_people(figures: ReportFigures) -> str:
    if figures.why_no_people is not None:
        return sentence(figures.why_no_people)
    if figures.requirement is not None and figures.requirement.skipped:
        return " ".join(sentence(why) for _, why in figures.requirement.skipped)
    return QCoreApplication.translate("ReportPage", "No channel can be turned into people.")


def _people_checks(figures: ReportFigures) -> list[Check]:
    translate = QCoreApplication.translate
    found = _roster_checks(figures.put_in)
    if figures.requirement is None:
        return [*found, ("near", _why_no_people(figures))]
    for channel in figures.requirement.channels:
        for kept in channel.achieved:
            stands = status_of(kept)
            if stands not in ("missed", "near"):
                continue
            words = (
                translate("ReportPage", "{channel}: {target} cannot be kept; at most {value}.")
                if stands == "missed"
                else translate(
                    "ReportPage", "{channel}: {target} just missed, within chance: {value}."
                )
            )
            text = words.format(
                channel=formats.channel_name(channel.channel),
                target=formats.share(kept.target, 0),
                value=formats.share(kept.decisive, 1),
            )
            found.append((stands, text))
    for name, why in figures.requirement.skipped:
        text = translate("ReportPage", "{channel} is not staffed: {reason}").format(
            channel=formats.channel_name(name), reason=sentence(why)
        )
        found.append(("near", text))
    return found


def _roster_checks(found: PutIn | None) -> list[Check]:
    """What the people put in by hand keep, with the state of the promise that stands worst."""
    if found is None:
        return []
    states = {status_of(kept) for kept in found.kept}
    worst = next((one for one in ("missed", "near") if one in states), "on_target")
    return [("missed" if found.reason is not None else worst, roster_sentence(found))]
