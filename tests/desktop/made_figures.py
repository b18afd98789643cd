"""An overview made by hand for the tests of the pages: March 2026, three channels."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from core.model.measure import Change, Measure
from core.model.scenario import Filter, Scenario, Target
from core.problems import note
from desktop.overview_figures import Course, KpiWords, OverviewFigures

DAYS = tuple((date(2026, 3, 1) + timedelta(days=day)).isoformat() for day in range(31))
WEEKDAYS = (320.0, 230.0, 210.0, 190.0, 220.0, 60.0, 40.0)


def measures() -> dict[str, Measure]:
    """Eight cards' worth, one of them missing."""
    missing = note("needs_column", field="agent_messages", fields=("agent_messages",))
    return {
        m.id: m
        for m in (
            Measure("volume", 12340.0, "count", 12340, 12340, anchor="created"),
            Measure("frt", 6060.0, "s", 5380, 5420, "median", "created", "business",
                    extras={"p90": 21600.0, "mean": 9000.0}),
            Measure("frt_within", 0.776, "share", 5380, 5420, "promise", "created", "business",
                    extras={"within_s": 14400.0, "target": 0.9}),
            Measure("full_resolution_time", 93600.0, "s", 5203, 5420, "median", "resolved"),
            Measure("service_level", 0.734, "share", 2940, 2940, "no_short", "call",
                    extras={"within_s": 20.0, "target": 0.8}),
            Measure("csat", 0.864, "share", 2214, 12340, "top_2_of_5", "surveyed"),
            Measure("cost_per_resolution", 4.10, "money", 11986, 12340, anchor="resolved"),
            Measure("fcr", None, "share", 0, reason=missing),
        )
    }  # fmt: skip


def figures(**changed: object) -> OverviewFigures:
    """The overview of March 2026; keyword arguments replace fields."""
    values = measures()
    names = {
        "volume": ("Volume", "Volumen", "Volume"),
        "frt": ("First response time", "Tiempo de primera respuesta", "Tempo di prima risposta"),
        "frt_within": ("Replied within promise", "En plazo", "Risposti entro la promessa"),
        "full_resolution_time": ("Resolution time", "Tiempo de resolución", "Tempo di risoluzione"),
        "service_level": ("Service level", "Nivel de servicio", "Livello di servizio"),
        "csat": ("CSAT", "Satisfacción del cliente", "Soddisfazione del cliente"),
        "cost_per_resolution": ("Cost per resolution", "Costo", "Costo per risoluzione"),
        "fcr": ("First contact resolution", "Resolución en primer contacto",
                "Risoluzione al primo contatto"),
    }  # fmt: skip
    directions = {"frt": "down", "full_resolution_time": "down", "cost_per_resolution": "down"}
    wave = tuple(WEEKDAYS[date.fromisoformat(day).weekday()] for day in DAYS)
    course = Course(DAYS, {"": tuple(0.6 + value / 1000 for value in wave)})
    volume = Course(
        DAYS,
        {
            "email": wave,
            "chat": tuple(value * 0.7 for value in wave),
            "phone": tuple(None if value < 100 else value * 0.5 for value in wave),
        },
    )
    made = OverviewFigures(
        scenario=Scenario(
            targets=(
                Target("csat", 0.85),
                Target("cost_per_resolution", 4.0),
                Target("frt", 7200.0),
            )
        ),
        measures=values,
        changes={
            "volume": Change(replace(values["volume"], value=11618.0, n=11618), 0.062, False, None),
            "frt": Change(replace(values["frt"], value=5340.0), 0.135, False, False),
            "csat": Change(replace(values["csat"], value=0.855), 0.009, True, True),
        },
        headline=note(
            "headline_missed",
            promises=(
                note("missed_frt_within", share=0.776, within_s=14400.0, target=0.9),
                note("missed_service_level", share=0.734, within_s=20.0, target=0.8),
            ),
        ),
        findings=(),
        period=Filter(start=date(2026, 3, 1), end=date(2026, 4, 1)),
        comparison=Filter(start=date(2026, 2, 1), end=date(2026, 3, 1)),
        words={
            kpi: KpiWords(words, (f"How {kpi} is computed.",) * 3, directions.get(kpi, "up"))
            for kpi, words in names.items()
        },
        cards=tuple(values),
        step="day",
        courses={kpi: course for kpi in values if kpi not in ("fcr", "cost_per_resolution")},
        volume=volume,
        dimensions=("channel", "agent", "topic"),
        dimension="channel",
        groups={
            "email": {**values, "volume": Measure("volume", 5420.0, "count", 5420)},
            "chat": {**values, "volume": Measure("volume", 3980.0, "count", 3980)},
            "phone": {
                "volume": Measure("volume", 2940.0, "count", 2940),
                "csat": Measure("csat", 0.87, "share", 12),
            },
        },
        zone="Europe/Madrid",
        made_up=False,
    )
    return replace(made, **changed)
