"""KPIs of live contacts: waiting, answering, handling."""

from core.metrics.catalogue.declaration import LARGEST, POOLED, Kpi, kpi

CALLS: tuple[Kpi, ...] = (
    kpi(
        "aht",
        ("Average handle time", "Tiempo medio de gestión", "Tempo medio di gestione"),
        (
            "(Talk + hold + after-contact work) / handled contacts.",
            "(Conversación + espera + trabajo posterior) / contactos gestionados.",
            "(Conversazione + attesa + lavoro dopo il contatto) / contatti gestiti.",
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
            "elapsed",
        ),
        combines=POOLED,
        edge=(
            "Abandoned contacts are not handled; time from contact to resolution is a variant "
            "and never plans people.",
            "Los abandonados no se gestionan; el tiempo del contacto a la resolución es una "
            "variante y nunca planifica personas.",
            "Gli abbandonati non sono gestiti; il tempo dal contatto alla risoluzione è una "
            "variante e non pianifica mai persone.",
        ),
        advice=(
            "Shorten the back and forth: a knowledge base for newcomers, clear wording, and the "
            "customer's data at hand.",
            "Acorta las idas y venidas: base de conocimiento para los nuevos, redacción clara "
            "y datos del cliente a mano.",
            "Riduci i botta e risposta: una base di conoscenza per i nuovi, parole chiare e i "
            "dati del cliente a portata di mano.",
        ),
    ),
    kpi(
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
        variants=("per_handled", "per_held", "over_60_s"),
        combines=POOLED,
        edge=(
            "Hold within a call, not the on-hold status of a ticket.",
            "Espera dentro de la llamada, no el estado en espera de un ticket.",
            "Attesa durante la chiamata, non lo stato in sospeso di un ticket.",
        ),
        advice=(
            "Find out what agents look up while the customer waits, and put it in reach.",
            "Averigua qué buscan los agentes mientras el cliente espera y ponlo a mano.",
            "Scopri che cosa cercano gli operatori mentre il cliente attende e mettilo a "
            "portata di mano.",
        ),
    ),
    kpi(
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
        combines=POOLED,
        edge=(
            "Time in the menu is not waiting; incoming contacts only.",
            "El tiempo en el menú no es espera; solo contactos entrantes.",
            "Il tempo nel menu non è attesa; solo contatti in entrata.",
        ),
    ),
    kpi(
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
        variants=("with_abandoned", "answered", "oldest_unanswered"),
        combines=LARGEST,
        edge=(
            "One contact decides it: its number stands beside it; nothing is trimmed.",
            "Lo decide un solo contacto: su número figura al lado; no se recorta nada.",
            "Lo decide un solo contatto: il suo numero è indicato accanto; nulla è tagliato.",
        ),
    ),
    kpi(
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
        combines=POOLED,
        edge=(
            "Incoming only; at once means within 5 seconds; an answered contact whose wait is "
            "not known stays out.",
            "Solo entrantes; inmediato es en 5 segundos; un atendido sin espera conocida queda "
            "fuera.",
            "Solo in entrata; immediato è entro 5 secondi; un risposto con attesa ignota resta "
            "fuori.",
        ),
        advice=(
            "Cover the half hours in which it breaks before you add people to the whole day.",
            "Cubre las medias horas en que cae antes de sumar personas a todo el día.",
            "Copri le mezz'ore in cui cade prima di aggiungere persone all'intera giornata.",
        ),
    ),
    kpi(
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
        combines=POOLED,
        edge=(
            "Those who gave up within 5 seconds count here and are left out by the other variants.",
            "Los que cuelgan en 5 segundos cuentan aquí y las otras variantes los dejan fuera.",
            "Chi rinuncia entro 5 secondi conta qui ed è escluso dalle altre varianti.",
        ),
        advice=(
            "Offer a callback in the hours of longest waits, and put people there first.",
            "Ofrece devolver la llamada en las horas de más espera y refuerza ahí primero.",
            "Offri la richiamata nelle ore di attesa più lunga e rinforza prima quelle.",
        ),
    ),
    kpi(
        "chat_wait",
        ("Customer wait in chat", "Espera del cliente en el chat", "Attesa del cliente in chat"),
        (
            "Median of all the time a customer waited in a chat: the queue and every gap before "
            "the agent's next reply.",
            "Mediana de todo lo que esperó el cliente en un chat: la cola y cada pausa hasta la "
            "siguiente respuesta del agente.",
            "Mediana di tutto il tempo atteso dal cliente in una chat: la coda e ogni pausa "
            "prima della risposta seguente dell'operatore.",
        ),
        unit="s",
        direction="down",
        anchor="call",
        needs=("wait_time",),
        variants=("queue_and_gaps", "queue_only", "share_of_length"),
        groups=("agent", "team", "hour", "weekday", "topic", "language", "month"),
        edge=(
            "Turns of a bot are no reply; with waits only in the file it is the queue alone.",
            "Los turnos de un bot no son respuesta; si el archivo solo trae la espera, es solo "
            "la cola.",
            "I turni di un bot non sono risposte; se il file ha solo l'attesa, è la sola coda.",
        ),
        advice=(
            "Let an agent hold fewer chats at once where the gaps are long.",
            "Deja menos chats a la vez por agente donde las pausas son largas.",
            "Dai meno chat insieme a ogni operatore dove le pause sono lunghe.",
        ),
    ),
)
