"""The words for each definition of a KPI and for its parts, in three languages."""

from __future__ import annotations

VARIANT_WORDS: dict[str, tuple[str, str, str]] = {
    "default": ("as defined", "según la definición", "come definito"),
    "contacts": ("contacts", "contactos", "contatti"),
    "offered": ("of all offered", "de todos los recibidos", "su tutti i ricevuti"),
    "calendar_days": ("calendar days", "días naturales", "giorni di calendario"),
    "working_days": ("working days", "días laborables", "giorni lavorativi"),
    "busiest_hour": ("busiest hour", "hora más cargada", "ora più carica"),
    "top_five": ("top five", "los cinco primeros", "primi cinque"),
    "same_topic_7_days": ("same topic, 7 days", "mismo tema, 7 días", "stesso tema, 7 giorni"),
    "any_topic_7_days": ("any topic, 7 days", "cualquier tema, 7 días", "qualsiasi tema, 7 giorni"),
    "median": ("median", "mediana", "mediana"),
    "mean": ("mean", "media", "media"),
    "promise": ("promised time", "plazo prometido", "tempo promesso"),
    "days": ("whole days", "días enteros", "giorni interi"),
    "talk_hold_wrap": (
        "talk, hold and after-work",
        "conversación, espera y trabajo posterior",
        "conversazione, attesa e lavoro dopo il contatto",
    ),
    "talk_hold": ("talk and hold", "conversación y espera", "conversazione e attesa"),
    "talk_wrap": (
        "talk and after-work",
        "conversación y trabajo posterior",
        "conversazione e lavoro dopo il contatto",
    ),
    "talk": ("talk only", "solo conversación", "solo conversazione"),
    "handle_time": (
        "handle time column",
        "columna de tiempo de gestión",
        "colonna del tempo di gestione",
    ),
    "mixed": ("mixed by contact", "mixta según el contacto", "mista per contatto"),
    "contacts_and_totals": ("contacts and totals", "contactos y totales", "contatti e totali"),
    "interval_sums": ("sums of intervals", "sumas de intervalos", "somme di intervalli"),
    "per_handled": ("per handled contact", "por contacto atendido", "per contatto gestito"),
    "per_held": ("per contact on hold", "por contacto en espera", "per contatto messo in attesa"),
    "answered": ("answered only", "solo atendidos", "solo risposti"),
    "with_abandoned": ("abandoned included", "con los abandonados", "abbandonati compresi"),
    "weighted_by_answered": (
        "weighted by answered",
        "ponderada por atendidos",
        "pesata sui risposti",
    ),
    "no_short": (
        "without immediate abandons",
        "sin abandonos inmediatos",
        "senza abbandoni immediati",
    ),
    "removed": (
        "early abandons count as met",
        "abandonos tempranos como cumplidos",
        "abbandoni precoci come rispettati",
    ),
    "offered_less_short_abandons": (
        "without abandons inside the target",
        "sin abandonos dentro del plazo",
        "senza abbandoni entro il limite",
    ),
    "short_out_of_both": (
        "without immediate abandons",
        "sin abandonos inmediatos",
        "senza abbandoni immediati",
    ),
    "short_out_of_numerator": (
        "immediate abandons count as offered",
        "inmediatos contados como recibidos",
        "immediati contati come ricevuti",
    ),
    "top_2_of_5": ("4 or 5 of 5", "4 o 5 de 5", "4 o 5 su 5"),
    "good_bad": ("good or bad", "bueno o malo", "buono o cattivo"),
    "2_of_2": ("2 of 2", "2 de 2", "2 su 2"),
    "3_of_3": ("3 of 3", "3 de 3", "3 su 3"),
    "top_2_of_7": ("6 or 7 of 7", "6 o 7 de 7", "6 o 7 su 7"),
    "top_2_of_10": ("9 or 10 of 10", "9 o 10 de 10", "9 o 10 su 10"),
    "80_of_100": ("80 or more of 100", "80 o más de 100", "80 o più su 100"),
    "of_surveyed": ("of those surveyed", "de los encuestados", "sugli intervistati"),
    "one_message_no_reopen": (
        "one message, not reopened",
        "un mensaje, sin reapertura",
        "un messaggio, senza riapertura",
    ),
    "one_reply_only": (
        "one reply, reopened or not",
        "una respuesta, reabierto o no",
        "una risposta, riaperto o no",
    ),
    "flagged": (
        "ticked as solved at once",
        "marcado como resuelto a la primera",
        "segnato come risolto subito",
    ),
    "no_transfer_no_escalation": (
        "no transfer, no escalation",
        "sin reasignación ni escalado",
        "senza trasferimento né escalation",
    ),
    "no_transfer": ("no transfer", "sin reasignación", "senza trasferimento"),
    "one_touch": ("one touch", "una sola intervención", "un solo intervento"),
    "at_period_end": ("at period end", "al final del periodo", "alla fine del periodo"),
    "by_status": ("by present status", "por estado actual", "per stato attuale"),
    "by_data_end": ("by end of data", "al final de los datos", "alla fine dei dati"),
    "inside_period": ("inside the period", "dentro del periodo", "entro il periodo"),
    "resolution": ("resolution", "resolución", "risoluzione"),
    "first_response": ("first reply", "primera respuesta", "prima risposta"),
    "both_sides": ("agent and customer", "agente y cliente", "operatore e cliente"),
    "interactions": (
        "interactions column",
        "columna de interacciones",
        "colonna delle interazioni",
    ),
    "agent_only": ("agent only", "solo agente", "solo operatore"),
    "flagged_by_file": ("as the file says", "según el archivo", "come dice il file"),
    "messages": ("messages", "mensajes", "messaggi"),
    "handled": ("handled contacts", "contactos gestionados", "contatti gestiti"),
    "customers": ("different customers", "clientes distintos", "clienti diversi"),
    "peak_day": ("busiest day", "día más cargado", "giorno più carico"),
    "busiest_monthday": (
        "busiest day of the month",
        "día del mes más cargado",
        "giorno del mese più carico",
    ),
    "busiest_month": ("busiest month", "mes más cargado", "mese più carico"),
    "peak_hours": (
        "hours of the week among the busiest tenth",
        "horas de la semana en el décimo más cargado",
        "ore della settimana nel decimo più carico",
    ),
    "created_off_hours": (
        "created while closed",
        "creados fuera de horario",
        "creati a servizio chiuso",
    ),
    "replied_off_hours": (
        "replied while closed",
        "respondidos fuera de horario",
        "risposti a servizio chiuso",
    ),
    "rising_most": ("rising most", "el que más sube", "quello che sale di più"),
    "top_five_products": (
        "top five products",
        "los cinco productos principales",
        "primi cinque prodotti",
    ),
    "same_topic:": (
        "same topic, {number} days",
        "mismo tema, {number} días",
        "stesso tema, {number} giorni",
    ),
    "any_topic:": (
        "any topic, {number} days",
        "cualquier tema, {number} días",
        "qualsiasi tema, {number} giorni",
    ),
    "contacts_per_customer": (
        "contacts per customer",
        "contactos por cliente",
        "contatti per cliente",
    ),
    "most_of_a_topic": (
        "topic that touches most",
        "tema que afecta a más",
        "tema che ne tocca di più",
    ),
    "share_of_customers": (
        "share of all customers",
        "proporción de todos los clientes",
        "quota di tutti i clienti",
    ),
    "business_median": (
        "median, business hours",
        "mediana, horas laborables",
        "mediana, ore lavorative",
    ),
    "business_mean": ("mean, business hours", "media, horas laborables", "media, ore lavorative"),
    "without_bot": ("without the bot's time", "sin el tiempo del bot", "senza il tempo del bot"),
    "within_24_h": ("within 24 hours", "en 24 horas", "entro 24 ore"),
    "within:": ("within {time}", "en {time}", "entro {time}"),
    "pooled": ("all replies together", "todas las respuestas juntas", "tutte le risposte insieme"),
    "contact_means": (
        "mean of the contacts' means",
        "media de las medias por contacto",
        "media delle medie per contatto",
    ),
    "contact_median": (
        "median of the contacts' means",
        "mediana de las medias por contacto",
        "mediana delle medie per contatto",
    ),
    "contact_column": (
        "mean of the file's own averages",
        "media de las medias del archivo",
        "media delle medie del file",
    ),
    "confirmed_only": ("confirmed only", "solo confirmadas", "solo confermate"),
    "first_reply": ("first reply", "primera respuesta", "prima risposta"),
    "any_reply": ("any reply", "cualquier respuesta", "qualsiasi risposta"),
    "most_urgent": ("most urgent priority", "prioridad más urgente", "priorità più urgente"),
    "resolution_most_urgent": (
        "resolution of the most urgent",
        "resolución de los más urgentes",
        "risoluzione dei più urgenti",
    ),
    "replied_by": (
        "replied by the deadline",
        "respondidos antes del plazo",
        "risposti entro la scadenza",
    ),
    "median_slack": ("median time to spare", "mediana del margen", "mediana del margine"),
    "replied": ("replied at all", "respondidos", "risposti"),
    "without_pending": (
        "without time pending",
        "sin el tiempo pendiente",
        "senza il tempo in sospeso",
    ),
    "to_closed": ("until closed", "hasta el cierre", "fino alla chiusura"),
    "elapsed": (
        "contact to resolution",
        "del contacto a la resolución",
        "dal contatto alla risoluzione",
    ),
    "over_60_s": ("held longer than 60 s", "en espera más de 60 s", "in attesa oltre 60 s"),
    "oldest_unanswered": (
        "oldest unanswered now",
        "el más antiguo sin responder ahora",
        "il più vecchio ora senza risposta",
    ),
    "queue_and_gaps": ("queue and gaps", "cola y pausas", "coda e pause"),
    "queue_only": ("queue only", "solo la cola", "solo la coda"),
    "share_of_length": (
        "share of the chat's length",
        "parte de la duración del chat",
        "quota della durata della chat",
    ),
    "top_box": ("highest score only", "solo la nota máxima", "solo il voto massimo"),
    "of_resolved": ("of those resolved", "de los resueltos", "sui risolti"),
    "up_to_2": ("1 or 2 of 5", "1 o 2 de 5", "1 o 2 su 5"),
    "up_to_3": ("1 to 3 of 5", "de 1 a 3 de 5", "da 1 a 3 su 5"),
    "with_comment": ("1 or 2 with a comment", "1 o 2 con comentario", "1 o 2 con commento"),
    "zero_to_ten": ("0 to 10", "de 0 a 10", "da 0 a 10"),
    "one_to_ten": (
        "1 to 10, not comparable",
        "de 1 a 10, no comparable",
        "da 1 a 10, non confrontabile",
    ),
    "ease_1_7": ("ease, 1 to 7", "facilidad, de 1 a 7", "facilità, da 1 a 7"),
    "effort_1_5": ("effort, 1 to 5", "esfuerzo, de 1 a 5", "sforzo, da 1 a 5"),
    "ease_1_5": ("ease, 1 to 5", "facilidad, de 1 a 5", "facilità, da 1 a 5"),
    "effort_1_7": ("effort, 1 to 7", "esfuerzo, de 1 a 7", "sforzo, da 1 a 7"),
    "ease_0_10": ("ease, 0 to 10", "facilidad, de 0 a 10", "facilità, da 0 a 10"),
    "index": (
        "easy minus hard answers",
        "respuestas fáciles menos difíciles",
        "risposte facili meno difficili",
    ),
    "easy_share": (
        "easiest two answers",
        "las dos respuestas más fáciles",
        "le due risposte più facili",
    ),
    "inferred_contacts": (
        "inferred: contacts per issue",
        "inferido: contactos por asunto",
        "dedotto: contatti per problema",
    ),
    "inferred_messages": (
        "inferred: customer messages per contact",
        "inferido: mensajes del cliente por contacto",
        "dedotto: messaggi del cliente per contatto",
    ),
    "inferred_time": (
        "inferred: median time to the solution",
        "inferido: mediana hasta la solución",
        "dedotto: mediana fino alla soluzione",
    ),
    "inferred_chased": (
        "inferred: had to ask again",
        "inferido: tuvo que insistir",
        "dedotto: ha dovuto insistere",
    ),
    "met_or_exceeded": ("met or exceeded", "cumplida o superada", "soddisfatta o superata"),
    "exceeded": ("exceeded", "superada", "superata"),
    "mean_change": ("mean change", "cambio medio", "variazione media"),
    "share_improved": ("share improved", "proporción que mejora", "quota migliorata"),
    "positive": ("positive", "positivo", "positivo"),
    "neutral": ("neutral", "neutro", "neutro"),
    "negative": ("negative", "negativo", "negativo"),
    "of_handled": ("of handled contacts", "de los contactos gestionados", "sui contatti gestiti"),
    "by_topic": ("by topic", "por tema", "per tema"),
    "of_given": ("of solutions given", "de las soluciones dadas", "sulle soluzioni date"),
    "of_answered": ("of those answered", "de los atendidos", "sui risposti"),
    "of_answers": ("of those who answered", "de quienes respondieron", "su chi ha risposto"),
    "per_solution": ("per contact", "por contacto", "per contatto"),
    "total": ("total", "total", "totale"),
    "per_chat": ("per chat", "por chat", "per chat"),
    "share_of_chats": (
        "share of chats with any",
        "proporción de chats con alguna",
        "quota di chat con almeno una",
    ),
    "solution": ("until the solution", "hasta la solución", "fino alla soluzione"),
    "resolved_proxy": (
        "until resolved, for want of a solution date",
        "hasta la resolución, a falta de fecha de solución",
        "fino alla risoluzione, in mancanza della data di soluzione",
    ),
    "never_pending": (
        "never waited for the customer",
        "nunca esperó al cliente",
        "mai in attesa del cliente",
    ),
    "with_first_reply": (
        "resolved with the first reply",
        "resuelto con la primera respuesta",
        "risolto con la prima risposta",
    ),
    "no_customer_reply": (
        "customer never wrote again",
        "el cliente no volvió a escribir",
        "il cliente non ha più scritto",
    ),
    "one_agent": ("one agent only", "un solo agente", "un solo operatore"),
    "confirmed": (
        "confirmed by the customer",
        "confirmado por el cliente",
        "confermato dal cliente",
    ),
    "no_repeat_7_days": (
        "no contact on the topic for 7 days",
        "sin otro contacto del tema en 7 días",
        "nessun contatto sul tema per 7 giorni",
    ),
    "reopened": (
        "reopened at least once",
        "reabierto al menos una vez",
        "riaperto almeno una volta",
    ),
    "per_contact": (
        "reopenings per contact",
        "reaperturas por contacto",
        "riaperture per contatto",
    ),
    "largest_tier": (
        "tier that resolves most",
        "nivel que más resuelve",
        "livello che risolve di più",
    ),
    "all_topics": ("all topics", "todos los temas", "tutti i temi"),
    "same_topic": (
        "most frequent topic only",
        "solo el tema más frecuente",
        "solo il tema più frequente",
    ),
    "without_recent": (
        "without the youngest contacts",
        "sin los contactos más recientes",
        "senza i contatti più recenti",
    ),
    "own_first_response": (
        "own promise, first reply",
        "promesa propia, primera respuesta",
        "propria promessa, prima risposta",
    ),
    "own_resolution": (
        "own promise, resolution",
        "promesa propia, resolución",
        "propria promessa, risoluzione",
    ),
    "month_opex": ("costs of the months", "costes de los meses", "costi dei mesi"),
    "opex_by_handle_time": (
        "costs split by handle time",
        "costes repartidos por tiempo de gestión",
        "costi ripartiti per tempo di gestione",
    ),
    "opex_by_contacts": (
        "costs split by contacts",
        "costes repartidos por contactos",
        "costi ripartiti per contatti",
    ),
    "staffing": ("required staffing", "personal necesario", "organico necessario"),
    "marginal": ("one contact more", "un contacto más", "un contatto in più"),
    "with_reopened": ("reopened ones count again", "con los reabiertos", "con i riaperti"),
    "told": ("sale or none is told", "venta o no consta", "vendita o no è indicata"),
    "ticked": ("only sales are ticked", "solo se marcan las ventas", "si segnano solo le vendite"),
    "with_amount": ("with a sales amount", "con importe de venta", "con importo di vendita"),
    "net": ("net", "neto", "netto"),
    "gross": ("gross", "bruto", "lordo"),
    "per_sale": ("per sale", "por venta", "per vendita"),
    "served": (
        "of the customers served",
        "de los clientes atendidos",
        "dei clienti serviti",
    ),
    "churn": ("customers lost", "clientes perdidos", "clienti persi"),
    "per_contact_split": (
        "per contact, shared costs split",
        "por contacto, con reparto de costes comunes",
        "per contatto, costi comuni ripartiti",
    ),
    "per_customer": ("per customer", "por cliente", "per cliente"),
    "per_retained": (
        "per customer who stayed",
        "por cliente que sigue",
        "per cliente rimasto",
    ),
    "most_frequent": (
        "most frequent category",
        "categoría más frecuente",
        "categoria più frequente",
    ),
    "with_deflection": ("calls avoided included", "con llamadas evitadas", "con chiamate evitate"),
    "without_deflection": (
        "without calls avoided",
        "sin llamadas evitadas",
        "senza chiamate evitate",
    ),
    "relative": ("relative", "en porcentaje", "in percentuale"),
    "each_day": ("a day", "al día", "al giorno"),
    "planned": (
        "estimated from the plan",
        "estimada según el plan",
        "stimata dal piano",
    ),
    "chat_slots": (
        "chats by the slots they fill",
        "chats según los huecos que ocupan",
        "chat secondo i posti che occupano",
    ),
    "per_ticket": (
        "per ticket, calls left out",
        "por ticket, sin llamadas",
        "per ticket, senza le chiamate",
    ),
    "paid_imported": ("imported paid time", "tiempo pagado importado", "tempo pagato importato"),
    "paid_typed": ("typed paid hours", "horas pagadas introducidas", "ore pagate inserite"),
    "busy_of_paid": (
        "with contacts / paid",
        "en contacto / pagado",
        "in contatto / pagato",
    ),
    "phone_of_paid": (
        "on the phone / paid",
        "al teléfono / pagado",
        "al telefono / pagato",
    ),
    "annualised": ("as if for a year", "llevado a un año", "riportato all'anno"),
    "approvals_per_follower": (
        "approvals per follower",
        "aprobaciones por seguidor",
        "apprezzamenti per follower",
    ),
    "approvals_per_post": (
        "approvals per post",
        "aprobaciones por publicación",
        "apprezzamenti per post",
    ),
    "after_first_contact": (
        "answered before it was solved",
        "respondida antes de resolver",
        "risposta prima della soluzione",
    ),
    "after_resolution": (
        "answered once it was solved",
        "respondida tras resolver",
        "risposta dopo la soluzione",
    ),
    "order_within_3_days": (
        "followed by an order within 3 days",
        "seguido de un pedido en 3 días",
        "seguito da un ordine entro 3 giorni",
    ),
    "order_within_5_days": (
        "followed by an order within 5 days",
        "seguido de un pedido en 5 días",
        "seguito da un ordine entro 5 giorni",
    ),
    "with_bot": (
        "with the bot of the scenario",
        "con el bot del escenario",
        "con il bot dello scenario",
    ),
    "checklist": (
        "checks passed on samples",
        "controles superados en muestras",
        "controlli superati a campione",
    ),
    "same_department": (
        "same department only",
        "solo en el mismo departamento",
        "solo nello stesso reparto",
    ),
    "typed": ("typed counts", "recuento introducido", "conteggio inserito"),
    "met": ("met", "cumplidos", "raggiunti"),
    "met_or_near": ("met or within 5 %", "cumplidos o a menos del 5 %", "raggiunti o entro il 5 %"),
}
"""Variant key of the catalogue → English, Spanish, Italian; a key that ends with a colon takes a
number: seconds for `{time}`, else as it is."""

