"""KPIs of the people: how their time is used, their tasks, and whether they stay."""

from core.metrics.catalogue.declaration import Kpi, kpi

PEOPLE: tuple[Kpi, ...] = (
    kpi(
        "occupancy",
        ("Occupancy", "Ocupación", "Occupazione"),
        (
            "Time with contacts / (time with contacts + time waiting for them).",
            "Tiempo en contacto / (tiempo en contacto + tiempo disponible).",
            "Tempo in contatto / (tempo in contatto + tempo in attesa di contatti).",
        ),
        unit="share",
        anchor="",
        needs=("interacting_time", "idle_time"),
        variants=("default", "planned", "chat_slots"),
        edge=(
            "From the agents' log; a list of calls alone cannot tell it. The required staffing "
            "gives an estimate.",
            "Del registro de agentes; una lista de llamadas no basta. El personal necesario da "
            "una estimación.",
            "Dal registro degli operatori; un elenco di chiamate non basta. L'organico "
            "necessario dà una stima.",
        ),
        advice=(
            "Above about 85 % for long, people wear out and waits explode: add cover to the peak "
            "before anything else.",
            "Si se pasa mucho tiempo del 85 %, la gente se agota y las esperas se disparan: "
            "refuerza primero la hora punta.",
            "A lungo oltre l'85 % circa le persone si logorano e le attese esplodono: prima di "
            "tutto rafforza il picco.",
        ),
        groups=("hour", "weekday", "date", "week", "month", "team", "agent", "channel"),
    ),
    kpi(
        "utilisation",
        ("Utilisation", "Utilización", "Utilizzo"),
        (
            "(Time with contacts + time waiting for them) / paid time.",
            "(Tiempo en contacto + tiempo disponible) / tiempo pagado.",
            "(Tempo in contatto + tempo in attesa di contatti) / tempo pagato.",
        ),
        unit="share",
        anchor="",
        needs=("interacting_time", "idle_time", "paid_time"),
        variants=("paid_imported", "paid_typed", "busy_of_paid", "phone_of_paid"),
        edge=(
            "Vendors define it in several ways: the formula is always named beside it. More "
            "worked than paid is refused.",
            "Cada proveedor la define a su modo: la fórmula va siempre al lado. Se rechaza haber "
            "trabajado más de lo pagado.",
            "Ogni fornitore la definisce a modo suo: la formula è sempre accanto. Si rifiuta "
            "più lavoro di quello pagato.",
        ),
        groups=("week", "month", "quarter", "year", "team"),
    ),
    kpi(
        "staff_attrition",
        ("Staff turnover", "Rotación de personal", "Turnover del personale"),
        (
            "Leavers / mean headcount, as if for a year.",
            "Bajas / plantilla media, llevado a un año.",
            "Uscite / organico medio, riportato all'anno.",
        ),
        unit="share",
        direction="down",
        anchor="",
        variants=("annualised",),
        edge=(
            "Below ten people only the count is told.",
            "Con menos de diez personas solo se da el número.",
            "Sotto le dieci persone si dice solo il numero.",
        ),
        advice=(
            "Regular talks with each person, open ears, training, bonuses.",
            "Charlas periódicas con cada persona, diálogo abierto, formación, incentivos.",
            "Colloqui regolari con ogni persona, dialogo aperto, formazione, premi.",
        ),
        groups=("month", "quarter", "year", "team"),
    ),
    kpi(
        "tasks_completion",
        ("Tasks done", "Tareas completadas", "Attività completate"),
        (
            "Tasks completed / tasks assigned; net of reassigning beside it.",
            "Tareas completadas / tareas asignadas; al lado, sin las reasignadas.",
            "Attività completate / attività assegnate; accanto, al netto delle riassegnate.",
        ),
        unit="share",
        direction="up",
        anchor="",
        needs=("task_id", "assigned_at", "completed_at"),
        variants=("default", "net"),
        edge=(
            "Handing a task on can complete it for one and assign it to another: the net counts "
            "each task once, with its last owner.",
            "Pasar una tarea puede completarla para uno y asignarla a otro: el neto cuenta cada "
            "tarea una vez, con su último responsable.",
            "Passare un'attività può completarla per uno e assegnarla a un altro: il netto conta "
            "ogni attività una volta, con l'ultimo responsabile.",
        ),
        groups=("agent", "team", "date", "week", "month", "quarter", "year"),
    ),
)
