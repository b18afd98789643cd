"""Words of the report's sections in English, Spanish and Italian."""

from __future__ import annotations

SECTION_WORDS: dict[str, tuple[str, str, str]] = {
    # Names of sections
    "section_cover": ("Cover", "Portada", "Copertina"),
    "section_summary": ("Summary", "Resumen", "Riepilogo"),
    "section_scoreboard": ("KPIs and targets", "KPI y objetivos", "KPI e obiettivi"),
    "section_trends": ("Trends", "Evolución", "Andamento"),
    "section_channels": ("By channel", "Por canal", "Per canale"),
    "section_teams": ("By team", "Por equipo", "Per squadra"),
    "section_topics": ("By topic", "Por tema", "Per tema"),
    "section_tiers": ("By tier", "Por nivel", "Per livello"),
    "section_agents": ("Agent scorecard", "Ficha de agentes", "Scheda operatori"),
    "section_heatmap": ("Heatmap", "Mapa de calor", "Mappa di calore"),
    "section_staffing": ("People by hour", "Personas por hora", "Persone per ora"),
    "section_promises": ("Promises", "Promesas", "Promesse"),
    "section_scenarios": ("Scenarios", "Escenarios", "Scenari"),
    "section_cost": ("Cost", "Coste", "Costo"),
    "section_what_if": ("What if", "Qué pasaría si", "Che cosa succede se"),
    "section_actions": ("Action plan", "Plan de acción", "Piano d'azione"),
    "section_audit": ("Data quality", "Calidad de los datos", "Qualità dei dati"),
    "section_variants": ("By definition", "Por definición", "Per definizione"),
    "section_definitions": ("Definitions", "Definiciones", "Definizioni"),
    "section_raw": ("Contacts", "Contactos", "Contatti"),
    # What they hold
    "holds_cover": (
        "Period, filters, sources and the quality of the data",
        "Periodo, filtros, fuentes y calidad de los datos",
        "Periodo, filtri, fonti e qualità dei dati",
    ),
    "holds_summary": (
        "One page: the answer, headline numbers, findings and what follows",
        "Una página: la respuesta, las cifras principales, los hallazgos y lo que sigue",
        "Una pagina: la risposta, i numeri principali, le evidenze e che cosa segue",
    ),
    "holds_scoreboard": (
        "Every KPI against its target and the comparison period, with a verdict",
        "Cada KPI frente a su objetivo y al periodo de comparación, con valoración",
        "Ogni KPI rispetto al suo obiettivo e al periodo di confronto, con giudizio",
    ),
    "holds_trends": (
        "How volume, speed and satisfaction went along the period",
        "Cómo evolucionaron volumen, rapidez y satisfacción durante el periodo",
        "Come sono andati volume, rapidità e soddisfazione lungo il periodo",
    ),
    "holds_channels": (
        "Volume, speed and satisfaction of each channel",
        "Volumen, rapidez y satisfacción de cada canal",
        "Volume, rapidità e soddisfazione di ogni canale",
    ),
    "holds_teams": (
        "Volume, speed and satisfaction of each team",
        "Volumen, rapidez y satisfacción de cada equipo",
        "Volume, rapidità e soddisfazione di ogni squadra",
    ),
    "holds_topics": (
        "The most frequent topics, the customers they touch and who owns the cause",
        "Los temas más frecuentes, a cuántos clientes afectan y quién responde de la causa",
        "I temi più frequenti, quanti clienti toccano e chi è responsabile della causa",
    ),
    "holds_tiers": (
        "Who solves what: contacts resolved by tier and topic",
        "Quién resuelve qué: contactos resueltos por nivel y tema",
        "Chi risolve che cosa: contatti risolti per livello e tema",
    ),
    "holds_agents": (
        "Several figures of each agent side by side; never one rank",
        "Varias cifras de cada agente, una al lado de otra; nunca una clasificación",
        "Più numeri di ogni operatore affiancati; mai una classifica",
    ),
    "holds_heatmap": (
        "When contacts arrive and when promises are missed",
        "Cuándo llegan los contactos y cuándo se incumplen las promesas",
        "Quando arrivano i contatti e quando si mancano le promesse",
    ),
    "holds_staffing": (
        "People needed in each hour of the week, with charts",
        "Personas necesarias en cada hora de la semana, con gráficos",
        "Persone necessarie in ogni ora della settimana, con grafici",
    ),
    "holds_promises": (
        "What these people achieve, and the assumptions behind it",
        "Qué logran esas personas y los supuestos en que se basa",
        "Che cosa ottengono queste persone e le ipotesi alla base",
    ),
    "holds_scenarios": (
        "People, cost and promises of each scenario side by side",
        "Personas, coste y promesas de cada escenario, uno al lado de otro",
        "Persone, costo e promesse di ogni scenario, affiancati",
    ),
    "holds_cost": (
        "What a month and a resolved contact cost, by live formulas",
        "Lo que cuestan un mes y un contacto resuelto, con fórmulas vivas",
        "Quanto costano un mese e un contatto risolto, con formule vive",
    ),
    "holds_what_if": (
        "Change wage, volume, handle time, shrinkage or agents and see what follows",
        "Cambia salario, volumen, tiempo de gestión, tiempo no disponible o agentes y mira qué "
        "resulta",
        "Cambia paga, volume, tempo di gestione, tempo non disponibile o operatori e guarda "
        "che cosa ne segue",
    ),
    "holds_actions": (
        "Steps, owners, dates, resources, and the KPI that tells whether they helped",
        "Pasos, responsables, fechas, recursos y el KPI que dice si ayudaron",
        "Passi, responsabili, date, risorse e il KPI che dice se sono serviti",
    ),
    "holds_audit": (
        "Every row read, used or set aside, and what makes the data doubtful",
        "Cada fila leída, usada o apartada, y qué hace dudar de los datos",
        "Ogni riga letta, usata o messa da parte, e che cosa rende dubbi i dati",
    ),
    "holds_variants": (
        "Every KPI by each of its definitions",
        "Cada KPI según cada una de sus definiciones",
        "Ogni KPI secondo ciascuna delle sue definizioni",
    ),
    "holds_definitions": (
        "How every number is computed, from how many contacts",
        "Cómo se calcula cada cifra y con cuántos contactos",
        "Come si calcola ogni numero e da quanti contatti",
    ),
    # Cover
    "contents": ("Contents", "Contenido", "Contenuto"),
    "inside": ("Sheet", "Hoja", "Foglio"),
    "holds": ("What it shows", "Qué muestra", "Che cosa mostra"),
    "left_out": ("Left out.", "Sin incluir.", "Non incluso."),
    "comparison": ("Compared with", "Comparado con", "Confrontato con"),
    "compared_with": (
        "Compared with {first} to {last}.",
        "Comparado con el periodo del {first} al {last}.",
        "Confrontato con il periodo dal {first} al {last}.",
    ),
    "compared_with_nothing": (
        "No comparison: the data do not reach back to an earlier period.",
        "Sin comparación: los datos no alcanzan un periodo anterior.",
        "Nessun confronto: i dati non risalgono a un periodo precedente.",
    ),
    "data_quality": ("Quality of the data", "Calidad de los datos", "Qualità dei dati"),
    "quality_line": (
        "{rows} rows read, {aside} set aside ({share}).",
        "{rows} filas leídas, {aside} apartadas ({share}).",
        "{rows} righe lette, {aside} messe da parte ({share}).",
    ),
    "no_doubts": (
        "Nothing looks doubtful.",
        "Nada parece dudoso.",
        "Nulla sembra dubbio.",
    ),
    "one_doubt": (
        "One thing to look at.",
        "Una cosa por revisar.",
        "Una cosa da controllare.",
    ),
    "doubts": (
        "{count} things to look at.",
        "{count} cosas por revisar.",
        "{count} cose da controllare.",
    ),
    # Summary
    "answer_hours": (
        "The week takes {hours} paid hours.",
        "La semana requiere {hours} horas pagadas.",
        "La settimana richiede {hours} ore pagate.",
    ),
    "findings": ("What stands out", "Qué destaca", "Che cosa spicca"),
    "no_findings": (
        "Nothing stands out beyond chance.",
        "Nada destaca más allá del azar.",
        "Nulla spicca oltre il caso.",
    ),
    "closing": ("In closing", "Para terminar", "In conclusione"),
    "closing_topics": (
        "Customers mostly wrote or called about: {topics}.",
        "Los clientes escribieron o llamaron sobre todo por: {topics}.",
        "I clienti hanno scritto o chiamato soprattutto per: {topics}.",
    ),
    "closing_targets": (
        "Targets: {kept} kept, {near} near, {missed} missed.",
        "Objetivos cumplidos: {kept}; cerca: {near}; incumplidos: {missed}.",
        "Obiettivi raggiunti: {kept}; vicini: {near}; mancati: {missed}.",
    ),
    "closing_moves": (
        "Against the comparison period {better} KPIs improved, {worse} got worse and "
        "{steady} stayed the same.",
        "Frente al periodo de comparación {better} KPI mejoraron, {worse} empeoraron y "
        "{steady} siguieron igual.",
        "Rispetto al periodo di confronto {better} KPI sono migliorati, {worse} peggiorati e "
        "{steady} rimasti uguali.",
    ),
    "closing_agents": (
        "Of {count} agents with enough contacts, {quick} answered sooner than the median of the "
        "same topics most often ({quick_share}), {slow} least often ({slow_share}); half is usual.",
        "De {count} agentes con suficientes contactos, {quick} es quien más veces respondió antes "
        "que la mediana de los mismos temas ({quick_share}) y {slow} quien menos ({slow_share}); "
        "lo habitual es la mitad.",
        "Di {count} operatori con abbastanza contatti, {quick} è chi più spesso ha risposto prima "
        "della mediana degli stessi temi ({quick_share}) e {slow} chi meno spesso ({slow_share}); "
        "di solito è la metà.",
    ),
    "closing_no_steps": (
        "What follows: no step is planned yet.",
        "Lo que sigue: aún no hay ningún paso previsto.",
        "Che cosa segue: nessun passo è ancora previsto.",
    ),
    "closing_steps": (
        "What follows: {count} steps in the action plan, none with a date.",
        "Lo que sigue: {count} pasos en el plan de acción, ninguno con fecha.",
        "Che cosa segue: {count} passi nel piano d'azione, nessuno con una data.",
    ),
    "closing_steps_due": (
        "What follows: {count} steps in the action plan; the first is due on {due}: {step}.",
        "Lo que sigue: {count} pasos en el plan de acción; el primero vence el {due}: {step}.",
        "Che cosa segue: {count} passi nel piano d'azione; il primo scade il {due}: {step}.",
    ),
    "status_on_target": ("● on target", "● cumplido", "● raggiunto"),
    "status_near": ("◐ near", "◐ cerca", "◐ vicino"),
    "status_missed": ("▲ missed", "▲ incumplido", "▲ mancato"),
    "status_none": ("– no data", "– sin datos", "– senza dati"),
    "verdict_improving": ("↗ improving", "↗ mejora", "↗ migliora"),
    "verdict_stagnant": ("→ stagnant", "→ estancado", "→ stabile"),
    "verdict_worsening": ("↘ worsening", "↘ empeora", "↘ peggiora"),
    # Scoreboard, trends, groups
    "group": ("Group", "Grupo", "Gruppo"),
    "group_targets": ("Targets of groups", "Objetivos de grupos", "Obiettivi di gruppi"),
    "trends_subtitle": (
        "By {step}. A step without a value stays empty; the first and the last may be cut by the "
        "period.",
        "Por {step}. Un tramo sin valor queda vacío; el primero y el último pueden estar cortados "
        "por el periodo.",
        "Per {step}. Un tratto senza valore resta vuoto; il primo e l'ultimo possono essere "
        "tagliati dal periodo.",
    ),
    "by_day_step": ("day", "día", "giorno"),
    "by_week_step": ("week", "semana", "settimana"),
    "by_month_step": ("month", "mes", "mese"),
    "by_quarter_step": ("quarter", "trimestre", "trimestre"),
    "by_year_step": ("year", "año", "anno"),
    "trends_table": ("The numbers", "Las cifras", "I numeri"),
    "trends_channels": (
        "Contacts by channel",
        "Contactos por canal",
        "Contatti per canale",
    ),
    "from_day": ("From", "Desde", "Dal"),
    "others": ("Others", "Otros", "Altri"),
    "chart_volume": ("Contacts by channel", "Contactos por canal", "Contatti per canale"),
    "alt_volume": (
        "Stacked columns of the contacts of each channel along the period",
        "Columnas apiladas de los contactos de cada canal a lo largo del periodo",
        "Colonne impilate dei contatti di ogni canale lungo il periodo",
    ),
    "alt_line": (
        "{kpi} along the period",
        "{kpi} a lo largo del periodo",
        "{kpi} lungo il periodo",
    ),
    "alt_course": (
        "{kpi} along the period: {whole} overall, between {low} and {high}",
        "{kpi} a lo largo del periodo: {whole} en total, entre {low} y {high}",
        "{kpi} lungo il periodo: {whole} in totale, tra {low} e {high}",
    ),
    "groups_subtitle": (
        "Grey numbers stand on fewer than 20 contacts.",
        "Las cifras en gris se basan en menos de 20 contactos.",
        "I numeri in grigio si basano su meno di 20 contatti.",
    ),
    "alt_groups": (
        "Contacts of each group, the largest first: {groups}",
        "Contactos de cada grupo, de mayor a menor: {groups}",
        "Contatti di ogni gruppo, dal più grande: {groups}",
    ),
    "alt_groups_kpi": ("{kpi} of each group", "{kpi} de cada grupo", "{kpi} di ogni gruppo"),
    "suggested": (
        "What the figures suggest",
        "Qué sugieren las cifras",
        "Che cosa suggeriscono i numeri",
    ),
    "team": ("Team", "Equipo", "Squadra"),
    "topic": ("Topic", "Tema", "Tema"),
    "tier": ("Tier", "Nivel", "Livello"),
    "share_of_all": ("Share", "Parte", "Quota"),
    "share_of_resolved": ("Share of resolved", "Parte de resueltos", "Quota dei risolti"),
    "resolved": ("Resolved", "Resueltos", "Risolti"),
    "customers": ("Customers", "Clientes", "Clienti"),
    "department": ("Department", "Departamento", "Reparto"),
    "in_help": ("In the help pages", "En la ayuda", "Nelle pagine di aiuto"),
    "yes": ("yes", "sí", "sì"),
    "no": ("no", "no", "no"),
    "rest": ("Besides", "Además", "Inoltre"),
    "without_topic": ("Without a topic", "Sin tema", "Senza tema"),
    "topics_subtitle": (
        "{topics} topics in {n} contacts; shares are of all contacts in view.",
        "{topics} temas en {n} contactos; las partes son de todos los contactos a la vista.",
        "{topics} temi in {n} contatti; le quote sono di tutti i contatti in vista.",
    ),
    "first_of": (
        "{title}: the first {n} of {all}",
        "{title}: los primeros {n} de {all}",
        "{title}: i primi {n} di {all}",
    ),
    "chart_topics": ("Contacts by topic", "Contactos por tema", "Contatti per tema"),
    "alt_topics": (
        "Bars of the contacts of each topic, the most frequent first: {topics}",
        "Barras de los contactos de cada tema, de mayor a menor: {topics}",
        "Barre dei contatti di ogni tema, dal più frequente: {topics}",
    ),
    "tiers_subtitle": (
        "Contacts resolved in the period; an unknown tier is a row of its own.",
        "Contactos resueltos en el periodo; un nivel desconocido es una fila aparte.",
        "Contatti risolti nel periodo; un livello sconosciuto è una riga a sé.",
    ),
    "tiers_counts": ("Resolved contacts", "Contactos resueltos", "Contatti risolti"),
    "tiers_shares": (
        "Share of each topic by tier",
        "Parte de cada tema por nivel",
        "Quota di ogni tema per livello",
    ),
    "alt_tiers": (
        "For each topic the share that each tier resolved, stacked",
        "Para cada tema, la parte que resolvió cada nivel, apilada",
        "Per ogni tema la quota risolta da ogni livello, impilata",
    ),
    # Agents
    "agents_subtitle": (
        "Most contacts first; no single number says who is good.",
        "Primero quien más contactos tiene; ninguna cifra sola dice quién es bueno.",
        "Prima chi ha più contatti; nessun numero da solo dice chi è bravo.",
    ),
    "small_grey": (
        "Grey: fewer than 20 contacts, which tell nothing.",
        "Gris: menos de 20 contactos, que no dicen nada.",
        "Grigio: meno di 20 contatti, che non dicono nulla.",
    ),
    "csat_answers": ("CSAT answers", "Respuestas CSAT", "Risposte CSAT"),
    "messages": ("Messages", "Mensajes", "Messaggi"),
    "comments": ("Comments", "Comentarios", "Commenti"),
    "faster": (
        "Sooner than the same topics",
        "Antes que en los mismos temas",
        "Prima che negli stessi temi",
    ),
    "csat_points": (
        "CSAT against the same topics",
        "CSAT frente a los mismos temas",
        "CSAT rispetto agli stessi temi",
    ),
    "alt_agents": (
        "{kpi} of each agent, in the order of the table",
        "{kpi} de cada agente, en el orden de la tabla",
        "{kpi} di ogni operatore, nell'ordine della tabella",
    ),
    # Heatmap and staffing
    "missed_by_weekday_hour": (
        "Share of promises missed, by weekday and hour of arrival",
        "Parte de promesas incumplidas, por día y hora de llegada",
        "Quota di promesse mancate, per giorno e ora di arrivo",
    ),
    "totals": ("The week", "La semana", "La settimana"),
    "a_week": ("A week", "A la semana", "A settimana"),
    "by_slot": ("Hour by hour", "Hora a hora", "Ora per ora"),
    "hours_differ": (
        "Paid hours are what costs are counted on: people on duty, grossed up by the time away. "
        "Roster hours can be more: the roster has whole people in each hour.",
        "Los costes se cuentan con las horas pagadas: las personas de servicio más su tiempo no "
        "disponible. Las horas de cuadrante pueden ser más: cada hora tiene personas enteras.",
        "I costi si contano sulle ore pagate: le persone in servizio più il loro tempo non "
        "disponibile. Le ore in turno possono essere di più: ogni ora ha persone intere.",
    ),
    "open_hours_only": (
        "By day and hour by hour, only contacts that arrive in open hours are counted.",
        "Por día y hora a hora se cuentan solo los contactos que llegan en horario.",
        "Per giorno e ora per ora si contano solo i contatti che arrivano in orario.",
    ),
    "channels_share": (
        "Channels share people: the agents of each channel are those it would need alone, so "
        "together they can be more than the agents needed.",
        "Los canales comparten personas: los agentes de cada canal son los que necesitaría solo, "
        "así que juntos pueden ser más que los agentes necesarios.",
        "I canali condividono le persone: gli operatori di ogni canale sono quelli che gli "
        "servirebbero da solo, perciò insieme possono superare gli operatori necessari.",
    ),
    "volume_in_hours": (
        "Contacts in open hours",
        "Contactos en horario",
        "Contatti in orario",
    ),
    "load_hours": ("Hours of work", "Horas de trabajo", "Ore di lavoro"),
    "alt_people": (
        "Work as columns, agents as a line and people on the roster as a dashed line over the open "
        "hours of the week; at most {most} agents. {answer}",
        "El trabajo en columnas, los agentes en línea y las personas del cuadrante en línea de "
        "trazos, en las horas abiertas de la semana; como mucho {most} agentes. {answer}",
        "Il lavoro in colonne, gli operatori come linea e le persone in turno come linea "
        "tratteggiata, nelle ore aperte della settimana; al più {most} operatori. {answer}",
    ),
    "alt_days": (
        "Agent hours and roster hours of each weekday as columns",
        "Horas de agente y de cuadrante de cada día en columnas",
        "Ore operatore e ore in turno di ogni giorno, in colonne",
    ),
    "chart_day_volume": (
        "Contacts by day, in open hours",
        "Contactos por día, en horario",
        "Contatti per giorno, in orario",
    ),
    "alt_day_volume": (
        "Contacts of each weekday in open hours as columns",
        "Contactos de cada día en horario, en columnas",
        "Contatti di ogni giorno in orario, in colonne",
    ),
    "kept_promises": ("Promises", "Promesas", "Promesse"),
}
