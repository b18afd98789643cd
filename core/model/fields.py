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
    _f(
        "short_abandoned",
        FieldType.FLAG,
        "Hung up at once",
        "Colgó enseguida",
        "Riaggancio immediato",
    ),
    _f("converted", FieldType.FLAG, "Bought", "Compró", "Ha acquistato"),
    _f(
        "sales_amount",
        FieldType.MONEY,
        "Sales amount",
        "Importe de la venta",
        "Importo della vendita",
    ),
    _f("ordered_at", FieldType.MOMENT, "Order placed", "Pedido realizado", "Ordine effettuato"),
    _f(
        "departments",
        FieldType.COUNT,
        "Departments passed",
        "Departamentos recorridos",
        "Reparti attraversati",
    ),
    _f("is_complaint", FieldType.FLAG, "Complaint", "Reclamación", "Reclamo"),
    _f("is_applause", FieldType.FLAG, "Praise", "Felicitación", "Elogio"),
    _f(
        "survey_at",
        FieldType.MOMENT,
        "Survey answered",
        "Encuesta respondida",
        "Sondaggio compilato",
    ),
    _f(
        "csat_comment",
        FieldType.TEXT,
        "Survey comment",
        "Comentario de la encuesta",
        "Commento al sondaggio",
    ),
    _f(
        "esat",
        FieldType.SCORE,
        "Agent satisfaction",
        "Satisfacción del agente",
        "Soddisfazione dell'operatore",
    ),
    _f(
        "solution_ack",
        FieldType.FLAG,
        "Solution confirmed",
        "Solución confirmada",
        "Soluzione confermata",
    ),
    _f(
        "solution_at", FieldType.MOMENT, "Solution given", "Solución ofrecida", "Soluzione proposta"
    ),
    _f(
        "rephrase_count",
        FieldType.COUNT,
        "Questions asked again",
        "Preguntas repetidas",
        "Domande ripetute",
    ),
    _f("endorsements", FieldType.COUNT, "Endorsements", "Aprobaciones", "Approvazioni"),
    _f("likes", FieldType.COUNT, "Likes", "Me gusta", "Mi piace"),
    _f("shares", FieldType.COUNT, "Shares", "Compartidos", "Condivisioni"),
    _f("embeds", FieldType.COUNT, "Embeds", "Insertados", "Incorporamenti"),
    _f("mentions", FieldType.COUNT, "Mentions", "Menciones", "Menzioni"),
    _f(
        "customer_deadline",
        FieldType.MOMENT,
        "Customer's deadline",
        "Plazo del cliente",
        "Scadenza del cliente",
    ),
    _f(
        "kb_covered",
        FieldType.FLAG,
        "In the knowledge base",
        "En la base de conocimiento",
        "Nella base di conoscenza",
    ),
    _f(
        "sentiment_first",
        FieldType.CATEGORY,
        "Mood at first message",
        "Ánimo en el primer mensaje",
        "Umore al primo messaggio",
    ),
    _f(
        "sentiment_last",
        FieldType.CATEGORY,
        "Mood at last message",
        "Ánimo en el último mensaje",
        "Umore all'ultimo messaggio",
    ),
    _f(
        "expectation",
        FieldType.CATEGORY,
        "Expectation met",
        "Expectativa cumplida",
        "Aspettativa soddisfatta",
    ),
    _f("improvement", FieldType.CATEGORY, "What to improve", "Qué mejorar", "Che cosa migliorare"),
    _f("bot_time", FieldType.DURATION, "Time with a bot", "Tiempo con el bot", "Tempo con il bot"),
    _f(
        "message_at",
        FieldType.MOMENT,
        "Message time",
        "Momento del mensaje",
        "Momento del messaggio",
    ),
    _f(
        "message_author",
        FieldType.CATEGORY,
        "Message author",
        "Autor del mensaje",
        "Autore del messaggio",
    ),
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
        "mean_abandon_wait",
        FieldType.DURATION,
        "Average wait of those who gave up",
        "Espera media de quienes abandonan",
        "Attesa media di chi abbandona",
    ),
    _f(
        "mean_handle_time",
        FieldType.DURATION,
        "Average handle time",
        "Tiempo medio de gestión",
        "Tempo medio di gestione",
    ),
)

FOLDED_FIELDS: tuple[Field, ...] = (
    _f(
        "message_text",
        FieldType.TEXT,
        "Message text",
        "Texto del mensaje",
        "Testo del messaggio",
    ),
    _f(
        "rephrase_questions",
        FieldType.COUNT,
        "Questions put again",
        "Preguntas reformuladas",
        "Domande riformulate",
    ),
    _f(
        "rephrase_solutions",
        FieldType.COUNT,
        "Solutions explained again",
        "Soluciones vueltas a explicar",
        "Soluzioni rispiegate",
    ),
    _f(
        "autoreply",
        FieldType.FLAG,
        "Automatic reply",
        "Respuesta automática",
        "Risposta automatica",
    ),
    _f("touches", FieldType.COUNT, "Touches", "Intervenciones", "Interventi"),
    _f(
        "first_touch_at",
        FieldType.MOMENT,
        "First touch",
        "Primera intervención",
        "Primo intervento",
    ),
    _f("last_touch_at", FieldType.MOMENT, "Last touch", "Última intervención", "Ultimo intervento"),
    _f("pending_time", FieldType.DURATION, "Time pending", "Tiempo pendiente", "Tempo in sospeso"),
    _f(
        "replies",
        FieldType.COUNT,
        "Replies to customers",
        "Respuestas al cliente",
        "Risposte al cliente",
    ),
    _f(
        "reply_time",
        FieldType.DURATION,
        "Customers waited in all",
        "Espera total del cliente",
        "Attesa totale del cliente",
    ),
    _f(
        "longest_reply_time",
        FieldType.DURATION,
        "Longest reply time",
        "Respuesta más lenta",
        "Risposta più lenta",
    ),
    _f(
        "customer_returns",
        FieldType.COUNT,
        "Customer came back",
        "Regresos del cliente",
        "Ritorni del cliente",
    ),
    _f(
        "customer_delay",
        FieldType.DURATION,
        "Customer took in all",
        "Demora total del cliente",
        "Ritardo totale del cliente",
    ),
)
"""What folding messages or events to contacts adds: sums and counts, so that means pool rightly."""

