"""KPIs of how contacts are solved: at once, by whom, for good, with how much to and fro."""

from core.metrics.catalogue.declaration import POOLED, Kpi, kpi

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
        variants=(
            "one_message_no_reopen",
            "one_reply_only",
            "flagged",
            "never_pending",
            "with_first_reply",
            "no_customer_reply",
            "one_agent",
            "confirmed",
            "no_repeat_7_days",
        ),
        combines=POOLED,
        edge=(
            "A missing column is not zero; products measure it in six ways that do not compare, "
            "so the variant stands beside it.",
            "Una columna que falta no es cero; los productos lo miden de seis maneras no "
            "comparables, así que la variante figura al lado.",
            "Una colonna che manca non è zero; i prodotti lo misurano in sei modi non "
            "confrontabili, quindi la variante è accanto.",
        ),
        advice=(
            "Let agents tick “solved at first contact”, and make a friendly challenge of it.",
            "Pide a los agentes que marquen «resuelto a la primera» y conviértelo en un reto "
            "amistoso.",
            "Fai segnare agli operatori «risolto al primo contatto» e fanne una sfida amichevole.",
        ),
    ),
    kpi(
        "first_instance",
        (
            "Solved without transfer",
            "Resolución sin traspaso",
            "Risoluzione senza passaggi",
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
        variants=("no_transfer_no_escalation", "no_transfer", "one_touch", "same_department"),
        combines=POOLED,
        edge=(
            "A contact of which transfers are not told stays out.",
            "Queda fuera el contacto del que no se conocen las reasignaciones.",
            "Resta fuori il contatto di cui non si conoscono i trasferimenti.",
        ),
        advice=(
            "See which topics are passed on, and teach them to those who take them first.",
            "Mira qué temas se traspasan y enséñalos a quienes los reciben primero.",
            "Guarda quali temi vengono passati e insegnali a chi li riceve per primo.",
        ),
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
        variants=("reopened", "per_contact"),
        combines=POOLED,
        edge=("A blank is not zero.", "Un hueco no es cero.", "Un vuoto non è zero."),
        advice=(
            "Ask whether it is solved before you close it.",
            "Pregunta si está resuelto antes de cerrarlo.",
            "Chiedi se è risolto prima di chiuderlo.",
        ),
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
        combines=POOLED,
        edge=(
            "Contacts of which it is not told stay out; each tier stands beside it.",
            "Los contactos de los que no se sabe quedan fuera; cada nivel figura al lado.",
            "I contatti di cui non si sa restano fuori; ogni livello è accanto.",
        ),
        advice=(
            "Give the first tier what the second one knows about the topics passed on most.",
            "Da al primer nivel lo que sabe el segundo de los temas que más se escalan.",
            "Dai al primo livello ciò che il secondo sa dei temi più soggetti a escalation.",
        ),
    ),
    kpi(
        "tier_share",
        ("Share by tier", "Porcentaje por nivel", "Percentuale per livello"),
        (
            "Contacts resolved by the tier that resolves most / resolved contacts, each tier "
            "beside it.",
            "Contactos resueltos por el nivel que más resuelve / contactos resueltos, con cada "
            "nivel al lado.",
            "Contatti risolti dal livello che risolve di più / contatti risolti, con ogni "
            "livello accanto.",
        ),
        unit="share",
        anchor="resolved",
        needs=("tier",),
        variants=("largest_tier",),
        groups=("topic", "channel", "team", "product", "priority", "customer_type", "month"),
        edge=(
            "Contacts without a tier are Unknown, never tier 1.",
            "Los contactos sin nivel son Desconocido, nunca nivel 1.",
            "I contatti senza livello sono Sconosciuto, mai livello 1.",
        ),
        advice=(
            "Move topics that the first tier solves well to it altogether.",
            "Pasa del todo al primer nivel los temas que ya resuelve bien.",
            "Affida del tutto al primo livello i temi che risolve bene.",
        ),
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
        variants=("both_sides", "interactions", "median", "agent_only"),
        combines=POOLED,
        edge=(
            "Open contacts and those without a count stay out; internal notes are no message.",
            "Los abiertos y los que no tienen recuento quedan fuera; las notas internas no son "
            "mensajes.",
            "Gli aperti e quelli senza conteggio restano fuori; le note interne non sono messaggi.",
        ),
        advice=(
            "Ask for everything you need in the first reply.",
            "Pide en la primera respuesta todo lo que necesitas.",
            "Chiedi nella prima risposta tutto ciò che serve.",
        ),
    ),
    kpi(
        "consistency",
        (
            "Consistency of resolution",
            "Resoluciones consistentes",
            "Coerenza delle risoluzioni",
        ),
        (
            "(75th − 25th percentile) / median of the agents' median resolution times.",
            "(Percentil 75 − percentil 25) / mediana de las medianas de resolución de los agentes.",
            "(75º − 25º percentile) / mediana delle mediane di risoluzione degli operatori.",
        ),
        unit="score",
        direction="down",
        anchor="resolved",
        needs=("agent", "created_at", "resolved_at"),
        variants=("all_topics", "same_topic", "checklist"),
        directions=(("checklist", "up"),),
        groups=("team", "topic", "channel", "month", "quarter"),
        edge=(
            "Needs four agents with 20 resolved contacts each; it does not say who is better. "
            "Checks on sampled replies, counted by hand, stand beside it.",
            "Necesita cuatro agentes con 20 contactos resueltos cada uno; no dice quién es mejor. "
            "Los controles de respuestas por muestreo, contados a mano, figuran al lado.",
            "Richiede quattro operatori con 20 contatti risolti ciascuno; non dice chi è migliore. "
            "I controlli su risposte a campione, contati a mano, stanno accanto.",
        ),
        advice=(
            "Agree on one standard for a topic, and check script and procedure together.",
            "Acuerda un estándar por tema y revisa en equipo guion y procedimiento.",
            "Concorda uno standard per tema e rivedi con la squadra copione e procedura.",
        ),
    ),
)
