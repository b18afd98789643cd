"""Words of scenarios, costs, what-if, action plan, audit and lists in three languages."""

from __future__ import annotations

PLAN_WORDS: dict[str, tuple[str, str, str]] = {
    # Evolution
    "evolution": ("Evolution", "Evolución", "Evoluzione"),
    "against_previous": ("Period before", "Periodo anterior", "Periodo precedente"),
    "since_previous": ("Change since", "Cambio desde entonces", "Variazione da allora"),
    "course_previous": ("Since then", "Desde entonces", "Da allora"),
    "against_year": ("Last year", "Año anterior", "Anno precedente"),
    "since_year": ("Change in a year", "Cambio en un año", "Variazione in un anno"),
    "course_year": ("In a year", "En un año", "In un anno"),
    # Goal sheet
    "in_words": ("In words", "En palabras", "In parole"),
    "noted": ("Note: {note}", "Nota: {note}", "Nota: {note}"),
    "goal_sheet": ("Goal sheet", "Hoja de objetivos", "Scheda degli obiettivi"),
    "objective": ("Serves", "Sirve para", "Serve a"),
    "objective_solve": ("issues solved", "resolver problemas", "risolvere i problemi"),
    "objective_sales": ("sales", "vender", "vendere"),
    "objective_cost": ("lower cost", "reducir costes", "ridurre i costi"),
    "objective_improve": ("continuous improvement", "mejora continua", "miglioramento continuo"),
    "question_answered": ("Question it answers", "Pregunta que responde", "Domanda a cui risponde"),
    "goal_reason": ("Reason", "Motivo", "Motivo"),
    "cadence": ("Looked at", "Se revisa", "Si rivede"),
    "every_day": ("every day", "cada día", "ogni giorno"),
    "every_week": ("every week", "cada semana", "ogni settimana"),
    "every_month": ("every month", "cada mes", "ogni mese"),
    "every_quarter": ("every quarter", "cada trimestre", "ogni trimestre"),
    "every_year": ("every year", "cada año", "ogni anno"),
    "targets_and_milestones": (
        "Targets and milestones",
        "Objetivos e hitos",
        "Obiettivi e tappe",
    ),
    # Milestones and own ratings
    "milestones": ("Milestones", "Hitos", "Tappe"),
    "by_the_day": ("By", "Para el", "Entro il"),
    "reached": ("Reached", "Alcanzado", "Raggiunto"),
    "status_ahead": ("– ahead", "– por llegar", "– ancora da venire"),
    "own_rating": ("Own rating, 1 to 5", "Valoración propia, 1 a 5", "Voto proprio, da 1 a 5"),
    "own_ratings_middle": (
        "The middle of all own ratings is {middle}. Both are what agents say of themselves.",
        "La mediana de las valoraciones propias es {middle}. Es lo que los agentes dicen de sí.",
        "La mediana dei voti propri è {middle}. È ciò che gli operatori dicono di sé.",
    ),
    # Schedule
    "section_schedule": ("Schedule", "Cuadrante", "Turni"),
    "holds_schedule": (
        "Who is put on duty at which hour",
        "Quién está de servicio a cada hora",
        "Chi è in servizio a ogni ora",
    ),
    "schedule_subtitle": (
        "People put in by hand, absences already off, by hour of the week.",
        "Personas puestas a mano, ya sin ausencias, por hora de la semana.",
        "Persone inserite a mano, già tolte le assenze, per ora della settimana.",
    ),
    "hours_on_duty": ("Hours on duty", "Horas de servicio", "Ore in servizio"),
    "people_on_duty": ("People on duty", "Personas de servicio", "Persone in servizio"),
    "everybody": ("Everybody", "Todos", "Tutti"),
    "put_in_hours": (
        "The people put in by hand are on duty {duty} hours a week: {paid} paid hours.",
        "Las personas puestas a mano están de servicio {duty} horas a la semana: {paid} horas "
        "pagadas.",
        "Le persone inserite a mano sono in servizio {duty} ore a settimana: {paid} ore pagate.",
    ),
    "put_in_keep_all": (
        "They keep every promise.",
        "Cumplen todas las promesas.",
        "Mantengono ogni promessa.",
    ),
    "put_in_keep_nearly": (
        "They just about keep every promise: what is missed lies within chance.",
        "Cumplen por poco todas las promesas: lo que falta entra dentro del azar.",
        "Mantengono di misura ogni promessa: ciò che manca è entro il caso.",
    ),
    "put_in_near": (
        "Just missed, within chance: {near}.",
        "Incumplidas por poco, dentro del azar: {near}.",
        "Mancate di poco, entro il caso: {near}.",
    ),
    "put_in_keep_none": (
        "They keep no promise.",
        "No cumplen ninguna promesa.",
        "Non mantengono nessuna promessa.",
    ),
    "put_in_keep_some": (
        "They keep {kept} of {count} promises; missed: {missed}.",
        "Cumplen {kept} de {count} promesas; incumplidas: {missed}.",
        "Mantengono {kept} promesse su {count}; mancate: {missed}.",
    ),
    "put_in_needed": (
        "Needed to keep every promise: {duty} hours on duty a week, {paid} paid hours.",
        "Para cumplir todas las promesas hacen falta {duty} horas de servicio a la semana, "
        "{paid} horas pagadas.",
        "Per mantenere ogni promessa servono {duty} ore in servizio a settimana, {paid} ore "
        "pagate.",
    ),
    "put_in_cost": (
        "The people put in cost {amount} a month; the people needed {needed}.",
        "Las personas puestas cuestan {amount} al mes; las necesarias, {needed}.",
        "Le persone inserite costano {amount} al mese; quelle necessarie {needed}.",
    ),
    "only_needed": (
        "These are the people needed. What the people put in by hand keep and cost stands under "
        "“{section}”.",
        "Estas son las personas necesarias. Lo que cumplen y cuestan las puestas a mano está en "
        "«{section}».",
        "Queste sono le persone necessarie. Ciò che mantengono e costano quelle inserite a mano "
        "sta in «{section}».",
    ),
    "beside_needed": (
        "Put in beside needed",
        "Puestas a mano y necesarias",
        "Inserite a mano e necessarie",
    ),
    "put_in": ("Put in by hand", "Puestas a mano", "Inserite a mano"),
    "needed_people": ("Needed", "Necesarias", "Necessarie"),
    "put_in_kept": (
        "Promises with the people put in",
        "Promesas con las personas puestas a mano",
        "Promesse con le persone inserite a mano",
    ),
    # The price of service
    "section_frontier": ("Price of service", "Precio del servicio", "Prezzo del servizio"),
    "holds_frontier": (
        "What weaker and stronger promises cost, and where you are",
        "Lo que cuestan promesas más flojas y más exigentes, y dónde estás",
        "Quanto costano promesse più deboli e più forti, e dove ti trovi",
    ),
    "frontier_subtitle": (
        "“{scenario}” with the promises of all channels weaker and stronger.",
        "«{scenario}» con las promesas de todos los canales más flojas y más exigentes.",
        "«{scenario}» con le promesse di tutti i canali più deboli e più forti.",
    ),
    "frontier_how": (
        "Each row is a whole week staffed anew for its promises and lived by the same contacts. "
        "Served as promised: of all contacts, those within the time promised, each channel by "
        "its volume.",
        "Cada fila es una semana entera dotada de nuevo para sus promesas y vivida con los mismos "
        "contactos. Atendidos según lo prometido: de todos los contactos, los que entran en el "
        "tiempo prometido, cada canal según su volumen.",
        "Ogni riga è una settimana intera con l'organico rifatto per le sue promesse e vissuta "
        "dagli stessi contatti. Serviti come promesso: fra tutti i contatti, quelli entro il tempo "
        "promesso, ogni canale secondo il suo volume.",
    ),
    "alt_frontier": (
        "Contacts served as promised against what the week costs, for weaker and stronger "
        "promises, with the plan itself as a point",
        "Contactos atendidos según lo prometido frente al coste de la semana, con promesas más "
        "flojas y más exigentes, y el plan como punto",
        "Contatti serviti come promesso rispetto al costo della settimana, con promesse più deboli "
        "e più forti, e il piano come punto",
    ),
    "promises_moved": ("Promises", "Promesas", "Promesse"),
    "promises_as_they_are": ("as they are", "como están", "così come sono"),
    "promises_by_points": ("{points} points", "{points} puntos", "{points} punti"),
    "the_plan_itself": ("This plan", "Este plan", "Questo piano"),
    "served_as_promised": (
        "Served as promised",
        "Atendidos según lo prometido",
        "Serviti come promesso",
    ),
    # Scenarios
    "scenarios_subtitle": (
        "Every scenario against “{baseline}”, on the same simulated contacts.",
        "Cada escenario frente a «{baseline}», con los mismos contactos simulados.",
        "Ogni scenario rispetto a «{baseline}», sugli stessi contatti simulati.",
    ),
    "against_first": (
        "Per resolution against the first",
        "Por resolución frente al primero",
        "Per risoluzione rispetto al primo",
    ),
    "promises_kept": ("Promises", "Promesas", "Promesse"),
    "all_kept": ("● all kept", "● todas cumplidas", "● tutte mantenute"),
    "some_missed": (
        "▲ {missed} of {count} missed",
        "▲ incumplidas: {missed} de {count}",
        "▲ mancate: {missed} su {count}",
    ),
    "some_near": (
        "◐ {near} of {count} just missed",
        "◐ incumplidas por poco: {near} de {count}",
        "◐ mancate di poco: {near} su {count}",
    ),
    "and_near": ("{near} just missed", "por poco: {near}", "di poco: {near}"),
    "overhead_costs": ("Overhead", "Gastos generales", "Spese generali"),
    "technology": ("Technology", "Tecnología", "Tecnologia"),
    "figure": ("Figure", "Cifra", "Numero"),
    "first_scenario": ("First", "Primero", "Primo"),
    "this_scenario": ("This one", "Este", "Questo"),
    "difference": ("Difference", "Diferencia", "Differenza"),
    "differences": (
        "Differences from the first scenario",
        "Diferencias con el primer escenario",
        "Differenze dal primo scenario",
    ),
    "alt_scenarios_hours": (
        "Paid hours a week of each scenario as columns",
        "Horas pagadas a la semana de cada escenario, en columnas",
        "Ore pagate a settimana di ogni scenario, in colonne",
    ),
    "alt_scenarios_cost": (
        "Cost of a resolution of each scenario, stacked by labour, overhead and technology",
        "Coste de una resolución de cada escenario, apilado por personal, gastos generales y "
        "tecnología",
        "Costo di una risoluzione di ogni scenario, impilato per personale, spese generali e "
        "tecnologia",
    ),
    # Cost and what-if
    "part": ("Part", "Parte", "Parte"),
    "cost_of_one": (
        "What a resolved contact costs",
        "Lo que cuesta un contacto resuelto",
        "Quanto costa un contatto risolto",
    ),
    "alt_cost": (
        "Cost of a resolved contact by labour, overhead and technology, as bars",
        "Coste de un contacto resuelto por personal, gastos generales y tecnología, en barras",
        "Costo di un contatto risolto per personale, spese generali e tecnologia, in barre",
    ),
    "what_if_subtitle": (
        "Type into the blue cells; everything below follows at once.",
        "Escribe en las celdas azules; todo lo de abajo cambia al momento.",
        "Scrivi nelle celle blu; tutto ciò che sta sotto cambia subito.",
    ),
    "what_if_how": (
        "As delivered, every result equals Aforo's number. With changed work the people of each "
        "hour follow the square-root rule; the Scenarios page of Aforo simulates the same change.",
        "Tal como se entrega, cada resultado coincide con la cifra de Aforo. Con otro trabajo, las "
        "personas de cada hora siguen la regla de la raíz cuadrada; la página Escenarios de Aforo "
        "simula el mismo cambio.",
        "Alla consegna ogni risultato è uguale al numero di Aforo. Con un lavoro diverso le "
        "persone di ogni ora seguono la regola della radice quadrata; la pagina Scenari di Aforo "
        "simula lo stesso cambiamento.",
    ),
    "type_here": (
        "Type a number here.",
        "Escribe aquí un número.",
        "Scrivi qui un numero.",
    ),
    "volume_change": ("Volume ±", "Volumen ±", "Volume ±"),
    "handle_time_change": ("Handle time ±", "Tiempo de gestión ±", "Tempo di gestione ±"),
    "shrinkage_if": ("Shrinkage", "Tiempo no disponible", "Tempo non disponibile"),
    "wage": ("Cost of a paid hour", "Coste de una hora pagada", "Costo di un'ora pagata"),
    "overhead": (
        "Overhead and technology a month",
        "Gastos generales y tecnología al mes",
        "Spese generali e tecnologia al mese",
    ),
    "contacts_hour": (
        "Contacts in this slot",
        "Contactos en este tramo",
        "Contatti in questa fascia",
    ),
    "handle_time": (
        "Handle time in seconds",
        "Tiempo de gestión en segundos",
        "Tempo di gestione in secondi",
    ),
    "agents_on_calls": ("Agents on calls", "Agentes en llamadas", "Operatori alle chiamate"),
    "within_seconds": (
        "Answered within, seconds",
        "Atendidos en, segundos",
        "Risposti entro, secondi",
    ),
    "about_volume_change": (
        "+10% is a tenth more",
        "+10% es una décima parte más",
        "+10% è un decimo in più",
    ),
    "about_handle_time_change": ("of every channel", "de todos los canales", "di ogni canale"),
    "about_shrinkage_if": (
        "share of paid time away",
        "parte del tiempo pagado",
        "quota del tempo pagato",
    ),
    "about_wage": ("from the scenario", "del escenario", "dallo scenario"),
    "about_overhead": ("from the scenario", "del escenario", "dallo scenario"),
    "about_contacts_hour": ("your data", "tus datos", "i tuoi dati"),
    "about_handle_time": ("your data", "tus datos", "i tuoi dati"),
    "about_agents_on_calls": ("as Aforo staffs it", "como lo cubre Aforo", "come lo copre Aforo"),
    "about_within_seconds": ("as promised", "según la promesa", "secondo la promessa"),
    "whole_week": ("The whole week", "La semana entera", "La settimana intera"),
    "work_factor": ("Work against today", "Trabajo frente a hoy", "Lavoro rispetto a oggi"),
    "load_week": (
        "Hours of work a week",
        "Horas de trabajo a la semana",
        "Ore di lavoro a settimana",
    ),
    "people_hours": (
        "Hours on duty a week",
        "Horas de servicio a la semana",
        "Ore di servizio a settimana",
    ),
    "paid_hours": ("Paid hours a week", "Horas pagadas a la semana", "Ore pagate a settimana"),
    "labour": ("Labour", "Personal", "Personale"),
    "total_cost": ("Total a month", "Total al mes", "Totale al mese"),
    "solved": (
        "Resolved contacts a month",
        "Contactos resueltos al mes",
        "Contatti risolti al mese",
    ),
    "cost_each": ("Cost per resolution", "Coste por resolución", "Costo per risoluzione"),
    "one_hour": ("One hour of calls", "Una hora de llamadas", "Un'ora di chiamate"),
    "one_hour_of": (
        "The busiest hour of {channel}: {slot}",
        "La hora más cargada de {channel}: {slot}",
        "L'ora più carica di {channel}: {slot}",
    ),
    "no_calls": (
        "There are no calls in view: Erlang C holds for calls only.",
        "No hay llamadas a la vista: Erlang C solo vale para llamadas.",
        "Non ci sono chiamate in vista: Erlang C vale solo per le chiamate.",
    ),
    "erlang_c_assumes": (
        "Erlang C: nobody hangs up, so it asks for a little more than the staffing, which knows "
        "the patience of callers.",
        "Erlang C: nadie cuelga, así que pide algo más que el cálculo de personal, que conoce la "
        "paciencia de quien llama.",
        "Erlang C: nessuno riaggancia, quindi chiede un po' più del calcolo dell'organico, che "
        "conosce la pazienza di chi chiama.",
    ),
    "load_hour": ("Load in erlangs", "Carga en erlangs", "Carico in erlang"),
    "occupancy_hour": ("Occupancy", "Ocupación", "Occupazione"),
    "waiting_share": ("Share that waits", "Parte que espera", "Quota che attende"),
    "service_level": ("Service level", "Nivel de servicio", "Livello di servizio"),
    "mean_wait": ("Mean wait in seconds", "Espera media en segundos", "Attesa media in secondi"),
    "chart_agents": (
        "Service level and occupancy by agents",
        "Nivel de servicio y ocupación según los agentes",
        "Livello di servizio e occupazione per operatori",
    ),
    "alt_agents_service": (
        "Service level and occupancy for a few agents more and fewer, {slot}",
        "Nivel de servicio y ocupación con algunos agentes más y menos, {slot}",
        "Livello di servizio e occupazione con alcuni operatori in più e in meno, {slot}",
    ),
    "against_input": ("Against the input", "Frente al dato", "Rispetto al dato"),
    "agents_and_service": (
        "One agent more or fewer",
        "Un agente más o menos",
        "Un operatore in più o in meno",
    ),
    # Action plan
    "actions_subtitle": (
        "Choose the status from the list; the empty rows are for new steps.",
        "Elige el estado en la lista; las filas vacías son para pasos nuevos.",
        "Scegli lo stato dall'elenco; le righe vuote sono per nuovi passi.",
    ),
    "actions_before": (
        "“Then” is the KPI when the step was written; “now” is that of the contacts in view, shown "
        "where the step is about all of them.",
        "«Entonces» es el KPI cuando se escribió el paso; «ahora», el de los contactos a la vista, "
        "cuando el paso trata de todos ellos.",
        "«Allora» è il KPI quando il passo è stato scritto; «adesso» quello dei contatti in vista, "
        "quando il passo li riguarda tutti.",
    ),
    "finding": ("Finding", "Hallazgo", "Evidenza"),
    "step": ("Step", "Paso", "Passo"),
    "owner": ("Owner", "Responsable", "Responsabile"),
    "start_day": ("Start", "Inicio", "Inizio"),
    "due": ("Due", "Vence", "Scadenza"),
    "resources": ("Resources", "Recursos", "Risorse"),
    "value_then": ("Then", "Entonces", "Allora"),
    "value_now": ("Now", "Ahora", "Adesso"),
    "action_open": ("open", "pendiente", "da fare"),
    "action_started": ("started", "en curso", "in corso"),
    "action_done": ("done", "hecho", "fatto"),
    "action_dropped": ("dropped", "descartado", "abbandonato"),
    # Audit, definitions, lists
    "audit_subtitle": (
        "Every row read was used or set aside; nothing disappears.",
        "Cada fila leída se usó o se apartó; nada desaparece.",
        "Ogni riga letta è stata usata o messa da parte; nulla scompare.",
    ),
    "audited": ("Last import: {day}.", "Última importación: {day}.", "Ultima importazione: {day}."),
    "clock_of_file": ("clock of the file", "hora del archivo", "ora del file"),
    "doubts_found": ("What to look at", "Qué revisar", "Che cosa controllare"),
    "doubt": ("What was found", "Qué se encontró", "Che cosa è stato trovato"),
    "rows": ("Rows", "Filas", "Righe"),
    "usable_by_kpi": (
        "KPIs that one contact in ten or more cannot enter",
        "KPI en los que no entra uno de cada diez contactos o más",
        "KPI in cui non entra un contatto su dieci o più",
    ),
    "aside_not_listed": (
        "{count} rows and cells are not listed here; the preset leaves the list out.",
        "{count} filas y celdas no se listan aquí; este informe omite la lista.",
        "{count} righe e celle non sono elencate qui; questo report omette l'elenco.",
    ),
    "counted_as": ("Counted as", "Contado como", "Contato come"),
    "raw_subtitle": (
        "Contacts created in view, moments on the clock of {zone}.",
        "Contactos creados a la vista, momentos en la hora de {zone}.",
        "Contatti creati in vista, momenti nell'ora di {zone}.",
    ),
    "rows_all": ("{all} rows.", "{all} filas.", "{all} righe."),
    "rows_of": (
        "Rows {first} to {last} of {all}.",
        "Filas {first} a {last} de {all}.",
        "Righe da {first} a {last} di {all}.",
    ),
}