PART_WORDS: dict[str, tuple[str, str, str]] = {
    "under_1_day": ("under 1 day", "menos de 1 día", "meno di 1 giorno"),
    "1_to_3_days": ("1 to 3 days", "de 1 a 3 días", "da 1 a 3 giorni"),
    "3_to_7_days": ("3 to 7 days", "de 3 a 7 días", "da 3 a 7 giorni"),
    "7_to_30_days": ("7 to 30 days", "de 7 a 30 días", "da 7 a 30 giorni"),
    "over_30_days": ("over 30 days", "más de 30 días", "oltre 30 giorni"),
    "unscored": ("without a mood", "sin ánimo", "senza umore"),
    "endorsements": ("endorsements", "aprobaciones", "approvazioni"),
    "shares": ("shares", "compartidos", "condivisioni"),
    "likes": ("likes", "me gusta", "mi piace"),
    "embeds": ("embeds", "insertados", "incorporamenti"),
    "mentions": ("mentions", "menciones", "menzioni"),
    "rephrase_questions": (
        "questions put again for the agent",
        "preguntas reformuladas para el agente",
        "domande riformulate per l'operatore",
    ),
    "rephrase_solutions": (
        "solutions explained again to the customer",
        "soluciones explicadas otra vez al cliente",
        "soluzioni rispiegate al cliente",
    ),
}
"""Parts of a KPI that no file names: bands of age, kinds of endorsement."""


def variant_name(key: str, language: int = 0) -> str:
    """The words of a variant or a part in English (0), Spanish (1) or Italian (2).

    A part that the files name, such as a topic, is given back as it is.
    """
    name, colon, number = key.partition(":")
    words = VARIANT_WORDS.get(name + colon) or PART_WORDS.get(key)
    if words is None:
        return key
    return words[language].format(number=number, time=_time(number)) if colon else words[language]


def _time(number: str) -> str:
    """Seconds as the hours, minutes or seconds that a promise is spoken in; empty without any."""
    if not number:
        return "…"
    seconds = float(number)
    size, unit = next(((s, u) for s, u in ((3600, "h"), (60, "min")) if seconds % s == 0), (1, "s"))
    return f"{seconds / size:g} {unit}"
