"""KPIs of whether contacts are solved: at once, at all, in time, for good."""

from core.metrics.catalogue.declaration import Kpi, kpi

OUTCOME: tuple[Kpi, ...] = (
    kpi(
        "fcr",
        (
            "First contact resolution",
            "Resolución en primer contacto",
            "Risoluzione al primo contatto",
        ),
        (
            "Resolved with exactly one agent message and never reopened / resolved.",
            "Resueltos con un solo mensaje del agente y sin reapertura / resueltos.",
            "Risolti con un solo messaggio dell'operatore e mai riaperti / risolti.",
        ),
        unit="share",
        direction="up",
        anchor="resolved",
        needs=("agent_messages", "reopens"),
        variants=("one_message_no_reopen", "one_reply_only", "flagged"),
    ),
    kpi(
        "first_instance",
        (
            "Solved without transfer",
            "Resolución en primera instancia",
            "Risoluzione in prima istanza",
        ),
        (
            "Resolved without reassignment or escalation / resolved.",
            "Resueltos sin reasignación ni escalado / resueltos.",
            "Risolti senza riassegnazione né escalation / risolti.",
        ),
        unit="share",
        direction="up",
        anchor="resolved",
        needs=("reassignments",),
        variants=("no_transfer_no_escalation", "no_transfer", "one_touch"),
    ),
    kpi(
        "reopen_rate",
        ("Reopen rate", "Reaperturas", "Riaperture"),
        (
            "Resolved contacts that were reopened / resolved contacts.",
            "Contactos resueltos que se reabrieron / contactos resueltos.",
            "Contatti risolti che sono stati riaperti / contatti risolti.",
        ),
        unit="share",
        direction="down",
        anchor="resolved",
        needs=("reopens",),
    ),
    kpi(
        "backlog",
        ("Backlog", "Pendientes", "Arretrato"),
        (
            "Contacts created before the end of the period and not resolved before it.",
            "Contactos creados antes del fin del periodo y sin resolver antes de él.",
            "Contatti creati prima della fine del periodo e non risolti prima di essa.",
        ),
        unit="count",
        direction="down",
        needs=("created_at", "resolved_at"),
        variants=("at_period_end", "by_status"),
    ),
    kpi(
        "resolution_rate_flow",
        ("Resolution rate, flow", "Tasa de resolución (flujo)", "Tasso di risoluzione (flusso)"),
        (
            "Resolved in the period / created in the period; may exceed 100 %.",
            "Resueltos en el periodo / creados en el periodo; puede superar el 100 %.",
            "Risolti nel periodo / creati nel periodo; può superare il 100 %.",
        ),
        unit="share",
        direction="up",
        needs=("created_at", "resolved_at"),
    ),
    kpi(
        "resolution_rate_cohort",
        (
            "Resolution rate, cohort",
            "Tasa de resolución (cohorte)",
            "Tasso di risoluzione (coorte)",
        ),
        (
            "Created in the period and resolved by the end of the data / created in the period.",
            "Creados en el periodo y resueltos al final de los datos / creados en el periodo.",
            "Creati nel periodo e risolti entro la fine dei dati / creati nel periodo.",
        ),
        unit="share",
        direction="up",
        needs=("created_at", "resolved_at"),
        variants=("by_data_end", "inside_period"),
    ),
    kpi(
        "sla_attainment",
        ("SLA attainment", "Cumplimiento de SLA", "Rispetto degli SLA"),
        (
            "Met / (met + breached); contacts without an SLA stay out.",
            "Cumplidos / (cumplidos + incumplidos); los contactos sin SLA quedan fuera.",
            "Rispettati / (rispettati + violati); i contatti senza SLA restano fuori.",
        ),
        unit="share",
        direction="up",
        anchor="resolved",
        needs=("sla_res_met",),
        variants=("resolution", "first_response"),
    ),
    kpi(
        "escalation_rate",
        ("Escalations", "Escalados", "Escalation"),
        (
            "Escalated contacts / contacts.",
            "Contactos escalados / contactos.",
            "Contatti con escalation / contatti.",
        ),
        unit="share",
        direction="down",
        needs=("escalated",),
    ),
    kpi(
        "interactions_per_ticket",
        ("Interactions per ticket", "Interacciones por ticket", "Interazioni per ticket"),
        (
            "Mean messages of agent and customer on closed contacts.",
            "Media de mensajes de agente y cliente en contactos cerrados.",
            "Media dei messaggi di operatore e cliente nei contatti chiusi.",
        ),
        unit="score",
        direction="down",
        anchor="resolved",
        needs=("agent_messages", "customer_messages"),
        variants=("both_sides", "interactions", "agent_only"),
    ),
)
