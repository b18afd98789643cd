"""Every KPI, declared once: its names, formula, unit, needs, and which way is better."""

from __future__ import annotations

from dataclasses import dataclass

Words = tuple[str, str, str]
"""English, Spanish, Italian."""


@dataclass(frozen=True, slots=True)
class Kpi:
    """One KPI: the words for people, and the rules that make its number comparable."""

    id: str
    names: Words
    formula: Words
    """One sentence that says how the default variant is computed."""
    unit: str
    """s (seconds), share (0–1), count, score, money or per_day."""
    direction: str
    """up: more is better; down: less is better; neutral."""
    anchor: str
    """created, resolved, surveyed or call: the date that puts a row into a period."""
    needs: tuple[str, ...]
    """Fields of the contacts that make it computable."""
    variants: tuple[str, ...] = ("default",)
    """Stable keys of its definitions, the default first; the others are among the extras."""


def _kpi(
    identifier: str,
    names: Words,
    formula: Words,
    *,
    unit: str,
    direction: str = "neutral",
    anchor: str = "created",
    needs: tuple[str, ...] = (),
    variants: tuple[str, ...] = ("default",),
) -> Kpi:
    return Kpi(identifier, names, formula, unit, direction, anchor, needs, variants)


_KPIS = (
    _kpi(
        "volume",
        ("Volume", "Volumen", "Volume"),
        (
            "Contacts created in the period, spam and cancelled ones included.",
            "Contactos creados en el periodo, incluidos el spam y los cancelados.",
            "Contatti creati nel periodo, compresi spam e annullati.",
        ),
        unit="count",
        needs=("created_at",),
        variants=("contacts", "offered", "contacts_and_totals"),
    ),
    _kpi(
        "requests_per_day",
        ("Requests per day", "Solicitudes al día", "Richieste al giorno"),
        (
            "Contacts created in the period divided by its calendar days.",
            "Contactos creados en el periodo entre sus días naturales.",
            "Contatti creati nel periodo divisi per i suoi giorni di calendario.",
        ),
        unit="per_day",
        needs=("created_at",),
        variants=("calendar_days", "working_days"),
    ),
    _kpi(
        "time_distribution",
        ("Time pattern", "Distribución temporal", "Distribuzione temporale"),
        (
            "Mean contacts in the busiest hour of the week, per time that hour occurred.",
            "Media de contactos en la hora más cargada de la semana, por cada vez que se dio.",
            "Media di contatti nell'ora più carica della settimana, per ogni volta che ricorre.",
        ),
        unit="count",
        needs=("created_at",),
        variants=("busiest_hour",),
    ),
    _kpi(
        "off_hours_share",
        ("Off-hours share", "Fuera de horario", "Fuori orario"),
        (
            "Contacts created outside the opening hours / contacts created; holidays are closed.",
            "Contactos creados fuera del horario / contactos creados; los festivos son cierre.",
            "Contatti creati fuori dall'orario / contatti creati; i festivi sono chiusi.",
        ),
        unit="share",
        needs=("created_at",),
    ),
    _kpi(
        "top_topics",
        ("Top topics", "Temas principales", "Temi principali"),
        (
            "Share of contacts in the five most frequent topics.",
            "Proporción de contactos en los cinco temas más frecuentes.",
            "Quota di contatti nei cinque temi più frequenti.",
        ),
        unit="share",
        needs=("topic",),
        variants=("top_five",),
    ),
    _kpi(
        "repeat_contact_rate",
        ("Repeat contacts", "Contactos repetidos", "Contatti ripetuti"),
        (
            "Contacts with an earlier one by the same customer on the same topic within 7 days "
            "/ contacts with a known customer.",
            "Contactos con otro anterior del mismo cliente y tema en los 7 días previos "
            "/ contactos con cliente conocido.",
            "Contatti preceduti da un altro dello stesso cliente e tema nei 7 giorni prima "
            "/ contatti con cliente noto.",
        ),
        unit="share",
        direction="down",
        needs=("customer_id", "created_at"),
        variants=("same_topic_7_days", "any_topic_7_days"),
    ),
    _kpi(
        "frt",
        ("First response time", "Tiempo de primera respuesta", "Tempo di prima risposta"),
        (
            "Median time from creation to the first reply; contacts without a reply are counted "
            "apart, never as zero.",
            "Mediana del tiempo entre la creación y la primera respuesta; los contactos sin "
            "respuesta se cuentan aparte, nunca como cero.",
            "Mediana del tempo dalla creazione alla prima risposta; i contatti senza risposta "
            "sono contati a parte, mai come zero.",
        ),
        unit="s",
        direction="down",
        needs=("created_at", "first_response_at"),
        variants=("median", "mean"),
    ),
    _kpi(
        "frt_within",
        ("Replied within promise", "Respondidos en plazo", "Risposti entro la promessa"),
        (
            "Replied within the promised time / (replied + still waiting for longer than it).",
            "Respondidos en el plazo prometido / (respondidos + aún en espera más allá de él).",
            "Risposti entro il tempo promesso / (risposti + ancora in attesa oltre tale tempo).",
        ),
        unit="share",
        direction="up",
        needs=("created_at", "first_response_at"),
        variants=("promise",),
    ),
    _kpi(
        "first_resolution_time",
        ("First resolution time", "Primera resolución", "Prima risoluzione"),
        (
            "Median time from creation to the first time the contact was solved.",
            "Mediana del tiempo entre la creación y la primera vez que se resolvió.",
            "Mediana del tempo dalla creazione alla prima volta in cui è stato risolto.",
        ),
        unit="s",
        direction="down",
        anchor="resolved",
        needs=("created_at", "first_resolved_at"),
        variants=("median", "mean", "days"),
    ),
    _kpi(
        "full_resolution_time",
        ("Resolution time", "Tiempo de resolución", "Tempo di risoluzione"),
        (
            "Median time from creation to the last time the contact was solved; open contacts "
            "are left out and their age shown beside.",
            "Mediana del tiempo entre la creación y la última resolución; los contactos abiertos "
            "quedan fuera y su antigüedad se muestra al lado.",
            "Mediana del tempo dalla creazione all'ultima risoluzione; i contatti aperti restano "
            "fuori e la loro età è mostrata accanto.",
        ),
        unit="s",
        direction="down",
        anchor="resolved",
        needs=("created_at", "resolved_at"),
        variants=("median", "mean", "days"),
    ),
    _kpi(
        "aht",
        ("Average handle time", "Tiempo medio de gestión", "Tempo medio di gestione"),
        (
            "(Talk + hold + after-contact work) / handled contacts.",
            "(Conversación + espera + trabajo posterior) / contactos gestionados.",
            "(Conversazione + attesa + lavoro successivo) / contatti gestiti.",
        ),
        unit="s",
        direction="down",
        anchor="call",
        needs=("talk_time",),
        variants=(
            "talk_hold_wrap",
            "talk_hold",
            "talk_wrap",
            "talk",
            "handle_time",
            "mixed",
            "interval_sums",
            "contacts_and_totals",
        ),
    ),
    _kpi(
        "hold_time",
        ("Hold time", "Tiempo en espera", "Tempo in attesa"),
        (
            "Time on hold / handled contacts.",
            "Tiempo en espera / contactos gestionados.",
            "Tempo in attesa / contatti gestiti.",
        ),
        unit="s",
        direction="down",
        anchor="call",
        needs=("hold_time",),
        variants=("per_handled", "per_held"),
    ),
    _kpi(
        "asa",
        ("Speed of answer", "Velocidad de respuesta", "Velocità di risposta"),
        (
            "Wait of the answered contacts / answered contacts.",
            "Espera de los contactos atendidos / contactos atendidos.",
            "Attesa dei contatti con risposta / contatti con risposta.",
        ),
        unit="s",
        direction="down",
        anchor="call",
        needs=("wait_time", "answered"),
        variants=("answered", "with_abandoned", "weighted_by_answered", "contacts_and_totals"),
    ),
    _kpi(
        "longest_queue_delay",
        ("Longest queue delay", "Mayor demora en cola", "Attesa massima in coda"),
        (
            "The longest wait, those who gave up included.",
            "La espera más larga, incluidos los que abandonaron.",
            "L'attesa più lunga, compresi quelli che hanno rinunciato.",
        ),
        unit="s",
        direction="down",
        anchor="call",
        needs=("wait_time",),
        variants=("with_abandoned", "answered"),
    ),
    _kpi(
        "service_level",
        ("Service level", "Nivel de servicio", "Livello di servizio"),
        (
            "Answered within the target / (answered + abandoned − abandoned at once).",
            "Atendidos en el objetivo / (atendidos + abandonados − abandonos inmediatos).",
            "Risposti entro l'obiettivo / (risposti + abbandonati − abbandoni immediati).",
        ),
        unit="share",
        direction="up",
        anchor="call",
        needs=("wait_time", "answered"),
        variants=(
            "no_short",
            "offered",
            "answered",
            "removed",
            "offered_less_short_abandons",
        ),
    ),
    _kpi(
        "abandonment_rate",
        ("Abandonment", "Abandono", "Abbandono"),
        (
            "Abandoned / offered, incoming contacts only.",
            "Abandonados / recibidos, solo contactos entrantes.",
            "Abbandonati / ricevuti, solo contatti in entrata.",
        ),
        unit="share",
        direction="down",
        anchor="call",
        needs=("answered",),
        variants=(
            "offered",
            "short_out_of_both",
            "short_out_of_numerator",
            "interval_sums",
            "contacts_and_totals",
        ),
    ),
    _kpi(
        "csat",
        ("CSAT", "Satisfacción del cliente", "Soddisfazione del cliente"),
        (
            "Satisfied answers (4 or 5 of 5) / answers; the unrated stay out.",
            "Respuestas satisfechas (4 o 5 de 5) / respuestas; sin nota quedan fuera.",
            "Risposte soddisfatte (4 o 5 su 5) / risposte; senza voto restano fuori.",
        ),
        unit="share",
        direction="up",
        anchor="surveyed",
        needs=("csat",),
        variants=(
            "top_2_of_5",
            "good_bad",
            "2_of_2",
            "3_of_3",
            "top_2_of_7",
            "top_2_of_10",
            "80_of_100",
        ),
    ),
    _kpi(
        "csat_response_rate",
        ("Survey response rate", "Tasa de respuesta a encuesta", "Tasso di risposta al sondaggio"),
        (
            "Rated contacts / surveyed contacts.",
            "Contactos con nota / contactos encuestados.",
            "Contatti con voto / contatti intervistati.",
        ),
        unit="share",
        direction="up",
        anchor="surveyed",
        needs=("csat", "surveyed"),
        variants=("of_surveyed",),
    ),
    _kpi(
        "nps",
        ("NPS", "Promotores netos", "Promoter netti"),
        (
            "100 × (answers 9–10 − answers 0–6) / answers.",
            "100 × (respuestas 9–10 − respuestas 0–6) / respuestas.",
            "100 × (risposte 9–10 − risposte 0–6) / risposte.",
        ),
        unit="score",
        direction="up",
        anchor="surveyed",
        needs=("nps",),
    ),
    _kpi(
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
    _kpi(
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
    _kpi(
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
    _kpi(
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
    _kpi(
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
    _kpi(
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
    _kpi(
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
    _kpi(
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
    _kpi(
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
    _kpi(
        "cost_per_resolution",
        ("Cost per resolution", "Coste por resolución", "Costo per risoluzione"),
        (
            "Cost of a month of the required staffing / contacts resolved in a month.",
            "Coste de un mes de la plantilla necesaria / contactos resueltos en un mes.",
            "Costo di un mese del personale necessario / contatti risolti in un mese.",
        ),
        unit="money",
        direction="down",
        anchor="resolved",
        needs=("resolved_at",),
    ),
    _kpi(
        "cost_per_ticket",
        ("Cost per ticket", "Coste por ticket", "Costo per ticket"),
        (
            "Cost of a month of the required staffing / contacts created in a month.",
            "Coste de un mes de la plantilla necesaria / contactos creados en un mes.",
            "Costo di un mese del personale necessario / contatti creati in un mese.",
        ),
        unit="money",
        direction="down",
        needs=("created_at",),
    ),
)

CATALOGUE: dict[str, Kpi] = {kpi.id: kpi for kpi in _KPIS}
"""KPI id → declaration, in the order people read them."""
