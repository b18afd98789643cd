"""The columns that an export of single contacts can have."""

from core.model.field import Field, FieldType, field

CONTACT_FIELDS: tuple[Field, ...] = (
    field("ticket_id", FieldType.ID, "Contact number", "Número de contacto", "Numero del contatto"),
    field("created_at", FieldType.MOMENT, "Created", "Creado", "Creato"),
    field(
        "first_response_at", FieldType.MOMENT, "First reply", "Primera respuesta", "Prima risposta"
    ),
    field("resolved_at", FieldType.MOMENT, "Resolved", "Resuelto", "Risolto"),
    field("closed_at", FieldType.MOMENT, "Closed", "Cerrado", "Chiuso"),
    field(
        "first_resolved_at",
        FieldType.MOMENT,
        "First resolved",
        "Primera resolución",
        "Prima risoluzione",
    ),
    field("updated_at", FieldType.MOMENT, "Updated", "Actualizado", "Aggiornato"),
    field("due_at", FieldType.MOMENT, "Due", "Vencimiento", "Scadenza"),
    field("status", FieldType.CATEGORY, "Status", "Estado", "Stato"),
    field("channel", FieldType.CATEGORY, "Channel", "Canal", "Canale"),
    field("agent", FieldType.CATEGORY, "Agent", "Agente", "Operatore"),
    field("team", FieldType.CATEGORY, "Team", "Equipo", "Squadra"),
    field("tier", FieldType.CATEGORY, "Tier", "Nivel", "Livello"),
    field("priority", FieldType.CATEGORY, "Priority", "Prioridad", "Priorità"),
    field("topic", FieldType.CATEGORY, "Topic", "Tema", "Tema"),
    field("product", FieldType.CATEGORY, "Product", "Producto", "Prodotto"),
    field("department", FieldType.CATEGORY, "Department", "Departamento", "Reparto"),
    field("language", FieldType.CATEGORY, "Language", "Idioma", "Lingua"),
    field("customer_id", FieldType.ID, "Customer", "Cliente", "Cliente"),
    field(
        "customer_type", FieldType.CATEGORY, "Customer type", "Tipo de cliente", "Tipo di cliente"
    ),
    field("direction", FieldType.CATEGORY, "Direction", "Dirección", "Direzione"),
    field(
        "first_response_duration",
        FieldType.DURATION,
        "First reply after",
        "Primera respuesta tras",
        "Prima risposta dopo",
    ),
    field(
        "resolution_duration", FieldType.DURATION, "Resolved after", "Resuelto tras", "Risolto dopo"
    ),
    field(
        "handle_time", FieldType.DURATION, "Handle time", "Tiempo de gestión", "Tempo di gestione"
    ),
    field(
        "talk_time",
        FieldType.DURATION,
        "Talk time",
        "Tiempo de conversación",
        "Tempo di conversazione",
    ),
    field("hold_time", FieldType.DURATION, "Hold time", "Tiempo en espera", "Tempo in attesa"),
    field(
        "wrap_time",
        FieldType.DURATION,
        "After-contact work",
        "Trabajo posterior",
        "Lavoro dopo il contatto",
    ),
    field("wait_time", FieldType.DURATION, "Wait", "Espera", "Attesa"),
    field("ivr_time", FieldType.DURATION, "Menu time", "Tiempo en el menú", "Tempo nel menu"),
    field("answered", FieldType.FLAG, "Answered", "Atendido", "Risposto"),
    field("abandoned", FieldType.FLAG, "Abandoned", "Abandonado", "Abbandonato"),
    field(
        "resolved_flag", FieldType.FLAG, "Resolved (yes/no)", "Resuelto (sí/no)", "Risolto (sì/no)"
    ),
    field(
        "agent_messages",
        FieldType.COUNT,
        "Agent messages",
        "Mensajes del agente",
        "Messaggi dell'operatore",
    ),
    field(
        "customer_messages",
        FieldType.COUNT,
        "Customer messages",
        "Mensajes del cliente",
        "Messaggi del cliente",
    ),
    field("interactions", FieldType.COUNT, "Interactions", "Interacciones", "Interazioni"),
    field("reopens", FieldType.COUNT, "Reopens", "Reaperturas", "Riaperture"),
    field("reassignments", FieldType.COUNT, "Reassignments", "Reasignaciones", "Riassegnazioni"),
    field("csat", FieldType.SCORE, "Satisfaction", "Satisfacción", "Soddisfazione"),
    field("surveyed", FieldType.FLAG, "Surveyed", "Encuestado", "Intervistato"),
    field(
        "nps", FieldType.SCORE, "Recommendation 0–10", "Recomendación 0–10", "Raccomandazione 0–10"
    ),
    field("ces", FieldType.SCORE, "Effort", "Esfuerzo", "Sforzo"),
    field(
        "fcr_flag",
        FieldType.FLAG,
        "Solved at first contact",
        "Resuelto al primer contacto",
        "Risolto al primo contatto",
    ),
    field("escalated", FieldType.FLAG, "Escalated", "Escalado", "Escalato"),
    field(
        "sla_frt_met",
        FieldType.FLAG,
        "First-reply SLA met",
        "SLA de respuesta cumplido",
        "SLA di risposta rispettato",
    ),
    field(
        "sla_res_met",
        FieldType.FLAG,
        "Resolution SLA met",
        "SLA de resolución cumplido",
        "SLA di risoluzione rispettato",
    ),
    field("event", FieldType.CATEGORY, "Event", "Evento", "Evento"),
    field("event_at", FieldType.MOMENT, "Event time", "Momento del evento", "Momento dell'evento"),
    field(
        "short_abandoned",
        FieldType.FLAG,
        "Hung up at once",
        "Colgó enseguida",
        "Riaggancio immediato",
    ),
    field("converted", FieldType.FLAG, "Bought", "Compró", "Ha acquistato"),
    field(
        "sales_amount",
        FieldType.MONEY,
        "Sales amount",
        "Importe de la venta",
        "Importo della vendita",
    ),
    field("ordered_at", FieldType.MOMENT, "Order placed", "Pedido realizado", "Ordine effettuato"),
    field(
        "departments",
        FieldType.COUNT,
        "Departments passed",
        "Departamentos recorridos",
        "Reparti attraversati",
    ),
    field("is_complaint", FieldType.FLAG, "Complaint", "Reclamación", "Reclamo"),
    field("is_applause", FieldType.FLAG, "Praise", "Felicitación", "Elogio"),
    field(
        "survey_at",
        FieldType.MOMENT,
        "Survey answered",
        "Encuesta respondida",
        "Sondaggio compilato",
    ),
    field(
        "csat_comment",
        FieldType.TEXT,
        "Survey comment",
        "Comentario de la encuesta",
        "Commento al sondaggio",
    ),
    field(
        "esat",
        FieldType.SCORE,
        "Agent satisfaction",
        "Satisfacción del agente",
        "Soddisfazione dell'operatore",
    ),
    field(
        "solution_ack",
        FieldType.FLAG,
        "Solution confirmed",
        "Solución confirmada",
        "Soluzione confermata",
    ),
    field(
        "solution_at", FieldType.MOMENT, "Solution given", "Solución ofrecida", "Soluzione proposta"
    ),
    field(
        "rephrase_count",
        FieldType.COUNT,
        "Questions asked again",
        "Preguntas repetidas",
        "Domande ripetute",
    ),
    field("endorsements", FieldType.COUNT, "Endorsements", "Aprobaciones", "Approvazioni"),
    field("likes", FieldType.COUNT, "Likes", "Me gusta", "Mi piace"),
    field("shares", FieldType.COUNT, "Shares", "Compartidos", "Condivisioni"),
    field("embeds", FieldType.COUNT, "Embeds", "Insertados", "Incorporamenti"),
    field("mentions", FieldType.COUNT, "Mentions", "Menciones", "Menzioni"),
    field(
        "customer_deadline",
        FieldType.MOMENT,
        "Customer's deadline",
        "Plazo del cliente",
        "Scadenza del cliente",
    ),
    field(
        "kb_covered",
        FieldType.FLAG,
        "In the knowledge base",
        "En la base de conocimiento",
        "Nella base di conoscenza",
    ),
    field(
        "sentiment_first",
        FieldType.CATEGORY,
        "Mood at first message",
        "Ánimo en el primer mensaje",
        "Umore al primo messaggio",
    ),
    field(
        "sentiment_last",
        FieldType.CATEGORY,
        "Mood at last message",
        "Ánimo en el último mensaje",
        "Umore all'ultimo messaggio",
    ),
    field(
        "expectation",
        FieldType.CATEGORY,
        "Expectation met",
        "Expectativa cumplida",
        "Aspettativa soddisfatta",
    ),
    field(
        "improvement", FieldType.CATEGORY, "What to improve", "Qué mejorar", "Che cosa migliorare"
    ),
    field(
        "bot_time", FieldType.DURATION, "Time with a bot", "Tiempo con el bot", "Tempo con il bot"
    ),
    field(
        "message_at",
        FieldType.MOMENT,
        "Message time",
        "Momento del mensaje",
        "Momento del messaggio",
    ),
    field(
        "message_author",
        FieldType.CATEGORY,
        "Message author",
        "Autor del mensaje",
        "Autore del messaggio",
    ),
)
