"""The columns of every other table: surveys, totals, messages, agents, tasks, customers, costs."""

from core.model.field import Field, FieldType, field

SURVEY_FIELDS: tuple[Field, ...] = (
    field("answered_at", FieldType.MOMENT, "Answered", "Respondida", "Risposta"),
    field("comment", FieldType.TEXT, "Comment", "Comentario", "Commento"),
)

INTERVAL_FIELDS: tuple[Field, ...] = (
    field("interval_start", FieldType.MOMENT, "Interval", "Intervalo", "Intervallo"),
    field("offered", FieldType.COUNT, "Offered", "Recibidos", "Ricevuti"),
    field("handled", FieldType.COUNT, "Handled", "Atendidos", "Gestiti"),
    field("abandoned_count", FieldType.COUNT, "Abandoned (count)", "Abandonados", "Abbandonati"),
    field(
        "abandonment_share",
        FieldType.SCORE,
        "Abandonment rate",
        "Tasa de abandono",
        "Tasso di abbandono",
    ),
    field(
        "asa",
        FieldType.DURATION,
        "Average speed of answer",
        "Velocidad media de respuesta",
        "Velocità media di risposta",
    ),
    field(
        "mean_abandon_wait",
        FieldType.DURATION,
        "Average wait of those who gave up",
        "Espera media de quienes abandonan",
        "Attesa media di chi abbandona",
    ),
    field(
        "mean_handle_time",
        FieldType.DURATION,
        "Average handle time",
        "Tiempo medio de gestión",
        "Tempo medio di gestione",
    ),
)

FOLDED_FIELDS: tuple[Field, ...] = (
    field(
        "message_text",
        FieldType.TEXT,
        "Message text",
        "Texto del mensaje",
        "Testo del messaggio",
    ),
    field(
        "rephrase_questions",
        FieldType.COUNT,
        "Questions put again",
        "Preguntas reformuladas",
        "Domande riformulate",
    ),
    field(
        "rephrase_solutions",
        FieldType.COUNT,
        "Solutions explained again",
        "Soluciones vueltas a explicar",
        "Soluzioni rispiegate",
    ),
    field(
        "autoreply",
        FieldType.FLAG,
        "Automatic reply",
        "Respuesta automática",
        "Risposta automatica",
    ),
    field("touches", FieldType.COUNT, "Touches", "Intervenciones", "Interventi"),
    field(
        "first_touch_at",
        FieldType.MOMENT,
        "First touch",
        "Primera intervención",
        "Primo intervento",
    ),
    field(
        "last_touch_at", FieldType.MOMENT, "Last touch", "Última intervención", "Ultimo intervento"
    ),
    field(
        "pending_time", FieldType.DURATION, "Time pending", "Tiempo pendiente", "Tempo in sospeso"
    ),
    field(
        "replies",
        FieldType.COUNT,
        "Replies to customers",
        "Respuestas al cliente",
        "Risposte al cliente",
    ),
    field(
        "reply_time",
        FieldType.DURATION,
        "Customers waited in all",
        "Espera total del cliente",
        "Attesa totale del cliente",
    ),
    field(
        "longest_reply_time",
        FieldType.DURATION,
        "Longest reply time",
        "Respuesta más lenta",
        "Risposta più lenta",
    ),
    field(
        "customer_returns",
        FieldType.COUNT,
        "Customer came back",
        "Regresos del cliente",
        "Ritorni del cliente",
    ),
    field(
        "customer_delay",
        FieldType.DURATION,
        "Customer took in all",
        "Demora total del cliente",
        "Ritardo totale del cliente",
    ),
)
"""What folding messages or events to contacts adds: sums and counts, so that means pool rightly."""

AGENT_FIELDS: tuple[Field, ...] = (
    field("state", FieldType.CATEGORY, "State", "Estado del agente", "Stato dell'operatore"),
    field(
        "state_end",
        FieldType.MOMENT,
        "End of interval",
        "Fin del intervalo",
        "Fine dell'intervallo",
    ),
    field(
        "state_time",
        FieldType.DURATION,
        "Time in state",
        "Tiempo en el estado",
        "Tempo nello stato",
    ),
    field("logged_in_time", FieldType.DURATION, "Logged in", "Conectado", "Connesso"),
    field("on_queue_time", FieldType.DURATION, "On queue", "En cola", "In coda"),
    field(
        "idle_time",
        FieldType.DURATION,
        "Waiting for contacts",
        "Disponible",
        "In attesa di contatti",
    ),
    field("interacting_time", FieldType.DURATION, "With contacts", "En contacto", "In contatto"),
    field("off_queue_time", FieldType.DURATION, "Off queue", "Fuera de cola", "Fuori coda"),
    field("paid_time", FieldType.DURATION, "Paid time", "Tiempo pagado", "Tempo pagato"),
)

TASK_FIELDS: tuple[Field, ...] = (
    field("task_id", FieldType.ID, "Task", "Tarea", "Attività"),
    field("assigned_at", FieldType.MOMENT, "Assigned", "Asignada", "Assegnata"),
    field("completed_at", FieldType.MOMENT, "Completed", "Completada", "Completata"),
    field(
        "reassigned_from", FieldType.CATEGORY, "Reassigned from", "Reasignada de", "Riassegnata da"
    ),
)

CUSTOMER_FIELDS: tuple[Field, ...] = (
    field("spend", FieldType.MONEY, "Spend", "Gasto", "Spesa"),
    field("customer_since", FieldType.MOMENT, "Customer since", "Cliente desde", "Cliente dal"),
    field(
        "customer_category",
        FieldType.CATEGORY,
        "Customer category",
        "Categoría de cliente",
        "Categoria di cliente",
    ),
    field(
        "retention_spend",
        FieldType.MONEY,
        "Spent on retention",
        "Gasto de fidelización",
        "Spesa di fidelizzazione",
    ),
    field(
        "customer_active",
        FieldType.FLAG,
        "Still a customer",
        "Sigue siendo cliente",
        "Ancora cliente",
    ),
)

COST_FIELDS: tuple[Field, ...] = (
    field("cost_month", FieldType.MOMENT, "Month of cost", "Mes del coste", "Mese del costo"),
    field("cost_kind", FieldType.CATEGORY, "Kind of cost", "Tipo de coste", "Tipo di costo"),
    field("cost", FieldType.MONEY, "Cost", "Coste", "Costo"),
    field(
        "labour_cost", FieldType.MONEY, "Labour cost", "Coste de personal", "Costo del personale"
    ),
    field("overhead_cost", FieldType.MONEY, "Overhead", "Gastos generales", "Spese generali"),
    field(
        "technology_cost",
        FieldType.MONEY,
        "Technology cost",
        "Coste de tecnología",
        "Costo della tecnologia",
    ),
)
