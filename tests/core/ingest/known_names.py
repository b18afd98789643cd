"""Names of columns seen in exports, by field and language: every one has to be known."""

NAMES: dict[str, dict[str, str]] = {
    "ticket_id": {
        "en": (
            "id|ticket id|case id|request id|conversation id|issue key|number|record id"
            "|call id|interaction id"
        ),
        "es": "id del ticket|clave de incidencia|id llamada",
        "it": "chiave di ticket|numero ticket",
        "pt": "id do ticket",
    },
    "created_at": {
        "en": (
            "created|created at|created time|create date|date|conversation started at"
            "|opened at|ticket opened at|started at|timestamp|call time|datetime (utc)"
            "|message date"
        ),
        "es": "hora de creacion|creada|fecha|marca temporal|fecha de creacion",
        "it": "data di creazione|creato|creati|informazioni cronologiche",
        "pt": "hora da criacao|data de criacao",
        "de": "erstellungsdatum",
        "fr": "horodateur",
    },
    "first_response_at": {
        "en": (
            "initial response time|conversation first replied at|first agent response date"
            "|first agent email response date|agent responded time"
            "|[chart] date of first response|answered at"
        ),
        "es": "tiempo de respuesta inicial|tiempo inicial de respuesta",
        "it": "data della prima risposta dell'agente",
        "pt": "data de resposta do primeiro agente por e-mail",
        "de": "datum der ersten e-mail-antwort eines agenten",
    },
    "resolved_at": {
        "en": "solved at|resolved|resolved at|resolved time",
        "es": "hora de resolucion",
        "it": "data di risoluzione",
        "pt": "hora da resolucao",
    },
    "closed_at": {
        "en": (
            "closed|closed at|closed time|close date|ticket closed time|last closed at"
            "|conversation last closed at|finished at|end date"
        ),
        "es": "hora de cierre|fecha de finalizacion",
        "it": "data di chiusura|chiusa",
        "pt": "hora do fechamento|data de fechamento|data de encerramento",
        "de": "datum des schliessens",
    },
    "first_resolved_at": {
        "en": "first closed at",
    },
    "due_at": {
        "en": "due date|due by time",
        "es": "tiempo de vencimiento|hora de vencimiento",
        "it": "data di scadenza",
    },
    "updated_at": {
        "en": "updated at|last update time|last updated time",
        "it": "aggiornato",
    },
    "status": {
        "en": "status|ticket status|state|incident state|current conversation state",
        "es": "estado",
        "it": "stato",
        "pt": "status",
    },
    "channel": {
        "en": (
            "via|source|channel|ticket channel|contact type|originating channel type|media type"
        ),
        "es": "origen|canal",
        "it": "canale|origine",
    },
    "agent": {
        "en": (
            "assignee|agent|agent name|ticket owner|teammate currently assigned|assigned to"
            "|user|user name|users|operator name"
        ),
        "es": "agente|persona asignada|usuarios",
        "it": "assegnatario|operatore",
        "pt": "agente|nome do atribuido",
    },
    "team": {
        "en": "group|team|assignment group|queue|first queue|ring groups|inbox|department",
        "es": "grupo|cola|equipos asignados",
        "it": "gruppo|coda",
        "pt": "grupo",
    },
    "tier": {
        "en": "agent tier|resolved by level",
        "es": "nivel",
        "it": "livello",
        "pt": "nivel de resolucao",
    },
    "priority": {
        "en": "priority|ticket priority|severity|urgency|conversation priority",
        "es": "prioridad|urgencia",
        "it": "priorita",
    },
    "topic": {
        "en": (
            "type|ticket type|category|sub category|topic|disposition|wrap-up|request type"
            "|tags|labels"
        ),
        "es": "tipo|categoria|etiquetas|motivo",
        "it": "tipo ticket|categoria|etichette",
        "pt": "tipo|categoria|motivo do contato|tipo de demanda",
        "de": "kategorie",
    },
    "language": {
        "en": "language|request language",
        "es": "idioma",
        "it": "lingua",
    },
    "customer_id": {
        "en": (
            "requester|requester id|requester email|contact id|user id|customer id|caller id"
            "|ani|from"
        ),
        "es": "id del contacto|correo electronico del solicitante",
        "it": "richiedente",
    },
    "customer_type": {
        "en": "user type|company plan|requester vip",
        "es": "solicitante vip",
        "it": "tipo cliente",
    },
    "first_response_duration": {
        "en": (
            "first reply time in minutes|first response time|first response time (in hrs)"
            "|ticket frt|time to first agent email reply"
        ),
        "es": "tiempo de primera respuesta",
        "it": "tempo di prima risposta",
        "pt": "tempo ate a primeira resposta",
    },
    "resolution_duration": {
        "en": (
            "full resolution time in minutes|resolution time|resolution time (in hrs)"
            "|time to close|calendar duration"
        ),
        "es": "tiempo de resolucion",
        "it": "tempo di risoluzione",
        "pt": "tempo de resolucao",
    },
    "handle_time": {
        "en": "handle time|total handle|handling time|total time spent",
        "es": "manejo total",
        "it": "tempo di gestione",
    },
    "talk_time": {
        "en": "talk time|talking|duration (in call)|total talk|avgtalkduration",
        "es": "conversacion total",
    },
    "hold_time": {
        "en": "hold time|total hold|customer hold time",
        "es": "tiempo en espera",
        "it": "tempo in attesa",
    },
    "wrap_time": {
        "en": "after call work time|total acw",
    },
    "wait_time": {
        "en": "time to answer|wait time|queue wait time|speed of answer in seconds",
        "es": "total de cola|tiempo en abandonar",
        "it": "tempo di attesa",
    },
    "ivr_time": {
        "en": "ivr time|time in ivr",
        "es": "ivr total",
    },
    "answered": {
        "en": "answered (y/n)|answered|call type|contact type",
        "es": "atendida",
        "it": "risposto",
    },
    "abandoned": {
        "en": "abandoned|missed call reason",
        "es": "abandonada",
    },
    "agent_messages": {
        "en": "replies|agent interactions|number of responses",
        "es": "interacciones del agente|intercciones del agente",
    },
    "customer_messages": {
        "en": "customer interactions",
        "es": "interacciones del cliente|intercciones del cliente",
    },
    "interactions": {
        "en": "number of touches|number of threads",
        "it": "interazioni",
    },
    "reopens": {
        "en": "reopens|number of reopen|reopen count",
        "es": "reaperturas",
        "it": "riaperture",
    },
    "reassignments": {
        "en": "number of reassign|number of reassignments|reassignment count",
        "es": "reasignaciones",
        "it": "riassegnazioni",
    },
    "csat": {
        "en": (
            "satisfaction score|survey result|survey results|conversation rating"
            "|last teammate rating|satisfaction rating|happiness rating"
        ),
        "es": (
            "resultado de la encuesta|resultados de la encuesta|resultado de encuestas"
            "|calificacion de satisfaccion"
        ),
        "it": "soddisfazione",
        "pt": "resultados da pesquisa",
    },
    "nps": {
        "en": "nps|recommend",
        "es": "recomendar",
        "it": "consigliare",
        "pt": "recomendar",
    },
    "ces": {
        "en": "effort|easy",
        "es": "esfuerzo",
        "it": "facilita",
    },
    "sla_frt_met": {
        "en": "first response status|time to first response",
        "es": "estado de primera respuesta",
    },
    "sla_res_met": {
        "en": "resolution status|sla violation type|made sla|time to resolution",
        "es": "estado de resolucion",
        "it": "stato sla",
        "pt": "estado da resolucao",
    },
    "sales_amount": {
        "en": "amount|total sales",
        "es": "importe",
        "it": "importo",
        "pt": "valor",
    },
    "is_complaint": {
        "en": "complaint",
        "es": "queja",
        "it": "reclamo",
        "pt": "reclamacao",
    },
    "escalated": {
        "en": "escalated|is escalated",
        "es": "escalado",
    },
    "fcr_flag": {
        "en": "first contact resolution|resolved on first contact|is first call resolution",
    },
    "sentiment_first": {
        "en": "first message sentiment",
    },
    "sentiment_last": {
        "en": "last message sentiment",
    },
    "direction": {
        "en": "direction",
        "es": "direccion",
    },
    "department": {
        "en": "department",
    },
    "product": {
        "en": "product",
        "es": "producto",
    },
}
