"""The columns of a contacts, surveys or intervals table: name, type and meaning.

A table holds only the columns its file can feed; an absent column is "not known", never zero.
"""

from dataclasses import dataclass
from enum import StrEnum


class FieldType(StrEnum):
    """How the cells of a field are held in a table."""

    ID = "id"
    """Text kept exactly as written (pandas str)."""
    MOMENT = "moment"
    """datetime64[us, UTC]."""
    DURATION = "duration"
    """float64 seconds, NaN when missing."""
    CATEGORY = "category"
    """pandas category of canonical or raw values; missing is NaN and reads "Unknown"."""
    FLAG = "flag"
    """pandas boolean, NA when missing."""
    COUNT = "count"
    """float64 whole numbers, NaN when missing."""
    SCORE = "score"
    """float64 on the declared scale, NaN when missing."""
    MONEY = "money"
    """float64, NaN when missing."""
    TEXT = "text"
    """pandas str, imported only on request."""


@dataclass(frozen=True, slots=True)
class Field:
    """One column of an imported table."""

    name: str
    type: FieldType
    names: tuple[str, str, str]
    """How people call it: English, Spanish, Italian."""


def _f(name: str, kind: FieldType, en: str, es: str, it: str) -> Field:
    return Field(name, kind, (en, es, it))


CONTACT_FIELDS: tuple[Field, ...] = (
    _f("ticket_id", FieldType.ID, "Contact number", "Número de contacto", "Numero del contatto"),
    _f("created_at", FieldType.MOMENT, "Created", "Creado", "Creato"),
    _f("first_response_at", FieldType.MOMENT, "First reply", "Primera respuesta", "Prima risposta"),
    _f("resolved_at", FieldType.MOMENT, "Resolved", "Resuelto", "Risolto"),
    _f("closed_at", FieldType.MOMENT, "Closed", "Cerrado", "Chiuso"),
    _f(
        "first_resolved_at",
        FieldType.MOMENT,
        "First resolved",
        "Primera resolución",
        "Prima risoluzione",
    ),
    _f("updated_at", FieldType.MOMENT, "Updated", "Actualizado", "Aggiornato"),
    _f("due_at", FieldType.MOMENT, "Due", "Vencimiento", "Scadenza"),
    _f("status", FieldType.CATEGORY, "Status", "Estado", "Stato"),
    _f("channel", FieldType.CATEGORY, "Channel", "Canal", "Canale"),
    _f("agent", FieldType.CATEGORY, "Agent", "Agente", "Operatore"),
    _f("team", FieldType.CATEGORY, "Team", "Equipo", "Squadra"),
    _f("tier", FieldType.CATEGORY, "Tier", "Nivel", "Livello"),
    _f("priority", FieldType.CATEGORY, "Priority", "Prioridad", "Priorità"),
    _f("topic", FieldType.CATEGORY, "Topic", "Tema", "Tema"),
    _f("product", FieldType.CATEGORY, "Product", "Producto", "Prodotto"),
    _f("department", FieldType.CATEGORY, "Department", "Departamento", "Reparto"),
    _f("language", FieldType.CATEGORY, "Language", "Idioma", "Lingua"),
    _f("customer_id", FieldType.ID, "Customer", "Cliente", "Cliente"),
    _f("customer_type", FieldType.CATEGORY, "Customer type", "Tipo de cliente", "Tipo di cliente"),
    _f("direction", FieldType.CATEGORY, "Direction", "Dirección", "Direzione"),
    _f(
        "first_response_duration",
        FieldType.DURATION,
        "First reply after",
        "Primera respuesta tras",
        "Prima risposta dopo",
    ),
    _f(
        "resolution_duration", FieldType.DURATION, "Resolved after", "Resuelto tras", "Risolto dopo"
    ),
    _f("handle_time", FieldType.DURATION, "Handle time", "Tiempo de gestión", "Tempo di gestione"),
    _f(
        "talk_time",
        FieldType.DURATION,
        "Talk time",
        "Tiempo de conversación",
        "Tempo di conversazione",
    ),
    _f("hold_time", FieldType.DURATION, "Hold time", "Tiempo en espera", "Tempo in attesa"),
    _f(
        "wrap_time",
        FieldType.DURATION,
        "After-contact work",
        "Trabajo posterior",
        "Lavoro dopo il contatto",
    ),
    _f("wait_time", FieldType.DURATION, "Wait", "Espera", "Attesa"),
    _f("ivr_time", FieldType.DURATION, "Menu time", "Tiempo en el menú", "Tempo nel menu"),
    _f("answered", FieldType.FLAG, "Answered", "Atendido", "Risposto"),
    _f("abandoned", FieldType.FLAG, "Abandoned", "Abandonado", "Abbandonato"),
    _f("resolved_flag", FieldType.FLAG, "Resolved (yes/no)", "Resuelto (sí/no)", "Risolto (sì/no)"),
    _f(
        "agent_messages",
        FieldType.COUNT,
        "Agent messages",
        "Mensajes del agente",
        "Messaggi dell'operatore",
    ),
    _f(
        "customer_messages",
        FieldType.COUNT,
        "Customer messages",
        "Mensajes del cliente",
        "Messaggi del cliente",
    ),
    _f("interactions", FieldType.COUNT, "Interactions", "Interacciones", "Interazioni"),
    _f("reopens", FieldType.COUNT, "Reopens", "Reaperturas", "Riaperture"),
    _f("reassignments", FieldType.COUNT, "Reassignments", "Reasignaciones", "Riassegnazioni"),
    _f("csat", FieldType.SCORE, "Satisfaction", "Satisfacción", "Soddisfazione"),
    _f("surveyed", FieldType.FLAG, "Surveyed", "Encuestado", "Intervistato"),
    _f("nps", FieldType.SCORE, "Recommendation 0–10", "Recomendación 0–10", "Raccomandazione 0–10"),
    _f("ces", FieldType.SCORE, "Effort", "Esfuerzo", "Sforzo"),
    _f(
        "fcr_flag",
        FieldType.FLAG,
        "Solved at first contact",
        "Resuelto al primer contacto",
        "Risolto al primo contatto",
    ),
    _f("escalated", FieldType.FLAG, "Escalated", "Escalado", "Escalato"),
    _f(
        "sla_frt_met",
        FieldType.FLAG,
        "First-reply SLA met",
        "SLA de respuesta cumplido",
        "SLA di risposta rispettato",
    ),
    _f(
        "sla_res_met",
        FieldType.FLAG,
        "Resolution SLA met",
        "SLA de resolución cumplido",
        "SLA di risoluzione rispettato",
    ),
    _f("event", FieldType.CATEGORY, "Event", "Evento", "Evento"),
    _f("event_at", FieldType.MOMENT, "Event time", "Momento del evento", "Momento dell'evento"),
)