AGENT_FIELDS: tuple[Field, ...] = (
    _f("state", FieldType.CATEGORY, "State", "Estado del agente", "Stato dell'operatore"),
    _f(
        "state_end",
        FieldType.MOMENT,
        "End of interval",
        "Fin del intervalo",
        "Fine dell'intervallo",
    ),
    _f(
        "state_time",
        FieldType.DURATION,
        "Time in state",
        "Tiempo en el estado",
        "Tempo nello stato",
    ),
    _f("logged_in_time", FieldType.DURATION, "Logged in", "Conectado", "Connesso"),
    _f("on_queue_time", FieldType.DURATION, "On queue", "En cola", "In coda"),
    _f(
        "idle_time",
        FieldType.DURATION,
        "Waiting for contacts",
        "Disponible",
        "In attesa di contatti",
    ),
    _f("interacting_time", FieldType.DURATION, "With contacts", "En contacto", "In contatto"),
    _f("off_queue_time", FieldType.DURATION, "Off queue", "Fuera de cola", "Fuori coda"),
    _f("paid_time", FieldType.DURATION, "Paid time", "Tiempo pagado", "Tempo pagato"),
)

TASK_FIELDS: tuple[Field, ...] = (
    _f("task_id", FieldType.ID, "Task", "Tarea", "Attività"),
    _f("assigned_at", FieldType.MOMENT, "Assigned", "Asignada", "Assegnata"),
    _f("completed_at", FieldType.MOMENT, "Completed", "Completada", "Completata"),
    _f("reassigned_from", FieldType.CATEGORY, "Reassigned from", "Reasignada de", "Riassegnata da"),
)

CUSTOMER_FIELDS: tuple[Field, ...] = (
    _f("spend", FieldType.MONEY, "Spend", "Gasto", "Spesa"),
    _f("customer_since", FieldType.MOMENT, "Customer since", "Cliente desde", "Cliente dal"),
    _f(
        "customer_category",
        FieldType.CATEGORY,
        "Customer category",
        "Categoría de cliente",
        "Categoria di cliente",
    ),
    _f(
        "retention_spend",
        FieldType.MONEY,
        "Spent on retention",
        "Gasto de fidelización",
        "Spesa di fidelizzazione",
    ),
    _f(
        "customer_active",
        FieldType.FLAG,
        "Still a customer",
        "Sigue siendo cliente",
        "Ancora cliente",
    ),
)

COST_FIELDS: tuple[Field, ...] = (
    _f("cost_month", FieldType.MOMENT, "Month of cost", "Mes del coste", "Mese del costo"),
    _f("cost_kind", FieldType.CATEGORY, "Kind of cost", "Tipo de coste", "Tipo di costo"),
    _f("cost", FieldType.MONEY, "Cost", "Coste", "Costo"),
    _f("labour_cost", FieldType.MONEY, "Labour cost", "Coste de personal", "Costo del personale"),
    _f("overhead_cost", FieldType.MONEY, "Overhead", "Gastos generales", "Spese generali"),
    _f(
        "technology_cost",
        FieldType.MONEY,
        "Technology cost",
        "Coste de tecnología",
        "Costo della tecnologia",
    ),
)

CUSTOM = "custom:"
"""Start of the name of a column of the file that is kept as a dimension of its own."""


def custom_field(header: str) -> str:
    """The name under which a column of the file is kept as a dimension."""
    return f"{CUSTOM}{header}"


def custom_header(name: str) -> str | None:
    """The header of a column kept as a dimension, or None for every other field."""
    return name.removeprefix(CUSTOM) if name.startswith(CUSTOM) and name != CUSTOM else None


class _Fields(dict[str, Field]):
    """Fields by name; a column kept as a dimension is a category under its own header."""

    def __missing__(self, name: str) -> Field:
        header = custom_header(name)
        if header is None:
            raise KeyError(name)
        return Field(name, FieldType.CATEGORY, (header, header, header))

    def __contains__(self, name: object) -> bool:
        known = super().__contains__(name)
        return known or (isinstance(name, str) and custom_header(name) is not None)


FIELDS: dict[str, Field] = _Fields(
    (f.name, f)
    for f in (
        *CONTACT_FIELDS,
        *SURVEY_FIELDS,
        *INTERVAL_FIELDS,
        *FOLDED_FIELDS,
        *AGENT_FIELDS,
        *TASK_FIELDS,
        *CUSTOMER_FIELDS,
        *COST_FIELDS,
    )
)

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
