"""What a planner should read: remarks with their evidence, ranked by the customers they touch."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date

from core.metrics.facts import Facts
from core.metrics.remarks.doubts import doubt_remarks
from core.metrics.remarks.drifts import alert_remarks, drift_remarks
from core.metrics.remarks.groups import group_remarks
from core.metrics.remarks.help_content import help_remarks
from core.metrics.remarks.load import load_remarks
from core.metrics.remarks.moves import move_remarks, total_remarks
from core.metrics.remarks.seen import ENOUGH, Seen, seen_of
from core.metrics.time_dimensions import CYCLES
from core.model.finding import Finding
from core.model.measure import Change, Measure
from core.model.scenario import Filter, Scenario
from core.progress import Progress, no_progress

MOST_FINDINGS = 8
_TELLERS: tuple[Callable[[Seen], Iterator[Finding]], ...] = (
    group_remarks, load_remarks, move_remarks, drift_remarks, alert_remarks, doubt_remarks,
    help_remarks,
)  # fmt: skip


def findings(
    facts: Facts,
    scenario: Scenario,
    view: Filter,
    measures: Mapping[str, Measure],
    changes: Mapping[str, Change],
    progress: Progress = no_progress,
    newest: date | None = None,
) -> tuple[Finding, ...]:
    """Up to eight remarks, those first that touch most customers; none from too few contacts.

    Of totals by interval only their shares are told.

    `measures` and `changes` are those of the view. A remark needs 100 contacts, 20 in each group
    that it names, and what it says must be beyond chance and large enough to matter. `newest` is
    the first day of the last import, where it goes on after the earlier ones.
    """
    seen = seen_of(facts, scenario, view, measures, changes, newest)
    if len(seen.selection.created) < ENOUGH:
        totals = seen.selection.counted_totals
        return () if totals is None else tuple(_ranked(list(total_remarks(seen))))
    told: list[Finding] = []
    for place, teller in enumerate(_TELLERS):
        told += teller(seen)
        progress((place + 1) / len(_TELLERS))
    return tuple(_ranked(told))[:MOST_FINDINGS]


def _ranked(told: list[Finding]) -> Iterator[Finding]:
    """Remarks by weight; one question about moments is answered once, by its strongest."""
    moments: set[str] = set()
    for found in sorted(told, key=lambda one: -one.weight):
        if _of_a_moment(found):
            if found.kpi in moments:
                continue
            moments.add(found.kpi)
        yield found


def _of_a_moment(found: Finding) -> bool:
    return (
        found.tone == "worse"
        and isinstance(found.evidence, Filter)
        and any(name in CYCLES for name in found.evidence.wanted)
        and found.code.startswith(("weakest_", "moment_"))
    )
