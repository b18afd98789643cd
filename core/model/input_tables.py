"""The tables that can be typed, declared once: for files, templates and the panel of the window."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from core.model.inputs import (
    CustomerCount,
    MonthCost,
    MonthPeople,
    PlatformDay,
    SelfRating,
    SocialMonth,
    SurveyMonth,
    TopicRule,
)

Words = tuple[str, str, str]
"""English, Spanish, Italian."""
InputRow = (
    MonthCost
    | MonthPeople
    | CustomerCount
    | PlatformDay
    | TopicRule
    | SocialMonth
    | SurveyMonth
    | SelfRating
)


class InputKind(StrEnum):
    """What is written in a column."""

    MONTH = "month"
    """2026-01"""
    DAY = "day"
    """2026-01-31"""
    TEXT = "text"
    AMOUNT = "amount"
    """Money, not negative."""
    COUNT = "count"
    """People, contacts or hours, not negative."""
    FLAG = "flag"
    """true or false."""


@dataclass(frozen=True, slots=True)
class InputColumn:
    """One column of a table that is typed."""

    name: str
    kind: InputKind
    names: Words
    key: bool = False
    """Whether it belongs to what tells rows apart; a row with the same key replaces another."""
    needed: bool = False
    """Whether a row without it says nothing."""


@dataclass(frozen=True, slots=True)
class InputTable:
    """One table that is typed: its rows, its columns, and the KPIs it makes work."""

    name: str
    """The field of `Inputs` and the name in files."""
    row: type[InputRow]
    names: Words
    columns: tuple[InputColumn, ...]
    feeds: tuple[str, ...]
    example: tuple[str, ...]
    """One row of text as it would be typed, for the template."""
    enough_for: tuple[str, ...] = ()
    """The KPIs that need nothing else beside the contacts."""

    @property
    def key(self) -> tuple[str, ...]:
        """The columns that tell rows apart."""
        return tuple(column.name for column in self.columns if column.key)


def _month() -> InputColumn:
    return InputColumn("month", InputKind.MONTH, ("Month", "Mes", "Mese"), key=True, needed=True)


def _team() -> InputColumn:
    return InputColumn("team", InputKind.TEXT, ("Team", "Equipo", "Squadra"), key=True)


def _of(name: str, kind: InputKind, *names: str, key: bool = False) -> InputColumn:
    english, spanish, italian = names
    return InputColumn(name, kind, (english, spanish, italian), key=key, needed=key)


_AMOUNT, _COUNT = InputKind.AMOUNT, InputKind.COUNT

COSTS = InputTable(
    "costs",
    MonthCost,
    ("Monthly costs", "Costes mensuales", "Costi mensili"),
    (
        _month(),
        InputColumn("channel", InputKind.TEXT, ("Channel", "Canal", "Canale"), key=True),
        _team(),
        _of("labour", _AMOUNT, "Labour", "Personal", "Personale"),
        _of("overhead", _AMOUNT, "Overhead", "Gastos generales", "Spese generali"),
        _of("technology", _AMOUNT, "Technology", "Tecnología", "Tecnologia"),
        _of("total", _AMOUNT, "Total", "Total", "Totale"),
        InputColumn("currency", InputKind.TEXT, ("Currency", "Moneda", "Valuta")),
    ),
    ("cost_per_resolution", "cost_per_ticket", "social_cost_to_serve", "social_roi"),
    ("2026-01", "", "", "12000", "4000", "2000", "", ""),
    ("cost_per_resolution", "cost_per_ticket"),
)
PEOPLE = InputTable(
    "people",
    MonthPeople,
    ("People", "Plantilla", "Personale"),
    (
        _month(),
        _team(),
        _of("headcount", _COUNT, "People employed", "Personas en plantilla", "Persone in organico"),
        _of("leavers", _COUNT, "Left", "Bajas", "Uscite"),
        _of("paid_hours", _COUNT, "Paid hours", "Horas pagadas", "Ore pagate"),
    ),
    ("staff_attrition", "utilisation"),
    ("2026-01", "", "24", "1", "3840"),
    ("staff_attrition",),
)
CUSTOMERS = InputTable(
    "customers",
    CustomerCount,
    ("Customers", "Clientes", "Clienti"),
    (
        _month(),
        InputColumn(
            "group", InputKind.TEXT, ("Customer type", "Tipo de cliente", "Tipo di cliente"), True
        ),
        _of("start", _COUNT, "At the start", "Al inicio", "All'inizio"),
        _of("new", _COUNT, "New", "Nuevos", "Nuovi"),
        _of("end", _COUNT, "At the end", "Al final", "Alla fine"),
        _of("served", _COUNT, "Served", "Atendidos", "Serviti"),
        _of(
            "still_active", _COUNT, "Of those, still customers", "De ellos, siguen siendo clientes",
            "Di questi, ancora clienti",
        ),
    ),
    ("customer_retention",),
    ("2026-01", "", "1000", "200", "1150", "500", "430"),
    ("customer_retention",),
)  # fmt: skip
PLATFORMS = InputTable(
    "platforms",
    PlatformDay,
    ("Social platforms", "Plataformas sociales", "Piattaforme social"),
    (
        _of("platform", InputKind.TEXT, "Platform", "Plataforma", "Piattaforma", key=True),
        _of("day", InputKind.DAY, "Day", "Día", "Giorno", key=True),
        _of("followers", _COUNT, "Followers", "Seguidores", "Follower"),
        _of("posts", _COUNT, "Posts", "Publicaciones", "Post"),
        _of("approvals", _COUNT, "Approvals", "Aprobaciones", "Apprezzamenti"),
    ),
    ("audience_growth", "applause_rate"),
    ("Instagram", "2026-01-31", "12000", "40", "240"),
    ("audience_growth",),
)
TOPICS = InputTable(
    "topics",
    TopicRule,
    ("Topics", "Temas", "Temi"),
    (
        _of("topic", InputKind.TEXT, "Topic", "Tema", "Tema", key=True),
        _of("department", InputKind.TEXT, "Department", "Departamento", "Reparto"),
        _of("in_help", InputKind.FLAG, "In the help", "En la ayuda", "Nella guida"),
        _of("complaint", InputKind.FLAG, "Complaint", "Reclamación", "Reclamo"),
    ),
    ("top_topics", "kb_covered_share", "complaint_share"),
    ("Delivery", "Logistics", "true", "false"),
)
SOCIAL = InputTable(
    "social",
    SocialMonth,
    ("Service in social media", "Atención en redes sociales", "Assistenza sui social"),
    (
        _month(),
        _of("deflected", _COUNT, "Calls avoided", "Llamadas evitadas", "Chiamate evitate"),
        _of(
            "phone_cost", _AMOUNT, "Cost of a call", "Coste de una llamada",
            "Costo di una chiamata",
        ),
        _of(
            "social_cost", _AMOUNT, "Cost of a social contact", "Coste de un contacto en redes",
            "Costo di un contatto social",
        ),
        _of("sales", _AMOUNT, "Sales", "Ventas", "Vendite"),
        _of("cost", _AMOUNT, "Whole cost", "Coste total", "Costo totale"),
    ),
    ("social_roi",),
    ("2026-01", "4000", "5.00", "2.00", "6000", "12000"),
    ("social_roi",),
)  # fmt: skip
SURVEYS = InputTable(
    "surveys",
    SurveyMonth,
    ("Surveys counted by hand", "Encuestas contadas a mano", "Sondaggi contati a mano"),
    (
        _month(),
        _of(
            "survey", InputKind.TEXT, "Survey (esat, expectation_met, checklist)",
            "Encuesta (esat, expectation_met, checklist)",
            "Sondaggio (esat, expectation_met, checklist)", key=True,
        ),
        _team(),
        _of("favourable", _COUNT, "Favourable", "Favorables", "Favorevoli"),
        _of("answers", _COUNT, "Answers", "Respuestas", "Risposte"),
    ),
    ("esat", "expectation_met", "consistency"),
    ("2026-01", "esat", "", "18", "24"),
    ("esat", "expectation_met"),
)  # fmt: skip
SELF_RATINGS = InputTable(
    "self_ratings",
    SelfRating,
    ("Agents rate themselves", "Autoevaluación de agentes", "Autovalutazione degli operatori"),
    (
        _month(),
        _of("agent", InputKind.TEXT, "Agent", "Agente", "Operatore", key=True),
        InputColumn(
            "rating", _AMOUNT, ("Own rating, 1 to 5", "Nota propia, 1 a 5", "Voto proprio, 1 a 5"),
            needed=True,
        ),
    ),
    (),
    ("2026-01", "Ana", "4"),
)  # fmt: skip

INPUT_TABLES: dict[str, InputTable] = {
    table.name: table
    for table in (
        COSTS, PEOPLE, CUSTOMERS, PLATFORMS, TOPICS, SOCIAL, SURVEYS, SELF_RATINGS,
    )
}  # fmt: skip
"""Every table that can be typed, in the order people read them."""


def table_for(kpi: str) -> InputTable | None:
    """The table that makes a missing KPI work by itself, or None where typing is not enough."""
    return next((table for table in INPUT_TABLES.values() if kpi in table.enough_for), None)
