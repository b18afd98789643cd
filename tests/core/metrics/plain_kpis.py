"""Every KPI of contacts counted slowly and plainly, one contact after the other, without arrays."""

from __future__ import annotations

import statistics
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from typing import Any

import numpy as np

Row = dict[str, Any]
Value = float | None
DAY = 86400
LEFT_OUT = ("cancelled", "excluded")
OPEN = ("new", "open", "pending_customer", "on_hold")
MOODS = {"positive": 1, "neutral": 0, "negative": -1}
URGENCY = ("urgent", "high", "normal", "low", "planning")
CONTACT_MOMENTS = ("created", "replied", "resolved", "closed", "first_resolved")


def made_rows(seed: int, contacts: int) -> list[Row]:
    """Random contacts, each column with blanks; moments in seconds after an epoch."""
    rng = np.random.default_rng(seed)

    def maybe(value: Any, blanks: float = 0.3) -> Any:
        return None if rng.random() < blanks else value

    def whole(low: int, high: int, blanks: float = 0.3) -> int | None:
        return maybe(int(rng.integers(low, high)), blanks)

    def pick(*values: Any, blanks: float = 0.2) -> Any:
        return maybe(values[int(rng.integers(len(values)))], blanks)

    rows: list[Row] = []
    for _ in range(contacts):
        created = int(rng.integers(0, 40 * DAY))
        answered = pick(True, False, blanks=0.6)
        rows.append(
            {
                "created": created,
                "replied": whole(created - 500, created + 3 * DAY),
                "resolved": whole(created - 500, created + 9 * DAY),
                "closed": whole(created, created + 12 * DAY, 0.6),
                "first_resolved": whole(created, created + 5 * DAY, 0.5),
                "solution": whole(created, created + 4 * DAY, 0.5),
                "deadline": whole(created, created + 3 * DAY, 0.5),
                "status": pick("open", "resolved", "closed", "archived", "excluded", blanks=0),
                "channel": pick("email", "chat", "social", blanks=0.1),
                "direction": pick("inbound", "inbound", "outbound", blanks=0.1),
                "agent": pick("Ana", "Ben", "Cho", "Dia"),
                "tier": pick("1", "2", "3"),
                "priority": pick("urgent", "normal", "low"),
                "topic": pick("Delivery", "Billing", "Complaint", "Returns", "Login", "Other"),
                "product": pick("A", "B", "C", "D", "E", "F", "G"),
                "customer": pick(*(f"c{i}" for i in range(max(2, contacts // 4)))),
                "answered": answered,
                "wait": whole(0, 200, 0.2) if answered is not None else None,
                "talk": whole(10, 900) if answered else None,
                "hold": pick(0, 30, 90) if answered else None,
                "wrap": pick(0, 60) if answered else None,
                "agent_messages": whole(0, 4),
                "customer_messages": whole(0, 5),
                "reopens": whole(0, 3),
                "reassignments": whole(0, 3),
                "escalated": pick(True, False),
                "csat": pick(1, 2, 3, 4, 5, blanks=0.4),
                "commented": pick("why", blanks=0.7),
                "surveyed": pick(True, False),
                "nps": whole(0, 11, 0.4),
                "ces": pick(1, 2, 3, 4, 5, 6, 7, blanks=0.4),
                "esat": pick(1, 2, 3, 4, 5, blanks=0.5),
                "expectation": pick("exceeded", "met", "not met", "no idea"),
                "improvement": pick("speed", "clarity", "Other"),
                "sla_res": pick(True, False),
                "sla_frt": pick(True, False),
                "fcr": pick(True, False),
                "complaint": pick(True, False),
                "applause": pick(True, False),
                "ack": pick(True, False, blanks=0.5),
                "rephrased": whole(0, 3),
                "likes": whole(0, 9),
                "shares": whole(0, 9),
                "covered": pick(True, False),
                "mood_first": pick("positive", "neutral", "negative"),
                "mood_last": pick("positive", "neutral", "negative"),
                "replies": whole(0, 4),
                "reply_time": int(rng.integers(1, 9000)),
                "longest": int(rng.integers(1, 5000)),
                "pending": pick(0, 600, 7200),
                "bot": pick(0, 30, 300),
                "used": pick(True, False, blanks=0.5),
                "own_mean": pick(60, 420, 7000, blanks=0.3),
            }
        )
    # One contact that fixes the scales of the answers and feeds every column.
    rows.append({**rows[0], "csat": 5, "ces": 7, "nps": 10, "status": "resolved", "customer": "c0"})
    for name in (
        "esat",
        "sla_res",
        "sla_frt",
        "fcr",
        "complaint",
        "applause",
        "ack",
        "covered",
        "used",
    ):
        rows[-1][name] = 5 if name == "esat" else True
    rows[-1] |= {"resolved": rows[-1]["created"] + 50, "replied": rows[-1]["created"] + 40}
    rows[-1] |= {"answered": True, "wait": 5, "talk": 60, "hold": 0, "wrap": 0}
    rows[-1] |= {"mood_first": "neutral", "mood_last": "positive", "replies": 1, "rephrased": 1}
    rows[-1] |= {"agent_messages": 1, "customer_messages": 1, "reopens": 0, "reassignments": 0}
    rows[-1] |= {"escalated": False, "channel": "social", "direction": "inbound", "likes": 1}
    rows[-1] |= {"solution": rows[-1]["created"] + 45, "deadline": rows[-1]["created"] + 60}
    rows[-1] |= {
        "own_mean": 90,
        "pending": 0,
        "bot": 0,
        "closed": None,
        "shares": 2,
        "surveyed": True,
    }
    rows[-1] |= {"first_resolved": rows[-1]["created"] + 50, "tier": "1", "agent": "Ana"}
    return rows


def is_counted(row: Row) -> bool:
    return row["status"] not in LEFT_OUT


def solved_at(row: Row) -> int | None:
    if row["status"] in ("archived", *LEFT_OUT):
        return None
    if row["resolved"] is not None:
        return row["resolved"]
    return row["closed"] if row["status"] in ("resolved", "closed") else None


def is_resolved(row: Row) -> bool:
    return is_counted(row) and solved_at(row) is not None


def is_open(row: Row) -> bool:
    if not is_counted(row) or is_resolved(row) or row["closed"] is not None:
        return False
    if row["status"] in ("resolved", "closed", "archived"):
        return False
    return row["answered"] is None or row["status"] in OPEN


def comes_in(row: Row) -> bool:
    return is_counted(row) and row["direction"] != "outbound"


def mean(values: Iterable[float]) -> Value:
    found = list(values)
    return sum(found) / len(found) if found else None


def median(values: Iterable[float]) -> Value:
    found = list(values)
    return statistics.median(found) if found else None


def share(rows: Iterable[Row], hit: Callable[[Row], bool]) -> Value:
    return mean(float(hit(row)) for row in rows)


def gap(row: Row, name: str) -> int | None:
    found = None if row[name] is None else row[name] - row["created"]
    return found if found is None or found >= 0 else None


def gaps(rows: Iterable[Row], name: str) -> list[int]:
    return [found for row in rows if (found := gap(row, name)) is not None]


def told(rows: Iterable[Row], *names: str) -> list[Row]:
    return [row for row in rows if all(row[name] is not None for name in names)]


def data_end(rows: list[Row]) -> int:
    return max(row[name] for row in rows for name in CONTACT_MOMENTS if row[name] is not None)


def plain_kpis(rows: list[Row]) -> dict[str, Value]:
    """Value by KPI, and by "kpi/variant"."""
    found: dict[str, Value] = {}
    for count in (_volumes, _speeds, _calls, _answers, _moods, _outcomes, _flows, _solutions):
        found |= count(rows)
    return found | _again(rows)


def _volumes(rows: list[Row]) -> dict[str, Value]:
    both = told(rows, "agent_messages", "customer_messages")
    topics = Counter(row["topic"] for row in rows if row["topic"])
    products = Counter(row["product"] for row in rows if row["product"])
    days = {row["created"] // DAY for row in rows}
    length = max(days) - min(days) + 1
    by_day = Counter(row["created"] // DAY for row in rows)
    return {
        "volume": len(rows),
        "volume/messages": sum(r["agent_messages"] + r["customer_messages"] for r in both),
        "volume/handled": sum(is_counted(r) and r["answered"] is not False for r in rows),
        "volume/customers": len({r["customer"] for r in rows if r["customer"]}),
        "requests_per_day": len(rows) / length,
        "requests_per_day/peak_day": max(by_day.values()),
        "top_topics": sum(n for _, n in topics.most_common(5)) / len(rows),
        "top_topics/top_five_products": sum(n for _, n in products.most_common(5)) / len(rows),
        "off_hours_share": 0.0,
    }


def _speeds(rows: list[Row]) -> dict[str, Value]:
    asked = [r for r in rows if comes_in(r)]
    done = [r for r in rows if is_resolved(r)]
    end = data_end(rows)
    deferred = [r for r in asked if r["channel"] != "chat"]
    waited = [r for r in deferred if r["replied"] is None and is_open(r)]

    def within(seconds: int) -> Value:
        replies = gaps(deferred, "replied")
        late = sum(end - r["created"] > seconds for r in waited)
        n = len(replies) + late
        return sum(g <= seconds for g in replies) / n if n else None

    written = [r for r in asked if r["answered"] is None]
    old = [r for r in written if r["replied"] is not None or end - r["created"] > DAY]
    quick = [r for r in old if r["replied"] is not None and r["replied"] - r["created"] <= DAY]
    conversations = [r for r in rows if is_counted(r) and r["replies"]]
    by_urgency = {u: gaps([r for r in asked if r["priority"] == u], "replied") for u in URGENCY}
    first = next((u for u in URGENCY if by_urgency[u]), None)
    urgent = [r for r in done if r["priority"] == first]
    bound = [r for r in rows if is_counted(r) and r["deadline"] is not None]
    slacks = [r["deadline"] - r["replied"] for r in bound if r["replied"] is not None]
    missed = sum(r["replied"] is None and r["deadline"] < end for r in bound)
    bots = [r for r in told(asked, "replied", "bot") if r["replied"] >= r["created"]]
    worked = told(done, "resolved", "pending")
    return {
        "frt": median(gaps(asked, "replied")),
        "frt/mean": mean(gaps(asked, "replied")),
        "frt/business_median": median(gaps(asked, "replied")),
        "frt/without_bot": median(
            [max(r["replied"] - r["created"] - r["bot"], 0) for r in bots]
            + [0 for r in told(asked, "replied", "bot") if r["replied"] < r["created"]]
        ),
        "frt_within": within(4 * 3600),
        "frt_within/within_24_h": within(DAY),
        "slowest_response": max(gaps(asked, "replied"), default=None),
        "slowest_response/any_reply": max((r["longest"] for r in asked), default=None),
        "response_by_severity": median(by_urgency[first]) if first else None,
        "response_by_severity/resolution_most_urgent": median(gaps(urgent, "resolved")),
        "customer_deadline_met": (
            sum(s >= 0 for s in slacks) / (len(slacks) + missed) if slacks or missed else None
        ),
        "customer_deadline_met/median_slack": median(slacks),
        "response_rate": share(written, lambda r: r["replied"] is not None),
        "response_rate/within_24_h": len(quick) / len(old) if old else None,
        "avg_reply_time": (
            sum(r["reply_time"] for r in conversations) / sum(r["replies"] for r in conversations)
        ),
        "avg_reply_time/contact_means": mean(r["reply_time"] / r["replies"] for r in conversations),
        "avg_reply_time/contact_column": mean(
            r["own_mean"] for r in told([r for r in rows if is_counted(r)], "own_mean")
        ),
        "first_resolution_time": median(gaps(done, "first_resolved")),
        "full_resolution_time": median(gaps(done, "resolved")),
        "full_resolution_time/mean": mean(gaps(done, "resolved")),
        "full_resolution_time/to_closed": median(gaps(done, "closed")),
        "full_resolution_time/without_pending": median(
            [max(r["resolved"] - r["created"] - r["pending"], 0) for r in worked]
        ),
    }


def _calls(rows: list[Row]) -> dict[str, Value]:
    queue = [r for r in rows if comes_in(r) and r["answered"] is not None]
    served = [r for r in queue if r["answered"]]
    gone = [r for r in queue if not r["answered"]]
    timed = told(served, "wait")
    limit = {r["channel"]: 60 if r["channel"] == "chat" else 20 for r in rows}
    quick = sum(r["wait"] <= limit[r["channel"]] for r in timed)
    early = sum(r["wait"] <= limit[r["channel"]] for r in told(gone, "wait"))
    short = sum(r["wait"] <= 5 for r in told(gone, "wait"))
    offered = len(timed) + len(gone)
    handled = [r for r in rows if is_counted(r) and r["answered"] is not False]
    talked = told(handled, "talk")
    held = told(handled, "hold")
    waits = [r["wait"] for r in told([r for r in rows if comes_in(r)], "wait")]
    chats = [r for r in rows if comes_in(r) and r["channel"] == "chat"]
    unanswered = [r["created"] for r in rows if comes_in(r) and is_open(r) and r["replied"] is None]

    def ratio(part: float, whole: float) -> Value:
        return part / whole if whole else None

    return {
        "asa": mean(r["wait"] for r in timed),
        "asa/with_abandoned": mean(r["wait"] for r in told(queue, "wait")),
        "longest_queue_delay": max(waits, default=None),
        "longest_queue_delay/oldest_unanswered": (
            data_end(rows) - min(unanswered) if unanswered else None
        ),
        "service_level": ratio(quick, offered - short),
        "service_level/offered": ratio(quick, offered),
        "service_level/answered": ratio(quick, len(timed)),
        "service_level/removed": ratio(quick + early, offered),
        "service_level/offered_less_short_abandons": ratio(quick, offered - early),
        "abandonment_rate": ratio(len(gone), len(queue)),
        "abandonment_rate/short_out_of_both": ratio(len(gone) - short, len(queue) - short),
        "abandonment_rate/short_out_of_numerator": ratio(len(gone) - short, len(queue)),
        "aht": mean(r["talk"] + (r["hold"] or 0) + (r["wrap"] or 0) for r in talked),
        "aht/talk_hold": mean(r["talk"] + (r["hold"] or 0) for r in talked),
        "aht/talk": mean(r["talk"] for r in talked),
        "aht/elapsed": mean(gaps([r for r in rows if is_resolved(r)], "resolved")),
        "hold_time": mean(r["hold"] for r in held),
        "hold_time/per_held": mean(r["hold"] for r in held if r["hold"]),
        "hold_time/over_60_s": share(held, lambda r: r["hold"] > 60),
        "chat_wait": median(r["reply_time"] for r in chats),
        "chat_wait/queue_only": median(r["wait"] for r in told(chats, "wait")),
    }


def _answers(rows: list[Row]) -> dict[str, Value]:
    counted = [r for r in rows if is_counted(r)]
    done = [r for r in rows if is_resolved(r)]
    rated, recommended = told(counted, "csat"), told(counted, "nps")
    effort, staff = told(counted, "ces"), told(counted, "esat")
    asked = [r for r in counted if r["surveyed"] or r["csat"] is not None]
    expected = [r for r in told(counted, "expectation") if r["expectation"] != "no idea"]
    easy = sum(r["ces"] >= 6 for r in effort)
    hard = sum(r["ces"] <= 3 for r in effort)
    promoters = sum(r["nps"] >= 9 for r in recommended)
    detractors = sum(r["nps"] <= 6 for r in recommended)
    low = [r for r in rated if r["csat"] <= 2]
    both = told(done, "agent_messages", "customer_messages")
    return {
        "csat": share(rated, lambda r: r["csat"] >= 4),
        "csat/mean": mean(r["csat"] for r in rated),
        "csat/top_box": share(rated, lambda r: r["csat"] == 5),
        "csat_response_rate": share(asked, lambda r: r["csat"] is not None),
        "csat_response_rate/of_resolved": share(done, lambda r: r["csat"] is not None),
        "csat_low_reasons": len(low),
        "csat_low_reasons/up_to_3": sum(r["csat"] <= 3 for r in rated),
        "csat_low_reasons/with_comment": sum(r["commented"] is not None for r in low),
        "nps": 100 * (promoters - detractors) / len(recommended),
        "ces": mean(r["ces"] for r in effort),
        "ces/easy_share": easy / len(effort),
        "ces/index": 100 * (easy - hard) / len(effort),
        "ces/inferred_messages": mean(
            r["customer_messages"] for r in told(done, "customer_messages")
        ),
        "ces/inferred_time": median(gaps(done, "resolved")),
        "ces/inferred_chased": share(
            both, lambda r: r["customer_messages"] > r["agent_messages"] + 1
        ),
        "esat": share(staff, lambda r: r["esat"] >= 4) if len(staff) >= 5 else None,
        "expectation_met": share(expected, lambda r: r["expectation"] != "not met"),
        "expectation_met/exceeded": share(expected, lambda r: r["expectation"] == "exceeded"),
    }


def _moods(rows: list[Row]) -> dict[str, Value]:
    counted = [r for r in rows if is_counted(r)]
    handled = [r for r in counted if r["answered"] is not False]
    both = told(counted, "mood_first", "mood_last")
    change = [MOODS[r["mood_last"]] - MOODS[r["mood_first"]] for r in both]
    scored = told(counted, "mood_last")
    return {
        "sentiment_change": mean(change),
        "sentiment_change/share_improved": mean(float(c > 0) for c in change),
        "sentiment_mix": share(scored, lambda r: r["mood_last"] == "positive"),
        "sentiment_mix/negative": share(scored, lambda r: r["mood_last"] == "negative"),
        "sentiment_mix/neutral": share(scored, lambda r: r["mood_last"] == "neutral"),
        "complaint_share": share(told(handled, "complaint"), lambda r: r["complaint"]),
        "complaint_share/by_topic": share(handled, lambda r: r["topic"] == "Complaint"),
        "applause_rate": share(told(handled, "applause"), lambda r: r["applause"]),
    }


def _outcomes(rows: list[Row]) -> dict[str, Value]:
    done = [r for r in rows if is_resolved(r)]
    counted = [r for r in rows if is_counted(r)]
    touched = told(done, "agent_messages", "reopens")
    moved = told(done, "reassignments", "escalated")
    once = told(moved, "agent_messages", "reopens")
    both = told(done, "agent_messages", "customer_messages")
    reopened = told(done, "reopens")
    tiers = Counter(r["tier"] for r in done if r["tier"])

    def stayed(r: Row) -> bool:
        return r["reassignments"] == 0 and not r["escalated"]

    def single(r: Row) -> bool:
        return r["agent_messages"] == 1 and r["reopens"] == 0

    quick = [r for r in done if r["replied"] is not None and r["resolved"] is not None]
    return {
        "fcr": share(touched, single),
        "fcr/one_reply_only": share(
            told(done, "agent_messages"), lambda r: r["agent_messages"] == 1
        ),
        "fcr/flagged": share(told(done, "fcr"), lambda r: r["fcr"]),
        "fcr/never_pending": share(told(done, "pending"), lambda r: r["pending"] == 0),
        "fcr/with_first_reply": share(quick, lambda r: r["resolved"] <= r["replied"] + 60),
        "fcr/no_customer_reply": share(
            told(done, "customer_messages"), lambda r: r["customer_messages"] <= 1
        ),
        "fcr/one_agent": share(told(done, "reassignments"), lambda r: r["reassignments"] == 0),
        "fcr/confirmed": share(done, lambda r: r["ack"] is True),
        "first_instance": share(moved, stayed),
        "first_instance/no_transfer": share(
            told(done, "reassignments"), lambda r: r["reassignments"] == 0
        ),
        "first_instance/one_touch": share(once, lambda r: stayed(r) and single(r)),
        "reopen_rate": share(reopened, lambda r: r["reopens"] > 0),
        "reopen_rate/per_contact": mean(r["reopens"] for r in reopened),
        "escalation_rate": share(told(counted, "escalated"), lambda r: r["escalated"]),
        "tier_share": max(tiers.values()) / len(done) if tiers else None,
        "interactions_per_ticket": mean(r["agent_messages"] + r["customer_messages"] for r in both),
        "interactions_per_ticket/median": median(
            r["agent_messages"] + r["customer_messages"] for r in both
        ),
        "interactions_per_ticket/agent_only": mean(
            r["agent_messages"] for r in told(done, "agent_messages")
        ),
        "consistency": _alike(done),
    }


def _alike(done: list[Row]) -> Value:
    times: dict[str, list[int]] = defaultdict(list)
    for row in done:
        if row["agent"] and gap(row, "resolved") is not None:
            times[row["agent"]].append(row["resolved"] - row["created"])
    medians = [statistics.median(found) for found in times.values() if len(found) >= 20]
    if len(medians) < 4:
        return None
    low, middle, high = statistics.quantiles(medians, n=4, method="inclusive")
    return (high - low) / middle


def _flows(rows: list[Row]) -> dict[str, Value]:
    counted = [r for r in rows if is_counted(r)]
    done = [r for r in rows if is_resolved(r)]
    through = [r for r in counted if r["answered"]]
    end = data_end(rows)
    times = sorted(gaps(rows, "resolved"))
    old: list[Row] = []
    if len(times) >= 10:
        p90 = statistics.quantiles(times, n=10, method="inclusive")[8]
        old = [r for r in counted if r["created"] <= end - round(p90)]
    gone = [(r, r["closed"] if solved_at(r) is None else solved_at(r)) for r in counted]
    waiting = [r for r, when in gone if (is_open(r) if when is None else when > end)]
    return {
        "backlog": len(waiting),
        "backlog/by_status": sum(r["status"] in OPEN for r in rows),
        "resolution_rate_flow": len(done) / len(counted) if counted else None,
        "resolution_rate_flow/of_answered": share(through, is_resolved),
        "resolution_rate_cohort": share(counted, is_resolved),
        "resolution_rate_cohort/inside_period": share(counted, is_resolved),
        "resolution_rate_cohort/without_recent": share(old, is_resolved),
        "sla_attainment": share(told(done, "sla_res"), lambda r: r["sla_res"]),
        "sla_attainment/first_response": share(told(done, "sla_frt"), lambda r: r["sla_frt"]),
    }


def _solutions(rows: list[Row]) -> dict[str, Value]:
    counted = [r for r in rows if is_counted(r)]
    said = [r for r in counted if r["ack"] is not None or r["used"] is not None]
    given = [r for r in counted if r["solution"] is not None or r in said]
    liked = [r for r in counted if r["likes"] is not None or r["shares"] is not None]
    totals = [(r["likes"] or 0) + (r["shares"] or 0) for r in liked]
    no_chat = not any(r["channel"] == "chat" for r in rows)
    chats = told([r for r in counted if no_chat or r["channel"] == "chat"], "rephrased")
    posts = [r for r in rows if comes_in(r) and r["channel"] == "social"]
    return {
        "solution_ack": share(given, lambda r: r["ack"] is True or r["used"] is True),
        "solution_ack/of_answers": share(said, lambda r: r["ack"] is True or r["used"] is True),
        "solution_ack/confirmed_only": share(given, lambda r: r["ack"] is True),
        "endorsements": mean(totals),
        "endorsements/total": sum(totals),
        "rephrase_rate": mean(r["rephrased"] for r in chats),
        "rephrase_rate/share_of_chats": share(chats, lambda r: r["rephrased"] >= 1),
        "post_to_solution": median(gaps(posts, "solution")),
        "post_to_solution/resolved_proxy": median(gaps(posts, "resolved")),
        "kb_covered_share": share(told(counted, "covered"), lambda r: r["covered"]),
    }


def _again(rows: list[Row]) -> dict[str, Value]:
    """Every pair of contacts of one customer is looked at."""
    known = [(place, r) for place, r in enumerate(rows) if r["customer"]]
    end = data_end(rows)

    def earlier(place: int, r: Row, days: float, topic: bool) -> bool:
        return any(
            0 <= r["created"] - o["created"] <= days * DAY
            and (o["created"] < r["created"] or other < place)
            for other, o in known
            if other != place
            and o["customer"] == r["customer"]
            and (not topic or o["topic"] == r["topic"])
        )

    def quiet(r: Row, place: int) -> bool:
        return not any(
            0 <= o["created"] - r["created"] <= 7 * DAY
            and (o["created"] > r["created"] or other > place)
            for other, o in known
            if other != place and o["customer"] == r["customer"] and o["topic"] == r["topic"]
        )

    n = len(known)
    again = {
        (days, topic): sum(earlier(p, r, days, topic) for p, r in known)
        for days, topic in ((7, True), (7, False))
    }
    seen = [(p, r) for p, r in known if is_resolved(r) and end - r["created"] > 7 * DAY]
    customers: dict[str, set[str]] = defaultdict(set)
    for _, r in known:
        if r["topic"]:
            customers[r["topic"]].add(r["customer"])
    everybody = {r["customer"] for _, r in known}
    most = max((len(names) for names in customers.values()), default=None)
    return {
        "repeat_contact_rate": again[7, True] / n if n else None,
        "repeat_contact_rate/any_topic_7_days": again[7, False] / n if n else None,
        "repeat_contact_rate/contacts_per_customer": n / len(everybody) if n else None,
        "fcr/no_repeat_7_days": mean(float(quiet(r, p)) for p, r in seen),
        "ces/inferred_contacts": n / (n - again[7, True]) if n > again[7, True] else None,
        "customers_affected": most,
        "customers_affected/share_of_customers": (most or 0) / len(everybody),
    }