SURVEY_FIELDS: tuple[Field, ...] = (
    _f("answered_at", FieldType.MOMENT, "Answered", "Respondida", "Risposta"),
    _f("comment", FieldType.TEXT, "Comment", "Comentario", "Commento"),
)

INTERVAL_FIELDS: tuple[Field, ...] = (
    _f("interval_start", FieldType.MOMENT, "Interval", "Intervalo", "Intervallo"),
    _f("offered", FieldType.COUNT, "Offered", "Recibidos", "Ricevuti"),
    _f("handled", FieldType.COUNT, "Handled", "Atendidos", "Gestiti"),
    _f("abandoned_count", FieldType.COUNT, "Abandoned (count)", "Abandonados", "Abbandonati"),
    _f(
        "abandonment_share",
        FieldType.SCORE,
        "Abandonment rate",
        "Tasa de abandono",
        "Tasso di abbandono",
    ),
    _f(
        "asa",
        FieldType.DURATION,
        "Average speed of answer",
        "Velocidad media de respuesta",
        "Velocità media di risposta",
    ),
    _f(
        "mean_handle_time",
        FieldType.DURATION,
        "Average handle time",
        "Tiempo medio de gestión",
        "Tempo medio di gestione",
    ),
)

FIELDS: dict[str, Field] = {f.name: f for f in (*CONTACT_FIELDS, *SURVEY_FIELDS, *INTERVAL_FIELDS)}

STATUSES = (
    "new",
    "open",
    "pending_customer",
    "on_hold",
    "resolved",
    "closed",
    "archived",
    "cancelled",
    "excluded",
)
"""Canonical statuses. `archived` is closed without being counted as resolved; `cancelled` and
`excluded` (spam, merged, deleted) arrived, so they are volume, and count in nothing else."""

CHANNELS = ("email", "chat", "phone", "web", "social", "whatsapp", "sms", "automation")
"""Canonical channels; any other raw value keeps its own name."""

PRIORITIES = ("urgent", "high", "normal", "low", "planning")
