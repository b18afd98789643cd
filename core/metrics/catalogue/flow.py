"""KPIs of whether the work is kept up with: flow, cohort, backlog, agreements."""

from core.metrics.catalogue.declaration import POOLED, SUM, Kpi, kpi

FLOW: tuple[Kpi, ...] = (
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
        combines=SUM,
        edge=(
            "A lower bound: the data must reach back to the oldest open contact, and reopened "
            "ones are missed.",
            "Es un mínimo: los datos deben llegar hasta el contacto abierto más antiguo, y no se "
            "ven los reabiertos.",
            "È un minimo: i dati devono risalire al contatto aperto più vecchio, e non si vedono "
            "i riaperti.",
        ),
        advice=(
            "Close what is old first, and give it people of its own until it is gone.",
            "Cierra antes lo antiguo y dedícale personas propias hasta acabarlo.",
            "Chiudi prima ciò che è vecchio e dedicagli persone finché non sparisce.",
        ),
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
        variants=("default", "of_answered"),
        combines=POOLED,
        edge=(
            "The two counts are of different contacts: above 100 % the backlog shrinks.",
            "Son recuentos de contactos distintos: por encima del 100 % baja lo pendiente.",
            "I due conteggi sono di contatti diversi: oltre il 100 % l'arretrato cala.",
        ),
        advice=(
            "Below 100 % for weeks, the backlog grows: add people or take work away.",
            "Si pasa semanas por debajo del 100 %, lo pendiente crece: suma personas o quita "
            "trabajo.",
            "Se resta per settimane sotto il 100 %, l'arretrato cresce: aggiungi persone o "
            "togli lavoro.",
        ),
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
        variants=("by_data_end", "inside_period", "without_recent"),
        combines=POOLED,
        edge=(
            "The youngest contacts had no time yet to be solved: how many stands beside it.",
            "Los contactos más recientes aún no han tenido tiempo de resolverse: su número "
            "figura al lado.",
            "I contatti più recenti non hanno ancora avuto il tempo di essere risolti: il loro "
            "numero è accanto.",
        ),
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
        variants=("resolution", "first_response", "own_first_response", "own_resolution"),
        combines=POOLED,
        edge=(
            "Open contacts past their date are counted apart; your own promises give the last "
            "two variants.",
            "Los abiertos fuera de plazo se cuentan aparte; tus propias promesas dan las dos "
            "últimas variantes.",
            "Gli aperti oltre la scadenza sono contati a parte; le tue promesse danno le "
            "ultime due varianti.",
        ),
        advice=(
            "Let the queue sort by the time left, not by the time of arrival.",
            "Ordena la cola por el tiempo que queda, no por el de llegada.",
            "Ordina la coda per il tempo che resta, non per l'arrivo.",
        ),
    ),
)
