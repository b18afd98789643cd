"""The report's words in English, Spanish and Italian."""

from __future__ import annotations

LANGUAGES = ("en", "es", "it")

WORDS: dict[str, tuple[str, str, str]] = {
    # Sheets
    "summary": ("Summary", "Resumen", "Riepilogo"),
    "kpis": ("KPIs", "KPI", "KPI"),
    "kpis_by_channel": ("KPIs by channel", "KPI por canal", "KPI per canale"),
    "kpis_by_agent": ("KPIs by agent", "KPI por agente", "KPI per operatore"),
    "heatmap": ("Heatmap", "Mapa de calor", "Mappa di calore"),
    "staffing": ("Staffing by hour", "Personal por hora", "Personale per ora"),
    "promises": ("Promises", "Promesas", "Promesse"),
    "cost": ("Cost", "Coste", "Costo"),
    "quality": ("Data quality", "Calidad de los datos", "Qualità dei dati"),
    "definitions": ("Definitions", "Definiciones", "Definizioni"),
    "variants": ("By definition", "Por definición", "Per definizione"),
    # Summary
    "report_title": (
        "Customer service: numbers, people and cost",
        "Atención al cliente: cifras, personas y coste",
        "Servizio clienti: numeri, persone e costo",
    ),
    "period_line": (
        "{first} to {last}, clock of {zone}",
        "Del {first} al {last}, hora de {zone}",
        "Dal {first} al {last}, ora di {zone}",
    ),
    "no_period": (
        "No dated contacts in view",
        "No hay contactos con fecha a la vista",
        "Nessun contatto con data in vista",
    ),
    "made_up": (
        "Made-up data: Aforo's sample. No real customer, shop or agent.",
        "Datos inventados: la muestra de Aforo. Ningún cliente, tienda ni agente es real.",
        "Dati inventati: il campione di Aforo. Nessun cliente, negozio o operatore è reale.",
    ),
    "headline": ("Headline numbers", "Cifras principales", "Numeri principali"),
    "people_needed": ("People needed", "Personas necesarias", "Persone necessarie"),
    "answer": (
        "{agents} agents keep every promise at the busiest hour, {slot}: {headcount} "
        "people on the rota.",
        "{agents} agentes cumplen cada promesa en la hora más cargada, {slot}: "
        "{headcount} personas en el cuadrante.",
        "{agents} operatori mantengono ogni promessa nell'ora più carica, {slot}: "
        "{headcount} persone in turno.",
    ),
    "answer_cost": (
        "A resolved contact costs {amount} {currency}.",
        "Un contacto resuelto cuesta {amount} {currency}.",
        "Un contatto risolto costa {amount} {currency}.",
    ),
    "scope": ("What happened", "Qué se hizo", "Che cosa è successo"),
    "scope_row": ("row not used", "fila no usada", "riga non usata"),
    "scope_repeat": ("counted elsewhere", "contada en otro archivo", "contata in un altro file"),
    "scope_cell": ("cell left out", "celda omitida", "cella omessa"),
    "filters": ("What is in view", "Qué se incluye", "Che cosa è incluso"),
    "sources": ("Sources", "Fuentes", "Fonti"),
    "remarks": ("Remarks", "Observaciones", "Osservazioni"),
    "scenario": ("Scenario", "Escenario", "Scenario"),
    "opening_hours": ("Opening hours", "Horario de apertura", "Orario di apertura"),
    "holidays": ("Public holidays closed", "Festivos cerrados", "Festivi chiusi"),
    "zone": ("Time zone", "Zona horaria", "Fuso orario"),
    "channels": ("Channels", "Canales", "Canali"),
    "teams": ("Teams", "Equipos", "Squadre"),
    "agents_filter": ("Agents", "Agentes", "Operatori"),
    "topics": ("Topics", "Temas", "Temi"),
    "priorities": ("Priorities", "Prioridades", "Priorità"),
    "all": ("all", "todos", "tutti"),
    "none": ("none", "ninguno", "nessuno"),
    "peak_agents": (
        "Agents at the busiest hour",
        "Agentes en la hora más cargada",
        "Operatori nell'ora più carica",
    ),
    "peak_headcount": (
        "People on the rota at the busiest hour",
        "Personas en el cuadrante en la hora más cargada",
        "Persone in turno nell'ora più carica",
    ),
    "busiest_hour": ("Busiest hour", "Hora más cargada", "Ora più carica"),
    "surcharge_hours_week": (
        "Hours paid as surcharge a week",
        "Horas pagadas como recargo a la semana",
        "Ore pagate come maggiorazione a settimana",
    ),
    "overtime_hours_week": (
        "Overtime a week, hours with surcharge",
        "Horas extra a la semana, con recargo",
        "Straordinari a settimana, ore con maggiorazione",
    ),
    "paid_hours_week": ("Paid hours a week", "Horas pagadas a la semana", "Ore pagate a settimana"),
    "shrinkage": (
        "Shrinkage (share of paid time away)",
        "Merma (parte no disponible del tiempo pagado)",
        "Shrinkage (quota di tempo pagato assente)",
    ),
    "weeks_of_history": (
        "Weeks of history behind the volumes",
        "Semanas de datos tras los volúmenes",
        "Settimane di dati dietro i volumi",
    ),
    # Columns
    "kpi": ("KPI", "KPI", "KPI"),
    "value": ("Value", "Valor", "Valore"),
    "unit": ("Unit", "Unidad", "Unità"),
    "n": ("n", "n", "n"),
    "eligible": ("Eligible", "Elegibles", "Idonei"),
    "usable": ("Usable share", "Parte utilizable", "Quota utilizzabile"),
    "basis": ("Basis", "Base", "Base"),
    "variant": ("Variant", "Variante", "Variante"),
    "variants_subtitle": (
        "Every KPI by each of its definitions: the one that counts stands first. Numbers of "
        "different definitions do not compare.",
        "Cada KPI por cada una de sus definiciones: primero la que cuenta. Las cifras de "
        "definiciones distintas no se comparan.",
        "Ogni KPI per ciascuna delle sue definizioni: prima quella che conta. Numeri di "
        "definizioni diverse non si confrontano.",
    ),
    "without_value": (
        "Without a value, and what would give one",
        "Sin valor, y qué lo daría",
        "Senza valore, e che cosa lo darebbe",
    ),
    "edge": ("What is left out", "Qué queda fuera", "Che cosa resta fuori"),
    "advice": ("What helps", "Qué ayuda", "Che cosa aiuta"),
    "p90": ("p90", "p90", "p90"),
    "before": ("Before", "Antes", "Prima"),
    "change": ("Change", "Cambio", "Variazione"),
    "verdict": ("Verdict", "Valoración", "Giudizio"),
    "target": ("Target", "Objetivo", "Obiettivo"),
    "reason": ("Why there is no value", "Por qué no hay valor", "Perché manca il valore"),
    "channel": ("Channel", "Canal", "Canale"),
    "agent": ("Agent", "Agente", "Operatore"),
    "unknown_group": ("Unknown", "Desconocido", "Sconosciuto"),
    "better": ("▲ better", "▲ mejor", "▲ meglio"),
    "worse": ("▼ worse", "▼ peor", "▼ peggio"),
    "small": (
        "n below 20: read with care",
        "n menor que 20: leer con cautela",
        "n sotto 20: leggere con cautela",
    ),
    "change_note": (
        "Change against the comparison period: rates in points, the rest relative.",
        "Cambio frente al periodo de comparación: las tasas en puntos, el resto relativo.",
        "Variazione rispetto al periodo di confronto: i tassi in punti, il resto relativo.",
    ),
    "durations_note": (
        "Durations are Excel times in hours:minutes:seconds; shares are percentages.",
        "Las duraciones son tiempos de Excel en horas:minutos:segundos; las "
        "proporciones, porcentajes.",
        "Le durate sono tempi di Excel in ore:minuti:secondi; le quote sono percentuali.",
    ),
    # Heatmap
    "by_weekday_hour": (
        "Contacts by weekday and hour",
        "Contactos por día y hora",
        "Contatti per giorno e ora",
    ),
    "by_hour_channel": (
        "Contacts by hour and channel",
        "Contactos por hora y canal",
        "Contatti per ora e canale",
    ),
    "empty_is_no_data": (
        "An empty cell is no data; 0 is zero. Totals are live formulas.",
        "Una celda vacía es falta de datos; 0 es cero. Los totales son fórmulas vivas.",
        "Una cella vuota è assenza di dati; 0 è zero. I totali sono formule vive.",
    ),
    "undated": (
        "{count} contacts have no time of day and are not in this grid.",
        "{count} contactos no tienen hora y no están en esta tabla.",
        "{count} contatti non hanno un'ora e non sono in questa tabella.",
    ),
    "weekday": ("Weekday", "Día", "Giorno"),
    "hour": ("Hour", "Hora", "Ora"),
    "total": ("Total", "Total", "Totale"),
    # Staffing
    "slot": ("Slot", "Tramo", "Fascia"),
    "start": ("Start", "Inicio", "Inizio"),
    "open_share": ("Open", "Abierto", "Aperto"),
    "volume": ("Contacts", "Contactos", "Contatti"),
    "volume_open": (
        "Contacts a week in open hours",
        "Contactos por semana en horario",
        "Contatti a settimana in orario",
    ),
    "volume_closed": (
        "Contacts a week in closed hours",
        "Contactos por semana fuera de horario",
        "Contatti a settimana fuori orario",
    ),
    "by_day": ("By day", "Por día", "Per giorno"),
    "load": ("Load (erlangs)", "Carga (erlangs)", "Carico (erlang)"),
    "agents_real": ("Agents, unrounded", "Agentes sin redondear", "Operatori non arrotondati"),
    "agents": ("Agents", "Agentes", "Operatori"),
    "headcount": ("On the rota", "En el cuadrante", "In turno"),
    "agent_hours": ("Agent hours", "Horas de agente", "Ore operatore"),
    "rota_hours": ("Rota hours", "Horas de cuadrante", "Ore di turno"),
    "staffing_subtitle": (
        "Least people that keep every promise, by hour of the week; agents serve, the "
        "rota adds shrinkage.",
        "Mínimo de personas que cumple cada promesa, por hora de la semana; los agentes "
        "atienden, el cuadrante suma la merma.",
        "Minimo di persone che mantiene ogni promessa, per ora della settimana; gli "
        "operatori servono, il turno aggiunge lo shrinkage.",
    ),
    "chart_people": (
        "People needed by hour of the week",
        "Personas por hora de la semana",
        "Persone per ora della settimana",
    ),
    "chart_days": ("Agent hours by day", "Horas de agente por día", "Ore operatore per giorno"),
    "no_staffing": (
        "No staffing could be computed",
        "No se pudo calcular el personal",
        "Non è stato possibile calcolare il personale",
    ),
    "skipped": (
        "Channels without a requirement",
        "Canales sin cálculo de personal",
        "Canali senza fabbisogno",
    ),
    "promise": ("Promise", "Promesa", "Promessa"),
    "within": ("Within", "Dentro de", "Entro"),
    "clock": ("Clock", "Reloj", "Orologio"),
    "achieved": ("Achieved", "Logrado", "Ottenuto"),
    "half_width": ("±", "±", "±"),
    "status": ("Status", "Estado", "Stato"),
    "met": ("● met", "● cumplida", "● mantenuta"),
    "missed": ("▲ missed", "▲ incumplida", "▲ mancata"),
    "unknown": ("– unknown", "– desconocido", "– sconosciuto"),
    "model": ("Model", "Modelo", "Modello"),
    "assumptions": ("Assumptions", "Supuestos", "Ipotesi"),
    "assumption": ("Assumption", "Supuesto", "Ipotesi"),
    "source": ("Source", "Origen", "Origine"),
    "low": ("95 % from", "95 % desde", "95 % da"),
    "high": ("95 % to", "95 % hasta", "95 % a"),
    "from_data": ("your data", "tus datos", "i suoi dati"),
    "from_yours": ("typed by you", "escrito por ti", "scritto da lei"),
    "from_default": ("default", "valor habitual", "valore predefinito"),
    "clock_business": ("business hours", "horas laborables", "ore di apertura"),
    "clock_calendar": ("calendar", "calendario", "calendario"),
    "promises_subtitle": (
        "What the agents on the staffing sheet achieve, and the numbers the models run "
        "on. Seed {seed}.",
        "Lo que logran los agentes de la hoja de personal y los números de los modelos. "
        "Semilla {seed}.",
        "Che cosa ottengono gli operatori del foglio personale e i numeri dei modelli. "
        "Seme {seed}.",
    ),
    # Cost
    "cost_subtitle": (
        "Change a blue cell: everything below follows. The last columns hold Aforo's "
        "number and whether they agree.",
        "Cambia una celda azul y lo de abajo cambia con ella. Las últimas columnas dan el "
        "número de Aforo y si coinciden.",
        "Cambi una cella blu: tutto il resto la segue. Le ultime colonne danno il numero "
        "di Aforo e se coincidono.",
    ),
    "inputs": ("Inputs", "Datos de entrada", "Dati di ingresso"),
    "results": ("Results", "Resultados", "Risultati"),
    "hourly": ("Cost of a paid hour", "Coste de una hora pagada", "Costo di un'ora pagata"),
    "overhead_month": ("Overhead a month", "Gastos generales al mes", "Spese generali al mese"),
    "technology_month": ("Technology a month", "Tecnología al mes", "Tecnologia al mese"),
    "interval_hours": ("Hours in a slot", "Horas de un tramo", "Ore di una fascia"),
    "weeks_month": ("Weeks in a month", "Semanas de un mes", "Settimane in un mese"),
    "resolutions_month": (
        "Resolved contacts a month",
        "Contactos resueltos al mes",
        "Contatti risolti al mese",
    ),
    "tickets_month": (
        "Contacts created a month",
        "Contactos creados al mes",
        "Contatti creati al mese",
    ),
    "labour_month": ("Labour a month", "Personal al mes", "Personale al mese"),
    "total_month": ("Total a month", "Total al mes", "Totale al mese"),
    "per_resolution": ("Cost per resolution", "Coste por resolución", "Costo per risoluzione"),
    "per_ticket": (
        "Cost per contact created",
        "Coste por contacto creado",
        "Costo per contatto creato",
    ),
    "labour_part": ("of which labour", "de ello, personal", "di cui personale"),
    "overhead_part": ("of which overhead", "de ello, gastos generales", "di cui spese generali"),
    "technology_part": ("of which technology", "de ello, tecnología", "di cui tecnologia"),
    "formula_cell": ("Formula", "Fórmula", "Formula"),
    "app_number": ("Aforo's number", "Número de Aforo", "Numero di Aforo"),
    "check": ("Check", "Comprobación", "Verifica"),
    "agrees": ("agrees", "coincide", "coincide"),
    "differs": (
        "differs: an input was changed",
        "difiere: se cambió un dato",
        "diverso: un dato è cambiato",
    ),
    "from_staffing": ("from the staffing sheet", "de la hoja de personal", "dal foglio personale"),
    "from_scenario": ("from the scenario", "del escenario", "dallo scenario"),
    # Data quality
    "quality_subtitle": (
        "Every row read was used or set aside; nothing disappears.",
        "Cada fila leída se usó o se apartó; nada desaparece.",
        "Ogni riga letta è stata usata o messa da parte; nulla scompare.",
    ),
    "file": ("File", "Archivo", "File"),
    "kind": ("Holds", "Contiene", "Contiene"),
    "kind_contacts": ("contacts", "contactos", "contatti"),
    "kind_surveys": ("survey answers", "respuestas de encuesta", "risposte ai sondaggi"),
    "kind_intervals": ("intervals", "intervalos", "intervalli"),
    "kind_agents": ("agents' time", "tiempo de agentes", "tempo degli operatori"),
    "kind_tasks": ("tasks", "tareas", "attività"),
    "kind_customers": ("customers", "clientes", "clienti"),
    "kind_costs": ("costs", "costes", "costi"),
    "rows_read": ("Rows read", "Filas leídas", "Righe lette"),
    "rows_used": ("Rows used", "Filas usadas", "Righe usate"),
    "rows_aside": ("Set aside", "Apartadas", "Messe da parte"),
    "imported_at": ("Imported", "Importado", "Importato"),
    "fingerprint": ("SHA-256", "SHA-256", "SHA-256"),
    "aside_by_reason": (
        "Set aside by reason",
        "Apartado por motivo",
        "Messo da parte per motivo",
    ),
    "aside_rows": (
        "Rows and cells set aside",
        "Filas y celdas apartadas",
        "Righe e celle messe da parte",
    ),
    "aside_shown": (
        "{shown} of {count} are listed.",
        "Se listan {shown} de {count}.",
        "Ne sono elencate {shown} su {count}.",
    ),
    "aside_none": (
        "Nothing was set aside.",
        "No se apartó nada.",
        "Nulla è stato messo da parte.",
    ),
    "row": ("Row", "Fila", "Riga"),
    "column": ("Column", "Columna", "Colonna"),
    "cell": ("Cell", "Celda", "Cella"),
    "why": ("Reason", "Motivo", "Motivo"),
    # Definitions
    "definitions_subtitle": (
        "How every number is computed. A number compares only with the same variant.",
        "Cómo se calcula cada número. Un número solo se compara con la misma variante.",
        "Come si calcola ogni numero. Un numero si confronta solo con la stessa variante.",
    ),
    "name": ("Name", "Nombre", "Nome"),
    "formula": ("Formula", "Fórmula", "Formula"),
    "direction": ("Better when", "Mejor si", "Meglio se"),
    "direction_up": ("higher", "más alto", "più alto"),
    "direction_down": ("lower", "más bajo", "più basso"),
    "direction_neutral": ("neither", "ni lo uno ni lo otro", "né l'uno né l'altro"),
    "needs": ("Needs", "Necesita", "Richiede"),
    # Units and dates a row is counted by
    "unit_s": ("h:mm:ss", "h:mm:ss", "h:mm:ss"),
    "unit_share": ("%", "%", "%"),
    "unit_count": ("contacts", "contactos", "contatti"),
    "unit_score": ("score", "puntos", "punti"),
    "unit_money": ("money", "dinero", "denaro"),
    "unit_per_day": ("a day", "al día", "al giorno"),
    "unit_months": ("months", "meses", "mesi"),
    "unit_followers": ("followers", "seguidores", "follower"),
    "anchor_created": ("by date created", "por fecha de creación", "per data di creazione"),
    "anchor_resolved": ("by date resolved", "por fecha de resolución", "per data di risoluzione"),
    "anchor_surveyed": ("by survey date", "por fecha de encuesta", "per data del sondaggio"),
    "anchor_call": ("by start of contact", "por inicio del contacto", "per inizio del contatto"),
    # Channels, weekdays, promises, models
    "channel_email": ("Email", "Correo electrónico", "E-mail"),
    "channel_chat": ("Chat", "Chat", "Chat"),
    "channel_phone": ("Phone", "Teléfono", "Telefono"),
    "channel_web": ("Web form", "Formulario web", "Modulo web"),
    "channel_social": ("Social media", "Redes sociales", "Social"),
    "channel_whatsapp": ("WhatsApp", "WhatsApp", "WhatsApp"),
    "channel_sms": ("SMS", "SMS", "SMS"),
    "channel_automation": ("Automation", "Automatización", "Automazione"),
    "weekday_0": ("Mon", "lun", "lun"),
    "weekday_1": ("Tue", "mar", "mar"),
    "weekday_2": ("Wed", "mié", "mer"),
    "weekday_3": ("Thu", "jue", "gio"),
    "weekday_4": ("Fri", "vie", "ven"),
    "weekday_5": ("Sat", "sáb", "sab"),
    "weekday_6": ("Sun", "dom", "dom"),
    "promise_service_level": ("Answered within", "Atendidos dentro de", "Risposti entro"),
    "promise_frt": ("First reply within", "Primera respuesta dentro de", "Prima risposta entro"),
    "promise_abandonment": ("Given up, at most", "Abandonados, como mucho", "Abbandonati, al più"),
    "promise_longest_wait": (
        "Weeks without a longer wait",
        "Semanas sin una espera mayor",
        "Settimane senza attese più lunghe",
    ),
    "promise_resolution": ("Resolved within", "Resueltos dentro de", "Risolti entro"),
    "model_erlang_c": ("Erlang C", "Erlang C", "Erlang C"),
    "model_erlang_a": ("Erlang A", "Erlang A", "Erlang A"),
    "model_chat_chain": ("Chat chain", "Cadena de chat", "Catena di chat"),
    "model_deferred_simulation": (
        "Simulation on the business clock",
        "Simulación en horas laborables",
        "Simulazione in ore di apertura",
    ),
    "assumption_aht_s": ("Handle time", "Tiempo de gestión", "Tempo di gestione"),
    "assumption_handle_time_cv": (
        "Spread of handle times (cv)",
        "Dispersión de los tiempos de gestión (cv)",
        "Dispersione dei tempi di gestione (cv)",
    ),
    "assumption_patience_s": ("Patience", "Paciencia", "Pazienza"),
    "assumption_concurrency": ("Chats at once", "Chats a la vez", "Chat insieme"),
}  # fmt: skip


def word(key: str, language: str) -> str:
    """The word or phrase in "en", "es" or "it"; raises KeyError for another key or language."""
    if language not in LANGUAGES:
        raise KeyError(language)
    return WORDS[key][LANGUAGES.index(language)]


def known_word(prefix: str, key: str, language: str) -> str:
    """The word of a coded value such as a channel, or the code itself in readable letters."""
    code = f"{prefix}_{key}"
    return word(code, language) if code in WORDS else key.replace("_", " ")
