"""KPIs of how fast contacts are answered and solved."""

from core.metrics.catalogue.declaration import LARGEST, POOLED, Kpi, kpi

SPEED: tuple[Kpi, ...] = (
    kpi(
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
        variants=("median", "mean", "business_median", "business_mean", "without_bot"),
        edge=(
            "Contacts begun by an agent and replies before the contact are left out; automatic "
            "replies are no reply.",
            "Quedan fuera los contactos que inicia un agente y las respuestas anteriores al "
            "contacto; una respuesta automática no es respuesta.",
            "Restano fuori i contatti avviati da un operatore e le risposte precedenti al "
            "contatto; una risposta automatica non è una risposta.",
        ),
        advice=(
            "Acknowledge at once and look it up afterwards; put people on the peak; answer in "
            "the first reply what you know.",
            "Confirma enseguida la recepción y busca después; cubre la hora punta; resuelve en "
            "la primera respuesta lo que ya sepas.",
            "Conferma subito di aver ricevuto e cerca dopo; copri le ore di punta; risolvi "
            "nella prima risposta ciò che sai già.",
        ),
    ),
    kpi(
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
        variants=("promise", "within_24_h", "within:"),
        combines=POOLED,
        edge=(
            "Contacts that still wait, but not yet for that long, do not count; calls and chats "
            "have their service level.",
            "Los que aún esperan dentro del plazo no cuentan; llamadas y chats tienen su nivel "
            "de servicio.",
            "Chi attende ancora entro il tempo non conta; chiamate e chat hanno il loro livello "
            "di servizio.",
        ),
        advice=(
            "See in which hours the promise breaks, and plan people there first.",
            "Mira a qué horas se incumple la promesa y planifica ahí primero.",
            "Guarda in quali ore la promessa salta e pianifica prima quelle.",
        ),
    ),
    kpi(
        "avg_reply_time",
        ("Average response time", "Tiempo medio de respuesta", "Tempo medio di risposta"),
        (
            "Time from a customer's message to the agent's next reply: all waits / all replies.",
            "Tiempo entre el mensaje del cliente y la siguiente respuesta del agente: suma de "
            "esperas / respuestas.",
            "Tempo dal messaggio del cliente alla risposta seguente dell'operatore: somma delle "
            "attese / risposte.",
        ),
        unit="s",
        direction="down",
        needs=("message_at", "message_author"),
        variants=("pooled", "contact_means", "contact_median", "contact_column"),
        combines=POOLED,
        edge=(
            "Needs a file with one row for each message, where the wait begins with the earliest "
            "message not yet answered; else a column with each contact's average, whose mean is "
            "then shown and named.",
            "Necesita un archivo con una fila por mensaje, donde la espera empieza con el primer "
            "mensaje aún sin responder; si no, una columna con la media de cada contacto, cuya "
            "media se muestra entonces con su nombre.",
            "Richiede un file con una riga per messaggio, dove l'attesa comincia dal primo "
            "messaggio senza risposta; altrimenti una colonna con la media di ogni contatto, la "
            "cui media è allora mostrata con il suo nome.",
        ),
        advice=(
            "Work from one shared inbox, and answer unhappy customers first.",
            "Trabaja con una bandeja compartida y responde antes a los clientes descontentos.",
            "Lavora da un'unica casella condivisa e rispondi prima ai clienti scontenti.",
        ),
    ),
    kpi(
        "slowest_response",
        ("Slowest response", "Respuesta más lenta", "Risposta più lenta"),
        (
            "The longest time to a first reply.",
            "El mayor tiempo hasta la primera respuesta.",
            "Il tempo più lungo fino alla prima risposta.",
        ),
        unit="s",
        direction="down",
        needs=("created_at", "first_response_at"),
        variants=("first_reply", "any_reply"),
        combines=LARGEST,
        edge=(
            "One contact decides it: its number stands beside it.",
            "Lo decide un solo contacto: su número figura al lado.",
            "Lo decide un solo contatto: il suo numero è indicato accanto.",
        ),
    ),
    kpi(
        "response_by_severity",
        ("Response by severity", "Respuesta por gravedad", "Risposta per gravità"),
        (
            "Median time to the first reply of the most urgent contacts, each priority beside it.",
            "Mediana hasta la primera respuesta de los contactos más urgentes, con cada "
            "prioridad al lado.",
            "Mediana fino alla prima risposta dei contatti più urgenti, con ogni priorità accanto.",
        ),
        unit="s",
        direction="down",
        needs=("created_at", "first_response_at", "priority"),
        variants=("most_urgent", "resolution_most_urgent"),
        groups=("team", "agent", "channel", "topic", "month"),
        edge=(
            "Contacts without a priority are a row of their own, Unknown.",
            "Los contactos sin prioridad forman una fila propia, Desconocido.",
            "I contatti senza priorità sono una riga a sé, Sconosciuto.",
        ),
        advice=(
            "Sort the queue by priority where urgent contacts wait as long as the others.",
            "Ordena la cola por prioridad si los urgentes esperan tanto como los demás.",
            "Ordina la coda per priorità se gli urgenti attendono quanto gli altri.",
        ),
    ),
    kpi(
        "customer_deadline_met",
        (
            "Met customer's deadline",
            "Plazo pedido por el cliente cumplido",
            "Scadenza del cliente rispettata",
        ),
        (
            "First reply by the deadline that the customer named / contacts with such a deadline.",
            "Primera respuesta antes del plazo que pidió el cliente / contactos con ese plazo.",
            "Prima risposta entro la scadenza chiesta dal cliente / contatti con tale scadenza.",
        ),
        unit="share",
        direction="up",
        needs=("customer_deadline", "first_response_at"),
        variants=("replied_by", "median_slack"),
        combines=POOLED,
        edge=(
            "Without a reply after the deadline it is missed; before it, it does not count yet.",
            "Sin respuesta pasado el plazo cuenta como incumplido; antes de él aún no cuenta.",
            "Senza risposta dopo la scadenza è mancata; prima, non conta ancora.",
        ),
        advice=(
            "Ask for the deadline at the first message and let it order the queue.",
            "Pregunta el plazo en el primer mensaje y ordena la cola por él.",
            "Chiedi la scadenza al primo messaggio e ordina la coda di conseguenza.",
        ),
    ),
    kpi(
        "response_rate",
        ("Inbox response rate", "Tasa de contestación", "Tasso di risposta"),
        (
            "Contacts with a reply / written contacts received that need one.",
            "Contactos con respuesta / contactos escritos recibidos que la necesitan.",
            "Contatti con risposta / contatti scritti ricevuti che la richiedono.",
        ),
        unit="share",
        direction="up",
        needs=("first_response_at",),
        variants=("replied", "within_24_h"),
        combines=POOLED,
        edge=(
            "Spam, cancelled contacts and those begun by an agent need no reply; calls have "
            "their abandonment.",
            "El spam, los cancelados y los que inicia un agente no necesitan respuesta; las "
            "llamadas tienen su abandono.",
            "Spam, annullati e contatti avviati da un operatore non la richiedono; le chiamate "
            "hanno il loro abbandono.",
        ),
        advice=(
            "Look for the channel that nobody watches.",
            "Busca el canal que nadie atiende.",
            "Cerca il canale che nessuno segue.",
        ),
    ),
    kpi(
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
        variants=("median", "mean", "days", "business_median", "business_mean"),
        edge=(
            "Contacts not yet solved have none.",
            "Los contactos aún sin resolver no la tienen.",
            "I contatti non ancora risolti non ne hanno.",
        ),
    ),
    kpi(
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
        variants=(
            "median",
            "mean",
            "days",
            "business_median",
            "business_mean",
            "without_pending",
            "to_closed",
        ),
        edge=(
            "The time solved between two reopenings counts; resolutions before creation are left "
            "out and counted.",
            "El tiempo resuelto entre dos reaperturas cuenta; las resoluciones anteriores a la "
            "creación quedan fuera y se cuentan.",
            "Il tempo risolto tra due riaperture conta; le risoluzioni precedenti alla creazione "
            "restano fuori e sono contate.",
        ),
        advice=(
            "See which topics wait for another department or a supplier, and agree on times "
            "with them.",
            "Mira qué temas esperan a otro departamento o a un proveedor y acuerda plazos con "
            "ellos.",
            "Guarda quali temi attendono un altro reparto o un fornitore e concorda i tempi "
            "con loro.",
        ),
    ),
)
